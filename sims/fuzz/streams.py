"""Streams as targets: every decoder, the device's own side, the whole chain, names from the air."""

from collections.abc import Callable
from functools import partial
from typing import Final

from coach.engine.chain import Chain
from coach.sensors.ble_kinds import Advertisement
from coach.sensors.ble_known import KINDS, kind_of
from coach.sensors.ble_names import address_to_type, clean_name, matching
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk, Decoder, WireFormat
from coach.sensors.wire_codec import FrameParser
from coach.signal.bands import EDGES
from sims.fuzz.hearing import REFUSALS, Heard, cut, hear, hear_at_once, laid
from sims.fuzz.promise import Broken, Layout, Target, at_most, held_bytes, same

#: A reading takes at least two bytes on the wire and two in a text, and eight here, as its time.
_MOST_OUT_PER_BYTE: Final = 64
_MOST_OUT: Final = 65_536
#: A device that says more often what it is, is none.
_MOST_INFOS: Final = 101
#: What a decoder may hold: an unfinished record, what it has not yet told the format of.
MOST_HELD_BYTES: Final = 1 << 20
#: Inputs this long hold all that a frame can do to the next.
_LONGEST: Final = 1600
_CHAIN_BYTES: Final = 1024

_FORMATS: Final[tuple[tuple[WireFormat, Layout, str], ...]] = (
    ("wire", "wire", "our own frames: a glove or pad on a cable or in the air"),
    ("text", "lines", "lines of numbers, a hobbyist's sketch"),
    ("auto", "wire", "a line whose format is not known yet"),
    ("progressor", "packets", "Tindeq Progressor's notifications"),
    ("wh-c06", "packets", "WH-C06 hanging scale's advertisements"),
    ("lefu", "packets", "Entralpi and Lefu plates' notifications"),
    ("decent", "packets", "Decent Scale's notifications"),
)


def check_decoder(make: Callable[[], Decoder], data: bytes) -> None:
    """Any split gives the same, no error but a refusal, and neither output nor state grow wild."""
    chunks = laid(data)
    decoder = make()
    whole = hear(decoder, chunks)
    same("whole and in pieces", whole.told(), hear(make(), cut(chunks, data)).told())
    same("one by one and at once", whole.told(), hear_at_once(make(), chunks).told())
    at_most("bytes given", whole.bytes_out, _MOST_OUT + _MOST_OUT_PER_BYTE * len(data))
    at_most("descriptions given", whole.infos, _MOST_INFOS)
    at_most("bytes held", held_bytes(decoder), MOST_HELD_BYTES + 8 * len(data))
    _counts_add_up(whole, len(data))


def _counts_add_up(heard: Heard, size: int) -> None:
    counts = heard.counts
    if min(counts.missing_samples, counts.missing_motion, counts.bad_frames, counts.gaps) < 0:
        raise Broken(f"counted less than nothing: {counts}")
    if counts.samples != heard.samples:
        raise Broken(f"{heard.samples} samples were given and {counts.samples} counted")
    at_most("bytes counted", counts.bytes_in, size)


def check_commands(data: bytes) -> None:
    """What a device's side makes of bytes depends on no split either."""
    whole, parts = FrameParser(4), FrameParser(4)
    chunks = laid(data)
    told = [repr(message) for chunk in chunks for message in whole.feed(chunk.data)]
    pieces = [repr(message) for each in cut(chunks, data) for message in parts.feed(each.data)]
    same("messages", (told, whole.bad_frames), (pieces, parts.bad_frames))
    at_most("bytes held", held_bytes(whole), MOST_HELD_BYTES)


def check_chain(wire_format: WireFormat, data: bytes) -> None:
    """From bytes to bands: the same readings, strokes and alarms for any split."""
    chunks = laid(data[:_CHAIN_BYTES])
    same("readings", _measured(wire_format, chunks), _measured(wire_format, cut(chunks, data)))


def _measured(wire_format: WireFormat, chunks: list[Chunk]) -> tuple[object, ...]:
    chain = Chain(make_decoder(wire_format), EDGES["palm"])
    outputs = []
    for chunk in chunks:
        outputs.append(chain.feed(chunk))
        if any(event.name in REFUSALS for event in outputs[-1].events):
            break
    outputs.append(chain.finish())
    readings = [each for output in outputs for each in output.readings]
    strokes = [stroke for output in outputs for stroke in output.strokes]
    ended = [repr(each) for output in outputs for each in output.ended]
    return (
        b"".join(each.t_s.tobytes() for each in readings),
        b"".join(each.force_n.tobytes() for each in readings),
        b"".join(each.band.tobytes() for each in readings),
        [(each.onset_s, each.peak_n) for each in strokes],
        ended,
        chain.problem,
    )


def check_names(data: bytes) -> None:
    """Whoever is in the air, its name is shown and typed without harm, and its kind is one."""
    name, _, rest = data.partition(b"\x00")
    clean = clean_name(name.decode(errors="surrogateescape"))
    if not clean.isprintable() or len(clean) > 48:
        raise Broken(f"{clean!r} is no name to show")
    seen = Advertisement(clean, "C0:FF:EE:00:00:01", None, (), {0x0100: rest[:64]})
    other = Advertisement(clean, "C0:FF:EE:00:00:02")
    kind = kind_of(seen)
    if kind is not None and kind not in KINDS:
        raise Broken(f"{kind} is no kind")
    for everybody in ([seen], [seen, other]):
        typed = address_to_type(seen, everybody).partition(":")[2].partition("?")[0]
        if matching(typed, everybody) != [seen]:
            raise Broken(f"{typed!r} stands for another than {clean!r}")


def stream_targets() -> tuple[Target, ...]:
    """Return the targets of this module."""
    decoders = [
        Target(name, reads, layout, partial(check_decoder, partial(make_decoder, name)), _LONGEST)
        for name, layout, reads in _FORMATS
    ]
    return (
        *decoders,
        Target("commands", "what the host says, on the device's side", "wire", check_commands),
        Target("chain", "frames up to bands and strokes", "wire", partial(check_chain, "wire")),
        Target(
            "chain-text", "lines up to bands and strokes", "lines", partial(check_chain, "text")
        ),
        Target("ble-names", "names and kinds of whoever is in the air", "raw", check_names),
    )
