/// Text in GB18030, of which GBK and GB2312 are parts.
enum GB18030Decoding {
  /// The text as UTF-8 when all bytes are valid and most long characters are common Chinese ones;
  /// else nil.
  static func decodeIfLikely(_ bytes: [UInt8]) -> [UInt8]? { nil }
}
