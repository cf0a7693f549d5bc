"""Inputs that once broke a reader, or led deep into one, are tried again each time."""

from pathlib import Path

import pytest

from sims.fuzz.seeds import seeds_of
from sims.fuzz.targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
KEPT = sorted(path for path in CORPUS.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_kept_of_each_reader_breaks_none_of_its_promises(name: str) -> None:
    kept = [path for path in KEPT if path.parent.name == name]
    tried = [*seeds_of(name), *(path.read_bytes() for path in kept)]
    assert tried
    for data in tried:
        TARGETS[name].tried(data)


def test_the_corpus_is_of_the_readers_there_are_and_small() -> None:
    assert {path.parent.name for path in KEPT} <= set(TARGETS)
    assert all(path.stat().st_size <= 4096 for path in KEPT)
    assert sum(path.stat().st_size for path in KEPT) <= 300_000
