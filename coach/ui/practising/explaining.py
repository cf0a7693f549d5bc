"""One sentence on what a button does: where the pointer rests, and for whoever cannot see it."""

from PySide6.QtWidgets import QWidget

from coach.ui.kit.tongue import shown


def explain(button: QWidget, does: str) -> None:
    """Say it under the button's name in its tooltip, as its description, and as "what is this?"."""
    sentence = shown(does)
    button.setToolTip(f"{button.accessibleName()}\n{sentence}")
    button.setAccessibleDescription(sentence)
    button.setWhatsThis(sentence)
