"""What a screen reader is told a widget of ours is: painted ones would be nothing to it."""

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_OURS: Final = "coach.ui."
_QTS: Final = "PySide6."


def tell_roles() -> None:
    """Let painted widgets be told as what they are; call it once there is an application."""
    QAccessible.installFactory(_interface)


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return what a painted widget is now.

    What is only looked at is a picture. What takes the focus has arrow keys that move along it.
    """
    if widget.findChildren(QWidget):
        return QAccessible.Role.Client
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return QAccessible.Role.Slider
    return QAccessible.Role.Graphic


def is_painted(widget: QWidget) -> bool:
    """Return whether a widget is painted by us and of no kind of Qt's that has a role."""
    kinds = type(widget).__mro__
    ours = [kind for kind in kinds if kind.__module__.startswith(_OURS)]
    plain = next(kind for kind in kinds if kind.__module__.startswith(_QTS)) is QWidget
    return plain and any("paintEvent" in vars(kind) for kind in ours)


class _Painted(QAccessibleWidget):
    """Asked for its role whenever that is wanted: it is made before its widget is."""

    def role(self) -> QAccessible.Role:
        told = self.object()
        return role_of(told) if isinstance(told, QWidget) else QAccessible.Role.Client


def _interface(_key: str, told: QObject) -> QAccessibleInterface | None:
    return _Painted(told) if isinstance(told, QWidget) and is_painted(told) else None
