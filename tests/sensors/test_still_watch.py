"""Whether a sensor is stuck is the same whenever one asks, and however its samples came."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.sensors.still_watch import STILL_S, StillWatch

RATE_HZ = 25.0
CONTACT_N = 1.5


def truly_stuck(t_s, counts, total_n) -> bool:
    """Whether nothing has changed for 4 s on a sensor under load that had shown fine steps."""
    changes = [at for at in range(1, len(counts)) if (counts[at] != counts[at - 1]).any()]
    since = changes[-1] if changes else 0
    steps = [abs(total_n[at] - total_n[at - 1]) for at in changes]
    fine = not steps or min(steps) <= 0.02 * total_n[since]
    same = len(counts) - 1 - since
    return bool(t_s[-1] - t_s[since] >= STILL_S and same >= 16 and fine)


stretches = st.lists(
    st.tuples(st.integers(1, 130), st.sampled_from([0, 1, 40])), min_size=1, max_size=6
)


@given(stretches, st.lists(st.integers(1, 90), min_size=1, max_size=5), st.booleans())
@settings(max_examples=30, deadline=None)
def test_it_is_told_at_any_moment_as_it_is(parts, sizes, always_asked):
    rows, level = [], 1000
    for samples, step in parts:
        for _ in range(samples):
            level += step
            rows.append([level, 500])
    counts = np.array(rows, np.float64)
    total_n = counts.sum(axis=1) / 50.0
    t_s = np.arange(len(counts)) / RATE_HZ
    watch, at, pieces = StillWatch(CONTACT_N), 0, 0
    while at < len(counts):
        end = at + sizes[pieces % len(sizes)]
        watch.take(t_s[at:end], counts[at:end], total_n[at:end])
        at, pieces = end, pieces + 1
        if always_asked or at >= len(counts):
            assert watch.stuck == truly_stuck(t_s[:at], counts[:at], total_n[:at])
