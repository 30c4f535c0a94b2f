import Fetching
import News

/// A source as `chapar add --json` prints it.
struct FoundSource: Encodable {
  /// Nil if it was not added.
  let name: SourceName?
  /// `feed`, `sitemap`, `list`, …: see `SourceKind`.
  let kind: String
  /// The address or path, without user and password.
  let location: String
  /// Whether it was a source before; nil if it was not added.
  let isKnown: Bool?
  /// How many feeds a list of feeds has; nil for other kinds.
  let feeds: Int?
  /// The names of those that were added, and how many were sources before or have no web address; nil for other kinds,
  /// and for a dry run.
  var added: [SourceName]?
  var known: Int?
  var skipped: Int?
  /// Of a folder: which files are taken in and left out.
  let files: FolderReport?

  /// A source that was added, or, without a name, that would be.
  init(_ source: DetectedSource, name: SourceName? = nil, isKnown: Bool? = nil, feeds: Int? = nil) {
    self.name = name
    self.isKnown = isKnown
    kind = source.shownKind.rawValue
    location = WebURL.withoutCredentials(source.location)
    self.feeds = feeds
    files = FolderReport(source, most: .max)
  }

  /// A list of feeds whose feeds were added.
  init(
    _ source: DetectedSource, name: SourceName, isKnown: Bool, _ list: SubscriptionList, _ result: Ledger.Subscribed
  ) {
    self.init(source, name: name, isKnown: isKnown, feeds: list.feeds.count)
    added = result.added
    known = result.known
    skipped = list.feeds.count - list.sources.count
  }
}

/// Which files of a folder are taken in and left out.
struct FolderReport: Encodable {
  /// How many files are pages or WARC files that are read.
  let taken: Int
  let leftOut: [File]
  /// How many are left out, named in `leftOut` or not.
  let leftOutInAll: Int
  /// Whether the folder has more files than were looked at.
  let isCut: Bool

  /// A file that is left out.
  struct File: Encodable {
    let path: String
    /// In words for an operator.
    let reason: String
  }

  /// Looks at a source's files; nil if it is not a folder, or can't be listed now: the fetcher will say so.
  ///
  /// - Parameter most: how many of those that are left out are named; all are counted.
  init?(_ source: DetectedSource, most: Int) {
    guard source.isFolder else { return nil }
    do throws(FileFault) {
      let survey = try FolderSurvey(source.location, most: most)
      taken = survey.taken
      leftOut = survey.skips.map { File(path: $0.path, reason: $0.reason) }
      leftOutInAll = survey.skipped
      isCut = survey.isCut
    } catch {
      return nil
    }
  }

  /// The numbers in one line, then a line for each file that is left out: `photo.jpg: …`.
  var lines: [Line] {
    let count = isCut ? "the first \(FolderSurvey.mostFiles) files: " : ""
    var lines: [Line] = ["  \(count)\(taken) taken in, \(leftOutInAll) left out\(leftOut.isEmpty ? "" : ":")"]
    lines += leftOut.map { "    \($0.path): \($0.reason)" }
    if leftOutInAll > leftOut.count { lines.append("    and \(leftOutInAll - leftOut.count) more; -v names all") }
    return lines
  }
}
