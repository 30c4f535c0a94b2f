/// The trained model that predicts how well a page's text was found.
///
/// It is trained by `Tests/Training/quality.py` on pages from sites that the body model had not seen, and stored in
/// `Config/quality-model.txt`; `QualityModelResource.swift` is that file as Swift.
struct QualityModel: Sendable {
  private let forest: Forest

  /// The built-in model.
  static let standard = QualityModel(parsing: QualityModelResource.text)

  /// Reads a model like ``BodyModel``, but trees only.
  init(parsing text: some StringProtocol) { forest = BodyModel(parsing: text).forest }

  /// The expected F1 of a page's text, 0 to 1, rounded to thousandths.
  func expectedF1(_ signals: PageSignals) -> Double {
    let sum = forest.scores(signals.values, width: PageSignals.names.count, exactly: true).first ?? 0
    // The forest learned what is missing of F1 to the power of two thirds: nearly all pages miss little, and the few that
    // miss much shouldn't pull them down.
    let missing = min(1, max(0, sum) * max(0, sum).squareRoot())
    return Double(((1 - missing) * 1000).rounded()) / 1000
  }
}
