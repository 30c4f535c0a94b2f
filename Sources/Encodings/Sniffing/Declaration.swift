/// An encoding that something named, and what named it.
struct Declaration {
  let encoding: Encoding
  let evidence: DecodedText.Evidence
}
