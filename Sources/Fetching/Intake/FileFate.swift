/// What an import does with a file.
enum FileFate: Equatable {
  /// It is a WARC file: its records are read.
  case records
  /// It is taken in as a page.
  case page
  /// It is left out, for this reason.
  case leftOut(String)

  /// Judges a file by its name, its size and its beginning.
  ///
  /// - Parameters:
  ///   - isNamed: whether the operator named this file; a file of a folder is a page only by its name.
  ///   - limit: the largest page, in bytes.
  /// - Throws: `FileFault` if it can't be read.
  init(of path: String, _ facts: FileFacts?, isNamed: Bool, limit: Int) throws(FileFault) {
    if let facts, facts.form == .file, facts.size == 0 {
      self = .leftOut("empty")
    } else if try FilePeek.holdsRecords(path) {
      self = .records
    } else if !isNamed, !MediaType.isPage(name: path) {
      self = .leftOut("name doesn't end in .html, .txt or .warc")
    } else if let facts, facts.form == .file {
      let why = isNamed ? SourceKind.otherKind(path) : SourceKind.whyNoPage(path)
      self = facts.size > Int64(limit) ? .leftOut(ImportBatch.tooLarge(limit)) : why.map(Self.leftOut) ?? .page
    } else {
      self = .leftOut("neither a file nor a folder")
    }
  }
}
