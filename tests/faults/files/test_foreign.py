"""Faults 46 and 53: recordings from tomorrow, and what is no recording at all."""

import json
import os
import struct
import threading
import zlib
from pathlib import Path

import pytest

TO_READ = (
    ["check", "{}"],
    ["check", "{}", "--salvage", "new.rec"],
    ["report", "{}", "--json"],
    ["replay", "{}", "--headless", "--speed", "0"],
    ["export", "{}", "-o", "new.csv"],
    ["import", "{}", "-o", "new.rec", "--time", "t", "--force", "f"],
    ["watch", "replay:{}", "--json-lines"],
    ["practice", "sim:steady", "--headless", "--seconds", "1", "--speed", "0", "--ghost", "{}"],
)
#: What any of these ends with on a slow machine; a pipe or a device is waited for without end.
DEADLINE_S = 30.0


def framed(payload):
    """Return a record as docs/recording.md lays it out."""
    raw = payload + zlib.crc32(payload).to_bytes(4, "little")
    out = bytearray()
    for run in raw.split(b"\0"):
        while len(run) > 253:
            out += b"\xff" + run[:254]
            run = run[254:]
        out += bytes([len(run) + 1]) + run
    return bytes(out) + b"\0"


def from_tomorrow(version):
    header = {"format": "pressure-coach recording", "version": version, "session": "1"}
    body = json.dumps(header).encode()
    records = [(1, body), (1, body), (77, b"of a kind to come"), (2, struct.pack("<d", 1.0) + b"x")]
    return b"".join(
        framed(struct.pack("<BI", kind, index) + body) for index, (kind, body) in enumerate(records)
    )


def one_sentence(code, out, err, name):
    """Assert that a person is told once, on one line, and by the file's name."""
    assert code in (1, 2), (name, out, err)
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1, err
    assert err.startswith("coach: ")
    assert len(err) < 1_100


@pytest.mark.parametrize("version", [3, 4_000_000_000, 10**40])
def test_46_a_recording_from_a_newer_app_needs_it_and_stays_untouched(say, tmp_path, told, version):
    path = tmp_path / "tomorrow.rec"
    path.write_bytes(from_tomorrow(version))
    in_history = tmp_path / "data" / "recordings" / "tomorrow.rec"
    in_history.parent.mkdir(parents=True)
    in_history.write_bytes(path.read_bytes())
    before = [(each.read_bytes(), each.stat().st_mtime_ns) for each in (path, in_history)]
    commands = [words for words in TO_READ if words[0] != "import"]
    for words in commands:
        code, out, err = say(*(word.format("tomorrow.rec") for word in words))
        one_sentence(code, out, err, words[0])
        assert "needs a newer app" in err, words[0]
    code, out, err = say("history")
    assert code == 0
    assert "needs a newer app" in out
    assert before == [(each.read_bytes(), each.stat().st_mtime_ns) for each in (path, in_history)]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["data", "tomorrow.rec"]
    told.tried(len(commands) + 1)
    told.lost(0)
    told.saw(out.splitlines()[0])


def test_46b_its_first_header_damaged_it_is_still_refused(say, tmp_path):
    data = bytearray(from_tomorrow(3))
    data[10] ^= 1
    (tmp_path / "tomorrow.rec").write_bytes(data)
    code, _, err = say("report", "tomorrow.rec")
    assert code == 1
    assert "needs a newer app" in err


def rubbish(folder: Path) -> dict[str, str]:
    """Make what is no recording; returns paths and the word that says why not."""
    (folder / "empty.rec").touch()
    (folder / "noise.rec").write_bytes(os.urandom(50_000))
    (folder / "text.rec").write_text("Dear diary,\nnothing happened.\n" * 200)
    (folder / "delimiters.rec").write_bytes(bytes(50_000))
    (folder / "folder.rec").mkdir()
    os.mkfifo(folder / "pipe.rec")
    (folder / "zero.rec").symlink_to("/dev/zero")
    (folder / "itself.rec").symlink_to("itself.rec")
    (folder / "nowhere.rec").symlink_to("gone.rec")
    return {
        "empty.rec": "is empty",
        "noise.rec": "",
        "text.rec": "",
        "delimiters.rec": "",
        "folder.rec": "is a folder",
        "pipe.rec": "is a device or a pipe",
        "zero.rec": "is a device or a pipe",
        "/dev/zero": "is a device or a pipe",
        "/dev/full": "is a device or a pipe",
        "itself.rec": "",
        "nowhere.rec": "there is no",
        "missing.rec": "there is no",
        "a\0b": "",
        "x" * 5000: "",
        "": "",
    }


@pytest.mark.timeout(DEADLINE_S * 3)
def test_53a_rubbish_an_empty_file_a_folder_or_a_device_is_told_in_one_sentence(
    say, tmp_path, told
):
    tried = 0
    for name, why in rubbish(tmp_path).items():
        for words in TO_READ:
            code, out, err = say(*(word.format(name) for word in words))
            one_sentence(code, out, err, f"{words[0]} {name[:20]!r}")
            assert why in err, (words, err)
            tried += 1
    left = {each.name for each in tmp_path.iterdir()}
    assert not left & {"new.rec", "new.csv"}
    told.tried(tried)
    told.saw(err.strip())


@pytest.mark.timeout(DEADLINE_S * 3)
def test_53b_they_lie_in_the_apps_own_folders_and_what_is_sound_is_found_all_the_same(
    say, tmp_path, told
):
    tried = 0
    sound = Path(__file__).parents[2] / "recordings" / "fixtures" / "v1-lefu.rec"
    for folder, ending in (
        ("recordings", ".rec"),
        ("calibrations", ".toml"),
        ("routines", ".toml"),
        ("profiles", ".toml"),
    ):
        place = tmp_path / "data" / folder
        place.mkdir(parents=True)
        rubbish(place)
        for each in place.iterdir():
            each.rename(each.with_suffix(ending))
            tried += 1
    (tmp_path / "data" / "recordings" / "sound.rec").write_bytes(sound.read_bytes())
    os.mkfifo(tmp_path / "data" / "latency.toml")
    os.mkfifo(tmp_path / "data" / "settings.toml")
    code, out, err = say("history")
    assert code == 0
    assert "sound.rec" in out
    assert out.count("noise.rec") == 1
    for words in (
        ["routines"],
        ["doctor"],
        ["practice", "sim:steady", "--headless", "--seconds", "1", "--speed", "0"],
        ["history", "--delete-all", "--yes"],
    ):
        code, out, err = say(*words)
        assert code in (0, 1), words
        assert "Traceback" not in err
    told.tried(tried + 2)


def test_53c_a_pipe_is_refused_though_somebody_writes_into_it(say, tmp_path):
    """It would be read for ever: the writer here never stops by itself."""
    os.mkfifo(tmp_path / "pipe.rec")
    enough = threading.Event()

    def pour():
        handle = os.open(tmp_path / "pipe.rec", os.O_RDWR | os.O_NONBLOCK)
        while not enough.is_set():
            try:
                os.write(handle, b"1,2\n" * 1000)
            except BlockingIOError:
                enough.wait(0.01)
        os.close(handle)

    writer = threading.Thread(target=pour)
    writer.start()
    try:
        for words in TO_READ:
            code, out, err = say(*(word.format("pipe.rec") for word in words))
            one_sentence(code, out, err, words[0])
    finally:
        enough.set()
        writer.join()
