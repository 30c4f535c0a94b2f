import CMalloc

/// The memory that the C library holds back for later although nothing is in it.
enum FreeMemory {
  /// Gives it back to the system: malloc_trim(3).
  static func giveBack() { _ = malloc_trim(0) }
}
