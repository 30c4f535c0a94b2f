import Settings

extension Boundary {
  /// The boundaries that a relay serves.
  ///
  /// - Throws: `SettingsError` for an unknown name.
  public static func list(_ settings: Settings) throws -> [Boundary] {
    try settings[Catalogue.boundaries].split(separator: ",").map { name in
      guard let boundary = Boundary(rawValue: String(name)) else {
        throw SettingsError.usage(
          "post.boundaries: there is no boundary '\(name)'; there are "
            + Boundary.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return boundary
    }
  }
}
