public import Primitives
public import Tables

/// What the catalogue says of one thing: facts, then tables of all that is linked to it. The same
/// card makes a page and JSON.
public struct CatalogCard: Sendable {
  /// A fact.
  struct Fact {
    let key: String
    let label: LocalizedText
    let value: PageTable.Cell
  }

  /// A table with its name in JSON and its heading.
  struct Section {
    let key: String
    let heading: LocalizedText
    let table: PageTable
  }

  let kind: String
  let key: String
  let title: LocalizedText
  var facts: [Fact] = []
  var sections: [Section] = []
  var remarks: [LocalizedText] = []

  init(kind: String, key: String, title: LocalizedText) {
    self.kind = kind
    self.key = key
    self.title = title
  }

  /// The card of something that has a name: the name is its title, with the key behind it.
  init(kind: String, key: String, name: LocalizedText) {
    self.init(
      kind: kind, key: key,
      title: Strings.named(name, LocalizedText(same: key)))
  }

  mutating func fact(
    _ key: String, _ english: String, _ chinese: String, _ value: PageTable.Cell
  ) {
    switch value {
    case .blank: return
    case .name(let text) where text.isEmpty: return
    case .text(let text) where text.english.isEmpty: return
    default:
      facts.append(
        Fact(key: key, label: LocalizedText(english: english, chinese: chinese), value: value))
    }
  }

  mutating func section(_ key: String, _ english: String, _ chinese: String, _ table: PageTable) {
    if table.rows.isEmpty { return }
    sections.append(
      Section(
        key: key, heading: LocalizedText(english: english, chinese: chinese), table: table))
  }

  /// The card as a page: facts first.
  public var page: Page {
    var blocks: [Page.Block] = remarks.map { .paragraph($0) }
    if !facts.isEmpty {
      var table = PageTable([
        .init("property", LocalizedText(english: "property", chinese: "属性"), priority: 9),
        .init("value", LocalizedText(english: "value", chinese: "值"), priority: 9),
      ])
      for fact in facts { table.append([.text(fact.label), fact.value]) }
      blocks.append(.table(table))
    }
    for section in sections {
      blocks += [.heading(section.heading), .table(section.table)]
    }
    return Page(title: title, blocks: blocks)
  }

  /// The card as JSON `symbiosis.catalog/1`: the facts by their keys, each table as a list of
  /// objects by the keys of its columns.
  public func json(_ language: Language) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("schema", "symbiosis.catalog/1"), .init("kind", .string(kind)),
      .init("id", .string(key)), .init("title", .string(title[language])),
    ]
    members += facts.map { .init($0.key, Self.json($0.value, language)) }
    members += sections.map { section in
      .init(section.key, Self.json(section.table, language))
    }
    if !remarks.isEmpty {
      members.append(.init("remarks", .array(remarks.map { .string($0[language]) })))
    }
    return .object(members)
  }

  private static func json(_ table: PageTable, _ language: Language) -> JSONValue {
    .array(
      table.rows.map { row in
        .object(
          zip(table.columns, row).map { column, cell in
            JSONValue.Member(column.key, json(cell, language))
          })
      })
  }

  private static func json(_ cell: PageTable.Cell, _ language: Language) -> JSONValue {
    switch cell {
    case .text(let words): .string(words[language])
    case .name(let name), .coded(_, let name): .string(name)
    case .number(let value, _): .number(value)
    case .blank: .null
    }
  }
}

/// Columns that tables of the catalogue have in common.
enum CatalogColumns {
  static func column(
    _ key: String, _ english: String, _ chinese: String, isNumber: Bool = false, priority: Int = 5
  ) -> PageTable.Column {
    PageTable.Column(
      key, LocalizedText(english: english, chinese: chinese), isNumber: isNumber,
      priority: priority)
  }

  static let id = column("id", "id", "编号", priority: 9)
  static let name = column("name", "name", "名称", priority: 8)
  static let direction = column("direction", "direction", "方向", priority: 7)
  static let material = column("material", "material", "物料", priority: 8)
  static let ratio = column("ratio", "ratio", "比例", isNumber: true, priority: 7)
  static let value = column("value", "value", "数值", isNumber: true, priority: 8)
  static let low = column("low", "least", "下限", isNumber: true, priority: 3)
  static let high = column("high", "most", "上限", isNumber: true, priority: 3)
  static let unit = column("unit", "unit", "单位", priority: 6)
  static let region = column("region", "region", "地区", priority: 6)
  static let year = column("year", "year", "年份", isNumber: true, priority: 5)
  static let source = column("source", "source", "来源", priority: 2)
  static let role = column("role", "role", "角色", priority: 4)
  static let code = column("code", "code", "代码", priority: 9)
  static let title = column("title", "title", "说明", priority: 8)
}

extension PageTable.Cell {
  /// A number with as many digits as matter; blank for nil.
  static func figure(_ value: Double?) -> PageTable.Cell {
    guard let value else { return .blank }
    let size = value.magnitude
    return .number(
      value, places: size == 0 || size >= 1000 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 4)
  }

  /// A year.
  static func year(_ value: Int) -> PageTable.Cell { value == 0 ? .blank : .name(String(value)) }
}
