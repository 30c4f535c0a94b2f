"""Finds out which blocks of a page the gold text contains, by aligning the two."""
import bisect
import collections
import re

WORD = re.compile(r"\w+")


def labels(gold, texts):
    """A number from 0 to 1 for each block: the share of its words that the gold text contains.

    Blocks of four words and more are compared by their 4-grams. Shorter ones must stand in the gold text between the
    places of the nearest longer ones that were found, or they are but the same words elsewhere. Of blocks that repeat,
    as many count as gold has, those with the most company first.
    """
    words = [WORD.findall(t) for t in texts]
    g = WORD.findall(gold)
    at = collections.defaultdict(list)
    for i in range(len(g) - 3):
        at[tuple(g[i:i + 4])].append(i)
    share, place = [], []
    for w in words:
        grams = [tuple(w[i:i + 4]) for i in range(len(w) - 3)]
        found = [at[x] for x in grams if x in at]
        share.append(len(found) / len(grams) if grams else 0.0)
        once = [p for p in found if len(p) == 1]
        place.append((once or found)[0][0] if share[-1] >= 0.5 else None)
    label_short(g, words, share, place)
    drop_repeats(g, words, share, place)
    return share


def label_short(g, words, share, place):
    """Labels the blocks of fewer than four words by their place between the others."""
    index = collections.defaultdict(list)
    for i, x in enumerate(g):
        index[x].append(i)
    known = [i for i, p in enumerate(place) if p is not None]
    for i, w in enumerate(words):
        if not w or len(w) >= 4:
            continue
        k = bisect.bisect(known, i)
        before = known[k - 1] if k else None
        after = known[k] if k < len(known) else None
        low, high = 0, len(g)
        if before is not None:
            low = place[before]
        if after is not None:
            high = place[after] + 1
        if before is not None and after is not None and low > high:
            low = high - 60
        if before is None:
            low = max(0, high - 80)
        if after is None and before is not None:
            high = min(len(g), low + len(words[before]) + 80)
        starts = index[w[0]]
        for p in starts[bisect.bisect_left(starts, max(0, low)):]:
            if p > high:
                break
            if g[p:p + len(w)] == w:
                share[i] = 1.0
                break


def drop_repeats(g, words, share, place):
    """If a page has a text more often than the gold, keeps the copies that are among other gold text."""
    same = collections.defaultdict(list)
    for i, w in enumerate(words):
        if share[i] >= 0.5 and len(w) >= 4:
            same[" ".join(w)].append(i)
    joined = " ".join(g)
    for text, where in same.items():
        count = max(1, joined.count(text))
        if len(where) <= count:
            continue

        def company(i):
            near = range(max(0, i - 5), min(len(words), i + 6))
            return sum(share[j] for j in near if j != i and place[j] is not None)

        for i in sorted(where, key=lambda i: (-company(i), i))[count:]:
            share[i] = 0.0


def segment_labels(wanted, unwanted, texts):
    """Labels by the segments that must and must not be there: 1, 0, or -1 if nothing is known."""
    def squeeze(s):
        return " ".join(s.split())

    wanted = [squeeze(x) for x in wanted or [] if x.strip()]
    unwanted = [squeeze(x) for x in unwanted or [] if x.strip()]
    out = []
    for t in map(squeeze, texts):
        yes, no = any(x in t for x in wanted), any(x in t for x in unwanted)
        out.append(1.0 if yes and not no else 0.0 if no and not yes else -1.0)
    return out
