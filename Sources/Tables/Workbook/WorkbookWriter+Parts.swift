// The parts of a workbook that are the same for all, or follow from the names of the sheets.

extension WorkbookWriter {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageSpace =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let contentType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml"

  static let rootRelations =
    declaration + "<Relationships xmlns=\"\(packageSpace)\">"
    + "<Relationship Id=\"rId1\" Type=\"\(relationSpace)/officeDocument\" "
    + "Target=\"xl/workbook.xml\"/></Relationships>"

  /// Two styles: 0 as it is, 1 bold for headers.
  static let styles =
    declaration + "<styleSheet xmlns=\"\(mainSpace)\">"
    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    + "</cellStyleXfs><cellXfs count=\"2\">"
    + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
    + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
    + "</cellStyles></styleSheet>"

  func contentTypes(_ sheetCount: Int) -> [UInt8] {
    var xml = XMLText()
    xml.raw(Self.declaration)
    xml.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    xml.raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package")
    xml.raw(".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    func add(_ part: String, _ kind: String) {
      xml.raw("<Override PartName=\"\(part)\" ContentType=\"\(Self.contentType).\(kind)+xml\"/>")
    }
    add("/xl/workbook.xml", "sheet.main")
    add("/xl/styles.xml", "styles")
    for index in 0..<sheetCount { add("/xl/worksheets/sheet\(index + 1).xml", "worksheet") }
    xml.raw("</Types>")
    return xml.bytes
  }

  func workbookXML(_ names: [String]) -> [UInt8] {
    var xml = XMLText()
    xml.raw(Self.declaration)
    xml.raw("<workbook xmlns=\"\(Self.mainSpace)\" xmlns:r=\"\(Self.relationSpace)\"><sheets>")
    for (index, name) in names.enumerated() {
      xml.raw("<sheet name=\"")
      xml.text(name)
      let state = name == Self.listSheet ? " state=\"hidden\"" : ""
      xml.raw("\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index + 1)\"/>")
    }
    xml.raw("</sheets></workbook>")
    return xml.bytes
  }

  func workbookRelations(_ sheetCount: Int) -> [UInt8] {
    var xml = XMLText()
    xml.raw(Self.declaration)
    xml.raw("<Relationships xmlns=\"\(Self.packageSpace)\">")
    for index in 1...sheetCount + 1 {
      let isStyles = index > sheetCount
      xml.raw("<Relationship Id=\"rId\(index)\" Type=\"\(Self.relationSpace)/")
      xml.raw(isStyles ? "styles" : "worksheet")
      xml.raw("\" Target=\"")
      xml.raw(isStyles ? "styles.xml" : "worksheets/sheet\(index).xml")
      xml.raw("\"/>")
    }
    xml.raw("</Relationships>")
    return xml.bytes
  }
}
