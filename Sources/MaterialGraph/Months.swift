/// A set of months of the year, as a mask: January is bit 0.
public struct Months: Hashable, Sendable, Codable {
  /// Bits 0...11.
  public let mask: UInt16

  /// The months of `mask`; bits above 11 are dropped.
  public init(mask: UInt16) { self.mask = mask & 0xFFF }

  /// All twelve.
  public static let all = Months(mask: 0xFFF)

  /// Whether both have a month.
  public func overlaps(_ other: Months) -> Bool { mask & other.mask != 0 }

  /// Reads `1-12`, `3,4,5`, `11-2` (over the new year); blank is all; nil when it is none of these.
  public static func parse(_ text: some StringProtocol) -> Months? {
    let body = trimmed(text)
    if body.isEmpty { return .all }
    var mask: UInt16 = 0
    for part in body.split(whereSeparator: { ",;、，； ".contains($0) }) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard (1...2).contains(ends.count), let first = month(ends[0]),
        let last = ends.count == 2 ? month(ends[1]) : first
      else { return nil }
      var current = first
      while true {
        mask |= 1 << UInt16(current - 1)
        if current == last { break }
        current = current % 12 + 1
      }
    }
    return mask == 0 ? nil : Months(mask: mask)
  }

  private static func month(_ text: Substring) -> Int? {
    guard let value = Int(trimmed(text)), (1...12).contains(value) else { return nil }
    return value
  }
}
