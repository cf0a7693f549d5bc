"""Sessions of the past: the list of them, and the debrief of one."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog

from coach.errors import FileError
from coach.practice.debrief.outcome import Debrief
from coach.saying import say
from coach.ui.debriefing.page import DebriefPage
from coach.ui.debriefing.pdf import debrief_file
from coach.ui.debriefing.wished_place import documents_folder, wished_name
from coach.ui.history.page import HistoryPage
from coach.ui.history.past import beside_last_time, ignore
from coach.ui.kit.files import save_bytes
from coach.ui.kit.tongue import shown
from coach.ui.ways.way import Back, Way

DEBRIEF_TITLE: Final = say("Save the debrief")
DATA_TITLE: Final = say("Save the data")
#: What the file is to be is told by its ending.
DATA_KINDS: Final = "CSV (*.csv);;EDF+ (*.edf);;MCAP (*.mcap);;Parquet (*.parquet)"


class PastWay(Way):
    """History, debriefs, and saving them; where one was saved the next is offered too."""

    _saved_in: Path | None = None

    def show(self, looked_at: Path | None = None) -> None:
        """Show all sessions, first the one that was looked at, if any."""
        window, sessions = self.window, self.window.sessions
        page = HistoryPage(self.theme, sessions.entries, looked_at=looked_at)
        page.opened.connect(lambda entry: self.open(entry.path, lambda: self.show(entry.path)))
        page.replayed.connect(
            lambda entry: window.replaying.begin(entry.path, lambda: self.show(entry.path))
        )
        page.deleted.connect(lambda entry: self._forget(lambda: self.services.forget(entry.path)))
        page.all_deleted.connect(self._forget_all)
        page.import_wished.connect(lambda: window.importing.choose(self.show))
        page.demo_wished.connect(lambda: window.home.practise_demo(back=self.show))
        page.back.connect(window.home.show)
        window.show_page(page, say("History"))
        sessions.load(window, page.show_sessions)

    def _forget_all(self) -> None:
        window = self.window
        self._forget(
            self.services.forget_all,
            lambda: window.remember(window.preferences.without_people()),
        )

    def _forget(
        self, work: Callable[[], object], then: Callable[[], object] = lambda: None
    ) -> None:
        """Delete for good, then show what is left."""

        def show(_gone: object) -> None:
            then()
            self.window.sessions.forget()
            self.show()

        self.window.wait_for(
            say("Deleting …"), lambda _cancelled: work(), show, self.show, goes_on=True
        )

    def open(self, path: Path, back: Back, said: str = "") -> None:
        """Make the debrief of a recording and show it, with a word of how it came to be."""
        self.window.wait_for(
            say("Reading your session …"),
            lambda _cancelled: self._debrief_of(path),
            lambda debrief: self.show_debrief(path, debrief, back, said),
            back,
        )

    def _debrief_of(self, path: Path) -> Debrief:
        # A list may be older than what was done to its files outside the app.
        known = any(entry.path == path for entry in self.window.sessions.entries)
        if known and not path.exists() and path.is_absolute():
            raise FileError(
                say(
                    "the recording of that session is gone, deleted or moved outside the app; the "
                    "history leaves it out now, so choose another"
                )
            )
        return self.services.debrief_of(path)

    def show_debrief(self, path: Path, debrief: Debrief, back: Back, said: str = "") -> None:
        """Show a debrief."""
        window = self.window
        debrief = beside_last_time(path, debrief, window.sessions.entries)
        page = DebriefPage(self.theme, debrief)

        def again(said: str = "") -> None:
            self.show_debrief(path, debrief, back, said)

        def save(kind: str) -> None:
            data = kind == "csv"
            title, kinds = (DATA_TITLE, DATA_KINDS) if data else (DEBRIEF_TITLE, "")
            name = self._place(wished_name(debrief, kind), title, kinds)
            if name and data:
                self._export(path, Path(name), again)
            elif name:
                self._save(debrief, kind, Path(name), again)

        page.done.connect(back)
        page.replay.connect(lambda at_s: window.replaying.begin(path, again, at_s))
        page.drill.connect(lambda name: window.drills.begin(name, again))
        page.over.connect(lambda: window.over.show(path, again))
        page.meanings.connect(lambda: window.home.show_meanings(again))
        page.save.connect(save)
        page.show_saved(said)
        window.show_page(page, say("Debrief"))
        window.run_job(lambda _gone: self.services.link_story_of(path), page.show_link, ignore)

    def _place(self, wished: str, title: str, kinds: str) -> str:
        folder = self._saved_in
        if folder is None or not folder.is_dir():
            folder = documents_folder()
        place = str(folder / wished)
        name, _kind = QFileDialog.getSaveFileName(self.window, shown(title), place, kinds)
        if name:
            self._saved_in = Path(name).parent
        return name

    def _export(self, path: Path, place: Path, again: Callable[[str], object]) -> None:
        self.window.wait_for(
            say("Saving …"),
            lambda _cancelled: self.services.export(path, place),
            lambda _none: again(say("Saved: {place}", place=str(place))),
            lambda: again(""),
        )

    def _save(
        self,
        debrief: Debrief,
        kind: str,
        place: Path,
        again: Callable[[str], object],
    ) -> None:
        def work(cancelled: threading.Event) -> None:
            save_bytes(place, debrief_file(debrief, kind), cancelled)

        self.window.wait_for(
            say("Saving …"),
            work,
            lambda _none: again(say("Saved: {place}", place=str(place))),
            lambda: again(""),
        )
