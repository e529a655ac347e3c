/// A code of trades as a firm writes it: `23.51`, `2351`, `NACE 23.51`, `C3011`, `GB/T 4754 3011`.
struct ActivityText: Hashable, Sendable {
  /// The digits, two to four.
  let digits: String
  /// The list that the writing names or that alone is written so (`23.51`); nil: any.
  let list: ActivityCode.List?

  init?(_ text: String) {
    var digits = ""
    var letters = ""
    var hasPoint = false
    var rest = Substring(text)
    let list = Self.list(takenFrom: &rest)
    for scalar in rest.unicodeScalars {
      var value = scalar.value
      if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
      switch value {
      case 0x30...0x39: digits.unicodeScalars.append(Unicode.Scalar(UInt8(value)))
      case 0x2E: hasPoint = hasPoint || digits.utf8.count == 2
      case 0x41...0x5A, 0x61...0x7A:
        // One letter before the digits is the section.
        if !digits.isEmpty || !letters.isEmpty { return nil }
        letters.unicodeScalars.append(scalar)
      case 0x20, 0x3A, 0x2D, 0x2F, 0x5F, 0xA0, 0x3000: continue
      default: return nil
      }
    }
    guard (2...4).contains(digits.utf8.count) else { return nil }
    self.digits = digits
    self.list = list ?? (hasPoint ? .nace : nil)
  }

  /// The list whose name stands first, taken away from `text`.
  private static func list(takenFrom text: inout Substring) -> ActivityCode.List? {
    let upper = text.uppercased()
    for (name, list) in names where upper.hasPrefix(name) {
      text = text.dropFirst(name.count)
      return list
    }
    return nil
  }

  // Longer names first, so that what remains is the code alone.
  private static let names: [(String, ActivityCode.List)] = [
    ("NACE REV.2", .nace), ("NACE REV. 2", .nace), ("NACE", .nace), ("ISIC REV.4", .isic),
    ("ISIC REV. 4", .isic), ("ISIC", .isic), ("GB/T 4754-2017", .gbt4754),
    ("GB/T4754-2017", .gbt4754), ("GB/T 4754", .gbt4754), ("GB/T4754", .gbt4754),
    ("GBT4754", .gbt4754), ("GB 4754", .gbt4754), ("GB/T", .gbt4754), ("国民经济行业", .gbt4754),
    ("国标", .gbt4754),
  ]
}
