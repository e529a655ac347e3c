// Generated from Catalogs/codes/hw_exemptions.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/codes/hw_exemptions.csv`.
enum EmbeddedCodesHwExemptions {
  static var text: String { #"""
id,item,category,codes,waste,step,condition,effect,source
hwx-01,1,household,HW (household),Household hazardous waste,all,uncollected separately,whole chain exempt,CN hazardous waste list 2021; own summary
hwx-02,1,household,HW (household),Household hazardous waste,collection,inside the municipal sorting system with proper vehicles and stores,collection exempt,CN hazardous waste list 2021; own summary
hwx-03,2,HW01,841-xxx-01,Medical waste of institutions with up to 19 beds,collection,disinfected and collected under medical waste rules,collection exempt,CN hazardous waste list 2021; own summary
hwx-04,2,HW01,841-xxx-01,Medical waste of institutions with up to 19 beds,transport,vehicles meet GB 19217,transport exempt,CN hazardous waste list 2021; own summary
hwx-05,2,HW01,841-xxx-01,Medical waste during major epidemics,transport|disposal,under county government plan,transport and disposal exempt,CN hazardous waste list 2021; own summary
hwx-06,3,HW01,841-001-01,Infectious waste,transport|disposal,"treated by steam, chemical or microwave under HJ/T 276, 228, 229, then municipal landfill or incinerator",transport and disposal exempt,CN hazardous waste list 2021; own summary
hwx-07,4,HW01,841-002-01,Sharps,transport|disposal,"treated as item 3, then municipal landfill or incinerator",transport and disposal exempt,CN hazardous waste list 2021; own summary
hwx-08,5,HW01,841-003-01,Pathological waste (not organs),transport|disposal,"treated under HJ/T 228 or 229, then municipal incinerator",transport and disposal exempt,CN hazardous waste list 2021; own summary
hwx-09,6,HW04,900-003-04,Used pesticide packaging,collection|transport|use|disposal,under the pesticide packaging recovery rules,each step exempt when rule followed,CN hazardous waste list 2021; own summary
hwx-10,7,HW08,900-210-08,Ship oily waste pretreated on board or in port,transport,handled as waterborne dangerous goods,transport exempt,CN hazardous waste list 2021; own summary
hwx-11,8,HW08,900-249-08,Waste steel oil drums (not 900-041-49),use,"open, no dripping, baled, for metal smelting",use exempt,CN hazardous waste list 2021; own summary
hwx-12,9,HW08/HW09,900-200-08|900-006-09,"Oily metal chips from machining, honing, grinding",use,"de-oiled by pressing or filtering until no dripping, briquetted, for metal smelting",use exempt,CN hazardous waste list 2021; own summary
hwx-13,10,HW11,252-002-11|252-017-11|451-003-11,High-temperature coal tar meeting YB/T 5075,use,"feed for naphthalene, wash oil, anthracene oil",use exempt,CN hazardous waste list 2021; own summary
hwx-14,10,HW11,252-002-11|252-017-11|451-003-11,High-temperature coal tar,use,"binder for activated carbon, carbon blocks, anodes, electrodes and pastes",use exempt,CN hazardous waste list 2021; own summary
hwx-15,10,HW11,252-002-11|252-017-11|451-003-11,Medium and low temperature coal tar,use,"hydrogenation feed, product meets HG/T 5146",use exempt,CN hazardous waste list 2021; own summary
hwx-16,10,HW11,252-002-11|252-017-11|451-003-11,Coal tar,use,carbon black feedstock,use exempt,CN hazardous waste list 2021; own summary
hwx-17,11,HW13,900-451-13,Resin powder after metal recovery from laminates and boards,transport|disposal,"rain, leak and spill proof; landfill meeting GB 16889 or GB 18599",transport and landfill exempt,CN hazardous waste list 2021; own summary
hwx-18,12,HW18,772-002-18,MSW incineration fly ash,transport|disposal,treated to GB 16889 for municipal landfill,transport and landfill exempt,CN hazardous waste list 2021; own summary
hwx-19,12,HW18,772-002-18,MSW incineration fly ash,disposal,cement kiln co-processing under GB 30485 and HJ 662,kiln step exempt,CN hazardous waste list 2021; own summary
hwx-20,13,HW18,772-003-18,Medical incineration fly ash and bottom ash,disposal,municipal landfill meeting GB 16889,landfill exempt,CN hazardous waste list 2021; own summary
hwx-21,14,HW18,772-003-18,Scrap metal from hazardous waste incineration,use,metal smelting,use exempt,CN hazardous waste list 2021; own summary
hwx-22,15,HW18,772-003-18,Ash of bio-pharma culture media burned without other hazardous waste,all,dedicated or co-firing as listed,whole chain exempt,CN hazardous waste list 2021; own summary
hwx-23,16,HW21,193-002-21,Chromium leather scrap (not tanning-stage shavings for transport/landfill),transport|disposal,leak proof; landfill meeting GB 16889 or GB 18599,transport and landfill exempt,CN hazardous waste list 2021; own summary
hwx-24,16,HW21,193-002-21,Chromium leather scrap,use,"leather pieces, regenerated leather or electrostatic flocking",use exempt,CN hazardous waste list 2021; own summary
hwx-25,17,HW21,261-041-21,Chromite ore processing residue,use,sintering and ironmaking under HJ/T 301,use exempt,CN hazardous waste list 2021; own summary
hwx-26,18,HW31,900-052-31,Undamaged waste lead-acid batteries,transport,"rain, leak and spill proof vehicle",transport exempt,CN hazardous waste list 2021; own summary
hwx-27,19,HW33,092-003-33,Cyanide gold tailings,disposal,tailings pond or cement kiln under HJ 943,disposal exempt,CN hazardous waste list 2021; own summary
hwx-28,20,HW34,HW34,Waste acid that is only corrosive,use,raw material for production,use exempt,CN hazardous waste list 2021; own summary
hwx-29,20,HW34,HW34,Waste acid that is only corrosive,use,neutraliser in industrial wastewater plant; first-class pollutants below the plant limit and other toxic species below one tenth of GB 5085.3,use exempt,CN hazardous waste list 2021; own summary
hwx-30,21,HW35,HW35,Waste alkali that is only corrosive,use,raw material for production,use exempt,CN hazardous waste list 2021; own summary
hwx-31,21,HW35,HW35,Waste alkali that is only corrosive,use,neutraliser in industrial wastewater plant; same limits as item 20 on leachate,use exempt,CN hazardous waste list 2021; own summary
hwx-32,22,HW48,321-024-48|321-026-48,Aluminium dross and secondary dross,use,aluminium metal recovery,use exempt,CN hazardous waste list 2021; own summary
hwx-33,23,HW48,323-001-48,Tungsten alkali residue and sludge,disposal,cement kiln under GB 30485 and HJ 662,disposal exempt,CN hazardous waste list 2021; own summary
hwx-34,24,HW49,900-041-49,Oily rags and protective gear,all,not separately collected,whole chain exempt,CN hazardous waste list 2021; own summary
hwx-35,25,emergency,900-042-49 and others,Hazardous waste from sudden environmental incidents,transport|use|disposal,under county government plan,steps exempt,CN hazardous waste list 2021; own summary
hwx-36,26,legacy,legacy,Legacy hazardous waste from old landfills and water clean-up,transport|use|disposal,under plan approved by city ecology bureau,steps exempt,CN hazardous waste list 2021; own summary
hwx-37,26,legacy,contaminated soil,Hazardous contaminated soil,transport|disposal,transfer plan filed; cement kiln under GB 30485 and HJ 662,steps exempt,CN hazardous waste list 2021; own summary
hwx-38,27,HW49,900-044-49,Leaded CRT glass,transport,"rain, leak and spill proof",transport exempt,CN hazardous waste list 2021; own summary
hwx-39,28,HW49,900-045-49,Waste circuit boards,transport,"rain, leak and spill proof",transport exempt,CN hazardous waste list 2021; own summary
hwx-40,29,HW50,772-007-50,Spent V-Ti SCR catalyst,transport,"rain, leak and spill proof",transport exempt,CN hazardous waste list 2021; own summary
hwx-41,30,HW50,251-017-50,Spent FCC catalyst,transport,closed tanker,transport exempt,CN hazardous waste list 2021; own summary
hwx-42,31,HW50,900-049-50,Spent vehicle exhaust catalyst,transport,"rain, leak and spill proof",transport exempt,CN hazardous waste list 2021; own summary
hwx-43,32,any,any,Other hazardous waste not listed or not meeting listed conditions,use,"provincial point-to-point directed use plan, risk controlled, one waste of one producer replaces raw material of one user",use exempt,CN hazardous waste list 2021; own summary

"""# }
}
