/// CRC-32 as zip archives use it (ISO 3309, polynomial 0xEDB88320 reflected).
enum Checksum {
  /// The checksum of `bytes`.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBytes { raw in
        var index = 0
        // Four bytes a step: each of four tables carries a byte that many places further.
        while index + 4 <= raw.count {
          crc ^= UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))
          crc =
            table[768 + Int(crc & 0xFF)] ^ table[512 + Int(crc >> 8 & 0xFF)]
            ^ table[256 + Int(crc >> 16 & 0xFF)] ^ table[Int(crc >> 24)]
          index += 4
        }
        while index < raw.count {
          crc = crc >> 8 ^ table[Int((crc ^ UInt32(raw[index])) & 0xFF)]
          index += 1
        }
      }
    }
    return ~crc
  }

  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 1024)
    for index in 0..<256 {
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
      table[index] = value
    }
    for index in 256..<1024 {
      let before = table[index - 256]
      table[index] = before >> 8 ^ table[Int(before & 0xFF)]
    }
    return table
  }()
}
