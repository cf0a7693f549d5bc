"""A made-up session, judged by the real pipeline, for the gallery's pages; made once a run."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coach.practice.debrief.builder import Debrief, DebriefBuilder
from coach.practice.debrief.summary import summary_of
from coach.practice.routines.library import routine_named
from coach.saying import as_sentence, known, say
from coach.sensors.ble_known import GLOVE
from coach.sensors.ble_scan import BleDescription
from coach.sensors.doubts import TYPICAL
from coach.sensors.error_bar import ErrorBar
from coach.sensors.progressor import KIND as PROGRESSOR
from coach.sensors.source import SensorInfo
from coach.sensors.sureness import Sureness
from coach.signal.bands import PALM, Band
from coach.signal.pipeline import Pipeline
from coach.ui.connect.nearby import nearby_choice
from coach.ui.history.session_summary import entry_of
from coach.ui.services import PortChoice, RoutineChoice, SessionEntry

RATE_HZ, TAXELS, PERIOD_S, COUNTS = 100.0, 4, 1.0, 4
#: As the ports say it of a person who is not in the group yet.
DENIED = known(
    "you may not open {port}, which belongs to the group {group}; run: sudo usermod "
    "-aG {group} $USER, then log out and in again",
    port="/dev/ttyUSB0",
    group="dialout",
)
TODAY = datetime(2026, 11, 21, 20, 15).astimezone()
#: What is compared with: the session of that routine a week before, and what it came to.
DAYS_BEFORE, SCORE_BEFORE = 7, 34
SKILLS_BEFORE = {"pressure": 44, "pace": 80, "evenness": 41, "softness": 97, "hold": 91}


@cache
def sample_debrief(duration_s: float = 240.0, hardness: float = 1.0, seed: int = 1) -> Debrief:
    """Return the debrief of strokes round 22 N, some early, one far too hard."""
    t_s, force_n = _session(duration_s, hardness, np.random.default_rng(seed))
    pipeline = Pipeline(RATE_HZ, TAXELS, PALM)
    builder = DebriefBuilder("palm", Band.MEDIUM)
    builder.beat(0.0, PERIOD_S * COUNTS, COUNTS)
    newtons = np.repeat(force_n[:, None] / TAXELS, TAXELS, axis=1)
    for output in (
        pipeline.update(t_s, newtons, np.zeros(t_s.size, np.bool_)),
        pipeline.finish(),
    ):
        strokes = tuple(
            replace(stroke, asynchrony_s=_asynchrony_s(stroke.onset_s)) for stroke in output.strokes
        )
        builder.take((output.readings,), strokes, output.ended)
    info = SensorInfo("Palm glove", "a1", "1.0.0", TAXELS, RATE_HZ, None)
    started = TODAY.isoformat()
    sure = Sureness(ErrorBar("typical"), doubts=(TYPICAL,))
    return builder.build(info, title=say("Free practice"), started_at=started, sure=sure)


def _session(
    duration_s: float, hardness: float, random: np.random.Generator
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    t_s = np.arange(round(duration_s * RATE_HZ)) / RATE_HZ
    force_n = np.zeros(t_s.size)
    count = int(duration_s / (PERIOD_S * COUNTS))
    for at in range(1, count):
        onset_s = at * PERIOD_S * COUNTS + random.normal(-0.12, 0.16)
        length_s = random.normal(3.1, 0.22)
        grows = 1.0 + 0.3 * at / count
        too_hard = hardness >= 1.0 and at == int(count * 0.7)
        peak_n = 78.0 if too_hard else random.normal(22.0, 3.2) * grows * hardness
        phase = np.clip((t_s - onset_s) / length_s, 0.0, 1.0)
        force_n += max(peak_n, 4.0) * np.sin(np.pi * phase) ** 1.4
    return t_s, force_n + random.normal(0.0, 0.05, t_s.size)


def _asynchrony_s(onset_s: float) -> float:
    period_s = PERIOD_S * COUNTS
    return (onset_s + period_s / 2) % period_s - period_s / 2


@cache
def sample_sessions() -> tuple[SessionEntry, ...]:
    """Return a month of sessions, newest first; of each only a part is worked out."""
    found = []
    for at, days in enumerate((0, 1, 4, 7, 9, 15, 23, 31)):
        debrief = sample_debrief(40.0 + 10.0 * (at % 3), 0.75 + 0.12 * (at % 4), seed=at)
        title = ("Before bed", "Free practice", "A quick one for shoulders and neck")[at % 3]
        summary = {**summary_of(debrief), "title": title}
        if days == DAYS_BEFORE:
            summary |= {"score": SCORE_BEFORE, "skills": dict(SKILLS_BEFORE)}
        elif not days:
            debrief = sample_debrief()
            summary = {**summary_of(debrief), "title": title}
        started = (TODAY - timedelta(days=days, minutes=7 * at)).isoformat()
        who = ("ada", "Ada") if title == "Before bed" else (None, "")
        path, long_s = Path(f"{at}.rec"), (4.0 if days else 1.0) * debrief.duration_s
        found.append(entry_of(path, started, long_s, "serial:/dev/ttyACM0", summary, *who))
    return tuple(found)


def sample_ports() -> tuple[PortChoice, ...]:
    """Return a good port and one that may not be opened."""
    return (
        PortChoice("serial:/dev/ttyACM0", "/dev/ttyACM0", "Palm glove, USB"),
        PortChoice(
            "serial:/dev/ttyUSB0",
            "/dev/ttyUSB0",
            "USB serial converter",
            as_sentence(DENIED),
        ),
    )


def sample_nearby() -> tuple[PortChoice, ...]:
    """Return a glove near by and a dynamometer farther off."""
    heard = (("Coach glove 0A1B", GLOVE, -50), ("Progressor_1234", PROGRESSOR, -80))
    return tuple(
        nearby_choice(
            BleDescription(name, name, kind.title, rssi_dbm, f"ble:{name}", note=kind.note)
        )
        for name, kind, rssi_dbm in heard
    )


def sample_routines() -> tuple[RoutineChoice, ...]:
    """Return two routines."""
    routines = map(routine_named, ("one-hand", "before-bed"))
    return tuple(
        RoutineChoice(each.name, each.title, each.summary, each.stages_s) for each in routines
    )
