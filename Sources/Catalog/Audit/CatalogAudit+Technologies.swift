internal import MaterialGraph
internal import Primitives
internal import Tables

extension CatalogAudit {
  /// Technologies that give out more mass than they take in, cost money of no year or currency, or
  /// have capacities in the wrong order.
  mutating func checkTechnologies() {
    guard let table = tables["technologies.csv"] else { return }
    for row in 0..<table.rowCount {
      guard let technology = knowledge.technology(Self.text(table, row, "id")) else { continue }
      checkMass(technology, table, row)
      if let cost = Self.number(table, row, "capex"), cost > 0 {
        let year = Self.number(table, row, "cost_year") ?? 0
        if Self.text(table, row, "currency").isEmpty || year == 0 {
          find(
            .error, table, row, "capex", "a cost of building without its currency or year",
            "投资额缺少货币或年份")
        }
        if technology.referenceCapacity == nil {
          find(
            .error, table, row, "ref_capacity", "a cost of building without the capacity it is for",
            "投资额缺少对应的能力")
        }
      }
      let capacities = [
        technology.minimumCapacity, technology.referenceCapacity, technology.maximumCapacity,
      ].compactMap { $0 }
      if capacities != capacities.sorted() {
        find(
          .warning, table, row, "ref_capacity", "the capacities are not in order",
          "最小、参考、最大能力的次序不对")
      }
      if technology.flows.allSatisfy({ $0.direction == .input }) {
        find(.warning, table, row, "id", "nothing comes out of it", "没有任何产出")
      }
    }
  }

  /// Mass out above mass in: by tonnes, volumes of liquids and solids by their density. Air and water
  /// that nobody lists may enter, so a tenth more is let pass.
  private mutating func checkMass(_ technology: Technology, _ table: Table, _ row: Int) {
    func tonnes(_ direction: Direction) -> Double {
      technology.flows.filter { $0.direction == direction }.reduce(0) { sum, flow in
        // Steam and the like are made of water that nobody lists; water that is listed counts.
        guard let material = knowledge.material(flow.material),
          direction == .input || material.kind != .utility
        else { return sum }
        switch material.basis {
        case .mass: return sum + flow.ratio
        case .volume: return sum + flow.ratio * (material.density ?? 0)
        default: return sum
        }
      }
    }
    let inside = tonnes(.input)
    let outside = tonnes(.output)
    guard inside > 0, outside > inside * 1.1 else { return }
    let came = DecimalText.significant(inside, digits: 3)
    let went = DecimalText.significant(outside, digits: 3)
    find(
      .warning, table, row, "id", "\(went) t come out of \(came) t", "投入 \(came) 吨，产出 \(went) 吨")
  }
}
