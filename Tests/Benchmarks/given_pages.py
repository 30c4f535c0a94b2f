"""The given pages with their addresses, and packs of them for `benchmark-extraction`; shared by the benchmarks' scripts."""

import gzip
import json
import pathlib
import struct
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from shared_data import DATA

ARTICLES = DATA / "articles"


def read(path):
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def pages(sets, every):
    """One page in so many of the named sets, each as its address (empty if no gold file has it) and its bytes."""
    found = []
    for name in sets:
        addresses = {}
        for gold in sorted((ARTICLES / name).glob("gold-*.jsonl")):
            for line in gold.read_text().split("\n"):
                row = json.loads(line or "{\"id\": \"\"}")
                addresses[row["id"]] = row.get("url") or ""
        for path in sorted((ARTICLES / name / "html").glob("*.htm*")):
            found.append((addresses.get(path.name.split(".")[0], ""), path))
    return [(address, read(path)) for address, path in found[::every]]


def write_pack(file, found):
    """Writes pages as `PagePack` reads them: address and bytes, each after its length."""
    for address, body in found:
        url = address.encode()
        file.write(struct.pack("<Q", len(url)) + url + struct.pack("<Q", len(body)) + body)
    file.flush()
