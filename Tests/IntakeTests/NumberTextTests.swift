import Primitives
import Testing

@testable import Intake

@Suite struct NumberTextTests {
  private func hint(_ text: String) -> String? { NumberText.hint(for: text)?.english }

  @Test func thousandsAreToldFromADecimalComma() {
    let meant = [
      ("1,200", "1200"), ("1 200", "1200"), ("1'200.5", "1200.5"), ("12,345,678", "12345678"),
      ("1,5", "1.5"), ("1200,55", "1200.55"), ("1 000,5", "1000.5"), ("1.200,5", "1200.5"),
      ("-1,5", "-1.5"), ("1，200", "1200"), ("1_000", "1000"),
    ]
    for (text, number) in meant {
      #expect(hint(text)?.hasPrefix("write \(number):") == true, "\(text): \(hint(text) ?? "")")
    }
  }

  @Test func whatHasTwoReadingsGetsNoNumber() {
    for text in ["1,20,3", "1,2,3", "1.2.3", "1e400", "0x10", "1 2", "12,34.5"] {
      #expect(hint(text)?.contains("write") != true, "\(text): \(hint(text) ?? "")")
    }
  }

  @Test func aRangeIsToldHowItIsWritten() {
    #expect(hint("100-200") == "a range is written 100..200")
    #expect(hint("1–2.5") == "a range is written 1..2.5")
    #expect(hint("100 ~ 200") == "a range is written 100..200")
    #expect(hint("200-100") == nil)
  }

  @Test func aUnitBelongsElsewhere() {
    for text in ["100 t/a", "100t", "100吨", "100 元"] {
      #expect(hint(text)?.hasPrefix("write 100 alone") == true, "\(text): \(hint(text) ?? "")")
    }
    #expect(hint("5%") == "write a share as a number from 0 to 1")
  }
}
