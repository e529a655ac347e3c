// Generated from Catalogs/codes/ewc_chapters.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/codes/ewc_chapters.csv`.
enum EmbeddedCodesEwcChapters {
  static var text: String { #"""
code,level,title,source
01,2,"Wastes resulting from exploration, mining, quarrying, and physical and chemical treatment of minerals",EU List of Waste 2014/955/EU
01 01,4,Wastes from mineral excavation,EU List of Waste 2014/955/EU
01 03,4,Wastes from physical and chemical processing of metalliferous minerals,EU List of Waste 2014/955/EU
01 04,4,Wastes from physical and chemical processing of non-metalliferous minerals,EU List of Waste 2014/955/EU
01 05,4,Drilling muds and other drilling wastes,EU List of Waste 2014/955/EU
02,2,"Wastes from agriculture, horticulture, aquaculture, forestry, hunting and fishing, food preparation and processing",EU List of Waste 2014/955/EU
02 01,4,"Wastes from agriculture, horticulture, aquaculture, forestry, hunting and fishing",EU List of Waste 2014/955/EU
02 02,4,"Wastes from the preparation and processing of meat, fish and other foods of animal origin",EU List of Waste 2014/955/EU
02 03,4,"Wastes from fruit, vegetables, cereals, edible oils, cocoa, coffee, tea and tobacco preparation and processing; conserve production; yeast and yeast extract production, molasses preparation and fermentation",EU List of Waste 2014/955/EU
02 04,4,Wastes from sugar processing,EU List of Waste 2014/955/EU
02 05,4,Wastes from the dairy products industry,EU List of Waste 2014/955/EU
02 06,4,Wastes from the baking and confectionery industry,EU List of Waste 2014/955/EU
02 07,4,"Wastes from the production of alcoholic and non-alcoholic beverages (except coffee, tea and cocoa)",EU List of Waste 2014/955/EU
03,2,"Wastes from wood processing and the production of panels and furniture, pulp, paper and cardboard",EU List of Waste 2014/955/EU
03 01,4,Wastes from wood processing and the production of panels and furniture,EU List of Waste 2014/955/EU
03 02,4,Wastes from wood preservation,EU List of Waste 2014/955/EU
03 03,4,"Wastes from pulp, paper and cardboard production and processing",EU List of Waste 2014/955/EU
04,2,"Wastes from the leather, fur and textile industries",EU List of Waste 2014/955/EU
04 01,4,Wastes from the leather and fur industry,EU List of Waste 2014/955/EU
04 02,4,Wastes from the textile industry,EU List of Waste 2014/955/EU
05,2,"Wastes from petroleum refining, natural gas purification and pyrolytic treatment of coal",EU List of Waste 2014/955/EU
05 01,4,Wastes from petroleum refining,EU List of Waste 2014/955/EU
05 06,4,Wastes from the pyrolytic treatment of coal,EU List of Waste 2014/955/EU
05 07,4,Wastes from natural gas purification and transportation,EU List of Waste 2014/955/EU
06,2,Wastes from inorganic chemical processes,EU List of Waste 2014/955/EU
06 01,4,"Wastes from the manufacture, formulation, supply and use (mfsu) of acids",EU List of Waste 2014/955/EU
06 02,4,Wastes from the mfsu of bases,EU List of Waste 2014/955/EU
06 03,4,Wastes from the mfsu of salts and their solutions and metallic oxides,EU List of Waste 2014/955/EU
06 04,4,Metal-containing wastes other than those mentioned in 06 03,EU List of Waste 2014/955/EU
06 05,4,Sludges from on-site effluent treatment,EU List of Waste 2014/955/EU
06 06,4,Sludges from on-site effluent treatment,EU List of Waste 2014/955/EU
06 07,4,Wastes from the mfsu of halogens and halogen chemical processes,EU List of Waste 2014/955/EU
06 08,4,Wastes from the mfsu of silicon and silicon derivatives,EU List of Waste 2014/955/EU
06 09,4,Wastes from the msfu of phosphorous chemicals and phosphorous chemical processes,EU List of Waste 2014/955/EU
06 10,4,"Wastes from the mfsu of nitrogen chemicals, nitrogen chemical processes and fertiliser manufacture",EU List of Waste 2014/955/EU
06 11,4,Wastes from the manufacture of inorganic pigments and opacificiers,EU List of Waste 2014/955/EU
06 13,4,Wastes from inorganic chemical processes not otherwise specified,EU List of Waste 2014/955/EU
07,2,Wastes from organic chemical processes,EU List of Waste 2014/955/EU
07 01,4,"Wastes from the manufacture, formulation, supply and use (mfsu) of basic organic chemicals",EU List of Waste 2014/955/EU
07 02,4,"Wastes from the mfsu of plastics, synthetic rubber and man-made fibres",EU List of Waste 2014/955/EU
07 03,4,Wastes from the mfsu of organic dyes and pigments (except 06 11),EU List of Waste 2014/955/EU
07 04,4,"Wastes from the mfsu of organic plant protection products (except 02 01 08 and 02 01 09), wood preserving agents (except 03 02) and other biocides",EU List of Waste 2014/955/EU
07 05,4,Wastes from the mfsu of pharmaceuticals,EU List of Waste 2014/955/EU
07 06,4,"Wastes from the mfsu of fats, grease, soaps, detergents, disinfectants and cosmetics",EU List of Waste 2014/955/EU
07 07,4,Wastes from the mfsu of fine chemicals and chemical products not otherwise specified,EU List of Waste 2014/955/EU
08,2,"Wastes from the manufacture, formulation, supply and use (mfsu) of coatings (paints, varnishes and vitreous enamels), adhesives, sealants and printing inks",EU List of Waste 2014/955/EU
08 01,4,Wastes from mfsu and removal of paint and varnish,EU List of Waste 2014/955/EU
08 02,4,Wastes from mfsu of other coatings (including ceramic materials),EU List of Waste 2014/955/EU
08 03,4,Wastes from mfsu of printing inks,EU List of Waste 2014/955/EU
08 04,4,Wastes from mfsu of adhesives and sealants (including waterproofing products),EU List of Waste 2014/955/EU
08 05,4,Wastes not otherwise specified in 08,EU List of Waste 2014/955/EU
09,2,Wastes from the photographic industry,EU List of Waste 2014/955/EU
09 01,4,Wastes from the photographic industry,EU List of Waste 2014/955/EU
10,2,Wastes from thermal processes,EU List of Waste 2014/955/EU
10 01,4,Wastes from power stations and other combustion plants (except 19),EU List of Waste 2014/955/EU
10 02,4,Wastes from the iron and steel industry,EU List of Waste 2014/955/EU
10 03,4,Wastes from aluminium thermal metallurgy,EU List of Waste 2014/955/EU
10 04,4,Wastes from lead thermal metallurgy,EU List of Waste 2014/955/EU
10 05,4,Wastes from zinc thermal metallurgy,EU List of Waste 2014/955/EU
10 06,4,Wastes from copper thermal metallurgy,EU List of Waste 2014/955/EU
10 07,4,"Wastes from silver, gold and platinum thermal metallurgy",EU List of Waste 2014/955/EU
10 08,4,Wastes from other non-ferrous thermal metallurgy,EU List of Waste 2014/955/EU
10 09,4,Wastes from casting of ferrous pieces,EU List of Waste 2014/955/EU
10 10,4,Wastes from casting of non-ferrous pieces,EU List of Waste 2014/955/EU
10 11,4,Wastes from manufacture of glass and glass products,EU List of Waste 2014/955/EU
10 12,4,"Wastes from manufacture of ceramic goods, bricks, tiles and construction products",EU List of Waste 2014/955/EU
10 13,4,"Wastes from manufacture of cement, lime and plaster and articles and products made from them",EU List of Waste 2014/955/EU
10 14,4,Waste from crematoria,EU List of Waste 2014/955/EU
11,2,Wastes from chemical surface treatment and coating of metals and other materials; non-ferrous hydro-metallurgy,EU List of Waste 2014/955/EU
11 01,4,"Wastes from chemical surface treatment and coating of metals and other materials (for example galvanic processes, zinc coating processes, pickling processes, etching, phosphating, alkaline degreasing, anodising)",EU List of Waste 2014/955/EU
11 02,4,Wastes from non-ferrous hydrometallurgical processes,EU List of Waste 2014/955/EU
11 03,4,Sludges and solids from tempering processes,EU List of Waste 2014/955/EU
11 05,4,Wastes from hot galvanising processes,EU List of Waste 2014/955/EU
12,2,Wastes from shaping and physical and mechanical surface treatment of metals and plastics,EU List of Waste 2014/955/EU
12 01,4,Wastes from shaping and physical and mechanical surface treatment of metals and plastics,EU List of Waste 2014/955/EU
12 03,4,Wastes from water and steam degreasing processes (except 11),EU List of Waste 2014/955/EU
13,2,"Oil wastes and wastes of liquid fuels (except edible oils, and those in chapters 05, 12 and 19)",EU List of Waste 2014/955/EU
13 01,4,Waste hydraulic oils,EU List of Waste 2014/955/EU
13 02,4,"Waste engine, gear and lubricating oils",EU List of Waste 2014/955/EU
13 03,4,Waste insulating and heat transmission oils,EU List of Waste 2014/955/EU
13 04,4,Bilge oils,EU List of Waste 2014/955/EU
13 05,4,Oil/water separator contents,EU List of Waste 2014/955/EU
13 07,4,Wastes of liquid fuels,EU List of Waste 2014/955/EU
13 08,4,Oil wastes not otherwise specified,EU List of Waste 2014/955/EU
14,2,"Waste organic solvents, refrigerants and propellants (except 07 and 08)",EU List of Waste 2014/955/EU
14 06,4,"Waste organic solvents, refrigerants and foam/aerosol propellants",EU List of Waste 2014/955/EU
15,2,"Waste packaging, absorbents, wiping cloths, filter materials and protective clothing not otherwise specified",EU List of Waste 2014/955/EU
15 01,4,Packaging (including separately collected municipal packaging waste),EU List of Waste 2014/955/EU
15 02,4,"Absorbents, filter materials, wiping cloths and protective clothing",EU List of Waste 2014/955/EU
16,2,Wastes not otherwise specified in the list,EU List of Waste 2014/955/EU
16 01,4,"End-of-life vehicles from different means of transport (including off-road machinery) and wastes from dismantling of end-of-life vehicles and vehicle maintenance (except 13, 14, 16 06 and 16 08)",EU List of Waste 2014/955/EU
16 02,4,Wastes from electrical and electronic equipment,EU List of Waste 2014/955/EU
16 03,4,Off-specification batches and unused products,EU List of Waste 2014/955/EU
16 04,4,Waste explosives,EU List of Waste 2014/955/EU
16 05,4,Gases in pressure containers and discarded chemicals,EU List of Waste 2014/955/EU
16 06,4,Batteries and accumulators,EU List of Waste 2014/955/EU
16 07,4,"Wastes from transport tank, storage tank and barrel cleaning (except 05 and 13)",EU List of Waste 2014/955/EU
16 08,4,Spent catalysts,EU List of Waste 2014/955/EU
16 09,4,Oxidising substances,EU List of Waste 2014/955/EU
16 10,4,Aqueous liquid wastes destined for off-site treatment,EU List of Waste 2014/955/EU
16 11,4,Waste linings and refractories,EU List of Waste 2014/955/EU
17,2,Construction and demolition wastes (including excavated soil from contaminated sites),EU List of Waste 2014/955/EU
17 01,4,"Concrete, bricks, tiles and ceramics",EU List of Waste 2014/955/EU
17 02,4,"Wood, glass and plastic",EU List of Waste 2014/955/EU
17 03,4,"Bituminous mixtures, coal tar and tarred products",EU List of Waste 2014/955/EU
17 04,4,Metals (including their alloys),EU List of Waste 2014/955/EU
17 05,4,"Soil (including excavated soil from contaminated sites), stones and dredging spoil",EU List of Waste 2014/955/EU
17 06,4,Insulation materials and asbestos-containing construction materials,EU List of Waste 2014/955/EU
17 08,4,Gypsum-based construction material,EU List of Waste 2014/955/EU
17 09,4,Other construction and demolition wastes,EU List of Waste 2014/955/EU
18,2,Wastes from human or animal health care and/or related research (except kitchen and restaurant wastes not arising from immediate health care),EU List of Waste 2014/955/EU
18 01,4,"Wastes from natal care, diagnosis, treatment or prevention of disease in humans",EU List of Waste 2014/955/EU
18 02,4,"Wastes from research, diagnosis, treatment or prevention of disease involving animals",EU List of Waste 2014/955/EU
19,2,"Wastes from waste management facilities, off-site waste water treatment plants and the preparation of water intended for human consumption and water for industrial use",EU List of Waste 2014/955/EU
19 01,4,Wastes from incineration or pyrolysis of waste,EU List of Waste 2014/955/EU
19 02,4,"Wastes from physico/chemical treatments of waste (including dechromatation, decyanidation, neutralisation)",EU List of Waste 2014/955/EU
19 03,4,Stabilised/solidified wastes,EU List of Waste 2014/955/EU
19 04,4,Vitrified waste and wastes from vitrification,EU List of Waste 2014/955/EU
19 05,4,Wastes from aerobic treatment of solid wastes,EU List of Waste 2014/955/EU
19 06,4,Wastes from anaerobic treatment of waste,EU List of Waste 2014/955/EU
19 07,4,Landfill leachate,EU List of Waste 2014/955/EU
19 08,4,Wastes from waste water treatment plants not otherwise specified,EU List of Waste 2014/955/EU
19 09,4,Wastes from the preparation of water intended for human consumption or water for industrial use,EU List of Waste 2014/955/EU
19 10,4,Wastes from shredding of metal-containing wastes,EU List of Waste 2014/955/EU
19 11,4,Wastes from oil regeneration,EU List of Waste 2014/955/EU
19 12,4,"Wastes from the mechanical treatment of waste (for example sorting, crushing, compacting, pelletising) not otherwise specified",EU List of Waste 2014/955/EU
19 13,4,Wastes from soil and groundwater remediation,EU List of Waste 2014/955/EU
20,2,"Municipal wastes (household waste and similar commercial, industrial and institutional wastes) including separately collected fractions",EU List of Waste 2014/955/EU
20 01,4,Separately collected fractions (except 15 01),EU List of Waste 2014/955/EU
20 02,4,Garden and park wastes (including cemetery waste),EU List of Waste 2014/955/EU
20 03,4,Other municipal wastes,EU List of Waste 2014/955/EU

"""# }
}
