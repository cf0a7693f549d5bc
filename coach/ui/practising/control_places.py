"""Where each control stands, by who leads and how much room there is. No Qt."""

from typing import Final

from coach.ui.practising.arrangement import Lead

#: Each button's name with its row, column and span.
Row = dict[str, tuple[int, int, int]]

_TWO_ROWS_FROM_PX: Final = 660
#: From here on a routine's eight buttons stand in one row.
_EIGHT_FROM_PX: Final = 800
_PLACES: Final[dict[tuple[Lead, int], Row]] = {
    ("free", 2): {
        "pause": (0, 0, 3),
        "sound": (0, 3, 2),
        "leave": (0, 5, 2),
        "targets": (0, 7, 5),
        "pace": (1, 0, 4),
        "tap": (1, 4, 1),
        "zero": (1, 5, 1),
        "numbers": (1, 6, 2),
        "counts": (1, 8, 4),
    },
    ("free", 3): {
        "pause": (0, 0, 3),
        "sound": (0, 3, 3),
        "tap": (0, 6, 2),
        "zero": (0, 8, 2),
        "leave": (0, 10, 2),
        "pace": (1, 0, 6),
        "counts": (1, 6, 6),
        "targets": (2, 0, 9),
        "numbers": (2, 9, 3),
    },
    ("routine", 1): {
        "pause": (0, 0, 2),
        "back": (0, 2, 1),
        "skip": (0, 3, 1),
        "longer": (0, 4, 2),
        "zero": (0, 6, 1),
        "numbers": (0, 7, 2),
        "sound": (0, 9, 2),
        "leave": (0, 11, 1),
    },
    ("routine", 2): {
        "pause": (0, 0, 3),
        "sound": (0, 3, 3),
        "zero": (0, 6, 3),
        "leave": (0, 9, 3),
        "back": (1, 0, 3),
        "skip": (1, 3, 3),
        "longer": (1, 6, 3),
        "numbers": (1, 9, 3),
    },
    ("drill", 1): {
        "pause": (0, 0, 3),
        "sound": (0, 3, 3),
        "zero": (0, 6, 2),
        "numbers": (0, 8, 4),
        "leave": (0, 12, 3),
    },
    # Beside what the numbers mean: practice goes on, so it can be paused.
    ("told", 1): {"pause": (0, 0, 5), "sound": (0, 5, 4), "leave": (0, 9, 3)},
    # Beside the dial of a small window: the rest is done by keys.
    ("small", 2): {"pause": (0, 0, 1), "leave": (1, 0, 1)},
    ("small-told", 1): {"pause": (0, 0, 1), "leave": (0, 1, 1)},
    # Nothing is left to pause, to mute or to tap.
    ("over", 1): {"debrief": (0, 0, 5), "again": (0, 5, 4), "home": (0, 9, 3)},
    ("over-unkept", 1): {"again": (0, 0, 6), "home": (0, 6, 6)},
}

#: Their first row's buttons are as wide as their words ask for, so that none is tight.
BY_WORDS: Final[frozenset[tuple[Lead, int]]] = frozenset({("free", 3), ("drill", 1)})


def rows_for(width: int, lead: Lead) -> int:
    """Return how many rows the controls need at a width."""
    match lead:
        case "free":
            return 2 if width >= _TWO_ROWS_FROM_PX else 3
        case "routine":
            return 1 if width >= _EIGHT_FROM_PX else 2
        case "small":
            return 2
    return 1


def control_places(lead: Lead, rows: int) -> tuple[Row, int]:
    """Return where each control stands that there is, and how many columns that takes."""
    placed = _PLACES[lead, rows]
    return placed, max(column + span for _, column, span in placed.values())
