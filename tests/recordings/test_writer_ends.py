"""How a recording ends when its process or its disk does: children that are really killed."""

import json
import mmap
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from coach.recordings.reader import open_recording

KEEPS_GIVING = """
import mmap, struct, sys
from pathlib import Path
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk
from coach.timing import MonotonicClock

folder, said = Path(sys.argv[1]), int(sys.argv[2])
with open(folder / "given", "r+b") as file:
    given = mmap.mmap(file.fileno(), 16)
clock = MonotonicClock()
recorder = Recorder(folder / "a.rec", new_header("sim:x"))
start_s, number = clock.now_s(), 0
while True:
    clock.wait_until(start_s + number * 0.004)
    host_s = clock.now_s()
    recorder.chunk(Chunk(host_s, struct.pack("<q", number) * 20))
    given[:16] = struct.pack("<qd", number, host_s)
    if number == said:
        print("now", flush=True)
    number += 1
"""

FILLS_THE_DISK = """
import json, resource, sys
from pathlib import Path
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk
from coach.timing import MonotonicClock

clock = MonotonicClock()
recorder = Recorder(Path(sys.argv[1]), new_header("sim:x"))
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))

def until(is_so):
    give_up_s = clock.now_s() + 10
    while not is_so() and clock.now_s() < give_up_s:
        clock.wait_until(clock.now_s() + 0.005)

for number in range(300):
    recorder.chunk(Chunk(number * 0.01, bytes([number % 256]) * 300))
until(lambda: recorder.trouble)
full = {"trouble": recorder.trouble, "size": recorder.bytes_written,
        "on_disk": Path(sys.argv[1]).stat().st_size}
if sys.argv[2] == "freed":
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    until(lambda: not recorder.trouble)
recorder.close()
print(json.dumps(full | {"at_the_end": recorder.trouble}))
"""


@pytest.mark.parametrize("said", [3, 61, 140])
def test_kill_9_loses_a_tenth_of_a_second_at_most_and_nothing_else(tmp_path, said):
    (tmp_path / "given").write_bytes(bytes(16))
    command = [sys.executable, "-c", KEEPS_GIVING, str(tmp_path), str(said)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout.readline() == b"now\n"
        child.kill()
    with open(tmp_path / "given", "r+b") as file, mmap.mmap(file.fileno(), 16) as shared:
        last, last_host_s = struct.unpack("<qd", shared[:16])
    recording = open_recording(tmp_path / "a.rec")
    numbers = [struct.unpack_from("<q", chunk.data)[0] for chunk in recording]
    assert numbers == list(range(len(numbers)))
    assert last >= said
    damage = recording.damage
    assert (damage.bad_records, damage.missing_records, damage.ended) == (0, 0, False)
    start_s = last_host_s - last * 0.004
    kept_until_s = recording.last_host_s if numbers else start_s
    assert last_host_s - kept_until_s <= 0.1


@pytest.mark.parametrize("then", ["freed", "still full"])
def test_a_full_disk_is_said_and_the_file_stays_valid(tmp_path, then):
    path = Path(tmp_path / "a.rec")
    child = subprocess.run(
        [sys.executable, "-c", FILLS_THE_DISK, str(path), then],
        capture_output=True,
        check=True,
        text=True,
    )
    told = json.loads(child.stdout)
    assert child.stderr == ""
    assert "disk is full" in told["trouble"]
    assert told["size"] == told["on_disk"] <= 20_000
    recording = open_recording(path)
    found = list(recording)
    assert [chunk.data[0] for chunk in found] == [n % 256 for n in range(len(found))]
    damage = recording.damage
    assert (damage.bad_records, damage.torn_bytes, damage.missing_records) == (0, 0, 0)
    if then == "freed":
        assert len(found) == 300
        assert told["at_the_end"] == ""
        assert damage.whole
    else:
        assert 40 <= len(found) < 66
        assert "disk is full" in told["at_the_end"]
