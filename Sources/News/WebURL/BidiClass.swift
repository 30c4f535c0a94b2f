/// The directions of characters, as far as the rule for labels in right-to-left scripts needs them (RFC 5893).
enum BidiClass {
  case left, right, europeanNumber, arabicNumber, mark, neutral

  /// The class of a character, by its block and category.
  ///
  /// Spacing marks count as left-to-right, symbols and punctuation as neutral. It is an approximation of Unicode's
  /// table by blocks, for the rule below alone.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x06F0...0x06F9: self = .europeanNumber
    case 0x0600...0x0605, 0x0660...0x0669, 0x066B...0x066C, 0x06DD, 0x10E60...0x10E7E: self = .arabicNumber
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: self = .mark
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
        .letterNumber:
        self = BidiClass.isInRightBlock(scalar) ? .right : .left
      default: self = BidiClass.isRightPunctuation(scalar) ? .right : .neutral
      }
    }
  }

  /// Whether the character makes its domain a bidirectional one, to which the rule below applies (RFC 5893 §1.4).
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    let direction = BidiClass(scalar)
    return direction == .right || direction == .arabicNumber
  }

  /// Whether the character combines with the one before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// Whether a label of a domain with right-to-left letters keeps to one direction (RFC 5893, section 2): otherwise its
  /// letters and digits would be shown in another order than they are in.
  static func isWellFormed(_ label: [Unicode.Scalar]) -> Bool {
    let classes = label.map(BidiClass.init)
    guard let first = classes.first, let last = classes.last(where: { $0 != .mark }) else { return true }
    if first == .right {
      let hasBothNumbers = classes.contains(.europeanNumber) && classes.contains(.arabicNumber)
      return !classes.contains(.left) && !hasBothNumbers && last != .neutral
    }
    guard first == .left else { return false }
    return !classes.contains(.right) && !classes.contains(.arabicNumber) && last != .neutral
  }

  /// Whether a letter is in a block of Hebrew, Arabic or another right-to-left script.
  private static func isInRightBlock(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Whether a sign belongs to such a script: it has that direction by itself.
  private static func isRightPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x05BE, 0x05C0, 0x05C3, 0x05C6, 0x05F3...0x05F4, 0x0608, 0x060B, 0x060D, 0x061B...0x061F, 0x066D, 0x06D4: true
    case 0x0700...0x070F, 0x07C0...0x07C9, 0x0830...0x083E, 0x085E: true
    default: false
    }
  }
}
