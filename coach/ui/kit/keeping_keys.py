"""The keys stay on what covers a page, whatever the page below does with the focus."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

_COVERS = "covers"


class KeepKeys(QObject):
    """Gives the focus back to ``first`` where the page below ``cover`` took it.

    A page does so when it is first seen, or when what it waited for has come.
    """

    def __init__(self, cover: QWidget, first: QWidget) -> None:
        super().__init__(cover)
        self._cover, self._first = cover, first
        cover.setProperty(_COVERS, True)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._look)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._cover.isVisible() and self._is_below(now):
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_below(self, widget: QWidget) -> bool:
        """Return whether a widget is the page that is covered, or a part of it."""
        page = self._cover.parentWidget()
        if page is None or not (widget is page or page.isAncestorOf(widget)):
            return False
        around: QWidget | None = widget
        while around is not None and around is not page:
            if around.property(_COVERS):
                return False
            around = around.parentWidget()
        return True
