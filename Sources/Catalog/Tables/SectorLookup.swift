internal import MaterialGraph
internal import Primitives

extension Knowledge {
  /// The sectors of the catalogue that a firm's words mean, sorted by key: a sector's id or name, or
  /// a NACE, ISIC or GB/T 4754 code. A code that is broader than a sector's fits it too; nothing
  /// fits what is only a section letter.
  public func sectors(meaning text: String) -> [Sector] {
    if let exact = sector(text) { return [exact] }
    let folded = NameFolding.folded(text)
    if folded.isEmpty { return [] }
    let named = sectors.filter {
      NameFolding.folded($0.name.english) == folded || NameFolding.folded($0.name.chinese) == folded
    }
    if !named.isEmpty { return named }
    guard let code = ActivityText(text) else { return [] }
    return sectors.filter { code.covers($0) }
  }

  /// The NACE codes that a firm's words mean, digits only, sorted, as finely as they can be told:
  /// those of the sectors they mean, else the division, else what is written where only NACE writes
  /// so. Empty: nothing is known.
  public func naceCodes(meaning text: String) -> [String] {
    if let code = ActivityText(text), code.isNACE { return [code.digits] }
    let ofSectors = Set(sectors(meaning: text).map { $0.nace.filter(\.isNumber) })
    if !ofSectors.isEmpty { return ofSectors.sorted() }
    return division(meaning: text).map { [$0] } ?? []
  }

  /// The NACE (ISIC) division that a firm's words mean, two digits, or nil. Four plain digits are
  /// read as NACE, then ISIC, then GB/T 4754; where they disagree, nil.
  public func division(meaning text: String) -> String? {
    let divisions = Set(sectors(meaning: text).map { String($0.nace.prefix(2)) })
    if divisions.count == 1 { return divisions.first }
    guard let code = ActivityText(text) else { return nil }
    if code.isNACE { return String(code.digits.prefix(2)) }
    let found = Set(
      codes.activities.filter { $0.code.filter(\.isNumber) == code.digits }.map { activity in
        String((activity.list == .nace ? activity.code : activity.isic).prefix(2))
      }.filter { !$0.isEmpty })
    return found.count == 1 ? found.first : nil
  }
}

/// A code of trades as a firm writes it: `23.51`, `2351`, `NACE 23.51`, `C3011`.
private struct ActivityText {
  let digits: String
  /// Whether it is written as only NACE writes it, or says so.
  let isNACE: Bool

  init?(_ text: String) {
    var digits = ""
    var letters = ""
    var hasPoint = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case ".": hasPoint = hasPoint || digits.utf8.count == 2
      case "A"..."Z", "a"..."z":
        if !digits.isEmpty { return nil }
        letters.unicodeScalars.append(scalar)
      case " ", ":", "-", "/", "_": continue
      default: return nil
      }
    }
    guard (2...4).contains(digits.utf8.count) else { return nil }
    self.digits = digits
    isNACE = hasPoint || letters.uppercased() == "NACE"
  }

  func covers(_ sector: Sector) -> Bool {
    let nace = sector.nace.filter(\.isNumber)
    if nace.hasPrefix(digits) { return true }
    if isNACE { return false }
    return sector.isic.hasPrefix(digits) && digits.utf8.count > 2
      || sector.gbt4754.hasPrefix(digits) && digits.utf8.count > 2
  }
}
