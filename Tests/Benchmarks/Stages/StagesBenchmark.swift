import Foundation

/// Repeats one stage's work, without sockets, for counting instructions.
///
/// `benchmark-stages make PAGE FOLDER` writes the stages' input, made from one page of HTML: a WARC file, and a file of
/// messages for each boundary. `benchmark-stages STAGE FOLDER PAGES` reads the whole input file and then processes that
/// many pages, from the bytes of one message to the bytes of the next.
@main
struct StagesBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 3, let first = arguments.first else { usage() }
    let (second, third) = (arguments[arguments.startIndex + 1], arguments[arguments.startIndex + 2])
    if first == "make" {
      return try Supplies(folder: third).make(of: Array(try Data(contentsOf: URL(filePath: second))))
    }
    guard let stage = StageWork(rawValue: first), let pages = Int(third), (1...Supplies.count).contains(pages)
    else { usage() }
    print(try stage.run(Supplies(folder: second), pages: pages))
  }

  private static func usage() -> Never {
    let stages = StageWork.allCases.map(\.rawValue).joined(separator: "|")
    print(
      """
      usage: benchmark-stages make PAGE FOLDER
             benchmark-stages \(stages) FOLDER PAGES   (up to \(Supplies.count))
      """)
    exit(64)
  }
}
