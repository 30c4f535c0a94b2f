"""Writes a seed corpus and a dictionary for the HTML fuzzer: seeds.py SEEDS_FOLDER DICTIONARY

The seeds are html5lib's tree construction inputs where ../shared/data has them, and some of our own.
"""

import pathlib
import sys

root = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(root / "Tests"))
from shared_data import DATA
seeds, dictionary = map(pathlib.Path, sys.argv[1:3])
own = [
    "<p>a<b>b<i>c</b>d</i>e", "<table><tr><td>a</table>b", "<svg><foreignObject><p>a</svg>b", "<math><mi>a<b>b</math>",
    "<template><tr><td>x</template>", "<script><!--<script></script>--></script>", "a&amp;b&notit;&#x41;&#0;",
    "<select><option>a<optgroup><input>", "<frameset><frame></frameset>", "<a href=x a='1' A=\"2\">b<a>",
]
inputs = [text.encode() for text in own]
for path in sorted((DATA / "html5lib-tests/tree-construction").glob("*.dat")):
    for case in path.read_bytes().split(b"#data\n")[1:]:
        inputs.append(case.split(b"\n#errors")[0])
for number, text in enumerate(inputs):
    (seeds / f"{number:05}").write_bytes(bytes([255]) + text)
names = (root / "Sources/HTML/Names/WellKnownNames.swift").read_text().split('"""')[1].split()
words = [f"<{name}>" for name in names] + [f"</{name}>" for name in names]
words += ["<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE html>", "&amp;", "&notin;", "&#x", " a=", " type=hidden", "/>"]
dictionary.write_text("".join(f'"{word}"\n' for word in words))
