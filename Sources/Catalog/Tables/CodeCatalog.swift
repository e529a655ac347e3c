public import MaterialGraph
public import Primitives

/// A code of a list of wastes or goods with what it says.
public struct CodeEntry: Hashable, Sendable {
  /// The code.
  public let code: WasteCode
  /// What it stands for.
  public let title: LocalizedText
  /// Whether the list marks it as hazardous.
  public let isHazardous: Bool
  /// The trade that it comes from, where the list says so; else nil.
  public let industry: LocalizedText?
  /// Where it was read.
  public let source: String
}

/// A code of a classification of trades with what it says.
public struct ActivityCode: Hashable, Sendable {
  /// The classifications.
  public enum List: String, CaseIterable, Hashable, Sendable {
    case nace = "NACE"
    case isic = "ISIC"
    case gbt4754 = "GB/T 4754"
  }

  /// The classification.
  public let list: List
  /// The code, as the classification writes it.
  public let code: String
  /// What it stands for; in a language that the list lacks the title of the division with the
  /// other language's behind it.
  public let title: LocalizedText
  /// The ISIC code or division that it belongs to; empty where unknown.
  public let isic: String
  /// The titles of the list itself, by which it is looked for.
  let ownTitles: [String]
}

/// The lists of codes.
public struct CodeCatalog: Sendable {
  /// Codes of wastes and goods, sorted by list and code.
  public let wasteCodes: [CodeEntry]
  /// Codes of trades, sorted by list and code.
  public let activities: [ActivityCode]

  private let byCode: [WasteCode: Int]
  private let byActivity: [ActivityCode.List: [String: Int]]

  init(wasteCodes: [CodeEntry], activities: [ActivityCode]) {
    self.wasteCodes = wasteCodes.sorted { $0.code < $1.code }
    self.activities = Self.titled(activities).sorted {
      ($0.list.rawValue, $0.code) < ($1.list.rawValue, $1.code)
    }
    byCode = Dictionary(
      self.wasteCodes.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var byActivity: [ActivityCode.List: [String: Int]] = [:]
    for (place, activity) in self.activities.enumerated() {
      byActivity[activity.list, default: [:]][activity.code.filter(\.isNumber)] = place
    }
    self.byActivity = byActivity
  }

  /// The code of a list of trades with these digits, or nil. O(1).
  public func activity(_ list: ActivityCode.List, digits: String) -> ActivityCode? {
    byActivity[list]?[digits].map { activities[$0] }
  }

  /// The trades with a title in both languages: where a list has one in a single language, that of
  /// the division in the other goes before it.
  private static func titled(_ activities: [ActivityCode]) -> [ActivityCode] {
    var divisions: [String: LocalizedText] = [:]
    for activity in activities where activity.list == .nace && activity.code.utf8.count == 2 {
      divisions[activity.code] = activity.title
    }
    return activities.map { activity in
      let (own, other) = (activity.title.english, activity.title.chinese)
      guard own == other, !own.isEmpty, activity.code.contains(where: \.isNumber) else {
        return activity
      }
      let isChinese = activity.list == .gbt4754
      let code = isChinese ? activity.isic : activity.code
      guard let division = divisions[String(code.prefix(2))],
        division.english != division.chinese
      else { return activity }
      return ActivityCode(
        list: activity.list, code: activity.code,
        title: LocalizedText(
          english: isChinese ? "\(division.english) (\(own))" : own,
          chinese: isChinese ? own : "\(division.chinese)（\(own)）"),
        isic: activity.isic, ownTitles: activity.ownTitles)
    }
  }

  /// What a code stands for, or nil when no list has it. O(1).
  public subscript(code: WasteCode) -> CodeEntry? { byCode[code].map { wasteCodes[$0] } }

  /// All codes of wastes and goods.
  var all: Set<WasteCode> { Set(byCode.keys) }

  static func readEuropean(_ rows: inout CatalogRows) -> [CodeEntry] {
    let code = rows.column("code")
    let title = rows.column("title")
    let chinese = rows.optionalColumn("title_zh")
    let hazardous = rows.optionalColumn("hazardous")
    let source = rows.column("source")
    return (0..<rows.count).map { row in
      CodeEntry(
        code: WasteCode(.ewc, rows.text(row, code)),
        title: rows.localized(row, title, chinese),
        isHazardous: rows.text(row, hazardous) == "yes", industry: nil,
        source: rows.text(row, source))
    }
  }

  static func readHazardous(_ rows: inout CatalogRows) -> [CodeEntry] {
    let code = rows.column("code")
    let industries = [rows.optionalColumn("industry_en"), rows.column("industry")]
    let wastes = [rows.optionalColumn("waste_en"), rows.column("waste_zh")]
    let source = rows.column("source")
    return (0..<rows.count).map { row in
      CodeEntry(
        code: WasteCode(.hw, rows.text(row, code)),
        title: rows.localized(row, wastes[0], wastes[1]), isHazardous: true,
        industry: rows.localized(row, industries[0], industries[1]), source: rows.text(row, source))
    }
  }

  static func readNamed(_ rows: inout CatalogRows, _ list: WasteCode.List) -> [CodeEntry] {
    let code = rows.column("code")
    let name = rows.column("name")
    let chinese = rows.column("name_zh")
    let source = rows.column("source")
    return (0..<rows.count).map { row in
      CodeEntry(
        code: WasteCode(list, rows.text(row, code)),
        title: rows.localized(row, name, chinese), isHazardous: list == .hw, industry: nil,
        source: rows.text(row, source))
    }
  }

  static func readTariff(_ rows: inout CatalogRows) -> [CodeEntry] {
    let code = rows.column("code")
    let title = rows.column("title")
    let chinese = rows.optionalColumn("title_zh")
    let source = rows.column("source")
    return (0..<rows.count).map { row in
      CodeEntry(
        code: WasteCode(.hs, rows.text(row, code)), title: rows.localized(row, title, chinese),
        isHazardous: false, industry: nil,
        source: rows.text(row, source))
    }
  }

  static func readActivities(
    _ rows: inout CatalogRows, _ list: ActivityCode.List
  ) -> [ActivityCode] {
    let code = rows.column("code")
    let english = rows.optionalColumn("title")
    let chinese = rows.optionalColumn(list == .gbt4754 ? "name_zh" : "title_zh")
    let isic = rows.optionalColumn(list == .gbt4754 ? "isic_division" : "isic")
    return (0..<rows.count).map { row in
      let own = rows.text(row, english)
      let translated = rows.text(row, chinese)
      let number = rows.text(row, code)
      return ActivityCode(
        list: list, code: number,
        title: LocalizedText(
          english: own.isEmpty ? translated : own, chinese: translated.isEmpty ? own : translated),
        isic: list == .isic ? number : rows.text(row, isic),
        ownTitles: [own, translated].filter { !$0.isEmpty })
    }
  }
}
