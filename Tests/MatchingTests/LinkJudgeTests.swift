import Matching
import MaterialGraph
import Primitives
import Testing

/// What makes a pair of ports a link, and what forbids it.
@Suite struct LinkJudgeTests {
  /// A power station with ash, a cement works 10 km away that asks for clinker, and what a test adds.
  private func verdict(
    _ change: (inout RegionBuilder, inout StreamDraft, inout StreamDraft) throws -> Void = {
      _, _, _ in
    }
  ) throws -> Verdict {
    var builder = RegionBuilder()
    for key in ["ash", "fine_ash", "clinker", "sand"] {
      var draft = MaterialDraft(key)
      if key == "fine_ash" { draft.parent = "ash" }
      builder.add(draft)
    }
    builder.add(FirmDraft("station", location: Coordinate(latitude: 28, longitude: 113)))
    builder.add(FirmDraft("works", location: Coordinate(latitude: 28.0692, longitude: 113)))
    var rule = RuleDraft(waste: "ash", replaces: "clinker", ratio: 0.8)
    rule.conditions = try Quality.parse("LOI<=8 %")
    builder.add(rule)
    var offer = StreamDraft(firm: "station", .output, .key("ash"))
    var need = StreamDraft(firm: "works", .input, .key("clinker"))
    offer.quantity = .exact(100)
    need.quantity = .exact(100)
    try change(&builder, &offer, &need)
    builder.add(offer)
    builder.add(need)
    let region = try builder.build()
    let from = try #require(region.port("station/out/1"))
    let to = try #require(region.port("works/in/1"))
    return LinkJudge(region: region).judge(from: from, to: to)
  }

  @Test func aRuleMakesALink() throws {
    let candidate = try #require(try verdict().candidate)
    #expect(candidate.ratio == 0.8)
    #expect(candidate.isPlannable)
    #expect(Tolerance.agree(candidate.distance.km, 10.003, relative: 1e-3))
    #expect(candidate.openPoints.contains(.composition(candidate.from, property: "loi")))
  }

  @Test func aRuleOfTheClassAboveServesToo() throws {
    let found = try verdict { _, offer, _ in offer.material = .key("fine_ash") }
    #expect(found.candidate != nil)
  }

  @Test func theSameMaterialAndAKindOfItNeedNoRule() throws {
    let same = try verdict { _, _, need in need.material = .key("ash") }
    #expect(same.candidate?.route == .same)
    let kind = try verdict { _, offer, need in
      offer.material = .key("fine_ash")
      need.material = .key("ash")
    }
    #expect(kind.candidate?.route == .descendant)
    let reversed = try verdict { _, offer, need in
      offer.material = .key("ash")
      need.material = .key("fine_ash")
    }
    #expect(reversed == .rejected(.noRoute))
  }

  @Test func whatForbidsIsNamed() throws {
    #expect(try verdict { _, _, need in need.material = .key("sand") } == .rejected(.noRoute))
    let far = try verdict { builder, _, _ in builder.scenario.distanceLimitKm = 5 }
    guard case .rejected(.tooFar(_, limitKm: 5)) = far else {
      Issue.record("\(far)")
      return
    }
    #expect(
      try verdict { builder, _, _ in builder.scenario.forbidden = ["ash"] }
        == .rejected(.banned("ash")))
    #expect(
      try verdict { builder, _, _ in
        builder.scenario.policies = [Policy(kind: .ban, appliesTo: "works")]
      } == .rejected(.banned("works")))
    #expect(
      try verdict { builder, _, _ in
        builder.add(ExchangeDraft(from: "station", to: "works", status: .refused))
      } == .rejected(.refused))
    #expect(
      try verdict { _, offer, need in
        offer.months = Months(mask: 1)
        need.months = Months(mask: 2)
      } == .rejected(.noCommonMonth))
  }

  @Test func whatIsInferredOfOneFirmAtBothEndsIsNoLink() throws {
    let inferred = try verdict { _, offer, need in
      (offer.key, need.key, need.firm) = ("station/out/1", "works/in/1", offer.firm)
      offer.isInferred = true
      need.isInferred = true
    }
    #expect(inferred == .rejected(.inferredWithinFirm))
    let stated = try verdict { _, offer, need in
      (offer.key, need.key, need.firm) = ("station/out/1", "works/in/1", offer.firm)
      offer.isInferred = true
    }
    #expect(stated != .rejected(.inferredWithinFirm))
  }

  @Test func aConditionThatTheOutputBreaksForbids() throws {
    let found = try verdict { _, offer, _ in offer.quality = try Quality.parse("LOI=9 %") }
    guard case .rejected(.condition(let limit, let stated)) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(limit.upper == 8 && stated.planned == 9)
  }

  @Test func onlyWhatDoesNotMixForbidsByItself() throws {
    let mixes = try verdict { _, offer, need in
      offer.quality = try Quality.parse("SO3=9 %")
      need.quality = try Quality.parse("SO3<=3 %")
    }
    #expect(mixes.candidate != nil)
    let stands = try verdict { _, offer, need in
      offer.quality = try Quality.parse("pH=13")
      need.quality = try Quality.parse("pH<=9")
    }
    guard case .rejected(.unmixable) = stands else {
      Issue.record("\(stands)")
      return
    }
  }

  @Test func permitsBindHazardousWasteOnly() throws {
    func ask(
      _ permits: [String]?, hazardous: Bool, code: WasteCode = WasteCode(.hw, "336-058-17")
    ) throws -> Verdict {
      var builder = RegionBuilder()
      builder.add(MaterialDraft("sludge"))
      builder.add(FirmDraft("A"))
      var taker = FirmDraft("B")
      taker.permits = permits
      builder.add(taker)
      var offer = StreamDraft(firm: "A", .output, .key("sludge"))
      offer.codes = hazardous || code.list == .ewc ? [code] : []
      if code.list == .ewc { offer.hazardous = hazardous }
      builder.add(offer)
      builder.add(StreamDraft(firm: "B", .input, .key("sludge")))
      let region = try builder.build()
      return LinkJudge(region: region).judge(
        from: try #require(region.port("A/out/1")), to: try #require(region.port("B/in/1")))
    }
    #expect(try ask(["HW17"], hazardous: true).candidate?.needsPermit == false)
    #expect(try ask(["336-058-17"], hazardous: true).candidate != nil)
    #expect(
      try ask(["HW22"], hazardous: true)
        == .rejected(.permit(code: WasteCode(.hw, "336-058-17"))))
    #expect(try ask(nil, hazardous: true).candidate?.needsPermit == true)
    #expect(try ask(["HW22"], hazardous: false).candidate?.needsPermit == false)
    let bath = WasteCode(.ewc, "110105")
    #expect(try ask(["110105"], hazardous: true, code: bath).candidate != nil)
    #expect(try ask(["1101"], hazardous: true, code: bath).candidate != nil)
    #expect(try ask(["110106"], hazardous: true, code: bath) == .rejected(.permit(code: bath)))
    #expect(try ask(["HW17"], hazardous: true, code: bath) == .rejected(.permit(code: bath)))
    #expect(try ask(["110106"], hazardous: false, code: bath).candidate != nil)
  }

  @Test func theSearchFindsWhatTheJudgeAllows() throws {
    for seed in 0..<20 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var builder = RegionBuilder()
      builder.scenario.distanceLimitKm = seed % 2 == 0 ? 40 : nil
      for index in 0..<6 {
        var draft = MaterialDraft("m\(index)")
        if index > 2 { draft.parent = "m\(random.below(index))" }
        builder.add(draft)
      }
      for index in 0..<12 {
        let place =
          random.below(5) == 0
          ? nil
          : Coordinate(
            latitude: 28 + random.unit(), longitude: 113 + random.unit())
        builder.add(FirmDraft("F\(index)", location: place))
        for direction in Direction.allCases {
          var stream = StreamDraft(
            firm: "F\(index)", direction, .key("m\(random.below(6))"))
          stream.quantity = .exact(10)
          builder.add(stream)
        }
      }
      let region = try builder.build()
      let search = CandidateSearch(region: region, processes: .existing)
      var expected: [Candidate] = []
      for from in region.ports.indices {
        for to in region.ports.indices {
          if let found = search.judge.judge(from: ID(from), to: ID(to)).candidate {
            expected.append(found)
          }
        }
      }
      #expect(search.candidates() == expected, "seed \(seed)")
    }
  }
}
