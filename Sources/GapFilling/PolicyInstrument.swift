public import MaterialGraph
internal import Primitives

/// One screw that the state or a park can turn: a kind of policy, and what it applies to.
public struct PolicyInstrument: Hashable, Sendable, Codable {
  /// What it does.
  public let kind: Policy.Kind
  /// A material, a class, a technology; empty: what the project is about.
  public let appliesTo: String

  /// An instrument.
  public init(_ kind: Policy.Kind, appliesTo: String = "") {
    self.kind = kind
    self.appliesTo = appliesTo
  }

  /// The kinds that have an amount to turn, by name; `carbon_price` is another name of
  /// `emission_price`.
  public static let names = [
    "tax", "disposal_fee", "subsidy", "green_purchase", "virgin_tax", "carbon_price",
    "investment_grant",
  ]

  /// Reads `disposal_fee` or `disposal_fee:MATERIAL`; nil where the kind is not one with an amount.
  public static func parse(_ text: some StringProtocol) -> PolicyInstrument? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first else { return nil }
    let name = first == "carbon_price" ? "emission_price" : String(first)
    guard let kind = Policy.Kind(rawValue: name), kind != .ban, kind != .loan else { return nil }
    return PolicyInstrument(kind, appliesTo: parts.count > 1 ? String(parts[1]) : "")
  }

  /// What people write: `disposal_fee:MATERIAL`.
  public var text: String {
    let name = kind == .emissionPrice ? "carbon_price" : kind.rawValue
    return appliesTo.isEmpty ? name : "\(name):\(appliesTo)"
  }

  /// The most that makes sense: a grant pays at most all of it, and nothing else comes to more than ten
  /// thousand times the highest price around, unless a project costs so much that a unit of what is
  /// moved would have to pay for a year of it.
  ///
  /// - Parameters:
  ///   - region: where prices are looked at.
  ///   - process: the project; nil: none.
  func ceiling(in region: Region, for process: Process?) -> Double {
    if kind == .investmentGrant { return 1 }
    var highest = region.streams.reduce(1) { max($0, $1.costToday.value.magnitude) }
    for other in region.processes {
      highest = other.flows.reduce(highest) { max($0, ($1.marketPrice ?? 0).magnitude) }
    }
    let ofProject = process.map { region.annualCost(of: $0) } ?? 0
    return min(1e9, max(1e4 * highest, ofProject))
  }

  /// Where the search begins: a grant of a hundredth, one unit of money.
  var firstStep: Double { kind == .investmentGrant ? 0.01 : 1 }

  /// Which end of a project it is about: what it takes, or what it gives; nil: neither.
  var end: Direction? {
    switch kind {
    case .tax, .disposalFee, .subsidy: .input
    case .greenPurchase, .virginTax: .output
    case .emissionPrice, .ban, .investmentGrant, .loan: nil
    }
  }

  /// With what the project is made for, where nothing is said: fees, taxes and subsidies on its feed,
  /// purchases and taxes on its product, grants on its technology.
  func about(_ process: Process, in region: Region) -> PolicyInstrument {
    guard appliesTo.isEmpty else { return self }
    func main(_ direction: Direction) -> String? {
      let flows = process.flows.filter { $0.direction == direction }
      let own = flows.filter { direction == .output || $0.marketPrice == nil }
      let first = (own.isEmpty ? flows : own).max { $0.ratio < $1.ratio }
      return first.map { region.materials[$0.material].key }
    }
    switch kind {
    case .tax, .disposalFee, .subsidy:
      return PolicyInstrument(kind, appliesTo: main(.input) ?? "all")
    case .greenPurchase, .virginTax:
      return PolicyInstrument(kind, appliesTo: main(.output) ?? "all")
    case .investmentGrant, .loan: return PolicyInstrument(kind, appliesTo: process.technology)
    case .emissionPrice, .ban: return PolicyInstrument(kind, appliesTo: "all")
    }
  }

  /// The policy with this amount.
  func policy(_ amount: Double) -> Policy {
    Policy(kind: kind, appliesTo: appliesTo.isEmpty ? "all" : appliesTo, amount: amount)
  }
}
