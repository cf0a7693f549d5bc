"""What lies over the whole practice page: too much, or else a stop."""

from PySide6.QtWidgets import QWidget

from coach.ui.practising.moment import is_too_much
from coach.ui.practising.parts import PracticeParts
from coach.ui.practising.showing import stop_shown
from coach.views import Snapshot


class Covering:
    """Lays the two covers over a page's parts. ``stop_changed``: the stop came or went just now."""

    def __init__(self, page: QWidget, parts: PracticeParts) -> None:
        self._page, self._parts = page, parts
        self.stop_changed = self.any_changed = False

    def show(
        self, snapshot: Snapshot, since_s: float | None, host_s: float, *, replayed: bool
    ) -> bool:
        """Show them as they are at ``host_s``; return whether one of them lies there.

        ``since_s`` is since when it stands dark, None while it does not.
        """
        parts = self._parts
        if since_s is not None:
            parts.stop.show_stop(stop_shown(snapshot, since_s, host_s, replayed))
        parts.too_much.show_stop(since_s is not None)
        covers = (
            (parts.stop, since_s is not None),
            (parts.too_much, is_too_much(snapshot, host_s)),
        )
        changed = [cover for cover, lies in covers if lies != cover.isVisibleTo(self._page)]
        for cover, lies in covers:
            if cover in changed:
                cover.setVisible(lies)
        self.any_changed, self.stop_changed = bool(changed), parts.stop in changed
        for pressed in (parts.controls, parts.receiver):
            # What lies below a stop is out of reach of Tab as well.
            pressed.setEnabled(since_s is None)
        return any(lies for _cover, lies in covers)
