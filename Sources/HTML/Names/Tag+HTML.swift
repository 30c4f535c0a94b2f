/// The HTML elements, first half (made by Tests/Generators/html_tags.py).
extension Tag {
  /// `a`
  @inlinable public static var a: Tag { Tag(rawValue: 1) }
  /// `abbr`
  @inlinable public static var abbr: Tag { Tag(rawValue: 2) }
  /// `acronym`
  @inlinable public static var acronym: Tag { Tag(rawValue: 3) }
  /// `address`
  @inlinable public static var address: Tag { Tag(rawValue: 4) }
  /// `applet`
  @inlinable public static var applet: Tag { Tag(rawValue: 5) }
  /// `area`
  @inlinable public static var area: Tag { Tag(rawValue: 6) }
  /// `article`
  @inlinable public static var article: Tag { Tag(rawValue: 7) }
  /// `aside`
  @inlinable public static var aside: Tag { Tag(rawValue: 8) }
  /// `audio`
  @inlinable public static var audio: Tag { Tag(rawValue: 9) }
  /// `b`
  @inlinable public static var b: Tag { Tag(rawValue: 10) }
  /// `base`
  @inlinable public static var base: Tag { Tag(rawValue: 11) }
  /// `basefont`
  @inlinable public static var basefont: Tag { Tag(rawValue: 12) }
  /// `bdi`
  @inlinable public static var bdi: Tag { Tag(rawValue: 13) }
  /// `bdo`
  @inlinable public static var bdo: Tag { Tag(rawValue: 14) }
  /// `bgsound`
  @inlinable public static var bgsound: Tag { Tag(rawValue: 15) }
  /// `big`
  @inlinable public static var big: Tag { Tag(rawValue: 16) }
  /// `blink`
  @inlinable public static var blink: Tag { Tag(rawValue: 17) }
  /// `blockquote`
  @inlinable public static var blockquote: Tag { Tag(rawValue: 18) }
  /// `body`
  @inlinable public static var body: Tag { Tag(rawValue: 19) }
  /// `br`
  @inlinable public static var br: Tag { Tag(rawValue: 20) }
  /// `button`
  @inlinable public static var button: Tag { Tag(rawValue: 21) }
  /// `canvas`
  @inlinable public static var canvas: Tag { Tag(rawValue: 22) }
  /// `caption`
  @inlinable public static var caption: Tag { Tag(rawValue: 23) }
  /// `center`
  @inlinable public static var center: Tag { Tag(rawValue: 24) }
  /// `cite`
  @inlinable public static var cite: Tag { Tag(rawValue: 25) }
  /// `code`
  @inlinable public static var code: Tag { Tag(rawValue: 26) }
  /// `col`
  @inlinable public static var col: Tag { Tag(rawValue: 27) }
  /// `colgroup`
  @inlinable public static var colgroup: Tag { Tag(rawValue: 28) }
  /// `data`
  @inlinable public static var data: Tag { Tag(rawValue: 29) }
  /// `datalist`
  @inlinable public static var datalist: Tag { Tag(rawValue: 30) }
  /// `dd`
  @inlinable public static var dd: Tag { Tag(rawValue: 31) }
  /// `del`
  @inlinable public static var del: Tag { Tag(rawValue: 32) }
  /// `details`
  @inlinable public static var details: Tag { Tag(rawValue: 33) }
  /// `dfn`
  @inlinable public static var dfn: Tag { Tag(rawValue: 34) }
  /// `dialog`
  @inlinable public static var dialog: Tag { Tag(rawValue: 35) }
  /// `dir`
  @inlinable public static var dir: Tag { Tag(rawValue: 36) }
  /// `div`
  @inlinable public static var div: Tag { Tag(rawValue: 37) }
  /// `dl`
  @inlinable public static var dl: Tag { Tag(rawValue: 38) }
  /// `dt`
  @inlinable public static var dt: Tag { Tag(rawValue: 39) }
  /// `em`
  @inlinable public static var em: Tag { Tag(rawValue: 40) }
  /// `embed`
  @inlinable public static var embed: Tag { Tag(rawValue: 41) }
  /// `fieldset`
  @inlinable public static var fieldset: Tag { Tag(rawValue: 42) }
  /// `figcaption`
  @inlinable public static var figcaption: Tag { Tag(rawValue: 43) }
  /// `figure`
  @inlinable public static var figure: Tag { Tag(rawValue: 44) }
  /// `font`
  @inlinable public static var font: Tag { Tag(rawValue: 45) }
  /// `footer`
  @inlinable public static var footer: Tag { Tag(rawValue: 46) }
  /// `form`
  @inlinable public static var form: Tag { Tag(rawValue: 47) }
  /// `frame`
  @inlinable public static var frame: Tag { Tag(rawValue: 48) }
  /// `frameset`
  @inlinable public static var frameset: Tag { Tag(rawValue: 49) }
  /// `h1`
  @inlinable public static var h1: Tag { Tag(rawValue: 50) }
  /// `h2`
  @inlinable public static var h2: Tag { Tag(rawValue: 51) }
  /// `h3`
  @inlinable public static var h3: Tag { Tag(rawValue: 52) }
  /// `h4`
  @inlinable public static var h4: Tag { Tag(rawValue: 53) }
  /// `h5`
  @inlinable public static var h5: Tag { Tag(rawValue: 54) }
  /// `h6`
  @inlinable public static var h6: Tag { Tag(rawValue: 55) }
  /// `head`
  @inlinable public static var head: Tag { Tag(rawValue: 56) }
  /// `header`
  @inlinable public static var header: Tag { Tag(rawValue: 57) }
  /// `hgroup`
  @inlinable public static var hgroup: Tag { Tag(rawValue: 58) }
  /// `hr`
  @inlinable public static var hr: Tag { Tag(rawValue: 59) }
  /// `html`
  @inlinable public static var html: Tag { Tag(rawValue: 60) }
  /// `i`
  @inlinable public static var i: Tag { Tag(rawValue: 61) }
  /// `iframe`
  @inlinable public static var iframe: Tag { Tag(rawValue: 62) }
  /// `image`
  @inlinable public static var image: Tag { Tag(rawValue: 63) }
  /// `img`
  @inlinable public static var img: Tag { Tag(rawValue: 64) }
  /// `input`
  @inlinable public static var input: Tag { Tag(rawValue: 65) }
  /// `ins`
  @inlinable public static var ins: Tag { Tag(rawValue: 66) }
  /// `kbd`
  @inlinable public static var kbd: Tag { Tag(rawValue: 67) }
  /// `keygen`
  @inlinable public static var keygen: Tag { Tag(rawValue: 68) }
  /// `label`
  @inlinable public static var label: Tag { Tag(rawValue: 69) }
  /// `legend`
  @inlinable public static var legend: Tag { Tag(rawValue: 70) }
}
