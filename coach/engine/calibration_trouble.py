"""Why a device is read by its typical curve although there is a calibration of it."""

from collections.abc import Iterable

from coach.engine.chain import Chain
from coach.recordings.places import data_folder
from coach.saying import say
from coach.sensors.calibration_file import calibration_path, refused_calibrations


class CalibrationTrouble:
    """What was refused of this machine's calibrations as of now, told for the devices in use."""

    def __init__(self) -> None:
        self._folder = data_folder() / "calibrations"
        self._refused = refused_calibrations(self._folder)

    def sentences(self, chains: Iterable[Chain]) -> tuple[str, ...]:
        """Return a sentence for each device whose calibration is there and was refused."""
        if not self._refused:
            return ()
        return tuple(filter(None, map(self._sentence, chains)))

    def _sentence(self, chain: Chain) -> str:
        info = chain.info
        if info is None or chain.calibration is not None:
            return ""
        why = self._refused.get(calibration_path(info.device_id, self._folder))
        if not why:
            return ""
        return say("The calibration of {name} is not used: {why}.", name=info.name, why=why)
