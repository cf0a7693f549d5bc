"""A debrief as plain JSON values: what ``coach report --json`` prints; null, never NaN."""

import math
from dataclasses import asdict

from coach.practice.debrief.facts import facts_of
from coach.practice.debrief.facts_sure import sure_json
from coach.practice.debrief.outcome import Debrief

Json = dict[str, object]


def debrief_json(debrief: Debrief) -> Json:
    """Return the debrief as dicts, lists, numbers, texts and None; every number is finite."""
    plain: Json = {
        "title": debrief.title,
        "started_at": debrief.started_at,
        "device": debrief.device,
        "tool": debrief.tool,
        "target": debrief.target.value,
        "sentence": debrief.sentence,
        "tip": debrief.tip,
        **_numbers(debrief),
        "score": {
            "total": debrief.score.total,
            "parts": [asdict(part) for part in debrief.score.parts],
        },
        "stages": [
            {"name": stage.name, "title": stage.title}
            | {"onset_s": stage.onset_s, "offset_s": stage.offset_s}
            for stage in debrief.stages
        ],
        "exercise": debrief.exercise,
        "receiver": debrief.receiver,
        **_care(debrief),
        "holds": asdict(debrief.holds),
        "drill": None if debrief.drill is None else asdict(debrief.drill),
        "skills": dict(debrief.skills),
        "compared": _compared(debrief),
        "facts": [asdict(fact) for fact in facts_of(debrief)],
        "sure": sure_json(debrief),
        "gliding": asdict(debrief.gliding),
        "told_late": [asdict(late) for late in debrief.told_late],
        "recording": asdict(debrief.pieces),
    }
    finite = _finite(plain | _hands(debrief))
    assert isinstance(finite, dict)
    return finite


def _care(debrief: Debrief) -> Json:
    care = debrief.care
    return {
        "answers": [asdict(answer) for answer in care.answers],
        "check_ins": [asdict(check_in) for check_in in care.check_ins],
        "cues": dict(care.cues),
        "stops": [asdict(stop) for stop in care.stops],
    }


def _hands(debrief: Debrief) -> Json:
    """Return what was measured of each of several hands, nothing for one alone."""
    if not debrief.hands:
        return {}
    told = [
        {
            "source": hand.source,
            "name": hand.name,
            **_numbers(hand.debrief),
            "sure": sure_json(hand.debrief),
        }
        for hand in debrief.hands
    ]
    balance = [hand.share for hand in debrief.hands]
    return {"hands": told, "balance": balance, "lag_s": debrief.lag_s}


def _compared(debrief: Debrief) -> Json | None:
    compared = debrief.compared
    if compared is None:
        return None
    told: Json = asdict(compared)
    told["skills"] = [{**asdict(change), "change": change.change} for change in compared.skills]
    return told


def _numbers(debrief: Debrief) -> Json:
    """Return what was measured of one hand."""
    link = debrief.link
    return {
        "duration_s": debrief.duration_s,
        "sample_rate_hz": debrief.sample_rate_hz,
        "taxels": debrief.taxels,
        "samples": link.samples,
        "gaps": link.gaps,
        "missing_samples": link.missing_samples,
        "bad_frames": link.bad_frames,
        "duplicates": link.duplicates,
        "bands": asdict(debrief.bands),
        "too_much_events": [asdict(event) for event in debrief.too_much],
        "strokes": [asdict(stroke) for stroke in debrief.strokes],
        "rhythm": asdict(debrief.rhythm),
    }


def _finite(value: object) -> object:
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(key): _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return value
