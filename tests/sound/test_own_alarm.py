"""The window's own alarm where the machine has no room for it: the bell is left, and it returns."""

import threading
import time

import miniaudio
import pytest

from coach.sound.mixer import Mixer
from coach.sound.own_alarm import OwnAlarm
from coach.sound.speaker import SAMPLE_RATE_HZ, Speaker
from coach.timing import MonotonicClock
from coach.ui.session.window_sound import WindowSound

LONGEST_S = 60.0


class Machine:
    """Opens a loudspeaker without a card, once there is room for one."""

    def __init__(self):
        self.has_room = False
        self.opened = threading.Event()

    def open(self, clock):
        if not self.has_room:
            raise RuntimeError("can't start new thread")
        speaker = Speaker(Mixer(SAMPLE_RATE_HZ), clock, backends=[miniaudio.Backend.NULL])
        self.opened.set()
        return speaker


def asked_until(done, sound):
    deadline_s = time.monotonic() + LONGEST_S
    while not done():
        assert time.monotonic() < deadline_s
        sound.alarm()
        threading.Event().wait(0.01)


@pytest.mark.parametrize("no_room_for", ["a thread", "a loudspeaker"])
def test_without_room_for_sound_the_bell_rings_and_later_the_alarm_sounds(no_room_for, monkeypatch):
    machine, rung = Machine(), []
    own = OwnAlarm(MonotonicClock(), machine.open)
    sound = WindowSound(own, lambda: rung.append(1))
    with monkeypatch.context() as full:
        if no_room_for == "a thread":

            def refuse(_thread):
                raise RuntimeError("can't start new thread")

            full.setattr(threading.Thread, "start", refuse)
        asked_until(lambda: rung, sound)
    machine.has_room = True
    asked_until(machine.opened.is_set, sound)
    asked_until(lambda: not own.trouble, sound)
    sound.hush()
