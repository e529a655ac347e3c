public import MaterialGraph
internal import Primitives

/// An item of the list of exemptions of China's hazardous wastes: under a condition a step of their
/// handling is not managed as that of a hazardous waste.
public struct ExemptionEntry: Hashable, Sendable {
  /// The row's id.
  public let key: String
  /// The item's number in the list.
  public let item: Int
  /// The codes as the list writes them: `900-249-08`, a whole category `HW34`, or words.
  public let codes: [String]
  /// The waste in words.
  public let waste: String
  /// The steps that are exempt: collection, transport, use, disposal, or all.
  public let steps: [String]
  /// What must be kept to.
  public let condition: String
  /// What is exempt.
  public let effect: String
  /// Where it was read.
  public let source: String

  /// Whether the item speaks of a code: of the code itself, of its category, or, for a category,
  /// of one of its codes.
  public func covers(_ code: WasteCode) -> Bool {
    guard code.list == .hw else { return false }
    let own = code.code.hasPrefix("HW") ? code.code : "HW" + code.code.suffix(2)
    return codes.contains { listed in
      listed == code.code || listed == own
        || code.code == own && listed.utf8.count == 10 && listed.hasSuffix(own.suffix(2))
    }
  }
}

extension ExemptionEntry {
  /// The rows of `codes/hw_exemptions.csv` in the order of their ids.
  static func read(_ rows: inout CatalogRows) -> [ExemptionEntry] {
    let item = rows.column("item")
    let lists = ["codes", "step"].map { rows.column($0) }
    let texts = ["id", "waste", "condition", "effect", "source"].map { rows.column($0) }
    var entries: [ExemptionEntry] = []
    for row in 0..<rows.count {
      let words = texts.map { rows.text(row, $0) }
      entries.append(
        ExemptionEntry(
          key: words[0], item: rows.number(row, item).flatMap { Int(exactly: $0) } ?? 0,
          codes: rows.list(row, lists[0]), waste: words[1], steps: rows.list(row, lists[1]),
          condition: words[2], effect: words[3], source: words[4]))
    }
    return entries.sorted { $0.key < $1.key }
  }
}
