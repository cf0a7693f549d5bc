"""What the keys mean on the practice page."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from coach.messages import ReceiverWord
from coach.ui.practising.controls import TARGETS, Controls
from coach.ui.practising.sight import Sight
from coach.ui.practising.wishes import Wishes

KeyActions = Mapping[int, Callable[[], None]]
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
#: A row of the keyboard's end, and the number pad: 7 8 9 and the big 0. STOP has the keys that
#: are found without looking; none of them ever presses a button, as Enter and Space may.
RECEIVER_KEYS: Mapping[int, ReceiverWord] = {
    Qt.Key.Key_7: "softer",
    Qt.Key.Key_Minus: "softer",
    Qt.Key.Key_8: "good",
    Qt.Key.Key_9: "deeper",
    Qt.Key.Key_Plus: "deeper",
    Qt.Key.Key_Equal: "deeper",
    Qt.Key.Key_0: "stop",
    Qt.Key.Key_Insert: "stop",
    Qt.Key.Key_Backspace: "stop",
    Qt.Key.Key_Delete: "stop",
}
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def wish_keys(wishes: Wishes) -> dict[int, Callable[[], None]]:
    """Return the keys that ask the engine for something."""
    key = Qt.Key
    targets = zip((key.Key_1, key.Key_2, key.Key_3), TARGETS, strict=True)
    return {
        key.Key_Space: wishes.toggle_pause,
        key.Key_Up: partial(wishes.step_pace, 1),
        key.Key_Down: partial(wishes.step_pace, -1),
        key.Key_Right: partial(wishes.step_counts, 1),
        key.Key_Left: partial(wishes.step_counts, -1),
        key.Key_S: wishes.toggle_sound,
        key.Key_PageDown: partial(wishes.skip_stage, 1),
        key.Key_PageUp: partial(wishes.skip_stage, -1),
        key.Key_E: wishes.extend_stage,
        key.Key_Z: wishes.zero,
        **{number: partial(wishes.choose_target, band) for number, band in targets},
    }


def join_controls(controls: Controls, wishes: Wishes) -> None:
    """Let the buttons ask the engine for the same."""
    controls.pause_pressed.connect(wishes.toggle_pause)
    controls.sound_pressed.connect(wishes.toggle_sound)
    controls.pace_stepped.connect(wishes.step_pace)
    controls.counts_stepped.connect(wishes.step_counts)
    controls.target_chosen.connect(wishes.choose_target)
    controls.stage_skipped.connect(wishes.skip_stage)
    controls.longer_pressed.connect(wishes.extend_stage)
    controls.zero_pressed.connect(wishes.zero)


def receiver_keys(say: Callable[[ReceiverWord], None]) -> dict[int, Callable[[], None]]:
    """Return the keys of the one who receives."""
    return {key: partial(say, word) for key, word in RECEIVER_KEYS.items()}


def page_keys(
    wishes: Wishes,
    *,
    say: Callable[[ReceiverWord], None],
    escape: Callable[[], None],
    window: Callable[[], None],
    go_on: Callable[[], None],
    sheets: tuple[Callable[[], None], Callable[[], None]],
    tap: Callable[[], None],
    big_key: Callable[[], None],
    receiver: Callable[[], None],
    sight: Callable[[Sight], None],
) -> tuple[KeyActions, KeyActions]:
    """Return the keys of practice, and the few that count while it is stopped."""
    key = Qt.Key
    always: KeyActions = {**receiver_keys(say), key.Key_Escape: escape, key.Key_W: window}
    show_keys, show_numbers = sheets
    practice: KeyActions = {
        **wish_keys(wishes),
        **always,
        key.Key_Question: show_keys,
        key.Key_M: show_numbers,
        key.Key_T: tap,
        key.Key_Return: big_key,
        key.Key_Enter: big_key,
        # The button of a headset or of a remote, for whoever has no hand for more.
        key.Key_MediaPlay: big_key,
        key.Key_MediaTogglePlayPause: big_key,
        key.Key_V: receiver,
        key.Key_F: partial(sight, "dial"),
        key.Key_F11: partial(sight, "bare"),
    }
    return practice, {**always, key.Key_G: go_on}


def over_keys(
    *,
    primary: Callable[[], None],
    again: Callable[[], None],
    home: Callable[[], None],
    escape: Callable[[], None],
    numbers: Callable[[], None],
) -> KeyActions:
    """Return the keys of a practice that is over."""
    key = Qt.Key
    return {
        key.Key_Return: primary,
        key.Key_Enter: primary,
        key.Key_A: again,
        key.Key_H: home,
        key.Key_Escape: escape,
        key.Key_M: numbers,
    }


def press(actions: KeyActions, event: QKeyEvent) -> None:
    """Do what a key means; a key held down repeats only what goes by steps."""
    action = actions.get(event.key())
    if action is None or event.modifiers() & ~_HARMLESS:
        event.ignore()
    elif not event.isAutoRepeat() or event.key() in _STEPS:
        action()
