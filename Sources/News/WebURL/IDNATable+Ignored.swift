extension IDNATable {
  /// The characters that vanish from domains, as hexadecimal ranges.
  ///
  /// Source: Unicode IDNA Compatibility Processing (UTS 46), IdnaMappingTable.txt of Unicode 17.0; made by
  /// Tests/Generators/idna_tables.py.
  static let ignoredText = """
    AD 34F 115F-1160 17B4-17B5 180B-180F 200B 2060-2064 206A-206F 3164 FE00-FE0F FEFF FFA0 1BCA0-1BCA3 1D173-1D17A \
    E0100-E01EF
    """
}
