internal import Primitives

/// What several readers of sheets say of a cell.
enum SheetWording {
  static let noNumber = LocalizedText(english: "no number stands here", chinese: "没有数字")
  static let remark = LocalizedText(english: "a title or a remark", chinese: "标题或说明文字")
  static let quantityElsewhere = LocalizedText(
    english: "the quantity was taken from another column", chinese: "数量已取自另一列")
  static let anotherFirm = LocalizedText(english: "another firm", chinese: "另一家企业")

  static func same(as name: String) -> LocalizedText {
    LocalizedText(english: "the same as \(name)", chinese: "与“\(name)”相同")
  }
}
