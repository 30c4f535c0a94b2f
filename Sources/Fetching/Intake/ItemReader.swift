import News

/// Reads the bytes to which items point, as pages.
///
/// The file stays open from one item to the next. So items of the same file, requested in order, are read in one pass,
/// even if the whole file is a single gzip member. Records on the shelf need not be read at all.
public struct ItemReader: ~Copyable {
  /// The largest page in bytes, decoded.
  private let limit: Int
  private let shelf: PageShelf?
  private let token: String
  private var reader: WARCReader?
  private var block: [UInt8] = []

  /// Creates a reader of pages of up to `limit` bytes.
  ///
  /// - Parameter token: the crawler's name in publishers' marks on imported pages; see `PageMarks`.
  public init(limit: Int = 32 << 20, shelf: PageShelf? = nil, token: String = CrawlSettings().productToken) {
    self.limit = limit
    self.shelf = shelf
    self.token = token
  }

  /// The page of an item.
  ///
  /// - Throws: `FileFault`. Unless it is temporary, the item can never be read and ends with its `rejection`.
  public mutating func page(of item: Outgoing) throws(FileFault) -> Page {
    switch item.pointer.form {
    case .file: return try filePage(of: item)
    case .record:
      do {
        return try recordPage(of: item)
      } catch {
        reader = nil
        throw error
      }
    }
  }

  /// The page in a WARC record, from the shelf or else from its file.
  ///
  /// - Throws: `FileFault`: `changed` if another record is there now, `damaged` if it can't be decoded, `tooLarge`.
  private mutating func recordPage(of item: Outgoing) throws(FileFault) -> Page {
    let pointer = item.pointer
    guard pointer.length <= Int64(limit) + (1 << 20) else { throw tooLarge(pointer) }
    if var copy = shelf?.take(pointer), isTheirs(copy.record, item), !mayHaveFeedText(copy.record, item) {
      // Out of the copy, so that nothing else references the bytes.
      var block: [UInt8] = []
      swap(&block, &copy.block)
      return try page(of: item, copy.record, consume block)
    }
    var reader = try opened(pointer)
    let record: WARCRecord
    switch try reader.next() {
    case .record(let found): record = found
    case .damage(let damage): throw fault(.damaged, pointer, damage.what)
    case .end: throw fault(.changed, pointer, "the file ends before the item's record")
    }
    guard isTheirs(record, item) else {
      throw fault(.changed, pointer, "another record is there than when it was taken in; add the file again")
    }
    switch try reader.readBlock(into: &block) {
    case .whole: break
    case .cut: throw fault(.damaged, pointer, "the record is cut off")
    case .tooLarge: throw tooLarge(pointer)
    }
    var page = try page(of: item, record, block)
    if mayHaveFeedText(record, item), let text = try Self.feedText(beside: record, &reader) {
      page.entry = page.entry ?? FeedEntry()
      page.entry?.text = text
    }
    self.reader = consume reader
    return page
  }

  /// Whether a feed's text may follow a page: in the journal, or in a copy of it whose entry the ledger knows.
  private func mayHaveFeedText(_ record: WARCRecord, _ item: Outgoing) -> Bool {
    (record.recordID == item.id.rawValue || item.entry != nil) && record.concurrentTo != nil
  }

  /// The feed's text that follows a page in the journal. What can't be read is left out: the page is worth more.
  private static func feedText(
    beside record: WARCRecord, _ reader: inout WARCReader
  ) throws(FileFault) -> String? {
    guard let id = record.concurrentTo, case .record(let next) = try reader.next(), next.kind == .metadata,
      next.recordID == id, ContentType(next.contentType ?? "").mediaType == "text/plain",
      next.blockLength <= Int64(FeedEntry.longestText)
    else { return nil }
    var bytes: [UInt8] = []
    guard try reader.readBlock(into: &bytes) == .whole else { return nil }
    return String(decoding: bytes, as: UTF8.self).cut(toBytes: FeedEntry.longestText)
  }

  /// Whether a record is the one that the item was made from, by its id in the journal or in an import.
  private func isTheirs(_ record: WARCRecord, _ item: Outgoing) -> Bool {
    record.recordID == item.id.rawValue || ItemIdentity.of(record, file: item.pointer.file) == item.id
  }

  /// A reader at a record's place: the one that is open, if it is of that file.
  private mutating func opened(_ pointer: Pointer) throws(FileFault) -> WARCReader {
    let limits = WARCLimits(block: limit + (1 << 20))
    guard var open = reader.take(), open.path == pointer.file else {
      return try WARCReader(pointer.file, from: pointer.place, limits: limits)
    }
    try open.move(to: pointer.place)
    return open
  }

  /// A record's block as a page. A block that is no HTTP response, as in `resource` and `conversion` records, is the
  /// body itself, with status 200.
  private func page(of item: Outgoing, _ record: WARCRecord, _ block: consuming [UInt8]) throws(FileFault) -> Page {
    let bytes = consume block
    guard record.kind == .response, let response = ArchivedResponse(bytes) else {
      let declared = ContentType(record.contentType ?? "")
      return marked(
        page(of: item, answeredURL: record.targetURI, status: 200, headers: [], declared, body: bytes),
        as: declared.mediaType)
    }
    let body: [UInt8]
    do {
      body = try response.body(of: consume bytes, limit: limit)
    } catch {
      throw fault(Self.code(of: error), item.pointer, "the body can't be decoded: \(error)")
    }
    let page = page(
      of: item, answeredURL: record.targetURI, status: response.status, headers: response.headers,
      response.contentType, body: body)
    // Pages fetched by us were already checked when they were fetched, also against robots.txt.
    return record.recordID == item.id.rawValue ? page : marked(page, as: response.contentType.mediaType)
  }

  /// An imported page with its publisher's marks.
  private func marked(_ page: consuming Page, as mediaType: String) -> Page {
    let marks = PageMarks(headers: page.headers, mediaType: mediaType, body: page.body, token: token)
    page.publisherMarks = marks.description.isEmpty ? nil : PageMarks.list(marks.description)
    return page
  }

  private func page(
    of item: Outgoing, answeredURL: String?, status: Int, headers: [Page.Header], _ declared: ContentType,
    body: [UInt8]
  ) -> Page {
    let mediaType = MediaType.believed(declared.mediaType, for: body)
    var page = Page(
      url: item.url, answeredURL: answeredURL ?? item.url, status: status, headers: headers,
      fetchedAt: item.fetchedAt, source: item.source, entry: item.entry, mediaType: mediaType,
      charset: declared.charset, body: body)
    page.publisherMarks = item.marks.map(PageMarks.list)
    return page
  }

  /// The page in a file, which must still have the size and time at which it was taken in. Its media type is judged by
  /// its name and its bytes.
  private func filePage(of item: Outgoing) throws(FileFault) -> Page {
    let pointer = item.pointer
    let file = try InputFile(pointer.file)
    let facts = try file.facts()
    guard facts.form == .file, facts.size == pointer.length, facts.modified == item.fetchedAt else {
      throw fault(.changed, pointer, "the file changed since it was taken in; add it again")
    }
    guard facts.size <= Int64(limit) else { throw tooLarge(pointer) }
    let raw = try file.contents(length: Int(facts.size))
    let body: [UInt8]
    do {
      body = try ContentCoding.gzip.undo(raw, limit: limit, mustBeWhole: true)
    } catch {
      let code = Self.code(of: error)
      let words = code == .damaged ? "it is a broken gzip file" : "it can't be decompressed"
      throw fault(code, pointer, "\(words): \(error)")
    }
    if let reason = BinaryFormat.reason(for: body) { throw fault(.unsupported, pointer, reason) }
    let name = pointer.file.split(separator: "/").last.map(String.init) ?? pointer.file
    guard let mediaType = MediaType.of(name: name, bytes: body) else {
      throw fault(.unsupported, pointer, "the file is neither HTML nor text")
    }
    return marked(
      page(of: item, answeredURL: item.url, status: 200, headers: [], ContentType(mediaType), body: body), as: mediaType
    )
  }

  /// A fault that names the file and, for a record, its place in it.
  private func fault(_ code: FileFault.Code, _ pointer: Pointer, _ why: String) -> FileFault {
    FileFault(code, file: pointer.file, offset: pointer.form == .record ? pointer.place.offset : nil, why: why)
  }

  private func tooLarge(_ pointer: Pointer) -> FileFault {
    fault(.tooLarge, pointer, "the page has \(pointer.length) bytes, more than the limit of \(limit)")
  }

  /// The fault that a coding's error means. Only `unreadable` is temporary: no memory now says nothing about the file.
  private static func code(of error: CodingError) -> FileFault.Code {
    switch error {
    case .damaged, .cutOff: .damaged
    case .tooLarge: .tooLarge
    case .unknown: .unsupported
    case .failed: .unreadable
    }
  }
}

extension FileFault {
  /// The rejection of an item that can't be read because of this fault.
  public var rejection: Rejection { Rejection(code: "file-\(code.rawValue)", reason: description) }
}

extension Rejection {
  /// Whether it is because of a `FileFault`: the page can't be read.
  public var isFault: Bool { code.hasPrefix("file-") }
}
