/// The learned model of how well a page's text was found.
///
/// It is trained by `Tests/Training/quality.py` on pages of sites that the model of the text had not seen, and lies in
/// `Config/quality-model.txt`; `QualityModelResource.swift` is that file as Swift.
struct QualityModel: Sendable {
  private let forest: Forest

  /// The model that the module comes with.
  static let standard = QualityModel(parsing: QualityModelResource.text)

  /// Reads a model as ``BodyModel`` does: trees only.
  init(parsing text: some StringProtocol) { forest = BodyModel(parsing: text).forest }

  /// The F1 to be expected of a page's text, in thousandths.
  func expectedF1(_ signals: PageSignals) -> Double {
    let sum = forest.scores(signals.values, width: PageSignals.names.count, exactly: true).first ?? 0
    return Double(max(0, min(1000, (sum * 1000).rounded()))) / 1000
  }
}
