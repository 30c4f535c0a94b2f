"""Times the whole pipeline against trafilatura on the same WARC file: from compressed records to articles on the disk.

    pip install trafilatura warcio
    swift build -c release
    python3 Tests/Benchmarks/pipeline_peers.py [--every 3] [--rounds 3]

The pages of ../shared/data/articles are put into one WARC file, and in turns

* Chapar's programs (relay, fetcher, cleaner, two extractors, storer) import it until the books balance: searchable, with revisions;
* `trafilatura --parallel 2` reads the pages as files (its command line reads no WARC) and writes a JSON file a page;
* warcio reads the WARC file and two processes run trafilatura on its pages, as users do, and write JSON lines.

All have both cores. The table has the medians of time, and of processor time of all processes taken together.
"""

import argparse
import gzip
import json
import multiprocessing
import os
import pathlib
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARIES = ROOT / ".build" / "release"
sys.path.insert(0, str(ROOT / "Tests"))
from shared_data import DATA as SHARED_DATA

DATA = SHARED_DATA / "articles"
PROGRAMS = ["relay", "cleaner", "extractor", "extractor", "storer", "fetcher"]


def write_supplies(folder, every):
    """The WARC file and the folder of pages; how many."""
    pages = folder / "pages"
    pages.mkdir()
    files = [path for path in sorted(DATA.rglob("*.htm*"))][::every]
    with open(folder / "pages.warc.gz", "wb") as archive:
        for number, path in enumerate(files):
            body = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
            (pages / f"{number}.html").write_bytes(body)
            block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
            head = (
                "WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2026-11-20T00:00:00Z\r\n"
                f"WARC-Target-URI: https://{number % 97}.example.org/{number}\r\n"
                f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
            )
            archive.write(gzip.compress(head.encode() + block + b"\r\n\r\n", 6))
    return len(files)


def chapar(folder, count):
    state = folder / "state"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CHAPAR_")}
    environment |= {"CHAPAR_STATE_DIRECTORY": str(state), "CHAPAR_LOG_LEVEL": "warning"}
    processes = [subprocess.Popen([BINARIES / f"chapar-{name}"], env=environment) for name in PROGRAMS]
    try:
        subprocess.run([BINARIES / "chapar", "add", folder / "pages.warc.gz"], env=environment, check=True, stdout=subprocess.DEVNULL)
        while True:
            time.sleep(0.2)
            status = subprocess.run([BINARIES / "chapar", "status", "--json"], env=environment, capture_output=True)
            book = json.loads(status.stdout)["books"]["all"]
            if book["fetched"] >= count and book["inFlight"] == 0:
                return
    finally:
        for process in processes:
            process.send_signal(signal.SIGTERM)
        for process in processes:
            process.wait()
        shutil.rmtree(state)


def command_line(folder, _):
    program = pathlib.Path(sys.executable).with_name("trafilatura")
    subprocess.run(
        [program, "--input-dir", folder / "pages", "--output-dir", folder / "out", "--json", "--with-metadata", "--parallel", "2"],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.rmtree(folder / "out")


def one(page):
    import trafilatura

    url, body = page
    return trafilatura.extract(body, url=url, output_format="json", with_metadata=True) or ""


def with_warcio(folder, _):
    from warcio.archiveiterator import ArchiveIterator

    with open(folder / "pages.warc.gz", "rb") as archive, open(folder / "out.jsonl", "w") as out:
        records = (
            (record.rec_headers.get_header("WARC-Target-URI"), record.content_stream().read())
            for record in ArchiveIterator(archive)
            if record.rec_type == "response"
        )
        with multiprocessing.Pool(2) as pool:
            for text in pool.imap_unordered(one, records, chunksize=8):
                out.write(text + "\n")


def processor_seconds():
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        count = write_supplies(folder, options.every)
        ways = {"Chapar, WARC to archive": chapar, "trafilatura --parallel 2": command_line, "warcio + trafilatura, 2": with_warcio}
        times = {title: [] for title in ways}
        for _ in range(options.rounds):
            for title, run in ways.items():
                begin, used = time.monotonic(), processor_seconds()
                run(folder, count)
                times[title].append((time.monotonic() - begin, processor_seconds() - used))
    print(f"{count} pages, {options.rounds} rounds, medians\n{'':28}{'pages/s':>9}{'CPU ms a page':>15}{'CPU, Chapar = 1':>17}")
    medians = {title: [statistics.median(column) for column in zip(*rows)] for title, rows in times.items()}
    own = medians["Chapar, WARC to archive"][1]
    for title, (seconds, used) in medians.items():
        print(f"{title:28}{count / seconds:9.0f}{used * 1000 / count:15.1f}{used / own:17.1f}")


if __name__ == "__main__":
    main()
