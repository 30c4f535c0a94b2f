import News

/// An invented document, built from the parts that a test is about.
struct SamplePage {
  var document: Document

  /// Creates a page of `https://www.lake-courier.example` with a headline and three paragraphs, taken on 10 June 2023.
  init(
    headline: String? = "Ferry line across the lake opens again",
    url: String = "https://www.lake-courier.example/a/ferry",
    paragraphs: [String] = SamplePage.story, language: String? = "en"
  ) {
    document = Document(
      url: url, answeredURL: url, fetchedAt: SamplePage.capture, source: SourceName(rawValue: "test"))
    document.head.language = language
    document.blocks = paragraphs.map { Block(kind: .paragraph, text: $0) }
    if let headline {
      document.marks.append(.init(field: .headline, text: headline, sign: "h1", position: 0, offset: 100))
    }
  }

  static let capture = Timestamp(milliseconds: 1_686_398_400_000)

  static let story = [
    "The ferry between the two shores of the lake runs again after eleven years, and the first boat was full before nine.",
    "Fishermen and pupils stood on deck side by side, and the mayor of the northern town said that the line would stay.",
    "Tickets cost as much as a loaf of bread, and boats leave every two hours as long as the ice allows it.",
  ]

  func meta(_ name: String, _ content: String) -> SamplePage {
    changed { $0.head.metas.append(.init(name: name, content: content)) }
  }

  func title(_ text: String) -> SamplePage { changed { $0.head.title = text } }

  func data(_ json: String) -> SamplePage { changed { $0.head.linkedData.append(json) } }

  func link(_ rel: String, _ href: String) -> SamplePage {
    changed { $0.head.links.append(.init(rel: rel, href: href)) }
  }

  func mark(
    _ field: Document.Mark.Field, _ text: String, value: String? = nil, sign: String, at offset: Int = 160,
    in area: Document.Mark.Area = .article
  ) -> SamplePage {
    changed {
      $0.marks.append(
        .init(field: field, text: text, value: value, sign: sign, position: 0, offset: offset, area: area))
    }
  }

  func block(_ text: String, _ kind: Block.Kind = .paragraph, first: Bool = false) -> SamplePage {
    changed { $0.blocks.insert(Block(kind: kind, text: text), at: first ? 0 : $0.blocks.count) }
  }

  func changed(_ change: (inout Document) -> Void) -> SamplePage {
    var page = self
    change(&page.document)
    return page
  }
}
