"""Times parsing, cleaning and extracting against trafilatura, pygoreadability and resiliparse: same pages, same minute, one
core each.

    pip install trafilatura pygoreadability resiliparse
    swift build -c release --product benchmark-extraction
    python3 Tests/Benchmarks/extraction_peers.py [--rounds 3] [--every 1] [set ...]

Sets are folders of ../shared/data/articles with `html/` and gold files, which name the addresses; without any: aefd and
wcxb-dev. All take turns, each round in a separate process, because trafilatura has a cache, and in real life a
page comes only once. The table has the medians of processor time. We start with bytes; the others get
decoded text. trafilatura and pygoreadability also find metadata, as we do; resiliparse finds only the text.
"""

import argparse
import datetime
import importlib.metadata
import multiprocessing
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import resiliparse.extract.html2text as resiliparse
import trafilatura

import given_pages

ROOT = pathlib.Path(__file__).resolve().parents[2]


def readability(url, text):
    # Imported by the process that is timed: Go's runtime doesn't survive a fork.
    import pygoreadability

    try:
        pygoreadability.from_string(text, url or None)
    except RuntimeError:
        # It gives up on pages whose date it can't parse; its time until then counts.
        pass


def timed(work, pages):
    """The seconds of processor time that a fresh process spends on pages."""
    context = multiprocessing.get_context("fork")
    answer = context.SimpleQueue()

    def run():
        begin = time.process_time()
        for page in pages:
            work(*page)
        answer.put(time.process_time() - begin)

    process = context.Process(target=run)
    process.start()
    process.join()
    if process.exitcode:
        sys.exit(f"a peer ended with {process.exitcode}")
    return answer.get()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("sets", nargs="*", default=["aefd", "wcxb-dev"])
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--every", type=int, default=1, help="take one page in so many")
    arguments.add_argument("--binary", default=str(ROOT / ".build" / "release" / "benchmark-extraction"))
    options = arguments.parse_args()
    found = given_pages.pages(options.sets or ["aefd", "wcxb-dev"], options.every)
    if not found:
        sys.exit(f"no pages below {given_pages.ARTICLES}")
    size = sum(len(body) for _, body in found)
    texts = [(address, body.decode("utf-8", "replace")) for address, body in found]
    peers = {
        "trafilatura": lambda url, text: trafilatura.bare_extraction(text, url=url or None, with_metadata=True),
        "trafilatura, fast": lambda url, text: trafilatura.bare_extraction(
            text, url=url or None, with_metadata=True, fast=True
        ),
        "pygoreadability": readability,
        "resiliparse, text only": lambda _, text: resiliparse.extract_plain_text(text, main_content=True),
    }
    steps = ["parse", "parse, clean", "parse, clean, extract"]
    times = {name: [] for name in [*steps, *peers]}
    peak = 0
    with tempfile.NamedTemporaryFile(suffix=".pack") as pack:
        given_pages.write_pack(pack, found)
        for _ in range(options.rounds):
            lines = subprocess.run([options.binary, pack.name, "1"], check=True, capture_output=True, text=True).stdout
            parse, clean, extract = map(float, lines.split()[:3])
            for step, seconds in zip(steps, [parse, clean, clean + extract]):
                times[step].append(seconds)
            peak = max(peak, int(lines.split("peak ")[1]))
            for name, work in peers.items():
                times[name].append(timed(work, texts))
    medians = {name: statistics.median(values) for name, values in times.items()}
    ours = medians[steps[-1]]
    versions = ", ".join(
        f"{name} {importlib.metadata.version(name)}" for name in ["trafilatura", "pygoreadability", "resiliparse"])
    print(f"{datetime.date.today()}: {len(found)} pages of {size / len(found) / 1000:.0f} KB from memory, one core,")
    print(f"medians of {options.rounds} rounds in turns; {versions}; all with metadata but the last")
    print(f"{'':24} {'pages/s':>9} {'MB/s':>7} {'ms/page':>9} {'ours is':>9}")
    for name, seconds in medians.items():
        ratio = f"{seconds / ours:8.2f}x" if name in peers else ""
        print(f"{name:24} {len(found) / seconds:9.1f} {size / seconds / 1e6:7.1f} {seconds / len(found) * 1e3:9.3f} {ratio:>9}")
    print(f"peak memory beyond the pages: {peak / 1e6:.0f} MB")


main()
