"""Verifies a signed request as a server would (RFC 9421, Web Bot Auth), with Python's cryptography.

Reads JSON: {"directory": a JWK set, "authority": the host, "headers": {name: value}, "now": seconds}. Prints `valid`, or why not.
"""

import base64
import hashlib
import json
import re
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def unpadded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


given = json.load(sys.stdin)
headers = {name.lower(): value for name, value in given["headers"].items()}
label, value = headers["signature-input"].split("=", 1)
covered, parameters = re.fullmatch(r'\(([^)]*)\)(.*)', value).groups()
fields = dict(re.findall(r';([a-z]+)=("[^"]*"|\d+)', parameters))
fields = {name: text.strip('"') for name, text in fields.items()}
names = covered.replace('"', "").split()
base = ""
for name in names:
    base += f'"{name}": {given["authority"] if name == "@authority" else headers[name]}\n'
base += f'"@signature-params": {value}'
signature = base64.b64decode(re.fullmatch(label + r"=:(.*):", headers["signature"])[1])
keys = {}
for key in given["directory"]["keys"]:
    text = json.dumps({name: key[name] for name in ("crv", "kty", "x")}, separators=(",", ":"))
    keys[base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")] = unpadded(key["x"])
    assert key["kty"] == "OKP" and key["crv"] == "Ed25519"
try:
    Ed25519PublicKey.from_public_bytes(keys[fields["keyid"]]).verify(signature, base.encode())
    if not {"@authority", "signature-agent"} <= set(names) or fields["tag"] != "web-bot-auth":
        print("it covers too little")
    elif not int(fields["created"]) <= given["now"] < int(fields["expires"]):
        print("it is too old")
    else:
        print("valid")
except InvalidSignature:
    print("the signature is wrong")
