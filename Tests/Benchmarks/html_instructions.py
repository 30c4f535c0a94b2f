"""Counts the instructions that parsing the synthetic pages takes and compares them with the pinned ones.

    swift build -c release --product html-benchmark
    python3 Tests/Benchmarks/html_instructions.py [--update]

Needs valgrind. Each page is parsed in runs of few and of more rounds; the difference leaves out starting and ending.
More than 5 % above the pinned count fails; so does more than 5 % below, which is to be pinned anew with --update.
"""

import pathlib

import instructions

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build" / "release" / "html-benchmark"

instructions.check(
    pathlib.Path(__file__).with_name("html_instructions.json"),
    ["article", "scripts", "lists", "tables", "misnested", "references"],
    lambda page: instructions.per_round([BINARY, page], 20),
)
