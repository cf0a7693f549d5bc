"""A live session of hours on a clock that jumps: memory, samples and clocks are watched."""
