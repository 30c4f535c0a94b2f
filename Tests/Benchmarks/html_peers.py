"""Times html-benchmark, Lexbor (selectolax) and libxml2 (lxml) on the same pages, in the same minute, one core each.

    pip install selectolax lxml
    swift build -c release --product html-benchmark
    python3 Tests/Benchmarks/html_peers.py [--rounds 7] [folder ...]

Without folders: the pages of ../shared/data/articles/aefd and wcxb-dev, all together. The three take turns, a round
each; the table has the medians of processor time. Pages that aren't UTF-8 are first decoded with Python's replacement
rule, for all three.
"""

import argparse
import gzip
import pathlib
import statistics
import struct
import subprocess
import sys
import tempfile
import time

import lxml.html
import selectolax.lexbor

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests"))
from shared_data import DATA as SHARED_DATA

DATA = SHARED_DATA / "articles"


def read(path):
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return data.decode("utf-8", "replace").encode("utf-8")


def ours(binary, pack):
    output = subprocess.run([binary, pack, "1"], check=True, capture_output=True, text=True).stdout
    return float(output.split()[0])


def timed(parse, pages):
    begin = time.process_time()
    for page in pages:
        parse(page)
    return time.process_time() - begin


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folders", nargs="*", type=pathlib.Path)
    arguments.add_argument("--rounds", type=int, default=7)
    arguments.add_argument("--binary", default=str(ROOT / ".build" / "release" / "html-benchmark"))
    options = arguments.parse_args()
    folders = options.folders or [DATA / "aefd" / "html", DATA / "wcxb-dev" / "html"]
    files = sorted(path for folder in folders for path in folder.rglob("*.htm*"))
    if not files:
        sys.exit(f"no pages in {', '.join(map(str, folders))}")
    pages = [read(path) for path in files]
    size = sum(map(len, pages))
    # A peer's parser keeps its tree until it is dropped. Drop each at once, because ours is reused.
    peers = {
        "Lexbor (selectolax)": lambda: timed(selectolax.lexbor.LexborHTMLParser, pages),
        "libxml2 (lxml)": lambda: timed(lxml.html.document_fromstring, [page or b" " for page in pages]),
    }
    with tempfile.NamedTemporaryFile(suffix=".pack") as pack:
        for page in pages:
            pack.write(struct.pack("<Q", len(page)) + page)
        pack.flush()
        peers = {"HTML (this module)": lambda: ours(options.binary, pack.name), **peers}
        times = {name: [] for name in peers}
        for _ in range(options.rounds):
            for name, run in peers.items():
                times[name].append(run())
    base = statistics.median(times["HTML (this module)"])
    print(f"{len(pages)} pages, {size / len(pages) / 1000:.0f} KB each; medians of {options.rounds} rounds")
    print(f"{'':22} {'pages/s':>9} {'MB/s':>7} {'ms/page':>8} {'ours is':>9}")
    for name, values in times.items():
        median = statistics.median(values)
        print(
            f"{name:22} {len(pages) / median:9.0f} {size / median / 1e6:7.0f} {median / len(pages) * 1e3:8.3f}"
            f" {median / base:8.2f}x"
        )


main()
