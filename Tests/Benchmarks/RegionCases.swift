import Catalog
import GapFilling
import Intake
import MaterialGraph
import Planning
import Primitives

/// The planner's long questions on the regions of `Examples`: what is missing, with the whole
/// catalogue of technologies and sectors.
///
/// The time is that of the clock, on as many threads as the machine has processors; reading is not
/// counted.
let regionCases = [
  BenchmarkCase(
    name: "gaps", sizes: ["wenzhou-leather-plating-dyeing", "hunan-metals-cement-chemicals"],
    run: { request in
      guard let folder = request.folder else { return [] }
      let files = try RegionFiles.load(folder)
      let knowledge = Knowledge.embedded
      guard let region = RegionReader.read(files, knowledge: knowledge).region else { return [] }
      var asked = GapRequest()
      asked.threads = Platform.processorCount()
      let start = (Platform.monotonicSeconds(), Platform.processorSeconds())
      let report = GapSearch.find(region, knowledge: knowledge, asked)
      let seconds = Platform.monotonicSeconds() - start.0
      let effort = Platform.processorSeconds() - start.1
      return [
        BenchmarkRow(
          name: "gaps", size: request.size, seconds: seconds,
          objective: report.portfolio?.totals.benefit ?? report.base.totals.benefit,
          gap: report.portfolio?.gap ?? report.base.gap ?? .infinity,
          peakBytes: Platform.peakMemoryBytes(),
          note: "\(report.gaps.count) gaps of \(report.considered) processor seconds "
            + DecimalText.significant(effort, digits: 3))
      ]
    })
]
