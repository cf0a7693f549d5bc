"""Whether a force holds still: a rest that a stroke came down to."""

from collections.abc import Sequence

#: A rest holds still, within this share of the rise, for so long.
STILL_SHARE = 0.02
STILL_S, LONGEST_STILL_S = 0.25, 2.0


class Stillness:
    """Follows a calm force, and since when it has been as it is, and from which hop on."""

    __slots__ = ("_force_n", "hop", "since_s")

    def __init__(self, t_s: float, force_n: float, hop: int) -> None:
        self.start(t_s, force_n, hop)

    def start(self, t_s: float, force_n: float, hop: int) -> None:
        """Look for stillness from this hop on."""
        self._force_n, self.since_s, self.hop = force_n, t_s, hop

    def holds(self, t_s: float, force_n: float, hop: int, rise_n: float, unsure_n: float) -> bool:
        """Take in one hop's calm force, and return whether it has held still.

        Noise, ``unsure_n``, widens what counts as still, and with it how long it must last, so
        that a slow release is not taken for a rest.
        """
        least_n = STILL_SHARE * rise_n
        slack_n = max(least_n, unsure_n)
        if abs(force_n - self._force_n) > slack_n:
            self.start(t_s, force_n, hop)
        needed_s = min(STILL_S * slack_n / least_n, LONGEST_STILL_S)
        return t_s - self.since_s >= needed_s - 1e-9

    def sway(
        self,
        t_s: Sequence[float],
        forces_n: Sequence[float],
        noise_n: Sequence[float],
        sways: float,
        hop: int,
        rise_n: float,
    ) -> None:
        """Take in hops from ``hop`` on that come sooner than ``STILL_S`` after ``since_s``.

        Noise moves each by ``sways`` times its own.
        """
        least_n, force_n, since = STILL_SHARE * rise_n, self._force_n, -1
        for at, each_n in enumerate(forces_n):
            off_n = abs(each_n - force_n)
            if off_n > least_n and off_n > sways * noise_n[at]:
                force_n, since = each_n, at
        if since >= 0:
            self.start(t_s[since], force_n, hop + since)
