"""What Qt writes of an SVG, mended so that other readers show the same picture.

Qt writes what clips a drawing without the transformation that was on when it was set, and names
no letters that every machine has.
"""

from typing import Final
from xml.etree import ElementTree

_SVG: Final = "http://www.w3.org/2000/svg"
_GROUP: Final = f"{{{_SVG}}}g"


def mended(svg: bytes) -> bytes:
    """Return the SVG with its clips in their place and letters for whoever lacks ours."""
    ElementTree.register_namespace("", _SVG)
    root = ElementTree.fromstring(svg)
    clips = {clip.get("id"): clip for clip in root.iter(f"{{{_SVG}}}clipPath")}
    for group in root.iter(_GROUP):
        name = group.get("clip-path", "").removeprefix("url(#").removesuffix(")")
        drawn = next((each for each in group.iter(_GROUP) if each.get("transform")), None)
        if name in clips and drawn is not None:
            # What is drawn first with a clip is drawn as it lay when that was set.
            for path in clips.pop(name):
                path.set("transform", drawn.get("transform", ""))
    for each in root.iter():
        if each.get("font-family"):
            each.set("font-family", f"{each.get('font-family')},sans-serif")
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))
