"""Pressure Coach: feel, pace and coach the hands of a beginner.

For programs and notebooks: ``coach.open`` a recording, ``coach.listen`` to a device,
``coach.find_strokes`` in forces of one's own. docs/api.md has it all. What is named here is loaded
when it is first asked for.
"""

__version__ = "0.1.0"

# As typing has it; nothing is loaded by an import alone.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from coach.api.finding import find_strokes as find_strokes
    from coach.api.finding import low_pass as low_pass
    from coach.api.live import Happening as Happening
    from coach.api.live import Reading as Reading
    from coach.api.live import listen as listen
    from coach.api.live import record as record
    from coach.api.recorded import Recorded as Recorded
    from coach.api.recorded import open as open  # noqa: A004
    from coach.errors import CoachError as CoachError
    from coach.recordings.exports.content import Note as Note
    from coach.signal.strokes import Stroke as Stroke

#: Where each name of the API is from.
_FROM = {
    "open": "coach.api.recorded",
    "Recorded": "coach.api.recorded",
    "listen": "coach.api.live",
    "record": "coach.api.live",
    "Reading": "coach.api.live",
    "Happening": "coach.api.live",
    "find_strokes": "coach.api.finding",
    "low_pass": "coach.api.finding",
    "Note": "coach.recordings.exports.content",
    "Stroke": "coach.signal.strokes",
    "CoachError": "coach.errors",
}
__all__ = [
    "CoachError",
    "Happening",
    "Note",
    "Reading",
    "Recorded",
    "Stroke",
    "find_strokes",
    "listen",
    "low_pass",
    "open",
    "record",
]


def __getattr__(name: str) -> object:
    """Return a name of the API, which is loaded now."""
    if name not in _FROM:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(_FROM[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Return the names that there are, loaded or not."""
    return sorted({*globals(), *__all__})
