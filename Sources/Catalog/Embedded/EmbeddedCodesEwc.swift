// Generated from Catalogs/codes/ewc.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/codes/ewc.csv`.
enum EmbeddedCodesEwc {
  static var text: String { #"""
code,title,hazardous,entry_type,chapter,source
01 01 01,Wastes from mineral metalliferous excavation,no,AN,01 01,EU List of Waste 2014/955/EU
01 01 02,Wastes from mineral non-metalliferous excavation,no,AN,01 01,EU List of Waste 2014/955/EU
01 03 04,Acid-generating tailings from processing of sulphide ore,yes,AH,01 03,EU List of Waste 2014/955/EU
01 03 05,Other tailings containing hazardous substances,yes,MH,01 03,EU List of Waste 2014/955/EU
01 03 06,Tailings other than those mentioned in 01 03 04 and 01 03 05,no,MN,01 03,EU List of Waste 2014/955/EU
01 03 07,Other wastes containing hazardous substances from physical and chemical processing of metalliferous minerals,yes,MH,01 03,EU List of Waste 2014/955/EU
01 03 08,Dusty and powdery wastes other than those mentioned in 01 03 07,no,MN,01 03,EU List of Waste 2014/955/EU
01 03 09,Red mud from alumina production other than the wastes mentioned in 01 03 10,no,MN,01 03,EU List of Waste 2014/955/EU
01 03 10,Red mud from alumina production containing hazardous substances other than the wastes mentioned in 01 03 07,yes,MH,01 03,EU List of Waste 2014/955/EU
01 03 99,Wastes not otherwise specified,no,MN,01 03,EU List of Waste 2014/955/EU
01 04 07,Wastes containing hazardous substances from physical and chemical processing of non-metalliferous minerals,yes,MH,01 04,EU List of Waste 2014/955/EU
01 04 08,Waste gravel and crushed rocks other than those mentioned in 01 04 07,no,MN,01 04,EU List of Waste 2014/955/EU
01 04 09,Waste sand and clays,no,AN,01 04,EU List of Waste 2014/955/EU
01 04 10,Dusty and powdery wastes other than those mentioned in 01 04 07,no,MN,01 04,EU List of Waste 2014/955/EU
01 04 11,Wastes from potash and rock salt processing other than those mentioned in 01 04 07,no,MN,01 04,EU List of Waste 2014/955/EU
01 04 12,Tailings and other wastes from washing and cleaning of minerals other than those mentioned in 01 04 07 and 01 04 11,no,MN,01 04,EU List of Waste 2014/955/EU
01 04 13,Wastes from stone cutting and sawing other than those mentioned in 01 04 07,no,MN,01 04,EU List of Waste 2014/955/EU
01 04 99,Wastes not otherwise specified,no,MN,01 04,EU List of Waste 2014/955/EU
01 05 04,Freshwater drilling muds and wastes,no,AN,01 05,EU List of Waste 2014/955/EU
01 05 05,Oil-containing drilling muds and wastes,yes,AH,01 05,EU List of Waste 2014/955/EU
01 05 06,Drilling muds and other drilling wastes containing hazardous substances,yes,MH,01 05,EU List of Waste 2014/955/EU
01 05 07,Barite-containing drilling muds and wastes other than those mentioned in 01 05 05 and 01 05 06,no,MN,01 05,EU List of Waste 2014/955/EU
01 05 08,Chloride-containing drilling muds and wastes other than those mentioned in 01 05 05 and 01 05 06,no,MN,01 05,EU List of Waste 2014/955/EU
01 05 99,Wastes not otherwise specified,no,MN,01 05,EU List of Waste 2014/955/EU
02 01 01,Sludges from washing and cleaning,no,AN,02 01,EU List of Waste 2014/955/EU
02 01 02,Animal-tissue waste,no,AN,02 01,EU List of Waste 2014/955/EU
02 01 03,Plant-tissue waste,no,AN,02 01,EU List of Waste 2014/955/EU
02 01 04,Waste plastics (except packaging),no,AN,02 01,EU List of Waste 2014/955/EU
02 01 06,"Animal faeces, urine and manure (including spoiled straw), effluent, collected separately and treated off-site",no,AN,02 01,EU List of Waste 2014/955/EU
02 01 07,Wastes from forestry,no,AN,02 01,EU List of Waste 2014/955/EU
02 01 08,Agrochemical waste containing hazardous substances,yes,MH,02 01,EU List of Waste 2014/955/EU
02 01 09,Agrochemical waste other than those mentioned in 02 01 08,no,MN,02 01,EU List of Waste 2014/955/EU
02 01 10,Waste metal,no,AN,02 01,EU List of Waste 2014/955/EU
02 01 99,Wastes not otherwise specified,no,AN,02 01,EU List of Waste 2014/955/EU
02 02 01,Sludges from washing and cleaning,no,AN,02 02,EU List of Waste 2014/955/EU
02 02 02,Animal-tissue waste,no,AN,02 02,EU List of Waste 2014/955/EU
02 02 03,Materials unsuitable for consumption or processing,no,AN,02 02,EU List of Waste 2014/955/EU
02 02 04,Sludges from on-site effluent treatment,no,AN,02 02,EU List of Waste 2014/955/EU
02 02 99,Wastes not otherwise specified,no,AN,02 02,EU List of Waste 2014/955/EU
02 03 01,"Sludges from washing, cleaning, peeling, centrifuging and separation",no,AN,02 03,EU List of Waste 2014/955/EU
02 03 02,Wastes from preserving agents,no,AN,02 03,EU List of Waste 2014/955/EU
02 03 03,Wastes from solvent extraction,no,AN,02 03,EU List of Waste 2014/955/EU
02 03 04,Materials unsuitable for consumption or processing,no,AN,02 03,EU List of Waste 2014/955/EU
02 03 05,Sludges from on-site effluent treatment,no,AN,02 03,EU List of Waste 2014/955/EU
02 03 99,Wastes not otherwise specified,no,AN,02 03,EU List of Waste 2014/955/EU
02 04 01,Soil from cleaning and washing beet,no,AN,02 04,EU List of Waste 2014/955/EU
02 04 02,Off-specification calcium carbonate,no,AN,02 04,EU List of Waste 2014/955/EU
02 04 03,Sludges from on-site effluent treatment,no,AN,02 04,EU List of Waste 2014/955/EU
02 04 99,Wastes not otherwise specified,no,AN,02 04,EU List of Waste 2014/955/EU
02 05 01,Materials unsuitable for consumption or processing,no,AN,02 05,EU List of Waste 2014/955/EU
02 05 02,Sludges from on-site effluent treatment,no,AN,02 05,EU List of Waste 2014/955/EU
02 05 99,Wastes not otherwise specified,no,AN,02 05,EU List of Waste 2014/955/EU
02 06 01,Materials unsuitable for consumption or processing,no,AN,02 06,EU List of Waste 2014/955/EU
02 06 02,Wastes from preserving agents,no,AN,02 06,EU List of Waste 2014/955/EU
02 06 03,Sludges from on-site effluent treatment,no,AN,02 06,EU List of Waste 2014/955/EU
02 06 99,Wastes not otherwise specified,no,AN,02 06,EU List of Waste 2014/955/EU
02 07 01,"Wastes from washing, cleaning and mechanical reduction of raw materials",no,AN,02 07,EU List of Waste 2014/955/EU
02 07 02,Wastes from spirits distillation,no,AN,02 07,EU List of Waste 2014/955/EU
02 07 03,Wastes from chemical treatment,no,AN,02 07,EU List of Waste 2014/955/EU
02 07 04,Materials unsuitable for consumption or processing,no,AN,02 07,EU List of Waste 2014/955/EU
02 07 05,Sludges from on-site effluent treatment,no,AN,02 07,EU List of Waste 2014/955/EU
02 07 99,Wastes not otherwise specified,no,AN,02 07,EU List of Waste 2014/955/EU
03 01 01,Waste bark and cork,no,AN,03 01,EU List of Waste 2014/955/EU
03 01 04,"Sawdust, shavings, cuttings, wood, particle board and veneer containing hazardous substances",yes,MH,03 01,EU List of Waste 2014/955/EU
03 01 05,"Sawdust, shavings, cuttings, wood, particle board and veneer other than those mentioned in 03 01 04",no,MN,03 01,EU List of Waste 2014/955/EU
03 01 99,Wastes not otherwise specified,no,AN,03 01,EU List of Waste 2014/955/EU
03 02 01,Non-halogenated organic wood preservatives,yes,AH,03 02,EU List of Waste 2014/955/EU
03 02 02,Organochlorinated wood preservatives,yes,AH,03 02,EU List of Waste 2014/955/EU
03 02 03,Organometallic wood preservatives,yes,AH,03 02,EU List of Waste 2014/955/EU
03 02 04,Inorganic wood preservatives,yes,AH,03 02,EU List of Waste 2014/955/EU
03 02 05,Other wood preservatives containing hazardous substances,yes,MH,03 02,EU List of Waste 2014/955/EU
03 02 99,Wood preservatives not otherwise specified,no,MN,03 02,EU List of Waste 2014/955/EU
03 03 01,Waste bark and wood,no,AN,03 03,EU List of Waste 2014/955/EU
03 03 02,Green liquor sludge (from recovery of cooking liquor),no,AN,03 03,EU List of Waste 2014/955/EU
03 03 05,De-inking sludges from paper recycling,no,AN,03 03,EU List of Waste 2014/955/EU
03 03 07,Mechanically separated rejects from pulping of waste paper and cardboard,no,AN,03 03,EU List of Waste 2014/955/EU
03 03 08,Wastes from sorting of paper and cardboard destined for recycling,no,AN,03 03,EU List of Waste 2014/955/EU
03 03 09,Lime mud waste,no,AN,03 03,EU List of Waste 2014/955/EU
03 03 10,"Fibre rejects, fibre-, filler- and coating-sludges from mechanical separation",no,AN,03 03,EU List of Waste 2014/955/EU
03 03 11,Sludges from on-site effluent treatment other than those mentioned in 03 03 10,no,AN,03 03,EU List of Waste 2014/955/EU
03 03 99,Wastes not otherwise specified,no,AN,03 03,EU List of Waste 2014/955/EU
04 01 01,Fleshings and lime split wastes,no,AN,04 01,EU List of Waste 2014/955/EU
04 01 02,Liming waste,no,AN,04 01,EU List of Waste 2014/955/EU
04 01 03,Degreasing wastes containing solvents without a liquid phase,yes,MH,04 01,EU List of Waste 2014/955/EU
04 01 04,Tanning liquor containing chromium,no,AN,04 01,EU List of Waste 2014/955/EU
04 01 05,Tanning liquor free of chromium,no,AN,04 01,EU List of Waste 2014/955/EU
04 01 06,"Sludges, in particular from on-site effluent treatment containing chromium",no,AN,04 01,EU List of Waste 2014/955/EU
04 01 07,"Sludges, in particular from on-site effluent treatment free of chromium",no,AN,04 01,EU List of Waste 2014/955/EU
04 01 08,"Waste tanned leather (blue sheetings, shavings, cuttings, buffing dust) containing chromium",no,AN,04 01,EU List of Waste 2014/955/EU
04 01 09,Wastes from dressing and finishing,no,AN,04 01,EU List of Waste 2014/955/EU
04 01 99,Wastes not otherwise specified,no,MN,04 01,EU List of Waste 2014/955/EU
04 02 09,"Wastes from composite materials (impregnated textile, elastomer, plastomer)",no,AN,04 02,EU List of Waste 2014/955/EU
04 02 10,"Organic matter from natural products (for example grease, wax)",no,AN,04 02,EU List of Waste 2014/955/EU
04 02 14,Wastes from finishing containing organic solvents,yes,MH,04 02,EU List of Waste 2014/955/EU
04 02 15,Wastes from finishing other than those mentioned in 04 02 14,no,MN,04 02,EU List of Waste 2014/955/EU
04 02 16,Dyestuffs and pigments containing hazardous substances,yes,MH,04 02,EU List of Waste 2014/955/EU
04 02 17,Dyestuffs and pigments other than those mentioned in 04 02 16,no,MN,04 02,EU List of Waste 2014/955/EU
04 02 19,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,04 02,EU List of Waste 2014/955/EU
04 02 20,Sludges from on-site effluent treatment other than those mentioned in 04 02 19,no,MN,04 02,EU List of Waste 2014/955/EU
04 02 21,Wastes from unprocessed textile fibres,no,AN,04 02,EU List of Waste 2014/955/EU
04 02 22,Wastes from processed textile fibres,no,AN,04 02,EU List of Waste 2014/955/EU
04 02 99,Wastes not otherwise specified,no,AN,04 02,EU List of Waste 2014/955/EU
05 01 02,Desalter sludges,yes,AH,05 01,EU List of Waste 2014/955/EU
05 01 03,Tank bottom sludges,yes,AH,05 01,EU List of Waste 2014/955/EU
05 01 04,Acid alkyl sludges,yes,AH,05 01,EU List of Waste 2014/955/EU
05 01 05,Oil spills,yes,AH,05 01,EU List of Waste 2014/955/EU
05 01 06,Oily sludges from maintenance operations of the plant or equipment,yes,AH,05 01,EU List of Waste 2014/955/EU
05 01 07,Acid tars,yes,AH,05 01,EU List of Waste 2014/955/EU
05 01 08,Other tars,yes,AH,05 01,EU List of Waste 2014/955/EU
05 01 09,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,05 01,EU List of Waste 2014/955/EU
05 01 10,Sludges from on-site effluent treatment other than those mentioned in 05 01 09,no,MN,05 01,EU List of Waste 2014/955/EU
05 01 11,Wastes from cleaning of fuels with bases,yes,AH,05 01,EU List of Waste 2014/955/EU
05 01 12,Oil containing acids,yes,AH,05 01,EU List of Waste 2014/955/EU
05 01 13,Boiler feedwater sludges,no,AN,05 01,EU List of Waste 2014/955/EU
05 01 14,Wastes from cooling columns,no,AN,05 01,EU List of Waste 2014/955/EU
05 01 15,Spent filter clays,yes,AH,05 01,EU List of Waste 2014/955/EU
05 01 16,Sulphur-containing wastes from petroleum desulphurisation,no,AN,05 01,EU List of Waste 2014/955/EU
05 01 17,Bitumen,no,AN,05 01,EU List of Waste 2014/955/EU
05 01 99,Wastes not otherwise specified,no,AN,05 01,EU List of Waste 2014/955/EU
05 06 01,Acid tars,yes,AH,05 06,EU List of Waste 2014/955/EU
05 06 03,Other tars,yes,AH,05 06,EU List of Waste 2014/955/EU
05 06 04,Waste from cooling columns,no,AN,05 06,EU List of Waste 2014/955/EU
05 06 99,Wastes not otherwise specified,no,AN,05 06,EU List of Waste 2014/955/EU
05 07 01,Wastes containing mercury,yes,MH,05 07,EU List of Waste 2014/955/EU
05 07 02,Wastes containing sulphur,no,AN,05 07,EU List of Waste 2014/955/EU
05 07 99,Wastes not otherwise specified,no,MN,05 07,EU List of Waste 2014/955/EU
06 01 01,Sulphuric acid and sulphurous acid,yes,AH,06 01,EU List of Waste 2014/955/EU
06 01 02,Hydrochloric acid,yes,AH,06 01,EU List of Waste 2014/955/EU
06 01 03,Hydrofluoric acid,yes,AH,06 01,EU List of Waste 2014/955/EU
06 01 04,Phosphoric and phosphorous acid,yes,AH,06 01,EU List of Waste 2014/955/EU
06 01 05,Nitric acid and nitrous acid,yes,AH,06 01,EU List of Waste 2014/955/EU
06 01 06,Other acids,yes,AH,06 01,EU List of Waste 2014/955/EU
06 01 99,Wastes not otherwise specified,no,AN,06 01,EU List of Waste 2014/955/EU
06 02 01,Calcium hydroxide,yes,AH,06 02,EU List of Waste 2014/955/EU
06 02 03,Ammonium hydroxide,yes,AH,06 02,EU List of Waste 2014/955/EU
06 02 04,Sodium and potassium hydroxide,yes,AH,06 02,EU List of Waste 2014/955/EU
06 02 05,Other bases,yes,AH,06 02,EU List of Waste 2014/955/EU
06 02 99,Wastes not otherwise specified,no,AN,06 02,EU List of Waste 2014/955/EU
06 03 11,Solid salts and solutions containing cyanides,yes,MH,06 03,EU List of Waste 2014/955/EU
06 03 13,Solid salts and solutions containing heavy metals,yes,MH,06 03,EU List of Waste 2014/955/EU
06 03 14,Solid salts and solutions other than those mentioned in 06 03 11 and 06 03 13,no,MN,06 03,EU List of Waste 2014/955/EU
06 03 15,Metallic oxides containing heavy metals,yes,MH,06 03,EU List of Waste 2014/955/EU
06 03 16,Metallic oxides other than those mentioned in 06 03 15,no,MN,06 03,EU List of Waste 2014/955/EU
06 03 99,Wastes not otherwise specified,no,AN,06 03,EU List of Waste 2014/955/EU
06 04 03,Wastes containing arsenic,yes,MH,06 04,EU List of Waste 2014/955/EU
06 04 04,Wastes containing mercury,yes,MH,06 04,EU List of Waste 2014/955/EU
06 04 05,Wastes containing other heavy metals,yes,MH,06 04,EU List of Waste 2014/955/EU
06 04 99,Wastes not otherwise specified,no,MN,06 04,EU List of Waste 2014/955/EU
06 05 02,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,06 05,EU List of Waste 2014/955/EU
06 05 03,Sludges from on-site effluent treatment other than those mentioned in 06 05 02,no,MN,06 05,EU List of Waste 2014/955/EU
06 06 02,Wastes containing hazardous sulphides,yes,MH,06 06,EU List of Waste 2014/955/EU
06 06 03,Wastes containing sulphides other than those mentioned in 06 06 02,no,MN,06 06,EU List of Waste 2014/955/EU
06 06 99,Wastes not otherwise specified,no,AN,06 06,EU List of Waste 2014/955/EU
06 07 01,Wastes containing asbestos from electrolysis,yes,MH,06 07,EU List of Waste 2014/955/EU
06 07 02,Activated carbon from chlorine production,yes,AH,06 07,EU List of Waste 2014/955/EU
06 07 03,Barium sulphate sludge containing mercury,yes,MH,06 07,EU List of Waste 2014/955/EU
06 07 04,"Solutions and acids, for example contact acid",yes,AH,06 07,EU List of Waste 2014/955/EU
06 07 99,Wastes not otherwise specified,no,MN,06 07,EU List of Waste 2014/955/EU
06 08 02,Wastes containing hazardous chlorosilanes,yes,MH,06 08,EU List of Waste 2014/955/EU
06 08 99,Wastes not otherwise specified,no,MN,06 08,EU List of Waste 2014/955/EU
06 09 02,Phosphorous slag,no,AN,06 09,EU List of Waste 2014/955/EU
06 09 03,Calcium-based reaction wastes containing or contaminated with hazardous substances,yes,MH,06 09,EU List of Waste 2014/955/EU
06 09 04,Calcium-based reaction wastes other than those mentioned in 06 09 03,no,MN,06 09,EU List of Waste 2014/955/EU
06 09 99,Wastes not otherwise specified,no,AN,06 09,EU List of Waste 2014/955/EU
06 10 02,Wastes containing hazardous substances,yes,MH,06 10,EU List of Waste 2014/955/EU
06 10 99,Wastes not otherwise specified,no,MN,06 10,EU List of Waste 2014/955/EU
06 11 01,Calcium-based reaction wastes from titanium dioxide production,no,AN,06 11,EU List of Waste 2014/955/EU
06 11 99,Wastes not otherwise specified,no,AN,06 11,EU List of Waste 2014/955/EU
06 13 01,"Inorganic plant protection products, wood-preserving agents and other biocides",yes,AH,06 13,EU List of Waste 2014/955/EU
06 13 02,Spent activated carbon (except 06 07 02),yes,AH,06 13,EU List of Waste 2014/955/EU
06 13 03,Carbon black,no,AN,06 13,EU List of Waste 2014/955/EU
06 13 04,Wastes from asbestos processing,yes,AH,06 13,EU List of Waste 2014/955/EU
06 13 05,Soot,yes,AH,06 13,EU List of Waste 2014/955/EU
06 13 99,Wastes not otherwise specified,no,AN,06 13,EU List of Waste 2014/955/EU
07 01 01,Aqueous washing liquids and mother liquors,yes,AH,07 01,EU List of Waste 2014/955/EU
07 01 03,"Organic halogenated solvents, washing liquids and mother liquors",yes,AH,07 01,EU List of Waste 2014/955/EU
07 01 04,"Other organic solvents, washing liquids and mother liquors",yes,AH,07 01,EU List of Waste 2014/955/EU
07 01 07,Halogenated still bottoms and reaction residues,yes,AH,07 01,EU List of Waste 2014/955/EU
07 01 08,Other still bottoms and reaction residues,yes,AH,07 01,EU List of Waste 2014/955/EU
07 01 09,Halogenated filter cakes and spent absorbents,yes,AH,07 01,EU List of Waste 2014/955/EU
07 01 10,Other filter cakes and spent absorbents,yes,AH,07 01,EU List of Waste 2014/955/EU
07 01 11,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,07 01,EU List of Waste 2014/955/EU
07 01 12,Sludges from on-site effluent treatment other than those mentioned in 07 01 11,no,MN,07 01,EU List of Waste 2014/955/EU
07 01 99,Wastes not otherwise specified,no,AN,07 01,EU List of Waste 2014/955/EU
07 02 01,Aqueous washing liquids and mother liquors,yes,AH,07 02,EU List of Waste 2014/955/EU
07 02 03,"Organic halogenated solvents, washing liquids and mother liquors",yes,AH,07 02,EU List of Waste 2014/955/EU
07 02 04,"Other organic solvents, washing liquids and mother liquors",yes,AH,07 02,EU List of Waste 2014/955/EU
07 02 07,Halogenated still bottoms and reaction residues,yes,AH,07 02,EU List of Waste 2014/955/EU
07 02 08,Other still bottoms and reaction residues,yes,AH,07 02,EU List of Waste 2014/955/EU
07 02 09,Halogenated filter cakes and spent absorbents,yes,AH,07 02,EU List of Waste 2014/955/EU
07 02 10,Other filter cakes and spent absorbents,yes,AH,07 02,EU List of Waste 2014/955/EU
07 02 11,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,07 02,EU List of Waste 2014/955/EU
07 02 12,Sludges from on-site effluent treatment other than those mentioned in 07 02 11,no,MN,07 02,EU List of Waste 2014/955/EU
07 02 13,Waste plastic,no,AN,07 02,EU List of Waste 2014/955/EU
07 02 14,Wastes from additives containing hazardous substances,yes,MH,07 02,EU List of Waste 2014/955/EU
07 02 15,Wastes from additives other than those mentioned in 07 02 14,no,MN,07 02,EU List of Waste 2014/955/EU
07 02 16,Wastes containing hazardous silicones,yes,MH,07 02,EU List of Waste 2014/955/EU
07 02 17,Wastes containing silicones other than those mentioned in 07 02 16,no,MN,07 02,EU List of Waste 2014/955/EU
07 02 99,Wastes not otherwise specified,no,AN,07 02,EU List of Waste 2014/955/EU
07 03 01,Aqueous washing liquids and mother liquors,yes,AH,07 03,EU List of Waste 2014/955/EU
07 03 03,"Organic halogenated solvents, washing liquids and mother liquors",yes,AH,07 03,EU List of Waste 2014/955/EU
07 03 04,"Other organic solvents, washing liquids and mother liquors",yes,AH,07 03,EU List of Waste 2014/955/EU
07 03 07,Halogenated still bottoms and reaction residues,yes,AH,07 03,EU List of Waste 2014/955/EU
07 03 08,Other still bottoms and reaction residues,yes,AH,07 03,EU List of Waste 2014/955/EU
07 03 09,Halogenated filter cakes and spent absorbents,yes,AH,07 03,EU List of Waste 2014/955/EU
07 03 10,Other filter cakes and spent absorbents,yes,AH,07 03,EU List of Waste 2014/955/EU
07 03 11,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,07 03,EU List of Waste 2014/955/EU
07 03 12,Sludges from on-site effluent treatment other than those mentioned in 07 03 11,no,MN,07 03,EU List of Waste 2014/955/EU
07 03 99,Wastes not otherwise specified,no,AN,07 03,EU List of Waste 2014/955/EU
07 04 01,Aqueous washing liquids and mother liquors,yes,AH,07 04,EU List of Waste 2014/955/EU
07 04 03,"Organic halogenated solvents, washing liquids and mother liquors",yes,AH,07 04,EU List of Waste 2014/955/EU
07 04 04,"Other organic solvents, washing liquids and mother liquors",yes,AH,07 04,EU List of Waste 2014/955/EU
07 04 07,Halogenated still bottoms and reaction residues,yes,AH,07 04,EU List of Waste 2014/955/EU
07 04 08,Other still bottoms and reaction residues,yes,AH,07 04,EU List of Waste 2014/955/EU
07 04 09,Halogenated filter cakes and spent absorbents,yes,AH,07 04,EU List of Waste 2014/955/EU
07 04 10,Other filter cakes and spent absorbents,yes,AH,07 04,EU List of Waste 2014/955/EU
07 04 11,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,07 04,EU List of Waste 2014/955/EU
07 04 12,Sludges from on-site effluent treatment other than those mentioned in 07 04 11,no,MN,07 04,EU List of Waste 2014/955/EU
07 04 13,Solid wastes containing hazardous substances,yes,MH,07 04,EU List of Waste 2014/955/EU
07 04 99,Wastes not otherwise specified,no,MN,07 04,EU List of Waste 2014/955/EU
07 05 01,Aqueous washing liquids and mother liquors,yes,AH,07 05,EU List of Waste 2014/955/EU
07 05 03,"Organic halogenated solvents, washing liquids and mother liquors",yes,AH,07 05,EU List of Waste 2014/955/EU
07 05 04,"Other organic solvents, washing liquids and mother liquors",yes,AH,07 05,EU List of Waste 2014/955/EU
07 05 07,Halogenated still bottoms and reaction residues,yes,AH,07 05,EU List of Waste 2014/955/EU
07 05 08,Other still bottoms and reaction residues,yes,AH,07 05,EU List of Waste 2014/955/EU
07 05 09,Halogenated filter cakes and spent absorbents,yes,AH,07 05,EU List of Waste 2014/955/EU
07 05 10,Other filter cakes and spent absorbents,yes,AH,07 05,EU List of Waste 2014/955/EU
07 05 11,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,07 05,EU List of Waste 2014/955/EU
07 05 12,Sludges from on-site effluent treatment other than those mentioned in 07 05 11,no,MN,07 05,EU List of Waste 2014/955/EU
07 05 13,Solid wastes containing hazardous substances,yes,MH,07 05,EU List of Waste 2014/955/EU
07 05 14,Solid wastes other than those mentioned in 07 05 13,no,MN,07 05,EU List of Waste 2014/955/EU
07 05 99,Wastes not otherwise specified,no,AN,07 05,EU List of Waste 2014/955/EU
07 06 01,Aqueous washing liquids and mother liquors,yes,AH,07 06,EU List of Waste 2014/955/EU
07 06 03,"Organic halogenated solvents, washing liquids and mother liquors",yes,AH,07 06,EU List of Waste 2014/955/EU
07 06 04,"Other organic solvents, washing liquids and mother liquors",yes,AH,07 06,EU List of Waste 2014/955/EU
07 06 07,Halogenated still bottoms and reaction residues,yes,AH,07 06,EU List of Waste 2014/955/EU
07 06 08,Other still bottoms and reaction residues,yes,AH,07 06,EU List of Waste 2014/955/EU
07 06 09,Halogenated filter cakes and spent absorbents,yes,AH,07 06,EU List of Waste 2014/955/EU
07 06 10,Other filter cakes and spent absorbents,yes,AH,07 06,EU List of Waste 2014/955/EU
07 06 11,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,07 06,EU List of Waste 2014/955/EU
07 06 12,Sludges from on-site effluent treatment other than those mentioned in 07 06 11,no,MN,07 06,EU List of Waste 2014/955/EU
07 06 99,Wastes not otherwise specified,no,AN,07 06,EU List of Waste 2014/955/EU
07 07 01,Aqueous washing liquids and mother liquors,yes,AH,07 07,EU List of Waste 2014/955/EU
07 07 03,"Organic halogenated solvents, washing liquids and mother liquors",yes,AH,07 07,EU List of Waste 2014/955/EU
07 07 04,"Other organic solvents, washing liquids and mother liquors",yes,AH,07 07,EU List of Waste 2014/955/EU
07 07 07,Halogenated still bottoms and reaction residues,yes,AH,07 07,EU List of Waste 2014/955/EU
07 07 08,Other still bottoms and reaction residues,yes,AH,07 07,EU List of Waste 2014/955/EU
07 07 09,Halogenated filter cakes and spent absorbents,yes,AH,07 07,EU List of Waste 2014/955/EU
07 07 10,Other filter cakes and spent absorbents,yes,AH,07 07,EU List of Waste 2014/955/EU
07 07 11,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,07 07,EU List of Waste 2014/955/EU
07 07 12,Sludges from on-site effluent treatment other than those mentioned in 07 07 11,no,MN,07 07,EU List of Waste 2014/955/EU
07 07 99,Wastes not otherwise specified,no,AN,07 07,EU List of Waste 2014/955/EU
08 01 11,Waste paint and varnish containing organic solvents or other hazardous substances,yes,MH,08 01,EU List of Waste 2014/955/EU
08 01 12,Waste paint and varnish other than those mentioned in 08 01 11,no,MN,08 01,EU List of Waste 2014/955/EU
08 01 13,Sludges from paint or varnish containing organic solvents or other hazardous substances,yes,MH,08 01,EU List of Waste 2014/955/EU
08 01 14,Sludges from paint or varnish other than those mentioned in 08 01 13,no,MN,08 01,EU List of Waste 2014/955/EU
08 01 15,Aqueous sludges containing paint or varnish containing organic solvents or other hazardous substances,yes,MH,08 01,EU List of Waste 2014/955/EU
08 01 16,Aqueous sludges containing paint or varnish other than those mentioned in 08 01 15,no,MN,08 01,EU List of Waste 2014/955/EU
08 01 17,Wastes from paint or varnish removal containing organic solvents or other hazardous substances,yes,MH,08 01,EU List of Waste 2014/955/EU
08 01 18,Wastes from paint or varnish removal other than those mentioned in 08 01 17,no,MN,08 01,EU List of Waste 2014/955/EU
08 01 19,Aqueous suspensions containing paint or varnish containing organic solvents or other hazardous substances,yes,MH,08 01,EU List of Waste 2014/955/EU
08 01 20,Aqueous suspensions containing paint or varnish other than those mentioned in 08 01 19,no,MN,08 01,EU List of Waste 2014/955/EU
08 01 21,Waste paint or varnish remover,yes,AH,08 01,EU List of Waste 2014/955/EU
08 01 99,Wastes not otherwise specified,no,AN,08 01,EU List of Waste 2014/955/EU
08 02 01,Waste coating powders,no,AN,08 02,EU List of Waste 2014/955/EU
08 02 02,Aqueous sludges containing ceramic materials,no,AN,08 02,EU List of Waste 2014/955/EU
08 02 03,Aqueous suspensions containing ceramic materials,no,AN,08 02,EU List of Waste 2014/955/EU
08 02 99,Wastes not otherwise specified,no,AN,08 02,EU List of Waste 2014/955/EU
08 03 07,Aqueous sludges containing ink,no,AN,08 03,EU List of Waste 2014/955/EU
08 03 08,Aqueous liquid waste containing ink,no,AN,08 03,EU List of Waste 2014/955/EU
08 03 12,Waste ink containing hazardous substances,yes,MH,08 03,EU List of Waste 2014/955/EU
08 03 13,Waste ink other than those mentioned in 08 03 12,no,MN,08 03,EU List of Waste 2014/955/EU
08 03 14,Ink sludges containing hazardous substances,yes,MH,08 03,EU List of Waste 2014/955/EU
08 03 15,Ink sludges other than those mentioned in 08 03 14,no,MN,08 03,EU List of Waste 2014/955/EU
08 03 16,Waste etching solutions,yes,AH,08 03,EU List of Waste 2014/955/EU
08 03 17,Waste printing toner containing hazardous substances,yes,MH,08 03,EU List of Waste 2014/955/EU
08 03 18,Waste printing toner other than those mentioned in 08 03 17,no,MN,08 03,EU List of Waste 2014/955/EU
08 03 19,Disperse oil,yes,AH,08 03,EU List of Waste 2014/955/EU
08 03 99,Wastes not otherwise specified,no,AN,08 03,EU List of Waste 2014/955/EU
08 04 09,Waste adhesives and sealants containing organic solvents or other hazardous substances,yes,MH,08 04,EU List of Waste 2014/955/EU
08 04 10,Waste adhesives and sealants other than those mentioned in 08 04 09,no,MN,08 04,EU List of Waste 2014/955/EU
08 04 11,Adhesive and sealant sludges containing organic solvents or other hazardous substances,yes,MH,08 04,EU List of Waste 2014/955/EU
08 04 12,Adhesive and sealant sludges other than those mentioned in 08 04 11,no,MN,08 04,EU List of Waste 2014/955/EU
08 04 13,Aqueous sludges containing adhesives or sealants containing organic solvents or other hazardous substances,yes,MH,08 04,EU List of Waste 2014/955/EU
08 04 14,Aqueous sludges containing adhesives or sealants other than those mentioned in 08 04 13,no,MN,08 04,EU List of Waste 2014/955/EU
08 04 15,Aqueous liquid waste containing adhesives or sealants containing organic solvents or other hazardous substances,yes,MH,08 04,EU List of Waste 2014/955/EU
08 04 16,Aqueous liquid waste containing adhesives or sealants other than those mentioned in 08 04 15,no,MN,08 04,EU List of Waste 2014/955/EU
08 04 17,Rosin oil,yes,AH,08 04,EU List of Waste 2014/955/EU
08 04 99,Wastes not otherwise specified,no,AN,08 04,EU List of Waste 2014/955/EU
08 05 01,Waste isocyanates,yes,AH,08 05,EU List of Waste 2014/955/EU
09 01 01,Water-based developer and activator solutions,yes,AH,09 01,EU List of Waste 2014/955/EU
09 01 02,Water-based offset plate developer solutions,yes,AH,09 01,EU List of Waste 2014/955/EU
09 01 03,Solvent-based developer solutions,yes,AH,09 01,EU List of Waste 2014/955/EU
09 01 04,Fixer solutions,yes,AH,09 01,EU List of Waste 2014/955/EU
09 01 05,Bleach solutions and bleach fixer solutions,yes,AH,09 01,EU List of Waste 2014/955/EU
09 01 06,Wastes containing silver from on-site treatment of photographic wastes,yes,MH,09 01,EU List of Waste 2014/955/EU
09 01 07,Photographic film and paper containing silver or silver compounds,no,AN,09 01,EU List of Waste 2014/955/EU
09 01 08,Photographic film and paper free of silver or silver compounds,no,AN,09 01,EU List of Waste 2014/955/EU
09 01 10,Single-use cameras without batteries,no,AN,09 01,EU List of Waste 2014/955/EU
09 01 11,"Single-use cameras containing batteries included in 16 06 01, 16 06 02 or 16 06 03",yes,AH,09 01,EU List of Waste 2014/955/EU
09 01 12,Single-use cameras containing batteries other than those mentioned in 09 01 11,no,AN,09 01,EU List of Waste 2014/955/EU
09 01 13,Aqueous liquid waste from on-site reclamation of silver other than those mentioned in 09 01 06,yes,AH,09 01,EU List of Waste 2014/955/EU
09 01 99,Wastes not otherwise specified,no,MN,09 01,EU List of Waste 2014/955/EU
10 01 01,"Bottom ash, slag and boiler dust (excluding boiler dust mentioned in 10 01 04)",no,AN,10 01,EU List of Waste 2014/955/EU
10 01 02,Coal fly ash,no,AN,10 01,EU List of Waste 2014/955/EU
10 01 03,Fly ash from peat and untreated wood,no,AN,10 01,EU List of Waste 2014/955/EU
10 01 04,Oil fly ash and boiler dust,yes,AH,10 01,EU List of Waste 2014/955/EU
10 01 05,Calcium-based reaction wastes from flue-gas desulphurisation in solid form,no,AN,10 01,EU List of Waste 2014/955/EU
10 01 07,Calcium-based reaction wastes from flue-gas desulphurisation in sludge form,no,AN,10 01,EU List of Waste 2014/955/EU
10 01 09,Sulphuric acid,yes,AH,10 01,EU List of Waste 2014/955/EU
10 01 13,Fly ash from emulsified hydrocarbons used as fuel,yes,AH,10 01,EU List of Waste 2014/955/EU
10 01 14,"Bottom ash, slag and boiler dust from co-incineration containing hazardous substances",yes,MH,10 01,EU List of Waste 2014/955/EU
10 01 15,"Bottom ash, slag and boiler dust from co-incineration other than those mentioned in 10 01 14",no,MN,10 01,EU List of Waste 2014/955/EU
10 01 16,Fly ash from co-incineration containing hazardous substances,yes,MH,10 01,EU List of Waste 2014/955/EU
10 01 17,Fly ash from co-incineration other than those mentioned in 10 01 16,no,MN,10 01,EU List of Waste 2014/955/EU
10 01 18,Wastes from gas cleaning containing hazardous substances,yes,MH,10 01,EU List of Waste 2014/955/EU
10 01 19,"Wastes from gas cleaning other than those mentioned in 10 01 05, 10 01 07 and 10 01 18",no,MN,10 01,EU List of Waste 2014/955/EU
10 01 20,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,10 01,EU List of Waste 2014/955/EU
10 01 21,Sludges from on-site effluent treatment other than those mentioned in 10 01 20,no,MN,10 01,EU List of Waste 2014/955/EU
10 01 22,Aqueous sludges from boiler cleansing containing hazardous substances,yes,MH,10 01,EU List of Waste 2014/955/EU
10 01 23,Aqueous sludges from boiler cleansing other than those mentioned in 10 01 22,no,MN,10 01,EU List of Waste 2014/955/EU
10 01 24,Sands from fluidised beds,no,AN,10 01,EU List of Waste 2014/955/EU
10 01 25,Wastes from fuel storage and preparation of coal-fired power plants,no,AN,10 01,EU List of Waste 2014/955/EU
10 01 26,Wastes from cooling-water treatment,no,AN,10 01,EU List of Waste 2014/955/EU
10 01 99,Wastes not otherwise specified,no,AN,10 01,EU List of Waste 2014/955/EU
10 02 01,Wastes from the processing of slag,no,AN,10 02,EU List of Waste 2014/955/EU
10 02 02,Unprocessed slag,no,AN,10 02,EU List of Waste 2014/955/EU
10 02 07,Solid wastes from gas treatment containing hazardous substances,yes,MH,10 02,EU List of Waste 2014/955/EU
10 02 08,Solid wastes from gas treatment other than those mentioned in 10 02 07,no,MN,10 02,EU List of Waste 2014/955/EU
10 02 10,Mill scales,no,AN,10 02,EU List of Waste 2014/955/EU
10 02 11,Wastes from cooling-water treatment containing oil,yes,MH,10 02,EU List of Waste 2014/955/EU
10 02 12,Wastes from cooling-water treatment other than those mentioned in 10 02 11,no,MN,10 02,EU List of Waste 2014/955/EU
10 02 13,Sludges and filter cakes from gas treatment containing hazardous substances,yes,MH,10 02,EU List of Waste 2014/955/EU
10 02 14,Sludges and filter cakes from gas treatment other than those mentioned in 10 02 13,no,MN,10 02,EU List of Waste 2014/955/EU
10 02 15,Other sludges and filter cakes,no,MN,10 02,EU List of Waste 2014/955/EU
10 02 99,Wastes not otherwise specified,no,AN,10 02,EU List of Waste 2014/955/EU
10 03 02,Anode scraps,no,AN,10 03,EU List of Waste 2014/955/EU
10 03 04,Primary production slags,yes,AH,10 03,EU List of Waste 2014/955/EU
10 03 05,Waste alumina,no,AN,10 03,EU List of Waste 2014/955/EU
10 03 08,Salt slags from secondary production,yes,AH,10 03,EU List of Waste 2014/955/EU
10 03 09,Black drosses from secondary production,yes,AH,10 03,EU List of Waste 2014/955/EU
10 03 15,"Skimmings that are flammable or emit, upon contact with water, flammable gases in hazardous quantities",yes,MH,10 03,EU List of Waste 2014/955/EU
10 03 16,Skimmings other than those mentioned in 10 03 15,no,MN,10 03,EU List of Waste 2014/955/EU
10 03 17,Tar-containing wastes from anode manufacture,yes,AH,10 03,EU List of Waste 2014/955/EU
10 03 18,Carbon-containing wastes from anode manufacture other than those mentioned in 10 03 17,no,AN,10 03,EU List of Waste 2014/955/EU
10 03 19,Flue-gas dust containing hazardous substances,yes,MH,10 03,EU List of Waste 2014/955/EU
10 03 20,Flue-gas dust other than those mentioned in 10 03 19,no,MN,10 03,EU List of Waste 2014/955/EU
10 03 21,Other particulates and dust (including ball-mill dust) containing hazardous substances,yes,MH,10 03,EU List of Waste 2014/955/EU
10 03 22,Other particulates and dust (including ball-mill dust) other than those mentioned in 10 03 21,no,MN,10 03,EU List of Waste 2014/955/EU
10 03 23,Solid wastes from gas treatment containing hazardous substances,yes,MH,10 03,EU List of Waste 2014/955/EU
10 03 24,Solid wastes from gas treatment other than those mentioned in 10 03 23,no,MN,10 03,EU List of Waste 2014/955/EU
10 03 25,Sludges and filter cakes from gas treatment containing hazardous substances,yes,MH,10 03,EU List of Waste 2014/955/EU
10 03 26,Sludges and filter cakes from gas treatment other than those mentioned in 10 03 25,no,MN,10 03,EU List of Waste 2014/955/EU
10 03 27,Wastes from cooling-water treatment containing oil,yes,MH,10 03,EU List of Waste 2014/955/EU
10 03 28,Wastes from cooling-water treatment other than those mentioned in 10 03 27,no,MN,10 03,EU List of Waste 2014/955/EU
10 03 29,Wastes from treatment of salt slags and black drosses containing hazardous substances,yes,MH,10 03,EU List of Waste 2014/955/EU
10 03 30,Wastes from treatment of salt slags and black drosses other than those mentioned in 10 03 29,no,MN,10 03,EU List of Waste 2014/955/EU
10 03 99,Wastes not otherwise specified,no,AN,10 03,EU List of Waste 2014/955/EU
10 04 01,Slags from primary and secondary production,yes,AH,10 04,EU List of Waste 2014/955/EU
10 04 02,Dross and skimmings from primary and secondary production,yes,AH,10 04,EU List of Waste 2014/955/EU
10 04 03,Calcium arsenate,yes,AH,10 04,EU List of Waste 2014/955/EU
10 04 04,Flue-gas dust,yes,AH,10 04,EU List of Waste 2014/955/EU
10 04 05,Other particulates and dust,yes,AH,10 04,EU List of Waste 2014/955/EU
10 04 06,Solid wastes from gas treatment,yes,AH,10 04,EU List of Waste 2014/955/EU
10 04 07,Sludges and filter cakes from gas treatment,yes,AH,10 04,EU List of Waste 2014/955/EU
10 04 09,Wastes from cooling-water treatment containing oil,yes,MH,10 04,EU List of Waste 2014/955/EU
10 04 10,Wastes from cooling-water treatment other than those mentioned in 10 04 09,no,MN,10 04,EU List of Waste 2014/955/EU
10 04 99,Wastes not otherwise specified,no,AN,10 04,EU List of Waste 2014/955/EU
10 05 01,Slags from primary and secondary production,no,AN,10 05,EU List of Waste 2014/955/EU
10 05 03,Flue-gas dust,yes,AH,10 05,EU List of Waste 2014/955/EU
10 05 04,Other particulates and dust,no,AN,10 05,EU List of Waste 2014/955/EU
10 05 05,Solid waste from gas treatment,yes,AH,10 05,EU List of Waste 2014/955/EU
10 05 06,Sludges and filter cakes from gas treatment,yes,AH,10 05,EU List of Waste 2014/955/EU
10 05 08,Wastes from cooling-water treatment containing oil,yes,MH,10 05,EU List of Waste 2014/955/EU
10 05 09,Wastes from cooling-water treatment other than those mentioned in 10 05 08,no,MN,10 05,EU List of Waste 2014/955/EU
10 05 10,"Dross and skimmings that are flammable or emit, upon contact with water, flammable gases in hazardous quantities",yes,MH,10 05,EU List of Waste 2014/955/EU
10 05 11,Dross and skimmings other than those mentioned in 10 05 10,no,MN,10 05,EU List of Waste 2014/955/EU
10 05 99,Wastes not otherwise specified,no,AN,10 05,EU List of Waste 2014/955/EU
10 06 01,Slags from primary and secondary production,no,AN,10 06,EU List of Waste 2014/955/EU
10 06 02,Dross and skimmings from primary and secondary production,no,AN,10 06,EU List of Waste 2014/955/EU
10 06 03,Flue-gas dust,yes,AH,10 06,EU List of Waste 2014/955/EU
10 06 04,Other particulates and dust,no,AN,10 06,EU List of Waste 2014/955/EU
10 06 06,Solid wastes from gas treatment,yes,AH,10 06,EU List of Waste 2014/955/EU
10 06 07,Sludges and filter cakes from gas treatment,yes,AH,10 06,EU List of Waste 2014/955/EU
10 06 09,Wastes from cooling-water treatment containing oil,yes,MH,10 06,EU List of Waste 2014/955/EU
10 06 10,Wastes from cooling-water treatment other than those mentioned in 10 06 09,no,MN,10 06,EU List of Waste 2014/955/EU
10 06 99,Wastes not otherwise specified,no,AN,10 06,EU List of Waste 2014/955/EU
10 07 01,Slags from primary and secondary production,no,AN,10 07,EU List of Waste 2014/955/EU
10 07 02,Dross and skimmings from primary and secondary production,no,AN,10 07,EU List of Waste 2014/955/EU
10 07 03,Solid wastes from gas treatment,no,AN,10 07,EU List of Waste 2014/955/EU
10 07 04,Other particulates and dust,no,AN,10 07,EU List of Waste 2014/955/EU
10 07 05,Sludges and filter cakes from gas treatment,no,AN,10 07,EU List of Waste 2014/955/EU
10 07 07,Wastes from cooling-water treatment containing oil,yes,MH,10 07,EU List of Waste 2014/955/EU
10 07 08,Wastes from cooling-water treatment other than those mentioned in 10 07 07,no,MN,10 07,EU List of Waste 2014/955/EU
10 07 99,Wastes not otherwise specified,no,AN,10 07,EU List of Waste 2014/955/EU
10 08 04,Particulates and dust,no,AN,10 08,EU List of Waste 2014/955/EU
10 08 08,Salt slag from primary and secondary production,yes,AH,10 08,EU List of Waste 2014/955/EU
10 08 09,Other slags,no,AN,10 08,EU List of Waste 2014/955/EU
10 08 10,"Dross and skimmings that are flammable or emit, upon contact with water, flammable gases in hazardous quantities",yes,MH,10 08,EU List of Waste 2014/955/EU
10 08 11,Dross and skimmings other than those mentioned in 10 08 10,no,MN,10 08,EU List of Waste 2014/955/EU
10 08 12,Tar-containing wastes from anode manufacture,yes,AH,10 08,EU List of Waste 2014/955/EU
10 08 13,Carbon-containing wastes from anode manufacture other than those mentioned in 10 08 12,no,AN,10 08,EU List of Waste 2014/955/EU
10 08 14,Anode scrap,no,AN,10 08,EU List of Waste 2014/955/EU
10 08 15,Flue-gas dust containing hazardous substances,yes,MH,10 08,EU List of Waste 2014/955/EU
10 08 16,Flue-gas dust other than those mentioned in 10 08 15,no,MN,10 08,EU List of Waste 2014/955/EU
10 08 17,Sludges and filter cakes from flue-gas treatment containing hazardous substances,yes,MH,10 08,EU List of Waste 2014/955/EU
10 08 18,Sludges and filter cakes from flue-gas treatment other than those mentioned in 10 08 17,no,MN,10 08,EU List of Waste 2014/955/EU
10 08 19,Wastes from cooling-water treatment containing oil,yes,MH,10 08,EU List of Waste 2014/955/EU
10 08 20,Wastes from cooling-water treatment other than those mentioned in 10 08 19,no,MN,10 08,EU List of Waste 2014/955/EU
10 08 99,Wastes not otherwise specified,no,AN,10 08,EU List of Waste 2014/955/EU
10 09 03,Furnace slag,no,AN,10 09,EU List of Waste 2014/955/EU
10 09 05,Casting cores and moulds which have not undergone pouring containing hazardous substances,yes,MH,10 09,EU List of Waste 2014/955/EU
10 09 06,Casting cores and moulds which have not undergone pouring other than those mentioned in 10 09 05,no,MN,10 09,EU List of Waste 2014/955/EU
10 09 07,Casting cores and moulds which have undergone pouring containing hazardous substances,yes,MH,10 09,EU List of Waste 2014/955/EU
10 09 08,Casting cores and moulds which have undergone pouring other than those mentioned in 10 09 07,no,MN,10 09,EU List of Waste 2014/955/EU
10 09 09,Flue-gas dust containing hazardous substances,yes,MH,10 09,EU List of Waste 2014/955/EU
10 09 10,Flue-gas dust other than those mentioned in 10 09 09,no,MN,10 09,EU List of Waste 2014/955/EU
10 09 11,Other particulates containing hazardous substances,yes,MH,10 09,EU List of Waste 2014/955/EU
10 09 12,Other particulates other than those mentioned in 10 09 11,no,MN,10 09,EU List of Waste 2014/955/EU
10 09 13,Waste binders containing hazardous substances,yes,MH,10 09,EU List of Waste 2014/955/EU
10 09 14,Waste binders other than those mentioned in 10 09 13,no,MN,10 09,EU List of Waste 2014/955/EU
10 09 15,Waste crack-indicating agent containing hazardous substances,yes,MH,10 09,EU List of Waste 2014/955/EU
10 09 16,Waste crack-indicating agent other than those mentioned in 10 09 15,no,MN,10 09,EU List of Waste 2014/955/EU
10 09 99,Wastes not otherwise specified,no,AN,10 09,EU List of Waste 2014/955/EU
10 10 03,Furnace slag,no,AN,10 10,EU List of Waste 2014/955/EU
10 10 05,"Casting cores and moulds which have not undergone pouring, containing hazardous substances",yes,MH,10 10,EU List of Waste 2014/955/EU
10 10 06,"Casting cores and moulds which have not undergone pouring, other than those mentioned in 10 10 05",no,MN,10 10,EU List of Waste 2014/955/EU
10 10 07,"Casting cores and moulds which have undergone pouring, containing hazardous substances",yes,MH,10 10,EU List of Waste 2014/955/EU
10 10 08,"Casting cores and moulds which have undergone pouring, other than those mentioned in 10 10 07",no,MN,10 10,EU List of Waste 2014/955/EU
10 10 09,Flue-gas dust containing hazardous substances,yes,MH,10 10,EU List of Waste 2014/955/EU
10 10 10,Flue-gas dust other than those mentioned in 10 10 09,no,MN,10 10,EU List of Waste 2014/955/EU
10 10 11,Other particulates containing hazardous substances,yes,MH,10 10,EU List of Waste 2014/955/EU
10 10 12,Other particulates other than those mentioned in 10 10 11,no,MN,10 10,EU List of Waste 2014/955/EU
10 10 13,Waste binders containing hazardous substances,yes,MH,10 10,EU List of Waste 2014/955/EU
10 10 14,Waste binders other than those mentioned in 10 10 13,no,MN,10 10,EU List of Waste 2014/955/EU
10 10 15,Waste crack-indicating agent containing hazardous substances,yes,MH,10 10,EU List of Waste 2014/955/EU
10 10 16,Waste crack-indicating agent other than those mentioned in 10 10 15,no,MN,10 10,EU List of Waste 2014/955/EU
10 10 99,Wastes not otherwise specified,no,AN,10 10,EU List of Waste 2014/955/EU
10 11 03,Waste glass-based fibrous materials,no,AN,10 11,EU List of Waste 2014/955/EU
10 11 05,Particulates and dust,no,AN,10 11,EU List of Waste 2014/955/EU
10 11 09,"Waste preparation mixture before thermal processing, containing hazardous substances",yes,MH,10 11,EU List of Waste 2014/955/EU
10 11 10,"Waste preparation mixture before thermal processing, other than those mentioned in 10 11 09",no,MN,10 11,EU List of Waste 2014/955/EU
10 11 11,Waste glass in small particles and glass powder containing heavy metals (for example from cathode ray tubes),yes,MH,10 11,EU List of Waste 2014/955/EU
10 11 12,Waste glass other than those mentioned in 10 11 11,no,MN,10 11,EU List of Waste 2014/955/EU
10 11 13,Glass-polishing and -grinding sludge containing hazardous substances,yes,MH,10 11,EU List of Waste 2014/955/EU
10 11 14,Glass-polishing and -grinding sludge other than those mentioned in 10 11 13,no,MN,10 11,EU List of Waste 2014/955/EU
10 11 15,Solid wastes from flue-gas treatment containing hazardous substances,yes,MH,10 11,EU List of Waste 2014/955/EU
10 11 16,Solid wastes from flue-gas treatment other than those mentioned in 10 11 15,no,MN,10 11,EU List of Waste 2014/955/EU
10 11 17,Sludges and filter cakes from flue-gas treatment containing hazardous substances,yes,MH,10 11,EU List of Waste 2014/955/EU
10 11 18,Sludges and filter cakes from flue-gas treatment other than those mentioned in 10 11 17,no,MN,10 11,EU List of Waste 2014/955/EU
10 11 19,Solid wastes from on-site effluent treatment containing hazardous substances,yes,MH,10 11,EU List of Waste 2014/955/EU
10 11 20,Solid wastes from on-site effluent treatment other than those mentioned in 10 11 19,no,MN,10 11,EU List of Waste 2014/955/EU
10 11 99,Wastes not otherwise specified,no,AN,10 11,EU List of Waste 2014/955/EU
10 12 01,Waste preparation mixture before thermal processing,no,AN,10 12,EU List of Waste 2014/955/EU
10 12 03,Particulates and dust,no,AN,10 12,EU List of Waste 2014/955/EU
10 12 05,Sludges and filter cakes from gas treatment,no,AN,10 12,EU List of Waste 2014/955/EU
10 12 06,Discarded moulds,no,AN,10 12,EU List of Waste 2014/955/EU
10 12 08,"Waste ceramics, bricks, tiles and construction products (after thermal processing)",no,AN,10 12,EU List of Waste 2014/955/EU
10 12 09,Solid wastes from gas treatment containing hazardous substances,yes,MH,10 12,EU List of Waste 2014/955/EU
10 12 10,Solid wastes from gas treatment other than those mentioned in 10 12 09,no,MN,10 12,EU List of Waste 2014/955/EU
10 12 11,Wastes from glazing containing heavy metals,yes,MH,10 12,EU List of Waste 2014/955/EU
10 12 12,Wastes from glazing other than those mentioned in 10 12 11,no,MN,10 12,EU List of Waste 2014/955/EU
10 12 13,Sludge from on-site effluent treatment,no,AN,10 12,EU List of Waste 2014/955/EU
10 12 99,Wastes not otherwise specified,no,AN,10 12,EU List of Waste 2014/955/EU
10 13 01,Waste preparation mixture before thermal processing,no,AN,10 13,EU List of Waste 2014/955/EU
10 13 04,Wastes from calcination and hydration of lime,no,AN,10 13,EU List of Waste 2014/955/EU
10 13 06,Particulates and dust (except 10 13 12 and 10 13 13),no,MN,10 13,EU List of Waste 2014/955/EU
10 13 07,Sludges and filter cakes from gas treatment,no,AN,10 13,EU List of Waste 2014/955/EU
10 13 09,Wastes from asbestos-cement manufacture containing asbestos,yes,MH,10 13,EU List of Waste 2014/955/EU
10 13 10,Wastes from asbestos-cement manufacture other than those mentioned in 10 13 09,no,MN,10 13,EU List of Waste 2014/955/EU
10 13 11,Wastes from cement-based composite materials other than those mentioned in 10 13 09 and 10 13 10,no,MN,10 13,EU List of Waste 2014/955/EU
10 13 12,Solid wastes from gas treatment containing hazardous substances,yes,MH,10 13,EU List of Waste 2014/955/EU
10 13 13,Solid wastes from gas treatment other than those mentioned in 10 13 12,no,MN,10 13,EU List of Waste 2014/955/EU
10 13 14,Waste concrete and concrete sludge,no,AN,10 13,EU List of Waste 2014/955/EU
10 13 99,Wastes not otherwise specified,no,AN,10 13,EU List of Waste 2014/955/EU
10 14 01,Waste from gas cleaning containing mercury,yes,MH,10 14,EU List of Waste 2014/955/EU
11 01 05,Pickling acids,yes,AH,11 01,EU List of Waste 2014/955/EU
11 01 06,Acids not otherwise specified,yes,AH,11 01,EU List of Waste 2014/955/EU
11 01 07,Pickling bases,yes,AH,11 01,EU List of Waste 2014/955/EU
11 01 08,Phosphatising sludges,yes,AH,11 01,EU List of Waste 2014/955/EU
11 01 09,Sludges and filter cakes containing hazardous substances,yes,MH,11 01,EU List of Waste 2014/955/EU
11 01 10,Sludges and filter cakes other than those mentioned in 11 01 09,no,MN,11 01,EU List of Waste 2014/955/EU
11 01 11,Aqueous rinsing liquids containing hazardous substances,yes,MH,11 01,EU List of Waste 2014/955/EU
11 01 12,Aqueous rinsing liquids other than those mentioned in 11 01 11,no,MN,11 01,EU List of Waste 2014/955/EU
11 01 13,Degreasing wastes containing hazardous substances,yes,MH,11 01,EU List of Waste 2014/955/EU
11 01 14,Degreasing wastes other than those mentioned in 11 01 13,no,MN,11 01,EU List of Waste 2014/955/EU
11 01 15,Eluate and sludges from membrane systems or ion exchange systems containing hazardous substances,yes,MH,11 01,EU List of Waste 2014/955/EU
11 01 16,Saturated or spent ion exchange resins,yes,AH,11 01,EU List of Waste 2014/955/EU
11 01 98,Other wastes containing hazardous substances,yes,MH,11 01,EU List of Waste 2014/955/EU
11 01 99,Wastes not otherwise specified,no,MN,11 01,EU List of Waste 2014/955/EU
11 02 02,"Sludges from zinc hydrometallurgy (including jarosite, goethite)",yes,AH,11 02,EU List of Waste 2014/955/EU
11 02 03,Wastes from the production of anodes for aqueous electrolytical processes,no,AN,11 02,EU List of Waste 2014/955/EU
11 02 05,Wastes from copper hydrometallurgical processes containing hazardous substances,yes,MH,11 02,EU List of Waste 2014/955/EU
11 02 06,Wastes from copper hydrometallurgical processes other than those mentioned in 11 02 05,no,MN,11 02,EU List of Waste 2014/955/EU
11 02 07,Other wastes containing hazardous substances,yes,MH,11 02,EU List of Waste 2014/955/EU
11 02 99,Wastes not otherwise specified,no,MN,11 02,EU List of Waste 2014/955/EU
11 03 01,Wastes containing cyanide,yes,AH,11 03,EU List of Waste 2014/955/EU
11 03 02,Other waste,yes,AH,11 03,EU List of Waste 2014/955/EU
11 05 01,Hard zinc,no,AN,11 05,EU List of Waste 2014/955/EU
11 05 02,Zinc ash,no,AN,11 05,EU List of Waste 2014/955/EU
11 05 03,Solid wastes from gas treatment,yes,AH,11 05,EU List of Waste 2014/955/EU
11 05 04,Spent flux,yes,AH,11 05,EU List of Waste 2014/955/EU
11 05 99,Wastes not otherwise specified,no,AN,11 05,EU List of Waste 2014/955/EU
12 01 01,Ferrous metal filings and turnings,no,AN,12 01,EU List of Waste 2014/955/EU
12 01 02,Ferrous metal dust and particles,no,AN,12 01,EU List of Waste 2014/955/EU
12 01 03,Non-ferrous metal filings and turnings,no,AN,12 01,EU List of Waste 2014/955/EU
12 01 04,Non-ferrous metal dust and particles,no,AN,12 01,EU List of Waste 2014/955/EU
12 01 05,Plastics shavings and turnings,no,AN,12 01,EU List of Waste 2014/955/EU
12 01 06,Mineral-based machining oils containing halogens (except emulsions and solutions),yes,AH,12 01,EU List of Waste 2014/955/EU
12 01 07,Mineral-based machining oils free of halogens (except emulsions and solutions),yes,AH,12 01,EU List of Waste 2014/955/EU
12 01 08,Machining emulsions and solutions containing halogens,yes,AH,12 01,EU List of Waste 2014/955/EU
12 01 09,Machining emulsions and solutions free of halogens,yes,AH,12 01,EU List of Waste 2014/955/EU
12 01 10,Synthetic machining oils,yes,AH,12 01,EU List of Waste 2014/955/EU
12 01 12,Spent waxes and fats,yes,AH,12 01,EU List of Waste 2014/955/EU
12 01 13,Welding wastes,no,AN,12 01,EU List of Waste 2014/955/EU
12 01 14,Machining sludges containing hazardous substances,yes,MH,12 01,EU List of Waste 2014/955/EU
12 01 15,Machining sludges other than those mentioned in 12 01 14,no,MN,12 01,EU List of Waste 2014/955/EU
12 01 16,Waste blasting material containing hazardous substances,yes,MH,12 01,EU List of Waste 2014/955/EU
12 01 17,Waste blasting material other than those mentioned in 12 01 16,no,MN,12 01,EU List of Waste 2014/955/EU
12 01 18,"Metal sludge (grinding, honing and lapping sludge) containing oil",yes,MH,12 01,EU List of Waste 2014/955/EU
12 01 19,Readily biodegradable machining oil,yes,AH,12 01,EU List of Waste 2014/955/EU
12 01 20,Spent grinding bodies and grinding materials containing hazardous substances,yes,MH,12 01,EU List of Waste 2014/955/EU
12 01 21,Spent grinding bodies and grinding materials other than those mentioned in 12 01 20,no,MN,12 01,EU List of Waste 2014/955/EU
12 01 99,Wastes not otherwise specified,no,MN,12 01,EU List of Waste 2014/955/EU
12 03 01,Aqueous washing liquids,yes,AH,12 03,EU List of Waste 2014/955/EU
12 03 02,Steam degreasing wastes,yes,AH,12 03,EU List of Waste 2014/955/EU
13 01 01,"Hydraulic oils, containing pcbs",yes,AH,13 01,EU List of Waste 2014/955/EU
13 01 04,Chlorinated emulsions,yes,AH,13 01,EU List of Waste 2014/955/EU
13 01 05,Non-chlorinated emulsions,yes,AH,13 01,EU List of Waste 2014/955/EU
13 01 09,Mineral-based chlorinated hydraulic oils,yes,AH,13 01,EU List of Waste 2014/955/EU
13 01 10,Mineral based non-chlorinated hydraulic oils,yes,AH,13 01,EU List of Waste 2014/955/EU
13 01 11,Synthetic hydraulic oils,yes,AH,13 01,EU List of Waste 2014/955/EU
13 01 12,Readily biodegradable hydraulic oils,yes,AH,13 01,EU List of Waste 2014/955/EU
13 01 13,Other hydraulic oils,yes,AH,13 01,EU List of Waste 2014/955/EU
13 02 04,"Mineral-based chlorinated engine, gear and lubricating oils",yes,AH,13 02,EU List of Waste 2014/955/EU
13 02 05,"Mineral-based non-chlorinated engine, gear and lubricating oils",yes,AH,13 02,EU List of Waste 2014/955/EU
13 02 06,"Synthetic engine, gear and lubricating oils",yes,AH,13 02,EU List of Waste 2014/955/EU
13 02 07,"Readily biodegradable engine, gear and lubricating oils",yes,AH,13 02,EU List of Waste 2014/955/EU
13 02 08,"Other engine, gear and lubricating oils",yes,AH,13 02,EU List of Waste 2014/955/EU
13 03 01,Insulating or heat transmission oils containing pcbs,yes,AH,13 03,EU List of Waste 2014/955/EU
13 03 06,Mineral-based chlorinated insulating and heat transmission oils other than those mentioned in 13 03 01,yes,AH,13 03,EU List of Waste 2014/955/EU
13 03 07,Mineral-based non-chlorinated insulating and heat transmission oils,yes,AH,13 03,EU List of Waste 2014/955/EU
13 03 08,Synthetic insulating and heat transmission oils,yes,AH,13 03,EU List of Waste 2014/955/EU
13 03 09,Readily biodegradable insulating and heat transmission oils,yes,AH,13 03,EU List of Waste 2014/955/EU
13 03 10,Other insulating and heat transmission oils,yes,AH,13 03,EU List of Waste 2014/955/EU
13 04 01,Bilge oils from inland navigation,yes,AH,13 04,EU List of Waste 2014/955/EU
13 04 02,Bilge oils from jetty sewers,yes,AH,13 04,EU List of Waste 2014/955/EU
13 04 03,Bilge oils from other navigation,yes,AH,13 04,EU List of Waste 2014/955/EU
13 05 01,Solids from grit chambers and oil/water separators,yes,AH,13 05,EU List of Waste 2014/955/EU
13 05 02,Sludges from oil/water separators,yes,AH,13 05,EU List of Waste 2014/955/EU
13 05 03,Interceptor sludges,yes,AH,13 05,EU List of Waste 2014/955/EU
13 05 06,Oil from oil/water separators,yes,AH,13 05,EU List of Waste 2014/955/EU
13 05 07,Oily water from oil/water separators,yes,AH,13 05,EU List of Waste 2014/955/EU
13 05 08,Mixtures of wastes from grit chambers and oil/water separators,yes,AH,13 05,EU List of Waste 2014/955/EU
13 07 01,Fuel oil and diesel,yes,AH,13 07,EU List of Waste 2014/955/EU
13 07 02,Petrol,yes,AH,13 07,EU List of Waste 2014/955/EU
13 07 03,Other fuels (including mixtures),yes,AH,13 07,EU List of Waste 2014/955/EU
13 08 01,Desalter sludges or emulsions,yes,AH,13 08,EU List of Waste 2014/955/EU
13 08 02,Other emulsions,yes,AH,13 08,EU List of Waste 2014/955/EU
13 08 99,Wastes not otherwise specified,yes,AH,13 08,EU List of Waste 2014/955/EU
14 06 01,"Chlorofluorocarbons, hcfc, hfc",yes,AH,14 06,EU List of Waste 2014/955/EU
14 06 02,Other halogenated solvents and solvent mixtures,yes,AH,14 06,EU List of Waste 2014/955/EU
14 06 03,Other solvents and solvent mixtures,yes,AH,14 06,EU List of Waste 2014/955/EU
14 06 04,Sludges or solid wastes containing halogenated solvents,yes,MH,14 06,EU List of Waste 2014/955/EU
14 06 05,Sludges or solid wastes containing other solvents,yes,MH,14 06,EU List of Waste 2014/955/EU
15 01 01,Paper and cardboard packaging,no,AN,15 01,EU List of Waste 2014/955/EU
15 01 02,Plastic packaging,no,AN,15 01,EU List of Waste 2014/955/EU
15 01 03,Wooden packaging,no,AN,15 01,EU List of Waste 2014/955/EU
15 01 04,Metallic packaging,no,AN,15 01,EU List of Waste 2014/955/EU
15 01 05,Composite packaging,no,AN,15 01,EU List of Waste 2014/955/EU
15 01 06,Mixed packaging,no,AN,15 01,EU List of Waste 2014/955/EU
15 01 07,Glass packaging,no,AN,15 01,EU List of Waste 2014/955/EU
15 01 09,Textile packaging,no,AN,15 01,EU List of Waste 2014/955/EU
15 01 10,Packaging containing residues of or contaminated by hazardous substances,yes,AH,15 01,EU List of Waste 2014/955/EU
15 01 11,"Metallic packaging containing a hazardous solid porous matrix (for example asbestos), including empty pressure containers",yes,AH,15 01,EU List of Waste 2014/955/EU
15 02 02,"Absorbents, filter materials (including oil filters not otherwise specified), wiping cloths, protective clothing contaminated by hazardous substances",yes,MH,15 02,EU List of Waste 2014/955/EU
15 02 03,"Absorbents, filter materials, wiping cloths and protective clothing other than those mentioned in 15 02 02",no,MN,15 02,EU List of Waste 2014/955/EU
16 01 03,End-of-life tyres,no,AN,16 01,EU List of Waste 2014/955/EU
16 01 04,End-of-life vehicles,yes,AH,16 01,EU List of Waste 2014/955/EU
16 01 06,"End-of-life vehicles, containing neither liquids nor other hazardous components",no,AN,16 01,EU List of Waste 2014/955/EU
16 01 07,Oil filters,yes,AH,16 01,EU List of Waste 2014/955/EU
16 01 08,Components containing mercury,yes,MH,16 01,EU List of Waste 2014/955/EU
16 01 09,Components containing pcbs,yes,MH,16 01,EU List of Waste 2014/955/EU
16 01 10,Explosive components (for example air bags),yes,AH,16 01,EU List of Waste 2014/955/EU
16 01 11,Brake pads containing asbestos,yes,MH,16 01,EU List of Waste 2014/955/EU
16 01 12,Brake pads other than those mentioned in 16 01 11,no,MN,16 01,EU List of Waste 2014/955/EU
16 01 13,Brake fluids,yes,AH,16 01,EU List of Waste 2014/955/EU
16 01 14,Antifreeze fluids containing hazardous substances,yes,MH,16 01,EU List of Waste 2014/955/EU
16 01 15,Antifreeze fluids other than those mentioned in 16 01 14,no,MN,16 01,EU List of Waste 2014/955/EU
16 01 16,Tanks for liquefied gas,no,AN,16 01,EU List of Waste 2014/955/EU
16 01 17,Ferrous metal,no,AN,16 01,EU List of Waste 2014/955/EU
16 01 18,Non-ferrous metal,no,AN,16 01,EU List of Waste 2014/955/EU
16 01 19,Plastic,no,AN,16 01,EU List of Waste 2014/955/EU
16 01 20,Glass,no,AN,16 01,EU List of Waste 2014/955/EU
16 01 21,Hazardous components other than those mentioned in 16 01 07 to 16 01 11 and 16 01 13 and 16 01 14,yes,AH,16 01,EU List of Waste 2014/955/EU
16 01 22,Components not otherwise specified,no,MN,16 01,EU List of Waste 2014/955/EU
16 01 99,Wastes not otherwise specified,no,AN,16 01,EU List of Waste 2014/955/EU
16 02 09,Transformers and capacitors containing pcbs,yes,AH,16 02,EU List of Waste 2014/955/EU
16 02 10,Discarded equipment containing or contaminated by pcbs other than those mentioned in 16 02 09,yes,AH,16 02,EU List of Waste 2014/955/EU
16 02 11,"Discarded equipment containing chlorofluorocarbons, hcfc, hfc",yes,AH,16 02,EU List of Waste 2014/955/EU
16 02 12,Discarded equipment containing free asbestos,yes,AH,16 02,EU List of Waste 2014/955/EU
16 02 13,Discarded equipment containing hazardous components other than those mentioned in 16 02 09 to 16 02 12,yes,AH,16 02,EU List of Waste 2014/955/EU
16 02 14,Discarded equipment other than those mentioned in 16 02 09 to 16 02 13,no,AN,16 02,EU List of Waste 2014/955/EU
16 02 15,Hazardous components removed from discarded equipment,yes,AH,16 02,EU List of Waste 2014/955/EU
16 02 16,Components removed from discarded equipment other than those mentioned in 16 02 15,no,AN,16 02,EU List of Waste 2014/955/EU
16 03 03,Inorganic wastes containing hazardous substances,yes,MH,16 03,EU List of Waste 2014/955/EU
16 03 04,Inorganic wastes other than those mentioned in 16 03 03,no,MN,16 03,EU List of Waste 2014/955/EU
16 03 05,Organic wastes containing hazardous substances,yes,MH,16 03,EU List of Waste 2014/955/EU
16 03 06,Organic wastes other than those mentioned in 16 03 05,no,MN,16 03,EU List of Waste 2014/955/EU
16 03 07,Metallic mercury,yes,AH,16 03,EU List of Waste 2014/955/EU
16 04 01,Waste ammunition,yes,AH,16 04,EU List of Waste 2014/955/EU
16 04 02,Fireworks wastes,yes,AH,16 04,EU List of Waste 2014/955/EU
16 04 03,Other waste explosives,yes,AH,16 04,EU List of Waste 2014/955/EU
16 05 04,Gases in pressure containers (including halons) containing hazardous substances,yes,MH,16 05,EU List of Waste 2014/955/EU
16 05 05,Gases in pressure containers other than those mentioned in 16 05 04,no,MN,16 05,EU List of Waste 2014/955/EU
16 05 06,"Laboratory chemicals, consisting of or containing hazardous substances, including mixtures of laboratory chemicals",yes,MH,16 05,EU List of Waste 2014/955/EU
16 05 07,Discarded inorganic chemicals consisting of or containing hazardous substances,yes,MH,16 05,EU List of Waste 2014/955/EU
16 05 08,Discarded organic chemicals consisting of or containing hazardous substances,yes,MH,16 05,EU List of Waste 2014/955/EU
16 05 09,"Discarded chemicals other than those mentioned in 16 05 06, 16 05 07 or 16 05 08",no,MN,16 05,EU List of Waste 2014/955/EU
16 06 01,Lead batteries,yes,AH,16 06,EU List of Waste 2014/955/EU
16 06 02,Ni-cd batteries,yes,AH,16 06,EU List of Waste 2014/955/EU
16 06 03,Mercury-containing batteries,yes,AH,16 06,EU List of Waste 2014/955/EU
16 06 04,Alkaline batteries (except 16 06 03),no,AN,16 06,EU List of Waste 2014/955/EU
16 06 05,Other batteries and accumulators,no,AN,16 06,EU List of Waste 2014/955/EU
16 06 06,Separately collected electrolyte from batteries and accumulators,yes,AH,16 06,EU List of Waste 2014/955/EU
16 07 08,Wastes containing oil,yes,MH,16 07,EU List of Waste 2014/955/EU
16 07 09,Wastes containing other hazardous substances,yes,MH,16 07,EU List of Waste 2014/955/EU
16 07 99,Wastes not otherwise specified,no,MN,16 07,EU List of Waste 2014/955/EU
16 08 01,"Spent catalysts containing gold, silver, rhenium, rhodium, palladium, iridium or platinum (except 16 08 07)",no,MN,16 08,EU List of Waste 2014/955/EU
16 08 02,Spent catalysts containing hazardous transition metals or hazardous transition metal compounds,yes,MH,16 08,EU List of Waste 2014/955/EU
16 08 03,Spent catalysts containing transition metals or transition metal compounds not otherwise specified,no,MN,16 08,EU List of Waste 2014/955/EU
16 08 04,Spent fluid catalytic cracking catalysts (except 16 08 07),no,MN,16 08,EU List of Waste 2014/955/EU
16 08 05,Spent catalysts containing phosphoric acid,yes,MH,16 08,EU List of Waste 2014/955/EU
16 08 06,Spent liquids used as catalysts,yes,AH,16 08,EU List of Waste 2014/955/EU
16 08 07,Spent catalysts contaminated with hazardous substances,yes,MH,16 08,EU List of Waste 2014/955/EU
16 09 01,"Permanganates, for example potassium permanganate",yes,AH,16 09,EU List of Waste 2014/955/EU
16 09 02,"Chromates, for example potassium chromate, potassium or sodium dichromate",yes,AH,16 09,EU List of Waste 2014/955/EU
16 09 03,"Peroxides, for example hydrogen peroxide",yes,AH,16 09,EU List of Waste 2014/955/EU
16 09 04,"Oxidising substances, not otherwise specified",yes,AH,16 09,EU List of Waste 2014/955/EU
16 10 01,Aqueous liquid wastes containing hazardous substances,yes,MH,16 10,EU List of Waste 2014/955/EU
16 10 02,Aqueous liquid wastes other than those mentioned in 16 10 01,no,MN,16 10,EU List of Waste 2014/955/EU
16 10 03,Aqueous concentrates containing hazardous substances,yes,MH,16 10,EU List of Waste 2014/955/EU
16 10 04,Aqueous concentrates other than those mentioned in 16 10 03,no,MN,16 10,EU List of Waste 2014/955/EU
16 11 01,Carbon-based linings and refractories from metallurgical processes containing hazardous substances,yes,MH,16 11,EU List of Waste 2014/955/EU
16 11 02,Carbon-based linings and refractories from metallurgical processes other than those mentioned in 16 11 01,no,MN,16 11,EU List of Waste 2014/955/EU
16 11 03,Other linings and refractories from metallurgical processes containing hazardous substances,yes,MH,16 11,EU List of Waste 2014/955/EU
16 11 04,Other linings and refractories from metallurgical processes other than those mentioned in 16 11 03,no,MN,16 11,EU List of Waste 2014/955/EU
16 11 05,Linings and refractories from non-metallurgical processes containing hazardous substances,yes,MH,16 11,EU List of Waste 2014/955/EU
16 11 06,Linings and refractories from non-metallurgical processes other than those mentioned in 16 11 05,no,MN,16 11,EU List of Waste 2014/955/EU
17 01 01,Concrete,no,MN,17 01,EU List of Waste 2014/955/EU
17 01 02,Bricks,no,MN,17 01,EU List of Waste 2014/955/EU
17 01 03,Tiles and ceramics,no,MN,17 01,EU List of Waste 2014/955/EU
17 01 06,"Mixtures of, or separate fractions of concrete, bricks, tiles and ceramics containing hazardous substances",yes,MH,17 01,EU List of Waste 2014/955/EU
17 01 07,"Mixtures of concrete, bricks, tiles and ceramics other than those mentioned in 17 01 06",no,MN,17 01,EU List of Waste 2014/955/EU
17 02 01,Wood,no,MN,17 02,EU List of Waste 2014/955/EU
17 02 02,Glass,no,MN,17 02,EU List of Waste 2014/955/EU
17 02 03,Plastic,no,MN,17 02,EU List of Waste 2014/955/EU
17 02 04,"Glass, plastic and wood containing or contaminated with hazardous substances",yes,MH,17 02,EU List of Waste 2014/955/EU
17 03 01,Bituminous mixtures containing coal tar,yes,MH,17 03,EU List of Waste 2014/955/EU
17 03 02,Bituminous mixtures other than those mentioned in 17 03 01,no,MN,17 03,EU List of Waste 2014/955/EU
17 03 03,Coal tar and tarred products,yes,AH,17 03,EU List of Waste 2014/955/EU
17 04 01,"Copper, bronze, brass",no,MN,17 04,EU List of Waste 2014/955/EU
17 04 02,Aluminium,no,MN,17 04,EU List of Waste 2014/955/EU
17 04 03,Lead,no,MN,17 04,EU List of Waste 2014/955/EU
17 04 04,Zinc,no,MN,17 04,EU List of Waste 2014/955/EU
17 04 05,Iron and steel,no,MN,17 04,EU List of Waste 2014/955/EU
17 04 06,Tin,no,MN,17 04,EU List of Waste 2014/955/EU
17 04 07,Mixed metals,no,MN,17 04,EU List of Waste 2014/955/EU
17 04 09,Metal waste contaminated with hazardous substances,yes,MH,17 04,EU List of Waste 2014/955/EU
17 04 10,"Cables containing oil, coal tar and other hazardous substances",yes,MH,17 04,EU List of Waste 2014/955/EU
17 04 11,Cables other than those mentioned in 17 04 10,no,MN,17 04,EU List of Waste 2014/955/EU
17 05 03,Soil and stones containing hazardous substances,yes,MH,17 05,EU List of Waste 2014/955/EU
17 05 04,Soil and stones other than those mentioned in 17 05 03,no,MN,17 05,EU List of Waste 2014/955/EU
17 05 05,Dredging spoil containing hazardous substances,yes,MH,17 05,EU List of Waste 2014/955/EU
17 05 06,Dredging spoil other than those mentioned in 17 05 05,no,MN,17 05,EU List of Waste 2014/955/EU
17 05 07,Track ballast containing hazardous substances,yes,MH,17 05,EU List of Waste 2014/955/EU
17 05 08,Track ballast other than those mentioned in 17 05 07,no,MN,17 05,EU List of Waste 2014/955/EU
17 06 01,Insulation materials containing asbestos,yes,MH,17 06,EU List of Waste 2014/955/EU
17 06 03,Other insulation materials consisting of or containing hazardous substances,yes,MH,17 06,EU List of Waste 2014/955/EU
17 06 04,Insulation materials other than those mentioned in 17 06 01 and 17 06 03,no,MN,17 06,EU List of Waste 2014/955/EU
17 06 05,Construction materials containing asbestos,yes,MH,17 06,EU List of Waste 2014/955/EU
17 08 01,Gypsum-based construction materials contaminated with hazardous substances,yes,MH,17 08,EU List of Waste 2014/955/EU
17 08 02,Gypsum-based construction materials other than those mentioned in 17 08 01,no,MN,17 08,EU List of Waste 2014/955/EU
17 09 01,Construction and demolition wastes containing mercury,yes,MH,17 09,EU List of Waste 2014/955/EU
17 09 02,"Construction and demolition wastes containing pcb (for example pcb-containing sealants, pcb-containing resin-based floorings, pcb-containing sealed glazing units, pcb-containing capacitors)",yes,MH,17 09,EU List of Waste 2014/955/EU
17 09 03,Other construction and demolition wastes (including mixed wastes) containing hazardous substances,yes,MH,17 09,EU List of Waste 2014/955/EU
17 09 04,"Mixed construction and demolition wastes other than those mentioned in 17 09 01, 17 09 02 and 17 09 03",no,MN,17 09,EU List of Waste 2014/955/EU
18 01 01,Sharps (except 18 01 03),no,AN,18 01,EU List of Waste 2014/955/EU
18 01 02,Body parts and organs including blood bags and blood preserves (except 18 01 03),no,AN,18 01,EU List of Waste 2014/955/EU
18 01 03,Wastes whose collection and disposal is subject to special requirements in order to prevent infection,yes,AH,18 01,EU List of Waste 2014/955/EU
18 01 04,"Wastes whose collection and disposal is not subject to special requirements in order to prevent infection(for example dressings, plaster casts, linen, disposable clothing, diapers)",no,AN,18 01,EU List of Waste 2014/955/EU
18 01 06,Chemicals consisting of or containing hazardous substances,yes,MH,18 01,EU List of Waste 2014/955/EU
18 01 07,Chemicals other than those mentioned in 18 01 06,no,MN,18 01,EU List of Waste 2014/955/EU
18 01 08,Cytotoxic and cytostatic medicines,yes,AH,18 01,EU List of Waste 2014/955/EU
18 01 09,Medicines other than those mentioned in 18 01 08,no,AN,18 01,EU List of Waste 2014/955/EU
18 01 10,Amalgam waste from dental care,yes,AH,18 01,EU List of Waste 2014/955/EU
18 02 01,Sharps (except 18 02 02),no,AN,18 02,EU List of Waste 2014/955/EU
18 02 02,Wastes whose collection and disposal is subject to special requirements in order to prevent infection,yes,AH,18 02,EU List of Waste 2014/955/EU
18 02 03,Wastes whose collection and disposal is not subject to special requirements in order to prevent infection,no,AN,18 02,EU List of Waste 2014/955/EU
18 02 05,Chemicals consisting of or containing hazardous substances,yes,MH,18 02,EU List of Waste 2014/955/EU
18 02 06,Chemicals other than those mentioned in 18 02 05,no,MN,18 02,EU List of Waste 2014/955/EU
18 02 07,Cytotoxic and cytostatic medicines,yes,AH,18 02,EU List of Waste 2014/955/EU
18 02 08,Medicines other than those mentioned in 18 02 07,no,AN,18 02,EU List of Waste 2014/955/EU
19 01 02,Ferrous materials removed from bottom ash,no,AN,19 01,EU List of Waste 2014/955/EU
19 01 05,Filter cake from gas treatment,yes,AH,19 01,EU List of Waste 2014/955/EU
19 01 06,Aqueous liquid wastes from gas treatment and other aqueous liquid wastes,yes,AH,19 01,EU List of Waste 2014/955/EU
19 01 07,Solid wastes from gas treatment,yes,AH,19 01,EU List of Waste 2014/955/EU
19 01 10,Spent activated carbon from flue-gas treatment,yes,AH,19 01,EU List of Waste 2014/955/EU
19 01 11,Bottom ash and slag containing hazardous substances,yes,MH,19 01,EU List of Waste 2014/955/EU
19 01 12,Bottom ash and slag other than those mentioned in 19 01 11,no,MN,19 01,EU List of Waste 2014/955/EU
19 01 13,Fly ash containing hazardous substances,yes,MH,19 01,EU List of Waste 2014/955/EU
19 01 14,Fly ash other than those mentioned in 19 01 13,no,MN,19 01,EU List of Waste 2014/955/EU
19 01 15,Boiler dust containing hazardous substances,yes,MH,19 01,EU List of Waste 2014/955/EU
19 01 16,Boiler dust other than those mentioned in 19 01 15,no,MN,19 01,EU List of Waste 2014/955/EU
19 01 17,Pyrolysis wastes containing hazardous substances,yes,MH,19 01,EU List of Waste 2014/955/EU
19 01 18,Pyrolysis wastes other than those mentioned in 19 01 17,no,MN,19 01,EU List of Waste 2014/955/EU
19 01 19,Sands from fluidised beds,no,AN,19 01,EU List of Waste 2014/955/EU
19 01 99,Wastes not otherwise specified,no,AN,19 01,EU List of Waste 2014/955/EU
19 02 03,Premixed wastes composed only of non-hazardous wastes,no,AN,19 02,EU List of Waste 2014/955/EU
19 02 04,Premixed wastes composed of at least one hazardous waste,yes,AH,19 02,EU List of Waste 2014/955/EU
19 02 05,Sludges from physico/chemical treatment containing hazardous substances,yes,MH,19 02,EU List of Waste 2014/955/EU
19 02 06,Sludges from physico/chemical treatment other than those mentioned in 19 02 05,no,MN,19 02,EU List of Waste 2014/955/EU
19 02 07,Oil and concentrates from separation,yes,AH,19 02,EU List of Waste 2014/955/EU
19 02 08,Liquid combustible wastes containing hazardous substances,yes,MH,19 02,EU List of Waste 2014/955/EU
19 02 09,Solid combustible wastes containing hazardous substances,yes,MH,19 02,EU List of Waste 2014/955/EU
19 02 10,Combustible wastes other than those mentioned in 19 02 08 and 19 02 09,no,MN,19 02,EU List of Waste 2014/955/EU
19 02 11,Other wastes containing hazardous substances,yes,MH,19 02,EU List of Waste 2014/955/EU
19 02 99,Wastes not otherwise specified,no,MN,19 02,EU List of Waste 2014/955/EU
19 03 04,"Wastes marked as hazardous, partly stabilised other than 19 03 08",yes,AH,19 03,EU List of Waste 2014/955/EU
19 03 05,Stabilised wastes other than those mentioned in 19 03 04,no,AN,19 03,EU List of Waste 2014/955/EU
19 03 06,"Wastes marked as hazardous, solidified",yes,AH,19 03,EU List of Waste 2014/955/EU
19 03 07,Solidified wastes other than those mentioned in 19 03 06,no,AN,19 03,EU List of Waste 2014/955/EU
19 03 08,Partly stabilised mercury,yes,AH,19 03,EU List of Waste 2014/955/EU
19 04 01,Vitrified waste,no,AN,19 04,EU List of Waste 2014/955/EU
19 04 02,Fly ash and other flue-gas treatment wastes,yes,AH,19 04,EU List of Waste 2014/955/EU
19 04 03,Non-vitrified solid phase,yes,AH,19 04,EU List of Waste 2014/955/EU
19 04 04,Aqueous liquid wastes from vitrified waste tempering,no,AN,19 04,EU List of Waste 2014/955/EU
19 05 01,Non-composted fraction of municipal and similar wastes,no,AN,19 05,EU List of Waste 2014/955/EU
19 05 02,Non-composted fraction of animal and vegetable waste,no,AN,19 05,EU List of Waste 2014/955/EU
19 05 03,Off-specification compost,no,AN,19 05,EU List of Waste 2014/955/EU
19 05 99,Wastes not otherwise specified,no,AN,19 05,EU List of Waste 2014/955/EU
19 06 03,Liquor from anaerobic treatment of municipal waste,no,AN,19 06,EU List of Waste 2014/955/EU
19 06 04,Digestate from anaerobic treatment of municipal waste,no,AN,19 06,EU List of Waste 2014/955/EU
19 06 05,Liquor from anaerobic treatment of animal and vegetable waste,no,AN,19 06,EU List of Waste 2014/955/EU
19 06 06,Digestate from anaerobic treatment of animal and vegetable waste,no,AN,19 06,EU List of Waste 2014/955/EU
19 06 99,Wastes not otherwise specified,no,AN,19 06,EU List of Waste 2014/955/EU
19 07 02,Landfill leachate containing hazardous substances,yes,MH,19 07,EU List of Waste 2014/955/EU
19 07 03,Landfill leachate other than those mentioned in 19 07 02,no,MN,19 07,EU List of Waste 2014/955/EU
19 08 01,Screenings,no,AN,19 08,EU List of Waste 2014/955/EU
19 08 02,Waste from desanding,no,AN,19 08,EU List of Waste 2014/955/EU
19 08 05,Sludges from treatment of urban waste water,no,AN,19 08,EU List of Waste 2014/955/EU
19 08 06,Saturated or spent ion exchange resins,yes,AH,19 08,EU List of Waste 2014/955/EU
19 08 07,Solutions and sludges from regeneration of ion exchangers,yes,AH,19 08,EU List of Waste 2014/955/EU
19 08 08,Membrane system waste containing heavy metals,yes,MH,19 08,EU List of Waste 2014/955/EU
19 08 09,Grease and oil mixture from oil/water separation containing only edible oil and fats,no,AN,19 08,EU List of Waste 2014/955/EU
19 08 10,Grease and oil mixture from oil/water separation other than those mentioned in 19 08 09,yes,AH,19 08,EU List of Waste 2014/955/EU
19 08 11,Sludges containing hazardous substances from biological treatment of industrial waste water,yes,MH,19 08,EU List of Waste 2014/955/EU
19 08 12,Sludges from biological treatment of industrial waste water other than those mentioned in 19 08 11,no,MN,19 08,EU List of Waste 2014/955/EU
19 08 13,Sludges containing hazardous substances from other treatment of industrial waste water,yes,MH,19 08,EU List of Waste 2014/955/EU
19 08 14,Sludges from other treatment of industrial waste water other than those mentioned in 19 08 13,no,MN,19 08,EU List of Waste 2014/955/EU
19 08 99,Wastes not otherwise specified,no,MN,19 08,EU List of Waste 2014/955/EU
19 09 01,Solid waste from primary filtration and screenings,no,AN,19 09,EU List of Waste 2014/955/EU
19 09 02,Sludges from water clarification,no,AN,19 09,EU List of Waste 2014/955/EU
19 09 03,Sludges from decarbonation,no,AN,19 09,EU List of Waste 2014/955/EU
19 09 04,Spent activated carbon,no,AN,19 09,EU List of Waste 2014/955/EU
19 09 05,Saturated or spent ion exchange resins,no,AN,19 09,EU List of Waste 2014/955/EU
19 09 06,Solutions and sludges from regeneration of ion exchangers,no,AN,19 09,EU List of Waste 2014/955/EU
19 09 99,Wastes not otherwise specified,no,AN,19 09,EU List of Waste 2014/955/EU
19 10 01,Iron and steel waste,no,AN,19 10,EU List of Waste 2014/955/EU
19 10 02,Non-ferrous waste,no,AN,19 10,EU List of Waste 2014/955/EU
19 10 03,Fluff-light fraction and dust containing hazardous substances,yes,MH,19 10,EU List of Waste 2014/955/EU
19 10 04,Fluff-light fraction and dust other than those mentioned in 19 10 03,no,MN,19 10,EU List of Waste 2014/955/EU
19 10 05,Other fractions containing hazardous substances,yes,MH,19 10,EU List of Waste 2014/955/EU
19 10 06,Other fractions other than those mentioned in 19 10 05,no,MN,19 10,EU List of Waste 2014/955/EU
19 11 01,Spent filter clays,yes,AH,19 11,EU List of Waste 2014/955/EU
19 11 02,Acid tars,yes,AH,19 11,EU List of Waste 2014/955/EU
19 11 03,Aqueous liquid wastes,yes,AH,19 11,EU List of Waste 2014/955/EU
19 11 04,Wastes from cleaning of fuel with bases,yes,AH,19 11,EU List of Waste 2014/955/EU
19 11 05,Sludges from on-site effluent treatment containing hazardous substances,yes,MH,19 11,EU List of Waste 2014/955/EU
19 11 06,Sludges from on-site effluent treatment other than those mentioned in 19 11 05,no,MN,19 11,EU List of Waste 2014/955/EU
19 11 07,Wastes from flue-gas cleaning,yes,AH,19 11,EU List of Waste 2014/955/EU
19 11 99,Wastes not otherwise specified,no,AN,19 11,EU List of Waste 2014/955/EU
19 12 01,Paper and cardboard,no,AN,19 12,EU List of Waste 2014/955/EU
19 12 02,Ferrous metal,no,AN,19 12,EU List of Waste 2014/955/EU
19 12 03,Non-ferrous metal,no,AN,19 12,EU List of Waste 2014/955/EU
19 12 04,Plastic and rubber,no,AN,19 12,EU List of Waste 2014/955/EU
19 12 05,Glass,no,AN,19 12,EU List of Waste 2014/955/EU
19 12 06,Wood containing hazardous substances,yes,MH,19 12,EU List of Waste 2014/955/EU
19 12 07,Wood other than that mentioned in 19 12 06,no,MN,19 12,EU List of Waste 2014/955/EU
19 12 08,Textiles,no,AN,19 12,EU List of Waste 2014/955/EU
19 12 09,"Minerals (for example sand, stones)",no,AN,19 12,EU List of Waste 2014/955/EU
19 12 10,Combustible waste (refuse derived fuel),no,AN,19 12,EU List of Waste 2014/955/EU
19 12 11,Other wastes (including mixtures of materials) from mechanical treatment of waste containing hazardous substances,yes,MH,19 12,EU List of Waste 2014/955/EU
19 12 12,Other wastes (including mixtures of materials) from mechanical treatment of wastes other than those mentioned in 19 12 11,no,MN,19 12,EU List of Waste 2014/955/EU
19 13 01,Solid wastes from soil remediation containing hazardous substances,yes,MH,19 13,EU List of Waste 2014/955/EU
19 13 02,Solid wastes from soil remediation other than those mentioned in 19 13 01,no,MN,19 13,EU List of Waste 2014/955/EU
19 13 03,Sludges from soil remediation containing hazardous substances,yes,MH,19 13,EU List of Waste 2014/955/EU
19 13 04,Sludges from soil remediation other than those mentioned in 19 13 03,no,MN,19 13,EU List of Waste 2014/955/EU
19 13 05,Sludges from groundwater remediation containing hazardous substances,yes,MH,19 13,EU List of Waste 2014/955/EU
19 13 06,Sludges from groundwater remediation other than those mentioned in 19 13 05,no,MN,19 13,EU List of Waste 2014/955/EU
19 13 07,Aqueous liquid wastes and aqueous concentrates from groundwater remediation containing hazardous substances,yes,MH,19 13,EU List of Waste 2014/955/EU
19 13 08,Aqueous liquid wastes and aqueous concentrates from groundwater remediation other than those mentioned in 19 13 07,no,MN,19 13,EU List of Waste 2014/955/EU
20 01 01,Paper and cardboard,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 02,Glass,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 08,Biodegradable kitchen and canteen waste,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 10,Clothes,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 11,Textiles,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 13,Solvents,yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 14,Acids,yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 15,Alkalines,yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 17,Photochemicals,yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 19,Pesticides,yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 21,Fluorescent tubes and other mercury-containing waste,yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 23,Discarded equipment containing chlorofluorocarbons,yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 25,Edible oil and fat,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 26,Oil and fat other than those mentioned in 20 01 25,yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 27,"Paint, inks, adhesives and resins containing hazardous substances",yes,MH,20 01,EU List of Waste 2014/955/EU
20 01 28,"Paint, inks, adhesives and resins other than those mentioned in 20 01 27",no,MN,20 01,EU List of Waste 2014/955/EU
20 01 29,Detergents containing hazardous substances,yes,MH,20 01,EU List of Waste 2014/955/EU
20 01 30,Detergents other than those mentioned in 20 01 29,no,MN,20 01,EU List of Waste 2014/955/EU
20 01 31,Cytotoxic and cytostatic medicines,yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 32,Medicines other than those mentioned in 20 01 31,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 33,"Batteries and accumulators included in 16 06 01, 16 06 02 or 16 06 03 and unsorted batteries and accumulators containing these batteries",yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 34,Batteries and accumulators other than those mentioned in 20 01 33,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 35,Discarded electrical and electronic equipment other than those mentioned in 20 01 21 and 20 01 23 containing hazardous components,yes,AH,20 01,EU List of Waste 2014/955/EU
20 01 36,"Discarded electrical and electronic equipment other than those mentioned in 20 01 21, 20 01 23 and 20 01 35",no,AN,20 01,EU List of Waste 2014/955/EU
20 01 37,Wood containing hazardous substances,yes,MH,20 01,EU List of Waste 2014/955/EU
20 01 38,Wood other than that mentioned in 20 01 37,no,MN,20 01,EU List of Waste 2014/955/EU
20 01 39,Plastics,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 40,Metals,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 41,Wastes from chimney sweeping,no,AN,20 01,EU List of Waste 2014/955/EU
20 01 99,Other fractions not otherwise specified,no,AN,20 01,EU List of Waste 2014/955/EU
20 02 01,Biodegradable waste,no,AN,20 02,EU List of Waste 2014/955/EU
20 02 02,Soil and stones,no,AN,20 02,EU List of Waste 2014/955/EU
20 02 03,Other non-biodegradable wastes,no,AN,20 02,EU List of Waste 2014/955/EU
20 03 01,Mixed municipal waste,no,AN,20 03,EU List of Waste 2014/955/EU
20 03 02,Waste from markets,no,AN,20 03,EU List of Waste 2014/955/EU
20 03 03,Street-cleaning residues,no,AN,20 03,EU List of Waste 2014/955/EU
20 03 04,Septic tank sludge,no,AN,20 03,EU List of Waste 2014/955/EU
20 03 06,Waste from sewage cleaning,no,AN,20 03,EU List of Waste 2014/955/EU
20 03 07,Bulky waste,no,AN,20 03,EU List of Waste 2014/955/EU
20 03 99,Municipal wastes not otherwise specified,no,AN,20 03,EU List of Waste 2014/955/EU

"""# }
}
