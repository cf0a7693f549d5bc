"""``coach watch`` on plain lines of a program that is not ours."""

import json
import os
import signal
from collections.abc import Callable
from typing import Any

import pytest

from benchmarks.trust.bare import BareLoop

#: What the table of good practice says a steady force is, by tool.
PALM = {0.5: "none", 6.0: "light", 20.0: "medium", 45.0: "firm", 80.0: "too_much"}
THUMB = {0.2: "none", 1.5: "light", 5.5: "medium", 11.0: "firm", 20.0: "too_much"}
KEYS = ["t_s", "force_n", "band", "too_much", "age_s", "peak_kpa", "taxels"]
KEYS += ["error_n", "saturated", "doubts"]
IN_TIME_S = 0.050


def connected(line: str) -> bool:
    return '"live"' in line


def silent(line: str) -> bool:
    return reading(line).get("band", "") is None


def reading(line: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(line, parse_constant=lambda name: pytest.fail(name))
    return {} if "event" in told else told


@pytest.mark.parametrize(("tool", "table"), [("palm", PALM), ("thumb", THUMB)])
def test_each_force_is_in_the_band_of_the_table(
    sketch: Any, start: Callable[..., Any], tool: str, table: dict[float, str]
) -> None:
    watch = start("watch", f"serial:{sketch.port}", "--json-lines", "--tool", tool)
    watch.until(connected)
    for force_n, band in table.items():
        sketch.write([f"{force_n:.3f}"] * 40, 100)

        def steady(line: str, force_n: float = force_n, band: str = band) -> bool:
            told = reading(line)
            return (told.get("band"), told.get("too_much")) == (band, band == "too_much") and (
                told["force_n"] == pytest.approx(force_n, rel=0.01)
            )

        # Until then it may fall silent, where a busy machine writes the forty with a pause.
        watch.until(steady)
        watch.until(silent)
    assert all(list(told) == KEYS for told in watch.readings() if "event" not in told)


@pytest.mark.punctual
@pytest.mark.parametrize(
    ("rate_hz", "options", "line"),
    [
        (100, "", "{force_n:.2f}"),
        (50, "", "{force_n:.2f}"),
        (20, "", "{force_n:.2f}"),
        (100, "?unit=kg", "{kg:.4f}"),
        (50, "", "left:{half_n:.2f} right:{half_n:.2f}"),
        (50, "", "{half_n:.2f},{half_n:.2f}"),
    ],
)
def test_too_much_is_told_within_fifty_milliseconds(
    sketch: Any, start: Callable[..., Any], rate_hz: int, options: str, line: str
) -> None:
    watch = start("watch", f"serial:{sketch.port}{options}", "--json-lines")
    watch.until(connected)

    def words(force_n: float) -> str:
        return line.format(force_n=force_n, half_n=force_n / 2, kg=force_n / 9.80665)

    calm, late_s = [words(20.0)] * (rate_hz // 2), []
    sketch.write(["left right", *calm], rate_hz)
    with BareLoop() as bare:
        for _ in range(3):
            hard_s, *_ = sketch.write([words(90.0)] * 4, rate_hz)
            # It is told as an event, and by the next reading.
            watch.until(lambda line: '"event": "too_much",' in line)
            at_s, said = watch.until(reading)
            assert reading(said)["too_much"]
            late_s.append(at_s - hard_s)
            # Half a second lets go of it, but where a busy machine has all of that come at once.
            while '"too_much_over"' not in said:
                sketch.write(calm, rate_hz)
                _, said = watch.until(lambda line: '"too_much_over"' in line or silent(line))
    assert min(late_s) > 0.0, "it was told before it happened"
    # The other work of a shared machine may hold up some of them, not all.
    assert min(late_s) < IN_TIME_S + bare.worst_s, late_s


def test_one_wild_number_is_no_alarm(sketch: Any, start: Callable[..., Any]) -> None:
    watch = start("watch", f"serial:{sketch.port}", "--json-lines")
    watch.until(connected)
    # Printed at once with the number before it: one that comes after a pause is believed alone, and
    # a busy machine makes pauses.
    sketch.write([*["20.0"] * 99, "20.0\r\n500", *["20.0"] * 50], 100)
    watch.until(silent)
    assert not any(told.get("too_much") for told in watch.readings())


@pytest.mark.punctual
def test_silence_has_an_age_and_no_band_and_unplugging_is_an_event(
    sketch: Any, start: Callable[..., Any]
) -> None:
    watch = start("watch", f"serial:{sketch.port}", "--json-lines")
    watch.until(connected)
    sketch.write([*["20.0"] * 30, "nan"], 100)
    # No number has no band, and is no contact either; nor is it silence.
    watch.until(lambda line: silent(line) and reading(line)["taxels"] == [None])
    *_, spoke_s = sketch.write(["hello 1 2", "20.0"], 100)
    watch.until(lambda line: reading(line).get("force_n") is not None)
    idle = [watch.until(silent) for _ in range(3)]
    sketch.unplug()
    _, event = watch.until(lambda line: '"lost"' in line)
    idle += [watch.until(silent) for _ in range(2)]
    told = [reading(line) for _, line in idle]
    ages_s = [line["age_s"] for line in told]
    assert ages_s == pytest.approx([0.25, 0.5, 0.75, 1.0, 1.25], abs=0.12)
    for (at_s, _), age_s in zip(idle, ages_s, strict=True):
        assert age_s <= at_s - spoke_s < age_s + 30.0
    assert [(line["force_n"], line["too_much"]) for line in told] == [(None, False)] * 5
    assert json.loads(event)["event"] == "link"
    assert sketch.port in json.loads(event)["sentence"]
    assert watch.end(signal.SIGINT) == (0, "")
    assert "NaN" not in "".join(line for _, line in watch.arrived)


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_it_quietly(start: Callable[..., Any], name: str) -> None:
    watch = start("watch", "sim:steady", "--json-lines")
    watch.until(lambda line: "band" in line)
    assert watch.end(getattr(signal, name)) == (0, "")


def test_a_reader_that_leaves_ends_it_quietly(start: Callable[..., Any]) -> None:
    watch = start("watch", "sim:steady", "--json-lines")
    watch.until(lambda line: "band" in line)
    nowhere = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nowhere, watch.process.stdout.fileno())
    os.close(nowhere)
    assert watch.ended() == (0, "")


def test_a_person_reads_no_name_of_what_is_empty(start: Callable[..., Any]) -> None:
    watch = start("watch", "sim:steady")
    _, line = watch.until(lambda line: "event link" in line)
    assert line.strip().endswith("event link, phase live")
    assert watch.end(signal.SIGINT) == (0, "")
