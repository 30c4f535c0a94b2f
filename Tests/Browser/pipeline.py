"""The whole pipeline with a monitor and the sample site, in a folder of its own."""
import functools
import http.server
import os
import pathlib
import re
import shutil
import signal
import subprocess
import threading
import time
import urllib.request

from webdriver import free_port

ROOT = pathlib.Path(__file__).resolve().parents[2]
STAGES = ["relay", "fetcher", "cleaner", "extractor", "storer"]


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Pipeline:
    def __init__(self, folder, programs=None, settings=None):
        self.folder = pathlib.Path(folder)
        self.programs = pathlib.Path(programs or ROOT / ".build/release")
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        (self.folder / "state").mkdir()
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("CHAPAR_")}
        self.environment |= {"CHAPAR_STATE_DIRECTORY": str(self.folder / "state"),
                             "CHAPAR_FETCH_HOST_DELAY": "10ms", **(settings or {})}
        self.processes = {}
        self.site_port = self.serve()

    def serve(self):
        """Serves the sample site on a port of its own, which takes connections when this returns."""
        site = self.folder / "site"
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(QuietHandler, directory=site))
        port = server.server_address[1]
        shutil.copytree(ROOT / "Deploy/Sample/site", site)
        for path in site.iterdir():
            # Not all of its pages are UTF-8.
            path.write_bytes(path.read_bytes().replace(b":8573", f":{port}".encode()))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return port

    def start_process(self, name, command):
        log = open(self.folder / f"{name}.log", "ab")
        self.processes[name] = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log)

    def start(self, *names):
        for name in names:
            options = ["--monitor-listen", f"127.0.0.1:{self.port}"] if name == "monitor" else []
            self.start_process(name, [str(self.programs / f"chapar-{name}"), *options])

    def stop(self, name, number=signal.SIGTERM):
        process = self.processes.pop(name)
        process.send_signal(number)
        process.wait(20)

    def stop_all(self):
        for name in list(self.processes)[::-1]:
            self.stop(name)

    def chapar(self, *arguments):
        run = subprocess.run([str(self.programs / "chapar"), *arguments], env=self.environment, capture_output=True,
                             text=True, timeout=120)
        if run.returncode:
            raise AssertionError(f"chapar {arguments}: {run.stderr}")
        return run.stdout

    def feed(self):
        return f"http://127.0.0.1:{self.site_port}/feed.xml"

    def get(self, path):
        with urllib.request.urlopen(self.base + path, timeout=20) as response:
            return response.read().decode()

    def wait_for_monitor(self):
        deadline = time.monotonic() + 30
        while True:
            try:
                return self.get("/health")
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.1)

    def resident(self, name):
        """Resident memory in MiB (proc(5))."""
        text = pathlib.Path(f"/proc/{self.processes[name].pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", text)[1]) / 1024

    def processor_seconds(self, name):
        """Processor time that a process has spent, in seconds (proc(5))."""
        fields = pathlib.Path(f"/proc/{self.processes[name].pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
