"""A recording's content that is known to the last number, and a way to write it."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest

from coach.recordings.exports import Content, Note
from coach.signal.readings import Readings
from coach.signal.strokes import Stroke

RATE_HZ = 250.0


@dataclass
class Block:
    t_s: np.ndarray
    newtons: np.ndarray


def made_blocks(*, gap: bool = True) -> list[Block]:
    """Return four seconds of two taxels, the third second missing, in uneven pieces."""
    t_s = np.arange(1000) / RATE_HZ
    newtons = np.column_stack((20 + 20 * np.sin(2 * np.pi * t_s), 5 + t_s))
    kept = (t_s < 2.0) | (t_s >= 3.0) if gap else t_s >= 0
    t_s, newtons = t_s[kept], newtons[kept]
    cuts = [0, 7, 100, 101, 500, 511, len(t_s)]
    return [Block(t_s[a:b], newtons[a:b]) for a, b in pairwise(cuts) if b > a]


def made(blocks: list[Block], **changed: object) -> Content:
    """Return the content of a recording with these samples."""
    readings = Readings(
        np.array([0.0, 0.01, 0.02]),
        np.array([0.2, 12.0, np.nan]),
        np.array([0, 2, 0], np.int8),
        np.array([False, True, False]),
        np.array([np.nan, 30.0, np.nan]),
        0.01,
    )
    told = {
        "title": "Full back",
        "session": "7d3f",
        "created": "2026-05-04T18:30:05.250+00:00",
        "device": "Glöve",
        "device_id": "0a1b",
        "calibration": "calibrated (power)",
        "rate_hz": RATE_HZ,
        "taxels": blocks[0].newtons.shape[1] if blocks else 2,
        "tool": "palm",
        "strokes": (Stroke(0.5, 0.75, 1.25, 38.5, 21.0, 90.0, sparc=-1.7),),
        "notes": (
            Note(
                1.0, "receiver", "receiver: softer", None, {"event": "receiver", "word": "softer"}
            ),
            Note(1.5, "too_much", "too much, 61.0 N", 0.25),
        ),
        "samples": lambda: iter(blocks),
        "readings": lambda: iter([readings]),
    }
    return Content(**(told | changed))


@pytest.fixture
def content() -> Content:
    return made(made_blocks())
