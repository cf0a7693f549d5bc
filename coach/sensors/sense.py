"""Whether what a device says makes sense, without I/O: frames, lines of numbers, or rubbish."""

import re
from typing import Final, Literal

from coach.sensors.source import WireFormat
from coach.sensors.text import MAX_LINE_BYTES
from coach.sensors.text_line import parse_line
from coach.sensors.wire_ear import WireEar

#: ``words`` are clean lines without numbers, ``endless`` is text without a line's end (as of a
#: device at twice the speed); ``unclear`` is too little to say.
Verdict = Literal["nothing", "unclear", "rubbish", "endless", "words", "sense"]

_PIECES: Final = re.compile(rb"[^\n\x00]*[\n\x00]|[^\n\x00]+")
_PLAIN: Final = bytes([*b"\t\r\n", *range(0x20, 0x7F)])
#: So many lines of numbers in a row are no chance; one does where nothing odd came before it.
_NUMBER_LINES: Final = 2
_SHORTEST_LINE: Final = 3
_WORD_LINES: Final = 6
_ENDLESS_BYTES: Final = 16
#: From so many bytes that no text holds, if they are a tenth of all, it is rubbish.
_ODD_BYTES: Final = 3
_ODD_SHARE: Final = 10


class Sense:
    """Listens until something makes sense; any pieces give the same verdict.

    ``ear`` hears the frames, where ``wire_format`` allows any.
    """

    def __init__(self, wire_format: WireFormat) -> None:
        self._frames = wire_format in ("wire", "auto")
        self._lines = wire_format in ("text", "auto")
        self.ear = WireEar()
        self.heard_bytes = 0
        self._odd_bytes = 0
        self._number_lines = self._word_lines = self._lines_ended = 0
        self._numbers = False
        self._line = bytearray()

    @property
    def verdict(self) -> Verdict:
        """What there is to say of all that was heard."""
        if self._numbers or self.ear.speaks:
            return "sense"
        if not self.heard_bytes:
            return "nothing"
        if self._odd_bytes >= _ODD_BYTES and self._odd_bytes * _ODD_SHARE >= self.heard_bytes:
            return "rubbish"
        if not self._lines_ended and self.heard_bytes >= _ENDLESS_BYTES:
            return "endless"
        return "words" if self._word_lines >= _WORD_LINES else "unclear"

    @property
    def clean(self) -> bool:
        """Whether lines have come, and nothing that no text holds."""
        return self._lines_ended > 0 and not self._odd_bytes

    @property
    def numbers(self) -> bool:
        """Whether it is lines of numbers that make sense."""
        return self._numbers

    def hear(self, data: bytes) -> None:
        """Take bytes as they came."""
        if self.ear.speaks:
            self.ear.hear(data)
            return
        for piece in _PIECES.findall(data):
            if self._numbers:
                return
            self.heard_bytes += len(piece)
            self._odd_bytes += len(piece.translate(None, _PLAIN))
            if self._frames:
                self.ear.hear(piece)
            if self._lines:
                self._hear_line(piece)

    def _hear_line(self, piece: bytes) -> None:
        # One byte too many is kept to know a line that is too long.
        self._line += piece[: max(0, MAX_LINE_BYTES + 2 - len(self._line))]
        if piece.endswith(b"\x00"):
            self._line.clear()
            self._number_lines = self._word_lines = 0
        elif piece.endswith(b"\n"):
            self._lines_ended += 1
            line = bytes(self._line).rstrip(b"\r\n")
            self._line.clear()
            self._end_line(line)

    def _end_line(self, line: bytes) -> None:
        found = parse_line(line) if len(line) <= MAX_LINE_BYTES else None
        if found is not None and found.values:
            self._number_lines += 1
            alone = not self._odd_bytes and len(line) >= _SHORTEST_LINE
            self._numbers = alone or self._number_lines >= _NUMBER_LINES
            return
        self._number_lines = 0
        if found is not None or _is_clean(line):
            self._word_lines += 1
        else:
            self._word_lines = 0


def _is_clean(line: bytes) -> bool:
    return len(line) <= MAX_LINE_BYTES and not line.translate(None, _PLAIN)
