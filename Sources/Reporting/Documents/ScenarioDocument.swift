public import MaterialGraph
public import Tables

/// A scenario as JSON, with the names of `scenario.json`.
public enum ScenarioDocument {
  /// The scenario as used, defaults filled in.
  public static func json(_ scenario: Scenario) -> JSONValue {
    [
      "currency": .string(scenario.currency), "objective": .string(scenario.objective.rawValue),
      "distance_limit_km": .number(scenario.distanceLimitKm),
      "detour_factor": .number(scenario.detourFactor),
      "unknown_distance_km": .number(scenario.unknownDistanceKm),
      "transport": [
        "cost_per_t_km": .number(scenario.transport.costPerTonneKm.value),
        "fixed_per_t": .number(scenario.transport.fixedPerTonne.value),
        "co2e_per_t_km": .number(scenario.transport.co2ePerTonneKm.value),
      ],
      "link_fixed_cost": .number(scenario.linkFixedCost),
      "minimum_lot": .number(scenario.minimumLot),
      "carbon_price": .number(scenario.carbonPrice),
      "discount_rate": .number(scenario.discountRate),
      "investment_budget": .number(scenario.investmentBudget),
      "hours_per_year": .number(scenario.workingYear.hours),
      "days_per_year": .number(scenario.workingYear.days),
      "exchange_rates": .object(
        scenario.exchangeRates.keys.sorted().map {
          JSONValue.Member($0, .number(scenario.exchangeRates[$0]))
        }),
      "policies": .array(scenario.policies.map(policy)),
      "forbidden": .array(scenario.forbidden.map { .string($0) }),
      "apart": .array(
        scenario.apart.map {
          ["firms": [.string($0.first), .string($0.second)], "km": .number($0.km)]
        }),
    ]
  }

  private static func policy(_ policy: Policy) -> JSONValue {
    [
      "kind": .string(policy.kind.rawValue), "applies_to": .string(policy.appliesTo),
      "amount": .number(policy.amount), "share": .number(policy.loanShare),
      "rate": .number(policy.loanRate),
    ]
  }
}
