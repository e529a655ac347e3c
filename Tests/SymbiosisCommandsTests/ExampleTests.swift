import CommandLineKit
import Foundation
import Testing

@testable import SymbiosisCommands

/// The examples run, and what comes out is what stands in `Tests/Golden`.
///
/// After a change that is meant, record anew: `RECORD_GOLDEN=1 swift test --filter ExampleTests`.
/// Recording fails the run once, so that nobody records by accident.
@Suite struct ExampleTests {
  static let commands = [
    ["match", "--top", "12"], ["plan"], ["loops", "--status", "planned", "--top", "8"],
  ]

  @Test(arguments: ToolRun.examples)
  func reportsAreAsRecorded(example: String) throws {
    for language in ["en", "zh"] {
      var report = ""
      for command in Self.commands {
        let words =
          [command[0], ToolRun.example(example)] + command.dropFirst()
          + ["--lang", language, "--format", "markdown"]
        let run = try ToolRun(words)
        #expect(run.code == .done, "\(words)")
        report += run.text + "\n"
      }
      try compare(report, with: "\(example).\(language).md")
    }
  }

  private func compare(_ text: String, with name: String) throws {
    let file = ToolRun.root.appendingPathComponent("Tests/Golden/\(name)")
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)")
      return
    }
    let place = zip(text.split(separator: "\n"), (recorded ?? "").split(separator: "\n"))
      .first { $0 != $1 }
    #expect(
      text == recorded, "\(name): now '\(place?.0 ?? "")', recorded '\(place?.1 ?? "")'")
  }

  @Test(arguments: ToolRun.examples)
  func plansPassVerification(example: String) throws {
    let plan = try ToolRun("plan", ToolRun.example(example), "--format", "json")
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("plan-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(plan.text.utf8).write(to: file)
    let check = try ToolRun("verify", file.path, ToolRun.example(example), "--format", "json")
    #expect(check.code == .done, "\(check.text)")
    // A plan that says more than it carries is found out.
    var wrong = try plan.json()
    var totals = try #require(wrong["totals"] as? [String: Any])
    totals["benefit"] = try #require(totals["benefit"] as? Double) + 1e6
    wrong["totals"] = totals
    try JSONSerialization.data(withJSONObject: wrong).write(to: file)
    #expect(try ToolRun("verify", file.path, ToolRun.example(example)).code == .findings)
  }

  @Test func theLoopsOfRealNetworksAreTheKnownOnes() throws {
    let expected = [
      "kalundborg": [
        ["Asnaes", "ReuseBasin"], ["Asnaes", "Statoil"], ["Asnaes", "Statoil", "ReuseBasin"],
      ],
      "guitang": [["Alcohol", "Fertiliser", "Farms", "Sugar"], ["Alkali", "Pulp"]],
    ]
    for (example, loops) in expected.sorted(by: { $0.key < $1.key }) {
      let run = try ToolRun("loops", ToolRun.example(example), "--format", "json")
      let report = try run.json()
      #expect(report["schema"] as? String == "symbiosis.loops/1")
      #expect(report["count"] as? Int == loops.count, "\(example)")
      let found = try #require(report["loops"] as? [[String: Any]])
      let firms = found.compactMap { $0["firms"] as? [String] }
      #expect(Set(firms.map(\.count)) == Set(loops.map(\.count)), "\(example): \(firms)")
    }
  }

  @Test func thePublishedWaterNetworkNeeds90TonnesAnHour() throws {
    let plan = try ToolRun("plan", ToolRun.example("water-wang-smith"), "--format", "json").json()
    let totals = try #require(plan["totals"] as? [String: Any])
    let remaining = try #require(totals["virgin_remaining"] as? Double)
    #expect((remaining / 8760 - 90).magnitude < 1e-6)
  }

  @Test func theReadmeShowsWhatComesOut() throws {
    let readme = try String(
      contentsOf: ToolRun.root.appendingPathComponent("README.md"), encoding: .utf8)
    let plan = try ToolRun("plan", ToolRun.example("water-wang-smith"))
    #expect(readme.contains(plan.text))
  }

  @Test func oneThreadOrTwoTheSameBytes() throws {
    for example in ["guitang", "wenzhou-leather-plating-dyeing"] {
      let one = try ToolRun("plan", ToolRun.example(example), "--format", "json", "--threads", "1")
      let two = try ToolRun("plan", ToolRun.example(example), "--format", "json", "--threads", "2")
      #expect(one.text == two.text)
    }
  }
}
