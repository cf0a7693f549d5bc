"""``python -m coach.packaging bundle|deb [--out FOLDER]``: what a person installs."""

import argparse
import sys
import tempfile
from pathlib import Path

from coach.errors import CoachError
from coach.packaging.bundle import make_bundle
from coach.packaging.deb import make_deb


def main(arguments: list[str] | None = None) -> int:
    """Make the bundle, and of it a Debian package where that is wished; say where they are."""
    parser = argparse.ArgumentParser(prog="python -m coach.packaging", description=__doc__)
    parser.add_argument("what", choices=("bundle", "deb"))
    parser.add_argument("--out", type=Path, default=Path("dist"), help="folder (dist)")
    chosen = parser.parse_args(arguments)
    out = chosen.out.resolve()
    try:
        with tempfile.TemporaryDirectory() as work:
            made = make_bundle(Path(work), out)
            if chosen.what == "deb":
                made = make_deb(made, Path(work), out)
    except CoachError as problem:
        sys.stderr.write(f"coach.packaging: {problem}\n")
        return problem.exit_code
    sys.stdout.write(f"{made}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
