import MaterialGraph
import Planning
import Primitives
import Reporting
import Tables
import TestSupport
import Testing

/// Plans written as documents, read back and verified.
@Suite struct SubmittedPlanTests {
  /// Ash of a power station for a brick kiln, and a mill that could be built.
  private func region() throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.linkFixedCost = 10
    for key in ["ash", "clay", "flour"] { builder.add(MaterialDraft(key)) }
    builder.add(FirmDraft("station", location: Coordinate(latitude: 30, longitude: 120)))
    builder.add(FirmDraft("kiln", location: Coordinate(latitude: 30.1, longitude: 120)))
    var ash = StreamDraft(firm: "station", .output, .key("ash"))
    ash.quantity = .exact(500)
    ash.costToday = UnitCost(30)
    ash.quality = try Quality.parse("Cl=0.3 %")
    builder.add(ash)
    var clay = StreamDraft(firm: "kiln", .input, .key("clay"))
    clay.quantity = .exact(400)
    clay.costToday = UnitCost(20)
    clay.quality = try Quality.parse("Cl<=0.2 %")
    clay.qualityToday = try Quality.parse("Cl=0.05 %")
    builder.add(clay)
    builder.add(RuleDraft(waste: "ash", replaces: "clay", ratio: 0.8))
    var mill = ProcessDraft("mill", technology: "mill")
    mill.firm = "station"
    mill.capacity = 200
    mill.buildCost = 1000
    builder.add(mill)
    var feed = ProcessFlowDraft(process: "mill", .input, .key("ash"), ratio: 1)
    feed.marketPrice = 5
    builder.add(feed)
    var flour = ProcessFlowDraft(process: "mill", .output, .key("flour"), ratio: 0.9)
    flour.marketPrice = 60
    builder.add(flour)
    return try builder.build()
  }

  private func document() throws -> (region: Region, plan: Plan, json: JSONValue) {
    let region = try region()
    var request = PlanRequest()
    request.invests = true
    let plan = Planner.plan(region, request)
    let json = PlanDocument.json(plan, language: .english, catalogueVersion: "test")
    return (region, plan, json)
  }

  @Test func documentsReadBackAsTheirPlans() throws {
    let (region, plan, json) = try document()
    #expect(!plan.links.isEmpty && !plan.built.isEmpty)
    let bytes = Array(JSONWriter.text(of: json).utf8)
    var diagnostics = Diagnostics()
    let value = try #require(JSONReader().value(bytes, file: "plan.json", into: &diagnostics))
    let read = try #require(SubmittedPlan.read(value, file: "plan.json", into: &diagnostics))
    #expect(diagnostics.isEmpty)
    let found = PlanVerifier.verify(read, of: region)
    #expect(found.isValid, "\(found.violations)")
    var direct = SubmittedPlan(plan: plan)
    for index in direct.built.indices { direct.built[index].site = "station" }
    #expect(read == direct)
    let verified = VerifyDocument.json(found, of: region, language: .english)
    #expect(verified["schema"] == "symbiosis.verify/1" && verified["valid"] == true)
    #expect(verified["violations"]?.array?.isEmpty == true)
  }

  @Test func violationsAreWordedInBothLanguages() throws {
    let (region, plan, _) = try document()
    var changed = SubmittedPlan(plan: plan)
    changed.links[0].quantity *= 2
    changed.links.append(.init(from: "nobody", to: "kiln/in/1", quantity: 3))
    changed.invests = false
    let found = PlanVerifier.verify(changed, of: region)
    #expect(!found.isValid)
    for language in Language.allCases {
      let json = VerifyDocument.json(found, of: region, language: language)
      let items = json["violations"]?.array ?? []
      #expect(items.count == found.violations.count)
      #expect(items.allSatisfy { !($0["message"]?.string ?? "").isEmpty })
    }
    let page = Page.verification(found, of: region)
    #expect(page.tables.first?.rows.count == found.violations.count)
  }

  @Test func unreadableDocumentsAreErrorsWithPlaces() throws {
    let cases: [(text: String, line: Int)] = [
      ("[]", 1), ("{}", 1), ("{\"schema\": \"symbiosis.match/1\"}", 1),
      ("{\"schema\": \"symbiosis.plan/1\",\n\"status\": \"fine\"}", 2),
      (
        """
        {"schema": "symbiosis.plan/1", "status": "optimal",
        "objective": {"name": "benefit"},
        "links": [{"from": "a", "to": "b"},
        {"from": "a", "to": 3, "quantity": 1}, 7,
        {"from": "a", "to": "b", "quantity": "many"}], "firms": 3}
        """, 3
      ),
    ]
    for (text, line) in cases {
      var diagnostics = Diagnostics()
      let value = try #require(
        JSONReader().value(Array(text.utf8), file: "p.json", into: &diagnostics))
      #expect(SubmittedPlan.read(value, file: "p.json", into: &diagnostics) == nil)
      #expect(diagnostics.hasErrors)
      #expect(diagnostics.sorted().first?.place.line == line, "\(text)")
    }
  }

  /// What a plan does not state is not checked: that is told.
  @Test func whatIsLeftOutIsToldWhereAllIsAskedFor() throws {
    let json = try document().json
    func problems(without path: [String]) -> [String] {
      var diagnostics = Diagnostics()
      _ = SubmittedPlan.read(
        json.removing(path[...]), file: "p.json", warnsOfOmissions: true, into: &diagnostics)
      return diagnostics.sorted().map { $0.rendered() }
    }
    #expect(problems(without: []).isEmpty)
    for path in [
      ["links"], ["totals"], ["objective", "bound"], ["objective", "value"], ["currency"],
      ["inputs"], ["inputs", "scenario"], ["processes"], ["built"], ["firms"],
      ["totals", "diverted"],
    ] {
      let found = problems(without: path)
      #expect(found.count == 1, "\(path) \(found)")
      #expect(found.first?.contains(path.joined(separator: ".")) == true, "\(found)")
    }
  }

  @Test func anotherScenarioIsTold() throws {
    let (region, plan, json) = try document()
    let scenario = try #require(json["inputs"]?["scenario"])
    #expect(VerifyDocument.scenarioChanges(scenario, of: region).isEmpty)
    var builder = region.builder
    builder.scenario.carbonPrice = 7
    builder.scenario.policies = [Policy(kind: .tax, appliesTo: "ash", amount: 3)]
    let other = try builder.build()
    let found = VerifyDocument.scenarioChanges(scenario, of: other)
    #expect(
      found.map(\.kind) == [
        .scenario(setting: "carbon_price", stated: "0", expected: "7"),
        .scenario(
          setting: "policies", stated: "[]",
          expected:
            "[{\"kind\":\"tax\",\"applies_to\":\"ash\",\"amount\":3,\"share\":0,\"rate\":0}]"),
      ])
    // What the plan does not state is not looked at.
    #expect(VerifyDocument.scenarioChanges(["carbon_price": 7], of: other).isEmpty)
    #expect(!plan.links.isEmpty)
  }

  /// Whatever stands in a document, it is refused or found invalid, or still valid; nothing traps.
  @Test func hostileDocumentsDoNotTrap() throws {
    let (region, _, json) = try document()
    let text = Array(JSONWriter.text(of: json).utf8)
    var random = SeededGenerator(seed: 99)
    let odd = ["null", "-1", "1e308", "-1e308", "\"\"", "[]", "{}", "true", "1e-320"]
    for _ in 0..<1500 {
      var bytes = text
      for _ in 0...random.below(3) {
        let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) }
        guard !digits.isEmpty else { break }
        let place = digits[random.below(digits.count)]
        bytes.replaceSubrange(place...place, with: Array(odd[random.below(odd.count)].utf8))
      }
      var diagnostics = Diagnostics()
      guard let value = JSONReader().value(bytes, file: "p.json", into: &diagnostics),
        let plan = SubmittedPlan.read(value, file: "p.json", into: &diagnostics)
      else { continue }
      let found = PlanVerifier.verify(plan, of: region)
      _ = VerifyDocument.json(found, of: region, language: .chinese)
    }
  }
}

extension JSONValue {
  /// The value without the member at the end of a path of names.
  fileprivate func removing(_ path: ArraySlice<String>) -> JSONValue {
    guard let name = path.first, let members else { return self }
    return .object(
      members.compactMap { member in
        if member.name != name { return member }
        return path.count == 1
          ? nil : JSONValue.Member(member.name, member.value.removing(path.dropFirst()))
      })
  }
}
