"""Whether the page stands dark because of a stop, without waiting for the engine's answer."""

#: How long a stop or a yes of one's own counts against what the engine still says.
_PATIENCE_S = 1.0


class Stopping:
    """A stop of one's own holds until the engine has said it too; then the engine's word counts.

    ``since_s`` is the host second since which it stands dark, None while it does not.
    """

    def __init__(self) -> None:
        self.since_s: float | None = None
        self._asked_s: float | None = None
        self._confirmed = False
        self._released_s = float("-inf")

    @property
    def on(self) -> bool:
        """Whether it stands dark."""
        return self.since_s is not None

    def stop(self, now_s: float) -> None:
        """Stand dark from now on."""
        self._asked_s, self._confirmed = now_s, False
        self._released_s = float("-inf")
        self._stand(True, now_s)

    def go_on(self, now_s: float) -> None:
        """Go on, as the one who receives has said."""
        self._asked_s, self._released_s = None, now_s
        self._stand(False, now_s)

    def end(self) -> None:
        """Stand dark no more: what is over cannot be stopped, and nobody would answer."""
        self._asked_s = None
        self._stand(False, 0.0)

    def update(self, stopped: bool, now_s: float) -> None:
        """Take in what the engine says at host second ``now_s``."""
        if self._asked_s is not None:
            self._confirmed = self._confirmed or stopped
            if self._confirmed and now_s - self._asked_s >= _PATIENCE_S:
                self._asked_s = None
        released = 0.0 <= now_s - self._released_s < _PATIENCE_S
        self._stand(self._asked_s is not None or (stopped and not released), now_s)

    def _stand(self, dark: bool, now_s: float) -> None:
        if not dark:
            self.since_s = None
        elif self.since_s is None:
            self.since_s = now_s
