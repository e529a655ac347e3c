import Catalog
import CommandLineKit
import GapFilling
import Intake
import Matching
import MaterialGraph
import Planning
import Primitives
import Testing

@testable import SymbiosisCommands

/// `gaps` on the example regions: what it lists agrees with whole plans.
@Suite struct GapsCommandTests {
  private func region(_ example: String) throws -> Region {
    let files = try RegionFiles.load(ToolRun.example(example), scenario: nil)
    return try #require(RegionReader.read(files, knowledge: .embedded).region)
  }

  /// The optimum of a region with these built and these firms here, solved whole.
  private func optimum(
    _ region: Region, original: Region, with gap: Gap?
  ) -> (value: Double, bound: Double) {
    var request = PlanRequest()
    request.objective = .benefit
    request.invests = true
    request.budget = .infinity
    let built = Set((gap?.processes ?? []).map { region.processes[$0].key })
    request.withheldProcesses = region.processes.filter {
      $0.status == .candidate && !built.contains($0.key)
    }.map(\.key)
    let here = gap?.firm.map { region.firms[$0].key }
    request.closedFirms = region.firms.map(\.key).filter {
      original.firm($0) == nil && $0 != here
    }
    if let firm = gap?.firm {
      // What a firm does with its own is in the usual figures of its trade, and nobody comes for
      // what nobody knows the amount of.
      let search = CandidateSearch(region: region, processes: .existingAndCandidates)
      request.onlyLinks = Set(
        search.candidates().map { [region.ports[$0.from], region.ports[$0.to]] }
          .filter { ends in
            !ends.contains { $0.firm == firm }
              || ends[0].firm != ends[1].firm
                && !ends.contains { !$0.isProcess && $0.quantity.isUnknown }
          }.map { $0.map(\.key) })
    }
    let plan = Planner.plan(region, request)
    return (plan.value ?? .nan, plan.bound ?? .nan)
  }

  /// A sample of what the whole catalogue gives: each marginal value lies in its range, and agrees
  /// with the difference of two whole plans within what both leave unproven.
  @Test(arguments: ["wenzhou-leather-plating-dyeing", "hunan-metals-cement-chemicals"])
  func marginalValuesAreDifferencesOfWholePlans(example: String) throws {
    let original = try region(example)
    var request = GapRequest()
    request.threads = 2
    request.top = 40
    request.portfolios = 1
    let report = GapSearch.find(original, knowledge: .embedded, request)
    let base = optimum(report.region, original: original, with: nil)
    let projects = report.gaps.filter(\.isProject)
    #expect(!projects.isEmpty)
    for gap in projects.indices.filter({ $0 % 9 == 0 }).map({ projects[$0] }) {
      let with = optimum(report.region, original: original, with: gap)
      let difference = with.value - base.value
      let doubt = (with.bound - with.value) + (base.bound - base.value) + 1
      let range = gap.marginalRange
      #expect(range.contains(gap.marginalBenefit))
      #expect(
        difference >= range.lowerBound - doubt && difference <= range.upperBound + doubt,
        "\(difference) is not in \(range)")
    }
  }

  @Test func theAnswerIsTheSameWithAnyNumberOfThreads() throws {
    let example = ToolRun.example("wenzhou-leather-plating-dyeing")
    let one = try ToolRun("gaps", example, "--format", "json", "--threads", "1")
    let two = try ToolRun("gaps", example, "--format", "json", "--threads", "2")
    #expect(one.text == two.text)
    #expect(one.code == .done)
    let kinds = try one.json()["gaps"] as? [[String: Any]] ?? []
    let words = Set(kinds.compactMap { $0["kind"] as? String })
    #expect(words.isSubset(of: ["gap", "disconnect", "weak_link"]))
  }

  @Test func policiesAreAnsweredInBothLanguages() throws {
    let example = ToolRun.example("hunan-metals-cement-chemicals")
    for language in ["en", "zh"] {
      let run = try ToolRun(
        "gaps", example, "--break-even", "investment_grant,disposal_fee", "--candidate",
        "foam_ceramics", "--lang", language)
      #expect(run.code == .done)
      #expect(run.text.contains("foam_ceramics"))
    }
    let wrong = try ToolRun("gaps", example, "--break-even", "bribe")
    #expect(wrong.code == .usage)
    let sweep = try ToolRun(
      "gaps", example, "--sweep", "disposal_fee=0..100/2,carbon_price=0..200/2", "--candidate",
      "foam_ceramics", "--format", "json")
    let grid = try #require(try sweep.json()["sweep"] as? [String: Any])
    #expect((grid["worth"] as? [[Double]])?.count == 3)
  }
}
