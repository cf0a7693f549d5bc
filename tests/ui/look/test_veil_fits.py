"""A veil's words are whole at the largest scale, also on a page that is put elsewhere."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel

from coach.ui.gallery.pages import pages
from coach.ui.kit.stage import Stage
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.tongue import speak
from coach.ui.kit.veil import Veil


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("size", [QSize(800, 600), QSize(426, 267)])
def test_a_veils_words_are_whole_on_a_page_that_was_put_elsewhere(
    app: QApplication, language: str, size: QSize
) -> None:
    apply_theme(app, NIGHT)
    speak(app, language)
    try:
        page, stage = pages()["silent"](NIGHT), Stage()
        page.resize(size)
        page.show()
        app.processEvents()
        stage.place(page)
        stage.resize(size)
        stage.show()
        for _ in range(4):
            app.processEvents()
        (veil,) = page.findChildren(Veil)
        labels = veil.findChildren(QLabel)
        assert len(labels) == 2
        for label in labels:
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        stage.close()
        stage.deleteLater()
    finally:
        speak(app, "en")
