#!/usr/bin/env python3
"""What happens to the lines of the boilerplate pages: `boilerplate.py DATA [--chapar PROGRAM] [--json FILE] [--wrong]`.

DATA is a folder of pages `NAME.gz`, each with `NAME.expected.json`. It prints one table with a row per source of pages:

  pages   how many there are, and how many of them were rejected as not being articles
  gone    share of `must_not_contain_lines` that are not a line of the article's text
  absent  share of `must_not_contain` segments that are nowhere in it
  kept    share of `must_contain` segments that are in it

What must be kept is compared as a sequence of words, because the authors of the lists typed other quotes and dashes than
the pages have, and we keep those as they are. A page is read in its own encoding: if its owner encoded it twice it has
wrong letters, and a segment written with the right ones counts as lost.

--wrong lists what is wrong, one per line; --json writes the figures. Standard library only.
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess
import tempfile
import unicodedata


WORD = re.compile(r"\w+")


def squeeze(text):
    return " ".join(text.split())


def words(text):
    return " ".join(WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def articles(program, pages):
    """The lines that `chapar extract` prints for pages, by the pages' paths."""
    with tempfile.TemporaryDirectory() as folder:
        for number, page in enumerate(pages):
            os.symlink(os.path.abspath(page), f"{folder}/{number}.html.gz")
        with open(f"{folder}/manifest", "w") as manifest:
            for number, page in enumerate(pages):
                url = json.load(open(page.removesuffix(".gz") + ".expected.json"))["url"]
                manifest.write(json.dumps({"id": str(number), "url": url}) + "\n")
        run = subprocess.run(
            [program, "extract", "--jsonl", "--manifest", f"{folder}/manifest"]
            + [f"{folder}/{number}.html.gz" for number in range(len(pages))],
            stdout=subprocess.PIPE, check=True)
    found = (json.loads(line) for line in run.stdout.decode().split("\n") if line.strip())
    return {int(line["id"]): line for line in found}


def judge(article, expected):
    """For each kind of expectation, those met and those not."""
    text = article.get("text") or ""
    lines = {squeeze(line).casefold() for line in text.split("\n")}
    flat, row = squeeze(text), words(text)
    met = {
        "gone": [(x, squeeze(x).casefold() not in lines) for x in expected.get("must_not_contain_lines") or []],
        "absent": [(x, squeeze(x) not in flat) for x in expected.get("must_not_contain") or []],
        "kept": [(x, words(x) in row) for x in expected.get("must_contain") or []],
    }
    return met


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--chapar", default=".build/release/chapar")
    parser.add_argument("--json")
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    pages = sorted(glob.glob(f"{options.data}/*.gz"))
    found = articles(options.chapar, pages)
    counts = collections.defaultdict(collections.Counter)
    for number, page in enumerate(pages):
        expected = json.load(open(page.removesuffix(".gz") + ".expected.json"))
        article = found.get(number, {})
        for row in (expected["source"], "all"):
            counts[row]["pages"] += 1
            counts[row]["rejected"] += not article.get("text")
        for kind, results in judge(article, expected).items():
            for text, is_met in results:
                for row in (expected["source"], "all"):
                    counts[row][kind] += is_met
                    counts[row][kind + " of"] += 1
                if options.wrong and not is_met:
                    why = article.get("rejected", "")
                    print(f"{kind}\t{os.path.basename(page)}\t{text}\t{why}")
    figures = {}
    print(f"{'source':52}{'pages':>6}{'rejected':>9}" + "".join(f"{k:>18}" for k in ("gone", "absent", "kept")))
    for row, c in counts.items():
        figures[row] = {k: c[k] / c[k + " of"] for k in ("gone", "absent", "kept") if c[k + " of"]}
        cells = "".join(f"{figures[row].get(k, 1):>9.4f} of {c[k + ' of']:<5}" for k in ("gone", "absent", "kept"))
        print(f"{row:52}{c['pages']:>6}{c['rejected']:>9}{cells}")
    if options.json:
        json.dump(figures, open(options.json, "w"), indent=1)


if __name__ == "__main__":
    main()
