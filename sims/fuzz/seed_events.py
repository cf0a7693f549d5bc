"""One event of each kind that a recording may hold, and the settings of a session."""

import json
from typing import Any, Final

_EVENTS: Final = """
{"event": "beat", "running": true, "origin_s": 1000.1, "period_s": 0.5, "counts": 4}
{"event": "target", "band": "light"}
{"event": "edges", "contact_n": 0.5, "light_n": 8.0, "medium_n": 18.0, "firm_n": 30.0,
 "light_kpa": 10.0, "medium_kpa": 25.0, "firm_kpa": 45.0}
{"event": "plan", "avoid": ["neck"], "soften": ["feet"], "stages": [{"title": "Back",
 "seconds": 60.0, "area": "back", "target": "medium"}]}
{"event": "stage", "index": 0, "count": 2, "name": "back", "title": "Back", "area": "back",
 "target": "medium", "ends_s": 1060.0, "seconds": 60.0, "technique": "glide", "side": "left",
 "note": "Slow.", "next_title": "Feet", "hold_s": 3.0, "breaths": 2,
 "direction": "toward the heart", "safety": ""}
{"event": "extended", "by_s": 30.0}
{"event": "paused", "on": true, "at_s": 1001.0}
{"event": "paused", "on": false, "at_s": 1002.0}
{"event": "latency", "device": "676c6f76652d2d31", "late_s": 0.03}
{"event": "drill", "name": "hold:1", "title": "Hold a band", "text": "Lean in.",
 "phase": "with", "shows": true, "beats": false, "ends_s": 1010.0, "goal": [[1000.0, 1.0],
 [1005.0, 9.0]], "points": 61, "verdict": "Good.", "judging": {"skill": "hold", "level": 1,
 "at_s": 1000.0, "settles_s": 2.0, "band": "medium", "stroke_s": 4.0, "over": false}}
{"event": "drill", "name": null}
{"event": "zero", "hand": 0, "device": "676c6f76652d2d31", "by": "person", "newtons": [0.1, 0]}
{"event": "receiver", "word": "softer", "via": "key", "at_s": 1001.0, "level": 2,
 "text": "Softer."}
{"event": "check_in", "text": "How is it?", "at_s": 1003.0}
{"event": "cue", "kind": "softer", "text": "Softer.", "at_s": 1004.0}
{"event": "stopped", "on": true}
{"event": "stopped", "on": false}
{"event": "device", "name": "button_down", "value": 0.0}
{"event": "link", "state": "lost", "text": "unplugged"}
{"event": "stroke", "onset_s": 1.0, "peak_n": 9.0}
{"event": "too_much", "onset_s": 1.0}
{"event": "too_much_over", "onset_s": 1.0, "duration_s": 0.4, "peak_n": 40.0}
{"event": "recording_lost", "chunks": 3}
"""
_SETTINGS: Final = """
{"tool": "palm", "target": "medium", "pace_bpm": 60.0, "counts": 4, "routine": "before-bed",
 "drill": null, "ghost": null, "receiver": null, "avoid": ["neck"], "soften": [],
 "check_ins": true, "skill": 0.2, "calibrations": {"pad": {"version": 2, "law": "linear",
 "a": [1.0], "b": [0.0], "device_id": "pad", "made_on": "2026-05-01", "rmse_n": 0.1,
 "hysteresis": 0.05, "range_n": [1.0, 40.0], "points": [[1.0, 1.0, "up"]]}}}
"""


def _objects(text: str) -> tuple[dict[str, Any], ...]:
    """Return the objects of a text, each of which begins a line."""
    return tuple(json.loads("{" + each) for each in ("\n" + text.strip()).split("\n{")[1:])


EVENTS: Final = _objects(_EVENTS)
SETTINGS: Final = json.loads(_SETTINGS)
