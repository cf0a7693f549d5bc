"""What a recording's event is called where another program lists it: a few English words."""

from collections.abc import Callable, Mapping
from typing import Final

Data = Mapping[str, object]


def words_of(data: Data) -> str:
    """Return an event as a person reads it; one that is unknown by its own name."""
    name = str(data.get("event") or "event")
    tell = _TOLD.get(name)
    return tell(data) if tell is not None else name.replace("_", " ")


def _stage(data: Data) -> str:
    return f"stage: {data.get('title') or data.get('name') or 'another'}"


def _beat(data: Data) -> str:
    period_s = data.get("period_s")
    if data.get("running") is not True or not isinstance(period_s, int | float) or period_s <= 0:
        return "no beat"
    return f"beat: {60.0 / period_s:.3g} a minute, {data.get('counts')} counts a stroke"


def _receiver(data: Data) -> str:
    return f"receiver: {data.get('word')}"


def _stopped(data: Data) -> str:
    return "stopped by the receiver" if data.get("on") is True else "may go on"


def _paused(data: Data) -> str:
    return "paused" if data.get("on") is True else "going on"


def _check_in(data: Data) -> str:
    return f"asked: {data['text']}" if data.get("text") else "no question"


def _cue(data: Data) -> str:
    return f"hint: {data['text']}" if data.get("text") else "no hint"


def _drill(data: Data) -> str:
    return f"drill: {data['name']}" if data.get("name") else "no drill"


def _target(data: Data) -> str:
    return f"aim: {data.get('band')}"


def _device(data: Data) -> str:
    value = data.get("value")
    told = f"device: {str(data.get('name')).replace('_', ' ')}"
    return told if value is None else f"{told} {value:g}" if _is_number(value) else told


def _is_number(value: object) -> bool:
    return isinstance(value, int | float)


_TOLD: Final[Mapping[str, Callable[[Data], str]]] = {
    "stage": _stage,
    "beat": _beat,
    "receiver": _receiver,
    "stopped": _stopped,
    "paused": _paused,
    "check_in": _check_in,
    "cue": _cue,
    "drill": _drill,
    "target": _target,
    "device": _device,
}
