/// How much a WARC file may ask of the reader.
public struct WARCLimits: Hashable, Sendable {
  /// The longest record header in bytes.
  public var header: Int
  /// The longest block that is read into memory, in bytes; longer ones are passed over.
  public var block: Int
  /// How many damaged places are endured before the file is given up.
  public var damages: Int

  /// Limits; the defaults hold one page of 32 MiB and headers of 64 KiB.
  public init(header: Int = 64 << 10, block: Int = 32 << 20, damages: Int = 10_000) {
    self.header = header
    self.block = block
    self.damages = damages
  }
}
