"""Finds declarations of Sources that no program reaches, after a release build.

    swift build -c release
    python3 Tests/Unreached/run.py [--all]

The compiler type-checks each module into an index store, which says which declaration refers to which, by the compiler's own
names, so that overloads and members with the same name are distinguished. Programs begin in the file with `@main`; from
there, everything that a reached declaration refers to is followed. Reached together with their type are members called
through a protocol from elsewhere, overrides, and the stored properties and cases of types that are coded or listed. A
declaration used only by tests is unreached: delete it, or call it. Exceptions are in exceptions.txt, each with the reason;
one that is reached again must be removed from there. --all also lists members of unreached types.
"""

import collections
import pathlib
import re
import sys
import tempfile

import index_sources
import index_store as store

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXCEPTIONS = pathlib.Path(__file__).with_name("exceptions.txt")
TYPES, EXTENSION, CASE = {5, 6, 7, 8, 11}, 9, 15
PROPERTIES, PARAMETER = {13, 14, 19, 20, 21}, 25
# Types whose members are used without naming them: coded, listed, or read from a command line or a database row.
WHOLE = {
    "Codable", "Encodable", "Decodable", "CaseIterable", "RawRepresentable", "CodingKey", "ParsableArguments", "ParsableCommand",
    "AsyncParsableCommand", "ExpressibleByArgument", "FetchableRecord", "Error", "OptionSet",
}


class Graph:
    def __init__(self):
        self.defined = {}
        self.names = {}
        self.edges = collections.defaultdict(set)
        self.members = collections.defaultdict(set)
        self.parent = {}
        self.overrides = collections.defaultdict(set)
        self.bases = collections.defaultdict(set)
        self.alias = {}
        self.extended = {}
        self.loose = set()

    def read(self, module, path):
        index = store.Store(path)
        for record in index.records():
            file = record.rsplit("-", 1)[0]
            if not file.endswith(".swift"):
                continue
            for symbol, roles, line, relations in index.occurrences(record):
                self.take(symbol, roles, f"{module}/{file}:{line}", relations)

    def take(self, symbol, roles, place, relations):
        usr, name, kind = symbol
        self.names[usr] = name
        related = lambda role: [other for other, has in relations if has & role]
        if roles & store.DEFINITION and kind != PARAMETER and name:
            if owners := related(store.ACCESSOR_OF):
                self.alias[usr] = owners[0]
            elif kind != EXTENSION and not roles & store.IMPLICIT:
                self.defined[usr] = (place, name, kind)
            for parent in related(store.CHILD_OF):
                self.members[parent].add(usr)
                self.parent[usr] = parent
            self.overrides[usr] |= set(related(store.OVERRIDE_OF))
        if roles & store.REFERENCE:
            holders = related(store.CONTAINED_BY | store.CALLED_BY)
            for holder in holders:
                self.edges[holder].add(usr)
            # In the index, an extension's `where` clause belongs to nothing.
            if not relations:
                self.loose.add(usr)
            for heir in related(store.BASE_OF):
                self.bases[heir].add(usr)
            for extension in related(store.EXTENDED_BY):
                self.extended[extension] = usr

    def owner(self, usr):
        """The type whose member a declaration is, through extensions and accessors."""
        parent = self.parent.get(usr)
        return self.extended.get(parent, parent)

    def settle(self):
        for accessor, owner in self.alias.items():
            self.edges[owner] |= self.edges.pop(accessor, set())
        for extension, extended in self.extended.items():
            self.members[extended] |= self.members.pop(extension, set())
            self.bases[extended] |= self.bases.pop(extension, set())
        self.heirs = collections.defaultdict(set)
        for usr, bases in self.overrides.items():
            for base in bases:
                self.heirs[base].add(usr)

    def reach(self, roots):
        reached, waiting = set(), list(roots)

        def add(usr):
            usr = self.alias.get(usr, usr)
            if usr not in reached:
                reached.add(usr)
                waiting.append(usr)

        while waiting:
            usr = waiting.pop()
            usr = self.alias.get(usr, usr)
            reached.add(usr)
            for other in self.edges.get(usr, ()):
                add(other)
            if (owner := self.owner(usr)) is not None:
                add(owner)
            for heir in self.heirs.get(usr, ()):
                if self.owner(heir) in reached:
                    add(heir)
            kind = self.defined.get(usr, ("", "", 0))[2]
            if kind in TYPES or usr in self.members:
                is_whole = any(self.names.get(base, "") in WHOLE for base in self.all_bases(usr))
                for member in self.members[usr]:
                    bases = self.overrides.get(member, ())
                    if any(base not in self.defined or base in reached for base in bases):
                        add(member)
                    elif is_whole and self.defined.get(member, ("", "", 0))[2] in PROPERTIES | {CASE}:
                        add(member)
                    elif self.names.get(member) in ("deinit",):
                        add(member)
        return reached

    def within(self, holders):
        """Declarations and, for types, everything in them."""
        for usr in holders:
            yield usr
            yield from self.within(self.members.get(usr, ()))

    def all_bases(self, usr, seen=None):
        seen = set() if seen is None else seen
        for base in self.bases.get(usr, ()):
            if base not in seen:
                seen.add(base)
                self.all_bases(base, seen)
        return seen


def entry_files():
    return {
        f"{path.parent.relative_to(ROOT / 'Sources').parts[0]}/{path.name}"
        for path in (ROOT / "Sources").rglob("*.swift") if "@main" in path.read_text() or path.name == "main.swift"
    }


def label(graph, usr):
    """The name of a declaration, also for exceptions: `Module Type.member`."""
    place, name, _ = graph.defined[usr]
    owner = graph.owner(usr)
    prefix = f"{graph.names[owner]}." if owner in graph.names else ""
    return f"{place.split('/')[0]} {prefix}{name}"


def unreached(graph, reached, lists_all):
    for usr, (place, _, kind) in graph.defined.items():
        if usr in reached or kind == CASE and not lists_all:
            continue
        owner = graph.owner(usr)
        # A type is excepted with its members, a function with what it contains.
        if not lists_all and owner in graph.defined and owner not in reached:
            continue
        yield label(graph, usr), place


def exceptions():
    """The exceptions, one `Module Type.member: reason` per line; what only they use is excepted too."""
    lines = [line for line in EXCEPTIONS.read_text().splitlines() if line and not line.startswith("#")]
    return dict(re.split(r": (?=[^:]*$)", line, maxsplit=1) for line in lines)


def main():
    graph = Graph()
    with tempfile.TemporaryDirectory() as folder:
        for module, path in index_sources.index(ROOT, pathlib.Path(folder)).items():
            graph.read(module, path)
    graph.settle()
    entries = entry_files()
    roots = {usr for usr, (place, _, _) in graph.defined.items() if place.rsplit(":", 1)[0] in entries} | graph.loose
    if not roots - graph.loose:
        raise SystemExit("no program's beginning was found")
    known = exceptions()
    by_programs = graph.reach(roots)
    excepted = {usr for usr in graph.defined if label(graph, usr) in known}
    whole = set(graph.within(excepted))
    gone = sorted(set(known) - {label(graph, usr) for usr in excepted - by_programs})
    found = sorted((place, name) for name, place in unreached(graph, graph.reach(roots | whole), "--all" in sys.argv))
    print(f"declarations: {len(graph.defined)}, unreached: {len(found)}, excepted: {len(excepted)}")
    for place, name in found:
        print(f"no program reaches {place}: {name.split(' ', 1)[1]}")
    for name in gone:
        print(f"is reached, or gone; take it out of {EXCEPTIONS.name}: {name}")
    sys.exit(1 if found or gone else 0)


main()
