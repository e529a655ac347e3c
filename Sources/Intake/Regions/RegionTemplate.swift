public import Catalog
internal import MaterialGraph
public import Primitives
internal import Tables

/// Empty regions to start from: tables with their columns and one example of each thing.
public enum RegionTemplate {
  /// The example: a firm that gives and a firm that takes.
  public static func rows(_ language: Language) -> RegionRows {
    let isChinese = language == .chinese
    var rows = RegionRows()
    rows.add(
      [
        "id": "F1", "name": isChinese ? "示例热电厂" : "Example power plant", "sector": "35.11",
        "latitude": "27.65", "longitude": "120.55", "park": isChinese ? "示例园区" : "Example park",
        "notes": isChinese ? "示例：填好自己的数据后删除" : "example: delete it when your own rows stand here",
      ], to: .firms)
    rows.add(
      [
        "id": "F2", "name": isChinese ? "示例水泥厂" : "Example cement works", "sector": "23.51",
        "latitude": "27.70", "longitude": "120.60", "park": isChinese ? "示例园区" : "Example park",
        "notes": isChinese ? "示例" : "example",
      ], to: .firms)
    let ash = isChinese ? "粉煤灰" : "fly ash"
    rows.add(
      [
        "firm": "F1", "direction": "output", "material": ash, "quantity": "20000", "unit": "t/a",
        "cost_today": "30", "cost_unit": "CNY/t", "notes": isChinese ? "示例" : "example",
      ], to: .streams)
    rows.add(
      [
        "firm": "F2", "direction": "input", "material": ash, "quantity": "15000..18000",
        "unit": "t/a", "cost_today": "60", "cost_unit": "CNY/t",
        "notes": isChinese ? "示例" : "example",
      ], to: .streams)
    return rows
  }

  /// The tables that a template has.
  static let tables: [RegionTable] = [
    .firms, .streams, .exchanges, .processes, .processFlows, .sites, .materials, .rules,
  ]

  /// The files of a folder: `firms` and `streams` with all their columns and the examples.
  public static func folder(_ language: Language) -> [(name: String, bytes: [UInt8])] {
    let rows = rows(language)
    return [RegionTable.firms, .streams].map { table in
      let columns = RegionSchema.table(table).columns
      var writer = CSVWriter(protectsSpreadsheets: false, marksEncoding: language == .chinese)
      writer.record(columns.map { title($0, language) })
      for row in rows.tables[table] ?? [] { writer.record(columns.map { row[$0.name] ?? "" }) }
      return ("\(table.rawValue).csv", writer.bytes)
    }
  }

  /// A workbook: a sheet that explains every column, and a sheet for each table, with words to
  /// choose from.
  public static func workbook(
    _ language: Language, knowledge: Knowledge = .embedded
  ) -> [UInt8] {
    let rows = rows(language)
    var writer = WorkbookWriter()
    writer.add(
      sheet: RegionTemplate.instructions[language], columns: explanationColumns(language),
      rows: explanations(language))
    for table in tables {
      let columns = RegionSchema.table(table).columns
      writer.add(
        sheet: table.rawValue,
        columns: columns.map { column in
          WorkbookWriter.Column(
            title(column, language), width: width(column.name),
            choices: choices(column.name, table, language, knowledge))
        },
        rows: (rows.tables[table] ?? []).map { row in
          columns.map { RegionWriter.cell(row[$0.name] ?? "") }
        })
    }
    return writer.bytes()
  }

  /// The name of the sheet of instructions.
  static let instructions = LocalizedText(english: "instructions", chinese: "说明")

  private static func title(_ column: ColumnSchema, _ language: Language) -> String {
    language == .chinese ? column.aliases.first ?? column.name : column.name
  }

  private static func width(_ column: String) -> Double? {
    switch column {
    case "name", "material", "notes", "quality": 28
    case "park", "sector", "contact": 18
    default: nil
    }
  }

  private static func explanationColumns(_ language: Language) -> [WorkbookWriter.Column] {
    let titles =
      language == .chinese
      ? ["工作表", "列", "必填", "含义", "单位", "留空时"]
      : ["sheet", "column", "required", "meaning", "unit", "when blank"]
    return zip(titles, [16.0, 18, 10, 60, 14, 24]).map { WorkbookWriter.Column($0, width: $1) }
  }

  private static func explanations(_ language: Language) -> [[WorkbookWriter.Cell]] {
    var rows: [[WorkbookWriter.Cell]] = []
    for table in tables {
      for column in RegionSchema.table(table).columns {
        rows.append([
          .text(table.rawValue), .text(title(column, language)),
          .text(column.isRequired ? (language == .chinese ? "是" : "yes") : ""),
          .text(column.description[language]), .text(column.unit), .text(column.defaultText),
        ])
      }
    }
    return rows
  }

  private static func choices(
    _ column: String, _ table: RegionTable, _ language: Language, _ knowledge: Knowledge
  ) -> [String] {
    switch (table, column) {
    case (.streams, "material"):
      let names = knowledge.materials.filter { !$0.isClass }.map { $0.name[language] }
      return Set(names).sorted()
    case (.streams, "unit"):
      return [
        "t/a", "t/month", "t/d", "t/h", "kg/a", "kg/d", "m3/a", "m3/d", "GJ/a", "MWh/a", "pcs/a",
      ]
    case (.streams, "cost_unit"): return ["CNY/t", "EUR/t", "USD/t", "CNY/m3", "CNY/GJ", "CNY/MWh"]
    default: return RegionWriter.choices(column, table)
    }
  }
}
