import FoundationEssentials
import NIOSSL

/// The authorities whose certificates are trusted.
enum TrustedRoots {
  /// A TLS configuration that trusts the system's authorities and those in a PEM file.
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

  /// The root certificates, read once, as each client has its own context.
  private static let system: TLSConfiguration = {
    var tls = TLSConfiguration.makeClientConfiguration()
    // RFC 8996: TLS 1.0 and 1.1 are not to be used.
    tls.minimumTLSVersion = .tlsv12
    for path in ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"] {
      guard FileManager.default.isReadableFile(atPath: path) else { continue }
      // If none can be read, the library's own search for roots remains.
      guard let roots = try? NIOSSLCertificate.fromPEMFile(path), !roots.isEmpty else { continue }
      tls.trustRoots = .certificates(roots)
      break
    }
    return tls
  }()
}
