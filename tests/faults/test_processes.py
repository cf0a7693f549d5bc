"""A process that is stopped or killed: faults 42 and 43, on the whole app and a glove on a port."""

import os
import signal
import time

import pytest

from benchmarks.trust.bare import BareLoop
from coach.sensors.wire import MotorPulse
from sims.port_glove import PortGlove
from sims.whole_app import WholeApp, state_of, until, whole_app

#: Too much: sounded and sent to the glove, at the worst.
WORST_S = 0.1
#: A block of sound is asked for each 5 ms, and its pitch is known from 50 ms of it.
HEARD_S = 0.08


def pressed_hard(glove: PortGlove, app: WholeApp) -> tuple[float, float]:
    """Press too hard and let go; returns how late the glove was told, and a person heard it."""
    pressed_s = glove.press(90.0)
    told_s = until(lambda: glove.first_told(MotorPulse, pressed_s))
    heard_s = until(lambda: app.heard(app.engine).begins("too much", pressed_s))
    released_s = glove.press(20.0)
    until(lambda: app.heard(app.engine).ended("too much", released_s))
    return told_s - pressed_s, heard_s - pressed_s


@pytest.mark.punctual
def test_42_while_the_window_stands_still_the_engine_alarms(tmp_path, told):
    with PortGlove() as glove, whole_app(glove, tmp_path) as app:
        os.kill(app.window, signal.SIGSTOP)
        until(lambda: state_of(app.window) == "T")
        with BareLoop() as bare:
            late_s = [pressed_hard(glove, app) for _ in range(3)]
        assert state_of(app.window) == "T"
        os.kill(app.window, signal.SIGCONT)
    # Seconds of snapshots that nobody fetched have not stopped it. The other work of a shared
    # machine may hold up one of the three, not all.
    shaken_s, heard_s = zip(*late_s, strict=True)
    assert sorted(shaken_s)[1] < WORST_S + bare.worst_s, shaken_s
    assert sorted(heard_s)[1] < WORST_S + HEARD_S + bare.worst_s, heard_s
    told.tried(3)
    told.alarm(max(shaken_s))


def alone_in_s(app: WholeApp, how: signal.Signals) -> float:
    """Let the engine hang or die; returns how late the window was heard in its place."""
    with BareLoop() as bare:
        gone_s = time.monotonic()
        os.kill(app.engine, how)
        heard_s = until(lambda: app.heard(app.window).begins("no data", gone_s))
    # As loud as too much is: the engine's own would have been no louder.
    assert app.heard(app.window).level(gone_s, time.monotonic()) > 0.25
    assert heard_s - gone_s < 0.5 + bare.worst_s
    return heard_s - gone_s


def hushed(app: WholeApp) -> bool:
    """Return whether the window has let the loudspeaker go again."""
    return bool(time.monotonic() - app.heard(app.window).at_s[-1] > 0.1)


@pytest.mark.punctual
def test_43a_when_the_engine_hangs_or_is_killed_the_window_sounds(tmp_path, told):
    with PortGlove() as glove, whole_app(glove, tmp_path) as app:
        assert app.heard(app.window).level(0.0, time.monotonic()) == 0.0
        hung_s = alone_in_s(app, signal.SIGSTOP)
        os.kill(app.engine, signal.SIGCONT)
        until(lambda: hushed(app))
        killed_s = alone_in_s(app, signal.SIGKILL)
        told.tried(2)
        told.alarm(max(hung_s, killed_s))
        told.saw("the window greys and sounds")
