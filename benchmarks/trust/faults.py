"""The fault catalogue, tried: ``tests/faults`` is run, and what each fault came to is a row.

A test is named ``test_NN_words`` or ``test_NNx_words``, NN being the fault's number; what it says
by the fixture ``told`` comes through the report that pytest writes.
"""

import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from benchmarks.row import Row

ROOT: Final = Path(__file__).resolve().parents[2]
#: The catalogue has so many faults.
FAULTS: Final = 53
WORST_ALARM_S: Final = 1.0
#: What asks how soon something comes is tried with no other test beside it, as by ``run.py``.
SIDE_BY_SIDE: Final = ("-n", "3", "--dist", "loadfile", "-m", "not punctual")
BY_ITSELF: Final = ("-m", "punctual")
_NAME: Final = re.compile(r"test_(\d\d)[a-z]?_(\w+)")


@dataclass(slots=True)
class Came:
    """What one fault came to over all of its tests."""

    words: str = ""
    tried: int = 0
    survived: bool = True
    lost: int = 0
    alarm_s: float | None = None
    saw: list[str] = field(default_factory=list)

    def take(self, case: ElementTree.Element) -> None:
        """Add one test of the fault."""
        said = [(one.get("name", ""), one.get("value", "")) for one in case.iter("property")]
        told = dict(said)
        self.tried += int(told.get("tried", 1))
        self.lost += sum(int(value) for name, value in said if name == "lost")
        self.survived &= case.find("failure") is None and case.find("error") is None
        late = [float(value) for name, value in said if name == "alarm_s"]
        if late:
            self.alarm_s = max([*late, *([] if self.alarm_s is None else [self.alarm_s])])
        self.saw += [value for name, value in said if name == "saw"]


def rows() -> Iterator[Row]:
    """Yield a row for each fault of the catalogue, and the totals."""
    came = tried_faults()
    for number in range(1, FAULTS + 1):
        one = came.get(number)
        if one is not None:
            yield _row(number, one)
    found = list(came.values())
    yield Row("faults of the catalogue tried", len(came), "faults", at_least=FAULTS)
    ended = sum(one.survived for one in found)
    yield Row("faults that ended as they must", ended, "faults", at_least=FAULTS)
    yield Row("faults, tries in all", sum(one.tried for one in found), "tries")
    lost = sum(one.lost for one in found)
    yield Row("samples lost beyond what a fault took", lost, "samples", at_most=0)
    late = [one.alarm_s for one in found if one.alarm_s is not None]
    worst = max(late, default=float("nan"))
    yield Row("worst alarm of any fault", worst, "s", f"{len(late)} alarms", at_most=WORST_ALARM_S)


def tried_faults() -> dict[int, Came]:
    """Run the tests of the catalogue; return what came of each fault by its number."""
    came: dict[int, Came] = defaultdict(Came)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "faults.xml"
        for which in (SIDE_BY_SIDE, BY_ITSELF):
            command = [sys.executable, "-m", "pytest", *which, "-o", "junit_family=xunit1"]
            command += [f"--junitxml={report}", "tests/faults"]
            subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
            for case in ElementTree.parse(report).iter("testcase"):
                named = _NAME.match(case.get("name", ""))
                if named is not None:
                    one = came[int(named[1])]
                    one.words = one.words or named[2].replace("_", " ")
                    one.take(case)
    return came


def _row(number: int, one: Came) -> Row:
    late = "" if one.alarm_s is None else f"alarm {1000.0 * one.alarm_s:.0f} ms"
    detail = "; ".join(text for text in (late, *one.saw) if text)
    return Row(
        f"fault {number}: {one.words}",
        float(one.survived),
        f"of {one.tried}" if one.tried > 1 else "",
        detail,
        at_least=1.0,
    )
