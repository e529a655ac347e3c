// Generated from Catalogs/codes/ewc_chapters.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/codes/ewc_chapters.csv`.
enum EmbeddedCodesEwcChapters {
  static var text: String { #"""
code,level,title,title_zh,source
01,2,"Wastes resulting from exploration, mining, quarrying, and physical and chemical treatment of minerals",勘探、采矿、采石以及矿物物理和化学处理产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
01 01,4,Wastes from mineral excavation,矿物采掘产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
01 03,4,Wastes from physical and chemical processing of metalliferous minerals,金属矿物理和化学加工产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
01 04,4,Wastes from physical and chemical processing of non-metalliferous minerals,非金属矿物理和化学加工产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
01 05,4,Drilling muds and other drilling wastes,钻井泥浆和其他钻井废物,EU List of Waste 2014/955/EU; Chinese: own translation
02,2,"Wastes from agriculture, horticulture, aquaculture, forestry, hunting and fishing, food preparation and processing",农业、园艺、水产养殖、林业、狩猎和捕捞、食品制备和加工产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
02 01,4,"Wastes from agriculture, horticulture, aquaculture, forestry, hunting and fishing",农业、园艺、水产养殖、林业、狩猎和捕捞产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
02 02,4,"Wastes from the preparation and processing of meat, fish and other foods of animal origin",肉、鱼和其他动物源食品制备和加工产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
02 03,4,"Wastes from fruit, vegetables, cereals, edible oils, cocoa, coffee, tea and tobacco preparation and processing; conserve production; yeast and yeast extract production, molasses preparation and fermentation",水果、蔬菜、谷物、食用油、可可、咖啡、茶叶和烟草制备和加工，罐头生产，酵母和酵母提取物生产，糖蜜制备和发酵产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
02 04,4,Wastes from sugar processing,制糖产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
02 05,4,Wastes from the dairy products industry,乳制品工业产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
02 06,4,Wastes from the baking and confectionery industry,烘焙和糖果工业产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
02 07,4,"Wastes from the production of alcoholic and non-alcoholic beverages (except coffee, tea and cocoa)",酒精饮料和非酒精饮料（咖啡、茶和可可除外）生产产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
03,2,"Wastes from wood processing and the production of panels and furniture, pulp, paper and cardboard",木材加工、板材和家具生产以及纸浆、纸和纸板生产产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
03 01,4,Wastes from wood processing and the production of panels and furniture,木材加工、板材和家具生产产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
03 02,4,Wastes from wood preservation,木材防腐产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
03 03,4,"Wastes from pulp, paper and cardboard production and processing",纸浆、纸和纸板生产和加工产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
04,2,"Wastes from the leather, fur and textile industries",皮革、毛皮和纺织工业产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
04 01,4,Wastes from the leather and fur industry,皮革和毛皮工业产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
04 02,4,Wastes from the textile industry,纺织工业产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
05,2,"Wastes from petroleum refining, natural gas purification and pyrolytic treatment of coal",石油炼制、天然气净化和煤热解处理产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
05 01,4,Wastes from petroleum refining,石油炼制产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
05 06,4,Wastes from the pyrolytic treatment of coal,煤热解处理产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
05 07,4,Wastes from natural gas purification and transportation,天然气净化和输送产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06,2,Wastes from inorganic chemical processes,无机化学过程产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 01,4,"Wastes from the manufacture, formulation, supply and use (MFSU) of acids",酸的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 02,4,Wastes from the MFSU of bases,碱的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 03,4,Wastes from the MFSU of salts and their solutions and metallic oxides,盐及其溶液和金属氧化物的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 04,4,Metal-containing wastes other than those mentioned in 06 03,除06 03外的含金属废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 05,4,Sludges from on-site effluent treatment,现场污水处理产生的污泥,EU List of Waste 2014/955/EU; Chinese: own translation
06 06,4,"Wastes from the MFSU of sulphur chemicals, sulphur chemical processes and desulphurisation processes",硫化学品及其化学过程和脱硫过程的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 07,4,Wastes from the MFSU of halogens and halogen chemical processes,卤素及卤素化学过程的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 08,4,Wastes from the MFSU of silicon and silicon derivatives,硅及硅衍生物的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 09,4,Wastes from the MFSU of phosphorus chemicals and phosphorus chemical processes,磷化学品及其化学过程的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 10,4,"Wastes from the MFSU of nitrogen chemicals, nitrogen chemical processes and fertiliser manufacture",氮化学品及其化学过程和肥料制造产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 11,4,Wastes from the manufacture of inorganic pigments and opacifiers,无机颜料和遮光剂制造产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
06 13,4,Wastes from inorganic chemical processes not otherwise specified,未另列明的无机化学过程产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
07,2,Wastes from organic chemical processes,有机化学过程产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
07 01,4,"Wastes from the manufacture, formulation, supply and use (MFSU) of basic organic chemicals",基础有机化学品的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
07 02,4,"Wastes from the MFSU of plastics, synthetic rubber and man-made fibres",塑料、合成橡胶和化学纤维的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
07 03,4,Wastes from the MFSU of organic dyes and pigments (except 06 11),有机染料和颜料（06 11除外）的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
07 04,4,"Wastes from the MFSU of organic plant protection products (except 02 01 08 and 02 01 09), wood preserving agents (except 03 02) and other biocides",有机植物保护产品（02 01 08和02 01 09除外）、木材防腐剂（03 02除外）和其他杀生物剂的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
07 05,4,Wastes from the MFSU of pharmaceuticals,药品的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
07 06,4,"Wastes from the MFSU of fats, grease, soaps, detergents, disinfectants and cosmetics",油脂、润滑脂、肥皂、洗涤剂、消毒剂和化妆品的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
07 07,4,Wastes from the MFSU of fine chemicals and chemical products not otherwise specified,精细化学品和未另列明的化学产品的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
08,2,"Wastes from the manufacture, formulation, supply and use (MFSU) of coatings (paints, varnishes and vitreous enamels), adhesives, sealants and printing inks",涂料（油漆、清漆和搪瓷釉）、胶粘剂、密封胶和印刷油墨的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
08 01,4,Wastes from MFSU and removal of paint and varnish,油漆和清漆的制造、配制、供应、使用和去除产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
08 02,4,Wastes from MFSU of other coatings (including ceramic materials),其他涂料（包括陶瓷材料）的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
08 03,4,Wastes from MFSU of printing inks,印刷油墨的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
08 04,4,Wastes from MFSU of adhesives and sealants (including waterproofing products),胶粘剂和密封胶（包括防水产品）的制造、配制、供应和使用产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
08 05,4,Wastes not otherwise specified in 08,第08章中未另列明的废物,EU List of Waste 2014/955/EU; Chinese: own translation
09,2,Wastes from the photographic industry,摄影工业产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
09 01,4,Wastes from the photographic industry,摄影工业产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10,2,Wastes from thermal processes,热过程产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 01,4,Wastes from power stations and other combustion plants (except 19),发电厂和其他燃烧装置产生的废物（第19章除外）,EU List of Waste 2014/955/EU; Chinese: own translation
10 02,4,Wastes from the iron and steel industry,钢铁工业产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 03,4,Wastes from aluminium thermal metallurgy,铝火法冶金产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 04,4,Wastes from lead thermal metallurgy,铅火法冶金产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 05,4,Wastes from zinc thermal metallurgy,锌火法冶金产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 06,4,Wastes from copper thermal metallurgy,铜火法冶金产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 07,4,"Wastes from silver, gold and platinum thermal metallurgy",银、金和铂火法冶金产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 08,4,Wastes from other non-ferrous thermal metallurgy,其他有色金属火法冶金产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 09,4,Wastes from casting of ferrous pieces,黑色金属铸造产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 10,4,Wastes from casting of non-ferrous pieces,有色金属铸造产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 11,4,Wastes from manufacture of glass and glass products,玻璃和玻璃制品制造产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 12,4,"Wastes from manufacture of ceramic goods, bricks, tiles and construction products",陶瓷制品、砖、瓦和建筑制品制造产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 13,4,"Wastes from manufacture of cement, lime and plaster and articles and products made from them",水泥、石灰和石膏及其制品制造产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
10 14,4,Waste from crematoria,火葬场产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
11,2,Wastes from chemical surface treatment and coating of metals and other materials; non-ferrous hydro-metallurgy,金属和其他材料化学表面处理和涂覆以及有色金属湿法冶金产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
11 01,4,"Wastes from chemical surface treatment and coating of metals and other materials (for example galvanic processes, zinc coating processes, pickling processes, etching, phosphating, alkaline degreasing, anodising)",金属和其他材料化学表面处理和涂覆（如电镀、镀锌、酸洗、蚀刻、磷化、碱性脱脂、阳极氧化）产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
11 02,4,Wastes from non-ferrous hydrometallurgical processes,有色金属湿法冶金过程产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
11 03,4,Sludges and solids from tempering processes,热处理（回火）过程产生的污泥和固体,EU List of Waste 2014/955/EU; Chinese: own translation
11 05,4,Wastes from hot galvanising processes,热镀锌过程产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
12,2,Wastes from shaping and physical and mechanical surface treatment of metals and plastics,金属和塑料成型以及物理和机械表面处理产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
12 01,4,Wastes from shaping and physical and mechanical surface treatment of metals and plastics,金属和塑料成型以及物理和机械表面处理产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
12 03,4,Wastes from water and steam degreasing processes (except 11),水和蒸汽脱脂过程产生的废物（第11章除外）,EU List of Waste 2014/955/EU; Chinese: own translation
13,2,"Oil wastes and wastes of liquid fuels (except edible oils, and those in chapters 05, 12 and 19)",废油和液体燃料废物（食用油及第05、12和19章除外）,EU List of Waste 2014/955/EU; Chinese: own translation
13 01,4,Waste hydraulic oils,废液压油,EU List of Waste 2014/955/EU; Chinese: own translation
13 02,4,"Waste engine, gear and lubricating oils",废发动机油、齿轮油和润滑油,EU List of Waste 2014/955/EU; Chinese: own translation
13 03,4,Waste insulating and heat transmission oils,废绝缘油和导热油,EU List of Waste 2014/955/EU; Chinese: own translation
13 04,4,Bilge oils,舱底油,EU List of Waste 2014/955/EU; Chinese: own translation
13 05,4,Oil/water separator contents,油水分离器内容物,EU List of Waste 2014/955/EU; Chinese: own translation
13 07,4,Wastes of liquid fuels,液体燃料废物,EU List of Waste 2014/955/EU; Chinese: own translation
13 08,4,Oil wastes not otherwise specified,未另列明的废油,EU List of Waste 2014/955/EU; Chinese: own translation
14,2,"Waste organic solvents, refrigerants and propellants (except 07 and 08)",废有机溶剂、制冷剂和推进剂（第07和08章除外）,EU List of Waste 2014/955/EU; Chinese: own translation
14 06,4,"Waste organic solvents, refrigerants and foam/aerosol propellants",废有机溶剂、制冷剂和泡沫/气雾推进剂,EU List of Waste 2014/955/EU; Chinese: own translation
15,2,"Waste packaging, absorbents, wiping cloths, filter materials and protective clothing not otherwise specified",未另列明的废包装、吸附剂、抹布、过滤材料和防护服,EU List of Waste 2014/955/EU; Chinese: own translation
15 01,4,Packaging (including separately collected municipal packaging waste),包装（包括单独收集的城市包装废物）,EU List of Waste 2014/955/EU; Chinese: own translation
15 02,4,"Absorbents, filter materials, wiping cloths and protective clothing",吸附剂、过滤材料、抹布和防护服,EU List of Waste 2014/955/EU; Chinese: own translation
16,2,Wastes not otherwise specified in the list,本名录中未另列明的废物,EU List of Waste 2014/955/EU; Chinese: own translation
16 01,4,"End-of-life vehicles from different means of transport (including off-road machinery) and wastes from dismantling of end-of-life vehicles and vehicle maintenance (except 13, 14, 16 06 and 16 08)",各类报废交通工具（包括非道路机械）以及报废机动车拆解和车辆维修产生的废物（13、14、16 06和16 08除外）,EU List of Waste 2014/955/EU; Chinese: own translation
16 02,4,Wastes from electrical and electronic equipment,电器电子设备废物,EU List of Waste 2014/955/EU; Chinese: own translation
16 03,4,Off-specification batches and unused products,不合格批次和未使用产品,EU List of Waste 2014/955/EU; Chinese: own translation
16 04,4,Waste explosives,废爆炸物,EU List of Waste 2014/955/EU; Chinese: own translation
16 05,4,Gases in pressure containers and discarded chemicals,压力容器中的气体和废弃化学品,EU List of Waste 2014/955/EU; Chinese: own translation
16 06,4,Batteries and accumulators,电池和蓄电池,EU List of Waste 2014/955/EU; Chinese: own translation
16 07,4,"Wastes from transport tank, storage tank and barrel cleaning (except 05 and 13)",运输罐、储罐和桶清洗产生的废物（第05和13章除外）,EU List of Waste 2014/955/EU; Chinese: own translation
16 08,4,Spent catalysts,废催化剂,EU List of Waste 2014/955/EU; Chinese: own translation
16 09,4,Oxidising substances,氧化性物质,EU List of Waste 2014/955/EU; Chinese: own translation
16 10,4,Aqueous liquid wastes destined for off-site treatment,送场外处理的水性废液,EU List of Waste 2014/955/EU; Chinese: own translation
16 11,4,Waste linings and refractories,废炉衬和耐火材料,EU List of Waste 2014/955/EU; Chinese: own translation
17,2,Construction and demolition wastes (including excavated soil from contaminated sites),建筑和拆除废物（包括污染场地的开挖土）,EU List of Waste 2014/955/EU; Chinese: own translation
17 01,4,"Concrete, bricks, tiles and ceramics",混凝土、砖、瓦和陶瓷,EU List of Waste 2014/955/EU; Chinese: own translation
17 02,4,"Wood, glass and plastic",木材、玻璃和塑料,EU List of Waste 2014/955/EU; Chinese: own translation
17 03,4,"Bituminous mixtures, coal tar and tarred products",沥青混合料、煤焦油和焦油制品,EU List of Waste 2014/955/EU; Chinese: own translation
17 04,4,Metals (including their alloys),金属（包括其合金）,EU List of Waste 2014/955/EU; Chinese: own translation
17 05,4,"Soil (including excavated soil from contaminated sites), stones and dredging spoil",土壤（包括污染场地的开挖土）、石块和疏浚底泥,EU List of Waste 2014/955/EU; Chinese: own translation
17 06,4,Insulation materials and asbestos-containing construction materials,绝热材料和含石棉的建筑材料,EU List of Waste 2014/955/EU; Chinese: own translation
17 08,4,Gypsum-based construction material,石膏基建筑材料,EU List of Waste 2014/955/EU; Chinese: own translation
17 09,4,Other construction and demolition wastes,其他建筑和拆除废物,EU List of Waste 2014/955/EU; Chinese: own translation
18,2,Wastes from human or animal health care and/or related research (except kitchen and restaurant wastes not arising from immediate health care),人或动物医疗保健及相关研究产生的废物（非直接源于医疗的厨房和餐饮废物除外）,EU List of Waste 2014/955/EU; Chinese: own translation
18 01,4,"Wastes from natal care, diagnosis, treatment or prevention of disease in humans",产科护理以及人类疾病诊断、治疗或预防产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
18 02,4,"Wastes from research, diagnosis, treatment or prevention of disease involving animals",动物疾病研究、诊断、治疗或预防产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19,2,"Wastes from waste management facilities, off-site waste water treatment plants and the preparation of water intended for human consumption and water for industrial use",废物管理设施、场外污水处理厂以及饮用水和工业用水制备产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 01,4,Wastes from incineration or pyrolysis of waste,废物焚烧或热解产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 02,4,"Wastes from physico/chemical treatments of waste (including dechromatation, decyanidation, neutralisation)",废物物理化学处理（包括除铬、除氰、中和）产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 03,4,Stabilised/solidified wastes,稳定化/固化废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 04,4,Vitrified waste and wastes from vitrification,玻璃化废物和玻璃化过程产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 05,4,Wastes from aerobic treatment of solid wastes,固体废物好氧处理产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 06,4,Wastes from anaerobic treatment of waste,废物厌氧处理产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 07,4,Landfill leachate,填埋场渗滤液,EU List of Waste 2014/955/EU; Chinese: own translation
19 08,4,Wastes from waste water treatment plants not otherwise specified,污水处理厂产生的未另列明的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 09,4,Wastes from the preparation of water intended for human consumption or water for industrial use,饮用水或工业用水制备产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 10,4,Wastes from shredding of metal-containing wastes,含金属废物破碎产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 11,4,Wastes from oil regeneration,废油再生产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 12,4,"Wastes from the mechanical treatment of waste (for example sorting, crushing, compacting, pelletising) not otherwise specified",未另列明的废物机械处理（如分拣、破碎、压实、造粒）产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
19 13,4,Wastes from soil and groundwater remediation,土壤和地下水修复产生的废物,EU List of Waste 2014/955/EU; Chinese: own translation
20,2,"Municipal wastes (household waste and similar commercial, industrial and institutional wastes) including separately collected fractions",城市废物（生活垃圾及类似的商业、工业和机构废物），包括单独收集的组分,EU List of Waste 2014/955/EU; Chinese: own translation
20 01,4,Separately collected fractions (except 15 01),单独收集的组分（15 01除外）,EU List of Waste 2014/955/EU; Chinese: own translation
20 02,4,Garden and park wastes (including cemetery waste),园林和公园废物（包括墓地废物）,EU List of Waste 2014/955/EU; Chinese: own translation
20 03,4,Other municipal wastes,其他城市废物,EU List of Waste 2014/955/EU; Chinese: own translation

"""# }
}
