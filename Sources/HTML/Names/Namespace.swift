/// The namespaces that elements of an HTML page can be in.
public enum Namespace: UInt8, Hashable, Sendable, BitwiseCopyable {
  /// `http://www.w3.org/1999/xhtml`
  case html
  /// `http://www.w3.org/2000/svg`
  case svg
  /// `http://www.w3.org/1998/Math/MathML`
  case mathML
}
