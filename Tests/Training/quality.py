#!/usr/bin/env python3
"""Trains and judges the model that predicts how well a page's text was found: `quality.py WORK [--write]`.

`train.py WORK --held-out CLEAN_PAGES` comes first: WORK/whole/<set>.jsonl has each page's text and signals, both made with a
model that has not seen the page's site. The target is what is missing of the page's F1 by shingles, as the scorer
computes it, to the power of two thirds: half of the pages miss less than 0.02, and the few that miss much would otherwise
lower what is expected of all. Whole sites are held out here too. Prints the mean absolute error beside that of always
guessing the mean or the median, how well predictions are calibrated, and how well pages below 0.8 are found. --write
trains on all and writes Config/quality-model.txt and its Swift twin.
"""
import argparse
import json
import os
import sys

import lightgbm as lgb
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
sys.path += [HERE, os.path.join(HERE, "..")]
from shared_data import SHARED

sys.path.append(str(SHARED / "tools"))
import score
from folds import fold, site
from train import tree_text

# The sets whose gold was made by people; readability's gold is its own output.
SETS = ["aefd", "wcxb-dev", "fundus", "long"]
FOREST = dict(objective="regression", learning_rate=0.06, num_leaves=6, min_data_in_leaf=15, feature_fraction=0.6,
              bagging_fraction=0.7, bagging_freq=1, lambda_l2=1.0, verbose=-1, num_threads=2, seed=1, deterministic=True)
TREES = 70
LOW = 0.8


def load(work):
    gold = {(g["set"], g["id"]): g for g in json.load(open(f"{work}/gold.json"))}
    rows, f1, sites, names = [], [], [], []
    for name in SETS:
        for line in map(json.loads, open(f"{work}/whole/{name}.jsonl")):
            page = gold[name, line["id"]]
            if not page["text"] or not line["signals"]:
                continue
            p, r = score.pr(*score.shingle_counts(page["text"], line["text"]))
            rows.append(line["signals"])
            f1.append(score.f1(p, r))
            sites.append(site(page["url"]))
            names.append(name)
    return np.array(rows, np.float32), np.array(f1), sites, np.array(names)


def train(x, y, weight):
    return lgb.train(FOREST, lgb.Dataset(x, label=(1 - y) ** (2 / 3), weight=weight), TREES)


def expectation(forest, x):
    """QualityModel.expectedF1."""
    return 1 - np.clip(forest.predict(x), 0, 1) ** 1.5


def area(is_low, expected):
    """The probability that a page below LOW is predicted to be worse than one above it."""
    order = np.argsort(np.argsort(-expected))
    low = order[is_low]
    n, m = is_low.sum(), (~is_low).sum()
    return (low.sum() - n * (n - 1) / 2) / max(1, n * m)


def report(y, expected):
    low, said = y < LOW, expected < LOW
    print(f"{len(y)} pages, mean F1 {y.mean():.3f}, expected {expected.mean():.3f}")
    print(f"mean absolute error {abs(y - expected).mean():.3f} (of the mean alone {abs(y - y.mean()).mean():.3f}, "
          f"of the median {abs(y - np.median(y)).mean():.3f})")
    print(f"below {LOW}: {low.sum()} pages; said of {said.sum()}, precision {(low & said).sum() / max(1, said.sum()):.2f}, "
          f"recall {(low & said).sum() / max(1, low.sum()):.2f}; area under the curve {1 - area(low, -expected):.3f}")
    edges = [0, 0.6, 0.8, 0.9, 0.95, 0.98, 1.01]
    for a, b in zip(edges, edges[1:]):
        k = (expected >= a) & (expected < b)
        if k.any():
            print(f"  expected {a:.2f} to {min(b, 1):.2f}: {k.sum():4} pages, {expected[k].mean():.3f} expected, {y[k].mean():.3f} true")


def model_text(forest):
    return "".join("t " + " ".join(tree_text(t["tree_structure"])) + "\n" for t in forest.dump_model()["tree_info"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    x, y, sites, names = load(options.work)
    weight = np.where(names == "long", 0.2, 1.0)
    expected = np.zeros(len(y))
    folds = np.array([fold(s, 5, "quality") for s in sites])
    for f in range(5):
        expected[folds == f] = expectation(train(x[folds != f], y[folds != f], weight[folds != f]), x[folds == f])
    report(y[names != "long"], expected[names != "long"])
    if not options.write:
        return
    text = model_text(train(x, y, weight))
    open(f"{ROOT}/Config/quality-model.txt", "w").write(text)
    open(f"{ROOT}/Sources/Cleaning/Model/QualityModelResource.swift", "w").write(
        "// swift-format-ignore-file\n"
        "/// `Config/quality-model.txt` as Swift, written by Tests/Training/quality.py; not edited by hand.\n"
        'enum QualityModelResource {\n  static let text = #"""\n' + text + '"""#\n}\n')
    print(f"{TREES} trees, {len(text)} bytes")


if __name__ == "__main__":
    main()
