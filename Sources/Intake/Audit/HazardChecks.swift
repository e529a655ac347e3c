internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension AuditContext {
  /// Hazardous waste that is marked harmless, or the other way round.
  mutating func checkHazards() {
    for stream in region.streams where stream.hazardIsStated {
      guard let id = stream.material.single else { continue }
      let material = region.materials[id]
      let code = stream.codes.first {
        $0.list == .hw || ($0.list == .ewc && knowledge.codes[$0]?.isHazardous == true)
      }
      if !stream.isHazardous, let code {
        find(
          .hazard, .warning, stream, column: "hazardous", weight: 95,
          LocalizedText(
            english: "marked harmless, but the code \(code.text) is that of hazardous waste",
            chinese: "标为非危险，但代码 \(code.text) 属危险废物"),
          LocalizedText(
            english: "write yes, or take the code away if an assessment says otherwise",
            chinese: "请改为“是”；若经鉴别非危险，请删除代码"))
      } else if !stream.isHazardous, material.isHazardousByDefault {
        find(
          .hazard, .warning, stream, column: "hazardous", weight: 90,
          LocalizedText(
            english: "marked harmless, but \(material.name.english) is hazardous waste as a rule",
            chinese: "标为非危险，但“\(material.name.chinese)”通常属危险废物"),
          LocalizedText(
            english: "write yes, or note the assessment that says otherwise",
            chinese: "请改为“是”，或在备注中写明鉴别结论"))
      } else if !stream.isHazardous, material.hazard == .mirror {
        find(
          .hazard, .note, stream, column: "hazardous", weight: 40,
          LocalizedText(
            english: "marked harmless; whether \(material.name.english) is hazardous depends on "
              + "its content",
            chinese: "标为非危险；“\(material.name.chinese)”是否危险取决于成分"),
          LocalizedText(
            english: "keep the analysis that shows it at hand", chinese: "请备好相应的检测报告"))
      } else if stream.isHazardous, material.hazard == .no, code == nil, material.kind == .product {
        find(
          .hazard, .note, stream, column: "hazardous", weight: 25,
          LocalizedText(
            english: "marked hazardous waste, but \(material.name.english) is a product",
            chinese: "标为危险废物，但“\(material.name.chinese)”是产品"),
          LocalizedText(
            english: "write no unless it is hazardous waste by law: dangerous goods are not meant",
            chinese: "请改为“否”，除非属法定危险废物：此处不指危险货物"))
      }
    }
  }

  /// Takers of hazardous waste whose permits are not known, or do not cover it.
  mutating func checkPermits() {
    for stream in region.streams where stream.direction == .input && stream.isHazardous {
      let firm = region.firms[stream.firm]
      let stated = stream.codes.filter { $0.list == .hw }
      let codes =
        stated.isEmpty
        ? stream.material.single.map { id in
          region.materials[id].codes.filter { $0.list == .hw }
        } ?? [] : stated
      if firm.permits == nil {
        find(
          .permit, .note, stream, column: "material", weight: 55,
          LocalizedText(
            english: "\(firm.key) takes hazardous waste and lists no permits, so it counts as "
              + "allowed to take everything",
            chinese: "\(firm.key) 接收危险废物但未列许可，按可接收全部处理"),
          LocalizedText(
            english: "list the codes of its permit in the column permits of firms",
            chinese: "请在 firms 表的 permits 列写明许可代码"))
      } else if !codes.isEmpty, !codes.contains(where: { firm.mayTake($0) }) {
        let names = codes.map(\.text).joined(separator: ", ")
        find(
          .permit, .warning, stream, column: "material", weight: 75,
          LocalizedText(
            english: "the permits of \(firm.key) do not cover \(names)",
            chinese: "\(firm.key) 的许可不含 \(names)"),
          LocalizedText(
            english: "check the permits, or take the row away", chinese: "请核对许可，或删除此行"))
      }
    }
  }
}
