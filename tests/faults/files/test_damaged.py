"""Faults 47 and 52: a recording that was cut, or has a bit flipped, anywhere."""

import re

import pytest

from coach.errors import FileError
from coach.recordings.check import verify
from coach.recordings.reader import Event, open_recording
from coach.recordings.records import END, HEADER


def as_read(path):
    """Return what the coach reads, as (second, what) in order."""
    return [
        (item.host_s, dict(item.data) if isinstance(item, Event) else bytes(item.data))
        for item in open_recording(path)
    ]


def as_written(records):
    """Return the same of records that were read by the spec alone."""
    import json

    told = []
    for record in records:
        if record.kind not in (HEADER, END):
            rest = record.body[8:]
            told.append((record.host_s, rest if record.kind == 2 else json.loads(rest)))
    return told


def test_47a_cut_anywhere_every_whole_record_is_read_and_the_loss_is_stated(
    small_recording, outside, tmp_path, told
):
    path, data = tmp_path / "cut.rec", small_recording
    records, _ = outside(data)
    first_s = records[2].host_s
    for cut in range(len(data)):
        path.write_bytes(data[:cut])
        whole, torn = outside(data[:cut])
        if not whole:
            with pytest.raises(FileError, match="is empty" if not cut else "is not a recording"):
                verify(path)
            continue
        checked = verify(path)
        assert as_read(path) == as_written(whole)
        assert not checked.damage.whole
        assert checked.damage.torn_bytes == torn
        assert (f"the last {torn} bytes are torn" in checked.sentence) == (torn > 1)
        timed = [record.host_s for record in whole if record.host_s is not None]
        rest = f"what came after {timed[-1] - first_s:.2f} s" if timed else "what came"
        assert f"it was not closed, so nothing is known of {rest}." in checked.sentence
    told.tried(len(data))
    told.lost(0)
    told.saw(checked.sentence)


def test_47b_and_the_command_says_it_offers_to_save_and_saves(
    small_recording, outside, tmp_path, say, told
):
    damaged = tmp_path / "cut.rec"
    damaged.write_bytes(small_recording[:-70])
    whole, _ = outside(damaged.read_bytes())
    code, out, err = say("check", "cut.rec")
    assert (code, len(err.splitlines())) == (1, 1)
    assert "it was not closed" in out
    assert "coach check cut.rec --salvage NEW.rec" in err
    code, out, err = say("check", "cut.rec", "--salvage", "saved.rec")
    assert (code, err) == (0, "")
    assert as_read(tmp_path / "saved.rec")[:-1] == as_written(whole)
    assert say("check", "saved.rec")[0] == 0
    saved_words = "This was saved from a damaged recording"
    assert saved_words in say("report", "saved.rec")[1]
    assert say("report", "saved.rec", "--html", "saved.html")[0] == 0
    assert saved_words in (tmp_path / "saved.html").read_text()
    assert saved_words in say("export", "saved.rec", "-o", "saved.csv")[1]
    assert saved_words not in say("report", "cut.rec")[1]
    assert damaged.read_bytes() == small_recording[:-70]
    told.lost(0)


def test_47c_of_a_file_cut_after_its_beginning_there_is_nothing_to_save(
    small_recording, outside, tmp_path, say
):
    records, _ = outside(small_recording)
    (tmp_path / "bare.rec").write_bytes(small_recording[: records[2].at])
    code, _, err = say("check", "bare.rec")
    assert code == 1
    assert "nothing but its beginning" in err
    assert "--salvage" not in err


def bits_of(place, byte):
    """Return the bits of a byte to try: both ends, what makes a delimiter of it, and some."""
    return [bit for bit in range(8) if bit in (0, 7) or byte == 1 << bit or (place + bit) % 3 == 0]


@pytest.mark.parametrize("part", [0, 1])
def test_52a_one_flipped_bit_anywhere_is_found_named_and_costs_one_record(
    small_recording, outside, tmp_path, told, part
):
    path, data = tmp_path / "flipped.rec", small_recording
    records, _ = outside(data)
    total = verify_whole(path, data).samples
    tried = 0
    for place in range(part, len(data), 2):
        for bit in bits_of(place, data[place]):
            flipped = bytearray(data)
            flipped[place] ^= 1 << bit
            path.write_bytes(flipped)
            checked = verify(path)
            whole, _ = outside(bytes(flipped))
            indexes = {record.index for record in whole}
            hit = [record for record in records if record.index not in indexes]
            where = f"bit {bit} of byte {place}"
            assert not checked.damage.whole, f"{where} was not seen"
            # The delimiter between two records is the end of both.
            assert len(hit) <= (2 if data[place] == 0 else 1), where
            assert as_read(path) == as_written(whole), where
            assert named(checked.sentence, hit, whole, records, place), f"{where}: {checked}"
            if checked.lost_exactly:
                assert checked.samples + checked.lost_samples == total, where
            tried += 1
    told.tried(tried)
    told.lost(0)
    told.saw(checked.sentence)


def verify_whole(path, data):
    """Return what is known of the undamaged recording."""
    path.write_bytes(data)
    checked = verify(path)
    assert checked.damage.whole
    assert checked.sentence == "This recording is whole: every record is there and undamaged."
    return checked


def named(sentence, hit, whole, records, place):
    """Say whether a sentence names the byte of the hit and the seconds that it lies between."""
    end = records[-1]
    if not hit or (hit == [end] and place >= end.at and "torn" in sentence):
        # Between the two copies of the header, or the delimiter after the end.
        return "before the first data" in sentence or "not closed" in sentence
    before = [each.host_s for each in whole if each.index < hit[0].index and each.host_s]
    after = [each.host_s for each in whole if each.index > hit[-1].index and each.host_s]
    first_s = next(each.host_s for each in whole if each.kind == 2)
    (at,) = map(int, re.findall(r"\(byte ([\d,]+)\)", sentence.replace(",", "")))
    if not before:
        when = "lost before the first data"
    elif not after:
        when = f"lost after {before[-1] - first_s:.2f} s"
    else:
        when = f"lost between {before[-1] - first_s:.2f} s and {after[0] - first_s:.2f} s"
    return when in sentence and min(hit[0].at, place) <= at <= place + 1
