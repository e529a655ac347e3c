internal import Catalog
internal import Primitives
internal import Tables

/// Writes a catalogue to files.
enum CatalogExport {
  /// Writes all tables with their schema: into one `.json` or `.xlsx` file, else into a folder of
  /// CSV files as `--catalog` takes it.
  static func write(_ knowledge: Knowledge, to target: String) throws {
    let files = knowledge.files.filter { !$0.bytes.isEmpty }
    do {
      if target.hasSuffix(".json") {
        try Platform.writeAtomically(
          JSONWriter.bytes(of: document(files, knowledge), .pretty), to: target)
      } else if target.hasSuffix(".xlsx") {
        try Platform.writeAtomically(workbook(files), to: target)
      } else {
        for file in files { try write(file.bytes, file.name, in: target) }
        for file in CatalogSchema.files {
          try write(Array(file.text.utf8), "schema/" + file.name, in: target)
        }
      }
    } catch let failure as Platform.Failure {
      throw CommandFailure.output(failure)
    }
  }

  private static func write(_ bytes: [UInt8], _ name: String, in folder: String) throws {
    var path = folder
    try Platform.makeFolder(path)
    for part in name.split(separator: "/").dropLast() {
      path += "/" + part
      try Platform.makeFolder(path)
    }
    try Platform.writeAtomically(bytes, to: folder + "/" + name)
  }

  private static func table(_ file: Knowledge.File) -> Table? {
    var ignored = Diagnostics()
    return CSVReader().table(file.bytes, name: file.name, file: file.name, into: &ignored)
  }

  /// `symbiosis.catalog-tables/1`: each table as a list of objects, numbers as numbers, and the
  /// schema.
  private static func document(_ files: [Knowledge.File], _ knowledge: Knowledge) -> JSONValue {
    var tables: [JSONValue.Member] = []
    for file in files {
      guard let table = table(file) else { continue }
      let rows = table.rows.map { row -> JSONValue in
        .object(
          table.columns.enumerated().compactMap { place, column in
            let cell = row[place]
            if cell.isBlank { return nil }
            return JSONValue.Member(column, value(cell, isCode: column.holds("code")))
          })
      }
      tables.append(JSONValue.Member(stem(file.name), .array(rows)))
    }
    let schema = CatalogSchema.tables.map { table in
      JSONValue.Member(
        stem(table.file),
        .array(
          table.columns.map { column in
            [
              "column": .string(column.name), "type": .string(column.type),
              "unit": .string(column.unit), "required": .bool(column.isRequired),
              "description": .string(column.meaning.english),
              "description_zh": .string(column.meaning.chinese),
            ]
          }))
    }
    return [
      "schema": "symbiosis.catalog-tables/1", "catalogue": .string(knowledge.fingerprint),
      "tables": .object(tables), "columns": .object(schema),
    ]
  }

  /// A number where the text is one as the program itself would write it; codes keep their zeros.
  private static func value(_ cell: Table.Cell, isCode: Bool) -> JSONValue {
    if !isCode, let number = cell.number, DecimalText.shortest(number) == cell.text {
      return .number(number)
    }
    return .string(cell.text)
  }

  private static func workbook(_ files: [Knowledge.File]) -> [UInt8] {
    var writer = WorkbookWriter()
    for file in files {
      guard let table = table(file) else { continue }
      writer.add(
        sheet: stem(file.name), columns: table.columns.map { WorkbookWriter.Column($0) },
        rows: table.rows.map { row in
          table.columns.indices.map { WorkbookWriter.Cell.text(row[$0].text) }
        })
    }
    writer.add(
      sheet: "schema",
      columns: ["table", "column", "type", "unit", "required", "description", "description_zh"].map
      {
        WorkbookWriter.Column($0)
      },
      rows: CatalogSchema.tables.flatMap { table in
        table.columns.map { column in
          [
            stem(table.file), column.name, column.type, column.unit,
            column.isRequired ? "yes" : "no", column.meaning.english, column.meaning.chinese,
          ].map { WorkbookWriter.Cell.text($0) }
        }
      })
    return writer.bytes()
  }

  /// `codes/ewc.csv` becomes `codes_ewc`.
  private static func stem(_ name: String) -> String {
    let bare = name.hasSuffix(".csv") ? String(name.dropLast(4)) : name
    return bare.split(separator: "/").joined(separator: "_")
  }
}
