"""``coach calibrate``: teach a glove newtons with known weights, step by step."""

import argparse
import queue
import sys
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TextIO

from coach.commands.calibrate_against import against
from coach.engine.link import Link
from coach.engine.opening import decoder_for
from coach.errors import DeviceError, UsageError
from coach.recordings.places import data_folder
from coach.sensors.address import open_source
from coach.sensors.calibrating import CalibrationWizard, Step
from coach.sensors.calibration import DataError
from coach.sensors.calibration_file import save_calibration
from coach.sensors.source import Decoder, SampleBlock, SensorInfo
from coach.timing import Clock, MonotonicClock

READ_S = 0.05
#: A device that has not said what it is by then is no device that could be calibrated.
DESCRIBE_S = 5.0
HEAVIEST_G = 50_000.0
HOW = "Enter: go on · s: leave this out · q: stop"


def run(arguments: argparse.Namespace) -> int:
    """Calibrate; see the command's help."""
    if arguments.against is not None:
        return _run_against(arguments.source, arguments.against)
    weights_kg = _weights(arguments.weights)
    clock = MonotonicClock()
    source = open_source(arguments.source)
    decoder = decoder_for(source, arguments.source)
    link = Link(source, clock)
    link.open()
    try:
        info = described(link, decoder, clock)
        wizard = CalibrationWizard(info, date.today().isoformat(), arguments.tool, weights_kg)
        print(f"{info.name}, {info.taxels} taxels. {HOW}")
        if not guided(wizard, link, decoder, sys.stdin, sys.stdout):
            print("Stopped; nothing was changed.")
            return 1
    finally:
        link.close()
    return kept(wizard, data_folder() / "calibrations")


def _run_against(address: str, reference: str) -> int:
    """Calibrate by pressing the one on the other; raises DataError where that shows nothing."""
    wizard = against(address, reference, MonotonicClock(), _answers(sys.stdin), sys.stdout)
    if wizard is None:
        print("Stopped; nothing was changed.")
        return 1
    if wizard.calibration is None:
        raise DataError(wizard.step.problem)
    print(wizard.step.sentence)
    print(f"Kept in {save_calibration(wizard.calibration, data_folder() / 'calibrations')}")
    return 0


def described(link: Link, decoder: Decoder, clock: Clock) -> SensorInfo:
    """Return what the device says it is; raises DeviceError when it does not say so in time."""
    deadline_s = clock.now_s() + DESCRIBE_S
    while clock.now_s() < deadline_s:
        chunk = link.read(READ_S)
        for decoded in () if chunk is None else decoder.feed(chunk):
            if isinstance(decoded, SensorInfo):
                return decoded
    raise DeviceError(
        f"the device did not say what it is within {DESCRIBE_S:g} s; check its baud rate and format"
    )


def guided(
    wizard: CalibrationWizard, link: Link, decoder: Decoder, keys: TextIO, out: TextIO
) -> bool:
    """Lead through all steps; returns False when the person stopped, raises when it is lost."""
    said: Step | None = None
    answers = _answers(keys)
    while wizard.step.kind not in ("done", "refused"):
        step = wizard.step
        if step != said:
            said = step
            print(_told(step), file=out, flush=True)
        chunk = link.read(READ_S)
        if link.phase == "lost":
            raise DeviceError(link.problem)
        if link.phase == "ended":
            raise DeviceError("the recording ended before the calibration; use a device")
        for decoded in () if chunk is None else decoder.feed(chunk):
            if isinstance(decoded, SampleBlock):
                wizard.feed(decoded)
        if not answers.empty() and not _obeyed(wizard, answers.get()):
            return False
    print(_told(wizard.step), file=out, flush=True)
    return True


def kept(wizard: CalibrationWizard, folder: Path) -> int:
    """Save what was found; returns the exit code."""
    if wizard.calibration is None:
        return 1
    print(f"Kept in {save_calibration(wizard.calibration, folder)}")
    return 0


def _obeyed(wizard: CalibrationWizard, answer: str | None) -> bool:
    """Do what the person typed; False to stop (also at the end of the input)."""
    if answer is None or answer == "q":
        return False
    if answer == "s" and wizard.step.kind == "presses":
        wizard.skip_presses()
    elif answer == "s":
        wizard.leave_out()
    else:
        wizard.ready()
    return True


def _answers(keys: TextIO) -> "queue.SimpleQueue[str | None]":
    """Return a queue that a thread fills with the lines typed, and None at their end."""
    answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def listen() -> None:
        for line in keys:
            answers.put(line.strip().lower())
        answers.put(None)

    threading.Thread(target=listen, name="answers", daemon=True).start()
    return answers


def _told(step: Step) -> str:
    place = f"[{step.number}/{step.of}] " if step.of > 1 else ""
    problem = f"\n    {step.problem}" if step.problem else ""
    ask = f"  ({HOW.partition(' ·')[0]})" if step.waiting else ""
    return f"{place}{step.sentence}{ask}{problem}"


def _weights(text: str | None) -> Sequence[float]:
    """Return kilograms from grams separated by commas."""
    if text is None:
        return ()
    try:
        grams = tuple(float(part) for part in text.split(","))
    except ValueError:
        grams = ()
    if not grams or not all(0.0 < weight <= HEAVIEST_G for weight in grams):
        raise UsageError(
            f"--weights {text!r} is no list of grams from 0 to {HEAVIEST_G:,.0f}; "
            "write for example --weights 100,200,500"
        )
    return tuple(weight / 1000.0 for weight in grams)
