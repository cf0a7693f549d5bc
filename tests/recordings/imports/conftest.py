"""Files of pressure data to import, and what a recording says back."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray

from coach.recordings.imports import Imported, Wishes, import_file
from coach.recordings.reader import open_recording
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.wire import WireDecoder


class Said(NamedTuple):
    """What the decoder that live bytes go through makes of a recording."""

    done: Imported
    info: SensorInfo
    t_s: NDArray[np.float64]
    newtons: NDArray[np.float64]


@pytest.fixture
def bring_in(tmp_path: Path) -> Callable[..., Said]:
    """Import lines (or bytes, or a path), and read the recording again."""

    def bring(source: Iterable[str] | bytes | Path, **wished: object) -> Said:
        path = source if isinstance(source, Path) else tmp_path / "in.data"
        if isinstance(source, bytes):
            path.write_bytes(source)
        elif not isinstance(source, Path):
            path.write_bytes("".join(source).encode())
        target = tmp_path / "out.rec"
        target.unlink(missing_ok=True)
        done = import_file(path, target, Wishes(**wished))
        decoder = WireDecoder()
        out = [item for chunk in open_recording(target) for item in decoder.feed(chunk)]
        blocks = [item for item in out if isinstance(item, SampleBlock)]
        assert decoder.counts.bad_frames == decoder.counts.missing_samples == 0
        assert open_recording(target).damage.whole
        (info,) = [item for item in out if isinstance(item, SensorInfo)]
        t_s = np.concatenate([block.t_s for block in blocks])
        return Said(done, info, t_s, np.concatenate([block.counts for block in blocks]))

    return bring


@pytest.fixture
def refused(tmp_path: Path, bring_in: Callable[..., Said]) -> Callable[..., str]:
    """Import what cannot be; returns the sentence, which is one line and leaves nothing behind."""

    def refuse(source: Iterable[str] | bytes | Path, **wished: object) -> str:
        from coach.errors import CoachError

        with pytest.raises(CoachError) as caught:
            bring_in(source, **wished)
        assert not (tmp_path / "out.rec").exists()
        assert "\n" not in str(caught.value)
        return str(caught.value)

    return refuse
