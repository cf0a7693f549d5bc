"""What any other program does to hear a session: finds its streams and takes what comes.

``python lsl_inlet.py SECONDS [WORD …]`` prints, as one JSON object, the description, stamps,
samples and markers of the Pressure Coach streams, and this process's monotonic second beside LSL's.
It listens until it has heard so many seconds, and a marker that begins with each word.
"""

import json
import sys
import time

import pylsl

#: Who has not heard it all by then prints what there is.
LONGEST_S = 60.0


def found(name: str) -> pylsl.StreamInlet:
    """Return an inlet of the stream that is called so; ends the program where none comes."""
    streams = pylsl.resolve_byprop("name", name, minimum=1, timeout=20.0)
    if not streams:
        sys.exit(f"no stream {name} in 20 s")
    return pylsl.StreamInlet(streams[0], max_buflen=60, recover=False)


def enough(told: dict[str, list], seconds: float, words: list[str]) -> bool:
    """Return whether all that is waited for was heard."""
    stamps = told["stamps"]
    if not stamps or stamps[-1] - stamps[0] < seconds:
        return False
    return all(any(said.startswith(word) for _, said in told["markers"]) for word in words)


def main() -> None:
    markers, force = found("Pressure Coach markers"), found("Pressure Coach force")
    about = force.info(timeout=10.0)
    label = about.desc().child("channels").child("channel")
    told = {
        "rate_hz": about.nominal_srate(),
        "channels": about.channel_count(),
        "type": about.type(),
        "label": label.child_value("label"),
        "unit": label.child_value("unit"),
        "manufacturer": about.desc().child_value("manufacturer"),
        "model": about.desc().child("acquisition").child_value("model"),
        "calibrated": about.desc().child("calibration").child_value("calibrated"),
        "clock": [time.monotonic(), pylsl.local_clock()],
        "stamps": [],
        "samples": [],
        "markers": [],
    }
    markers.open_stream(timeout=10.0)
    force.open_stream(timeout=10.0)
    print("listening", file=sys.stderr, flush=True)
    ends_s = time.monotonic() + LONGEST_S
    while time.monotonic() < ends_s and not enough(told, float(sys.argv[1]), sys.argv[2:]):
        try:
            samples, stamps = force.pull_chunk(timeout=0.05, max_samples=4096)
            words, at = markers.pull_chunk(timeout=0.0)
        except pylsl.LostError:
            break
        told["samples"] += samples
        told["stamps"] += stamps
        told["markers"] += [[stamp, word[0]] for stamp, word in zip(at, words, strict=True)]
    print(json.dumps(told))


main()
