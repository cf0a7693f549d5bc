"""By how much a force must rise to be a stroke: beyond its sensor, a resting hand, and noise."""

#: Shares of contact-on and of the resting contact, and times the noise.
OF_CONTACT, OF_REST, OF_NOISE = 0.5, 0.15, 8.0
#: In the valley of a stroke that came down so far another one is expected: less will do.
AGAIN_OF_CONTACT, AGAIN_OF_REST = 0.3, 0.1


def least_rise(contact_n: float, base_n: float, noise_n: float) -> float:
    """Return the least newtons that a stroke rises above what it begins at."""
    return max(OF_CONTACT * contact_n, OF_REST * base_n, OF_NOISE * noise_n)


def least_rise_again(contact_n: float, low_n: float, noise_n: float) -> float:
    """Return the least newtons that another stroke rises above the low of the last one."""
    return max(AGAIN_OF_CONTACT * contact_n, AGAIN_OF_REST * low_n, OF_NOISE * noise_n)
