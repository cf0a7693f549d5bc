"""Choosing a routine, and writing one's own."""

from dataclasses import dataclass, replace
from pathlib import Path

from coach.practice.comfort.profile import ComfortProfile
from coach.practice.routines.copying import in_own_words
from coach.practice.routines.library import Routine, bundled_names
from coach.practice.routines.own import BrokenRoutine, RoutineShelf
from coach.saying import say
from coach.ui.kit.job import as_sentence
from coach.ui.kit.tongue import shown
from coach.ui.routines.editor import RoutineEditor
from coach.ui.routines.page import RoutinePage
from coach.ui.ways.before import Plan
from coach.ui.ways.way import Way

BROKEN = say("One of your own routines has a mistake")


@dataclass(frozen=True, slots=True)
class Draft:
    """A routine being written: for whom, the names there are, which it was, and its file.

    ``place`` is there only where the file is to be replaced whatever the name becomes.
    """

    receiver: ComfortProfile | None
    known: tuple[str, ...]
    name: str | None = None
    place: Path | None = None


class RoutineWay(Way):
    """From who receives to what they receive; ``receiver`` None stays with the defaults."""

    def show(self, receiver: ComfortProfile | None, wished: str | None = None) -> None:
        """Show the routines; ``wished`` is the one to begin with."""
        window = self.window
        window.fetch(
            say("Looking up the routines …"),
            self.services.read_routines,
            lambda shelf: self._show(shelf, receiver, wished or self.preferences.setup.routine),
            window.partner.show,
        )

    def _show(
        self, shelf: RoutineShelf, receiver: ComfortProfile | None, wished: str | None
    ) -> None:
        window = self.window
        by_name = {routine.name: routine for routine in shelf.routines}
        tool, source = self.preferences.setup.tool, self.preferences.setup.address
        found = {name: window.sessions.own_best(name, tool, source) for name in by_name}
        bests = {name: str(path) for name, path in found.items() if path is not None}
        asked = window.before.asked_of(None if receiver is None else receiver.profile_id)
        page = RoutinePage(
            self.theme, shelf.routines, wished, bests=bests, own=shelf.own,
            avoid=asked.avoid, soften=asked.soften, asked_later=True,
        )  # fmt: skip
        page.chosen.connect(lambda name: window.before.begin(Plan(receiver, by_name[name])))
        page.over.connect(
            lambda name: window.before.begin(Plan(receiver, by_name[name], bests[name], tool))
        )
        page.edit.connect(
            lambda name: self._edit(Draft(receiver, tuple(by_name), name), name, name in shelf.own)
        )
        page.removal.connect(lambda name: self._ask_removal(page, by_name[name], receiver))
        page.back.connect(window.partner.show)
        window.show_page(page, say("Routine"))
        if shelf.broken:
            broken = shelf.broken[0]
            window.ask(
                BROKEN,
                as_sentence(broken.problem),
                (say("Mend it"), lambda: self._mend(Draft(receiver, tuple(by_name)), broken)),
                (say("Leave it for now"), page.setFocus),
            )

    def _ask_removal(
        self, page: RoutinePage, routine: Routine, receiver: ComfortProfile | None
    ) -> None:
        """Ask once, then be rid of one's own; ours of that name, if any, is there again."""
        ours = routine.name in bundled_names()
        self.window.ask(
            say("Go back to our “{title}”?", title=routine.title)
            if ours
            else say("Remove “{title}”?", title=routine.title),
            say("What you changed in it is then gone for good. Sessions you did with it stay."),
            (
                say("Back to ours" if ours else "Remove it"),
                lambda: self._remove(routine.name, receiver),
            ),
            (say("Keep mine"), page.setFocus),
        )

    def _remove(self, name: str, receiver: ComfortProfile | None) -> None:
        def show() -> None:
            self.show(receiver, name)

        self.window.fetch(
            say("Removing your routine …"),
            lambda: self.services.remove_routine(name),
            lambda _removed: show(),
            show,
            must_run=True,
        )

    def _edit(self, draft: Draft, name: str, is_own: bool) -> None:
        self.window.fetch(
            say("Opening the routine …"),
            lambda: self.services.routine_source(name),
            lambda text: self._write(draft, text if is_own else in_own_words(text, shown)),
            lambda: self.show(draft.receiver, name),
        )

    def _mend(self, draft: Draft, broken: BrokenRoutine) -> None:
        self._write(replace(draft, place=broken.path), broken.text)

    def _write(self, draft: Draft, text: str, *, unsaved: bool = False) -> None:
        """Show a routine's text to change; what cannot be kept stays to be changed again."""
        window = self.window
        page = RoutineEditor(self.theme, text, draft.known, unsaved=unsaved)

        def save(written: str) -> None:
            window.fetch(
                say("Keeping your routine …"),
                lambda: self.services.save_routine(written, draft.place),
                lambda routine: self.show(draft.receiver, routine.name),
                lambda: self._write(draft, written, unsaved=True),
                must_run=True,
            )

        page.saved.connect(save)
        page.back.connect(lambda: self.show(draft.receiver, draft.name))
        window.show_page(page, say("Your routine"))
