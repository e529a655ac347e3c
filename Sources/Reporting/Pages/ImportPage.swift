public import Intake
internal import MaterialGraph
internal import Primitives
internal import Tables

extension Page {
  /// What became of messy sheets: how much was understood, and what only a person can tell.
  ///
  /// - Parameters:
  ///   - reading: how the sheets were understood.
  ///   - fileCount: how many files were read.
  ///   - folder: where the region was written.
  ///   - isAddition: whether the rows went into a region that was there already.
  public static func importing(
    _ reading: SheetReading, fileCount: Int, folder: String, isAddition: Bool
  ) -> Page {
    let taken = reading.report.count(.taken)
    let guessed = reading.report.count(.guessed)
    let left = reading.report.count(.left)
    let all = reading.report.cells.count
    var blocks: [Block] = [
      .paragraph(
        LocalizedText(
          english: "\(counted(fileCount, "file")), \(counted(reading.tableCount, "table")): "
            + "\(counted(reading.firmCount, "firm")) and "
            + "\(counted(reading.streamCount, "stream")), "
            + (isAddition ? "added to the region in \(folder)." : "written to \(folder)."),
          chinese: "\(fileCount) 个文件、\(reading.tableCount) 张表：\(reading.firmCount) 家企业、"
            + "\(reading.streamCount) 条物料流，"
            + (isAddition ? "已加入 \(folder) 中的区域。" : "已写入 \(folder)。"))),
      .paragraph(
        LocalizedText(
          english:
            "Of \(all) filled cells \(taken) were understood, \(guessed) guessed and \(left) "
            + "left; import-report.csv says what became of each.",
          chinese: "共 \(all) 个非空单元格：\(taken) 个已读懂，\(guessed) 个为推测，\(left) 个未使用；"
            + "逐格说明见 import-report.csv。")),
    ]
    if reading.repeatedCount > 0 {
      blocks.append(
        .paragraph(
          LocalizedText(
            english: "Not added again, because the region has them: "
              + "\(counted(reading.repeatedCount, "stream")).",
            chinese: "\(reading.repeatedCount) 条物料流已在区域中，未重复加入。")))
    }
    let exchanges = reading.rows.tables[.exchanges]?.count ?? 0
    if exchanges > 0 {
      blocks.append(
        .paragraph(
          LocalizedText(
            english: "Who takes what today was read too: \(counted(exchanges, "exchange")).",
            chinese: "读出 \(exchanges) 条现有交换（谁接收什么）。")))
    }
    if !reading.questions.isEmpty {
      blocks.append(
        .paragraph(
          LocalizedText(
            english: "Not sure of these; --interactive asks about them and remembers the answers:",
            chinese: "以下内容不确定；--interactive 会逐一提问并记住回答：")))
      blocks.append(.table(questions(reading.questions)))
    }
    return Page(
      title: LocalizedText(english: "Import", chinese: "导入"), blocks: blocks)
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func questions(_ questions: [ImportQuestion]) -> PageTable {
    var table = PageTable([
      .init("words", LocalizedText(english: "words", chinese: "原文"), priority: 2),
      .init("where", Strings.position, priority: 3),
      .init("cells", LocalizedText(english: "cells", chinese: "次数"), isNumber: true, priority: 5),
      .init("guesses", LocalizedText(english: "may be", chinese: "可能是"), priority: 1),
    ])
    for question in questions {
      let labels = question.choices.prefix(3).map(\.label)
      table.append([
        .name(question.text), .name(question.place.position),
        .number(Double(question.count), places: 0),
        .text(
          LocalizedText(
            english: labels.map(\.english).joined(separator: "; "),
            chinese: labels.map(\.chinese).joined(separator: "；"))),
      ])
    }
    return table
  }

  /// What a note was read as.
  ///
  /// - Parameters:
  ///   - reading: how the sentence was understood.
  ///   - isAdded: nil before anybody decided.
  public static func note(_ reading: NoteReading, isAdded: Bool?) -> Page {
    var blocks: [Block] = []
    for table in [RegionTable.firms, .streams] {
      guard let rows = reading.rows.tables[table], !rows.isEmpty else { continue }
      blocks.append(.heading(LocalizedText(same: table.rawValue)))
      blocks.append(.table(self.table(rows, table)))
    }
    let points =
      reading.remarks
      + reading.unread.map {
        LocalizedText(english: "not understood: \"\($0)\"", chinese: "未读懂：“\($0)”")
      }
    if !points.isEmpty { blocks.append(.list(points)) }
    if let isAdded {
      blocks.append(
        .paragraph(
          isAdded
            ? LocalizedText(english: "Added.", chinese: "已加入。")
            : LocalizedText(
              english: "Nothing was added; --yes adds it without asking.",
              chinese: "未加入；--yes 可直接加入。")))
    }
    return Page(title: LocalizedText(english: "Note", chinese: "记录"), blocks: blocks)
  }

  private static func table(_ rows: [[String: String]], _ table: RegionTable) -> PageTable {
    let filled = Set(rows.flatMap(\.keys))
    let columns = RegionSchema.table(table).columns.map(\.name).filter { filled.contains($0) }
    var result = PageTable(
      columns.map { .init($0, LocalizedText(same: $0), priority: $0 == "notes" ? 1 : 3) })
    for row in rows { result.append(columns.map { .name(row[$0] ?? "") }) }
    return result
  }

  /// That a region was begun.
  public static func started(_ place: String) -> Page {
    Page(
      title: LocalizedText(english: "A region to start from", chinese: "新区域"),
      blocks: [
        .paragraph(
          LocalizedText(
            english:
              "\(place) holds an example of each thing. Put your own rows in its place, then "
              + "run: symbiosis check \(place)",
            chinese: "\(place) 中各有一行示例。换成自己的数据后运行：symbiosis check \(place)"))
      ])
  }
}
