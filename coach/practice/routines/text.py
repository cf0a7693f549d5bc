"""A routine's text made into a Routine, or into a sentence that says what to mend on which line."""

import re
import tomllib

from coach.practice.routines.areas import AREAS
from coach.practice.routines.fields import Fields, RoutineError
from coach.practice.routines.parts import BREATH_S, Routine, Stage
from coach.practice.routines.techniques import DIRECTIONS, TECHNIQUES, Technique, usual_direction
from coach.saying import say
from coach.signal.bands import Band
from coach.toml_text import toml_table

_MAX_STAGES = 60
_MAX_S = 7_200.0
_SLOWEST_BPM, _FASTEST_BPM = 20.0, 160.0
_SIDES = ("both", "left", "right")
_ROUTINE_KEYS = ("name", "title", "summary", "duration_s", "silent", "stages")
_STAGE_KEYS = (
    *("name", "title", "technique", "area", "target", "counts", "pace_bpm", "pace_end_bpm"),
    *("seconds", "hold_s", "breaths", "breath_s", "side", "direction", "note", "safety"),
)
#: What the reader of TOML says, and what a person then has to do.
_HINTS = (
    ("Cannot overwrite", say("this word stands twice; take one of them out")),
    ("Cannot declare", say("this heading stands twice; take one of them out")),
    ("Expected '='", say("write it as word = value")),
    ("Expected newline", say("one word = value a line, texts in quotes")),
    ("Illegal character", say("a quote is missing at the end of the text")),
    ("Unterminated string", say("a quote is missing at the end of the text")),
    ("Unclosed array", say("a closing ] is missing")),
    ("Expected ']", say("a heading is written [[stages]]")),
    ("Invalid value", say("a text stands in quotes, a number without")),
    ("Too many", say("write it as word = value")),
    ("A number", say("write it as the others are written")),
)
_MEND = say("mend that line")


def parse_routine(text: str, file: str) -> Routine:
    """Return the routine in the TOML ``text``; raises RoutineError naming ``file`` and line."""
    try:
        table = toml_table(text)
    except tomllib.TOMLDecodeError as problem:
        raise _no_toml(text, file, str(problem)) from None
    fields = Fields(table, text, file)
    fields.only(_ROUTINE_KEYS)
    rows = table.get("stages")
    if not isinstance(rows, list) or not 0 < len(rows) <= _MAX_STAGES:
        raise fields.wrong("stages", say("needs 1 to {most} [[stages]]", most=_MAX_STAGES))
    name, title, summary = fields.slug(), fields.words("title"), fields.words("summary", "")
    duration_s = fields.number("duration_s", 10.0, _MAX_S)
    stages: list[Stage] = []
    for index, row in enumerate(rows):
        if not isinstance(row, dict):
            raise fields.wrong("stages", say("must be [[stages]] tables"))
        stages.append(_stage(Fields(row, text, file, index), stages))
    routine = Routine(name, title, summary, duration_s, tuple(stages), fields.yes("silent"))
    if routine.stages_s > duration_s:
        raise fields.wrong(
            "duration_s",
            say(
                "says {said} s but the stages add up to {sum} s; "
                "shorten a stage or raise duration_s",
                said=f"{duration_s:g}",
                sum=f"{routine.stages_s:g}",
            ),
        )
    return routine


def _stage(fields: Fields, before: list[Stage]) -> Stage:
    fields.only(_STAGE_KEYS)
    name, title = fields.slug(), fields.words("title")
    for at, other in enumerate(before):
        if other.name == name:
            raise fields.wrong(
                "name", say("is that of stage {stage} already; give another", stage=at + 1)
            )
    technique = TECHNIQUES[fields.choice("technique", tuple(TECHNIQUES))]
    allowed = tuple(band.value for band in technique.bands)
    default = allowed[0] if len(allowed) == 1 else None
    pace, pace_end = (
        fields.number_or_none(key, _SLOWEST_BPM, _FASTEST_BPM)
        for key in ("pace_bpm", "pace_end_bpm")
    )
    if pace_end is not None and pace is None:
        raise fields.wrong("pace_end_bpm", say("needs pace_bpm, the pace to start from"))
    counts = fields.whole("counts", 1, 8, 4)
    seconds, hold_s, breaths = _times(fields, technique, pace is None)
    if hold_s is not None and pace is not None:
        _check_stroke(fields, hold_s, counts, max(pace, pace_end or pace))
    area = _area(fields, technique)
    return Stage(
        name=name,
        title=title,
        technique=technique.name,
        area=area,
        target=Band(fields.choice("target", allowed, default, _for(technique))),
        seconds=seconds,
        counts=counts,
        pace_bpm=pace,
        pace_end_bpm=pace_end,
        side=fields.choice("side", _SIDES, "both"),
        note=fields.words("note", ""),
        hold_s=hold_s,
        breaths=breaths,
        direction=fields.choice("direction", DIRECTIONS, usual_direction(technique.name, area)),
        safety=fields.words("safety", technique.never),
    )


def _for(technique: Technique) -> str:
    return say(" for {technique}", technique=technique.name)


def _area(fields: Fields, technique: Technique) -> str:
    area = fields.choice("area", AREAS)
    if technique.areas and area not in technique.areas:
        where = ", ".join(technique.areas)
        raise fields.wrong(
            "area",
            say(
                'is "{area}", no place for {technique}; that is for: {areas}',
                area=area,
                technique=technique.name,
                areas=where,
            ),
        )
    return area


def _times(
    fields: Fields, technique: Technique, has_no_beat: bool
) -> tuple[float, float | None, int | None]:
    """Return a stage's length, what each hold in it lasts, and that in breaths where it is."""
    key, hold_s, breaths = "hold_s", fields.number_or_none("hold_s", 1.0, 120.0), None
    if "breaths" in fields:
        if hold_s is not None:
            raise fields.wrong(
                "breaths", say("and hold_s both say how long to hold; keep one of them")
            )
        breaths = fields.whole("breaths", 1, 20)
        breath_s = fields.number_or_none("breath_s", 3.0, 15.0)
        key, hold_s = "breaths", breaths * (BREATH_S if breath_s is None else breath_s)
    elif "breath_s" in fields:
        raise fields.wrong("breath_s", say("needs breaths, how many of them to hold"))
    if hold_s is not None and "seconds" not in fields:
        if not has_no_beat:
            raise fields.wrong("seconds", say("is missing: say how long the holds go on in all"))
        seconds = hold_s
    else:
        seconds = fields.number("seconds", 1.0, _MAX_S)
    if hold_s is None and technique.is_still:
        key, hold_s = "seconds", seconds
    elif hold_s is None and technique.hold_s is not None:
        hold_s = min(technique.hold_s[0], seconds)
        return seconds, hold_s, breaths
    if hold_s is not None:
        _check_hold(fields, key, technique, hold_s, seconds)
    return seconds, hold_s, breaths


def _check_hold(
    fields: Fields, key: str, technique: Technique, hold_s: float, seconds: float
) -> None:
    held = f"{hold_s:g}"
    if hold_s > seconds:
        raise fields.wrong(
            key,
            say(
                "makes a hold of {held} s in a stage of {seconds} s",
                held=held,
                seconds=f"{seconds:g}",
            ),
        )
    if technique.hold_s is None:
        return
    least, most = technique.hold_s
    if not least <= hold_s <= most:
        raise fields.wrong(
            key,
            say(
                "makes a hold of {held} s, but {technique} lasts {least} to {most} s",
                held=held,
                technique=technique.name,
                least=f"{least:g}",
                most=f"{most:g}",
            ),
        )


def _check_stroke(fields: Fields, hold_s: float, counts: int, pace_bpm: float) -> None:
    stroke_s = counts * 60.0 / pace_bpm
    if hold_s >= stroke_s:
        raise fields.wrong(
            "counts",
            say(
                "and pace make strokes of {stroke} s, too short to hold {held} s in; "
                "raise counts or lower the pace",
                stroke=f"{stroke_s:.1f}",
                held=f"{hold_s:g}",
            ),
        )


def _no_toml(text: str, file: str, said: str) -> RoutineError:
    found = re.search(r"at line (\d+)", said)
    # Where the file just stops, its last line is the one to look at.
    line = int(found[1]) if found else max(1, len(text.splitlines()))
    reason = re.sub(r"\s*\(at .*\)$", "", said)
    hint = next((hint for start, hint in _HINTS if reason.startswith(start)), _MEND)
    what = say("this is not valid TOML ({reason}): {hint}", reason=reason, hint=hint)
    return RoutineError(file, line, what)
