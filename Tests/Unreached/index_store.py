"""Reads an index store of the Swift compiler by libIndexStore, which comes with the toolchain."""

import ctypes
import pathlib
import shutil
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_bool, c_char_p, c_size_t, c_uint, c_uint64, c_void_p

DEFINITION, REFERENCE, IMPLICIT = 1 << 1, 1 << 2, 1 << 8
CHILD_OF, BASE_OF, OVERRIDE_OF, CALLED_BY, EXTENDED_BY, ACCESSOR_OF, CONTAINED_BY = (
    1 << 9, 1 << 10, 1 << 11, 1 << 13, 1 << 14, 1 << 15, 1 << 16,
)


class Text(Structure):
    _fields_ = [("data", c_void_p), ("length", c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.data, self.length).decode() if self.length else ""


APPLIER = CFUNCTYPE(c_bool, c_void_p, c_void_p)


def library():
    toolchain = pathlib.Path(shutil.which("swiftc")).resolve().parents[1]
    loaded = ctypes.CDLL(str(toolchain / "lib/libIndexStore.so"))
    for name, result, *arguments in [
        ("store_create", c_void_p, c_char_p, POINTER(c_void_p)),
        ("record_reader_create", c_void_p, c_void_p, c_char_p, POINTER(c_void_p)),
        ("record_reader_dispose", None, c_void_p),
        ("record_reader_occurrences_apply_f", c_bool, c_void_p, c_void_p, APPLIER),
        ("occurrence_get_symbol", c_void_p, c_void_p),
        ("occurrence_get_roles", c_uint64, c_void_p),
        ("occurrence_get_line_col", None, c_void_p, POINTER(c_uint), POINTER(c_uint)),
        ("occurrence_relations_apply_f", c_bool, c_void_p, c_void_p, APPLIER),
        ("symbol_relation_get_roles", c_uint64, c_void_p),
        ("symbol_relation_get_symbol", c_void_p, c_void_p),
        ("symbol_get_usr", Text, c_void_p),
        ("symbol_get_name", Text, c_void_p),
        ("symbol_get_kind", c_uint, c_void_p),
    ]:
        function = getattr(loaded, "indexstore_" + name)
        function.restype, function.argtypes = result, arguments
        setattr(loaded, name, function)
    return loaded


class Store:
    def __init__(self, path):
        self.library = library()
        self.path = path
        self.error = c_void_p()
        self.store = self.library.store_create(str(path).encode(), byref(self.error))
        if not self.store:
            raise SystemExit(f"no index store at {path}")

    def records(self):
        """The names of all records: each is that of the source file, a hyphen and a digest."""
        return sorted(path.name for path in self.path.glob("v*/records/*/*"))

    def occurrences(self, record):
        """Each occurrence of a record: symbol, roles, line, and the related symbols with the relations' roles."""
        library, found = self.library, []
        names = {}

        def symbol(pointer):
            if pointer not in names:
                names[pointer] = (
                    str(library.symbol_get_usr(pointer)), str(library.symbol_get_name(pointer)), library.symbol_get_kind(pointer))
            return names[pointer]

        def occurrence(_, pointer):
            line, column, relations = c_uint(), c_uint(), []

            def relation(_, related):
                relations.append(
                    (symbol(library.symbol_relation_get_symbol(related))[0], library.symbol_relation_get_roles(related)))
                return True

            library.occurrence_get_line_col(pointer, byref(line), byref(column))
            library.occurrence_relations_apply_f(pointer, None, APPLIER(relation))
            roles = library.occurrence_get_roles(pointer)
            found.append((symbol(library.occurrence_get_symbol(pointer)), roles, line.value, relations))
            return True

        reader = library.record_reader_create(self.store, record.encode(), byref(self.error))
        library.record_reader_occurrences_apply_f(reader, None, APPLIER(occurrence))
        library.record_reader_dispose(reader)
        return found
