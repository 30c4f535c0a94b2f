extension Paper {
  /// The folder that robots.txt forbids.
  static let hidden = "/private/"

  /// The path of a story.
  public func path(of story: Story) -> String {
    (hides(story) ? Self.hidden : "/news/") + "\(story.number)/report-from-desk-\(number)"
  }

  /// The path in the feed, with a session number if the paper's links change.
  func link(to story: Story, hour: Int64) -> String {
    path(of: story) + (temper == .wanders ? "?session=\(hour)x\(story.number)" : "")
  }

  /// The story at a path; nil if there is none.
  func story(at path: String) -> Story? {
    let parts = path.split(separator: "/")
    guard parts.count == 3, let index = Int(parts[1]), stories.indices.contains(index),
      self.path(of: stories[index]) == path
    else { return nil }
    return stories[index]
  }
}
