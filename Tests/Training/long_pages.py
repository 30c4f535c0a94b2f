"""Long pages for training, made from the given ones, because no set has enough stories of more than 3,000 words.

Half of them are pages of the sets with paragraphs of other stories between their own; the others have made-up markup.
Borrowed text comes from sites of the same fold, so that a model judged on a site has not seen its text.
"""
import html
import random
import re

from selectolax.lexbor import LexborHTMLParser

from folds import fold, site

COUNT = 90
SPACES = re.compile(r"\s+")
CLASSES = ["", "article-body", "post", "content", "text", "entry-content", "story", "c-7", "w-richtext", "body__copy"]
TITLES = ["Related", "More stories", "Read next", "Mehr zum Thema", "À lire aussi", "Te puede interesar", "Mest lest"]


def squeeze(text):
    return SPACES.sub(" ", text).strip()


def is_latin(text):
    return sum(c < "\u0250" for c in text) > 0.9 * len(text)


def donors(golds):
    """The paragraphs of all gold texts, by fold."""
    found = {}
    for gold in golds:
        lines = [squeeze(t) for t in (gold["text"] or "").split("\n")]
        lines = [t for t in lines if len(t) >= 20 and is_latin(t)]
        if len(lines) >= 4:
            found.setdefault(fold(site(gold["url"])), []).append(lines[:60])
    return found


def borrowed(rng, stories, count):
    """A number of paragraphs from several stories, one after the other, some cut to one sentence."""
    out = []
    while len(out) < count:
        for line in rng.choice(stories):
            sentences = re.split(r"(?<=[.!?]) ", line)
            out.append(rng.choice(sentences) if rng.random() < 0.25 else line)
    return [t for t in out[:count] if len(t) >= 12]


def lengthened(rng, markup, gold, stories):
    """A page with paragraphs of other stories between its own, and its gold text; None if it has too few."""
    tree = LexborHTMLParser(markup)
    text = "\n".join(squeeze(t) for t in gold["text"].split("\n"))
    parents = {}
    for node in tree.css("p"):
        words = squeeze(node.text())
        if len(words) >= 40 and text.count(words) == 1 and node.parent is not None:
            parents.setdefault(node.parent.mem_id, []).append((node, words))
    own = max(parents.values(), key=len, default=[])
    if len(own) < 6:
        return None
    most = int(40 * 2 ** rng.uniform(0, 4))
    added = {}
    for number, (node, words) in enumerate(own):
        lines = borrowed(rng, stories, max(1, most // len(own)))
        mark = f"@@{number}@@"
        node.insert_after(mark)
        name = node.attributes.get("class")
        start = f'<p class="{html.escape(name)}">' if name else "<p>"
        added[mark] = "".join(f"{start}{html.escape(t)}</p>\n" for t in lines)
        text = text.replace(words, words + "\n" + "\n".join(lines), 1)
    page = tree.html
    for mark, lines in added.items():
        page = page.replace(mark, lines, 1)
    return page, text


def made_up(rng, stories):
    """A page whose markup is made up, and its gold text."""
    lines = borrowed(rng, stories, int(60 * 2 ** rng.uniform(0, 4)))
    tag, name = rng.choice(["p", "p", "p", "br", "div", "section"]), rng.choice(CLASSES)
    body, gold = [], []
    for number, line in enumerate(lines):
        if number % 17 == 9 and rng.random() < 0.4:
            heading = " ".join(line.split()[:5])
            body.append(f"<h2>{html.escape(heading)}</h2>")
            gold.append(heading)
        text = html.escape(line)
        words = text.split(" ")
        if rng.random() < 0.2 and len(words) > 12:
            words[3] = f'<a href="/{number}">{words[3]}'
            words[6] += "</a>"
            text = " ".join(words)
        body.append({"br": text + "<br><br>", "section": f"<section><p>{text}</p></section>"}.get(
            tag, f"<{tag}>{text}</{tag}>"))
        gold.append(line)
    title = " ".join(lines[0].split()[:9])
    teasers = ""
    if rng.random() < 0.6:
        cards = borrowed(rng, stories, rng.randint(4, 40))
        cards = [f'<li><a href="/t/{n}">{html.escape(" ".join(t.split()[:8]))}</a><p>{html.escape(t[:160])}…</p></li>'
                 for n, t in enumerate(cards)]
        teasers = f"<section class=\"more\"><h3>{rng.choice(TITLES)}</h3><ul>{''.join(cards)}</ul></section>"
    start = f'<div class="{name}">' if name else "<div>"
    links = "".join(f'<li><a href="/{w}">{w.title()}</a></li>' for w in ("news", "sport", "money", "culture", "local"))
    page = (f"<!DOCTYPE html><html><head><title>{html.escape(title)}</title></head><body><header><a href=\"/\">Home</a>"
            f"<nav><ul>{links}</ul></nav></header><main><article><h1>{html.escape(title)}</h1>{start}"
            + "\n".join(body) + f"</div></article></main>{teasers}<footer><ul>{links}</ul><p>© 2024. "
            "All rights reserved.</p></footer></body></html>")
    return page, "\n".join(gold)


def long_pages(golds, paths):
    """Pages and gold: `(markup, gold)`, each from one fold's sites."""
    rng = random.Random(1)
    stories = donors(golds)
    chosen = [k for k, g in enumerate(golds) if g["set"] in ("aefd", "wcxb-dev", "fundus") and len(g["text"]) > 1500]
    rng.shuffle(chosen)
    made = 0
    for k in chosen:
        if made == COUNT:
            break
        gold = golds[k]
        found = lengthened(rng, open(paths[k], encoding="utf-8").read(), gold, stories[fold(site(gold["url"]))])
        if found:
            made += 1
            yield found[0], dict(id=f"long-{gold['id']}", url=gold["url"], text=found[1])
    for number in range(COUNT):
        part = number % len(stories)
        name = next(n for n in (f"made-up-{number}-{t}" for t in range(100)) if fold(n) == part)
        page, text = made_up(rng, stories[part])
        yield page, dict(id=name, url=name, text=text)
