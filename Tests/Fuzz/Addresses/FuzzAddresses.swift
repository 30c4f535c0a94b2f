/// libFuzzer's entry point: reads the bytes as an address and checks what must hold for every address.
///
/// The first byte chooses the base address. `run.sh` builds it, not the package: the module must be compiled with the
/// fuzzer's instrumentation.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
  let bases = [
    "http://a.example/b/c?d#e", "https://u:p@[::1]:8443/x/", "file:///C:/y/z", "mailto:a@b", "http://1.2.3.4/",
    "a://b/c",
  ]
  let choice = Int(bytes.first ?? 0) % 8
  let base = choice < bases.count ? WebURL(bases[choice]) : nil
  _ = PageKey(text, base: base)
  guard let url = WebURL(text, base: base) else { return 0 }
  check(url)
  if let short = URLFastPath.parse(text, base: base), let long = URLParser.parse(text, base: base) {
    precondition(parts(of: short) == parts(of: long), "both ways through the parser lead to one address")
  }
  return 0
}

private func check(_ url: WebURL) {
  precondition(url.href.utf8.count <= WebURL.longest, "an address is bounded")
  precondition(url.href.utf8.allSatisfy { (0x21..<0x7F).contains($0) || $0 == 0x20 }, "an address is ASCII")
  precondition(WebURL(url.href).map(parts) == parts(of: url), "an address read again is itself")
  precondition(url.port.map { (0...65_535).contains($0) } ?? true, "a port has 16 bits")
  precondition(url.withoutFragment.fragment == nil, "a fragment can be taken off")
  if let address = url.ipAddress { precondition(IPAddress(bytes: address.bytes) == address, "bytes are the address") }
  _ = SpecialNetwork(hostOf: url)?.description
  guard url.isWeb else { return }
  precondition(url.host?.isEmpty == false && url.path.utf8.first == 0x2F, "a web address has a host and a path")
  let key = PageKey(url)
  // A key has no scheme. With `https:` put before it, port 443 of an `http:` address would be dropped.
  if url.port == nil {
    precondition(PageKey("https:" + key.text) == key || !canBeRead(key), "a key is the key of itself")
  }
  precondition(PageKey(url.withoutFragment) == key, "a fragment makes no page")
}

/// Whether a key is an address once it has a scheme. Percent-encoding may have made it longer than addresses may be.
private func canBeRead(_ key: PageKey) -> Bool { WebURL("https:" + key.text) != nil }

private func parts(of url: WebURL) -> [String?] {
  [
    url.href, url.scheme, url.host, url.port.map(String.init), url.path, url.query, url.fragment, url.username,
    url.password,
  ]
}
