"""Gloves on pseudo-terminals that are plugged in and out, and the list of ports that there are."""

import threading
from dataclasses import replace

import numpy as np

from coach.sensors.ports import PortDescription
from coach.sensors.wire import Describe, Descriptor, FrameParser, Samples, Start, encode
from coach.timing import MonotonicClock
from sims.serial import PseudoPort

#: 20 N in all on eight taxels: medium on a palm.
MEDIUM = 250
GLOVE = Descriptor(b"glove--1", 100.0, 8, "Coach glove 0001", newtons_per_count=0.01)
NANO = PortDescription("", "a", 0x1A86, 0x7523, None, location="1-1")


class Board:
    """A glove on a pseudo-terminal, on a thread of its own: 100 samples a second while it talks.

    One that is plugged in counts from ``at`` 0, one that has been on for a while from more.
    ``muted`` keeps its samples back, while its port stays open.
    """

    def __init__(self, clock: MonotonicClock, who: Descriptor = GLOVE, at: int = 0) -> None:
        self.who, self.port, self.at = who, PseudoPort(), at
        self.muted = False
        self._clock, self._asked = clock, False
        self._off = threading.Event()
        self._thread = threading.Thread(target=self._live, daemon=True)
        self._thread.start()

    def pull(self) -> float:
        """Pull the plug; return when."""
        self._off.set()
        self._thread.join()
        self.port.close()
        return self._clock.now_s()

    def _live(self) -> None:
        parser = FrameParser(self.who.taxels)
        began_s, first = self._clock.now_s(), self.at
        while not self._off.wait(0.004):
            for message in parser.feed(self.port.received()):
                if isinstance(message, Describe | Start):
                    self._asked = True
                if isinstance(message, Describe):
                    self.port.send(encode(self.who))
            while self.at - first < (self._clock.now_s() - began_s) * 100.0:
                values = np.full((1, 8), MEDIUM + self.at % 3, np.uint16)
                if self._asked and not self.muted:
                    self.port.send(encode(Samples(self.at & 0xFFFF, self.at * 10_000, values)))
                self.at += 1


class Desk:
    """Boards, and the list of ports as the system would give it."""

    def __init__(self) -> None:
        self.clock = MonotonicClock()
        self.listed: list[PortDescription] = []
        self.boards: list[Board] = []

    def plug_in(self, who: Descriptor = GLOVE, at: int = 0, location: str = "1-1") -> Board:
        board = Board(self.clock, who, at)
        self.boards.append(board)
        self.listed.append(replace(NANO, name=board.port.path, location=location))
        return board

    def pull(self, board: Board) -> float:
        self.boards.remove(board)
        self.listed = [port for port in self.listed if port.name != board.port.path]
        return board.pull()
