"""Counts the instructions that each stage's work on a page takes, from message to message; compares them with the pinned ones.

    swift build -c release --product benchmark-extraction
    swift build -c release --product benchmark-stages
    python3 Tests/Benchmarks/stage_instructions.py [--update]

Needs valgrind. The pages are made up (`benchmark-extraction NAME html`); each stage gets a file of messages made from
one of them. The kernel is not included, and libzmq only in the relay's: `benchmark-hop` and `benchmark-pipeline` show those. A count
more than 5 % above the pinned one fails. So does one more than 5 % below: pin it anew with --update.
"""

import functools
import pathlib
import subprocess
import tempfile

import instructions

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARIES = ROOT / ".build" / "release"
# Few and more pages of each stage; fetcher and storer work in batches of 64. The fetcher reads ahead on a thread of its
# own, so that a run that stops halfway has read any number of pages: its whole run counts, with the start.
PAGES = {"fetch": (0, 128), "relay": (64, 128), "clean": (4, 12), "extract": (8, 24), "store": (64, 128)}
folder = tempfile.TemporaryDirectory()
place = pathlib.Path(folder.name)


@functools.cache
def program():
    # Valgrind 3.19 can't read the debugging information of BoringSSL.
    stripped = place / "benchmark-stages"
    subprocess.run(["strip", "--strip-debug", "-o", stripped, BINARIES / "benchmark-stages"], check=True)
    return stripped


@functools.cache
def supplies(page):
    html = place / f"{page}.html"
    html.write_bytes(subprocess.check_output([BINARIES / "benchmark-extraction", page, "html"]))
    made = place / page
    subprocess.run([program(), "make", html, made], check=True)
    return made


def count(name):
    page, stage = name.split(" ")
    few, more = PAGES[stage]
    before, after = (
        instructions.collected([str(program()), stage, str(supplies(page)), str(n)]) if n else 0 for n in (few, more))
    return (after - before) // (more - few)


instructions.check(
    pathlib.Path(__file__).with_name("stage_instructions.json"),
    [f"{page} {stage}" for page in ["portal", "persian"] for stage in PAGES],
    count,
)
