"""A web server on loopback that misbehaves on request. It prints its port, and serves until its input ends."""

import base64
import gzip
import http.server
import socket
import sys
import threading
import time
import zlib

PAGE = "<html><title>سلام</title><p>A page.</p></html>".encode()

# Python before 3.14 has no zstd: PAGE as one frame, as two after a skippable one, and a frame that asks for 512 MiB.
FRAME = base64.b64decode("KLUv/SQykQEAPGh0bWw+PHRpdGxlPtiz2YTYp9mFPC90aXRsZT48cD5BIHBhZ2UuPC9wPjwvaHRtbD6Nzk6K")
FRAMES = base64.b64decode(
    "UCpNGAQAAABza2lwKLUv/SAUoQAAPGh0bWw+PHRpdGxlPtiz2YTYp9kotS/9IB7xAACFPC90aXRsZT48cD5BIHBhZ2UuPC9wPjwvaHRtbD4=")
WIDE_FRAME = base64.b64decode("KLUv/QCYKQAASGVsbG8=")
# A frame of blocks, each of which repeats a zero 131,072 times.
FRAME_BOMB = b"\x28\xb5\x2f\xfd\x00\x58" + b"\x02\x00\x10\x00" * 400 + b"\x01\x00\x00"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def answer(self, status=200, body=PAGE, **headers):
        self.send_response(status)
        fields = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))}
        for name, value in headers.items():
            fields[name.replace("_", "-")] = value
        for name, value in fields.items():
            if value is not None:
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        name = self.path.split("?")[0].strip("/").replace("-", "_") or "page"
        if name.startswith("hop/"):
            return self.hop(int(name[4:]))
        if name.startswith("status/"):
            return self.raw(b"HTTP/1.1 " + name[7:].encode() + b" X\r\nContent-Length: 2\r\n\r\nhi")
        getattr(self, name, self.missing)()

    def missing(self):
        self.answer(404, b"no such page")

    def page(self):
        self.answer(X_First="1", ETag='"one"', Last_Modified="Sun, 04 Jun 2023 10:00:00 GMT")

    def hop(self, left):
        self.answer(302, b"", Location="/page" if left <= 1 else f"/hop/{left - 1}")

    def raw(self, answer):
        self.wfile.write(answer)
        self.close_connection = True

    def to_bars(self):
        self.answer(302, b"", Location="http://[1|2|3]/")

    def to_port(self):
        self.answer(302, b"", Location="http://127.0.0.1:99999/")

    def to_port6(self):
        self.answer(302, b"", Location="http://[::1]:70000/x")

    def many_codings(self):
        self.answer(Content_Encoding=", ".join(["gzip"] * 5000))

    def endless_head(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for _ in range(100_000):
            self.wfile.write(b"X-Filler: " + b"x" * 1000 + b"\r\n")

    def endless_continue(self):
        for _ in range(1_000_000):
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def busy_ages(self):
        self.answer(429, b"", Retry_After="Sun, 04 Jun 9999 10:00:30 GMT")

    def busy_seconds(self):
        self.answer(429, b"", Retry_After="9223372036854775807")

    def busy_absurd(self):
        self.answer(429, b"", Retry_After="1 Jan 999999999 00:00:00 GMT")

    def credentials(self):
        self.answer(body=self.headers.get("Authorization", "").encode(), Content_Type="text/plain")

    def into_private(self):
        self.answer(302, b"", Location="http://10.0.0.5/secret")

    def credentials_by_redirect(self):
        self.answer(302, b"", Location="/credentials")

    def credentials_away(self):
        port = self.headers["Host"].split(":")[1]
        self.answer(302, b"", Location=f"http://evil:word@localhost:{port}/credentials")

    def circle(self):
        self.answer(301, b"", Location="/circle-back")

    def circle_back(self):
        self.answer(308, b"", Location="circle")

    def astray(self):
        self.answer(302, b"", Location="ftp://example.org/file")

    def nowhere(self):
        self.answer(302, b"")

    def private(self):
        self.answer(302, b"", Location="http://169.254.169.254/latest/meta-data")

    def conditional(self):
        if self.headers.get("If-None-Match") == '"one"' and self.headers.get("If-Modified-Since"):
            return self.answer(304, b"", Content_Length=None, ETag='"one"')
        self.answer(ETag='"one"', Last_Modified="Sun, 04 Jun 2023 10:00:00 GMT")

    def agent(self):
        self.answer(body=self.headers.get("User-Agent", "").encode(), Content_Type="text/plain")

    def busy(self):
        self.answer(429, b"slow down", Retry_After="17")

    def busy_briefly(self):
        self.answer(429, b"slow down", Retry_After="1")

    def broken(self):
        self.answer(503, b"", Retry_After="Sun, 04 Jun 2023 10:00:30 GMT")

    def gone(self):
        self.answer(410, b"")

    def forbidden(self):
        self.answer(403, b"")

    def film(self):
        self.answer(body=b"0" * 4096, Content_Type="video/mp4")

    def announced(self):
        self.answer(body=b"x", Content_Length="1000000000")

    def endless(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for _ in range(100_000):
            self.wfile.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")

    def chunked(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for piece in (PAGE[:7], PAGE[7:8], PAGE[8:]):
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        self.wfile.write(b"0\r\n\r\n")

    def gzipped(self):
        self.answer(body=gzip.compress(PAGE), Content_Encoding="gzip")

    def shouted(self):
        self.answer(body=gzip.compress(PAGE), Content_Encoding="GZIP")

    def twice(self):
        self.answer(body=gzip.compress(gzip.compress(PAGE)), Content_Encoding="x-gzip, gzip")

    def shouted_bomb(self):
        self.answer(body=gzip.compress(b"\0" * 50_000_000), Content_Encoding="x-gzip")

    def unknown_coding(self):
        self.answer(body=PAGE, Content_Encoding="rot13")

    def unknown_and_packed(self):
        self.answer(body=bytes(range(256)) * 4, Content_Encoding="rot13")

    def zstd(self):
        self.answer(body=FRAME, Content_Encoding="zstd")

    def zstd_frames(self):
        self.answer(body=FRAMES, Content_Encoding="zstd")

    def zstd_bytes_behind(self):
        self.answer(body=FRAME + b"<!-- served by 3 -->", Content_Encoding="zstd")

    def zstd_untold(self):
        self.answer(body=FRAME)

    def zstd_called_gzip(self):
        self.answer(body=FRAME, Content_Encoding="gzip")

    def gzip_called_zstd(self):
        self.answer(body=gzip.compress(PAGE), Content_Encoding="zstd")

    def plain_called_zstd(self):
        self.answer(Content_Encoding="zstd")

    def half_zstd(self):
        self.answer(body=FRAME[:-12], Content_Encoding="zstd")

    def damaged_zstd(self):
        self.answer(body=FRAME[:6] + b"\xff" * 20, Content_Encoding="zstd")

    def wide_zstd(self):
        self.answer(body=WIDE_FRAME, Content_Encoding="zstd")

    def zstd_bomb(self):
        self.answer(body=FRAME_BOMB, Content_Encoding="zstd")

    def accepts(self):
        self.answer(body=self.headers.get("Accept-Encoding", "").encode(), Content_Type="text/plain")

    def garbled(self):
        self.answer(body=bytes(range(256)) * 4, Content_Encoding="gzip")

    def picture(self):
        self.answer(body=b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Content_Type="application/octet-stream")

    def truncated_head(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Le")
        self.close_connection = True

    def zlib_called_gzip(self):
        self.answer(body=zlib.compress(PAGE), Content_Encoding="gzip")

    def bare_called_gzip(self):
        self.answer(body=zlib.compress(PAGE)[2:-4], Content_Encoding="gzip")

    def gzip_called_brotli(self):
        self.answer(body=gzip.compress(PAGE), Content_Encoding="br")

    def gzip_untold(self):
        self.answer(body=gzip.compress(PAGE))

    def gzip_told_once(self):
        self.answer(body=gzip.compress(gzip.compress(PAGE)), Content_Encoding="gzip")

    def members(self):
        self.answer(body=gzip.compress(PAGE[:9]) + gzip.compress(PAGE[9:]), Content_Encoding="gzip")

    def bytes_behind(self):
        self.answer(body=gzip.compress(PAGE) + b"\x1f\x8bno member", Content_Encoding="gzip")

    def moved_by_header(self):
        self.answer(body=b"<p>Moving", Refresh="0; url=/page")

    def moved(self, content, before=b""):
        self.answer(body=before + b'<meta http-equiv="Refresh" content="' + content + b'"><p>Moving')

    def moved_by_meta(self):
        self.moved(b"2;URL='/page'")

    def moved_late(self):
        self.moved(b"300; url=/page")

    def moved_to_itself(self):
        self.moved(b"0; url=/moved-to-itself")

    def moved_without_scripts(self):
        self.moved(b"0; url=/page", before=b"<noscript>")

    def moved_round(self):
        self.moved(b"0; url=/moved-back")

    def moved_back(self):
        self.moved(b"0; url=/moved-round")

    def cookie_wall(self):
        if "seen=1" in self.headers.get("Cookie", ""):
            return self.answer(body=PAGE)
        self.answer(302, b"", Location="/cookie-wall", Set_Cookie="seen=1; Path=/")

    def cookie_gone(self):
        step = self.path.partition("?")[2]
        if step == "":
            return self.answer(302, b"", Location="/cookie-gone?2", Set_Cookie="seen=1; Path=/")
        if step == "2":
            gone = "seen=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
            return self.answer(302, b"", Location="/cookie-gone?3", Set_Cookie=gone)
        self.answer(body=b"<p>" + self.headers.get("Cookie", "no cookie").encode() + b"</p>")

    def bomb(self):
        self.answer(body=gzip.compress(b"\0" * 50_000_000), Content_Encoding="gzip")

    def half_gzipped(self):
        self.answer(body=gzip.compress(PAGE * 50)[:-20], Content_Encoding="gzip")

    def not_gzipped(self):
        self.answer(body=PAGE, Content_Encoding="gzip")

    def brotli(self):
        self.answer(body=PAGE, Content_Encoding="br")

    def truncated(self):
        self.answer(body=PAGE[:20], Content_Length=str(len(PAGE)))
        self.close_connection = True

    def silent(self):
        STOPPED.wait(30)

    def dripping(self):
        self.answer(body=b"<html>", Content_Length="100000")
        for _ in range(300):
            self.wfile.write(b" ")
            if STOPPED.wait(0.1):
                return

    def wrong_charset(self):
        self.answer(body="سلام".encode("windows-1256"), Content_Type='TEXT/HTML; Charset="utf-8"')

    def untyped(self):
        self.answer(Content_Type=None)

    def no_http(self):
        self.wfile.write(b"this is no HTTP\r\n\r\n")
        self.close_connection = True

    def when(self):
        """The times of all requests so far, in seconds, including this one."""
        with LOCK:
            TIMES.append(time.monotonic())
            text = " ".join(map(str, TIMES))
        self.answer(body=text.encode(), Content_Type="text/plain")

    def host(self):
        self.answer(body=self.headers.get("Host", "").encode(), Content_Type="text/plain")

    def away(self):
        self.answer(302, b"", Location=f"http://127.0.0.2:{self.server.server_address[1]}/page")

    def to_when(self):
        self.answer(302, b"", Location=f"http://127.0.0.1:{self.server.server_address[1]}/when")

    def slow_feed(self):
        """A feed that takes a second; its entries' pages show how often it was requested."""
        global POLLS
        with LOCK:
            POLLS += 1
            polls = POLLS
        STOPPED.wait(1)
        base = f"http://{self.headers['Host']}"
        items = "".join(f"<item><link>{base}/page?{n}</link><title>{n}</title></item>" for n in range(3))
        feed = f"<rss version='2.0'><channel><title>{polls}</title>{items}</channel></rss>"
        self.answer(body=feed.encode(), Content_Type="application/rss+xml")

    def polls(self):
        self.answer(body=str(POLLS).encode(), Content_Type="text/plain")

    def together(self):
        """The most requests that were open at once."""
        global PRESENT, MOST
        with LOCK:
            PRESENT += 1
            MOST = max(MOST, PRESENT)
        STOPPED.wait(0.02)
        with LOCK:
            PRESENT -= 1
            most = MOST
        self.answer(body=str(most).encode(), Content_Type="text/plain")


LOCK = threading.Lock()
STOPPED = threading.Event()
TIMES = []
PRESENT = MOST = POLLS = 0


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass


ADDRESS = sys.argv[1] if len(sys.argv) > 1 else ""
Server.address_family = socket.AF_INET6 if ":" in ADDRESS else socket.AF_INET
server = Server((ADDRESS, 0), Handler)
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
STOPPED.set()
