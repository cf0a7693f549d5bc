"""What a person asks for on the practice page: by key, by button, by a press anywhere."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent

from coach.messages import ReceiverWord, Via
from coach.timing import Clock
from coach.ui.practising.keys import join_controls, over_keys, page_keys, press
from coach.ui.practising.parts import PracticeParts
from coach.ui.practising.seeing import Seeing
from coach.ui.practising.sight import Sight
from coach.ui.practising.stopping import Stopping
from coach.ui.practising.wishes import Wishes

if TYPE_CHECKING:
    from coach.ui.practising.page import PracticePage


class Asking:
    """Does what is asked for, as far as the page is in a state to: practice, a stop, or over."""

    def __init__(
        self,
        page: "PracticePage",
        parts: PracticeParts,
        clock: Clock,
        wishes: Wishes,
        stopping: Stopping,
        seeing: Seeing,
    ) -> None:
        self._page, self._parts, self._clock = page, parts, clock
        self._wishes, self._stopping, self._seeing = wishes, stopping, seeing
        self._practice_keys, self._stopped_keys = page_keys(
            wishes,
            say=lambda word: self._say(word, "key"),
            escape=self._escape,
            window=page.window_wished.emit,
            go_on=self._go_on,
            sheets=(page.sheets.toggle_keys, page.toggle_numbers),
            tap=self._tap,
            big_key=self.press_big_key,
            receiver=page.toggle_receiver,
            sight=self._toggle_sight,
        )
        self._over_keys = over_keys(
            primary=self._press_primary,
            again=page.again_wished.emit,
            home=page.home_wished.emit,
            escape=self._escape,
            numbers=page.toggle_numbers,
        )
        self._connect()

    def _connect(self) -> None:
        page, parts, controls = self._page, self._parts, self._parts.controls
        join_controls(controls, self._wishes)
        for pressed in (controls.leave_pressed, controls.debrief_pressed):
            pressed.connect(page.left)
        controls.again_pressed.connect(page.again_wished)
        controls.home_pressed.connect(page.home_wished)
        controls.tapped.connect(self._tap)
        controls.numbers_pressed.connect(page.toggle_numbers)
        parts.numbers.closed.connect(page.sheets.close)
        parts.receiver.said.connect(lambda word: self._say(word, "screen"))
        parts.receiver.window_pressed.connect(page.window_wished)
        parts.stop.go_on.connect(self._go_on)
        parts.stop.end.connect(page.left)

    def press(self, event: QKeyEvent) -> None:
        """Do what a key means now."""
        if self._stopping.on:
            press(self._stopped_keys, event)
        else:
            is_over = self._page.arrangement().is_over
            press(self._over_keys if is_over else self._practice_keys, event)

    def press_big_key(self) -> None:
        """Pause, go on or answer by the one big key."""
        self._wishes.big_key(self._clock.now_s())

    def _say(self, word: ReceiverWord, via: Via) -> None:
        """Pass on what the one who receives says; a stop is seen before anybody answers."""
        page = self._page
        if not page.arrangement().answers or (self._stopping.on and word != "stop"):
            return
        if word == "stop":
            self._stopping.stop(page.now_s)
            page.cover(page.now_s)
        self._wishes.say(word, via)

    def _go_on(self) -> None:
        if self._parts.stop.asks:
            self._stopping.go_on(self._page.now_s)
            self._wishes.go_on()
            self._page.tick(self._page.now_s)

    def _escape(self) -> None:
        if self._page.sheets.close():
            return
        if self._seeing.bare and not self._stopping.on:
            self._seeing.show("all")
        else:
            self._page.left.emit()

    def _toggle_sight(self, sight: Sight) -> None:
        if sight != "bare" or not self._page.arrangement().is_replay:
            self._seeing.toggle(sight)

    def _press_primary(self) -> None:
        """Do what the first button of a practice that is over does."""
        kept = self._page.arrangement().lead == "over"
        (self._page.left if kept else self._page.again_wished).emit()

    def _tap(self) -> None:
        self._wishes.tap(self._clock.now_s())
