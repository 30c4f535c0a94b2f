import Monitoring

/// Shows what flows and what is kept, as a web site.
@main
struct ChaparMonitor {
  static func main() async throws { try await Site().run(host: "127.0.0.1", port: 8570) }
}
