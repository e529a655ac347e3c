internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension AuditContext {
  /// Quantities a thousand times those of other firms of the same material and direction: what a
  /// slip between kg and t looks like.
  mutating func checkPeers() {
    var peers: [String: [(stream: ID<Stream>, quantity: Double)]] = [:]
    for (index, stream) in region.streams.enumerated() where !stream.isOneOff && !stream.isImplied {
      guard let quantity = stream.quantity.planned, quantity > 0,
        let material = stream.material.single
      else { continue }
      peers["\(stream.direction.rawValue)/\(material.index)", default: []].append(
        (ID(index), quantity))
    }
    for key in peers.keys.sorted() {
      guard let own = peers[key], own.count >= 5 else { continue }
      let quantities = own.map(\.quantity).sorted()
      let middle = quantities[quantities.count / 2]
      for entry in own {
        let factor = entry.quantity / middle
        guard factor > 500 || factor < 1 / 500.0 else { continue }
        let off = Self.text(factor > 1 ? factor : 1 / factor)
        find(
          .magnitude, .warning, region.streams[entry.stream], column: "quantity", weight: 65,
          LocalizedText(
            english: "about \(off) times \(factor > 1 ? "more" : "less") than the middle one of "
              + "\(own.count) streams of this material",
            chinese: "与同类 \(own.count) 条物料流的中位数相比约\(factor > 1 ? "大" : "小") \(off) 倍"),
          LocalizedText(
            english: "check the unit: is it kg where t stands, or t where kg stands?",
            chinese: "请检查单位：是否混淆了 kg 与 t？"))
      }
    }
  }

  /// Firms that give out much more solid matter than they take in, where both sides are stated.
  mutating func checkFirmBalances() {
    for firm in region.firms.indices {
      var given = 0.0
      var taken = 0.0
      var largest: Stream?
      var isComplete = true
      for id in streamsOfFirm[firm] {
        let stream = region.streams[id]
        if stream.isOneOff { continue }
        guard let quantity = stream.quantity.planned, let id = stream.material.single,
          region.materials[id].basis == .mass
        else {
          if stream.direction == .input, stream.material.single == nil || stream.quantity.isUnknown
          {
            isComplete = false
          }
          continue
        }
        if stream.direction == .input {
          taken += quantity
        } else {
          given += quantity
          if quantity > largest?.quantity.planned ?? 0 { largest = stream }
        }
      }
      // Water, air and what nobody lists may well double a mass; ten times is no accident. Two
      // inputs at least show that somebody tried to list them.
      let inputs = streamsOfFirm[firm].count { region.streams[$0].direction == .input }
      guard isComplete, inputs >= 2, taken > 0, given > 10 * taken, let largest else { continue }
      find(
        .massBalance, .warning, largest, column: "quantity", weight: 45,
        LocalizedText(
          english: "\(region.firms[firm].key) gives out \(Self.text(given)) t/a and takes in "
            + "\(Self.text(taken)) t/a",
          chinese: "\(region.firms[firm].key) 年产出 \(Self.text(given)) 吨，投入只有 \(Self.text(taken)) 吨"),
        LocalizedText(
          english: "check the largest quantity and its unit, or list the other inputs",
          chinese: "请核对最大的数量及其单位，或补全其他投入"))
    }
  }

  /// Firms with one name under two ids.
  mutating func checkSameFirms() {
    var first: [String: Firm] = [:]
    for firm in region.firms where !firm.name.isEmpty {
      let name = FirmName(firm.name)
      let key = name.core + "/" + name.place
      guard let other = first[key] else {
        first[key] = firm
        continue
      }
      find(
        .duplicate, .warning, .firms, [firm.key, other.key], column: "name", weight: 50,
        LocalizedText(
          english: "\"\(firm.name)\" may be the same firm as \(other.key) (\"\(other.name)\")",
          chinese: "“\(firm.name)”可能与 \(other.key)（“\(other.name)”）为同一企业"),
        LocalizedText(
          english: "give both one id, or tell their names apart",
          chinese: "请合并为一个编号，或区分名称"))
    }
  }

  /// Codes in the words of the notes that say something else than the row.
  mutating func checkCodesAgainstWords() {
    for stream in region.streams where !stream.notes.isEmpty && !stream.isImplied {
      let found = CodePhrase.all(in: Phrase(stream.notes), lookup: knowledge.lookup)
      for code in found where !stream.codes.isEmpty && !stream.codes.contains(code.code.code) {
        let same = stream.codes.filter { $0.list == code.code.code.list }
        let agrees = same.contains {
          $0.code == code.code.code.code
            || $0.hazardousCategory != nil
              && $0.hazardousCategory == code.code.code.hazardousCategory
        }
        if same.isEmpty || agrees { continue }
        find(
          .code, .warning, stream, column: "notes", weight: 40,
          LocalizedText(
            english: "the notes name \(code.code.code.text), the row \(same[0].text)",
            chinese: "备注写的是 \(code.code.code.text)，代码列是 \(same[0].text)"),
          LocalizedText(english: "keep the one that is right", chinese: "请保留正确的代码"))
      }
    }
  }
}
