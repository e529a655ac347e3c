internal import Catalog
internal import CommandLineKit
internal import Matching
internal import MaterialGraph
internal import Primitives
internal import Reporting

/// `match REGION`: who could take what.
enum MatchCommand {
  static let declaration = Command(
    "match",
    abstract: LocalizedText(
      english: "Who could take what: every feasible pair, ranked, with reasons.",
      chinese: "谁能接收什么：全部可行组合，按价值排序并给出理由。"),
    options: [Options.firm, Options.material, Options.top, Options.all, Options.infer],
    arguments: [Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let region = try session.region(
      invocation[Arguments.region], knowledge, infers: invocation[Options.infer])
    var query = MatchQuery()
    query.top = invocation[Options.top]
    query.includesBlocked = invocation[Options.all]
    if let key = invocation[Options.firm] {
      guard let firm = region.firm(key) else {
        throw unknown(key, Options.firm, among: region.firms.map(\.key), invocation)
      }
      query.firm = firm
    }
    if let words = invocation[Options.material] {
      query.materials = try materials(words, region, knowledge, invocation)
    }
    let matches = Matcher(region: region).matches(query)
    try session.answer(
      .matches(matches, of: region),
      json: MatchDocument.json(matches, of: region, language: session.language))
    return .done
  }

  /// What the words name: an id of the region, or what the catalogue understands.
  private static func materials(
    _ words: String, _ region: Region, _ knowledge: Knowledge, _ invocation: Invocation
  ) throws -> [ID<Material>] {
    if let id = region.material(words) { return [id] }
    let named = region.materials.indices.filter { index in
      let name = region.materials[index].name
      return name.english.lowercased() == words.lowercased() || name.chinese == words
    }
    if !named.isEmpty { return named.map { ID($0) } }
    switch knowledge.lookup.meaning(of: words) {
    case .one(let key):
      if let id = region.material(key) { return [id] }
    case .several(let keys, _):
      let ids = keys.compactMap { region.material($0) }
      if !ids.isEmpty { return ids }
    case .unknown: break
    }
    throw unknown(words, Options.material, among: region.materials.map(\.key), invocation)
  }

  static func unknown(
    _ value: String, _ option: CommandLineKit.Option<String?>, among known: [String],
    _ invocation: Invocation
  ) -> CommandFailure {
    let near = Spelling.nearest(to: value, among: known).joined(separator: ", ")
    return .usage(
      ParseFailure(
        LocalizedText(
          english: "The region has no '\(value)'." + (near.isEmpty ? "" : " Did you mean \(near)?"),
          chinese: "区域中没有“\(value)”。" + (near.isEmpty ? "" : "是否指 \(near)？")),
        in: invocation, option: option))
  }
}
