"""Every page but practice, made up for the gallery's pictures."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from coach.messages import Settings
from coach.practice.debrief.stretches import ribbon_of
from coach.practice.routines.library import routine_named
from coach.saying import say
from coach.signal.bands import Band
from coach.ui.connect.device_words import device_words
from coach.ui.gallery.calibrating import calibrating_pages
from coach.ui.gallery.connecting import connect_pages
from coach.ui.gallery.drills import drill_pages
from coach.ui.gallery.importing import import_pages
from coach.ui.gallery.meanings import meaning_pages
from coach.ui.gallery.partner import partner_pages
from coach.ui.gallery.past import past_pages
from coach.ui.gallery.routines import routine_pages
from coach.ui.gallery.samples import (
    TODAY,
    sample_debrief,
    sample_sessions,
)
from coach.ui.gallery.settings import settings_pages
from coach.ui.gallery.sound import sound_pages
from coach.ui.gallery.states import live_snapshot
from coach.ui.gallery.timing import timing_pages
from coach.ui.gallery.touring import tour_pages
from coach.ui.history.replay_page import ReplayPage
from coach.ui.home_page import HomePage
from coach.ui.kit.busy import BusyPage
from coach.ui.kit.tokens import Theme
from coach.ui.kit.veil import Veil
from coach.ui.partner.before_areas import AreasPage
from coach.ui.partner.before_checklist import ChecklistPage
from coach.ui.partner.before_do_not_start import DoNotStartPage, NotTodayPage
from coach.ui.practising.page import PracticePage
from coach.ui.preferences import AreasAsked, DeviceNote, Preferences
from coach.ui.session.host import END_SESSION, LISTEN_AGAIN, SILENT_TITLE, SILENT_WORDS
from coach.ui.session.replay_player import ReplayPlayer
from coach.views import ReplayView

_HEARD = DeviceNote("serial:/dev/ttyACM0", "Palm glove, USB", "a1")
_PREFERENCES = Preferences(setup=Settings(address=_HEARD.address), device=_HEARD)


def _areas(theme: Theme) -> QWidget:
    asked = AreasAsked(avoid=("neck",), soften=("low back",))
    routine = routine_named("full-back")
    return AreasPage(theme, routine, asked, device_words(_PREFERENCES), lists_known=True)


def _replay(theme: Theme) -> QWidget:
    player = ReplayPlayer(theme, "20261121-201500")
    player.page.set_animating(False)
    player.set_ribbon(ribbon_of(sample_debrief()))
    snapshot = live_snapshot(Band.MEDIUM, 21.4)
    player.show_snapshot(replace(snapshot, replay=ReplayView(96.0, 240.0, 2.0)))
    return player


def _replay_over(theme: Theme) -> QWidget:
    player = ReplayPlayer(theme, "20261121-201500")
    player.page.set_animating(False)
    player.set_ribbon(ribbon_of(sample_debrief()))
    snapshot = live_snapshot(Band.LIGHT, 4.0)
    over = replace(snapshot.link, phase="ended")
    player.show_snapshot(replace(snapshot, link=over, replay=ReplayView(240.0, 240.0, 1.0)))
    return player


def _silent(theme: Theme) -> QWidget:
    page = PracticePage(theme)
    page.set_animating(False)
    page.show_snapshot(live_snapshot(Band.MEDIUM, 21.4))
    ways = ((LISTEN_AGAIN, page.setFocus), (END_SESSION, page.setFocus))
    Veil(theme, page, SILENT_TITLE, SILENT_WORDS, ways)
    return page


def pages() -> dict[str, Callable[[Theme], QWidget]]:
    """Return a maker for each picture, by name."""
    return {
        "home": lambda theme: HomePage(theme, sample_sessions()[0], TODAY.date()),
        "home-first": HomePage,
        "before-checklist": ChecklistPage,
        "before-do-not-start": DoNotStartPage,
        "before-not-today": NotTodayPage,
        "before-areas": _areas,
        **connect_pages(),
        "replay-choose": lambda theme: ReplayPage(theme, sample_sessions(), today=TODAY.date()),
        "replay": _replay,
        "replay-over": _replay_over,
        "busy": lambda theme: BusyPage(theme, say("Keeping your session …"), goes_on=True),
        "silent": _silent,
        **partner_pages(),
        **routine_pages(),
        **drill_pages(),
        **past_pages(),
        **import_pages(),
        **meaning_pages(),
        **timing_pages(),
        **settings_pages(),
        **calibrating_pages(),
        **tour_pages(),
        **sound_pages(),
    }
