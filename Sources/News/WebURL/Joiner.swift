/// Where the invisible joiners are allowed in a label (RFC 5892, appendix A).
enum Joiner {
  /// Whether the joiner at an index visibly changes its neighbours, so that it can't be used to disguise a domain.
  /// After a virama, as in Indic scripts, both joiners are; between two letters that would join, as in Persian, only
  /// the non-joiner is.
  static func isAllowed(in label: [Unicode.Scalar], at place: Int) -> Bool {
    guard place > 0 else { return false }
    let viramaClass = 9
    if label[place - 1].properties.canonicalCombiningClass.rawValue == viramaClass { return true }
    guard label[place] == "\u{200C}" else { return false }
    // Persian, for example, needs it in plurals. Both neighbours must be letters that would otherwise join.
    guard let before = label[..<place].last(where: { !BidiClass.isMark($0) }),
      let after = label[(place + 1)...].first(where: { !BidiClass.isMark($0) })
    else { return false }
    return isCursive(before) && !joinsOnlyBackwards(before) && isCursive(after)
  }

  /// Whether the letter belongs to a script that joins its letters: Arabic, Syriac, N'Ko, Mandaic and the like.
  private static func isCursive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0620...0x064A, 0x066E...0x06D3, 0x06D5, 0x06EE...0x06EF, 0x06FA...0x06FF: scalar.value != 0x0621
    case 0x0710...0x077F, 0x07CA...0x07EA, 0x0840...0x0858, 0x0860...0x086A, 0x0870...0x08B4, 0x08B6...0x08C8: true
    case 0x1807, 0x1820...0x1878, 0x1887...0x18AA, 0xA840...0xA872: true
    case 0x10AC0...0x10AEF, 0x10B80...0x10B91, 0x10D00...0x10D23, 0x10F30...0x10FCB, 0x1E900...0x1E943: true
    default: false
    }
  }

  /// Whether an Arabic letter joins the one before it but not the one after it.
  private static func joinsOnlyBackwards(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0622...0x0625, 0x0627, 0x0629, 0x062F...0x0632, 0x0648, 0x0671...0x0673, 0x0675...0x0677: true
    case 0x0688...0x0699, 0x06C0, 0x06C3...0x06CB, 0x06CD, 0x06CF, 0x06D2...0x06D3, 0x06D5, 0x06EE...0x06EF: true
    default: false
    }
  }
}
