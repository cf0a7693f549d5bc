"""A child decodes where it is quicker and safe, and nowhere else."""

import subprocess
import sys
import textwrap

import pytest

if sys.platform != "linux":
    pytest.skip("there nothing is decoded beside", allow_module_level=True)


@pytest.fixture(scope="module")
def led(practise):
    """A practice of a few strokes."""
    return practise("beginner", 8.0).path


def test_only_a_long_recording_and_only_where_a_processor_is_free_and_no_thread_runs(led):
    program = """
        import os, sys, threading
        from pathlib import Path
        from coach.engine import decoding
        from coach.engine.debriefing import debrief_of

        forks, fork = [], os.fork
        def counted():
            forks.append(1)
            return fork()
        os.fork = counted
        os.sched_getaffinity = lambda _: {0, 1}
        os.getloadavg = lambda: (1.0, 1.0, 1.0)
        path = Path(sys.argv[1])
        debrief_of(path)
        told = [len(forks)]
        decoding.WORTH_BYTES = path.stat().st_size
        debrief_of(path)
        told.append(len(forks))
        os.getloadavg = lambda: (2.5, 1.0, 1.0)
        debrief_of(path)
        told.append(len(forks))
        os.getloadavg = lambda: (1.0, 1.0, 1.0)
        over = threading.Event()
        thread = threading.Thread(target=over.wait)
        thread.start()
        debrief_of(path)
        over.set()
        told.append(len(forks))
        print(*told)
    """
    words = [sys.executable, "-W", "error", "-c", textwrap.dedent(program), str(led)]
    said = subprocess.run(words, capture_output=True, text=True, timeout=120, check=True)
    assert (said.stdout.split(), said.stderr) == (["0", "1", "1", "1"], "")
