"""Nothing is loaded in the midst of a practice: while a module loads, no alarm is raised."""

import subprocess
import sys

PRACTICE = """
import sys, coach.engine.process
from coach.engine.hosting import Host
from coach.messages import Settings
from coach.timing import VirtualClock

settings = Settings("sim:beginner", routine="before-bed", check_ins=True, seconds=20.0)
strokes = []
with Host(settings, VirtualClock()) as host:
    known = set(sys.modules)
    host.run(lambda: (), lambda now: strokes.extend(now.strokes) or True)
    late = sorted(set(sys.modules) - known)
print(len(strokes), *late)
"""


def test_a_practice_with_strokes_hints_and_stages_loads_nothing() -> None:
    told = subprocess.run([sys.executable, "-c", PRACTICE], capture_output=True, text=True)
    strokes, *late = told.stdout.split()
    assert int(strokes) >= 3, told.stderr
    assert late == []
