import CommandLineKit
import Foundation
import Testing

@testable import SymbiosisCommands

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The command report, as a reader of the document would judge it.
@Suite struct ReportCommandTests {
  static func report(_ example: String, _ words: String...) throws -> ToolRun {
    try ToolRun(["report", ToolRun.example(example), "--time-limit", "20"] + words)
  }

  @Test(arguments: ["kalundborg", "guitang", "water-wang-smith"])
  func oneFileIsAllThereIs(example: String) throws {
    let run = try Self.report(example)
    #expect(run.code == .done)
    #expect(run.text.hasPrefix("<!DOCTYPE html>"))
    #expect(HTMLConformance.faults(of: run.text) == [])
    for outside in ["http://", "https://", "src=", "@import", "url("] {
      #expect(!run.text.contains(outside), "\(outside)")
    }
    #expect(run.text.utf8.count < 2_000_000)
    for id in ["summary", "flows", "leads", "indicators", "firms"] {
      #expect(run.text.contains("<section id=\"\(id)\""), "\(id)")
    }
    // Both languages, and the same bytes again.
    #expect(run.text.contains("摘要") && run.text.contains("Summary"))
    #expect(try Self.report(example, "--threads", "2").text == run.text)
  }

  @Test func oneLanguageHoldsNothingOfTheOther() throws {
    let english = try Self.report("kalundborg", "--lang", "en")
    #expect(!english.text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    let chinese = try Self.report("kalundborg", "--lang", "zh")
    #expect(chinese.text.contains("<html lang=\"zh-Hans\">"))
    #expect(!chinese.text.contains("Leads, best first"))
    #expect(english.text.utf8.count < (try Self.report("kalundborg")).text.utf8.count)
  }

  @Test func markdownAndTextSayTheSame() throws {
    for (language, heading) in [("en", "Summary"), ("zh", "摘要")] {
      let page = try Self.report("kalundborg", "--format", "markdown", "--lang", language)
      #expect(page.text.contains("## \(heading)"))
      let text = try Self.report("kalundborg", "--format", "text", "--lang", language)
      #expect(text.text.contains(heading) && !text.text.contains("##"))
    }
  }

  @Test func everyDrawingIsAFile() throws {
    for chart in ["sankey", "map", "loops", "chain"] {
      let run = try Self.report("kalundborg", "--chart", chart, "--lang", "zh")
      #expect(run.code == .done, "\(chart)")
      #expect(run.text.contains("<svg xmlns="))
      #expect(XMLParser(data: Data(run.text.utf8)).parse(), "\(chart)")
    }
    let front = try Self.report("water-wang-smith", "--chart", "pareto")
    #expect([.done, .failure].contains(front.code))
  }

  @Test func anAnonymousReportTellsNoName() throws {
    let run = try Self.report("kalundborg", "--anonymise", "--salt", "pepper")
    #expect(run.code == .done && HTMLConformance.faults(of: run.text) == [])
    let table = try String(
      contentsOfFile: ToolRun.example("kalundborg") + "/firms.csv", encoding: .utf8)
    for row in table.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      for name in cells.prefix(2) where name.count > 3 && !name.contains("\"") {
        #expect(!run.text.contains(">\(name)<") && !run.text.contains("\(name) "), "\(name)")
      }
      for place in cells.dropFirst(3).prefix(2) where place.count > 4 {
        #expect(!run.text.contains(String(place)), "\(place)")
      }
    }
    #expect(!run.text.contains("id=\"map\""))
    // What one firm states, and sums of few of them, in any way of writing.
    for figure in ["700,000", "700000", "1,700,000", "1.7 million", "25,876,429", "25.9 million"] {
      #expect(!run.text.contains(figure), "\(figure)")
    }
    // The same secret gives the same codes, another one others.
    func codes(_ text: String) -> Set<String> {
      var found: Set<String> = []
      for part in text.components(separatedBy: "Firm ").dropFirst() {
        found.insert(String(part.prefix(6)))
      }
      return found
    }
    let first = codes(run.text)
    #expect(first.count >= 13)
    #expect(try first == codes(Self.report("kalundborg", "--anonymise", "--salt", "pepper").text))
    #expect(try first.isDisjoint(with: codes(Self.report("kalundborg", "--anonymise").text)))
  }

  @Test func oneFirmHasAPageOfItsOwn() throws {
    let run = try Self.report("kalundborg", "--firm", "Gyproc", "--lang", "en")
    #expect(run.code == .done && HTMLConformance.faults(of: run.text) == [])
    #expect(run.text.contains("Next step") && run.text.contains("<h1>Gyproc"))
    // What goes already is no step to take.
    #expect(!run.text.contains("Talk to Asnaes power station about taking FGD gypsum"))
    #expect(run.text.contains("What would pay goes already"))
    #expect(try Self.report("kalundborg", "--firm", "Gyprock").code == .failure)
  }

  @Test func hostileNamesStayNames() throws {
    let long = String(repeating: "x", count: 5000)
    let folder = try RegionFolder([
      "firms.csv": """
      id,name,sector,latitude,longitude,park
      "<b>A",<script>alert(1)</script>,"<i>",28,113,</title><script>alert(2)</script>
      B,"'""><img src=x onerror=alert(3)>",3512,28.01,113.02,"</svg>"
      C,\u{202E}evil\u{2066},2410,28.02,113.01,javascript:alert(5)
      D,\(long),\(long),28.03,113.03,\(long)

      """,
      "streams.csv": """
      id,firm,direction,material,quantity,unit,cost_today
      "s<1>","<b>A",output,coal_fly_ash,1000,t/a,50
      s2,B,input,coal_fly_ash,700,t/a,20
      s3,C,output,"<svg onload=alert(6)>",5,t/a,1
      s4,D,input,coal_fly_ash,900,t/a,10

      """,
    ])
    for words in [[], ["--anonymise"], ["--format", "markdown"]] {
      let run = try ToolRun(["report", folder.path, "--time-limit", "10"] + words)
      #expect(run.code == .done)
      for outside in [
        "<script>alert", "<img", "<svg onload", "</title><script", "\u{202E}", "\u{2066}",
      ] {
        #expect(!run.text.contains(outside), "\(words) \(outside)")
      }
      #expect(!run.text.contains(String(repeating: "x", count: 700)))
      if words.first != "--format" { #expect(HTMLConformance.faults(of: run.text) == []) }
    }
  }

  @Test func anEmptyRegionHasAReportToo() throws {
    let folder = try RegionFolder([
      "firms.csv": "id\nA\n", "streams.csv": "id,firm,direction,material\n",
    ])
    let run = try ToolRun(["report", folder.path])
    #expect(run.code == .done && HTMLConformance.faults(of: run.text) == [])
  }
}
