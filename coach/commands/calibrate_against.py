"""``coach calibrate GLOVE --against REFERENCE``: press the one on the other, slowly."""

import queue
from datetime import date
from typing import Final, TextIO

from coach.engine.link import Link
from coach.engine.opening import decoder_for, stored_calibrations
from coach.errors import DeviceError, UsageError
from coach.sensors.address import open_source
from coach.sensors.against import AgainstWizard
from coach.sensors.calibrating import Step
from coach.sensors.source import Decoded, SampleBlock, SensorInfo
from coach.timing import Clock

READ_S: Final = 0.005
#: Bluetooth needs its time to connect; after it a device that says nothing is none.
DESCRIBE_S: Final = 8.0
QUIET_S: Final = 5.0


Answers = queue.SimpleQueue[str | None]


class Listener:
    """One of the two devices: its link, its decoder, what it said it is."""

    def __init__(self, address: str, clock: Clock) -> None:
        source = open_source(address)
        self._address = address
        self._decoder = decoder_for(source, address)
        self._link = Link(source, clock)
        self._clock = clock
        self._heard_s = clock.now_s()
        self.info: SensorInfo | None = None

    def open(self) -> None:
        """Connect; raises DeviceError."""
        self._link.open()
        self._heard_s = self._clock.now_s()

    def close(self) -> None:
        """Let the device go."""
        self._link.close()

    def blocks(self) -> list[SampleBlock]:
        """Return the samples that came; raises DeviceError when none come any more."""
        chunk = self._link.read(READ_S)
        if self._link.phase == "lost":
            raise DeviceError(self._link.problem)
        if self._link.phase == "ended":
            raise DeviceError(f"{self._address} ended before the calibration; use a device")
        decoded: list[Decoded] = [] if chunk is None else self._decoder.feed(chunk)
        for one in decoded:
            if isinstance(one, SensorInfo) and self.info is None:
                self.info = one
        blocks = [one for one in decoded if isinstance(one, SampleBlock)]
        now_s = self._clock.now_s()
        if blocks:
            self._heard_s = now_s
        elif now_s - self._heard_s > (DESCRIBE_S if self.info is None else QUIET_S):
            raise DeviceError(
                f"{self._address} sends no readings; switch it on, check its address, and try again"
            )
        return blocks


def against(
    address: str, reference: str, clock: Clock, answers: Answers, out: TextIO
) -> AgainstWizard | None:
    """Lead through the presses; returns the wizard at its end, None when the person stopped."""
    if address == reference:
        raise UsageError("a sensor cannot be its own reference; give --against another device")
    glove, scale = Listener(address, clock), Listener(reference, clock)
    try:
        glove.open()
        scale.open()
        return _led(glove, scale, answers, out)
    finally:
        glove.close()
        scale.close()


def _led(glove: Listener, scale: Listener, answers: Answers, out: TextIO) -> AgainstWizard | None:
    wizard: AgainstWizard | None = None
    said: Step | None = None
    while wizard is None or wizard.step.kind == "presses":
        felt, weighed = glove.blocks(), scale.blocks()
        if not answers.empty() and answers.get() == "q":
            return None
        if wizard is None:
            wizard = _wizard(glove, scale, out)
            continue
        for block in felt:
            wizard.feed(block)
        for block in weighed:
            wizard.feed_reference(block)
        step = wizard.step
        if step != said and step.kind == "presses":
            said = step
            print(f"[{step.number}/{step.of}] {step.sentence}", file=out, flush=True)
    return wizard


def _wizard(glove: Listener, scale: Listener, out: TextIO) -> AgainstWizard | None:
    """Return the wizard once both have said what they are."""
    info, reference = glove.info, scale.info
    if info is None or reference is None:
        return None
    known = stored_calibrations().get(reference.device_id)
    wizard = AgainstWizard(info, reference, date.today().isoformat(), known)
    print(f"{info.name}, {info.taxels} taxels, against {reference.name}. q: stop", file=out)
    return wizard
