/// The attributes that SVG and MathML spell with capitals (WHATWG 13.2.6.1, "adjust SVG attributes").
enum ForeignAttributes {
  /// A name, given in lower case, in the spelling of a namespace. For example `viewbox` is `viewBox` in SVG; names that
  /// the standard doesn't list stay in lower case.
  static func spelled(_ name: String, in namespace: Namespace) -> String {
    switch namespace {
    case .svg: svg[name] ?? name
    case .mathML: name == "definitionurl" ? "definitionURL" : name
    case .html: name
    }
  }

  /// SVG's attribute names with capitals, by their lower-case forms (WHATWG 13.2.6.1, "adjust SVG attributes").
  private static let svg: [String: String] = {
    let names = """
      attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits
      glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust
      limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength
      patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio
      primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant
      specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX
      targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    return Dictionary(uniqueKeysWithValues: names.map { ($0.lowercased(), $0) })
  }()
}
