public import Primitives

/// Whether a process stands or could be built.
public enum ProcessStatus: String, Hashable, Sendable, Codable, CaseIterable {
  case existing
  case candidate
}

/// Where a process is.
public enum ProcessPlace: Hashable, Sendable {
  case firm(ID<Firm>)
  case site(ID<Site>)
  /// Nobody says where.
  case nowhere
}

/// One material that a process takes in or gives out, in fixed proportion to its activity.
public struct ProcessFlow: Hashable, Sendable {
  /// Whether it leaves or enters the process.
  public let direction: Direction
  /// What it is.
  public let material: ID<Material>
  /// Basis units for each tonne of activity, above 0.
  public let ratio: Double
  /// An output's composition; an input's limits.
  public let quality: Quality
  /// What it may be bought or sold for outside, per basis unit; nil: only through links.
  public let marketPrice: Double?
  /// What a unit of an output that finds no taker costs; nil for inputs.
  public let disposalCost: Figure?
}

/// A conversion that stands, or that someone could build.
public struct Process: Hashable, Sendable {
  /// The id that people write.
  public let key: String
  /// The technology's id or free name.
  public let technology: String
  /// Where it is.
  public let place: ProcessPlace
  /// Whether it stands.
  public let status: ProcessStatus
  /// Tonnes of activity a year; nil: unlimited.
  public let capacity: Double?
  /// What building it costs, once.
  public let buildCost: Double
  /// Years over which building is paid off.
  public let lifetimeYears: Double
  /// Cost a year of having it.
  public let fixedCost: Double
  /// Cost of a tonne of activity.
  public let variableCost: Double
  /// The least activity when it runs, as a share of the capacity, 0...1.
  public let minimumLoad: Double
  /// What it takes in and gives out: inputs first, then by material.
  public let flows: [ProcessFlow]
  /// Whether its figures rest on the catalogue's estimates.
  public let isEstimate: Bool
  /// Why it may not be built here (the negative list, the scenario's list), or nil.
  public let forbiddenBecause: String?

  /// The yearly cost of having built it: build cost as an annuity, plus the fixed cost.
  ///
  /// annuity = build cost · r / (1 − (1 + r)^−lifetime), and build cost / lifetime for r = 0.
  public func annualCost(discountRate: Double) -> Double {
    buildCost * annuityFactor(rate: discountRate, years: lifetimeYears) + fixedCost
  }
}

/// The share of an investment that is paid each year: r / (1 − (1 + r)^−n); 1 / n for r = 0.
public func annuityFactor(rate: Double, years: Double) -> Double {
  guard years > 0 else { return 1 }
  guard rate != 0 else { return 1 / years }
  return rate / (1 - ElementaryFunctions.power(1 + rate, -years))
}
