import Foundation
import Glibc
import News
import Settings
import ZeroMQ

/// A file with one CURVE key, named by a setting.
///
/// Each half of a pair has a file of its own, `NAME.secret` and `NAME.public`. Both hold 40 characters of Z85, so
/// nothing but the file's name tells them apart; a mix-up is found here rather than as a connection that never comes
/// about.
struct KeyFile {
  private let setting: String
  private let path: String

  /// - Throws: `SettingsError` if the setting names no file.
  init(_ setting: Setting<String>, in settings: Settings) throws(SettingsError) {
    self.setting = setting.declaration.key
    path = settings[setting]
    guard !path.isEmpty else {
      throw .badFile(key: self.setting, file: "no file", cause: "is named; `chapar keys` makes a pair of keys")
    }
  }

  /// The secret key. The public key is computed from it.
  ///
  /// - Throws: `SettingsError` if others can read it, or if it is the file of a public key.
  func secretKeys() throws -> CurveKeys {
    guard !path.hasSuffix(".public") else {
      throw fault("is a public key's file; this setting needs the secret one, which `chapar keys` calls NAME.secret")
    }
    let text = try text()
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & 0o077 != 0 {
      throw fault("can be read by other users: chmod it to 600, and make a new pair if somebody may have read it")
    }
    // `chapar keys` writes the public key beside the secret one. If both files have the same text, one was copied over
    // the other.
    let twin = (path as NSString).deletingPathExtension + ".public"
    if twin != path, let other = FileManager.default.contents(atPath: twin),
      String(decoding: other, as: UTF8.self).trimmed == text
    {
      throw fault("holds the public key of \(twin); the secret one is wanted")
    }
    return try CurveKeys(secretKey: text)
  }

  /// The other side's public key.
  ///
  /// - Throws: `SettingsError` if it can't be read, or is a secret key's file.
  func publicKey() throws(SettingsError) -> String {
    guard !path.hasSuffix(".secret") else {
      throw fault("is a secret key's file; the relay's public one is wanted, which `chapar keys` calls NAME.public")
    }
    return try text()
  }

  /// The key in the file, without white space around it.
  ///
  /// - Throws: `SettingsError` if the file can't be read, or holds anything but one key.
  private func text() throws(SettingsError) -> String {
    let text: String
    do {
      text = String(try String(contentsOfFile: path, encoding: .utf8).trimmed)
    } catch {
      throw fault("can't be read: \(error.localizedDescription); `chapar keys` makes a pair")
    }
    guard CurveKeys.isKey(text) else { throw fault("has no CURVE key, which is 40 characters of Z85") }
    return text
  }

  private func fault(_ cause: String) -> SettingsError { .badFile(key: setting, file: path, cause: cause) }

}
