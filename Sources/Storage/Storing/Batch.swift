import Fields
import GRDB
import News
import Zstandard

/// The work of one storing transaction. If the transaction fails, throw it away: row numbers and sums are counted in
/// memory.
struct Batch {
  let db: Database
  let now: Timestamp
  private var statements: Statements
  private let unpacker: Unpacker
  private var nextArticle: Int64
  private var nextRevision: Int64
  /// What the batch adds to the books.
  private var sums: [Sum: Int] = [:]

  private struct Sum: Hashable {
    let source: SourceName
    let outcome: Receipt.Outcome
  }

  /// Begins the work. The transaction must have the write lock, because row numbers are counted here.
  init(_ db: Database, _ unpacker: Unpacker, at now: Timestamp) throws {
    self.db = db
    self.unpacker = unpacker
    self.now = now
    statements = try Statements(db)
    nextArticle = (try Int64.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0) + 1
    nextRevision = (try Int64.fetchOne(db, sql: "SELECT max(id) FROM revision") ?? 0) + 1
  }

  /// Stores one delivery, or returns the result it had before. A rejection is a result too; an error is SQLite's.
  mutating func store(_ delivery: PreparedDelivery, _ packer: inout Packer) throws -> Deposit {
    if let answered = try answered(delivery) { return answered }
    switch delivery.content {
    case .failure(let rejection): return try reject(delivery, rejection)
    case .success(let content):
      if let known = try KnownArticle(content.identity, statements) {
        return try join(known, content, of: delivery, &packer)
      }
      if let time = try Int64.fetchOne(statements.tombstone, arguments: [content.identity.rawValue]) {
        return try leaveOut(delivery, removedAt: Timestamp(milliseconds: time))
      }
      return try insert(content, of: delivery, &packer)
    }
  }

  /// Prepares the statements again: one that failed can't be used again.
  mutating func renewStatements() throws { statements = try Statements(db) }

  /// Records that a delivery can't be stored.
  mutating func reject(_ delivery: PreparedDelivery, _ rejection: Rejection) throws -> Deposit {
    try answer(Deposit(item: delivery.item, outcome: .rejected, reason: rejection.description), nil, delivery)
  }

  /// Writes the sums of the batch into the books.
  func finish() throws {
    for (sum, items) in sums {
      try statements.addToBook.execute(arguments: [sum.source.rawValue, sum.outcome.rawValue, items])
    }
  }

  /// The result that an item had before; nil if it had none, or if the removal of its article was revoked.
  private mutating func answered(_ delivery: PreparedDelivery) throws -> Deposit? {
    let item = delivery.item
    guard let row = try Row.fetchOne(statements.receipt, arguments: [item.rawValue]) else { return nil }
    let deposit = Deposit(row, item: item)
    // Items of removed articles have a result without an article.
    guard deposit.article == nil else { return deposit }
    try statements.forgetAwaited.execute(arguments: [item.rawValue])
    guard db.changesCount > 0 else { return deposit }
    try statements.forgetReceipt.execute(arguments: [item.rawValue])
    sums[Sum(source: delivery.source, outcome: deposit.outcome), default: 0] -= 1
    return nil
  }

  /// Records that the delivery was left out because an operator removed its article.
  private mutating func leaveOut(_ delivery: PreparedDelivery, removedAt time: Timestamp) throws -> Deposit {
    let reason = "removed: an operator removed this article on \(time.description.prefix(10))"
    return try answer(Deposit(item: delivery.item, outcome: .filtered, reason: reason), nil, delivery)
  }

  /// Stores a new article. Its revision is inserted first; see `Schema`.
  private mutating func insert(
    _ content: PreparedDelivery.Content, of delivery: PreparedDelivery, _ packer: inout Packer
  ) throws -> Deposit {
    let id = nextArticle
    let revision = nextRevision
    nextArticle += 1
    let time = content.time
    try insertRevision(content, of: delivery, in: id, &packer)
    try statements.insertArticle.execute(
      arguments: [id, content.identity.rawValue, revision, time, time]
        + content.listing.values(firstSeen: time))
    try statements.insertWords.execute(arguments: content.words.arguments(article: id))
    return try answer(.stored, content, id, revision, delivery)
  }

  /// Adds a capture to a known article: as a new revision, or to the span of the revision that has this content.
  private mutating func join(
    _ known: KnownArticle, _ content: PreparedDelivery.Content, of delivery: PreparedDelivery, _ packer: inout Packer
  ) throws -> Deposit {
    let time = content.time
    let placement = try Placement(of: content.fingerprint.bytes, at: time, current: known.current) {
      try known.neighbours(of: time, statements)
    }
    switch placement {
    case .known(let span):
      try statements.stretchRevision.execute(arguments: [span.firstSeen, span.lastSeen, span.revision])
      try statements.countCapture.execute(arguments: [time, time, 0, known.id])
      return try answer(.unchanged, content, known.id, span.revision, delivery)
    case .new(let isCurrent):
      let revision = nextRevision
      try insertRevision(content, of: delivery, in: known.id, &packer)
      if isCurrent { try replaceCurrent(known, with: content, revision) }
      try statements.countCapture.execute(arguments: [time, time, 1, known.id])
      return try answer(.revised, content, known.id, revision, delivery)
    }
  }

  /// Makes a revision the current one, which is listed and found.
  private func replaceCurrent(
    _ known: KnownArticle, with content: PreparedDelivery.Content, _ revision: Int64
  ) throws {
    var writer = WordWriter()
    let old = try StoredArticle.read(revision: known.current.revision, db, unpacker)
    try statements.deleteWords.execute(
      arguments: IndexedText(ArticleFields(old), using: &writer).arguments(article: known.id))
    try statements.insertWords.execute(arguments: content.words.arguments(article: known.id))
    let firstSeen = min(known.firstSeen, content.time)
    try statements.replaceCurrent.execute(
      arguments: [revision] + content.listing.values(firstSeen: firstSeen) + [known.id])
  }

  private mutating func insertRevision(
    _ content: PreparedDelivery.Content, of delivery: PreparedDelivery, in article: Int64, _ packer: inout Packer
  ) throws {
    let time = content.time
    try statements.insertRevision.execute(arguments: [
      nextRevision, article, time, time, content.fingerprint.data, delivery.item.rawValue, now.milliseconds,
      packer.pack(content.bytes),
    ])
    nextRevision += 1
  }

  private mutating func answer(
    _ outcome: Receipt.Outcome, _ content: PreparedDelivery.Content, _ article: Int64, _ revision: Int64,
    _ delivery: PreparedDelivery
  ) throws -> Deposit {
    try answer(
      Deposit(
        item: delivery.item, outcome: outcome, article: content.identity, revision: RevisionID(rawValue: revision)),
      article, delivery)
  }

  private mutating func answer(_ deposit: Deposit, _ article: Int64?, _ delivery: PreparedDelivery) throws -> Deposit {
    try statements.insertReceipt.execute(arguments: [
      deposit.item.rawValue, deposit.outcome.rawValue, deposit.reason, article, deposit.revision?.rawValue,
      now.milliseconds,
    ])
    sums[Sum(source: delivery.source, outcome: deposit.outcome), default: 0] += 1
    return deposit
  }
}
