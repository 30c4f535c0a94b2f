/// The names of the well-known tags, in the order of their raw values from 1 (made by Tests/Generators/html_tags.py).
enum WellKnownNames {
  /// The names in the spelling of their namespace, separated by white space.
  static let text: StaticString = """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote
    body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div
    dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header
    hgroup hr html i iframe image img input ins kbd keygen label legend li link listing main map mark marquee
    menu menuitem meta meter multicol nav nobr noembed noframes noscript object ol optgroup option output p
    param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select selectedcontent
    slot small source spacer span strike strong style sub summary sup table tbody td template textarea tfoot th
    thead time title tr track tt u ul var video wbr xmp
    svg math altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform annotation
    annotation-xml circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite
    feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
    feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
    feSpecularLighting feSpotLight feTile feTurbulence filter foreignObject g glyphRef line linearGradient
    malignmark marker mask metadata mfrac mglyph mi mn mo mover mpadded mphantom mroot mrow ms mspace msqrt
    mstyle msub msubsup msup mtable mtd mtext mtr munder munderover path pattern polygon polyline radialGradient
    rect semantics stop switch symbol text textPath tspan use view
    """
}
