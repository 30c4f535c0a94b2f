import FoundationEssentials
import NIOSSL

/// The authorities whose certificates are trusted.
enum TrustedRoots {
  /// TLS that trusts the system's authorities, and those of a PEM file.
  ///
  /// - Throws: `FileFault` where the file holds no certificate.
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

  /// Root certificates that are read once: each client has a context of its own.
  private static let system: TLSConfiguration = {
    var tls = TLSConfiguration.makeClientConfiguration()
    for path in ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"] {
      guard FileManager.default.isReadableFile(atPath: path) else { continue }
      // A file that can't be read leaves the library's own search for the roots.
      guard let roots = try? NIOSSLCertificate.fromPEMFile(path), !roots.isEmpty else { continue }
      tls.trustRoots = .certificates(roots)
      break
    }
    return tls
  }()
}
