"""Runs `chapar extract` on hostile pages and compares their cost with an ordinary page's.

    swift build -c release --product chapar
    python3 Tests/Hostile/suite.py [--all] [KIND...]

A kind fails if it takes more than three times the processor time of an ordinary page of its size, or more than 300 MB for
16 MB, unless the page was cut or rejected with a reason that `chapar explain` shows; even then it may take at most ten
times as much. Figures are the least of up to four tries: on a busy machine, processor time is often too large but never too
small. A kind that still takes too long, by less than twice the limit, is judged by instructions (valgrind), which no
neighbour changes. The kinds are those of `pages.py` and, if the shared data is beside the repository, its 376.
"""

import argparse
import concurrent.futures
import importlib.util
import json
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests"))
from shared_data import DATA

SHARED = DATA / "cases/hostile/gen.py"
CHAPAR = ROOT / ".build/release/chapar"
SIZE = 2 << 20
LARGE = 16 << 20
MOST_MEMORY = 300 << 20
# Kinds whose memory is measured, at 16 MB: those with the most nodes, blocks, words and values.
HEAVY = [
    "ordinary", "short-paragraphs", "deep-definitions", "text-in-tables", "table-columns", "different-tags", "links",
    "deep-b", "many-articles", "references-written", "no-break-spaces", "attributes",
]


def kinds(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, "KINDS", None) or module.K


def write(path, name, size, file):
    """Writes a page, in a separate process, so that the next page is made while this one is read."""
    pathlib.Path(file).write_bytes(kinds(path)[name](size))
    return file


def instructions(program, file):
    """The instructions that extracting a page takes. The program has no debug symbols: valgrind can't read that many."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program]
    output = subprocess.run([*command, "extract", "--jsonl", "--jobs", "1", file], capture_output=True, check=True).stderr
    return int(re.search(rb"Collected : (\d+)", output)[1])


def run(file, seconds):
    """Processor time in seconds, peak memory in bytes, and how the program ended, of extracting a page."""
    output = file + ".out"
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.dup2(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        os.execv(CHAPAR, [str(CHAPAR), "extract", "--jsonl", "--removed", "--jobs", "1", file])
    _, status, usage = os.wait4(child, 0)
    ended = f"signal {signal.Signals(os.WTERMSIG(status)).name}" if os.WIFSIGNALED(status) else ""
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, ended, output


def reason(output):
    """Why a page was rejected or cut, as the tool shows it; None if it is complete."""
    with open(output, encoding="utf-8", errors="replace") as lines:
        line = lines.readline()
    found = json.loads(line) if line.strip() else {"rejected": "no output"}
    if found.get("rejected"):
        return found["rejected"]
    cuts = [removal["rule"] for removal in found["article"]["removed"] if removal["rule"].startswith("limit.")]
    return ", ".join(cuts) or None


class Suite:
    def __init__(self, folder):
        self.folder = folder
        self.failed = []
        self.base = min(run(write(ROOT / "Tests/Hostile/pages.py", "ordinary", 4096, f"{folder}/base"), 20)[0] for _ in range(5))
        self.ordinary_file = write(ROOT / "Tests/Hostile/pages.py", "ordinary", SIZE, f"{folder}/ordinary")
        self.ordinary = self.measure(self.ordinary_file, 5)
        print(f"an ordinary page of {SIZE >> 20} MB: {self.ordinary * 1000:.0f} ms", flush=True)

    def measure(self, file, tries):
        return max(0.001, min(run(file, 60)[0] for _ in range(tries)) - self.base)

    def time(self, name, file):
        least, why = float("inf"), None
        for attempt in range(4):
            seconds, memory, ended, output = run(file, 30)
            if ended:
                return self.fail(name, f"ended by {ended} after {seconds:.1f} s")
            least = min(least, max(0, seconds - self.base))
            why = reason(output)
            ratio = least / self.ordinary
            if ratio <= (10 if why else 3):
                break
            # The machine may have become slower since: the ordinary page is measured anew beside it.
            self.ordinary = max(self.ordinary, self.measure(self.ordinary_file, 1)) if attempt else self.ordinary
        limit = 10 if why else 3
        if limit < ratio < 2 * limit:
            ratio = self.counted(file)
        if ratio > limit:
            self.fail(name, f"{ratio:.1f} times an ordinary page's cost ({why or 'whole'})")
        else:
            print(f"{name:28} {ratio:5.1f} {why or ''}"[:110], flush=True)

    def counted(self, file):
        """How many times an ordinary page's instructions a page takes."""
        program = f"{self.folder}/chapar"
        if not os.path.exists(program):
            subprocess.run(["strip", "--strip-debug", "-o", program, CHAPAR], check=True)
            self.start = instructions(program, f"{self.folder}/base")
            self.counts = instructions(program, self.ordinary_file) - self.start
        return (instructions(program, file) - self.start) / self.counts

    def weigh(self, name, file):
        seconds, memory, ended, output = run(file, 60)
        why = reason(output)
        line = f"{memory >> 20} MB and {seconds:.1f} s for {LARGE >> 20} MB ({why or 'whole'})"
        if ended or memory > MOST_MEMORY:
            self.fail(name, ended or line)
        else:
            print(f"{name:28} {line}"[:110], flush=True)

    def fail(self, name, why):
        print(f"{name:28} FAILED: {why}", flush=True)
        self.failed.append(name)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--heavy", action="store_true", help="look at the memory of all kinds, not of a dozen")
    arguments.add_argument("kinds", nargs="*")
    options = arguments.parse_args()
    own = ROOT / "Tests/Hostile/pages.py"
    known = [(own, name) for name in kinds(own)]
    if SHARED.exists():
        known += [(SHARED, name) for name in kinds(SHARED)]
    else:
        print(f"hostile pages skipped in part: {SHARED} is absent, so only the kinds of {own.name} are tried", flush=True)
    chosen = [pair for pair in known if not options.kinds or pair[1] in options.kinds]
    jobs = [(*pair, SIZE) for pair in chosen]
    jobs += [(*pair, LARGE) for pair in chosen if options.heavy or pair[1] in HEAVY]
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ProcessPoolExecutor(1) as maker:
        suite = Suite(folder)
        files = []
        for number, (path, name, size) in enumerate(jobs):
            # Two pages are made ahead.
            while len(files) < min(len(jobs), number + 3):
                ahead = jobs[len(files)]
                files.append(maker.submit(write, *ahead, f"{folder}/{len(files)}.html"))
            file = files[number].result()
            (suite.time if size == SIZE else suite.weigh)(name, file)
            for left in (file, file + ".out"):
                if os.path.exists(left):
                    os.remove(left)
    print(f"{len(jobs)} pages, {len(suite.failed)} failed: {' '.join(suite.failed)}")
    sys.exit(1 if suite.failed else 0)


if __name__ == "__main__":
    main()
