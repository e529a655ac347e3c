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
        "requested", "buy", "purchase", "input", "inputs", "in", "takes", "seeks", "buys",
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

  /// The direction that a cell of a column of directions says.
  static func directionOfCell(_ text: String) -> Direction? {
    RegionWords.direction.value(of: text) ?? direction(text)
  }

  /// Whether a row that begins so sums up others.
  static func isTotal(_ text: String) -> Bool {
    totals.contains(NameFolding.folded(text))
  }

  private static let totals: Set<String> = Set(
    [
      "合计", "总计", "小计", "累计", "共计", "总和", "汇总", "Total", "Totals", "Sum", "Subtotal", "Sub-total",
      "Grand total", "Overall", "Summe", "Gesamt",
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
