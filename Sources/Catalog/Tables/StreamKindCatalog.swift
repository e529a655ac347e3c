public import Primitives

/// A kind of stream that people name by certain words and that certain trades usually take.
///
/// Code lists say where a waste came from, not who can use it; the kinds say the latter, for energy
/// and water as for matter.
public struct StreamKindEntry: Hashable, Sendable {
  /// The id.
  public let key: String
  /// The name.
  public let name: LocalizedText
  /// English words and phrases that tell of it; one with `?` at its end tells little.
  public let words: [String]
  /// Chinese words that tell of it.
  public let chineseWords: [String]
  /// Beginnings of codes of the list of wastes.
  public let wastes: [String]
  /// Beginnings of codes of products by activity (CPA).
  public let goods: [String]
  /// Who takes it from any giver, by division; the weights sum to 100.
  public let takers: [UsualTaker]
  /// What is added for givers of certain trades, by giver and division.
  public let takersByDonor: [UsualTaker]
  /// Where words and codes come from.
  public let source: String

  /// The id of the kind that stands for all streams.
  public static let any = "any"
  /// What marks a word that tells little.
  static let weakMark = "?"
}

/// A trade that takes a kind of stream.
public struct UsualTaker: Hashable, Sendable {
  /// The giver's NACE division; `none` for a giver of no trade, empty for any giver.
  public let donor: String
  /// The taker's NACE division.
  public let division: String
  /// How often, beside the other takers of the kind.
  public let weight: Double
  /// Where the figure comes from.
  public let source: String

  /// What `donor` says of a giver of no trade, such as a town.
  public static let noTrade = "none"
}

extension StreamKindEntry {
  /// The kinds of `stream_kinds.csv` with their takers, sorted by key.
  static func read(_ rows: inout CatalogRows, takers: [String: [UsualTaker]]) -> [StreamKindEntry] {
    let texts = ["id", "name", "name_zh", "source"].map { rows.column($0) }
    let lists = ["words", "words_zh", "wastes", "goods"].map { rows.column($0) }
    return (0..<rows.count).map { row in
      let key = rows.text(row, texts[0])
      let own = takers[key] ?? []
      let general = own.filter(\.donor.isEmpty)
      let total = general.reduce(0) { $0 + $1.weight }
      return StreamKindEntry(
        key: key,
        name: LocalizedText(english: rows.text(row, texts[1]), chinese: rows.text(row, texts[2])),
        words: rows.list(row, lists[0]), chineseWords: rows.list(row, lists[1]),
        wastes: rows.list(row, lists[2]), goods: rows.list(row, lists[3]),
        takers: general.map {
          UsualTaker(
            donor: "", division: $0.division, weight: 100 * $0.weight / total, source: $0.source)
        },
        takersByDonor: own.filter { !$0.donor.isEmpty }, source: rows.text(row, texts[3]))
    }.sorted { $0.key < $1.key }
  }

  /// The takers of `stream_takers.csv` by kind, sorted by giver and division. A weight that is not
  /// positive is an error.
  static func readTakers(_ rows: inout CatalogRows) -> [String: [UsualTaker]] {
    let texts = ["kind", "division", "source"].map { rows.column($0) }
    let donors = rows.column("donors")
    let weight = rows.column("weight")
    var takers: [String: [UsualTaker]] = [:]
    for row in 0..<rows.count {
      guard let number = rows.number(row, weight), number > 0, number < 1e9 else {
        rows.wrong(
          row, weight, LocalizedText(english: "a number above 0", chinese: "大于0的数"))
        continue
      }
      let givers = rows.list(row, donors)
      for giver in givers.isEmpty ? [""] : givers {
        takers[rows.text(row, texts[0]), default: []].append(
          UsualTaker(
            donor: giver, division: rows.text(row, texts[1]), weight: number,
            source: rows.text(row, texts[2])))
      }
    }
    return takers.mapValues { $0.sorted { ($0.donor, $0.division) < ($1.donor, $1.division) } }
  }
}

/// Which groups of the list of wastes a trade brings forth: chapters and their groups are named by
/// the process that a waste comes from, so the giver's trade tells most of the code.
public struct WasteOrigin: Hashable, Sendable {
  /// The NACE division or class, digits only; `none` for a giver of no trade.
  public let nace: String
  /// Beginnings of codes, the likeliest first.
  public let groups: [String]
  /// Where that comes from.
  public let source: String

  /// The rows of `waste_origins.csv`, sorted by trade.
  static func read(_ rows: inout CatalogRows) -> [WasteOrigin] {
    let nace = rows.column("nace")
    let groups = rows.column("groups")
    let source = rows.column("source")
    return (0..<rows.count).map { row in
      WasteOrigin(
        nace: rows.text(row, nace), groups: rows.list(row, groups), source: rows.text(row, source))
    }.sorted { $0.nace < $1.nace }
  }
}

/// A word of the trade with the words that the list of wastes has for the same.
public struct TradeWord: Hashable, Sendable {
  /// The word, in the singular.
  public let word: String
  /// What else it may be called.
  public let others: [String]
  /// Where that comes from.
  public let source: String

  /// The rows of `trade_words.csv`, sorted by word.
  static func read(_ rows: inout CatalogRows) -> [TradeWord] {
    let word = rows.column("word")
    let others = rows.column("others")
    let source = rows.column("source")
    return (0..<rows.count).map { row in
      TradeWord(
        word: rows.text(row, word), others: rows.list(row, others), source: rows.text(row, source))
    }.sorted { $0.word < $1.word }
  }
}
