"""The options of ``coach import``; imports nothing that a ``--help`` can spare."""

import argparse
import math

FORMAT_NAMES = ("csv", "tekscan", "novel", "xsensor", "openbci")
IMPORT_MORE = (
    "The format is found in the file. A table needs --time and --force; the others say most of "
    "it themselves. docs/imports.md has more."
)


def import_options(parser: argparse.ArgumentParser) -> None:
    """Add what an import can be asked for with."""
    parser.add_argument(
        "file",
        metavar="IN",
        help="a table, a movie of Tekscan, novel, XSENSOR, or a file of OpenBCI",
    )
    parser.add_argument("-o", "--output", required=True, metavar="FILE", help="a new file")
    parser.add_argument("--format", choices=FORMAT_NAMES, help="instead of the one that is found")
    parser.add_argument(
        "--time", default="", metavar="COL[:unit]", help="a table's column of times; s, ms or us"
    )
    parser.add_argument(
        "--force",
        default="",
        metavar="COL[,COL…]",
        help="its columns of forces or pressures; A..B is from A to B, all is all but the times",
    )
    parser.add_argument(
        "--unit", default="", help="of the values, where the file names none: N, kg, kPa, psi …"
    )
    parser.add_argument(
        "--scale", type=_above_0, metavar="X", help="what one raw reading is worth in --unit"
    )
    parser.add_argument("--area", type=_above_0, metavar="MM2", help="of one cell, in mm²")
    parser.add_argument("--pitch", type=_above_0, metavar="MM", help="from cell to cell, in mm")
    parser.add_argument(
        "--grid", type=_grid, metavar="ROWSxCOLS", help="how the cells lie, row by row"
    )
    parser.add_argument("--rate", type=_above_0, metavar="HZ", help="frames a second")
    parser.add_argument("--side", choices=("left", "right"), help="one of two insoles")
    parser.add_argument("--sensor", default="", metavar="NAME", help="one of several mats")
    parser.add_argument(
        "--up-to-damage", action="store_true", help="of a cut file, import what is whole"
    )


def _above_0(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 1e-9 <= value <= 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return value


def _grid(text: str) -> tuple[int, int]:
    rows, _, columns = text.lower().replace("×", "x").partition("x")
    if not (rows.isdecimal() and columns.isdecimal() and int(rows) and int(columns)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a grid; write rows × columns as 16x16")
    return int(rows), int(columns)
