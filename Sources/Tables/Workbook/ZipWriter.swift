/// Writes a zip archive: the same bytes for the same files, because every file bears the same date.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1980-01-01, the first day that the format knows.
  private static let date = 0x21

  /// Adds a file. Requires that archive and file stay below 4 GiB.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let packed = Deflate.pack(content)
    let isPacked = packed.count < content.count
    let data = isPacked ? packed : content
    let start = bytes.count
    var header: [UInt8] = []
    // Version 2.0, names in UTF-8, the method, the time and date.
    for value in [20, 1 << 11, isPacked ? 8 : 0, 0, Self.date] { Self.short(value, to: &header) }
    Self.long(Int(Checksum.crc32(content)), to: &header)
    Self.long(data.count, to: &header)
    Self.long(content.count, to: &header)
    Self.short(name.utf8.count, to: &header)
    Self.short(0, to: &header)
    bytes += [0x50, 0x4B, 0x03, 0x04]
    bytes += header
    bytes += Array(name.utf8)
    bytes += data
    directory += [0x50, 0x4B, 0x01, 0x02]
    Self.short(20, to: &directory)
    directory += header
    for _ in 0..<3 { Self.short(0, to: &directory) }
    Self.long(0, to: &directory)
    Self.long(start, to: &directory)
    directory += Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  func finished() -> [UInt8] {
    var result = bytes
    result += directory
    result += [0x50, 0x4B, 0x05, 0x06]
    for value in [0, 0, count, count] { Self.short(value, to: &result) }
    Self.long(directory.count, to: &result)
    Self.long(bytes.count, to: &result)
    Self.short(0, to: &result)
    return result
  }

  private static func short(_ value: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
  }

  private static func long(_ value: Int, to bytes: inout [UInt8]) {
    short(value, to: &bytes)
    short(value >> 16, to: &bytes)
  }
}
