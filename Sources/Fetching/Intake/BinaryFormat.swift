/// Recognises formats that are neither HTML nor text by their first bytes, to say what was given: a PDF was taken for
/// text, because its beginning has no zero bytes.
enum BinaryFormat {
  /// What bytes are, in words such as `a PDF`; nil if they begin like no known format. 264 bytes are enough: a tar
  /// archive is known only by bytes 257 to 261.
  static func phrase(of bytes: some Collection<UInt8>) -> String? {
    let head = Array(bytes.prefix(264))
    let known = head.contains(0) ? signatures + signaturesOfLetters : signatures
    return known.first { head.dropFirst($0.offset).starts(with: $0.signature) }?.phrase
  }

  /// Why such bytes are no page, for an operator: `it is a PDF, and pages are HTML or text`.
  static func reason(for bytes: some Collection<UInt8>) -> String? {
    phrase(of: bytes).map { "it is \($0), and pages are HTML or text" }
  }

  /// Each format's first bytes, by its specification or by file(1).
  private static let signatures: [(signature: [UInt8], offset: Int, phrase: String)] = [
    (Array("%PDF-".utf8), 0, "a PDF"),
    ([0x50, 0x4B, 0x03, 0x04], 0, "a ZIP archive, or a document in one (docx, odt, epub)"),
    ([0x50, 0x4B, 0x05, 0x06], 0, "an empty ZIP archive"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "an old Office document (doc, xls, ppt)"),
    (Array("{\\rtf".utf8), 0, "an RTF document"),
    (Array("%!PS".utf8), 0, "a PostScript file"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, "a PNG image"),
    ([0xFF, 0xD8, 0xFF], 0, "a JPEG image"),
    (Array("GIF8".utf8), 0, "a GIF image"),
    (Array("II*\0".utf8), 0, "a TIFF image"), (Array("MM\0*".utf8), 0, "a TIFF image"),
    ([0x1A, 0x45, 0xDF, 0xA3], 0, "a film (mkv, webm)"),
    (Array("wOFF".utf8), 0, "a font"), (Array("wOF2".utf8), 0, "a font"),
    (Array("SQLite format 3\0".utf8), 0, "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], 0, "a program"),
    ([0x31, 0x41, 0x59, 0x26, 0x53, 0x59], 4, "a bzip2 file: decompress it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, "an xz file: decompress it first"),
    ([0x28, 0xB5, 0x2F, 0xFD], 0, "a Zstandard file: decompress it first"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "a 7z archive: unpack it first"),
    (Array("Rar!\u{1A}\u{7}".utf8), 0, "a RAR archive: unpack it first"),
  ]

  /// Those that a story could begin with; all such files have zero bytes there.
  private static let signaturesOfLetters: [(signature: [UInt8], offset: Int, phrase: String)] = [
    (Array("ftyp".utf8), 4, "a film or an image of that family (mp4, heic, avif)"),
    (Array("OggS".utf8), 0, "a sound or film file"), (Array("ID3".utf8), 0, "a sound file"),
    (Array("fLaC".utf8), 0, "a sound file"), (Array("RIFF".utf8), 0, "a sound, film or WebP file"),
    (Array("ustar".utf8), 257, "a tar archive: unpack it first"),
  ]
}
