"""What a comfort trial hears of a session: the force, the alarm, the receiver's button."""

from collections.abc import Callable
from typing import Final

from coach.coaching_views import ReceiverView
from coach.messages import GoOn, TryComfort
from coach.practice.comfort.found import top_of
from coach.practice.comfort.trial import ComfortTrial
from coach.ui.partner.comfort_words import SQUEEZES
from coach.ui.practising.moment import is_fresh, is_too_much
from coach.views import Snapshot

#: The engine is asked again for the trial's edges when it still judges by others after so long.
_ASK_AGAIN_S: Final = 0.5


class ComfortHearing:
    """Hands snapshots on to a trial; ``command`` takes what the engine is asked for meanwhile."""

    def __init__(self, command: Callable[[object], None]) -> None:
        self._command = command
        self._asked_s = float("-inf")
        self._heard: ReceiverView | None = None
        self.newest: Snapshot | None = None

    def ask_at_once(self) -> None:
        """Ask for the trial's edges with the next snapshot: another trial has begun."""
        self._asked_s = float("-inf")

    def take(self, snapshot: Snapshot, trial: ComfortTrial) -> bool:
        """Tell the trial of a snapshot; return whether it is too much now."""
        first, self.newest = self.newest is None, snapshot
        now_s = snapshot.host_s
        self._ask_for_edges(snapshot, trial)
        if snapshot.restarted or not is_fresh(snapshot, now_s):
            trial.quiet()
        trial.feel(snapshot.trace_t_s, snapshot.trace_n)
        too_much = is_too_much(snapshot, now_s)
        if too_much:
            trial.alarm()
        self._hear_button(snapshot, trial, first)
        return too_much

    def _ask_for_edges(self, snapshot: Snapshot, trial: ComfortTrial) -> None:
        wanted = top_of(trial.tool, trial.area)
        if snapshot.edges != wanted and snapshot.host_s - self._asked_s >= _ASK_AGAIN_S:
            self._asked_s = snapshot.host_s
            self._command(TryComfort(trial.tool, trial.area))

    def _hear_button(self, snapshot: Snapshot, trial: ComfortTrial, first: bool) -> None:
        """A squeeze is a word as well; a stop holds no session up that has no beat."""
        said = snapshot.receiver
        if said is not None and said != self._heard and not first:
            word = SQUEEZES.get(said.word)
            if word is not None:
                trial.say(word)
        self._heard = said
        if snapshot.stopped:
            self._command(GoOn())
