/// Unpacks deflate (RFC 1951).
enum Inflate {
  /// Why a stream could not be unpacked.
  enum Failure: Error { case truncated, damaged, tooLong }

  /// The bytes that `input` unpacks to, which must be exactly `count`.
  ///
  /// - Complexity: O(input + count).
  static func unpack(
    _ input: UnsafeBufferPointer<UInt8>, count: Int
  ) throws(Failure) -> [UInt8] {
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { output, filled in
      var stream = InflateStream(
        input, UnsafeMutableBufferPointer(rebasing: output[0..<max(0, count)]))
      do throws(Failure) {
        try stream.run()
      } catch {
        failure = error
      }
      filled = stream.written
    }
    if let failure { throw failure }
    guard bytes.count == count else { throw .truncated }
    return bytes
  }
}

/// The state of unpacking one stream.
private struct InflateStream {
  private let input: UnsafeBufferPointer<UInt8>
  private let output: UnsafeMutableBufferPointer<UInt8>
  private(set) var written = 0
  private var position = 0
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var literals = HuffmanCode()
  private var distances = HuffmanCode()

  init(
    _ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.input = input
    self.output = output
  }

  mutating func run() throws(Inflate.Failure) {
    while true {
      let isLast = try take(1) == 1
      switch try take(2) {
      case 0: try storedBlock()
      case 1:
        try fixedCodes()
        try packedBlock()
      case 2:
        try dynamicCodes()
        try packedBlock()
      default: throw .damaged
      }
      if isLast { return }
    }
  }

  // MARK: Bits

  @inline(__always)
  private mutating func refill() {
    while bitCount <= 56, position < input.count {
      bits |= UInt64(input[position]) << UInt64(bitCount)
      bitCount += 8
      position += 1
    }
  }

  @inline(__always)
  private mutating func drop(_ count: Int) throws(Inflate.Failure) {
    guard count <= bitCount else { throw .truncated }
    bits >>= UInt64(count)
    bitCount -= count
  }

  /// The next `count` bits, at most 16, the first one lowest.
  @inline(__always)
  private mutating func take(_ count: Int) throws(Inflate.Failure) -> Int {
    refill()
    let value = Int(bits & (1 << UInt64(count) - 1))
    try drop(count)
    return value
  }

  // MARK: Blocks

  private mutating func storedBlock() throws(Inflate.Failure) {
    try drop(bitCount & 7)
    let length = try take(16)
    guard try take(16) == length ^ 0xFFFF else { throw .damaged }
    for _ in 0..<length {
      // What the bit buffer already holds comes first.
      let byte = try take(8)
      guard written < output.count else { throw .tooLong }
      output[written] = UInt8(truncatingIfNeeded: byte)
      written += 1
    }
  }

  private mutating func fixedCodes() throws(Inflate.Failure) {
    var lengths = [UInt8](repeating: 8, count: 288)
    for symbol in 144..<256 { lengths[symbol] = 9 }
    for symbol in 256..<280 { lengths[symbol] = 7 }
    try literals.build(lengths[...])
    try distances.build([UInt8](repeating: 5, count: 32)[...])
  }

  private mutating func dynamicCodes() throws(Inflate.Failure) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let lengthCount = try take(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .damaged }
    var order = [UInt8](repeating: 0, count: 19)
    for index in 0..<lengthCount {
      order[Self.lengthOrder[index]] = UInt8(truncatingIfNeeded: try take(3))
    }
    var lengthCode = HuffmanCode()
    try lengthCode.build(order[...])
    var lengths = [UInt8](repeating: 0, count: literalCount + distanceCount)
    var index = 0
    while index < lengths.count {
      let symbol = try decode(lengthCode)
      guard symbol >= 16 else {
        lengths[index] = UInt8(truncatingIfNeeded: symbol)
        index += 1
        continue
      }
      var value: UInt8 = 0
      let times: Int
      switch symbol {
      case 16:
        guard index > 0 else { throw .damaged }
        value = lengths[index - 1]
        times = try take(2) + 3
      case 17: times = try take(3) + 3
      default: times = try take(7) + 11
      }
      guard index + times <= lengths.count else { throw .damaged }
      for place in index..<index + times { lengths[place] = value }
      index += times
    }
    guard lengths[256] > 0 else { throw .damaged }
    try literals.build(lengths[..<literalCount])
    try distances.build(lengths[literalCount...])
  }

  private mutating func packedBlock() throws(Inflate.Failure) {
    while true {
      let symbol = try decode(literals)
      if symbol < 256 {
        guard written < output.count else { throw .tooLong }
        output[written] = UInt8(truncatingIfNeeded: symbol)
        written += 1
        continue
      }
      if symbol == 256 { return }
      guard symbol <= 285 else { throw .damaged }
      let length = Self.lengthBases[symbol - 257] + (try take(Self.lengthBits[symbol - 257]))
      let distanceSymbol = try decode(distances)
      guard distanceSymbol < 30 else { throw .damaged }
      let distance =
        Self.distanceBases[distanceSymbol] + (try take(Self.distanceBits[distanceSymbol]))
      guard distance <= written else { throw .damaged }
      guard length <= output.count - written else { throw .tooLong }
      // Source and target may overlap, and then what was just written is copied again.
      for place in written..<written + length { output[place] = output[place - distance] }
      written += length
    }
  }

  /// The next symbol of a code.
  @inline(__always)
  private mutating func decode(_ code: borrowing HuffmanCode) throws(Inflate.Failure) -> Int {
    refill()
    let entry = code.quick[Int(bits & UInt64(HuffmanCode.quickMask))]
    if entry != 0 {
      try drop(Int(entry & 15))
      return Int(entry >> 4)
    }
    guard let (symbol, length) = code.slow(bits) else {
      throw bitCount < HuffmanCode.longest ? .truncated : .damaged
    }
    try drop(length)
    return symbol
  }

  private static let lengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
}

/// A canonical prefix code: short words are looked up at once, long ones bit by bit.
private struct HuffmanCode {
  static let longest = 15
  static let quickBits = 10
  static let quickMask = 1 << quickBits - 1

  /// By the next bits: the symbol above, the length in the lowest four bits; 0 for long words.
  private(set) var quick = [UInt16](repeating: 0, count: 1 << quickBits)
  private var counts = [Int](repeating: 0, count: longest + 1)
  private var symbols: [UInt16] = []

  /// Makes the code whose words have these lengths; a length of 0 is a symbol without a word.
  mutating func build(_ lengths: ArraySlice<UInt8>) throws(Inflate.Failure) {
    for length in 0...Self.longest { counts[length] = 0 }
    for length in lengths { counts[Int(length)] += 1 }
    let used = lengths.count - counts[0]
    counts[0] = 0
    var left = 1
    for length in 1...Self.longest {
      left = left << 1 - counts[length]
      guard left >= 0 else { throw .damaged }
    }
    // A code with holes is allowed only when it has one word or none.
    guard left == 0 || used <= 1 else { throw .damaged }
    var starts = [Int](repeating: 0, count: Self.longest + 2)
    var words = [Int](repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest {
      starts[length + 1] = starts[length] + counts[length]
      words[length + 1] = (words[length] + counts[length]) << 1
    }
    symbols = [UInt16](repeating: 0, count: used)
    for index in quick.indices { quick[index] = 0 }
    for (symbol, byte) in lengths.enumerated() where byte > 0 {
      let length = Int(byte)
      symbols[starts[length]] = UInt16(truncatingIfNeeded: symbol)
      starts[length] += 1
      let word = words[length]
      words[length] += 1
      guard length <= Self.quickBits else { continue }
      var reversed = 0
      for bit in 0..<length where word & (1 << bit) != 0 { reversed |= 1 << (length - 1 - bit) }
      let entry = UInt16(truncatingIfNeeded: symbol << 4 | length)
      var place = reversed
      while place <= Self.quickMask {
        quick[place] = entry
        place += 1 << length
      }
    }
  }

  /// The symbol whose word begins `bits`, and the length of the word; nil when there is none.
  func slow(_ bits: UInt64) -> (symbol: Int, length: Int)? {
    var word = 0
    var first = 0
    var index = 0
    for length in 1...Self.longest {
      word |= Int(bits >> UInt64(length - 1) & 1)
      let count = counts[length]
      if word - count < first { return (Int(symbols[index + word - first]), length) }
      index += count
      first = (first + count) << 1
      word <<= 1
    }
    return nil
  }
}
