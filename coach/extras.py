"""Parts that are asked for by name: a sentence with the line that installs one."""

from importlib import import_module
from types import ModuleType

from coach.errors import SetupError
from coach.saying import say


def extra(module: str, name: str, what: str) -> ModuleType:
    """Return a module of the optional part ``name``; raises SetupError where it is not there."""
    try:
        return import_module(module)
    # A wheel without its library, or with one for another system, says so in ways of its own.
    except (ImportError, OSError, RuntimeError) as problem:
        raise SetupError(
            say(
                '{what} needs a part that is not installed; install it with: pip install "{part}"',
                what=what,
                part=f"pressure-coach[{name}]",
            )
        ) from problem
