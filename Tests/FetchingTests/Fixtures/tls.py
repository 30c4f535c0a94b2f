"""A TLS server on loopback with a certificate that nobody trusts; prints its port, then each server name it is asked by."""

import os
import socket
import ssl
import subprocess
import sys
import tempfile
import threading

folder = tempfile.mkdtemp()
key, certificate = os.path.join(folder, "key.pem"), os.path.join(folder, "certificate.pem")
subprocess.run(
    ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
     "-subj", "/CN=news.example", "-addext", "subjectAltName=DNS:news.example"],
    check=True, stderr=subprocess.DEVNULL)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
context.sni_callback = lambda _, name, __: print(name, flush=True)
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(8)
print(server.getsockname()[1], flush=True)


def serve():
    while True:
        connection, _ = server.accept()
        try:
            context.wrap_socket(connection, server_side=True).close()
        except OSError:
            connection.close()


threading.Thread(target=serve, daemon=True).start()
sys.stdin.read()
