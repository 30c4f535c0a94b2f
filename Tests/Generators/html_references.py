"""Writes Sources/Encodings/References/ReferenceNames.swift: the named character references of WHATWG 13.5.

Run it from the repository root: python3 Tests/Generators/html_references.py
The source is the table in Python's standard library, which is the standard's.
"""

from html.entities import html5

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
with open("Sources/Encodings/References/ReferenceNames.swift", "w") as file:
    file.write('''/// The named character references (WHATWG 13.5; made by Tests/Generators/html_references.py).
enum ReferenceNames {
  /// In the order of their bytes: the name, `!` if it also stands without a semicolon or else `=`, and the code points.
  static let text: StaticString = """
''')
    file.write("\n".join("    " + line for line in lines))
    file.write('\n    """\n}\n')
print(len(words), len(lines))
