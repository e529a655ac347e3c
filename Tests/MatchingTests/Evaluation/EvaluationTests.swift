import Catalog
import Testing

@testable import Matching

@Suite struct EvaluationTests {
  static func link(
    _ study: String, from donor: String, to receiver: String, _ stream: String, ewc: String = "",
    cpa: String = ""
  ) -> KnownLink {
    KnownLink(
      study: study, donor: KnownLink.Party(name: "", business: "gives " + donor, sectors: donor),
      receiver: KnownLink.Party(name: "", business: "takes " + receiver, sectors: receiver),
      stream: stream, wasteCodes: ewc, productCodes: cpa)
  }

  static let small = [
    link("a", from: "3511", to: "2351", "Fly ash", ewc: "10 01 02"),
    link("a", from: "3511", to: "2362", "FGD gypsum", ewc: "10 01 05"),
    link("b", from: "2410", to: "2351", "Blast furnace slag", ewc: "10 02 02"),
    link("b", from: "1081", to: "1101", "Molasses", cpa: "108114"),
    link("c", from: "2311", to: "2314", "Broken glass", ewc: "101112"),
    link("c", from: "", to: "2410", "Scrap steel", ewc: "200140"),
  ]

  @Test func knowsWhatIsCommon() throws {
    let result = Evaluation.run(Self.small, knowledge: .embedded)
    let receivers = try #require(result[.receiverSector])
    #expect(receivers.score.rows == 6)
    #expect(receivers.score.hitAt3 == 1)
    #expect(receivers.forecasts[0].entries[0].key == "23")
    let codes = try #require(result[.wasteCode])
    #expect(codes.score.rows == 5)
    #expect(codes.score.hitAt10 >= 0.8)
    #expect(codes.forecasts[0].entries[0].key == "100102")
    let links = try #require(result[.link])
    #expect(links.score.rows == 6)
    #expect(try #require(links.chance).hitAt1 < links.score.hitAt1)
  }

  @Test func everyForecastSaysWhy() throws {
    let result = Evaluation.run(Self.small, knowledge: .embedded)
    for task in [EvaluationTask.receiverSector, .wasteCode] {
      for forecast in try #require(result[task]).forecasts {
        #expect(forecast.entries.first?.reasons.isEmpty == false, "\(task) \(forecast.stream)")
      }
    }
  }

  @Test func theSameFileGivesTheSameAnswer() {
    let once = Evaluation.run(Self.small, knowledge: .embedded)
    let again = Evaluation.run(Self.small, knowledge: .embedded)
    for (left, right) in zip(once.tasks, again.tasks) {
      #expect(left.score == right.score)
      #expect(left.forecasts == right.forecasts)
    }
  }

  /// A trade that nobody would guess, so that knowing it can only come from the file.
  @Test func nothingIsLearntFromTheSameCase() throws {
    let asked = Self.link("a", from: "3511", to: "9602", "Fly ash", ewc: "100102")
    let hint = Self.link("a", from: "3511", to: "9602", "Fly ash", ewc: "100102")
    let alone = Evaluation.run([asked], knowledge: .embedded)
    let withSame = Evaluation.run([asked] + Array(repeating: hint, count: 30), knowledge: .embedded)
    for task in [EvaluationTask.receiverSector, .wasteCode] {
      let single = try #require(alone[task]?.forecasts.first)
      #expect(try #require(withSame[task]?.forecasts.first) == single)
    }
    let elsewhere = Self.link("b", from: "3511", to: "9602", "Fly ash", ewc: "100102")
    let withOther = Evaluation.run(
      [asked] + Array(repeating: elsewhere, count: 30), knowledge: .embedded)
    let first = try #require(alone[.receiverSector]?.forecasts.first)
    let learnt = try #require(withOther[.receiverSector]?.forecasts.first)
    #expect(try #require(learnt.rank) < (try #require(first.rank)))
    let reasons = learnt.entries.first { $0.key == "96" }?.reasons ?? []
    #expect(reasons.contains(.similar(study: "b", stream: "Fly ash")))
  }

  @Test func baselinesLearnNothingFromTheSameCaseEither() throws {
    let rows = (0..<20).map { _ in Self.link("a", from: "3511", to: "9602", "Fly ash") }
    let result = Evaluation.run(rows, knowledge: .embedded)
    for baseline in try #require(result[.receiverSector]).baselines {
      #expect(baseline.score.hitAt10 == 0)
    }
  }

  @Test func hostileRowsAreCountedNotCrashedOn() throws {
    let wild = [
      KnownLink(
        study: "", donor: KnownLink.Party(name: ""), receiver: KnownLink.Party(name: ""),
        stream: ""),
      Self.link(
        "\u{0}", from: "99999999999999999999", to: "-1", "\u{FEFF}😀 ＦＬＹ ash",
        ewc: String(repeating: "9", count: 10_000), cpa: "٣"),
      Self.link("x", from: "00", to: "00", String(repeating: "ash ", count: 2000), ewc: "999999"),
      Self.link("x", from: "2351/2352", to: "23.51 / 41", "粉煤灰", ewc: "100102/100103"),
      Self.link("y", from: "01", to: "01", "electricity\n\"", ewc: "1", cpa: "3511"),
    ]
    let result = Evaluation.run(wild, knowledge: .embedded)
    #expect(result.links == 5)
    let codes = try #require(result[.wasteCode])
    #expect(codes.score.rows == 1)
    #expect(codes.score.hitAt10 == 0)
    let nothing = Evaluation.run([], knowledge: .embedded)
    for task in nothing.tasks {
      #expect(task.score.rows == 0)
      #expect(task.score.meanReciprocalRank == 0)
    }
  }

  @Test func aCatalogueOfAlmostNothingIsEnough() throws {
    let bare = try Knowledge(files: [
      "materials.csv": Array(
        ("id,name,name_zh,synonyms,synonyms_zh,parent,kind,state,basis,density,heating_value,"
          + "hazard,reach_km,ewc,hw,sw,hs,source\n").utf8)
    ])
    let result = Evaluation.run(Self.small, knowledge: bare)
    #expect(result[.receiverSector]?.score.rows == 6)
    #expect(result[.wasteCode]?.score.hitAt10 == 0)
  }
}
