import Catalog
import Intake
import MaterialGraph
import Primitives
import Tables
import Testing

@Suite struct ScenarioDocumentTests {
  private func scenario(_ text: String) throws -> Scenario {
    try Texts.region([.firms: Texts.firms, .streams: Texts.streams, .scenario: text]).scenario
  }

  @Test func defaultsAreThoseOfTheContract() throws {
    for text in ["{}", #"{"distance_limit_km": null}"#] {
      let scenario = try scenario(text)
      #expect(scenario.currency == "CNY")
      #expect(scenario.objective == .benefit)
      #expect(scenario.distanceLimitKm == nil)
      #expect(scenario.detourFactor == 1.3)
      #expect(scenario.unknownDistanceKm == 50)
      #expect(scenario.linkFixedCost == 0)
      #expect(scenario.minimumLot == 0)
      #expect(scenario.carbonPrice == 0)
      #expect(scenario.discountRate == 0.08)
      #expect(scenario.investmentBudget == nil)
      #expect(scenario.workingYear == WorkingYear(hours: 8760, days: 365))
      #expect(scenario.policies.isEmpty && scenario.forbidden.isEmpty)
      #expect(scenario.transport.costPerTonneKm.isEstimate)
      #expect(scenario.transport.costPerTonneKm.value == 0.45)
      #expect(scenario.transport.fixedPerTonne.value == 10)
      #expect(scenario.transport.co2ePerTonneKm.value > 0)
    }
  }

  @Test func everySettingIsRead() throws {
    let scenario = try scenario(
      """
      {"currency": "EUR", "objective": "carbon", "distance_limit_km": 80, "detour_factor": 1.2,
       "unknown_distance_km": 30, "transport": {"cost_per_t_km": 0.1, "fixed_per_t": 4},
       "link_fixed_cost": 500, "minimum_lot": 20, "carbon_price": 90, "discount_rate": 0,
       "investment_budget": 1e6, "hours_per_year": 8000, "days_per_year": 330,
       "exchange_rates": {"CNY": 0.125}, "price_region": "CN-Zhejiang",
       "policies": [
         {"kind": "tax", "applies_to": "hazardous", "amount": 100},
         {"kind": "ban", "applies_to": "F2"},
         {"kind": "investment_grant", "applies_to": "al_dross", "amount": 0.2},
         {"kind": "loan", "applies_to": "al_dross", "share": 0.5, "rate": 0.03},
         {"kind": "loan", "applies_to": "al_dross", "amount": {"share": 0.4, "rate": 0.02}},
         {"kind": "emission_price", "amount": 10}],
       "forbidden": ["al_dross", "粉煤灰"]}
      """)
    #expect(scenario.currency == "EUR")
    #expect(scenario.objective == .carbon)
    #expect(scenario.distanceLimitKm == 80)
    #expect(scenario.transport.costPerTonneKm == .stated(0.1))
    #expect(abs(scenario.transport.co2ePerTonneKm.value - 0.10163) < 1e-12)
    #expect(scenario.workingYear == WorkingYear(hours: 8000, days: 330))
    #expect(scenario.exchangeRates == ["CNY": 0.125])
    #expect(scenario.policies.count == 6)
    #expect(scenario.policies[3].loanShare == 0.5)
    #expect(scenario.policies[4].loanRate == 0.02)
    #expect(scenario.fullCarbonPrice == 100)
    #expect(scenario.forbidden == ["al_dross", "fly_ash_coal"])
    #expect(scenario.priceRegion == "CN-Zhejiang")
  }

  @Test func loadingCostsAreConverted() throws {
    let scenario = try scenario(#"{"currency": "EUR", "exchange_rates": {"CNY": 0.125}}"#)
    #expect(scenario.transport.fixedPerTonne.value == 1.25)
  }

  @Test func errorsNameTheSetting() {
    let cases: [(String, String)] = [
      (
        #"{"objective": "benefits"}"#,
        #"objective: wrong value: "benefits"; expected one of benefit, diversion, virgin, carbon; did you mean "benefit"?"#
      ),
      (
        #"{"objective": 3}"#,
        #"objective: wrong value: "3"; expected one of benefit, diversion, virgin, carbon"#
      ),
      (
        #"{"currency": "yen"}"#, ""
      ),
      (
        #"{"currency": 5}"#,
        #"currency: wrong value: "5"; expected a currency by its three letters such as CNY, EUR, USD"#
      ),
      (
        #"{"detour_factor": "1.3"}"#,
        #"detour_factor: wrong value: "1.3"; expected a number from 0.01 to 1000"#
      ),
      (
        #"{"carbon_price": -1}"#,
        #"carbon_price: wrong value: "-1"; expected a number of at least 0"#
      ),
      (
        #"{"hours_per_year": 9000}"#,
        #"hours_per_year: wrong value: "9000"; expected a number from 1 to 8784"#
      ),
      (
        #"{"transport": 5}"#,
        #"transport: wrong value: "5"; expected an object with cost_per_t_km, fixed_per_t and co2e_per_t_km"#
      ),
      (
        #"{"policies": {}}"#, #"policies: wrong value: "{…}"; expected an array of policies"#
      ),
      (
        #"{"policies": [{"kind": "taxs", "applies_to": "all", "amount": 1}]}"#,
        #"policies[0].kind: wrong value: "taxs"; expected one of tax, disposal_fee, subsidy, green_purchase, virgin_tax, emission_price, ban, investment_grant, loan; did you mean "tax"?"#
      ),
      (
        #"{"policies": [{"applies_to": "all", "amount": 1}]}"#,
        "policies[0]: the policy has no kind; expected one of tax, disposal_fee, subsidy, "
          + "green_purchase, virgin_tax, emission_price, ban, investment_grant, loan"
      ),
      (
        #"{"policies": [{"kind": "tax", "applies_to": "all"}]}"#,
        "policies[0]: the policy has no amount; expected a number as amount"
      ),
      (
        #"{"forbidden": "al_dross"}"#,
        #"forbidden: wrong value: "al_dross"; expected an array of ids"#
      ),
      (
        #"{"exchange_rates": {"EUR": 0}}"#,
        #"exchange_rates.EUR: wrong value: "0"; expected a number from 1e-12 to 1000000000000"#
      ),
      ("[]", ""),
    ]
    for (text, expected) in cases {
      let errors = Texts.scenarioLines(text).filter { $0.contains(" error: ") }
      if expected.isEmpty { continue }
      #expect(errors.count == 1, "\(text) \(errors)")
      #expect(errors.first?.hasSuffix(" error: " + expected) == true, "\(errors)")
      #expect(errors.first?.hasPrefix("r/scenario.json:1:") == true)
    }
    #expect(Texts.scenarioLines("[]").count == 1)
    #expect(Texts.scenarioLines("{").contains { $0.contains("error") })
  }

  @Test func unknownSettingsAndNamesAreWarnings() {
    #expect(
      Texts.scenarioLines(#"{"carbon_prize": 5, "forbidden": ["al_dros"]}"#) == [
        #"r/scenario.json:1:18: warning: carbon_prize: a scenario has no such setting; it is not used; did you mean "carbon_price"?"#,
        #"r/scenario.json:1:35: warning: forbidden[0]: neither a material nor a technology; nothing is forbidden by it: "al_dros"; did you mean "al_dross"?"#,
      ])
    let lines = Texts.scenarioLines(
      #"{"detour_factor": 0.9, "policies": [{"kind": "tax", "applies_to": "xyzzy", "amount": 1, "amuont": 2}]}"#
    )
    #expect(lines.allSatisfy { $0.contains(" warning: ") })
    #expect(lines.count == 3, "\(lines)")
  }

  /// What a policy applies to must be of the kind that it is about.
  @Test func targetsOfPoliciesAreOfTheirKind() throws {
    let tables: [RegionTable: String] = [
      .firms: Texts.firms, .streams: Texts.streams,
      .processes: "id,technology,firm,status\nP1,mill,F1,candidate\n",
      .processFlows: "process,direction,material,ratio\nP1,input,fly_ash_coal,1\n",
    ]
    func lines(_ kind: String, _ target: String) -> [String] {
      let loan = kind == "loan" ? #","share":0.5,"rate":0.02"# : #","amount":0.5"#
      var all = tables
      all[.scenario] =
        #"{"policies":[{"kind":"\#(kind)","applies_to":"\#(target)"\#(loan)}]}"#
      return Texts.lines(all).filter { $0.contains("scenario.json") }
    }
    for kind in ["investment_grant", "loan"] {
      for target in ["P1", "mill", "all"] {
        #expect(lines(kind, target).isEmpty, "\(kind) \(target)")
      }
      for target in ["fly_ash_coal", "hazardous", "F1", "nil"] {
        #expect(lines(kind, target).count == 1, "\(kind) \(target)")
      }
    }
    for target in ["fly_ash_coal", "hazardous", "all"] { #expect(lines("tax", target).isEmpty) }
    for target in ["P1", "mill", "F1"] { #expect(lines("tax", target).count == 1, "\(target)") }
    for target in ["fly_ash_coal", "hazardous", "F1", "mill"] {
      #expect(lines("ban", target).isEmpty, "\(target)")
    }
    #expect(lines("ban", "P1").count == 1)
    var banned = tables
    banned[.scenario] = #"{"policies":[{"kind":"ban","applies_to":"mill"}]}"#
    #expect(try Texts.region(banned).processes.first?.forbiddenBecause == "mill")
  }
}
