internal import Catalog
internal import MaterialGraph

/// Words that tell what rows, titles and cells of a sheet are for.
enum SheetWords {
  /// Words of supply and demand in titles, names of sheets and cells.
  static let directions = WordTable<Direction>([
    (
      .output,
      [
        "offer", "offers", "offered", "offering", "supply", "supplies", "available", "surplus",
        "has", "have", "output",
        "outputs", "out", "gives", "produces", "generated", "excess", "供应", "供给", "可供", "产出", "供",
        "产生", "富余",
        "多余", "出售", "外售", "副产", "输出", "供方", "废物", "固废", "危废", "废弃物",
      ]
    ),
    (
      .input,
      [
        "wanted", "want", "wants", "demand", "demands", "need", "needs", "needed", "required",
        "requires", "request",
        "requested", "fabbisogno", "richiesta", "bedarf", "gesucht", "besoin", "recherche",
        "demanda", "necesidad", "procura", "buy", "purchase", "input", "inputs", "in", "takes",
        "seeks", "buys",
        "consumes", "需求", "求购",
        "所需", "需", "需要",
        "采购", "购买", "原料", "消耗", "输入", "需方", "缺口", "收购",
      ]
    ),
  ])

  /// The direction that a title or a name of a sheet implies; nil where it speaks of both.
  static func direction(_ text: String) -> Direction? {
    let phrase = Phrase(text)
    let found = Set(directions.all(phrase, in: 0..<phrase.count).map(\.value))
    return found.count == 1 ? found.first : nil
  }

  /// The direction that a cell of a column of directions says; of boxes only the ticked ones count.
  static func directionOfCell(_ text: String) -> Direction? {
    let text = ticked(text)
    return RegionWords.direction.value(of: text) ?? direction(text)
  }

  /// What is ticked of a cell with boxes (`☑供给  □需求`); the text itself where it has none.
  static func ticked(_ text: String) -> String {
    var chosen = ""
    var isTicked: Bool?
    var hasBoth = (ticked: false, open: false)
    for scalar in text.unicodeScalars {
      if tickedBoxes.contains(scalar) {
        (isTicked, hasBoth.ticked) = (true, true)
      } else if openBoxes.contains(scalar) {
        (isTicked, hasBoth.open) = (false, true)
      } else if isTicked == true {
        chosen.unicodeScalars.append(scalar)
      }
    }
    return hasBoth.ticked && hasBoth.open ? MaterialReader.trimmed(chosen) : text
  }

  private static let tickedBoxes: Set<Unicode.Scalar> = ["☑", "☒", "■", "✓", "✔", "√", "▣", "●"]
  private static let openBoxes: Set<Unicode.Scalar> = ["□", "☐", "○", "◻"]

  /// The direction that a cell of a material begins or ends with, and the cell without it:
  /// `（需求）脱硫石膏`, `Wanted: spent acid`.
  static func markedDirection(_ text: String) -> (direction: Direction, rest: String)? {
    let phrase = Phrase(text)
    let start = phrase.skipSpaces(0)
    let open = phrase[start] == 0x28 || phrase[start] == 0x5B || phrase[start] == 0x3010
    let first = open ? start + 1 : start
    if let found = directions.match(phrase, at: first) {
      let next = phrase.skipSpaces(found.end)
      let isClosed = phrase[next] == 0x29 || phrase[next] == 0x5D || phrase[next] == 0x3011
      if open ? isClosed : phrase[next] == 0x3A, next + 1 < phrase.count {
        return (found.value, phrase.text(next + 1..<phrase.count))
      }
      // Need of glass, fabbisogno di vetro
      if !open, found.value == .input, let of = ofs.match(phrase, at: next), of.end < phrase.count {
        return (.input, phrase.text(of.end..<phrase.count))
      }
    }
    guard let last = phrase.plain.lastIndex(where: { $0 == 0x28 || $0 == 0x5B }), last > start,
      let found = directions.match(phrase, at: last + 1), found.end == phrase.count - 1
    else { return nil }
    return (found.value, phrase.text(start..<last))
  }

  /// Whether a row that begins so sums up others.
  static func isTotal(_ text: String) -> Bool {
    totals.contains(NameFolding.folded(text))
  }

  private static let totals: Set<String> = Set(
    [
      "合计", "总计", "小计", "累计", "共计", "总和", "汇总", "Total", "Totals", "Sum", "Subtotal", "Sub-total",
      "Grand total", "Overall", "Summe", "Gesamt", "Gesamtsumme", "Gesamtergebnis", "Totale",
      "Totale generale", "Total général", "Total general", "Somme", "Soma", "Suma", "Sous-total",
      "本页小计", "本页合计", "全部合计", "园区合计", "总合计", "合计（吨）",
    ].map { NameFolding.folded($0) })

  /// Whether a row that begins so is a remark under a table.
  static func isRemark(_ text: String) -> Bool {
    let phrase = Phrase(text)
    if phrase[0] == 0x2A { return true }
    guard let found = remarks.match(phrase, at: 0) else { return false }
    let next = phrase[phrase.skipSpaces(found.end)]
    return next == 0x3A || next == 0x31 || next == 0x31 || next == 0 || next == 0x2E
  }

  private static let remarks = WordTable<Void>([
    (
      (),
      [
        "note", "notes", "remark", "remarks", "source", "sources", "nb", "n.b.", "注", "备注", "说明",
        "资料来源", "数据来源",
        "填表说明", "注意", "填表人", "填报人", "审核", "制表", "制表人",
      ]
    )
  ])

  /// Whether a cell says that nothing is known.
  static func isNothing(_ text: String) -> Bool {
    let folded = NameFolding.folded(text)
    return folded.isEmpty || nothings.contains(folded) || text.hasPrefix("#")
  }

  private static let nothings: Set<String> = Set(
    [
      "n/a", "na", "tbd", "tbc", "none", "unknown", "nil", "null", "?", "无", "不详", "未知", "待定", "暂无",
      "没有", "未定",
      "to be confirmed", "not known", "k.A.",
    ].map { NameFolding.folded($0) })

  /// Names of sheets that say nothing.
  static func isGenericSheet(_ name: String) -> Bool {
    let folded = NameFolding.folded(name)
    let stem = folded.filter { !$0.isNumber }
    return generic.contains(stem) || stem.isEmpty || folded.count > 40
  }

  private static let generic: Set<String> = Set(
    [
      "sheet", "data", "table", "tabelle", "工作表", "表", "数据", "汇总", "明细", "streams", "flows",
      "survey", "年", "固废台账",
      "台账", "清单", "list", "waste", "input", "output", "供应", "需求", "产出", "投入", "places", "firms",
      "导入", "页",
    ].map { NameFolding.folded($0) })

  /// A name without the note that a seal stands beside it.
  static func withoutSeal(_ name: String) -> String {
    for seal in ["（公章）", "（盖章）", "(公章)", "(盖章)", "（章）", "（签章）"] where name.hasSuffix(seal) {
      return String(name.dropLast(seal.count))
    }
    return name
  }

  private static let ofs = WordTable<Void>([((), ["of", "for", "di", "de", "von", "an", "d'"])])

  /// The firms that a cell lists (`宏达印染、永盛印染`); empty where it names one.
  static func firms(listedIn text: String) -> [String] {
    let phrase = Phrase(text)
    var parts: [String] = []
    var start = 0
    for place in 0...phrase.count {
      let scalar = phrase[place]
      let isMark =
        place == phrase.count || scalar == 0xFF0C || scalar == 0x3B
        || scalar == 0x2F && Phrase.isHan(phrase[place - 1])
      guard isMark else { continue }
      let part = phrase.text(start..<place)
      if !part.isEmpty { parts.append(part) }
      start = place + 1
    }
    guard parts.count > 1, parts.allSatisfy({ $0.unicodeScalars.count >= 3 }),
      parts.contains(where: { isFirmName($0) })
        || parts.allSatisfy({ Phrase($0).plain.allSatisfy { Phrase.isHan($0) } })
    else { return [] }
    return parts
  }

  /// Whether a text is a day and no amount: `2024-10-20`, `10月20日`, `20-Oct`.
  static func isDay(_ text: String) -> Bool {
    let phrase = Phrase(text)
    guard phrase.count >= 4, phrase.count <= 24 else { return false }
    let numbers = text.split { !$0.isASCII || !$0.isNumber }
    let marks = Set(phrase.plain.filter { !Phrase.isDigit($0) })
    if marks == [0x6708, 0x65E5] || marks == [0x5E74, 0x6708, 0x65E5] { return true }
    if numbers.count >= 3, numbers[0].count == 4,
      marks.isSubset(of: [0x2D, 0x2F, 0x2E, 0x20, 0x3A]),
      let month = Int(numbers[1]), let day = Int(numbers[2])
    {
      return (1...12).contains(month) && (1...31).contains(day)
        && phrase[4] != 0x20 && phrase[4] != 0x2E
    }
    guard numbers.count == 1, let place = phrase.plain.firstIndex(of: 0x2D) else { return false }
    return [place + 1, 0].contains { start in
      months.match(phrase, at: start).map { $0.end == phrase.count || phrase[$0.end] == 0x2D }
        ?? false
    }
  }

  private static let months = WordTable<Void>([
    (
      (),
      ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    )
  ])

  /// Whether a text looks like the name of a firm.
  static func isFirmName(_ text: String) -> Bool {
    let phrase = Phrase(text)
    if phrase.count > 60 || phrase.count < 2 { return false }
    return firmWords.first(phrase, in: 0..<phrase.count) != nil
  }

  static let firmWords = WordTable<Void>([
    (
      (),
      [
        "公司", "厂", "集团", "合作社", "企业", "矿", "电站", "医院", "冶炼", "实业", "中心", "回收站", "加工部", "ltd",
        "ltd.",
        "limited", "gmbh", "ag", "inc", "inc.", "llc", "corp", "corp.", "co.", "co", "company",
        "plc", "oy", "ab",
        "a/s", "bv", "b.v.", "sa", "s.a.", "spa", "works", "mill", "plant", "brewery", "foundry",
        "refinery",
        "tannery", "factory", "smelter", "steel", "group", "farm", "dairy", "station",
      ]
    )
  ])
}
