/// An entry of the stack of open elements (WHATWG 13.2.4.2).
struct OpenElement: BitwiseCopyable {
  var node: UInt32 = 0
  var tag: Tag = .none
  var traits: TagTraits = []
}
