"""Where the bundle begins: the coach, or the engine process that it starts of itself."""

import multiprocessing
import sys

from coach.app import try_screen
from coach.commands.screen import TRY_WORD

if __name__ == "__main__":
    # A spawned engine starts this program again; this call is where it goes its own way.
    multiprocessing.freeze_support()
    if sys.argv[1:] == [TRY_WORD]:
        try_screen()
        sys.exit(0)
    from coach.cli import main

    sys.exit(main())
