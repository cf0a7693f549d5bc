"""Nothing leaves the machine: no program of the coach's opens a socket that leads anywhere."""

import json
import struct
from dataclasses import dataclass

import pytest

#: Run by every Python that is started: it notes each socket and each question for an address.
WATCH = """
import json, os, sys
def note(event, told):
    if event.startswith("socket.") or event == "urllib.Request":
        family = told[1] if event == "socket.__new__" else None
        keep(event, None if family is None else int(family), str(told[1:])[:200])
def keep(*told):
    with open(os.environ["WATCHED"], "a") as kept:
        kept.write(json.dumps([os.getpid(), *told]) + chr(10))
keep("started", None, "")
sys.addaudithook(note)
"""
REACH_OUT = """
import socket
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()
"""
#: A socket between programs of this machine; every other family leads out of it, or might.
LOCAL = 1
HARMLESS = ("started", "socket.gethostname")


@dataclass(frozen=True)
class Seen:
    """What a program did that leads out of the machine, and how many processes it was."""

    out: list[object]
    processes: int


@pytest.fixture
def watched(coach, tmp_path):
    """Run a program to its end; return what was seen of it."""
    folder, notes = tmp_path / "watch", tmp_path / "watched.jsonl"
    folder.mkdir()

    def run(*words: str, also: str = "") -> Seen:
        (folder / "sitecustomize.py").write_text(WATCH + also)
        notes.unlink(missing_ok=True)
        done = coach(*words, PYTHONPATH=str(folder), WATCHED=str(notes))
        assert (done.returncode, done.stderr) == (0, "")
        events = [json.loads(line) for line in notes.read_text().splitlines()]
        return Seen([one for one in events if leads_out(one)], len({pid for pid, *_ in events}))

    return run


def leads_out(event: list[object]) -> bool:
    """Return whether an event is more than talk within the machine."""
    _, name, family, told = event
    if name in HARMLESS or (name == "socket.__new__" and family == LOCAL):
        return False
    return not (name in ("socket.connect", "socket.bind") and str(told).startswith(("('/", "(b'")))


def test_the_watch_sees_a_socket_that_leads_out(watched):
    assert [name for _, name, *_ in watched("--version", also=REACH_OUT).out] == ["socket.__new__"]


def test_practice_report_check_and_history_reach_nobody(tmp_path, watched):
    recording = str(tmp_path / "one.rec")
    practised = ("practice", "sim:steady", "--headless", "--speed", "0", "--seconds", "4")
    assert watched(*practised, "--record", recording).out == []
    for words in (
        ("report", recording, "--html", str(tmp_path / "one.html")),
        ("check", recording),
        ("history",),
        ("devices",),
        ("doctor",),
    ):
        assert watched(*words).out == [], words


def test_the_window_and_its_engine_reach_nobody(tmp_path, watched):
    picture = tmp_path / "page.png"
    seen = watched("practice", "sim:steady", "--seconds", "1", "--screenshot", str(picture))
    assert seen.out == []
    assert seen.processes >= 2, "the engine was not watched"
    # And the picture is one of the whole window.
    kind, width = struct.unpack_from(">8s8xI", picture.read_bytes())
    assert kind == b"\x89PNG\r\n\x1a\n"
    assert width >= 720
