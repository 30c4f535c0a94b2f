/// The builder's stacks, kept from page to page.
struct Workspace {
  var open: [OpenElement] = []
  var formatting: [FormattingElement] = []

  /// The capacity for formatting elements; only a hostile page has more of them open at once.
  static let formattingCapacity = 257

  /// How much memory the stacks take.
  var bytes: Int {
    open.capacity * MemoryLayout<OpenElement>.stride + formatting.capacity * MemoryLayout<FormattingElement>.stride
  }

  /// Makes room for a page. The stacks are allocated once for a depth; old entries in them are overwritten before they
  /// are read.
  mutating func prepare(depthLimit: Int) {
    let size = depthLimit + TreeBuilder.depthMargin
    if open.count != size { open = [OpenElement](repeating: OpenElement(), count: size) }
    if formatting.isEmpty {
      formatting = [FormattingElement](repeating: FormattingElement(), count: Workspace.formattingCapacity)
    }
  }
}
