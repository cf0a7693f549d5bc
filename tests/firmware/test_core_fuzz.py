"""Ten million bytes that no host would say: the core keeps its word, under ASan and UBSan."""

import re
import subprocess

import pytest

BYTES = 5_000_000


@pytest.mark.parametrize(
    ("seed", "sizes"),
    [
        (1, {"max_taxels": 16, "max_batch": 8, "tx_bytes": 1024}),
        (2, {"max_taxels": 4, "max_batch": 1, "tx_bytes": 256}),
    ],
    ids=["glove", "uno"],
)
def test_bytes_from_nowhere(build, seed, sizes):
    program = build("core_fuzz", **sizes)
    done = subprocess.run([program, str(seed), str(BYTES)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    did = {name: int(count) for name, count in re.findall(r"(\w+) (\d+)", done.stdout)}
    # It has not only been refused: commands were obeyed, alarms rang, the ring was full.
    assert did["bytes"] >= BYTES
    assert did["obeyed"] > 50_000
    assert did["samples"] > 300_000
    assert min(did["alarms"], did["overruns"]) > 1000
    assert did["watchdogs"] > 20
