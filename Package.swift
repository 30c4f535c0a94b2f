// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6, warnings are errors, memory safety checked by the compiler.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let database: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
  name: "chapar",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.3"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.5.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // The values that flow, and the page they are read from.
    .target(name: "News", swiftSettings: strict),
    .target(name: "Fields", dependencies: ["News"], swiftSettings: strict),
    .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
    .target(name: "Letters", swiftSettings: strict),
    .target(name: "Encodings", dependencies: ["CUchardet", "News"], swiftSettings: strict),
    .target(name: "HTML", dependencies: ["Encodings"], swiftSettings: strict),

    .target(name: "StateFolder", dependencies: ["News"], swiftSettings: strict),

    // The stages' work, in the order of the flow.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
    .target(name: "Zstandard", dependencies: ["CZstd"], swiftSettings: strict),
    .target(name: "XMLReading", dependencies: ["Encodings", "News"], swiftSettings: strict),
    .target(
      name: "Fetching",
      dependencies: [
        "Encodings", "HTML", "News", "StateFolder", "XMLReading", "Zstandard", "CZlib", "CDeflate", "CBrotli", crypto,
        database,
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTP2", package: "swift-nio-http2"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ], swiftSettings: strict),
    .target(
      name: "Cleaning", dependencies: ["Encodings", "HTML", "Letters", "News", "StateFolder", database],
      swiftSettings: strict),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "Extraction", dependencies: ["CCLD2", "Encodings", "Letters", "News"], swiftSettings: strict),
    .target(
      name: "Storage", dependencies: ["Fields", "Letters", "News", "StateFolder", "Zstandard", crypto, database],
      swiftSettings: strict),

    // The transport and the machinery on it.
    .systemLibrary(name: "CZeroMQ", providers: [.apt(["libzmq3-dev"])]),
    .target(name: "ZeroMQ", dependencies: ["CZeroMQ", "News"], swiftSettings: strict),
    .systemLibrary(name: "CMalloc"),
    .target(
      name: "Pipeline", dependencies: ["CMalloc", "Fields", "News", "Settings", "StateFolder", "ZeroMQ", logging],
      swiftSettings: strict),
    .target(
      name: "Settings",
      dependencies: ["News", .product(name: "SystemPackage", package: "swift-system"), "Yams"], swiftSettings: strict),

    // The web page.
    .target(
      name: "Monitoring",
      dependencies: [
        "Cleaning", "Extraction", "Fetching", "Fields", "News", "Pipeline", "Settings", "StateFolder", "Storage",
        crypto, logging, .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], exclude: ["Pages", "embed.py"], swiftSettings: strict),

    // The programs.
    // What the two programs that fetch make of the settings.
    .target(name: "FetchingSettings", dependencies: ["Fetching", "News", "Settings"], swiftSettings: strict),
    .executableTarget(
      name: "chapar-fetcher",
      dependencies: ["Fetching", "FetchingSettings", "News", "Pipeline", "Settings", "StateFolder", "ZeroMQ", logging],
      swiftSettings: strict),
    .executableTarget(
      name: "chapar-cleaner", dependencies: ["Cleaning", "News", "Pipeline", "Settings", logging],
      swiftSettings: strict),
    .executableTarget(
      name: "chapar-extractor", dependencies: ["Extraction", "News", "Pipeline", "Settings"], swiftSettings: strict),
    .executableTarget(
      name: "chapar-storer",
      dependencies: ["Fields", "News", "Pipeline", "Settings", "StateFolder", "Storage", logging],
      swiftSettings: strict),
    .executableTarget(name: "chapar-relay", dependencies: ["News", "Pipeline", "Settings"], swiftSettings: strict),
    .executableTarget(
      name: "chapar-monitor",
      dependencies: [
        "Fetching", "Monitoring", "News", "Pipeline", "Settings", "StateFolder", "Storage", "ZeroMQ", logging,
      ], swiftSettings: strict),
    .executableTarget(
      name: "chapar",
      dependencies: [
        "Cleaning", "Extraction", "Fetching", "FetchingSettings", "Fields", "News", "Pipeline", "Settings",
        "StateFolder", "Storage", "ZeroMQ", arguments,
      ],
      swiftSettings: strict),

    // Tests.
    .target(name: "Launching", path: "Tests/Launching", swiftSettings: strict),
    .testTarget(name: "NewsTests", dependencies: ["Launching", "News"], swiftSettings: strict),
    .testTarget(name: "FieldsTests", dependencies: ["Fields", "News"], swiftSettings: strict),
    .testTarget(name: "StateFolderTests", dependencies: ["Launching", "News", "StateFolder"], swiftSettings: strict),
    .testTarget(name: "LettersTests", dependencies: ["Launching", "Letters"], swiftSettings: strict),
    .testTarget(name: "EncodingsTests", dependencies: ["Encodings", "Launching"], swiftSettings: strict),
    .testTarget(name: "HTMLTests", dependencies: ["Encodings", "HTML", "Launching"], swiftSettings: strict),
    .testTarget(name: "XMLReadingTests", dependencies: ["XMLReading"], swiftSettings: strict),
    .testTarget(
      name: "FetchingTests", dependencies: ["Fetching", "Launching", "News", "XMLReading", "fetch-victim", crypto],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(name: "CleaningTests", dependencies: ["Cleaning", "Launching", "News"], swiftSettings: strict),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "Launching", "News"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Fields", "Launching", "News", "Storage", "storing-process"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(name: "ZeroMQTests", dependencies: ["ZeroMQ"], swiftSettings: strict),
    .testTarget(
      name: "PipelineTests", dependencies: ["Fields", "Launching", "News", "Pipeline", "ZeroMQ", logging],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "chapar", "chapar-fetcher", "chapar-cleaner", "chapar-extractor", "chapar-storer", "chapar-relay",
        "chapar-chaos", "chapar-chaos-extractor", "chapar-slow-stage", "small-web", "Fetching", "Launching", "News",
        "StateFolder",
        "Storage",
      ], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "MonitoringTests",
      dependencies: [
        "Cleaning", "Fetching", "Launching", "Monitoring", "News", "Pipeline", "Settings", "Storage", "chapar-monitor",
      ], swiftSettings: strict),
    .testTarget(name: "SettingsTests", dependencies: ["Settings"], swiftSettings: strict),
    .testTarget(
      name: "QualityTests",
      dependencies: ["Cleaning", "Extraction", "Launching", "News", "benchmark-storage", "chapar"],
      swiftSettings: strict),

    .target(
      name: "SmallWeb", dependencies: ["Launching", "News"], path: "Tests/SmallWeb", exclude: ["Program", "week.py"],
      swiftSettings: strict),
    .testTarget(name: "SmallWebTests", dependencies: ["Launching", "News", "SmallWeb"], swiftSettings: strict),

    // Programs that try and measure.
    .executableTarget(
      name: "small-web",
      dependencies: [
        "News", "SmallWeb", arguments, .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
      ], path: "Tests/SmallWeb/Program", swiftSettings: strict),
    .executableTarget(
      name: "survey", dependencies: ["Cleaning"], path: "Tests/Training",
      exclude: ["train.py", "labels.py", "features.py", "prepare.py", "folds.py", "long_pages.py", "quality.py"],
      swiftSettings: strict),
    .executableTarget(
      name: "clean-pages", dependencies: ["Cleaning", "Extraction", "News"], path: "Tests/Quality/CleanPages",
      swiftSettings: strict),
    .executableTarget(
      name: "fuzz-pages", dependencies: ["Cleaning", "Extraction", "Launching", "News"], path: "Tests/Fuzz/Pages",
      swiftSettings: strict),
    .executableTarget(
      name: "fetch-victim", dependencies: ["Fetching", "News"], path: "Tests/Programs/Victim", swiftSettings: strict),
    .executableTarget(
      name: "storing-process", dependencies: ["Fields", "Storage", "News"], path: "Tests/StoringProcess",
      swiftSettings: strict),
    .executableTarget(
      name: "fuzz-fetching",
      dependencies: [
        "Fetching", "Launching", "News", "XMLReading", arguments, .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], path: "Tests/Fuzz/Fetching", swiftSettings: strict),
    .executableTarget(
      name: "benchmark-journal", dependencies: ["Fetching", "Launching", "News"], path: "Tests/Benchmarks/Journal",
      swiftSettings: strict),
    .executableTarget(
      name: "chapar-chaos", dependencies: ["Launching", arguments], path: "Tests/Chaos", swiftSettings: strict),
    .executableTarget(
      name: "chapar-chaos-extractor", dependencies: ["Extraction", "News", "Pipeline", "Settings"],
      path: "Tests/ChaosExtractor", swiftSettings: strict),
    .executableTarget(
      name: "chapar-slow-stage",
      dependencies: ["Cleaning", "Extraction", "Fields", "News", "Pipeline", "Settings", "Storage"],
      path: "Tests/SlowStage", swiftSettings: strict),
    .executableTarget(
      name: "fuzz-wire", dependencies: ["Launching", "News", "Pipeline", "ZeroMQ", arguments], path: "Tests/Fuzz/Wire",
      swiftSettings: strict),
    .executableTarget(
      name: "benchmark-pipeline",
      dependencies: [
        "Cleaning", "Extraction", "Fetching", "Launching", "News", "Pipeline", "Settings", "ZeroMQ", arguments,
      ],
      path: "Tests/Benchmarks/Pipeline", swiftSettings: strict),
    .executableTarget(
      name: "benchmark-hop", dependencies: ["Launching", "Pipeline", "News", "ZeroMQ", logging],
      path: "Tests/Benchmarks/Hop",
      swiftSettings: strict),
    .executableTarget(
      name: "benchmark-hop-baseline", path: "Tests/Benchmarks/HopBaseline", linkerSettings: [.linkedLibrary("zmq")]),
    .executableTarget(
      name: "benchmark-ledger", dependencies: ["Fetching", "News"], path: "Tests/Benchmarks/Ledger",
      swiftSettings: strict),
    .executableTarget(
      name: "html-benchmark", dependencies: ["HTML"], path: "Tests/Benchmarks/HTML",
      swiftSettings: strict),
    .executableTarget(
      name: "benchmark-extraction", dependencies: ["Cleaning", "Encodings", "Extraction", "HTML", "News"],
      path: "Tests/Benchmarks/Extraction", swiftSettings: strict),
    .executableTarget(
      name: "benchmark-stages",
      dependencies: [
        "Cleaning", "Extraction", "Fetching", "Fields", "Launching", "News", "Pipeline", "Storage", "ZeroMQ",
      ], path: "Tests/Benchmarks/Stages", swiftSettings: strict),
    .executableTarget(
      name: "benchmark-storage", dependencies: ["Fields", "Storage", "News"], path: "Tests/Benchmarks/Storage",
      swiftSettings: strict),
  ]
)
