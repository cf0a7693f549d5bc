"""The language a person reads: Qt's translators hold it, so nothing here remembers anything."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from coach.saying import told

#: The languages there are, each by its own name.
LANGUAGES: Final[Mapping[str, str]] = {"en": "English", "de": "Deutsch"}
LANGUAGE_FOLDER = Path(__file__).parents[1] / "languages"
#: What all our sentences are looked up under.
CONTEXT = "coach"
_ENGLISH_MARKS: Final[Mapping[int, str]] = {}
#: However it was written: a percent sign stands by its number, a narrow space from it.
_PERCENT: Final = re.compile(r"(?<=\d)[ \u00a0]?%")


def shown(text: str) -> str:
    """Return a text as it is to be shown: a sentence in the language spoken, a name as it is."""
    words = told(text, _looked_up, _marks())
    return _PERCENT.sub("\u202f%", words) if "%" in words else words


def speak(app: QCoreApplication, language: str) -> None:
    """Show all sentences in a language from now on; pages that are shown stay as they are."""
    for each in app.findChildren(QTranslator):
        app.removeTranslator(each)
        each.deleteLater()
    QLocale.setDefault(QLocale(language))
    if language == "en":
        return
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt_folder), (language, str(LANGUAGE_FOLDER))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)


def spoken(chosen: str | None) -> str:
    """Return the language to speak: what was ``chosen`` where we speak it, else the desktop's."""
    return chosen if chosen is not None and chosen in LANGUAGES else own_language()


def own_language() -> str:
    """Return the first language of the person's desktop that we speak, English if none is."""
    wished = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wished if name in LANGUAGES), "en")


def _looked_up(source: str, meaning: str, n: int | None) -> str:
    # Qt takes -1 for "no plural".
    return QCoreApplication.translate(CONTEXT, source, meaning, -1 if n is None else n)


def _marks() -> Mapping[int, str]:
    locale = QLocale()
    if locale.decimalPoint() == ".":
        return _ENGLISH_MARKS
    return {ord("."): locale.decimalPoint(), ord(","): locale.groupSeparator()}
