"""Pages a second and processor time a page, compared with Scrapy on the same web at the same time.

    python3 -m venv /opt/scrapy && /opt/scrapy/bin/pip install scrapy
    python3 Tests/Benchmarks/scrapy_peer.py [--scrapy /opt/scrapy/bin/python3] [--pages 4000]

Both get the same list of pages of 1, 50 and 1,000 hosts, without a delay, and request robots.txt first. Chapar has more to do: its
fetcher writes each page to the journal and each address to the ledger. Processor time is that of the one process.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/SmallWeb"))
from week import START, Week, processor_seconds, since_boot  # noqa: E402

SPIDER = """
import resource, sys
import scrapy
from scrapy.crawler import CrawlerProcess

class Pages(scrapy.Spider):
    name = "pages"
    got = 0
    async def start(self):
        for line in open(sys.argv[1]):
            yield scrapy.Request(line.strip(), self.parse)
    def parse(self, response):
        Pages.got += 1

process = CrawlerProcess({
    "CONCURRENT_REQUESTS": 64, "CONCURRENT_REQUESTS_PER_DOMAIN": int(sys.argv[2]), "DOWNLOAD_DELAY": 0,
    "ROBOTSTXT_OBEY": True, "LOG_ENABLED": False, "COOKIES_ENABLED": False, "TELNETCONSOLE_ENABLED": False,
    "HTTPCACHE_ENABLED": False, "RETRY_ENABLED": False})
process.crawl(Pages)
process.start()
usage = resource.getrusage(resource.RUSAGE_SELF)
print(Pages.got, usage.ru_utime + usage.ru_stime)
"""


class Race(Week):
    def web_arguments(self):
        return super().web_arguments() + ["--calm", "--unjudged", "--latency", "0"]

    def scrapy(self, python, pages):
        """Pages, seconds and processor seconds of Scrapy."""
        script = self.folder / "spider.py"
        script.write_text(SPIDER)
        begin = time.monotonic()
        # A single host gets all requests; of many, each gets one at a time, as with Chapar.
        done = subprocess.run([python, str(script), str(pages), "1"], capture_output=True, text=True, check=True)
        got, spent = done.stdout.split()
        return int(got), time.monotonic() - begin, float(spent)

    def chapar(self, pages, count):
        """Pages, seconds and processor seconds of a fetcher with its own ledger."""
        state = self.folder / "state"
        shutil.rmtree(state, ignore_errors=True)
        self.tool("add", "--kind", "list", str(pages))
        begin = time.monotonic()
        fetcher = subprocess.Popen([str(self.programs / "chapar-fetcher")], env=self.environment, stderr=self.log)
        got = 0
        while got < count and time.monotonic() - begin < 120:
            time.sleep(0.05)
            got = self.rows("ledger", "SELECT total(fetched) FROM book")[0][0] if state.exists() else 0
        seconds, spent = time.monotonic() - begin, processor_seconds(fetcher.pid)
        fetcher.terminate()
        fetcher.wait(20)
        return int(got), seconds, spent


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--scrapy", default="/opt/scrapy/bin/python3")
    parser.add_argument("--pages", type=int, default=4000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--hosts", type=int, nargs="+", default=[1, 50, 1000])
    parser.add_argument("--programs", default=str(ROOT / ".build/release"))
    options = parser.parse_args()
    options.papers, options.days, options.seed, options.rate, options.log = 1000, 30, 1, 1, "error"
    race = Race(options)
    # When all has been published.
    race.environment["SIMULATED_TIME"] = f"1,{START + 31 * 86_400_000},{int(since_boot())}"
    race.environment |= {"CHAPAR_FETCH_HOST_DELAY": "0s", "CHAPAR_FETCH_WINDOW_ITEMS": "100000"}
    try:
        race.start_web()
        stories = [line.split("\t")[0] for line in race.ask("/web/published").splitlines()]
        failed = False
        for hosts in options.hosts:
            chosen = pick(stories, hosts, options.pages)
            pages = race.folder / f"pages-{hosts}.txt"
            pages.write_text("\n".join(chosen) + "\n")
            ratios = []
            for _ in range(options.rounds):
                ours, theirs = race.chapar(pages, len(chosen)), race.scrapy(options.scrapy, pages)
                ratios.append((ours[0] / ours[2]) / (theirs[0] / theirs[2]))
                for name, (got, seconds, spent) in (("Chapar", ours), ("Scrapy", theirs)):
                    print(f"{hosts} hosts, {name}: {got} of {len(chosen)} pages, {got / seconds:.0f} pages/s, "
                          f"{1000 * spent / max(1, got):.2f} ms of processor a page", flush=True)
            ratio = statistics.median(ratios)
            failed |= ratio < 4
            print(f"{hosts} hosts: {ratio:.1f} times Scrapy's pages a processor second, load {os.getloadavg()[0]:.1f}")
    finally:
        race.stop()
        shutil.rmtree(race.folder, ignore_errors=True)
    sys.exit(1 if failed else 0)


def pick(stories, hosts, count):
    """A number of stories from a number of hosts, in turn."""
    by_host = {}
    for url in stories:
        by_host.setdefault(url.split("/")[2], []).append(url)
    largest = sorted(by_host.values(), key=len, reverse=True)[:hosts]
    chosen = []
    while len(chosen) < count and any(largest):
        for urls in largest:
            if urls and len(chosen) < count:
                chosen.append(urls.pop())
    return chosen


if __name__ == "__main__":
    main()
