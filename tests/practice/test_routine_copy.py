"""A copy of a routine under a name of its own, and which stage a line belongs to."""

from coach.practice.routines.copying import as_copy
from coach.practice.routines.library import BUNDLED, load_routines, parse_routine
from coach.practice.routines.stage_lines import stage_at_line

NAMES = {routine.name for routine in load_routines()}


def test_every_bundled_text_has_a_copy_that_is_the_same_but_for_its_name() -> None:
    for name in NAMES:
        text = (BUNDLED / f"{name}.toml").read_text()
        before, after = parse_routine(text, "a"), parse_routine(as_copy(text, NAMES), "b")
        assert after.name == f"my-{name}"
        assert after.title == f"{before.title} (mine)"
        assert after.stages == before.stages


def test_a_copy_of_a_copy_is_numbered() -> None:
    text = 'name = "my-bed"\ntitle = "Bed (mine)"\n'
    assert as_copy(text, {"my-bed", "my-bed-2"}) == 'name = "my-bed-3"\ntitle = "Bed (mine)"\n'


def test_a_text_without_a_name_is_left_as_it_is() -> None:
    broken = 'titel = "x"\n[[stages]]\nname = "first"\n'
    assert as_copy(broken, NAMES) == broken


def test_a_line_belongs_to_the_stage_above_it() -> None:
    text = 'name = "x"\n\n[[stages]]\nname = "a"\n\n[[stages]]\nname = "b"\n'
    assert [stage_at_line(text, line) for line in range(1, 8)] == [None, None, 0, 0, 0, 1, 1]
