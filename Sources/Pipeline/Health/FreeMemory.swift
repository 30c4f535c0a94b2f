import CMalloc

/// Freed memory that the C library keeps for later.
enum FreeMemory {
  /// Keeps up to 16 MB for later messages, for the life of the process: mallopt(3).
  ///
  /// By default a buffer the size of a web page goes back to the system when it is freed, and the next one is cleared
  /// again in units of 4 KB: a tenth of the relay's time.
  static func holdBack() {
    _ = mallopt(M_MMAP_THRESHOLD, 4 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 16 << 20)
  }

  /// Gives it back to the system: malloc_trim(3).
  static func giveBack() { _ = malloc_trim(0) }
}
