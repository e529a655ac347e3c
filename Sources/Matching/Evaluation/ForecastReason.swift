public import Primitives

/// What a forecast rests on.
public enum ForecastReason: Hashable, Sendable {
  /// The text or a code tells the kind of stream, whose usual takers are known.
  case kind(key: String, name: LocalizedText)
  /// The giver's trade alone speaks for it.
  case trade
  /// The text means a material of the catalogue.
  case material(String)
  /// A rule of the catalogue names the taker.
  case rule(String)
  /// A known exchange of the catalogue names the taker.
  case exchange(String)
  /// A link of another case of the file.
  case similar(study: String, stream: String)
  /// The giver's trade brings forth wastes of a group of the list.
  case origin(String)
  /// Words that the text shares with the code's title.
  case words([String])
}

/// One entry of a ranking.
public struct ForecastEntry: Hashable, Sendable {
  /// A NACE division, a code of the list of wastes, or a firm.
  public let key: String
  /// How well it fits; only the order within one ranking means anything.
  public let score: Double
  /// What speaks for it, strongest first.
  public let reasons: [ForecastReason]
}

/// A ranking with what was to be found.
public struct Forecast: Hashable, Sendable {
  /// The case.
  public let study: String
  /// Who gives: name, else business; may be empty.
  public let donor: String
  /// What is given.
  public let stream: String
  /// The right answers, ascending.
  public let answers: [String]
  /// The rank of the first right answer, or nil.
  public let rank: Int?
  /// The first entries of the ranking.
  public let entries: [ForecastEntry]
}
