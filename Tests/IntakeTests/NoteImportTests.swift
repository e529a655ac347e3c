import Catalog
import MaterialGraph
import Primitives
import Tables
import Testing

@testable import Intake

@Suite struct NoteImportTests {
  /// The facts that a sentence states, and which of them were not read.
  private static func missed(_ rows: [Table.Row], _ reading: NoteReading) -> (
    facts: Int, missed: [String]
  ) {
    let firm = reading.rows.tables[.firms]?.first ?? [:]
    let streams = reading.rows.tables[.streams] ?? []
    var facts = 0
    var missed: [String] = []
    for (index, row) in rows.enumerated() {
      let stream = streams.indices.contains(index) ? streams[index] : [:]
      func check(_ column: String, _ value: String) {
        let wanted = row.value(column)
        if wanted.isEmpty { return }
        facts += 1
        if wanted != value { missed.append("\(column): \"\(value)\", stated \"\(wanted)\"") }
      }
      if index == 0 {
        check("firm", firm["name"] ?? "")
        check("park", firm["park"] ?? "")
      }
      for column in [
        "direction", "material", "quantity", "unit", "cost_today", "cost_unit", "months", "quality",
      ] {
        check(column, stream[column] ?? "")
      }
      check("codes", (stream["codes"] ?? "").replacing("HW ", with: ""))
    }
    return (facts, missed)
  }

  @Test func theShareOfTheSentencesThatIsUnderstood() throws {
    let table = try SheetFixtures.table("notes/sentences.csv")
    var sentences: [[Table.Row]] = []
    for row in table.rows {
      if row.value("text").isEmpty {
        sentences[sentences.count - 1].append(row)
      } else {
        sentences.append([row])
      }
    }
    #expect(sentences.count >= 30)
    var facts = 0
    var wrong: [String] = []
    var whole = 0
    for sentence in sentences {
      let text = sentence[0].value("text")
      let result = Self.missed(sentence, NoteImport.read(text))
      facts += result.facts
      if result.missed.isEmpty { whole += 1 }
      wrong += result.missed.map { "\(sentence[0].value("number")) \($0)" }
    }
    let share = 1 - Double(wrong.count) / Double(facts)
    let report =
      "\(facts - wrong.count) of \(facts) facts, \(whole) of \(sentences.count) sentences wholly"
    print("notes understood: \(report)")
    #expect(share >= 0.9, "\(report)\n\(wrong.joined(separator: "\n"))")
  }

  @Test func aFirmThatIsThereGetsTheStreamAndNoOtherRow() {
    let reading = NoteImport.read(
      "Ashanti needs 30 t/a of activated carbon",
      firms: [.init(key: "A1", name: "ASHANTI Ltd."), .init(key: "F2", name: "Other")])
    #expect(reading.rows.tables[.firms] == nil)
    #expect(reading.rows.tables[.streams]?.first?["firm"] == "A1")
    let other = NoteImport.read(
      "Bakery has 3 t/a of sawdust", firms: [.init(key: "F2", name: "Other")])
    #expect(other.rows.tables[.firms]?.first?["id"] == "F3")
  }

  @Test func whatIsNotUnderstoodIsSaid() {
    let reading = NoteImport.read("Power plant has 5 t/a fly ash, blue moon rising")
    #expect(reading.unread == ["blue moon rising"])
    #expect(reading.rows.tables[.streams]?.count == 1)
  }

  @Test func whatThereIsNotIsNoStream() {
    for text in ["No waste oil this year from Olsen Foundry", "浏阳烟花厂没有固废"] {
      #expect(NoteImport.read(text).rows.tables[.streams] == nil, "\(text)")
    }
    let over = NoteImport.read("Olsen Foundry used to send 500 t/a foundry sand, now zero")
    #expect(over.remarks.contains { $0.english.contains("what is over") })
  }

  @Test func whatLiesInStoreIsNoFlow() {
    let reading = NoteImport.read("衡阳水口山：尾矿库存200万吨，每年新增15万吨")
    #expect(reading.rows.tables[.streams]?.count == 1)
    #expect(reading.rows.tables[.streams]?.first?["quantity"] == "150000")
    #expect(reading.remarks.contains { $0.english.contains("in store") })
  }

  @Test func nothingMakesItFail() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "20", "t", "/", "周", "每", "HW34", "900-300-34", "约", "、", "(", ")", "€", "元/吨", "fly ash",
      "-", "万", " ",
    ]
    for _ in 0..<300 {
      let text = (0..<generator.below(20)).map { _ in pieces[generator.below(pieces.count)] }
        .joined()
      _ = NoteImport.read(text)
    }
  }
}
