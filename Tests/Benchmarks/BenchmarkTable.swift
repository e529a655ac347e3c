/// Every class that is measured. A new file of cases adds its list here.
let benchmarkCases: [BenchmarkCase] =
  transportationCases + ratioCases + fixedChargeCases + gapFillingCases + publishedModelCases
  + tableCases
  + nameCases + regionCases + loopCases
