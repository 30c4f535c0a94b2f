"""Validates messages from running taps: validate_taps.py RUNTIME_FOLDER SCHEMA_FOLDER.

Prints "ready" once subscribed to all taps and hearing vitals, then the number of valid messages of each kind; ends with 1
at the first message that its schema refuses, and when a kind has none after 60 seconds.
"""
import json, sys, time
import jsonschema, zmq

runtime, schemas = sys.argv[1:]
kinds = {"pages": "page", "documents": "document", "articles": "article", "receipts": "receipt", "vitals": "vitals"}
validators = {}
for kind in kinds.values():
    with open(f"{schemas}/{kind}.json") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validators[kind] = jsonschema.Draft202012Validator(schema)

context = zmq.Context()
poller = zmq.Poller()
taps = {}
for boundary in kinds:
    tap = context.socket(zmq.SUB)
    tap.connect(f"ipc://{runtime}/{boundary}.tap")
    tap.subscribe("")
    poller.register(tap, zmq.POLLIN)
    taps[tap] = boundary

counts = dict.fromkeys(kinds.values(), 0)
ready, since, end = False, None, time.monotonic() + 60
while time.monotonic() < end and not (all(counts.values()) and time.monotonic() > since + 3):
    for tap, _ in poller.poll(100):
        topic, message, *rest = tap.recv_multipart()
        value = json.loads(message)
        kind = kinds[taps[tap]]
        try:
            validators[kind].validate(value)
        except jsonschema.ValidationError as error:
            sys.exit(print(f"{kind} {value.get('id')}: {error.message} at {list(error.absolute_path)}") or 1)
        assert value["kind"] == kind, value["kind"]
        if kind == "page":
            assert len(rest) == 2 and len(rest[0]) == value["payload"]["attachment"]["length"], "the attachment's length"
        else:
            assert len(rest) == 1, "nothing but the counts follows"
        parts = validators[kind].schema["$defs"]
        jsonschema.validate(topic.decode(), parts["topic"])
        jsonschema.validate(rest[-1].decode(), parts["counts"])
        assert rest[-1].count(b" ") == topic.count(b".") - 1, "a count for each part of the topic"
        assert topic.decode() == ".".join([taps[tap]] + value["origin"].split(".")[::-1]) + ".", topic
        counts[kind] += 1
    if not ready and counts["vitals"] >= 5:
        ready, since = True, time.monotonic()
        print("ready", flush=True)
print(*(f"{kind}: {count}" for kind, count in counts.items()), sep="\n")
sys.exit(0 if all(counts.values()) else 1)
