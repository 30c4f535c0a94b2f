#!/usr/bin/env python3
"""Uses the monitor as people do, with a real browser, a running pipeline and the sample site.

Screenshots go to .build/pictures, or the folder given, for people to look at. Exits with 1 if something is wrong.
"""
import pathlib
import signal
import sys
import tempfile
import time
import urllib.parse

from pipeline import ROOT, STAGES, Pipeline
from webdriver import Browser

ACCESS = (pathlib.Path(__file__).parent / "access.js").read_text(encoding="utf-8")
PERSIAN = "بازار"


class Checks:
    def __init__(self, browser, pipeline, pictures):
        self.browser, self.pipeline, self.pictures = browser, pipeline, pictures
        self.failures = []

    def check(self, what, holds):
        print(("ok    " if holds else "FAILED ") + what, flush=True)
        if not holds:
            self.failures.append(what)

    def step(self, what, work):
        try:
            work()
            self.check(what, True)
        except (AssertionError, RuntimeError, OSError) as error:
            self.check(f"{what}: {error}", False)

    def open(self, path):
        self.browser.open(self.pipeline.base + path)

    def live_rows(self):
        """Rows appear without a reload, and each shows how its item ended."""
        browser = self.browser
        self.open("/status")
        browser.run("window.isTheSamePage = true")
        self.pipeline.chapar("add", self.pipeline.feed())
        browser.until("live rows", lambda: browser.run("return document.querySelectorAll('#rows tr').length >= 5"), 40)
        browser.until("a stored row", lambda: "stored" in browser.text("#rows"))
        browser.until("books", lambda: "7 fetched" in browser.text("#live-books").replace("\n", " "), 20)
        assert browser.run("return window.isTheSamePage === true"), "the page was loaded again"

    def killed_stage(self):
        """A killed stage is shown within five seconds, and so is its return."""
        browser, pipeline = self.browser, self.pipeline
        browser.until("health", lambda: "healthy" in browser.text("#live-light").lower(), 20)
        pipeline.stop("storer", signal.SIGKILL)
        start = time.monotonic()
        # An instance may be silent for five seconds before it counts as gone; the page shows that at once.
        browser.until("the light", lambda: "storer" in browser.text("#live-light"), 8)
        print(f"      a killed storer showed after {time.monotonic() - start:.1f} s")
        browser.until("its box", lambda: "none running" in browser.text("#live-road"), 3)
        self.shoot("status-storer-killed")
        pipeline.start("storer")
        browser.until("health", lambda: "healthy" in browser.text("#live-light").lower(), 20)

    def persian_search(self):
        browser = self.browser
        self.open("/search")
        browser.type("#q", PERSIAN)
        browser.run("document.querySelector('.searchform').requestSubmit()")
        browser.until("a hit", lambda: browser.run("return document.querySelectorAll('.hit').length >= 1"))
        assert browser.run("return document.querySelector('.hit h2').dir") == "rtl", "the hit is not right to left"
        assert browser.run("return document.querySelectorAll('.hit mark').length >= 1"), "nothing is marked"

    def keys(self):
        browser = self.browser
        self.open("/")
        browser.press("j")
        first = browser.run("return document.activeElement.href")
        browser.press("j")
        second = browser.run("return document.activeElement.href")
        assert first and second and first != second, f"j leads to {first} and {second}"
        browser.press("k")
        assert browser.run("return document.activeElement.href") == first, "k does not lead back"
        browser.press("\ue007")
        browser.until("the article", lambda: "/article/" in browser.address())
        browser.press("/")
        assert browser.run("return document.activeElement.type") == "search", "/ does not lead to the search"
        browser.run("document.activeElement.blur()")
        browser.press("?")
        assert browser.run("return document.getElementById('help').open"), "? shows no help"

    def dead_letter(self):
        """Without a storer an item becomes a dead letter; when it is sent again from the page, it is stored."""
        browser, pipeline = self.browser, self.pipeline
        pipeline.stop("storer")
        page = pipeline.folder / "late.html"
        page.write_text("<!doctype html><html lang=en><title>The late one</title><h1>The late one</h1>"
                        + "<p>It came when nobody kept articles, and waited on the road for a while.</p>" * 6)
        pipeline.chapar("add", str(page))
        deadline = time.monotonic() + 60
        while "late.html" not in pipeline.chapar("dead", "list"):
            assert time.monotonic() < deadline, "it does not become a dead letter"
            time.sleep(0.5)
        pipeline.start("storer")
        self.open("/status/troubles")
        assert "late.html" in browser.text("main"), "the dead letter is not listed"
        self.shoot("status-troubles")
        browser.click("details.group form button")
        browser.until("its story", lambda: "/status/story" in browser.address())

        def stored():
            browser.run("location.reload()")
            time.sleep(0.7)
            return "stored" in browser.text(".journey")
        browser.until("the letter is stored", stored, 40)

    def stalled_monitor(self):
        """A stopped monitor holds up nothing."""
        pipeline = self.pipeline
        pipeline.processes["monitor"].send_signal(signal.SIGSTOP)
        try:
            pages = pipeline.folder / "more"
            pages.mkdir()
            for number in range(300):
                words = " ".join(f"word{number * 31 + step}" for step in range(80))
                (pages / f"{number}.html").write_text(
                    f"<!doctype html><html lang=en><title>Story {number}</title><h1>Story {number} of the lake</h1><p>{words}.</p>")
            pipeline.chapar("add", str(pages))
            pipeline.chapar("wait", "--timeout", "60")
            assert "The books balance." in pipeline.chapar("status", "--books-only"), "the books don't balance"
        finally:
            pipeline.processes["monitor"].send_signal(signal.SIGCONT)
        self.open("/status")
        self.browser.until("the page again", lambda: "live" in self.browser.text("#connection"), 20)
        # The tap missed receipts meanwhile, but the ledger knows how those items ended.
        self.browser.until("the rows' ends", lambda: "on its way" not in self.browser.text("#rows"), 30)

    def without_script(self):
        """The pages contain what they show: a request without a browser gets it."""
        page = self.pipeline.get("/status")
        assert "fetched" in page and "<tr data-row" in page, "the status needs its script"

    def shoot(self, name):
        self.browser.picture(self.pictures / f"{name}.png")

    def look(self, name, path):
        """One page in both widths and colour schemes: layout, accessibility, console, other hosts, and a screenshot of each."""
        browser = self.browser
        for width, height in [(1400, 1000), (360, 740)]:
            for scheme in ["light", "dark"]:
                browser.resize(width, height)
                browser.scheme(scheme)
                self.open(path)
                time.sleep(0.3)
                problems = browser.run(ACCESS)
                for problem in problems[:12]:
                    print(f"      {name} {width} {scheme}: {problem}")
                self.check(f"{name} at {width}, {scheme}: {len(problems)} problems of access or layout", not problems)
                self.shoot(f"{name}-{width}-{scheme}")
        browser.resize(1400, 1000)
        browser.scheme("light")

    def strangers(self):
        """No page requested anything from another host, and none logged errors."""
        hosts = {urllib.parse.urlsplit(url).netloc for url in self.browser.requests() if url.startswith("http")}
        self.check(f"requests went to {sorted(hosts)} only", hosts <= {urllib.parse.urlsplit(self.pipeline.base).netloc})
        said = [line for line in self.browser.console() if "/article/none" not in line]
        for line in said:
            print(f"      {line}")
        self.check("the console is silent", not said)


def article_page(pipeline, words):
    page = pipeline.get("/search?q=" + urllib.parse.quote(words))
    start = page.index('href="/article/') + 6
    return page[start:page.index('"', start)]


def main():
    pictures = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/pictures")
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="chapar-browser-") as folder:
        # One attempt and a short time-out make a dead letter within seconds.
        pipeline = Pipeline(folder, settings={"CHAPAR_FETCH_ATTEMPTS": "1", "CHAPAR_FETCH_RECEIPT_TIMEOUT": "2s",
                                              "CHAPAR_FETCH_RECEIPT_TIMEOUT_CEILING": "2s"})
        browser = None
        try:
            pipeline.start(*STAGES, "monitor")
            pipeline.wait_for_monitor()
            browser = Browser(folder + "/profile")
            checks = Checks(browser, pipeline, pictures)
            checks.step("live rows appear without reload", checks.live_rows)
            checks.step("a killed stage shows", checks.killed_stage)
            checks.step("a search in Persian finds", checks.persian_search)
            checks.step("the keys work", checks.keys)
            checks.step("a dead letter sent again is stored", checks.dead_letter)
            checks.step("a monitor that stands still holds up nothing", checks.stalled_monitor)
            checks.step("reading works without script", checks.without_script)
            pages = {"front": "/", "arrival": "/?order=arrival", "article": article_page(pipeline, "ferry"),
                     "article-persian": article_page(pipeline, PERSIAN), "search": "/search?q=the",
                     "search-help": "/search", "status": "/status", "sources": "/status/sources",
                     "source": "/status/sources/" + urllib.parse.quote(f"127.0.0.1:{pipeline.site_port}/feed.xml", safe=""),
                     "troubles": "/status/troubles", "story": "/status/story?of=" + urllib.parse.quote(
                         f"http://127.0.0.1:{pipeline.site_port}/ministers-meet.html", safe=""),
                     "trial": "/status/story?try=1&of=" + urllib.parse.quote(
                         f"http://127.0.0.1:{pipeline.site_port}/politics.html", safe=""),
                     "storage": "/status/storage", "settings": "/status/settings", "boilerplate": "/status/boilerplate",
                     "missing": "/article/none"}
            for name, path in pages.items():
                checks.look(name, path)
            checks.strangers()
            if checks.failures:
                print(f"{len(checks.failures)} checks failed; pictures in {pictures}", file=sys.stderr)
                sys.exit(1)
            print(f"all checks passed; pictures in {pictures}")
        finally:
            if browser:
                browser.quit()
            pipeline.stop_all()


if __name__ == "__main__":
    main()
