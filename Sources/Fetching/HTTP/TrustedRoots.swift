import FoundationEssentials
import NIOSSL

/// The authorities whose certificates are trusted.
enum TrustedRoots {
  /// A TLS configuration that trusts the system's authorities and those in a PEM file. TLS 1.2 is the oldest version
  /// accepted.
  ///
  /// - Throws: `FileFault` if the file holds no certificate.
  static func configuration(with file: String?) throws(FileFault) -> TLSConfiguration {
    var tls = system
    guard let file else { return tls }
    do {
      let own = try NIOSSLCertificate.fromPEMFile(file)
      guard !own.isEmpty else { throw FileFault(.unsupported, file: file, why: "it holds no certificate in PEM") }
      tls.additionalTrustRoots = [.certificates(own)]
    } catch let fault as FileFault {
      throw fault
    } catch {
      let isThere = FileManager.default.isReadableFile(atPath: file)
      throw FileFault(
        isThere ? .unsupported : .missing, file: file,
        why: isThere ? "it holds no certificate in PEM" : "it can't be read")
    }
    return tls
  }

  /// The root certificates, read only once, because each client has its own TLS context.
  private static let system: TLSConfiguration = {
    var tls = TLSConfiguration.makeClientConfiguration()
    // RFC 8996 forbids TLS 1.0 and 1.1.
    tls.minimumTLSVersion = .tlsv12
    for path in ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"] {
      guard FileManager.default.isReadableFile(atPath: path) else { continue }
      // If none can be read, the library searches for roots itself.
      guard let roots = try? NIOSSLCertificate.fromPEMFile(path), !roots.isEmpty else { continue }
      tls.trustRoots = .certificates(roots)
      break
    }
    return tls
  }()
}
