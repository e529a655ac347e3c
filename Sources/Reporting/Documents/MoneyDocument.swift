internal import Matching
internal import MaterialGraph
public import Planning
internal import Primitives
public import Tables

/// The members `prices` and `split` of `symbiosis.plan/1`.
public enum MoneyDocument {
  /// The price bands of a plan's links, in their order.
  public static func json(_ prices: [LinkPrice], of plan: Plan) -> JSONValue {
    .array(
      prices.filter { plan.links.indices.contains($0.link) }.map { price in
        let link = plan.links[price.link]
        let region = plan.region
        return [
          "from": .string(region.ports[link.candidate.from].key),
          "to": .string(region.ports[link.candidate.to].key),
          "quantity": .number(link.quantity), "low": .number(price.low),
          "high": .number(price.high), "low_beside": .number(price.lowBeside),
          "high_beside": .number(price.highBeside), "equal_gain": .number(price.equalGain),
          "supply_worth": .number(price.supplyWorth), "demand_worth": .number(price.demandWorth),
          "side_payment": .number(price.sidePayment), "shortfall": .number(price.shortfall),
        ]
      })
  }

  /// A split, with whether it is stable.
  public static func json(_ split: GainSplit) -> JSONValue {
    [
      "rule": .string(split.rule.rawValue), "total": .number(split.total),
      "shares": .array(
        split.shares.map {
          [
            "id": .string($0.key), "amount": .number($0.amount),
            "standard_error": .number($0.standardError), "alone": .number($0.alone),
          ]
        }),
      "without_share": .array(split.withoutShare.map { .string($0) }),
      "in_core": split.isStable && !split.isCoreTested ? .null : .bool(split.isStable),
      "core_tested": .bool(split.isCoreTested),
      "blocking": .array(
        split.blocking.map {
          [
            "parties": .array($0.parties.map { .string($0) }), "excess": .number($0.excess),
          ]
        }),
      "cost_of_stability": .number(split.costOfStability),
      "largest_part": .integer(split.largestPart),
    ]
  }
}
