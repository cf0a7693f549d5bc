"""The descriptor's bytes, both ways (docs/wire.md); the only frame of variable make-up."""

import math
import struct
from typing import Literal

from coach.sensors.source import Curve
from coach.sensors.wire_messages import (
    MAX_NAME_BYTES,
    MAX_RATE_HZ,
    MAX_TAXELS,
    MIN_RATE_HZ,
    Descriptor,
    GridLayout,
    SampleType,
    TaxelPlace,
)

VERSION = 1
#: version, id, firmware ×3, rate_mhz, taxels, sample type, unit, full scale, N/count, curve, a, b
_FIXED = struct.Struct("<B8s3BIHBBffBff")
_GRID = struct.Struct("<HHIII")
_PLACE = struct.Struct("<iiI")
_UNITS: tuple[Literal["counts", "newtons"], ...] = ("counts", "newtons")
_LAWS: tuple[Literal["power", "linear"], ...] = ("power", "linear")
_NO_LAYOUT, _GRID_LAYOUT, _LIST_LAYOUT = 0, 1, 2
#: No taxel lies farther out, and none is larger, than a couch is long.
_FARTHEST_UM = 3_000_000


def pack_descriptor(message: Descriptor) -> bytes:
    """Return the body of a descriptor frame; raises ValueError for what a reader would refuse."""
    curve = message.curve
    body = _FIXED.pack(
        VERSION,
        message.device_id,
        *message.firmware,
        round(message.rate_hz * 1000),
        message.taxels,
        message.sample_type,
        _UNITS.index(message.unit),
        message.full_scale or 0.0,
        message.newtons_per_count or 0.0,
        _LAWS.index(curve.law) + 1 if curve else 0,
        curve.a if curve else 0.0,
        curve.b if curve else 0.0,
    )
    name = message.name.encode()
    body += _pack_layout(message.layout) + bytes([len(name)]) + name
    if len(message.device_id) != 8 or parse_descriptor(body) is None:
        raise ValueError("a reader would refuse this descriptor; docs/wire.md has the bounds")
    return body


def _pack_layout(layout: GridLayout | tuple[TaxelPlace, ...] | None) -> bytes:
    if layout is None:
        return bytes([_NO_LAYOUT])
    if isinstance(layout, GridLayout):
        return bytes([_GRID_LAYOUT]) + _GRID.pack(
            layout.rows, layout.columns, layout.pitch_x_um, layout.pitch_y_um, layout.area_um2
        )
    places = (_PLACE.pack(place.x_um, place.y_um, place.area_um2) for place in layout)
    return bytes([_LIST_LAYOUT]) + b"".join(places)


def parse_descriptor(body: bytes) -> Descriptor | None:
    """Return the descriptor in a frame's body, or None where any field is out of bounds."""
    try:
        fixed = _FIXED.unpack_from(body)
        version, device_id, *firmware, rate_mhz, taxels, kind, unit = fixed[:9]
        full_scale, newtons_per_count, law, a, b = fixed[9:]
        if version != VERSION or not 1 <= taxels <= MAX_TAXELS:
            return None
        layout, at = _parse_layout(body, taxels)
        name = _parse_name(body, at)
        curve = Curve(_LAWS[law - 1], a, b) if law else None
        found = Descriptor(
            device_id=device_id,
            rate_hz=rate_mhz / 1000,
            taxels=taxels,
            name=name,
            firmware=(firmware[0], firmware[1], firmware[2]),
            sample_type=SampleType(kind),
            unit=_UNITS[unit],
            full_scale=full_scale or None,
            newtons_per_count=newtons_per_count or None,
            curve=curve,
            layout=layout,
        )
    except (struct.error, IndexError, ValueError):
        return None
    return found if _is_sane(found) else None


def declared_taxels(body: bytes) -> int:
    """Return how many taxels a descriptor's body speaks of, however many; 0 where it is none."""
    if len(body) < _FIXED.size or body[0] != VERSION:
        return 0
    return int(_FIXED.unpack_from(body)[6])


def _parse_layout(
    body: bytes, taxels: int
) -> tuple[GridLayout | tuple[TaxelPlace, ...] | None, int]:
    at = _FIXED.size
    kind, at = body[at], at + 1
    if kind == _NO_LAYOUT:
        return None, at
    if kind == _GRID_LAYOUT:
        grid = GridLayout(*_GRID.unpack_from(body, at))
        if grid.rows * grid.columns != taxels or not 0 < grid.pitch_x_um <= _FARTHEST_UM:
            raise ValueError("grid does not fit")
        if not 0 < grid.pitch_y_um <= _FARTHEST_UM:
            raise ValueError("grid does not fit")
        return grid, at + _GRID.size
    if kind != _LIST_LAYOUT:
        raise ValueError("unknown layout")
    end = at + taxels * _PLACE.size
    places = tuple(TaxelPlace(*place) for place in _PLACE.iter_unpack(body[at:end]))
    far = any(max(abs(place.x_um), abs(place.y_um)) > _FARTHEST_UM for place in places)
    if len(places) != taxels or far:
        raise ValueError("list does not fit")
    return places, end


def _parse_name(body: bytes, at: int) -> str:
    raw = body[at + 1 :]
    if len(raw) != body[at] or len(raw) > MAX_NAME_BYTES:
        raise ValueError("name does not fit")
    text = raw.decode(errors="replace")
    # Control and invisible formatting characters could rewrite a terminal or a page.
    return "".join(sign for sign in text if sign.isprintable()).strip()


def _is_sane(found: Descriptor) -> bool:
    scales = (found.full_scale or 0.0, found.newtons_per_count or 0.0)
    if not all(math.isfinite(scale) and 0 <= scale <= 1e9 for scale in scales):
        return False
    return MIN_RATE_HZ <= found.rate_hz <= MAX_RATE_HZ and _is_sane_curve(found)


def _is_sane_curve(found: Descriptor) -> bool:
    curve = found.curve
    if curve is None:
        return True
    if not (math.isfinite(curve.a) and 0 < curve.a <= 1e6 and found.full_scale):
        return False
    return 0 < curve.b <= 10 if curve.law == "power" else abs(curve.b) <= 1e6
