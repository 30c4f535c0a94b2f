/// Which files of a folder an import will leave out, and why. WARC files count as taken in: their records are not read.
public struct FolderSurvey: Sendable {
  /// A file that is left out.
  public struct Skip: Sendable {
    /// Its path below the folder.
    public let path: String
    /// Why it is left out.
    public let reason: String
  }

  /// The files that are left out, in the order of the import, as many as were asked for.
  public private(set) var skips: [Skip] = []
  /// How many are left out in all.
  public private(set) var skipped = 0
  /// How many are taken in.
  public private(set) var taken = 0
  /// Whether the folder has more files than were looked at.
  public private(set) var isCut = false

  /// The most files that are looked at, so that adding a folder of millions doesn't wait for them.
  public static let mostFiles = 100_000

  /// Looks at a folder's files.
  ///
  /// - Parameter most: how many of those that are left out are kept.
  /// - Throws: `FileFault` if the folder can't be listed.
  public init(_ folder: String, most: Int) throws(FileFault) {
    let limit = IntakeSettings().pageLimit
    var walk = try FileWalk(folder)
    var isOver = false
    while !isOver {
      do throws(FileFault) {
        guard let path = try walk.next() else {
          isOver = true
          continue
        }
        let file = folder + "/" + path
        switch try FileFate(of: file, FileFacts.of(file), isNamed: false, limit: limit) {
        case .records, .page: taken += 1
        case .leftOut(let reason): leaveOut(path, reason, most)
        }
      } catch {
        leaveOut(Self.below(folder, error.file), error.why, most)
      }
      for other in walk.takeOthers() { leaveOut(other.path, other.reason, most) }
      isCut = taken + skipped >= Self.mostFiles
      isOver = isOver || isCut
    }
    for other in walk.takeOthers() { leaveOut(other.path, other.reason, most) }
  }

  private mutating func leaveOut(_ path: String, _ reason: String, _ most: Int) {
    skipped += 1
    if skips.count < most { skips.append(Skip(path: path, reason: reason)) }
  }

  private static func below(_ folder: String, _ file: String) -> String {
    file.hasPrefix(folder + "/") ? String(file.dropFirst(folder.count + 1)) : file
  }
}
