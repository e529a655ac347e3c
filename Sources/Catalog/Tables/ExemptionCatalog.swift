public import MaterialGraph
public import Primitives

/// An item of the list of exemptions of China's hazardous wastes: under a condition a step of their
/// handling is not managed as that of a hazardous waste.
public struct ExemptionEntry: Hashable, Sendable {
  /// A step in the life of a waste that may be exempt.
  public enum Step: String, CaseIterable, Hashable, Sendable {
    case all
    case collection
    case transport
    case use
    case disposal

    /// What it is called.
    public var name: LocalizedText {
      switch self {
      case .all: LocalizedText(english: "all steps", chinese: "全部环节")
      case .collection: LocalizedText(english: "collection", chinese: "收集")
      case .transport: LocalizedText(english: "transport", chinese: "运输")
      case .use: LocalizedText(english: "use", chinese: "利用")
      case .disposal: LocalizedText(english: "disposal", chinese: "处置")
      }
    }
  }

  /// The row's id.
  public let key: String
  /// The item's number in the list.
  public let item: Int
  /// The codes as the list writes them: `900-249-08`, a whole category `HW34`, or words.
  public let codes: [String]
  /// The waste in words.
  public let waste: LocalizedText
  /// The steps that are exempt.
  public let steps: [Step]
  /// What must be kept to.
  public let condition: LocalizedText
  /// What is exempt.
  public let effect: LocalizedText
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
  /// The rows of `codes/hw_exemptions.csv` in the order of their ids. A step that is none is an
  /// error.
  static func read(_ rows: inout CatalogRows) -> [ExemptionEntry] {
    let item = rows.column("item")
    let lists = ["codes", "step"].map { rows.column($0) }
    let texts = ["id", "source"].map { rows.column($0) }
    let pairs = ["waste", "condition", "effect"].map {
      (english: rows.column($0), chinese: rows.optionalColumn($0 + "_zh"))
    }
    var entries: [ExemptionEntry] = []
    for row in 0..<rows.count {
      let words = pairs.map { rows.localized(row, $0.english, $0.chinese) }
      let steps = rows.list(row, lists[1])
      if steps.contains(where: { Step(rawValue: $0) == nil }) {
        let known = Step.allCases.map(\.rawValue).joined(separator: ", ")
        rows.wrong(
          row, lists[1],
          LocalizedText(english: "of the steps \(known)", chinese: "以下环节之一：\(known)"))
      }
      entries.append(
        ExemptionEntry(
          key: rows.text(row, texts[0]),
          item: rows.number(row, item).flatMap { Int(exactly: $0) } ?? 0,
          codes: rows.list(row, lists[0]), waste: words[0],
          steps: steps.compactMap { Step(rawValue: $0) },
          condition: words[1], effect: words[2], source: rows.text(row, texts[1])))
    }
    return entries.sorted { $0.key < $1.key }
  }
}
