"""Where the test data beside the repository is, which is no part of it. `Launching/SharedData.swift` says it to Swift."""
import pathlib

SHARED = pathlib.Path(__file__).resolve().parents[2] / "shared"
DATA = SHARED / "data"
