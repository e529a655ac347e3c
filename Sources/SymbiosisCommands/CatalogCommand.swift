internal import Catalog
internal import CommandLineKit
internal import MaterialGraph
internal import Primitives
internal import Reporting
internal import Tables

/// `catalog …`: what is known apart from any region.
enum CatalogCommand {
  static let declaration = Command(
    "catalog",
    abstract: help(
      "Look up materials, codes, rules, technologies and sectors; who takes or makes what.",
      "查询物料、代码、规则、技术与行业；谁接收、谁产出。"),
    discussion: help(
      "catalog WORDS is short for catalog search WORDS.", "catalog WORDS 等同于 catalog search WORDS。"),
    subcommands: [search, show, whoTakes, whoMakes, check, export],
    defaultSubcommand: "search")

  private static let search = Command(
    "search",
    abstract: help(
      "Find materials, codes, trades, sectors and technologies by an id, a code or free words.",
      "按编号、代码或自由文字查找物料、代码、行业与技术，物料附置信度。"),
    options: [Options.top, Options.trade], arguments: [Arguments.words])
  private static let show = Command(
    "show",
    abstract: help(
      "Everything that is linked to a material, code, rule, technology, sector or trade.",
      "显示与某物料、代码、规则、技术、行业相关的全部内容。"),
    arguments: [Arguments.words])
  private static let whoTakes = Command(
    "who-takes",
    abstract: help(
      "Which trades and technologies take a material, ranked, with reasons and what is forbidden.",
      "哪些行业与技术能接收某物料，按把握排序，附理由与禁止事项。"),
    options: [Options.top, Options.trade], arguments: [Arguments.words])
  private static let whoMakes = Command(
    "who-makes",
    abstract: help(
      "Which trades and technologies give out a material, ranked, with reasons.",
      "哪些行业与技术产出某物料，按把握排序并附理由。"),
    options: [Options.top], arguments: [Arguments.words])
  private static let check = Command(
    "check",
    abstract: help(
      "Audit the catalogue: what dangles or is absurd, and on what its rows rest.",
      "审查目录：悬空引用与不合常理之处，以及数据来源统计。"),
    options: [Options.strict])
  private static let export = Command(
    "export",
    abstract: help(
      "Write the whole catalogue with its schema: a folder of CSV, or a .json or .xlsx file.",
      "导出整个目录及其字段说明：CSV 文件夹、.json 或 .xlsx 文件。"),
    arguments: [Arguments.target])

  private static func help(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    switch invocation.path.names.dropFirst(2).first {
    case "show": return try show(invocation, session, knowledge)
    case "who-takes":
      return try partners(invocation, session, knowledge, isTaking: true)
    case "who-makes":
      return try partners(invocation, session, knowledge, isTaking: false)
    case "check":
      let audit = CatalogAudit(knowledge)
      try session.answer(.audit(audit, version: knowledge.fingerprint))
      let count = audit.diagnostics.errorCount + audit.diagnostics.warningCount
      return invocation[Options.strict] && count > 0 ? .findings : .done
    case "export":
      let target = invocation[Arguments.target]
      try CatalogExport.write(knowledge, to: target)
      return .done
    default: return try search(invocation, session, knowledge)
    }
  }

  // MARK: Search

  private static func search(
    _ invocation: Invocation, _ session: Session, _ knowledge: Knowledge
  ) throws -> ExitCode {
    let words = invocation[Arguments.words].joined(separator: " ")
    let top = invocation[Options.top] ?? 10
    let found = resolution(words, invocation, knowledge, atMost: top)
    let keys = found.candidates.map(\.key)
    let mentions = knowledge.mentions(of: words, atMost: top)
    try session.answer(
      .catalog(found, mentions: mentions, words: words, knowledge),
      json: CatalogDocument.json(
        keys, mentions, knowledge, language: session.language,
        confidences: found.candidates.map(\.confidence)))
    return .done
  }

  /// What words for a material mean, with what the trade says that was named.
  private static func resolution(
    _ words: String, _ invocation: Invocation, _ knowledge: Knowledge, atMost count: Int = 5
  ) -> NameResolution {
    let trade = invocation[Options.trade] ?? ""
    let prior = knowledge.prior(of: knowledge.sectorMeaning(of: trade), .output)
    return knowledge.lookup.resolve(words, prior: trade.isEmpty ? .none : prior, atMost: count)
  }

  // MARK: Show

  private static func show(
    _ invocation: Invocation, _ session: Session, _ knowledge: Knowledge
  ) throws -> ExitCode {
    let words = invocation[Arguments.words].joined(separator: " ")
    try session.answer(card(words, knowledge))
    return .done
  }

  /// The card of what words name: ids first, then codes, trades, and materials by their words.
  private static func card(_ words: String, _ knowledge: Knowledge) -> CatalogCard {
    if let material = knowledge.material(words) { return .material(material, knowledge) }
    if let technology = knowledge.technology(words) { return .technology(technology, knowledge) }
    if let sector = knowledge.sector(words) { return .sector(sector, knowledge) }
    if let rule = knowledge.rules.first(where: { $0.key == words }) {
      return .rule(rule, knowledge)
    }
    if let exchange = knowledge.exchanges.first(where: { $0.key == words }) {
      return .exchange(exchange)
    }
    if let entry = knowledge.forbidden.first(where: { $0.key == words }) {
      return .forbidden(entry)
    }
    if let code = knowledge.lookup.code(in: words), knowledge.lookup.isKnown(code.code) {
      return .code(code.code, knowledge)
    }
    let found = knowledge.lookup.resolve(words)
    if let sure = found.sure, let material = knowledge.material(sure.key) {
      return .material(material, knowledge)
    }
    let trade = knowledge.sectorMeaning(of: words)
    if trade.way != nil { return .trade(words, trade, knowledge) }
    return .readings(words, found, knowledge)
  }

  // MARK: Partners

  private static func partners(
    _ invocation: Invocation, _ session: Session, _ knowledge: Knowledge, isTaking: Bool
  ) throws -> ExitCode {
    let words = invocation[Arguments.words].joined(separator: " ")
    let top = invocation[Options.top] ?? 15
    let donor =
      isTaking
      ? invocation[Options.trade].flatMap { knowledge.division(meaning: $0) } ?? "" : ""
    var keys: [String]
    switch knowledge.lookup.meaning(of: words) {
    case .one(let key): keys = [key]
    case .several(let several, _): keys = several
    case .unknown:
      let found = resolution(words, invocation, knowledge)
      guard let sure = found.sure else {
        let usual = isTaking ? knowledge.usualTakers(of: words, donor: donor) : []
        try session.answer(.readings(words, found, usual: usual, top: top, knowledge))
        return .done
      }
      keys = [sure.key]
    }
    keys = Array(keys.prefix(12))
    let partners =
      isTaking ? knowledge.takers(of: keys, donor: donor) : knowledge.makers(of: keys)
    try session.answer(
      .partners(keys, words: words, partners, isTaking: isTaking, top: top, knowledge))
    return .done
  }
}

extension Session {
  /// Writes a card in the format that was asked for.
  fileprivate func answer(_ card: CatalogCard) throws {
    try answer(card.page, json: card.json(language))
  }
}
