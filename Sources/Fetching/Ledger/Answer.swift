import News

/// A receipt as received, with the attempt that it claims to answer.
///
/// It ends an item only if the item was sent at least that often: an answer to an attempt that was never made is
/// misdirected or forged. An answer to an earlier attempt is only late.
public struct Answer: Hashable, Sendable {
  /// The receipt as it came; its item may be unknown.
  public let receipt: Receipt
  /// The attempt answered, from 1.
  public let attempt: Int
  /// The stages that the item passed before.
  public let hops: [Hop]

  /// By default the item has passed no other stage.
  public init(_ receipt: Receipt, to attempt: Int, past hops: [Hop] = []) {
    self.receipt = receipt
    self.attempt = attempt
    self.hops = hops
  }
}
