"""What keeping a session costs: its bytes on the disk, and the processor, beside other keepers."""

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from mcap.writer import CompressionType

from benchmarks.row import Row, row_of
from benchmarks.speed.keepers import Keeper, Mcap, Nothing, Raw, Sqlite, Threaded, ours
from benchmarks.speed.report import hand, sent
from benchmarks.timing import spread_of, times_as_fast
from benchmarks.trust.pressed import PressedDevice, Presses
from coach.engine.hosting import Host
from coach.messages import Settings
from coach.recordings.reader import open_recording
from coach.sensors.source import Chunk
from coach.timing import MonotonicClock

SIZE_S: Final = 60
LIVE_S: Final = 8.0
#: Many short rounds: what else a machine does hits some of them, and neighbours alike.
PACED_S: Final = 1.0
PACED_ROUNDS: Final = 6
ROUNDS: Final = 3
#: Chunks that are given as quickly as can be, for what one costs without any waking up.
AT_ONCE: Final = 6_000
_CHUNK_S: Final = 0.01
Make = Callable[[Path], Keeper]

#: The same promises: nobody waits, in the file within 15 ms, on the disk within half a second.
SAME: Final[Mapping[str, Make]] = {
    "MCAP, no chunks": lambda folder: Threaded(partial(Mcap, folder, chunked=False)),
    "SQLite WAL": lambda folder: Threaded(partial(Sqlite, folder, "NORMAL")),
    "raw bytes": lambda folder: Threaded(partial(Raw, folder)),
}
#: As documented, where the giver waits for the disk; of MCAP's a kill costs up to 20 s.
DOCUMENTED: Final[Mapping[str, Make]] = {
    "MCAP chunked": Mcap,
    "MCAP zstd": partial(Mcap, compression=CompressionType.ZSTD),
    "SQLite WAL": Sqlite,
}


def rows() -> Iterator[Row]:
    """Yield bytes over raw bytes, and the processor's time for a second of stream and a chunk."""
    for samples in (1, 10):
        name = f"journal on disk over raw bytes, {samples}-sample frames"
        yield Row(name, growth(samples), "times", f"{SIZE_S} s of 16 × 1 kHz", at_most=1.05)
    name = "journal on disk over raw bytes, as a session hears it"
    told = f"{LIVE_S:.0f} s of a pseudo-terminal, 1-sample frames, header and all"
    yield Row(name, live_growth(LIVE_S), "times", told, at_most=1.05)
    chunks = list(sent(hand(60), 1))
    yield from _paced(chunks)
    yield from _at_once(chunks)


def growth(samples: int) -> float:
    """Return a recording's bytes on the disk over what came, ``samples`` to a frame."""
    chunks = list(sent(hand(SIZE_S), samples))
    with tempfile.TemporaryDirectory() as folder:
        keeper = ours(Path(folder))
        for chunk in chunks:
            keeper.chunk(chunk)
        keeper.close()
        kept = (Path(folder) / "ours.rec").stat().st_size
    return kept / sum(len(chunk.data) for chunk in chunks)


def live_growth(seconds: float) -> float:
    """Return the same of a live session, whose line hands on pieces as they are waited for."""
    unpressed = Presses(apart_s=(2.0 * seconds, 2.0 * seconds))
    with (
        tempfile.TemporaryDirectory() as folder,
        PressedDevice(16, 1000.0, presses=unpressed) as device,
    ):
        path = Path(folder) / "live.rec"
        settings = Settings(
            device.address, record_to=path, seconds=seconds, sound=False, beat=False
        )
        with Host(settings, MonotonicClock()) as host:
            host.run(tuple, lambda _snapshot: True)
        items = iter(open_recording(path))
        came = sum(len(item.data) for item in items if isinstance(item, Chunk))
        return path.stat().st_size / came


def _paced(chunks: list[Chunk]) -> Iterator[Row]:
    """As they come: a chunk each 10 ms. What waiting for them costs by itself is taken off."""
    every: dict[str, Make] = {"": lambda _folder: Nothing(), "ours": ours, **SAME}
    every |= {f"{name}, as documented": make for name, make in DOCUMENTED.items()}
    few = chunks[: round(PACED_S / _CHUNK_S)]
    found = _in_turns(every, lambda make: _kept_paced_s(make, few) / PACED_S, PACED_ROUNDS)
    idle_s = found.pop("")
    cost_s = {
        name: [spent - idle for spent, idle in zip(spent_s, idle_s, strict=True)]
        for name, spent_s in found.items()
    }
    yield row_of(
        "keeping 16 × 1 kHz as it comes",
        spread_of(cost_s["ours"]).times(1e3),
        "ms a second",
        "all threads; less what waiting for the chunks costs by itself",
        peers=tuple(
            (name, spread_of(spent_s).times(1e3))
            for name, spent_s in cost_s.items()
            if name != "ours"
        ),
    )
    for name in ("MCAP, no chunks", "SQLite WAL"):
        ratio = times_as_fast(cost_s["ours"], cost_s[name])
        told = "as it comes; the same promises: 15 ms to the file, 0.5 s to the disk, no waiting"
        yield row_of(f"  recorder over {name}", ratio, "times", told, at_most=1.0)


def _at_once(chunks: list[Chunk]) -> Iterator[Row]:
    """As quickly as can be, closed and all: what a chunk itself costs."""
    every: dict[str, Make] = {"ours": ours, **DOCUMENTED}
    few = chunks[:AT_ONCE]
    found = _in_turns(every, lambda make: _kept_at_once_s(make, few) / len(few))
    peers = tuple((name, spread_of(found[name]).times(1e6)) for name in DOCUMENTED)
    spread = spread_of(found["ours"]).times(1e6)
    yield row_of("keeping a chunk of 10 samples, at once", spread, "µs", peers=peers)
    for name in DOCUMENTED:
        ratio = times_as_fast(found["ours"], found[name])
        yield row_of(f"  recorder over {name}", ratio, "times", "at once", at_most=1.0)


def _in_turns(
    every: Mapping[str, Make], cost_s: Callable[[Make], float], rounds: int = ROUNDS
) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {name: [] for name in every}
    for _ in range(rounds):
        for name, make in every.items():
            found[name].append(cost_s(make))
    return found


def _kept_paced_s(make: Make, chunks: list[Chunk]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        keeper = make(Path(folder))
        begun_s, spent_s = time.monotonic(), time.process_time()
        for number, chunk in enumerate(chunks, 1):
            keeper.chunk(chunk)
            time.sleep(max(0.0, begun_s + number * _CHUNK_S - time.monotonic()))
        spent_s = time.process_time() - spent_s
        keeper.close()
    return spent_s


def _kept_at_once_s(make: Make, chunks: list[Chunk]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        keeper = make(Path(folder))
        spent_s = time.process_time()
        for chunk in chunks:
            keeper.chunk(chunk)
        keeper.close()
        return time.process_time() - spent_s
