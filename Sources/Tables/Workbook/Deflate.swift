/// Packs bytes as deflate (RFC 1951): one block with the fixed codes, repeats found by a hash of
/// three bytes. Fast and plain; a sheet shrinks to about a sixth.
enum Deflate {
  private static let window = 1 << 15
  private static let longestMatch = 258
  private static let hashBits: UInt32 = 15

  /// The packed bytes: the same for the same input everywhere.
  ///
  /// - Complexity: O(n).
  static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var writer = BitWriter()
    writer.reserve(bytes.count / 4 + 64)
    writer.put(1, 1)
    writer.put(1, 2)
    bytes.withUnsafeBufferPointer { packBlock($0, into: &writer) }
    writer.put(0, 7)
    return writer.finished()
  }

  private static func packBlock(
    _ bytes: UnsafeBufferPointer<UInt8>, into writer: inout BitWriter
  ) {
    let count = bytes.count
    // For each hash the last place that had it, plus one.
    var last = [Int32](repeating: 0, count: 1 << Int(hashBits))
    func hash(_ place: Int) -> Int {
      let word =
        UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
      return Int((word &* 0x9E37_79B1) >> (32 - hashBits))
    }
    var index = 0
    while index < count {
      var length = 0
      var distance = 0
      if index + 3 <= count {
        let slot = hash(index)
        let candidate = Int(last[slot]) - 1
        last[slot] = Int32(truncatingIfNeeded: index + 1)
        if candidate >= 0, index - candidate <= window {
          let most = min(longestMatch, count - index)
          while length < most, bytes[candidate + length] == bytes[index + length] { length += 1 }
          distance = index - candidate
        }
      }
      guard length >= 3 else {
        putLiteral(Int(bytes[index]), into: &writer)
        index += 1
        continue
      }
      putMatch(length, distance, into: &writer)
      var place = index + 1
      index += length
      while place < index, place + 3 <= count {
        last[hash(place)] = Int32(truncatingIfNeeded: place + 1)
        place += 1
      }
    }
  }

  /// A literal or length symbol in the fixed code.
  @inline(__always)
  private static func putLiteral(_ symbol: Int, into writer: inout BitWriter) {
    switch symbol {
    case ..<144: writer.putWord(0x30 + symbol, 8)
    case ..<256: writer.putWord(0x190 + symbol - 144, 9)
    case ..<280: writer.putWord(symbol - 256, 7)
    default: writer.putWord(0xC0 + symbol - 280, 8)
    }
  }

  private static func putMatch(_ length: Int, _ distance: Int, into writer: inout BitWriter) {
    let (lengthSymbol, lengthExtra, lengthBits) = lengthCode(length)
    putLiteral(lengthSymbol, into: &writer)
    writer.put(lengthExtra, lengthBits)
    let (distanceSymbol, distanceExtra, distanceBits) = distanceCode(distance)
    writer.putWord(distanceSymbol, 5)
    writer.put(distanceExtra, distanceBits)
  }

  /// Lengths above 10 share symbols: four for each power of two.
  private static func lengthCode(_ length: Int) -> (symbol: Int, extra: Int, bits: Int) {
    if length == longestMatch { return (285, 0, 0) }
    let offset = length - 3
    guard offset >= 8 else { return (257 + offset, 0, 0) }
    let bits = Int.bitWidth - 1 - offset.leadingZeroBitCount - 2
    return (257 + bits * 4 + offset >> bits, offset & (1 << bits - 1), bits)
  }

  /// Distances above 4 share symbols: two for each power of two.
  private static func distanceCode(_ distance: Int) -> (symbol: Int, extra: Int, bits: Int) {
    let offset = distance - 1
    guard offset >= 4 else { return (offset, 0, 0) }
    let bits = Int.bitWidth - 1 - offset.leadingZeroBitCount - 1
    return (bits * 2 + offset >> bits, offset & (1 << bits - 1), bits)
  }
}

/// Writes bits, the lowest first.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var bits: UInt64 = 0
  private var count = 0

  mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Writes a number of at most 16 bits.
  @inline(__always)
  mutating func put(_ value: Int, _ width: Int) {
    bits |= UInt64(truncatingIfNeeded: value) << UInt64(count)
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }

  /// Writes a word of a prefix code, whose highest bit comes first.
  @inline(__always)
  mutating func putWord(_ word: Int, _ width: Int) {
    var reversed = 0
    for bit in 0..<width where word & (1 << bit) != 0 { reversed |= 1 << (width - 1 - bit) }
    put(reversed, width)
  }

  /// All bytes, the last one filled with zeros.
  mutating func finished() -> [UInt8] {
    if count > 0 { put(0, 8 - count) }
    return bytes
  }
}
