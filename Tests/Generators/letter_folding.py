"""Writes Sources/Letters/LetterTables*.swift: the folding of letters, from Unicode's data and a list made by hand.

Run it from the repository root, with the packages unicodedata2 and idna of the Unicode version below
(pip install unicodedata2==17.0.0 idna==3.13): python3 Tests/Generators/letter_folding.py; with --check it writes
nothing and says which files are out of date, with --ready whether it has its data.

A letter becomes its lower case, decomposed, without the marks that writers may leave out, and with the letters of OTHERS
changed. The archive's index keeps no copy of its words, so any change here needs a migration that rebuilds the index, and
Tests/LettersTests/LetterFoldingTests.swift fails until there is one.
"""

import pathlib
import sys
import unicodedata

UNICODE = "17.0.0"
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Sources/Letters"

# Letters without a decomposition that people type as others: the base, then the letters.
OTHERS = {
    letter: base
    for base, letters in [
        ("o", "ø"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"), ("d", "ðđɖɗ"), ("i", "ıɨ"), ("h", "ħ"), ("l", "łƚ"),
        ("t", "ŧƫƭʈ"), ("ng", "ŋ"), ("k", "ĸƙ"), ("e", "əǝ"), ("c", "ƈ"), ("f", "ƒ"), ("p", "ƥ"), ("y", "ƴ"), ("z", "ƶ"),
        ("g", "ǥɠ"), ("b", "ƀƃɓ"), ("σ", "ς"), ("г", "ґ"),
        # The letters that Arabic, Persian and Urdu typists use for one another; the lone hamza is often left out.
        ("ا", "ٱٲٳ"), ("ی", "ئىيېےۓ"), ("ه", "ةھہۃە"), ("ک", "كڪ"), ("", "ء"),
    ]
    for letter in letters
}
# Separate letters in the index, although they decompose. Comparing texts ignores the difference: `Май` in capitals
# without its breve is still a month.
KEPT = "йўї"

# Marks that writers may leave out, and characters that can't be seen. The marks of Indic scripts, Thai and kana are not
# included: they make a different word.
DROPPED = [
    (0xAD, 0xAD), (0x300, 0x36F), (0x483, 0x487), (0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x5C4, 0x5C5),
    (0x5C7, 0x5C7), (0x610, 0x61A), (0x61C, 0x61C), (0x640, 0x640), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC),
    (0x6DF, 0x6E4), (0x6E7, 0x6E8), (0x6EA, 0x6ED), (0x93C, 0x93C), (0x9BC, 0x9BC), (0xA3C, 0xA3C), (0xABC, 0xABC),
    (0xB3C, 0xB3C), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x200D, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064),
    (0x2066, 0x2069), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xFEFF, 0xFEFF),
]
# `'`, `-`, `.`, the modifier apostrophe, the zero-width non-joiner, hyphens, and the typographic apostrophe.
JOINERS = [0x27, 0x2D, 0x2E, 0x2BC, 0x200C, 0x2010, 0x2011, 0x2019]
# Symbols made of letters and letters in circles, which stay what they are, as do compatibility jamo.
WHOLE = [(0x2070, 0x2125), (0x2127, 0x2129), (0x212C, 0x218F), (0x3130, 0x33FF), (0xA7F1, 0xA7F1), (0xAB5C, 0xAB69), (0xFF9E, 0xFFDC)]
WORD = {"Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Nl", "No", "Mn", "Mc"}
IDEOGRAPHS = range(0xF900, 0xFB00)
# A dot and the like end the word, as a space does.
SEPARATOR = "_"


def data():
    """The modules with Unicode's data, or a message that they are missing."""
    try:
        import idna.uts46data as mapping
        import unicodedata2
    except ImportError:
        sys.exit("the packages unicodedata2 and idna are not installed")
    if unicodedata2.unidata_version != UNICODE or mapping.__version__ != UNICODE:
        sys.exit(f"the packages unicodedata2 and idna are not of Unicode {UNICODE}")
    return unicodedata2, mapping


def within(value, ranges):
    return any(first <= value <= last for first, last in ranges)


class Letters:
    def __init__(self):
        self.unicode, mapping = data()
        rows = mapping.uts46data
        # unicodedata2 has no lower case. Python's own never changes for letters that it knows; newer letters are in IDNA's table.
        self.newer = {
            value: row[2] for row, after in zip(rows, rows[1:]) if row[1] == "M" and len(row[2]) == 1
            for value in range(row[0], after[0]) if unicodedata.category(chr(value)) == "Cn"
        }

    def category(self, value):
        return self.unicode.category(chr(value))

    def lower(self, value):
        """The lower case: only its first character, because that of a capital with a dot has two."""
        if unicodedata.category(chr(value)) != "Cn":
            # The mapping of one character without its context, in which a final sigma is like any other.
            return ord(chr(value).lower()[0])
        is_capital = self.category(value) in ("Lu", "Lt")
        return ord(self.newer[value]) if is_capital and value in self.newer else value

    def simple(self, value):
        """The folding of letters that are in no group; None for what ends a word."""
        if self.category(value) not in WORD:
            return None
        if self.category(value) == "Nd":
            return 0x30 + self.unicode.decimal(chr(value))
        low = self.lower(value)
        return low if (low < 0x10000) == (value < 0x10000) else value

    def folded(self, value):
        """What a letter of the Basic Multilingual Plane becomes; an empty text for what is dropped."""
        low = chr(self.simple(value))
        if low in KEPT or self.category(value) in ("Nd", "Nl", "No", "Mn", "Mc") or within(value, WHOLE):
            return low
        parts = self.unicode.normalize("NFKD", low)
        # A mark that isn't dropped makes another letter, which is written as one.
        is_canonical = parts == self.unicode.normalize("NFD", low)
        if is_canonical and self.unicode.normalize("NFC", low) == low:
            if any(self.category(ord(part))[0] == "M" and not within(ord(part), DROPPED) for part in parts):
                return low
        if "\uAC00" <= low <= "\uD7A3":
            return low
        return self.joined(parts)

    def joined(self, parts):
        kept = ""
        for part in parts:
            value = ord(part)
            if within(value, DROPPED) or value in JOINERS:
                continue
            simple = self.simple(value)
            small = SEPARATOR if simple is None else chr(simple)
            kept += OTHERS.get(small, small)
        return kept.lstrip(SEPARATOR)

    def groups(self):
        """Each folded text with the letters that become it, unless that is their simple folding."""
        groups = {}
        for value in range(0x80, 0x10000):
            simple = None if 0xD800 <= value <= 0xDFFF or within(value, DROPPED) or value in JOINERS else self.simple(value)
            if simple is None:
                continue
            text = self.folded(value)
            if value in IDEOGRAPHS and len(text) == 1 and ord(text) > 0xFFFF:
                # The first version of this table cut these to 16 bits, and so they are in the indexes of archives.
                text = chr(ord(text) & 0xFFFF)
            if text != chr(simple):
                groups.setdefault(text, []).append(value)
        return groups

    def alike(self):
        """The kept letters and their capitals, by what they become when texts are compared."""
        for letter in KEPT:
            base = self.unicode.normalize("NFD", letter)[0]
            yield base + ":" + "".join(chr(value) for value in range(0x400, 0x460) if chr(self.lower(value)) == letter)

    def words(self):
        """The ranges of letters, marks and numbers."""
        return ranges(value for value in range(0x30, 0x110000) if self.category(value) in WORD)

    def smalls(self):
        """The letters with another lower case, as runs: first, how many, how far apart, how far to the small letter."""
        pairs = [(value, self.simple(value)) for value in range(0x30, 0x110000) if self.category(value) in WORD - {"Nd"}]
        pairs = [(value, small - value) for value, small in pairs if small != value]
        index = 0
        while index < len(pairs):
            value, delta = pairs[index]
            count, step = 1, 0
            while index + count < len(pairs):
                following, its_delta = pairs[index + count]
                gap = following - pairs[index + count - 1][0]
                if its_delta != delta or gap > 2 or step not in (0, gap):
                    break
                count, step = count + 1, gap
            sign = "-" if delta < 0 else "+"
            yield f"{value:X}{'/' if step == 2 else '*'}{count}{sign}{abs(delta):X}"
            index += count

    def zeros(self):
        """The zero of each row of ten digits."""
        for value in range(0x30, 0x110000):
            if self.category(value) == "Nd" and self.unicode.decimal(chr(value)) == 0:
                yield f"{value:X}"


def ranges(values):
    joined = []
    for value in values:
        if joined and joined[-1][1] + 1 == value:
            joined[-1][1] = value
        else:
            joined.append([value, value])
    return [f"{first:X}" if first == last else f"{first:X}-{last:X}" for first, last in joined]


def lines(pieces):
    """The pieces in lines of at most 116 columns."""
    row = ""
    for piece in pieces:
        if row and len(row) + 1 + len(piece) > 112:
            yield row
            row = piece
        else:
            row = f"{row} {piece}" if row else piece
    yield row


def constant(name, what, pieces):
    text = "\n    ".join(lines(pieces))
    return f'''  /// {what}
  static let {name} = """
    {text}
    """
'''


def source(constants):
    return (
        f"/// From Unicode {UNICODE[:-2]}, made by Tests/Generators/letter_folding.py.\nextension LetterTables {{\n"
        + "\n".join(constants) + "}\n"
    )


def files():
    letters = Letters()
    groups = letters.groups()
    pieces = {base: base + ":" + "".join(map(chr, sources)) for base, sources in groups.items()}

    def part(test):
        return [piece for base, piece in pieces.items() if test(groups[base][0])]

    note = "`base:variants`; `_` is a space, an empty base drops the letter."
    return {
        "Words": source([
            constant("words", "Letters, marks and numbers, as hexadecimal ranges; everything else ends a word.", letters.words()),
            constant("zeros", "The zeros of the scripts' decimal digits.", letters.zeros()),
            constant("dropped", "Marks that writers may leave out, and characters that can't be seen.",
                     [f"{first:X}-{last:X}" for first, last in DROPPED]),
            constant("joiners", "Optional characters inside words.", [f"{value:X}" for value in JOINERS]),
        ]),
        "Small": source([
            constant("small", "Lower case: the first capital, then `*` and a count of consecutive ones, or `/` and a count of every second one, then the distance.",
                     letters.smalls()),
        ]),
        "Groups": source([
            constant("european", "Letters of Europe and Asia except those below, and kana: " + note,
                     part(lambda value: value < 0x590 or 0x700 <= value < 0xF900 or 0xFB00 <= value < 0xFB1D)),
            constant("alike", "Letters that count as another one only when texts are compared: " + note, letters.alike()),
            constant("arabicAndHebrew", "Arabic and Hebrew, their forms, and half-width kana: " + note,
                     part(lambda value: 0x590 <= value < 0x700 or value >= 0xFB1D)),
        ]),
        "Ideographs": source([
            constant("ideographs", "The compatibility ideographs: " + note, part(lambda value: value in IDEOGRAPHS)),
        ]),
    }


def main():
    if "--ready" in sys.argv:
        data()
        return
    stale = []
    for part, text in files().items():
        path = FOLDER / f"LetterTables+{part}.swift"
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.name)
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
    if "--check" in sys.argv and stale:
        sys.exit("not as Tests/Generators/letter_folding.py writes them: " + ", ".join(stale))


main()
