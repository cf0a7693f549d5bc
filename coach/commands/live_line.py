"""A session told in one live line of a terminal, or a line a second in a file."""

import math
import re
from collections.abc import Iterable
from typing import TextIO

from coach.views import LiveView, Snapshot
from coach.words import BAND_SIGNS, BAND_WORDS, NO_DATA_SIGN, count_word

BAR_N = 60.0
BAR_CELLS = 24
#: The first source is the left hand, the second the right.
SIDES = ("L", "R")
LINE_EVERY_S = 0.1
PLAIN_LINE_EVERY_S = 1.0
_NUMBER = re.compile(r"\d[\d,]*")


class LiveLine:
    """One line that is written over on a terminal, or a line a second in a file.

    A notice is written once, on a line of its own.
    """

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._over = out.isatty()
        self._next_s: float | None = None
        self._text = ""
        self._noticed: set[str] = set()
        self._trouble = ""

    def show(self, snapshot: Snapshot) -> None:
        """Write the snapshot if it is time for another line, or the last; a notice at once."""
        self._notice(snapshot.notices)
        self._tell_trouble("" if snapshot.recording is None else snapshot.recording.trouble)
        early = self._next_s is not None and snapshot.host_s < self._next_s
        if early and not snapshot.finished:
            return
        self._next_s = snapshot.host_s + (LINE_EVERY_S if self._over else PLAIN_LINE_EVERY_S)
        text, before = live_text(snapshot), self._text
        if text == before:
            return
        self._text = text
        self._out.write(f"\r\x1b[2K{text}" if self._over else f"{text}\n")
        self._out.flush()

    def _notice(self, notices: Iterable[str]) -> None:
        for notice in notices:
            if notice in self._noticed:
                continue
            self._noticed.add(notice)
            self._say(notice)

    def _tell_trouble(self, trouble: str) -> None:
        """Say what is wrong with the recording, and that it is well again; not each number."""
        before, self._trouble = self._trouble, _NUMBER.sub("", trouble)
        if self._trouble != before:
            self._say(trouble or "The recording is kept again.")

    def _say(self, sentence: str) -> None:
        self._text = ""
        self._out.write(f"\r\x1b[2K{sentence}\n" if self._over else f"{sentence}\n")
        self._out.flush()

    def close(self) -> None:
        """Leave the last line standing."""
        if self._over:
            self._out.write("\n")
            self._out.flush()


def live_text(snapshot: Snapshot) -> str:
    """Return the snapshot as one line: time, band, force bar, link, count or what matters more."""
    said = [care] if (care := _care(snapshot)) else [_drill(snapshot), _count(snapshot)]
    return "  ".join(
        part for part in (f"{snapshot.elapsed_s:6.1f} s", *_forces(snapshot), *said) if part
    )


def _care(snapshot: Snapshot) -> str:
    """Return what comes before any count: a stop, a question to the one who receives."""
    if snapshot.stopped:
        return "STOP was said: lift your hands and ask"
    asked = snapshot.check_in
    return asked.text if asked is not None and asked.is_put(snapshot.host_s) else ""


def _drill(snapshot: Snapshot) -> str:
    """Return what a drill asks for, or its truth."""
    drill = snapshot.drill
    if drill is None or drill.phase != "revealed":
        return "" if drill is None else drill.text
    return drill.verdict if drill.points is None else f"{drill.points} of 100. {drill.verdict}"


def _forces(snapshot: Snapshot) -> list[str]:
    live = snapshot.live
    if snapshot.drill is not None and not snapshot.drill.shows and live and not live.too_much:
        return ["by feel"]
    if not snapshot.hands:
        return [_force(snapshot.live, snapshot.link.sentence, BAR_CELLS)]
    return [
        f"{side} {_force(hand.live, hand.sentence, BAR_CELLS // len(snapshot.hands))}"
        for side, hand in zip(SIDES, snapshot.hands, strict=False)
    ]


def _force(live: LiveView | None, sentence: str, cells: int) -> str:
    if live is None or math.isnan(live.force_n):
        return f"{NO_DATA_SIGN} no data   {sentence or 'no data'}"
    filled = round(min(live.force_n, BAR_N) / BAR_N * cells)
    bar = "█" * filled + "·" * (cells - filled)
    force = "past range" if live.saturated else f"{live.force_n:z5.1f} N{_error(live)}"
    return f"{BAND_SIGNS[live.band]} {BAND_WORDS[live.band]:<10} {bar} {force}"


def _error(live: LiveView) -> str:
    return "" if live.error_n is None else f" ± {live.error_n:4.1f}"


def _count(snapshot: Snapshot) -> str:
    beat = snapshot.beat
    if not beat.running or snapshot.host_s < beat.origin_s:
        return ""
    count = int((snapshot.host_s - beat.origin_s) / beat.period_s) % beat.counts
    return f"{count_word(count)} Mississippi"
