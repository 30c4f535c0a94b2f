"""Reads a WARC file by its specification (ISO 28500), with nothing of ours: read_warc.py FILE.

Prints a line for each response: its address, status, media type and the length of its body. Ends with 1 if a record breaks the
rules, a digest is wrong, or a file with a name in .gz is not one gzip member a record.
"""
import base64, hashlib, sys, zlib


def members(data):
    """The gzip members of a file, decompressed."""
    while data:
        inflater = zlib.decompressobj(31)
        yield inflater.decompress(data) + inflater.flush()
        assert inflater.eof, "a gzip member is cut off"
        data = inflater.unused_data


def record(data):
    """The first record: its fields, its block, and what follows it."""
    head, rest = data.split(b"\r\n\r\n", 1)
    version, *lines = head.decode().split("\r\n")
    assert version in ("WARC/1.0", "WARC/1.1"), version
    fields = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines)}
    length = int(fields["content-length"])
    block, end = rest[:length], rest[length:length + 4]
    assert len(block) == length and end == b"\r\n\r\n", "the length is wrong"
    return fields, block, rest[length + 4:]


def verify(name, fields, content):
    if name in fields:
        form, digest = fields[name].split(":", 1)
        own = hashlib.new(form, content)
        assert digest.lower() in (own.hexdigest(), base64.b32encode(own.digest()).decode().lower()), name


def read(path):
    data = open(path, "rb").read()
    parts = list(members(data)) if path.endswith(".gz") else [data]
    first = True
    for part in parts:
        while part:
            fields, block, part = record(part)
            assert not path.endswith(".gz") or not part, "a gzip member has more than one record"
            assert first == (fields["warc-type"] == "warcinfo"), "a file begins with its warcinfo"
            assert fields["warc-record-id"].startswith("<urn:uuid:") and fields["warc-date"].endswith("Z")
            verify("warc-block-digest", fields, block)
            first = False
            if fields["warc-type"] != "response":
                continue
            head, body = block.split(b"\r\n\r\n", 1)
            status, *lines = head.decode("latin-1").split("\r\n")
            headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines)}
            verify("warc-payload-digest", fields, body)
            assert int(headers.get("content-length", len(body))) == len(body), "the body is not as long as it says"
            media = headers.get("content-type", "").split(";")[0]
            print(fields["warc-target-uri"].strip("<>"), status.split(" ")[1], media, len(body), "bytes")


read(sys.argv[1])
