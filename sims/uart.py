"""What a UART hears of another that talks at another speed: the line's levels, sampled."""

from itertools import chain


def heard(data: bytes, sent_baud: int, heard_baud: int) -> bytes:
    """Return the bytes that a receiver at ``heard_baud`` makes of ``data``, 8 bits, no parity.

    The line idles high; a receiver starts at a falling edge, samples the middle of each bit and,
    like the usual drivers, hands on also what has no valid stop bit.
    """
    levels = list(chain.from_iterable(_levels(byte) for byte in data))
    bit = heard_baud / sent_baud

    def level(at: float) -> int:
        """The level at a time in the receiver's bits."""
        index = int(at / bit)
        return levels[index] if index < len(levels) else 1

    out = bytearray()
    at, end = 0.0, len(levels) * bit
    while at < end:
        if level(at):
            at = _next_low(levels, at, bit)
            continue
        samples = [level(at + 1.5 + number) for number in range(8)]
        out.append(sum(value << number for number, value in enumerate(samples)))
        at += 9.5
        # A break: the receiver waits for the line to rise before the next start bit.
        while at < end and not level(at):
            at += 0.25
    return bytes(out)


def _levels(byte: int) -> list[int]:
    return [0, *((byte >> number) & 1 for number in range(8)), 1]


def _next_low(levels: list[int], at: float, bit: float) -> float:
    index = int(at / bit) + 1
    while index < len(levels) and levels[index]:
        index += 1
    return index * bit + 1e-9
