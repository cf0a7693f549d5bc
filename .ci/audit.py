#!/usr/bin/env python3
"""Ask the public list of known flaws about every part of requirements.lock.

``python3 .ci/audit.py`` ends with 1 when a part has a known flaw, else with 0; where the list, or
the program that asks it, cannot be had, it says so. That program has a lock and a place of its
own, so that it is no part of what people install.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / ".venv" / "audit"
BIN = PLACE / ("Scripts" if os.name == "nt" else "bin")
LOCK = Path(__file__).with_name("audit.lock")
#: Nobody waits longer for a list that does not answer.
LONGEST_S = 120
OUT_OF_REACH = "Not audited: the list of known flaws could not be had here."


def main() -> int:
    """Audit the lock; return 1 where a part has a known flaw."""
    try:
        said = asked() if made() else ""
    except (OSError, subprocess.TimeoutExpired):
        said = ""
    code, sentence = verdict(said)
    print(sentence, flush=True)
    return code


def made() -> bool:
    """Make the place of the program that asks; return whether it is whole."""
    steps = (
        [sys.executable, "-m", "venv", str(PLACE)],
        [str(BIN / "python"), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(LOCK)],
    )
    return all(
        subprocess.run(step, capture_output=True, timeout=LONGEST_S).returncode == 0
        for step in steps
    )


def asked() -> str:
    """Return what the program said of the lock, empty where it could ask nobody."""
    lock = ROOT / "requirements.lock"
    words = ["--strict", "--disable-pip", "--require-hashes", "--progress-spinner", "off"]
    command = [str(BIN / "pip-audit"), *words, "--format", "json", "-r", str(lock)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST_S)
    return done.stdout


def verdict(said: str) -> tuple[int, str]:
    """Return the exit code and the sentence for what was said of the parts, as JSON or nothing."""
    try:
        parts = json.loads(said)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return 0, OUT_OF_REACH
    skipped = [part["name"] for part in parts if "vulns" not in part]
    flawed = [
        f"{part['name']} {part['version']}: {flaw['id']}"
        for part in parts
        for flaw in part.get("vulns", ())
    ]
    if flawed:
        return 1, "Known flaws, take other versions into the lock: " + "; ".join(flawed)
    if skipped or not parts:
        return 0, f"{OUT_OF_REACH} It knows nothing of: {', '.join(skipped) or 'any part'}."
    return 0, f"No known flaw in {len(parts)} parts."


if __name__ == "__main__":
    raise SystemExit(main())
