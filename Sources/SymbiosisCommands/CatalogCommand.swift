internal import Catalog
internal import CommandLineKit
internal import Primitives
internal import Reporting
internal import Tables

/// `catalog WORDS…`: look up materials by what people write.
enum CatalogCommand {
  static let declaration = Command(
    "catalog",
    abstract: LocalizedText(
      english: "Look up a material: what it is, what it can replace, what can replace it.",
      chinese: "查询物料：是什么、能替代什么、什么能替代它。"),
    options: [Options.top],
    arguments: [Arguments.words])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let words = invocation[Arguments.words].joined(separator: " ")
    let top = invocation[Options.top] ?? 10
    var keys: [String]
    switch knowledge.lookup.meaning(of: words) {
    case .one(let key): keys = [key]
    case .several(let several, _): keys = several
    case .unknown: keys = knowledge.lookup.retrieve(words, atMost: top).map(\.key)
    }
    keys = Array(keys.prefix(top))
    try session.answer(
      .catalog(keys, words: words, knowledge),
      json: CatalogDocument.json(keys, knowledge, language: session.language))
    return .done
  }
}
