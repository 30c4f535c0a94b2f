"""Counts the instructions of parsing, cleaning and extracting the made-up news pages; compares them with the pinned ones.

    swift build -c release --product benchmark-extraction
    python3 Tests/Benchmarks/extraction_instructions.py [--update]

Needs valgrind. Each step's count excludes the steps before it. A count more than 5 % above the pinned one fails. So
does one more than 5 % below: pin it anew with --update.
"""

import functools
import pathlib

import instructions

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build" / "release" / "benchmark-extraction"
STEPS = ["parse", "clean", "extract"]


@functools.cache
def until(page, step):
    return instructions.per_round([BINARY, page, step], 10)


def count(name):
    page, step = name.split(" ")
    before = STEPS.index(step) - 1
    return until(page, step) - (until(page, STEPS[before]) if before >= 0 else 0)


instructions.check(
    pathlib.Path(__file__).with_name("extraction_instructions.json"),
    [f"{page} {step}" for page in ["story", "portal", "persian"] for step in STEPS],
    count,
)
