"""Writes Sources/HTML/Names/Tag+HTML.swift, Tag+HTML2.swift, Tag+Foreign.swift and WellKnownNames.swift.

Run it after changing a list below: python3 Tests/Generators/html_tags.py; with --check it writes nothing and says which
files are out of date.
The lists are the element names of the WHATWG HTML standard (obsolete ones included, since the tree construction
rules name them), of SVG 2 and of MathML Core.
"""

import sys
from pathlib import Path

HTML = """
a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image
img input ins kbd keygen label legend li link listing main map mark marquee menu menuitem meta meter multicol nav nobr
noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s
samp script search section select selectedcontent slot small source spacer span strike strong style sub summary sup
table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp
""".split()

FOREIGN = """
svg math altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform annotation
annotation-xml circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite
feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG
feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
feTile feTurbulence filter foreignObject g glyphRef line linearGradient malignmark marker mask metadata mfrac mglyph mi
mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder
munderover path pattern polygon polyline radialGradient rect semantics stop switch symbol text textPath tspan use view
""".split()

KEYWORDS = {"var", "switch"}


def constant(name):
    parts = name.split("-")
    word = parts[0] + "".join(part.capitalize() for part in parts[1:])
    return f"`{word}`" if word in KEYWORDS else word


stale = []


def put(name, text):
    path = Path(__file__).resolve().parents[2] / "Sources/HTML/Names" / name
    if path.read_text(encoding="utf-8") == text:
        return
    stale.append(name)
    if "--check" not in sys.argv:
        path.write_text(text, encoding="utf-8")


def write(path, names, first, what, order):
    lines = ["// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation", ""]
    lines += [f"/// {what}", "///", f"/// {order}", "extension Tag {"]
    for number, name in enumerate(names, first):
        lines.append(f"  @inlinable public static var {constant(name)}: Tag {{ Tag(rawValue: {number}) }}")
    lines.append("}")
    put(path, "\n".join(lines) + "\n")


def wrap(names):
    lines, line = [], ""
    for name in names:
        if len(line) + len(name) > 108:
            lines.append(line.rstrip())
            line = ""
        line += name + " "
    return "\n".join("    " + part for part in lines + [line.rstrip()])


assert not set(HTML) & {name.lower() for name in FOREIGN}
half = len(HTML) // 2
source = "made by Tests/Generators/html_tags.py"
order = f"Each constant is named for its element, in the order of the raw values ({source})."
html = "the elements of the WHATWG HTML standard, obsolete ones included"
foreign = "The elements of SVG 2 and MathML Core; `annotationXml` is `annotation-xml`."
write("Tag+HTML.swift", HTML[:half], 1, f"The first half, to `{HTML[half - 1]}`, of {html}.", order)
write("Tag+HTML2.swift", HTML[half:], half + 1, f"The second half, from `{HTML[half]}` on, of {html}.", order)
write("Tag+Foreign.swift", FOREIGN, len(HTML) + 1, foreign, order)
put("WellKnownNames.swift", f'''/// The names of the well-known tags, in the order of their raw values from 1 ({source}).
enum WellKnownNames {{
  /// The names in the spelling of their namespace, separated by white space.
  static let text: StaticString = """
{wrap(HTML)}
{wrap(FOREIGN)}
    """
}}
''')
if "--check" in sys.argv and stale:
    sys.exit("not as Tests/Generators/html_tags.py writes them: " + ", ".join(stale))
