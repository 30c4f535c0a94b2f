extension EncodingSniffer {
  /// How many UTF-8 continuation bytes outweigh a declared single-byte encoding: those of one curly quote, or of two
  /// letters. One alone, such as `Ã©`, may be meant.
  private static let proofAgainstSingleByte = 2
  /// The same for multi-byte encodings, whose text can be UTF-8 by chance, as some two-letter words are.
  private static let proofAgainstMultiByte = 12
  /// How many non-ASCII bytes a guess needs to count against the header.
  private static let testimony = 32
  /// The share of invalid sequences from which a declaration is doubted.
  private static let doubtful = 1.0 / 8
  /// The share of invalid sequences from which it is clearly wrong.
  private static let absurd = 0.5

  /// The reading of bytes with a declared encoding.
  ///
  /// Bytes that are UTF-8 are read so. Otherwise they are read as declared, and that reading is kept unless too much of
  /// it is invalid, or the guess and the markup agree against the header. For bytes declared as UTF-8 "too much" is
  /// more errors than characters: a page cut off, or with a broken piece pasted in, stays UTF-8.
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

  /// The reading of bytes without a declared encoding: UTF-8 if they are, or are but for one error in eight characters;
  /// ASCII; the guess; at last windows-1252, in which any bytes are text.
  func undeclaredReading(_ check: UTF8Check) -> DecodingAttempt {
    if check.isValid, check.characterCount > 0 { return DecodingAttempt(passing: bytes, as: .utf8, because: .content) }
    if check.isValid, !hasEscapes { return DecodingAttempt(passing: bytes, as: .windows1252, because: .fallback) }
    // A few broken characters, for example where a summary was cut by bytes, don't make it another encoding. The last
    // byte alone proves nothing: `café` in windows-1252 lost its é.
    if !check.isValid, check.characterCount > 0,
      (check.errorCount - (check.isCutOff ? 1 : 0)) * 8 <= check.characterCount
    {
      return DecodingAttempt(bytes, as: .utf8, because: .content)
    }
    if let guess = CharsetGuess.encoding(of: bytes) { return DecodingAttempt(bytes, as: guess, because: .guess) }
    return DecodingAttempt(bytes, as: .windows1252, because: .fallback)
  }

  /// Whether valid UTF-8 is to be read as UTF-8 despite a declaration.
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

  /// Whether there is an ESC or a shift-out: only these make bytes below 0x80 mean something other than ASCII.
  private var hasEscapes: Bool { bytes.contains(0x1B) || bytes.contains(0x0E) }

  /// Another reading with at most an eighth of this one's errors, or else this one: first what the header and the
  /// markup say, then the guess. A single-byte guess is taken only if half of this reading is invalid.
  private func better(than reading: DecodingAttempt) -> DecodingAttempt {
    let doubt = reading.doubt
    for declared in [headerDeclaration, bytesDeclaration].compactMap({ $0 }) where declared.encoding != reading.encoding
    {
      let other = DecodingAttempt(bytes, as: declared.encoding, because: declared.evidence)
      if other.errorCount * 8 <= reading.errorCount { return other }
    }
    guard let guess = CharsetGuess.encoding(of: bytes), guess != reading.encoding else { return reading }
    // Single-byte encodings accept any bytes, so a valid reading proves less.
    guard guess.isMultiByte || doubt > EncodingSniffer.absurd else { return reading }
    let other = DecodingAttempt(bytes, as: guess, because: .guess)
    return other.errorCount * 8 <= reading.errorCount ? other : reading
  }

  /// The markup's reading, if it names a legacy encoding other than the header's, the guess agrees with it, and there
  /// are at least 32 non-ASCII bytes to guess from; nil otherwise.
  private func outvoted(_ reading: DecodingAttempt) -> DecodingAttempt? {
    guard let inner = bytesDeclaration, inner.encoding != reading.encoding, inner.encoding != .utf8,
      HighBytes(bytes).count >= EncodingSniffer.testimony, CharsetGuess.encoding(of: bytes) == inner.encoding
    else { return nil }
    return DecodingAttempt(bytes, as: inner.encoding, because: inner.evidence)
  }
}
