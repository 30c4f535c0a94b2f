import News

/// Imports a file or a folder of files, including WARC files, batch by batch.
///
/// A batch ends with a cursor from which another process can go on: the path of the next file, or a place in a WARC
/// file. Files that were added before the cursor meanwhile are not seen.
struct FilesImport: ~Copyable {
  private let location: String
  private let settings: IntakeSettings
  private let shelf: PageShelf?
  private let address: (_ path: String) throws -> String?
  private var walk: FileWalk?
  private var single: Bool
  private var records: RecordImport?
  private var present: String

  /// Continues from a cursor.
  ///
  /// - Parameters:
  ///   - shelf: where records of WARC files are put for the sender.
  ///   - address: the page address that a manifest gives a file, by its path below the location.
  init(
    _ location: String, from cursor: ImportCursor, settings: IntakeSettings, shelf: PageShelf? = nil,
    address: @escaping (_ path: String) throws -> String?
  ) throws(FileFault) {
    guard let facts = FileFacts.of(location) else {
      throw FileFault(.missing, file: location, why: FileFault.noSuchFile)
    }
    let isFolder = facts.form == .folder
    let walk = isFolder ? try FileWalk(location, from: cursor.path.isEmpty ? nil : cursor.path) : nil
    self.location = location
    self.settings = settings
    self.shelf = shelf
    self.address = address
    self.walk = walk
    single = !isFolder && cursor.path != Self.behind("")
    records = nil
    present = ""
  }

  /// The next batch, starting at a cursor.
  ///
  /// A file that can't be read is noted as a fault and passed over. It looks at eight times as many files as a batch
  /// has items at most, so that a folder of other files doesn't hold it up.
  mutating func next(from cursor: ImportCursor) throws -> ImportBatch {
    var batch = ImportBatch(cursor: cursor)
    var visited = 0
    while batch.items.count < settings.batch, visited < settings.batch * 8 {
      if var open = records.take() {
        var isMore = false
        do throws(FileFault) {
          isMore = try open.fill(&batch, upTo: settings.batch)
        } catch {
          batch.note(error.description)
        }
        if isMore {
          records = consume open
          return batch
        }
        batch.cursor = ImportCursor(path: Self.behind(present))
        continue
      }
      guard let path = try nextPath(&batch) else {
        batch.isFinished = true
        return batch
      }
      visited += 1
      try take(path, from: cursor, into: &batch)
    }
    return batch
  }

  /// The next file's path, empty for a single file; nil at the end. A folder that can't be listed is noted.
  private mutating func nextPath(_ batch: inout ImportBatch) throws -> String? {
    if single {
      single = false
      return ""
    }
    while true {
      do throws(FileFault) {
        let path = try walk?.next()
        for other in walk?.takeOthers() ?? [] { batch.skip(other.reason) }
        return path
      } catch {
        batch.note(error.description)
      }
    }
  }

  /// Opens a WARC file, takes a page in, or notes why it is left out; moves the batch's cursor past it.
  private mutating func take(_ path: String, from cursor: ImportCursor, into batch: inout ImportBatch) throws {
    let full = path.isEmpty ? location : location + "/" + path
    let facts = FileFacts.of(full)
    do throws(FileFault) {
      switch try FileFate(of: full, facts, isNamed: path.isEmpty, limit: settings.pageLimit) {
      case .records:
        let place = path == cursor.path ? cursor.place : .start
        batch.cursor = ImportCursor(path: path, place: place)
        records = try RecordImport(full, from: place, settings: settings, shelf: shelf)
        present = path
        return
      case .page: break
      case .leftOut(let reason):
        batch.cursor = ImportCursor(path: Self.behind(path))
        return leaveOut(path, full, reason, &batch)
      }
    } catch {
      batch.note(error.description)
      return
    }
    batch.cursor = ImportCursor(path: Self.behind(path))
    guard let facts else { return }
    if let mark = refusedMark(full, facts) { return leaveOut(path, full, "marked \(mark)", &batch) }
    try takePage(path, full, facts, into: &batch)
  }

  /// A mark in a page that keeps it out; nil if none does, or it can't be read, which is reported when its item is.
  private func refusedMark(_ full: String, _ facts: FileFacts) -> String? {
    guard !settings.refusedMarks.isEmpty else { return nil }
    let body: [UInt8]
    do {
      let raw = try InputFile(full).contents(length: Int(facts.size))
      body = try ContentCoding.gzip.undo(raw, limit: settings.pageLimit, mustBeWhole: true)
    } catch {
      return nil
    }
    let marks = PageMarks(
      headers: [], mediaType: MediaType.of(name: full, bytes: body) ?? "", body: body, token: settings.productToken)
    return marks.refused(by: settings.refusedMarks).first
  }

  /// Notes why a file is left out if the operator named that file; files left out of a folder are only counted.
  private func leaveOut(_ path: String, _ full: String, _ reason: String, _ batch: inout ImportBatch) {
    if path.isEmpty { batch.note("\(full): it is \(reason)") } else { batch.skip(reason) }
  }

  /// The first path after a file's: no name in the same folder is sorted between a name and that name followed by
  /// U+0001.
  private static func behind(_ path: String) -> String { path + "\u{1}" }

  private func takePage(
    _ path: String, _ full: String, _ facts: FileFacts, into batch: inout ImportBatch
  ) throws {
    let url = try address(path.isEmpty ? full : path) ?? FileAddress.url(of: full)
    batch.items.append(
      NewItem(
        id: ItemIdentity.of(file: full, facts: facts), url: url,
        pointer: Pointer(form: .file, file: full, length: facts.size), fetchedAt: facts.modified))
  }
}
