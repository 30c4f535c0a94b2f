#!/usr/bin/env python3
"""What learning from a site's other pages gains and costs: `sites.py [--shared FOLDER] [--programs FOLDER] [--lines]`.

The pages are those of `articles-fundus`, two or three of each publisher; a parser for each publisher gives the story. They
are cleaned without a memory, and with one that needs only two pages of a site (in production it needs eight, so this is
harsher). One row each:

  pages     of publishers that have at least two there
  sh-F1     by the scorer, for these pages
  removed   lines removed by `site.repeated`
  of story  those of them that are in the story according to the publisher's parser, and must stay

--lines prints each removed line, with `!` before those of a story. Standard library only.
"""
import argparse
import collections
import gzip
import json
import os
import subprocess
import tempfile
from urllib.parse import urlsplit

import measure
from boilerplate import squeeze


def pages_of_sites(data):
    """The gold rows with the paths of their pages, for hosts that have more than one."""
    rows, folder = measure.gold(data, "articles-fundus")
    hosts = collections.Counter(urlsplit(row["url"]).hostname for row in rows)
    return [(row, f"{folder}/{row['id']}.html.gz") for row in rows if hosts[urlsplit(row["url"]).hostname] > 1]


def cleaned(programs, listed, minimum):
    """What `clean-pages` gives for pages, by id."""
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/list", "w", encoding="utf-8") as listing:
            for row, path in listed:
                page = f"{folder}/{row['id']}.html"
                with gzip.open(path) as packed, open(page, "wb") as file:
                    file.write(packed.read())
                listing.write(f"{row['id']}\t{page}\ttext/html\t{row['url']}\n")
        arguments = [] if minimum is None else [str(minimum)]
        subprocess.run(
            [f"{programs}/clean-pages", f"{folder}/list", f"{folder}/out", *arguments], check=True,
            stdout=subprocess.DEVNULL)
        return {line["id"]: line for line in measure.lines(f"{folder}/out")}


def main():
    root = os.path.dirname(os.path.dirname(measure.HERE))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", default=measure.SHARED)
    parser.add_argument("--programs", default=f"{root}/.build/release")
    parser.add_argument("--lines", action="store_true")
    options = parser.parse_args()
    listed = pages_of_sites(f"{options.shared}/data")
    rows = [row for row, _ in listed]
    scorer = measure.load_scorer(options.shared)
    print(f"{'memory':10}{'pages':>7}{'sh-F1':>9}{'removed':>9}{'of story':>10}")
    for name, minimum in (("none", None), ("2 pages", 2)):
        found = cleaned(options.programs, listed, minimum)
        gone = [(row, text) for row in rows for rule, text in found.get(row["id"], {}).get("removed", [])
                if rule == "site.repeated"]
        wrong = [(row, text) for row, text in gone if squeeze(text) in squeeze(row["text"])]
        figure = measure.score(scorer, rows, found)["sh-F1"]
        print(f"{name:10}{len(rows):>7}{figure:>9.4f}{len(gone):>9}{len(wrong):>10}")
        if options.lines:
            for pair in gone:
                print("!" if pair in wrong else " ", pair[0]["id"], squeeze(pair[1])[:100])


if __name__ == "__main__":
    main()
