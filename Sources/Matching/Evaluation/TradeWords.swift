/// Words of the trade with the words that the list of wastes has for the same.
enum TradeWords {
  /// What else a word (in the singular) may be called, or nothing.
  static func alternatives(of word: String) -> [String] { table[word] ?? [] }

  /// All words that have others, ascending.
  static var words: [String] { table.keys.sorted() }

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for entry in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = entry.split(separator: ":")
      guard parts.count == 2 else { continue }
      table[String(parts[0])] = parts[1].split(separator: ",").map(String.init)
    }
    return table
  }()

  private static let text = """
    scrap:metal,filings turnings:turnings,filings swarf:turnings,filings tyre:tyre tire:tyre
    newspaper:paper,cardboard cardboard:paper,cardboard food:biodegradable,kitchen,canteen
    urban:biodegradable,mixed,municipal steel:ferrous,metal,iron iron:ferrous
    metal:metal,metallic aluminium:non,ferrous,aluminium lubricant:lubricating,oil
    residue:unsuitable,consumption,processing scraps:unsuitable,consumption,processing
    textile:textile,fibre straw:plant,tissue biomass:plant,tissue
    organic:plant,tissue,biodegradable lignocellulosic:plant,tissue manure:faeces,urine,manure
    slurry:faeces,urine,manure,sludge sludge:sludge,effluent,treatment bark:bark
    sawdust:sawdust,shavings,cutting wood:wood,sawdust,shavings slag:slag,unprocessed,processed
    ash:ash,bottom,slag,boiler fly:fly coal:coal gypsum:gypsum,calcium,reaction,desulphurisation
    scrubber:calcium,reaction,desulphurisation fgd:calcium,reaction,desulphurisation
    lining:lining,refractory cell:lining,refractory refractory:lining,refractory solvent:solvent
    plastic:plastic packaging:packaging pallet:wooden,packaging drum:metallic,packaging
    sack:textile,packaging barrel:wooden,packaging pcb:discarded,component,equipment
    electronic:discarded,electrical,electronic,equipment
    appliance:discarded,electrical,electronic,equipment car:vehicle,end,life
    semiconductor:component,discarded,equipment glass:glass fine:fine
    vinasse:spirit,distillation stillage:spirit,distillation molasses:spirit,distillation
    alcohol:spirit,distillation,solvent husk:unsuitable,consumption
    pulp:unsuitable,consumption,rejects pulper:mechanically,separated,rejects,pulping
    fibre:fibre,rejects deinking:de,inking linen:textile,clothes cloth:textile,clothes
    towel:textile,clothes tailings:tailings gangue:excavation shale:drilling,mud,excavation
    dregs:green,liquor sulphur:sulphur,desulphurisation caustic:sodium,potassium,hydroxide
    hydroxide:hydroxide lime:calcination,hydration,lime salt:salt,solution catalyst:catalyst
    cable:cable sewage:sewage,urban,water fat:fat,oil,edible oil:oil cooking:edible,oil
    brick:ceramic,brick
    """
}
