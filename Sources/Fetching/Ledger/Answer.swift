import News

/// A receipt as it came, with the attempt that it says it answers.
///
/// It ends an item only where the item was sent that often: an answer to what was never sent is somebody else's, or
/// forged. One to an earlier attempt is merely late.
public struct Answer: Hashable, Sendable {
  /// What it says.
  public let receipt: Receipt
  /// The attempt answered, from 1.
  public let attempt: Int
  /// The stations that the item passed before.
  public let hops: [Hop]

  /// An answer to an attempt.
  public init(_ receipt: Receipt, to attempt: Int, past hops: [Hop] = []) {
    self.receipt = receipt
    self.attempt = attempt
    self.hops = hops
  }
}
