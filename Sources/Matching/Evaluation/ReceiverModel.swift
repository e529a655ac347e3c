internal import Catalog

/// Ranks the divisions that may take a stream.
///
/// What is known beforehand, kinds of streams and catalogue, makes a distribution; links of other
/// cases that are alike move it, as observations move a Dirichlet prior (Gelman et al., "Bayesian
/// Data Analysis", chapter 3). The prior is strong, because cases differ more than they repeat.
struct ReceiverModel: Sendable {
  let divisions: [String]
  private let prior: SectorPrior
  private let catalog: CatalogTakers
  private let places: [String: Int]
  /// How often trades take anything at all, where nothing else is known; sums to 1.
  private let general: [Double]

  /// What is known of a stream before any link is looked at.
  struct Knowing: Sendable {
    /// Shares by division from the kinds and the giver's trade; all 0: nothing is known.
    let byKind: [Double]
    /// Shares by division from the catalogue; empty: no material fits.
    let byCatalog: [Double]
    let readings: [SectorPrior.Reading]
    /// The takers by the kinds, the likeliest first.
    let takers: [SectorPrior.Taker]
    let hits: [CatalogTakers.Hit]
  }

  /// A distribution over the divisions with what it came from.
  struct Distribution: Sendable {
    let shares: [Double]
    /// How often each division takes anything.
    let prior: [Double]
    /// Links that are alike, with their weights.
    let neighbours: [(link: Int, weight: Double)]
    let neighbourWeight: Double
  }

  // Few weights, set by leaving one case out and rounded: the kinds carry most, the catalogue's
  // takers (which list the possible rather than the usual) little.
  private static let weightOfKinds = 4.0
  private static let weightOfCatalog = 0.4
  private static let weightOfPrior = 0.3
  /// Pseudo-links behind the general prior.
  private static let linksOfGeneral = 30.0
  /// Weight of what is known beforehand against that of alike links (one that is the same in
  /// everything weighs about 200).
  private static let strengthOfKnowledge = 800.0
  /// A trade hands a little less to its own kind than the figures for all givers say.
  private static let ownTrade = 0.9

  init(
    divisions: [String], places: [String: Int], prior: SectorPrior, catalog: CatalogTakers
  ) {
    self.divisions = divisions
    self.places = places
    self.prior = prior
    self.catalog = catalog
    var general = [Double](repeating: 0.0001, count: divisions.count)
    for taker in prior.kindOfAll?.takers ?? [] {
      if let place = places[taker.division] { general[place] += taker.weight }
    }
    let total = general.reduce(0, +)
    self.general = general.map { $0 / max(total, 1e-9) }
  }

  /// What is known of a stream beforehand.
  func knowing(_ link: LinkFeatures, weights: [Double]) -> Knowing {
    let readings = prior.readings(
      of: link.stream, wasteCodes: link.wasteCodes, productCodes: link.productCodes)
    let takers = prior.takers(of: readings, donor: link.donorDivision)
    var byKind = [Double](repeating: 0, count: divisions.count)
    for taker in takers {
      if let place = places[taker.division] { byKind[place] += taker.share }
    }
    let hits = catalog.hits(link, weights: weights)
    var byCatalog: [Double] = hits.isEmpty ? [] : Array(repeating: 0, count: divisions.count)
    var total = 0.0
    for hit in hits {
      let cube = hit.likeness * hit.likeness * hit.likeness
      let takers = catalog.takers(of: hit)
      let all = takers.reduce(0.5) { $0 + $1.weight }
      for taker in takers {
        let share = cube * taker.weight / all
        byCatalog[taker.division] += share
        total += share
      }
    }
    if total > 0 { byCatalog = byCatalog.map { $0 / total } }
    return Knowing(
      byKind: byKind, byCatalog: byCatalog, readings: readings, takers: takers, hits: hits)
  }

  /// Who may take `link`, learning from `others`.
  func distribution(
    for link: LinkFeatures, knowing: Knowing, others: [Int], links: [LinkFeatures],
    weights: [Double]
  ) -> Distribution {
    var prior = general.map { $0 * Self.linksOfGeneral }
    var seen = Self.linksOfGeneral
    var votes = [Double](repeating: 0, count: divisions.count)
    var neighbours: [(link: Int, weight: Double)] = []
    var voted = 0.0
    for other in others {
      guard let taker = links[other].receiverDivisions.first else { continue }
      prior[taker] += 1
      seen += 1
      let weight = Self.weight(of: links[other], for: link, weights)
      if weight <= 0 { continue }
      votes[taker] += weight
      voted += weight
      neighbours.append((other, weight))
    }
    prior = prior.map { $0 / seen }
    let kindWeight = knowing.takers.isEmpty ? 0 : Self.weightOfKinds
    let catalogWeight = knowing.byCatalog.isEmpty ? 0 : Self.weightOfCatalog
    let own = places[link.donorDivision]
    let shares = divisions.indices.map { place in
      var known = Self.weightOfPrior * prior[place]
      if kindWeight > 0 { known += kindWeight * knowing.byKind[place] }
      if catalogWeight > 0 { known += catalogWeight * knowing.byCatalog[place] }
      known /= Self.weightOfPrior + kindWeight + catalogWeight
      let share =
        (votes[place] + Self.strengthOfKnowledge * known) / (voted + Self.strengthOfKnowledge)
      return place == own ? share * Self.ownTrade : share
    }
    return Distribution(
      shares: shares, prior: prior, neighbours: neighbours, neighbourWeight: voted)
  }

  /// How much a link says about another, from 0: words, codes, and the giver's trade where one of
  /// the former agrees.
  private static func weight(
    of other: LinkFeatures, for link: LinkFeatures, _ weights: [Double]
  ) -> Double {
    var likeness =
      WordOverlap.cosine(link.telling, other.telling, weights) + link.codeLikeness(other)
      + 0.8 * link.productLikeness(other)
    if likeness <= 0.15 { return 0 }
    if link.donorDivision == other.donorDivision { likeness += 0.4 }
    if let sector = link.donorSectors.first, sector == other.donorSectors.first {
      likeness += 0.3
    }
    return CoarseScale.power(2.308 * likeness) - 1
  }

  /// The place of a division in the list, or nil.
  func place(of division: String) -> Int? { places[division] }

  /// Whether a stream is most likely heat.
  func isHeat(_ knowing: Knowing) -> Bool {
    let likeliest = knowing.readings.max { $0.share < $1.share }
    return likeliest.map { prior.kinds[$0.kind].key == "heat" } ?? false
  }

  /// What speaks for a division, strongest first.
  func reasons(
    for division: Int, knowing: Knowing, distribution: Distribution, links: [LinkFeatures],
    names: [KnownLink]
  ) -> [ForecastReason] {
    var reasons: [ForecastReason] = []
    let name = divisions[division]
    if let taker = knowing.takers.first(where: { $0.division == name }) {
      if let kind = taker.kind {
        reasons.append(.kind(key: prior.kinds[kind].key, name: prior.kinds[kind].name))
      } else {
        reasons.append(.trade)
      }
    }
    for hit in knowing.hits {
      guard let taker = catalog.takers(of: hit).first(where: { $0.division == division }) else {
        continue
      }
      reasons.append(taker.reason)
      break
    }
    let alike = distribution.neighbours.filter {
      links[$0.link].receiverDivisions.first == division
    }.max { $0.weight < $1.weight }
    if let alike {
      reasons.append(.similar(study: names[alike.link].study, stream: names[alike.link].stream))
    }
    return reasons
  }
}
