"""The fold of sites to which a page belongs, for judging models on sites that they have not seen."""
import zlib
from urllib.parse import urlsplit

# Divisible by the numbers that --folds may have, so that text borrowed within a fold stays within it.
FOLDS = 4


def site(url):
    host = (urlsplit(url).hostname or url).split(".")
    keep = 3 if len(host) > 2 and len(host[-1]) == 2 and host[-2] in ("co", "com", "org", "net", "gov", "ac") else 2
    return ".".join(host[-keep:])


def fold(name, count=FOLDS, salt=""):
    return zlib.crc32((name + salt).encode()) % count
