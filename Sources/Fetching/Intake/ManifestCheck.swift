/// Reads a manifest once before anything is taken in by it, and names what is wrong with it.
public struct ManifestCheck {
  private let path: String
  /// The lines by the file that they name.
  private let lines: [String: Int]

  /// How many lines are named that belong to no file; the others are counted.
  private static let mostTold = 10

  /// Why no line of it counts; nil if one does.
  public var uselessness: FileFault? {
    lines.isEmpty ? FileFault(.unsupported, file: path, why: "no line of it gives a file an address") : nil
  }

  /// Reads all lines; `mustBeWeb` and `tell` are as for `Manifest`.
  ///
  /// - Throws: `FileFault` if it can't be read.
  public init(_ path: String, mustBeWeb: Bool, tell: @escaping (String) -> Void) throws(FileFault) {
    self.path = path
    var manifest = try Manifest(path, mustBeWeb: mustBeWeb, tell: tell)
    while manifest.next() != nil {}
    lines = manifest.numbers
  }

  /// What to say of the lines whose file is at none of these paths, a sentence each. Nothing if there are so many files
  /// that not all are looked at.
  public func strays(besides locations: [String]) throws(FileFault) -> [String] {
    var strays = lines
    for location in locations {
      guard FileFacts.of(location)?.form == .folder else {
        for name in FileAddress.names(of: location) { strays[name] = nil }
        continue
      }
      var walk = try FileWalk(location)
      var seen = 0
      while let file = try walk.next() {
        for name in FileAddress.names(of: file) { strays[name] = nil }
        seen += 1
        if seen == FolderSurvey.mostFiles { return [] }
      }
    }
    let sorted = strays.sorted { $0.value < $1.value }
    return sorted.prefix(Self.mostTold).map { "\(path), line \($0.value): there is no file '\($0.key.prefix(100))'" }
      + (sorted.count > Self.mostTold ? ["\(path): and \(sorted.count - Self.mostTold) more lines without a file"] : [])
  }
}
