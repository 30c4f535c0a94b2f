#!/usr/bin/env python3
"""Uses Deploy/run.sh as the README tells a new user to: once for the sample site, then again with a page of their own.

Deploy/run.sh once stored nothing on a new machine, since `chapar sources` printed a sentence where the script expected
nothing; no other test runs the script. Ends with 1 where something is wrong.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = "<title>Ice on the strait</title><h1>Ice on the strait</h1>" + "".join(
    f"<p>Paragraph {number}: the ferries of the harbour wait for the ice to go, said the harbour master.</p>"
    for number in range(1, 7))


class FirstRun:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.state = self.folder / "state of news"
        # No variable of the caller's own pipeline.
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("CHAPAR_")}
        self.environment["CHAPAR_STATE_DIRECTORY"] = str(self.state)
        self.failures = 0

    def check(self, what, holds, seen=""):
        print(("ok    " if holds else "FAILED ") + what, flush=True)
        if not holds:
            self.failures += 1
            print(seen)

    def run(self, *arguments, **more):
        done = subprocess.run([ROOT / "Deploy/run.sh", *arguments], env=self.environment | more, capture_output=True,
                              text=True, timeout=1800)
        return done.returncode, done.stdout + done.stderr

    def chapar(self, *arguments):
        return subprocess.run([ROOT / ".build/release/chapar", *arguments], env=self.environment, capture_output=True,
                              text=True, timeout=60).stdout

    def books(self):
        return json.loads(self.chapar("status", "--json", "--books-only"))["books"]["all"]

    def slips(self):
        code, text = self.run("/no/such/page.html")
        self.check("a file that isn't there is refused before anything starts",
                   code == 66 and "/no/such/page.html" in text and not self.state.exists(), text)
        code, text = self.run(EXTRACTORS="99")
        self.check("more extractors than there can be are refused", code == 64 and "1 to 16" in text, text)

    def sample(self):
        code, text = self.run()
        books = self.books()
        self.check("one command stores the sample site's six articles and rejects its list",
                   code == 0 and (books["stored"], books["rejected"]) == (6, 1), text + json.dumps(books))
        self.check("it says where to read and where to look",
                   "http://127.0.0.1:" in text and "chapar search" in text and str(self.state) in text, text)
        self.check("the pipeline is healthy", self.chapar("status").startswith("healthy"), self.chapar("status"))
        self.check("an article is found", "ferry-line" in self.chapar("search", "ferry"))

    def again(self):
        page = self.folder / "a page.html"
        page.write_text(PAGE)
        code, text = self.run(str(page), EXTRACTORS="1")
        books = self.books()
        self.check("run again, it restarts the stages, takes the page and stores nothing twice",
                   code == 0 and "Restarting the stages" in text and books["stored"] == 7, text + json.dumps(books))
        instances = json.loads(self.chapar("status", "--json"))["instances"]
        extractors = [one for one in instances
                      if one["vitals"]["stage"] == "extract" and one["condition"] == "running"]
        self.check("there are as many extractors as asked for", len(extractors) == 1, json.dumps(instances))

    def stop(self):
        """As run.sh says how to."""
        pid_file = self.state / "supervisord.pid"
        if not pid_file.exists():
            return
        pid = int(pid_file.read_text())
        os.kill(pid, 15)
        ending = time.monotonic() + 30
        while pathlib.Path(f"/proc/{pid}").exists() and time.monotonic() < ending:
            time.sleep(0.1)
        self.check("a signal to supervisord stops everything", not pathlib.Path(f"/proc/{pid}").exists())


def main():
    with tempfile.TemporaryDirectory() as folder:
        first = FirstRun(folder)
        try:
            first.slips()
            first.sample()
            first.again()
        finally:
            first.stop()
    sys.exit(1 if first.failures else 0)


if __name__ == "__main__":
    main()
