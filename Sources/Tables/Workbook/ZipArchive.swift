internal import Primitives

/// The files in a zip archive, found by the directory at its end and unpacked one at a time.
///
/// Nothing is ever written to disk, so a name can lead nowhere; names that try are refused all the
/// same. Sizes are checked against the limits before anything is unpacked and against the truth
/// while it is.
struct ZipArchive {
  /// Why an archive or a file in it could not be read.
  enum Failure: Error, Equatable {
    case notAnArchive
    case damaged
    case encrypted
    case unsupported
    case unsafeName(String)
    case tooManyEntries(Int)
    case tooLarge(String, Int)
    case expandsTooMuch(String, Int)

    /// The failure in words.
    var text: LocalizedText {
      switch self {
      case .notAnArchive:
        LocalizedText(english: "the file is no workbook", chinese: "文件不是工作簿")
      case .damaged:
        LocalizedText(
          english: "the workbook is damaged or cut off", chinese: "工作簿已损坏或不完整")
      case .encrypted:
        LocalizedText(
          english: "the workbook is protected by a password", chinese: "工作簿有密码保护")
      case .unsupported:
        LocalizedText(
          english: "the workbook is packed in a way that is not known",
          chinese: "工作簿的压缩方式无法识别")
      case .unsafeName(let name):
        LocalizedText(
          english: "the workbook holds a file with the unsafe name \(QuotedText.quoted(name))",
          chinese: "工作簿含有不安全的文件名 \(QuotedText.quoted(name))")
      case .tooManyEntries(let limit):
        LimitText.exceeded("files in a workbook", "工作簿内文件数", limit)
      case .tooLarge(_, let limit):
        LimitText.exceeded("bytes when unpacked", "解压后字节数", limit)
      case .expandsTooMuch(let name, let limit):
        LocalizedText(
          english: "\(QuotedText.quoted(name)) in the workbook unpacks to more than \(limit) times "
            + "its size: that is more than is read",
          chinese: "工作簿中的 \(QuotedText.quoted(name)) 解压后超过原大小的 \(limit) 倍，超出可读取的上限")
      }
    }
  }

  private struct Entry {
    var method: Int
    var flags: Int
    var checksum: UInt32
    var packedSize: Int
    var size: Int
    var offset: Int
  }

  /// Below this size a high ratio does no harm: a sheet of equal rows packs very well.
  private static let harmlessSize = 16 << 20

  private let bytes: [UInt8]
  private let limits: ReadLimits
  private let entries: [String: Entry]
  /// How many bytes were unpacked so far: the limit is for all files together, because many small
  /// bombs are a bomb.
  private var expanded = 0

  /// Reads the directory of the archive.
  init(_ bytes: [UInt8], limits: ReadLimits) throws(Failure) {
    self.bytes = bytes
    self.limits = limits
    guard let end = Self.endRecord(in: bytes) else {
      throw Self.looksLikeArchive(bytes) ? .damaged : .notAnArchive
    }
    let count = Self.short(bytes, end + 10)
    guard count <= limits.archiveEntries else { throw .tooManyEntries(limits.archiveEntries) }
    var place = Self.long(bytes, end + 16)
    // Archives of 4 GiB or 65,535 files have another directory, but no workbook comes near.
    guard place != 0xFFFF_FFFF, count != 0xFFFF else { throw .unsupported }
    var entries: [String: Entry] = [:]
    for _ in 0..<count {
      guard place + 46 <= bytes.count, Self.long(bytes, place) == 0x0201_4B50 else {
        throw .damaged
      }
      let nameLength = Self.short(bytes, place + 28)
      let extraLength = Self.short(bytes, place + 30)
      let commentLength = Self.short(bytes, place + 32)
      let nameStart = place + 46
      guard nameStart + nameLength + extraLength + commentLength <= bytes.count else {
        throw .damaged
      }
      let name = String(decoding: bytes[nameStart..<nameStart + nameLength], as: UTF8.self)
      guard Self.isSafe(name) else { throw .unsafeName(name) }
      var entry = Entry(
        method: Self.short(bytes, place + 10), flags: Self.short(bytes, place + 8),
        checksum: UInt32(truncatingIfNeeded: Self.long(bytes, place + 16)),
        packedSize: Self.long(bytes, place + 20), size: Self.long(bytes, place + 24),
        offset: Self.long(bytes, place + 42))
      Self.readLongSizes(bytes, nameStart + nameLength, extraLength, into: &entry)
      if entries[name] == nil { entries[name] = entry }
      place = nameStart + nameLength + extraLength + commentLength
    }
    self.entries = entries
  }

  /// Whether there is a file of this name.
  func contains(_ name: String) -> Bool { entries[name] != nil }

  /// The bytes of a file, or nil when there is none of this name.
  mutating func file(_ name: String) throws(Failure) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard entry.flags & 1 == 0 else { throw .encrypted }
    guard entry.size <= limits.expandedBytes - expanded else {
      throw .tooLarge(name, limits.expandedBytes)
    }
    expanded += entry.size
    let (most, isHuge) = entry.packedSize.multipliedReportingOverflow(by: limits.expansionRatio)
    guard entry.size <= Self.harmlessSize || isHuge || entry.size <= most else {
      throw .expandsTooMuch(name, limits.expansionRatio)
    }
    guard entry.offset >= 0, entry.offset <= bytes.count - 30,
      Self.long(bytes, entry.offset) == 0x0403_4B50
    else { throw .damaged }
    let start =
      entry.offset + 30 + Self.short(bytes, entry.offset + 26)
      + Self.short(bytes, entry.offset + 28)
    guard entry.packedSize >= 0, start <= bytes.count, entry.packedSize <= bytes.count - start
    else { throw .damaged }
    let packed = start..<start + entry.packedSize
    let content: [UInt8]
    switch entry.method {
    case 0:
      guard entry.size == entry.packedSize else { throw .damaged }
      content = Array(bytes[packed])
    case 8:
      var unpacked: [UInt8]?
      bytes.withUnsafeBufferPointer { all in
        let input = UnsafeBufferPointer(rebasing: all[packed])
        unpacked = try? Inflate.unpack(input, count: entry.size)
      }
      guard let unpacked else { throw .damaged }
      content = unpacked
    default: throw .unsupported
    }
    guard Checksum.crc32(content) == entry.checksum else { throw .damaged }
    return content
  }

  /// Whether the bytes begin as zip archives do.
  static func looksLikeArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Where the record stands that ends the directory; a comment may follow it.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    let first = max(0, last - 0xFFFF)
    for place in stride(from: last, through: first, by: -1)
    where bytes[place] == 0x50 && long(bytes, place) == 0x0605_4B50 {
      if place + 22 + short(bytes, place + 20) <= bytes.count { return place }
    }
    return nil
  }

  /// Sizes of 64 bits, which some programs write even for small files.
  private static func readLongSizes(
    _ bytes: [UInt8], _ start: Int, _ length: Int, into entry: inout Entry
  ) {
    var place = start
    let end = start + length
    while place + 4 <= end {
      let kind = short(bytes, place)
      let next = place + 4 + short(bytes, place + 2)
      guard next <= end else { return }
      if kind == 1 {
        var value = place + 4
        func take(_ field: inout Int) {
          guard field == 0xFFFF_FFFF, value + 8 <= next else { return }
          let high = long(bytes, value + 4)
          field = high < 0x8000 ? high << 32 | long(bytes, value) : Int.max
          value += 8
        }
        take(&entry.size)
        take(&entry.packedSize)
        take(&entry.offset)
      }
      place = next
    }
  }

  private static func isSafe(_ name: String) -> Bool {
    guard !name.hasPrefix("/"), !name.contains("\\"), !name.contains("\0") else { return false }
    return !name.split(separator: "/").contains("..")
  }

  /// The 16-bit number at a place that the caller has checked.
  private static func short(_ bytes: [UInt8], _ place: Int) -> Int {
    Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  /// The 32-bit number at a place that the caller has checked.
  private static func long(_ bytes: [UInt8], _ place: Int) -> Int {
    short(bytes, place) | short(bytes, place + 2) << 16
  }
}
