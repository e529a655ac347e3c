public import MaterialGraph

/// A code as somebody wrote it.
public struct CodeText: Hashable, Sendable {
  /// The code.
  public let code: WasteCode
  /// Whether it was written with the asterisk that marks hazardous entries (`11 01 05*`).
  public let isMarkedHazardous: Bool

  /// Reads one code: `EWC 10 01 02`, `10 01 02*`, `100102`, `HW17`, `336-058-17`,
  /// `HW17 336-058-17`, `SW02`, `900-001-S02`, `HS 2619`, `HS 2619.00`; nil when it is none.
  ///
  /// Six digits alone are a code of the European list; `isKnown` lets the caller say whether that
  /// list has them, else they are taken as a heading of the Harmonized System.
  public static func parse(
    _ text: some StringProtocol, isKnown: (WasteCode) -> Bool = { _ in true }
  ) -> CodeText? {
    var letters = ""
    var groups: [String] = []
    var isMarked = false
    var isOpen = false
    for scalar in text.unicodeScalars {
      var value = scalar.value
      if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
      switch value {
      case 0x30...0x39:
        if !isOpen { groups.append("") }
        isOpen = true
        groups[groups.count - 1].unicodeScalars.append(Unicode.Scalar(UInt8(value)))
      case 0x41...0x5A, 0x61...0x7A:
        let upper = Unicode.Scalar(UInt8(value & 0xDF))
        // The S of `900-001-S02` stands inside the code.
        if upper == "S", groups.count == 2, letters.isEmpty || letters == "SW" {
          groups.append("S")
          isOpen = true
          continue
        }
        if upper == "H" || letters.count < 12 { letters.unicodeScalars.append(upper) }
        isOpen = false
      case 0x2A: isMarked = true
      case 0x20, 0x09, 0x2D, 0x2E, 0x3A, 0x2F, 0x28, 0x29, 0x5F, 0xA0, 0x3000: isOpen = false
      default: return nil
      }
      if groups.count > 6 { return nil }
    }
    guard let code = code(letters: letters, groups: groups, isKnown: isKnown) else { return nil }
    return CodeText(code: code, isMarkedHazardous: isMarked)
  }

  private static func code(
    letters: String, groups: [String], isKnown: (WasteCode) -> Bool
  ) -> WasteCode? {
    let digits = groups.joined()
    switch letters {
    case "EWC", "LOW", "LER", "AVV", "CER", "EWCCODE", "LOWCODE", "EAK", "EURAL":
      return [2, 4, 6].contains(digits.count) ? WasteCode(.ewc, digits) : nil
    case "HW": return hazardous(groups)
    case "SW": return solid(groups)
    case "HS", "HSCODE", "CN", "TARIC":
      return (digits.count == 4 || (6...10).contains(digits.count))
        ? WasteCode(.hs, String(digits.prefix(6))) : nil
    case "":
      if groups.count == 3, groups[2].hasPrefix("S") { return solid(groups) }
      if groups.map(\.count) == [3, 3, 2] { return hazardous(groups) }
      guard digits.count == 6, groups.allSatisfy({ $0.count == 2 || $0.count == 6 }) else {
        return nil
      }
      let european = WasteCode(.ewc, digits)
      let tariff = WasteCode(.hs, digits)
      if groups.count == 1, !isKnown(european), isKnown(tariff) { return tariff }
      return european
    case "HWHW": return hazardous(groups)
    default: return nil
    }
  }

  /// `HW17`, `336-058-17`, or both in either order; a category that contradicts is no code.
  private static func hazardous(_ groups: [String]) -> WasteCode? {
    var category: String?
    var rest = groups
    if let place = rest.firstIndex(where: { $0.count <= 2 && !$0.isEmpty }),
      rest.count == 1 || rest.count == 4
    {
      category = rest.remove(at: rest.count == 4 && place == 2 ? 3 : place)
    }
    let number = category.map { $0.count == 1 ? "0" + $0 : $0 }
    if rest.isEmpty { return number.map { WasteCode(.hw, "HW" + $0) } }
    guard rest.map(\.count) == [3, 3, 2] else { return nil }
    if let number, number != rest[2] { return nil }
    return WasteCode(.hw, rest.joined(separator: "-"))
  }

  /// `SW02`, or the category of `900-001-S02`.
  private static func solid(_ groups: [String]) -> WasteCode? {
    if groups.count == 1, let only = groups.first, (1...2).contains(only.count) {
      return WasteCode(.sw, "SW" + (only.count == 1 ? "0" + only : only))
    }
    guard let last = groups.last, last.hasPrefix("S"), last.count == 3 else { return nil }
    return WasteCode(.sw, "SW" + last.dropFirst())
  }
}
