"""A proxy on loopback, `http` or `socks5` by the first argument; whatever host is requested, it connects to 127.0.0.1.

Prints its port, then each host and port requested. With `user:password` as the second argument it requires those.
"""

import base64
import socket
import struct
import sys
import threading

KIND, WANTED = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(16)
print(server.getsockname()[1], flush=True)


def whole(connection, length):
    data = b""
    while len(data) < length:
        piece = connection.recv(length - len(data))
        if not piece:
            raise OSError
        data += piece
    return data


def target_of_http(connection):
    head = b""
    while b"\r\n\r\n" not in head:
        head += whole(connection, 1)
    lines = head.decode("latin-1").split("\r\n")
    method, target, _ = lines[0].split(" ")
    fields = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
    fields = {name.lower(): value for name, value in fields.items()}
    if method != "CONNECT":
        connection.sendall(b"HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n")
        raise OSError
    if WANTED and fields.get("proxy-authorization") != "Basic " + base64.b64encode(WANTED.encode()).decode():
        connection.sendall(b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n")
        raise OSError
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    return target


def target_of_socks(connection):
    _, count = whole(connection, 2)
    whole(connection, count)
    connection.sendall(b"\x05\x00")
    _, _, _, kind = whole(connection, 4)
    if kind == 3:
        host = whole(connection, whole(connection, 1)[0]).decode()
    else:
        host = socket.inet_ntoa(whole(connection, 4))
    port = struct.unpack("!H", whole(connection, 2))[0]
    connection.sendall(b"\x05\x00\x00\x01" + bytes(6))
    return f"{host}:{port}"


def pass_on(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def talk(connection):
    try:
        target = (target_of_http if KIND == "http" else target_of_socks)(connection)
        print(target, flush=True)
        other = socket.create_connection(("127.0.0.1", int(target.rsplit(":", 1)[1])))
        threading.Thread(target=pass_on, args=(other, connection), daemon=True).start()
        pass_on(connection, other)
    except OSError:
        connection.close()


def serve():
    while True:
        connection, _ = server.accept()
        threading.Thread(target=talk, args=(connection,), daemon=True).start()


threading.Thread(target=serve, daemon=True).start()
sys.stdin.read()
