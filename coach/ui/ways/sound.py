"""How a practice sounds: chosen on a page, from the settings or in the midst of a practice."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from coach.messages import SetTaps
from coach.saying import say
from coach.ui.sound_page.page import TITLE, Heard, SoundPage
from coach.ui.ways.way import Back, Way

if TYPE_CHECKING:
    from coach.sounds import Sounds
    from coach.ui.session.sitting import Sitting
    from coach.ui.sound_page.desks import Desk


class SoundWay(Way):
    """Shows the page, keeps what is chosen on it, and lets every session sound so."""

    def show(self, back: Back) -> None:
        """Show the page with a loudspeaker to try things on."""
        sounds = self._sounds()
        self.window.fetch(
            say("Looking for the loudspeaker …"),
            lambda: self.services.sound_desk(sounds),
            lambda desk: self._show(desk, back),
            back,
        )

    def _show(self, desk: "Desk", back: Back) -> None:
        page = SoundPage(self.theme, self.heard(), desk)
        page.changed.connect(self.keep)
        page.back.connect(back)
        page.destroyed.connect(lambda _page=None: desk.close())
        self.window.show_page(page, TITLE)
        page.take_focus()

    def heard(self) -> Heard:
        """Return what is chosen now."""
        now = self.preferences
        return Heard(now.sounds, now.taps, now.waits)

    def keep(self, heard: Heard) -> None:
        """Keep what was chosen."""
        self.window.remember(
            replace(self.preferences, sounds=heard.sounds, taps=heard.taps, waits=heard.waits)
        )

    def prepare(self, sitting: "Sitting") -> None:
        """Let a session that is to begin sound as it is chosen, in the language that is shown."""
        now = self.preferences
        sitting.sound_as(self._sounds(), taps=now.taps, waits=now.waits)

    def attend(self, sitting: "Sitting") -> None:
        """Keep the screen on while a session is shown, and have the page at hand in it."""
        from coach.ui.session.sitting import PracticeSitting
        from coach.ui.sound_page.beside import SoundBeside

        self.window.awake.hold()
        if sitting.host is not None and isinstance(sitting, PracticeSitting):
            SoundBeside(
                self.theme, sitting.host, self.heard, lambda heard: self._turn(sitting, heard)
            )

    def _turn(self, sitting: "Sitting", heard: Heard) -> None:
        """Keep what was chosen in a session, also for an engine that has to begin anew."""
        self.keep(heard)
        sitting.sound_as(self._sounds(), taps=heard.taps, waits=False)
        newest = sitting.newest
        if sitting.host is not None and newest is not None and newest.taps != heard.taps:
            sitting.host.link.send(SetTaps(heard.taps))

    def _sounds(self) -> "Sounds":
        language = QLocale().name().partition("_")[0]
        return replace(self.preferences.sounds, language=language if language == "de" else "en")
