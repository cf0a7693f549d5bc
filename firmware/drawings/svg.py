"""A sheet to draw on: lines, boxes and words that are legible by day and by night."""

from html import escape

STYLE = """
  .sheet{fill:#fff} .ink{stroke:#1d2327;fill:none} .solid{fill:#1d2327}
  .quiet{stroke:#9aa4ac;fill:none} .box{stroke:#1d2327;fill:#eef1f4}
  .skin{stroke:#9aa4ac;fill:#f3f0ec}
  .sensor{stroke:#1d2327;fill:#ffd08a} .part{stroke:#1d2327;fill:#fff}
  .plus{stroke:#b3261e;fill:none} .signal{stroke:#0b63c5;fill:none}
  .a{stroke:#130D7B;fill:none} .b{stroke:#0B7D94;fill:none} .c{stroke:#AA6311;fill:none}
  .d{stroke:#540317;fill:none}
  text{fill:#1d2327;font-family:system-ui,sans-serif;font-size:16px} .small{font-size:14px}
  .big{font-size:20px;font-weight:600} .mild{fill:#4d575f}
  @media (prefers-color-scheme:dark){
  .sheet{fill:#14181c} .ink{stroke:#e8ecef} .solid{fill:#e8ecef} .quiet{stroke:#6d7780}
  .box{stroke:#e8ecef;fill:#262d34} .skin{stroke:#6d7780;fill:#20262c}
  .sensor{stroke:#e8ecef;fill:#8a5a12} .part{stroke:#e8ecef;fill:#14181c}
  .plus{stroke:#ff8a80} .signal{stroke:#7db7ff}
  .a{stroke:#8f95ff} .b{stroke:#ABFDFE} .c{stroke:#FFFE6F} .d{stroke:#ff6f9f}
  text{fill:#e8ecef} .mild{fill:#b4bdc4}}
"""


class Sheet:
    """An SVG of ``width`` × ``height``; ``title`` is read aloud where it is not seen."""

    def __init__(self, width: float, height: float, title: str) -> None:
        self._parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
            f'width="{width:g}" height="{height:g}" role="img">',
            f"<title>{escape(title)}</title><style>{STYLE}</style>",
            f'<rect class="sheet" width="{width:g}" height="{height:g}" rx="12"/>',
        ]

    def path(self, d: str, kind: str = "ink", width: float = 2) -> None:
        """Draw along SVG path data."""
        self._parts.append(
            f'<path class="{kind}" stroke-width="{width:g}" stroke-linejoin="round" '
            f'stroke-linecap="round" d="{d}"/>'
        )

    def line(self, points: list[tuple[float, float]], kind: str = "ink", width: float = 2) -> None:
        """Draw from point to point."""
        self.path("M" + "L".join(f"{x:g} {y:g}" for x, y in points), kind, width)

    def box(
        self, x: float, y: float, width: float, height: float, kind: str = "box", round_: float = 6
    ) -> None:
        """Draw a rectangle by its upper left corner."""
        self._parts.append(
            f'<rect class="{kind}" stroke-width="2" x="{x:g}" y="{y:g}" width="{width:g}" '
            f'height="{height:g}" rx="{round_:g}"/>'
        )

    def disc(self, x: float, y: float, radius: float, kind: str = "sensor") -> None:
        """Draw a circle."""
        self._parts.append(
            f'<circle class="{kind}" stroke-width="2" cx="{x:g}" cy="{y:g}" r="{radius:g}"/>'
        )

    def dot(self, x: float, y: float) -> None:
        """Mark where wires meet."""
        self._parts.append(f'<circle class="solid" cx="{x:g}" cy="{y:g}" r="4"/>')

    def text(self, x: float, y: float, words: str, kind: str = "", anchor: str = "start") -> None:
        """Write words; ``anchor`` start, middle or end lies at x."""
        self._parts.append(
            f'<text class="{kind}" x="{x:g}" y="{y:g}" text-anchor="{anchor}">'
            f"{escape(words)}</text>"
        )

    def save(self) -> str:
        """Return the file's text."""
        return "\n".join([*self._parts, "</svg>"]) + "\n"
