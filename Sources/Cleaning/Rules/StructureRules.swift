import HTML

/// Rules that recognise a part of a page by its markup, in any language.
///
/// Rules for widgets remove what they match; the others only name what the model removed. They know the markup of
/// widely used plug-ins, and landmarks; words that only some sites use are for the model.
struct StructureRules {
  /// The built-in rules.
  static let standard = StructureRules()

  /// A rule, and whether it removes an element at once.
  private struct Rule {
    var id: String
    var removes: Bool
  }

  private let rules: [Rule]
  /// The index of the rule for each name, by the name's hash.
  private var names = HashTable<Int32>(capacity: 256, blank: -1)

  /// Fills the table of names; of two rules with the same name it has the last.
  private init() {
    var rules: [Rule] = []
    for (id, removes, words) in Self.table {
      for word in words.split(separator: " ") { names.set(WordHash.of(word.utf8, .classWord), Int32(rules.count)) }
      rules.append(Rule(id: "structure." + id, removes: removes))
    }
    self.rules = rules
  }

  /// `.name` is a class, `#name` an id, `<name` a tag, `role=name` a role; case counts. Each row has the rule's id,
  /// whether it removes, and its names. What may hold a part of the story, as `<header` the headline, only names.
  private static let table: [(String, Bool, String)] = [
    (
      "jetpack-likes", true,
      "#likes-other-gravatars .likes-other-gravatars .sharedaddy .jetpack-likes-widget-wrapper .jp-post-flair #jp-post-flair"
        + " .sd-sharing-enabled .sd-like .wpl-likebox .sd-block"
    ),
    ("jetpack-related", true, "#jp-relatedposts .jp-relatedposts"),
    ("jetpack-subscribe", true, ".jetpack_subscription_widget .wp-block-jetpack-subscriptions #subscribe-blog"),
    (
      "share", true,
      ".addtoany_share_save_container .addtoany_content .a2a_kit .addthis_toolbox .shareaholic-canvas .ssba"
        + " .essb_links .heateor_sss_sharing_container .dpsp-content-wrapper .social-share-buttons .swp_social_panel"
    ),
    (
      "comments", true,
      "#disqus_thread #respond .comment-respond .comment-list .commentlist #comments-list .fb-comments #commentform"
        + " .comment-reply-title .comments-template"
    ),
    ("post-navigation", true, ".post-navigation .nav-links .navigation-posts #nav-below .wp-post-nav"),
    (
      "cookies", true,
      "#onetrust-consent-sdk #cookie-law-info-bar .cky-consent-container #CybotCookiebotDialog #eu-cookie-law"
        + " .widget_eu_cookie_law_widget #cookie-notice .cmplz-cookiebanner #BorlabsCookieBox #tarteaucitronRoot"
        + " #usercentrics-root #didomi-host #moove_gdpr_cookie_info_bar #iubenda-cs-banner #truste-consent-track"
        + " .qc-cmp2-container"
    ),
    ("related", true, ".yarpp .yarpp-related .crp_related .rp4wp-related-posts #taboola-below-article-thumbnails"),
    ("navigation", false, "<nav <menu role=navigation role=menu"),
    ("footer", false, "<footer role=contentinfo"),
    ("header", false, "<header role=banner"),
    ("aside", false, "<aside role=complementary"),
    ("form", false, "<form role=search"),
    ("caption", false, "<figcaption"),
    ("comments", false, "#comments .comments .comment"),
  ]

  /// Removes what rules match, and names the rule for what the model removed.
  ///
  /// The outermost element that matches decides, but a rule that removes goes before one that names. A rule that only
  /// names keeps the model's score.
  func apply(to verdicts: inout [BlockVerdict], _ page: PageText, _ elements: ElementReader) {
    var matched = [Int32](repeating: -1, count: page.elements.count)
    for (index, element) in page.elements.enumerated() {
      if element.parent >= 0 { matched[index] = matched[Int(element.parent)] }
      guard element.endBlock > element.firstBlock else { continue }
      let own = Int(elements.rules[index])
      guard own >= 0 else { continue }
      let outer = Int(matched[index])
      if outer < 0 || (!rules[outer].removes && rules[own].removes) { matched[index] = Int32(own) }
    }
    for (index, block) in page.blocks.enumerated() {
      let rule = Int(matched[Int(block.element)])
      guard rule >= 0 else { continue }
      if rules[rule].removes {
        verdicts[index] = .removed(rule: rules[rule].id, score: nil)
      } else if case .removed(_, let score) = verdicts[index] {
        verdicts[index] = .removed(rule: rules[rule].id, score: score)
      }
    }
  }

  private static let invisible = "structure.invisible"

  /// Removes invisible parts of a few words. Longer ones are answers that readers unfold, or a whole story that a
  /// script will show. At most 40 words, and at most a fifth of the words that are kept on the page. A line stays
  /// if less than half of it is invisible.
  func removeInvisible(_ verdicts: inout [BlockVerdict], _ page: PageText, _ elements: ElementReader) {
    guard !elements.invisible.isEmpty else { return }
    // The kept words before each block; elements may nest, so summing each separately would take quadratic time.
    var words = [Int](repeating: 0, count: verdicts.count + 1)
    for index in verdicts.indices {
      words[index + 1] = words[index] + (verdicts[index].isKept ? Int(page.blocks[index].shape.words) : 0)
    }
    let most = min(40, words[verdicts.count] / 5)
    var done = 0
    for element in elements.invisible {
      let record = page.elements[element]
      let blocks = Int(record.firstBlock)..<min(Int(record.endBlock), verdicts.count)
      // Skip blocks inside an element that was already removed, and a line that it shares with the next.
      let start = max(blocks.lowerBound, done)
      guard blocks.upperBound > start, words[blocks.upperBound] - words[start] <= most else { continue }
      done = blocks.upperBound
      for block in start..<blocks.upperBound where verdicts[block].isKept {
        guard Self.hides(element, page.blocks[block], page) else { continue }
        verdicts[block] = .removed(rule: Self.invisible, score: nil)
      }
    }
  }

  /// Whether all of a block is in an invisible element, or at least half of it. An element whose own block was dropped
  /// seems to have the next one.
  private static func hides(_ element: Int, _ block: PageBlock, _ page: PageText) -> Bool {
    var around = Int(block.element)
    while around > element { around = page.parent(of: around) }
    if around == element { return true }
    let record = page.elements[element]
    let hidden = min(record.end, block.end) - max(record.start, block.start)
    return Int(block.element) < element && hidden * 2 >= block.end - block.start
  }

  /// The index of the rule that matches an element by its tag and the places of its attributes, or -1.
  ///
  /// A rule that removes takes precedence over those that only name; otherwise the order is tag, id, classes, role.
  /// Names must be equal, in the same case: `.comment` is not `.comment-body`.
  func rule(of tag: Tag, _ places: ElementPlaces, _ tree: Tree) -> Int {
    var found = tag.rawValue < 256 ? Self.tagRules[Int(tag.rawValue)] ?? -1 : -1
    func take(_ rule: Int32?) {
      guard let rule = rule.map(Int.init) else { return }
      if found < 0 || rules[rule].removes && !rules[found].removes { found = rule }
    }
    if places.id >= 0 {
      var hash = WordHash()
      hash.add(35)
      for byte in tree.valueBytes(at: places.id) { hash.add(byte) }
      take(names[WordHash.of(hash.value, .classWord)])
    }
    if places.classes >= 0 {
      let value = tree.valueBytes(at: places.classes)
      let classes = value.span
      var index = 0
      while index < classes.count {
        var hash = WordHash()
        hash.add(46)
        let start = index
        while index < classes.count, classes[index] > 32 {
          hash.add(classes[index])
          index += 1
        }
        if index > start { take(names[WordHash.of(hash.value, .classWord)]) }
        index += 1
      }
    }
    if places.role >= 0 {
      take(names[WordHash.of(Array("role=".utf8) + tree.valueBytes(at: places.role), .classWord)])
    }
    return found
  }

  /// The rules by the numbers of tags; nil for tags without one.
  private static let tagRules: [Int?] = {
    var rules = [Int?](repeating: nil, count: 256)
    for (index, row) in table.enumerated() {
      for word in row.2.split(separator: " ") where word.hasPrefix("<") {
        for number in tags where number.0 == word.dropFirst() { rules[Int(number.1.rawValue)] = index }
      }
    }
    return rules
  }()

  /// The tags that rules may name. A rule for another tag also needs a line here, or is never found.
  private static let tags: [(String, Tag)] = [
    ("nav", .nav), ("menu", .menu), ("footer", .footer), ("header", .header), ("aside", .aside), ("form", .form),
    ("figcaption", .figcaption),
  ]
}
