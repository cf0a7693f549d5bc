"""Parts that are asked for by name: a sentence with the line that installs one."""

from importlib import import_module
from types import ModuleType

from coach.errors import FileError


def extra(module: str, name: str, what: str) -> ModuleType:
    """Return a module of the optional part ``name``; raises FileError where it is not there."""
    try:
        return import_module(module)
    except ImportError as problem:
        raise FileError(
            f"{what} needs a part that is not installed; "
            f'install it with: pip install "pressure-coach[{name}]"'
        ) from problem
