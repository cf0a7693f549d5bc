"""A gliding hand in a glove that has nothing but force: even all along, or lifted in between."""

import numpy as np

from sims.shape import Floats, rise

_TAXELS = 8


def glove_glides(
    seed: int, *, lifts: bool, seconds: float = 90.0, rate_hz: float = 100.0
) -> tuple[Floats, Floats]:
    """Return ``t_s`` (n,) and ``newtons`` (n, 8) of glides back and forth, each 3 to 6 s.

    The force sways with each glide and trembles a little. ``lifts``: the hand lets go for a
    moment between two glides; else it stays on.
    """
    draw = np.random.default_rng([seed, 61])
    t_s = np.arange(int(seconds * rate_hz)) / rate_hz
    long_s = draw.uniform(3.0, 6.0)
    shake = np.sin(2 * np.pi * (draw.uniform(8.0, 11.0) * t_s + draw.uniform()))
    sway = np.sin(2 * np.pi * (t_s / long_s + draw.uniform()))
    force_n = draw.uniform(6.0, 25.0) * (1.0 + 0.12 * sway + 0.02 * shake)
    force_n *= rise((t_s - 1.0) / 0.6)
    if lifts:
        for at_s in np.arange(1.0 + long_s, seconds, long_s + 0.6):
            gone = rise((t_s - at_s) / 0.25) * (1.0 - rise((t_s - at_s - 0.45) / 0.25))
            force_n *= 1.0 - gone
    shares = draw.uniform(0.5, 1.5, _TAXELS)
    newtons = force_n[:, np.newaxis] * shares / shares.sum()
    return t_s, np.maximum(newtons + 0.01 * draw.standard_normal(newtons.shape), 0.0)
