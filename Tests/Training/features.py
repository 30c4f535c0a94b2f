"""The numbers that word scores add to a row, as in Sources/Cleaning/Model/WordScores.swift."""
import numpy as np


def log(v):
    """FeatureMath.log: exponent plus significand of v + 1."""
    m, e = np.frexp(np.maximum(v, 0).astype(np.float32) + np.float32(1))
    return (e - 1 + (2 * m - 1)).astype(np.float32)


# The cap for words: FeatureMath.mostWords.
MOST_WORDS = 1500


def squash(v):
    h = 0.5 * v
    return 0.5 + 0.5 * h / (1 + np.abs(h))


def word_columns(near, far, text, heading, bias, words, containers, groups):
    """Columns for a page from its blocks' sums of weights."""
    n = len(near)
    total = near + far + text + heading
    p = squash(total + bias).astype(np.float32)
    w = np.minimum(100, words).astype(np.float32)
    mass = np.concatenate([[0], np.cumsum(p * w, dtype=np.float32)])
    count = np.concatenate([[0], np.cumsum(w, dtype=np.float32)])
    own = mass[1:] - mass[:-1]
    columns = [near, far, text, heading, total, p]
    for d in (-2, -1, 1, 2):
        c = np.full(n, -1, np.float32)
        if d < 0:
            c[-d:] = p[:d]
        else:
            c[:-d] = p[d:]
        columns.append(c)
    i = np.arange(n)
    for reach in (4, 10):
        a, z = np.maximum(0, i - reach), np.minimum(n, i + reach + 1)
        columns.append((mass[z] - mass[a] - own) / np.maximum(1, count[z] - count[a] - w))
    all_mass = mass[-1]
    columns += [log(np.minimum(m, MOST_WORDS)) for m in (mass[:-1], all_mass - mass[1:], np.full(n, all_mass))]
    columns.append(mass[:-1] / max(1, all_mass))
    for k in range(3):
        a, z = containers[:, 2 * k], containers[:, 2 * k + 1]
        inside = mass[z] - mass[a]
        columns += [inside / np.maximum(1, count[z] - count[a]), inside / max(1, all_mass)]
    group_mass, group_words = (np.bincount(groups, weights=v).astype(np.float32)[groups] for v in (p * w, w))
    columns.append(group_mass / np.maximum(1, group_words))
    others = group_words - w
    columns.append(np.where(others > 0, (group_mass - p * w) / np.maximum(1, others), -1))
    return np.stack(columns, 1).astype(np.float32)
