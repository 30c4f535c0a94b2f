"""A small web on loopback that answers by a table. Prints its port, serves all of 127.0.0.0/8 until its input ends, and
logs all requests.

The table, in JSON as the first argument: {"HOST/PATH": [ANSWER, …]}; HOST may be `*`. An ANSWER has `status`, `headers`,
`body`, `wait` (seconds until it is sent), `times` (how often it is given before the next one), `when` (headers that the
request must have), `drop` (the connection is closed without an answer), `flood` (the body never ends; the log says how
many bytes of it were `sent`). `{date+N}` in headers and bodies is the HTTP date N seconds from now by the server's clock, `{port}` its port,
`{filler*N}` stands for N lines. A path that is not in the table is a story, except /robots.txt, which is missing. /log lists all
requests.
"""

import email.utils
import http.server
import json
import re
import socket
import sys
import threading
import time

TABLE = json.loads(sys.argv[1])
LOG = []
USED = {}
LOCK = threading.Lock()
WORDS = "The council met on {} and spoke of the harbour, of its bridges and of the new lighthouse. "


def story(path):
    return f"<html><head><title>Story {path}</title></head><body><article><h1>Story {path}</h1><p>" + (
        WORDS.format(path) * 30) + "</p></article></body></html>"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def date_time_string(self, timestamp=None):
        return email.utils.formatdate(time.time() + TABLE.get("clock", 0), usegmt=True)

    def answer(self, host, path):
        for key in (host + path, "*" + path):
            for index, answer in enumerate(TABLE.get(key, [])):
                if any(self.headers.get(name) != value for name, value in answer.get("when", {}).items()):
                    continue
                with LOCK:
                    used = USED[key, index] = USED.get((key, index), 0) + 1
                if used <= answer.get("times", 1 << 60):
                    return answer
        if path == "/robots.txt":
            return {"status": 404}
        return {"body": story(path)}

    def fill(self, text):
        port = self.headers["Host"].split(":")[1]
        text = text.replace("{port}", port)
        text = re.sub(r"\{filler\*(\d+)\}", lambda m: "# filler\n" * int(m[1]), text)
        now = time.time() + TABLE.get("clock", 0)
        return re.sub(r"\{date([+-]\d+)\}", lambda m: email.utils.formatdate(now + int(m[1]), usegmt=True), text)

    def do_GET(self):
        host = self.headers["Host"].split(":")[0]
        if self.path == "/log":
            return self.give({"body": json.dumps(LOG), "headers": {"Content-Type": "text/plain"}})
        entry = {"at": time.time(), "host": host, "path": self.path, "headers": {
            name.lower(): value for name, value in self.headers.items()}}
        with LOCK:
            LOG.append(entry)
        self.give(self.answer(host, self.path), entry)
        entry["until"] = time.time()

    def give(self, answer, entry=None):
        time.sleep(answer.get("wait", 0))
        if answer.get("drop"):
            self.close_connection = True
            return self.connection.shutdown(socket.SHUT_RDWR)
        body = self.fill(answer.get("body", "")).encode()
        self.send_response(answer.get("status", 200))
        headers = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))}
        if answer.get("status") == 304:
            headers = {}
        if answer.get("flood"):
            headers["Connection"] = "close"
            del headers["Content-Length"]
        headers.update({name: self.fill(value) for name, value in answer.get("headers", {}).items()})
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if answer.get("drip"):
            while True:
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.5)
        if answer.get("flood"):
            self.close_connection = True
            while True:
                self.wfile.write(b"<p>More and more of it. " * 2048)
                entry["sent"] = entry.get("sent", 0) + 24 * 2048
        self.wfile.write(body)


http.server.ThreadingHTTPServer.request_queue_size = 512
server = http.server.ThreadingHTTPServer(("0.0.0.0", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
