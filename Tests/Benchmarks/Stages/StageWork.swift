import Cleaning
import Extraction
import Fetching
import Fields
import Foundation
import Launching
import News
import Pipeline
import Storage
import ZeroMQ

/// A stage's work from message to message, as in its program.
enum StageWork: String, CaseIterable {
  case fetch, relay, clean, extract, store

  /// The number of items in a fetcher's batch and of articles in a storer's.
  private static let batch = 64

  /// Processes `pages` pages; returns the number of bytes in the messages made, or of articles stored.
  func run(_ supplies: Supplies, pages: Int) throws -> Int {
    switch self {
    case .fetch: return try fetch(supplies, pages)
    case .relay: return try relay(supplies, pages)
    case .clean:
      var cleaner = Cleaner()
      return try pass(supplies, .clean, pages, framesAPage: 2) { try cleaner.clean($0) as Document }
    case .extract:
      let extractor = Extractor()
      return try pass(supplies, .extract, pages, framesAPage: 1) { try extractor.extract($0 as Document) as Article }
    case .store: return try store(supplies, pages)
    }
  }

  /// All of the fetcher's work on a file: takes it in, enters its pages in the ledger, claims, reads, sends and settles
  /// them.
  private func fetch(_ supplies: Supplies, _ pages: Int) throws -> Int {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(folder: folder.url.path)
    var now = Timestamp(milliseconds: 1_764_000_000_000)
    try ledger.add(SourceKind.detect(supplies.archive), at: now)
    let (owner, shelf) = (Owner(rawValue: "benchmark"), PageShelf())
    let intake = Intake(ledger: ledger, owner: owner, shelf: shelf)
    var dispatcher = Dispatcher(
      ledger: ledger, owner: owner, window: Window(items: 256, bytes: 64 << 20), shelf: shelf, clock: { now })
    var maker = ParcelMaker()
    var (sent, bytes) = (0, 0)
    while sent < pages {
      _ = try intake.step(at: now)
      var settled = 0
      while settled < Self.batch {
        now = Timestamp(milliseconds: now.milliseconds + 30)
        let shipments = try dispatcher.take(upTo: 16)
        guard !shipments.isEmpty else { break }
        for shipment in shipments {
          let page = shipment.page
          let parcel = try maker.parcel(
            Envelope(id: shipment.item.id, origin: Origin(url: page.answeredURL), payload: page))
          bytes += parcel.size
        }
        try dispatcher.settle(
          shipments.map { shipment in
            let receipt = Receipt(item: shipment.item.id, outcome: .stored, reason: nil, stage: .store, time: now)
            return Answer(receipt, to: 1)
          })
        settled += shipments.count
      }
      sent += settled
    }
    try dispatcher.finish()
    return bytes
  }

  /// The three messages that a page becomes, each through its boundary's relay, over and over.
  private func relay(_ supplies: Supplies, _ pages: Int) throws -> Int {
    let context = try Context()
    var pageWork = try RelayWork(.pages, Array(supplies.frames(for: .clean).prefix(2)), in: context)
    var documentWork = try RelayWork(.documents, Array(supplies.frames(for: .extract).prefix(1)), in: context)
    var articleWork = try RelayWork(.articles, Array(supplies.frames(for: .store).prefix(1)), in: context)
    var bytes = 0
    for _ in 0..<pages { bytes += try pageWork.pass() + documentWork.pass() + articleWork.pass() }
    return bytes
  }

  private func pass<Input: WirePayload, Output: WirePayload>(
    _ supplies: Supplies, _ stage: Stage, _ pages: Int, framesAPage: Int, _ work: (Input) throws -> Output
  ) throws -> Int {
    let messages = try supplies.frames(for: stage).map { $0 }
    var (maker, json, bytes) = (ParcelMaker(), [UInt8](), 0)
    for number in 0..<pages {
      let place = number * framesAPage
      Message(messages[place]).copyBytes(into: &json)
      let attachment = framesAPage > 1 ? Message(messages[place + 1]).copyBytes() : nil
      let envelope = try Envelope<Input>(json, attachment: attachment)
      let hop = Hop(stage: stage, instance: "benchmark", milliseconds: 1)
      bytes += try maker.parcel(envelope.forwarding(try work(envelope.payload), after: hop)).size
    }
    return bytes
  }

  private func store(_ supplies: Supplies, _ pages: Int) throws -> Int {
    let folder = try TemporaryFolder()
    let archive = try Archive.open(folder.url.path)
    let frames = try supplies.frames(for: .store)
    var json: [UInt8] = []
    var stored = 0
    for start in stride(from: 0, to: pages, by: Self.batch) {
      let deliveries = try frames[start..<min(start + Self.batch, pages)].map { frame in
        Message(frame).copyBytes(into: &json)
        let envelope = try Envelope<WrittenArticle>(json)
        return Delivery(item: envelope.id, article: envelope.payload)
      }
      stored += try archive.store(deliveries, at: Timestamp(milliseconds: 1_764_000_000_000)).count
    }
    return stored
  }
}
