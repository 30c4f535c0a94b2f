/// A small file with secrets: only its owner may read it.
enum PrivateFile {
  /// In bytes.
  private static let limit = 1 << 20

  /// The file's text. The mode must be 600 or stricter.
  ///
  /// - Throws: `FileFault`, also if other users can read it.
  static func text(_ path: String) throws(FileFault) -> String {
    let file = try InputFile(path)
    guard try file.facts().isPrivate else {
      throw FileFault(
        .unreadable, file: path, why: "other users can read it: chmod 600 it, and change what is in it if one may have")
    }
    let bytes = try file.contents(length: limit + 1)
    guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
      throw FileFault(.unsupported, file: path, why: "it is not text of at most 1 MiB")
    }
    return text
  }
}
