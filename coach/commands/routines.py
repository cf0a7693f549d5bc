"""``coach routines``: what can lead a session."""

import argparse
import json
import sys

from coach.engine.opening import own_routines_folder
from coach.practice.routine import Routine, Stage, load_routines


def run(arguments: argparse.Namespace) -> int:
    """List the routines; see the command's help."""
    routines = load_routines(
        own_routines_folder(),
        on_problem=lambda problem: print(f"coach: {problem}", file=sys.stderr),
    )
    if arguments.json:
        print(json.dumps([_table(routine) for routine in routines], indent=2))
        return 0
    for routine in routines:
        print(f"{routine.name:<24} {routine.duration_s / 60:4.0f} min  {routine.title}")
    return 0


def _table(routine: Routine) -> dict[str, object]:
    return {
        "name": routine.name,
        "title": routine.title,
        "duration_s": routine.duration_s,
        "stages": [_stage(stage) for stage in routine.stages],
    }


def _stage(stage: Stage) -> dict[str, object]:
    return {
        "name": stage.name,
        "title": stage.title,
        "technique": stage.technique,
        "area": stage.area,
        "target": stage.target.value,
        "seconds": stage.seconds,
        "counts": stage.counts,
        "pace_bpm": stage.pace_bpm,
    }
