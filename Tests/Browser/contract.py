#!/usr/bin/env python3
"""Checks the monitor as programs use it, with a running pipeline and the sample site: its API against its OpenAPI document
(schemathesis), and its feeds as a feed reader reads them (feedparser), with conditional requests. Exits with 1 on failure.

schemathesis and feedparser come from PyPI into .build/python (see Deploy/install.sh).
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from pipeline import ROOT, STAGES, Pipeline

PACKAGES = ROOT / ".build/python"
sys.path.insert(0, str(PACKAGES))
import feedparser  # noqa: E402

FEEDS = ["/feed.atom", "/feed.atom?full=1", "/search.atom?q=ferry", "/site/127.0.0.1/feed.atom"]


def api(pipeline):
    """Every operation in the document, with good and bad made-up values: no 5xx, and answers as documented."""
    command = [sys.executable, "-m", "schemathesis.cli", "run", pipeline.base + "/api/openapi.json", "--url", pipeline.base,
               "--seed", "7", "--max-examples", "25", "--phases", "examples,coverage,fuzzing",
               "--generation-database", "none"]
    run = subprocess.run(command, env=pipeline.environment | {"PYTHONPATH": str(PACKAGES)}, cwd=pipeline.folder,
                         capture_output=True, text=True, timeout=900)
    print("\n".join(run.stdout.splitlines()[-25:]))
    return [] if run.returncode == 0 else [f"schemathesis ended with {run.returncode}: {run.stderr[-500:]}"]


def feed(pipeline, path):
    """A feed has entries with what readers need, and answers 304 to its own validator."""
    with urllib.request.urlopen(pipeline.base + path, timeout=20) as answer:
        body, tag, kind = answer.read(), answer.headers["ETag"], answer.headers["Content-Type"]
    parsed = feedparser.parse(body, response_headers={"content-type": kind})
    faults = [f"{path}: {parsed.bozo_exception}"] if parsed.bozo else []
    if not parsed.entries or not parsed.feed.get("id") or not parsed.feed.get("updated_parsed"):
        faults.append(f"{path}: {len(parsed.entries)} entries, id {parsed.feed.get('id')}, updated {parsed.feed.get('updated')}")
    for entry in parsed.entries:
        missing = [name for name in ("id", "title", "link", "updated_parsed") if not entry.get(name)]
        faults += [f"{path}: {entry.get('id')} has no {', '.join(missing)}"] if missing else []
    if len({entry.get("id") for entry in parsed.entries}) != len(parsed.entries):
        faults.append(f"{path}: two entries have one id")
    try:
        urllib.request.urlopen(urllib.request.Request(pipeline.base + path, headers={"If-None-Match": tag or "none"}), timeout=20)
        faults.append(f"{path}: sent whole to whoever has it")
    except urllib.error.HTTPError as error:
        faults += [] if error.code == 304 else [f"{path}: {error.code} where 304 is expected"]
    print(f"{path}: {len(parsed.entries)} entries, {len(faults)} faults")
    return faults


def main():
    with tempfile.TemporaryDirectory(prefix="chapar-contract-") as folder:
        pipeline = Pipeline(folder)
        try:
            pipeline.start(*STAGES, "monitor")
            pipeline.wait_for_monitor()
            pipeline.chapar("add", pipeline.feed())
            pipeline.chapar("wait", "--timeout", "60")
            faults = [fault for path in FEEDS for fault in feed(pipeline, path)]
            faults += api(pipeline)
        finally:
            pipeline.stop_all()
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
