"""Pages made to be expensive: each kind repeats something until the page has the given number of bytes.

    python3 Tests/Hostile/pages.py KIND BYTES > page.html
    python3 Tests/Hostile/pages.py --list
"""

import sys

WORDS = (
    "The council met again on Thursday to talk about the bridge, and after three hours of debate it was clear that the "
    "money would not be enough for both the bridge and the school. "
)
HEAD = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Riders bring the mail to the city</title>"
STORY = "</head><body><article><h1>Riders bring the mail to the city</h1>" + 4 * f"<p>{WORDS}</p>"
FOOT = "</article></body></html>"
ARTICLE = '<script type=application/ld+json>{"@context":"https://schema.org","@type":"NewsArticle",'
KINDS = {}


def kind(name, piece, before=HEAD + STORY, after=FOOT):
    """A kind of page: `piece`, a text or a function of a number, repeated as often as there is room, between two texts."""

    def make(size):
        parts, length, number = [before], len(before) + len(after), 0
        while length < size:
            parts.append(piece(number) if callable(piece) else piece)
            length += len(parts[-1])
            number += 1
        return "".join([*parts, after]).encode()

    KINDS[name] = make


def head(name, piece, before="", after=""):
    kind(name, piece, HEAD + before, after + STORY + FOOT)


def data(name, piece, before, after):
    head(name, piece, ARTICLE + before, after + "</script>")


def two(name, first, second):
    """Two lists of half a page each, which may be compared with each other."""

    def make(size):
        def half(piece):
            parts, length = [], 0
            while length < size // 2:
                parts.append(piece(len(parts)))
                length += len(parts[-1])
            return "".join(parts)

        return (HEAD + half(first) + STORY + half(second) + FOOT).encode()

    KINDS[name] = make


def letters(number):
    return "".join(chr(97 + number // 26**place % 26) for place in range(3))


# The page that others are compared with: running text with its surroundings, as in a live blog.
kind(
    "ordinary",
    lambda n: f"<section class=post id=p{n}><h2>Update {n} from the bridge</h2><time datetime=2024-05-14T10:{n % 60:02}>"
    f"10:{n % 60:02}</time><p>{WORDS}{WORDS}</p><p>{WORDS} <a href=/story/{n}>More on this &ndash; here</a></p></section>",
)

# Markup.
for tag in ["b", "p", "a", "h1", "div", "font", "em"]:
    kind(f"deep-{tag}", f"<{tag}>")
kind("deep-definitions", "<dl><dd>text")
kind("deep-text", "<div>some text here ")
kind("deep-ruby", "<ruby><rt>x")
kind("different-fonts", lambda n: f"<font size={n}>")
kind("different-tags", lambda n: f"<x-{n}>a</x-{n}>")
kind("attributes", lambda n: f" a{n}=b", HEAD + STORY + "<p", ">text" + FOOT)
kind("short-paragraphs", "<p>a</p>")
kind("lines", "Some words.<br><br>")
kind("table-rows", lambda n: f"<tr><td>{n}<td>cell<td>more</tr>", HEAD + STORY + "<table>")
kind("table-columns", lambda n: f"<td>{n}", HEAD + STORY + "<table><tr>")
kind("tables", "<table><tr><td>one<td>two</table>")
kind("text-in-tables", "<table>x")
kind("items", "<li>An item of the list", HEAD + STORY + "<ul>")
kind("links", lambda n: f"<a href=/{n}>w{n}</a> ", HEAD + STORY + "<p>")
kind("links-deep", lambda n: "<b>" if n < 500 else "<u>a</u><i>b</i> ", HEAD + STORY + "<p>x")
kind("hidden-nested", lambda n: "<div hidden>" if n < 400 else "<p>x</p>")
kind("headings", lambda n: f"<h{n % 6 + 1}>Heading number {n}</h{n % 6 + 1}>")
kind("ids", lambda n: f"<p id=id{n}>Some words</p>")
kind("lesser-than", "<a")
kind("comments-open", "<!--")
kind("no-break-spaces", "<p>&nbsp;</p>")

# The head and data for machines.
head("titles-shared", lambda n: f"<meta property=og:title content='Title {n}'>")
head("title-bars", lambda n: f"part {n} - ", "<meta property=twitter:title content='", "'>")
head("authors", lambda n: f"<meta name=author content='Jane {letters(n).title()}smith Jones'>")
data("headline-of-tags", "<a", '"headline":"', '"}')
data("headline-of-ends", "</p ", '"headline":"', '"}')
data("headline-of-parts", "The Post | ", '"publisher":{"name":"The Post"},"headline":"', 'x"}')
data("description-of-tags", "<p", '"description":"', '"}')
data("author-of-tags", "<p", '"author":"', '"}')
data("references", lambda n: f'{{"@id":"#p{n}"}},', '"author":[', "{}]}")
data("references-to-one", '{"@id":"#a"},', '"author":[', '{"@id":"#a","name":["Ann Lee","Bo Li"]}]}')
data("image-references", lambda n: f'{{"@id":"#i{n}"}},', '"image":[', "{}]}")
data("names", lambda n: f'"Jane {letters(n).title()}smith",', '"author":[', '""]}')
data("deep-data", '[{"a":', '"x":', "}")
head(
    "many-articles",
    lambda n: f'{{"@type":"NewsArticle","headline":"R {n}","author":{{"@id":"#p{n}"}}}},'
    f'{{"@type":"Person","@id":"#p{n}","name":"Jane Smith"}},',
    '<script type=application/ld+json>{"@graph":[',
    "{}]}</script>",
)

# Fields in the text.
kind("bylines", lambda n: f"<p class=byline>By Jane {letters(n).title()}smith</p>")
kind("bylines-nested", lambda n: "<div class=byline>" if n < 400 else "<i></i>")
kind("times", lambda n: f"<time datetime='2024-0{n % 9 + 1}-1{n % 9}T10:00'>{n % 28 + 1} May 2024</time> ")
kind("times-empty", "<time>")
kind("dates", lambda n: f"<p>Published: {n % 28 + 1} May 20{n % 25:02} at 10:{n % 60:02}</p>")
kind("sources", "<p>Source: Reuters</p>")
two("titles-headings", lambda n: f"<meta name=twitter:title content='Riders {n}'>", lambda n: f"<h1>Riders {n}</h1>")
two("titles-seconds", lambda n: "<meta name=title content=Riders>", lambda n: f"<h2>Riders {n}</h2>")
two(
    "authors-bylines",
    lambda n: f"<meta name=author content='Jane {letters(n).title()}son'>",
    lambda n: f"<p class=byline>By Jane {letters(n).title()}son</p>",
)
two(
    "changes-dates",
    lambda n: f"<meta property=article:modified_time content='2024-0{n % 9 + 1}-1{n % 9}T10:{n % 60:02}'>",
    lambda n: f"<p class=updated>Updated {n % 28 + 1} May 2024 10:{n % 60:02}</p>",
)

# Characters.
kind("combining", "\u0301", HEAD + STORY + "<p>a")
kind("combining-title", "\u0301", "<title>a", "</title>" + STORY + FOOT)
data("combining-headline", "\u0301", '"headline":"a', '"}')
kind("solid-text", "a")
kind("references-written", "&CounterClockwiseContourIntegral;")


if __name__ == "__main__":
    if sys.argv[1] == "--list":
        print("\n".join(KINDS))
    else:
        sys.stdout.buffer.write(KINDS[sys.argv[1]](int(sys.argv[2])))
