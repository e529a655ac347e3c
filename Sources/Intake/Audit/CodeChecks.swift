internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension AuditContext {
  /// Codes that no list has, or that do not belong to the material.
  mutating func checkCodes() {
    for stream in region.streams {
      for code in stream.codes {
        if code.list != .hs, knowledge.codes[code] == nil, !knowledge.lookup.isKnown(code) {
          let near = Spelling.nearest(
            to: code.code,
            among: knowledge.codes.wasteCodes.filter { $0.code.list == code.list }
              .map(\.code.code), atMost: 1)
          let hint = near.first.map { WasteCode(code.list, $0).text }
          find(
            .code, .warning, stream, column: "codes", weight: 65,
            LocalizedText(
              english: "no list has the code \(code.text)", chinese: "名录中没有代码 \(code.text)"),
            LocalizedText(
              english: hint.map { "is \($0) meant?" } ?? "look it up with catalog",
              chinese: hint.map { "是否为 \($0)？" } ?? "请用 catalog 查询"))
          continue
        }
        checkBelongs(code, stream)
      }
    }
  }

  /// Whether a code is of the kind that the material goes by: the same sub-chapter of the European
  /// list, the same category of hazardous or solid waste.
  private mutating func checkBelongs(_ code: WasteCode, _ stream: Stream) {
    guard let id = stream.material.single, code.list != .hs else { return }
    let line = region.lineage(of: id)
    let own = line.flatMap { region.materials[$0].codes }.filter { $0.list == code.list }
    if own.isEmpty { return }
    let fits = own.contains { other in
      switch code.list {
      case .ewc: other.code.prefix(2) == code.code.prefix(2)
      case .hw: other.hazardousCategory == code.hazardousCategory
      case .sw, .hs: other.code == code.code
      }
    }
    if fits { return }
    let material = region.materials[id]
    let title = knowledge.codes[code]?.title
    let usual = own.prefix(3).map(\.text).joined(separator: ", ")
    find(
      .code, .warning, stream, column: "codes", weight: code.list == .sw ? 30 : 55,
      LocalizedText(
        english: "\(code.text)" + (title.map { " (\($0.english))" } ?? "")
          + " is not a code of \(material.name.english), which goes by \(usual)",
        chinese: "\(code.text)" + (title.map { "（\($0.chinese)）" } ?? "")
          + " 不是“\(material.name.chinese)”的代码，其代码为 \(usual)"),
      LocalizedText(
        english: "check which of the two is meant", chinese: "请核对物料与代码"))
  }

  /// A waste whose code belongs to other trades than the firm's.
  mutating func checkSectors() {
    for firm in region.firms.indices where !region.firms[firm].sector.isEmpty {
      let words = region.firms[firm].sector
      let divisions = Set(region.firms[firm].sectorCodes.map { String($0.prefix(2)) })
      guard let division = divisions.first, divisions.count == 1 else { continue }
      for id in streamsOfFirm[firm] {
        let stream = region.streams[id]
        guard stream.direction == .output, stream.kind == .waste || stream.kind == .byProduct
        else { continue }
        let stated = stream.codes.filter { $0.list == .ewc }
        let codes =
          stated.isEmpty
          ? stream.material.single.map { id in
            region.materials[id].codes.filter { $0.list == .ewc }
          } ?? [] : stated
        let trades = codes.map { Self.divisions(makingChapterOf: $0) }
        // A code of any trade excuses the stream, and so does a firm that may handle waste.
        if codes.isEmpty || trades.contains(where: { $0.isEmpty || $0.contains(division) }) {
          continue
        }
        if Self.wasteHandlers.contains(division) { continue }
        let name = region.materialName(stream.material)
        find(
          .sector, .note, stream, column: "material", weight: 35,
          LocalizedText(
            english: "\(name.english) comes from other trades than that of \(words)",
            chinese: "“\(name.chinese)”通常不产生于行业 \(words)"),
          LocalizedText(
            english: "check the material and the sector of the firm", chinese: "请核对物料与企业行业"))
      }
    }
  }

  private static let wasteHandlers: Set<String> = ["37", "38", "39", "46", "47", "49", "52"]

  /// The NACE divisions whose waste a chapter of the European list is about; empty for chapters of
  /// any trade. By the titles of the chapters.
  private static func divisions(makingChapterOf code: WasteCode) -> Set<String> {
    switch String(code.code.prefix(2)) {
    case "01": return ["05", "06", "07", "08", "09", "23", "20", "24"]
    case "02": return ["01", "02", "03", "10", "11", "12", "20", "21", "56"]
    case "03": return ["02", "16", "17", "18", "31"]
    case "04": return ["13", "14", "15", "10", "22"]
    case "05": return ["06", "09", "19", "20", "35", "24"]
    case "18": return ["75", "86", "87", "21", "72"]
    default: break
    }
    switch String(code.code.prefix(4)) {
    case "1002": return ["24", "25", "28", "29", "30"]
    case "1003", "1004", "1005", "1006", "1007", "1008": return ["24", "25", "27"]
    case "1009", "1010": return ["24", "25", "28", "29", "30"]
    case "1011": return ["23", "26", "27"]
    case "1012": return ["23"]
    case "1013": return ["23", "08"]
    default: return []
    }
  }
}
