import Catalog
import Intake
import MaterialGraph
import Primitives
import Tables
import Testing

@Suite struct RegionReaderTests {
  @Test func aSmallRegionIsRead() throws {
    let reading = RegionReader.read(
      Texts.folder([
        .firms: "id,name,sector,latitude,longitude,permits\n"
          + "F1,Power station,35.11,28.0,120.6,\nF2,Cement,23.51,28.1,120.7,HW17; HW22\n",
        .streams: "firm,direction,material,quantity,unit,cost_today,cost_unit,quality\n"
          + "F1,output,粉煤灰,1.2,万吨/年,0.05,元/kg,Cl<=0.1 %\n"
          + "F2,需求,fly_ash_coal,1000..1500,t/a,80,,\n",
        .scenario: #"{"objective": "carbon", "transport": {"cost_per_t_km": 0.5}}"#,
      ]))
    #expect(Texts.lines(reading) == [])
    let region = try #require(reading.region)
    #expect(region.firms.count == 2)
    let given = try #require(region.stream("F1/out/1").map { region.streams[$0] })
    #expect(given.quantity == .exact(12000))
    #expect(given.costToday == .stated(50))
    let taken = try #require(region.stream("F2/in/1").map { region.streams[$0] })
    #expect(taken.quantity == .range(1000, 1500))
    #expect(taken.material == given.material)
    #expect(region.scenario.objective == .carbon)
    #expect(region.scenario.transport.costPerTonneKm == .stated(0.5))
    #expect(region.scenario.transport.fixedPerTonne.isEstimate)
    #expect(region.firms[1].permits == ["HW17", "HW22"])
  }
}
