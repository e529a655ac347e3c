import Foundation
import Primitives
import Testing

@testable import Drawing

/// The colours by the measures of accessibility: contrast by WCAG 2.2, and differences as people with
/// the kinds of colour blindness see them.
@Suite struct PaletteTests {
  typealias Colour = SIMD3<Double>

  static func colour(_ hex: String) throws -> Colour {
    let value = try #require(UInt32(hex.dropFirst(), radix: 16))
    let parts = [value >> 16, value >> 8, value].map { Double($0 & 255) / 255 }
    return Colour(parts[0], parts[1], parts[2])
  }

  static func palette(dark: Bool) throws -> [String: Colour] {
    var found: [String: Colour] = [:]
    for entry in Palette.colours { found[entry.name] = try colour(dark ? entry.dark : entry.light) }
    return found
  }

  /// sRGB to linear light.
  static func linear(_ colour: Colour) -> Colour {
    func channel(_ value: Double) -> Double {
      value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return Colour(channel(colour.x), channel(colour.y), channel(colour.z))
  }

  static func contrast(_ first: Colour, _ second: Colour) -> Double {
    let weights = Colour(0.2126, 0.7152, 0.0722)
    let luminances = [first, second].map { (linear($0) * weights).sum() }
    return ((luminances.max() ?? 0) + 0.05) / ((luminances.min() ?? 0) + 0.05)
  }

  static func over(_ colour: Colour, _ ground: Colour, opacity: Double) -> Colour {
    colour * opacity + ground * (1 - opacity)
  }

  /// CIELAB of linear light, white D65.
  static func lab(_ light: Colour) -> Colour {
    func channel(_ value: Double) -> Double {
      value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
    let x = (light * Colour(0.4124564, 0.3575761, 0.1804375)).sum() / 0.95047
    let y = (light * Colour(0.2126729, 0.7151522, 0.0721750)).sum()
    let z = (light * Colour(0.0193339, 0.1191920, 0.9503041)).sum() / 1.08883
    let (fx, fy, fz) = (channel(x), channel(y), channel(z))
    return Colour(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))
  }

  /// Machado, Oliveira and Fernandes 2009, severity 1; the first is full sight.
  static let sights: [(name: String, rows: [Colour])] = [
    ("full", [Colour(1, 0, 0), Colour(0, 1, 0), Colour(0, 0, 1)]),
    (
      "protanopia",
      [
        Colour(0.152286, 1.052583, -0.204868), Colour(0.114503, 0.786281, 0.099216),
        Colour(-0.003882, -0.048116, 1.051998),
      ]
    ),
    (
      "deuteranopia",
      [
        Colour(0.367322, 0.860646, -0.227968), Colour(0.280085, 0.672501, 0.047413),
        Colour(-0.011820, 0.042940, 0.968881),
      ]
    ),
    (
      "tritanopia",
      [
        Colour(1.255528, -0.076749, -0.178779), Colour(-0.078411, 0.930809, 0.147602),
        Colour(0.004733, 0.691367, 0.303900),
      ]
    ),
  ]

  static func seen(_ colour: Colour, _ rows: [Colour]) -> Colour {
    let light = linear(colour)
    let sums = rows.map { min(1, max(0, ($0 * light).sum())) }
    return lab(Colour(sums[0], sums[1], sums[2]))
  }

  /// What text may stand on: the page, a tile or a row under the pointer, a shaded area of a map.
  static func grounds(_ palette: [String: Colour]) throws -> [Colour] {
    let shade = try #require(palette["shade"])
    let rule = try #require(palette["rule"])
    return [try #require(palette["ground"]), shade, over(rule, shade, opacity: 0.55)]
  }

  @Test func theMeasuresAreTheKnownOnes() throws {
    #expect(try Self.contrast(Self.colour("#000000"), Self.colour("#ffffff")) == 21)
    let grey = try Self.contrast(Self.colour("#777777"), Self.colour("#ffffff"))
    #expect((grey - 4.48).magnitude < 0.005)
    let red = Self.lab(Self.linear(try Self.colour("#ff0000")))
    #expect((red.x - 53.24).magnitude < 0.05 && (red.y - 80.09).magnitude < 0.05)
  }

  @Test(arguments: [false, true]) func textCanBeRead(dark: Bool) throws {
    let palette = try Self.palette(dark: dark)
    let grounds = try Self.grounds(palette)
    for name in ["ink", "soft"] {
      let colour = try #require(palette[name])
      for ground in grounds { #expect(Self.contrast(colour, ground) >= 4.5, "\(name)") }
    }
    // Links and summaries.
    let link = try #require(palette["c0"])
    for ground in grounds.prefix(2) { #expect(Self.contrast(link, ground) >= 4.5) }
    // Numbers inside marks.
    for series in 0..<5 {
      let mark = try #require(palette["c\(series)"])
      #expect(Self.contrast(grounds[0], mark) >= 4.5, "c\(series)")
    }
  }

  @Test(arguments: [false, true]) func shapesCanBeSeen(dark: Bool) throws {
    let palette = try Self.palette(dark: dark)
    for ground in try Self.grounds(palette).prefix(2) {
      for series in 0..<5 {
        let colour = try #require(palette["c\(series)"])
        #expect(Self.contrast(colour, ground) >= 3, "c\(series)")
        let band = Self.over(colour, ground, opacity: Palette.bandOpacity)
        #expect(Self.contrast(band, ground) >= 3, "c\(series) as a band")
      }
    }
  }

  @Test(arguments: [false, true]) func everySightTellsThemApart(dark: Bool) throws {
    let palette = try Self.palette(dark: dark)
    for (name, rows) in Self.sights {
      for first in 0..<5 {
        for second in (first + 1)..<5 {
          let one = Self.seen(try #require(palette["c\(first)"]), rows)
          let other = Self.seen(try #require(palette["c\(second)"]), rows)
          let difference = ((one - other) * (one - other)).sum().squareRoot()
          #expect(difference >= 20, "\(name): c\(first), c\(second): \(difference)")
        }
      }
    }
  }

  /// Text is set in the inks whose contrast is measured, and in no other.
  @Test func onlyInksAreRead() {
    for (name, picture) in DiagramTests.pictures {
      for part in picture([.english]).file.components(separatedBy: "<text ").dropFirst() {
        let tag = part.prefix { $0 != ">" }
        let isMeasured = ["f-ink", "f-soft", "f-ground"].contains { tag.contains($0) }
        #expect(isMeasured, "\(name): \(tag)")
      }
    }
  }

  @Test func numbersWrapRound() {
    #expect(Ink.series(5).name == "c0" && Ink.series(-1).name == "c4")
  }
}
