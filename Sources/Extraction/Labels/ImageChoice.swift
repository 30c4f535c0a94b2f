import News

/// Chooses the lead image with its caption and credit.
struct ImageChoice {
  /// The image that the page gives for the story, or none.
  private(set) var image: Article.Image?
  private(set) var evidence: [Article.Evidence] = []

  init(_ facts: PageFacts, headline: HeadlineChoice) {
    var told = facts.metas(
      "og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "parsely-image-url"
    ).prefix(1).map { (url: $0.content, place: $0.name) }
    if let linked = facts.linked?.image { told.append((linked, "json-ld image")) }
    let marks = facts.marks(.image).lazy.filter { mark in headline.offset.map { mark.offset >= $0 - 200 } ?? true }
    let first = marks.first { $0.value.map { !Self.isPlaceholder($0) } == true }
    if let first, let url = first.value { told.append((url, first.sign)) }
    let winner = told.firstIndex { !Self.isPlaceholder($0.url) }
    evidence = told.enumerated().map { index, candidate in
      let why = Self.isPlaceholder(candidate.url) ? "a placeholder's name" : nil
      return .init(
        field: "image", value: candidate.url.clipped, place: candidate.place, won: index == winner, why: why
      )
    }
    guard let winner else { return }
    let name = Self.file(of: told[winner].url)
    let shown = marks.first { $0.value.map { Self.file(of: $0) == name } ?? false } ?? first
    var image = Article.Image(url: facts.resolved(told[winner].url))
    if let shown {
      image.caption = facts.marks(.caption).first { Self.near($0, shown) }?.text
      image.credit = facts.marks(.credit).first { Self.near($0, shown) }?.text
    }
    image.caption = image.caption ?? facts.linked?.imageCaption
    self.image = image
  }

  private static func near(_ mark: Document.Mark, _ image: Document.Mark) -> Bool {
    mark.offset >= image.offset && mark.offset - image.offset < 400 && !mark.text.isEmpty
  }

  /// Whether an address is of a counter, a gap or a drawing rather than of a picture.
  private static func isPlaceholder(_ url: String) -> Bool {
    let name = file(of: url).lowercased()
    return name.isEmpty || name.hasSuffix(".gif") || name.hasSuffix(".svg")
      || ["blank.", "spacer", "pixel.", "1x1", "transparent", "placeholder"].contains { name.holds($0) }
  }

  /// The file's name in an address, without its size.
  private static func file(of url: String) -> Substring {
    let path = PageFacts.path(of: url)
    let bytes = path.utf8
    let end = bytes.firstIndex(of: 0x3F) ?? bytes.endIndex
    let slash = bytes[..<end].lastIndex(of: 0x2F)
    return path[(slash.map { bytes.index(after: $0) } ?? path.startIndex)..<end]
  }
}
