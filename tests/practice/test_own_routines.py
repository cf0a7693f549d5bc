"""One's own routines: kept, mended, and shown with their mistake."""

import stat
from pathlib import Path

import pytest

from coach.errors import FileError, UsageError
from coach.practice.routines.library import BUNDLED, routine_named
from coach.practice.routines.own import remove_own, save_own, shelf_of, source_of

BED = (BUNDLED / "before-bed.toml").read_text()


def renamed(name: str, title: str = "Ours") -> str:
    text = BED.replace('name = "before-bed"', f'name = "{name}"', 1)
    return text.replace(f'title = "{routine_named("before-bed").title}"', f'title = "{title}"', 1)


def test_a_routine_that_was_saved_is_among_those_to_choose(tmp_path: Path) -> None:
    folder = tmp_path / "routines"
    save_own(renamed("ours"), folder)
    assert [r.title for r in shelf_of(folder).routines if r.name == "ours"] == ["Ours"]
    assert source_of("ours", folder) == renamed("ours")
    (kept,) = folder.iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_it_takes_the_place_of_one_of_its_name_wherever_that_lies(tmp_path: Path) -> None:
    (tmp_path / "by-hand.toml").write_text(renamed("ours", "Before"))
    save_own(renamed("ours", "After"), tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["by-hand.toml"]
    assert routine_named("ours", tmp_path).title == "After"


def test_a_changed_bundled_routine_is_ones_own_and_the_bundled_file_stays(tmp_path: Path) -> None:
    save_own(renamed("before-bed", "Our evening"), tmp_path)
    assert routine_named("before-bed", tmp_path).title == "Our evening"
    assert (BUNDLED / "before-bed.toml").read_text() == BED
    assert source_of("before-bed", tmp_path) == renamed("before-bed", "Our evening")


def test_one_with_a_mistake_is_shown_with_its_line_and_can_be_mended(tmp_path: Path) -> None:
    broken = renamed("ours").replace('area = "neck"', 'area = "nekc"', 1)
    place = tmp_path / "odd name.toml"
    place.write_text(broken)
    line = next(at for at, text in enumerate(broken.splitlines(), 1) if "nekc" in text)
    shelf = shelf_of(tmp_path)
    assert "ours" not in {routine.name for routine in shelf.routines}
    (found,) = shelf.broken
    assert (found.path, found.text) == (place, broken)
    assert f"line {line}" in found.problem
    save_own(renamed("ours"), tmp_path, replacing=place)
    assert [each.name for each in tmp_path.iterdir()] == ["ours.toml"]
    assert shelf_of(tmp_path).broken == ()


@pytest.mark.parametrize("place", ["ours.toml", "odd name.toml"])
@pytest.mark.parametrize("wrong", ['area = "nekc"', "area = neck"], ids=["no area", "no TOML"])
def test_one_with_a_mistake_that_is_asked_for_by_name_says_its_line(
    tmp_path: Path, place: str, wrong: str
) -> None:
    (tmp_path / "a.toml").write_text("another one, half done")
    text = renamed("ours").replace('area = "neck"', wrong, 1)
    (tmp_path / place).write_text(text)
    line = next(at for at, told in enumerate(text.splitlines(), 1) if told == wrong)
    with pytest.raises(FileError, match=rf"{place}.*line {line}\b"):
        routine_named("ours", tmp_path)
    with pytest.raises(UsageError, match="no routine called 'theirs'"):
        routine_named("theirs", tmp_path)


def test_text_with_a_mistake_is_not_kept(tmp_path: Path) -> None:
    place = tmp_path / "ours.toml"
    place.write_text(renamed("ours"))
    with pytest.raises(FileError):
        save_own(renamed("ours").replace('area = "neck"', 'area = "nekc"'), tmp_path, place)
    assert place.read_text() == renamed("ours")


def test_no_other_file_is_written_over_not_even_one_with_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text("an evening's work, half done")
    (tmp_path / "ours-2.toml").write_text(renamed("theirs"))
    save_own(renamed("ours"), tmp_path)
    assert (tmp_path / "ours.toml").read_text() == "an evening's work, half done"
    assert {"ours", "theirs"} <= {routine.name for routine in shelf_of(tmp_path).routines}
    save_own(renamed("ours", "Again"), tmp_path)
    assert len(list(tmp_path.iterdir())) == 3


def test_a_text_that_could_not_be_read_again_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="over 64 kB"):
        save_own(renamed("ours") + "# long\n" * 10_000, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_bytes_that_are_no_text_are_a_mistake_too(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(b"\xff\xfe\x00name")
    (found,) = shelf_of(tmp_path).broken
    assert "UTF-8" in found.problem


def test_a_folder_that_takes_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "routines").write_text("a file")
    with pytest.raises(FileError, match="could not be saved"):
        save_own(renamed("ours"), tmp_path / "routines")


def test_a_routine_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="gone"):
        source_of("nonesuch", tmp_path)


def test_removing_ones_own_brings_the_bundled_one_back_and_leaves_the_others(
    tmp_path: Path,
) -> None:
    ours = routine_named("before-bed").title
    save_own(renamed("before-bed", "Our evening"), tmp_path)
    (tmp_path / "twice.toml").write_text(renamed("before-bed", "Another evening"))
    save_own(renamed("mine"), tmp_path)
    assert shelf_of(tmp_path).own == {"before-bed", "mine"}
    remove_own("before-bed", tmp_path)
    shelf = shelf_of(tmp_path)
    assert shelf.own == {"mine"}
    assert [each.title for each in shelf.routines if each.name == "before-bed"] == [ours]
    remove_own("full-back", tmp_path)
    assert "full-back" in {each.name for each in shelf_of(tmp_path).routines}
