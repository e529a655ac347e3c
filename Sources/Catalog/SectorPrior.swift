/// Who typically takes a stream of a kind from a giver of a trade.
///
/// A text and its codes tell how likely each kind of stream is; each kind has its usual takers, and
/// givers of some trades add to them. What is known to have been done counts too: exchanges, rules
/// and sector templates of the catalogue, by the kinds that they read as. The general weights sum to
/// 100 and so smooth what is added, as pseudo-counts of a Dirichlet prior do (Gelman et al.,
/// "Bayesian Data Analysis", chapter 3). The less a text tells, the more the giver's trade alone
/// decides.
public struct SectorPrior: Sendable {
  /// A kind that a stream may be, with how sure that is; the shares of a stream sum to 1 or less.
  public struct Reading: Hashable, Sendable {
    /// The place of the kind in `kinds`.
    public let kind: Int
    /// How probable it is, above 0.01.
    public let share: Double
    /// How much speaks for it: about 2 for a word, 3.5 for a phrase, 2.6 for a whole code.
    public let points: Double
  }

  /// A division that may take a stream.
  public struct Taker: Hashable, Sendable {
    /// The NACE division.
    public let division: String
    /// How probable it is; the shares of a stream sum to 1.
    public let share: Double
    /// The kind that adds most to it, as a place in `kinds`; nil where only the giver's trade
    /// speaks for it.
    public let kind: Int?
  }

  /// The kinds of streams, sorted by key, without the one for all streams.
  public let kinds: [StreamKindEntry]
  /// The kind that stands for all streams, if the catalogue has it.
  public let kindOfAll: StreamKindEntry?

  private let reader: StreamKindReader
  /// For each kind what evidence adds, sorted by giver and division; the giver empty for any.
  private let learnt: [[Learnt]]

  /// What evidence adds to a taker of a kind.
  private struct Learnt: Sendable {
    let donor: String
    let division: String
    var weight: Double
    /// Where it comes from, the strongest first.
    var evidence: [PriorEvidence.Origin]
  }

  /// The weight of the giver's trade alone, for a stream with no point of evidence.
  private static let doubt = 0.6
  /// The least share of a kind for which evidence is kept by name.
  private static let telling = 0.3

  init(_ entries: [StreamKindEntry], evidence: [PriorEvidence] = []) {
    let kinds = entries.filter { $0.key != StreamKindEntry.any }
    let reader = StreamKindReader(kinds)
    self.kinds = kinds
    self.reader = reader
    kindOfAll = entries.first { $0.key == StreamKindEntry.any }
    var learnt: [[String: Learnt]] = Array(repeating: [:], count: kinds.count)
    for item in evidence {
      let divisions = item.divisions
      for reading in reader.readings(of: item.text, wasteCodes: item.wasteCodes, productCodes: []) {
        let weight = item.weight * reading.share / Double(max(1, divisions.count))
        for division in divisions {
          // Once for all givers, and once more for those of the same trade.
          for donor in item.donor.isEmpty ? [""] : ["", item.donor] {
            var entry =
              learnt[reading.kind][donor + ":" + division]
              ?? Learnt(donor: donor, division: division, weight: 0, evidence: [])
            entry.weight += weight
            if reading.share >= Self.telling { entry.evidence.append(item.origin) }
            learnt[reading.kind][donor + ":" + division] = entry
          }
        }
      }
    }
    self.learnt = learnt.map { entries in
      entries.sorted { $0.key < $1.key }.map(\.value)
    }
  }

  /// The kinds that a stream may be, in the order of `kinds`, those below one in a hundred left
  /// out; none where nothing is known of it.
  ///
  /// - Parameters:
  ///   - text: what people call it, in English or Chinese.
  ///   - wasteCodes: codes of the list of wastes, digits only, or their beginnings.
  ///   - productCodes: codes of products by activity (CPA), digits only.
  /// - Complexity: O(words of the text + codes · kinds).
  public func readings(
    of text: String, wasteCodes: [String] = [], productCodes: [String] = []
  ) -> [Reading] {
    reader.readings(of: text, wasteCodes: wasteCodes, productCodes: productCodes)
  }

  /// Who takes a stream that was read so, the likeliest first, ties by division.
  ///
  /// - Parameters:
  ///   - readings: what the waste may be, with how sure each is.
  ///   - donor: the giver's NACE division; empty for a giver of no trade.
  public func takers(of readings: [Reading], donor: String) -> [Taker] {
    var shares: [String: (share: Double, kind: Int?, best: Double)] = [:]
    let points = readings.map(\.points).max() ?? 0
    let known = readings.reduce(0) { $0 + $1.share }
    // With no kind for all streams, what was read is all that is known.
    let doubt = known == 0 ? 1 : kindOfAll == nil ? 0 : Self.doubt / (1 + points)
    if let kindOfAll {
      for taker in Self.shares(of: kindOfAll, [], donor: donor) {
        shares[taker.division, default: (0, nil, 0)].share += doubt * taker.share
      }
    }
    for reading in readings {
      let kind = kinds[reading.kind]
      for taker in Self.shares(of: kind, learnt[reading.kind], donor: donor) {
        let share = (1 - doubt) * reading.share / known * taker.share
        var entry = shares[taker.division, default: (0, nil, 0)]
        entry.share += share
        if share > entry.best { (entry.kind, entry.best) = (reading.kind, share) }
        shares[taker.division] = entry
      }
    }
    return shares.map { Taker(division: $0.key, share: $0.value.share, kind: $0.value.kind) }
      .sorted { $0.share != $1.share ? $0.share > $1.share : $0.division < $1.division }
  }

  /// How often trades take anything at all from a giver of a trade, by division.
  public func general(donor: String) -> [Taker] {
    takers(of: [], donor: donor)
  }

  /// What the catalogue knows of a division that takes a kind of stream: known exchanges first,
  /// then rules, then sectors, each by id.
  ///
  /// - Parameters:
  ///   - kind: a place in `kinds`; another gives nothing.
  ///   - division: the division of the activity codes, two digits.
  public func evidence(kind: Int, division: String) -> [PriorEvidence.Origin] {
    guard learnt.indices.contains(kind) else { return [] }
    let all = learnt[kind].filter { $0.donor.isEmpty && $0.division == division }
      .flatMap(\.evidence)
    return Set(all).sorted()
  }

  /// The shares of the takers of a kind for one giver, sorted by division; they sum to 1.
  private static func shares(
    of kind: StreamKindEntry, _ learnt: [Learnt], donor: String
  ) -> [(division: String, share: Double)] {
    let giver = donor.isEmpty ? UsualTaker.noTrade : donor
    var weights: [String: Double] = [:]
    var total = 0.0
    func add(_ division: String, _ weight: Double) {
      weights[division, default: 0] += weight
      total += weight
    }
    for taker in kind.takers { add(taker.division, taker.weight) }
    for taker in kind.takersByDonor where taker.donor == giver {
      add(taker.division, taker.weight)
    }
    for entry in learnt where entry.donor.isEmpty || entry.donor == giver {
      add(entry.division, entry.weight)
    }
    guard total > 0 else { return [] }
    return weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value / total) }
  }
}
