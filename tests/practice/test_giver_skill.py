"""What earlier sessions tell of the giver, as the skill that a session begins with."""

import pytest

from coach.practice.coaching.giver_skill import Practised, giver_skill

PORT, SIM = "serial:/dev/ttyUSB0", "sim:steady"


def done(points: int, tool: str = "palm", source: str = PORT, **more: object) -> Practised:
    told = {"duration_s": 300.0, "skills": {"pressure": points - 5, "pace": points + 5}} | more
    return Practised(tool, source, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("points", "skill"),
    [((), 0.0), ((60,), 0.0), ((40, 50), 0.0), ((95, 95, 95), 1.0), ((77, 78), 0.5),
     # The newest three tell, whatever was before.
     ((95, 95, 95, 10, 10), 1.0), ((67, 67, 67, 95), 0.2)],
)  # fmt: skip
def test_the_last_three_sessions_tell(points: tuple[int, ...], skill: float) -> None:
    assert giver_skill(map(done, points), "palm", PORT) == pytest.approx(skill)


def test_only_what_the_giver_did_with_this_tool_tells() -> None:
    past = [
        done(95, tool="thumb"),
        done(95, source=SIM),
        done(95, source="import:tekscan"),
        done(95, drilled=True),
        done(95, duration_s=8.0),
        done(95, skills={"feel": 95}),
        done(67),
    ]
    assert giver_skill(past, "palm", PORT) == pytest.approx(0.2)
    assert giver_skill(past, "thumb", PORT) == 1.0
    assert giver_skill(past, "palm", "sim:beginner") == 1.0
    assert giver_skill(past, "thumb", SIM) == 0.0
