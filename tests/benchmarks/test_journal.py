"""What keeps the stream beside the recorder keeps the very same bytes."""

import sqlite3
from functools import partial

import pytest
from mcap.reader import make_reader

from benchmarks.speed.journal import live_growth
from benchmarks.speed.keepers import Mcap, Raw, Sqlite, Threaded, ours
from benchmarks.speed.report import hand, sent
from coach.recordings.reader import open_recording


@pytest.fixture(scope="module")
def chunks():
    return list(sent(hand(1), 1))


def kept(keeper, chunks):
    for chunk in chunks:
        keeper.chunk(chunk)
    keeper.close()


@pytest.mark.parametrize("threaded", [False, True])
def test_all_keep_the_same_bytes(tmp_path, chunks, threaded):
    expected = [chunk.data for chunk in chunks]
    kept(ours(tmp_path), chunks)
    assert list(open_recording(tmp_path / "ours.rec")) == chunks
    for make in (partial(Mcap, tmp_path), partial(Sqlite, tmp_path)):
        kept(Threaded(make) if threaded else make(), chunks)
    with (tmp_path / "stream.mcap").open("rb") as stream:
        found = [message.data for _, _, message in make_reader(stream).iter_messages()]
    assert found == expected
    rows = sqlite3.connect(tmp_path / "stream.db").execute("SELECT data FROM chunks").fetchall()
    assert [data for (data,) in rows] == expected
    kept(Threaded(partial(Raw, tmp_path)), chunks)
    assert (tmp_path / "raw.bin").read_bytes() == b"".join(expected)


def test_a_live_session_keeps_an_arrival_in_one_record():
    # In a second the header alone is two hundredths.
    assert 1.04 < live_growth(1.0) < 1.09
