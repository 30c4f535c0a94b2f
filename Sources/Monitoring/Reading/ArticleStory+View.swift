import Fields
import News
import Storage

extension ArticleStory {
  /// What the article's template takes. Lists are cut, as a page can have any number of tags (40), candidates (200) and
  /// dates (100).
  ///
  /// - Parameter showsImages: whether to show the publisher's image, which lets the publisher see who reads. Otherwise
  ///   the page has a link to it.
  func view(showsImages: Bool) -> View {
    var view = card.view
    view["subheadline"] = article.subheadline
    view["dateline"] = article.dateline
    view["isCut"] = article.isCut
    view["blocks"] = BlockViews.views(of: article.body)
    let fed = (article.feedText ?? "").split(separator: "\n")
    view["isFed"] = !fed.isEmpty
    view["feedText"] = fed.map { ["text": String($0)] as View }
    view["modified"] = article.dates.modified.map { ShownDate($0.value, language: article.language).view }
    view["dateWhy"] = article.dates.published.map { "\($0.source.rawValue): \($0.why)" }
    if let shown = article.dates.shown { view["shown"] = ShownDate(shown.value, language: article.language).view }
    if !article.tags.isEmpty { view["tags"] = article.tags.prefix(40).map { Self.tag($0) } }
    view["original"] = article.attribution.map(Self.original)
    view["image"] = article.image.flatMap { Self.image($0, isShown: showsImages) }
    view["link"] = WebText.link(article.answeredURL)
    view["url"] = article.answeredURL
    view["canonical"] = article.canonicalURL.flatMap { $0 == article.answeredURL ? nil : $0 }
    view["origin"] = originView
    view["evidence"] = evidence
    view["dates"] = dates
    if !article.removed.isEmpty { view["removed"] = ["count": Quantity.count(article.removed.count)] as View }
    if revisions.count > 1 { view["changes"] = revisions.reversed().map(\.view) }
    view["storyPage"] = "/status/story?of=" + WebText.encoded(origin.item ?? card.url)
    view["api"] = "/api/articles/" + WebText.encoded(card.id)
    return view
  }

  /// A tag with a search for its articles: `tag:"oil price"`.
  private static func tag(_ tag: String) -> View {
    ["name": tag, "page": "/search?q=" + WebText.encoded("tag:\"\(tag)\"")]
  }

  /// The credit of a copied story, with a link if its address is one for the web. Its name is the one credited, or else
  /// the host of the address, or else the words of the credit.
  private static func original(_ credit: Article.Attribution) -> View {
    let link = WebText.link(credit.url)
    var view: View = ["words": credit.words, "place": credit.place]
    view["link"] = link
    view["name"] = credit.name ?? link.flatMap { WebURL($0)?.host } ?? credit.words
    return view
  }

  /// The lead image; nil if its address is not one for the web, such as `data:`. Unless `isShown`, there is only a
  /// link.
  private static func image(_ image: Article.Image, isShown: Bool) -> View? {
    guard let link = WebText.link(image.url) else { return nil }
    var view: View = ["link": link, "isShown": isShown]
    view["caption"] = image.caption
    view["credit"] = image.credit
    return view
  }

  /// Where the page came from, and where its bytes are: file, place in it and length, if the ledger knows.
  private var originView: View {
    var view: View = [
      "source": origin.source, "sourcePage": "/status/sources/" + WebText.encoded(origin.source),
      "fetchedAt": origin.fetchedAt.view, "captures": Quantity.count(origin.captures),
      "capturesText": origin.captures == 1 ? "once" : "\(Quantity.count(origin.captures)) times",
    ]
    view["item"] = origin.item
    if let record = origin.record {
      view["record"] =
        [
          "file": record.file, "offset": Quantity.count(Int(clamping: record.offset)),
          "bytes": Quantity.bytes(Int(clamping: record.bytes)), "isWARC": record.isWARC,
        ] as View
    }
    return view
  }

  /// The candidates for each field, at most 200, each cut to 300 characters.
  private var evidence: [View] {
    article.evidence.prefix(200).map { evidence in
      var view: View = [
        "field": evidence.field, "value": ArticleCard.shortened(evidence.value, to: 300), "place": evidence.place,
        "won": evidence.won,
      ]
      view["why"] = evidence.why
      return view
    }
  }

  /// The candidates for the date, at most 100. More than one may have won: every place that gives the chosen value with
  /// the chosen kind of source.
  private var dates: [View] {
    article.dates.candidates.prefix(100).map { candidate in
      [
        "value": candidate.value, "text": ArticleCard.shortened(candidate.text, to: 120),
        "place": candidate.source.rawValue, "role": candidate.role.rawValue,
        "won": candidate.value == article.dates.published?.value && candidate.source == article.dates.published?.source,
      ]
    }
  }
}

extension ArticleStory.Change {
  /// What the history's template takes: for each field that changed its pieces in order, marked as added, removed or
  /// kept.
  var view: View {
    [
      "revision": revision, "firstSeen": firstSeen.view, "lastSeen": lastSeen.view, "isCurrent": isCurrent,
      "fields": fields.map { field in
        [
          "field": field.field,
          "differences": field.differences.map { difference in
            [
              "pieces": difference.pieces.map { piece in
                [
                  "text": piece.text, "isAdded": piece.change == .added, "isRemoved": piece.change == .removed,
                  "isKept": piece.change == .kept,
                ] as View
              }
            ] as View
          },
        ] as View
      }, "isFirst": fields.isEmpty,
    ]
  }
}
