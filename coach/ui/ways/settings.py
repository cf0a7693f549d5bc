"""The settings: what is chosen is put on at once, and kept."""

from dataclasses import replace

from coach.saying import say
from coach.ui.settings.page import HELP_WORDS, Chosen, SettingName, SettingsPage
from coach.ui.ways.way import Way


class SettingsWay(Way):
    """From home to the settings and back."""

    def show(self, focus: SettingName = "colours") -> None:
        """Show the settings, with the focus where something was changed last."""
        window, now = self.window, self.preferences
        chosen = Chosen(
            now.theme,
            now.scale_percent,
            window.shown_percent,
            now.still,
            now.language,
        )
        page = SettingsPage(chosen)
        page.sound.connect(lambda: window.sound.show(lambda: self.show("sound")))
        page.theme_chosen.connect(self._dress)
        page.scale_chosen.connect(self._scale)
        page.still_chosen.connect(self._stand_still)
        page.language_chosen.connect(self._speak)
        page.anew.connect(window.begin_anew)
        page.meanings.connect(lambda: window.home.show_meanings(lambda: self.show("help")))
        page.diagnostics.connect(
            lambda: window.home.copy_diagnostics(page, page.say_of_help, HELP_WORDS)
        )
        page.tour.connect(
            lambda: window.home.practise_demo(back=lambda: self.show("help"), with_tour=True)
        )
        page.back.connect(window.home.show)
        window.show_page(page, say("Settings"))
        page.take_focus(focus)

    def _dress(self, name: str | None) -> None:
        self.window.change_colours(name)
        self.show("colours")

    def _scale(self, percent: int) -> None:
        self.window.remember(replace(self.preferences, scale_percent=percent))
        self.show("size")

    def _stand_still(self, still: bool) -> None:
        self.window.remember(replace(self.preferences, still=still))
        self.window.stand_still(still)
        self.show("motion")

    def _speak(self, language: str | None) -> None:
        self.window.change_language(language)
        self.show("language")
