"""What the commands' help says at length."""

SOURCE_HELP = (
    "where the pressure comes from: sim:beginner, serial:/dev/ttyUSB0, "
    "serial:PORT?unit=kg, ble:NAME, replay:FILE"
)
TWO_HANDS_HELP = "for two hands give two, the left hand's first"
TOOL_HELP = "whose edges judge the pressure (default palm)"
WATCH_MORE = (
    "With --json-lines each line holds t_s, force_n, band, too_much, age_s, peak_kpa, taxels, "
    "error_n (95 %), saturated and doubts "
    "(newtons each), or an event; without fresh data a line comes each 250 ms, band null. "
    "Ctrl-C ends it."
)
LSL_HELP = (
    "live to other programs by the Lab Streaming Layer: newtons and markers (an extra part: lsl)"
)
LATENCY_MORE = (
    "Press Enter with the finger that feels, 16 times, each on a beat. A simulated hand taps by "
    "itself. Without --use nothing is kept."
)
HISTORY_MORE = (
    "What is deleted is gone for good: recordings, the pages and tables beside them in the app's "
    "folder, and every trace in the index. A receiver goes with their comfort profile and the "
    "areas they asked to spare; --delete-all is all sessions and all receivers. Calibrations, your "
    "own routines, and what was saved elsewhere stay."
)
EXAMPLES = """\
examples:
  coach                                  open the app
  coach demo                             practise on a simulated hand
  coach practice serial:/dev/ttyUSB0     practise with what is plugged in
  coach practice sim:steady sim:beginner practise with two hands, the left one first
  coach watch sim:beginner --json-lines  readings for another program
  coach report session.rec --html d.html the debrief of a recording
"""
