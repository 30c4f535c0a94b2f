import News

/// The journal: every response is written here before it may be sent.
///
/// It is a folder of standard WARC files. Each running fetcher appends to a file of its own, so several may share the
/// folder. A batch is one write and, for `Durability.power`, one fdatasync: batching makes syncing cheap.
public struct Journal: ~Copyable {
  private let folder: String
  private let instance: String
  private let settings: JournalSettings
  private var writer: RecordWriter
  private var file: JournalFile?
  private var serial = 0

  /// Opens the journal in a folder, which is made if needed; the first batch starts the first file.
  ///
  /// - Parameter instance: the fetcher's name, part of the files' names.
  public init(folder: String, instance: String, settings: JournalSettings = JournalSettings()) throws(FileFault) {
    try Folder.make(folder)
    self.folder = folder
    self.instance = String(instance.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "_" })
    self.settings = settings
    writer = RecordWriter(settings)
  }

  /// Appends all captures or none. When it returns, they are as durable as the settings say.
  ///
  /// The results are in the captures' order. After a file has reached `JournalSettings.rotation` bytes, the next batch
  /// begins another.
  ///
  /// - Parameter now: the time used to name a new file.
  /// - Throws: `FileFault`, for example when the disk is full; then none of the captures counts as journaled, and the
  ///   same call may be repeated.
  public mutating func append(_ captures: [Capture], now: Timestamp) throws(FileFault) -> [Journaled] {
    var file: JournalFile
    if let open = self.file.take() { file = open } else { file = try begin(now: now) }
    var bytes: [UInt8] = []
    var journaled: [Journaled] = []
    for capture in captures {
      let id = ItemIdentity.random()
      let place = WARCPlace(offset: file.length + Int64(bytes.count))
      let length = try encode(capture, id, file.path, &bytes)
      let pointer = Pointer(form: .record, file: file.path, place: place, length: length)
      journaled.append(Journaled(id: id, pointer: pointer))
    }
    do {
      try file.append(bytes, isSynced: settings.durability == .power)
    } catch {
      // Leave a file that can no longer be trusted to the repair; the next batch starts a new one.
      if file.isSound { self.file = consume file }
      throw error
    }
    if file.length < settings.rotation { self.file = consume file } else { file.finish() }
    return journaled
  }

  /// Ends the current file cleanly.
  public mutating func close() {
    if let open = file.take() { open.finish() }
  }

  private mutating func encode(
    _ capture: Capture, _ id: ItemID, _ path: String, _ bytes: inout [UInt8]
  ) throws(FileFault) -> Int64 {
    do {
      return try writer.append(capture, id: id, to: &bytes)
    } catch {
      throw FileFault(.unwritable, file: path, why: "cannot compress a record: \(error)")
    }
  }

  /// Begins a file such as `chapar-20261105093000-fetcher-17-1.warc.gz` with its `warcinfo` record. A name that is
  /// taken is passed over.
  private mutating func begin(now: Timestamp) throws(FileFault) -> JournalFile {
    let digits = now.description.prefix(19).filter(\.isNumber)
    let ending = settings.compression > 0 ? "warc.gz" : "warc"
    while true {
      serial += 1
      let name = "chapar-\(digits)-\(instance)-\(serial).\(ending)"
      let path = "\(folder)/\(name)"
      if FileFacts.of(path) != nil { continue }
      var info: [UInt8] = []
      do {
        try writer.appendInfo(file: name, now: now, to: &info)
      } catch {
        throw FileFault(.unwritable, file: path, why: "cannot compress a record: \(error)")
      }
      var file = try JournalFile(creating: path)
      do {
        try file.append(info, isSynced: settings.durability == .power)
      } catch {
        file.discard()
        throw error
      }
      if settings.durability == .power { try Folder.sync(folder) }
      return file
    }
  }
}
