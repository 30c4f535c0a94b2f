"""Counts the instructions that parsing the synthetic pages takes and compares them with the pinned ones.

    swift build -c release --product html-benchmark
    python3 Tests/Benchmarks/html_instructions.py [--update]

Needs valgrind. Each page is parsed in runs of few and of more rounds; the difference excludes starting and ending. A
count more than 5 % above the pinned one fails. So does one more than 5 % below: pin it anew with --update.
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
