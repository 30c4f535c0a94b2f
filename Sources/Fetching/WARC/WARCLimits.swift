/// Limits on what a WARC file may contain.
public struct WARCLimits: Hashable, Sendable {
  /// The longest record header in bytes.
  public var header: Int
  /// The longest block that is read into memory, in bytes; longer ones are skipped.
  public var block: Int
  /// How many damaged places are tolerated before the file is given up.
  public var damages: Int

  /// Creates limits; by default 64 KiB for headers and 32 MiB for a page.
  public init(header: Int = 64 << 10, block: Int = 32 << 20, damages: Int = 10_000) {
    self.header = header
    self.block = block
    self.damages = damages
  }
}
