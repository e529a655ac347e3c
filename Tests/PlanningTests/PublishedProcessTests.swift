import MaterialGraph
import Planning
import Primitives
import Testing

/// Published process networks, written as regions.
@Suite struct PublishedProcessTests {
  /// Kendrick, Meeraus and Alatorre, The Planning of Investment Programs in the Steel Industry
  /// (1984): the small static model of the Mexican steel sector costs 538.8112 million US$ a year.
  @Test func mexicanSteelSector() throws {
    let plants = ["ahmsa", "fundidora", "sicartsa", "hylsa", "hylsap"]
    let rail: [String: [String: Double]] = [
      "ahmsa": ["mexico": 1204, "monterrey": 218, "guadalajara": 1125, "export": 739],
      "fundidora": ["mexico": 1017, "guadalajara": 1030, "export": 521],
      "sicartsa": ["mexico": 819, "monterrey": 1305, "guadalajara": 704],
      "hylsa": ["mexico": 1017, "guadalajara": 1030, "export": 521],
      "hylsap": ["mexico": 185, "monterrey": 1085, "guadalajara": 760, "export": 315],
      "import": ["mexico": 428, "monterrey": 521, "guadalajara": 300],
    ]
    // A pair without a distance costs nothing, as in the original model.
    func haul(_ from: String, _ to: String) -> Double {
      rail[from]?[to].map { 2.48 + 0.0084 * $0 } ?? 0
    }
    let capacities: [String: [String: Double]] = [
      "iron": ["ahmsa": 3.25, "fundidora": 1.40, "sicartsa": 1.10],
      "hearth": ["ahmsa": 1.50, "fundidora": 0.85],
      "bof": ["ahmsa": 2.07, "fundidora": 1.50, "sicartsa": 1.30],
      "reduction": ["hylsa": 0.98, "hylsap": 1.00],
      "arc": ["hylsa": 1.13, "hylsap": 0.56],
    ]
    let bought: [String: [(String, Double)]] = [
      "iron": [("pellets", 1.58), ("coke", 0.63)], "hearth": [("scrap", 0.33)],
      "bof": [("scrap", 0.12)], "reduction": [("pellets", 1.38), ("gas", 0.57)],
      "arc": [("electricity", 0.58)],
    ]
    let prices = [
      "pellets": 18.7, "coke": 52.17, "gas": 14.0, "electricity": 24.0, "scrap": 105.0,
    ]
    let inner: [String: (String, Double)] = [
      "hearth": ("pig", 0.77), "bof": ("pig", 0.95), "arc": ("sponge", 1.09),
    ]
    let made = [
      "iron": "pig", "hearth": "steel", "bof": "steel", "reduction": "sponge", "arc": "steel",
    ]
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    for key in prices.keys.sorted() { builder.add(MaterialDraft(key)) }
    for plant in plants {
      builder.add(FirmDraft(plant))
      for key in ["pig", "sponge", "steel"] { builder.add(MaterialDraft("\(key)@\(plant)")) }
    }
    for (unit, sizes) in capacities.sorted(by: { $0.key < $1.key }) {
      for (plant, capacity) in sizes.sorted(by: { $0.key < $1.key }) {
        let key = "\(unit)-\(plant)"
        var process = ProcessDraft(key, technology: unit)
        process.firm = plant
        process.status = .existing
        process.capacity = capacity
        builder.add(process)
        for (material, ratio) in bought[unit] ?? [] {
          var flow = ProcessFlowDraft(process: key, .input, .key(material), ratio: ratio)
          flow.marketPrice = prices[material]
          builder.add(flow)
        }
        if let (material, ratio) = inner[unit] {
          builder.add(
            ProcessFlowDraft(process: key, .input, .key("\(material)@\(plant)"), ratio: ratio))
        }
        builder.add(
          ProcessFlowDraft(
            process: key, .output, .key("\(made[unit] ?? "")@\(plant)"), ratio: 1))
      }
    }
    var withoutSteel = 0.0
    for (market, share) in [("mexico", 0.55), ("monterrey", 0.30), ("guadalajara", 0.15)] {
      let demand = 5.209 * 1.4 * share
      let imported = 150 + haul("import", market)
      withoutSteel += demand * imported
      add(market, demand: demand, price: imported)
    }
    add("export", demand: 1, price: 140)
    func add(_ market: String, demand: Double, price: Double) {
      builder.add(FirmDraft(market))
      builder.add(MaterialDraft("steel@\(market)"))
      var need = StreamDraft(firm: market, .input, .key("steel@\(market)"))
      need.quantity = .exact(demand)
      need.costToday = UnitCost(price)
      builder.add(need)
      for plant in plants {
        var rule = RuleDraft(waste: "steel@\(plant)", replaces: "steel@\(market)")
        rule.treatmentCost = haul(plant, market)
        builder.add(rule)
      }
    }
    let plan = Planner.plan(try builder.build())
    #expect(plan.status == .optimal)
    #expect(Tolerance.agree(withoutSteel - plan.totals.benefit, 538.8112, relative: 1e-6))
  }

  /// The seven operating units of Friedler, Tarjan, Huang and Fan (Chem. Eng. Sci. 47, 1992) with
  /// fixed charges: 425 units of A cost 1232.75 at least (enumerated over all 127 subsets).
  @Test func sevenOperatingUnits() throws {
    typealias Side = [(String, Double)]
    let units: [(String, Side, Side, Double, Double, Double)] = [
      ("O1", [("C", 2)], [("A", 1.5), ("F", 0.5)], 250, 50, 0.25),
      ("O2", [("D", 2)], [("B", 1), ("A", 1)], 190, 30, 0.34),
      ("O3", [("F", 1), ("E", 1)], [("C", 2)], 360, 100, 0.16),
      ("O4", [("G", 1), ("F", 1)], [("D", 1), ("C", 1)], 510, 80, 0.42),
      ("O5", [("G", 1), ("H", 1)], [("D", 2)], 430, 90, 0.13),
      ("O6", [("J", 1)], [("F", 1)], 290, 20, 0.28),
      ("O7", [("K", 1), ("L", 1)], [("H", 2)], 340, 40, 0.27),
    ]
    let raw = ["E": 1.2, "G": 3.3, "J": 1.5, "K": 2.1, "L": 1.2]
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.scenario.discountRate = 0
    for key in ["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L"] {
      builder.add(MaterialDraft(key))
    }
    builder.add(SiteDraft("plot"))
    builder.add(FirmDraft("buyer"))
    var need = StreamDraft(firm: "buyer", .input, .key("A"))
    need.quantity = .exact(425)
    need.costToday = UnitCost(1000)
    builder.add(need)
    for (key, inputs, outputs, capacity, fixed, variable) in units {
      var process = ProcessDraft(key, technology: key)
      process.site = "plot"
      process.capacity = capacity
      process.fixedCost = fixed
      process.variableCost = variable
      builder.add(process)
      for (material, ratio) in inputs {
        var flow = ProcessFlowDraft(process: key, .input, .key(material), ratio: ratio)
        flow.marketPrice = raw[material]
        builder.add(flow)
      }
      for (material, ratio) in outputs {
        builder.add(ProcessFlowDraft(process: key, .output, .key(material), ratio: ratio))
      }
    }
    var request = PlanRequest()
    request.invests = true
    let plan = Planner.plan(try builder.build(), request)
    #expect(plan.status == .optimal)
    #expect(Tolerance.agree(425_000 - plan.totals.benefit, 1232.75, relative: 1e-5))
  }
}
