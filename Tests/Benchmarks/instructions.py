"""Counts instructions with valgrind and compares them with pinned counts; shared by the benchmarks' scripts."""

import argparse
import json
import re
import subprocess
import sys

TOLERANCE = 0.05


def collected(command):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    return int(re.search(r"Collected : (\d+)", output)[1])


def per_round(command, rounds):
    """The instructions of one round of a command whose last argument is the number of rounds.

    The difference between few and more rounds excludes starting and ending.
    """
    few, more = (collected([*map(str, command), str(number)]) for number in (1, 1 + rounds))
    return (more - few) // rounds


def check(pinned_file, names, count, absent=frozenset()):
    """Prints `count` of each name, and fails if a count isn't within the tolerance of the pinned one.

    Names that are absent are not counted, and keep their pins.
    """
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--update", action="store_true", help="pin the counts anew")
    options = arguments.parse_args()
    pinned = json.loads(pinned_file.read_text()) if pinned_file.exists() else {}
    counts = {name: count(name) for name in names if name not in absent}
    failed = set(pinned) != set(names)
    for name, number in counts.items():
        change = number / pinned[name] - 1 if name in pinned else 0
        outside = abs(change) > TOLERANCE
        failed |= outside
        print(f"{name:16} {number:12,} {change:+7.1%} {'outside of the tolerance' if outside else ''}")
    if options.update:
        pinned_file.write_text(json.dumps({name: counts.get(name, pinned.get(name)) for name in names}, indent=2) + "\n")
    elif failed:
        sys.exit(1)
