import Foundation
import Pipeline
import Testing

@Suite("The schemas of messages")
struct MessageSchemaTests {
  @Test(
    "Config/schemas has what the lists of fields say; `chapar schema KIND` makes a file anew",
    arguments: MessageKind.allCases)
  func file(kind: MessageKind) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Config/schemas/\(kind.rawValue).json")
    #expect(try String(contentsOf: file, encoding: .utf8) == MessageSchema.text(of: kind))
  }
}
