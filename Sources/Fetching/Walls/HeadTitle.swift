import Encodings

/// The title of a page, read from its bytes: the text of the first `title` in the first 16 KiB, at most 300 bytes.
///
/// Character references in it are not decoded, and it is read as UTF-8 whatever the page's charset; white space is
/// collapsed.
struct HeadTitle {
  /// Empty if there is no title.
  let text: String

  init(_ body: [UInt8]) {
    let head = body.prefix(16_384)
    guard let open = ByteText.find("<title", in: body.span, before: head.count),
      let start = head[open...].firstIndex(of: UInt8(ascii: ">"))
    else {
      text = ""
      return
    }
    let rest = head[(start + 1)...]
    let end = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
    let words = String(decoding: rest[..<end].prefix(300), as: UTF8.self)
    text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
