#!/usr/bin/env python3
"""Tries the cases beside this file with the real programs; exits with 1 if one fails.

    Tests/Cases/feeds/run.py [--bin .build/release] [--only KIND[/NAME],…] [--seconds 45]

One server on loopback has an address for each case, and one pipeline fetches all of them, except those that watch a
process or a clock, which have a pipeline each. A case is a folder KIND/NAME with `case.json`:

"add"     lists of arguments of `chapar add`; {{BASE}} is the case's address, {{DIR}} its folder.
"routes"  {path: [answer, …]}: the first answer whose "when" ({request header: text in it}) holds and whose "times"
          are not used up is given. An answer has "status", "reason", "headers", and "body" (a file), "text", "gzip", "raw"
          (a file with the whole answer), "hang" or "close"; for gzip, "cut" says where it ends and "behind" what
          follows it. {{N}} is how often the path was requested, {{TODAY}} the time. Other paths are stories.
"want"    "articles": paths that must be in the archive; "articles_most", "headlines", "requests_most"; "message": words
          of which `chapar sources` or `chapar items` must say one; "clean_output": commands that print no control
          characters; "alive": the fetcher is running; "alive_all": all stages are; "silence_most": how long other hosts may
          wait, in seconds; "gap_least": seconds between two requests here where {{HELPER0}}… redirect to it.
"""
import argparse
import gzip
import hashlib
import json
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
STAGES = ["relay", "cleaner", "extractor", "storer", "fetcher"]
ALONE = {"alive", "alive_all", "silence_most", "gap_least"}
WORDS = (
    "harbour council river bridge museum library market station engine teacher doctor farmer harvest winter summer "
    "garden village mountain valley island ferry railway tunnel budget election minister parliament committee report "
    "survey hospital university student research climate drought storm flood rescue volunteer festival orchestra"
).split()
EMPTY_FEED = "<rss version='2.0'><channel><title>t</title></channel></rss>"


def story(seed):
    """A page with a story, the same each time for a seed."""
    rng = random.Random(hashlib.sha256(seed.encode()).digest())
    title = " ".join(rng.choice(WORDS) for _ in range(5)).capitalize() + f" {rng.randint(100, 99999)}"
    sentence = lambda: "The " + " ".join(rng.choice(WORDS) for _ in range(14)) + " was opened after the long debate."
    text = "".join("<p>" + " ".join(sentence() for _ in range(4)) + "</p>" for _ in range(5))
    head = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>'
    return f"{head}<body><article><h1>{title}</h1>{text}</article></body></html>"


def raw_answer(body, status=200, reason="X", headers=()):
    headers = [list(h) for h in headers]
    if not any(name.lower() in ("content-length", "transfer-encoding") for name, _ in headers):
        headers.append(["Content-Length", str(len(body))])
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"HTTP/1.1 {status} {reason}\r\n{lines}\r\n".encode("latin-1") + body


class Site:
    """A case's address on loopback, and the requests it got."""

    def __init__(self, name, folder, address, port, case):
        self.name, self.folder, self.port, self.case = name, folder, port, case
        self.address, self.base = address, f"http://{address}:{port}"
        self.asked, self.used, self.times, self.page_times = {}, {}, [], []

    def forget(self):
        self.asked, self.used, self.times, self.page_times = {}, {}, [], []

    def fill(self, text):
        helper = lambda match: f"http://127.79.0.{int(match[1]) + 1}:{self.port}"
        text = re.sub(r"\{\{HELPER(\d+)\}\}", helper, text)
        text = text.replace("{{TODAY}}", time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()))
        return text.replace("{{BASE}}", self.base).replace("{{DIR}}", self.folder)

    def filled(self, data, times):
        if data[:2] == b"\x1f\x8b" or b"{{" not in data:
            return data
        return self.fill(data.decode("latin-1")).encode("latin-1").replace(b"{{N}}", str(times).encode())

    def file(self, name):
        with open(f"{self.folder}/{name}", "rb") as file:
            return file.read()

    def answer(self, path, headers):
        """The answer's bytes, and whether the connection ends after them; None to hang."""
        times = self.asked[path] = self.asked.get(path, 0) + 1
        self.times.append(time.time())
        if not path.startswith("/feed"):
            self.page_times.append(time.time())
        for index, answer in enumerate(self.case.get("routes", {}).get(path, [])):
            if any(text not in headers.get(name.lower(), "") for name, text in answer.get("when", {}).items()):
                continue
            if "times" in answer and self.used.get((path, index), 0) >= answer["times"]:
                continue
            self.used[path, index] = self.used.get((path, index), 0) + 1
            if answer.get("hang"):
                return None, False
            if "raw" in answer:
                return self.filled(self.file(answer["raw"]), times), True
            body = self.file(answer["body"]) if "body" in answer else answer.get("text", "").encode()
            body = self.filled(body, times)
            if answer.get("gzip"):
                body = gzip.compress(body)[: answer.get("cut")] + answer.get("behind", "").encode("latin-1")
            fields = [[name, self.fill(value)] for name, value in answer.get("headers", [])]
            whole = raw_answer(body, answer.get("status", 200), answer.get("reason", "X"), fields)
            return whole, answer.get("close", False)
        return raw_answer(story(self.address + path).encode(), headers=[["Content-Type", "text/html"]]), False

    def serve(self):
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((self.address, self.port))
        listener.listen(64)
        threading.Thread(target=self.accept, args=(listener,), daemon=True).start()

    def accept(self, listener):
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection):
        data = b""
        with connection:
            try:
                while True:
                    while b"\r\n\r\n" not in data:
                        piece = connection.recv(65536)
                        if not piece:
                            return
                        data += piece
                    head, data = data.split(b"\r\n\r\n", 1)
                    lines = head.decode("latin-1").split("\r\n")
                    fields = [line.split(":", 1) for line in lines[1:] if ":" in line]
                    headers = {name.lower(): value.strip() for name, value in fields}
                    answer, ends = self.answer(lines[0].split(" ")[1], headers)
                    if answer is None:
                        time.sleep(60)
                        return
                    connection.sendall(answer)
                    if ends:
                        return
            except OSError:
                pass


class Pipeline:
    """The real programs with their own state directory."""

    def __init__(self, programs, state, stages, settings={}):
        self.programs, self.state = programs, state
        os.makedirs(state + "/run", mode=0o700)
        self.environment = dict(
            os.environ, CHAPAR_STATE_DIRECTORY=state, CHAPAR_RUNTIME_DIRECTORY=state + "/run", SWIFT_BACKTRACE="enable=no", **settings)
        self.processes = {}
        for stage in stages:
            options = ["--fetch-feed-interval", "10s"] if stage == "fetcher" else []
            with open(f"{state}/{stage}.err", "w") as log:
                self.processes[stage] = subprocess.Popen(
                    [f"{programs}/chapar-{stage}"] + options, env=self.environment, stdout=subprocess.DEVNULL, stderr=log)
        time.sleep(1)

    def chapar(self, *arguments):
        done = subprocess.run(
            [f"{self.programs}/chapar", *arguments], env=self.environment, capture_output=True, timeout=120)
        return done.stdout.decode("utf-8", "replace")

    def add(self, site):
        for arguments in site.case["add"]:
            self.chapar("add", *[site.fill(argument) for argument in arguments])

    def stop(self):
        for process in reversed(self.processes.values()):
            process.terminate()
        for process in self.processes.values():
            try:
                process.wait(40)
            except subprocess.TimeoutExpired:
                process.kill()

    def articles(self):
        if not os.path.exists(self.state + "/archive"):
            return []
        lines = self.chapar("list", "--json", "--limit", "100000").splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]

    def said_of(self, site):
        """Everything that the programs say about a site's sources and addresses."""
        said, names_it = [], False
        texts = [self.chapar("sources")]
        texts += [self.chapar("items", state, "--limit", "9999") for state in ("failed", "rejected", "to-fetch")]
        for line in "\n".join(texts).splitlines():
            if not line.startswith("    "):
                names_it = site.base in line or site.folder in line
            if names_it:
                said.append(line)
        return "\n".join(said)


def controls(text):
    strange = lambda code: code < 32 and code not in (9, 10) or 0x7F <= code < 0xA0 or 0x202A <= code <= 0x202E
    return sorted({f"U+{ord(character):04X}" for character in text if strange(ord(character))})


def faults(site, pipeline, silence=None):
    """What differs from what the case wants."""
    want, found = site.case["want"], []
    dead = {name: process.poll() for name, process in pipeline.processes.items() if process.poll() is not None}
    # A source that was never requested shows nothing.
    added = [word.removeprefix("{{BASE}}") for words in site.case["add"] for word in words if word.startswith("{{BASE}}")]
    found += [f"{path} was never requested" for path in added if path not in site.asked]
    if want.get("alive_all") or want.get("alive"):
        found += [f"the {name} ended with {code}" for name, code in dead.items()]
    if "gap_least" in want:
        times = site.page_times
        gap = min([after - before for before, after in zip(times, times[1:])] or [0])
        if gap < want["gap_least"]:
            found.append(f"{len(times)} requests, the least {gap:.3f} s apart")
    if "silence_most" in want and silence > want["silence_most"]:
        found.append(f"other hosts waited {silence:.0f} s")
    articles = [a for a in pipeline.articles() if a["url"].startswith((site.base, "file://" + site.folder))]
    addresses = [article["url"] for article in articles]
    found += [f"no article {path}" for path in want.get("articles", []) if site.base + path not in addresses]
    for path, headline in want.get("headlines", {}).items():
        given = [article.get("headline") for article in articles if article["url"] == site.base + path]
        if given != [headline]:
            found.append(f"the headline of {path} is {given}")
    if len(articles) > want.get("articles_most", len(articles)):
        found.append(f"{len(articles)} articles: {addresses[:4]}")
    for path, most in want.get("requests_most", {}).items():
        if site.asked.get(path, 0) > most:
            found.append(f"{path} was asked {site.asked[path]} times")
    if "message" in want:
        said = pipeline.said_of(site)
        if not any(word.lower() in said.lower() for word in want["message"]):
            found.append(f"nothing of {want['message']} in {said[:200]!r}")
    for command in want.get("clean_output", []):
        for address in addresses if "{{EACH}}" in command else [""]:
            strange = controls(pipeline.chapar(*[word.replace("{{EACH}}", address) for word in command]))
            if strange:
                found.append(f"{command[0]} prints {', '.join(strange)}")
    return found


def prepared(site, state):
    """A copy of a case's files with its address in them, for cases that add files."""
    if not any("{{DIR}}" in word for arguments in site.case["add"] for word in arguments):
        return
    copy = f"{state}/files/{site.name}"
    shutil.copytree(site.folder, copy)
    for name in os.listdir(copy):
        if name.endswith(".tmpl"):
            with open(f"{copy}/{name}", "rb") as file:
                data = file.read().replace(b"{{BASE}}", site.base.encode())
            name = name[:-5]
            with open(f"{copy}/{name}", "wb") as file:
                file.write(gzip.compress(data) if name.endswith(".gz") else data)
    site.folder = copy


def longest_silence(site, pipeline, others):
    """The longest time without a request to any of the other sites while this one was fetched."""
    want = site.case["want"]
    for other in others:
        other.forget()
    add_others = lambda: pipeline.chapar("add", "--kind", "feed", *[other.base + "/feed.xml" for other in others])
    if want.get("others_after"):
        pipeline.add(site)
        time.sleep(8)
        start = time.time()
        add_others()
    else:
        add_others()
        time.sleep(12)
        start = time.time()
        pipeline.add(site)
    time.sleep(want.get("seconds", 50))
    end = time.time()

    def silence(other):
        times = [time for time in other.times if time > start]
        return max(after - before for before, after in zip([start] + times, times + [end]))

    return max(map(silence, others))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", default=".build/release")
    parser.add_argument("--only", default="")
    parser.add_argument("--seconds", type=float, default=45)
    parser.add_argument("--port", type=int, default=8655)
    options = parser.parse_args()
    only = [word for word in options.only.split(",") if word]
    state = tempfile.mkdtemp(prefix="chapar-cases-")
    sites = []
    folders = sorted(folder for folder, _, files in os.walk(HERE) if "case.json" in files)
    for index, folder in enumerate(folders):
        name = os.path.relpath(folder, HERE)
        if only and not any(name == word or name.startswith(word + "/") for word in only):
            continue
        with open(folder + "/case.json") as file:
            case = json.load(file)
        site = Site(name, folder, f"127.77.{index // 200}.{index % 200 + 1}", options.port, case)
        site.serve()
        prepared(site, state)
        sites.append(site)
    feed = {"headers": [["Content-Type", "text/xml"]], "text": EMPTY_FEED}
    others = [
        Site("other", HERE, f"127.78.0.{n}", options.port, {"routes": {"/feed.xml": [feed]}}) for n in range(1, 9)]
    helpers = [Site("helper", HERE, f"127.79.0.{n}", options.port, {}) for n in range(1, 33)]
    for site in others + helpers:
        site.serve()

    results = {}
    together = [site for site in sites if not ALONE & set(site.case["want"])]
    if together:
        pipeline = Pipeline(options.bin, state + "/together", STAGES)
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(pipeline.add, together))
        time.sleep(options.seconds)
        for site in together:
            results[site.name] = faults(site, pipeline)
        pipeline.stop()
    for number, site in enumerate(site for site in sites if site not in together):
        stages = STAGES if site.case["want"].get("alive_all") else ["relay", "fetcher"]
        # Only the case's own address was given by the operator; the hosts that lead to it are private too.
        settings = {"CHAPAR_FETCH_REACH": "public-and-loopback"} if "helpers" in site.case else {}
        pipeline = Pipeline(options.bin, f"{state}/{number}", stages, settings)
        silence = None
        if "silence_most" in site.case["want"]:
            silence = longest_silence(site, pipeline, others)
        else:
            for helper in helpers:
                helper.case = {}
            for n, helper in enumerate(helpers[: site.case.get("helpers", 0)]):
                target = [["Location", f"{site.base}/s{n}"]]
                helper.case = {"routes": {f"/s{n}": [{"status": 302, "headers": target}]}}
            pipeline.add(site)
            # Each host is asked first for its robots.txt, then for the page that redirects here.
            time.sleep(15 if helpers[0].case else 6)
        results[site.name] = faults(site, pipeline, silence)
        pipeline.stop()
    for name, found in sorted(results.items()):
        print(f"FAIL {name}: {'; '.join(found)}" if found else f"ok   {name}")
    right = sum(not found for found in results.values())
    print(f"{right} of {len(results)} as wanted")
    if right == len(results):
        shutil.rmtree(state)
    else:
        print(f"the programs' logs are in {state}")
    return 0 if right == len(results) and results else 1


if __name__ == "__main__":
    sys.exit(main())
