"""Addresses of sources: ``sim:NAME?seed=1``, ``serial:PORT?baud=115200``, ``replay:FILE``."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import entry_points
from urllib.parse import parse_qsl

from coach.errors import DeviceError, UsageError
from coach.saying import say
from coach.sensors.source import Source

GROUP = "coach.sensors"


@dataclass(frozen=True, slots=True)
class Address:
    """A source's address taken apart: ``scheme:target?options``."""

    scheme: str
    target: str
    options: Mapping[str, str]

    def __str__(self) -> str:
        query = "&".join(f"{name}={value}" for name, value in self.options.items())
        return f"{self.scheme}:{self.target}" + (f"?{query}" if query else "")

    def only(self, *allowed: str) -> None:
        """Raise UsageError when an option is not one of ``allowed``."""
        for name in self.options:
            if name not in allowed:
                known = ", ".join(allowed) or "none"
                raise UsageError(
                    say(
                        "{scheme}: does not know the option {name!r}; its options are: {known}",
                        scheme=self.scheme,
                        name=name,
                        known=known,
                    )
                )

    def number(self, name: str, default: float) -> float:
        """Return option ``name`` as a number, or raise UsageError."""
        text = self.options.get(name)
        try:
            return default if text is None else float(text)
        except ValueError:
            raise UsageError(
                say(
                    "{name}={text} is not a number; write for example {name}={default:g}",
                    name=name,
                    text=text,
                    default=default,
                )
            ) from None


def parse_address(text: str) -> Address:
    """Take an address apart; raises UsageError when it is not of the form ``scheme:target``."""
    scheme, colon, rest = text.partition(":")
    if not colon or not scheme:
        raise UsageError(
            say(
                "{text!r} is no address; write for example sim:beginner, serial:/dev/ttyUSB0 or "
                "replay:practice.rec",
                text=text,
            )
        )
    # A file's or a port's own name may hold a question mark; options always hold an equals sign.
    target, mark, query = rest.rpartition("?")
    if not mark or "=" not in query:
        target, query = rest, ""
    return Address(scheme, target, dict(parse_qsl(query, keep_blank_values=True)))


def open_source(text: str) -> Source:
    """Return the (not yet opened) source at an address, from whichever package registers it.

    Raises UsageError for an unknown scheme or option, DeviceError when its plugin cannot load.
    """
    address = parse_address(text)
    found = {point.name: point for point in entry_points(group=GROUP)}
    if address.scheme not in found:
        known = ", ".join(f"{name}:" for name in sorted(found))
        raise UsageError(
            say(
                "{scheme}: is no kind of source here; there are {known}",
                scheme=address.scheme,
                known=known,
            )
        )
    try:
        factory: Callable[[Address], Source] = found[address.scheme].load()
    except Exception as problem:
        raise DeviceError(
            say(
                "the plugin for {scheme}: could not be loaded ({problem}); reinstall it",
                scheme=address.scheme,
                problem=str(problem),
            )
        ) from problem
    return factory(address)
