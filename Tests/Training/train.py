#!/usr/bin/env python3
"""Trains the model that decides which blocks are the article's text, or cross-validates it with whole sites held out.

  pip install numpy scipy scikit-learn lightgbm selectolax
  swift build -c release --product survey
  prepare.py ../shared/data WORK        # pages as UTF-8, their list and gold
  .build/release/survey WORK/list.txt WORK
  train.py WORK                         # cross-validates; WORK/pred/<set>.jsonl for the scorer
  train.py WORK --held-out CLEAN_PAGES  # the same with rules and extraction: WORK/whole/<set>.jsonl
  train.py WORK --write                 # trains on all; writes Config/body-model.txt and its Swift twin

Two steps. A logistic regression over words (classes, ids, tags of the elements around a block; the words of short
blocks; those of the heading above) gives each word a weight. Then a forest decides, from the rows that `survey` wrote and
from what the words of a block and of its neighbours say. The forest sees word scores only from regressions that did not
see the page's site. Everything is seeded; the same input gives the same model.
"""
import argparse
import collections
import json
import os
import subprocess
import sys
import time

import lightgbm as lgb
import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, os.path.dirname(__file__))
from features import word_columns
from folds import fold, site
from labels import labels, segment_labels

NEAR = 4
SETS = {"aefd": 1.0, "wcxb-dev": 1.0, "fundus": 1.0, "trafilatura": 0.5, "readability": 0.5, "boilerplate": 0.5, "long": 0.4}
FOREST = dict(
    objective="binary", learning_rate=0.1, num_leaves=32, min_data_in_leaf=60, feature_fraction=0.35,
    bagging_fraction=0.7, bagging_freq=1, lambda_l2=0.3, verbose=-1, num_threads=2, seed=1, deterministic=True,
    force_row_wise=True)
# The share of pages that the forest sees without the words of their texts and headings, like pages in languages of which
# the lexicon has no words.
UNREAD = 0.25
# Blocks whose probability by words alone is below this are removed without running the forest.
FLOOR = 0.08


def load(work):
    """All pages with their rows, words and labels."""
    gold = json.load(open(f"{work}/gold.json"))
    names = json.load(open(f"{work}/names.json"))
    rows = np.fromfile(f"{work}/rows.f32", "<f4").reshape(-1, len(names["base"]))
    pages, place = [], 0
    for g, line in zip(gold, open(f"{work}/pages.jsonl")):
        s = json.loads(line)
        n = len(s["texts"])
        x = rows[place:place + n]
        place += n
        if not n:
            continue
        y = labels(g["text"], s["texts"]) if g["text"] else segment_labels(g["with"], g["without"], s["texts"])
        pages.append(dict(
            set=g["set"], id=g["id"], site=site(g["url"]), texts=s["texts"], x=x, y=np.array(y, np.float32),
            words=np.array(s["words"]), containers=np.array(s["containers"]).reshape(n, 6),
            groups=np.array(s["groups"]), bag=bags(s)))
        pages[-1]["weight"] = weights(pages[-1])
    return pages, names


def bags(s):
    """For each block its words by kind, as the cleaner sums them."""
    out = []
    chains = {}
    for element, own in zip(s["elements"], s["blockWords"]):
        if element not in chains:
            near, far, e, level = collections.Counter(), collections.Counter(), element, 0
            while e >= 0:
                ws = s["elementWords"][e]
                far.update("a " + w for w in ws)
                if level < NEAR:
                    near.update("n " + w for w in ws)
                e, level = s["parents"][e], level + 1
            chains[element] = (near, far)
        out.append((*chains[element], collections.Counter(w for w in own if w[0] != "h"),
                    collections.Counter(w for w in own if w[0] == "h")))
    return out


def weights(page):
    """Each block's weight: by its words, as in the scorer, with all pages weighing the same."""
    y, w, s = page["y"], page["words"], SETS.get(page["set"], 0)
    if (y < 0).any():
        return np.where(y >= 0, s / max(1, (y >= 0).sum()), 0)
    gold = max(50, (w * (y >= 0.5)).sum())
    return s * (np.minimum(w, 80) / gold + 0.5 / len(y))


class Words:
    """The regression over words."""

    def __init__(self, pages, minimum=8):
        seen = collections.defaultdict(set)
        for p in pages:
            for block in p["bag"]:
                for part in block:
                    for w in part:
                        seen[w].add(p["site"])
        self.index = {w: i for i, w in enumerate(sorted(w for w, s in seen.items() if len(s) >= minimum))}

    def matrix(self, page, part):
        data, columns, ends = [], [], [0]
        for block in page["bag"]:
            for w, c in block[part].items():
                if w in self.index:
                    columns.append(self.index[w])
                    data.append(c)
            ends.append(len(columns))
        return sp.csr_matrix((np.array(data, np.float32), columns, ends), shape=(len(ends) - 1, len(self.index)))

    def prepare(self, pages):
        for p in pages:
            p["parts"] = [self.matrix(p, k) for k in range(4)]
            p["all"] = sum(p["parts"][1:], p["parts"][0]).tocsr()

    def fit(self, pages):
        x = sp.vstack([p["all"] for p in pages]).tocsr()
        y = np.concatenate([p["y"] for p in pages])
        w = np.concatenate([p["weight"] for p in pages])
        k = (w > 0) & (y >= 0)
        w = w[k] / w[k].mean() * 0.05
        model = LogisticRegression(C=1.0, max_iter=80, tol=1e-3)
        model.fit(x[k], y[k] >= 0.5, sample_weight=w)
        return np.round(model.coef_[0], 2).astype(np.float32), float(round(model.intercept_[0], 2))


def columns(page, fitted, is_read=True):
    coefficients, bias = fitted
    parts = [np.asarray(m @ coefficients).astype(np.float32) for m in page["parts"]]
    if not is_read:
        parts[2], parts[3] = parts[2] * 0, parts[3] * 0
    return word_columns(*parts, bias, page["words"], page["containers"], page["groups"])


def rows(pages, extra):
    x = np.vstack([np.hstack([p["x"], e]) for p, e in zip(pages, extra)])
    y = np.concatenate([p["y"] for p in pages])
    w = np.concatenate([p["weight"] for p in pages])
    chance = np.concatenate([e[:, 5] for e in extra])
    k = (w > 0) & (y >= 0) & (chance >= FLOOR)
    return x[k], y[k] >= 0.5, w[k]


def train(pages, words, trees):
    """The word weights and the forest from some pages."""
    inner = [fold(p["site"], 4, "inner") for p in pages]
    extra = [None] * len(pages)
    for f in range(4):
        fitted = words.fit([p for p, i in zip(pages, inner) if i != f])
        for k, i in enumerate(inner):
            if i == f:
                extra[k] = columns(pages[k], fitted, fold(pages[k]["id"], 100, "unread") >= 100 * UNREAD)
    x, y, w = rows(pages, extra)
    forest = lgb.train(FOREST, lgb.Dataset(x, label=y, weight=w), trees)
    return words.fit(pages), forest


def predict(page, fitted, forest):
    e = columns(page, fitted)
    p = forest.predict(np.hstack([page["x"], e]))
    p[e[:, 5] < FLOOR] = 0
    return p


def threshold(page):
    """The probability from which blocks are kept: half of the best expected F1 (PageThreshold.swift)."""
    w, s = np.maximum(page["words"], 1).astype(float), page["score"]
    order = np.argsort(-s)
    right, kept = np.cumsum((w * s)[order]), np.cumsum(w[order])
    best = (2 * right / (kept + (w * s).sum() + 1e-9)).max(initial=0)
    return max(0.2, min(0.5, best / 2))


def cross_validate(pages, words, work, count, trees, names):
    start = time.time()
    outputs = collections.defaultdict(list)
    for f in range(count):
        known = [p for p in pages if fold(p["site"], count) != f and SETS.get(p["set"])]
        fitted, forest = train(known, words, trees)
        for p in pages:
            if fold(p["site"], count) == f:
                p["score"] = predict(p, fitted, forest)
                least = threshold(p)
                kept = [t for t, s in zip(p["texts"], p["score"]) if s >= least]
                outputs[p["set"]].append(dict(id=p["id"], text="\n".join(kept)))
        print(f"fold {f}: {time.time() - start:.0f} s", flush=True)
        if f == 0:
            gain = sorted(zip(forest.feature_importance("gain"), names["base"] + names["words"]), reverse=True)
            print(" ".join(f"{n}:{int(g)}" for g, n in gain[:40]))
            print("useless:", " ".join(n for g, n in gain if g <= 0))
    os.makedirs(f"{work}/pred", exist_ok=True)
    for name, lines in outputs.items():
        with open(f"{work}/pred/{name}.jsonl", "w") as out:
            out.writelines(json.dumps(l) + "\n" for l in lines)
    np.save(f"{work}/scores.npy", np.array([(p["set"], p["id"], p["score"]) for p in pages], dtype=object))


def tree_text(node):
    """A tree as nodes in preorder, left child first; each inner node has the distance to its right child."""
    if "leaf_value" in node:
        return [f"{node['leaf_value']:.4f}"]
    left, right = tree_text(node["left_child"]), tree_text(node["right_child"])
    return [f"{node['split_feature']}:{np.float32(node['threshold']):.6g}:{len(left) + 1}"] + left + right


def held_out(pages, words, work, count, trees, program):
    """Cleans and extracts each page with a model that has not seen its site: what users get on new sites."""
    places = [line.strip() for line in open(f"{work}/list.txt")]
    outputs = collections.defaultdict(list)
    gold = json.load(open(f"{work}/gold.json"))
    for f in range(count):
        model = f"{work}/model-{f}.txt"
        known = [p for p in pages if fold(p["site"], count) != f and SETS.get(p["set"])]
        open(model, "w").write(model_text(*train(known, words, trees), words)[0])
        chosen = [k for k, g in enumerate(gold) if fold(site(g["url"]), count) == f]
        with open(f"{work}/list-{f}", "w") as out:
            out.writelines(f"{k}\t{places[k]}\ttext/html\t{gold[k]['url']}\n" for k in chosen)
        subprocess.run([program, "--model", model, f"{work}/list-{f}", f"{work}/out-{f}"], check=True)
        for line in map(json.loads, open(f"{work}/out-{f}")):
            page = gold[int(line["id"])]
            outputs[page["set"]].append(dict(id=page["id"], text=line["text"], signals=line["signals"]))
        print(f"fold {f}: {len(chosen)} pages", flush=True)
    os.makedirs(f"{work}/whole", exist_ok=True)
    for name, lines in outputs.items():
        with open(f"{work}/whole/{name}.jsonl", "w") as out:
            out.writelines(json.dumps(l) + "\n" for l in lines)


def model_text(fitted, forest, words):
    """The model as in its file, and how many words it knows."""
    coefficients, bias = fitted
    lines = [f"bias {bias}"]
    near_far = collections.defaultdict(lambda: [0.0, 0.0])
    for w, i in words.index.items():
        c = float(coefficients[i])
        if abs(c) < 0.01:
            continue
        kind, word = w.split(" ", 1)
        if kind in "na":
            near_far["c", word][kind == "a"] = c
        else:
            near_far[kind, word][0] = c
    lines += [f"w {k} {n:g} {f:g} {w}" for (k, w), (n, f) in sorted(near_far.items())]
    lines += ["t " + " ".join(tree_text(t["tree_structure"])) for t in forest.dump_model()["tree_info"]]
    return "\n".join(lines) + "\n", len(near_far)


def write(pages, words, trees, root):
    text, count = model_text(*train([p for p in pages if SETS.get(p["set"])], words, trees), words)
    os.makedirs(f"{root}/Config", exist_ok=True)
    open(f"{root}/Config/body-model.txt", "w").write(text)
    open(f"{root}/Sources/Cleaning/Model/BodyModelResource.swift", "w").write(
        "// swift-format-ignore-file\n"
        "/// `Config/body-model.txt` as Swift, written by Tests/Training/train.py; not edited by hand.\n"
        'enum BodyModelResource {\n  static let text = #"""\n' + text + '"""#\n}\n')
    print(f"{count} words, {trees} trees, {len(text)} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--held-out", metavar="CLEAN_PAGES")
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--trees", type=int, default=96)
    options = parser.parse_args()
    pages, names = load(options.work)
    words = Words(pages)
    words.prepare(pages)
    print(f"{len(pages)} pages, {sum(len(p['y']) for p in pages)} blocks, {len(words.index)} words", flush=True)
    if options.write:
        write(pages, words, options.trees, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
    elif options.held_out:
        held_out(pages, words, options.work, options.folds, options.trees, options.held_out)
    else:
        cross_validate(pages, words, options.work, options.folds, options.trees, names)


if __name__ == "__main__":
    main()
