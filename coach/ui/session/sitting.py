"""A session in the window: its engine, its page, and what happens when either stops."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.messages import Settings
from coach.sounds import Sounds
from coach.ui.kit.job import as_sentence, attempt
from coach.ui.kit.tokens import Theme
from coach.ui.practising.page import PracticePage
from coach.ui.services import Services
from coach.ui.session.background import close_in_background
from coach.ui.session.engine_link import EngineLink
from coach.ui.session.going_on import GoingOn
from coach.ui.session.host import LivePage, SessionHost
from coach.views import Snapshot

if TYPE_CHECKING:
    from coach.engine.process import Engine


class Sitting(QObject):
    """Starts an engine beside a page. ``refused`` carries why the session could not begin.

    ``left``: the session is over or the person wants to leave; the owner then calls ``detach``
    or ``close``. ``shown`` repeats each snapshot.
    """

    left = Signal()
    refused = Signal(object)
    shown = Signal(object)

    def __init__(
        self, theme: Theme, services: Services, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme, self._services, self._settings = theme, services, settings
        self._engine: Engine | None = None
        self.host: SessionHost | None = None

    @property
    def recorded(self) -> Path | None:
        """Where the session is kept, once there is something in it."""
        return None

    @property
    def attached(self) -> bool:
        """Whether the engine is still this sitting's to end."""
        return self._engine is not None

    def sound_as(self, sounds: Sounds, *, taps: bool, waits: bool) -> None:
        """Let every engine that is started from now on sound so, and heed taps or not."""
        self._settings = replace(self._settings, sounds=sounds, taps=taps, waits=waits)

    def begin(self) -> None:
        """Start engine and page; ``host`` stays None where that is refused."""
        link = self._start_engine()
        if link is None:
            return
        self.host = SessionHost(self._theme, self._make_page(), link, self._services)
        self.host.left.connect(self._on_left)
        self.host.ended.connect(self._on_ended)
        self.host.retry.connect(self._on_retry)
        self.host.shown.connect(self.shown)
        link.start()

    def _start_engine(self) -> EngineLink | None:
        self._engine = attempt(
            lambda: self._services.start_engine(self._settings), self.refused.emit
        )
        return None if self._engine is None else EngineLink(self._engine, self._services.clock)

    def _go_on(self) -> None:
        """Let the engine go that is silent, and show another's session from here on.

        The receiver's window stays: it is theirs, and hears again as soon as the engine does.
        """
        silent, self._engine = self._engine, None
        # It has begun long ago: nobody is to tell it so again.
        self._settings = replace(self._settings, waits=False)
        if silent is not None:
            close_in_background(silent, self._services_parent())
        if self.host is not None:
            self.host.hush()
        link = self._start_engine()
        if self.host is None:
            return
        if link is None:
            self.host.stop()
        else:
            self.host.go_on_with(link)

    def detach(self) -> "Engine":
        """Stop showing, and return the engine for the caller to close."""
        if self.host is not None:
            self.host.stop()
        return self.let_go()

    def let_go(self) -> "Engine":
        """Return the engine for the caller to close, and leave the page as it is."""
        engine, self._engine = self._engine, None
        if engine is None:
            raise RuntimeError("the session was let go already")
        return engine

    def close(self) -> None:
        """Let the engine go without waiting for it."""
        if self._engine is not None:
            close_in_background(self.detach(), self._services_parent())

    def _services_parent(self) -> QObject:
        return self.parent() or self

    @property
    def newest(self) -> Snapshot | None:
        """The last snapshot, None before the first."""
        return None if self.host is None else self.host.newest

    def _make_page(self) -> LivePage:
        raise NotImplementedError

    def _on_left(self) -> None:
        self.left.emit()

    def _on_ended(self) -> None:
        newest = self.newest
        if newest is not None and newest.elapsed_s <= 0.0 and newest.link.sentence:
            self.refused.emit(as_sentence(newest.link.sentence))
        else:
            self.left.emit()

    def _on_retry(self) -> None:
        raise NotImplementedError


class TrialSitting(Sitting):
    """A session that comes to something else than a debrief, on the page that ``make`` makes."""

    def __init__(
        self,
        theme: Theme,
        services: Services,
        settings: Settings,
        parent: QObject,
        make: Callable[[], LivePage],
    ) -> None:
        super().__init__(theme, services, settings, parent)
        self._make = make

    def _make_page(self) -> LivePage:
        return self._make()

    def _on_retry(self) -> None:
        self._go_on()


class PracticeSitting(Sitting):
    """Practice: it is kept, so leaving it asks nothing.

    ``over``: it came to its end by itself. Its page stays, at rest, until the person leaves it.
    """

    over = Signal()
    _going_on: GoingOn | None = None

    @property
    def recorded(self) -> Path | None:
        newest = self.newest
        heard = newest is not None and newest.elapsed_s > 0.0
        kept = self._settings.follows or self._settings.record_to
        return Path(kept) if heard and kept else None

    def _make_page(self) -> PracticePage:
        somebody = self._settings.receiver is not None or self._settings.check_ins
        self.shown.connect(self._catch_up)
        return PracticePage(self._theme, self._services.clock, with_receiver=somebody)

    def _on_ended(self) -> None:
        newest, host = self.newest, self.host
        if host is None or newest is None or newest.elapsed_s <= 0.0:
            super()._on_ended()
            return
        host.rest()
        self.over.emit()

    def _on_retry(self) -> None:
        """Go on where it fell silent, with a new engine and another file, on the same device."""
        if self._settings.record_to is not None:
            settings = attempt(self._in_another_file, self.refused.emit)
            if settings is None:
                return
            self._settings = settings
        # An engine that fell silent before it was told all has nothing newer to go by.
        known, newest = self._going_on, self.newest
        before = newest if known is None or known.done else known.before
        self._going_on = None if before is None else GoingOn(before)
        self._go_on()

    def _in_another_file(self) -> Settings:
        """Go on with the same session, but for what begins anew: a drill, or laying out a ghost."""
        # Where no file can be made any more, this says so before another engine is started.
        fresh, settings = str(self._services.new_recording_path()), self._settings
        first = settings.follows or settings.record_to
        if first is None or settings.drill is not None or settings.ghost is not None:
            return replace(settings, record_to=fresh)
        from coach.recordings.following import further_path

        return replace(settings, record_to=str(further_path(Path(first))), follows=first)

    def _catch_up(self, now: Snapshot) -> None:
        if self._going_on is not None and self.host is not None:
            for command in self._going_on.commands(now):
                self.host.link.send(command)
