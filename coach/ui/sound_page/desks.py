"""What the sound page tries its layers on: a loudspeaker of its own, or that of the session."""

from collections.abc import Callable
from typing import Protocol

from coach.messages import Command, SetSounds, TrySound
from coach.sounds import Layer, Sounds, SpokenKind
from coach.views import SoundView


class Desk(Protocol):
    """See ``coach.sound.desk.SoundDesk``."""

    folder: str
    problems: tuple[str, ...]
    speaks: bool

    def set_sounds(self, sounds: Sounds) -> None: ...
    def try_out(self, layer: Layer | SpokenKind) -> None: ...
    def view(self) -> SoundView: ...
    def close(self) -> None: ...


class NoDesk:
    """No loudspeaker at all, and nothing to say of it."""

    folder = ""
    problems: tuple[str, ...] = ()
    speaks = True

    def set_sounds(self, sounds: Sounds) -> None:
        """Sound no otherwise."""

    def try_out(self, layer: Layer | SpokenKind) -> None:
        """Be silent."""

    def view(self) -> SoundView:
        """Know of nothing."""
        return SoundView()

    def close(self) -> None:
        """Let nothing go."""


class SessionDesk(NoDesk):
    """The loudspeaker of the session that goes on meanwhile."""

    def __init__(self, send: Callable[[Command], object]) -> None:
        self._send = send
        self._view = SoundView()

    def hear(self, view: SoundView | None) -> None:
        """Take how the sound is, where a snapshot tells."""
        self._view = view or self._view

    def set_sounds(self, sounds: Sounds) -> None:
        """Let the session sound so."""
        self._send(SetSounds(sounds))

    def try_out(self, layer: Layer | SpokenKind) -> None:
        """Let a layer be heard beside what is heard anyway."""
        self._send(TrySound(layer))

    def view(self) -> SoundView:
        """Return what the session said last."""
        return self._view
