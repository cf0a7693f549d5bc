"""Translations are kept, checked and made into what Qt reads."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from coach.errors import FileError
from coach.ui.languages import command
from coach.ui.languages.catalogue import read_catalogue
from coach.ui.languages.command import fill, missing, release, update

TEXT = """from coach.saying import say, say_many
A = say("Back")
B = say("Hold", meaning="a stroke")
C = lambda n: say_many("{n} stroke", "{n} strokes", n)
D = lambda x: say("You press {force_n:.1f} N & <more>", force_n=x)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "coach").mkdir()
    (tmp_path / "coach" / "a.py").write_text(TEXT)
    folder = tmp_path / "languages"
    folder.mkdir()
    (folder / "__init__.py").touch()
    return tmp_path


def folder_of(root: Path) -> Path:
    return root / "languages"


GERMAN = {
    "Back": "Zurück",
    "Hold|a stroke": "Halten",
    "{n} strokes": ["Eine Streichung", "{n} Streichungen"],
    "You press {force_n:.1f} N & <more>": "Du drückst {force_n:.1f} N & <mehr>",
}


def test_what_is_filled_in_is_no_longer_missing(root: Path) -> None:
    update(root, folder_of(root))
    assert len(missing(root, folder_of(root), "de")[0]) == 4
    assert fill(root, folder_of(root), "de", GERMAN) == []
    assert missing(root, folder_of(root), "de") == ([], 4)
    assert missing(root, folder_of(root), "de", "coach/b") == ([], 0)


def test_qt_reads_what_was_filled_in(root: Path) -> None:
    fill(root, folder_of(root), "de", GERMAN)
    release(folder_of(root))
    translator = QTranslator()
    assert translator.load("de", str(folder_of(root)))
    assert translator.translate("coach", "Back") == "Zurück"
    assert translator.translate("coach", "Hold", "a stroke") == "Halten"
    assert translator.translate("coach", "{n} strokes", "", 1) == "Eine Streichung"
    assert translator.translate("coach", "{n} strokes", "", 5) == "{n} Streichungen"
    assert "& <mehr>" in translator.translate("coach", "You press {force_n:.1f} N & <more>")


@pytest.mark.parametrize(
    ("key", "german", "words"),
    [
        ("Bakc", "Zurück", "did you mean 'Back'"),
        ("Back", ["Zurück", "Zurücke"], "one text"),
        ("{n} strokes", "{n} Streichungen", "a list of 2"),
        ("{n} strokes", ["Eine", "Streichungen"], "lacks {n}"),
        ("You press {force_n:.1f} N & <more>", "Du drückst", "lacks {force_n:.1f}"),
        ("Back", "Zurück {n}", "has {n}"),
        ("Back", "Zurück ", "space"),
        ("Back", 'Das "Zurück"', "„…“"),
        ("Back", "Zurück...", "…"),
    ],
)
def test_a_mistake_is_told_and_not_taken(
    root: Path, key: str, german: str | list[str], words: str
) -> None:
    problems = fill(root, folder_of(root), "de", {key: german, "Hold|a stroke": "Halten"})
    assert len(problems) == 1
    assert words in problems[0]
    assert len(missing(root, folder_of(root), "de")[0]) == 3


def test_empty_translations_are_not_yet(root: Path) -> None:
    assert fill(root, folder_of(root), "de", {"Back": "", "{n} strokes": ["", ""]}) == []
    assert len(missing(root, folder_of(root), "de")[0]) == 4


def test_nothing_changes_where_nothing_changed(root: Path) -> None:
    fill(root, folder_of(root), "de", GERMAN)
    before = (folder_of(root) / "de.ts").read_bytes()
    update(root, folder_of(root))
    assert (folder_of(root) / "de.ts").read_bytes() == before


def test_a_sentence_that_comes_back_still_has_its_translation(root: Path) -> None:
    fill(root, folder_of(root), "de", GERMAN)
    source = root / "coach" / "a.py"
    source.write_text(TEXT.replace('say("Back")', 'say("Home")'))
    update(root, folder_of(root))
    assert [each.message.key for each in missing(root, folder_of(root), "de")[0]] == ["Home"]
    source.write_text(TEXT)
    update(root, folder_of(root))
    assert missing(root, folder_of(root), "de")[0] == []
    source.write_text(TEXT.replace('say("Back")', "None"))
    update(root, folder_of(root), drop=True)
    assert "Back" not in read_catalogue(folder_of(root) / "de.ts")


def test_a_damaged_file_is_told(root: Path) -> None:
    (folder_of(root) / "de.ts").write_text("<TS><context>")
    with pytest.raises(FileError, match="damaged"):
        update(root, folder_of(root))


def test_many_fill_in_at_once_and_nothing_is_lost(root: Path) -> None:
    names = [f"Sentence {at}" for at in range(24)]
    said = "\n".join(f'A{at} = say("{name}")' for at, name in enumerate(names))
    (root / "coach" / "b.py").write_text(f"from coach.saying import say\n{said}\n")
    program = (
        "import json, sys; from pathlib import Path; from coach.ui.languages.command import fill;"
        "root, name = Path(sys.argv[1]), sys.argv[2];"
        "sys.exit(len(fill(root, root / 'languages', 'de', {name: 'Satz'})))"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(root), name]) for name in names[:6]
    ]
    assert [each.wait(60) for each in running] == [0] * 6
    left = {each.message.key for each in missing(root, folder_of(root), "de", "coach/b")[0]}
    assert left == set(names[6:])


def test_missing_prints_what_fill_takes(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "ROOT", root)
    monkeypatch.setattr(command, "FOLDER", folder_of(root))
    assert command.main(["missing", "de"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out) == {
        "Back": "",
        "Hold|a stroke": "",
        "{n} strokes": ["", ""],
        "You press {force_n:.1f} N & <more>": "",
    }
    assert printed.err == "4 of 4 missing\n"
    (root / "texts.json").write_text(json.dumps(GERMAN))
    assert command.main(["fill", "de", str(root / "texts.json")]) == 0
    capsys.readouterr()
    command.main(["missing", "de"])
    assert capsys.readouterr().err == "0 of 4 missing\n"
