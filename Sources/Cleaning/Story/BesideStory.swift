import HTML

/// Removes what the markup names as a reader's comment, a dialog, a player or an appeal, unless that is most of the
/// text.
///
/// Its rules have ids of ``StructureRules``' kind: `structure.comments`, `structure.dialog`, `structure.widget`.
enum BesideStory {
  /// The longest line of a player, a row of buttons or a counter, in words.
  private static let longestLine: Int32 = 14

  /// Removes the elements that contain at most three tenths of the kept text; comments stay where they are the story,
  /// as in a forum.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    let all = page.kept(verdicts.indices, verdicts)
    guard all > 0 else { return }
    let isForum = holdsMostlyComments(all, verdicts, page)
    var end = 0
    for (element, record) in page.text.elements.enumerated() where record.endBlock > record.firstBlock {
      let blocks = page.blocks(of: element)
      guard blocks.upperBound > end, let rule = rule(of: element, page), rule != comments || !isForum else { continue }
      let inside = page.kept(blocks, verdicts)
      guard inside > 0, inside * 10 <= all * 3, rule != widget || isMachinery(blocks, verdicts, page) else { continue }
      page.remove(blocks, rule: rule, &verdicts)
      end = blocks.upperBound
    }
  }

  /// Whether comments are the page's content: a forum, or a report whose entries are called comments. More than four
  /// tenths of the kept text must be in them, and less than a story's length outside.
  private static func holdsMostlyComments(_ all: Int, _ verdicts: [BlockVerdict], _ page: StoryPage) -> Bool {
    var (end, inside) = (0, 0)
    for element in page.text.elements.indices where page.elements.words[element].contains(.comment) {
      let blocks = page.blocks(of: element)
      guard blocks.upperBound > end, rule(of: element, page) == comments else { continue }
      inside += page.kept(blocks, verdicts)
      end = blocks.upperBound
    }
    return inside * 10 > all * 4 && all - inside < shortestStory
  }

  /// The least length of a story in characters; if it is shorter, the comments are the story.
  private static let shortestStory = 1200

  private static let widget = "structure.widget"
  private static let comments = "structure.comments"

  /// The rule that removes an element; nil if it may be part of the story. An element that is also called a story, a
  /// headline or a wrapper may be.
  private static func rule(of element: Int, _ page: StoryPage) -> String? {
    if page.elements.isDialog(element) { return "structure.dialog" }
    let words = page.elements.words[element]
    let others: SignHints = [.story, .headline, .wrapper]
    guard boxes.contains(page.text.elements[element].tag), words.isDisjoint(with: others) else { return nil }
    if words.contains(.comment) { return comments }
    return words.isDisjoint(with: [.widget, .share]) || words.contains(.header) ? nil : widget
  }

  /// Tags of boxes; a paragraph called `comment` is text.
  private static let boxes: [Tag] = [.div, .section, .ul, .ol, .li, .aside, .article]

  /// Whether some blocks are only short lines, none of which is a headline.
  private static func isMachinery(_ blocks: Range<Int>, _ verdicts: [BlockVerdict], _ page: StoryPage) -> Bool {
    blocks.allSatisfy { index in
      !verdicts[index].isKept
        || page.text.blocks[index].shape.words <= longestLine && !page.around(index).contains(.topHeading)
    }
  }
}
