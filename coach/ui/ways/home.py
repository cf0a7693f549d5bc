"""Home, what the numbers mean, and the colours, which are changed from there."""

from coach.messages import Settings
from coach.ui.home_page import HomePage
from coach.ui.measures.page import MeasuresPage
from coach.ui.ways.way import Back, Way

DEMO = Settings(address="sim:beginner")


class HomeWay(Way):
    """From home to everywhere."""

    def show(self) -> None:
        """Show the home page; the last session comes when it is known."""
        window, sessions = self.window, self.window.sessions
        page = HomePage(self.theme, sessions.newest)
        ways = {
            "practise": lambda: window.practising.begin(DEMO, self.show),
            "partner": window.partner.show,
            "drills": window.drills.show,
            "connect": window.connecting.show,
            "replay": window.replaying.show,
            "history": window.past.show,
        }
        page.chosen.connect(lambda way: ways[way]())
        page.theme_toggled.connect(window.toggle_theme)
        page.meanings_wished.connect(lambda: self.show_meanings(self.show))
        page.opened.connect(lambda entry: window.past.open(entry.path, self.show))
        window.show_page(page)
        sessions.load(window, lambda _all: page.show_last(sessions.newest))

    def show_meanings(self, back: Back) -> None:
        """Show what all the numbers mean."""
        page = MeasuresPage(self.theme)
        page.back.connect(back)
        self.window.show_page(page, "What the numbers mean")
