"""A TLS server on loopback; prints its port, then each server name under which it is requested.

The first argument names its certificate: `self-signed` (the default), `unknown`, `expired`, `early`, `other-host`, `good`. All but
the first are signed by an authority, whose certificate is written to the file in the second argument. `plain` speaks no
TLS, `picky` requires a client certificate, `old` supports only TLS 1.1, `h2` speaks HTTP/2, and `broken-h2` offers it and
breaks off.
"""

import datetime
import os
import socket
import ssl
import sys
import tempfile
import threading
import warnings

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

KIND = sys.argv[1] if len(sys.argv) > 1 else "self-signed"
NOW = datetime.datetime.now(datetime.timezone.utc)
DAY = datetime.timedelta(days=1)


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def certificate(subject, key, issuer, signer, start=-DAY, end=DAY, hosts=(), is_authority=False):
    builder = x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer)).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(NOW + start).not_valid_after(NOW + end)
    builder = builder.add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
    if hosts:
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(host) for host in hosts]), critical=False)
    return builder.sign(signer, hashes.SHA256())


def pem(value):
    return value.public_bytes(serialization.Encoding.PEM)


root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
root = certificate("Chapar's test authority", root_key, "Chapar's test authority", root_key, is_authority=True)
span = {"expired": (-2 * DAY, -DAY), "early": (DAY, 2 * DAY)}.get(KIND, (-DAY, DAY))
hosts = ["other.example", "*.another.example"] if KIND == "other-host" else ["news.example"]
signed_by_itself = KIND == "self-signed"
leaf = certificate(
    "news.example", key, "news.example" if signed_by_itself else "Chapar's test authority",
    key if signed_by_itself else root_key, *span, hosts=hosts)
if len(sys.argv) > 2:
    with open(sys.argv[2], "wb") as file:
        file.write(pem(root))
folder = tempfile.mkdtemp()
path = os.path.join(folder, "both.pem")
with open(path, "wb") as file:
    file.write(pem(leaf))
    file.write(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(path)
context.sni_callback = lambda _, name, __: print(name, flush=True)
if KIND == "picky":
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(cadata=pem(root).decode())
    context.maximum_version = ssl.TLSVersion.TLSv1_2
if KIND == "old":
    warnings.simplefilter("ignore", DeprecationWarning)
    context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
if KIND.endswith("h2"):
    context.set_alpn_protocols(["h2", "http/1.1"])
PAGE = b"<html><title>News</title><p>By %s.</p></html>"
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(8)
print(server.getsockname()[1], flush=True)


def answer_old(connection):
    head = b""
    while b"\r\n\r\n" not in head:
        piece = connection.recv(65536)
        if not piece:
            return
        head += piece
    body = PAGE % b"HTTP/1.1"
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def answer_new(connection):
    import h2.config
    import h2.connection
    import h2.events

    state = h2.connection.H2Connection(config=h2.config.H2Configuration(client_side=False))
    state.initiate_connection()
    connection.sendall(state.data_to_send())
    while True:
        data = connection.recv(65536)
        if not data:
            return
        for event in state.receive_data(data):
            if not isinstance(event, h2.events.RequestReceived):
                continue
            path = dict(event.headers)[b":path"]
            status, body = (path[8:], b"x") if path.startswith(b"/status/") else (b"200", PAGE % b"HTTP/2")
            fields = [(b":status", status), (b"content-type", b"text/html"), (b"content-length", b"%d" % len(body))]
            if path == b"/cut":
                fields[2] = (b"content-length", b"9999")
            state.send_headers(event.stream_id, fields)
            state.send_data(event.stream_id, body, end_stream=path != b"/cut")
            if path == b"/cut":
                state.reset_stream(event.stream_id, error_code=2)
        connection.sendall(state.data_to_send())


def talk(connection):
    try:
        if KIND == "plain":
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            return connection.close()
        connection = context.wrap_socket(connection, server_side=True)
        if connection.selected_alpn_protocol() != "h2":
            answer_old(connection)
        elif KIND == "h2":
            answer_new(connection)
        else:
            connection.recv(65536)
            # A frame of a length that no peer accepts.
            connection.sendall(b"\xff" * 64)
        connection.close()
    except OSError:
        connection.close()


def serve():
    while True:
        connection, _ = server.accept()
        threading.Thread(target=talk, args=(connection,), daemon=True).start()


threading.Thread(target=serve, daemon=True).start()
sys.stdin.read()
