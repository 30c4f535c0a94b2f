import News

/// The pages in files, folders and WARC files, one batch after another, without a ledger.
///
/// Only the position is kept: a batch names its items, and `ItemReader` reads each as a page.
public struct PageFiles: ~Copyable {
  private let addresses: [String: String]
  private let source: SourceName
  private let settings: IntakeSettings
  private var files: FilesImport
  private var cursor = ImportCursor()
  private var finished: Int64 = 0
  private var current: (file: String, size: Int64)?
  /// The bytes of files read so far, as stored, compressed or not.
  public private(set) var bytesRead: Int64 = 0
  /// How many were skipped so far, by reason; faults come with their batch.
  public private(set) var skips: [String: Int] = [:]

  /// What one step found.
  public struct Batch: Sendable {
    /// The pages found, in order.
    public let items: [Outgoing]
    /// Damaged places and unreadable files, in words for an operator.
    public let faults: [String]
  }

  /// The pages of a file or folder.
  ///
  /// - Parameter addresses: the pages' addresses by file name without extensions, or by path.
  /// - Throws: `FileFault` if there is no such file.
  public init(_ location: String, addresses: [String: String] = [:], batch: Int = 64) throws(FileFault) {
    self.addresses = addresses
    source = SourceName(rawValue: location)
    settings = IntakeSettings(batch: batch)
    files = try FilesImport(location, from: cursor, settings: settings) { path in
      FileAddress.names(of: path).lazy.compactMap { addresses[$0] }.first
    }
  }

  /// The next batch; nil at the end.
  public mutating func next() throws -> Batch? {
    while true {
      let batch = try files.next(from: cursor)
      cursor = batch.cursor
      skips.merge(batch.skips.filter { $0.key != ImportBatch.faultReason }, uniquingKeysWith: +)
      for item in batch.items { advance(to: item.pointer) }
      if !batch.items.isEmpty || !batch.faults.isEmpty {
        return Batch(items: Self.outgoing(batch.items, of: source), faults: batch.faults)
      }
      if batch.isFinished { return nil }
    }
  }

  /// Counts `bytesRead` up to an item.
  private mutating func advance(to pointer: Pointer) {
    if current?.file != pointer.file {
      finished += current?.size ?? 0
      // A page's pointer spans its file; a WARC file's size is taken once.
      let isPage = pointer.form == .file
      current = (pointer.file, isPage ? pointer.length : FileFacts.of(pointer.file)?.size ?? 0)
    }
    bytesRead = finished + (pointer.form == .file ? pointer.length : pointer.place.offset)
  }

  /// The bytes of the pages and WARC files at a path, chosen by name: roughly what `bytesRead` will reach.
  public static func bytes(at location: String) throws(FileFault) -> Int64 {
    guard let facts = FileFacts.of(location), facts.form == .folder else { return FileFacts.of(location)?.size ?? 0 }
    var walk = try FileWalk(location)
    var total: Int64 = 0
    while let path = try walk.next() {
      guard MediaType.isPage(name: path) || MediaType.isWARC(name: path) else { continue }
      total += FileFacts.of(location + "/" + path)?.size ?? 0
    }
    return total
  }

  private static func outgoing(_ items: [NewItem], of source: SourceName) -> [Outgoing] {
    items.map { item in
      Outgoing(
        id: item.id, source: source, url: item.url, pointer: item.pointer, fetchedAt: item.fetchedAt,
        entry: item.entry, attempt: 1)
    }
  }
}

extension Outgoing {
  /// A name for a page outside an archive: the file's name without its extensions, or the WARC record's id.
  ///
  /// The extensions are that of the compression and one more, so `at.Standard.V1.html.gz` is `at.Standard.V1`.
  public var label: String {
    guard pointer.form == .file else { return id.rawValue }
    return FileAddress.stem(of: pointer.file)
  }
}
