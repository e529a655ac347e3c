import Foundation
import Primitives
import Tables
import Testing

@testable import Catalog

/// The article of the documentation that shows the schema.
enum CatalogueArticle {
  static let lead = """
    # The catalogue

    What the program knows before it reads a region, table by table and column by column.

    ## Overview

    Materials in a taxonomy with names and synonyms in both languages; codes of wastes, goods and
    trades; rules by which a waste replaces a material, each with its ratio, limits and evidence;
    what the law forbids and what it exempts; technologies with their inputs, outputs, scale and cost;
    sectors with what they typically take in and give off; usual compositions; prices, disposal costs,
    transport and emission factors. Every row names its source.

    A region goes before the catalogue: its own materials, rules and figures stand where both speak.
    What a region leaves blank takes the catalogue's figure of the region's country and province where
    there is one. `symbiosis catalog WORDS` looks something up.

    The catalogue is a folder of CSV files (`Catalogs/`), a copy of which is inside the program;
    `--catalog DIR` uses another folder instead. `symbiosis catalog export DIR` writes the copy out
    with its schema, `symbiosis catalog check` audits it and counts what its rows rest on.
    Lists inside a cell are parted by `|`. The word `estimate` in a `source` marks a planning default
    without a published source; every result says which of its figures rest on such.

    Words for a material are resolved by id, name, synonym and code, and otherwise by likeness, with
    a confidence that was fitted to one half of a labelled list of names as people write them and is
    tested on the other half. A reading below the threshold is shown and never taken.

    With `--infer` the templates of `sectors.csv` and `sector_flows.csv`, scaled by a firm's `output`
    or by its `employees` and `sector_sizes.csv`, give the streams that are typical of its trade:

    ```
    id,name,sector,employees,output,output_unit
    POW,Seaside power station,35.11,,,
    CEM,Seaside cement works,cement,,900000,t/a
    DYE,Silk dyeing,silk_dyeing,200,,
    ```

    With these firms and a `streams.csv` of only a header, `symbiosis match DIR --infer` screens the
    park. Inferred streams are called `FIRM/inferred/out/MATERIAL`; a stated stream of the same
    material and direction goes before them, and each link that rests on one is `open` and marked
    `inferred`.


    """

  static var text: String {
    var text = lead
    for table in CatalogSchema.tables {
      text += "## \(table.file)\n\n| column | type | unit | required | meaning |\n"
      text += "| --- | --- | --- | --- | --- |\n"
      for column in table.columns {
        let cells = [
          "`\(column.name)`", column.type, column.unit, column.isRequired ? "yes" : "",
          "\(column.meaning.english) · \(column.meaning.chinese)",
        ].map { $0.replacingOccurrences(of: "|", with: "\\|") }
        text += "| " + cells.joined(separator: " | ") + " |\n"
      }
      text += "\n"
    }
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }
}

@Suite struct CatalogSchemaTests {
  @Test func everyTableIsDescribedColumnByColumn() throws {
    let described = Dictionary(
      uniqueKeysWithValues: CatalogSchema.tables.map { ($0.file, $0.columns.map(\.name)) })
    for file in Knowledge.embedded.files {
      let header = String(decoding: file.bytes.prefix { $0 != 10 }, as: UTF8.self)
      let columns = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      #expect(described[file.name] == columns, "\(file.name)")
    }
    for table in CatalogSchema.tables {
      for column in table.columns {
        #expect(!column.meaning.english.isEmpty, "\(table.file) \(column.name)")
        #expect(
          column.meaning.chinese.unicodeScalars.contains { $0.value >= 0x2E80 },
          "\(table.file) \(column.name)")
      }
    }
  }

  @Test func requiredCellsAreFilled() throws {
    let tables = CatalogAudit(.embedded).tables
    for file in Knowledge.embedded.files {
      guard let table = tables[file.name],
        let schema = CatalogSchema.tables.first(where: { $0.file == file.name })
      else { continue }
      for column in schema.columns where column.isRequired {
        let place = try #require(table.column(column.name), "\(file.name) \(column.name)")
        let blank = (0..<table.rowCount).first { table.isBlank(row: $0, column: place) }
        #expect(blank == nil, "\(file.name) \(column.name) row \(blank ?? 0)")
      }
    }
  }

  /// The article is written anew with RECORD_EMBEDDED=1.
  @Test func theArticleShowsTheSchema() throws {
    let url = CatalogFolder().root.appendingPathComponent(
      "Sources/Symbiosis/Symbiosis.docc/Catalogue.md")
    let found = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    if found == CatalogueArticle.text { return }
    if ProcessInfo.processInfo.environment["RECORD_EMBEDDED"] == "1" {
      try CatalogueArticle.text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("the article was written anew")
    } else {
      Issue.record("the article is stale: run once with RECORD_EMBEDDED=1")
    }
  }
}
