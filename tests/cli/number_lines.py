"""A stranger's sketch on a serial line: prints lines of text on a schedule; knows nothing of us.

It opens a pseudo-terminal and says where. Then it obeys its standard input, a JSON object a
line: ``{"lines": [...], "rate_hz": 50}`` writes those lines at that pace and answers with the
monotonic seconds at which each was written; ``{"close": true}`` pulls the plug.
"""

import json
import os
import sys
import threading
import time
import tty


def main() -> None:
    """Serve until the input ends."""
    master, slave = os.openpty()
    tty.setraw(slave)
    print(os.ttyname(slave), flush=True)
    for request in sys.stdin:
        order = json.loads(request)
        if order.get("close"):
            os.close(slave)
            os.close(master)
            print("closed", flush=True)
            continue
        print(json.dumps(written(master, order["lines"], order["rate_hz"])), flush=True)


def written(master: int, lines: list[str], rate_hz: float) -> list[float]:
    """Write the lines a period apart; return when."""
    written_s = []
    begin_s, nothing = time.monotonic(), threading.Event()
    for number, line in enumerate(lines):
        nothing.wait(max(0.0, begin_s + number / rate_hz - time.monotonic()))
        written_s.append(time.monotonic())
        os.write(master, line.encode() + b"\r\n")
    return written_s


if __name__ == "__main__":
    main()
