"""Fuzzing led by coverage, in a process of its own: atheris watches every import from here on.

Started by ``command`` with a plan as JSON; each target is a fork, because a fuzzer never returns.
"""

import json
import os
import random
import sys
import traceback
from pathlib import Path
from typing import Any, Final

import atheris

with atheris.instrument_imports(include=["coach", "cobs", "tomllib"]):
    from sims.fuzz.mutate import mutate
    from sims.fuzz.odd import rough
    from sims.fuzz.promise import Target
    from sims.fuzz.seeds import seeds_of
    from sims.fuzz.tally import Tally
    from sims.fuzz.targets import TARGETS

#: One input may take so long, and a target so much memory, before it is stopped and counted.
_HANGS_S: Final = 60
_MOST_MB: Final = 2048
_KEPT: Final = Path(__file__).resolve().parents[2] / "tests/fuzz/corpus"


def main() -> None:
    """Fuzz each target of the plan in turn."""
    plan: dict[str, Any] = json.loads(sys.argv[1])
    for name in plan["targets"]:
        child = os.fork()
        if not child:
            try:
                _fuzz(TARGETS[name], plan)
            except Exception:
                traceback.print_exc()
            os._exit(1)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        print(json.dumps({"target": name, "ended": ended}), flush=True)


def _fuzz(target: Target, plan: dict[str, Any]) -> None:
    """Fuzz one target; does not return."""
    work = Path(plan["work"]) / target.name
    corpus = work / "corpus"
    corpus.mkdir(parents=True)
    log = os.open(work / "log", os.O_WRONLY | os.O_CREAT, 0o600)
    os.dup2(log, sys.stdout.fileno())
    os.dup2(log, sys.stderr.fileno())
    for number, seed in enumerate(seeds_of(target.name)):
        (corpus / f"seed-{number}").write_bytes(seed)
    kept = _KEPT / target.name
    for path in kept.iterdir() if kept.is_dir() else ():
        (corpus / path.name).write_bytes(path.read_bytes())
    tally = Tally(target, work / "came.json", Path(plan["found"]))
    runs = plan["runs"]

    def one(data: bytes) -> None:
        tally.take(data)
        if tally.came.executions == runs:
            tally.tell()

    tally.tell()
    flags = [
        *(f"-runs={runs}", f"-max_total_time={plan['seconds']}", f"-seed={plan['seed']}"),
        *(f"-max_len={target.longest}", f"-timeout={_HANGS_S}", f"-rss_limit_mb={_MOST_MB}"),
        *(f"-artifact_prefix={work}/stopped-", "-print_final_stats=1", "-len_control=0"),
    ]
    atheris.Setup([target.name, str(corpus), *flags], one, custom_mutator=_mutator(target))
    atheris.Fuzz()


def _mutator(target: Target) -> Any:
    def inner(data: bytes, chance: random.Random) -> bytes:
        if chance.random() < 0.4:
            return rough(data, chance)
        return bytes(atheris.Mutate(data, len(data) + 32))

    def change(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        for _ in range(chance.choice((1, 1, 2, 4))):
            data = mutate(target.layout, data, chance, inner)
        return data[:most]

    return change


if __name__ == "__main__":
    main()
