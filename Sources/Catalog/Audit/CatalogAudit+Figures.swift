internal import MaterialGraph
internal import Primitives
internal import Tables

extension CatalogAudit {
  /// Figures that nothing real has: the table, the column and the bounds within which it lies.
  private static let bounds: [(file: String, column: String, least: Double, most: Double)] = [
    ("materials.csv", "density", 0.00005, 25), ("materials.csv", "heating_value", 0.05, 142),
    ("materials.csv", "reach_km", 0.1, 2000), ("rules.csv", "max_share", 0.001, 1),
    ("rules.csv", "treatment_cost", -5000, 30000), ("rules.csv", "cost_year", 1990, 2030),
    ("rules.csv", "co2e_saved", -5000, 30000), ("technologies.csv", "scaling_exponent", 0.3, 1.1),
    ("technologies.csv", "lifetime_years", 2, 60), ("technologies.csv", "cost_year", 1990, 2030),
    ("prices.csv", "year", 1990, 2030), ("disposal_costs.csv", "year", 1990, 2030),
    ("exchange_rates.csv", "cny_per_unit", 0.001, 100),
    ("sector_sizes.csv", "output_per_employee", 0.001, 1e6),
  ]

  /// Tables whose rows have a value with a least and a most.
  private static let ranges: [(file: String, value: String)] = [
    ("prices.csv", "value"), ("disposal_costs.csv", "value"), ("sector_flows.csv", "amount"),
    ("sector_sizes.csv", "output_per_employee"), ("compositions.csv", "value"),
  ]

  mutating func checkFigures() {
    for (file, column, least, most) in Self.bounds {
      guard let table = tables[file] else { continue }
      for row in 0..<table.rowCount {
        guard let value = Self.number(table, row, column), value < least || value > most else {
          continue
        }
        find(
          .warning, table, row, column,
          "hardly so: between \(DecimalText.shortest(least)) and \(DecimalText.shortest(most))",
          "不合常理：应在 \(DecimalText.shortest(least)) 与 \(DecimalText.shortest(most)) 之间")
      }
    }
    for (file, column) in Self.ranges {
      guard let table = tables[file] else { continue }
      for row in 0..<table.rowCount {
        guard let low = Self.number(table, row, "low"), let high = Self.number(table, row, "high")
        else { continue }
        if low > high {
          find(.error, table, row, "low", "the least is above the most", "下限高于上限")
        } else if let value = Self.number(table, row, column), value < low || value > high {
          find(
            .warning, table, row, column,
            "outside of its own range \(DecimalText.shortest(low)) to \(DecimalText.shortest(high))",
            "超出自身范围 \(DecimalText.shortest(low)) 至 \(DecimalText.shortest(high))")
        }
      }
    }
    checkRatios()
    checkFlowUnits()
  }

  /// Rules whose ratio is out of the ordinary: tonnes for tonnes beyond 5, or nothing at all.
  private mutating func checkRatios() {
    guard let table = tables["rules.csv"] else { return }
    for row in 0..<table.rowCount {
      guard let ratio = Self.number(table, row, "ratio") else { continue }
      if ratio <= 0 {
        find(.error, table, row, "ratio", "a ratio is above 0", "替代比应大于 0")
        continue
      }
      guard let waste = knowledge.material(Self.text(table, row, "waste")),
        let replaced = knowledge.material(Self.text(table, row, "replaces")),
        waste.basis == replaced.basis,
        // A cubic metre of liquor gives many of gas.
        waste.basis != .volume || (waste.state == .gas) == (replaced.state == .gas)
      else { continue }
      if ratio > 5 || ratio < 0.001 {
        find(
          .warning, table, row, "ratio",
          "one \(waste.basis.symbol) hardly stands in for \(DecimalText.shortest(ratio))",
          "1 \(waste.basis.symbol) 不大可能替代 \(DecimalText.shortest(ratio))")
      }
    }
  }

  /// Amounts of sectors in a unit that cannot become the material's basis.
  private mutating func checkFlowUnits() {
    guard let table = tables["sector_flows.csv"] else { return }
    for row in 0..<table.rowCount {
      let text = Self.text(table, row, "unit")
      guard let material = knowledge.material(Self.text(table, row, "material")), !text.isEmpty
      else { continue }
      if AmountUnit.parse(text)?.basis == material.basis { continue }
      find(
        .error, table, row, "unit",
        "not a unit of \(material.key), which is counted in \(material.basis.symbol)",
        "\(material.key) 以 \(material.basis.symbol) 计，此单位不符")
    }
  }

  /// Prices in a unit that does not fit, and such as are a hundred times another of the material:
  /// a slip of a thousand.
  mutating func checkPrices() {
    guard let table = tables["prices.csv"] else { return }
    var values: [String: [Double]] = [:]
    for row in 0..<table.rowCount {
      let key = Self.text(table, row, "material")
      guard let material = knowledge.material(key), let value = Self.number(table, row, "value"),
        let worth = price(value, Self.text(table, row, "unit"), of: material, table, row)
      else { continue }
      values[key, default: []].append(worth)
      if let others = values[key]?.dropLast(), let first = others.first, first > 0, worth > 0,
        worth / first > 100 || first / worth > 100
      {
        find(
          .warning, table, row, "value", "a hundred times off another price of \(key)",
          "与 \(key) 的另一价格相差百倍以上")
      }
    }
    checkMarketPrices(values)
    checkDisposalUnits()
  }

  /// The price for a basis unit in CNY, as far as its unit tells; an error where it does not fit.
  private mutating func price(
    _ value: Double, _ unit: String, of material: MaterialEntry, _ table: Table, _ row: Int
  ) -> Double? {
    guard let money = MoneyUnit.parse(unit) else {
      find(.error, table, row, "unit", "not a unit of price", "不是价格单位")
      return nil
    }
    let rate = knowledge.priceTerms(currency: "CNY").rates.rate(of: money.currency ?? "CNY") ?? 1
    guard let amount = money.amount else { return value * money.factor * rate }
    if amount.basis == material.basis {
      return value * money.factor * rate / amount.basisUnits
    }
    let isConvertible =
      (amount.basis == .volume && material.basis == .mass && material.density != nil)
      || (amount.basis == .mass && material.basis == .volume && material.density != nil)
      || (amount.basis == .energy && material.heatingValue != nil)
      || (material.basis == .energy && material.heatingValue != nil)
    if !isConvertible {
      find(
        .error, table, row, "unit",
        "a price for \(amount.basis.symbol) of \(material.key), which is counted in "
          + material.basis.symbol,
        "\(material.key) 以 \(material.basis.symbol) 计，价格却以 \(amount.basis.symbol) 计")
    }
    return nil
  }

  /// What technologies pay and earn against the list of prices.
  private mutating func checkMarketPrices(_ values: [String: [Double]]) {
    guard let table = tables["technology_flows.csv"] else { return }
    for row in 0..<table.rowCount {
      let key = Self.text(table, row, "material")
      guard let price = Self.number(table, row, "market_price"), price > 0,
        let listed = values[key]?.filter({ $0 > 0 }).min()
      else { continue }
      if price / listed > 50 || listed / price > 50 {
        find(
          .warning, table, row, "market_price",
          "prices.csv says \(DecimalText.significant(listed, digits: 4)) for \(key)",
          "prices.csv 中 \(key) 为 \(DecimalText.significant(listed, digits: 4))")
      }
    }
  }

  private mutating func checkDisposalUnits() {
    guard let table = tables["disposal_costs.csv"] else { return }
    for row in 0..<table.rowCount {
      if MoneyUnit.parse(Self.text(table, row, "unit"))?.amount == nil {
        find(.error, table, row, "unit", "not a cost of an amount", "不是单位数量的费用")
      }
    }
  }
}
