#!/usr/bin/env python3
"""Prepares the given pages for training, and long ones made from them: `prepare.py DATA WORK`. Needs selectolax.

WORK gets `pages/N.html`, each page as UTF-8; `list.txt`, their paths, a line each, for `survey`; and `gold.json`, a list in
the same order of `set`, `id`, `url`, `text`, `with`, `without`. WORK/gold/<set>/gold-0.jsonl is the same gold for the
scorer, so that the held-out predictions of train.py are scored like anything else: `score.py WORK/gold WORK/pred`.
"""
import codecs
import glob
import gzip
import json
import os
import re
import sys

from long_pages import long_pages

SETS = ["aefd", "wcxb-dev", "trafilatura", "readability"]
META = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.I)
MARKS = [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")]
# What labels mean to browsers, if Python has another name for them or takes them literally.
LABELS = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "gb2312": "gb18030",
          "gbk": "gb18030", "iso-8859-9": "cp1254", "windows-874": "cp874", "tis-620": "cp874", "shift_jis": "cp932"}


def decoded(page):
    """A page's text: by its byte order mark, by its declaration if that fits, as UTF-8, or as windows-1252."""
    for mark, name in MARKS:
        if page.startswith(mark):
            return page[len(mark):].decode(name, "replace")
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        pass
    said = META.search(page[:8192])
    name = said.group(1).decode().lower() if said else "utf-8"
    name = LABELS.get(name, name)
    try:
        codecs.lookup(name)
    except LookupError:
        name = "cp1252"
    if name in ("utf-8", "utf8"):
        # A page that declares UTF-8 and has a few broken bytes is still UTF-8.
        text = page.decode("utf-8", "replace")
        return text if text.count("\ufffd") * 1000 < len(text) else page.decode("cp1252", "replace")
    return page.decode(name, "replace")


def articles(data):
    """Pages of data/articles with their gold."""
    for name in SETS:
        for file in sorted(glob.glob(f"{data}/articles/{name}/gold-*.jsonl")):
            for line in open(file, encoding="utf-8"):
                gold = json.loads(line)
                yield name, f"{data}/articles/{name}/html/{gold['id']}.html.gz", gold


def fundus(data):
    """Pages of data/articles-fundus, with the output of each publisher's own parser as gold."""
    for file in sorted(glob.glob(f"{data}/articles-fundus/*.expected.json")):
        said = json.load(open(file, encoding="utf-8"))
        ident = os.path.basename(file).removesuffix(".expected.json")
        gold = dict(id=ident, url=said["url"], text="\n".join(said["paragraphs"]), title=said["title"])
        yield "fundus", f"{data}/articles-fundus/{ident}.html.gz", gold


def boilerplate(data):
    """Pages of data/boilerplate with their text, or with segments that must and must not be there."""
    for file in sorted(glob.glob(f"{data}/boilerplate/*.expected.json")):
        said = json.load(open(file, encoding="utf-8"))
        if said.get("must_contain"):
            ident = os.path.basename(file).removesuffix(".expected.json")
            gold = {"id": ident, "url": said["url"], "text": said.get("body") or "", "with": said["must_contain"],
                    "without": said.get("must_not_contain")}
            yield "boilerplate", f"{data}/boilerplate/{ident}.gz", gold


def site_hint(name, gold, text):
    """The page's address; if the gold has none, the page's own canonical address, or else a made-up name."""
    if gold.get("url"):
        return gold["url"]
    said = re.search(r"""(?:rel=["']canonical["'][^>]*href|property=["']og:url["'][^>]*content)=["'](https?:[^"']+)""", text)
    return said.group(1) if said else f"{name}-{gold['id']}"


def main():
    data, work = sys.argv[1:3]
    os.makedirs(f"{work}/pages", exist_ok=True)
    golds, paths, sets = [], [], {}
    for pages in (articles(data), fundus(data), boilerplate(data)):
        for name, path, gold in pages:
            if not os.path.exists(path):
                print(f"no {path}", file=sys.stderr)
                continue
            text = decoded(gzip.open(path).read())
            out = f"{work}/pages/{len(paths)}.html"
            with open(out, "w", encoding="utf-8", errors="replace", newline="") as page:
                page.write(text)
            paths.append(out)
            golds.append(dict(set=name, id=gold["id"], url=site_hint(name, gold, text), text=gold.get("text") or "",
                              **{k: gold.get(k) or [] for k in ("with", "without")}))
            sets.setdefault(name, []).append(gold)
    for page, gold in list(long_pages(golds, paths)):
        paths.append(f"{work}/pages/{len(paths)}.html")
        with open(paths[-1], "w", encoding="utf-8", errors="replace", newline="") as out:
            out.write(page)
        golds.append(dict(set="long", **gold, **{"with": [], "without": []}))
        sets.setdefault("long", []).append(gold)
    with open(f"{work}/list.txt", "w") as out:
        out.writelines(p + "\n" for p in paths)
    json.dump(golds, open(f"{work}/gold.json", "w"))
    for name, lines in sets.items():
        os.makedirs(f"{work}/gold/{name}", exist_ok=True)
        with open(f"{work}/gold/{name}/gold-0.jsonl", "w") as out:
            out.writelines(json.dumps(g) + "\n" for g in lines)
    print(f"{len(paths)} pages:", ", ".join(f"{n} {len(g)}" for n, g in sets.items()))


if __name__ == "__main__":
    main()
