"""Parts that are asked for by name: a sentence with the line that installs one."""

import sys
from importlib import import_module
from importlib.metadata import version
from types import ModuleType

from coach.errors import SetupError
from coach.saying import say


def extra(module: str, name: str, what: str) -> ModuleType:
    """Return a module of the optional part ``name``; raises SetupError where it is not there."""
    try:
        return import_module(module)
    # A wheel without its library, or with one for another system, says so in ways of its own.
    except (ImportError, OSError, RuntimeError) as problem:
        raise SetupError(_how_to_have(name, what)) from problem


def _how_to_have(name: str, what: str) -> str:
    if getattr(sys, "frozen", False):
        # Nothing can be added to a bundle, and pip would ask for it in some other Python.
        return say(
            "{what} needs a part that this package leaves out; the coach installed from its wheel "
            'can have it: pipx install "{wheel}"',
            what=what,
            wheel=f"pressure_coach-{version('pressure-coach')}-py3-none-any.whl[{name}]",
        )
    return say(
        '{what} needs a part that is not installed; install it with: pip install "{part}"',
        what=what,
        part=f"pressure-coach[{name}]",
    )
