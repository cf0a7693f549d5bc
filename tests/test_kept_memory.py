"""What is freed is there for the next: it is not asked for from the system page by page."""

import os
import subprocess
import sys

PROGRAM = """
import resource
import numpy as np
from coach.kept_memory import keep_freed_memory

def faults_of(rounds):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(rounds):
        held = [np.ones(400_000) for _ in range(3)]
        del held
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

keep_freed_memory()
first = faults_of(1)
assert first > 1_000
assert faults_of(20) < first
"""


def test_megabytes_that_are_made_and_freed_over_and_over_come_from_the_system_once() -> None:
    if os.confstr_names.get("CS_GNU_LIBC_VERSION") is None:
        return
    subprocess.run([sys.executable, "-c", PROGRAM], check=True, timeout=60)
