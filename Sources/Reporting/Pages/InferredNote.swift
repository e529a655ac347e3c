internal import MaterialGraph
internal import Primitives

extension Page {
  /// What to say of a region with inferred streams before anything else; nothing of another.
  static func inferredNote(_ region: Region) -> [Block] {
    let inferred = region.streams.filter(\.isInferred)
    guard !inferred.isEmpty else { return [] }
    let firms = Set(inferred.map(\.firm)).count
    return [
      .paragraph(
        LocalizedText(
          english:
            "For screening: \(inferred.count) streams of \(firms) firms are inferred from what "
            + "is typical of their trades (…/inferred/…). Nobody stated them; ask before relying on "
            + "any.",
          chinese: "仅供初筛：\(firms) 家企业的 \(inferred.count) 条物料流（…/inferred/…）按行业典型情况推断，"
            + "未经企业申报，使用前请先核实。"))
    ]
  }
}
