#!/usr/bin/env python3
"""Writes the files of Sources/Monitoring/Pages as Swift, so that the program needs no other files."""
import os

here = os.path.dirname(os.path.abspath(__file__))
lines = ["// swift-format-ignore-file",
         "/// The files of `Sources/Monitoring/Pages` as Swift, written by Sources/Monitoring/embed.py; not edited by hand.",
         "package enum PagesResource {", "  /// The files' texts by their names.", "  package static let files: [String: String] = ["]
for name in sorted(os.listdir(f"{here}/Pages")):
    with open(f"{here}/Pages/{name}", encoding="utf-8") as file:
        lines.append(f'    "{name}": ##"""\n{file.read()}\n"""##,')
lines += ["  ]", "}", ""]
with open(f"{here}/PagesResource.swift", "w", encoding="utf-8") as out:
    out.write("\n".join(lines))
