"""Everything there is a picture of: practice in every state, every page, the receiver's window."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from coach.practice.debrief.stretches import ribbon_of
from coach.ui.gallery.pages import pages
from coach.ui.gallery.receiver import WINDOW_SIZES, receiver_moments, window_of
from coach.ui.gallery.samples import sample_debrief
from coach.ui.gallery.states import State, gallery_states
from coach.ui.kit.tokens import Theme
from coach.ui.practising.page import PracticePage
from coach.ui.session.replay_player import ReplayPlayer

Make = Callable[[Theme, QSize], QWidget]
#: How often events are looked at, until whatever waits for a first painting has been laid out.
_TURNS = 4


class Show(NamedTuple):
    """What one picture shows; ``sizes`` are its own where it has other ones than a page."""

    name: str
    make: Make
    sizes: tuple[QSize, ...] = ()

    def of_size(self, app: QApplication, theme: Theme, size: QSize) -> QWidget:
        """Return it, laid out and on the screen, as small as it is wished."""
        widget = self.make(theme, size)
        widget.resize(size)
        widget.show()
        for _ in range(_TURNS):
            app.processEvents()
        return widget

    def sizes_of(self, wished: Sequence[QSize]) -> Sequence[QSize]:
        """Return the sizes to show it in, where a page is ``wished`` in some."""
        return self.sizes or wished


def shows() -> tuple[Show, ...]:
    """Return all there are, each by a name of its own."""
    return (
        *(Show(state.name, _practice(state)) for state in gallery_states()),
        *(Show(name, _page(make)) for name, make in pages().items()),
        *(Show(name, _window(name), WINDOW_SIZES) for name in receiver_moments()),
    )


def page_of(state: State, theme: Theme, size: QSize) -> PracticePage:
    """Return a page that shows a state of practice, standing still."""
    page = PracticePage(theme)
    page.set_animating(False)
    page.resize(size)
    page.show()
    page.show_snapshot(state.snapshot)
    page.tick(state.now_s)
    if state.later_s:
        page.show_snapshot(replace(state.snapshot, host_s=state.now_s + state.later_s))
    page.set_sight(state.sight)
    page.sheets.show_keys(state.keys)
    if state.numbers:
        page.toggle_numbers()
    return page


def player_of(state: State, theme: Theme, size: QSize) -> ReplayPlayer:
    """Return a replay that stands still, with the bar that the app has below it."""
    player = ReplayPlayer(theme, "20261121-201500")
    player.page.set_animating(False)
    replay = state.snapshot.replay
    player.set_ribbon(ribbon_of(sample_debrief(90.0 if replay is None else replay.duration_s)))
    player.resize(size)
    player.show()
    player.show_snapshot(state.snapshot)
    player.page.tick(state.now_s)
    return player


def _practice(state: State) -> Make:
    made = page_of if state.snapshot.replay is None else player_of
    return lambda theme, size: made(state, theme, size)


def _page(make: Callable[[Theme], QWidget]) -> Make:
    return lambda theme, _size: make(theme)


def _window(name: str) -> Make:
    return lambda theme, size: window_of(name, theme, size)
