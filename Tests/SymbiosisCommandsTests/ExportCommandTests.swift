import CommandLineKit
import Foundation
import Optimization
import TestSupport
import Testing

@testable import SymbiosisCommands

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The command export: what it writes is read back by the programs that it is for, where the
/// machine has them; by its own rules everywhere.
@Suite struct ExportCommandTests {
  static func export(_ example: String, _ format: String, _ more: String...) throws -> ToolRun {
    try ToolRun(["export", ToolRun.example(example), "--to", format] + more)
  }

  @Test func theFormatsAgree() throws {
    let links = try Self.export("kalundborg", "geojson").json()
    let features = try #require(links["features"] as? [[String: Any]])
    let points = features.filter {
      ($0["geometry"] as? [String: Any])?["type"] as? String == "Point"
    }
    #expect(points.count == 9)
    for feature in features {
      let geometry = try #require(feature["geometry"] as? [String: Any])
      if geometry["type"] as? String == "Point" {
        let place = try #require(geometry["coordinates"] as? [Double])
        // Longitude before latitude: Kalundborg lies near 11° east and 56° north.
        #expect((10..<12).contains(place[0]) && (55..<57).contains(place[1]))
      }
    }
    for format in ["graphml", "gexf"] {
      let run = try Self.export("kalundborg", format)
      #expect(run.code == .done)
      #expect(XMLParser(data: Data(run.text.utf8)).parse())
      let nodes = run.text.components(separatedBy: "<node ").count - 1
      let edges = run.text.components(separatedBy: "<edge ").count - 1
      #expect(nodes == 13 && edges == 21, "\(format): \(nodes), \(edges)")
    }
    let plan = try Self.export("kalundborg", "json").json()
    #expect(plan["schema"] as? String == "symbiosis.plan/1")
    #expect(try Self.export("kalundborg", "csv").code == .done)
    let more = try Self.export("kalundborg", "graphml", "--status", "possible")
    #expect(more.text.components(separatedBy: "<edge ").count > 22)
  }

  @Test func tablesStandInAFolder() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tables-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = [
      "export", ToolRun.example("kalundborg"), "--to", "csv", "--quiet", "-o", folder.path,
    ]
    let terminal = TerminalFacts(
      variables: [:], columns: 100, outputIsTerminal: false, errorIsTerminal: false)
    #expect(SymbiosisCommandLine.run(words, terminal: terminal) == .done)
    let nodes = try String(
      contentsOf: folder.appendingPathComponent("nodes.csv"), encoding: .utf8)
    let links = try String(
      contentsOf: folder.appendingPathComponent("links.csv"), encoding: .utf8)
    #expect(nodes.split(separator: "\n").count == 14 && links.split(separator: "\n").count == 22)
  }

  /// The model's optimum is the plan's value, by the same engine read back from the file.
  @Test(arguments: ["water-wang-smith", "kalundborg"])
  func theModelHasThePlansOptimum(example: String) throws {
    let file = try Self.export(example, "mps", "--objective", "benefit")
    let model = try MPS.read(Array(file.text.utf8))
    let outcome = Solver.solve(model)
    let plan = try ToolRun(
      "plan", ToolRun.example(example), "--objective", "benefit", "--format", "json"
    )
    .json()
    let objective = try #require(plan["objective"] as? [String: Any])
    let value = try #require(objective["value"] as? Double)
    let reached = try #require(outcome.objective)
    #expect((reached - value).magnitude <= 1e-6 * max(1, value.magnitude), "\(reached), \(value)")
  }

  @Test func networkxReadsTheGraphs() throws {
    let script = """
      import sys, io
      try:
          import networkx
      except ImportError:
          sys.exit(127)
      data = sys.stdin.buffer.read()
      read = networkx.read_graphml if sys.argv[1] == "graphml" else networkx.read_gexf
      graph = read(io.BytesIO(data))
      print(graph.number_of_nodes(), graph.number_of_edges(), graph.is_directed())
      """
    for format in ["graphml", "gexf"] {
      let run = try Self.export("kalundborg", format)
      guard
        let answer = try OutsideProgram.run(["python3", "-c", script, format], reading: run.text)
      else {
        print("skipped: no networkx on this machine")
        return
      }
      #expect(answer.code == 0 && answer.text == "13 21 True\n", "\(format): \(answer.text)")
    }
  }

  @Test func graphvizAndXmllintReadThem() throws {
    let dot = try Self.export("kalundborg", "dot")
    if let answer = try OutsideProgram.run(["dot", "-Tplain"], reading: dot.text) {
      #expect(answer.code == 0)
      #expect(answer.text.components(separatedBy: "\nnode ").count - 1 == 13)
      #expect(answer.text.components(separatedBy: "\nedge ").count - 1 == 21)
    } else {
      print("skipped: no Graphviz on this machine")
    }
    for format in ["graphml", "gexf"] {
      let run = try Self.export("guitang", format)
      guard let answer = try OutsideProgram.run(["xmllint", "--noout", "-"], reading: run.text)
      else {
        print("skipped: no xmllint on this machine")
        return
      }
      #expect(answer.code == 0)
    }
  }

  @Test func hostileNamesStayNames() throws {
    let folder = try RegionFolder([
      "firms.csv": "id,name\n\"a\"\"];x\",\"]]><x a=\"\"b\"\">&\\\"\nB,=1+1\n",
      "streams.csv":
        "id,firm,direction,material,quantity,unit\ns1,\"a\"\"];x\",output,coal_fly_ash,5,t/a\ns2,B,input,coal_fly_ash,4,t/a\n",
    ])
    for format in ["graphml", "gexf"] {
      let run = try ToolRun("export", folder.path, "--to", format)
      #expect(XMLParser(data: Data(run.text.utf8)).parse(), "\(format)")
    }
    let dot = try ToolRun("export", folder.path, "--to", "dot")
    if let answer = try OutsideProgram.run(["dot", "-Tplain"], reading: dot.text) {
      #expect(answer.code == 0)
    }
    #expect(try ToolRun("export", folder.path, "--to", "geojson").code == .done)
  }
}
