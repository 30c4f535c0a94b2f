import CMalloc

/// The memory that the C library holds back for later although nothing is in it.
enum FreeMemory {
  /// Holds back up to 16 MB for messages to come, for the life of the process: mallopt(3).
  ///
  /// By default memory of a page's size goes back to the system when it is freed, and each page has it made anew: cleared
  /// page by page of 4 KB, a tenth of the relay's time.
  static func holdBack() {
    _ = mallopt(M_MMAP_THRESHOLD, 4 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 16 << 20)
  }

  /// Gives it back to the system: malloc_trim(3).
  static func giveBack() { _ = malloc_trim(0) }
}
