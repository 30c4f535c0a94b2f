import News

/// Imports the pages of one WARC file, batch by batch.
///
/// Damage is noted and passed over. Records that are no pages are counted by reason.
struct RecordImport: ~Copyable {
  private var reader: WARCReader
  private let settings: IntakeSettings
  private let fallback: Timestamp
  private let shelf: PageShelf?
  private var ahead: WARCRecord?
  private var block: [UInt8] = []

  /// Continues a file from a record's place; what it takes in is put on the shelf. Records without a date get that of
  /// the file.
  init(_ path: String, from place: WARCPlace, settings: IntakeSettings, shelf: PageShelf? = nil) throws(FileFault) {
    let reader = try WARCReader(path, from: place, limits: WARCLimits(block: settings.pageLimit))
    fallback = try reader.facts().modified
    self.reader = reader
    self.settings = settings
    self.shelf = shelf
  }

  /// Fills the batch, moving its cursor to the next record; false at the file's end.
  ///
  /// It stops after `limit` items or eight times as many records, or when the shelf is full; the record at which it
  /// stopped is taken first next time.
  mutating func fill(_ batch: inout ImportBatch, upTo limit: Int) throws(FileFault) -> Bool {
    var visited = 0
    while true {
      let record: WARCRecord
      if let known = ahead.take() {
        record = known
      } else {
        switch try reader.next() {
        case .end: return false
        case .damage(let damage):
          batch.note(damage.description)
          continue
        case .record(let found): record = found
        }
      }
      // A record for which the shelf has no room would have to be read and decompressed again.
      let isAhead = !batch.items.isEmpty && shelf?.isFull ?? false
      if batch.items.count >= limit || visited >= limit * 8 || isAhead {
        batch.cursor.place = record.place
        ahead = record
        return true
      }
      visited += 1
      try take(record, into: &batch)
    }
  }

  /// Adds a record's page to the batch, or counts why it is none. The block is read only if the header doesn't tell.
  private mutating func take(_ record: WARCRecord, into batch: inout ImportBatch) throws(FileFault) {
    if case .skip(let reason) = RecordSieve.verdict(record) {
      batch.skip(reason)
      return
    }
    switch try reader.readBlock(into: &block) {
    // The next step reports the fault.
    case .cut: return
    case .tooLarge: batch.skip(ImportBatch.tooLarge(settings.pageLimit))
    case .whole:
      switch RecordSieve.verdict(record, block: block) {
      case .skip(let reason): batch.skip(reason)
      case .page:
        if let mark = refusedMark(record) { return batch.skip("marked \(mark)") }
        let item = item(record)
        batch.items.append(item)
        guard let shelf else { return }
        shelf.put(record, block: block, at: item.pointer)
        // The shelf now shares this array. If we kept it, reading the next record would copy it first.
        block = []
      }
    }
  }

  /// A mark in the block that keeps the page out, such as `noarchive`; nil if none does, or it can't be decoded and so
  /// can't be a page.
  private func refusedMark(_ record: WARCRecord) -> String? {
    guard !settings.refusedMarks.isEmpty else { return nil }
    var (headers, declared, body) = ([Page.Header](), ContentType(record.contentType ?? ""), block)
    if record.kind == .response, let response = ArchivedResponse(block) {
      (headers, declared) = (response.headers, response.contentType)
      // The reason is reported when the item is read.
      do { body = try response.body(of: block, limit: settings.pageLimit) } catch { return nil }
    }
    let marks = PageMarks(
      headers: headers, mediaType: declared.mediaType, body: body, token: settings.productToken)
    return marks.refused(by: settings.refusedMarks).first
  }

  /// The item that points to a record.
  private func item(_ record: WARCRecord) -> NewItem {
    let pointer = Pointer(form: .record, file: reader.path, place: record.place, length: record.length)
    var item = NewItem(
      id: ItemIdentity.of(record, file: reader.path), url: record.targetURI ?? "", pointer: pointer,
      fetchedAt: record.date ?? fallback)
    item.original = record.recordID.map(ItemID.init(rawValue:))
    return item
  }
}
