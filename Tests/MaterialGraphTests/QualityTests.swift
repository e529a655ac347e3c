import MaterialGraph
import Primitives
import Testing

@Suite struct QualityTests {
  @Test func limitsAndCompositionsAreRead() throws {
    let quality = try Quality.parse(
      "Cl<=0.1 %; SiO2=45..55 %; LHV>=15 MJ/kg; temperature>=120 °C; pH=6..9; COD<=50 mg/L")
    #expect(quality.terms.map(\.key) == ["cl", "cod", "lhv", "ph", "sio2", "temperature"])
    #expect(quality["cl"]?.upper == 0.1)
    #expect(quality["sio2"]?.planned == 50)
    #expect(quality["lhv"]?.lower == 15)
    #expect(quality["ph"]?.kind == .pure)
    #expect(quality["cod"]?.kind == .concentration)
  }

  @Test func figuresOfOneKindAreConverted() throws {
    func upper(_ text: String) throws -> Double {
      try #require(try Quality.parse("x<=\(text)").terms.first?.upper)
    }
    #expect(Tolerance.agree(try upper("1000 ppm"), 0.1, relative: 1e-12))
    #expect(Tolerance.agree(try upper("1 ‰"), 0.1, relative: 1e-12))
    #expect(Tolerance.agree(try upper("1000 mg/kg"), 0.1, relative: 1e-12))
    #expect(Tolerance.agree(try upper("1000 g/t"), 0.1, relative: 1e-12))
    #expect(Tolerance.agree(try upper("0.5 g/L"), 500, relative: 1e-12))
    #expect(Tolerance.agree(try upper("393.15 K"), 120, relative: 1e-12))
    #expect(Tolerance.agree(try upper("15000 kJ/kg"), 15, relative: 1e-12))
  }

  @Test func aDensityTurnsSharesIntoConcentrations() throws {
    let share = try #require(try Quality.parse("c=0.1 %").terms.first)
    // 0.1 % of a cubic metre of 1.2 t is 1.2 kg: 1200 mg/L.
    let concentration = share.converted(to: .concentration, density: 1.2)
    #expect(Tolerance.agree(concentration?.planned ?? 0, 1200, relative: 1e-12))
    #expect(share.converted(to: .concentration, density: nil) == nil)
    #expect(share.converted(to: .temperature, density: 1) == nil)
    #expect(PropertyTerm.needDensity(.massFraction, .concentration))
    #expect(!PropertyTerm.needDensity(.massFraction, .temperature))
  }

  @Test func whatIsNoQualityIsSaid() {
    let texts = [
      "Cl", "<=3 %", "Cl<=", "Cl<=much", "Cl=5..3 %", "Cl<=1 %; Cl<=2 mg/L",
      "Cl<=1 %; S<=1 %; Cl<=2 mg/L", "Cl=1 %; Cl=2 %", "Cl>=2 %; CL<=1 %",
    ]
    for text in texts {
      #expect(throws: Quality.ParseFailure.self, "\(text)") { try Quality.parse(text) }
    }
  }

  @Test func hostileTextNeverTraps() {
    var random = SeededGenerator(seed: 11)
    let alphabet = Array("Cl<=>.;%0159e-+ /mgL°\u{FF1B}…".utf8)
    for _ in 0..<3000 {
      let bytes = (0..<random.below(24)).map { _ in alphabet[random.below(alphabet.count)] }
      let text = String(decoding: bytes, as: UTF8.self)
      _ = try? Quality.parse(text)
      _ = Quantity.parse(text)
      _ = FlowUnit.parse(text)
      _ = Months.parse(text)
    }
  }
}
