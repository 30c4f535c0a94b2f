"""Sends forged vitals of two instances ten times a second: forge_vitals.py RUNTIME_FOLDER."""
import datetime, json, sys, time
import zmq

push = zmq.Context().socket(zmq.PUSH)
push.connect(f"ipc://{sys.argv[1]}/vitals.in")


def vitals(name, **members):
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    payload = {"stage": "clean", "instance": name, "processID": 1, "time": now, "startedAt": now, "received": 1, "sent": 1,
               "rejected": 0, "held": 0, "busy": 0, "latency": {"median": 1, "p99": 1}, "residentBytes": 1}
    payload.update(members)
    return json.dumps({"v": 1, "kind": "vitals", "id": name, "origin": "x", "attempt": 1, "hops": [], "payload": payload})


while True:
    push.send_string(vitals("forged-name\u001b[2J\u202e"))
    push.send_string(vitals("forged-number", busy=1e300))
    push.send_string(vitals("forged-number", held=-9223372036854775808, residentBytes=9223372036854775807))
    push.send_string(vitals("forged-number", received=18446744073709551615, latency={"median": 1e308, "p99": -1}))
    time.sleep(0.1)
