"""The sound page, made up for the gallery's pictures."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coach.saying import say
from coach.sounds import Sounds, Volumes
from coach.ui.kit.tokens import Theme
from coach.ui.sound_page.desks import NoDesk
from coach.ui.sound_page.page import Heard, SoundPage
from coach.views import SoundView

_WELL = SoundView("Built-in loudspeaker", "", 0.02, 0.0004, 0.024, 0.023, 0.012, 0.026)
_GONE = SoundView(
    trouble=say(
        "The sound has stopped, so no alarm can be heard: watch the picture, and check the "
        "loudspeaker; it goes on by itself."
    )
)


class _Desk(NoDesk):
    def __init__(self, view: SoundView, folder: str = "", *problems: str) -> None:
        self._shown, self.folder, self.problems = view, folder, problems

    def view(self) -> SoundView:
        return self._shown


def _page(theme: Theme, view: SoundView, *problems: str) -> SoundPage:
    tone = Sounds(tone=True, volumes=Volumes(click=0.7, tone=0.35))
    return SoundPage(theme, Heard(tone, taps=True), _Desk(view, "…/voices/en", *problems))


def _low(theme: Theme) -> SoundPage:
    left_out = say(
        "{file} is left out: {why}", file="3-long.wav", why=say("nothing can be heard in it.")
    )
    page = _page(theme, _WELL, left_out)
    page.see_end()
    return page


def sound_pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {
        "sound": lambda theme: _page(theme, _WELL),
        "sound-lost": lambda theme: _page(theme, _GONE),
        "sound-voice": _low,
    }
