#!/usr/bin/env python3
"""What the monitor costs and withstands.

    Tests/Benchmarks/monitor.py speed FOLDER    times of pages of a large archive (a folder with archive.sqlite), by wrk,
                                                while a storer writes to it
    Tests/Benchmarks/monitor.py flood           10,000 live rows a second, 200 event streams, some that are never read
    Tests/Benchmarks/monitor.py flow            the pipeline with and without a monitor and its streams

Needs Debian's wrk and python3-zmq (/usr/bin/python3).
"""
import json
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Browser"))
from pipeline import STAGES, Pipeline  # noqa: E402


def wrk(url, seconds=10):
    run = subprocess.run(["wrk", "-t1", "-c2", f"-d{seconds}s", "--latency", url], capture_output=True, text=True)
    times = {share: re.search(rf"{share}%\s+([\d.]+)(us|ms|s)", run.stdout) for share in ("50", "99")}
    scale = {"us": 0.001, "ms": 1, "s": 1000}
    milliseconds = {share: float(found[1]) * scale[found[2]] for share, found in times.items()}
    errors = re.search(r"Non-2xx.*: (\d+)", run.stdout)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", run.stdout)[1])
    return milliseconds["50"], milliseconds["99"], rate, int(errors[1]) if errors else 0


def speed(archive):
    with tempfile.TemporaryDirectory(prefix="chapar-speed-") as folder:
        pipeline = Pipeline(folder)
        (pathlib.Path(folder) / "state/archive").symlink_to(pathlib.Path(archive).resolve())
        pipeline.start_process("writer", [str(pipeline.programs / "storing-process"), str(archive), "writer", "100000", "50"])
        time.sleep(2)
        pipeline.start("monitor")
        pipeline.wait_for_monitor()
        listing = json.loads(pipeline.get("/api/articles"))
        article = listing["days"][0]["articles"][0]
        total = json.loads(pipeline.get("/api/search?q=e*"))["total"]
        words = article["headline"].split()
        text = json.dumps(json.loads(pipeline.get("/api" + article["page"].replace("/article/", "/articles/"))))
        # A word of four letters, so that its other forms are searched too.
        common = max(sorted(set(re.findall("[a-z]{4,8}", text)))[:200],
                     key=lambda word: json.loads(pipeline.get("/api/search?q=" + word))["total"])
        pages = {"front": "/", "arrival": "/?order=arrival", "article": article["page"], "site": "/site/" + article["host"],
                 "search, a rare word": "/search?q=" + max(words, key=len).strip("."),
                 "search, a common word": "/search?q=" + min(words, key=len).strip("."),
                 "search, a word of 10,000 or more": "/search?q=" + common,
                 "search, two words of a site": f"/search?q={words[0]}+{words[1].strip('.')}+site:{article['host']}",
                 "feed": "/feed.atom", "status": "/status"}
        print(f"{'page':34} {'median ms':>10} {'p99 ms':>8} {'requests/s':>11} {'errors':>7}   (e* finds {total})")
        for name, path in pages.items():
            pipeline.get(path)
            median, p99, rate, errors = wrk(pipeline.base + path)
            print(f"{name:34} {median:10.2f} {p99:8.2f} {rate:11.0f} {errors:7}", flush=True)
        print(f"resident memory {pipeline.resident('monitor'):.0f} MiB; the writer {'wrote on' if pipeline.processes['writer'].poll() is None else 'had ended'}")
        pipeline.stop_all()


def stream(port, counts, index):
    connection = socket.create_connection(("127.0.0.1", port))
    connection.sendall(f"GET /status/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
    if index % 10 == 0:
        return connection  # it is never read
    def read():
        try:
            while data := connection.recv(65_536):
                counts[index] += len(data)
        except OSError:
            pass
    threading.Thread(target=read, daemon=True).start()
    return connection


def flood(seconds=30, rate=10_000):
    import zmq
    with tempfile.TemporaryDirectory(prefix="chapar-flood-") as folder:
        pipeline = Pipeline(folder)
        run = pathlib.Path(folder) / "state/run"
        run.mkdir(mode=0o700)
        context = zmq.Context()
        taps = {}
        for name in ("articles", "documents", "receipts", "vitals"):
            taps[name] = context.socket(zmq.PUB)
            taps[name].sndhwm = 32
            taps[name].bind(f"ipc://{run}/{name}.tap")
        pipeline.start("monitor")
        pipeline.wait_for_monitor()
        time.sleep(1)
        payload = {"url": "https://flood.example/", "answeredURL": "https://flood.example/", "fetchedAt": "2026-11-27T10:00:00.000Z",
                   "source": "flood", "headline": "<script>alert(1)</script> \"flood\"", "authors": [], "tags": [],
                   "dates": {"candidates": []}, "isRightToLeft": False, "site": {"host": "flood.example"}, "isCut": False,
                   "body": [{"kind": "paragraph", "text": "x" * 20_000}], "evidence": [], "removed": []}
        counts = [0] * 200
        streams = [stream(pipeline.port, counts, index) for index in range(200)]
        start, sent, most = time.monotonic(), 0, 0.0
        before = cpu(pipeline.processes["monitor"].pid)
        while (passed := time.monotonic() - start) < seconds:
            while sent < passed * rate:
                sent += 1
                identity = f"urn:uuid:00000000-0000-4000-8000-{sent:012d}"
                envelope = {"v": 1, "kind": "article", "id": identity, "origin": "flood.example", "attempt": 1, "hops": [],
                            "payload": payload}
                taps["articles"].send_multipart([b"articles.example.flood.", json.dumps(envelope).encode(), f"{sent} {sent} {sent}".encode()])
            most = max(most, pipeline.resident("monitor"))
            time.sleep(0.01)
        used = cpu(pipeline.processes["monitor"].pid) - before
        answer = time.monotonic()
        pipeline.get("/health")
        status = json.loads(pipeline.get("/api/status/rows"))
        print(f"{sent / seconds:.0f} rows/s sent for {seconds} s; {len([c for c in counts if c])} of 180 streams that are read got "
              f"{sum(counts) / 180 / 1024 / seconds:.1f} KiB/s each; memory at most {most:.0f} MiB; {used / seconds * 100:.0f} % of a core; "
              f"pages answered in {(time.monotonic() - answer) * 1000:.0f} ms; {status['missed']} rows no longer kept")
        for connection in streams:
            connection.close()
        pipeline.stop_all()


def cpu(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def flow(pages=1500, rounds=5):
    def once(watched):
        with tempfile.TemporaryDirectory(prefix="chapar-flow-") as folder:
            pipeline = Pipeline(folder)
            site = pathlib.Path(folder) / "pages"
            site.mkdir()
            text = (ROOT / "Deploy/Sample/site/ministers-meet.html").read_text(encoding="utf-8")
            for number in range(pages):
                words = " ".join(f"word{number * 7919 % 10007 + step}" for step in range(60))
                (site / f"{number}.html").write_text(text.replace("</p>", f" {words}</p>", 3), encoding="utf-8")
            pipeline.start(*STAGES)
            streams = []
            if watched:
                pipeline.start("monitor")
                pipeline.wait_for_monitor()
                streams = [stream(pipeline.port, [0] * 200, index) for index in range(20)]
            time.sleep(2)
            start = time.monotonic()
            pipeline.chapar("add", str(site))
            pipeline.chapar("wait", "--timeout", "300")
            passed = time.monotonic() - start
            spent = sum(pipeline.processor_seconds(name) for name in STAGES)
            for connection in streams:
                connection.close()
            pipeline.stop_all()
            return pages / passed, spent / pages * 1000
    ratios = []
    for _ in range(rounds):
        (without, cost), (watched, cost_watched) = once(False), once(True)
        ratios.append((watched / without, cost_watched / cost))
        print(f"{without:.0f} pages/s without, {watched:.0f} with a monitor and 20 streams: ratio {watched / without:.3f}; "
              f"the stages' own work {cost:.2f} and {cost_watched:.2f} ms a page: ratio {cost_watched / cost:.3f}", flush=True)
    print("medians: rate {:.3f}, the stages' own work {:.3f}".format(*(statistics.median(column) for column in zip(*ratios))))


if __name__ == "__main__":
    if sys.argv[1:2] == ["speed"] and len(sys.argv) == 3:
        speed(sys.argv[2])
    elif sys.argv[1:] == ["flood"]:
        flood()
    elif sys.argv[1:] == ["flow"]:
        flow()
    else:
        sys.exit(__doc__)
