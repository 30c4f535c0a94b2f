import News

/// Chooses the lead image with its caption and credit.
///
/// Publishers put logos and authors' portraits into `og:image` for want of a picture, so each address is judged by its
/// words before it counts.
struct ImageChoice {
  /// The image that the page gives for the story, or nil. Its address is resolved against the page's.
  private(set) var image: Article.Image?
  /// All candidates with the fault that kept them from winning.
  private(set) var evidence: [Article.Evidence] = []

  /// An address with where it was found, and why it is not a picture of the story, if so.
  private struct Candidate {
    var url: String
    var place: String
    var fault: String?
  }

  /// Chooses among the pictures in metadata, then those on the page. `authors` are needed to leave out their
  /// portraits.
  ///
  /// The first without a fault wins: at most three from metas, then linked data's, then the first on the page from 200
  /// bytes before the headline on, those in a `figure` first. Caption and credit come from where the page shows a file
  /// of the same name, or else from its first good picture.
  init(_ facts: PageFacts, headline: HeadlineChoice, authors: [String]) {
    let faces = authors.map { FoldedWords($0) }.filter { $0.count > 1 }
    var told = facts.metas(
      "og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "parsely-image-url"
    ).prefix(3).map { Candidate(url: $0.content, place: $0.name) }
    if let linked = facts.linked?.image { told.append(Candidate(url: linked, place: "json-ld image")) }
    for index in told.indices { told[index].fault = Self.fault(ofTold: told[index].url, facts, faces) }
    let marks = facts.marks(.image).filter { mark in headline.offset.map { mark.offset >= $0 - 200 } ?? true }
    let shown =
      marks.first { $0.sign == "img figure" && Self.fault(of: $0, faces) == nil }
      ?? marks.first { Self.fault(of: $0, faces) == nil }
    let shownFault = shown == nil ? marks.first.flatMap { Self.fault(of: $0, faces) } : nil
    if let first = shown ?? marks.first, let url = first.value {
      told.append(Candidate(url: url, place: first.sign, fault: shownFault))
    }
    let winner = told.firstIndex { $0.fault == nil }
    evidence = told.enumerated().map { index, candidate in
      .init(
        field: "image", value: candidate.url.clipped, place: candidate.place, won: index == winner, why: candidate.fault
      )
    }
    guard let winner else { return }
    let name = Self.file(of: told[winner].url)
    let place = marks.first { $0.value.map { Self.file(of: $0) == name } ?? false } ?? shown
    var image = Article.Image(url: facts.resolved(told[winner].url))
    if let place {
      image.caption = facts.marks(.caption).first { Self.near($0, place) }?.text
      image.credit = facts.marks(.credit).first { Self.near($0, place) }?.text
    }
    image.caption = image.caption ?? facts.linked?.imageCaption
    self.image = image
  }

  /// Whether a caption or credit belongs to an image: it follows within 400 bytes of text. That is bytes of the page's
  /// text.
  private static func near(_ mark: Document.Mark, _ image: Document.Mark) -> Bool {
    mark.offset >= image.offset && mark.offset - image.offset < 400 && !mark.text.isEmpty
  }

  // MARK: What is no picture of the story

  /// Words in file names about the picture's use rather than its content.
  private static let neutral: Set<String> = [
    "default", "og", "opengraph", "share", "sharing", "social", "site", "header", "main", "white", "black", "square",
    "web", "img",
    "image", "facebook", "fb", "twitter", "card", "fallback", "placeholder", "large", "small", "big", "new", "full",
    "color", "dark",
    "light", "app", "x", "png", "jpg", "jpeg", "webp", "the", "news", "meta", "thumb", "thumbnail", "retina", "icon",
  ]

  /// Why a picture from metadata is not the story's, if so: its file name says only "logo", or is an author's name.
  /// Nil if nothing speaks against it.
  private static func fault(ofTold url: String, _ facts: PageFacts, _ faces: [FoldedWords]) -> String? {
    if isPlaceholder(url) { return "a placeholder's name" }
    if let logo = facts.linked?.publisherLogo, logo == url { return "the publisher's logo" }
    let words = words(of: file(of: url))
    if words.contains("logo") {
      let label = SiteNames.label(of: facts.host)
      let others = words.filter { !neutral.contains($0) && $0 != "logo" && !label.holds($0) && !$0.holds(label) }
      if others.isEmpty { return "a logo's name" }
    }
    if !words.isEmpty, words.allSatisfy(neutral.contains), words.contains(where: ["default", "fallback"].contains) {
      return "the name of a picture for all pages"
    }
    if isFace(words, faces) || words.contains("gravatar") || url.holds("gravatar.com") { return "an author's face" }
    return nil
  }

  /// Words in paths of pictures that are buttons, logos, portraits or advertisements.
  private static let buttons: Set<String> = [
    "logo", "logos", "icon", "icons", "favicon", "avatar", "avatars", "gravatar", "follow", "follows", "share", "badge",
    "badges",
    "button", "buttons", "btn", "sprite", "emoji", "smileys", "headshot", "headshots", "byline", "author", "authors",
    "profile",
    "profiles", "mugshot", "ads", "advert", "banner", "banners", "rss", "social", "donate", "subscribe", "newsletter",
    "appstore",
  ]

  /// Words in alternative texts of such pictures.
  private static let alternatives: Set<String> = [
    "logo", "icon", "avatar", "follow", "share", "subscribe", "advertisement", "anzeige", "werbung", "publicidad",
    "publicité", "rss",
    "facebook", "twitter", "whatsapp", "telegram", "newsletter", "donate",
  ]

  /// Why a picture on the page is not the story's, if so: its file name, folder or alternative text mentions a button
  /// or a face.
  private static func fault(of mark: Document.Mark, _ faces: [FoldedWords]) -> String? {
    guard let url = mark.value, !isPlaceholder(url) else { return "a placeholder's name" }
    let words = words(of: Substring(PageFacts.path(of: url).utf8.prefix { $0 != 0x3F }))
    if words.contains(where: buttons.contains) { return "a button's or a face's name" }
    if mark.area == .portrait || isFace(words, faces) { return "an author's face" }
    let text = FoldedWords(mark.text)
    if faces.contains(where: { $0 == text }) { return "an author's face" }
    guard mark.text.utf8.count <= 80 else { return nil }
    let said = Self.words(of: mark.text)
    return said.count <= 4 && said.contains { alternatives.contains($0) } ? "a button's text" : nil
  }

  /// Whether a file's name is an author's name, with little else. `ann-lee-2.jpg` is, for the author Ann Lee.
  private static func isFace(_ words: [String], _ faces: [FoldedWords]) -> Bool {
    guard !faces.isEmpty, words.count <= 12 else { return false }
    let name = FoldedWords(words.suffix(6).joined(separator: " "))
    return faces.contains { $0.share(in: name) == 1 && name.count <= $0.count + 2 }
  }

  /// The words of a path or text in lower case. Digits and signs separate words: `ann-lee_2.jpg` gives `ann`, `lee`,
  /// `jpg`.
  private static func words(of path: some StringProtocol) -> [String] {
    // Split by bytes: all letters in addresses are ASCII, and no list of words has other letters.
    path.utf8.split { ($0 | 0x20) &- 0x61 >= 26 && $0 < 0x80 }.map { String(decoding: $0, as: UTF8.self).lowercased() }
  }

  /// Whether an address is that of a tracking pixel, a spacer or a drawing rather than a picture. GIF and SVG files
  /// count as such, whatever their name.
  private static func isPlaceholder(_ url: String) -> Bool {
    let name = file(of: url).lowercased()
    return name.isEmpty || name.hasSuffix(".gif") || name.hasSuffix(".svg")
      || ["blank.", "spacer", "pixel.", "1x1", "transparent", "placeholder", "no-image", "noimage"].contains {
        name.holds($0)
      }
  }

  /// The file's name in an address: the path's last part without the query, in which many sites write the size. So the
  /// same picture in two sizes has one name.
  private static func file(of url: String) -> Substring {
    let path = PageFacts.path(of: url)
    let bytes = path.utf8.span
    var (start, end) = (0, 0)
    while end < bytes.count, bytes[end] != 0x3F {
      end += 1
      if bytes[end - 1] == 0x2F { start = end }
    }
    let first = path.startIndex
    return path[path.utf8.index(first, offsetBy: start)..<path.utf8.index(first, offsetBy: end)]
  }
}
