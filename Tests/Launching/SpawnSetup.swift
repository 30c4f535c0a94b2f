import Foundation

/// The arguments for `posix_spawn(3)`: streams, signals, and nothing else inherited.
@safe struct SpawnSetup: ~Copyable {
  private var actions = unsafe posix_spawn_file_actions_t()
  private var attributes = posix_spawnattr_t()
  /// The child's ends of pipes, closed here once it has them.
  private var childEnds: [Int32] = []

  init() throws(LaunchError) {
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  /// Connects a stream of the child; returns this process's end if it is a pipe.
  mutating func connect(_ stream: ChildProcess.Stream, to descriptor: Int32) throws(LaunchError) -> FileHandle? {
    let isInput = descriptor == STDIN_FILENO
    switch stream {
    case .inherited: return nil
    case .nothing: open("/dev/null", as: descriptor, flags: isInput ? O_RDONLY : O_WRONLY)
    case .file(let path): open(path, as: descriptor, flags: isInput ? O_RDONLY : O_WRONLY | O_CREAT | O_APPEND)
    case .pipe:
      var ends: [Int32] = [0, 0]
      guard unsafe pipe(&ends) == 0 else { throw LaunchError(action: "making a pipe", number: errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let (child, own) = isInput ? (ends[0], ends[1]) : (ends[1], ends[0])
      unsafe posix_spawn_file_actions_adddup2(&actions, child, descriptor)
      childEnds.append(child)
      return FileHandle(fileDescriptor: own, closeOnDealloc: true)
    }
    return nil
  }

  private mutating func open(_ path: String, as descriptor: Int32, flags: Int32) {
    unsafe posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o644)
  }

  mutating func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String]
  ) throws(LaunchError) -> pid_t {
    var words = unsafe CStrings([program] + arguments)
    var settings = unsafe CStrings(environment.map { "\($0)=\($1)" })
    defer {
      unsafe words.free()
      unsafe settings.free()
    }
    var processID: pid_t = 0
    let number = unsafe posix_spawnp(&processID, program, &actions, &attributes, words.pointers, settings.pointers)
    guard number == 0 else { throw LaunchError(action: "starting '\(program)'", number: number) }
    return processID
  }

  mutating func close() {
    for end in childEnds { _ = Glibc.close(end) }
    childEnds = []
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
  }
}

/// A null-terminated list of C strings; must be freed.
@unsafe private struct CStrings {
  var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { unsafe pointers = strings.map { unsafe strdup($0) } + [nil] }

  mutating func free() {
    for index in unsafe pointers.indices { unsafe Glibc.free(pointers[index]) }
  }
}
