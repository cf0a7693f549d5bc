"""Debriefs and the history, made up for the gallery's pictures."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from coach.practice.debrief.builder import Debrief
from coach.practice.debrief.care_story import CareKeeper
from coach.practice.debrief.comparing import PastPractice, compare
from coach.practice.debrief.holds import Holds
from coach.practice.debrief.link_story import LinkStep, LinkStory
from coach.practice.debrief.score import score_of_drill
from coach.practice.debrief.summary import practice_of
from coach.practice.debrief.words import tip_of
from coach.practice.drills.outcome import DrillOutcome
from coach.saying import say
from coach.sensors.calibration_record import Calibration, KeptPoint
from coach.sensors.error_bar import FitSpread
from coach.sensors.sureness import Sureness
from coach.signal.bands import Band
from coach.ui.debriefing.page import DebriefPage
from coach.ui.gallery.samples import (
    DAYS_BEFORE,
    SCORE_BEFORE,
    SKILLS_BEFORE,
    TODAY,
    sample_debrief,
    sample_sessions,
)
from coach.ui.history.page import HistoryPage
from coach.ui.history.sessions_list import HistoryList
from coach.ui.kit.tokens import Theme
from coach.words import BAND_WORDS


def sample_rich_debrief(duration_s: float = 240.0) -> Debrief:
    """Return the debrief of a led session: answers, check-ins, hints, a stop, a time before."""
    debrief = sample_debrief(duration_s)
    told = CareKeeper()
    for share, event in _CARE:
        told.happened(share * duration_s, {"at_s": share * duration_s, **event})
    rich = replace(
        debrief,
        title="Before bed",
        exercise="before-bed",
        care=told.story(duration_s),
        holds=Holds(6, 0.09),
        skills={**debrief.skills, "hold": 88},
    )
    last = PastPractice(
        (TODAY - timedelta(days=DAYS_BEFORE)).isoformat(),
        "before-bed",
        "palm",
        SCORE_BEFORE,
        SKILLS_BEFORE,
        "Before bed",
    )
    return replace(rich, compared=compare(practice_of(rich), [last]))


def sample_drill_debrief() -> Debrief:
    """Return the debrief of a drill."""
    debrief = sample_debrief(90.0, 0.8)
    # As its ribbon shows it.
    share = 100 * debrief.bands.medium / debrief.duration_s
    stayed = say(
        "You stayed in {band} for {share:.0f}\u00a0% of the time.",
        band=BAND_WORDS[Band.MEDIUM],
        share=share,
    )
    outcome = DrillOutcome("hold", say("Hold a band"), "hold", round(share), stayed)
    score = score_of_drill(outcome, 0)
    return replace(
        debrief,
        title=outcome.title,
        exercise="hold",
        drill=outcome,
        score=score,
        sentence=say("{points} of 100. {sentence}", points=outcome.points, sentence=stayed),
        tip=tip_of(score, debrief.rhythm, len(debrief.strokes), 0),
    )


#: (share of the session, event)
_CARE: tuple[tuple[float, dict[str, object]], ...] = (
    (0.08, {"event": "check_in", "text": "Is this a good pressure for you?"}),
    (0.1, {"event": "receiver", "word": "good", "via": "screen", "level": 0}),
    (0.3, {"event": "receiver", "word": "softer", "via": "glove", "level": -1}),
    (0.4, {"event": "cue", "kind": "pressure", "text": "A little lighter."}),
    (0.45, {"event": "check_in", "text": "It goes deeper here. Is that good?"}),
    (0.47, {"event": "receiver", "word": "deeper", "via": "window", "level": 0}),
    (0.6, {"event": "cue", "kind": "pace", "text": "Let it last to its end."}),
    (0.705, {"event": "receiver", "word": "stop", "via": "key", "level": 0}),
    (0.705, {"event": "stopped", "on": True}),
    (0.74, {"event": "stopped", "on": False}),
    (0.93, {"event": "check_in", "text": "Still good like this?"}),
)


def past_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {
        "debrief": lambda theme: DebriefPage(theme, sample_debrief()),
        "debrief-rich": lambda theme: DebriefPage(theme, sample_rich_debrief()),
        "debrief-plots": lambda theme: _scrolled(DebriefPage(theme, sample_rich_debrief()), 0.45),
        "debrief-numbers": lambda theme: _scrolled(DebriefPage(theme, sample_rich_debrief()), 1.0),
        "debrief-drill": lambda theme: DebriefPage(theme, sample_drill_debrief()),
        "history": lambda theme: HistoryPage(theme, sample_sessions(), TODAY.date()),
        "history-few": _few,
        "history-search": _searching,
        "history-delete": _deleting,
        "history-empty": HistoryPage,
        "debrief-line": _with_line,
        "debrief-calibration": _with_calibration,
        "debrief-empty": lambda theme: DebriefPage(theme, sample_debrief(3.0)),
    }


def _few(theme: Theme) -> HistoryPage:
    """Return a history of a first session of one's own and, before it, the demo's."""
    own, demo = sample_sessions()[:2]
    return HistoryPage(theme, (own, replace(demo, source="sim:beginner")), TODAY.date())


def sample_story() -> LinkStory:
    """Return how a line did that stuttered, was silent for a while and lost a little."""
    steps = []
    for second in range(240):
        rate = 100 if second not in (61, 62, 63, 150) else 0 if second < 100 else 62
        lost = 38 if second == 150 else 4 if second in (30, 31, 199) else 0
        garbled = 1 if second in (30, 88, 199) else 0
        steps.append(
            LinkStep(float(second), 1.0, rate - (lost if rate == 100 else 0), lost, garbled)
        )
    return LinkStory(240.0, tuple(steps), ((61.0, 64.0),), 100.0)


def sample_calibration() -> Calibration:
    """Return a calibration with a kitchen scale: eight weights up, and the same down again."""
    weights_n = (0.98, 1.96, 4.9, 9.8, 14.7, 19.6, 29.4, 39.2)
    off = (0.04, -0.03, 0.02, -0.02, 0.01, 0.02, -0.01, 0.0)
    up = [KeptPoint(n, n * (1 + by), "up") for n, by in zip(weights_n, off, strict=True)]
    down = [
        KeptPoint(n, n * (1 + by) + 0.9 * (1 - n / 39.2), "down")
        for n, by in zip(weights_n[:-1], off, strict=False)
    ]
    spread = FitSpread(0.05, 13, 1 / 15, 2.2, 18.0, relative=True)
    return Calibration(
        "power", (8.0,), (1.1,), "a1", "2026-10-30", 0.42, 0.06, (0.98, 39.2), spread,
        (*up, *down),
    )  # fmt: skip


def _with_calibration(theme: Theme) -> QWidget:
    debrief = sample_rich_debrief()
    made = sample_calibration()
    sure = Sureness(made.error_bar, made)
    page = DebriefPage(theme, replace(debrief, sure=sure))
    page.show_link(sample_story())
    return _scrolled(page, 0.62)


def _with_line(theme: Theme) -> QWidget:
    page = DebriefPage(theme, sample_rich_debrief())
    page.show_link(sample_story())
    return _scrolled(page, 0.5)


def _searching(theme: Theme) -> QWidget:
    page = HistoryPage(theme, sample_sessions(), TODAY.date())
    page.findChildren(QLineEdit)[0].setText("17 nov")
    return page


def _deleting(theme: Theme) -> QWidget:
    page = HistoryPage(theme, sample_sessions(), TODAY.date())
    page.findChildren(HistoryList)[0].doomed.emit(sample_sessions()[0])
    return page


def _scrolled(page: QWidget, share: float) -> QWidget:
    """Return the page as it looks farther down, once it is shown."""

    def move() -> None:
        bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    QTimer.singleShot(0, page, move)
    return page
