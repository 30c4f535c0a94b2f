import Cleaning
import Fetching
import News
import Storage

/// The history of one address or item, from the source that named it to the receipt that ended it.
struct ItemStory: Encodable, Sendable {
  /// The address or id that was asked for, as typed.
  let wanted: String
  /// The item with that id; or those of the article's last 20 revisions, and, if an address was asked for, those of it
  /// that are dead, filtered or rejected.
  var items: [Journey] = []
  /// Addresses waiting to be fetched, or given up.
  var unfetched: [Unfetched] = []
  /// The article that it became; nil if it did not, or not yet.
  var article: ArticleCard?
  /// What cleaning kept and removed: as stored with the article, or as found just now for a page that was rejected. Nil
  /// where there is neither.
  var explanation: Explanation?

  /// One item's journey.
  struct Journey: Encodable, Sendable {
    let line: ItemLine
    let record: ArticleStory.Record
    let steps: [Step]
  }

  /// A step of the journey, in words (`fetched for news and journaled`), with its time if that is known: stages report
  /// how long they worked, but not when.
  struct Step: Encodable, Sendable {
    let time: ShownDate?
    let what: String
  }

  /// An address that is not an item yet: it waits, or was given up after failures. `reason` is that of the last
  /// failure, with the time of the next try.
  struct Unfetched: Encodable, Sendable {
    let url: String
    let source: String
    let isGivenUp: Bool
    let reason: String?
  }

  init(of wanted: String) { self.wanted = wanted }

  /// Whether neither archive nor ledger knows what was asked for.
  var isUnknown: Bool { items.isEmpty && unfetched.isEmpty && article == nil }
}

extension ItemStory.Journey {
  /// The journey of an item, as far as the ledger knows it and the taps showed it. It has the steps in order.
  ///
  /// - Parameter live: the item's row, if one is kept; while no receipt has come, only this says which stages it has
  ///   passed.
  init(_ trace: ItemTrace, live: LiveRow?) {
    line = ItemLine(trace)
    record = ArticleStory.Record(trace.pointer)
    var steps = [
      ItemStory.Step(time: ShownDate(exactly: trace.fetchedAt), what: "fetched for \(trace.source) and journaled")
    ]
    if let sentAt = trace.sentAt {
      steps.append(
        ItemStory.Step(time: ShownDate(exactly: sentAt), what: "sent \(trace.attempts.times), last at this time"))
    }
    for hop in trace.hops.isEmpty ? live?.hops ?? [] : trace.hops {
      let time = Quantity.duration(seconds: hop.milliseconds / 1000)
      steps.append(
        ItemStory.Step(time: nil, what: "\(hop.stage.title.lowercased()) \(hop.instance) worked on it for \(time)"))
    }
    if let live { steps.append(ItemStory.Step(time: ShownDate(exactly: live.seenAt), what: "seen on the tap")) }
    if let endedAt = trace.endedAt {
      let by = trace.stage.map { " by the \($0.title.lowercased())" } ?? ""
      let why = trace.reason.map { ": \($0)" } ?? ""
      steps.append(ItemStory.Step(time: ShownDate(exactly: endedAt), what: trace.state.words + by + why))
    } else {
      steps.append(ItemStory.Step(time: nil, what: trace.state.words))
    }
    self.steps = steps
  }
}

/// What was kept of a page, which rule removed what, and each field's candidates. For a page that was read again, also
/// all of its lines.
struct Explanation: Encodable, Sendable {
  let blocks: [Block]
  let removed: [Document.Removal]
  let evidence: [Article.Evidence]
  let dates: [DateLedger.Candidate]
  /// The page's lines in order, each with the rule that removed it, if the page was read again; they are not kept for
  /// stored articles.
  var lines: [PageLine] = []
  /// Whether the page was read again just now, with this program's rules.
  var isTrial = false
  /// Why the page is not an article, if it isn't: `no-text: …`.
  var rejection: String?

  /// What was stored with an article, which is without the page's lines.
  init(_ article: Article) {
    blocks = article.body
    removed = article.removed
    evidence = article.evidence
    dates = article.dates.candidates
  }

  /// What cleaning made of a page that is not an article. There are no candidates: it did not get to the extractor.
  init(_ document: Document, rejection: Rejection) {
    blocks = document.blocks
    removed = document.removed
    evidence = []
    dates = []
    isTrial = true
    self.rejection = rejection.description
  }

  /// What the explanation's template takes. A page's blocks are cut at 2000, its lines at 3000, and each text at a few
  /// hundred characters: a page of megabytes must not become a larger one.
  var view: View {
    var view: View = [
      "kept": blocks.prefix(2000).map {
        ["text": ArticleCard.shortened($0.text, to: 600), "kind": $0.kind.rawValue] as View
      },
      "rules": rules, "isTrial": isTrial, "keptCount": Quantity.count(blocks.count),
      "removedCount": Quantity.count(removed.count),
      "evidence": evidence.prefix(200).map { evidence in
        [
          "field": evidence.field, "value": ArticleCard.shortened(evidence.value, to: 300), "place": evidence.place,
          "won": evidence.won, "why": evidence.why ?? "",
        ] as View
      },
      "dates": dates.prefix(100).map {
        ["value": $0.value, "text": $0.text, "place": $0.source.rawValue, "role": $0.role.rawValue] as View
      },
    ]
    view["rejection"] = rejection
    if !lines.isEmpty {
      view["page"] =
        [
          "lines": lines.prefix(3000).map {
            ["text": $0.text, "rule": $0.rule ?? "", "isKept": $0.rule == nil] as View
          }
        ]
        as View
    }
    return view
  }

  /// The removed lines by rule, in the order in which each rule first applied. Only the first 3000 lines count, and 200
  /// of each rule are shown.
  private var rules: [View] {
    var order: [String] = []
    var lines: [String: [String]] = [:]
    for removal in removed.prefix(3000) {
      if lines[removal.rule] == nil { order.append(removal.rule) }
      lines[removal.rule, default: []].append(removal.text)
    }
    return order.map { rule in
      let texts = lines[rule] ?? []
      return [
        "rule": rule, "count": Quantity.count(texts.count), "lines": texts.prefix(200).map { ["text": $0] as View },
      ]
    }
  }
}

extension ItemStory {
  /// What the story's template takes.
  var view: View {
    var view: View = [
      "wanted": wanted, "isAsked": !wanted.isEmpty, "isUnknown": isUnknown && !wanted.isEmpty,
      "items": items.map { journey in
        var view = journey.line.view
        view["file"] = journey.record.file
        view["offset"] = Quantity.count(Int(clamping: journey.record.offset))
        view["bytes"] = Quantity.bytes(Int(clamping: journey.record.bytes))
        view["isWARC"] = journey.record.isWARC
        view["isDead"] = journey.line.state == ItemState.dead.words
        view["try"] = "/status/story?try=1&of=" + WebText.encoded(journey.line.item)
        view["steps"] = journey.steps.map { step in
          var view: View = ["what": step.what]
          view["time"] = step.time?.view
          return view
        }
        return view
      },
      "unfetched": unfetched.map { address in
        var view: View = ["url": address.url, "source": address.source, "isGivenUp": address.isGivenUp]
        view["reason"] = address.reason
        return view
      },
    ]
    view["article"] = article?.view
    view["explanation"] = explanation?.view
    return view
  }
}
