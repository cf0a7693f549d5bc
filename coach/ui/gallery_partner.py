"""Partner and comfort pages, made up for the gallery's pictures."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from coach.practice.comfort import AreaComfort, ComfortProfile
from coach.signal.bands import Edges
from coach.ui.partner_page import PartnerPage
from coach.ui.tokens import Theme

TODAY = date(2026, 11, 21)
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
        device_id="c0a1f2",
        calibration="2026-10-30 1b2c3d4e",
        today=TODAY,
    )


def partner_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {"partner": _partner, "partner-first": PartnerPage}
