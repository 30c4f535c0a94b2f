#!/usr/bin/env python3
"""Measures the output of `chapar extract` for the given pages, and compares it with the floors.

  measure.py [--chapar PROGRAM] [--shared FOLDER] [--json FILE] [--only CORPUS,…] [--raise]

Prints a row per figure: corpus, column, measured value, floor, and margin. `floors.json` beside this file has the floors
and a digest of each corpus, so that figures are compared only if they were measured on the same pages. --raise raises
floors to half a point below the measured value, adds missing corpora, and lowers nothing. Exit status: 0 if all floors are
reached, 1 if one is missed or a digest differs, 3 if the data is absent. Standard library only; the figures for articles
are those of `shared/tools/score.py`.
"""
import argparse
import datetime
import glob
import hashlib
import importlib.util
import json
import math
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(f"{HERE}/..")
from shared_data import SHARED

FLOORS = f"{HERE}/floors.json"
# The margin of a figure: one page of a small set is half a point.
MARGIN = 0.005

# The columns of score.py that have floors, by set; `other` means pages that are not in English. The gold of readability's
# set is its own output, so its text has no floor.
COLUMNS = {
    "articles/aefd": ["sh-F1", "title~", "au-F1", "au0", "date"],
    "articles/wcxb-dev": ["sh-F1", "sh-F1 other", "title~", "au-F1", "date"],
    "articles/trafilatura": ["seg-F1", "seg-F1 other", "title~", "au-F1", "date"],
    "articles/htmldate": ["date"],
    "articles/readability": ["date"],
    "articles-fundus": ["sh-F1", "sh-F1 other", "title~", "au-F1", "date"],
    "page-dates": ["date", "within-a-day"],
    "boilerplate": ["gone", "absent", "kept"],
}


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def digest(folder):
    """The SHA-256 of a corpus: of its files' names and contents, in the order of the names."""
    whole = hashlib.sha256()
    for path in sorted(glob.glob(f"{folder}/**", recursive=True)):
        if os.path.isfile(path):
            whole.update(os.path.relpath(path, folder).encode() + b"\0")
            with open(path, "rb") as file:
                whole.update(hashlib.sha256(file.read()).digest())
    return whole.hexdigest()


def stem(path):
    """A page's id: its file's name without `.gz` and one more extension."""
    return os.path.splitext(os.path.basename(path).removesuffix(".gz"))[0]


def expectations(folder):
    """The gold of a folder of pages, each with `NAME.expected.json`: fundus' pages, and pages with a date."""
    rows = []
    for path in sorted(glob.glob(f"{folder}/*.gz")):
        base = path.removesuffix(".gz").removesuffix(".html")
        found = [name for name in (f"{base}.expected.json", f"{base}.html.expected.json") if os.path.exists(name)]
        expected = json.load(open(found[0], encoding="utf-8"))
        row = {"id": stem(path), "url": expected["url"]}
        if "paragraphs" in expected:
            row["text"] = "\n".join(expected["paragraphs"])
            row["title"], row["author"] = expected["title"], expected["authors"]
            # The day in the page's own time zone, as fundus has it.
            row["date"] = (expected["published"] or "")[:10]
        else:
            row["date"] = expected["date"] or ""
        rows.append(row)
    return rows


def gold(data, corpus):
    """A corpus' gold, and the folder of its pages."""
    folder = f"{data}/{corpus}"
    if corpus.startswith("articles/"):
        return [row for path in sorted(glob.glob(f"{folder}/gold-*.jsonl")) for row in lines(path)], f"{folder}/html"
    return expectations(folder), folder


def extract(program, rows, pages):
    """What the program prints for a folder of pages, by id."""
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/manifest", "w", encoding="utf-8") as file:
            file.writelines(json.dumps({"id": row["id"], "url": row["url"]}) + "\n" for row in rows if row.get("url"))
        files = sorted(glob.glob(f"{pages}/*.gz"))
        run = subprocess.run(
            [program, "extract", "--jsonl", "--manifest", f"{folder}/manifest", "--", *files],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return {line["id"]: line for line in map(json.loads, filter(None, run.stdout.decode().split("\n")))}


def within_a_day(rows, found):
    """The share of pages whose date is the gold's or an adjacent day, as time zones can shift it by one."""
    dated = [row for row in rows if row.get("date")]
    return sum(is_near(row["date"], found.get(row["id"], {}).get("date")) for row in dated) / len(dated)


def is_near(left, right):
    try:
        days = [datetime.date.fromisoformat((text or "")[:10]) for text in (left, right)]
    except ValueError:
        return False
    return abs((days[0] - days[1]).days) <= 1


ENGLISH = {"the", "of", "and", "to", "in", "a", "is", "that"}


def is_english(row):
    """Whether a page's gold text is English: more than an eighth of its words are among the most common ones."""
    words = re.findall(r"\w+", (row.get("text") or " ".join(row.get("with") or [])).lower())
    return sum(word in ENGLISH for word in words) > 0.12 * max(1, len(words))


def score(scorer, rows, found):
    """The columns of score.py, without those that need a bootstrap or long subsequences, for all pages and for others than
    English ones."""
    pages = [scorer.page((row, found.get(row["id"], {}), False)) for row in rows]
    others = [page for row, page in zip(rows, pages) if not is_english(row)]
    figures = scorer.summary(others, 0) if others else {}
    return scorer.summary(pages, 0) | {f"{name} other": figures[name] for name in figures}


def boilerplate(program, data):
    """The shares of boilerplate.py."""
    with tempfile.NamedTemporaryFile() as file:
        subprocess.run(
            [sys.executable, f"{HERE}/boilerplate.py", f"{data}/boilerplate", "--chapar", program, "--json", file.name],
            stdout=subprocess.DEVNULL, check=True)
        return json.load(open(file.name))["all"]


def measured(corpus, program, data, scorer):
    if corpus == "boilerplate":
        return boilerplate(program, data)
    rows, pages = gold(data, corpus)
    found = extract(program, rows, pages)
    return score(scorer, rows, found) | {"within-a-day": within_a_day(rows, found)}


def load_scorer(shared):
    spec = importlib.util.spec_from_file_location("score", f"{shared}/tools/score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def lifted(floor, value):
    return max(floor or 0, math.floor((value - MARGIN) * 1000) / 1000)


def main():
    root = os.path.dirname(os.path.dirname(HERE))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chapar", default=f"{root}/.build/release/chapar")
    parser.add_argument("--shared", default=SHARED)
    parser.add_argument("--json")
    parser.add_argument("--only")
    parser.add_argument("--raise", dest="lift", action="store_true")
    options = parser.parse_args()
    data = f"{options.shared}/data"
    if not os.path.isdir(data):
        print(f"skipped: no data at {data}")
        sys.exit(3)
    floors = json.load(open(FLOORS, encoding="utf-8")) if os.path.exists(FLOORS) else {}
    scorer, report, missed = load_scorer(options.shared), {}, False
    print(f"{'corpus':22}{'column':14}{'measured':>9}{'floor':>8}{'to spare':>10}")
    for corpus, columns in COLUMNS.items():
        if options.only and corpus not in options.only.split(",") or not os.path.isdir(f"{data}/{corpus}"):
            continue
        known, found = floors.setdefault(corpus, {}), measured(corpus, options.chapar, data, scorer)
        seal = digest(f"{data}/{corpus}")
        if options.lift:
            known["digest"] = seal
            known["floors"] = {c: lifted(known.get("floors", {}).get(c), found[c]) for c in columns}
        is_same = known.get("digest") == seal
        report[corpus] = {"digest": is_same, "figures": {c: found[c] for c in columns}, "floors": known.get("floors", {})}
        if not is_same:
            print(f"{corpus}: not the pages that the floors were measured on")
        for column in columns:
            floor = known.get("floors", {}).get(column, 0)
            is_missed = found[column] < floor or not is_same
            missed |= is_missed
            mark = "  MISSED" if is_missed else ""
            print(f"{corpus:22}{column:14}{found[column]:9.4f}{floor:8.3f}{found[column] - floor:+10.4f}{mark}")
    if options.lift:
        with open(FLOORS, "w", encoding="utf-8") as file:
            file.write(json.dumps(floors, indent=2) + "\n")
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(report, file)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
