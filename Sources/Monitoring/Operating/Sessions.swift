import Crypto
import Foundation
import News
import Synchronization

/// Who is signed in, by the session in their cookie. Sessions are only in memory: a restart signs everybody out.
package final class Sessions: Sendable {
  /// One person's session.
  package struct Session: Hashable, Sendable {
    /// The account's name, as the password file has it.
    package let name: String
    let role: Accounts.Role
    /// Twelve hours after signing in, whatever is done meanwhile.
    let expires: Timestamp
  }

  private struct Books {
    /// By the id in the cookie.
    var sessions: [String: Session] = [:]
    /// When attempts failed, by name and place; those of more than a minute ago are dropped at the next attempt.
    var failures: [String: [Timestamp]] = [:]
  }

  private let books = Mutex(Books())
  /// Signs the tokens of forms. Made at each start, like the sessions.
  private let key = SymmetricKey(size: .bits256)
  /// How long a session lasts, in milliseconds.
  private static let life: Int64 = 12 * 3600 * 1000
  /// The most sessions at once; a new one then ends the one that expires first.
  private static let mostSessions = 1000
  /// The failed attempts in a minute after which a name must wait, at the place that they came from.
  private static let mostFailures = 10

  package init() {}

  /// Begins a session of twelve hours.
  ///
  /// - Returns: its id for the cookie, 64 hexadecimal digits.
  package func begin(_ name: String, _ role: Accounts.Role, at now: Timestamp) -> String {
    let id = SecretBytes.text(32)
    let session = Session(name: name, role: role, expires: Timestamp(milliseconds: now.milliseconds + Self.life))
    books.withLock { books in
      books.sessions = books.sessions.filter { $0.value.expires > now }
      if books.sessions.count >= Self.mostSessions,
        let oldest = books.sessions.min(by: { $0.value.expires < $1.value.expires })
      {
        books.sessions[oldest.key] = nil
      }
      books.sessions[id] = session
    }
    return id
  }

  /// The session of a cookie; nil if there is none, or it has expired.
  package func session(_ id: String, at now: Timestamp) -> Session? {
    books.withLock { $0.sessions[id] }.flatMap { $0.expires > now ? $0 : nil }
  }

  /// Ends a session; an id that has none is ignored.
  package func end(_ id: String) { books.withLock { $0.sessions[id] = nil } }

  /// Whether a sign-in with this name may be tried: not after ten failures within a minute from the same place. Other
  /// places are not affected, or a stranger could lock the owner out. Nor may anybody try while 10,000 pairs of name
  /// and place have failed in the last minute, so that made-up names can't fill the memory.
  package func mayTry(_ name: String, from place: String, at now: Timestamp) -> Bool {
    books.withLock { books in
      let minuteAgo = Timestamp(milliseconds: now.milliseconds - 60_000)
      books.failures = books.failures.compactMapValues { times in
        let recent = times.filter { $0 > minuteAgo }
        return recent.isEmpty ? nil : recent
      }
      return (books.failures[name + "\n" + place]?.count ?? 0) < Self.mostFailures && books.failures.count < 10_000
    }
  }

  /// Remembers a failed attempt for a minute.
  package func countFailure(_ name: String, from place: String, at now: Timestamp) {
    books.withLock { $0.failures[name + "\n" + place, default: []].append(now) }
  }

  /// The token that a form must send back, 64 hexadecimal digits. Only our own pages, served to the same session,
  /// contain it, so a form on another site can't be sent in a visitor's name (cross-site request forgery). It is an
  /// HMAC-SHA256 of the session's id, so nothing needs to be stored for it.
  package func token(for id: String) -> String {
    Hexadecimal.text(of: HMAC<SHA256>.authenticationCode(for: Array(id.utf8), using: key))
  }

  /// Whether a form's token belongs to the cookie. Compared in constant time.
  package func isGenuine(_ token: String, for id: String) -> Bool {
    SecretBytes.areEqual(Array(token.utf8), Array(self.token(for: id).utf8))
  }
}
