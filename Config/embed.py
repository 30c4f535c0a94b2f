#!/usr/bin/env python3
"""Writes the rules of Config/boilerplate as Swift, so that executables need no files."""
import glob
import os

here = os.path.dirname(os.path.abspath(__file__))
text = "".join(open(f, encoding="utf-8").read() for f in sorted(glob.glob(f"{here}/boilerplate/*.txt")))
with open(f"{here}/../Sources/Cleaning/Rules/PhraseRulesResource.swift", "w", encoding="utf-8") as out:
    out.write("// swift-format-ignore-file\n/// The files of `Config/boilerplate` as Swift, written by Config/embed.py; "
              'not edited by hand.\nenum PhraseRulesResource {\n  static let text = #"""\n' + text + '"""#\n}\n')
