import Tables
import Testing

@Suite struct CSVWriterTests {
  private func text(_ fields: [String], protected: Bool = true) -> String {
    var writer = CSVWriter(protectsSpreadsheets: protected)
    writer.record(fields)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func quotesOnlyWhatNeedsIt() {
    #expect(
      text(["a", "b c", "d,e", "f\"g", "h\ni", ""]) == "a,b c,\"d,e\",\"f\"\"g\",\"h\ni\",\n")
    #expect(text([""]) == "\"\"\n")
  }

  @Test func formulasAreDefused() {
    #expect(text(["=1+1", "+cmd", "-5.2", "@x", "\tx", "-a"]) == "'=1+1,'+cmd,-5.2,'@x,'\tx,'-a\n")
    #expect(text(["=\"a\""]) == "\"'=\"\"a\"\"\"\n")
    #expect(text(["=1+1"], protected: false) == "=1+1\n")
  }

  @Test func numbersAreShort() {
    var writer = CSVWriter(marksEncoding: true)
    writer.field(1200)
    writer.field(0.1)
    writer.field(2.0)
    writer.field(Double.infinity)
    writer.endRecord()
    writer.record([])
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("1200,0.1,2,\n\"\"\n".utf8))
  }
}
