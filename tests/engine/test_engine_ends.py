"""How an engine ends: when asked, when it cannot begin, when it or its window is killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.trust.bare import BareLoop
from coach.engine.process import SHUTDOWN_S
from coach.messages import SetPace, Settings
from coach.recordings.reader import open_recording
from coach.recordings.writer import LONGEST_CLOSE_S

BEGINNER = Settings("sim:beginner", sound=False)


@pytest.mark.punctual
def test_an_engine_that_is_killed_is_missed_within_half_a_second(tmp_path, window, wait_for):
    path = tmp_path / "killed.rec"
    with window(replace(BEGINNER, record_to=str(path))) as shown:
        shown.until_live()

        def missed() -> bool:
            shown.poll()
            return not shown.engine.alive

        with BareLoop() as bare:
            newest = shown.until(lambda snapshot: snapshot.elapsed_s > 1.5)
            os.kill(shown.engine.process_id, signal.SIGKILL)
            missed_s = wait_for(missed)
        assert missed_s < 0.5 + bare.worst_s
        shown.engine.send(SetPace(50.0))
        assert shown.engine.poll() == []
    recording = open_recording(path)
    last_s = max(item.host_s for item in recording)
    assert not recording.damage.ended
    assert recording.damage.bad_records == 0
    # What had been written before the newest snapshot is there: all but a tenth of a second,
    # and what a busy machine makes of that.
    assert last_s > newest.host_s - 0.3 - bare.worst_s


def test_a_session_begins_after_another_has_ended(tmp_path, window):
    for name in ("first.rec", "second.rec"):
        with window(replace(BEGINNER, record_to=str(tmp_path / name))) as shown:
            assert shown.until_live().number < 600
        assert not shown.engine.alive
        assert open_recording(tmp_path / name).totals is not None


@pytest.mark.parametrize(
    ("wishes", "says"),
    [
        ({"address": "sim:nobody"}, "nobody"),
        ({"address": "nonsense"}, "nonsense"),
        ({"address": "replay:/nowhere/at/all.rec"}, "/nowhere/at/all.rec"),
        ({"routine": "moonwalk"}, "moonwalk"),
        ({"record_to": "/nowhere/at/all.rec"}, "/nowhere/at/all"),
    ],
)
def test_what_cannot_begin_says_so_in_a_sentence(wishes, says, capfd, window, wait_for):
    with window(replace(BEGINNER, **wishes)) as shown:
        last = shown.until(lambda snapshot: snapshot.finished, within_s=60.0)
        wait_for(lambda: not shown.engine.alive)
    assert says in last.link.sentence
    assert last.link.phase == "ended"
    assert "\n" not in last.link.sentence
    assert capfd.readouterr().err == ""


def test_a_port_that_is_not_there_is_waited_for_with_a_sentence(window):
    with window(replace(BEGINNER, address="serial:/dev/no-such-port")) as shown:
        told = shown.until(lambda snapshot: snapshot.link.phase == "lost", within_s=60.0)
    assert "no-such-port" in told.link.sentence
    assert "Trying again in" in told.link.sentence


@pytest.mark.punctual
def test_an_engine_that_hangs_is_not_waited_for(window):
    with window(BEGINNER) as shown:
        shown.until_live()
        os.kill(shown.engine.process_id, signal.SIGSTOP)
        asked_s = time.monotonic()
    assert not shown.engine.alive
    assert time.monotonic() - asked_s < LONGEST_CLOSE_S / 2


SLOW_DISK = """
import threading
from coach.recordings.journal import JournalFile
from coach.recordings.records import END
append = JournalFile.append
def slowly(self, records):
    if records[-1][0] == END:
        threading.Event().wait(4.0)
    return append(self, records)
JournalFile.append = slowly
"""

PARENT = """
import sys
from coach.engine.process import start_engine
from coach.messages import Seen, Settings
if __name__ == "__main__":
    engine = start_engine(Settings("sim:beginner", sound=False, record_to=sys.argv[1]))
    told = False
    while True:
        engine._pipe.poll(0.1)
        for snapshot in engine.poll():
            engine.send(Seen(snapshot.number))
            if snapshot.elapsed_s > 1.0 and not told:
                print(engine.process_id, flush=True)
                told = True
                if "close" in sys.argv:
                    engine.close()
                    sys.exit(0)
"""


@contextmanager
def parent_of_an_engine(
    folder: Path, first: str = "", *words: str
) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Run another program with an engine, as in a terminal of its own.

    Both do ``first`` before anything else.
    """
    script = folder / "parent.py"
    script.write_text(first + PARENT)
    with subprocess.Popen(
        [sys.executable, str(script), str(folder / "orphan.rec"), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as parent:
        try:
            yield parent, int(parent.stdout.readline())
        finally:
            with suppress(ProcessLookupError):
                os.killpg(parent.pid, signal.SIGKILL)


@pytest.mark.punctual
def test_an_engine_on_a_slow_disk_is_given_the_time_to_save(tmp_path):
    with parent_of_an_engine(tmp_path, SLOW_DISK, "close") as (parent, _engine_id):
        assert parent.wait(SHUTDOWN_S + 2.0) == 0
    assert open_recording(tmp_path / "orphan.rec").totals is not None


def test_no_engine_outlives_a_window_that_was_killed(tmp_path, gone):
    with parent_of_an_engine(tmp_path) as (parent, engine_id):
        os.kill(engine_id, 0)
        parent.kill()
        assert gone(engine_id)
    assert open_recording(tmp_path / "orphan.rec").totals is not None


def test_ctrl_c_in_the_terminal_ends_the_engine_in_order_and_in_silence(tmp_path, gone):
    with parent_of_an_engine(tmp_path) as (parent, engine_id):
        os.killpg(parent.pid, signal.SIGINT)
        assert gone(engine_id)
        said = parent.stderr.read()
    assert "coach-engine" not in said
    assert open_recording(tmp_path / "orphan.rec").totals is not None


def test_an_engine_that_is_told_to_go_closes_its_recording(tmp_path, window, wait_for):
    path = tmp_path / "logout.rec"
    with window(replace(BEGINNER, record_to=str(path))) as shown:
        shown.until_live()
        asked_s = time.monotonic()
        os.kill(shown.engine.process_id, signal.SIGTERM)
        assert shown.until(lambda snapshot: snapshot.finished).host_s > asked_s
        wait_for(lambda: not shown.engine.alive)
    assert open_recording(path).totals is not None
