"""Runs a week of the small web through the real programs in minutes, and prints what the judge of conduct says about it.

    python3 Tests/SmallWeb/week.py --papers 2000 --days 7 --rate 336 [--kills 40]

All of the pipeline's time is simulated (SIMULATED_TIME, see Sources/News/SimulatedTime.swift): a fetcher with it asks
loopback only. Kills are SIGKILL at random moments, to random programs, which start again at once. The run fails if the
judge has a mark against the fetcher, if an available story is not in the archive two days after the last one, if a story
was fetched twice although it wasn't in hand at a kill, or if the books don't balance. For comparison it prints what a plain
client that polls every 15 minutes would have done in the same week.
"""

import argparse
import calendar
import contextlib
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
START = 1_772_409_600_000  # 2026-03-02T00:00:00Z, a Monday
AGENT = "Chapar/week (+https://example.org/chapar)"
STORED = 3  # ItemState.stored
CREW = ["relay", "cleaner", "extractor", "storer", "fetcher"]


def since_boot():
    return time.clock_gettime(time.CLOCK_BOOTTIME) * 1000


class Week:
    def __init__(self, options):
        self.options = options
        self.programs = pathlib.Path(options.programs)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="week-"))
        self.port = free_port()
        self.anchor = since_boot()
        clock = f"{options.rate},{START},{int(self.anchor)}"
        clean = {name: value for name, value in os.environ.items() if not name.startswith("CHAPAR_")}
        self.environment = clean | {
            "SIMULATED_TIME": clock,
            "CHAPAR_STATE_DIRECTORY": str(self.folder / "state"),
            "CHAPAR_LOG_LEVEL": options.log,
            "CHAPAR_FETCH_REACH": "public-and-loopback",
            "CHAPAR_FETCH_USER_AGENT": AGENT,
            "CHAPAR_FETCH_TIMEOUT": "3s",
            "CHAPAR_FETCH_BODY_LIMIT": "1MiB",
        }
        self.log = open(self.folder / "log.txt", "ab")
        self.processes = {}
        self.spent = dict.fromkeys(CREW + ["web"], 0.0)
        self.kills = dict.fromkeys(CREW, 0)

    def now(self):
        return START + (since_boot() - self.anchor) * self.options.rate

    def start_web(self):
        files = [self.folder / "feeds.opml", self.folder / "sitemaps.txt"]
        arguments = self.web_arguments() + ["--opml", str(files[0]), "--sitemaps", str(files[1])]
        self.processes["web"] = subprocess.Popen(
            arguments, env=self.environment, stdout=subprocess.PIPE, stderr=self.log, text=True)
        print(self.processes["web"].stdout.readline().strip(), flush=True)

    def web_arguments(self):
        options = self.options
        return [
            str(self.programs / "small-web"), "--papers", str(options.papers), "--days", str(options.days),
            "--seed", str(options.seed), "--start", str(START), "--port", str(self.port)]

    def keep(self):
        """Starts the programs that are not running."""
        for name in CREW:
            process = self.processes.get(name)
            if process is None or process.poll() is not None:
                if process is not None and process.returncode != -signal.SIGKILL:
                    raise SystemExit(f"chapar-{name} ended with {process.returncode}; see {self.folder}/log.txt")
                self.processes[name] = subprocess.Popen(
                    [str(self.programs / f"chapar-{name}")], env=self.environment, stdout=self.log, stderr=self.log)

    def tool(self, *arguments):
        done = subprocess.run(
            [str(self.programs / "chapar"), *arguments], env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"chapar {arguments[0]} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def ask(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=60) as answer:
            return answer.read().decode()

    def subscribe(self):
        self.tool("add", str(self.folder / "feeds.opml"))
        sitemaps = (self.folder / "sitemaps.txt").read_text().split()
        if sitemaps:
            self.tool("add", "--kind", "sitemap", *sitemaps)

    def kill(self, name):
        process = self.processes[name]
        self.spent[name] += processor_seconds(process.pid)
        process.kill()
        process.wait()
        self.kills[name] += 1
        if name == "fetcher":
            self.ask("/judge/death")
        self.keep()

    def had(self):
        """The stories that the archive has, by address."""
        return {plain(url) for (url,) in self.rows("archive/archive", "SELECT url FROM article")}

    def rows(self, name, query):
        """The rows of a query on one of the databases; none if it doesn't exist yet."""
        file = self.folder / f"state/{name}.sqlite"
        if not file.exists():
            return []
        with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=30)) as database:
            return database.execute(query).fetchall()

    def delays(self, stories):
        """The milliseconds from each story's publication to its receipt."""
        rows = self.rows("ledger", f"SELECT url, min(endedAt) FROM item WHERE state = {STORED} GROUP BY url")
        return [ended - stories[plain(url)] for url, ended in rows if plain(url) in stories]

    def live(self, stories):
        """Runs the season, with its kills, and at most two days more."""
        options = self.options
        end = START + options.days * 86_400_000
        dice = random.Random(options.seed)
        strokes = sorted(START + (0.02 + 0.96 * dice.random()) * (end - START) for _ in range(options.kills))
        shown = 0
        while self.now() < end + 2 * 86_400_000:
            time.sleep(0.2)
            while strokes and strokes[0] <= self.now():
                strokes.pop(0)
                self.kill(dice.choice(CREW + ["fetcher"] * 4))
            self.keep()
            if time.monotonic() - shown > 20:
                shown = time.monotonic()
                had = len(self.had() & stories.keys())
                days = (self.now() - START) / 86_400_000
                print(f"day {days:.2f}: {had} of {len(stories)} stories", flush=True)
                if self.now() > end and had == len(stories):
                    break
            elif self.now() > end and len(self.had() & stories.keys()) == len(stories):
                break
        return (self.now() - START) / 86_400_000

    def stop(self):
        for name in reversed(CREW):
            process = self.processes.get(name)
            if process and process.poll() is None:
                self.spent[name] += processor_seconds(process.pid)
                process.terminate()
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
        if "web" in self.processes:
            self.spent["web"] += processor_seconds(self.processes["web"].pid)
            self.processes["web"].kill()


def free_port():
    with socket.socket() as listener:
        listener.bind(("0.0.0.0", 0))
        return listener.getsockname()[1]


def plain(url):
    return url.split("?")[0]


def processor_seconds(pid):
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def table(rows):
    widths = [max(len(str(row[column])) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(str(cell).ljust(width) for cell, width in zip(row, widths)).rstrip())


def minutes(milliseconds):
    return f"{milliseconds / 60_000:.1f} min"


def row_of(name, conduct, had, wanted, delay):
    stories = max(1, conduct["stories"])
    return [
        name, conduct["requests"], conduct["feedRequests"], conduct["unmodified"], f"{conduct['requests'] / stories:.2f}",
        f"{100 * had / max(1, wanted):.2f} %", minutes(delay), sum(conduct["marks"].values())]


def plain_week(week, days):
    clock = f"1,{START},{int(since_boot())}"
    done = subprocess.run(
        week.web_arguments() + ["--plain-days", str(days)], env=week.environment | {"SIMULATED_TIME": clock}, capture_output=True,
        text=True, check=True)
    return json.loads(done.stdout)


def report(week, stories, days):
    ours = json.loads(week.ask("/judge/report")).get(AGENT)
    had = week.had() & stories.keys()
    delays = week.delays(stories)
    books = json.loads(week.tool("check", "--json"))
    other = plain_week(week, days)
    print(f"\n{week.options.papers} papers, {len(stories)} stories, {days:.2f} days at {week.options.rate} times, "
          f"seed {week.options.seed}, load {os.getloadavg()[0]:.1f}")
    table([
        ["", "requests", "for feeds", "304", "a story", "had", "median delay", "marks"],
        row_of("Chapar", ours, len(had), len(stories), statistics.median(delays) if delays else 0),
        row_of("every 15 min", other["conduct"], other["had"], other["all"], other["median"] * 1000)])
    for name, conduct in [("Chapar", ours), ("every 15 min", other["conduct"])]:
        for mark, count in sorted(conduct["marks"].items()):
            print(f"{name}: {mark}: {count}")
            if name == "Chapar":
                print("".join(f"    {example}\n" for example in conduct["examples"][mark]), end="")
    spent = ", ".join(f"{name} {seconds:.0f} s" for name, seconds in week.spent.items())
    killed = ", ".join(f"{name} {count}" for name, count in week.kills.items() if count)
    print(f"processor time: {spent}" + (f"\nkilled: {killed}; fetched again as in hand: {ours['again']}" if killed else ""))
    lost = sorted(stories.keys() - had)
    for url in lost[:20]:
        print(f"lost: {url}, published {stories[url]}")
    for problem in books["problems"]:
        print(f"problem: {problem}")
    # At each death, at most what one fetcher requests at once was in hand.
    isAgain = ours["again"] > 32 * week.kills["fetcher"]
    faults = isAgain + sum(ours["marks"].values()) + len(lost) + len(books["problems"]) + (not books["isBalanced"])
    return faults == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--papers", type=int, default=60)
    parser.add_argument("--days", type=float, default=1)
    parser.add_argument("--rate", type=int, default=720, help="seconds of the week in one of the world's")
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--log", default="error")
    parser.add_argument("--keep", action="store_true", help="keep the state folder")
    parser.add_argument("--programs", default=str(ROOT / ".build/release"))
    week = Week(parser.parse_args())
    passed = False
    try:
        week.start_web()
        stories = {}
        for line in week.ask("/web/stories").splitlines():
            url, published = line.split("\t")
            stories[url] = milliseconds(published)
        week.keep()
        week.subscribe()
        days = week.live(stories)
        for name in CREW:
            week.spent[name] += processor_seconds(week.processes[name].pid)
        week.spent["web"] += processor_seconds(week.processes["web"].pid)
        passed = report(week, stories, days)
    finally:
        week.stop()
        if week.options.keep or not passed:
            print(f"kept: {week.folder}")
        else:
            shutil.rmtree(week.folder, ignore_errors=True)
    print("passed" if passed else "FAILED")
    sys.exit(0 if passed else 1)


def milliseconds(text):
    whole = time.strptime(text[:19], "%Y-%m-%dT%H:%M:%S")
    return calendar.timegm(whole) * 1000


if __name__ == "__main__":
    main()
