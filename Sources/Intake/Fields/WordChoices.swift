internal import Catalog
internal import MaterialGraph
internal import Primitives

/// The words that a cell may hold and what each means, in both languages.
struct WordChoices<Value: Sendable>: Sendable {
  /// The words of the contract first.
  private let canonical: [String]
  private let values: [String: Value]

  /// Choices: for each value its word, and other words that mean it.
  init(_ choices: [(word: String, others: [String], value: Value)]) {
    canonical = choices.map(\.word)
    var values: [String: Value] = [:]
    for choice in choices {
      for word in [choice.word] + choice.others {
        values[NameFolding.folded(word)] = choice.value
      }
    }
    self.values = values
  }

  func value(of text: String) -> Value? { values[NameFolding.folded(text)] }

  var expected: LocalizedText {
    let names = canonical.joined(separator: ", ")
    return LocalizedText(
      english: canonical.count == 1 ? names : "one of \(names)", chinese: "\(names) 之一")
  }

  func suggestions(for text: String) -> [String] {
    Spelling.nearest(to: text, among: canonical, atMost: 2)
  }
}

/// The words of a region's tables.
enum RegionWords {
  static let direction = WordChoices<Direction>([
    (
      "output",
      [
        "out", "offer", "have", "supply", "give", "产出", "供", "供应", "供给", "供方", "输出", "排出",
        "产生", "副产",
      ], .output
    ),
    (
      "input",
      [
        "in", "want", "need", "demand", "take", "需求", "需", "需方", "投入", "输入", "求购", "消耗",
        "使用", "采购",
      ], .input
    ),
  ])

  static let kind = WordChoices<StreamKind>([
    ("product", ["产品", "主产品", "成品", "goods", "原料", "raw material"], .product),
    (
      "by-product", ["byproduct", "co-product", "coproduct", "副产品", "副产物", "副产", "联产品"],
      .byProduct
    ),
    (
      "waste",
      ["residue", "废物", "废弃物", "固废", "固体废物", "一般固废", "危废", "危险废物", "废料"], .waste
    ),
    ("utility", ["utilities", "公用工程", "能源", "公用", "水电汽"], .utility),
  ])

  static let yesNo = WordChoices<Bool>([
    (
      "yes",
      [
        "y", "true", "1", "hazardous", "dangerous", "ja", "oui", "sì", "sim", "是", "有", "对", "危险",
        "危废", "危险废物", "危险固废", "✓",
      ],
      true
    ),
    (
      "no",
      [
        "n", "false", "0", "nein", "non", "não", "non-hazardous", "not hazardous", "harmless", "否",
        "无", "不", "不是",
        "非", "一般", "一般固废", "一般工业固废", "一般固体废物", "一般工业固体废物", "生活垃圾", "非危废",
        "非危险", "✗",
      ], false
    ),
  ])

  static let processStatus = WordChoices<ProcessStatus>([
    (
      "existing",
      ["exists", "standing", "running", "operating", "built", "现有", "已有", "已建", "在运", "在产"],
      .existing
    ),
    ("candidate", ["possible", "planned", "option", "候选", "拟建", "备选", "规划"], .candidate),
  ])

  static let exchangeStatus = WordChoices<ExchangeStatus>([
    ("existing", ["exists", "active", "running", "现有", "已有", "在运", "已实施"], .existing),
    ("agreed", ["signed", "contracted", "已签", "已签约", "已约定", "已达成", "协议"], .agreed),
    ("refused", ["rejected", "declined", "no", "拒绝", "已拒绝", "不同意", "否决"], .refused),
    ("proposed", ["suggested", "possible", "建议", "拟议", "提议", "洽谈中"], .proposed),
  ])

  static let basis = WordChoices<Basis>([
    ("mass", ["t", "tonne", "质量", "重量", "吨"], .mass),
    ("volume", ["m3", "体积", "立方米"], .volume),
    ("energy", ["GJ", "能量", "热量", "吉焦"], .energy),
    ("count", ["pcs", "pieces", "个数", "件", "数量"], .count),
    ("area", ["m2", "面积", "平方米"], .area),
  ])
}
