"""``coach routines``: what can lead a session."""

import argparse
import json
import sys
from dataclasses import asdict

from coach.engine.opening import own_routines_folder
from coach.practice.routines.library import Routine, load_routines
from coach.words import clock_words


def run(arguments: argparse.Namespace) -> int:
    """List the routines; see the command's help."""
    routines = load_routines(
        own_routines_folder(),
        on_problem=lambda problem: print(f"coach: {problem}", file=sys.stderr),
    )
    if arguments.json:
        print(json.dumps([_table(routine) for routine in routines], indent=2))
        return 0
    width = max(len(routine.name) for routine in routines)
    for routine in routines:
        long = clock_words(routine.stages_s)
        print(f"{routine.name:<{width}}  {long:>5} min  {routine.title}")
    return 0


def _table(routine: Routine) -> dict[str, object]:
    return {
        "name": routine.name,
        "title": routine.title,
        "duration_s": routine.stages_s,
        "stages": [{**asdict(stage), "target": stage.target.value} for stage in routine.stages],
    }
