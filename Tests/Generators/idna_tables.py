"""Writes Sources/News/WebURL/IDNATable+{Disallowed,Ignored,Mapping1,Mapping2}.swift.

Run it from the repository root, with the package `idna` of the Unicode version below (pip install idna==3.13):
python3 Tests/Generators/idna_tables.py; with --check it writes nothing and says which files are out of date, with
--ready whether it has its data. The package has UTS 46's IdnaMappingTable.txt as ranges; characters that are valid in
the URL standard's non-transitional processing (including deviations) are in none of the tables.
"""

import pathlib
import sys

UNICODE = "17.0.0"
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Sources/News/WebURL"
# The least number of characters for which the notation of a run is shorter.
SHORTEST_RUN = 5


def table():
    """Each range as first, last, status and target."""
    try:
        import idna.uts46data as data
    except ImportError:
        sys.exit("the package idna is not installed")
    if data.__version__ != UNICODE:
        sys.exit(f"the package idna is of Unicode {data.__version__}, the tables are of {UNICODE}")
    rows = data.uts46data
    ends = [row[0] - 1 for row in rows[1:]] + [0x10FFFF]
    for row, end in zip(rows, ends):
        yield row[0], end, row[1], row[2] if len(row) > 2 else None


def ranges(rows, status):
    """The ranges of a status beyond ASCII, joined, as hexadecimal text."""
    joined = []
    for first, last, own, _ in rows:
        # Surrogates are not characters of a text.
        if own != status or last < 0x80:
            continue
        if joined and joined[-1][1] + 1 == first:
            joined[-1][1] = last
        else:
            joined.append([first, last])
    return [f"{first:X}" if first == last else f"{first:X}-{last:X}" for first, last in joined]


def mapping(rows):
    """Every mapped character beyond ASCII with its target."""
    pairs = {}
    for first, last, status, target in rows:
        if status == "M" and last >= 0x80:
            pairs.update((source, target) for source in range(first, last + 1))
    return pairs


def is_plain(target):
    """Whether a target can be in the source text: visible, in left-to-right letters, and changed by no editor."""
    import unicodedata

    return all(
        unicodedata.category(c) in ("Ll", "Lo", "Nd", "Lm") and unicodedata.bidirectional(c) in ("L", "EN")
        and unicodedata.normalize("NFC", c) == c and ord(c) < 0x10000 and c not in "«»‹›"
        for c in target
    ) or (target.isascii() and target.isprintable() and '"' not in target and "\\" not in target and " " not in target)


def terms(pairs):
    """The mapping in the notation that IDNATable reads, as pieces between which lines may be broken."""
    sources = sorted(pairs)
    index, place = 0, 0
    while index < len(sources):
        source = sources[index]
        alternating = run(sources, pairs, index, step=2, shift=lambda n: sources[index] + 2 * n + 1)
        following = run(sources, pairs, index, step=1, shift=lambda n: ord(pairs[source][0]) + n)
        if alternating >= SHORTEST_RUN:
            yield f"«{source:X}/{alternating}»"
            index, place = index + alternating, source
            place = -1
        elif following >= SHORTEST_RUN:
            yield f"«{source:X}*{following}={ord(pairs[source]):X}»"
            index, place = index + following, -1
        else:
            target = pairs[source]
            start = "" if source == place else f"«{source:X}»"
            if is_plain(target):
                yield start + (target if len(target) == 1 else f"‹{target}›")
            else:
                yield start + "«=" + "+".join(f"{ord(c):X}" for c in target) + "»"
            index, place = index + 1, source + 1


def run(sources, pairs, index, step, shift):
    """How many characters from here on, `step` apart, each become the one character that `shift` gives."""
    count = 0
    while index + count < len(sources):
        source = sources[index + count]
        if source != sources[index] + step * count or pairs[source] != chr(shift(count)):
            break
        count += 1
    return count


def lines(pieces, between):
    """The pieces in lines of at most 116 columns, each but the last to be joined with the next."""
    row = ""
    for piece in pieces:
        if row and len(row) + len(between) + len(piece) > 114:
            yield row + between
            row = piece
        else:
            row = row + between + piece if row else piece
    yield row


def source(name, what, rows):
    """A Swift file with one text."""
    text = "\\\n    ".join(rows)
    return f'''extension IDNATable {{
  /// {what}
  ///
  /// Source: Unicode IDNA Compatibility Processing (UTS 46), IdnaMappingTable.txt of Unicode {UNICODE[:-2]}; made by
  /// Tests/Generators/idna_tables.py.
  static let {name} = """
    {text}
    """
}}
'''


def files():
    rows = list(table())
    pieces = list(terms(mapping(rows)))
    half = len(pieces) // 2
    while not pieces[half].startswith("«") or pieces[half].startswith("«="):
        half += 1
    note = "the notation is described at ``IDNATable``."
    return {
        "Disallowed": source(
            "disallowedText", "The characters that no domain may have, as hexadecimal ranges.",
            lines(ranges(rows, "X"), " ")),
        "Ignored": source(
            "ignoredText", "The characters that vanish from domains, as hexadecimal ranges.",
            lines(ranges(rows, "I"), " ")),
        "Mapping1": source(
            "mappingText1", f"What characters of domains become, part 1 of 2; {note}", lines(pieces[:half], "")),
        "Mapping2": source(
            "mappingText2", f"What characters of domains become, part 2 of 2; {note}", lines(pieces[half:], "")),
    }


def main():
    if "--ready" in sys.argv:
        list(table())
        return
    stale = []
    for part, text in files().items():
        path = FOLDER / f"IDNATable+{part}.swift"
        if path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.name)
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
    if "--check" in sys.argv and stale:
        sys.exit("not as Tests/Generators/idna_tables.py writes them: " + ", ".join(stale))


main()
