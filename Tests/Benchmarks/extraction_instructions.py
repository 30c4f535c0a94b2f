"""Counts the instructions of parsing, cleaning and extracting news pages; compares them with the pinned ones.

    swift build -c release --product benchmark-extraction
    python3 Tests/Benchmarks/extraction_instructions.py [--update]

Needs valgrind. Three pages are made up; `given` is the mean of real ones, from the data beside the repository, and is
left out where that is absent. Real pages have more of everything: marks, scripts, lists, broken markup. Each step's
count excludes the steps before it. A count more than 5 % above the pinned one fails. So does one more than 5 % below:
pin it anew with --update.
"""

import functools
import pathlib
import tempfile

import given_pages
import instructions

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build" / "release" / "benchmark-extraction"
STEPS = ["parse", "clean", "extract"]
# Eleven pages of 498; they cost about a fifth less than all of them on average.
EVERY = 48


@functools.cache
def until(page, step):
    if page != "given":
        return instructions.per_round([BINARY, page, step], 10)
    with tempfile.NamedTemporaryFile(suffix=".pack") as pack:
        given_pages.write_pack(pack, GIVEN)
        return instructions.per_round([BINARY, pack.name, step], 1) // len(GIVEN)


def count(name):
    page, step = name.split(" ")
    before = STEPS.index(step) - 1
    return until(page, step) - (until(page, STEPS[before]) if before >= 0 else 0)


GIVEN = given_pages.pages(["aefd", "wcxb-dev"], EVERY)
if not GIVEN:
    print(f"real pages skipped: {given_pages.ARTICLES} is absent", flush=True)
instructions.check(
    pathlib.Path(__file__).with_name("extraction_instructions.json"),
    [f"{page} {step}" for page in ["story", "portal", "persian", "given"] for step in STEPS],
    count,
    absent=set() if GIVEN else {f"given {step}" for step in STEPS},
)
