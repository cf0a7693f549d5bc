"""How many samples a recording's bytes hold, and how many went with lost records."""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from coach.errors import DeviceError, UsageError
from coach.recordings.damage import Damage
from coach.recordings.records import Event, Header, SourceNote
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk, Decoded, Decoder, SampleBlock


class SampleCount:
    """Decodes chunks as they were decoded live; ``samples`` counts what came out."""

    def __init__(self, header: Header) -> None:
        self._header = header
        self._decoders = [_decoder(source) for source in header.sources]
        self._doubtful = [False for _ in header.sources]
        self._lost = 0
        self.samples = 0

    def note(self, item: Chunk | Event, lost: bool) -> None:
        """Take the next chunk or event; ``lost`` says whether records before it are lost."""
        if lost:
            self._doubtful = [True] * len(self._doubtful)
        if isinstance(item, Event):
            return
        for found in self._decoded(item):
            if isinstance(found, SampleBlock):
                self.samples += len(found.t_s)
                # A gap of the link's own is no loss of the file's.
                if self._doubtful[item.source]:
                    self._lost += found.missing
                    self._doubtful[item.source] = False

    def _decoded(self, chunk: Chunk) -> Sequence[Decoded]:
        """Return what a chunk holds; a device that was refused has said its last."""
        decoder = self._decoders[chunk.source]
        try:
            return [] if decoder is None else decoder.feed(chunk)
        except DeviceError:
            self._decoders[chunk.source] = None
            return []

    def lost(self, damage: Damage, totals: Mapping[str, object] | None) -> tuple[int, bool]:
        """Return how many samples went with lost records, and whether that is all of them."""
        if not damage.lost_places:
            return 0, damage.ended
        told = (totals or {}).get("samples")
        # Further files of a session end with the sum of all of them.
        if isinstance(told, int) and told >= self.samples and self._header.segment == 1:
            return told - self.samples, True
        # Only samples that are numbered tell how many are missing between two of them, and only
        # where the device's first words are there and nothing is lost after the last sample.
        numbered = all(source.format == "wire" for source in self._header.sources)
        begun = all(loss.after_s is not None for loss in damage.losses)
        exactly = damage.ended and numbered and begun and not any(self._doubtful)
        return self._lost, exactly


def _decoder(source: SourceNote) -> Decoder | None:
    with suppress(UsageError):
        return make_decoder(source.format, source.unit)
    return None
