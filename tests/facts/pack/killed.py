"""Kills a program that installs packs at random moments, and looks at the facts each time.

`python -m tests.facts.pack.killed FOLDER TIMES SEED` prints what was found that should not be, and then how often the
facts were those of each pack. A process of its own, with everything loaded, so that a new writer is a fork.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections import Counter
from itertools import cycle
from pathlib import Path

from desktop_app.facts.pack.errors import PackError
from tests.helpers.packs import BUILTIN, TODAY, a_pack, a_store, facts_saying, limit_of

LONGEST_LIFE = 0.02
"""Seconds: time for several installations."""
LIMITS = (2, 3)
PACKS = [a_pack(facts_saying(limit)) for limit in LIMITS]


def install_until_killed(store, told):
    """Install one pack after the other, and remove the last one now and then."""
    for number, pack in enumerate(cycle(PACKS)):
        store.install(pack, BUILTIN, TODAY)
        os.write(told, b".")
        if number % 5 == 4:
            store.remove()


def kill_a_writer(store, installed, lifetime):
    """Start a writer, and kill it some seconds after it has installed so many packs."""
    heard, told = os.pipe()
    child = os.fork()
    if not child:
        os.close(heard)
        install_until_killed(store, told)
    os.close(told)
    for _ in range(installed):
        os.read(heard, 1)
    time.sleep(lifetime)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(heard)


def main(folder, times, seed):
    """Kill so many writers."""
    dice, store, found = random.Random(seed), a_store(folder), Counter()
    for number in range(times):
        kill_a_writer(store, dice.randint(0, 3), dice.uniform(0, LONGEST_LIFE))
        try:
            used = store.in_use(BUILTIN)
        except (OSError, PackError) as error:
            print(f"after kill {number}: {error!r}")
            continue
        if used.left_aside or used.facts.on(TODAY)["hotline"].value != "0120-95-0178":
            print(f"after kill {number}: {used.left_aside!r}")
        found[limit_of(used.facts)] += 1
    print(*(f"{limit}:{count}" for limit, count in sorted(found.items())))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
