import Drawing
import Foundation
import Primitives
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Every drawing is the bytes that were recorded.
///
/// After a change that is meant: `RECORD_GOLDEN=1 swift test --filter DiagramTests`, which fails once.
@Suite struct DiagramTests {
  static func words(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  static let names = [
    words("Power plant", "电厂"), words("Cement works", "水泥厂"), words("Smelter", "冶炼厂"),
    words("Acid plant", "制酸厂"), words("Board maker <&>", "石膏板厂"),
  ]

  static func sankey(_ amounts: [(Int, Int, Double)]) -> SankeyDiagram {
    SankeyDiagram(
      nodes: names.enumerated().map { .init($1, subjects: [$0]) },
      flows: amounts.enumerated().map {
        .init(
          from: $1.0, to: $1.1, amount: $1.2, ink: .series($0),
          title: words("flow \($0)", "流 \($0)"))
      })
  }

  static let pictures: [(name: String, picture: @Sendable ([Language]) -> Picture)] = [
    (
      "sankey",
      { languages in
        sankey([
          (0, 1, 30), (0, 4, 12), (2, 3, 20), (3, 2, 4), (2, 1, 9), (0, 3, 2), (4, 4, 5),
          (1, 9, 3), (1, 2, .nan),
        ]).picture(
          title: words("Flows", "物流"), summary: words("Bands", "带"), languages: languages)
      }
    ),
    (
      "returns",
      { languages in
        sankey([(0, 1, 30), (1, 2, 26), (2, 0, 24), (2, 3, 3)]).picture(
          title: words("Returns", "回流"), summary: words("Bands", "带"), languages: languages)
      }
    ),
    (
      "unknown",
      { languages in
        SankeyDiagram(
          nodes: names.enumerated().map { .init($1, subjects: [$0]) },
          flows: [(0, 1, 30.0), (0, 2, 0.3), (3, 4, 0.3)].map {
            .init(
              from: $0.0, to: $0.1, amount: $0.2, isKnown: $0.2 > 1, ink: .series(4),
              title: words("flow", "流"))
          }
        ).picture(
          title: words("Unknown", "未知"), summary: words("Dashed", "虚线"), languages: languages)
      }
    ),
    (
      "rings",
      { languages in
        RingDiagram([
          .init(
            heading: words("Loop 1", "循环 1"), names: Array(names.prefix(3)), subjects: [0, 1, nil],
            steps: [
              .init(
                words("fly ash, 30 t", "粉煤灰，30 t"), ink: .series(0), isMissing: false,
                isWeakest: false),
              .init(
                words("slag, 4 t", "矿渣，4 t"), ink: .series(1), isMissing: true, isWeakest: true),
              .init(words("steam", "蒸汽"), ink: .series(0), isMissing: false, isWeakest: false),
            ]),
          .init(
            heading: words("Loop 2", "循环 2"), names: Array(names.suffix(2)), subjects: [3, 4],
            steps: [
              .init(words("acid", "酸"), ink: .series(0), isMissing: false, isWeakest: false),
              .init(words("gypsum", "石膏"), ink: .series(0), isMissing: false, isWeakest: true),
            ]),
        ]).picture(title: words("Loops", "循环"), summary: words("Rings", "环"), languages: languages)
      }
    ),
    (
      "stages",
      { languages in
        StageDiagram(
          nodes: names.enumerated().map {
            .init(
              $1, note: words("note", "注"), subjects: [$0], ink: .series($0), isMissing: $0 == 3)
          },
          links: [(0, 1), (1, 2), (0, 4), (0, 2), (2, 0), (3, 4)].map {
            .init(
              from: $0.0, to: $0.1, weight: 1, stroke: Stroke(.series(0), width: 2),
              title: words("link", "链接"))
          }
        ).picture(title: words("Stages", "环节"), summary: words("Boxes", "框"), languages: languages)
      }
    ),
    (
      "places",
      { languages in
        PlaceDiagram(
          places: names.enumerated().map {
            .init(
              $1, latitude: 28 + 0.02 * Double($0 / 2), longitude: 113 + 0.03 * Double($0 % 2),
              area: $0 < 3 ? 0 : -1, importance: Double($0) / 4, subjects: [$0], ink: .series($0))
          },
          links: [
            .init(from: 0, to: 3, stroke: Stroke(.series(0), width: 3), title: words("a", "甲")),
            .init(from: 3, to: 0, stroke: Stroke(.series(1), width: 1), title: words("b", "乙")),
          ], areas: [words("North", "北区")]
        ).picture(
          title: words("Map", "地图"), summary: words("Places", "地点"), kilometre: words("km", "公里"),
          languages: languages)
      }
    ),
    (
      "bars",
      { languages in
        BarDiagram(
          names.enumerated().map {
            .init(
              $1, from: Double($0) * -20, to: 100 - Double($0), mark: 10, note: words("n", "注"),
              ink: .series($0), subjects: [$0])
          }, axis: words("CNY a tonne", "元每吨")
        ).picture(title: words("Bars", "条"), summary: words("Bars", "条"), languages: languages)
      }
    ),
    (
      "bands",
      { languages in
        BarDiagram(
          [(0.0, 10_369.0), (-47, 252), (260_000, 279_936), (5, 5)].enumerated().map {
            .init(
              names[$0], from: $1.0, to: $1.1, mark: ($1.0 + $1.1) / 2, note: words("n", "注"),
              ink: .series(0), subjects: [$0])
          }, axis: words("CNY", "元"), scale: .own
        ).picture(title: words("Bands", "区间"), summary: words("Bands", "区间"), languages: languages)
      }
    ),
    (
      "years",
      { languages in
        YearDiagram(
          [-1200, 300, 320, 340, 360, 380], columns: words("a year", "当年"),
          line: words("in all", "累计"), axis: words("k", "千")
        ).picture(title: words("Cash", "现金"), summary: words("Years", "年"), languages: languages)
      }
    ),
    (
      "points",
      { languages in
        PointDiagram(
          [(1.0, 9.0), (3, 7), (6, 2)].enumerated().map {
            .init(
              x: $1.0, y: $1.1, name: words("p\($0)", "点\($0)"), ink: .series($0), isOnLine: true)
          }, across: words("money", "钱"), up: words("carbon", "碳")
        ).picture(title: words("Front", "前沿"), summary: words("Points", "点"), languages: languages)
      }
    ),
  ]

  @Test func drawingsAreAsRecorded() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/drawings")
    for (name, picture) in Self.pictures {
      for language in Language.allCases {
        let text = picture([language]).file
        let file = folder.appendingPathComponent("\(name).\(language.rawValue).svg")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
          try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
          try Data(text.utf8).write(to: file)
          Issue.record("recorded \(file.lastPathComponent)")
        } else {
          #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "\(name)")
        }
      }
    }
  }

  @Test func everyDrawingIsWellFormed() {
    for (name, picture) in Self.pictures {
      for text in [picture([.english]).file, picture([.english, .chinese]).element(id: "x")] {
        #expect(XMLParser(data: Data(text.utf8)).parse(), "\(name)")
        #expect(!text.contains("nan") && !text.contains("inf\""), "\(name)")
      }
    }
    let both = Self.sankey([(0, 1, 1)]).picture(
      title: Self.words("a", "b"), summary: Self.words("a", "b"), languages: [.english, .chinese]
    ).element(id: "x")
    #expect(both.contains("Power plant") && both.contains("电厂"))
    #expect(both.contains("class=\"f-ink zh halo\""))
  }

  @Test func nothingIsDrawnOfNothing() {
    let none = Self.words("", "")
    _ = SankeyDiagram(nodes: [], flows: []).picture(title: none, summary: none, languages: [])
    _ = RingDiagram([]).picture(title: none, summary: none, languages: [.english])
    _ = StageDiagram(nodes: [], links: []).picture(
      title: none, summary: none, languages: [.chinese])
    _ = PlaceDiagram(places: [], links: [], areas: [none]).picture(
      title: none, summary: none, kilometre: none, languages: [])
    _ = BarDiagram([], axis: none).picture(title: none, summary: none, languages: [])
    _ = YearDiagram([], columns: none, line: none, axis: none).picture(
      title: none, summary: none, languages: [])
    _ = YearDiagram([.nan, 1e300, -1e300], columns: none, line: none, axis: none).picture(
      title: none, summary: none, languages: [])
    let points = [Double.infinity, 1e308, -1e308].map {
      PointDiagram.Mark(x: $0, y: 1, name: none, ink: .ink, isOnLine: true)
    }
    _ = PointDiagram(points, across: none, up: none).picture(
      title: none, summary: none, languages: [])
  }

  @Test func aThousandThingsAreLaidOut() {
    var random = SeededGenerator(seed: 7)
    let nodes = (0..<1000).map {
      SankeyDiagram.Node(Self.words("n\($0)", "n\($0)"), subjects: [$0])
    }
    let flows = (0..<1500).map { _ in
      SankeyDiagram.Flow(
        from: Int.random(in: 0..<1000, using: &random),
        to: Int.random(in: 0..<1000, using: &random),
        amount: 1, ink: .soft, title: Self.words("f", "f"))
    }
    #expect(SankeyDiagram(nodes: nodes, flows: flows).crossings > 0)
  }
}
