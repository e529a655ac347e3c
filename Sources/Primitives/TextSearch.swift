extension StringProtocol {
  /// Where a text first stands in this one, byte for byte in UTF-8; nil where it does not, or where
  /// it is empty.
  ///
  /// The standard library's own search lies in the library of regular expressions, which makes a
  /// statically linked program a twentieth larger.
  /// - Complexity: O(length × length of `part`).
  public func place(of part: some StringProtocol) -> Range<Index>? {
    guard let first = part.utf8.first else { return nil }
    var start = utf8.startIndex
    while let begin = utf8[start...].firstIndex(of: first) {
      let rest = utf8[begin...]
      if rest.starts(with: part.utf8) {
        return begin..<utf8.index(begin, offsetBy: part.utf8.count)
      }
      start = utf8.index(after: begin)
    }
    return nil
  }

  /// Whether a text stands somewhere in this one, byte for byte in UTF-8; every text holds the empty
  /// one.
  /// - Complexity: O(length × length of `part`).
  public func holds(_ part: some StringProtocol) -> Bool { part.isEmpty || place(of: part) != nil }
}
