/// What kind of page an article was found on.
public enum PageKind: String, Hashable, Sendable, Codable, CaseIterable {
  case story, liveBlog, gallery, listing, video, forum, product, documentation, other
}
