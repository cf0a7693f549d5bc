"""Draws the pictures of firmware/README.md: ``python firmware/drawings/draw.py``."""

from pathlib import Path

from curve import curve
from wiring import BOARDS, wiring
from worn import glove, pad


def drawings() -> dict[str, str]:
    """Return each drawing's file name and text."""
    boards = {f"{board.file}.svg": wiring(board) for board in BOARDS}
    return {"glove.svg": glove(), "pad.svg": pad(), "curve.svg": curve(), **boards}


if __name__ == "__main__":
    for name, text in drawings().items():
        (Path(__file__).parent / name).write_text(text, encoding="utf-8")
