"""Counts the instructions of cleaning and extracting hostile pages of 128 KB; compares them with the pinned ones.

    swift build -c release --product benchmark-extraction
    python3 Tests/Benchmarks/hostile_instructions.py [--update]

Needs valgrind. These are the kinds of `Tests/Hostile/pages.py` that once took quadratic time.
"""

import os
import pathlib
import struct
import sys
import tempfile

import instructions

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build" / "release" / "benchmark-extraction"
KINDS = [
    "ordinary", "table-columns", "headline-of-tags", "references", "titles-shared", "titles-headings", "authors-bylines",
    "hidden-nested", "short-paragraphs",
]
sys.path.insert(0, str(ROOT / "Tests" / "Hostile"))
import pages  # noqa: E402

# Dictionaries hash alike in each run.
os.environ["SWIFT_DETERMINISTIC_HASHING"] = "1"


def count(name):
    address, body = b"https://hostile.example/2024/story", pages.KINDS[name](128 << 10)
    with tempfile.NamedTemporaryFile(suffix=".pack") as pack:
        pack.write(struct.pack("<Q", len(address)) + address + struct.pack("<Q", len(body)) + body)
        pack.flush()
        return instructions.per_round([BINARY, pack.name], 1)


instructions.check(pathlib.Path(__file__).with_name("hostile_instructions.json"), KINDS, count)
