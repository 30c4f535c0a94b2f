internal import CBrotli

/// Decodes brotli (RFC 7932) in one go.
enum BrotliDecoder {
  /// The decoded bytes. The buffer grows with what is decoded, up to `limit` and one byte: a few bytes of brotli may
  /// claim gigabytes. Bytes after the stream's end are ignored.
  ///
  /// - Throws: `CodingError`: `tooLarge` beyond `limit`, `cutOff` if the stream has no end, `damaged` if it is not
  ///   brotli.
  static func decode(_ input: [UInt8], limit: Int) throws(CodingError) -> [UInt8] {
    guard let state = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else {
      throw CodingError.failed("brotli could not start")
    }
    defer { unsafe BrotliDecoderDestroyInstance(state) }
    var output = [UInt8](repeating: 0, count: min(limit + 1, max(4096, input.count * 4)))
    var consumed = 0
    var filled = 0
    while true {
      let result = unsafe step(state, input, &consumed, &output, &filled)
      if filled > limit { throw CodingError.tooLarge(limit: limit) }
      switch result {
      case BROTLI_DECODER_RESULT_SUCCESS:
        output.removeLast(output.count - filled)
        return output
      case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:
        let more = min(limit + 1 - output.count, output.count)
        output.append(contentsOf: repeatElement(0, count: more))
      case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: throw CodingError.cutOff
      default: throw CodingError.damaged("not a brotli stream")
      }
    }
  }

  /// One call of the decoder; moves `consumed` and `filled` past what it read and wrote.
  private static func step(
    _ state: OpaquePointer, _ input: [UInt8], _ consumed: inout Int, _ output: inout [UInt8], _ filled: inout Int
  ) -> BrotliDecoderResult {
    var inputLeft = input.count - consumed
    var outputLeft = output.count - filled
    let result = unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var next = unsafe source.baseAddress.map { unsafe $0 + consumed }
        var into = unsafe target.baseAddress.map { unsafe $0 + filled }
        return unsafe BrotliDecoderDecompressStream(state, &inputLeft, &next, &outputLeft, &into, nil)
      }
    }
    consumed = input.count - inputLeft
    filled = output.count - outputLeft
    return result
  }
}
