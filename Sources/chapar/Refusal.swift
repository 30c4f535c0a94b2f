/// Why a command can't do what it was asked for: said in one line, without the usage, which was right.
struct Refusal: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
