"""The page that tells how to write a routine says what the coach reads."""

import re
from pathlib import Path

from coach.practice.routines.areas import AREAS
from coach.practice.routines.library import parse_routine
from coach.practice.routines.techniques import DIRECTIONS, TECHNIQUES

PAGE = (Path(__file__).parents[2] / "docs" / "routines.md").read_text(encoding="utf-8")


def test_its_example_can_be_used() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    routine = parse_routine(example, "docs")
    assert [stage.seconds for stage in routine.stages] == [30.0, 120.0, 96.0]


def test_its_table_has_every_technique_as_it_is() -> None:
    rows = {}
    for line in PAGE.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 5 and cells[0].startswith("`"):
            rows[cells[0].split("`")[1]] = cells
    assert set(rows) == set(TECHNIQUES)
    for name, (_, target, where, way, hold) in rows.items():
        technique = TECHNIQUES[name]
        assert target.split(" or ") == [band.value for band in technique.bands]
        assert where.split(", ") == list(technique.areas or ("any",)) or set(
            where.split(", ")
        ) == set(technique.areas)
        assert name == "rest" or way.startswith(f"`{technique.direction}`")
        if technique.hold_s is not None:
            least, most = technique.hold_s
            assert hold.startswith(f"{least:g}–{most:g} s")


def test_it_names_every_area_and_every_way() -> None:
    assert all(f"`{area}`" in PAGE for area in AREAS)
    assert all(f"`{way}`" in PAGE for way in DIRECTIONS)
