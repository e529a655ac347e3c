public import Primitives

extension SeededGenerator {
  /// `count` bytes, each drawn from `alphabet`: hostile input that is near to real input.
  public mutating func bytes(_ count: Int, from alphabet: [UInt8]) -> [UInt8] {
    (0..<count).map { _ in alphabet[below(alphabet.count)] }
  }

  /// `original` with `edits` bytes changed, dropped or put in.
  public mutating func mutate(_ original: [UInt8], edits: Int) -> [UInt8] {
    var bytes = original
    for _ in 0..<edits {
      let place = below(bytes.count + 1)
      switch below(3) {
      case 0 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: next())
      case 1 where place < bytes.count: bytes.remove(at: place)
      default: bytes.insert(UInt8(truncatingIfNeeded: next()), at: place)
      }
    }
    return bytes
  }
}
