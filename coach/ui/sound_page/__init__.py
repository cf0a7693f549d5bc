"""The sound page: each layer with its volume and a try, how late it is heard, and taps."""
