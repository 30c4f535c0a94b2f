"""Writes the fuzzer's first addresses and its words: seeds.py FOLDER DICTIONARY."""

import json
import pathlib
import sys

folder, dictionary = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
root = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(root / "Tests"))
from shared_data import DATA

addresses = [
    "http://[1|2|3]/", "http://[::1]:65536/", "http://127.0.0.1:99999999999999999999/", "http://%61.example/",
    "http://0x7f.1:80/a/../b?utm_source=x#y", "https://bücher.example/ä?ö#ü", "//user:pass@www.a.example:8080/index.html",
    "file:///C|/a/../b", "mailto:a@b ?c", "../a;jsessionid=1?b=%zz&&c", "http://xn--a.example/", "http://１２７.０.0.1/",
    "http://[::ffff:1.2.3.4]/", "http://[64:ff9b::1.2.3.4]/", "http://a.example./%2e%2e/%2E/", "ws:x", "a:b:c@d:e",
]
for table in ["whatwg-parse", "whatwg-host", "crawler-commons-normalise"]:
    path = DATA / "urls" / f"{table}.jsonl"
    if path.exists():
        addresses += [json.loads(line).get("input") or "" for line in path.open(encoding="utf-8")]
for number, address in enumerate(addresses):
    (folder / str(number)).write_bytes(bytes([number % 8]) + address.encode("utf-8", "surrogatepass"))

words = [
    "http://", "https:", "//", "www.", "xn--", "[::", "]", ":80", ":443", "%2e", "%25", "..", "index.html", "?", "#", "&",
    "utm_source=", "@", "0x", "\\xE3\\x80\\x82", "\\xC2\\xAD", "\\xD7\\x90", "\\xE2\\x80\\x8D", "file:", "localhost", "\\\\", ";jsessionid=",
]
dictionary.write_text("".join(f'"{word}"\n' for word in words))
