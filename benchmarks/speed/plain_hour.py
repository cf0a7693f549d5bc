"""The peer of an hour's memory: a scrolling plot as pyqtgraph documents it, on a made-up hand.

``python -m benchmarks.speed.plain_hour 3600 all`` keeps all that it heard, as many scripts do that
save at the end; ``recent`` keeps what it shows. It paints each five seconds of the session.
"""

import json
import math
import sys
from collections import deque
from itertools import islice
from typing import Final

import pyqtgraph as pg

from benchmarks.speed.resident import resident
from sims.soak.glove import RATE_HZ

SHOWN_S: Final = 20
_PAINT_EACH_S: Final = 5


def main(seconds: int, keeps: str) -> None:
    """Plot for so many seconds of session, and say each minute what is in memory."""
    app = pg.mkQApp()
    plot = pg.PlotWidget()
    plot.resize(1280, 800)
    curve = plot.plot(pen="y")
    plot.show()
    most = SHOWN_S * RATE_HZ if keeps == "recent" else None
    times_s: deque[float] = deque(maxlen=most)
    newtons: deque[float] = deque(maxlen=most)
    painted = 0
    for second in range(1, seconds + 1):
        for sample in range(RATE_HZ):
            t_s = second + sample / RATE_HZ
            times_s.append(t_s)
            newtons.append(20.0 * math.sin(math.pi * t_s / 4.0) ** 2)
        if second % _PAINT_EACH_S == 0:
            begin = max(0, len(times_s) - SHOWN_S * RATE_HZ)
            curve.setData(list(islice(times_s, begin, None)), list(islice(newtons, begin, None)))
            app.processEvents()
            painted += 1
        if second % 60 == 0:
            has = resident("self")
            print(json.dumps([second, has.all, has.own, painted, len(times_s)]), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
