// Generated from Catalogs/rules.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/rules.csv`.
enum EmbeddedRules {
  static var text: String { #"""
id,waste,replaces,ratio,treatment_cost,cost_year,treatment,treatment_zh,conditions,condition_note,condition_note_zh,max_share,co2e_saved,typical_receivers,evidence,source
acetone_ipa-acetone,acetone_ipa,acetone,0.75,900,2023,"distillation, dehydration",蒸馏、脱水,,segregated,分类收集,,975,20.14|26.11,,estimate
acid_wastewater-process_water,acid_wastewater,process_water,0.7,20,2023,"lime or sulphide precipitation, RO",石灰或硫化物沉淀、反渗透,,"arsenic, calcium",砷、钙,,,24.43|24.44,,estimate
adhesive_waste-coal_5500,adhesive_waste,coal_5500,0.869565,900,2023,blending into kiln fuel,掺入窑炉燃料,,chlorine,氯,0.05,,23.51|38.22,,estimate (ratio by heating value)
al_etch_lye-aluminium_hydroxide,al_etch_lye,aluminium_hydroxide,0.15,150,2023,"seeding, filtration",接种晶种、过滤,,iron limit,铁含量限值,,135,20.13,cat-129,estimate
al_etch_lye-coagulant,al_etch_lye,coagulant,0.5,60,2023,"seeding, filtration",接种晶种、过滤,,iron limit,铁含量限值,,,20.13|37.00,cat-129,estimate
al_etch_lye-sodium_aluminate,al_etch_lye,sodium_aluminate,0.6,80,2023,"seeding, filtration",接种晶种、过滤,,iron limit,铁含量限值,,,20.13,cat-129,estimate
al_scrap-aluminium_ingot,al_scrap,aluminium_ingot,0.93,900,2023,"sorting, melting",分拣、熔化,,alloy,合金牌号,,13020,24.42|24.53,,estimate
alum_sludge-clay,alum_sludge,clay,0.8,30,2023,dewatering,脱水,,share limits set by strength and shrinkage,掺量受强度和收缩限制,0.15,4,23.32,cat-154,"doi:10.1016/j.cscm.2024.e03011 (W2RKG ground truth); ratio, cost: estimate; CO2e: estimate"
alum_sludge-pac_coagulant,alum_sludge,pac_coagulant,0.1,150,2023,acid leaching,酸浸,,organic matter,有机质,,,37.00,,estimate
aluminium_dross-aluminium_ingot,aluminium_dross,aluminium_ingot,0.3,900,2023,"hot pressing, rotary furnace",热压、回转炉,,dry storage because of ammonia and hydrogen,因产氨和氢须干燥贮存,,4200,24.42,cat-042,"China national hazardous waste list 2021, exemption item 22; ratio, cost: estimate; CO2e: estimate"
aluminium_oxide_recycled-bauxite,aluminium_oxide_recycled,bauxite,0.9,50,2023,none,无需处理,,salt and nitride,盐分和氮化物,,,23.51|24.42|20.13,,estimate
ammonia_water-ammonia_solution,ammonia_water,ammonia_solution,0.5,120,2023,"stripping, for denitration of flue gas",汽提、用于烟气脱硝,,"phenol, metals",酚、金属,,,35.11|23.51,,estimate
ammonia_water-ammonium_sulphate_product,ammonia_water,ammonium_sulphate_product,0.6,250,2023,"stripping, absorption in acid",汽提、酸吸收,,"phenol, cyanide",酚、氰化物,,300,20.15,,estimate
ammonium_chloride-npk_fertiliser,ammonium_chloride,npk_fertiliser,0.8,50,2023,blending,混合,,"heavy metals, organics",重金属、有机物,,,20.15,,estimate
ammonium_sulfate-ammonium_sulphate_product,ammonium_sulfate,ammonium_sulphate_product,1,50,2023,crystallisation,结晶,,"thiocyanate, heavy metals",硫氰酸盐、重金属,,500,20.15,cat-210,"MAESTRI database case 31: Dong et al. 2013 (China); ratio, cost: estimate; CO2e: estimate"
ammonium_thiosulphate-ammonium_sulphate_product,ammonium_thiosulphate,ammonium_sulphate_product,0.8,20,2023,blending into liquid fertiliser,掺入液体肥料,,,,,400,20.15,,"Kalundborg case, exchange 13 of the 2000 map (El-Haggar 2007 fig. 3.3); ratio, cost: estimate; CO2e: estimate"
animal_blood-biogas,animal_blood,biogas,60,30,2023,anaerobic digestion,厌氧消化,,nitrogen,氮,,,35.21|38.21,,estimate
animal_blood-organic_fertiliser,animal_blood,organic_fertiliser,0.5,150,2023,"coagulation, composting",混凝、堆肥,,,,,,20.15,,estimate
animal_blood-pharmaceuticals,animal_blood,pharmaceuticals,0.001,5000,2023,"plasma separation, extraction",血浆分离、提取,,collected hygienically and cooled,卫生采集并冷藏,,,21.10,,estimate
animal_blood-protein_feed,animal_blood,protein_feed,0.18,600,2023,"coagulation, drying",混凝、干燥,,veterinary approval; not to the same species,须兽医批准；不得饲喂同种动物,,,10.91|10.13,,estimate
anode_slime-precious_metals,anode_slime,precious_metals,0.1,3000,2023,"roasting, leaching",焙烧、浸出,,,,,,24.41,cat-170,estimate
antimony_slag-antimony_concentrate,antimony_slag,antimony_concentrate,0.03,800,2023,water leaching,水浸,,arsenic market is tiny,砷市场极小,,,20.13,cat-175,estimate
antimony_slag-natural_aggregate,antimony_slag,natural_aggregate,0.9,60,2023,"water quenching, leaching test",水淬、浸出试验,,arsenic leaching,砷浸出,0.3,,23.61,,estimate
antimony_slag-sodium_arsenate,antimony_slag,sodium_arsenate,0.15,1200,2023,water leaching,水浸,,arsenic market is tiny,砷市场极小,,,20.13,cat-175,estimate
arsenic_residue-sodium_arsenate,arsenic_residue,sodium_arsenate,0.2,3000,2023,"leaching, crystallisation",浸出、结晶,,arsenic market is tiny,砷市场极小,,,20.13|24.45,,estimate
bagasse-bagasse_pulp,bagasse,bagasse_pulp,0.4,1500,2023,"depithing, pulping",除髓、制浆,,,,,,17.11,,"Guitang case (MAESTRI case 10; Zhu et al. 2007); ratio, cost: estimate"
bagasse-coal_5500,bagasse,coal_5500,0.326087,10,2023,none,无需处理,,moisture,水分,,709.5,10.81|35.11,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
bagasse-virgin_pulp,bagasse,virgin_pulp,0.4,1500,2023,"depithing, pulping",除髓、制浆,,,,,,17.11,,"Guitang case (MAESTRI case 10; Zhu et al. 2007); ratio, cost: estimate"
bagasse-wood_chips,bagasse,wood_chips,0.5,60,2023,"depithing, drying",除髓、干燥,,,,,,16.21,,estimate
bagasse_pith-coal_5500,bagasse_pith,coal_5500,0.304348,10,2023,none,无需处理,,moisture,水分,,662.2,17.11|35.11,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
bakery_waste-animal_feed,bakery_waste,animal_feed,0.7,150,2023,"unpacking, drying, milling",拆包、干燥、磨细,,"no meat, no packaging, no mould",不含肉、包装和霉变,,,10.91|01.46,,estimate
bakery_waste-biogas,bakery_waste,biogas,150,120,2023,"unpacking, digestion",拆包、消化,,low plastics,塑料含量低,,,38.21|35.21,,estimate
bakery_waste-grain,bakery_waste,grain,0.6,150,2023,"unpacking, milling, fermentation",拆包、磨细、发酵,,beer and spirits from bread; no mould,面包可制啤酒和烈酒；无霉变,,,11.05|11.01|20.14,,estimate
bamboo_residue-biochar,bamboo_residue,biochar,0.3,600,2023,pelletising,制粒,,"chlorine, ash",氯、灰分,,,16.29,cat-184,estimate
bamboo_residue-wood_pellets,bamboo_residue,wood_pellets,0.95,200,2023,pelletising,制粒,,"chlorine, ash",氯、灰分,,,16.29,cat-184,estimate
bark-coal_5500,bark,coal_5500,0.391304,40,2023,hogging,破碎削片,,moisture,水分,,851.4,35.30,cat-080,"USLCI 2021-10 process: Containerboard; ratio by heating value, cost: estimate; CO2e: coal avoided, 94.6 kg/GJ (estimate)"
base_oil-hydraulic_oil,base_oil,hydraulic_oil,0.95,1000,2023,blending with additives,与添加剂调和,,,,,,19.20,,estimate
beverage_carton-particleboard,beverage_carton,particleboard,0.9,500,2023,"shredding, hot pressing",破碎、热压,,,,,,16.21|31.09,,estimate
beverage_carton-recycled_pulp,beverage_carton,recycled_pulp,0.6,400,2023,repulping,再碎浆,,,,,,17.12|17.11,,estimate
bf_dust-iron_ore,bf_dust,iron_ore,0.6,40,2023,blending into sinter mix,掺入烧结混合料,Zn<=1 %,"zinc below about 1 percent, planning limit (estimate)",锌低于约 1%，规划限值（估计）,0.05,48,24.10,,estimate
bf_dust-zinc_concentrate,bf_dust,zinc_concentrate,0.05,250,2023,"pelletising, reduction with coke",制粒、焦炭还原,Zn>=5 %,enough zinc to pay; alkali and chloride washing; zinc content that pays is a planning value (estimate),含锌量须有经济性；碱洗和水洗脱氯；经济含锌量为规划值（估计）,,,24.43,cat-021,estimate
bf_gas-coal_5500,bf_gas,coal_5500,0.000134239,0.02,2023,dust removal,除尘,,low heating value,热值低,,0.2921,35.11|24.10,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
bf_gas-natural_gas,bf_gas,natural_gas,0.0882345,0.02,2023,"dust removal, mixing with rich gas",除尘、与富煤气混合,,low heating value,热值低,,0.1732,24.10|35.11|23.51,,"estimate (ratio by heating value); CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
bf_slag_aircooled-basalt,bf_slag_aircooled,basalt,1,80,2023,remelting,重熔,,acidity modulus adjusted with silica,用硅质调整酸度系数,,44,23.99,cat-012,"China VAT comprehensive-utilisation catalogue 2022, item 2.1 (gdtianyu.net copy); ratio, cost: estimate; CO2e: estimate"
bf_slag_aircooled-natural_aggregate,bf_slag_aircooled,natural_aggregate,1,20,2023,crushing and screening,破碎筛分,,sulphur and iron unsoundness checked,检验硫铁不安定性,,4.6,42.11|23.61,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
bf_slag_granulated-clinker,bf_slag_granulated,clinker,0.95,60,2023,drying and grinding to fine powder,干燥并磨成细粉,,high glass content; activity index of the slag powder standard,玻璃体含量高；矿渣粉标准的活性指数,0.7,760,23.51,cat-011,"USLCI 2021-10 process: Portland cement; ratio, cost: estimate; CO2e: estimate"
bf_slag_granulated-ggbs,bf_slag_granulated,ggbs,0.98,60,2023,drying and grinding to fine powder,干燥并磨成细粉,,high glass content; activity index of the slag powder standard,玻璃体含量高；矿渣粉标准的活性指数,,,23.51,cat-011,"USLCI 2021-10 process: Portland cement; ratio, cost: estimate"
biodiesel-diesel,biodiesel,diesel,0.88,0,2023,blending,混合,,fuel standard,燃料标准,0.2,2500,49.41|19.20,,estimate
biogas-coal_5500,biogas,coal_5500,0.000935,0.2,2023,desulphurisation,脱硫,,hydrogen sulphide,硫化氢,,2,35.30,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
biogas-natural_gas,biogas,natural_gas,0.614569,0.4,2023,"desulphurisation, upgrading for grid",脱硫、提纯并网,,hydrogen sulphide,硫化氢,,1.2,35.11|35.21|35.30,,"estimate (ratio by heating value); CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
biomass_ash-clay,biomass_ash,clay,0.9,15,2023,none,无需处理,,alkali,碱,,4.5,23.32,,estimate
biomass_ash-potash,biomass_ash,potash,0.08,50,2023,screening,筛分,,heavy metals of the fertiliser standard,肥料标准的重金属限值,,,20.15|01.11,,estimate
biomass_fuel-coal_5500,biomass_fuel,coal_5500,0.608696,60,2023,"drying, pelletising",干燥、制粒,,"chlorine, ash melting",氯、灰熔融性,,1324.4,35.30|35.11,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
biomass_sludge_fermentation-npk_fertiliser,biomass_sludge_fermentation,npk_fertiliser,0.02,20,2023,heat and lime inactivation,加热和石灰灭活,,"inactivated organisms, metals",生物已灭活、金属,,24,01.11,,"Kalundborg case, exchange 4 (El-Haggar 2007 fig. 3.3; Fiksel); ratio, cost: estimate; CO2e: estimate"
biomethane-natural_gas,biomethane,natural_gas,1,0,2023,none,无需处理,,,,,2,35.22,,"estimate; CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
black_liquor-caustic_soda,black_liquor,caustic_soda,0.1,300,2023,"evaporation, recovery boiler, causticising",蒸发、碱回收炉、苛化,,silica,二氧化硅,,120,17.11,,"Guitang case (alkali recovery, cyclifier.org page); ratio, cost: estimate; CO2e: estimate"
black_liquor-coal_5500,black_liquor,coal_5500,0.25,100,2023,evaporation and recovery boiler,蒸发和碱回收炉,,silica,二氧化硅,,540,17.11,,estimate
black_mass-battery_salts,black_mass,battery_salts,0.9,15000,2023,"leaching, solvent extraction",浸出、溶剂萃取,,"fluorine, aluminium, copper",氟、铝、铜,,,24.45|20.13|27.20,,estimate
black_mass-lithium_carbonate,black_mass,lithium_carbonate,0.18,15000,2023,"leaching, precipitation",浸出、沉淀,,,,,,20.13|24.45,,estimate
black_mass-nickel_sulphate,black_mass,nickel_sulphate,0.6,15000,2023,"leaching, solvent extraction",浸出、溶剂萃取,,,,,,24.45|20.13,,estimate
bof_dust-iron_concentrate,bof_dust,iron_concentrate,0.85,50,2023,cold-bonded pellets,冷固结球团,,zinc,锌,,68,24.10,,estimate
bof_dust-iron_ore,bof_dust,iron_ore,0.85,50,2023,pelletising into sinter,制粒配入烧结,,zinc,锌,0.1,68,24.10,,estimate
bof_gas-natural_gas,bof_gas,natural_gas,0.216049,0.03,2023,"dust removal, gas holder",除尘、煤气柜,,CO content,一氧化碳含量,,0.4242,24.10|35.11|20.14,,"estimate (ratio by heating value); CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
bof_slag-iron_ore,bof_slag,iron_ore,0.25,30,2023,"metal recovery, crushing",金属回收、破碎,,chromium and phosphorus limits,铬和磷限值,,20,23.51,cat-015,"MAESTRI database cases 5, 6, 31 (Mirata 2004; van Beers 2007; Dong 2013); ratio, cost: estimate; CO2e: estimate"
bof_slag-limestone,bof_slag,limestone,0.5,30,2023,"metal recovery, crushing",金属回收、破碎,,chromium and phosphorus limits,铬和磷限值,0.15,220,23.51,cat-015,"MAESTRI database cases 5, 6, 31 (Mirata 2004; van Beers 2007; Dong 2013); ratio, cost: estimate; CO2e: estimate"
bof_slag-natural_aggregate,bof_slag,natural_aggregate,0.95,45,2023,"weathering or hot stuffing, metal recovery",自然陈化或热闷、金属回收,,free lime low enough to avoid expansion,游离氧化钙足够低以免膨胀,,4.4,42.11,cat-014,"MAESTRI database cases 1 and 6 (Notarnicola 2016; van Beers 2007); ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
bof_slag-steel_slag_powder,bof_slag,steel_slag_powder,0.85,70,2023,milling with metal recovery,磨细并回收金属,,free lime limit of the powder standard,钢渣粉标准的游离氧化钙限值,,,23.51|23.63,,estimate
boron_mud-clay,boron_mud,clay,0.9,20,2023,drying,干燥,,share limited by efflorescence,掺量受泛碱限制,0.1,,23.32|23.31,,estimate
boron_mud-iron_ore,boron_mud,iron_ore,0.05,30,2023,pelletising binder and magnesia flux,与粘结剂和镁质熔剂造球,,,,0.02,,24.10,,estimate
boron_mud-magnesia,boron_mud,magnesia,0.3,250,2023,"carbonation, calcining",碳酸化、煅烧,,boron,硼,,,20.13|23.20,,estimate
bottom_ash_coal-clay,bottom_ash_coal,clay,0.9,10,2023,crushing,破碎,,low heavy metals and chloride,重金属和氯化物低,0.3,4.5,23.51,cat-007,"USLCI 2021-10 process: Portland cement; ratio, cost: estimate; CO2e: estimate"
bottom_ash_coal-natural_aggregate,bottom_ash_coal,natural_aggregate,1,15,2023,crushing and screening,破碎筛分,,low unburned carbon; leaching limits,残碳低；浸出限值,0.7,4.6,23.61,cat-008,"China VAT comprehensive-utilisation catalogue 2022, item 2.1 (gdtianyu.net copy); ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
brass_scrap-copper_cathode,brass_scrap,copper_cathode,0.6,2500,2023,"smelting, electrolysis",冶炼、电解,,"oil and iron limits, alloy segregation",油和铁限值、合金混杂,,2100,24.44,cat-131,estimate
brass_scrap-copper_products,brass_scrap,copper_products,0.95,2500,2023,"drying, screening, remelting",干燥、筛分、重熔,,"oil and iron limits, alloy segregation",油和铁限值、合金混杂,,2100,24.44,cat-131,estimate
brine_sludge-limestone,brine_sludge,limestone,0.5,60,2023,washing of chloride,水洗脱氯,,chloride,氯化物,0.03,,23.51,,estimate
byproduct_gypsum-natural_gypsum,byproduct_gypsum,natural_gypsum,0.95,50,2023,"drying, granulating",干燥、造粒,,"chloride, phosphate, fluoride",氯化物、磷酸盐、氟化物,,9.5,23.51|23.62,,estimate
byproduct_hcl-hydrochloric_acid,byproduct_hcl,hydrochloric_acid,0.95,20,2023,"absorption, activated carbon; none",吸收、活性炭；无需处理,,"organic content limit, free chlorine limit; organics and heavy metals limits for water-treatment grade",有机物和游离氯限值；水处理级的有机物和重金属限值,,285,24.32|20.13,cat-056|cat-057,estimate
cable_scrap-copper_cathode,cable_scrap,copper_cathode,0.5,1200,2023,granulation,造粒,,insulation removal,去除绝缘层,,1750,24.44,cat-137,estimate
caf2_sludge-fluorspar,caf2_sludge,fluorspar,0.6,150,2023,"drying, briquetting",干燥、压块,CaF2>=60 %,CaF2 grade; CaF2 content is a planning value (estimate),氟化钙品位；含量为规划值（估计）,,,23.51,cat-217,estimate
calcined_clay_waste-clay,calcined_clay_waste,clay,0.7,60,2023,oil extraction,提油,,self-ignition risk,自燃风险,0.1,3.5,23.32,cat-098,estimate
calcined_clay_waste-coal_5500,calcined_clay_waste,coal_5500,0.347826,60,2023,oil extraction,提油,,self-ignition risk,自燃风险,0.1,,23.32,cat-098,estimate (ratio by heating value)
calcium_chloride-rock_salt,calcium_chloride,rock_salt,0.6,150,2023,concentration,浓缩,,de-icing and dust binding,融雪和抑尘,,,42.11|52.21|81.29,,estimate
carbide_slag-hydrated_lime,carbide_slag,hydrated_lime,0.8,30,2023,slurrying,制浆（料浆）,,low sulphide and phosphide,硫化物和磷化物低,,825,37.00,cat-060,estimate
carbide_slag-limestone,carbide_slag,limestone,1.2,25,2023,"dewatering and drying; slurrying, screening",脱水干燥；制浆（料浆）、筛分,,chloride limit; sulphide and acid insoluble limits,氯化物限值；硫化物和酸不溶物限值,,528,23.51|35.11,cat-058|cat-059,"China VAT comprehensive-utilisation catalogue 2022, item 2.2 (gdtianyu.net copy); estimate; ratio, cost: estimate; CO2e: estimate"
carbide_slag-quicklime,carbide_slag,quicklime,0.6,30,2023,slurrying,制浆（料浆）,,low sulphide and phosphide,硫化物和磷化物低,,660,37.00,cat-060,estimate
carbon_black_waste-carbon_black,carbon_black_waste,carbon_black,0.9,200,2023,pelletising,制粒,,"ash, grit",灰分、砂砾,,2160,22.11|20.12,,estimate
carpet_waste-rdf,carpet_waste,rdf,0.9,200,2023,shredding,破碎,,chlorine of PVC backs,PVC 底背的氯,,,23.51|38.21,,estimate
cast_iron_scrap-hot_metal,cast_iron_scrap,hot_metal,0.95,100,2023,sorting,分拣,,silicon and phosphorus,硅和磷,,1520,24.51|24.10,,estimate
cast_iron_scrap-steel_scrap,cast_iron_scrap,steel_scrap,1,50,2023,sorting,分拣,,silicon and phosphorus,硅和磷,,,24.51,,estimate
cd_concrete-natural_aggregate,cd_concrete,natural_aggregate,0.95,30,2023,"crushing, sorting",破碎、分拣,,at least 90 percent waste feed for Chinese VAT refund of 50 percent,享受增值税即征即退 50% 须废料占比不低于 90%,,4.4,23.61,cat-159,"China VAT comprehensive-utilisation catalogue 2022, item 2.3 (gdtianyu.net copy); ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
cd_mixed-natural_aggregate,cd_mixed,natural_aggregate,0.8,40,2023,"sorting, crushing",分拣、破碎,,light matter,轻质杂物,,3.7,38.32|23.61,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
cement_kiln_dust-cement,cement_kiln_dust,cement,0.5,20,2023,soil stabilisation,土壤固化,,"chloride, alkali",氯化物、碱,0.1,400,42.11,,estimate
cement_kiln_dust-limestone,cement_kiln_dust,limestone,0.8,10,2023,none,无需处理,,alkali and chloride,碱和氯化物,,220,23.51|35.11,,estimate
ceramic_greenware-ceramic_body,ceramic_greenware,ceramic_body,1,8,2023,"slaking, reuse in body",消化（熟化）、回用于坯料,,glaze free,无釉,,,23.31,,estimate
ceramic_greenware-clay,ceramic_greenware,clay,1,5,2023,"slaking, reuse in body",消化（熟化）、回用于坯料,,glaze free,无釉,,5,23.31|23.32,,estimate
ceramic_scrap-ceramic_body,ceramic_scrap,ceramic_body,0.95,45,2023,crushing,破碎,,colour and iron,颜色和铁,0.15,,23.31,cat-178,"China VAT comprehensive-utilisation catalogue 2022, item 2.1 (gdtianyu.net copy); ratio, cost: estimate"
ceramic_scrap-natural_aggregate,ceramic_scrap,natural_aggregate,1,20,2023,crushing,破碎,,colour and iron,颜色和铁,,4.6,23.31|23.61,cat-178,"China VAT comprehensive-utilisation catalogue 2022, item 2.1 (gdtianyu.net copy); ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
ceramic_sludge-ceramic_body,ceramic_sludge,ceramic_body,0.9,40,2023,drying,干燥,,silicon carbide content controls foaming,碳化硅含量决定发泡,0.2,,23.31,cat-179,estimate
ceramic_sludge-clay,ceramic_sludge,clay,0.9,20,2023,drying,干燥,,silicon carbide content controls foaming,碳化硅含量决定发泡,,4.5,23.31|23.32,cat-179,estimate
ceramic_sludge-feldspar,ceramic_sludge,feldspar,0.7,40,2023,drying,干燥,,silicon carbide content controls foaming,碳化硅含量决定发泡,,,23.31,cat-179,estimate
cfb_ash-clay,cfb_ash,clay,0.9,15,2023,autoclaving,蒸压,,expansion by sulphate,硫酸盐膨胀,0.4,4.5,23.32|23.61,,estimate
cfb_ash-natural_gypsum,cfb_ash,natural_gypsum,0.4,20,2023,dry storage,干燥贮存,,sulphite and free lime,亚硫酸盐和游离氧化钙,,4,23.51,,estimate
chlorine-hydrochloric_acid,chlorine,hydrochloric_acid,3.2,200,2023,synthesis with hydrogen,与氢气合成,,moisture,水分,,,20.13|20.14,,estimate
chrome_cake-chrome_tanning_salt,chrome_cake,chrome_tanning_salt,0.5,400,2023,"acid dissolution, purification",酸溶、净化,,protein residue,残余蛋白,,,15.11|20.13,,estimate
chrome_liquor-chrome_tanning_salt,chrome_liquor,chrome_tanning_salt,0.02,60,2023,"MgO precipitation, redissolving",氧化镁沉淀、再溶解,,"separate collection, low fat",单独收集、低脂,,,15.11,cat-117,estimate
chrome_ore_residue-limestone,chrome_ore_residue,limestone,0.3,100,2023,blending in sinter mix,掺入烧结混合料,,HJ/T 301 technical rules,HJ/T 301 技术规范,0.03,,24.10,cat-041,"China national hazardous waste list 2021, exemption item 17; ratio, cost: estimate"
chrome_shavings-bonded_leather,chrome_shavings,bonded_leather,1,5000,2023,"cutting, fiberising, binder",裁切、纤维化、粘合,,only for those uses when exempt from hazardous waste handling; exempt from hazardous handling only in the uses named,仅限豁免所列用途；只有所列用途不按危险废物管理,,,15.12,cat-040,"China national hazardous waste list 2021, exemption item 16; ratio, cost: estimate"
chrome_shavings-collagen,chrome_shavings,collagen,0.55,2500,2023,alkaline protease hydrolysis,碱性蛋白酶水解,,"chromium removed from protein; technical use only, never food or feed",蛋白须除铬；仅作工业用途，不得用于食品或饲料,,1500,20.59,cat-116,"Cabeza et al. 1998 Waste Manage 18:211-218 (abstract); ratio, cost: estimate; CO2e: estimate"
citrogypsum-natural_gypsum,citrogypsum,natural_gypsum,1,60,2023,"washing, drying",洗涤、干燥,,residual citrate retards setting,残余柠檬酸盐缓凝,,10,23.51,cat-070,estimate
co2-calcium_carbonate,co2,calcium_carbonate,2,250,2023,scrubbing,洗气,,dust and SO2 removed,已除尘除二氧化硫,,,20.13,cat-081,"MAESTRI database case 2: Pakarinen et al. 2010 (Finland); ratio, cost: estimate"
co2-co2_liquid,co2,co2_liquid,0.94,250,2023,"washing, deodorising, liquefaction; compression, liquefaction",洗涤、脱臭、液化；压缩、液化,,food additive standard; 0.12 MWh/t electricity for capture and compression,食品添加剂标准；捕集和压缩耗电 0.12 MWh/t,,,11.07|20.11,cat-090|cat-199,"MAESTRI database case 7: Yu et al. 2015 (China); PyPSA technology-data costs_2030 (Danish Energy Agency / NPC); ratio, cost: estimate"
co2-co2_merchant,co2,co2_merchant,1,60,2023,"scrubbing; washing, deodorising, liquefaction",洗气；水洗、脱臭、液化,,dust and SO2 removed; food additive standard,已除尘除二氧化硫；食品添加剂标准,,,20.13|11.07|17.11,cat-081|cat-090,"MAESTRI database case 2: Pakarinen et al. 2010 (Finland); MAESTRI database case 7: Yu et al. 2015 (China); ratio, cost: estimate"
coal_ash-clay,coal_ash,clay,0.95,12,2023,none,无需处理,,"class rule; carbon, free lime",类别规则；碳、游离氧化钙,,4.8,23.32|23.61,,estimate
coal_gangue-clay,coal_gangue,clay,1,15,2023,crushing,破碎,,at least 90 percent feed for aggregate refund,骨料退税须原料占比不低于 90%,,5,23.32,cat-161,"China VAT comprehensive-utilisation catalogue 2022, item 2.3 (gdtianyu.net copy); ratio, cost: estimate; CO2e: estimate"
coal_gangue-coal_5500,coal_gangue,coal_5500,0.173913,20,2023,crushing,破碎,,at least 60 percent listed fuel for VAT refund,退税须所列燃料占比不低于 60%,,,35.11,cat-160,"China VAT comprehensive-utilisation catalogue 2022, item 2.5 (gdtianyu.net copy); ratio by heating value, cost: estimate"
coal_gangue-kaolin,coal_gangue,kaolin,0.8,250,2023,calcining,煅烧,,at least 30 percent (insulator) or 90 percent (kaolin) share for refund,退税须绝缘子占比不低于 30% 或高岭土占比不低于 90%,,,23.43,cat-162,"China VAT comprehensive-utilisation catalogue 2022, item 2.4 (gdtianyu.net copy); ratio, cost: estimate"
coal_gangue-natural_aggregate,coal_gangue,natural_aggregate,1,25,2023,crushing,破碎,,at least 90 percent feed for aggregate refund,骨料退税须原料占比不低于 90%,,4.6,23.32,cat-161,"China VAT comprehensive-utilisation catalogue 2022, item 2.3 (gdtianyu.net copy); ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
coal_slime-coal_5500,coal_slime,coal_5500,0.521739,10,2023,"pumping as paste, drying",膏体泵送、干燥,,moisture,水分,,,35.11|35.30,,estimate (ratio by heating value)
coal_tar-carbon_black,coal_tar,carbon_black,0.55,1200,2023,"preheating, filtering",预热、过滤,,low ash and water,低灰低水,,,20.13,cat-036,"China national hazardous waste list 2021, exemption item 10; ratio, cost: estimate"
coal_tar-diesel,coal_tar,diesel,0.75,900,2023,hydrotreating,加氢精制,,product meets hydrogenated oil standard,产品符合煤焦油加氢产品标准,,,19.20,cat-038,"China national hazardous waste list 2021, exemption item 10; ratio, cost: estimate"
coal_tar-graphite_electrode,coal_tar,graphite_electrode,0.2,400,2023,distillation to binder pitch,蒸馏制粘结剂沥青,,binder grade,粘结剂等级,,,23.99,cat-037,"China national hazardous waste list 2021, exemption item 10; ratio, cost: estimate"
coal_tar-heavy_fuel_oil,coal_tar,heavy_fuel_oil,0.9,800,2023,hydrotreating,加氢精制,,product meets hydrogenated oil standard,产品符合煤焦油加氢产品标准,,,19.20,cat-038,"China national hazardous waste list 2021, exemption item 10; ratio, cost: estimate"
coal_tar-tar_oils,coal_tar,tar_oils,0.85,300,2023,distillation,蒸馏,,meets coal tar product standard,符合煤焦油产品标准,,,20.14,cat-035,"China national hazardous waste list 2021, exemption item 10; ratio, cost: estimate"
coke_breeze-coal_5500,coke_breeze,coal_5500,1.21739,10,2023,none,无需处理,,"sinter fuel, sulphur",烧结燃料、硫,,,24.10|23.51,,estimate (ratio by heating value)
coke_breeze-metallurgical_coke,coke_breeze,metallurgical_coke,0.9,15,2023,briquetting,压块,,size,粒度,,,24.10|24.43,,estimate
coke_oven_gas-hydrogen_reformed,coke_oven_gas,hydrogen_reformed,0.55,0.3,2023,"purification, desulphurisation",净化、脱硫,,"sulphur, tar and benzene removed",已脱硫、脱焦油、脱苯,,,20.14,cat-019,"MAESTRI database cases 31, 32: Dong et al. 2013, 2014 (China); ratio, cost: estimate"
coke_oven_gas-natural_gas,coke_oven_gas,natural_gas,0.497685,0.05,2023,"purification, desulphurisation",净化、脱硫,,"sulphur, tar and benzene removed",已脱硫、脱焦油、脱苯,,0.9772,20.14|20.15|35.21,cat-019,"MAESTRI database cases 31, 32: Dong et al. 2013, 2014 (China); ratio by heating value, cost: estimate; CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
cold_lng-chilled_water,cold_lng,chilled_water,0.9,15,2023,intermediate fluid,中间介质,,distance below a few km,距离不超过数公里,,,52.10,cat-195,estimate
cold_lng-grid_electricity,cold_lng,grid_electricity,0.25,20,2023,intermediate fluid,中间介质,,distance below a few km,距离不超过数公里,,37,52.10,cat-195,estimate
collagen-keratin_fertiliser,collagen,keratin_fertiliser,0.8,0,2023,blending,混合,,chromium free,不含铬,,,20.15,,estimate
compost-npk_fertiliser,compost,npk_fertiliser,0.05,0,2023,none,无需处理,,"maturity, heavy metals",腐熟度、重金属,,90,01.11|01.13,,estimate
condensate-boiler_feed_water,condensate,boiler_feed_water,1,1,2023,polishing,抛光,,"iron, oil",铁、油,,,35.11|35.30|13.30,,estimate
condensate-demin_water,condensate,demin_water,1,1.5,2023,polishing,抛光,,"iron, oil",铁、油,,,35.11|20,,estimate
construction_rubble-natural_aggregate,construction_rubble,natural_aggregate,0.85,35,2023,"sorting, crushing",分拣、破碎,,light matter,轻质杂物,,3.9,38.32|23.61|42.11,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
cooling_blowdown-cooling_water,cooling_blowdown,cooling_water,0.7,2,2023,softening or RO,软化或反渗透,,"hardness, chloride",硬度、氯化物,,0.119,35.11,,"Kalundborg case, exchange 18 (drain water to the reuse basin, El-Haggar 2007 fig. 3.3); ratio, cost: estimate; CO2e: estimate"
cooling_blowdown-process_water,cooling_blowdown,process_water,0.8,2,2023,softening or RO,软化或反渗透,,"hardness, chloride",硬度、氯化物,,0.136,24.10|23.63|35.11,,estimate
cooling_water-boiler_feed_water,cooling_water,boiler_feed_water,0.9,5,2023,demineralisation,除盐,,"silica, oil",二氧化硅、油,,0.153,35.11,,"Kalundborg case, exchange 11 (refinery cooling water as boiler feed, Wikipedia); ratio, cost: estimate; CO2e: estimate"
copper_bearing_scrap-copper_cathode,copper_bearing_scrap,copper_cathode,0.7,1500,2023,"sorting, melting",分拣、熔化,,alloy,合金牌号,,2450,24.44,,estimate
copper_dust-copper_concentrate,copper_dust,copper_concentrate,0.4,600,2023,"leaching, return to smelter",浸出、返回冶炼,,"arsenic, lead",砷、铅,,350,24.44|24.43,,estimate
copper_matte-copper_concentrate,copper_matte,copper_concentrate,2,0,2023,none,无需处理,,"nickel, tin paid",镍、锡计价,,1750,24.44,,estimate
copper_powder-copper_concentrate,copper_powder,copper_concentrate,3,0,2023,none,无需处理,,residual resin,残余树脂,,2800,24.44,,estimate
copper_slag-copper_concentrate,copper_slag,copper_concentrate,0.05,75,2023,"flotation of residual copper, grinding",残铜浮选、粉磨,,arsenic and lead leaching,砷和铅浸出,,35,23.51|24.44,cat-167,estimate
copper_slag-iron_ore,copper_slag,iron_ore,0.6,20,2023,"flotation of residual copper, grinding",残铜浮选、粉磨,,arsenic and lead leaching,砷和铅浸出,0.05,48,23.51,cat-167,estimate
copper_slag-natural_aggregate,copper_slag,natural_aggregate,1,40,2023,"flotation of residual copper, grinding",残铜浮选、粉磨,,arsenic and lead leaching,砷和铅浸出,,4.6,23.51|23.91|42.11,cat-167,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
corn_cob-animal_bedding,corn_cob,animal_bedding,1,60,2023,crushing,破碎,,"dry, no mould",干燥、无霉变,,,01.47|01.43,,estimate
corn_cob-coal_5500,corn_cob,coal_5500,0.652174,40,2023,crushing,破碎,,"chlorine, ash melting",氯、灰熔融性,,1419.0,35.11|35.30,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
corn_cob-growing_substrate,corn_cob,growing_substrate,0.9,60,2023,crushing,破碎,,no mould,无霉变,,,01.13,,estimate
cotton_waste-cotton_fibre,cotton_waste,cotton_fibre,0.6,1500,2023,"opening, blending",开松、混合,,fibre length,纤维长度,,,13.10,,estimate
cotton_waste-recycled_fibre,cotton_waste,recycled_fibre,0.9,1200,2023,"opening, carding",开松、梳理,,,,,,13.10|13.95,,estimate
crumb_rubber-synthetic_rubber,crumb_rubber,synthetic_rubber,0.4,0,2023,none,无需处理,,"mesh, metal free",目数、不含金属,0.2,600,22.19|42.11,,estimate
cu_scrap-copper_cathode,cu_scrap,copper_cathode,0.95,1500,2023,melting or electrolysis,熔化或电解,,purity,纯度,,3325,24.44,,estimate
cullet_clean-silica_sand,cullet_clean,silica_sand,0.75,0,2023,none,无需处理,,furnace batch,炉料,,434.7,23.11|23.13,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
cutting_fluid-base_oil,cutting_fluid,base_oil,0.03,350,2023,"splitting, ultrafiltration",分层、超滤,,emulsion type,乳化液类型,,,38.22|37.00,,estimate
cyanide_tailings-clay,cyanide_tailings,clay,0.5,150,2023,detoxification,解毒,,HJ 943 technical rules,HJ 943 技术规范,0.05,,23.51,cat-045,"China national hazardous waste list 2021, exemption item 19; ratio, cost: estimate"
degreasing_bath-caustic_soda,degreasing_bath,caustic_soda,0.02,80,2023,neutralising of acid effluent,中和酸性废水,,oil skimmed off,已撇油,,,37.00|38.22,,estimate
degreasing_bath-process_chemicals,degreasing_bath,process_chemicals,0.5,200,2023,"ultrafiltration, reuse as bath",超滤、作为槽液回用,,oil,油,,,25.61|25.62|29.32,,estimate
deinking_sludge-clay,deinking_sludge,clay,0.5,20,2023,dewatering,脱水,,ink metals,油墨金属,0.1,2.5,23.32,,estimate
demin_water-boiler_feed_water,demin_water,boiler_feed_water,1,0,2023,none,无需处理,,,,,,35.11|35.30,,estimate
desizing_liquor-adhesive,desizing_liquor,adhesive,0.01,15,2023,ultrafiltration or salting out of the size,浆料超滤或盐析,,PVA size kept apart from starch size,PVA 浆料与淀粉浆料分开,,,20.52|13.10|17.21,,estimate
desizing_liquor-biogas,desizing_liquor,biogas,2,5,2023,anaerobic reactor,厌氧反应器,,starch size,淀粉浆料,,,37.00|38.21,,estimate
desizing_liquor-carbon_source,desizing_liquor,carbon_source,0.01,3,2023,dosing,投加,,starch size; low colour,淀粉浆料；色度低,,,37.00,,estimate
digestate-npk_fertiliser,digestate,npk_fertiliser,0.02,15,2023,"storage, spreading",贮存、施用,,"nutrient plan, plastics",养分计划、塑料,,24,01.11|01.13,,estimate
digestible_organics-biogas,digestible_organics,biogas,70,150,2023,anaerobic digestion,厌氧消化,,,,,,38.21|35.21,,estimate
dimethylamine-dimethylamine_product,dimethylamine,dimethylamine_product,0.9,800,2023,stripping,汽提,,odour control,臭气控制,,,20.14,cat-110,"Zhou 2023, fx361.cc, Fujian synthetic-leather park DMF; ratio, cost: estimate"
distillers_grain-animal_feed,distillers_grain,animal_feed,0.35,250,2023,drying,干燥,,mycotoxin,霉菌毒素,,180,10.91|01.41|01.46,,estimate
distillers_grain-soybean_meal,distillers_grain,soybean_meal,0.2,250,2023,drying,干燥,,mycotoxin,霉菌毒素,,150,10.91|01.46,,estimate
dmf_liquor-dmf,dmf_liquor,dmf,0.19,130,2023,"multi-effect distillation columns; extraction or multi-tower distillation, piped collection",多效精馏；萃取或多塔精馏、管道收集,,DMF about 15-25 percent in coagulation bath; low solids; consistent concentration; feed of about 20 percent DMF assumed,凝固浴中 DMF 约 15%–25%；固含量低；浓度稳定；按进料 DMF 约 20% 计,,475,20.14|15.11|22.29|13.96,cat-108|cat-109,"Wenzhou Longwan synthetic-leather circular economy note, baijiantest.com; Zhou 2023, fx361.cc, Fujian synthetic-leather park DMF; ratio, cost: estimate; CO2e: estimate"
dmf_liquor-dmf_recovered,dmf_liquor,dmf_recovered,0.19,110,2023,"multi-effect distillation columns; extraction or multi-tower distillation, piped collection",多效精馏；萃取或多塔精馏、管道收集,,DMF about 15-25 percent in coagulation bath; low solids; consistent concentration,凝固浴中 DMF 约 15%–25%；固含量低；浓度稳定,,475,20.14,cat-108|cat-109,"Wenzhou Longwan synthetic-leather circular economy note, baijiantest.com; Zhou 2023, fx361.cc, Fujian synthetic-leather park DMF; ratio, cost: estimate; CO2e: estimate"
dmf_recovered-dmf,dmf_recovered,dmf,1,0,2023,none,无需处理,,DMF about 15-25 percent in coagulation bath; low solids; water and formic acid limits of the coating line,凝固浴中 DMF 约 15%–25%；固含量低；符合涂层线的水和甲酸限值,,2500,20.14|13.96|22.29,cat-108,"Wenzhou Longwan synthetic-leather circular economy note, baijiantest.com; ratio, cost: estimate; CO2e: estimate"
dmf_still_residue-coal_5500,dmf_still_residue,coal_5500,0.869565,500,2023,blending,混合,,"chlorine, mercury limits",氯、汞限值,0.05,,23.51,cat-105,"USLCI 2021-10 process: Portland cement; ratio by heating value, cost: estimate"
dredged_sediment-clay,dredged_sediment,clay,0.6,80,2023,dewatering,脱水,,"heavy metals, salt",重金属、盐分,,,23.32|23.51,,estimate
dredged_sediment-natural_sand,dredged_sediment,natural_sand,0.3,60,2023,"washing, screening",洗涤、筛分,,"heavy metals, organics",重金属、有机物,,,08.12|23.63,,estimate
dredged_sediment-soil_improver,dredged_sediment,soil_improver,0.6,60,2023,"dewatering, ripening",脱水、熟化,,limits of land use,土地利用限值,,,81.30|42.91,,estimate
dri_pellets-steel_scrap,dri_pellets,steel_scrap,0.85,0,2023,none,无需处理,,gangue,脉石,,,24.10,,estimate
dried_grain_feed-animal_feed,dried_grain_feed,animal_feed,0.9,0,2023,none,无需处理,,mycotoxin,霉菌毒素,0.3,480,10.91,,estimate
dried_sludge-coal_5500,dried_sludge,coal_5500,0.434783,20,2023,none,无需处理,,"chlorine, mercury",氯、汞,0.2,946,35.11|23.51,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
drilling_mud-clay,drilling_mud,clay,0.5,60,2023,filter pressing,压滤,,salt,盐分,,2.5,23.32,,estimate
dye_sludge-coal_5500,dye_sludge,coal_5500,0.521739,1200,2023,"drying, blending",干燥、混合,,"salt, chlorine",盐分、氯,0.03,,23.51|38.22,,estimate (ratio by heating value)
dye_wastewater-freshwater,dye_wastewater,freshwater,0.6,5,2023,UF plus RO,超滤加反渗透,,"hardness, colour, conductivity",硬度、色度、电导率,,0.102,13.30,cat-150,estimate
dye_wastewater-process_water,dye_wastewater,process_water,0.6,4,2023,UF plus RO,超滤加反渗透,,"hardness, colour, conductivity",硬度、色度、电导率,,0.102,13.30,cat-150,estimate
dyehouse_sludge-coal_5500,dyehouse_sludge,coal_5500,0.06,200,2023,"deep dewatering, drying",深度脱水、干燥,,"antimony, salts",锑、盐分,0.1,130,35.11,cat-151,estimate
eaf_dust-zinc_concentrate,eaf_dust,zinc_concentrate,0.3,900,2023,"pelletising, Waelz kiln, double washing",制粒、回转窑挥发、二次洗涤,,15-30 percent zinc typical,含锌通常 15%–30%,,660,24.43,cat-022,"sarralle.com Waelz page; ratio, cost: estimate; CO2e: estimate"
eaf_dust-zinc_oxide_raw,eaf_dust,zinc_oxide_raw,0.33,900,2023,"pelletising, Waelz kiln, double washing",制粒、回转窑挥发、二次洗涤,,15-30 percent zinc typical,含锌通常 15%–30%,,,24.43,cat-022,"sarralle.com Waelz page; ratio, cost: estimate"
eaf_slag-natural_aggregate,eaf_slag,natural_aggregate,1,30,2023,"ageing, crushing",陈化、破碎,,volume stability,体积安定性,,4.6,42.11,cat-024,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
eggshell-calcium_carbonate,eggshell,calcium_carbonate,0.9,300,2023,"membrane separation, drying, milling",膜分离、干燥、磨细,,sterilised,已灭菌,,,10.91|22.29|23.51,,estimate
eggshell-limestone,eggshell,limestone,0.9,80,2023,"heating, crushing",加热、破碎,,sterilised,已灭菌,,,01.1|10.91|20.15,,estimate
electricity-grid_electricity,electricity,grid_electricity,1,10,2023,private wire,专线供电,,permit for direct line,专线许可,,149,35.13|24.10|20.13,,"emission: 0.5366 kg/kWh grid (estimate, recalled); ratio, cost: estimate; CO2e: estimate"
electroplating_rinse-freshwater,electroplating_rinse,freshwater,0.65,15,2023,ion exchange or RO,离子交换或反渗透,,segregated by metal,按金属分类收集,,0.1105,25.61,,estimate
electroplating_rinse-nickel_sulphate,electroplating_rinse,nickel_sulphate,0.001,12,2023,ion exchange or RO,离子交换或反渗透,,segregated by metal,按金属分类收集,,,25.61,cat-122,estimate
electroplating_rinse-process_water,electroplating_rinse,process_water,0.7,12,2023,ion exchange or RO,离子交换或反渗透,,segregated by metal,按金属分类收集,,0.119,25.61,cat-122,estimate
elv-steel_scrap,elv,steel_scrap,0.7,400,2023,shredding,破碎,,copper content,铜含量,,1040,24.10,cat-189,"MAESTRI database case 43: Dong et al. 2014 (Japan); ratio, cost: estimate; CO2e: estimate"
emr_manganese_residue-clay,emr_manganese_residue,clay,0.8,160,2023,"ammonia removal, lime stabilisation",脱氨、石灰稳定化,,ammonium and manganese leaching,铵和锰浸出,0.3,4,23.51,cat-176,estimate
emr_manganese_residue-natural_gypsum,emr_manganese_residue,natural_gypsum,0.3,160,2023,"ammonia removal, lime stabilisation",脱氨、石灰稳定化,,ammonium and manganese leaching,铵和锰浸出,,3,23.51,cat-176,estimate
ethyl_acetate-ethyl_acetate_virgin,ethyl_acetate,ethyl_acetate_virgin,0.75,900,2023,"distillation, dehydration",蒸馏、脱水,,"segregated, halogen-free",分类收集、不含卤素,,1875,20.14,cat-104,estimate
ethyl_acetate-mek,ethyl_acetate,mek,0.5,1000,2023,"distillation, dehydration",蒸馏、脱水,,"segregated, halogen-free",分类收集、不含卤素,,1250,20.14,cat-104,estimate
eva_regrind-tpu_resin,eva_regrind,tpu_resin,0.5,0,2023,none,无需处理,,colour and cross-linking,颜色和交联度,0.3,798.6,22.19|15.20,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
eva_scrap-eva_regrind,eva_scrap,eva_regrind,0.95,1100,2023,"grinding, compounding",粉磨、混炼改性,,colour and cross-linking,颜色和交联度,,,22.19,cat-112,estimate
eva_scrap-shoe_soles,eva_scrap,shoe_soles,0.6,2500,2023,"grinding, compounding",粉磨、混炼改性,,colour and cross-linking,颜色和交联度,,,22.19,cat-112,estimate
eva_scrap-tpu_resin,eva_scrap,tpu_resin,0.5,1500,2023,"grinding, compounding",粉磨、混炼改性,,colour and cross-linking,颜色和交联度,0.3,798.6,22.19,cat-112,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
excavated_soil-clay,excavated_soil,clay,0.9,15,2023,screening,筛分,,contamination test,污染检测,,4.5,23.32,,estimate
excavated_soil-natural_sand,excavated_soil,natural_sand,0.5,30,2023,washing,洗涤,,fines,细粉,,2.3,08.12,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
feathers-keratin_fertiliser,feathers,keratin_fertiliser,0.6,700,2023,hydrolysis,水解,,,,,,20.15,,estimate
feathers-protein_feed,feathers,protein_feed,0.8,700,2023,pressure hydrolysis,高压水解,,not to the same species,不得饲喂同种动物,,,10.91|10.13,,estimate
feathers-recycled_fibre,feathers,recycled_fibre,0.3,2500,2023,"washing, sorting",洗涤、分拣,,down and small feathers only,仅羽绒和小羽毛,,,13.92|13.99|31.03,,estimate
ferroalloy_slag-basalt,ferroalloy_slag,basalt,1,60,2023,remelting to wool,重熔成棉,,acidity modulus,酸度系数,,,23.99,,estimate
ferroalloy_slag-natural_aggregate,ferroalloy_slag,natural_aggregate,1,25,2023,"crushing, leaching test",破碎、浸出试验,,magnesium and chromium,镁和铬,,4.6,42.11|23.61,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
ferrous_scrap-hot_metal,ferrous_scrap,hot_metal,0.9,150,2023,"sorting, baling",分拣、打包,,copper and tin,铜和锡,,1440,24.10|24.51,,estimate
ferrous_sulfate-coagulant,ferrous_sulfate,coagulant,0.9,40,2023,recrystallisation,重结晶,,titanium and manganese limits,钛和锰限值,,,20.13,cat-062,estimate
ferrous_sulfate-iron_oxide_pigment,ferrous_sulfate,iron_oxide_pigment,0.3,1200,2023,recrystallisation,重结晶,,titanium and manganese limits,钛和锰限值,,,20.13|20.12,cat-062,estimate
fgd_gypsum-gypsum_retarder,fgd_gypsum,gypsum_retarder,0.9,25,2023,drying or briquetting,干燥或压块,,SO3 high enough and stable; limits on chloride and P2O5,SO3 足够高且稳定；氯和 P2O5 限值,,,23.51,cat-002,estimate
fgd_gypsum-natural_gypsum,fgd_gypsum,natural_gypsum,1,15,2023,dewatering and calcining to hemihydrate; drying or briquetting,脱水煅烧成半水石膏；干燥或压块,,"low chloride, low soluble salts, moisture about 10 percent, neutral pH; SO3 high enough and stable; limits on chloride and P2O5",氯和可溶盐低、水分约 10%、中性；SO3 足够高且稳定；氯和 P2O5 限值,,10,23.62|23.51,cat-001|cat-002,"Kalundborg case (owiki.org, knowpia and asknature.org pages; also MAESTRI case 4 Chertow 2007); estimate; ratio, cost: estimate; CO2e: estimate"
fgd_gypsum-plaster_powder,fgd_gypsum,plaster_powder,0.8,60,2023,dewatering and calcining to hemihydrate,脱水煅烧成半水石膏,,"low chloride, low soluble salts, moisture about 10 percent, neutral pH",氯和可溶盐低、水分约 10%、中性,,,23.62,cat-001,"Kalundborg case (owiki.org, knowpia and asknature.org pages; also MAESTRI case 4 Chertow 2007); ratio, cost: estimate"
filter_aid_spent-clay,filter_aid_spent,clay,0.8,60,2023,dewatering,脱水,,,,,,23.32|23.51,,estimate
filter_aid_spent-soil_improver,filter_aid_spent,soil_improver,0.9,40,2023,none,无需处理,,,,,,01.1|20.15,,estimate
filter_mud_sugar-limestone,filter_mud_sugar,limestone,0.3,20,2023,drying,干燥,,"sugar, phosphate",糖、磷酸盐,,,23.51,,"Guitang case (exchange to the cement mill, cyclifier.org; symbiosis-alliance.org); ratio, cost: estimate"
filter_mud_sugar-npk_fertiliser,filter_mud_sugar,npk_fertiliser,0.05,60,2023,composting,堆肥,,,,,,20.15|01.14,,estimate
filter_mud_sugar-organic_fertiliser,filter_mud_sugar,organic_fertiliser,0.4,60,2023,composting,堆肥,,,,,,20.15|01.14,,estimate
fish_waste-animal_feed,fish_waste,animal_feed,0.2,300,2023,"washing, demineralising",洗涤、脱矿,,salt,盐分,,180,20.59,cat-100,estimate
fish_waste-calcium_carbonate,fish_waste,calcium_carbonate,0.5,150,2023,"washing, demineralising",洗涤、脱矿,,salt,盐分,,,20.59|23.52|20.13,cat-100,estimate
fish_waste-chitosan,fish_waste,chitosan,0.05,1500,2023,"washing, demineralising",洗涤、脱矿,,salt,盐分,,,20.59,cat-100,estimate
fish_waste-enzyme,fish_waste,enzyme,0.001,3000,2023,"UV conversion, extraction",紫外转化、提取,,freshness,新鲜度,,,21.10,cat-101,"doi:10.1016/j.fochx.2024.101373 (W2RKG ground truth); ratio, cost: estimate"
flue_gas_co2-co2_merchant,flue_gas_co2,co2_merchant,0.9,350,2023,capture by amine,胺法捕集,,solvent degradation by SOx,SOx 使溶剂降解,,,20.13|20.14,,estimate
fluorogypsum-natural_gypsum,fluorogypsum,natural_gypsum,1,45,2023,"lime neutralisation, ageing",石灰中和、陈化,,fluoride and acidity,氟化物和酸度,,10,23.51,cat-069,estimate
fluosilicic_acid-aluminium_fluoride,fluosilicic_acid,aluminium_fluoride,0.6,2500,2023,reaction with alumina,与氧化铝反应,,silica separation,硅分离,,,20.13,cat-068,estimate
fly_ash_coal-bauxite,fly_ash_coal,bauxite,0.45,300,2023,acid or alkali extraction,酸或碱提取,Al2O3>=40 %,high-alumina ash; at least 25 percent residue share for VAT refund; alumina content from the technology note (ash above about 40 percent alumina),高铝灰；增值税退税须废渣占比不低于 25%；氧化铝含量按技术说明（灰中氧化铝约 40% 以上）,,,24.42,cat-006,"China VAT comprehensive-utilisation catalogue 2022, item 2.4 (gdtianyu.net copy); ratio, cost: estimate"
fly_ash_coal-cement,fly_ash_coal,cement,0.9,25,2023,classification,分级,LOI<=8 %; SO3<=3 %,"low unburned carbon and stable fineness; ammonia slip ash excluded; limits for grade II ash in concrete as in GB/T 1596-2017, recalled",残碳低、细度稳定；不含氨逃逸灰；混凝土用 II 级灰限值按 GB/T 1596-2017（凭记忆）,0.4,720,23.63,cat-004,estimate
fly_ash_coal-clay,fly_ash_coal,clay,1,10,2023,none,无需处理,,at least 70 percent of raw material from listed residues to qualify for the Chinese VAT refund,享受增值税退税须所列废渣占原料不低于 70%,0.8,5,23.32,cat-005,"China VAT comprehensive-utilisation catalogue 2022, item 2.1 (gdtianyu.net copy); ratio, cost: estimate; CO2e: estimate"
fly_ash_coal-clinker,fly_ash_coal,clinker,1,20,2023,"classification, sometimes milling",分级、必要时磨细,LOI<=8 %; SO3<=3.5 %,"loss on ignition, fineness and SO3 limits of the national fly ash standard; limits for ash in cement as in GB/T 1596-2017, recalled",国家粉煤灰标准的烧失量、细度和 SO3 限值；水泥用灰限值按 GB/T 1596-2017（凭记忆）,0.4,800,23.51,cat-003,"USLCI 2021-10 process: Portland cement; ratio, cost: estimate; CO2e: estimate"
fly_ash_coal-natural_sand,fly_ash_coal,natural_sand,1,10,2023,none,无需处理,,at least 70 percent of raw material from listed residues to qualify for the Chinese VAT refund,享受增值税退税须所列废渣占原料不低于 70%,0.7,5,23.32,cat-005,"China VAT comprehensive-utilisation catalogue 2022, item 2.1 (gdtianyu.net copy); ratio, cost: estimate; CO2e: estimate"
food_waste-biogas,food_waste,biogas,75,220,2023,"sorting, pulping, digestion",分拣、制浆、消化,,low plastics and salt,塑料和盐分低,,,38.21,cat-094,"Chen et al. 2021 Front Environ Sci Eng 15(2):33 (abstract); ratio, cost: estimate"
food_waste-compost,food_waste,compost,0.2,180,2023,composting,堆肥,,"salt, plastics",盐分、塑料,,,38.21|20.15,,estimate
food_waste-insect_protein,food_waste,insect_protein,0.06,250,2023,black soldier fly,黑水虻养殖,,permitted feed chain,许可的饲料链,,,38.21,,estimate
foundry_dust-clay,foundry_dust,clay,0.9,15,2023,none,无需处理,,leaching test,浸出试验,0.2,4.5,23.32,cat-135,"China VAT comprehensive-utilisation catalogue 2022, item 2.1 (gdtianyu.net copy); ratio, cost: estimate; CO2e: estimate"
foundry_sand-clay,foundry_sand,clay,0.6,20,2023,"crushing, screening",破碎、筛分,,"chloride, chromium limits",氯化物、铬限值,0.1,3,23.51,cat-132,"USLCI 2021-10 process: Portland cement; ratio, cost: estimate; CO2e: estimate"
foundry_sand-natural_sand,foundry_sand,natural_sand,1,30,2023,screening,筛分,,phenol and metals leaching,酚和金属浸出,,4.6,23.61,cat-134,"foundrymag.com opinion on byproducts; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
foundry_sand-silica_sand,foundry_sand,silica_sand,0.9,150,2023,mechanical attrition plus thermal reclamation,机械擦洗加热法再生,,"loss on ignition, clay content; thermal units remove 90-100 percent of binder",烧失量、含泥量；热法再生可去除 90%–100% 粘结剂,,27,23.99,cat-133,"Modern Casting 2011 via palmermfg.com; ratio, cost: estimate; CO2e: estimate"
foundry_slag-clay,foundry_slag,clay,0.9,15,2023,none,无需处理,,leaching test,浸出试验,0.2,4.5,23.32,cat-135,"China VAT comprehensive-utilisation catalogue 2022, item 2.1 (gdtianyu.net copy); ratio, cost: estimate; CO2e: estimate"
friction_material_waste-clay,friction_material_waste,clay,0.7,60,2023,blending into raw meal,掺入生料,,copper and antimony,铜和锑,0.03,,23.51,,estimate
friction_material_waste-filler_powder,friction_material_waste,filler_powder,0.9,250,2023,"sieving, blending into new mixes",过筛、掺入新拌混合料,,asbestos free; recipe known,不含石棉；配方已知,0.15,,29.32|23.99|30.20,,estimate
fruit_pomace-animal_feed,fruit_pomace,animal_feed,0.15,80,2023,"drying, extraction",干燥、提取,,pesticide residue,农药残留,,90,10.89,cat-092,"doi:10.1016/j.seppur.2024.127647 (W2RKG ground truth); ratio, cost: estimate; CO2e: estimate"
fruit_pomace-pectin,fruit_pomace,pectin,0.03,600,2023,"drying, extraction",干燥、提取,,pesticide residue,农药残留,,,10.89,cat-092,"doi:10.1016/j.seppur.2024.127647 (W2RKG ground truth); ratio, cost: estimate"
ggbs-cement,ggbs,cement,1,0,2023,blending in the mixer,在搅拌机中掺入,,activity class S95 usual,活性等级通常为 S95,0.6,800,23.63|23.51,,estimate
ggbs-clinker,ggbs,clinker,1,0,2023,blending in the cement mill,在水泥磨中掺入,,activity class S95 usual,活性等级通常为 S95,0.7,800,23.51,,estimate
glass_cullet-cullet_clean,glass_cullet,cullet_clean,0.92,60,2023,"colour sorting, metal removal",颜色分选、除金属,,ceramics and stones in ppm,陶瓷和石子以 ppm 计,,533.2,23.13,cat-181,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
glass_cullet-silica_sand,glass_cullet,silica_sand,0.7,40,2023,"colour sorting, metal removal; milling",颜色分选、除金属；磨细,,ceramics and stones in ppm,陶瓷和石子以 ppm 计,,405.7,23.13|23.99,cat-181|cat-182,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
glass_cullet-soda_ash,glass_cullet,soda_ash,0.2,40,2023,"colour sorting, metal removal",颜色分选、除金属,,ceramics and stones in ppm,陶瓷和石子以 ppm 计,,,23.13,cat-181,estimate
glass_polishing_sludge-silica_sand,glass_polishing_sludge,silica_sand,0.7,40,2023,drying,干燥,,metals from polishing powder,抛光粉带入的金属,,,23.32|23.99,,estimate
glycerol-biogas,glycerol,biogas,400,50,2023,dosing into a digester,投加至消化罐,,methanol and salt limits,甲醇和盐分限值,,,20.14|38.21,cat-096,"USLCI 2021-10 process: Soy biodiesel; ratio, cost: estimate"
glycerol-carbon_source,glycerol,carbon_source,1.5,50,2023,dosing,投加,,"methanol, salt",甲醇、盐分,,,37.00,,estimate
glycerol-glycerol_refined,glycerol,glycerol_refined,0.8,600,2023,distillation,蒸馏,,methanol and salt limits,甲醇和盐分限值,,,20.14,cat-096,"USLCI 2021-10 process: Soy biodiesel; ratio, cost: estimate"
glyphosate_mother_liquor-phosphate_fertiliser,glyphosate_mother_liquor,phosphate_fertiliser,0.05,900,2023,"oxidation, precipitation of phosphate",氧化、磷沉淀,,recovered salts need assessment,回收盐须经鉴定,,,20.15|20.13,,estimate
glyphosate_mother_liquor-rock_salt,glyphosate_mother_liquor,rock_salt,0.12,900,2023,"oxidation, evaporation, crystallisation",氧化、蒸发、结晶,,total organic carbon,总有机碳,,,20.13,,estimate
granite_sludge-feldspar,granite_sludge,feldspar,0.8,40,2023,filter pressing,压滤,Fe2O3<=1 %,"iron content, fineness; iron limit is a planning value (estimate)",铁含量、细度；铁限值为规划值（估计）,,,23.32|23.31,cat-158,estimate
granite_sludge-natural_sand,granite_sludge,natural_sand,0.9,15,2023,hydraulic binder; filter pressing,水硬性胶凝材料；压滤,,"strength class; iron content, fineness",强度等级；铁含量、细度,,4.1,42.11|23.32,cat-157|cat-158,"doi:10.1016/j.cscm.2023.e02764 (W2RKG ground truth); estimate; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
graphite_waste-graphite_electrode,graphite_waste,graphite_electrode,0.8,600,2023,"crushing, graphitising",破碎、石墨化,,sulphur,硫,,,23.99,cat-212,estimate
green_waste-biogas,green_waste,biogas,80,120,2023,"shredding, dry digestion",破碎、干式消化,,soft part,柔软部分,,,38.21|35.21,,estimate
green_waste-compost,green_waste,compost,0.4,150,2023,"shredding, composting",破碎、堆肥,,,,,,38.21|81.30|01.1,,estimate
green_waste-growing_substrate,green_waste,growing_substrate,0.3,200,2023,"shredding, composting, screening",破碎、堆肥、筛分,,,,,,01.30|01.13,,estimate
green_waste-wood_chips,green_waste,wood_chips,0.3,120,2023,"shredding, screening",破碎、筛分,,"woody part, sand",木质部分、砂土,,,35.30|35.11,,estimate
grinding_sludge-steel_scrap,grinding_sludge,steel_scrap,0.65,600,2023,"de-oiling, briquetting",除油、压块,,"oil, abrasive",油、磨料,,960,24.10|24.51,,"China national hazardous waste list 2021, exemption item 9; ratio, cost: estimate; CO2e: estimate"
grinding_wheel_waste-refractory_aggregate,grinding_wheel_waste,refractory_aggregate,0.8,300,2023,"crushing, magnetic sorting",破碎、磁选,,corundum or silicon carbide kept apart,刚玉与碳化硅分开,,,23.20|23.91,,estimate
gypsum-natural_gypsum,gypsum,natural_gypsum,1,15,2023,none,无需处理,,class rule for unspecified gypsum,未指明石膏的类别规则,,10,23.51|23.62,,estimate
h2s_gas-sulfur,h2s_gas,sulfur,0.93,300,2023,Claus process,克劳斯法,,,,,,19.20|20.13,,estimate
h2s_gas-sulphuric_acid_98,h2s_gas,sulphuric_acid_98,2.8,250,2023,wet acid process,湿法制酸,,,,,,20.13|19.20,,estimate
hair_waste-keratin_fertiliser,hair_waste,keratin_fertiliser,0.5,800,2023,hydrolysis,水解,,sulphide,硫化物,,,20.15,cat-118,estimate
hair_waste-npk_fertiliser,hair_waste,npk_fertiliser,0.3,300,2023,hydrolysis,水解,,sulphide,硫化物,,600,20.15,cat-118,estimate
hcl_regenerated-hydrochloric_acid,hcl_regenerated,hydrochloric_acid,0.58,0,2023,none,无需处理,,iron below 5 g/L usual,铁通常低于 5 g/L,,174,24.32|25.61,,estimate
hide_trimmings-collagen,hide_trimmings,collagen,0.2,1500,2023,"hydrolysis, rendering",水解、炼制（化制）,,un-tanned only for food or feed,仅未鞣制的可用于食品或饲料,,600,20.59,cat-115,"Yorgancioglu et al. 2020, intechopen 72365 (abstract); ratio, cost: estimate; CO2e: estimate"
hide_trimmings-gelatin,hide_trimmings,gelatin,0.08,1200,2023,"hydrolysis, rendering",水解、炼制（化制）,,un-tanned only for food or feed,仅未鞣制的可用于食品或饲料,,240,20.59,cat-115,"Yorgancioglu et al. 2020, intechopen 72365 (abstract); ratio, cost: estimate; CO2e: estimate"
hide_trimmings-tallow,hide_trimmings,tallow,0.1,600,2023,"hydrolysis, rendering",水解、炼制（化制）,,un-tanned only for food or feed,仅未鞣制的可用于食品或饲料,,,20.59,cat-115,"Yorgancioglu et al. 2020, intechopen 72365 (abstract); ratio, cost: estimate"
high_cod_wastewater-biogas,high_cod_wastewater,biogas,3,4,2023,anaerobic reactor,厌氧反应器,,toxicity,毒性,,,38.21|37.00,,estimate
high_cod_wastewater-carbon_source,high_cod_wastewater,carbon_source,0.03,2,2023,flow equalisation,流量均衡,,"low N, P, salt and heavy metals",氮、磷、盐分和重金属低,,,37.00,cat-093,estimate
hot_water-coal_5500,hot_water,coal_5500,0.0521739,5,2023,heat exchanger,换热器,,temperature,温度,,113.5,13.30|10|35.30,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
hot_water-district_heat,hot_water,district_heat,0.95,8,2023,heat exchanger,换热器,,supply temperature,供水温度,,104.5,35.30|01.13,,"estimate; CO2e: coal boiler steam avoided, 110 kg/GJ (estimate)"
hot_water-natural_gas,hot_water,natural_gas,30.0069,5,2023,heat exchanger,换热器,,temperature,温度,,58.9,13.30|10|35.30,,"estimate (ratio by heating value); CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
hot_water-steam_lp,hot_water,steam_lp,0.3,5,2023,preheating of process water,预热工艺水,,temperature,温度,0.4,99,13.30|10|15.11,,"estimate; CO2e: coal boiler steam avoided, 110 kg/GJ (estimate)"
hydrogen-hydrogen_reformed,hydrogen,hydrogen_reformed,1,0.3,2023,"compression, PSA",压缩、变压吸附,,chlorine-free,不含氯,,0.85,20.14,cat-054,"USLCI 2021-10 process: Hydrogen, chlor-alkali; ratio, cost: estimate; CO2e: estimate"
hydrogen-natural_gas,hydrogen,natural_gas,0.308299,0.1,2023,burner change,更换燃烧器,,,,0.3,0.6053,20.13|24.10,,"estimate (ratio by heating value); CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
hygiene_waste-animal_bedding,hygiene_waste,animal_bedding,0.8,200,2023,shredding,破碎,,unused offcuts only,仅未使用的边角料,,,01.41|01.49,,estimate
hygiene_waste-rdf,hygiene_waste,rdf,0.8,150,2023,shredding,破碎,,,,,,23.51|38.21,,estimate
hygiene_waste-recycled_pulp,hygiene_waste,recycled_pulp,0.35,900,2023,"separation of pulp, polymer and film",纸浆分离、聚合物与薄膜,,factory offcuts only,仅工厂边角料,,,17.11|17.22,,estimate
indium_germanium_residue-zinc_concentrate,indium_germanium_residue,zinc_concentrate,0.5,800,2023,"leaching, cementation",浸出、置换沉淀,,"cadmium, indium paid",镉、铟计价,,600,24.43|24.45,,estimate
injection_sprues-rpp_regrind,injection_sprues,rpp_regrind,0.98,350,2023,"grinding, re-pelletising",粉磨、再造粒,,"single polymer, colour sorted",单一聚合物、按颜色分拣,,,20.16,cat-140,estimate
injection_sprues-virgin_abs,injection_sprues,virgin_abs,0.9,450,2023,"grinding, re-pelletising",粉磨、再造粒,,"single polymer, colour sorted",单一聚合物、按颜色分拣,0.3,1294.7,20.16,cat-140,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
injection_sprues-virgin_pp,injection_sprues,virgin_pp,0.95,350,2023,"grinding, re-pelletising",粉磨、再造粒,,"single polymer, colour sorted",单一聚合物、按颜色分拣,0.3,1201.8,20.16,cat-140,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
ink_waste-coal_5500,ink_waste,coal_5500,0.869565,900,2023,blending into kiln fuel,掺入窑炉燃料,,"chlorine, metals",氯、金属,0.05,,23.51|38.22,,estimate (ratio by heating value)
insect_protein-soybean_meal,insect_protein,soybean_meal,1.2,0,2023,none,无需处理,,permitted feed chain,许可的饲料链,,720,10.91|03.22,,estimate
iron_bearing_residue-iron_ore,iron_bearing_residue,iron_ore,0.9,40,2023,"blending into sinter mix, briquetting",掺入烧结混合料、压块,,zinc and alkali limits of the blast furnace,高炉锌和碱负荷限值,0.1,72,24.10,,estimate
iron_briquette-hot_metal,iron_briquette,hot_metal,0.85,0,2023,none,无需处理,,"carbon, oil",碳、油,,1360,24.10|24.51,,estimate
iron_oxide_red-iron_ore,iron_oxide_red,iron_ore,1.05,20,2023,none,无需处理,,chloride,氯化物,,84,24.10,,estimate
iron_oxide_red-iron_oxide_pigment,iron_oxide_red,iron_oxide_pigment,1,400,2023,washing to cut chloride,水洗降氯,Cl<=0.45 %,chloride about 0.45 percent was a barrier; low Si and Mn; chloride about 0.45 percent was a barrier,氯化物约 0.45% 曾是障碍；硅、锰低,,,20.12,cat-026,"Ferreira and Mansur 2011, PSEP 89:172-178 (abstract); ratio, cost: estimate"
ironmaking_slag-clinker,ironmaking_slag,clinker,0.9,60,2023,grinding,粉磨,,class rule; glassy slag only,类别规则；仅限玻璃质渣,0.5,720,23.51,,estimate
jarosite-iron_ore,jarosite,iron_ore,0.3,500,2023,high-temperature fuming,高温烟化,,"zinc, lead, arsenic",锌、铅、砷,,,24.43,,estimate
ladle_slag-limestone,ladle_slag,limestone,0.6,25,2023,"storage dry, dosing",干燥贮存、投加,,"self-disintegrating powder, keep dry",自粉化，须保持干燥,0.1,264,23.51|24.10,,estimate
ladle_slag-quicklime,ladle_slag,quicklime,0.4,20,2023,recycling to steelmaking as flux,作为熔剂返回炼钢,,sulphur,硫,0.3,550,24.10,,estimate
lead_battery-lead_concentrate,lead_battery,lead_concentrate,1,600,2023,"breaking, desulphurising, smelting",破碎、脱硫、冶炼,,undamaged batteries may travel under exemption,未破损电池可按豁免运输,,600,24.43,cat-174,"China national hazardous waste list 2021, exemption item 18; ratio, cost: estimate; CO2e: estimate"
lead_battery-lead_metal,lead_battery,lead_metal,0.62,900,2023,"breaking, desulphurising, smelting",破碎、脱硫、冶炼,,undamaged batteries may travel under exemption,未破损电池可按豁免运输,,620,24.43,cat-174,"China national hazardous waste list 2021, exemption item 18; ratio, cost: estimate; CO2e: estimate"
lead_silver_residue-lead_concentrate,lead_silver_residue,lead_concentrate,0.1,400,2023,blending into lead smelter charge,掺入铅冶炼炉料,,"silver paid, lead and sulphate",银计价，铅和硫酸盐,,50,24.43,,estimate
lead_slag-iron_ore,lead_slag,iron_ore,0.5,20,2023,none,无需处理,,"lead, zinc, arsenic limits",铅、锌、砷限值,0.03,40,23.51,cat-173,estimate
leather_offcuts-bonded_leather,leather_offcuts,bonded_leather,1.1,5000,2023,"sorting, fiberising",分拣、纤维化,,chrome leather needs hazardous exemption,含铬皮革须符合危险废物豁免,,,15.12,cat-113,"China national hazardous waste list 2021, exemption item 16; ratio, cost: estimate"
leather_offcuts-leather,leather_offcuts,leather,0.2,6000,2023,"sorting, cutting small goods",分拣、裁制小件,,chrome leather needs hazardous exemption,含铬皮革须符合危险废物豁免,,,15.12,cat-113,"China national hazardous waste list 2021, exemption item 16; ratio, cost: estimate"
li_battery-battery_salts,li_battery,battery_salts,0.35,9000,2023,"discharge, crushing, leaching",放电、破碎、浸出,,safe discharge,安全放电,,,24.45,cat-222,estimate
li_battery-cobalt_product,li_battery,cobalt_product,0.05,9000,2023,"discharge, crushing, leaching",放电、破碎、浸出,,safe discharge,安全放电,,,24.45,cat-222,estimate
lignosulfonate-animal_feed,lignosulfonate,animal_feed,0.02,100,2023,drying,干燥,,pellet binder,球团粘结剂,0.02,,10.91,,estimate
lignosulfonate-bitumen,lignosulfonate,bitumen,0.15,100,2023,blending,混合,,,,0.25,,23.99|42.11,,estimate
lignosulfonate-coal_5500,lignosulfonate,coal_5500,0.7,60,2023,drying,干燥,,sodium and sulphur; where no grade can be sold,钠和硫；无法按品级出售时,,,35.11|17.11|23.51,,estimate
lignosulfonate-plasticiser_dispersant,lignosulfonate,plasticiser_dispersant,0.9,300,2023,"precipitation, sulphonation",沉淀、磺化,,ash and sugar content,灰分和糖分,,,20.59,cat-079,estimate
lignosulfonate-uf_resin,lignosulfonate,uf_resin,0.3,300,2023,"precipitation, sulphonation",沉淀、磺化,,ash and sugar content,灰分和糖分,0.3,,20.59|16.21,cat-079,estimate
lime_dust-limestone,lime_dust,limestone,1.2,5,2023,none,无需处理,,sulphur,硫,,528,35.11|23.51,,estimate
lime_dust-quicklime,lime_dust,quicklime,0.7,10,2023,none,无需处理,,available lime,有效钙,,770,37.00|20.13|42.11,,estimate
lime_residue-limestone,lime_residue,limestone,0.9,20,2023,drying or slurrying,干燥或制浆（料浆）,,"class rule; chloride, sulphide",类别规则；氯化物、硫化物,,220,23.51|35.11,,estimate
lime_sludge-calcium_carbonate,lime_sludge,calcium_carbonate,0.85,20,2023,dewatering; carbonation curing,脱水；碳酸化养护,,low silica and alkali; fineness,二氧化硅和碱低；细度,,,20.14|23.65,cat-071|cat-074,"MAESTRI database case 7: Yu et al. 2015 (China); doi:10.1016/j.conbuildmat.2024.136525 (W2RKG ground truth); ratio, cost: estimate"
lime_sludge-limestone,lime_sludge,limestone,0.8,15,2023,slurry; drying,料浆；干燥,,alkali content; alkali and chloride,碱含量；碱和氯化物,,44,35.11|23.51,cat-072|cat-073,"estimate; MAESTRI database case 7: Yu et al. 2015 (China); ratio, cost: estimate"
lime_sludge-quicklime,lime_sludge,quicklime,0.5,250,2023,lime reburning kiln,石灰回转窑煅烧,,silica build-up,二氧化硅积累,,,17.11,,estimate
manure-biogas,manure,biogas,25,100,2023,digestion,消化,,,,,,35.21|38.21,,estimate
manure-compost,manure,compost,0.45,180,2023,composting,堆肥,,"antibiotics, copper, zinc",抗生素、铜、锌,,,20.15|01.11,,estimate
manure-npk_fertiliser,manure,npk_fertiliser,0.02,60,2023,spreading or composting,施用或堆肥,,nutrient plan,养分计划,,30,01.11,,estimate
mattress_waste-pu_foam,mattress_waste,pu_foam,0.2,1500,2023,"dismantling, shredding, rebonding",拆解、破碎、再粘结,,"dry, no pests",干燥、无虫害,,,22.29|31.03,,estimate
mattress_waste-rdf,mattress_waste,rdf,0.6,300,2023,"dismantling, shredding",拆解、破碎,,,,,,23.51|38.21,,estimate
mattress_waste-steel_scrap,mattress_waste,steel_scrap,0.2,800,2023,dismantling,拆解,,,,,,24.10|38.32,,estimate
meat_bone_meal-animal_feed,meat_bone_meal,animal_feed,0.9,100,2023,blending,混合,,never to ruminants; species rules,不得饲喂反刍动物；物种规定,,,10.92|10.91,,estimate
meat_bone_meal-coal_5500,meat_bone_meal,coal_5500,0.73913,60,2023,none,无需处理,,"chlorine, phosphorus",氯、磷,,1608.2,23.51|35.11,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
meat_bone_meal-npk_fertiliser,meat_bone_meal,npk_fertiliser,0.6,200,2023,granulation,造粒,,animal by-product rules,动物副产品规定,,,20.15,,estimate
mercerizing_lye-caustic_32,mercerizing_lye,caustic_32,0.15,55,2023,"multi-effect evaporation, peroxide cleaning",多效蒸发、双氧水净化,NaOH>=2 %,3-8 percent NaOH feed; from about 2 percent and 400 t/y worthwhile; recovery is worthwhile from about 2 percent NaOH,进料含 NaOH 3%–8%；约 2% 和 400 t/a 以上具经济性,,60,13.30,cat-148,"infohouse.p2ric.org sectors75ag and Korting caustic recovery brochure; ratio, cost: estimate; CO2e: estimate"
mercerizing_lye-caustic_soda,mercerizing_lye,caustic_soda,0.05,30,2023,"dosing control; multi-effect evaporation, peroxide cleaning",计量投加；多效蒸发、双氧水净化,NaOH>=2 %,first-class pollutants below plant discharge limit; other toxic species below one tenth of GB 5085.3 limits; 3-8 percent NaOH feed; from about 2 percent and 400 t/y worthwhile; recovery is worthwhile from about 2 percent NaOH,第一类污染物低于该厂排放限值；其他毒性物质低于 GB 5085.3 限值的十分之一；进料含 NaOH 3%–8%；约 2% 和 400 t/a 以上具经济性,,60,37.00|13.30,cat-032|cat-148,"China national hazardous waste list 2021, exemption item 21; infohouse.p2ric.org sectors75ag and Korting caustic recovery brochure; ratio, cost: estimate; CO2e: estimate"
metal_drum-reconditioned_drum,metal_drum,reconditioned_drum,0.8,1200,2023,"washing, reshaping",洗涤、整形,,residue type known,残渣类型已知,,,25.91,cat-219,estimate
metal_drum-steel_scrap,metal_drum,steel_scrap,0.95,150,2023,"opening, draining, baling",开松、沥干、打包,,"open, no dripping, compacted; not those that held toxic waste",敞口、无滴漏、压实；不含盛装过毒性废物的,,1520,24.10,cat-034,"China national hazardous waste list 2021, exemption item 8; ratio, cost: estimate; CO2e: estimate"
metal_hydroxide_sludge-aluminium_hydroxide,metal_hydroxide_sludge,aluminium_hydroxide,0.7,400,2023,"washing, drying, calcining",洗涤、干燥、煅烧,,nickel and tin limits,镍和锡限值,,630,23.20,cat-128,estimate
metal_hydroxide_sludge-bauxite,metal_hydroxide_sludge,bauxite,0.6,80,2023,"washing, drying, calcining",洗涤、干燥、煅烧,,nickel and tin limits,镍和锡限值,,3,23.20|23.51,cat-128,estimate
metal_hydroxide_sludge-pac_coagulant,metal_hydroxide_sludge,pac_coagulant,1.2,350,2023,"washing, drying, calcining",洗涤、干燥、煅烧,,nickel and tin limits,镍和锡限值,,,23.20|20.13,cat-128,estimate
metal_oxide_mixed-iron_ore,metal_oxide_mixed,iron_ore,0.8,60,2023,briquetting,压块,,"chromium, nickel, rare earths",铬、镍、稀土,0.05,64,24.10,,estimate
mill_scale-iron_concentrate,mill_scale,iron_concentrate,1.05,10,2023,screening,筛分,,oil content low,含油低,,84,24.10|23.51,,estimate
mill_scale-iron_ore,mill_scale,iron_ore,1.05,10,2023,screening,筛分,,oil content low,含油低,,84,24.10|23.51,,estimate
mill_scale-iron_oxide_pigment,mill_scale,iron_oxide_pigment,0.9,600,2023,"milling, calcination",磨细、煅烧,,purity,纯度,,,20.12|27.20,,estimate
milling_byproduct-animal_feed,milling_byproduct,animal_feed,1,20,2023,sieving,过筛,,mould and mycotoxins,霉变和霉菌毒素,,,10.91|01.46|01.47|01.41,,estimate
milling_byproduct-coal_5500,milling_byproduct,coal_5500,0.65,30,2023,none,无需处理,,only where it is spoilt; dust explosion,仅限变质的；粉尘爆炸,,,35.11|35.30,,estimate
milling_byproduct-growing_substrate,milling_byproduct,growing_substrate,0.9,20,2023,none,无需处理,,"fresh, no mould",新鲜、无霉变,,,01.13,,estimate
milling_byproduct-vegetable_oil,milling_byproduct,vegetable_oil,0.14,900,2023,"stabilising, extraction",稳定化、提取,,"rice bran only, fresh",仅米糠、新鲜,,,10.41,,estimate
mine_water-process_water,mine_water,process_water,0.9,2.5,2023,"settling, filtration; desalination where saline",沉降、过滤；含盐时除盐,,"suspended solids, salinity, iron",悬浮物、盐度、铁,,,05.10|35.11|20.14,,estimate
mixed_packaging-coal_5500,mixed_packaging,coal_5500,0.869565,120,2023,shredding into fuel,破碎制燃料,,chlorine,氯,0.2,,23.51|35.11,,estimate (ratio by heating value)
molasses-animal_feed,molasses,animal_feed,0.7,50,2023,blending,混合,,,,0.1,180,10.91,,estimate
molasses-ethanol,molasses,ethanol,0.24,700,2023,"fermentation, distillation",发酵、蒸馏,,,,,,11.01|20.14,,"Guitang case (MAESTRI case 10; Zhu et al. 2007); yield estimate; ratio, cost: estimate"
molasses-grain,molasses,grain,0.8,100,2023,"dilution, fermentation",稀释、发酵,,sugar content,糖含量,,,11.01|20.14,,estimate
mother_liquor_na2so4-sodium_sulphate,mother_liquor_na2so4,sodium_sulphate,0.12,150,2023,evaporation crystallisation,蒸发结晶,,"colour, organics",色度、有机物,,,20.13,cat-209,estimate
mother_liquor_na2so4-sodium_sulphide,mother_liquor_na2so4,sodium_sulphide,0.06,300,2023,"crystallisation, reduction with coal",结晶、煤还原,,"colour, organics",色度、有机物,,,20.13,cat-209,estimate
motor_scrap-copper_cathode,motor_scrap,copper_cathode,0.1,800,2023,dismantling,拆解,,copper and steel share,铜和钢占比,,350,38.32|24.44,,estimate
motor_scrap-steel_scrap,motor_scrap,steel_scrap,0.75,600,2023,dismantling,拆解,,copper and steel share,铜和钢占比,,,38.32,,estimate
msw-rdf,msw,rdf,0.3,150,2023,"sorting, shredding, drying",分拣、破碎、干燥,,"chlorine, moisture",氯、水分,,,38.21|38.32,,estimate
msw_bottom_ash-natural_aggregate,msw_bottom_ash,natural_aggregate,0.95,25,2023,"metal removal, ageing",除金属、陈化,,leaching limits,浸出限值,,4.4,42.11,cat-155,"doi:10.1016/j.scitotenv.2024.172890 (W2RKG ground truth); ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
msw_fly_ash-clay,msw_fly_ash,clay,0.5,1200,2023,washing to remove chloride,水洗除氯,,cement kiln co-processing standard GB 30485 and HJ 662,水泥窑协同处置标准 GB 30485 和 HJ 662,0.02,,23.51,cat-039,"China national hazardous waste list 2021, exemption item 12; ratio, cost: estimate"
msw_fly_ash-natural_sand,msw_fly_ash,natural_sand,0.8,800,2023,stabilisation,稳定化,,leaching limits,浸出限值,0.1,,23.61,cat-156,"doi:10.1016/j.jobe.2024.109222 (W2RKG ground truth); ratio, cost: estimate"
municipal_wastewater-reclaimed_water,municipal_wastewater,reclaimed_water,0.95,3,2023,biological and tertiary treatment,生化和深度处理,,park plant,园区装置,,,37.00,,estimate
mushroom_substrate-coal_5500,mushroom_substrate,coal_5500,0.3,60,2023,drying,干燥,,moisture,水分,,600,35.30,,estimate
mushroom_substrate-compost,mushroom_substrate,compost,0.5,80,2023,composting,堆肥,,,,,,20.15|01.13,,estimate
nicd_battery-nickel_concentrate,nicd_battery,nickel_concentrate,3,3000,2023,vacuum distillation of cadmium,真空蒸馏除镉,,licensed,持证,,2000,24.45,,estimate
nitrogen_oxygen-compressed_air,nitrogen_oxygen,compressed_air,0.8,0.05,2023,pipeline,管道输送,,purity,纯度,,,26.11,cat-194,estimate
nonferrous_slag-iron_ore,nonferrous_slag,iron_ore,0.4,25,2023,crushing,破碎,,class rule; lead and arsenic limits,类别规则；铅和砷限值,0.03,32,23.51,,estimate
nut_shell-activated_carbon,nut_shell,activated_carbon,0.2,1200,2023,"carbonisation, activation",炭化、活化,,hard shells,硬壳,,,20.59,,estimate
nut_shell-coal_5500,nut_shell,coal_5500,0.695652,20,2023,none,无需处理,,"chlorine, ash",氯、灰分,,1513.6,35.11|35.30|10.41|23.51,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
nut_shell-growing_substrate,nut_shell,growing_substrate,0.8,100,2023,"washing, ageing",洗涤、陈化,,salt,盐分,,,01.13|01.19,,estimate
nut_shell-wood_pellets,nut_shell,wood_pellets,0.9,200,2023,"milling, pelletising",磨细、制粒,,ash,灰分,,,16.29,,estimate
occ-recycled_pulp,occ,recycled_pulp,0.9,250,2023,baling,打包,,"no wax, foil or pyrotechnic residue",不含蜡、铝箔和烟火药残留,,91.4,17.12,cat-082,"USLCI 2021-10 process: Containerboard, 100% recycled; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
occ-virgin_pulp,occ,virgin_pulp,0.75,400,2023,baling,打包,,"no wax, foil or pyrotechnic residue",不含蜡、铝箔和烟火药残留,,164.8,17.12,cat-082,"USLCI 2021-10 process: Containerboard, 100% recycled; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
oil_filter-steel_scrap,oil_filter,steel_scrap,0.4,900,2023,"draining, shredding, thermal de-oiling",沥干、破碎、热法除油,,oil residue,残油,,560,38.32,,estimate
oil_mill_effluent-biogas,oil_mill_effluent,biogas,18,10,2023,covered lagoon or reactor,加盖氧化塘或反应器,,,,,,35.11|38.21,,estimate
oil_mill_effluent-irrigation_water,oil_mill_effluent,irrigation_water,0.8,6,2023,"ponds, dilution",氧化塘、稀释,,organic load and salt limits of the land,土地的有机负荷和盐分限值,,,01.26,,estimate
oil_palm_bunch-coal_5500,oil_palm_bunch,coal_5500,0.304348,60,2023,"pressing, shredding",压榨、破碎,,"potassium, moisture",钾、水分,,662.2,35.11|35.30,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
oil_palm_bunch-compost,oil_palm_bunch,compost,0.4,100,2023,composting,堆肥,,,,,,01.26|20.15,,estimate
oilcake-soybean_meal,oilcake,soybean_meal,0.8,50,2023,milling,磨细,,"saponin, gossypol",皂苷、棉酚,,480,10.91,,estimate
oilcake-surfactant,oilcake,surfactant,0.12,3000,2023,solvent extraction,溶剂萃取,,,,,,20.59,cat-205,estimate
oily_mill_scale-iron_concentrate,oily_mill_scale,iron_concentrate,0.8,300,2023,de-oiling by heat or washing,加热或清洗除油,,oil below sinter limit,含油低于烧结限值,,64,24.10,,estimate
oily_sludge-heavy_fuel_oil,oily_sludge,heavy_fuel_oil,0.2,600,2023,thermal or solvent extraction,热法或溶剂萃取,,water and solids,水和固体,,,19.20,,estimate
organic_sludge-coal_5500,organic_sludge,coal_5500,0.06,200,2023,dewatering and drying,脱水干燥,,"mercury, chlorine, salt",汞、氯、盐分,0.1,130,35.11|23.51,,estimate
paint_sludge-coal_5500,paint_sludge,coal_5500,0.652174,900,2023,"drying, milling",干燥、磨细,,VOC and heavy metals,挥发性有机物和重金属,0.05,,20.30|23.51|38.22,cat-192,estimate (ratio by heating value)
paint_sludge-filler_powder,paint_sludge,filler_powder,0.4,900,2023,"drying, milling",干燥、磨细,,VOC and heavy metals,挥发性有机物和重金属,,,20.30,cat-192,estimate
paper_sludge-animal_bedding,paper_sludge,animal_bedding,0.6,80,2023,drying,干燥,,"clean fibre, no print inks",干净纤维、无印花油墨,,,01.41,,estimate
paper_sludge-clay,paper_sludge,clay,0.4,20,2023,dewatering,脱水,,"moisture, chloride",水分、氯化物,0.15,2,23.32|23.51,cat-075,"MAESTRI database case 43: Dong et al. 2014 (Japan); ratio, cost: estimate; CO2e: estimate"
paper_sludge-moulded_pulp,paper_sludge,moulded_pulp,0.25,400,2023,screening,筛分,,"fibre length, ash",纤维长度、灰分,,,17.29,cat-076,estimate
paper_sludge-recycled_pulp,paper_sludge,recycled_pulp,0.25,150,2023,screening,筛分,,"fibre length, ash",纤维长度、灰分,0.2,,17.29,cat-076,estimate
paper_tube_waste-recycled_pulp,paper_tube_waste,recycled_pulp,0.85,300,2023,baling,打包,,free of pyrotechnic powder,不含烟火药,,186.8,17.12,cat-206,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
pb_scrap-lead_metal,pb_scrap,lead_metal,0.95,500,2023,remelting,重熔,,alloy known,合金牌号已知,,950,24.43|27.20,,estimate
pcb_etchant-copper_sulphate,pcb_etchant,copper_sulphate,0.35,700,2023,"precipitation, extraction",沉淀、提取,,arsenic and lead for feed grade,饲料级的砷和铅,,350,20.13,cat-124,estimate
pcb_resin_powder-filler_powder,pcb_resin_powder,filler_powder,0.95,300,2023,"milling, compounding",磨细、混炼改性,,residual copper; brominated flame retardant,残铜；溴系阻燃剂,,,22.29,cat-127,estimate
pcb_scrap-copper_concentrate,pcb_scrap,copper_concentrate,0.8,1000,2023,"crushing, separation or smelting",破碎、分选或冶炼,,bromine handling,溴的处置,,700,24.44,cat-126,"MAESTRI database case 45: Wen and Meng 2015 (China); ratio, cost: estimate; CO2e: estimate"
pcb_scrap-copper_powder,pcb_scrap,copper_powder,0.25,600,2023,"crushing, separation or smelting",破碎、分选或冶炼,,bromine handling,溴的处置,,700,24.44|38.32,cat-126,"MAESTRI database case 45: Wen and Meng 2015 (China); ratio, cost: estimate; CO2e: estimate"
pet_flake-cotton_fibre,pet_flake,cotton_fibre,0.65,1500,2023,melt spinning to fibre,熔融纺丝,,PVC below ppm limit,PVC 低于 ppm 限值,,1072.5,20.60,cat-142,"USLCI 2021-10 process: Recycled PET; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
pet_flake-virgin_pet,pet_flake,virgin_pet,0.95,0,2023,none,无需处理,,PVC below ppm limit,PVC 低于 ppm 限值,,1567.5,20.60|22.2,cat-142,"USLCI 2021-10 process: Recycled PET; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
pet_pellet-virgin_pet,pet_pellet,virgin_pet,0.98,0,2023,none,无需处理,,PVC below ppm limit,PVC 低于 ppm 限值,,1617,20.60|22.2,cat-142,"USLCI 2021-10 process: Recycled PET; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
phosphating_sludge-phosphate_rock,phosphating_sludge,phosphate_rock,0.3,500,2023,acid dissolution,酸溶,,"zinc, nickel, manganese",锌、镍、锰,,,20.15|20.13,,estimate
phosphogypsum-limestone,phosphogypsum,limestone,0.7,150,2023,"drying, decomposition in kiln",干燥、窑内分解,,about 1.4 Mt gypsum for 0.6 Mt acid and 0.8 Mt clinker in one plant,同一工厂约 140 万吨石膏产 60 万吨酸和 80 万吨熟料,,308,20.13,cat-065,"dcimachine.com news 1175 (2024 plant); ratio, cost: estimate; CO2e: estimate"
phosphogypsum-natural_gypsum,phosphogypsum,natural_gypsum,1,60,2023,"washing or lime neutralisation, granulating; purification, calcining",水洗或石灰中和、造粒；净化、煅烧,,"soluble P2O5 and fluoride low; radioactivity limit GB 6566; soluble P and F, organics, radioactivity",可溶 P2O5 和氟低；放射性限值 GB 6566；可溶磷氟、有机物、放射性,,10,23.51|23.62,cat-066|cat-067,"estimate; FIPR publication page on phosphogypsum; ratio, cost: estimate"
phosphogypsum-road_base,phosphogypsum,road_base,0.9,50,2023,"lime neutralisation, binder",石灰中和、粘合,,soluble P2O5 and fluoride,可溶 P2O5 和氟,,,42.11,,estimate
phosphogypsum-sulphur_mined,phosphogypsum,sulphur_mined,0.14,300,2023,"drying, decomposition in kiln",干燥、窑内分解,,about 1.4 Mt gypsum for 0.6 Mt acid and 0.8 Mt clinker in one plant,同一工厂约 140 万吨石膏产 60 万吨酸和 80 万吨熟料,,,20.13,cat-065,"dcimachine.com news 1175 (2024 plant); ratio, cost: estimate"
phosphogypsum-sulphuric_acid_98,phosphogypsum,sulphuric_acid_98,0.43,300,2023,"drying, decomposition in kiln",干燥、窑内分解,,about 1.4 Mt gypsum for 0.6 Mt acid and 0.8 Mt clinker in one plant; 0.6 Mt acid from 1.4 Mt gypsum,同一工厂约 140 万吨石膏产 60 万吨酸和 80 万吨熟料,,51.6,20.13,cat-065,"dcimachine.com news 1175 (2024 plant); ratio, cost: estimate; CO2e: estimate"
phosphorus_slag-limestone,phosphorus_slag,limestone,0.6,10,2023,crushing,破碎,,raw meal of clinker; fluorine and phosphate,熟料生料；氟和磷酸盐,0.05,,23.51,,estimate
phosphorus_slag-natural_aggregate,phosphorus_slag,natural_aggregate,1,15,2023,crushing,破碎,,leaching test,浸出试验,,,42.11|23.61,,estimate
phosphorus_slag-scm,phosphorus_slag,scm,0.9,60,2023,"drying, grinding",干燥、粉磨,,slow setting: phosphate below the limit of the cement standard,缓凝：磷酸盐低于水泥标准限值,0.3,,23.51|23.63,,estimate
pickling_sludge-fluorspar,pickling_sludge,fluorspar,0.2,150,2023,"drying, briquetting",干燥、压块,,"sludge of mixed acid, calcium fluoride as flux",混酸污泥，以氟化钙作熔剂,0.05,,24.10,,estimate
pickling_sludge-iron_ore,pickling_sludge,iron_ore,0.35,200,2023,"drying, blending into sinter mix",干燥、掺入烧结混合料,,"fluoride, sulphur, chromium",氟、硫、铬,0.03,,24.10,,estimate
pickling_sludge-nickel_concentrate,pickling_sludge,nickel_concentrate,0.3,600,2023,"drying, briquetting, smelting",干燥、压块、冶炼,,stainless sludge only: nickel and chromium,仅不锈钢污泥：镍和铬,,,24.10|24.45,,estimate
plastic_scrap-coal_5500,plastic_scrap,coal_5500,1.65217,150,2023,shredding into fuel,破碎制燃料,,chlorine below about 1 percent,氯低于约 1%,0.1,,23.51,,estimate (ratio by heating value)
plating_sludge-copper_concentrate,plating_sludge,copper_concentrate,0.05,400,2023,bath smelting,熔池熔炼,,"class rule; metal grade, halogens",类别规则；金属品位、卤素,,,24.44,,estimate
plating_sludge_cr-chromite_ore,plating_sludge_cr,chromite_ore,0.3,700,2023,roasting or smelting,焙烧或冶炼,,Cr grade,铬品位,,,20.12,cat-123,"Chinese J. Eng. doi:10.13374/j.issn1001-053x.2011.03.006 (abstract); ratio, cost: estimate"
plating_sludge_cr-chromium_oxide,plating_sludge_cr,chromium_oxide,0.1,1500,2023,roasting or smelting,焙烧或冶炼,,Cr grade,铬品位,,,20.12,cat-123,"Chinese J. Eng. doi:10.13374/j.issn1001-053x.2011.03.006 (abstract); ratio, cost: estimate"
plating_sludge_cu-copper_concentrate,plating_sludge_cu,copper_concentrate,0.12,400,2023,"acid or ammonia leaching, solvent extraction; drying",酸浸或氨浸、溶剂萃取；干燥,,copper and nickel grade; chromium below limit; copper grade,铜镍品位；铬低于限值；铜品位,,210,24.44,cat-119|cat-125,"Electroplating sludge Cu-Ni N902 pilot paper (discovery.researcher.life abstract); MAESTRI database case 45: Wen and Meng 2015 (China); ratio, cost: estimate; CO2e: estimate"
plating_sludge_cu-copper_sulphate,plating_sludge_cu,copper_sulphate,0.12,1300,2023,"acid or ammonia leaching, solvent extraction",酸浸或氨浸、溶剂萃取,,copper and nickel grade; chromium below limit,铜镍品位；铬低于限值,,140,24.44|20.13,cat-119,"Electroplating sludge Cu-Ni N902 pilot paper (discovery.researcher.life abstract); ratio, cost: estimate; CO2e: estimate"
plating_sludge_mixed-copper_concentrate,plating_sludge_mixed,copper_concentrate,0.06,400,2023,"drying, briquetting, smelting",干燥、压块、冶炼,,halogen and chromium limits,卤素和铬限值,,140,24.44,cat-120,"Jiangxi Zili project notice, yecyd.com; ratio, cost: estimate; CO2e: estimate"
plating_sludge_mixed-iron_ore,plating_sludge_mixed,iron_ore,0.1,900,2023,as set by provincial plan,按省级方案确定,,"one producer, one waste, one user; plan set by provincial ecology department; point-to-point use needs a provincial plan",一家产废、一种废物、一家利用；方案由省级生态环境部门确定；“点对点”利用须有省级方案,,,20,cat-047,"China national hazardous waste list 2021, exemption item 32; ratio, cost: estimate"
plating_sludge_ni-nickel_concentrate,plating_sludge_ni,nickel_concentrate,0.4,600,2023,"acid or ammonia leaching, solvent extraction",酸浸或氨浸、溶剂萃取,,copper and nickel grade; chromium below limit,铜镍品位；铬低于限值,,300,24.44|24.45,cat-119,"Electroplating sludge Cu-Ni N902 pilot paper (discovery.researcher.life abstract); ratio, cost: estimate; CO2e: estimate"
plating_sludge_ni-nickel_sulphate,plating_sludge_ni,nickel_sulphate,0.1,1500,2023,"acid or ammonia leaching, solvent extraction",酸浸或氨浸、溶剂萃取,,copper and nickel grade; chromium below limit,铜镍品位；铬低于限值,,200,24.44|20.13,cat-119,"Electroplating sludge Cu-Ni N902 pilot paper (discovery.researcher.life abstract); ratio, cost: estimate; CO2e: estimate"
plating_sludge_zn-zinc_concentrate,plating_sludge_zn,zinc_concentrate,0.2,700,2023,Waelz kiln,回转窑挥发,,"zinc grade, chloride",锌品位、氯化物,,300,24.43,,estimate
polyester_fibre_waste-cotton_fibre,polyester_fibre_waste,cotton_fibre,0.6,2500,2023,remelting to fibre,熔融纺丝,,colour,颜色,,1200,13.10|20.60,,estimate
polyester_fibre_waste-virgin_pet,polyester_fibre_waste,virgin_pet,0.85,1200,2023,"remelting, pelletising",重熔、制粒,,colour,颜色,,1700,20.60|13.10,,estimate
polyolefin_scrap-virgin_pe,polyolefin_scrap,virgin_pe,0.8,1100,2023,"washing, sorting, extrusion",洗涤、分拣、挤出,,polymer known,聚合物已知,,1277.7,22.2|38.32,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
powder_coating_waste-paints,powder_coating_waste,paints,0.4,2500,2023,re-extrusion,再挤出,,colour mixing,混色,,,20.30,cat-193,estimate
powder_coating_waste-uf_resin,powder_coating_waste,uf_resin,0.6,500,2023,re-extrusion,再挤出,,colour mixing,混色,,,20.30|16.21,cat-193,estimate
precious_metal_scrap-precious_metals,precious_metal_scrap,precious_metals,0.5,3000,2023,"dissolution, electrolysis",溶解、电解,,cadmium oxide contacts separated,氧化镉触头分开,,,24.41,cat-139,estimate
print_paste-dyes,print_paste,dyes,0.05,500,2023,"sorting by colour, reuse in dark shades",按颜色分拣、用于深色产品,,shelf life,保质期,,,13.30,,estimate
pu_leather_scrap-base_cloth,pu_leather_scrap,base_cloth,0.2,1500,2023,"shredding, bonding into base",破碎、粘结成基层,,base fabric content,基布含量,,,22.29|13.96,cat-111,estimate
pu_leather_scrap-coal_5500,pu_leather_scrap,coal_5500,0.956522,150,2023,shredding into fuel,破碎制燃料,,"PVC share, chlorine",PVC 占比、氯,0.1,,23.51|38.21,,estimate (ratio by heating value)
pu_leather_scrap-composite_board,pu_leather_scrap,composite_board,1,1300,2023,"shredding, pressing",破碎、压榨,,base fabric content,基布含量,,,22.29,cat-111,estimate
pu_leather_scrap-filler_powder,pu_leather_scrap,filler_powder,0.9,500,2023,"shredding, pressing",破碎、压榨,,base fabric content,基布含量,,,22.29,cat-111,estimate
pulper_reject-coal_5500,pulper_reject,coal_5500,0.608696,120,2023,"drying, shredding",干燥、破碎,,chlorine limit,氯限值,0.2,,23.51,cat-077,estimate (ratio by heating value)
pyrite_cinder-iron_ore,pyrite_cinder,iron_ore,0.95,40,2023,magnetic separation or washing,磁选或水洗,,"sulphur, arsenic and nonferrous metals",硫、砷和有色金属,,76,24.10|23.51,,estimate
pyrolysis_gas-natural_gas,pyrolysis_gas,natural_gas,1.10025,0.05,2023,cleaning,清洗,,own furnace first,优先本厂炉,,2.2,22.19|38.32,,"estimate (ratio by heating value); CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
pyrolysis_oil-diesel,pyrolysis_oil,diesel,0.8,800,2023,refining,精炼,,"chlorine, nitrogen",氯、氮,,,19.20,,estimate
pyrolysis_oil-heavy_fuel_oil,pyrolysis_oil,heavy_fuel_oil,1,0,2023,none,无需处理,,sulphur,硫,,,23.13|35.30,,estimate
quench_oil-base_oil,quench_oil,base_oil,0.65,950,2023,vacuum distillation,真空蒸馏,,additives,添加剂,,471.2,19.20,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), mineral oil primary 1401 minus closed-loop 676"
quicklime-limestone,quicklime,limestone,1.78,0,2023,slaking,消化（熟化）,,,,,,35.11,,estimate
rainwater-process_water,rainwater,process_water,0.95,1,2023,"first flush diversion, filtration",弃流初期雨水、过滤,,"suspended solids, oil",悬浮物、油,,,24.10|29.10|36.00,,estimate
rare_earth_slag-rare_earth_oxide,rare_earth_slag,rare_earth_oxide,0.3,12000,2023,"roasting, leaching",焙烧、浸出,,oil content,含油量,,,24.45,cat-188,estimate
rdf-coal_5500,rdf,coal_5500,0.782609,60,2023,"shredding, drying",破碎、干燥,Cl<=1 %,chlorine below about 1 percent,氯低于约 1%,0.3,,23.51,cat-223,estimate (ratio by heating value)
ready_mix_washout-natural_sand,ready_mix_washout,natural_sand,0.5,15,2023,solid-liquid separation,固液分离,,density control,密度控制,,2.3,23.61,cat-220,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
ready_mix_washout-process_water,ready_mix_washout,process_water,0.5,5,2023,solid-liquid separation,固液分离,,density control,密度控制,,,23.61|23.63,cat-220,estimate
reclaimed_sand-silica_sand,reclaimed_sand,silica_sand,1,0,2023,none,无需处理,,loss on ignition,烧失量,,30,24.51|24.52|24.53|24.54,,estimate
reclaimed_water-boiler_feed_water,reclaimed_water,boiler_feed_water,0.7,6,2023,"UF, RO, mixed bed",超滤、反渗透、混床,,"silica, organics",二氧化硅、有机物,,0.119,35.11|35.30,,estimate
reclaimed_water-cooling_water,reclaimed_water,cooling_water,1,0.3,2023,tertiary treatment,深度处理,Cl<=250 mg/L; COD<=60 mg/L,"chloride, ammonia, phosphate; make-up limits of GB/T 19923-2005, recalled",氯化物、氨氮、磷酸盐；补充水限值按 GB/T 19923-2005（凭记忆）,,0.17,35.11,cat-152,estimate
reclaimed_water-freshwater,reclaimed_water,freshwater,1,0.8,2023,tertiary treatment,深度处理,,"chloride, ammonia, phosphate",氯化物、氨氮、磷酸盐,,0.17,35.11|24.10|20,cat-152,estimate
reclaimed_water-irrigation_water,reclaimed_water,irrigation_water,1,0.5,2023,disinfection,消毒,,salt,盐分,,0.17,01.13|81.30,,estimate
reclaimed_water-process_water,reclaimed_water,process_water,1,0.8,2023,tertiary treatment,深度处理,,"chloride, ammonia, phosphate",氯化物、氨氮、磷酸盐,,0.17,35.11|13.30|17.12|24.10,cat-152,estimate
reclaimed_water-surface_water,reclaimed_water,surface_water,1,0.3,2023,tertiary treatment,深度处理,,"chloride, ammonia",氯化物、氨氮,,0.17,35.11|19.20,,"Kalundborg case, exchanges 14 and 15 (El-Haggar 2007 fig. 3.3); ratio, cost: estimate; CO2e: estimate"
reclaimed_water-tap_water,reclaimed_water,tap_water,1,1.2,2023,tertiary treatment,深度处理,,"chloride, ammonia, phosphate; not for drinking",氯化物、氨氮、磷酸盐；不得饮用,,0.17,35.11|24.10|20,,estimate
recovered_carbon_black-carbon_black,recovered_carbon_black,carbon_black,0.8,400,2023,"milling, pelletising",磨细、制粒,,ash about 15 percent,灰分约 15%,,1920,22.11|22.19,,estimate
recovered_carbon_black-coal_5500,recovered_carbon_black,coal_5500,1.21739,20,2023,none,无需处理,,"zinc, sulphur",锌、硫,,,23.51,,estimate (ratio by heating value)
recovered_paper-recycled_pulp,recovered_paper,recycled_pulp,0.85,300,2023,baling,打包,,free of pyrotechnic powder,不含烟火药,,186.8,17.12,cat-206,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
recovered_solvent-solvent_virgin,recovered_solvent,solvent_virgin,0.95,0,2023,none,无需处理,,purity for coating or cleaning,涂料或清洗用纯度,,1500,20.30|15.20|18.12,,estimate
recycled_fibre-cotton_fibre,recycled_fibre,cotton_fibre,0.7,0,2023,none,无需处理,,fibre length,纤维长度,0.4,,13.10|13.95,,estimate
red_mud-clay,red_mud,clay,0.9,40,2023,dealkalisation,脱碱,,"alkali efflorescence, radioactivity",泛碱、放射性,0.2,4.5,23.32,,estimate
red_mud-iron_ore,red_mud,iron_ore,0.4,30,2023,"dealkalisation, drying",脱碱、干燥,,"alkali content, radioactivity",碱含量、放射性,0.05,32,23.51,cat-164,"MAESTRI database case 6: van Beers et al. 2007 (Australia); ratio, cost: estimate; CO2e: estimate"
red_mud-limestone,red_mud,limestone,0.5,20,2023,slurrying,制浆（料浆）,,alkali,碱,,220,35.11,cat-166,estimate
red_mud-road_base,red_mud,road_base,1,55,2023,"dealkalisation, binder",脱碱、粘合,,alkali leaching,碱浸出,,,42.11,,estimate
refinery_gas-coal_5500,refinery_gas,coal_5500,0.00176087,0.03,2023,"sulphur removal, pipeline",脱硫、管道输送,,sulphur,硫,,3.8,35.11,,"Kalundborg case, exchange 20 (Fiksel); ratio by heating value, cost: estimate; CO2e: coal avoided, 94.6 kg/GJ (estimate)"
refinery_gas-heavy_fuel_oil,refinery_gas,heavy_fuel_oil,0.001,0.03,2023,"sulphur removal, pipeline",脱硫、管道输送,,sulphur,硫,,3.1,23.62|35.11,,"Kalundborg case, exchanges 2 and 20 (El-Haggar 2007 fig. 3.3; Fiksel); ratio by heating value, cost: estimate; CO2e: fuel oil avoided, 77.4 kg/GJ (estimate)"
refinery_gas-natural_gas,refinery_gas,natural_gas,1.15741,0.03,2023,"sulphur removal, pipeline",脱硫、管道输送,,sulphur,硫,,2.3,23.62|35.11|19.20,,"Kalundborg case, exchanges 2 and 20 (El-Haggar 2007 fig. 3.3; Fiksel); ratio by heating value, cost: estimate; CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
release_paper-recycled_pulp,release_paper,recycled_pulp,0.6,250,2023,repulping of silicone paper apart,有机硅离型纸单独碎浆,,silicone or resin coating,有机硅或树脂涂层,,,17.12|17.29,,estimate
release_paper-release_paper_new,release_paper,release_paper_new,0.2,1500,2023,"inspection, re-rolling, repeated use",检验、再轧制、重复使用,,surface undamaged,表面完好,,,13.96|22.29,,estimate
remanufacturing_core-machine_parts,remanufacturing_core,machine_parts,0.85,6000,2023,"cleaning, cladding, machining",清洗、熔覆、机加工,,core condition,旧件状况,,,28.11,cat-190,estimate
resin_waste-coal_5500,resin_waste,coal_5500,1.08696,600,2023,shredding,破碎,,chlorine,氯,0.05,,23.51,,estimate (ratio by heating value)
rice_husk-animal_bedding,rice_husk,animal_bedding,1,20,2023,none,无需处理,,"dry, no mould",干燥、无霉变,,,01.47|01.41,,estimate
rice_husk-coal_5500,rice_husk,coal_5500,0.586957,40,2023,none,无需处理,,silica,二氧化硅,,1277.1,35.30|10.61,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
ro_concentrate-rock_salt,ro_concentrate,rock_salt,0.03,45,2023,"nanofiltration, evaporation",纳滤、蒸发,,"calcium, magnesium, organics",钙、镁、有机物,,1.8,20.13,cat-216,estimate
root_crop_pulp-animal_feed,root_crop_pulp,animal_feed,0.18,60,2023,pressing or drying,压榨或干燥,,fresh or ensiled,新鲜或青贮,,,01.41|10.91|01.46,,estimate
root_crop_pulp-biogas,root_crop_pulp,biogas,90,80,2023,digestion,消化,,,,,,35.21|38.21,,estimate
rpe_pellet-virgin_pe,rpe_pellet,virgin_pe,0.95,0,2023,"washing, extrusion",洗涤、挤出,,contamination limit,污染限值,,1258.1,38.32|22.2,cat-141,"USLCI 2021-10 process: Recycled HDPE; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
rpp_regrind-virgin_pp,rpp_regrind,virgin_pp,0.9,0,2023,none,无需处理,,single polymer,单一聚合物,0.5,1138.5,22.2,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
rubber_scrap-reclaim_rubber,rubber_scrap,reclaim_rubber,1,1500,2023,"grinding, devulcanising",粉磨、脱硫再生,,compound type,胶料类型,,1500,22.19,cat-143,estimate
rubber_scrap-synthetic_rubber,rubber_scrap,synthetic_rubber,0.5,2500,2023,"grinding, devulcanising",粉磨、脱硫再生,,compound type,胶料类型,0.3,750,22.19,cat-143,estimate
salt_slag_al-ammonium_sulphate_product,salt_slag_al,ammonium_sulphate_product,0.05,800,2023,"crushing, leaching, crystallisation",破碎、浸出、结晶,,ammonia and hydrogen captured,捕集氨和氢,,,38.32|20.15,cat-043,"doi:10.1016/j.wasman.2024.04.023 (W2RKG ground truth); ratio, cost: estimate"
salt_slag_al-bauxite,salt_slag_al,bauxite,0.7,500,2023,"crushing, leaching, crystallisation",破碎、浸出、结晶,,ammonia and hydrogen captured,捕集氨和氢,,,38.32|20.13|23.51,cat-043,"doi:10.1016/j.wasman.2024.04.023 (W2RKG ground truth); ratio, cost: estimate"
salt_slag_al-flux_salts,salt_slag_al,flux_salts,0.3,800,2023,"crushing, leaching, crystallisation",破碎、浸出、结晶,,ammonia and hydrogen captured,捕集氨和氢,,,38.32,cat-043,"doi:10.1016/j.wasman.2024.04.023 (W2RKG ground truth); ratio, cost: estimate"
sawdust-animal_bedding,sawdust,animal_bedding,1,30,2023,"drying, dust removal",干燥、除尘,,"untreated wood, dry, no dust",未处理木材、干燥、无粉尘,,,01.41|01.47|01.43,,estimate
sawdust-coal_5500,sawdust,coal_5500,0.652174,60,2023,pelletising,制粒,,"chlorine, ash",氯、灰分,,1419,16.29|35.30,cat-184,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
sawdust-wood_chips,sawdust,wood_chips,0.95,40,2023,"drying, screening",干燥、筛分,,no coating or preservative,无涂层或防腐剂,,,16.21,cat-183,"USLCI 2021-10 process: Particleboard; ratio, cost: estimate"
sawdust-wood_pellets,sawdust,wood_pellets,0.95,200,2023,pelletising,制粒,,"chlorine, ash",氯、灰分,,,16.29,cat-184,estimate
scouring_lye-caustic_soda,scouring_lye,caustic_soda,0.01,20,2023,"settling, reuse as alkali",沉降、作为碱液回用,,purity limits uses,纯度限制用途,,12,20.14|37.00,cat-149,estimate
scouring_lye-pta,scouring_lye,pta,0.02,25,2023,acid precipitation,酸析,,purity limits uses,纯度限制用途,,,20.14,cat-149,estimate
scrap_abs-virgin_abs,scrap_abs,virgin_abs,0.85,1300,2023,"sorting, compounding",分拣、混炼改性,,flame retardant,阻燃剂,,1222.8,22.2|38.32,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
scrap_pe-rpe_pellet,scrap_pe,rpe_pellet,0.93,1100,2023,"washing, extrusion",洗涤、挤出,,contamination limit,污染限值,,1231.7,38.32,cat-141,"USLCI 2021-10 process: Recycled HDPE; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
scrap_pe-virgin_pe,scrap_pe,virgin_pe,0.85,1100,2023,"washing, extrusion",洗涤、挤出,,contamination limit,污染限值,,1587.1,38.32,cat-141,"USLCI 2021-10 process: Recycled HDPE; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
scrap_pet-cotton_fibre,scrap_pet,cotton_fibre,0.6,2500,2023,hot wash,热洗,,PVC below ppm limit,PVC 低于 ppm 限值,,990,20.60,cat-142,"USLCI 2021-10 process: Recycled PET; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
scrap_pet-virgin_pet,scrap_pet,virgin_pet,0.82,900,2023,hot wash,热洗,,PVC below ppm limit,PVC 低于 ppm 限值,,1353,20.60,cat-142,"USLCI 2021-10 process: Recycled PET; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
scrap_pp-pyrolysis_oil,scrap_pp,pyrolysis_oil,0.75,2200,2023,pyrolysis,热解,,chlorine,氯,,,19.20|38.32,,"Zabaniotou and Vaskalis 2023 Energies 16(2):593 for oil yield; ratio, cost: estimate"
scrap_pp-virgin_pp,scrap_pp,virgin_pp,0.85,1100,2023,"washing, extrusion",洗涤、挤出,,contamination,污染,,1075.2,22.2|38.32,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
scrap_ps-virgin_ps,scrap_ps,virgin_ps,0.85,1200,2023,"densifying, extrusion",增密、挤出,,contamination,污染,,1451,22.2|38.32,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
scrap_pu_foam-polyol,scrap_pu_foam,polyol,0.8,3500,2023,glycolysis,醇解,,"clean, one foam type",干净、单一泡沫类型,,,20.16|22.2,,estimate
scrap_pu_foam-pu_foam,scrap_pu_foam,pu_foam,0.5,1500,2023,"shredding, binder, moulding",破碎、粘合、成型,,"clean, dry",干净、干燥,,,22.29,cat-114,estimate
scrap_pvc-pvc_resin,scrap_pvc,pvc_resin,0.9,900,2023,"grinding, pulverising",粉磨、粉碎,,plasticiser known,增塑剂已知,,987.2,22.2,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
sewage_sludge-clay,sewage_sludge,clay,0.15,200,2023,drying,干燥,,"mercury, chlorine, moisture",汞、氯、水分,0.05,,23.51,cat-153,"MAESTRI database case 43: Dong et al. 2014 (Japan); ratio, cost: estimate"
sewage_sludge-coal_5500,sewage_sludge,coal_5500,0.06,200,2023,drying,干燥,,"mercury, chlorine, moisture",汞、氯、水分,0.1,130,23.51|35.11,,estimate
sewage_sludge-soil_improver,sewage_sludge,soil_improver,0.5,150,2023,"bioremediation or composting, not food crops",生物修复或堆肥、不用于食用作物,,heavy metals,重金属,,,39.00|81.30,,"Kalundborg case, exchange 19 (El-Haggar 2007 fig. 3.3); ratio, cost: estimate"
shredder_residue-plastic_scrap,shredder_residue,plastic_scrap,0.2,900,2023,density separation,密度分选,,flame retardants,阻燃剂,,,38.32|22.2,,estimate
shredder_residue-rdf,shredder_residue,rdf,0.6,300,2023,separation of metals and minerals,金属与矿物分离,,"chlorine, copper",氯、铜,,,23.51|38.21,,estimate
shredder_residue-steel_scrap,shredder_residue,steel_scrap,0.05,300,2023,magnetic separation,磁选,,,,,,24.10|38.32,,estimate
silica_fume-cement,silica_fume,cement,1.5,20,2023,densification,增密,,carbon,碳,0.1,1200,23.63|23.64,,estimate
silica_residue-clay,silica_residue,clay,0.9,15,2023,none,无需处理,,alkali,碱,,4.5,23.51|23.32,,estimate
silicon_sludge-silicon_metal,silicon_sludge,silicon_metal,0.7,2500,2023,"drying, deoxidising",干燥、脱氧,,metal impurities,金属杂质,,,24.10,cat-187,estimate
silicon_tetrachloride-hydrochloric_acid,silicon_tetrachloride,hydrochloric_acid,1.8,800,2023,"hydrolysis, absorption",水解、吸收,,,,,,20.13,,estimate
silicon_tetrachloride-silica_product,silicon_tetrachloride,silica_product,0.33,2500,2023,flame hydrolysis,火焰水解,,no boron and phosphorus,不含硼和磷,,,20.13|20.59,,estimate
sinter_dust-potash,sinter_dust,potash,0.15,400,2023,"leaching, crystallisation",浸出、结晶,,"potassium content, heavy metals",钾含量、重金属,,,20.15,,estimate
slag-natural_aggregate,slag,natural_aggregate,0.95,40,2023,"crushing, ageing",破碎、陈化,,"class rule; free lime, leaching",类别规则；游离氧化钙、浸出,,4.4,42.11|23.61,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
slaughter_waste-animal_feed,slaughter_waste,animal_feed,0.2,600,2023,"rendering, not to the same species",炼制（化制）、不得饲喂同种动物,,animal by-product rules,动物副产品规定,,,10.91,,estimate
slaughter_waste-tallow,slaughter_waste,tallow,0.1,600,2023,rendering,炼制（化制）,,approved rendering plant,获批准的化制厂,,,10.11|10.41,,estimate
so2_gas-sulphur_mined,so2_gas,sulphur_mined,0.00014,0.02,2023,"gas cleaning, contact process",气体净化、接触法,,mercury and arsenic removed; 0.1 t sulphur dioxide in about 350 m3 gas of 10 percent; ratio estimate,已除汞除砷；浓度 10% 的气体约 350 m3 含二氧化硫 0.1 t；比例为估计,,,20.13,cat-168,estimate
so2_gas-sulphuric_acid_98,so2_gas,sulphuric_acid_98,0.00042,0.1,2023,"gas cleaning, contact process",气体净化、接触法,,mercury and arsenic removed; gas of about 10 percent sulphur dioxide; ratio estimate,已除汞除砷；二氧化硫浓度约 10%；比例为估计,,,20.13,cat-168,estimate
soapstock-fatty_acids,soapstock,fatty_acids,0.6,500,2023,acidulation,酸化,,,,,,20.41,cat-097,"USLCI 2021-10 process: Soy oil, refined; ratio, cost: estimate"
soapstock-vegetable_oil,soapstock,vegetable_oil,0.5,400,2023,acidulation,酸化,,,,,,20.41|20.59,cat-097,"USLCI 2021-10 process: Soy oil, refined; ratio, cost: estimate"
soda_ash_residue-limestone,soda_ash_residue,limestone,0.7,30,2023,washing to remove chloride,水洗除氯,,chloride limit,氯化物限值,,220,35.11,cat-061,estimate
solar_panel-aluminium_ingot,solar_panel,aluminium_ingot,0.12,1200,2023,delamination,分层剥离,,fluorine backsheet,含氟背板,,1680,23.13|24.42,cat-215,estimate
solar_panel-cullet_clean,solar_panel,cullet_clean,0.65,1200,2023,delamination,分层剥离,,fluorine backsheet,含氟背板,,376.7,23.13,cat-215,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
solder_dross-tin_metal,solder_dross,tin_metal,0.8,3000,2023,reduction smelting,还原熔炼,,lead,铅,,4800,24.45,,estimate
solvent_still_residue-coal_5500,solvent_still_residue,coal_5500,0.956522,500,2023,blending into kiln fuel,掺入窑炉燃料,,"chlorine, mercury limits",氯、汞限值,0.05,,23.51|38.22,,estimate (ratio by heating value)
spent_catalyst_fcc-bauxite,spent_catalyst_fcc,bauxite,0.8,80,2023,none,无需处理,,nickel and vanadium limits; closed tanker,镍和钒限值；密闭罐车,0.05,,23.51,cat-050,estimate
spent_catalyst_fcc-clay,spent_catalyst_fcc,clay,0.9,80,2023,none,无需处理,,nickel and vanadium limits; closed tanker,镍和钒限值；密闭罐车,0.05,,23.51,cat-050,estimate
spent_catalyst_ni-metal_salts_mo,spent_catalyst_ni,metal_salts_mo,0.25,4000,2023,"roasting, leaching",焙烧、浸出,,"vanadium, molybdenum, oil",钒、钼、油,,,24.45|20.13,,estimate
spent_catalyst_pgm-precious_metals,spent_catalyst_pgm,precious_metals,0.025,20000,2023,smelting or leaching,冶炼或浸出,,platinum metals assay,铂族金属化验,,,24.41,,estimate
spent_catalyst_scr-catalyst_new,spent_catalyst_scr,catalyst_new,0.7,8000,2023,"washing, reimpregnation or leaching",洗涤、再浸渍或浸出,,arsenic and alkali poisoning limits,砷和碱中毒限值,,,20.59,cat-048,estimate
spent_catalyst_scr-titanium_dioxide,spent_catalyst_scr,titanium_dioxide,0.6,7000,2023,"washing, reimpregnation or leaching",洗涤、再浸渍或浸出,,arsenic and alkali poisoning limits,砷和碱中毒限值,,,20.59|20.12,cat-048,estimate
spent_caustic-caustic_soda,spent_caustic,caustic_soda,0.1,80,2023,"filtering; stripping, neutralisation",过滤；汽提、中和,,only corrosivity as hazardous property; phenol and mercaptan limits,危险特性仅为腐蚀性；酚和硫醇限值,,120,20|17.11,cat-031|cat-051,"China national hazardous waste list 2021, exemption item 21; estimate; ratio, cost: estimate; CO2e: estimate"
spent_caustic-quicklime,spent_caustic,quicklime,0.07,40,2023,used as neutralising alkali,用作中和碱,,only corrosivity as hazardous property,危险特性仅为腐蚀性,,,20|37.00,cat-031,"China national hazardous waste list 2021, exemption item 21; ratio, cost: estimate"
spent_galvanising_flux-ammonium_chloride,spent_galvanising_flux,ammonium_chloride,0.2,500,2023,"iron removal, evaporation",除铁、蒸发,,zinc kept apart,锌单独分开,,,20.15|20.13,,estimate
spent_galvanising_flux-zinc_oxide,spent_galvanising_flux,zinc_oxide,0.12,600,2023,"iron removal, precipitation",除铁、沉淀,,iron,铁,,,20.13|24.43,,estimate
spent_h2so4_pickle-ferrous_sulfate,spent_h2so4_pickle,ferrous_sulfate,0.25,180,2023,"cooling crystallisation, acid returned",冷却结晶、酸液返回,,low heavy metals,重金属低,,,20.13,cat-028,"CIM paper abstract on crystallisation of pickle liquors, onetunnel.org; ratio, cost: estimate"
spent_h2so4_pickle-sulphuric_acid_98,spent_h2so4_pickle,sulphuric_acid_98,0.15,180,2023,acid returned to pickling,酸液返回酸洗,,low heavy metals,重金属低,,18,20.13|24.32,cat-028,"CIM paper abstract on crystallisation of pickle liquors, onetunnel.org; ratio, cost: estimate; CO2e: estimate"
spent_h3po4-phosphate_fertiliser,spent_h3po4,phosphate_fertiliser,0.8,400,2023,purification,净化,,aluminium and heavy metals,铝和重金属,,,20.15,cat-130,estimate
spent_h3po4-phosphoric_acid,spent_h3po4,phosphoric_acid,0.35,500,2023,purification,净化,,aluminium and heavy metals,铝和重金属,,,20.15,cat-130,estimate
spent_hcl_pickle-coagulant,spent_hcl_pickle,coagulant,1.1,200,2023,oxidation with chlorine or chlorate,氯气或氯酸盐氧化,,heavy metals below water-treatment grade limits,重金属低于水处理级限值,,,20.13,cat-027,estimate
spent_hcl_pickle-ferric_chloride,spent_hcl_pickle,ferric_chloride,1.1,200,2023,oxidation with chlorine or chlorate,氯气或氯酸盐氧化,,heavy metals below water-treatment grade limits,重金属低于水处理级限值,,,20.13,cat-027,estimate
spent_hcl_pickle-hcl_regenerated,spent_hcl_pickle,hcl_regenerated,0.95,250,2023,spray roasting pyrohydrolysis,喷雾焙烧热解,,low zinc and silica; iron as FeCl2,锌和二氧化硅低；铁以 FeCl2 形式,,165,20.13,cat-025,"metsep.com technology page; ratio, cost: estimate; CO2e: estimate"
spent_hcl_pickle-hydrochloric_acid,spent_hcl_pickle,hydrochloric_acid,0.45,350,2023,spray roasting pyrohydrolysis,喷雾焙烧热解,,low zinc and silica; iron as FeCl2,锌和二氧化硅低；铁以 FeCl2 形式,,135,20.13,cat-025,"metsep.com technology page; ratio, cost: estimate; CO2e: estimate"
spent_hcl_pickle-sulphuric_acid_98,spent_hcl_pickle,sulphuric_acid_98,0.2,30,2023,used as neutralising acid in a wastewater plant,在污水处理厂用作中和酸,,first-class pollutants below plant discharge limit; other toxic species below one tenth of GB 5085.3 limits,第一类污染物低于该厂排放限值；其他毒性物质低于 GB 5085.3 限值的十分之一,,,37.00,cat-030,"China national hazardous waste list 2021, exemption item 20; ratio, cost: estimate"
spent_methanol-carbon_source,spent_methanol,carbon_source,0.8,100,2023,dosing control,计量投加,,free of toxic organics,不含毒性有机物,,,37.00,,estimate
spent_methanol-methanol,spent_methanol,methanol,0.75,600,2023,distillation,蒸馏,,"chloride, nitrogen compounds",氯化物、含氮化合物,,500,20.14|20.59,,estimate
spent_mixed_acid-mixed_acid_regenerated,spent_mixed_acid,mixed_acid_regenerated,0.95,700,2023,spray roasting regeneration,喷雾焙烧再生,,fluoride and nitrate,氟化物和硝酸盐,,,24.10|24.32,,estimate
spent_nickel_bath-nickel_metal,spent_nickel_bath,nickel_metal,0.005,900,2023,electrolysis,电解,,,,,,24.45|38.32,,estimate
spent_nickel_bath-nickel_sulphate,spent_nickel_bath,nickel_sulphate,0.02,900,2023,"breaking of complexes, precipitation or ion exchange",破络、沉淀或离子交换,,hypophosphite; kept apart from other baths,次磷酸盐；与其他槽液分开,,,20.13|24.45,,estimate
spent_plating_bath-copper_sulphate,spent_plating_bath,copper_sulphate,0.1,800,2023,electrolysis or precipitation,电解或沉淀,,"metal known, cyanide free",金属已知、不含氰,,105,20.13|24.44,,estimate
spent_potlining-coal_5500,spent_potlining,coal_5500,0.3,600,2023,detoxification of fluoride and cyanide,除氟除氰解毒,,"fluoride, alkali",氟化物、碱,0.02,,23.51|24.10,,estimate
spent_potlining-fluorspar,spent_potlining,fluorspar,0.15,800,2023,detoxification,解毒,,"fluoride, cyanide",氟化物、氰化物,,,24.10|24.42,,estimate
spent_shot-steel_scrap,spent_shot,steel_scrap,0.85,120,2023,magnetic sorting,磁选,,paint and sand,漆和砂,,1280,24.51,,estimate
spent_solvent-coal_5500,spent_solvent,coal_5500,1.17391,300,2023,blending,混合,,"calorific value, halogen and heavy metal limits",热值、卤素和重金属限值,0.1,,23.51,cat-106,"USLCI 2021-10 process: Portland cement; ratio by heating value, cost: estimate"
spent_solvent-solvent_virgin,spent_solvent,solvent_virgin,0.6,1200,2023,fractional distillation,分馏,,"segregated by type, halogen-free",按类型分开、不含卤素,,1250,20.14|38.22,,estimate
spent_solvent_halogenated-solvent_virgin,spent_solvent_halogenated,solvent_virgin,0.6,1200,2023,distillation,蒸馏,,kept apart from other solvents,与其他溶剂分开,,,20.14|38.22,,estimate
spent_solvent_mixed-coal_5500,spent_solvent_mixed,coal_5500,1.21739,300,2023,blending,混合,,"calorific value, halogen and heavy metal limits",热值、卤素和重金属限值,0.1,,23.51,cat-106,"USLCI 2021-10 process: Portland cement; ratio by heating value, cost: estimate"
spent_solvent_mixed-solvent_virgin,spent_solvent_mixed,solvent_virgin,0.6,1200,2023,fractional distillation,分馏,,"segregated by type, water content",按类型分开、含水量,,1250,20.14,cat-103,estimate
stainless_scrap-ferrochrome,stainless_scrap,ferrochrome,0.3,200,2023,sorting,分拣,,grade known,品级已知,,,24.10,,estimate
stainless_scrap-nickel_concentrate,stainless_scrap,nickel_concentrate,2,200,2023,sorting,分拣,,nickel grade,镍品位,,800,24.10,,estimate
starch_glucose_liquor-carbon_source,starch_glucose_liquor,carbon_source,0.3,20,2023,dosing,投加,,low nitrogen,含氮低,,,37.00,,estimate
starch_wastewater-biogas,starch_wastewater,biogas,5,4,2023,anaerobic reactor,厌氧反应器,,,,,,37.00|10.62,,estimate
starch_wastewater-carbon_source,starch_wastewater,carbon_source,0.04,2,2023,equalisation,均质,,nitrogen,氮,,,37.00,,estimate
steam_lp-coal_5500,steam_lp,coal_5500,0.1375,20,2023,steam pipe and condensate return,蒸汽管道和凝结水回收,,distance normally below 10 km for steam; a boiler of 85 percent is avoided,蒸汽距离一般不超过 10 km；替代效率 85% 的锅炉,,299.2,13.30,cat-009,"Kalundborg case (owiki.org, knowpia and asknature.org pages; also MAESTRI case 4 Chertow 2007); ratio by heating value, cost: estimate; CO2e: coal avoided, 94.6 kg/GJ (estimate)"
steam_lp-district_heat,steam_lp,district_heat,2.6,15,2023,"heat exchanger, condensate return",换热器、凝结水回收,,,,,286,35.30,,"Kalundborg case, exchange 7 (El-Haggar 2007 fig. 3.3); ratio, cost: estimate; CO2e: coal boiler steam avoided, 110 kg/GJ (estimate)"
steam_lp-heavy_fuel_oil,steam_lp,heavy_fuel_oil,0.0746914,20,2023,steam pipe and condensate return,蒸汽管道和凝结水回收,,distance normally below 10 km for steam; a boiler of 91 percent is avoided,蒸汽距离一般不超过 10 km；替代效率 91% 的锅炉,,234.1,13.30,cat-009,"Kalundborg case (owiki.org, knowpia and asknature.org pages; also MAESTRI case 4 Chertow 2007); ratio by heating value, cost: estimate; CO2e: fuel oil avoided, 77.4 kg/GJ (estimate)"
steam_lp-natural_gas,steam_lp,natural_gas,84.8765,20,2023,steam pipe and condensate return,蒸汽管道和凝结水回收,,distance normally below 10 km for steam; a boiler of 93 percent is avoided,蒸汽距离一般不超过 10 km；替代效率 93% 的锅炉,,166.7,13.30,cat-009,"Kalundborg case (owiki.org, knowpia and asknature.org pages; also MAESTRI case 4 Chertow 2007); ratio by heating value, cost: estimate; CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
steam_lp-process_heat,steam_lp,process_heat,2.2,5,2023,heat exchanger,换热器,,temperature,温度,,242,13.30|10|17.12,,"estimate; CO2e: coal boiler steam avoided, 110 kg/GJ (estimate)"
steel_scrap-hot_metal,steel_scrap,hot_metal,0.93,150,2023,magnetic sorting; sorting,磁选；分拣,,clean metal only; silicon content; grade known,仅干净金属；硅含量；牌号已知,,1488,24.10|24.51,cat-046|cat-138|cat-191,"China national hazardous waste list 2021, exemption item 14; estimate; ratio, cost: estimate; CO2e: estimate"
steel_scrap-hot_rolled_coil,steel_scrap,hot_rolled_coil,0.6,300,2023,stamping small parts from offcuts,边角料冲制小件,,silicon content; grade known; plate size and grade known,硅含量；牌号已知；板材尺寸和牌号已知,,,24.10|24.51|25.50|25.73,cat-138|cat-191,estimate
steel_slag_powder-cement,steel_slag_powder,cement,0.9,0,2023,blending,混合,,volume stability,体积安定性,0.3,560,23.63,,estimate
steel_turnings-hot_metal,steel_turnings,hot_metal,0.85,180,2023,"pressing or centrifuging until no dripping, briquetting",压榨或离心至无滴漏、压块,,no free oil dripping; baled into briquettes,无游离油滴漏；压块成团,,1360,24.10,cat-033,"China national hazardous waste list 2021, exemption item 9; ratio, cost: estimate; CO2e: estimate"
steel_turnings-steel_scrap,steel_turnings,steel_scrap,0.93,90,2023,"pressing or centrifuging until no dripping, briquetting",压榨或离心至无滴漏、压块,,no free oil dripping; baled into briquettes,无游离油滴漏；压块成团,,,24.10,cat-033,"China national hazardous waste list 2021, exemption item 9; ratio, cost: estimate"
steelmaking_slag-natural_aggregate,steelmaking_slag,natural_aggregate,0.95,45,2023,"ageing, crushing",陈化、破碎,,class rule; free lime,类别规则；游离氧化钙,,4.4,42.11,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
straw-animal_bedding,straw,animal_bedding,1,20,2023,baling,打包,,"dry, no mould",干燥、无霉变,,,01.41|01.46|01.47,,estimate
straw-coal_5500,straw,coal_5500,0.630435,80,2023,baling,打包,,"chlorine, ash melting",氯、灰熔融性,,1371.7,35.11|35.30,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
straw-growing_substrate,straw,growing_substrate,0.9,80,2023,shredding,破碎,,,,,,01.13,,estimate
street_sweepings-natural_sand,street_sweepings,natural_sand,0.6,120,2023,washing and screening,洗涤筛分,,"organics, heavy metals, oil",有机物、重金属、油,,,38.32|42.11,,estimate
sulfite_gypsum-natural_gypsum,sulfite_gypsum,natural_gypsum,0.8,60,2023,"forced oxidation, drying",强制氧化、干燥,,sulphite content,亚硫酸盐含量,,8,23.51,,estimate
sulfur-sulphur_mined,sulfur,sulphur_mined,1,10,2023,"none; flotation, hot filtration",无需处理；浮选、热过滤,,purity,纯度,,100,20.15|20.13,cat-049|cat-172,"Kalundborg case (owiki.org, knowpia and asknature.org pages; also MAESTRI case 4 Chertow 2007); estimate; ratio, cost: estimate; CO2e: estimate"
sulfur_foam-sulphur_mined,sulfur_foam,sulphur_mined,0.4,300,2023,"incineration, contact process",焚烧、接触法,,,,,40,20.13,cat-211,estimate
sulphuric_acid_dilute-sulphuric_acid_98,sulphuric_acid_dilute,sulphuric_acid_98,0.2,10,2023,none,无需处理,,low heavy metals,重金属低,,24,20.13|24.32|37.00,cat-028,"CIM paper abstract on crystallisation of pickle liquors, onetunnel.org; ratio, cost: estimate; CO2e: estimate"
syngas-hydrogen_reformed,syngas,hydrogen_reformed,0.3,0.4,2023,"shift, pressure swing adsorption",变换、变压吸附,,,,,,20.15|20.11|20.14,,estimate
syngas-natural_gas,syngas,natural_gas,0.29,0.2,2023,"cleaning, cooling",清洗、冷却,,"tar, dust",焦油、粉尘,,,35.11|35.30|23.51|20.15,,estimate
tail_gas_co-formic_acid,tail_gas_co,formic_acid,0.0015,0.8,2023,PSA purification,变压吸附提纯,,"P, As and S removal",脱除磷、砷和硫,,,20.14,cat-200,estimate
tail_gas_co-methanol,tail_gas_co,methanol,0.0004,0.6,2023,PSA purification,变压吸附提纯,,"P, As and S removal",脱除磷、砷和硫,,,20.14,cat-200,estimate
tail_gas_co-natural_gas,tail_gas_co,natural_gas,0.291495,0.05,2023,cleaning,清洗,,"P, As and S",磷、砷和硫,,0.5724,23.52|20.13|35.11,,"estimate (ratio by heating value); CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
tailings-clay,tailings,clay,0.9,30,2023,"dewatering, grinding",脱水、粉磨,,sulphide and heavy metals,硫化物和重金属,0.5,4.5,23.51,cat-163,estimate
tailings-natural_sand,tailings,natural_sand,0.9,30,2023,"dewatering, grinding",脱水、粉磨,,sulphide and heavy metals,硫化物和重金属,,4.1,23.51,cat-163,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
tailings-silica_sand,tailings,silica_sand,0.8,60,2023,"dewatering, grinding",脱水、粉磨,,sulphide and heavy metals,硫化物和重金属,0.1,15,23.51,cat-163,estimate
tall_oil-fatty_acids,tall_oil,fatty_acids,0.9,800,2023,acidulation,酸化,,,,,,20.14,cat-078,"USLCI 2021-10 process: Pulp, kraft market; ratio, cost: estimate"
tannery_lime_liquor-hydrated_lime,tannery_lime_liquor,hydrated_lime,0.02,15,2023,filtering and reuse in the next unhairing bath,过滤后回用于下一次脱毛浴,,protein,蛋白,,,15.11,,estimate
tannery_lime_liquor-sodium_sulphide,tannery_lime_liquor,sodium_sulphide,0.02,15,2023,filtering and reuse in the next unhairing bath,过滤后回用于下一次脱毛浴,,protein and lime,蛋白和石灰,,,15.11,,estimate
tannery_sludge-biogas,tannery_sludge,biogas,20,200,2023,anaerobic digestion,厌氧消化,,"chromium free, sulphide",不含铬、硫化物,,,38.21,,estimate
tar_residue-coal_5500,tar_residue,coal_5500,1.2,400,2023,blending into kiln fuel,掺入窑炉燃料,,licensed co-processing,持证协同处置,0.03,,23.51|38.22,,estimate
tar_residue-coking_coal,tar_residue,coking_coal,0.9,80,2023,blending into the coal charge,掺入炼焦煤,,by licence; sulphur and ash of the coal charge,须持证；炼焦煤的硫和灰分,0.01,,19.10|24.10,,estimate
tea_coffee_residue-coal_5500,tea_coffee_residue,coal_5500,0.25,60,2023,drying,干燥,,moisture,水分,,540,35.30,,estimate
tea_coffee_residue-growing_substrate,tea_coffee_residue,growing_substrate,0.4,60,2023,drying,干燥,,,,,,01.13,,estimate
textile_offcuts-cotton_fibre,textile_offcuts,cotton_fibre,0.3,1500,2023,"opening, carding",开松、梳理,,colour and fibre sorting,颜色和纤维分拣,,,13.10,cat-147,estimate
textile_offcuts-recycled_fibre,textile_offcuts,recycled_fibre,0.9,1200,2023,"opening, carding",开松、梳理,,colour and fibre sorting,颜色和纤维分拣,,,13.10,cat-147,estimate
textile_waste-recycled_fibre,textile_waste,recycled_fibre,0.85,1300,2023,"sorting, opening",分拣、开松,,fibre mix,纤维混合,,,13.10|13.95,,estimate
tin_slag-iron_ore,tin_slag,iron_ore,0.3,30,2023,crushing,破碎,,"arsenic, lead and tin",砷、铅和锡,0.03,24,23.51,,estimate
tin_stripper-nitric_acid,tin_stripper,nitric_acid,0.3,600,2023,distillation,蒸馏,,reused as stripper,作为退镀液回用,,,20.13|26.12,,estimate
tin_stripper-tin_metal,tin_stripper,tin_metal,0.06,1500,2023,"settling or distillation, smelting of the tin mud",沉降或蒸馏、锡泥冶炼,,,,,,24.45|38.32,,estimate
tio2_waste_acid-sulphuric_acid_98,tio2_waste_acid,sulphuric_acid_98,0.2,60,2023,concentration,浓缩,,iron and heavy metal limits,铁和重金属限值,,24,20.15,cat-063,estimate
titanogypsum-natural_gypsum,titanogypsum,natural_gypsum,0.9,60,2023,"drying, granulation",干燥、造粒,,"iron, moisture",铁、水分,,9,23.51,cat-064,estimate
tobacco_waste-coal_5500,tobacco_waste,coal_5500,0.608696,60,2023,briquetting,压块,,chlorine,氯,,1324.4,35.30|35.11|12.00,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
tobacco_waste-organic_fertiliser,tobacco_waste,organic_fertiliser,0.6,150,2023,composting,堆肥,,nicotine breaks down in composting,尼古丁在堆肥中分解,,,20.15,,estimate
tofu_residue-animal_feed,tofu_residue,animal_feed,0.2,60,2023,drying or ensiling,干燥或青贮,,freshness,新鲜度,,120,10.91|01.46,,estimate
toluene_xylene-toluene,toluene_xylene,toluene,0.75,800,2023,"distillation, dehydration",蒸馏、脱水,,"segregated, halogen-free",分类收集、不含卤素,,975,20.14,cat-104,estimate
traditional_medicine_residue-coal_5500,traditional_medicine_residue,coal_5500,0.2,100,2023,composting or pressing,堆肥或压榨,,no solvent residue,无溶剂残留,,430,20.15|35.30,cat-204,estimate
traditional_medicine_residue-compost,traditional_medicine_residue,compost,0.4,150,2023,composting or pressing,堆肥或压榨,,no solvent residue,无溶剂残留,,,20.15,cat-204,estimate
traditional_medicine_residue-growing_substrate,traditional_medicine_residue,growing_substrate,0.4,100,2023,composting or pressing,堆肥或压榨,,no solvent residue,无溶剂残留,,,20.15|01.13,cat-204,estimate
transformer_oil-base_oil,transformer_oil,base_oil,0.85,600,2023,clay or hydrotreating,白土或加氢精制,,PCB free,不含多氯联苯,,616.2,19.20|27.11,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), mineral oil primary 1401 minus closed-loop 676"
tungsten_residue-clay,tungsten_residue,clay,0.5,200,2023,blending,混合,,GB 30485 and HJ 662 limits,GB 30485 和 HJ 662 限值,0.03,,23.51,cat-044,"China national hazardous waste list 2021, exemption item 23; ratio, cost: estimate"
used_clothing-garments,used_clothing,garments,0.3,2000,2023,sorting for reuse,分拣后再使用,,hygiene,卫生,,,47.79|46.42,,estimate
used_cooking_oil-biodiesel,used_cooking_oil,biodiesel,0.95,700,2023,"filtering, esterification",过滤、酯化,,"free fatty acid, water, no return to food chain",游离脂肪酸、水，不得回流食物链,,2500,20.59,cat-095,estimate
used_cooking_oil-vegetable_oil,used_cooking_oil,vegetable_oil,0.95,300,2023,"filtering, esterification",过滤、酯化,,"free fatty acid, water, no return to food chain; never back to food",游离脂肪酸、水，不得回流食物链；严禁返回食品,,,20.59,cat-095,estimate
used_oil-base_oil,used_oil,base_oil,0.7,900,2023,vacuum distillation and hydrotreating,减压蒸馏和加氢,,halogen and water,卤素和水,,507.5,19.20,,"OAPEC 2016 study pages; used-oil technology row; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), mineral oil primary 1401 minus closed-loop 676"
used_oil-coal_5500,used_oil,coal_5500,1.73913,150,2023,dewatering,脱水,,halogen limit,卤素限值,0.1,,23.51,cat-107,"USLCI 2021-10 process: Portland cement; ratio by heating value, cost: estimate"
used_oil-heavy_fuel_oil,used_oil,heavy_fuel_oil,0.9,200,2023,dewatering,脱水,,halogen limit,卤素限值,,,23.51|19.20,cat-107,"USLCI 2021-10 process: Portland cement; ratio, cost: estimate"
vinasse-npk_fertiliser,vinasse,npk_fertiliser,0.03,60,2023,"concentration, blending",浓缩、混合,,,,,24,20.15|01.14,,"Guitang case (MAESTRI case 10; symbiosis-alliance.org); ratio, cost: estimate; CO2e: estimate"
vinasse-vinasse_fertiliser,vinasse,vinasse_fertiliser,0.12,90,2023,evaporation,蒸发,,,,,,20.15,,"Guitang case (MAESTRI case 10; symbiosis-alliance.org); ratio, cost: estimate"
vinasse_fertiliser-npk_fertiliser,vinasse_fertiliser,npk_fertiliser,0.35,0,2023,blending,混合,,salt,盐分,,180,01.14|20.15,,estimate
voc_carbon-activated_carbon,voc_carbon,activated_carbon,0.75,3000,2023,thermal regeneration,热再生,,"same adsorbed solvent, halogen-free",吸附同种溶剂、不含卤素,,1500,38.22|20.59,,estimate
waelz_slag-iron_ore,waelz_slag,iron_ore,0.7,15,2023,"crushing, leach testing",破碎、浸出试验,,passes leaching test,通过浸出试验,0.05,56,23.51,cat-023,"zinc.com.pk (American Zinc) page; ratio, cost: estimate; CO2e: estimate"
waelz_slag-natural_aggregate,waelz_slag,natural_aggregate,1,20,2023,"crushing, leach testing",破碎、浸出试验,,passes leaching test,通过浸出试验,,4.6,23.51|42.11,cat-023,"zinc.com.pk (American Zinc) page; ratio, cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
washed_fly_ash-clay,washed_fly_ash,clay,0.6,100,2023,co-processing in kiln,窑内协同处置,,cement kiln co-processing standard GB 30485 and HJ 662,水泥窑协同处置标准 GB 30485 和 HJ 662,0.03,,23.51,cat-039,"China national hazardous waste list 2021, exemption item 12; ratio, cost: estimate"
waste_acid-sulphuric_acid_98,waste_acid,sulphuric_acid_98,0.3,40,2023,used as neutralising acid,用作中和酸,,first-class pollutants below plant discharge limit; other toxic species below one tenth of GB 5085.3 limits,第一类污染物低于该厂排放限值；其他毒性物质低于 GB 5085.3 限值的十分之一,,,37.00,cat-030,"China national hazardous waste list 2021, exemption item 20; ratio, cost: estimate"
waste_alkali-caustic_soda,waste_alkali,caustic_soda,0.05,30,2023,dosing control,计量投加,,first-class pollutants below plant discharge limit; other toxic species below one tenth of GB 5085.3 limits,第一类污染物低于该厂排放限值；其他毒性物质低于 GB 5085.3 限值的十分之一,,60,37.00,cat-032,"China national hazardous waste list 2021, exemption item 21; ratio, cost: estimate; CO2e: estimate"
waste_alkali-quicklime,waste_alkali,quicklime,0.05,20,2023,used as neutralising alkali,用作中和碱,,first-class pollutants below plant discharge limit; other toxic species below one tenth of GB 5085.3 limits,第一类污染物低于该厂排放限值；其他毒性物质低于 GB 5085.3 限值的十分之一,,,37.00,cat-032,"China national hazardous waste list 2021, exemption item 21; ratio, cost: estimate"
waste_antifreeze-ethylene_glycol,waste_antifreeze,ethylene_glycol,0.45,2500,2023,"filtration, distillation",过滤、蒸馏,,"one kind, no oil",单一种类、无油,,,20.14|20.59|38.32,,estimate
waste_asphalt-asphalt_mix,waste_asphalt,asphalt_mix,0.95,60,2023,"crushing, hot or cold recycling",破碎、热再生或冷再生,,bitumen ageing,沥青老化,0.5,10,19.20|42.11,cat-221,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
waste_asphalt-bitumen,waste_asphalt,bitumen,0.05,20,2023,"crushing, hot or cold recycling",破碎、热再生或冷再生,,bitumen ageing,沥青老化,,0.5265,19.20,cat-221,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
waste_asphalt-natural_aggregate,waste_asphalt,natural_aggregate,0.95,20,2023,"crushing, hot or cold recycling",破碎、热再生或冷再生,,bitumen ageing,沥青老化,,4.4,19.20,cat-221,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
waste_glass_fibre-coal_5500,waste_glass_fibre,coal_5500,0.652174,300,2023,shredding,破碎,,boron,硼,,,23.51,cat-214,estimate (ratio by heating value)
waste_glass_fibre-filler_powder,waste_glass_fibre,filler_powder,0.9,600,2023,milling,磨细,,fibre length,纤维长度,,,22.29|23.65,,estimate
waste_h2so4-sulphuric_acid_98,waste_h2so4,sulphuric_acid_98,0.75,600,2023,filtering or concentration,过滤或浓缩,,only corrosivity as hazardous property; free chlorine removed; only corrosive,危险特性仅为腐蚀性；已除游离氯,,90,20|20.15|20.13,cat-029|cat-055,"China national hazardous waste list 2021, exemption item 20; estimate; ratio, cost: estimate; CO2e: estimate"
waste_heat_flue-grid_electricity,waste_heat_flue,grid_electricity,0.12,30,2023,ORC or steam turbine,有机朗肯循环或汽轮机,,efficiency 12 percent (PyPSA technology-data 2030),效率 12%（PyPSA technology-data 2030）,,,35.11|23.51,,"PyPSA technology-data costs_2030 (Danish Energy Agency / NPC) for efficiency; other numbers estimate; ratio, cost: estimate"
waste_heat_flue-process_heat,waste_heat_flue,process_heat,0.85,8,2023,"heat exchanger, thermal oil loop",换热器、导热油回路,,dust and acid dew point,粉尘和酸露点,,93.5,13.30|10|23.32|16.21,,"estimate; CO2e: coal boiler steam avoided, 110 kg/GJ (estimate)"
waste_heat_flue-steam_lp,waste_heat_flue,steam_lp,0.29,12,2023,waste heat boiler,余热锅炉,,temperature above about 250 C,温度约 250 °C 以上,,88,35.30|17.12|13.30,,"estimate; CO2e: coal boiler steam avoided, 110 kg/GJ (estimate)"
waste_heat_low-coal_5500,waste_heat_low,coal_5500,0.0478261,10,2023,heat exchanger,换热器,,temperature 25-40 C; short distance,温度 25–40 °C；距离短,,104.1,03.22,cat-010,"Kalundborg case (owiki.org, knowpia and asknature.org pages; also MAESTRI case 4 Chertow 2007); ratio by heating value, cost: estimate; CO2e: coal avoided, 94.6 kg/GJ (estimate)"
waste_heat_low-district_heat,waste_heat_low,district_heat,1.2,40,2023,heat pump,热泵,,COP about 5 with 25-35 C source; ratio counts the power of a heat pump of COP about 5,热源 25–35 °C 时 COP 约 5；比例计入 COP 约 5 的热泵耗电,,99,35.30,cat-197,"PyPSA technology-data costs_2030 (Danish Energy Agency / NPC); ratio, cost: estimate; CO2e: coal boiler steam avoided, 110 kg/GJ (estimate)"
waste_heat_low-natural_gas,waste_heat_low,natural_gas,30.0069,10,2023,heat exchanger,换热器,,temperature 25-40 C; short distance,温度 25–40 °C；距离短,,58.9,03.22,cat-010,"Kalundborg case (owiki.org, knowpia and asknature.org pages; also MAESTRI case 4 Chertow 2007); ratio by heating value, cost: estimate; CO2e: natural gas avoided, 56.1 kg/GJ (estimate)"
waste_mineral_oil-base_oil,waste_mineral_oil,base_oil,0.65,950,2023,vacuum distillation and hydrotreating,减压蒸馏和加氢,,halogen and water,卤素和水,,471.2,19.20,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), mineral oil primary 1401 minus closed-loop 676"
waste_mineral_oil-coal_5500,waste_mineral_oil,coal_5500,1.73913,150,2023,dewatering,脱水,,halogen limit,卤素限值,0.1,,23.51,cat-107,"USLCI 2021-10 process: Portland cement; ratio by heating value, cost: estimate"
waste_photoresist-solvent_virgin,waste_photoresist,solvent_virgin,0.5,1500,2023,"distillation, ion exchange",蒸馏、离子交换,,metals,金属,,,20.14,cat-218,estimate
waste_photoresist-tmah,waste_photoresist,tmah,0.3,3000,2023,"distillation, ion exchange",蒸馏、离子交换,,metals,金属,,,20.14,cat-218,estimate
waste_plasterboard-natural_gypsum,waste_plasterboard,natural_gypsum,0.95,60,2023,crushing,破碎,,,,0.25,83.5,23.51|23.62,cat-180,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), primary minus closed-loop source factor"
waste_refractory-magnesia,waste_refractory,magnesia,0.85,120,2023,"sorting, hydration removal",分拣、水化去除,,slag attached,粘渣,,,23.20,cat-213,estimate
waste_refractory-refractory_aggregate,waste_refractory,refractory_aggregate,0.85,120,2023,"sorting, hydration removal",分拣、水化去除,,slag attached,粘渣,,,23.20,cat-213,estimate
waste_rock-natural_aggregate,waste_rock,natural_aggregate,1,20,2023,crushing and screening,破碎筛分,,sulphide free,不含硫化物,,4.6,08.12|42.11,,"estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
waste_salt-rock_salt,waste_salt,rock_salt,0.85,800,2023,"high-temperature oxidation, recrystallisation",高温氧化、重结晶,,"TOC, heavy metals, ammonium limits for membrane cells",离子膜电解的 TOC、重金属、铵限值,,51,20.13,cat-208,estimate
waste_tyre-bitumen,waste_tyre,bitumen,0.3,900,2023,"shredding, steel removal",破碎、去除钢丝,,steel and fibre content,钢丝和纤维含量,,,22.19|42.11|19.20,cat-144,estimate
waste_tyre-carbon_black,waste_tyre,carbon_black,0.3,900,2023,vacuum or continuous pyrolysis,真空或连续热解,,"45-55 percent oil, 30-35 percent char, 10-15 percent steel in one study",一项研究为油 45%–55%、炭 30%–35%、钢 10%–15%,,720,38.32,cat-145,"Front. Energy Res. 2024 10.3389/fenrg.2024.1415901 (abstract); ratio, cost: estimate; CO2e: estimate"
waste_tyre-coal_5500,waste_tyre,coal_5500,1.34783,80,2023,whole or shredded feed,整胎或破碎入窑,,sulphur and zinc input limits,硫和锌入炉限值,0.15,,23.51,cat-146,"USLCI 2021-10 process: Portland cement; ratio by heating value, cost: estimate"
waste_tyre-crumb_rubber,waste_tyre,crumb_rubber,0.68,700,2023,"shredding, steel removal",破碎、去除钢丝,,steel and fibre content,钢丝和纤维含量,,1020,22.19,cat-144,estimate
waste_tyre-pyrolysis_oil,waste_tyre,pyrolysis_oil,0.45,800,2023,vacuum or continuous pyrolysis,真空或连续热解,,"45-55 percent oil, 30-35 percent char, 10-15 percent steel in one study",一项研究为油 45%–55%、炭 30%–35%、钢 10%–15%,,,38.32,cat-145,"Front. Energy Res. 2024 10.3389/fenrg.2024.1415901 (abstract); ratio, cost: estimate"
waste_wood-coal_5500,waste_wood,coal_5500,0.652174,60,2023,chipping,削片,,treated wood apart,经处理木材分开,,1419,35.30|35.11,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
waste_wood-wood_chips,waste_wood,wood_chips,0.9,100,2023,"sorting, de-metalling, chipping",分拣、去金属、削片,,no coating or preservative,无涂层或防腐剂,,,16.21,,estimate
wc_scrap-apt,wc_scrap,apt,1.05,15000,2023,zinc process or oxidation,锌熔法或氧化法,,cobalt grade,钴品位,,,24.45,cat-177,estimate
wc_scrap-tungsten_carbide,wc_scrap,tungsten_carbide,0.85,12000,2023,zinc process or oxidation,锌熔法或氧化法,,cobalt grade,钴品位,,,24.45|25.73,cat-177,estimate
weee-copper_cathode,weee,copper_cathode,0.1,1500,2023,"dismantling, shredding",拆解、破碎,,licensed dismantler,持证拆解企业,,350,38.31,,estimate
whey-animal_feed,whey,animal_feed,0.06,20,2023,none or concentration,无需处理或浓缩,,freshness,新鲜度,,36,01.46|10.91,,estimate
whey-biogas,whey,biogas,25,20,2023,digestion,消化,,,,,,38.21,,estimate
white_water-freshwater,white_water,freshwater,0.8,1.5,2023,flotation or filtering,浮选或过滤,,"fibre, calcium",纤维、钙,,0.136,17.12|20.13,,estimate
white_water-process_water,white_water,process_water,0.85,1,2023,flotation or filtering,浮选或过滤,,"fibre, calcium",纤维、钙,,0.1445,17.12|20.13,,"Guitang case (paper mill water to the carbonate plant, symbiosis-alliance.org); ratio, cost: estimate; CO2e: estimate"
wood_pellets-coal_5500,wood_pellets,coal_5500,0.73913,0,2023,none,无需处理,,boiler suited to biomass,锅炉适用生物质,,1608.2,35.30,,"estimate (ratio by heating value); CO2e: coal avoided, 94.6 kg/GJ (estimate)"
wood_residue-wood_chips,wood_residue,wood_chips,0.9,60,2023,screening,筛分,,class rule; clean wood,类别规则；干净木材,,,16.21,,estimate
wool_grease-base_oil,wool_grease,base_oil,0.6,500,2023,filtering,过滤,,rust protection greases,防锈脂,,,19.20|20.59,,estimate
wool_grease-fatty_acids,wool_grease,fatty_acids,0.6,900,2023,"saponification, splitting",皂化、分层,,pesticide residues,农药残留,,,20.14|20.41|20.59,,estimate
wool_grease-surfactant,wool_grease,surfactant,0.4,1200,2023,refining,精炼,,cosmetic grade needs removal of pesticides,化妆品级须去除农药,,,20.42|20.41,,estimate
yeast_slurry-animal_feed,yeast_slurry,animal_feed,0.25,30,2023,heat inactivation,热灭活,,"no live GMO, no antibiotics",无活性转基因、无抗生素,,150,01.46,cat-102,"Kalundborg case (owiki.org, knowpia and asknature.org pages; also MAESTRI case 4 Chertow 2007); ratio, cost: estimate; CO2e: estimate"
yeast_slurry-soybean_meal,yeast_slurry,soybean_meal,0.25,30,2023,heat inactivation,热灭活,,"no live GMO, no antibiotics",无活性转基因、无抗生素,,150,01.46,cat-102,"Kalundborg case (owiki.org, knowpia and asknature.org pages; also MAESTRI case 4 Chertow 2007); ratio, cost: estimate; CO2e: estimate"
zinc_ash-zinc_metal,zinc_ash,zinc_metal,0.6,1200,2023,"milling, Waelz or furnace",磨细、回转窑或反射炉,,chloride and lead limits,氯化物和铅限值,,1800,20.12|24.43,cat-136,estimate
zinc_ash-zinc_oxide,zinc_ash,zinc_oxide,0.75,1500,2023,"milling, Waelz or furnace",磨细、回转窑或反射炉,,chloride and lead limits,氯化物和铅限值,,1800,20.12,cat-136,estimate
zinc_bearing_residue-zinc_concentrate,zinc_bearing_residue,zinc_concentrate,0.25,900,2023,Waelz or fuming furnace,回转窑或烟化炉,,"zinc, chloride and fluoride",锌、氯化物和氟化物,,600,24.43,,estimate
zinc_leach_residue-zinc_concentrate,zinc_leach_residue,zinc_concentrate,0.25,400,2023,reduction volatilisation,还原挥发,,zinc grade,锌品位,,450,24.43,cat-171,estimate
zinc_leach_residue-zinc_oxide_raw,zinc_leach_residue,zinc_oxide_raw,0.25,700,2023,reduction volatilisation,还原挥发,,zinc grade,锌品位,,,24.43,cat-171,estimate
zinc_oxide_raw-zinc_concentrate,zinc_oxide_raw,zinc_concentrate,1.1,200,2023,"alkali washing of chloride and fluoride, leaching",碱洗脱氯脱氟、浸出,,chloride and fluoride limits of electrolysis,电解的氯氟限值,,1650,24.43,,estimate
zinc_oxide_raw-zinc_oxide,zinc_oxide_raw,zinc_oxide,0.7,1500,2023,leaching and precipitation,浸出沉淀,,"lead, cadmium",铅、镉,,1500,20.12|20.59,,estimate
zn_scrap-zinc_metal,zn_scrap,zinc_metal,0.93,600,2023,remelting,重熔,,alloy known,合金牌号已知,,2790,24.43|24.54,,estimate

"""# }
}
