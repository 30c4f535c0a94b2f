#!/usr/bin/env python3
"""Runs other extractors over the same pages and prints the README's table: `peers.py [--shared FOLDER] [--chapar PROGRAM]`.

Needs `pip install trafilatura newspaper4k readability-lxml lxml_html_clean resiliparse pygoreadability` (pip before 24 can't;
`pip install -U pip`).
Each gets every page with its address and nothing else. All are scored by `shared/tools/score.py`, ours in the same run. A
page on which a peer fails counts as empty output. --out FOLDER keeps all outputs.
"""
import argparse
import datetime
import gzip
import importlib.metadata
import json
import logging
import os
import re
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor

import measure

SETS = ["aefd", "wcxb-dev", "trafilatura", "htmldate"]
# The table's columns: heading, set, column of score.py.
TABLE = [
    ("aefd sh-F1", "aefd", "sh-F1"), ("wcxb sh-F1", "wcxb-dev", "sh-F1"), ("trafilatura seg-F1", "trafilatura", "seg-F1"),
    ("title~ aefd", "aefd", "title~"), ("wcxb", "wcxb-dev", "title~"),
    ("au-F1 aefd", "aefd", "au-F1"), ("wcxb", "wcxb-dev", "au-F1"),
    ("date aefd", "aefd", "date"), ("wcxb", "wcxb-dev", "date"), ("htmldate", "htmldate", "date"),
]


def day(value):
    return str(value)[:10] if value else None


def by_trafilatura(html, url):
    import trafilatura
    found = trafilatura.bare_extraction(html, url=url, with_metadata=True, include_comments=False)
    if not found:
        return {}
    authors = [name for name in re.split(r"\s*;\s*", found.author or "") if name]
    return {"text": found.text or "", "title": found.title, "author": authors, "date": day(found.date)}


def by_newspaper(html, url):
    import newspaper
    article = newspaper.article(url or "http://localhost/", input_html=html, fetch_images=False)
    return {"text": article.text, "title": article.title, "author": article.authors, "date": day(article.publish_date)}


def by_readability(html, url):
    import lxml.html
    import readability
    document = readability.Document(html, url=url)
    tree = lxml.html.fromstring(document.summary())
    for block in tree.iter("p", "div", "li", "h1", "h2", "h3", "h4", "blockquote", "pre", "tr", "br"):
        block.tail = "\n" + (block.tail or "")
    lines = (" ".join(line.split()) for line in tree.text_content().split("\n"))
    return {"text": "\n".join(line for line in lines if line), "title": document.short_title()}


def by_resiliparse(html, url):
    from resiliparse.extract.html2text import extract_plain_text
    # The settings that its documentation recommends for the main text of a page.
    return {"text": extract_plain_text(html, main_content=True, alt_texts=False, preserve_formatting=True)}


def by_pygoreadability(html, url):
    import pygoreadability
    found = pygoreadability.from_string(html, url or None)
    author = re.sub(r"^\s*by\s+", "", found.byline or "", flags=re.IGNORECASE).strip()
    return {"text": found.content_text, "title": found.title, "author": [author] if author else [],
            "date": day(found.published_time)}


# What a peer does not output: these cells are left empty.
UNGIVEN = {"readability-lxml": {"au-F1", "date"}, "resiliparse": {"title~", "au-F1", "date"}}
PEERS = {
    "trafilatura": (by_trafilatura, "trafilatura"),
    "newspaper4k": (by_newspaper, "newspaper4k"),
    "readability-lxml": (by_readability, "readability-lxml"),
    "resiliparse": (by_resiliparse, "resiliparse"),
    "pygoreadability": (by_pygoreadability, "pygoreadability"),
}


def decoded(path):
    """A page's text, as a browser would read it if the page declares its encoding."""
    with gzip.open(path) as file:
        data = file.read()
    named = re.search(rb"charset=[\"']?([\w-]+)", data[:4096])
    for name in [named and named.group(1).decode(), "utf-8", "windows-1252"]:
        try:
            return data.decode(name or "utf-8")
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("utf-8", "replace")


def run_one(job):
    """Runs all peers on one page; any failure counts as empty output."""
    logging.disable(logging.CRITICAL)
    path, row = job
    html, lines = decoded(path), {}
    for name, (extract, _) in PEERS.items():
        try:
            lines[name] = {"id": row["id"]} | extract(html, row.get("url"))
        except Exception as error:
            lines[name] = {"id": row["id"], "error": f"{type(error).__name__}: {error}"[:200]}
    return lines


def run_all(data, chapar, out):
    """Writes FOLDER/NAME/SET.jsonl for everybody, and returns the summaries by name and set."""
    scorer, results = measure.load_scorer(os.path.dirname(data)), {}
    with ProcessPoolExecutor(2) as pool:
        for corpus in SETS:
            rows, pages = measure.gold(data, f"articles/{corpus}")
            jobs = [(f"{pages}/{row['id']}.html.gz", row) for row in rows]
            found = {"Chapar": measure.extract(chapar, rows, pages)}
            for lines in pool.map(run_one, jobs, chunksize=4):
                for name, line in lines.items():
                    found.setdefault(name, {})[line["id"]] = line
            for name, lines in found.items():
                results.setdefault(name, {})[corpus] = measure.score(scorer, rows, lines)
                os.makedirs(f"{out}/{name}", exist_ok=True)
                with open(f"{out}/{name}/{corpus}.jsonl", "w", encoding="utf-8") as file:
                    file.writelines(json.dumps(line) + "\n" for line in lines.values())
            print(f"{corpus} done", file=sys.stderr)
    return results


def table(results):
    yield f"| {datetime.date.today()} | " + " | ".join(heading for heading, _, _ in TABLE) + " |"
    yield "| --- |" + " --- |" * len(TABLE)
    for name in ["Chapar", *PEERS]:
        cells = [results[name][corpus].get(column) for _, corpus, column in TABLE]
        label = f"**{name}**" if name == "Chapar" else f"{name} {importlib.metadata.version(PEERS[name][1])}"
        is_given = [c is not None and column not in UNGIVEN.get(name, ()) for c, (_, _, column) in zip(cells, TABLE)]
        yield f"| {label} | " + " | ".join(f"{c:.3f}" if g else "–" for c, g in zip(cells, is_given)) + " |"


def main():
    root = os.path.dirname(os.path.dirname(measure.HERE))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", default=measure.SHARED)
    parser.add_argument("--chapar", default=f"{root}/.build/release/chapar")
    parser.add_argument("--out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        results = run_all(f"{options.shared}/data", options.chapar, options.out or folder)
    print("\n".join(table(results)))


if __name__ == "__main__":
    main()
