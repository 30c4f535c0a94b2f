"""Writes Sources/Encodings/References/ReferenceNames.swift: the named character references of WHATWG 13.5.

python3 Tests/Generators/html_references.py; with --check it writes nothing and says whether the file is up to date.
The source is the table in Python's standard library, which is that of the standard.
"""

import sys
from html.entities import html5
from pathlib import Path

names = {}
for name, value in html5.items():
    bare = name.rstrip(";")
    entry = names.setdefault(bare, [value, False])
    assert entry[0] == value
    if not name.endswith(";"):
        entry[1] = True

words = []
for bare in sorted(names, key=lambda name: name.encode()):
    value, is_legacy = names[bare]
    digits = "+".join(f"{ord(character):X}" for character in value)
    words.append(f"{bare}{'!' if is_legacy else '='}{digits}")

lines, line = [], ""
for word in words:
    if len(line) + len(word) > 114:
        lines.append(line.rstrip())
        line = ""
    line += word + " "
lines.append(line.rstrip())
text = (
    "/// The named character references (WHATWG 13.5; made by Tests/Generators/html_references.py).\n"
    "enum ReferenceNames {\n"
    "  /// In the order of their bytes: the name, then `!` if its semicolon may be missing or else `=`, then the code points.\n"
    '  static let text: StaticString = """\n'
    + "\n".join("    " + line for line in lines)
    + '\n    """\n}\n'
)
path = Path(__file__).resolve().parents[2] / "Sources/Encodings/References/ReferenceNames.swift"
if "--check" not in sys.argv:
    path.write_text(text, encoding="utf-8")
elif path.read_text(encoding="utf-8") != text:
    sys.exit(f"not as Tests/Generators/html_references.py writes it: {path.name}")
