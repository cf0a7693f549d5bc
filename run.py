#!/usr/bin/env python3
"""From a checkout to a running coach: ``python3 run.py demo``, ``test`` or ``coach …``.

Needs nothing but Python 3.11. Looks for the system libraries that the job needs, makes
``.venv`` with the locked versions, and runs the job. What was cut short is mended next time.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (the one sentence for whoever has an older one)
    sys.exit(
        f"Pressure Coach needs Python 3.11 or newer and this is {sys.version.split()[0]}; "
        "install a newer Python and run this again with it."
    )

import contextlib
import hashlib
import importlib
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from coach.errors import SetupError
from coach.setup_steps import clock, parts_in, parts_in_place, pip_is_at, wait_telling
from coach.system_needs import install_line, missing_packages

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "installed"
UNFINISHED = VENV / "unfinished"
LOG = VENV / "setup.log"

USAGE = """\
python3 run.py demo [OPTIONS]        practise on a simulated hand, with or without a screen
python3 run.py coach [COMMAND …]     the coach itself; "coach --help" tells its commands
python3 run.py test [PYTEST OPTIONS] check style, types, imports and run all tests
python3 run.py package               make dist/*.deb and start it in a system without Python
"""

#: What pip says, and what that means for the person.
PIP_SAYS = {
    "DO NOT MATCH THE HASHES": "a downloaded part is not the one this version was tested with; "
    "try again, and if it stays so, from another network",
    "No space left on device": "the disk is full; free about 1.5 GB and try again",
    "No matching distribution": "a part could not be had for this machine or from this network; "
    "check the internet connection and try again",
}
PIP_FAILED = "the app's parts could not be installed; check the internet connection and try again"

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
)
#: A quarter of the tests' time is waiting for something real, so three share two processors. A
#: file's tests stay together and share what they made; which are begun first: tests/conftest.py.
NOT_NOW = ("-m", "not punctual and not packaged")
SIDE_BY_SIDE = ("-n", "3", "--dist", "loadfile", "--no-loadscope-reorder", *NOT_NOW)
#: What is tried for how soon something comes is tried after the others, and waits most of the time:
#: two beside each other leave each processor idle for half of it.
PUNCTUAL = ("-n", "2", *SIDE_BY_SIDE[2:5], "-m", "punctual")
#: What a person installs, built and started in a clean system: some minutes, and root.
PACKAGED = ("-m", "packaged", "tests/packaging")
#: A machine that does something else for half a second is late for a test that asks how soon
#: something comes. So what failed is tried once more, by itself, and told; what fails twice is
#: broken, and so is all of it where more than these few fail.
AGAIN = ("--last-failed", "--last-failed-no-failures", "none")
MOST_TRIED_AGAIN = 5
FAILED_TESTS = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
#: Where tests find the folder for what they compile once.
MADE_IN = "COACH_TESTS_MADE_IN"
#: pytest's exit codes: all went well, tests failed, and nothing was to be tried.
WENT_WELL, TESTS_FAILED, NOTHING_TO_TRY = 0, 1, 5


def say(sentence: str) -> None:
    """Tell the person what is going on."""
    print(sentence, flush=True)


def done(
    command: list[str],
    is_at: Callable[[], str] | str,
    env: dict[str, str],
    *,
    log: Path | None = None,
    began_s: float | None = None,
) -> int:
    """Run one step of the setup, its words into ``log``; tell what it is at till it has ended."""
    with open(log or os.devnull, "ab") as said:
        step = subprocess.Popen(command, cwd=ROOT, env=env, stdout=said, stderr=said)
    with step:
        return wait_telling(step, say, is_at, began_s=began_s)


def mend_system(*, tests: bool, packages: bool = False) -> None:
    """Install what the system lacks where that may be done, else say the line that does it."""
    missing = missing_packages(os.environ, tests=tests, packages=packages)
    if not missing:
        return
    if not shutil.which("apt-get"):
        names = ", ".join(missing)
        raise SetupError(f"this system lacks {names}; install them and run the same command again")
    install = install_line(missing)
    line = " ".join(install)
    if install[0] == "sudo":
        raise SetupError(
            f"this system lacks a few libraries; run this line, then try again:\n{line}"
        )
    say("Installing what the system lacks: " + " ".join(install))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command, at in (
        (["apt-get", "update", "-qq"], "asking what there is"),
        ([*install, "-qq"], "fetching and installing"),
    ):
        done(command, at, quiet)
    importlib.invalidate_caches()
    still = missing_packages(os.environ, tests=tests, packages=packages)
    if still:
        raise SetupError(f"{', '.join(still)} could not be installed; see what this says: {line}")


def fingerprint() -> str:
    """Return what an installation depends on: locked versions, project data, Python, place."""
    digest = hashlib.sha256()
    for name in ("requirements.lock", "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    digest.update(f"{sys.version} {sys.base_prefix} {ROOT}".encode())
    return digest.hexdigest()


def run(program: str, *arguments: str) -> list[str]:
    """Return the command of a program in ``.venv``."""
    return [str(BIN / program), *arguments]


def venv_works() -> bool:
    """Return whether ``.venv`` is whole, of this Python and at this place.

    pip's RECORD is the last file that making a ``.venv`` writes.
    """
    if UNFINISHED.exists():
        return False
    ask = (
        "import importlib.metadata, sys; importlib.metadata.distribution('pip').read_text('RECORD')"
        " or sys.exit(1); print(sys.version, sys.base_prefix, sys.prefix)"
    )
    try:
        answer = subprocess.run(run("python", "-c", ask), capture_output=True, text=True)
    except OSError:
        return False
    return answer.stdout.strip() == f"{sys.version} {sys.base_prefix} {VENV}"


def install() -> None:
    """Make ``.venv`` what the lock file says; raises SetupError with a sentence."""
    wanted = fingerprint()
    with contextlib.suppress(OSError):
        if STAMP.read_text() == wanted and not UNFINISHED.exists() and BIN.exists():
            return
    began_s = time.monotonic()
    say("Setting up; the first time that takes 1 to 3 minutes, longer over a slow line …")
    STAMP.unlink(missing_ok=True)
    if not venv_works():
        make_venv()
    UNFINISHED.touch()
    try:
        install_parts(began_s)
    except SetupError:
        UNFINISHED.unlink()  # pip ended by itself, so it left nothing half done
        raise
    STAMP.write_text(wanted)
    UNFINISHED.unlink()
    say(f"Set up in {clock(time.monotonic() - began_s)}.")


def make_venv() -> None:
    """Make ``.venv`` anew; raises SetupError."""
    say(f"  0:00  making a place for the app's parts ({VENV.name})")
    make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    made = subprocess.run(make, capture_output=True, text=True)
    if made.returncode != 0:
        why = (made.stderr or made.stdout).strip().splitlines()[-1:]
        raise SetupError(f"the folder .venv could not be made ({' '.join(why)})")


def install_parts(began_s: float) -> None:
    """Install the locked versions and the coach itself into ``.venv``; raises SetupError.

    ``began_s`` is when the setup began: what is told of it says how long it has taken.
    """
    LOG.write_text("")
    pip = run("python", "-m", "pip", "install", "--disable-pip-version-check", "--retries", "2")
    parts = parts_in((ROOT / "requirements.lock").read_text())
    steps = (
        (
            [*pip, "--require-hashes", "-r", "requirements.lock"],
            lambda: pip_is_at(LOG.read_text(errors="replace"), parts, parts_in_place(VENV)),
        ),
        ([*pip, "--no-build-isolation", "--no-deps", "-e", "."], "making the app itself ready"),
    )
    inside_venv = {**os.environ, "PIP_USER": "0"}
    if any(done(step, at, inside_venv, log=LOG, began_s=began_s) for step, at in steps):
        text = LOG.read_text(errors="replace")
        why = next((means for said, means in PIP_SAYS.items() if said in text), PIP_FAILED)
        raise SetupError(f"{why} (all that was said is in {LOG.relative_to(ROOT)})")


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let one setup at a time work on ``.venv``; another waits for it."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with Path(__file__).open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def become(command: list[str]) -> int:
    """Run the coach in this process's place, so that signals and exit code are its own."""
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)


def tried(check: tuple[str, ...], **more: str) -> int:
    """Run one check, with ``more`` in its environment, and return its exit code."""
    say("── " + " ".join(check))
    return subprocess.call(run(*check), cwd=ROOT, env={**os.environ, **more})


def failed_tests() -> list[str]:
    """Return the tests whose last try failed."""
    try:
        return sorted(json.loads(FAILED_TESTS.read_text()))
    except (OSError, ValueError):
        return []


def try_tests(arguments: list[str]) -> list[str]:
    """Run the tests, and the few that failed once more; return what to say of those that failed."""
    FAILED_TESTS.unlink(missing_ok=True)
    parts = [("pytest", *words, *arguments) for words in (SIDE_BY_SIDE, PUNCTUAL)]
    # What the first compile, the others need not.
    with tempfile.TemporaryDirectory(prefix="coach-made-") as made:
        codes = [tried(part, **{MADE_IN: made}) for part in parts]
    if set(codes) == {NOTHING_TO_TRY}:
        return ["pytest found no test that is called so"]
    bad = [
        " ".join(part)
        for part, code in zip(parts, codes, strict=True)
        if code not in (WENT_WELL, NOTHING_TO_TRY)
    ]
    failed = failed_tests()
    stopped = set(codes) - {WENT_WELL, TESTS_FAILED, NOTHING_TO_TRY}
    if stopped or not 0 < len(failed) <= MOST_TRIED_AGAIN:
        return bad
    again = ("pytest", *AGAIN, *arguments)
    if tried(again) != WENT_WELL:
        return [" ".join(again)]
    say("Failed at first, passed when tried once more:\n  " + "\n  ".join(failed))
    return []


def test(arguments: list[str]) -> int:
    """Run every check and the tests, all of them even when one fails; return 0 or 1."""
    failed = [" ".join(check) for check in CHECKS if tried(check) != WENT_WELL]
    failed += try_tests(arguments)
    say("Failed: " + ", ".join(failed) if failed else "All is well.")
    return 1 if failed else 0


def main(arguments: list[str]) -> int:
    """Do one job; returns its exit code."""
    job, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if job in ("-h", "--help", "help"):
        print(USAGE, end="")
        return 0
    if job not in ("demo", "test", "package", "coach"):
        print(f"Say what to run:\n{USAGE}", end="", file=sys.stderr)
        return 2
    try:
        with alone():
            mend_system(tests=job == "test", packages=job == "package")
            install()
    except SetupError as problem:
        print(f"run.py: {problem}", file=sys.stderr)
        return 1
    except OSError as problem:
        where = problem.filename or VENV
        print(f"run.py: {where} cannot be used ({problem.strerror}); mend that", file=sys.stderr)
        return 1
    if job == "test":
        return test(rest)
    if job == "package":
        made = tried(("python", "-m", "coach.packaging", "deb"))
        return made or tried(("pytest", *PACKAGED, *rest))
    return become(run("coach", *(["demo"] if job == "demo" else []), *rest))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("Stopped; run the same command again to go on.")
