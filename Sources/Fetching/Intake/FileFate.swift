/// What an import does with a file.
enum FileFate: Equatable {
  /// It is a WARC file: its records are read.
  case records
  /// It is taken in as a page.
  case page
  /// It is left out, for this reason.
  case leftOut(String)

  /// Judges a file by its name, its size and its beginning, which is read once.
  ///
  /// - Parameters:
  ///   - isNamed: whether the operator named this file; a file of a folder is a page only by its name.
  ///   - limit: the largest page, in bytes.
  /// - Throws: `FileFault` if it can't be read.
  init(of path: String, _ facts: FileFacts?, isNamed: Bool, limit: Int) throws(FileFault) {
    if let facts, facts.form == .file, facts.size == 0 {
      self = .leftOut("empty")
      return
    }
    if MediaType.isWARC(name: path.split(separator: "/").last.map(String.init) ?? path) {
      self = .records
      return
    }
    let isPageByName = MediaType.isPage(name: path)
    let head: [UInt8]
    do {
      head = try FilePeek.head(path)
    } catch {
      guard isPageByName else { throw error }
      // Why such a file can't be read now is reported when its item is read.
      self = facts?.form == .file ? Self.page(facts, limit, unless: nil) : .leftOut(Self.neither)
      return
    }
    if FilePeek.holdsRecords(head) {
      self = .records
    } else if !isNamed, !isPageByName {
      self = .leftOut(try ContentForm.of(path, head).whyLeftOut)
    } else if let facts, facts.form == .file {
      let form = try ContentForm.of(path, head)
      // Data that a server sent as a page, and that was saved as one, is rejected by the cleaner, with its reason.
      let isSavedData = !isNamed && MediaType.isHTML(name: path) && form.isData
      self = Self.page(facts, limit, unless: isNamed ? form.otherThanPage : isSavedData ? nil : form.whyNoPage)
    } else {
      self = .leftOut(Self.neither)
    }
  }

  private static let neither = "neither a file nor a folder"

  /// A page, unless the file is larger than the limit or there is another reason. The size is that on disk; a
  /// compressed one is judged again when it is read.
  private static func page(_ facts: FileFacts?, _ limit: Int, unless why: String?) -> FileFate {
    if let facts, facts.size > Int64(limit) { return .leftOut(ImportBatch.tooLarge(limit)) }
    return why.map(Self.leftOut) ?? .page
  }
}
