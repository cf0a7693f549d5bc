"""``coach export``: a recording into a table of numbers."""

import argparse
from collections.abc import Iterator

from coach.engine.debriefing import pieces_of
from coach.engine.opening import recorded_calibrations, recorded_decoder
from coach.errors import FileError, UsageError
from coach.recordings.exports import export_csv
from coach.recordings.whole import open_whole
from coach.sensors.calibration import Calibrator, ForceBlock
from coach.sensors.source import Chunk, SampleBlock, SensorInfo


def run(arguments: argparse.Namespace) -> int:
    """Export; see the command's help."""
    if not arguments.output.lower().endswith(".csv"):
        raise FileError(f"{arguments.output} is no kind of table here; give it a name ending .csv")
    rows = export_csv(forces_of(arguments.file, arguments.hand - 1), arguments.output)
    print(f"{arguments.output}: {rows:,} rows")
    if missing := pieces_of(open_whole(arguments.file)).missing_words():
        print(missing)
    return 0


def forces_of(path: str, hand: int = 0) -> Iterator[ForceBlock]:
    """Yield a hand's samples in newtons, as its calibration or the device's curve says."""
    recording = open_whole(path)
    header = recording.header
    if hand >= len(header.sources):
        raise UsageError(f"{path} has no hand {hand + 1}; leave --hand out for its first")
    decoder = recorded_decoder(header.sources[hand])
    calibrations = recorded_calibrations(header)
    calibrator: Calibrator | None = None
    for item in recording:
        if not isinstance(item, Chunk) or item.source != hand:
            continue
        for decoded in decoder.feed(item):
            if isinstance(decoded, SensorInfo):
                calibrator = Calibrator(decoded, calibrations.get(decoded.device_id))
            elif isinstance(decoded, SampleBlock) and calibrator is not None:
                yield calibrator.apply(decoded)
