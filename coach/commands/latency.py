"""``coach latency``: how late a sensor tells of a touch, found by tapping a key on the beat."""

import argparse
import json
import queue
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Final

from coach.engine.hosting import Host
from coach.engine.keeping import keep_latencies, kept_latencies
from coach.engine.opening import clock_for
from coach.errors import UsageError
from coach.messages import Command, Finish
from coach.practice.latency.kept import KeptLatency, sensible
from coach.practice.latency.tapping import Tapping, tapping_settings
from coach.practice.latency.taps import WANTED, Found
from coach.practice.latency.words import OF_THE_KEY, beside_words, sensor_words
from coach.sensors.address import open_source
from coach.signal.beat_grid import BeatGrid
from coach.timing import Clock
from coach.views import Snapshot

HOW: Final = (
    f"On each beat press Enter with the finger that wears the sensor, {WANTED} times. "
    "Ctrl-D ends it sooner."
)
#: A simulated hand needs no more for its taps; a person may take their time.
_MOST_S: Final = 40.0


def run(arguments: argparse.Namespace) -> int:
    """Find a latency; see the command's help."""
    test = Taps(arguments.source)
    if not arguments.json and not test.simulated:
        print(HOW, flush=True)
    found = test.run()
    if arguments.json:
        print(json.dumps({"device": test.device_id, **asdict(found)}, indent=2))
    else:
        print(_told(found, test.heard))
    if found.sensor is None:
        return 1
    if arguments.use:
        if not test.device_id or not sensible(found.sensor.seconds):
            raise UsageError("this sensor does not say which one it is; nothing can be kept for it")
        figure = found.sensor
        kept = KeptLatency(figure.seconds, figure.error_s, figure.count, date.today().isoformat())
        keep_latencies(kept_latencies().with_sensor(test.device_id, kept))
        if not arguments.json:
            print("Kept. It is taken out from your next session on.")
    return 0


def _told(found: Found, heard: bool) -> str:
    sensor = found.sensor
    words = found.sensor_problem if sensor is None else f"{sensor_words(sensor)} {OF_THE_KEY}"
    return f"{words}\n{beside_words(found, heard=heard)}"


class Taps:
    """The session that is tapped to; a simulated hand taps by itself, in no time."""

    def __init__(self, address: str) -> None:
        source = open_source(address)
        touched: Callable[[], Sequence[float]] | None = getattr(source, "touched_host_s", None)
        self._source, self._touched = source, touched
        settings = tapping_settings(address)
        if touched is not None:
            settings = replace(settings, speed=0.0, sound=False, seconds=_MOST_S)
        self._settings, self._tapping = settings, Tapping()
        self._clock = clock_for(settings)
        self._keys: queue.SimpleQueue[float | None] = queue.SimpleQueue()
        self._known = 0
        self.device_id, self.heard = "", False

    @property
    def simulated(self) -> bool:
        """Whether the hand is simulated, and taps by itself."""
        return self._touched is not None

    def run(self) -> Found:
        """Return what the taps came to; raises CoachError where the source cannot be opened."""
        if not self.simulated:
            read = threading.Thread(target=_read_keys, args=(self._keys, self._clock), daemon=True)
            read.start()
        with Host(self._settings, self._clock, self._source) as host:
            host.open()
            host.run(self._commands, self._see)
        if self._tapping.found is None:
            self._tapping.end()
        found = self._tapping.found
        assert found is not None
        return found

    def _commands(self) -> Iterable[Command]:
        return (Finish("all taps are there"),) if self._tapping.over else ()

    def _see(self, snapshot: Snapshot) -> bool:
        tapping, beat = self._tapping, snapshot.beat
        if tapping.over:
            return True
        self.device_id, self.heard = snapshot.link.device_id, snapshot.sound_on
        if beat.running:
            tapping.follow(BeatGrid(beat.origin_s, beat.period_s, beat.counts))
        for mark in snapshot.strokes:
            tapping.touch(mark.onset_s + snapshot.stream_offset_s)
        for key_s in self._new_keys(told=bool(snapshot.strokes)):
            if key_s is None:
                tapping.end()
                return True
            tapping.tap(key_s)
        tapping.look(snapshot.host_s)
        return True

    def _new_keys(self, told: bool) -> list[float | None]:
        if self._touched is not None:
            if not told:
                return []
            touched = self._touched()
            new, self._known = touched[self._known :], len(touched)
            return list(new)
        keys: list[float | None] = []
        while not self._keys.empty():
            keys.append(self._keys.get())
        return keys


def _read_keys(keys: "queue.SimpleQueue[float | None]", clock: Clock) -> None:
    """Note when each line came, and that no more will."""
    for _line in sys.stdin:
        keys.put(clock.now_s())
    keys.put(None)
