"""What ten thousand feeds of nine thousand hosts and a frontier of a million addresses cost one fetcher.

    swift build -c release
    python3 Tests/Benchmarks/feeds.py [--papers 9000] [--frontier 1000000]

The feeds are those of a calm small web (Tests/SmallWeb). What they list at first is already known, as to a fetcher that
has run for years. First all are polled until each has its rhythm and, for a while, by their rhythms, in simulated
time: how punctual are the polls? Then, in real time: how long does a start take, and how much memory and how much of
a core does the fetcher need while nothing happens? Each figure is compared with a limit.
"""

import argparse
import contextlib
import hashlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/SmallWeb"))
from week import START, Week, processor_seconds, since_boot  # noqa: E402

RATE = 20


class Bench(Week):
    def __init__(self, options):
        super().__init__(options)
        self.faults = 0

    def judge(self, name, value, limit, unit):
        isRight = value < limit
        self.faults += not isRight
        print(f"{'' if isRight else 'MISSED: '}{name}: {value:.2f} {unit} (limit {limit} {unit})", flush=True)

    def web_arguments(self):
        return super().web_arguments() + ["--calm", "--unjudged"]

    def set_clock(self, rate):
        """Makes time run at a rate from here on."""
        now = self.now() if self.processes else START
        self.anchor, self.options.rate, self.begin = since_boot(), rate, now
        self.environment["SIMULATED_TIME"] = f"{rate},{int(now)},{int(self.anchor)}"

    def now(self):
        return self.begin + (since_boot() - self.anchor) * self.options.rate

    def start_fetcher(self):
        self.processes["fetcher"] = subprocess.Popen(
            [str(self.programs / "chapar-fetcher")], env=self.environment, stdout=self.log, stderr=self.log)

    def sources(self):
        return self.rows(
            "ledger", "SELECT id, nextAt, json_extract(cursor, '$.succeededAt'), json_extract(cursor, '$.polls') "
            "FROM source WHERE kind = 'feed'")

    def fill(self, count):
        """Fills the frontier: of ten addresses, nine are fetched and one waits until it is due. What feeds list is fetched."""
        with contextlib.closing(sqlite3.connect(self.folder / "state/ledger.sqlite")) as ledger:
            sources = [(source, location.split("/")[2]) for source, location in ledger.execute(
                "SELECT id, location FROM source WHERE kind = 'feed' ORDER BY id")]
            owners = {host: source for source, host in sources}
            listed = self.ask("/web/published").split()
            urls = [(owners[url.split("/")[2]], url, True) for url in listed]
            for number in range(count - len(urls)):
                source, host = sources[number % len(sources)]
                url = f"http://{host}/news/x{number}/a-story-with-a-long-name-as-they-have"
                urls.append((source, url, number % 10 > 0))
            later = int(self.now()) + 86_400_000
            rows = [
                (page(url), source, url, url.split("/")[2].split(":")[0], 2 if is_done else 0,
                 later + number % 600_000_000, later + number if is_done else None)
                for number, (source, url, is_done) in enumerate(urls)]
            ledger.executemany(
                "INSERT OR IGNORE INTO frontier (page, source, url, host, state, nextAt, revisitAt) VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows)
            ledger.commit()

    def add_all(self):
        begin = time.monotonic()
        self.tool("add", str(self.folder / "feeds.opml"))
        self.judge("add of the OPML", time.monotonic() - begin, 10, "s")

    def poll_all(self, times):
        """Waits until each feed was polled this often and nothing is overdue, so that the rush of first polls is over."""
        while True:
            time.sleep(2)
            rows = self.sources()
            polled = sum((row[3] or 0) >= times for row in rows)
            now = int(self.now())
            overdue = sum(row[1] < now - 30_000 for row in rows)
            due = self.rows("ledger", f"SELECT count(*) FROM frontier WHERE state = 0 AND nextAt <= {now}")
            if polled >= len(rows) and overdue == 0 and due[0][0] < 100:
                return print(f"{polled} feeds polled {times} times", flush=True)

    def watch_polls(self, seconds):
        """How late polls are, relative to the interval that they ended."""
        known, shares = {}, []
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for source, due, succeeded, polls in self.sources():
                at = milliseconds(succeeded) if succeeded else None
                if source in known and polls is not None and known[source][2] is not None and polls == known[source][2] + 1:
                    interval = known[source][0] - known[source][1]
                    shares.append((at - known[source][0]) / max(1, interval))
                known[source] = (due, at, polls)
            time.sleep(2)
        punctual = sum(share <= 0.1 for share in shares)
        shares.sort()
        median, worst = shares[len(shares) // 2], shares[-1]
        print(f"{len(shares)} polls watched at {RATE} times, in the median {100 * median:.1f} % of their time late, "
              f"at most {100 * worst:.0f} %")
        self.judge("polls later than a tenth of their time", 100 - 100 * punctual / max(1, len(shares)), 1, "%")

    def start_again(self):
        """Starts the fetcher in real time, and waits until it polls."""
        self.halt("fetcher")
        self.halt("web")
        self.set_clock(1)
        self.start_web()
        before = self.rows("ledger", "SELECT seenAt FROM pulse")[0][0]
        begin = time.monotonic()
        self.start_fetcher()
        while self.rows("ledger", "SELECT seenAt FROM pulse")[0][0] == before and time.monotonic() - begin < 60:
            time.sleep(0.01)
        self.judge("start", time.monotonic() - begin, 1, "s")

    def idle(self, seconds):
        pid = self.processes["fetcher"].pid
        time.sleep(20)
        spent, begin = processor_seconds(pid), time.monotonic()
        time.sleep(seconds)
        share = (processor_seconds(pid) - spent) / (time.monotonic() - begin)
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        peak, now = (int(status.split(name)[1].split()[0]) / 1024 for name in ("VmHWM:", "VmRSS:"))
        print(f"memory now {now:.0f} MB")
        self.judge("memory at most", peak, 200, "MB")
        self.judge("processor when quiet", 100 * share, 15, "% of a core")

    def halt(self, name):
        process = self.processes[name]
        process.terminate()
        process.wait(30)


def page(url):
    """The ledger's key of a page (PageKey), for these plain addresses."""
    return hashlib.sha256(url.removeprefix("http:").encode()).digest()[:16]


def milliseconds(text):
    from week import milliseconds as whole
    return whole(text) + int(text[20:23])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--papers", type=int, default=9000)
    parser.add_argument("--frontier", type=int, default=1_000_000)
    parser.add_argument("--watch", type=int, default=150, help="seconds in which polls are watched")
    parser.add_argument("--idle", type=int, default=60, help="seconds in which the processor is watched")
    parser.add_argument("--programs", default=str(ROOT / ".build/release"))
    options = parser.parse_args()
    options.days, options.seed, options.rate, options.log, options.kills = 14, 1, RATE, "error", 0
    bench = Bench(options)
    try:
        bench.set_clock(RATE)
        bench.start_web()
        bench.add_all()
        # Before any poll, as the million is there when the fetcher starts.
        bench.fill(options.frontier)
        bench.start_fetcher()
        bench.poll_all(2)
        bench.watch_polls(options.watch)
        bench.start_again()
        bench.idle(options.idle)
        print(f"load {os.getloadavg()[0]:.1f}; the ledger has "
              f"{(bench.folder / 'state/ledger.sqlite').stat().st_size / 1e6:.0f} MB")
    finally:
        for process in bench.processes.values():
            process.kill()
        shutil.rmtree(bench.folder, ignore_errors=True)
    sys.exit(1 if bench.faults else 0)


if __name__ == "__main__":
    main()
