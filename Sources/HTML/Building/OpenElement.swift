/// An entry of the stack of open elements (WHATWG 13.2.4.2). Tag and traits are kept here, so that looking for a scope
/// reads only the stack.
struct OpenElement: BitwiseCopyable {
  var node: UInt32 = 0
  var tag: Tag = .none
  var traits: TagTraits = []
}
