internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension AuditContext {
  /// Quantities that are hundreds of times off: against what the firm's other flows say of its
  /// size, by the proportions of its trade; and against what any one firm can move.
  mutating func checkMagnitudes() {
    for firm in region.firms.indices { checkProportions(firm) }
    for stream in region.streams {
      guard let quantity = stream.quantity.planned, let material = stream.material.single else {
        continue
      }
      let basis = region.materials[material].basis
      let most =
        switch basis {
        case .mass: 5e7
        case .volume: 1e9
        case .energy: 5e8
        case .count, .area: 1e11
        }
      if quantity > most {
        find(
          .magnitude, .warning, stream, column: "quantity", weight: 90,
          LocalizedText(
            english: "\(Self.text(quantity)) \(basis.yearlySymbol) is more than any one firm moves",
            chinese: "\(Self.text(quantity)) \(basis.yearlySymbol) 超出单个企业的可能"),
          LocalizedText(
            english: "check the unit: is it kg where t stands, or was 万 counted twice?",
            chinese: "请检查单位：是否把 kg 写成 t，或重复计入“万”？"))
      }
    }
  }

  /// The size of a firm that each of its flows suggests, by the proportions of its trade; one that
  /// is three hundred times off the middle one is suspicious.
  private mutating func checkProportions(_ firm: Int) {
    guard sectorsOfFirm[firm].count == 1, let sector = sectorsOfFirm[firm].first else { return }
    var sizes: [(stream: Stream, size: Double)] = []
    for id in streamsOfFirm[firm] {
      let stream = region.streams[id]
      guard let quantity = stream.quantity.planned, quantity > 0, !stream.isOneOff,
        let material = stream.material.single
      else { continue }
      let line = Set(region.lineage(of: material).map { region.materials[$0].key })
      let typical = sector.flows.first {
        $0.direction == stream.direction && line.contains($0.material) && ($0.amount ?? 0) > 0
      }
      if let amount = typical?.amount { sizes.append((stream, quantity / amount)) }
    }
    guard sizes.count >= 3 else { return }
    let middle = sizes.map(\.size).sorted()[sizes.count / 2]
    guard middle > 0 else { return }
    for entry in sizes {
      let factor = entry.size / middle
      guard factor > 300 || factor < 1 / 300.0 else { continue }
      let off = Self.text(factor > 1 ? factor : 1 / factor)
      find(
        .magnitude, .warning, entry.stream, column: "quantity", weight: 80,
        LocalizedText(
          english: "about \(off) times too \(factor > 1 ? "much" : "little") beside the firm's "
            + "other flows, for a firm of the sector \(sector.name.english)",
          chinese: "与该企业其他物料流相比约\(factor > 1 ? "大" : "小") \(off) 倍"
            + "（按行业“\(sector.name.chinese)”的比例）"),
        LocalizedText(
          english: "check the unit: is it kg where t stands, or t where 万吨 stands?",
          chinese: "请检查单位：是否把 kg 写成 t，或把 t 写成 万吨？"))
    }
  }

  /// How many streams have no quantity.
  mutating func checkUnknownQuantities() {
    let unknown = region.streams.filter { $0.quantity.isUnknown && !$0.isImplied }
    if !unknown.isEmpty {
      let share = Double(unknown.count) / Double(max(1, region.streams.count))
      let names = Self.list(unknown.map(\.key))
      find(
        .unknownQuantity, .note, .streams, unknown.map(\.key), column: "quantity",
        weight: 20 + 60 * share,
        LocalizedText(
          english: "\(unknown.count) of \(region.streams.count) streams have no quantity: "
            + names.english,
          chinese: "\(region.streams.count) 条物料流中有 \(unknown.count) 条没有数量：\(names.chinese)"),
        LocalizedText(
          english: "a range such as 1000..1500 is enough for a plan",
          chinese: "填写 1000..1500 这样的范围即可参与计划"))
    }
    for stream in unknown where stream.mustPlace > 0 {
      find(
        .unknownQuantity, .warning, stream, column: "must_place", weight: 40,
        LocalizedText(
          english: "must_place does nothing while the quantity is unknown",
          chinese: "数量未知时 must_place 不起作用"),
        LocalizedText(english: "give a quantity", chinese: "请填写数量"))
    }
  }

  /// The same material of a firm in the same direction twice.
  mutating func checkDuplicates() {
    for ids in streamsOfFirm {
      var first: [String: Stream] = [:]
      for id in ids {
        let stream = region.streams[id]
        guard let material = stream.material.single, !stream.isImplied else { continue }
        let key = "\(stream.direction.rawValue)/\(material.index)/\(stream.months.mask)"
        guard let other = first[key] else {
          first[key] = stream
          continue
        }
        let isSame = other.quantity == stream.quantity && other.quality == stream.quality
        if !isSame && stream.quality != other.quality && !stream.quality.isEmpty { continue }
        find(
          .duplicate, isSame ? .warning : .note, .streams, [stream.key, other.key],
          column: "material", weight: isSame ? 60 : 30,
          LocalizedText(
            english: "the firm's stream \(other.key) is of the same material and direction"
              + (isSame ? ", with the same quantity" : ""),
            chinese: "与该企业的 \(other.key) 物料和方向相同" + (isSame ? "，数量也相同" : "")),
          LocalizedText(
            english: "delete one, or let quality or months tell them apart",
            chinese: "请删除其一，或用 quality、months 加以区分"))
      }
    }
  }

  /// Units that are easily mistaken, and lots without a time.
  mutating func checkUnits() {
    var lots: [String] = []
    for stream in region.streams where !stream.isImplied {
      if stream.isOneOff { lots.append(stream.key) }
      // What may as well be metric tons is told when it is read.
      let unit = places.text(.streams, stream.key, "unit")
      if unit.hasPrefix("Mt/") || unit == "Mt" || unit.lowercased() == "mtpa" {
        let symbol = unit.lowercased() == "mtpa" ? unit : "Mt"
        find(
          .unit, .note, stream, column: "unit", weight: 50,
          LocalizedText(
            english: symbol == "Mt"
              ? "Mt is read as a million tonnes" : "\(symbol) is read as a million tonnes a year",
            chinese: symbol == "Mt" ? "Mt 按百万吨读取" : "\(symbol) 按百万吨/年读取"),
          LocalizedText(
            english: "write t/a if metric tons are meant", chinese: "若指公吨，请写 t/a"))
      }
    }
    if !lots.isEmpty {
      let names = Self.list(lots)
      find(
        .unit, .note, .streams, lots, column: "unit", weight: 45,
        LocalizedText(
          english: "\(lots.count) streams have a unit without a time, so they are one-off lots "
            + "that no plan counts: \(names.english)",
          chinese: "\(lots.count) 条物料流的单位没有时间，按一次性批量处理，不进入计划：\(names.chinese)"),
        LocalizedText(
          english: "write t/a where the amount comes every year", chinese: "每年都有的量请写 t/a"))
    }
  }
}
