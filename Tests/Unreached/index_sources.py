"""Indexes the package's sources: type-checks each module with the options of the last build and an index store."""

import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

# Options that ask for products, with the value that follows.
WITH_VALUE = {"-emit-module-path", "-output-file-map", "-emit-objc-header-path", "-num-threads", "-index-store-path"}
ALONE = {
    "-emit-dependencies", "-emit-module", "-c", "-whole-module-optimization", "-serialize-diagnostics", "-parseable-output",
    "-emit-objc-header", "-O", "-g", "-warnings-as-errors",
}


def modules(root):
    """Each module below Sources with the compiler's arguments, as the last release build has them."""
    manifest = (root / ".build/release.yaml").read_text()
    for name, block in re.findall(r'"C\.(\S+?)-(?:x86_64|aarch64)[^"]*\.module":\n(.*?)\n\n', manifest + "\n", re.S):
        inputs = json.loads(re.search(r"inputs: (\[.*\])", block)[1])
        if any(path.startswith(f"{root}/Sources/") for path in inputs):
            yield name, json.loads(re.search(r"args: (\[.*\])", block)[1])


def command(arguments, store):
    kept, rest = [], iter(arguments)
    for argument in rest:
        # What follows is for the C compiler.
        if argument == "-Xcc":
            kept += [argument, next(rest)]
        elif argument in WITH_VALUE:
            next(rest)
        elif argument not in ALONE:
            kept.append(argument)
    return [*kept, "-typecheck", "-suppress-warnings", "-index-store-path", str(store), "-index-ignore-system-modules"]


def index(root, store):
    """Fills one store for each module, because type-checking names no products by which files could be distinguished."""
    found = list(modules(root))

    def run(module):
        name, arguments = module
        done = subprocess.run(command(arguments, store / name), capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"{name} can't be indexed:\n{done.stderr[-4000:]}")

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(run, found))
    return {name: store / name for name, _ in found}
