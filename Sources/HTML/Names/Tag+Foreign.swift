/// The SVG and MathML elements (made by Tests/Generators/html_tags.py).
extension Tag {
  /// `svg`
  @inlinable public static var svg: Tag { Tag(rawValue: 142) }
  /// `math`
  @inlinable public static var math: Tag { Tag(rawValue: 143) }
  /// `altGlyph`
  @inlinable public static var altGlyph: Tag { Tag(rawValue: 144) }
  /// `altGlyphDef`
  @inlinable public static var altGlyphDef: Tag { Tag(rawValue: 145) }
  /// `altGlyphItem`
  @inlinable public static var altGlyphItem: Tag { Tag(rawValue: 146) }
  /// `animate`
  @inlinable public static var animate: Tag { Tag(rawValue: 147) }
  /// `animateColor`
  @inlinable public static var animateColor: Tag { Tag(rawValue: 148) }
  /// `animateMotion`
  @inlinable public static var animateMotion: Tag { Tag(rawValue: 149) }
  /// `animateTransform`
  @inlinable public static var animateTransform: Tag { Tag(rawValue: 150) }
  /// `annotation`
  @inlinable public static var annotation: Tag { Tag(rawValue: 151) }
  /// `annotation-xml`
  @inlinable public static var annotationXml: Tag { Tag(rawValue: 152) }
  /// `circle`
  @inlinable public static var circle: Tag { Tag(rawValue: 153) }
  /// `clipPath`
  @inlinable public static var clipPath: Tag { Tag(rawValue: 154) }
  /// `defs`
  @inlinable public static var defs: Tag { Tag(rawValue: 155) }
  /// `desc`
  @inlinable public static var desc: Tag { Tag(rawValue: 156) }
  /// `ellipse`
  @inlinable public static var ellipse: Tag { Tag(rawValue: 157) }
  /// `feBlend`
  @inlinable public static var feBlend: Tag { Tag(rawValue: 158) }
  /// `feColorMatrix`
  @inlinable public static var feColorMatrix: Tag { Tag(rawValue: 159) }
  /// `feComponentTransfer`
  @inlinable public static var feComponentTransfer: Tag { Tag(rawValue: 160) }
  /// `feComposite`
  @inlinable public static var feComposite: Tag { Tag(rawValue: 161) }
  /// `feConvolveMatrix`
  @inlinable public static var feConvolveMatrix: Tag { Tag(rawValue: 162) }
  /// `feDiffuseLighting`
  @inlinable public static var feDiffuseLighting: Tag { Tag(rawValue: 163) }
  /// `feDisplacementMap`
  @inlinable public static var feDisplacementMap: Tag { Tag(rawValue: 164) }
  /// `feDistantLight`
  @inlinable public static var feDistantLight: Tag { Tag(rawValue: 165) }
  /// `feDropShadow`
  @inlinable public static var feDropShadow: Tag { Tag(rawValue: 166) }
  /// `feFlood`
  @inlinable public static var feFlood: Tag { Tag(rawValue: 167) }
  /// `feFuncA`
  @inlinable public static var feFuncA: Tag { Tag(rawValue: 168) }
  /// `feFuncB`
  @inlinable public static var feFuncB: Tag { Tag(rawValue: 169) }
  /// `feFuncG`
  @inlinable public static var feFuncG: Tag { Tag(rawValue: 170) }
  /// `feFuncR`
  @inlinable public static var feFuncR: Tag { Tag(rawValue: 171) }
  /// `feGaussianBlur`
  @inlinable public static var feGaussianBlur: Tag { Tag(rawValue: 172) }
  /// `feImage`
  @inlinable public static var feImage: Tag { Tag(rawValue: 173) }
  /// `feMerge`
  @inlinable public static var feMerge: Tag { Tag(rawValue: 174) }
  /// `feMergeNode`
  @inlinable public static var feMergeNode: Tag { Tag(rawValue: 175) }
  /// `feMorphology`
  @inlinable public static var feMorphology: Tag { Tag(rawValue: 176) }
  /// `feOffset`
  @inlinable public static var feOffset: Tag { Tag(rawValue: 177) }
  /// `fePointLight`
  @inlinable public static var fePointLight: Tag { Tag(rawValue: 178) }
  /// `feSpecularLighting`
  @inlinable public static var feSpecularLighting: Tag { Tag(rawValue: 179) }
  /// `feSpotLight`
  @inlinable public static var feSpotLight: Tag { Tag(rawValue: 180) }
  /// `feTile`
  @inlinable public static var feTile: Tag { Tag(rawValue: 181) }
  /// `feTurbulence`
  @inlinable public static var feTurbulence: Tag { Tag(rawValue: 182) }
  /// `filter`
  @inlinable public static var filter: Tag { Tag(rawValue: 183) }
  /// `foreignObject`
  @inlinable public static var foreignObject: Tag { Tag(rawValue: 184) }
  /// `g`
  @inlinable public static var g: Tag { Tag(rawValue: 185) }
  /// `glyphRef`
  @inlinable public static var glyphRef: Tag { Tag(rawValue: 186) }
  /// `line`
  @inlinable public static var line: Tag { Tag(rawValue: 187) }
  /// `linearGradient`
  @inlinable public static var linearGradient: Tag { Tag(rawValue: 188) }
  /// `malignmark`
  @inlinable public static var malignmark: Tag { Tag(rawValue: 189) }
  /// `marker`
  @inlinable public static var marker: Tag { Tag(rawValue: 190) }
  /// `mask`
  @inlinable public static var mask: Tag { Tag(rawValue: 191) }
  /// `metadata`
  @inlinable public static var metadata: Tag { Tag(rawValue: 192) }
  /// `mfrac`
  @inlinable public static var mfrac: Tag { Tag(rawValue: 193) }
  /// `mglyph`
  @inlinable public static var mglyph: Tag { Tag(rawValue: 194) }
  /// `mi`
  @inlinable public static var mi: Tag { Tag(rawValue: 195) }
  /// `mn`
  @inlinable public static var mn: Tag { Tag(rawValue: 196) }
  /// `mo`
  @inlinable public static var mo: Tag { Tag(rawValue: 197) }
  /// `mover`
  @inlinable public static var mover: Tag { Tag(rawValue: 198) }
  /// `mpadded`
  @inlinable public static var mpadded: Tag { Tag(rawValue: 199) }
  /// `mphantom`
  @inlinable public static var mphantom: Tag { Tag(rawValue: 200) }
  /// `mroot`
  @inlinable public static var mroot: Tag { Tag(rawValue: 201) }
  /// `mrow`
  @inlinable public static var mrow: Tag { Tag(rawValue: 202) }
  /// `ms`
  @inlinable public static var ms: Tag { Tag(rawValue: 203) }
  /// `mspace`
  @inlinable public static var mspace: Tag { Tag(rawValue: 204) }
  /// `msqrt`
  @inlinable public static var msqrt: Tag { Tag(rawValue: 205) }
  /// `mstyle`
  @inlinable public static var mstyle: Tag { Tag(rawValue: 206) }
  /// `msub`
  @inlinable public static var msub: Tag { Tag(rawValue: 207) }
  /// `msubsup`
  @inlinable public static var msubsup: Tag { Tag(rawValue: 208) }
  /// `msup`
  @inlinable public static var msup: Tag { Tag(rawValue: 209) }
  /// `mtable`
  @inlinable public static var mtable: Tag { Tag(rawValue: 210) }
  /// `mtd`
  @inlinable public static var mtd: Tag { Tag(rawValue: 211) }
  /// `mtext`
  @inlinable public static var mtext: Tag { Tag(rawValue: 212) }
  /// `mtr`
  @inlinable public static var mtr: Tag { Tag(rawValue: 213) }
  /// `munder`
  @inlinable public static var munder: Tag { Tag(rawValue: 214) }
  /// `munderover`
  @inlinable public static var munderover: Tag { Tag(rawValue: 215) }
  /// `path`
  @inlinable public static var path: Tag { Tag(rawValue: 216) }
  /// `pattern`
  @inlinable public static var pattern: Tag { Tag(rawValue: 217) }
  /// `polygon`
  @inlinable public static var polygon: Tag { Tag(rawValue: 218) }
  /// `polyline`
  @inlinable public static var polyline: Tag { Tag(rawValue: 219) }
  /// `radialGradient`
  @inlinable public static var radialGradient: Tag { Tag(rawValue: 220) }
  /// `rect`
  @inlinable public static var rect: Tag { Tag(rawValue: 221) }
  /// `semantics`
  @inlinable public static var semantics: Tag { Tag(rawValue: 222) }
  /// `stop`
  @inlinable public static var stop: Tag { Tag(rawValue: 223) }
  /// `switch`
  @inlinable public static var `switch`: Tag { Tag(rawValue: 224) }
  /// `symbol`
  @inlinable public static var symbol: Tag { Tag(rawValue: 225) }
  /// `text`
  @inlinable public static var text: Tag { Tag(rawValue: 226) }
  /// `textPath`
  @inlinable public static var textPath: Tag { Tag(rawValue: 227) }
  /// `tspan`
  @inlinable public static var tspan: Tag { Tag(rawValue: 228) }
  /// `use`
  @inlinable public static var use: Tag { Tag(rawValue: 229) }
  /// `view`
  @inlinable public static var view: Tag { Tag(rawValue: 230) }
}
