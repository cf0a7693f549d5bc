"""Whatever the docs tell to type is understood, and whatever they lead to is there."""

import shlex
from pathlib import Path

import pytest

from coach.commands.parser import COMMANDS, build_parser
from coach.ui.practising.keys_sheet import KEYS
from tests.manual.pages import (
    LOOKED_UP,
    MANUAL,
    PAGES,
    READ_FIRST,
    ROOT,
    anchors,
    command_lines,
    links,
)

DOCS = (*READ_FIRST, *LOOKED_UP)
TYPED = [(page, line) for page in DOCS for line in command_lines(page)]
LED_TO = [(page, goal) for page in DOCS for goal in links(page)]


def name_of(value: object) -> str:
    return value.stem if isinstance(value, Path) else str(value)


@pytest.mark.parametrize(("page", "line"), TYPED, ids=name_of)
def test_a_command_is_understood(page: Path, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    words, code = shlex.split(line)[1:], None
    try:
        build_parser(words).parse_args(words)
    except SystemExit as ended:
        code = ended.code
    assert not code, f"{page.name} says {line!r}: {capsys.readouterr().err}"


@pytest.mark.parametrize(("page", "goal"), LED_TO, ids=name_of)
def test_a_link_leads_somewhere(page: Path, goal: str) -> None:
    if goal.startswith(("https://", "http://")):
        return
    file, _, heading = goal.partition("#")
    place = (page.parent / file).resolve() if file else page
    assert place.exists(), f"{page.name} leads to {goal}, which is not there"
    assert place.is_relative_to(ROOT)
    assert not heading or heading in anchors(place), f"{page.name}: {goal} names no heading"


def test_commands_and_links_were_found_at_all() -> None:
    commands = {shlex.split(line)[1] for _page, line in TYPED if len(shlex.split(line)) > 1}
    assert commands & {name for name, *_rest in COMMANDS} >= {"practice", "watch", "calibrate"}
    assert len(LED_TO) > 10


@pytest.mark.parametrize("page", [page for page in PAGES if page.stem != "README"], ids=name_of)
def test_every_page_of_the_manual_is_led_to_from_its_first_page(page: Path) -> None:
    assert page.name in links(MANUAL / "README.md")


def test_the_keys_are_those_that_the_practice_page_shows() -> None:
    told = [line for line in (MANUAL / "giver.md").read_text().splitlines() if line[:1] == "|"]
    begin = told.index("| key | does |") + 2
    assert told[begin : begin + len(KEYS)] == [f"| {keys} | {does} |" for keys, does in KEYS]


def test_the_readme_leads_to_the_manual() -> None:
    assert "docs/manual/README.md" in links(ROOT / "README.md")


@pytest.mark.parametrize(
    "page", [page for page in LOOKED_UP if page.parent.name == "docs"], ids=name_of
)
def test_every_page_of_the_docs_is_led_to_from_where_one_begins(page: Path) -> None:
    led_to = {
        (begin.parent / goal.partition("#")[0]).resolve()
        for begin in (ROOT / "README.md", MANUAL / "README.md")
        for goal in links(begin)
    }
    assert page in led_to
