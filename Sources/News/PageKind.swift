/// What kind of page an article was found on; `other` is what fits none. The raw values are in messages and in the
/// archive.
public enum PageKind: String, Hashable, Sendable, Codable, CaseIterable {
  case story, liveBlog, gallery, listing, video, forum, product, documentation, other
}
