import CMalloc

/// Freed memory that the C library keeps for later.
enum FreeMemory {
  /// Keeps up to 16 MB for later messages, for the life of the process: mallopt(3).
  ///
  /// By default, freeing a buffer the size of a web page returns it to the system, which clears the memory page by page
  /// for the next one. That took a tenth of the relay's time.
  static func holdBack() {
    _ = mallopt(M_MMAP_THRESHOLD, 4 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 16 << 20)
  }

  /// Returns it to the system: malloc_trim(3).
  static func giveBack() { _ = malloc_trim(0) }
}
