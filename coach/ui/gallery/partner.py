"""Partner and comfort pages, made up for the gallery's pictures."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import numpy as np
from PySide6.QtWidgets import QWidget

from coach.practice.comfort.ascent import Word
from coach.practice.comfort.profile import AreaComfort, ComfortProfile
from coach.signal.bands import Band, Edges
from coach.ui.kit.tokens import Theme
from coach.ui.partner.comfort_page import ComfortPage
from coach.ui.partner.found_panel import FoundPanel
from coach.ui.partner.page import PartnerPage
from coach.views import LinkView, LiveView, idle_snapshot

TODAY = date(2026, 11, 21)
_RATE_HZ = 50.0
#: A second in each snapshot: how a page comes to what it shows is seen in no picture of it.
_AT_ONCE = 50
_ADA = "00000000-0000-4000-8000-00000000000a"
_BO = "00000000-0000-4000-8000-00000000000b"


def sample_profiles() -> tuple[ComfortProfile, ...]:
    """Return one receiver who is well known and one who is new."""
    back = Edges(1.5, 7.4, 22.1, 40.8, 11.1, 29.5, 51.0)
    neck = Edges(0.5, 2.0, 5.2, 10.4, 10.0, 26.0, 52.0)
    ada = ComfortProfile(
        _ADA,
        "Ada",
        (
            AreaComfort("back", "palm", back, "2026-11-02", "c0a1f2", "2026-10-30 1b2c3d4e"),
            AreaComfort("neck", "thumb", neck, "2026-06-14", "77b4e0", "", raised=True),
        ),
    )
    return ada, ComfortProfile(_BO, "Bo")


def _partner(theme: Theme) -> QWidget:
    return PartnerPage(
        theme,
        sample_profiles(),
        _ADA,
        last_id=_ADA,
        device_id="c0a1f2",
        calibration="2026-10-30 1b2c3d4e",
        today=TODAY,
    )


def pressed(page: ComfortPage, t_s: float, force_n: np.ndarray, **more: object) -> float:
    """Let the page see forces (m,), 50 a second, from stream second ``t_s`` on; returns the end."""
    times_s = t_s + np.arange(1, force_n.size + 1) / _RATE_HZ
    for at in range(0, force_n.size, _AT_ONCE):
        part = slice(at, at + _AT_ONCE)
        now_s, now_n = float(times_s[part][-1]), float(force_n[part][-1])
        live = LiveView(Band.LIGHT, now_n, False, None)
        snapshot = replace(
            idle_snapshot(now_s),
            link=LinkView("live", name="Palm glove", rate_hz=200.0, taxels=8, device_id="c0a1f2"),
            live=live,
            age_s=0.01,
            trace_t_s=times_s[part],
            trace_n=force_n[part],
        )
        page.show_snapshot(replace(snapshot, **more))  # type: ignore[arg-type]
    return float(times_s[-1])


def ascend(
    page: ComfortPage, t_s: float, speed: float, words: dict[Word, float], upto_n: float
) -> float:
    """Let a hand grow steadily and the receiver say words at their forces; returns the end."""
    at_n = 0.0
    for word, force_n in (*words.items(), (None, upto_n)):
        reached_n = force_n + (0.3 * speed if word else 0.0)
        count = max(1, round((reached_n - at_n) / speed * _RATE_HZ))
        t_s = pressed(page, t_s, np.linspace(at_n, reached_n, count + 1)[1:])
        at_n = reached_n
        if word is not None:
            page.say(word)
    return t_s


def rest(page: ComfortPage, t_s: float, seconds: float = 9.0) -> float:
    """Let the hand be off for a while; returns the end."""
    return pressed(page, t_s, np.zeros(round(seconds * _RATE_HZ)))


def _comfort(
    theme: Theme,
    stops_n: tuple[float, ...] = (),
    speed: float = 6.0,
    upto_n: float | None = None,
    *,
    simulated: bool = False,
) -> ComfortPage:
    page = ComfortPage(theme, sample_profiles()[0], today=TODAY, simulated=simulated)
    t_s = rest(page, 0.0, 1.0)
    for stop_n in stops_n:
        words: dict[Word, float] = {"pleasant": stop_n * 0.2, "firm enough": stop_n * 0.5}
        t_s = rest(page, ascend(page, t_s, 6.0, {**words, "stop": stop_n}, stop_n))
    if upto_n is not None:
        ascend(page, t_s, speed, {"pleasant": 9.0}, upto_n)
    return page


def _kept(theme: Theme) -> ComfortPage:
    page = _comfort(theme, (44.0, 47.0, 42.0))
    for panel in page.findChildren(FoundPanel):
        panel.kept.emit(False)
    return page


def partner_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {
        "partner": _partner,
        "partner-first": PartnerPage,
        "comfort-ready": _comfort,
        "comfort-rising": lambda theme: _comfort(theme, (44.0,), upto_n=31.0),
        "comfort-fast": lambda theme: _comfort(theme, (), 16.0, 34.0),
        "comfort-past-usual": lambda theme: _comfort(theme, (85.0, 78.0), upto_n=71.0),
        "comfort-found": lambda theme: _comfort(theme, (44.0, 47.0, 42.0)),
        "comfort-kept": _kept,
        "comfort-simulated": lambda theme: _comfort(theme, (44.0,), upto_n=31.0, simulated=True),
        "comfort-simulated-found": lambda theme: _comfort(
            theme, (44.0, 47.0, 42.0), simulated=True
        ),
        "comfort-questioned": lambda theme: _comfort(theme, (44.0, 80.0, 38.0)),
        "comfort-higher": lambda theme: _comfort(theme, (85.0, 82.0, 88.0)),
        "comfort-tender": lambda theme: _comfort(theme, (3.0, 3.2, 3.1), 2.0),
    }
