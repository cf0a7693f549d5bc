"""Pressure data brought in by the window: the file, what must be said, how far, the debrief."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
)

from coach.engine.debriefing import debrief_of
from coach.practice.debrief.builder import debrief_json
from coach.recordings import imports
from coach.ui.debriefing.page import DebriefPage
from coach.ui.gallery.pages import pages
from coach.ui.history.page import HistoryPage
from coach.ui.history.past import beside_last_time
from coach.ui.history.replay_page import ReplayPage
from coach.ui.importing.page import ImportPage
from coach.ui.importing.progress_page import ProgressPage
from coach.ui.kit.tokens import NIGHT
from coach.ui.ways import importing
from sims.openbci_files import openbci_lines
from sims.pressure_files import novel_lines, tekscan_lines

House = Any
Key = Qt.Key
KPA = np.round(np.random.default_rng(1).uniform(5.0, 20.0, (120, 6, 6)), 1)
MOVIE = list(tekscan_lines(KPA, 6, 6, count=120, spacing_mm=10.0))
TABLE = ["when [ms];left (kg);right (kg)\n", *(f"{n * 10};{n % 30 / 10};1,5\n" for n in range(200))]


@pytest.fixture
def choose(monkeypatch, tmp_path):
    """Let the file dialog give a file with these lines."""

    def choose(name: str, lines: list[str]) -> Path:
        path = tmp_path / name
        path.write_text("".join(lines))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
        return path

    return choose


def real(house: House) -> House:
    """Debriefs are made of what was imported."""
    house.debrief_of = debrief_of
    return house


def field(house: House, name: str) -> Any:
    found = [
        each
        for kind in (QLineEdit, QComboBox)
        for each in house.page.findChildren(kind)
        if each.accessibleName() == name
    ]
    assert found, name
    return found[0]


def test_a_movie_that_says_all_goes_straight_to_its_debrief(house: House, choose: Any) -> None:
    choose("movie.asf", MOVIE)
    real(house).window.past.show()
    house.settle()
    house.press(Key.Key_I)
    assert isinstance(house.page, DebriefPage)
    assert house.reads("Imported 120 frames, 1 s.")
    told = debrief_json(debrief_of(house.asked[-1]))
    assert (told["samples"], told["taxels"]) == (120, 36)
    assert (told["device"], told["title"]) == ("Tekscan 5101", "Imported data")


def test_a_tables_columns_are_guessed_and_shown_and_one_key_imports(
    house: House, choose: Any
) -> None:
    choose("table.csv", TABLE)
    real(house).window.show_replays()
    house.settle()
    house.press(Key.Key_I)
    assert isinstance(house.page, ImportPage)
    assert house.reads("table.csv is a table.")
    assert house.reads("left (kg)")
    assert field(house, "The times' column").currentText() == "when [ms]"
    assert field(house, "Unit").currentText() == "as named: kg"
    house.press(Key.Key_Return)
    assert isinstance(house.page, DebriefPage)
    told = debrief_json(debrief_of(house.asked[-1]))
    assert (told["samples"], told["taxels"], told["sample_rate_hz"]) == (200, 2, 100.0)
    # 2.9 kg and 1.5 kg at most.
    assert max(stroke["peak_n"] for stroke in told["strokes"]) == pytest.approx(43.1, rel=0.02)


def test_what_the_file_does_not_say_is_asked_for_and_typed(house: House, choose: Any) -> None:
    """A mat of 36 sensors: how they lie and how large they are, by the keyboard alone."""
    choose("mat.asc", list(novel_lines(KPA.reshape(120, 36), count=120, names="time[secs]")))
    real(house).window.past.show()
    house.settle()
    house.press(Key.Key_I)
    assert house.reads("“mat.asc” has 36 sensors and does not say how they lie; say below how")
    house.tab_to("Rows")
    house.press("6")
    house.tab_to("Columns")
    house.press("6", Key.Key_Return)
    assert isinstance(house.page, ImportPage)
    assert house.reads("say it below, in mm²")
    assert field(house, "Rows").text() == "6"
    house.tab_to("Area of a cell in mm²")
    house.press("100", Key.Key_Return)
    assert isinstance(house.page, DebriefPage)
    assert debrief_json(debrief_of(house.asked[-1]))["taxels"] == 36


def test_what_a_count_is_worth_is_asked_for_of_an_openbci_file(house: House, choose: Any) -> None:
    """An analog pin of a Cyton, by the keyboard alone."""
    pin = np.round(400 + 300 * np.sin(2 * np.pi * np.arange(1250) / 250.0))[:, None]
    choose("OpenBCI-RAW.txt", list(openbci_lines(pin)))
    real(house).window.past.show()
    house.settle()
    house.press(Key.Key_I)
    assert isinstance(house.page, ImportPage)
    assert house.reads("“OpenBCI-RAW.txt” holds microvolts and counts, not forces; say below what")
    assert field(house, "The columns of force or pressure").currentText() == "Analog Channel 0"
    house.tab_to("What a raw reading of 1 is worth")
    house.press("0.05", Key.Key_Return)
    assert isinstance(house.page, DebriefPage)
    told = debrief_json(debrief_of(house.asked[-1]))
    assert (told["samples"], told["device"]) == (1250, "OpenBCI CytonSerial")
    assert max(stroke["peak_n"] for stroke in told["strokes"]) == pytest.approx(35.0, rel=0.02)


def test_a_cut_movie_says_its_line_and_offers_what_is_whole(house: House, choose: Any) -> None:
    choose("cut.asf", MOVIE[:-30])
    real(house).window.past.show()
    house.settle()
    house.press(Key.Key_I)
    assert isinstance(house.page, ImportPage)
    assert house.reads("“cut.asf”, line")
    assert not any(house.folder.glob("*.rec"))
    house.tab_to("Import what is whole")
    house.press(Key.Key_Space)
    assert isinstance(house.page, DebriefPage)
    assert house.reads("Only the first 11")


def test_what_was_just_refused_is_not_offered_again(house: House, choose: Any) -> None:
    choose("cut.asf", MOVIE[:-30])
    real(house).window.past.show()
    house.settle()
    house.press(Key.Key_I)
    assert house.reads("or import what is whole")
    main = [each.text() for each in house.page.findChildren(QPushButton) if each.isVisible()]
    assert [text for text in main if "(Enter)" in text] == ["Import what is whole  (Enter)"]
    house.press(Key.Key_Return)
    assert isinstance(house.page, DebriefPage)
    assert house.reads("Only the first 11")


def test_nothing_is_imported_before_what_is_missing_is_said(house: House, choose: Any) -> None:
    choose("mat.asc", list(novel_lines(KPA.reshape(120, 36), count=120, names="time[secs]")))
    real(house).window.past.show()
    house.settle()
    house.press(Key.Key_I)
    page = house.page
    assert not house.button("Import  (Enter)").isEnabled()
    house.press(Key.Key_Return)
    assert house.page is page, "the file is not read through for the same words again"
    house.tab_to("Rows")
    house.press("6")
    assert house.button("Import  (Enter)").isEnabled()


@pytest.mark.parametrize(
    ("total", "told"),
    [(214_000_000, "of 214 MB"), (2_140_000, "of 2.1 MB"), (12, "of 0.1 MB")],
)
def test_the_size_is_told_as_a_person_would(shown: Any, total: int, told: str) -> None:
    page = shown(ProgressPage("long.asf"))
    page.show_progress(total // 2, total)
    assert any(told in each.text() for each in page.findChildren(QLabel)), told


def test_what_was_imported_is_nobodys_own_best_nor_last_time(house: House) -> None:
    """Ours are of free practice too, with the same tool: an import is not one of them."""
    imported = replace(house.sessions[0], source="import:tekscan", score=100, skills={"pace": 1})
    house.sessions = (imported, *house.sessions[1:])
    house.window.past.show()
    house.settle()
    known = house.window.sessions
    assert known.own_best("", "palm") not in (None, imported.path)
    # Nor is what the simulated hand did, but for another of its own.
    demo = replace(house.sessions[0], source="sim:beginner", score=100, path=Path("demo.rec"))
    known.entries = (demo, *known.entries)
    assert known.own_best(demo.exercise, "palm") != demo.path
    assert known.own_best(demo.exercise, "palm", "sim:steady") == demo.path
    last = beside_last_time(Path("now.rec"), house.debrief, house.sessions).compared
    assert last is not None
    assert last.started != imported.started.isoformat()
    assert beside_last_time(imported.path, house.debrief, house.sessions).compared is None


def test_escape_goes_back_to_where_one_was(house: House, choose: Any) -> None:
    choose("table.csv", TABLE)
    for show, kind in ((house.window.past.show, HistoryPage),
                       (house.window.show_replays, ReplayPage)):  # fmt: skip
        show()
        house.settle()
        house.press(Key.Key_I)
        assert isinstance(house.page, ImportPage)
        house.press(Key.Key_Escape)
        assert isinstance(house.page, kind)


def test_what_is_no_text_is_said_over_the_page(house: House, choose: Any) -> None:
    path = choose("movie.fsx", [""])
    path.write_bytes(b"\x00\x01\x02" * 500)
    house.window.past.show()
    house.settle()
    house.press(Key.Key_I)
    assert isinstance(house.page, HistoryPage)
    assert house.reads("is no text")


def test_pressure_data_dropped_among_the_recordings_is_imported(house: House, choose: Any) -> None:
    path = choose("movie.asf", MOVIE)
    real(house).window.show_replays()
    house.settle()
    house.page.chosen.emit(path)
    house.settle()
    assert isinstance(house.page, DebriefPage)


def test_cancelling_stops_the_worker_and_leaves_nothing(
    house: House, choose: Any, monkeypatch: Any
) -> None:
    """The worker waits between two pieces of news; Escape is pressed meanwhile."""
    choose("movie.asf", MOVIE)
    reached, go_on = threading.Event(), threading.Event()
    ended: list[BaseException | None] = []

    def slow(source, target, wishes, progress):
        def tell(done, total):
            progress(done, total)
            reached.set()
            assert go_on.wait(60)

        try:
            imports.import_file(source, target, wishes, tell)
        except BaseException as stopped:
            ended.append(stopped)
            raise
        ended.append(None)

    monkeypatch.setattr(importing, "import_file", slow)
    house.window.past.show()
    house.settle()
    house.window.importing.begin(house.folder / "movie.asf", house.window.past.show)
    deadline = threading.Event()
    for _ in range(2_000):
        house.app.processEvents()
        if reached.is_set() and isinstance(house.page, ProgressPage):
            break
        deadline.wait(0.005)
    assert isinstance(house.page, ProgressPage)
    house.app.processEvents()
    assert house.reads("% of")
    assert house.page.findChildren(QProgressBar)[0].value() >= 0
    house.app.focusWidget().click()
    house.app.processEvents()
    assert isinstance(house.page, HistoryPage)
    go_on.set()
    house.settle()
    assert isinstance(house.page, HistoryPage)
    assert [type(each).__name__ for each in ended] == ["_NotWantedError"]
    assert not list(house.folder.glob("*.rec"))


def test_progress_fills_the_bar(shown: Any) -> None:
    page = shown(ProgressPage("long.asf"))
    page.show_progress(750_000_000, 3_000_000_000)
    bar = page.findChildren(QProgressBar)[0]
    assert bar.value() / bar.maximum() == 0.25


def test_in_a_low_window_what_is_missing_scrolls_with_the_fields_and_stands_still_again(
    shown: Any,
) -> None:
    page = shown(pages()["import-openbci"](NIGHT), 426, 267)
    (area,) = page.findChildren(QScrollArea)

    def told() -> list[bool]:
        labels = [each for each in page.findChildren(QLabel) if "OpenBCI-RAW" in each.text()]
        return [area.isAncestorOf(each) for each in labels]

    assert told() == [True, True]
    page.resize(800, 600)
    assert told() == [False, False]
