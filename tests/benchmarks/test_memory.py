"""Memory is told of the processes that were asked about, against their first minute."""

from mmap import MAP_ANONYMOUS, MAP_PRIVATE, mmap

from benchmarks.speed.memory import Look, hurried, memory_row, most_of
from benchmarks.speed.resident import Resident, resident


def look(minute: int, window: int, engine: int) -> Look:
    has = ("window", Resident(window, window // 2)), ("engine", Resident(engine, engine // 2))
    return Look(60.0 * minute, has)


def test_a_process_has_what_it_filled() -> None:
    before = resident("self")
    # Pages of its own: an array might lie where another lay that is gone.
    filled = mmap(-1, 32_000_000, flags=MAP_PRIVATE | MAP_ANONYMOUS)
    for _ in range(32):
        filled.write(b"1" * 1_000_000)
    after = resident("self")
    assert 30e6 < after.own - before.own < 40e6
    assert after.all - before.all > 30e6
    filled.close()


def test_the_most_of_all_minutes_counts_not_the_last() -> None:
    looks = [look(1, 100, 50), look(2, 130, 50), look(3, 100, 53)]
    row = memory_row(looks, "")
    assert row.value == most_of(looks) == 1.2
    assert not row.holds
    assert "most at minute 2" in row.detail
    assert memory_row([look(1, 100, 50), look(2, 114, 50)], "").holds


def test_ours_and_the_plain_plots_last_as_long_and_only_one_keeps_all() -> None:
    ours, recent, everything = hurried(
        ("hurried_hour", "60"), ("plain_hour", "60", "recent"), ("plain_hour", "60", "all")
    )
    assert [looks[-1].at_s for looks, *_ in (ours, recent, everything)] == [60.0] * 3
    # A stroke each four seconds of a hand on ours; samples kept of the others.
    assert (ours[2], recent[2], everything[2]) == (15, 4000, 12_000)
    assert ours[1] == 60
