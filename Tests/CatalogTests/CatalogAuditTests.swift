import Tables
import Testing

@testable import Catalog

@Suite struct CatalogAuditTests {
  private func audit(_ files: [String: String]) throws -> CatalogAudit {
    CatalogAudit(try Knowledge(files: files.mapValues { Array($0.utf8) }))
  }

  private static let materials = """
    id,name,name_zh,synonyms,synonyms_zh,parent,kind,state,basis,density,heating_value,hazard,reach_km,ewc,hw,sw,hs,source
    mill_scale,Mill scale,氧化铁皮,,,,waste,solid,mass,5,,no,,,,,8423,estimate
    iron_ore,Iron ore,铁矿石,,,,product,solid,mass,5,,no,,,,,,a public table; density: estimate
    steam,Steam,蒸汽,,,nothing,utility,gas,energy,,,no,,99 99 99,,,,a public table

    """
  private static let hs = "code,title,source\n8423,Weighing machinery and parts,s\n"
  private static let rules = """
    id,waste,replaces,ratio,treatment_cost,cost_year,treatment,conditions,condition_note,max_share,co2e_saved,typical_receivers,evidence,source
    a,mill_scale,iron_ore,900,,2023,,,,,,23.51,,estimate
    a,mill_scale,gone,1,,2023,,,,,,,none-1,

    """

  @Test func whatIsAbsurdIsFound() throws {
    let found = try audit([
      "materials.csv": Self.materials, "codes/hs.csv": Self.hs, "rules.csv": Self.rules,
      "exchanges.csv":
        "id,donor_sector,donor_nace,waste,stream,receiver_sector,receiver_nace,use,treatment,quality_condition,status,source\n",
      "prices.csv": """
      material,region,value,low,high,unit,year,source
      iron_ore,CN,800,700,900,CNY/t,2023,s
      iron_ore,EU,0.8,,,CNY/t,2023,s
      steam,CN,200,,,CNY/t,2023,s

      """,
      "technologies.csv": """
      id,name,name_zh,feed,activity_unit,min_capacity,max_capacity,ref_capacity,capex,currency,cost_year,scaling_exponent,opex,opex_total,lifetime_years,electricity_kwh_per_t,heat_gj_per_t,permit_required,sourced_fields,source,notes
      x,X,X,mill_scale,t,100,10,50,1000,,,0.7,1,1,15,,,no,,estimate,

      """,
      "technology_flows.csv": """
      technology,direction,material,ratio,market_price,role,source
      x,input,mill_scale,1,,main,by definition
      x,output,iron_ore,3,,main,estimate

      """,
    ]).diagnostics.rendered()
    for words in [
      "rules.csv:3:1: error", "no such id: \"gone\"", "no such id: \"none-1\"",
      "no such id: \"nothing\"", "machines and instruments", "hardly stands in for",
      "a hundred times off", "counted in GJ", "3 t come out of 1 t", "without its currency or year",
      "capacities are not in order", "NACE has no such code",
    ] {
      #expect(found.contains(words), "\(words)\n\(found)")
    }
  }

  @Test func provenanceIsCounted() throws {
    let found = try audit(["materials.csv": Self.materials])
    let materials = try #require(found.provenance.first)
    #expect(materials.rows == 3)
    #expect((materials.estimates, materials.partly, materials.sourced) == (1, 1, 1))
    #expect(Provenance.ground(of: "own assignment of names; density: estimate") == .estimate)
    #expect(Provenance.ground(of: "") == .none)
  }

  /// The catalogue inside has no errors, and every table says what its rows rest on.
  @Test func theCatalogueInsideIsSound() {
    let found = CatalogAudit(.embedded)
    #expect(found.diagnostics.errorCount == 0, "\(found.diagnostics.rendered())")
    print(
      "catalogue: \(found.diagnostics.warningCount) warnings, \(found.diagnostics.noteCount) notes")
    #expect(found.diagnostics.warningCount < 40, "\(found.diagnostics.rendered())")
    #expect(found.provenance.allSatisfy { $0.unsaid == 0 })
  }

  @Test func nothingIsNoTrouble() throws {
    let found = try audit(["materials.csv": String(Self.materials.prefix { $0 != "\n" }) + "\n"])
    #expect(found.diagnostics.isEmpty)
  }
}
