extension EncodingSniffer {
  /// How many continuation bytes of UTF-8 outweigh a declared encoding of single bytes: one curly quote, or two letters.
  private static let proofAgainstSingleByte = 2
  /// The same for encodings of several bytes, whose text can be UTF-8 by chance: two-letter words are known to.
  private static let proofAgainstMultiByte = 12
  /// How many bytes beyond ASCII a guess needs to be a witness against the header.
  private static let testimony = 32
  /// The share of nonsense from which a declaration is doubted.
  private static let doubtful = 1.0 / 8
  /// The share of nonsense from which it is plainly wrong.
  private static let absurd = 0.5

  /// The reading of bytes that something declared to be in an encoding.
  func declaredReading(_ declared: EncodingDeclaration, _ check: UTF8Check) -> DecodingAttempt {
    if check.isValid, isUTF8(despite: declared.encoding, check) {
      let isConfirmed = declared.encoding == .utf8 || (check.characterCount == 0 && declared.encoding.keepsASCII)
      return DecodingAttempt(
        passing: bytes, as: isConfirmed ? declared.encoding : .utf8, because: isConfirmed ? declared.evidence : .content
      )
    }
    let reading = DecodingAttempt(bytes, as: declared.encoding, because: declared.evidence)
    if declared.encoding == .utf8 {
      let errors = check.errorCount - (check.isCutOff ? 1 : 0)
      return errors > check.characterCount ? better(than: reading) : reading
    }
    if reading.doubt > EncodingSniffer.doubtful { return better(than: reading) }
    return declared.evidence == .header ? outvoted(reading) ?? reading : reading
  }

  /// The reading of bytes of which nothing says what they are.
  func undeclaredReading(_ check: UTF8Check) -> DecodingAttempt {
    if check.isValid, check.characterCount > 0 { return DecodingAttempt(passing: bytes, as: .utf8, because: .content) }
    if check.isValid, !hasEscapes { return DecodingAttempt(passing: bytes, as: .windows1252, because: .fallback) }
    // Here and there a broken character, as where a summary was cut by bytes, makes it no less UTF-8.
    if !check.isValid, (check.errorCount - (check.isCutOff ? 1 : 0)) * 8 <= check.characterCount {
      return DecodingAttempt(bytes, as: .utf8, because: .content)
    }
    if let guess = CharsetGuess.encoding(of: bytes) { return DecodingAttempt(bytes, as: guess, because: .guess) }
    return DecodingAttempt(bytes, as: .windows1252, because: .fallback)
  }

  /// Whether bytes known to be valid UTF-8 are that, whatever was declared.
  private func isUTF8(despite declared: Encoding, _ check: UTF8Check) -> Bool {
    switch declared {
    case .utf8: true
    case .utf16BE, .utf16LE: !bytes.contains(0)
    case .iso2022JP: check.characterCount > 0
    case _ where check.characterCount == 0: true
    case _ where declared.isMultiByte: check.continuationCount >= EncodingSniffer.proofAgainstMultiByte
    default: check.continuationCount >= EncodingSniffer.proofAgainstSingleByte
    }
  }

  /// Whether there are escape sequences, which alone make ASCII mean something else.
  private var hasEscapes: Bool { bytes.contains(0x1B) || bytes.contains(0x0E) }

  /// Another reading that makes sense of nearly all that this one does not, or else this one.
  private func better(than reading: DecodingAttempt) -> DecodingAttempt {
    let doubt = reading.doubt
    for declared in [headerDeclaration, bytesDeclaration].compactMap({ $0 }) where declared.encoding != reading.encoding
    {
      let other = DecodingAttempt(bytes, as: declared.encoding, because: declared.evidence)
      if other.errorCount * 8 <= reading.errorCount { return other }
    }
    guard let guess = CharsetGuess.encoding(of: bytes), guess != reading.encoding else { return reading }
    // Tables of single bytes make sense of everything, so their making sense proves less.
    guard guess.isMultiByte || doubt > EncodingSniffer.absurd else { return reading }
    let other = DecodingAttempt(bytes, as: guess, because: .guess)
    return other.errorCount * 8 <= reading.errorCount ? other : reading
  }

  /// The markup's reading, if the header's is of single bytes, differs from it, and the guess is the markup's.
  private func outvoted(_ reading: DecodingAttempt) -> DecodingAttempt? {
    guard let inner = bytesDeclaration, inner.encoding != reading.encoding, inner.encoding != .utf8,
      HighBytes(bytes).count >= EncodingSniffer.testimony, CharsetGuess.encoding(of: bytes) == inner.encoding
    else { return nil }
    return DecodingAttempt(bytes, as: inner.encoding, because: inner.evidence)
  }
}
