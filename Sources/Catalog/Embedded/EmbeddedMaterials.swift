// Generated from Catalogs/materials.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/materials.csv`.
enum EmbeddedMaterials {
  static var text: String { #"""
id,name,name_zh,synonyms,synonyms_zh,parent,kind,state,basis,density,heating_value,hazard,reach_km,ewc,hw,sw,hs,source
aac_block,Autoclaved aerated concrete block,加气混凝土砌块,AAC|aerated concrete block|AAC block,加气块,building_block,product,solid,mass,0.6,,no,,,,,,own assignment of names; density: estimate
acetone,Acetone and isopropanol,丙酮异丙醇,isopropanol|IPA,丙酮|异丙醇,,product,liquid,mass,0.79,29,no,,,,,,"own assignment of names; density, heating value: estimate"
acetone_ipa,Waste acetone / IPA / alcohol,废丙酮异丙醇,waste alcohol|waste isopropanol|waste acetone|waste IPA,废酒精|废异丙醇,spent_solvent,waste,liquid,mass,0.79,28,yes,,14 06 03,900-402-06|900-404-06,,291411,"own assignment of names and codes; density, heating value: estimate"
acid_wastewater,Acidic metal wastewater,含重金属酸性废水,acid mine drainage|acid wastewater,酸性废水|污酸,,waste,water,volume,1,,mirror,10,,,,,"own assignment of names; density, reach: estimate"
activated_carbon,Activated carbon,活性炭,virgin activated carbon,煤质活性炭,,product,solid,mass,0.5,29,no,,,,,380210,"own assignment of names and codes; density, heating value: estimate"
adhesive,Adhesives and latex,胶粘剂,glue|latex|binder latex,胶水|乳胶,,product,liquid,mass,1.05,,no,,,,,,own assignment of names; density: estimate
adhesive_waste,Waste adhesive / glue,废胶,glue residue|shoe adhesive|waste glue|latex waste,废胶水|胶渣|废胶粘剂|白胶渣,,waste,sludge,mass,1.05,20,mirror,,08 04 09|08 04 10,900-014-13,,350691,"own assignment of names and codes; density, heating value: estimate"
aggregate,"Aggregates, natural or recycled (class)",骨料（类）,aggregates,骨料|砂石骨料,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
aggregate_residue,Rubble and rock residues (class),可作骨料的固废（类）,aggregate-like residues,骨料类固废,,waste,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
al_etch_lye,Aluminium etching lye,铝蚀刻碱液,aluminate liquor|mould cleaning lye|etching lye,煲模液|铝碱蚀废液|偏铝酸钠液|碱蚀液,waste_alkali,waste,liquid,mass,1.2,,yes,,11 01 07,900-352-35,,284190,own assignment of names and codes; density: estimate
al_scrap,Aluminium scrap,废铝,aluminum scrap|aluminium offcuts|aluminium returns|aluminium turnings|aluminium chips|Al swarf|UBC,铝边角料|废铝材|铝屑|铝屑料|废铝料|生铝|熟铝|铝边料,,waste,solid,mass,0.5,,no,,17 04 02|12 01 03|19 12 03,,SW17,760200,own assignment of names and codes; density: estimate
alum_sludge,Drinking water treatment sludge,给水污泥,alum sludge|waterworks sludge,自来水污泥,,waste,sludge,mass,1.1,,no,,19 09 02,,SW07,382499,own assignment of names and codes; density: estimate
alumina,Alumina,氧化铝,aluminium oxide|calcined alumina,冶金级氧化铝,,product,powder,mass,1.0,,no,,,,,,own assignment of names; density: estimate
aluminium_castings,Aluminium castings,铝铸件,die castings,铝合金压铸件,casting,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
aluminium_dross,Aluminium dross (white),铝灰渣,white dross|aluminium skimmings|primary dross|aluminium dross|dross|aluminum dross|aluminium ash,铝灰|一次铝灰|铝渣|铝渣灰,,waste,solid,mass,1.2,,mirror,,10 03 15|10 03 16,321-024-48|321-026-48,,262040,own assignment of names and codes; density: estimate
aluminium_fluoride,Aluminium fluoride,氟化铝,fluoride salts|AlF3,氟化盐,,product,powder,mass,1.3,,no,,,,,,own assignment of names; density: estimate
aluminium_hydroxide,Aluminium hydroxide,氢氧化铝,alumina trihydrate|ATH,三水铝石粉,,product,powder,mass,1.0,,no,,,,,281830,own assignment of names and codes; density: estimate
aluminium_ingot,Aluminium ingot,铝锭,aluminium|aluminum|aluminum ingot|primary aluminium,电解铝锭|铝,,product,solid,mass,2.0,,no,,,,,,own assignment of names; density: estimate
aluminium_oxide_recycled,Alumina-rich oxide from dross,铝灰氧化料,non-metallic product|NMP|calcium aluminate,高铝料|铝酸钙,,by-product,powder,mass,1.1,,no,,,,,,own assignment of names; density: estimate
ammonia,Ammonia,液氨,anhydrous ammonia|NH3,合成氨|氨,,product,liquid,mass,0.61,18.6,no,,,,,,"own assignment of names; density, heating value: estimate"
ammonia_solution,Aqua ammonia 20 %,20%氨水,aqua ammonia|ammonia solution,氨水|工业氨水,,product,liquid,mass,0.92,,no,,,,,281420,own assignment of names and codes; density: estimate
ammonia_water,Waste ammonia liquor,废氨水,waste aqua ammonia|ammoniacal liquor,剩余氨水|氨氮废液,,waste,liquid,mass,0.95,,yes,,06 02 03,261-059-35,,281420,own assignment of names and codes; density: estimate
ammonium_chloride,By-product ammonium chloride,副产氯化铵,ammonium chloride,氯化铵,,by-product,solid,mass,0.8,,no,,06 06 99,,SW16,282710,own assignment of names and codes; density: estimate
ammonium_sulfate,By-product ammonium sulphate,副产硫酸铵,ammonium sulfate,硫铵,,by-product,solid,mass,0.9,,no,,06 06 99,,SW16,310221,own assignment of names and codes; density: estimate
ammonium_sulphate_product,Ammonium sulphate fertiliser,硫酸铵（商品）,ammonium sulphate|ammonium sulfate fertiliser,硫酸铵化肥,,product,solid,mass,0.9,,no,,,,,,own assignment of names; density: estimate
ammonium_thiosulphate,Ammonium thiosulphate,硫代硫酸铵,ammonium thiosulfate|ATS,硫代硫酸铵溶液,,by-product,liquid,mass,1.3,,no,,,,,,own assignment of names; density: estimate
animal_bedding,Animal bedding,畜禽垫料,bedding|stable bedding|cattle bedding|horse bedding|poultry bedding,垫料|牛床垫料|养殖垫料,,product,solid,mass,0.2,,no,,,,,,"own assignment of names and codes; density, heating value: estimate"
animal_feed,Compound animal feed,配合饲料,animal feed|pig feed|feed|fish feed,饲料|猪饲料,,product,solid,mass,0.65,,no,,,,,,own assignment of names; density: estimate
anode_slime,Anode slime,阳极泥,copper anode slimes|lead anode slimes,铜阳极泥|铅阳极泥,,by-product,sludge,mass,2.5,,yes,,11 02 05|11 02 07,321-019-48,,262099,own assignment of names and codes; density: estimate
anthracite,Anthracite,无烟煤,anthracite coal,白煤,,product,solid,mass,0.9,27,no,,,,,,"own assignment of names; density, heating value: estimate"
antimony_concentrate,Antimony concentrate,锑精矿,stibnite concentrate,锑矿,,product,powder,mass,2.2,,no,,,,,,own assignment of names; density: estimate
antimony_metal,Antimony and antimony oxide,锑及氧化锑,antimony|antimony ingot|antimony trioxide,锑锭|三氧化二锑,,product,solid,mass,3.5,,no,,,,,,own assignment of names; density: estimate
antimony_slag,Antimony smelting slag,锑冶炼渣,antimony slag|arsenic-alkali residue|antimony residue,砷碱渣|锑渣|锑炉渣,,waste,solid,mass,1.8,,mirror,,10 08 09,261-046-27,,262091,own assignment of names and codes; density: estimate
apt,Ammonium paratungstate (APT),仲钨酸铵,ammonium paratungstate,仲钨酸铵粉,,product,powder,mass,2.0,,no,,,,,,own assignment of names; density: estimate
arsenic_residue,Arsenic-bearing residue,砷渣,calcium arsenate|arsenic sulphide cake|arsenic residue|arsenic cake,硫化砷渣|砷酸钙|含砷废渣,,waste,sludge,mass,1.5,,yes,,06 04 03|10 04 03,321-022-48,,262060,own assignment of names and codes; density: estimate
asbestos,Asbestos waste,石棉废物,waste asbestos,废石棉,,waste,solid,mass,0.6,,yes,,17 06 05|17 06 01,900-030-36|900-031-36,,252490,own assignment of names and codes; density: estimate
asphalt_mix,Asphalt mixture,沥青混合料,asphalt concrete|hot mix asphalt,沥青混凝土,,product,solid,mass,2.3,,no,,,,,,own assignment of names; density: estimate
auto_parts,Automotive parts,汽车零部件,auto parts|car parts|motorcycle parts,汽摩配|汽配,,product,solid,mass,1.5,,no,,,,,870899,own assignment of names and codes; density: estimate
bagasse,Bagasse,甘蔗渣,sugarcane bagasse|cane bagasse|cane trash fibre,蔗渣|甘蔗渣滓,biomass_fuel,by-product,solid,mass,0.15,7.5,no,,02 04 99,,SW13,230320,"own assignment of names and codes; density, heating value: estimate"
bagasse_pith,Bagasse pith,蔗髓,pith,甘蔗髓,biomass_fuel,by-product,solid,mass,0.12,7,no,,,,,,"own assignment of names; density, heating value: estimate"
bagasse_pulp,Bagasse pulp,蔗渣浆,sugarcane pulp,甘蔗浆,pulp,product,solid,mass,0.6,16,no,,,,,,"own assignment of names; density, heating value: estimate"
bakery_waste,Bakery and confectionery waste,烘焙糖果废料,stale bread|bread waste|waste bread|dough|dough waste|bread waste and dough|former foodstuffs|biscuit waste|confectionery waste|surplus bread|bakery residues,废面包|过期面包|面包边|饼干废料|面包边角料,digestible_organics,waste,solid,mass,0.4,14,no,,02 06 01,,SW13,230990,"own assignment of names and codes; density, heating value: estimate"
bamboo_residue,Bamboo processing residue,竹屑,bamboo dust|bamboo chips|bamboo waste,竹加工剩余物,wood_residue,by-product,solid,mass,0.2,16,no,,03 01 05,,SW81,140190,"own assignment of names and codes; density, heating value: estimate"
bark,Bark,树皮,tree bark|hog fuel,废树皮,wood_residue,by-product,solid,mass,0.3,9,no,,03 01 01|03 03 01,,SW81,440149,"own assignment of names and codes; density, heating value: estimate"
basalt,Basalt and diabase,玄武岩,,辉绿岩,,product,solid,mass,1.6,,no,,,,,,own assignment of names; density: estimate
base_cloth,Base cloth and nonwoven,基布,base fabric|nonwoven|base cloth,革基布|无纺布,,product,solid,mass,0.3,,no,,,,,,own assignment of names; density: estimate
base_oil,Lubricant base oil,基础油,base oil|lubricating oil|re-refined base oil,润滑油基础油|再生基础油,,product,liquid,mass,0.87,42,no,,,,,,"own assignment of names; density, heating value: estimate"
battery_salts,Ni-Co-Mn battery salts,镍钴锰盐,NCM salts,三元前驱体盐,,product,solid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
bauxite,Bauxite,铝土矿,bauxite ore,铝矾土,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
bentonite,Bentonite,膨润土,foundry clay,铸造粘土,,product,powder,mass,0.9,,no,,,,,,own assignment of names; density: estimate
beverage_carton,Beverage cartons and laminated packaging,废纸铝塑包装,beverage cartons|tetra pak|liquid packaging board|multilayer packaging|laminated packaging|composite packaging,利乐包|牛奶盒|复合包装|纸塑铝包装,,waste,solid,mass,0.15,18,no,,15 01 05,,SW62,470790,"own assignment of names and codes; density, heating value: estimate"
bf_dust,Blast furnace dust and sludge,高炉瓦斯灰,BF flue dust|gas ash|blast furnace sludge|BF dust|blast furnace dust|BF sludge,瓦斯灰|瓦斯泥|高炉灰|高炉除尘灰,iron_bearing_residue,waste,powder,mass,1.3,,mirror,,10 02 07|10 02 08|10 02 13,,SW01,261900,own assignment of names and codes; density: estimate
bf_gas,Blast furnace gas,高炉煤气,BFG,高炉气,,by-product,gas,volume,0.0013,2.5,no,10,,,,270500,"own assignment of names and codes; density, heating value, reach: estimate"
bf_slag_aircooled,Air-cooled blast furnace slag,高炉重矿渣,ACBFS|blast furnace slag|BF slag,高炉渣|重矿渣,ironmaking_slag,by-product,solid,mass,1.3,,no,,10 02 02,,SW01,261900,own assignment of names and codes; density: estimate
bf_slag_granulated,Granulated blast furnace slag,粒化高炉矿渣,GBFS|granulated slag|slag sand|water-quenched slag,水渣|高炉水渣|矿渣|水淬渣,ironmaking_slag,by-product,solid,mass,1.1,,no,,10 02 02,,SW01,261800,own assignment of names and codes; density: estimate
biochar,Biochar,生物炭,charcoal,木炭|机制炭,,product,solid,mass,0.3,29,no,,,,,,"own assignment of names; density, heating value: estimate"
biodiesel,Biodiesel,生物柴油,FAME,脂肪酸甲酯,,product,liquid,mass,0.88,37.5,no,,,,,,"own assignment of names; density, heating value: estimate"
biogas,Biogas,沼气,landfill gas,填埋气,,by-product,gas,volume,0.00115,18.7,no,15,19 06 99,,,271129,"own assignment of names and codes; density, heating value, reach: estimate"
biomass_ash,Biomass boiler ash,生物质灰渣,wood ash|straw ash|rice husk ash|ash from biomass|biomass ash|wood fly ash|biomass fly ash,草木灰|稻壳灰,,waste,powder,mass,0.5,,no,,10 01 03|10 01 01,,SW03,262190,own assignment of names and codes; density: estimate
biomass_fuel,Solid biomass fuels (class),固体生物质燃料（类）,biomass|biomass fuel|solid biomass,生物质|生物质燃料,,by-product,solid,mass,0.2,14,no,,,,,,"own assignment of names; density, heating value: estimate"
biomass_sludge_fermentation,Treated fermentation biomass sludge,发酵生物污泥肥,biomass sludge|NovoGro|biomass slurry|biosludge fertiliser|biomass sludge (NovoGro)|bio sludge fertiliser,生物质污泥肥|酶厂生物污泥,organic_fertiliser,by-product,sludge,mass,1.03,,no,,,,,,own assignment of names; density: estimate
biomethane,Biomethane,生物天然气,renewable natural gas|upgraded biogas,提纯沼气,,product,gas,volume,0.00072,48,no,,,,,,"own assignment of names; density, heating value: estimate"
bitumen,Bitumen,沥青,asphalt binder|asphalt,石油沥青|改性沥青,,product,liquid,mass,1.03,39,no,,,,,,"own assignment of names; density, heating value: estimate"
black_liquor,Black liquor,黑液,kraft black liquor|spent pulping liquor|kraft liquor,造纸黑液|蒸煮废液,,by-product,liquid,mass,1.1,12,mirror,,03 03 99,221-002-35,,380400,"own assignment of names and codes; density, heating value: estimate"
black_mass,Battery black mass,电池黑粉,black mass|battery black powder|cathode powder,黑粉|正极粉|废电池黑粉,,waste,powder,mass,1.2,,mirror,,,,SW17,,"own assignment of names and codes; density, heating value: estimate"
bof_dust,BOF dust and sludge,转炉除尘灰,OG sludge|converter dust|steelmaking sludge,转炉污泥|OG泥,iron_bearing_residue,waste,powder,mass,1.5,,mirror,,10 02 08|10 02 13|10 02 14,,SW01,261900,own assignment of names and codes; density: estimate
bof_gas,Converter gas,转炉煤气,BOF gas|LDG,转炉气,,by-product,gas,volume,0.00135,5.6,no,10,,,,270500,"own assignment of names and codes; density, heating value, reach: estimate"
bof_slag,Basic oxygen furnace slag,转炉钢渣,BOF slag|converter slag|LD slag|steel slag,钢渣|转炉渣,steelmaking_slag,waste,solid,mass,1.8,,no,,10 02 01|10 02 02,,SW01,261900,own assignment of names and codes; density: estimate
boiler_feed_water,Boiler feed water,锅炉给水,boiler water|boiler feedwater,锅炉补水,,utility,water,volume,1,,no,10,,,,,"own assignment of names; density, reach: estimate"
bonded_leather,Bonded leather,再生皮革,leather fibre board,再生革|皮革纤维板,,product,solid,mass,0.7,,no,,,,,,own assignment of names; density: estimate
bottom_ash_coal,Boiler bottom ash and slag,炉渣,bottom ash|boiler slag|furnace clinker|boiler bottom ash|coal bottom ash|coal slag|clinker of boilers|furnace bottom ash|FBA,锅炉渣|煤渣|炉底渣|煤渣灰|底渣|大渣,coal_ash,waste,solid,mass,0.9,,no,,10 01 01,,SW03,262190,own assignment of names and codes; density: estimate
brass_scrap,Brass scrap and turnings,废黄铜,brass turnings|brass swarf|brass chips|scrap brass|yellow brass chips,黄铜屑|铜屑|黄铜边角料|黄杂铜|铜销,copper_bearing_scrap,waste,solid,mass,1.8,,no,,12 01 03|17 04 01,,SW17,740400,own assignment of names and codes; density: estimate
brine_sludge,Chlor-alkali brine sludge,盐泥,brine purification sludge|brine sludge,氯碱盐泥|氯碱厂盐泥,,waste,sludge,mass,1.4,,no,,06 05 03|06 03 14,,SW16,382569,own assignment of names and codes; density: estimate
building_block,Blocks and bricks (class),砖与砌块（类）,blocks|bricks and blocks,砌块|砖块,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
byproduct_gypsum,By-product gypsums (class),工业副产石膏（类）,by-product gypsum|chemical gypsum,工业副产石膏|化学石膏|副产石膏,gypsum,by-product,solid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
byproduct_hcl,By-product hydrochloric acid,副产盐酸,co-product HCl|muriatic acid|by-product HCl|waste HCl|byproduct hydrochloric acid|muriatic acid by-product|by-product acid,副产酸|氯化副产盐酸|副产31%盐酸|副盐,,by-product,liquid,mass,1.15,,yes,,06 01 02,261-058-34,,280610,own assignment of names and codes; density: estimate
cable,Electric cable,电线电缆产品,wire and cable,电缆产品,,product,solid,mass,2.0,,no,,,,,,own assignment of names; density: estimate
cable_scrap,Waste cable and wire,废电线电缆,wire scrap|copper wire scrap|scrap cable|insulated wire scrap,废电缆|废电线|废铜线|毛丝|电线料,weee,waste,solid,mass,0.8,,no,,17 04 11,,SW17,854449,own assignment of names and codes; density: estimate
caf2_sludge,Calcium fluoride sludge,氟化钙污泥,CaF2 sludge|fluoride sludge,含氟污泥|含氟化钙污泥,,waste,sludge,mass,1.3,,no,,06 05 03|19 08 14,,SW07,252921,own assignment of names and codes; density: estimate
calcined_clay_waste,Spent bleaching earth,废白土,spent clay|SBE|fuller's earth,废活性白土|脱色白土,,waste,solid,mass,0.7,8,mirror,,02 03 99|05 01 15,251-012-08|900-213-08,SW13,382590,"own assignment of names and codes; density, heating value: estimate"
calcium_carbide,Calcium carbide,电石,carbide,碳化钙,,product,solid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
calcium_carbonate,Calcium carbonate (ground or precipitated),碳酸钙,PCC|GCC|precipitated calcium carbonate|calcium carbonate,轻质碳酸钙|重钙|轻钙,,product,powder,mass,0.9,,no,,,,,,own assignment of names; density: estimate
calcium_chloride,Calcium chloride and its liquor,氯化钙,calcium chloride liquor|CaCl2|calcium chloride solution,氯化钙溶液|氯化钙废液,,by-product,liquid,mass,1.3,,no,,06 03 14,,,,"own assignment of names and codes; density, heating value: estimate"
carbide_slag,Calcium carbide slag,电石渣,acetylene sludge|carbide lime|carbide residue|carbide slag|calcium carbide residue|lime hydrate sludge,电石泥|电石灰渣|电石灰|乙炔渣,lime_residue,waste,sludge,mass,1.3,,mirror,,06 02 01|06 02 99,,SW16,252220,own assignment of names and codes; density: estimate
carbon_black,Furnace carbon black,炭黑,carbon black,炉法炭黑|炭黑产品,,product,powder,mass,0.4,32,no,,,,,280300,"own assignment of names and codes; density, heating value: estimate"
carbon_black_waste,Waste carbon black dust,废炭黑粉,carbon black dust,炭黑粉尘,,waste,powder,mass,0.4,30,no,,06 13 03,,SW16,280300,"own assignment of names and codes; density, heating value: estimate"
carbon_source,Denitrification carbon source,反硝化碳源,carbon source|sodium acetate solution|acetate,碳源|乙酸钠,,product,liquid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
carbonated_block,Carbonated slag block,碳化砖,carbonated block,碳化砌块,building_block,product,solid,mass,1.8,,no,,,,,,own assignment of names; density: estimate
carpet_waste,Waste carpet,废地毯,carpet waste|carpet offcuts|carpet tiles|carpet trim,地毯边角料,textile_waste,waste,solid,mass,0.2,18,no,,20 01 11|04 02 22,,SW14,631090,"own assignment of names and codes; density, heating value: estimate"
cast_iron_scrap,Cast iron scrap,废铸铁,foundry returns,生铁废料,ferrous_scrap,waste,solid,mass,2.0,,no,,12 01 01|19 12 02,,SW17,720410,own assignment of names and codes; density: estimate
casting,Metal castings (class),铸件（类）,castings|metal castings,铸件,,product,solid,mass,3.0,,no,,,,,,own assignment of names; density: estimate
catalyst_new,Catalysts (new or regenerated),催化剂产品,catalyst|new SCR catalyst|regenerated catalyst|Catalysts,脱硝催化剂（新）|再生催化剂,,product,solid,mass,0.7,,no,,,,,,own assignment of names; density: estimate
caustic_32,Caustic soda lye 32 %,32%液碱,caustic lye|liquid caustic|32 % caustic,液碱|氢氧化钠溶液,,product,liquid,mass,1.35,,no,,,,,281512,own assignment of names and codes; density: estimate
caustic_soda,Caustic soda (100 % basis),烧碱（折百）,sodium hydroxide|NaOH|caustic|caustic soda|recovered alkali|lye|caustic flakes,烧碱|氢氧化钠|火碱|片碱|回收碱|碱,,product,solid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
cd_concrete,Waste concrete,废混凝土,concrete rubble|C&D concrete|waste concrete and brick|crushed concrete|concrete waste,混凝土块|废砖混凝土|废混凝土块|砼块|废砼,construction_rubble,waste,solid,mass,1.4,,no,,17 01 01,,SW73,251710,own assignment of names and codes; density: estimate
cd_mixed,Mixed C&D waste,建筑垃圾,construction and demolition waste|rubble|C&D waste|demolition waste|construction waste|brick rubble|demolition rubble|builders rubble|waste bricks|brick waste|bricks waste|broken bricks,拆除垃圾|装修垃圾|拆建垃圾|拆房料|建筑渣土|废砖|碎砖,construction_rubble,waste,solid,mass,1.3,,no,,17 01 07|17 09 04,,SW73,253090,own assignment of names and codes; density: estimate
cement,Portland cement,水泥,PO 42.5 cement,普通硅酸盐水泥|42.5水泥,,product,powder,mass,1.4,,no,,,,,252390,own assignment of names and codes; density: estimate
cement_kiln_dust,Cement kiln dust,水泥窑灰,CKD|bypass dust|kiln dust,窑灰|旁路放风灰|窑尾粉尘,,waste,powder,mass,0.7,,mirror,,10 13 06|10 13 12,,SW59,252390,own assignment of names and codes; density: estimate
ceramic_body,Ceramic body raw material,陶瓷坯料,body clay mix,坯体原料|泥料,,product,solid,mass,1.4,,no,,,,,,own assignment of names; density: estimate
ceramic_greenware,Unfired ceramic body scrap,陶瓷生坯废料,greenware scrap,废泥坯|生坯,ceramic_residue,waste,solid,mass,1.4,,no,,10 12 01,,SW59,250840,own assignment of names and codes; density: estimate
ceramic_residue,Ceramic residues (class),陶瓷废料（类）,ceramic residues|ceramic waste,陶瓷废渣,,waste,solid,mass,1.4,,no,,,,,,own assignment of names; density: estimate
ceramic_scrap,Ceramic scrap (fired),废陶瓷,broken tiles|fired ware rejects|fired scrap|ceramic waste fired|waste tiles|broken ceramics|Ceramic scrap|pitchers|sanitaryware scrap|sanitary ware waste|roof tile scrap|ceramic moulds,废瓷片|陶瓷废料|废瓷|碎瓷片|瓷片|烂砖|碎瓷,ceramic_residue,waste,solid,mass,1.3,,no,,10 12 08,,SW59,690721,own assignment of names and codes; density: estimate
ceramic_sludge,Ceramic polishing and glaze sludge,陶瓷抛光泥,polishing sludge|glaze sludge|ceramic sludge|tile polishing sludge|polishing slurry,抛光渣|陶瓷污泥|釉料污泥|陶瓷泥渣|抛光砖泥|抛光泥浆,ceramic_residue,waste,sludge,mass,1.4,,no,,10 12 05|10 12 13,,SW07,253090,own assignment of names and codes; density: estimate
ceramic_tile,Ceramic tiles,陶瓷砖,tiles|porcelain tile,瓷砖|建筑陶瓷,,product,solid,mass,1.9,,no,,,,,,own assignment of names; density: estimate
cfb_ash,CFB / desulphurisation ash,循环流化床脱硫灰,CFB ash|semi-dry FGD ash|SDA ash|oil shale ash|oil-shale fly ash,脱硫灰|固硫灰,coal_ash,waste,powder,mass,0.8,,no,,10 01 02|10 01 05,,SW02,262190,own assignment of names and codes; density: estimate
chilled_water,Chilling and refrigeration,制冷量,refrigeration|cooling energy|chilled water,冷冻水|冷量,,utility,energy,energy,,,no,5,,,,,own assignment of names; reach: estimate
chitosan,Chitin and chitosan,壳聚糖,chitin,甲壳素,,product,solid,mass,0.4,,no,,,,,,own assignment of names; density: estimate
chlorine,Chlorine,氯气,Cl2|by-product chlorine,副产氯气|液氯,,by-product,gas,mass,0.00321,,no,50,,,,280110,"own assignment of names and codes; density, reach: estimate"
chrome_cake,Chrome cake from hydrolysis,铬饼,chrome cake,铬滤饼,,by-product,sludge,mass,1.3,,mirror,,,,,,own assignment of names; density: estimate
chrome_liquor,Spent chrome tanning liquor,含铬废液,chrome tanning liquor|spent tanning liquor|spent chrome liquor|chromium tanning wastewater,铬鞣废液|废铬液,,waste,liquid,mass,1.05,,mirror,,04 01 04,193-001-21,,320210,own assignment of names and codes; density: estimate
chrome_ore_residue,Chromite ore processing residue,铬渣,COPR|chromate residue,铬盐渣,,waste,solid,mass,1.5,,yes,,06 04 05,261-041-21,,261900,own assignment of names and codes; density: estimate
chrome_shavings,Chrome-tanned shavings,含铬革屑,wet-blue shavings|chrome leather shavings|chrome shavings|chrome-tanned scrap|blue shavings|leather shavings,蓝湿革削匀屑|铬革屑|蓝皮屑|铬鞣革屑|皮屑|铬屑,,waste,solid,mass,0.3,,mirror,,04 01 08,193-002-21,SW14,411520,own assignment of names and codes; density: estimate
chrome_tanning_salt,Chrome tanning agent,铬鞣剂,basic chromium sulphate|chrome tanning powder,铬粉|碱式硫酸铬,,product,solid,mass,0.9,,no,,,,,,own assignment of names; density: estimate
chromic_acid,Chromic acid,铬酸酐,chromium trioxide|chromic anhydride,铬酐,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
chromite_ore,Chromite ore,铬铁矿,chrome ore,铬矿,,product,solid,mass,2.5,,no,,,,,,own assignment of names; density: estimate
chromium_oxide,Chromium oxide and chromium salts,铬盐产品,chrome green|chromium oxide|chromium salt,氧化铬绿|铬盐,,product,powder,mass,1.2,,no,,,,,,own assignment of names; density: estimate
circuit_board,Printed circuit boards,印制电路板产品,PCB,电路板|线路板,,product,solid,area,,,no,,,,,,own assignment of names
citric_acid,Citric acid,柠檬酸,citric acid monohydrate,枸橼酸,,product,solid,mass,0.9,,no,,,,,,own assignment of names; density: estimate
citrogypsum,Citric acid gypsum,柠檬酸石膏,citro-gypsum|citrate gypsum|citric gypsum,柠檬酸渣|柠檬石膏,byproduct_gypsum,waste,solid,mass,1.0,,no,,07 01 99|02 07 99,,SW11,252010,own assignment of names and codes; density: estimate
clay,Clay and shale,粘土页岩,brick clay|shale,粘土|黏土|页岩,,product,solid,mass,1.5,,no,,,,,250840,own assignment of names and codes; density: estimate
clinker,Cement clinker,水泥熟料,Portland cement clinker,熟料,,product,solid,mass,1.4,,no,,,,,,own assignment of names; density: estimate
co2,Carbon dioxide (recovered),回收二氧化碳,carbon dioxide|recovered CO2|fermentation CO2|concentrated CO2|CO2 gas|high-purity CO2|carbonic acid gas,二氧化碳|发酵二氧化碳|CO2气|碳酸气|二氧化碳气,,by-product,gas,mass,0.00198,,no,,,,,281121,own assignment of names and codes; density: estimate
co2_liquid,Liquid carbon dioxide,液体二氧化碳,liquid CO2|merchant CO2|food-grade CO2|dry ice,液态二氧化碳|食品级二氧化碳|干冰,,product,liquid,mass,1.03,,no,,,,,,own assignment of names; density: estimate
co2_merchant,Carbon dioxide (purchased),外购二氧化碳,purchased CO2,商品二氧化碳,,product,gas,mass,0.00198,,no,,,,,,own assignment of names; density: estimate
coagulant,Iron and aluminium coagulants (class),铁铝混凝剂（类）,flocculant salts|water treatment coagulant,混凝剂|净水剂,,product,liquid,mass,1.3,,no,,,,,,own assignment of names; density: estimate
coal_5500,Steam coal 5500 kcal,动力煤,coal|steam coal|bituminous coal|thermal coal,煤|煤炭|原煤|烟煤|5500大卡动力煤,,product,solid,mass,0.85,23,no,,,,,,"own assignment of names; density, heating value: estimate"
coal_ash,Coal combustion ashes (class),燃煤灰渣类,coal ash|ash,灰渣|燃煤灰渣,,waste,powder,mass,0.8,,no,,,,,,own assignment of names; density: estimate
coal_gangue,Coal gangue,煤矸石,colliery spoil|coal mining waste rock|colliery shale|coal reject|minestone,矸石|煤石|洗矸,,waste,solid,mass,1.7,4,no,,01 01 02|01 04 12,,SW04,252490,"own assignment of names and codes; density, heating value: estimate"
coal_slime,Coal slurry / slime,煤泥,coal washery rejects|coal slurry|coal sludge|coal mud,洗煤泥|煤泥水渣|浮选煤泥,,by-product,sludge,mass,1.2,12,no,,01 04 12,,SW04,270119,"own assignment of names and codes; density, heating value: estimate"
coal_tar,Coal tar,煤焦油,tar|coke oven tar|high-temperature coal tar|low-temperature coal tar,焦油|高温煤焦油|中低温煤焦油,,by-product,liquid,mass,1.18,37,yes,,05 06 03,252-002-11|252-017-11|451-003-11,,270600,"own assignment of names and codes; density, heating value: estimate"
cobalt_product,Cobalt metal and salts,钴产品,cobalt,钴|钴盐,,product,solid,mass,2.5,,no,,,,,,own assignment of names; density: estimate
coke_breeze,Coke breeze and dust,焦粉,coke fines|CDQ dust,焦炭粉|除尘焦粉,,by-product,powder,mass,0.6,28,no,,05 06 99,,SW59,270400,"own assignment of names and codes; density, heating value: estimate"
coke_oven_gas,Coke oven gas,焦炉煤气,COG,焦炉气|焦炉煤气（净）|荒煤气,,by-product,gas,volume,0.00045,38.7,no,10,,,,270500,"own assignment of names and codes; density, heating value, reach: estimate"
coking_coal,Coking coal,焦煤,metallurgical coal,炼焦煤|主焦煤,,product,solid,mass,0.85,29,no,,,,,,"own assignment of names; density, heating value: estimate"
cold_lng,LNG cold energy,LNG冷能,LNG cold|cold energy,冷能,,utility,energy,energy,,,no,5,,,,,own assignment of names and codes; reach: estimate
collagen,Collagen hydrolysate,胶原蛋白,protein hydrolysate|collagen protein,水解蛋白|胶原,,product,liquid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
composite_board,Plastic and fibre composite board,复合板材,composite board|composite sheet|plastic lumber,塑木板|再生复合板,,product,solid,mass,0.9,,no,,,,,,own assignment of names; density: estimate
compost,Compost / organic fertiliser,有机肥,organic fertilizer,堆肥,organic_fertiliser,product,solid,mass,0.6,,no,,19 05 03,,,310100,own assignment of names and codes; density: estimate
compressed_air,Compressed air,压缩空气,plant air,仪表空气,,utility,gas,volume,0.0012,,no,3,,,,,"own assignment of names; density, reach: estimate"
concrete,Ready-mixed concrete,预拌混凝土,ready-mix,混凝土|商品混凝土,,product,solid,volume,2.35,,no,,,,,,own assignment of names; density: estimate
condensate,Steam condensate,蒸汽冷凝水,returned condensate|steam condensate water|condensed water|return condensate,凝结水|冷凝水|蒸汽冷凝液|凝水|蒸汽凝结水,,utility,water,volume,1.0,,no,5,,,,220190,"own assignment of names and codes; density, reach: estimate"
construction_rubble,Construction and demolition rubble (class),建筑拆除废料（类）,construction rubble,建筑废料,aggregate_residue,waste,solid,mass,1.4,,no,,,,,,own assignment of names; density: estimate
containerboard,Containerboard and board,箱板纸,board|linerboard|cardboard|corrugated board|corrugated paper,瓦楞原纸|纸板|纸箱|瓦楞纸,,product,solid,mass,0.6,16,no,,,,,,"own assignment of names; density, heating value: estimate"
cooling_blowdown,Cooling tower blowdown,循环冷却排污水,blowdown|cooling blowdown|drain water|boiler blowdown,排污水,,waste,water,volume,1.0,,no,15,16 10 02,,,220190,"own assignment of names and codes; density, reach: estimate"
cooling_water,Cooling water make-up,冷却用水,cooling water|cooling make-up water,冷却水|循环冷却补水,,utility,water,volume,1,,no,20,,,,,"own assignment of names; density, reach: estimate"
copper_bearing_scrap,Copper and brass scrap (class),铜及铜合金废料（类）,copper alloy scrap,废杂铜|铜合金废料,,waste,solid,mass,1.6,,no,,,,,,own assignment of names; density: estimate
copper_cathode,Refined copper,精炼铜,copper|copper cathode|electrolytic copper,电解铜|阴极铜|铜,,product,solid,mass,6.0,,no,,,,,,own assignment of names; density: estimate
copper_clad_laminate,Copper clad laminate,覆铜板,CCL,铜箔基板,,product,solid,area,,,no,,,,,,own assignment of names
copper_concentrate,Copper concentrate,铜精矿,copper ore concentrate,铜矿粉,,product,powder,mass,2.0,,no,,,,,,own assignment of names; density: estimate
copper_dust,Copper smelting dust,铜烟灰,white ash|copper flue dust|smelter dust|copper smelter dust,铜冶炼烟尘|白烟尘|铜烟尘,,waste,powder,mass,1.2,,mirror,,10 06 03|10 06 04,321-002-48|321-027-48,,262030,own assignment of names and codes; density: estimate
copper_matte,Copper-nickel matte or black copper,铜锍黑铜,matte|black copper|copper matte|blister copper,冰铜|黑铜|粗铜,,by-product,solid,mass,4.5,,no,,,,,,own assignment of names; density: estimate
copper_powder,Recovered copper powder,回收铜粉,copper powder,铜粉,,product,powder,mass,2.5,,no,,,,,,own assignment of names; density: estimate
copper_products,"Copper and brass rod, tube, wire",铜材,brass rod|copper rod|copper tube|brass bar|copper foil|copper strip,黄铜棒|铜杆|铜管|铜箔|铜带,,product,solid,mass,5.0,,no,,,,,,own assignment of names; density: estimate
copper_slag,Copper smelting slag,铜冶炼渣,copper slag|iron silicate slag,铜渣|铜水淬渣|铜尾渣,nonferrous_slag,waste,solid,mass,2.2,,no,,10 06 01,,SW01,262030,own assignment of names and codes; density: estimate
copper_sulphate,"Copper salts (sulphate, chloride, oxide)",铜盐,copper sulphate|basic copper chloride|copper oxide|Copper salts,硫酸铜|碱式氯化铜|氧化铜,,product,solid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
corn_cob,Maize cobs,玉米芯,corn cobs|corncob,玉米棒芯,biomass_fuel,by-product,solid,mass,0.25,15,no,,02 01 03,,SW80,,"own assignment of names and codes; density, heating value: estimate"
cotton_fibre,Cotton and chemical fibre,棉花化纤,cotton|polyester fibre|fibre,棉纤维|涤纶,,product,solid,mass,0.25,,no,,,,,,own assignment of names; density: estimate
cotton_waste,Cotton and yarn waste,废棉纱,cotton linters|yarn waste|spinning waste|comber noil|card waste,回花|落棉|废纱|棉短绒|纱头|回丝,textile_waste,by-product,solid,mass,0.2,15,no,,04 02 21,,SW14,520299,"own assignment of names and codes; density, heating value: estimate"
crumb_rubber,Crumb rubber,橡胶粉,rubber powder|GTR,胶粉,,product,powder,mass,0.45,32,no,,,,,400400,"own assignment of names and codes; density, heating value: estimate"
cu_scrap,Copper scrap,废铜,bare bright|copper offcuts|copper turnings|copper chips|scrap copper|bright wire|copper millberry,铜边角料|废紫铜|铜米|废铜料|铜屑料|光亮铜|紫铜废料|马达铜,copper_bearing_scrap,waste,solid,mass,1.5,,no,,17 04 01|19 12 03,,SW17,740400,own assignment of names and codes; density: estimate
cullet_clean,Furnace-ready cullet,精选碎玻璃,sorted cullet,精制碎玻璃,,product,solid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
cutting_fluid,Spent cutting fluid emulsion,废切削液,waste emulsion|spent emulsion|spent coolant|soluble oil|rolling emulsion|waste cutting fluid|used coolant|oily emulsion|coolant,废乳化液|废切削油乳液|废冷却液|废切削乳化液|轧制乳化液|切削油水|皂化液|乳化油|冷却液,,waste,liquid,mass,0.99,,yes,,12 01 09|13 01 05,900-006-09|900-007-09,,271099,own assignment of names and codes; density: estimate
cyanide_tailings,Cyanide tailings,氰化尾渣,cyanidation residue,氰渣,,waste,sludge,mass,1.6,,yes,,01 03 07,092-003-33,,262190,own assignment of names and codes; density: estimate
deinking_sludge,Deinking sludge,脱墨渣,DIP sludge,脱墨污泥,,waste,sludge,mass,1.1,3,no,,03 03 05,,SW15,470790,"own assignment of names and codes; density, heating value: estimate"
demin_water,Demineralised water,除盐水,DM water|pure water|deionised water|demineralized water,脱盐水|纯水,process_water,utility,water,volume,1.0,,no,15,,,,285390,"own assignment of names and codes; density, reach: estimate"
diesel,Diesel and gas oil,柴油,gas oil|diesel fuel,轻柴油,,product,liquid,mass,0.84,42.8,no,,,,,,"own assignment of names; density, heating value: estimate"
digestate,Digestate,沼渣沼液,biogas slurry|biofertiliser|digester effluent,沼液|沼渣|沼肥,organic_fertiliser,by-product,sludge,mass,1.02,,no,,19 06 04|19 06 06,,SW59,310100,own assignment of names and codes; density: estimate
digestible_organics,Digestible organic residues (class),可厌氧消化有机废物（类）,biogas feedstock|organic residues|organic waste,有机废弃物|厌氧发酵原料,,waste,sludge,mass,0.9,,no,,,,,,own assignment of names; density: estimate
dimethylamine,Dimethylamine by-product,二甲胺,DMA gas,,,by-product,gas,mass,0.00188,39,no,,07 01 99,,,292111,"own assignment of names and codes; density, heating value: estimate"
dimethylamine_product,Dimethylamine (product),商品二甲胺,dimethylamine solution,二甲胺溶液,,product,liquid,mass,0.89,,no,,,,,,own assignment of names; density: estimate
distillers_grain,Distillers / brewers grain,酒糟,wet distillers grain|spent grain|brewers grain|draff|wet cake|vinegar residue|vinegar grains|spent hops|hop residues,白酒糟|啤酒糟|湿酒糟|麦糟|丢糟|醋糟,digestible_organics,by-product,solid,mass,0.7,,no,,02 07 04|02 07 02,,SW13,230330,own assignment of names and codes; density: estimate
district_heat,District heat,集中供热,district heating|heating network,区域供热|供暖,,utility,energy,energy,,,no,25,,,,,own assignment of names; reach: estimate
dmf,DMF (dimethylformamide),二甲基甲酰胺,"dimethylformamide|virgin DMF|N,N-dimethylformamide","DMF（新）|N,N-二甲基甲酰胺",,product,liquid,mass,0.945,25,no,,,,,292419,"own assignment of names and codes; density, heating value: estimate"
dmf_liquor,DMF-water mixture,含DMF废水,DMF wastewater|DMF liquor|dimethylformamide liquor|DMF waste liquid|DMF-water liquor|DMF-containing wastewater|DMF waste water|aqueous DMF|DMF water|DMF wash water,DMF废液|二甲基甲酰胺废水|DMF水溶液|DMF废水|DMF水|二甲水,,waste,liquid,mass,0.99,,yes,,07 02 04|14 06 03,900-404-06,,292419,own assignment of names and codes; density: estimate
dmf_recovered,Recovered DMF,回收DMF,recycled DMF|regenerated DMF,再生DMF|回收二甲基甲酰胺,,product,liquid,mass,0.945,,no,,,,,292419,own assignment of names and codes; density: estimate
dmf_still_residue,DMF distillation residue,DMF精馏残渣,still bottoms|DMF residue|distillation residue|DMF still residue|DMF bottoms,釜残|精馏残液|DMF釜残|DMF残渣,,waste,sludge,mass,1.0,20,yes,,07 02 08|14 06 05,900-407-06|900-013-11,,382590,"own assignment of names and codes; density, heating value: estimate"
dolomite,Dolomite,白云石,dolime,轻烧白云石,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
dredged_sediment,Dredged sediment and washing silt,疏浚底泥,dredgings|harbour sediment|river sediment|canal mud|sand washing sludge|aggregate washing sludge|silt,河道淤泥|清淤底泥|洗砂泥|淤泥,,waste,sludge,mass,1.4,,no,,17 05 06|01 04 12,,SW91,,"own assignment of names and codes; density, heating value: estimate"
dri_pellets,Direct reduced iron pellets,金属化球团,DRI|metallised pellets|direct reduced iron,直接还原铁,,product,solid,mass,2.0,,no,,,,,,own assignment of names; density: estimate
dried_grain_feed,Dried distillers grain (DDGS),干酒糟,DDGS|dried feed|Dried distillers grain,酒糟粉|DDGS饲料,protein_feed,product,solid,mass,0.5,,no,,,,,,own assignment of names; density: estimate
dried_sludge,Dried sludge fuel,干化污泥,dried sludge,干污泥,,by-product,solid,mass,0.7,10,no,,,,,,"own assignment of names; density, heating value: estimate"
drilling_mud,Drilling / pile slurry,工程泥浆,drilling mud|pile slurry,泥浆,,waste,sludge,mass,1.3,,no,,01 05 04,,SW71,253090,own assignment of names and codes; density: estimate
dye_sludge,Dye manufacture sludge and residue,染料废渣,dye residue|dye residue sludge,染料污泥|染料污泥渣,,waste,sludge,mass,1.1,12,mirror,,07 01 11|07 01 12,264-011-12|264-012-12,,320490,"own assignment of names and codes; density, heating value: estimate"
dye_wastewater,Dyeing wastewater,印染废水,textile effluent|dyehouse effluent|dyehouse wastewater|dyeing effluent,染色废水|染缸水|印染水,,waste,water,volume,1.0,,no,15,16 10 02,,,220190,"own assignment of names and codes; density, reach: estimate"
dyed_fabric,Dyed and printed fabric,印染布,dyed fabric|finished fabric|textile|fabric|silk fabric|knit fabric|cloth,染色布|面料|印花布|布|针织布,,product,solid,mass,0.3,,no,,,,,,own assignment of names; density: estimate
dyehouse_sludge,Textile effluent sludge,印染污泥,dyeing sludge|textile sludge|dyehouse sludge|dyeing and printing sludge,染整污泥|印染厂污泥|印染泥|染整泥,organic_sludge,waste,sludge,mass,1.1,2,mirror,,04 02 19|04 02 20,,SW07,310100,"own assignment of names and codes; density, heating value: estimate"
dyes,Dyes and auxiliaries,染料助剂,dyestuff|textile auxiliaries|dye|pigment dyes,染料|印染助剂|染料（产品）,,product,powder,mass,0.8,,no,,,,,,own assignment of names; density: estimate
eaf_dust,Electric arc furnace dust,电炉炼钢除尘灰,EAFD|steelmaking dust|EAF dust|electric furnace dust|steel dust,电炉灰|含锌除尘灰|炼钢烟尘|电炉除尘灰|电炉烟灰,zinc_bearing_residue,waste,powder,mass,1.0,,mirror,,10 02 07|10 02 08,312-001-23,,262019,own assignment of names and codes; density: estimate
eaf_slag,Electric arc furnace slag,电炉钢渣,EAF slag|electric furnace slag,电炉渣,steelmaking_slag,waste,solid,mass,1.8,,no,,10 02 01|10 02 02,,SW01,261900,own assignment of names and codes; density: estimate
eggshell,Eggshells,蛋壳,eggshell waste|egg waste|hatchery waste,鸡蛋壳|蛋壳废料,,waste,solid,mass,0.8,,no,,02 02 03,,SW13,,"own assignment of names and codes; density, heating value: estimate"
electricity,Electricity,电力,power|surplus electricity|electric power|electrical energy,电|余电|富余电力|电能|电能（自产）,,utility,energy,energy,,,no,,,,,271600,own assignment of names and codes
electroplating_rinse,Electroplating rinse water,电镀清洗水,rinse water|plating rinse water|nickel rinse water|plating wastewater|electroplating wastewater,漂洗水|电镀废水|含镍清洗水,,waste,water,volume,1.0,,mirror,10,11 01 12|11 01 11,,,220190,"own assignment of names and codes; density, reach: estimate"
elv,End-of-life vehicle,报废汽车,scrap car|end-of-life vehicles|car shells|scrapped car|ELV hulks,报废机动车|报废车|事故车壳,,waste,solid,mass,0.4,,mirror,,16 01 06|16 01 04,,SW17,870899,own assignment of names and codes; density: estimate
emr_admixture,Treated manganese residue admixture,电解锰渣掺合料,treated manganese residue,改性锰渣粉,,product,powder,mass,1.0,,no,,,,,,own assignment of names; density: estimate
emr_manganese_residue,Electrolytic manganese residue,电解锰渣,EMR|manganese slag|manganese residue,锰渣|电解锰废渣,,waste,sludge,mass,1.5,,mirror,,11 02 99|11 02 07,,SW01,262099,own assignment of names and codes; density: estimate
enzyme,Enzymes and fine biochemicals,酶制剂,protease|enzymes|vitamin D3,蛋白酶|酶,,product,powder,mass,0.6,,no,,,,,,own assignment of names; density: estimate
etchant_regenerated,Regenerated copper etchant,再生蚀刻液,regenerated etchant,回用蚀刻液,,product,liquid,mass,1.25,,no,,,,,,own assignment of names; density: estimate
ethanol,Ethanol,乙醇,alcohol|ethyl alcohol|bioethanol,酒精|燃料乙醇,,product,liquid,mass,0.79,26.8,no,,,,,,"own assignment of names; density, heating value: estimate"
ethyl_acetate,Waste ethyl acetate / esters / MEK,废乙酸乙酯,spent printing solvent|waste MEK|waste ethyl acetate|recovered printing solvent vapours|waste esters,废丁酮|废酯类溶剂|印刷废溶剂|废酯,spent_solvent,waste,liquid,mass,0.89,24,yes,,14 06 03|08 03 12,900-402-06,,291531,"own assignment of names and codes; density, heating value: estimate"
ethyl_acetate_virgin,Ethyl acetate,乙酸乙酯,virgin ethyl acetate,醋酸乙酯,,product,liquid,mass,0.9,24,no,,,,,,"own assignment of names; density, heating value: estimate"
ethylene_glycol,Ethylene glycol,乙二醇,MEG|glycol,甘醇,,product,liquid,mass,1.11,,no,,,,,,own assignment of names; density: estimate
eva_regrind,EVA and TPR regrind,再生EVA粒子,sole regrind|EVA regrind,再生鞋材料,,product,solid,mass,0.5,35,no,,,,,,"own assignment of names; density, heating value: estimate"
eva_scrap,EVA / TPR shoe sole scrap,鞋材边角料,EVA trim|sole scrap|TPR scrap|EVA skeleton|midsole trimmings|EVA foam|EVA foam offcuts|shoe waste|footwear waste,EVA边角料|鞋底料|EVA边料|鞋底料头|发泡边角|废鞋料|鞋业废料,,waste,solid,mass,0.2,35,no,,07 02 13|12 01 05,,SW17,391590,"own assignment of names and codes; density, heating value: estimate"
excavated_soil,Excavated soil,工程渣土,spoil|excavated earth|tunnel spoil|tunnel muck|soil and stones,渣土|弃土|基坑土|盾构渣土|隧道弃渣,,waste,solid,mass,1.6,,no,,17 05 04,,SW70,253090,own assignment of names and codes; density: estimate
fatty_acids,"Fatty acids, rosin and soap stock products",脂肪酸松香,fatty acid|rosin|soap,脂肪酸|松香|肥皂,,product,liquid,mass,0.95,37,no,,,,,,"own assignment of names; density, heating value: estimate"
feldspar,Feldspar,长石,feldspar powder,钾长石|钠长石,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
fermentation_residue,Fermentation broth residue,发酵菌渣,mycelium|antibiotic residue,抗生素菌渣|菌丝体,,waste,sludge,mass,1.0,,mirror,,07 05 12|07 05 13,276-002-02|271-002-02,,310100,own assignment of names and codes; density: estimate
ferric_chloride,Iron salt coagulant solution,铁盐混凝剂溶液,ferric chloride|ferrous chloride|PFC|polyferric chloride|iron chloride liquor,氯化铁溶液|三氯化铁|聚合氯化铁,coagulant,product,liquid,mass,1.4,,no,,,,,282739,own assignment of names and codes; density: estimate
ferroalloy_slag,Ferroalloy slag,铁合金渣,ferronickel slag|silicomanganese slag,镍铁渣|硅锰渣|铁合金冶炼渣,slag,waste,solid,mass,1.5,,no,,10 02 02,,SW01,261900,own assignment of names and codes; density: estimate
ferrochrome,Ferroalloys,铁合金,ferroalloy|silicomanganese,铬铁|硅锰合金,,product,solid,mass,3.5,,no,,,,,,own assignment of names; density: estimate
ferrous_scrap,Ferrous scrap (class),黑色金属废料（类）,ferrous scrap|ferrous metal scrap,黑色金属废料,,waste,solid,mass,1.0,,no,,,,,,own assignment of names; density: estimate
ferrous_sulfate,Ferrous sulphate heptahydrate,硫酸亚铁,copperas|green vitriol|ferrous sulphate|ferrous sulfate|iron sulphate,绿矾|七水硫酸亚铁|七水亚铁,,by-product,solid,mass,0.9,,no,,06 03 14|06 11 99,,SW16,283329,own assignment of names and codes; density: estimate
fgd_gypsum,FGD gypsum,脱硫石膏,desulphurisation gypsum|synthetic gypsum|desulfurization gypsum|FGD gypsum from power station|flue gas desulphurisation gypsum|scrubber gypsum|syngyp,烟气脱硫石膏|电厂石膏|脱硫膏|脱硫副产石膏,byproduct_gypsum,by-product,solid,mass,1.0,,no,,10 01 05,,SW06,252010,own assignment of names and codes; density: estimate
filler_powder,Mineral or polymer filler,填料,filler|extender,填充料,,product,powder,mass,0.8,,no,,,,,,own assignment of names; density: estimate
filter_aid_spent,Spent filter aid,废硅藻土,kieselguhr|diatomaceous earth waste|spent diatomite|beer diatomite|kieselguhr sludge|perlite filter cake,啤酒硅藻土|硅藻土泥|废助滤剂,,waste,sludge,mass,0.8,,no,,02 07 99|15 02 03,,SW13,,"own assignment of names and codes; density, heating value: estimate"
filter_mud_sugar,Sugar filter mud,糖厂滤泥,press mud|filter sludge|sugar filter cake|ash and filter sludge|filter mud|filter sludge (sugar)|sugar mud|filter cake of sugar|cachaza,滤泥|糖泥|蔗泥,,waste,sludge,mass,0.9,,no,,02 04 99|02 04 02,,SW13,310100,own assignment of names and codes; density: estimate
fired_brick,Fired clay brick,烧结砖,bricks|clay bricks,砖|红砖|烧结多孔砖,building_block,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
fish_waste,Fish and shellfish waste,水产加工废料,fish offal|shrimp shells|oyster shells|fish waste|shells|fish residues,虾蟹壳|鱼内脏|贝壳|鱼杂|水产下脚料,,waste,solid,mass,0.8,,no,,02 02 02,,SW13,051191,own assignment of names and codes; density: estimate
flat_glass,Flat and container glass,玻璃制品,glass|flat glass,玻璃|平板玻璃,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
flue_gas_co2,Carbon dioxide in flue gas (dilute),烟气二氧化碳,CO2 in flue gas|flue gas CO2|Carbon dioxide in flue gas,烟气CO2,,by-product,gas,mass,0.00198,,no,3,,,,,"own assignment of names; density, reach: estimate"
fluorogypsum,Fluorogypsum,氟石膏,anhydrite residue,氢氟酸石膏|萤石石膏,byproduct_gypsum,waste,solid,mass,1.2,,no,,06 01 99,,SW11,252020,own assignment of names and codes; density: estimate
fluorspar,Fluorspar,萤石,calcium fluoride|CaF2,氟化钙,,product,solid,mass,1.8,,no,,,,,252921,own assignment of names and codes; density: estimate
fluosilicic_acid,Fluosilicic acid,氟硅酸,H2SiF6|hexafluorosilicic acid,六氟硅酸,,by-product,liquid,mass,1.18,,yes,,06 01 06,,SW16,281119,own assignment of names and codes; density: estimate
flux_salts,Aluminium melting flux salts,熔铝熔剂盐,flux|melting salt,熔剂|打渣剂,,product,solid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
fly_ash_coal,Coal fly ash,粉煤灰,pulverised fuel ash|PFA|fly ash|fly ash (coal)|pulverised coal ash|PFA ash|power station ash,煤灰|飞灰(燃煤)|煤粉灰|电厂灰|干灰|粉灰,coal_ash,by-product,powder,mass,0.8,,no,,10 01 02,,SW02,262190,own assignment of names and codes; density: estimate
fly_ash_graded,Graded fly ash (I/II),分级粉煤灰,grade II fly ash|classified fly ash|Graded fly ash,一级灰|二级灰|商品粉煤灰,scm,product,powder,mass,0.9,,no,,,,,,own assignment of names; density: estimate
foam_glass,Foam glass,泡沫玻璃,cellular glass,发泡玻璃,,product,solid,mass,0.2,,no,,,,,,own assignment of names; density: estimate
foamed_ceramic,Foamed ceramic board,发泡陶瓷板,foam ceramic,发泡陶瓷,,product,solid,mass,0.4,,no,,,,,,own assignment of names; density: estimate
food_waste,Food and kitchen waste,餐厨垃圾,canteen waste|catering waste|kitchen waste|food scraps|canteen food waste|swill,厨余垃圾|食堂泔水|厨余|食物残渣|泔水|潲水|餐余,digestible_organics,waste,sludge,mass,0.9,4,no,,20 01 08,,SW61,230990,"own assignment of names and codes; density, heating value: estimate"
formic_acid,Formic and oxalic acid,甲酸草酸,formic acid|oxalic acid,甲酸|草酸,,product,liquid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
foundry_dust,Foundry baghouse dust,铸造除尘灰,sand dust|foundry dust,型砂粉尘|铸造粉尘,,waste,powder,mass,1.0,,no,,10 09 10|10 09 12,,SW59,253090,own assignment of names and codes; density: estimate
foundry_sand,Waste foundry sand,铸造废砂,spent foundry sand|moulding sand|core sand|foundry sand|used foundry sand|spent sand|waste moulding sand|casting sand|burnt sand,废型砂|旧砂|铸造砂|旧型砂|型砂废料|黑砂|型砂,,waste,solid,mass,1.4,,no,,10 09 06|10 09 08|10 10 08,,SW59,250590,own assignment of names and codes; density: estimate
foundry_slag,Cupola and furnace slag,铸造炉渣,foundry slag,冲天炉渣,slag,waste,solid,mass,1.4,,no,,10 09 03,,SW01,261900,own assignment of names and codes; density: estimate
frass,Insect frass,虫粪,,虫沙,organic_fertiliser,by-product,solid,mass,0.6,,no,,,,,,own assignment of names; density: estimate
freshwater,Fresh water,新鲜水,raw water,新水|原水,process_water,utility,water,volume,1,,no,30,,,,,"own assignment of names; density, reach: estimate"
fruit_pomace,Fruit and vegetable residues,果蔬渣,pomace|peel|citrus peel|fruit pomace|vegetable waste|fruit waste|apple pomace|grape marc|grape pomace|wine pomace|olive pomace|alperujo|tomato pomace|potato peels|potato peelings|vegetable peelings|fruit peels,果渣|柑橘皮|果皮|菜叶|苹果渣|葡萄渣|葡萄皮渣|橄榄渣|土豆皮|马铃薯皮|番茄皮渣,digestible_organics,by-product,solid,mass,0.7,,no,,02 03 04,,SW13,230800,own assignment of names and codes; density: estimate
furniture,Furniture,家具,wooden furniture,木家具,,product,solid,mass,0.3,,no,,,,,,own assignment of names; density: estimate
galvanised_steel,Galvanised steel,镀锌钢,galvanized steel,热镀锌件,,product,solid,mass,3.0,,no,,,,,,own assignment of names; density: estimate
garments,Garments,服装,clothing|apparel,成衣,,product,solid,mass,0.2,,no,,,,,,own assignment of names; density: estimate
gelatin,Gelatin,明胶,gelatine|technical gelatin,工业明胶,,product,solid,mass,0.6,,no,,,,,350300,own assignment of names and codes; density: estimate
ggbs,Ground granulated blast furnace slag,矿渣微粉,slag cement|slag powder|ground slag,矿粉|矿渣粉|S95矿粉|磨细矿渣,scm,product,powder,mass,1.2,,no,,,,,261800,own assignment of names and codes; density: estimate
glass_cullet,Glass cullet,碎玻璃,waste glass|cullet|mixed cullet|broken glass|scrap glass|bottle glass,废玻璃|玻璃碎料|碎玻璃料|玻璃碴|碎玻|玻璃渣,,waste,solid,mass,1.1,,no,,10 11 12|19 12 05|15 01 07|17 02 02,,SW17,700100,own assignment of names and codes; density: estimate
glass_polishing_sludge,Glass grinding sludge,玻璃研磨泥,,玻璃粉泥,,waste,sludge,mass,1.5,,mirror,,10 11 14|10 11 13,,SW59,700100,own assignment of names and codes; density: estimate
glycerol,Crude glycerol,粗甘油,glycerin|glycerine|crude glycerin,甘油|粗甘油水,,by-product,liquid,mass,1.2,15,no,,07 01 99,,SW16,152000,"own assignment of names and codes; density, heating value: estimate"
glycerol_refined,Refined glycerol,精甘油,synthetic glycerol|refined glycerine,商品甘油,,product,liquid,mass,1.26,16,no,,,,,,"own assignment of names; density, heating value: estimate"
grain,Grain and maize,粮食,maize|corn|wheat|rice|paddy|cassava,玉米|稻谷|小麦|木薯|谷物,,product,solid,mass,0.75,15,no,,,,,,"own assignment of names; density, heating value: estimate"
granite_sludge,Stone cutting slurry,石材锯泥,granite slurry|marble slurry|stone slurry|marble dust|stone dust|marble sludge|sawing mud|crusher dust|quarry fines|crusher fines|stone sludge|quarry sludge,石粉|石材废浆|石材污泥|大理石粉|石粉泥|石浆|锯泥|机制砂石粉|石料粉尘,,waste,sludge,mass,1.6,,no,,01 04 13,,SW59,251749,own assignment of names and codes; density: estimate
graphite_electrode,Graphite electrodes and recarburiser,石墨电极与增碳剂,graphite electrode|recarburiser|carbon raiser|carbon anode|anode block,增碳剂|石墨电极|预焙阳极,,product,solid,mass,1.6,,no,,,,,,own assignment of names; density: estimate
graphite_waste,Waste graphite electrodes and powder,废石墨,graphite scrap|carbon block|used electrodes|electrode scrap|anode butts|spent anodes|anode scrap,废石墨电极|废炭块|石墨粉|残极|阳极残极,,waste,solid,mass,0.9,30,no,,16 03 04|10 03 02,,SW59,380190,"own assignment of names and codes; density, heating value: estimate"
green_waste,Garden and park waste,园林绿化废物,green waste|garden waste|park waste|prunings|flower waste|grass cuttings|landscaping waste|leaves|seaweed waste,园林垃圾|绿化废弃物|落叶|枝叶|花卉废料,,waste,solid,mass,0.25,8,no,,20 02 01,,SW81,,"own assignment of names and codes; density, heating value: estimate"
grey_fabric,Grey fabric,坯布,greige fabric|grey cloth,胚布,,product,solid,mass,0.3,,no,,,,,,own assignment of names; density: estimate
grid_electricity,Grid electricity,网电,purchased electricity|mains electricity,外购电|市电,,utility,energy,energy,,,no,,,,,,own assignment of names
grinding_sludge,Metal grinding sludge,磨削污泥,grinding swarf|machining sludge|bearing grinding sludge|grinding sludge|grinding residue|honing sludge|abrasive sludge,磨削油泥|金属磨泥|珩磨泥|磨削渣|磨泥|磨削泥|砂轮灰,,waste,sludge,mass,1.8,,mirror,,12 01 14|12 01 15|12 01 18,900-200-08|900-006-09,,720441,own assignment of names and codes; density: estimate
growing_substrate,Mushroom substrate (raw),食用菌基质,mushroom growing substrate|cottonseed hull,栽培基质|棉籽壳,,product,solid,mass,0.3,,no,,,,,,own assignment of names; density: estimate
gypsum,"Gypsum, natural or by-product (class)",石膏（类）,,石膏,,by-product,solid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
gypsum_retarder,Granulated gypsum set retarder,石膏缓凝剂颗粒,cement retarder|set retarder,水泥缓凝剂,gypsum,product,solid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
h2s_gas,Hydrogen sulphide acid gas,硫化氢酸性气,hydrogen sulfide|hydrogen sulphide|acid gas|H2S|sour gas,酸性气|硫化氢,,by-product,gas,mass,0.0015,,yes,10,,,,,"own assignment of names and codes; density, heating value: estimate"
hair_waste,Recovered hair and wool waste,废毛,hair-save hair|wool waste|recovered hair|wool|sheep wool|waste wool|hair,羊毛下脚|毛发|羊毛|废羊毛,,waste,solid,mass,0.3,,no,,04 01 99|04 02 21,,SW14,050290,own assignment of names and codes; density: estimate
hcl_regenerated,Regenerated hydrochloric acid 18 %,再生盐酸,regenerated HCl|regenerated acid,再生酸,,product,liquid,mass,1.09,,no,,,,,,own assignment of names; density: estimate
heavy_fuel_oil,Heavy fuel oil,重油,fuel oil|residual oil|HFO,燃料油|渣油,,product,liquid,mass,0.96,40.5,no,,,,,,"own assignment of names; density, heating value: estimate"
hide_trimmings,Raw hide trimmings and fleshings,肉渣边角(制革),fleshings|lime fleshings|hide splits|raw hide trimmings|tannery fleshings|hide waste|splits|raw trimmings,皮边|灰皮渣|肉膜|皮边角|二层皮边,,waste,solid,mass,0.9,,no,,04 01 01|04 01 02,,SW14,051199,own assignment of names and codes; density: estimate
high_cod_wastewater,High-COD wastewater (carbon source),高浓度有机废水,organic wastewater|food wastewater|carbon source wastewater|high-COD wastewater|high-strength wastewater,碳源废水|食品废水|高COD废水,,waste,water,volume,1.0,,no,50,16 10 02,,,220190,"own assignment of names and codes; density, reach: estimate"
hot_metal,Hot metal and pig iron,铁水生铁,hot metal|pig iron,铁水|生铁,,product,solid,mass,4.0,,no,8,,,,,"own assignment of names; density, reach: estimate"
hot_rolled_coil,Rolled steel,钢材,hot rolled coil|steel plate|steel coil|steel sheet|steel bar|cold rolled strip|steel strip,热轧卷板|钢板|冷轧板|冷轧卷|带钢,,product,solid,mass,5.0,,no,,,,,,own assignment of names; density: estimate
hot_water,Hot water heat,热水余热,hot water|condensate heat|district hot water|warm water,热水|余热热水,waste_heat_low,utility,energy,energy,1.0,0.17,no,20,,,,,"own assignment of names and codes; density, heating value, reach: estimate"
hydrated_lime,Hydrated lime,熟石灰,slaked lime|calcium hydroxide,消石灰|氢氧化钙,,product,powder,mass,0.6,,no,,,,,252220,own assignment of names and codes; density: estimate
hydraulic_oil,Lubricants (finished),润滑油成品,lubricant|hydraulic oil new,液压油|润滑油,,product,liquid,mass,0.88,42,no,,,,,,"own assignment of names; density, heating value: estimate"
hydrochloric_acid,Hydrochloric acid 31 %,31%盐酸,hydrochloric acid|HCl|synthetic HCl|hydrochloric acid 30 percent|30 % HCl,盐酸|合成盐酸|30%盐酸,,product,liquid,mass,1.15,,no,,,,,280610,own assignment of names and codes; density: estimate
hydrofluoric_acid,Hydrofluoric acid,氢氟酸,HF,氟化氢,,product,liquid,mass,1.15,,no,,,,,,own assignment of names; density: estimate
hydrogen,Hydrogen (by-product),副产氢气,H2|by-product hydrogen,氢气,,by-product,gas,volume,0.0000899,120,no,30,,,,280410,"own assignment of names and codes; density, heating value, reach: estimate"
hydrogen_peroxide,Hydrogen peroxide,双氧水,H2O2,过氧化氢,,product,liquid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
hydrogen_reformed,Hydrogen from gas or coal,制氢装置氢气,reformer hydrogen|hydrogen purchased|merchant hydrogen,外购氢气|天然气制氢,,product,gas,volume,0.0000899,120,no,,,,,,"own assignment of names; density, heating value: estimate"
hygiene_waste,Hygiene product offcuts and waste,卫生用品废料,diapers|nappies|diaper offcuts|absorbent hygiene waste|sanitary product waste,纸尿裤废料|纸尿裤|卫生巾边角料,,waste,solid,mass,0.15,14,no,,15 02 03|18 01 04,,SW17,,"own assignment of names and codes; density, heating value: estimate"
ilmenite,Ilmenite concentrate,钛精矿,,钛铁矿,,product,solid,mass,2.4,,no,,,,,,own assignment of names; density: estimate
indium_germanium_residue,In/Ge/Cd-bearing zinc residues,铟锗富集渣,copper-cadmium residue,铟渣|镉渣|铜镉渣|铜镉渣料,,by-product,sludge,mass,1.8,,yes,,11 02 02|11 02 07,321-008-48,,811292,own assignment of names and codes; density: estimate
industrial_bio_sludge,Industrial biological sludge,工业生化污泥,activated sludge|abattoir sludge|slaughterhouse sludge|fish sludge,生化污泥|剩余污泥,organic_sludge,waste,sludge,mass,1.05,2,mirror,,19 08 12|19 08 11,,SW07,310100,"own assignment of names and codes; density, heating value: estimate"
injection_sprues,Moulding sprues and rejects,注塑边角料,runners|sprues|moulding rejects|plastic sprues|sprues and rejects|plastic regrind scrap|regrind feed,水口料|浇口料|塑料水口料|水口|注塑料头|毛边料,plastic_scrap,waste,solid,mass,0.4,40,no,,12 01 05,,SW17,391590,"own assignment of names and codes; density, heating value: estimate"
ink_waste,Waste ink,废油墨,printing ink sludge|ink residue,油墨渣|废墨,,waste,sludge,mass,1.05,20,mirror,,08 03 12|08 03 13,900-253-12|900-299-12,,321519,"own assignment of names and codes; density, heating value: estimate"
inks,Printing inks,油墨,ink|printing ink,印刷油墨,,product,liquid,mass,1.05,,no,,,,,,own assignment of names; density: estimate
insect_protein,Insect meal,昆虫蛋白,insect protein|black soldier fly meal,黑水虻虫粉,protein_feed,product,solid,mass,0.5,,no,,,,,,own assignment of names; density: estimate
iron_bearing_residue,"Iron-bearing dusts, scale and cinder (class)",含铁尘泥（类）,iron-bearing dust|iron bearing dust,含铁尘泥|含铁废料,,waste,powder,mass,1.6,,mirror,,,,,,own assignment of names; density: estimate
iron_briquette,De-oiled iron briquettes,脱油铁屑压块,swarf briquettes|iron briquette,铁屑压块,ferrous_scrap,product,solid,mass,2.5,,no,,,,,,own assignment of names; density: estimate
iron_castings,Iron castings,铸铁件,grey iron castings,灰铁件|球铁件,casting,product,solid,mass,3.5,,no,,,,,,own assignment of names; density: estimate
iron_concentrate,Iron ore concentrate,铁精矿,,铁精粉|铁矿粉,iron_ore,product,powder,mass,2.3,,no,,,,,,own assignment of names; density: estimate
iron_ore,Iron ore,铁矿石,iron ore fines|sinter feed,铁矿,,product,solid,mass,2.2,,no,,,,,,own assignment of names; density: estimate
iron_oxide_pigment,"Iron oxide pigment, synthetic",合成氧化铁,iron oxide pigment|ferrite grade iron oxide,氧化铁颜料|铁氧体用氧化铁,,product,powder,mass,0.9,,no,,,,,,own assignment of names; density: estimate
iron_oxide_red,Iron oxide red,氧化铁红,ferric oxide|red iron oxide|iron oxide from acid regeneration|iron oxide,铁红|氧化铁粉|酸再生氧化铁红,,product,powder,mass,0.9,,no,,,,,282110,own assignment of names and codes; density: estimate
ironmaking_slag,Blast furnace slags (class),高炉渣类,blast furnace slags,,slag,by-product,solid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
irrigation_water,Irrigation and landscape water,灌溉绿化用水,irrigation water,绿化用水|灌溉水,,utility,water,volume,1,,no,30,,,,,"own assignment of names; density, reach: estimate"
jarosite,Jarosite residue,黄钾铁矾渣,goethite residue,铁矾渣|针铁矿渣,,waste,sludge,mass,1.5,,yes,,11 02 02,321-005-48,,262019,own assignment of names and codes; density: estimate
kaolin,Kaolin,高岭土,china clay,瓷土|煅烧高岭土,,product,powder,mass,0.9,,no,,,,,,own assignment of names; density: estimate
keratin_fertiliser,"Hydrolysed keratin (fertiliser, foaming agent)",水解角蛋白,keratin hydrolysate|amino acid fertiliser|Hydrolysed keratin,氨基酸肥,,product,liquid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
ladle_slag,Ladle furnace slag,精炼渣,LF slag|white slag|refining slag|ladle slag,钢包渣|LF渣|白渣|LF炉渣,steelmaking_slag,waste,powder,mass,1.4,,no,,10 02 02,,SW01,261900,own assignment of names and codes; density: estimate
leach_neutral_residue,Neutralised metal sludge residue,中和废渣,neutralised residue|leach neutralisation residue,浸出中和渣,,waste,sludge,mass,1.4,,mirror,,,,,,own assignment of names; density: estimate
lead_acid_battery_new,Lead-acid batteries (new),铅蓄电池产品,new lead-acid batteries,新铅酸电池,,product,solid,mass,2.2,,no,,,,,,own assignment of names; density: estimate
lead_battery,Waste lead-acid battery,废铅蓄电池,used lead-acid battery|ULAB|waste lead batteries|scrap lead batteries|used car batteries|car batteries|used lead batteries|lead acid batteries|lead-acid battery,废铅酸电池|废电瓶|废铅电池|旧电瓶|铅酸电池,,waste,solid,mass,2.2,,yes,,16 06 01,900-052-31,,854911,own assignment of names and codes; density: estimate
lead_concentrate,Lead concentrate,铅精矿,lead ore concentrate,铅矿粉,,product,powder,mass,2.5,,no,,,,,,own assignment of names; density: estimate
lead_metal,Refined lead,铅锭,lead|refined lead ingot,精铅|电解铅,,product,solid,mass,7.0,,no,,,,,,own assignment of names; density: estimate
lead_silver_residue,Lead-silver residue,铅银渣,Pb-Ag residue,铅银浸出渣,,waste,sludge,mass,1.7,,yes,,11 02 02,321-021-48,,262029,own assignment of names and codes; density: estimate
lead_slag,Lead smelting slag,铅冶炼渣,lead slag|fumed slag,铅渣|铅水淬渣|烟化炉渣,nonferrous_slag,waste,solid,mass,2.2,,yes,,10 04 01,,SW01,262029,own assignment of names and codes; density: estimate
leather,Finished leather,成品皮革,,皮革|牛皮革,,product,solid,mass,0.6,,no,,,,,,own assignment of names; density: estimate
leather_offcuts,Finished leather offcuts,皮革边角料,leather trimmings|leather scrap|buffing dust|leather offcuts|leather and PU offcuts|leather cuttings|finished leather scrap,皮革下脚料|磨革粉|碎皮料|皮料头|皮革下脚,,waste,solid,mass,0.3,16,mirror,,04 01 09|04 01 99,193-002-21,SW14,411520,"own assignment of names and codes; density, heating value: estimate"
li_battery,Waste lithium-ion battery,废锂离子电池,used LIB|EV battery|waste EV battery|waste lithium batteries|lithium-ion batteries|lithium battery scrap|power batteries|EV batteries|black mass feed,废动力电池|退役电池|废锂电池|动力电池|锂电池,,waste,solid,mass,1.8,,no,,16 06 05,,SW17,854914,own assignment of names and codes; density: estimate
lignosulfonate,Lignosulphonate and lignin,木质素,lignin,木质素磺酸盐,,by-product,solid,mass,0.6,15,no,,03 03 99,,SW15,380400,"own assignment of names and codes; density, heating value: estimate"
lime_dust,Lime kiln dust and off-spec lime,石灰窑灰,LKD|off-spec lime|lime kiln dust|kiln dust and off-spec lime|waste lime,废石灰|石灰粉尘|石灰渣,lime_residue,waste,powder,mass,0.8,,no,,10 13 04|10 13 06,,SW59,252210,own assignment of names and codes; density: estimate
lime_residue,Lime-bearing residues (class),钙质碱性废渣（类）,lime residues|calcium residues,钙基废渣,,waste,sludge,mass,1.3,,mirror,,,,,,own assignment of names; density: estimate
lime_sludge,Lime / carbonate sludge,白泥,lime mud|white mud|green liquor dregs|lime sludge|white sludge|white sludge / calcium carbonate|calcium carbonate sludge|causticising sludge,造纸白泥|苛化白泥|钙泥|苛化泥,lime_residue,waste,sludge,mass,1.4,,no,,03 03 09|03 03 02,,SW15,252100,own assignment of names and codes; density: estimate
limestone,Limestone,石灰石,limestone flux|crushed limestone|limestone powder,石灰岩|石灰石粉,,product,solid,mass,1.5,,no,,,,,252100,own assignment of names and codes; density: estimate
liquor,Beer and spirits,酒,beer|spirits|baijiu,白酒|啤酒,,product,liquid,volume,1.0,,no,,,,,,own assignment of names; density: estimate
lithium_carbonate,Lithium carbonate,碳酸锂,lithium salt,锂盐,,product,powder,mass,0.8,,no,,,,,,own assignment of names; density: estimate
lv_electrical,Low-voltage electrical apparatus,低压电器,switchgear|circuit breakers,断路器|开关,,product,solid,mass,1.0,,no,,,,,,own assignment of names; density: estimate
machine_parts,Machined and remanufactured machine parts,机加工与再制造件,machine parts|remanufactured parts|rebuilt parts,机械零件|再制造件,,product,solid,mass,2.0,,no,,,,,,own assignment of names; density: estimate
magnesia,Magnesia,镁砂,magnesite|MgO|magnesium oxide,氧化镁|菱镁矿,,product,solid,mass,1.7,,no,,,,,,own assignment of names; density: estimate
manganese_metal,Electrolytic manganese,电解金属锰,manganese|manganese metal,电解锰|锰片,,product,solid,mass,3.5,,no,,,,,,own assignment of names; density: estimate
manganese_ore,Manganese ore,锰矿石,manganese carbonate ore,碳酸锰矿|锰矿,,product,solid,mass,1.9,,no,,,,,,own assignment of names; density: estimate
manure,Animal manure,畜禽粪便,animal slurry|poultry litter|pig manure|chicken manure|cow dung|dung|slurry of pigs|chicken litter|paunch|paunch manure|rumen content,鸡粪|猪粪|牛粪|粪污|粪肥,digestible_organics,waste,sludge,mass,0.95,,no,,02 01 06,,SW82,310100,own assignment of names and codes; density: estimate
mattress_waste,Waste mattresses and upholstery,废床垫,mattresses|waste mattress|bulky upholstery|waste sofas|furniture waste,废沙发|大件垃圾|旧床垫,,waste,solid,mass,0.1,15,no,,20 03 07,,SW63,,"own assignment of names and codes; density, heating value: estimate"
meat_bone_meal,Meat and bone meal,肉骨粉,bone meal|MBM|feather meal|blood meal|animal meal,骨粉|血粉|羽毛粉,,by-product,powder,mass,0.6,17,no,,02 02 03,,SW13,,"own assignment of names and codes; density, heating value: estimate"
medical_waste,Medical waste,医疗废物,clinical waste|hospital waste|healthcare waste|infectious waste,医疗垃圾,,waste,solid,mass,0.2,15,yes,,18 01 03,841-001-01,,382530,"own assignment of names and codes; density, heating value: estimate"
mek,Methyl ethyl ketone (MEK),丁酮,butanone|methyl ethyl ketone,甲乙酮,,product,liquid,mass,0.81,31,no,,,,,,"own assignment of names; density, heating value: estimate"
mercerizing_lye,Mercerizing weak lye,丝光淡碱,weak lye|mercerising wash liquor|mercerising weak lye|weak caustic lye|mercerising lye|mercerising liquor,淡碱液|丝光废碱|丝光碱液|淡碱|丝光碱,waste_alkali,waste,liquid,mass,1.05,,yes,,06 02 04,900-351-35,,281512,own assignment of names and codes; density: estimate
metal_drum,Contaminated steel drums,废油桶,empty drums|IBC|oil drums|used steel drums|waste drums,废包装桶|铁桶|废铁桶|废钢桶,,waste,solid,mass,0.15,,mirror,,15 01 10|15 01 04,900-041-49|900-249-08,,731010,own assignment of names and codes; density: estimate
metal_hydroxide_sludge,Iron/aluminium hydroxide sludge,铝铁污泥,anodizing sludge|aluminium hydroxide sludge,铝氧化污泥|铝型材污泥,,waste,sludge,mass,1.2,,no,,11 01 10|06 05 03,,SW07,281830,own assignment of names and codes; density: estimate
metal_oxide_mixed,Mixed metal oxide of acid regeneration or leaching,酸再生混合金属氧化物,mixed metal oxide|iron residue from leaching,金属氧化物粉|浸出铁渣,,by-product,powder,mass,1.2,,mirror,,,,,,own assignment of names; density: estimate
metal_salts_mo,"Molybdenum, vanadium and nickel salts",钼钒镍盐,molybdenum salts|vanadium pentoxide|ammonium molybdate,钼酸铵|五氧化二钒,,product,solid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
metal_working_fluid,Metalworking fluid (new),切削液（新）,new cutting fluid|cutting oil|cutting fluid (new)|metalworking fluid,切削油|新切削液|金属加工液,,product,liquid,mass,0.95,,no,,,,,,own assignment of names; density: estimate
metallurgical_coke,Metallurgical coke,冶金焦,coke|foundry coke,焦炭,,product,solid,mass,0.5,28.5,no,,,,,270400,"own assignment of names and codes; density, heating value: estimate"
methanol,Methanol,甲醇,methyl alcohol|wood alcohol,木醇,,product,liquid,mass,0.79,19.9,no,,,,,,"own assignment of names; density, heating value: estimate"
mill_scale,Mill scale,轧钢氧化铁皮,scale|rolling scale|roll scale|hammer scale,氧化铁皮|铁鳞|轧钢铁皮|轧钢皮|氧化皮,iron_bearing_residue,by-product,solid,mass,2.5,,no,,10 02 10,,SW01,261900,own assignment of names and codes; density: estimate
mineral_wool,Mineral wool,矿物棉,stone wool|slag wool|rock wool,岩棉|矿渣棉|矿棉,,product,solid,mass,0.1,,no,,,,,680610,own assignment of names and codes; density: estimate
mixed_acid_regenerated,Regenerated HF/HNO3 mixed acid,再生混酸,regenerated mixed acid,回收混酸,,product,liquid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
mixed_packaging,Mixed packaging waste,混合包装废物,mixed packaging,包装废料|废包装,,waste,solid,mass,0.15,20,no,,15 01 06,,SW17,391590,"own assignment of names and codes; density, heating value: estimate"
molasses,Molasses,糖蜜,cane molasses|blackstrap,废糖蜜|桔水|赤糖水,,by-product,liquid,mass,1.4,12,no,,02 04 99,,SW13,170310,"own assignment of names and codes; density, heating value: estimate"
mother_liquor_na2so4,Saline mother liquor (Na2SO4/NaCl),高盐母液,salt liquor|saline mother liquor|saline wastewater|sodium sulphate liquor,高盐废水|废盐水|高盐废母液|硫酸钠母液,,waste,liquid,mass,1.15,,mirror,,06 03 13|06 03 14,,SW16,283311,own assignment of names and codes; density: estimate
motor_scrap,Waste motors and transformers,废电机,scrap motors|electric motor scrap|transformers,废旧电机|废变压器|旧马达|废马达|电机壳料,weee,waste,solid,mass,2.0,,no,,16 02 14|16 02 16,,SW17,850300,own assignment of names and codes; density: estimate
moulded_pulp,Moulded pulp products,纸浆模塑,moulded pulp,纸托,,product,solid,mass,0.2,,no,,,,,,own assignment of names; density: estimate
msw,Municipal solid waste,生活垃圾,household waste|municipal waste|residual waste|garbage,其他垃圾|垃圾,,waste,solid,mass,0.35,6,no,,20 03 01,,SW64,382510,"own assignment of names and codes; density, heating value: estimate"
msw_bottom_ash,MSW incineration bottom ash,生活垃圾焚烧炉渣,IBA|incinerator bottom ash,焚烧炉渣|垃圾焚烧渣|炉排渣,,waste,solid,mass,1.2,,mirror,,19 01 12|19 01 11,,SW59,262110,own assignment of names and codes; density: estimate
msw_fly_ash,MSW incineration fly ash,生活垃圾焚烧飞灰,APC residue|incinerator fly ash|air pollution control residue|fly ash from waste incineration|incineration fly ash|air pollution control residues,焚烧飞灰|垃圾飞灰,,waste,powder,mass,0.6,,yes,,19 01 13|19 01 07,772-002-18,,262110,own assignment of names and codes; density: estimate
municipal_wastewater,Mixed wastewater to treatment,综合废水,wastewater|waste water|sewage|effluent|domestic sewage|industrial wastewater,废水|污水|生活污水|工业废水|生产废水,,waste,water,volume,1,,no,30,,,,,"own assignment of names; density, reach: estimate"
mushroom_substrate,Spent mushroom substrate,食用菌渣,SMS,菌糠|菌渣,,waste,solid,mass,0.4,,no,,02 01 03,,SW80,310100,own assignment of names and codes; density: estimate
natural_aggregate,Natural aggregate,天然骨料,crushed stone|gravel|crushed rock|sand and stone|stone,碎石|石子|砂石|石料,aggregate,product,solid,mass,1.5,,no,,,,,251710,own assignment of names and codes; density: estimate
natural_gas,Natural gas,天然气,gas|methane|pipeline gas|fuel gas,管道天然气|燃气|煤气（天然气）,,product,gas,volume,0.00072,48.6,no,,,,,,"own assignment of names; density, heating value: estimate"
natural_gypsum,Natural gypsum,天然石膏,gypsum rock|mined gypsum,生石膏|石膏矿|二水石膏矿,gypsum,product,solid,mass,1.4,,no,,,,,252010,own assignment of names and codes; density: estimate
natural_sand,Natural and manufactured sand,建筑用砂,sand|river sand|manufactured sand,砂|河砂|机制砂,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
nicd_battery,Waste NiCd / NiMH battery,废镍镉电池,,废镍氢电池,,waste,solid,mass,1.8,,yes,,16 06 02,900-044-49,,854912,own assignment of names and codes; density: estimate
nickel_concentrate,Nickel ore and concentrate,镍矿,nickel ore|nickel concentrate,红土镍矿|镍精矿,,product,solid,mass,1.6,,no,,,,,,own assignment of names; density: estimate
nickel_metal,Nickel metal,镍,nickel|electrolytic nickel|nickel plate,电解镍|镍板,,product,solid,mass,5.0,,no,,,,,,own assignment of names; density: estimate
nickel_sulphate,Nickel salts,镍盐,nickel sulphate|nickel salt|nickel chloride,硫酸镍|氯化镍,,product,solid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
nitric_acid,Nitric acid,硝酸,HNO3,浓硝酸,,product,liquid,mass,1.4,,no,,,,,,own assignment of names; density: estimate
nitrogen_oxygen,Surplus nitrogen and argon,富余氮气氩气,"nitrogen|surplus nitrogen|industrial gases|surplus nitrogen, argon|argon",氮气|富余氮气氧气|空分气体|氩气,,by-product,gas,volume,0.00127,,no,15,,,,280430,"own assignment of names and codes; density, reach: estimate"
nonferrous_slag,Nonferrous smelting slags (class),有色冶炼渣类,nonferrous slags,有色冶炼渣,,waste,solid,mass,2.1,,no,,,,,,own assignment of names; density: estimate
nonfired_brick,Non-fired brick and paver,免烧砖,non-fired brick|concrete paver|paving brick,蒸压砖|透水砖|水泥砖,building_block,product,solid,mass,1.8,,no,,,,,,own assignment of names; density: estimate
npk_fertiliser,Compound fertiliser (NPK),复合肥,NPK|compound fertiliser|compound fertilizer,复混肥|化肥,,product,solid,mass,0.9,,no,,,,,,own assignment of names; density: estimate
nut_shell,Nut shells and fruit stones,果壳果核,coconut shell|palm kernel shell|PKS|walnut shells|almond shells|peanut shells|hazelnut shells|cashew shells|cocoa shells|cocoa bean shells|olive stones|fruit stones|coffee husk|nut shells,椰壳|棕榈壳|核桃壳|花生壳|可可壳|果壳|果核|咖啡壳|瓜子壳|杏壳,biomass_fuel,by-product,solid,mass,0.5,16,no,,02 03 04|02 01 03,,SW13,140490,"own assignment of names and codes; density, heating value: estimate"
occ,Waste paper and board,废纸,waste paper|paper offcuts|old corrugated containers|recycled board|paper and board offcuts|cardboard waste|paper trim|waste cardboard|newspapers|newspaper|office paper|waste office paper|newsprint waste|mixed paper,废纸板|废纸箱|废瓦楞纸|废瓦楞纸箱|黄板纸|花纸|纸箱板|废黄纸|旧报纸|办公废纸|废纸边|报纸,recovered_paper,waste,solid,mass,0.25,16,no,,15 01 01|20 01 01|19 12 01,,SW17,470710,"own assignment of names and codes; density, heating value: estimate"
oil_filter,Used oil filters and oily rags,废机油滤芯,oily rags|contaminated absorbents|used oil filters,含油抹布|沾油废物,,waste,solid,mass,0.5,15,yes,,16 01 07|15 02 02,900-041-49,,842199,"own assignment of names and codes; density, heating value: estimate"
oil_mill_effluent,Oil mill effluent,油厂高浓度废水,palm oil mill effluent|POME|olive mill wastewater|alpechin,棕榈油厂废水|油厂废水,,waste,liquid,volume,1.0,,no,20,02 03 99,,,,"own assignment of names and codes; density, heating value: estimate"
oil_palm_bunch,Empty fruit bunches of oil palm,棕榈空果串,empty fruit bunches|EFB|oil palm fibre|mesocarp fibre,棕榈果串|棕榈纤维,biomass_fuel,by-product,solid,mass,0.3,7,no,,02 03 04,,SW13,,"own assignment of names and codes; density, heating value: estimate"
oilcake,Oilseed cake and meal,油粕,press cake|tea seed cake|oilseed meal|bran|rapeseed meal|press cake meal|wheat bran|rice bran|flour dust|mill sweepings|milling by-products,饼粕|茶粕|油茶饼|米糠|菜粕|麸皮|麦麸|面粉粉尘|小麦麸,protein_feed,by-product,solid,mass,0.6,17,no,,02 03 04,,SW13,230400,"own assignment of names and codes; density, heating value: estimate"
oily_mill_scale,Oily mill scale sludge,含油氧化铁皮,oily scale,轧钢油泥|含油铁泥,,waste,sludge,mass,2.2,,yes,,12 01 18|10 02 11,900-200-08,,261900,own assignment of names and codes; density: estimate
oily_sludge,Oily sludge,含油污泥,tank bottoms|oil sludge|tank sludge,油泥|罐底油泥|浮渣|油泥砂|罐底泥,,waste,sludge,mass,1.1,12,yes,,05 01 03|13 05 02,900-210-08|251-003-08|900-221-08,,271099,"own assignment of names and codes; density, heating value: estimate"
organic_fertiliser,Organic fertilisers (class),有机肥料（类）,organic fertiliser,有机肥料,,product,solid,mass,0.7,,no,,,,,,own assignment of names; density: estimate
organic_sludge,Organic effluent sludges (class),有机污泥（类）,effluent sludge|organic sludge,有机污泥,,waste,sludge,mass,1.05,2,mirror,,,,,,"own assignment of names; density, heating value: estimate"
oxygen,Oxygen,氧气,O2|oxygen gas,工业氧气,,product,gas,volume,0.00143,,no,20,,,,,"own assignment of names; density, reach: estimate"
pac_coagulant,Polyaluminium chloride,聚合氯化铝,PAC|aluminium sulphate,聚铝|硫酸铝,coagulant,product,liquid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
paint_sludge,Paint sludge,漆渣,overspray sludge|paint residue|overspray|paint booth sludge,废漆渣|涂料废物|油漆渣|漆泥|喷漆渣,,waste,sludge,mass,1.1,15,mirror,,08 01 11|08 01 12|08 01 13|08 01 14,900-252-12,,320890,"own assignment of names and codes; density, heating value: estimate"
paints,Paints and coatings,涂料,paint|coating|basecoat|clearcoat,油漆|涂料产品,,product,liquid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
paper,Printing and writing paper,文化用纸,writing paper,纸|印刷纸,,product,solid,mass,0.7,16,no,,,,,,"own assignment of names; density, heating value: estimate"
paper_sludge,Paper mill sludge,造纸污泥,fibre sludge|primary sludge|paper sludge|papermaking sludge|pulp sludge|paper crumble,纸浆污泥|废纸浆渣|纸厂污泥|纸泥|造纸泥,organic_sludge,waste,sludge,mass,1.05,3,no,,03 03 10|03 03 11,,SW07,470790,"own assignment of names and codes; density, heating value: estimate"
paper_tube_waste,Paper tube and packing offcuts,纸筒边角料,firework paper tubes|paper tube trim|paper tube trims,纸屑|卷筒纸边|纸筒废料,recovered_paper,waste,solid,mass,0.2,16,no,,15 01 01|03 03 08,,SW17,470790,"own assignment of names and codes; density, heating value: estimate"
particleboard,Particleboard,刨花板,chipboard,人造板,,product,solid,mass,0.65,17,no,,,,,,"own assignment of names; density, heating value: estimate"
pb_scrap,Lead scrap,废铅,lead paste|battery paste|lead plates,铅废料|铅膏,,waste,solid,mass,4.0,,no,,17 04 03,,SW17,780200,own assignment of names and codes; density: estimate
pcb_etchant,Spent copper etchant,含铜蚀刻废液,copper chloride etchant|ammoniacal etchant|spent etchant|waste etching solution|cupric chloride etchant|copper etchant,蚀刻废液|酸性蚀刻液|碱性蚀刻液|废蚀刻液,,waste,liquid,mass,1.3,,yes,,11 01 05|06 04 05,398-004-22|398-051-22,,382569,own assignment of names and codes; density: estimate
pcb_resin_powder,Non-metallic PCB powder,废树脂粉,epoxy glass powder|non-metallic powder,环氧树脂粉|线路板非金属粉|非金属粉,,waste,powder,mass,0.7,,mirror,,19 12 12|19 12 11,900-451-13,,391590,own assignment of names and codes; density: estimate
pcb_scrap,Waste printed circuit boards,废电路板,WPCB|circuit board scrap|waste PCB|PCB offcuts|laminate trim|PWB trim,废线路板|覆铜板边角料|废PCB板|线路板边角料|覆铜板边料,,waste,solid,mass,0.8,,mirror,,16 02 16|16 02 15,900-045-49,,854931,own assignment of names and codes; density: estimate
pectin,"Pectin, pigments and plant extracts",果胶与植物提取物,anthocyanin|plant extract,果胶|花青素,,product,powder,mass,0.6,,no,,,,,,own assignment of names; density: estimate
perchlorate_waste,Firework composition waste,烟花爆竹药剂废物,pyrotechnic waste|black powder waste,含药废物|烟花药渣,,waste,solid,mass,0.9,,yes,,16 04 02,267-001-15,,360490,own assignment of names and codes; density: estimate
pet_flake,Recycled PET flake,再生PET瓶片,PET flake|rPET|recycled PET|bottle flakes,瓶片|再生瓶片,,product,solid,mass,0.5,22,no,,,,,,"own assignment of names; density, heating value: estimate"
pet_pellet,Recycled PET pellet,再生PET颗粒,rPET pellet|recycled PET chips,再生聚酯粒子,,product,solid,mass,0.8,22,no,,,,,,"own assignment of names; density, heating value: estimate"
petroleum_coke,Petroleum coke,石油焦,petcoke,石油焦炭,,product,solid,mass,0.8,32,no,,,,,,"own assignment of names; density, heating value: estimate"
pharmaceuticals,Pharmaceuticals and insulin,药品,insulin|industrial enzymes|API,原料药|胰岛素,,product,solid,mass,0.8,,no,,,,,,own assignment of names; density: estimate
phosphate_fertiliser,Phosphate fertiliser,磷肥,superphosphate|MAP|DAP,过磷酸钙|磷酸一铵|磷酸二铵,,product,solid,mass,0.9,,no,,,,,,own assignment of names; density: estimate
phosphate_rock,Phosphate rock,磷矿石,phosphorite,磷矿,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
phosphating_sludge,Phosphating sludge,磷化渣,phosphate sludge,磷化污泥,,waste,sludge,mass,1.3,,yes,,11 01 08,336-064-17,,262099,own assignment of names and codes; density: estimate
phosphogypsum,Phosphogypsum,磷石膏,PG|phospho-gypsum|PG gypsum,磷酸石膏|磷膏|磷石膏渣,byproduct_gypsum,waste,solid,mass,1.1,,mirror,,06 09 03|06 09 04,,SW10,252010,own assignment of names and codes; density: estimate
phosphoric_acid,Phosphoric acid (100 % P2O5),磷酸（折P2O5）,phosphoric acid|P2O5,磷酸|湿法磷酸,,product,liquid,mass,1.6,,no,,,,,280920,own assignment of names and codes; density: estimate
plaster_powder,Building plaster (hemihydrate),建筑石膏粉,hemihydrate plaster|plaster of Paris|gypsum plaster|Building plaster,熟石膏|半水石膏,,product,powder,mass,0.9,,no,,,,,252020,own assignment of names and codes; density: estimate
plasterboard,Plasterboard,纸面石膏板,gypsum board|wallboard,石膏板,,product,solid,mass,0.7,,no,,,,,680911,own assignment of names and codes; density: estimate
plastic_scrap,Plastic scrap without PVC (class),废塑料（类）,plastic scrap|waste plastic|waste plastics|plastics|mixed plastics|mixed plastic waste,废塑料|塑料边角料|混合塑料,,waste,solid,mass,0.3,38,no,,,,,,"own assignment of names; density, heating value: estimate"
plasticiser_dispersant,Concrete plasticiser and dispersant,减水剂分散剂,concrete plasticiser|dispersant|water reducer,减水剂|分散剂,,product,liquid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
plated_parts,Electroplated parts,电镀件,plated parts,电镀产品,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
plating_sludge,Electroplating sludges (class),电镀污泥（类）,plating sludges|galvanic sludges,电镀污泥类,,waste,sludge,mass,1.3,,yes,,,,,,own assignment of names; density: estimate
plating_sludge_cr,Chromium plating sludge,含铬电镀污泥,chromium hydroxide sludge|chromium sludge|chrome sludge,含铬污泥|铬泥渣|含铬废泥,plating_sludge,waste,sludge,mass,1.3,,yes,,11 01 09,336-069-17|336-060-17,,262091,own assignment of names and codes; density: estimate
plating_sludge_cu,Copper plating sludge,含铜电镀污泥,copper-bearing sludge|copper sludge|copper and nickel sludge,含铜污泥|铜泥|含铜废泥,plating_sludge,waste,sludge,mass,1.3,,mirror,,11 01 09|11 01 10,336-058-17|336-062-17,,262030,own assignment of names and codes; density: estimate
plating_sludge_mixed,Mixed electroplating sludge,混合电镀污泥,galvanic sludge|electroplating sludge|mixed plating sludge|electroplating waste sludge|hydroxide sludge,电镀污泥|表面处理污泥|混合污泥（电镀）|电镀泥|镀泥,plating_sludge,waste,sludge,mass,1.3,,mirror,,11 01 09|11 01 10,336-063-17|336-064-17,,262099,own assignment of names and codes; density: estimate
plating_sludge_ni,Nickel plating sludge,含镍电镀污泥,nickel-bearing sludge|nickel sludge,含镍污泥|镍泥,plating_sludge,waste,sludge,mass,1.3,,yes,,11 01 09,336-054-17|336-055-17,,262099,own assignment of names and codes; density: estimate
plating_sludge_zn,Zinc plating sludge,含锌电镀污泥,zinc sludge,含锌污泥|锌泥,plating_sludge,waste,sludge,mass,1.3,,mirror,,11 01 09|11 01 10,336-051-17|336-052-17,,262019,own assignment of names and codes; density: estimate
polyester_fibre_waste,Polyester fibre waste,废聚酯纤维,PET fibre scrap|polyester scraps,废涤纶|废丝,textile_waste,waste,solid,mass,0.2,21,no,,04 02 22,,SW14,550510,"own assignment of names and codes; density, heating value: estimate"
polyol,Polyether polyol,聚醚多元醇,recycled polyol,多元醇,,product,liquid,mass,1.05,,no,,,,,,own assignment of names; density: estimate
polyolefin_scrap,"Polyolefin scrap, PE or PP (class)",废聚烯烃（类）,polyolefin scrap,废聚烯烃,plastic_scrap,waste,solid,mass,0.3,43,no,,,,,,"own assignment of names; density, heating value: estimate"
porcelain,Porcelain tableware,日用瓷,tableware,瓷器|日用陶瓷,,product,solid,mass,0.9,,no,,,,,,own assignment of names; density: estimate
potash,Potash fertiliser,钾肥,potassium chloride,氯化钾,,product,solid,mass,1.0,,no,,,,,,own assignment of names; density: estimate
powder_coating_waste,Waste powder coating,废喷塑粉,powder paint|waste powder paint|waste coating powder,粉末涂料废料|废塑粉|废粉末涂料,,waste,powder,mass,0.7,20,no,,08 02 01,,SW16,390730,"own assignment of names and codes; density, heating value: estimate"
precious_metal_scrap,Precious metal contact and plating scrap,贵金属废料,silver contacts|gold plating scrap|silver-bearing contact scrap|silver scrap|photographic fixer|spent fixer|X-ray film|silver slag|gold slimes,银触点废料|含银废料|废银触点|废定影液|废胶片,,waste,solid,mass,2.0,,no,,12 01 03,,SW17,711299,own assignment of names and codes; density: estimate
precious_metals,Precious metals and selenium,贵金属,gold and silver|silver|gold|palladium,金银|白银|黄金,,product,solid,mass,8.0,,no,,,,,,own assignment of names; density: estimate
print_paste,Residual print paste and dye liquor,残余印花浆,residual dye liquor|waste print paste,色浆|染液残液,,waste,liquid,mass,1.1,,mirror,,04 02 16|04 02 17,,SW14,320490,own assignment of names and codes; density: estimate
process_chemicals,Process chemicals and auxiliaries,工艺药剂,process chemicals|pretreatment chemicals|antiscalant,药剂|助剂,,product,liquid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
process_heat,Process heat,工艺用热,industrial heat|hot air|thermal oil heat,导热油供热|工艺热,,utility,energy,energy,,,no,3,,,,,own assignment of names; reach: estimate
process_water,Process water,工艺用水,industrial water|water,生产用水|工业用水|水,cooling_water,utility,water,volume,1,,no,30,,,,,"own assignment of names; density, reach: estimate"
protein_feed,Protein feeds (class),蛋白饲料（类）,protein feed,蛋白饲料,,product,solid,mass,0.6,,no,,,,,,own assignment of names; density: estimate
pta,Purified terephthalic acid,精对苯二甲酸,terephthalic acid,对苯二甲酸,,product,powder,mass,1.0,,no,,,,,,own assignment of names; density: estimate
pu_foam,PU foam,聚氨酯泡沫,polyurethane foam|rebond foam|carpet underlay,海绵|再生海绵,,product,solid,mass,0.05,,no,,,,,,own assignment of names; density: estimate
pu_leather_scrap,Synthetic leather offcuts,合成革边角料,PU leather trimmings|artificial leather scrap|synthetic leather scrap|PU and PVC leather offcuts|synthetic leather trim|leatherette scrap,人造革边角料|革基布废料|革边料|合成革废料|PU边料|革边,,waste,solid,mass,0.25,22,no,,04 02 09|04 01 99,,SW14,391590,"own assignment of names and codes; density, heating value: estimate"
pu_resin,PU resin (synthetic leather slurry),聚氨酯浆料,PU resin|polyurethane resin|PU slurry,PU浆料|聚氨酯树脂,,product,liquid,mass,0.98,,no,,,,,,own assignment of names; density: estimate
pulp,Papermaking pulps (class),纸浆（类）,papermaking pulp,纸浆,,product,solid,mass,0.6,,no,,,,,,own assignment of names; density: estimate
pulper_reject,Pulper rejects,制浆废塑料渣,OCC rejects|ragger|paper mill rejects|pulp rejects|pulper ropes|hydrapulper rejects,绞绳|轻渣|浆渣|制浆渣|纸厂废塑料|浆渣塑料,,waste,solid,mass,0.4,14,no,,03 03 07,,SW15,391590,"own assignment of names and codes; density, heating value: estimate"
pvc_resin,PVC resin,聚氯乙烯树脂,PVC|polyvinyl chloride,PVC树脂|聚氯乙烯,,product,powder,mass,0.55,18,no,,,,,,"own assignment of names; density, heating value: estimate"
pyrite,Pyrite concentrate,硫铁矿,pyrites,硫精矿|黄铁矿,,product,solid,mass,2.2,,no,,,,,,own assignment of names; density: estimate
pyrite_cinder,Pyrite cinder,硫铁矿烧渣,roasted pyrite,黄铁矿渣|烧渣,iron_bearing_residue,waste,solid,mass,1.8,,no,,06 06 99,,SW16,260120,own assignment of names and codes; density: estimate
pyrolysis_gas,Pyrolysis gas,热解气,,裂解气,,by-product,gas,volume,0.0011,35,no,3,,,,,"own assignment of names; density, heating value, reach: estimate"
pyrolysis_oil,Pyrolysis oil (plastic or tyre),热解油,pyrolysis oil|tyre oil|tyre pyrolysis oil,轮胎油|裂解油,,product,liquid,mass,0.9,41,no,,,,,,"own assignment of names; density, heating value: estimate"
quench_oil,Spent quenching oil,废淬火油,,淬火油泥,waste_mineral_oil,waste,liquid,mass,0.89,40,yes,,13 02 08|12 01 07,900-203-08,,271099,"own assignment of names and codes; density, heating value: estimate"
quicklime,Quicklime,生石灰,lime|burnt lime|calcium oxide|CaO|active lime|lime and dolime|calcium lime,石灰|活性石灰|氧化钙|石灰（生）,,product,solid,mass,1.0,,no,,,,,252210,own assignment of names and codes; density: estimate
rare_earth_oxide,Rare earth oxides,稀土氧化物,REO|rare earth oxide,氧化镨钕,,product,powder,mass,1.5,,no,,,,,,own assignment of names; density: estimate
rare_earth_slag,Rare earth / NdFeB waste,稀土废料,NdFeB swarf|magnet waste|magnet swarf,钕铁硼废料|磁泥,,waste,sludge,mass,2.0,,no,,12 01 15|12 01 03,,SW17,280530,own assignment of names and codes; density: estimate
raw_hide,Raw hides,原皮,hide|wet salted hide,生皮|盐湿皮,,product,solid,mass,0.9,,no,,,,,,own assignment of names; density: estimate
rdf,Refuse-derived fuel,垃圾衍生燃料,SRF|alternative fuel|solid recovered fuel|RPF,替代燃料|固体回收燃料|衍生燃料,,product,solid,mass,0.25,18,no,,19 12 10,,,391590,"own assignment of names and codes; density, heating value: estimate"
ready_mix_washout,Concrete washout sludge,混凝土废浆,concrete slurry waste|washout slurry|concrete slurry,搅拌站废浆水|压滤泥饼|洗车浆水,,waste,sludge,mass,1.4,,no,,10 13 14,,SW59,253090,own assignment of names and codes; density: estimate
reclaim_rubber,Reclaim rubber,再生胶,reclaimed rubber,再生橡胶,,product,solid,mass,1.1,,no,,,,,,own assignment of names; density: estimate
reclaimed_sand,Reclaimed foundry sand,再生砂,reclaimed sand,再生铸造砂,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
reclaimed_water,Reclaimed water,再生水,recycled water|greywater|treated effluent|technical water|reuse water|treated wastewater|technical water (treated refinery effluent)|recycled process water|treated sewage,中水|回用水|再生水（中水）,,utility,water,volume,1.0,,no,30,16 10 02,,,220190,"own assignment of names and codes; density, reach: estimate"
reconditioned_drum,Steel drums (new or reconditioned),钢桶,steel drum|reconditioned drum|new drum|Steel drums,翻新桶|包装钢桶,,product,solid,mass,0.15,,no,,,,,,own assignment of names; density: estimate
recovered_carbon_black,Recovered carbon black,裂解炭黑,tyre char|rCB|pyrolysis char,裂解炭|热解炭,,product,powder,mass,0.4,28,no,,,,,,"own assignment of names; density, heating value: estimate"
recovered_paper,Recovered paper and board (class),回收纸（类）,recovered paper,回收纸,,waste,solid,mass,0.25,16,no,,,,,,"own assignment of names; density, heating value: estimate"
recovered_solvent,Recovered mixed solvents,回收溶剂,recycled solvent|regenerated solvent,再生溶剂,,product,liquid,mass,0.86,30,no,,,,,,"own assignment of names; density, heating value: estimate"
recycled_aggregate,Recycled aggregate,再生骨料,recycled concrete aggregate|RCA,再生砂石,aggregate,product,solid,mass,1.4,,no,,,,,,own assignment of names; density: estimate
recycled_fibre,Recycled textile fibre,再生纤维,regenerated fibre|shoddy,开松纤维|再生棉,,product,solid,mass,0.15,,no,,,,,,own assignment of names; density: estimate
recycled_pulp,Recycled fibre pulp,再生纤维浆,recycled pulp|deinked pulp,废纸浆|脱墨浆,pulp,product,solid,mass,0.6,16,no,,,,,,"own assignment of names; density, heating value: estimate"
red_mud,Red mud (bauxite residue),赤泥,bauxite residue|red mud|bauxite tailings|alumina refinery residue,氧化铝赤泥|赤泥渣|红泥|氧化铝尾渣|铝土矿尾渣,,waste,sludge,mass,1.7,,mirror,,01 03 09|01 03 10,,SW09,262190,own assignment of names and codes; density: estimate
refinery_gas,Refinery fuel gas,炼厂气,refinery gas|flare gas,炼厂干气|火炬气,,by-product,gas,volume,0.0009,45,no,15,,,,,"own assignment of names; density, heating value, reach: estimate"
refractory_aggregate,Recycled refractory aggregate,再生耐火骨料,reclaimed refractory,再生镁砂,,product,solid,mass,1.8,,no,,,,,,own assignment of names; density: estimate
refractory_brick,Refractory products,耐火材料,refractory bricks new|castables,耐火砖,,product,solid,mass,2.5,,no,,,,,690210,own assignment of names and codes; density: estimate
release_paper,Used release paper,废离型纸,casting paper|release paper|release liner|used casting paper|label backing paper|silicone release liner|glassine liner|label matrix,离型纸|废硅油纸|离形纸|旧离型纸,,waste,solid,mass,0.3,16,no,,15 01 05|03 03 08,,SW17,470790,"own assignment of names and codes; density, heating value: estimate"
release_paper_new,Release paper (new),离型纸（新）,new release paper,新离型纸,,product,solid,mass,0.7,,no,,,,,,own assignment of names; density: estimate
remanufacturing_core,Used machinery cores,再制造旧件,used engines|construction machinery cores|used cores|cores,旧机|废旧工程机械|再制造毛坯,,waste,solid,mass,1.5,,no,,16 02 16|16 01 17,,SW17,840999,own assignment of names and codes; density: estimate
resin_waste,Waste resin and residues,废树脂,off-spec resin|thermoset scrap|waste resin|ion exchange resin|spent ion exchange resin,树脂残渣|废热固性塑料|废离子交换树脂,,waste,solid,mass,1.0,25,mirror,,07 02 08|07 02 13,265-101-13|265-103-13,,391590,"own assignment of names and codes; density, heating value: estimate"
rice_husk,Rice husk,稻壳,paddy husk|rice hulls,砻糠|谷壳|大糠,biomass_fuel,by-product,solid,mass,0.12,13.5,no,,02 01 03|02 03 04,,SW80,121300,"own assignment of names and codes; density, heating value: estimate"
ro_concentrate,RO concentrate,反渗透浓水,RO brine|reject water|RO reject|membrane concentrate|brine|waste brine,浓盐水|膜浓缩液,,waste,water,volume,1.03,,no,30,16 10 02|06 03 14,,,250100,"own assignment of names and codes; density, reach: estimate"
road_base,Stabilised road base mix,道路基层材料,road base|road base material,水稳料|路基材料,,product,solid,mass,1.8,,no,,,,,,own assignment of names; density: estimate
rock_salt,Industrial salt,工业盐,rock salt|sodium chloride|solar salt|salt,原盐|氯化钠,,product,solid,mass,1.2,,no,,,,,250100,own assignment of names and codes; density: estimate
root_crop_pulp,"Beet, potato and cassava pulp",薯渣甜菜粕,sugar beet pulp|beet pulp|potato pulp|potato starch pulp|cassava pulp|cassava bagasse,甜菜粕|甜菜渣|薯渣|土豆渣|木薯渣|马铃薯渣,digestible_organics,by-product,solid,mass,0.6,,no,,02 04 99|02 03 99,,SW13,230320,"own assignment of names and codes; density, heating value: estimate"
rpe_pellet,Recycled PE pellet,再生聚乙烯颗粒,rPE|HDPE pellet|recycled PE|film pellet,再生PE颗粒,,product,solid,mass,0.55,43,no,,,,,,"own assignment of names; density, heating value: estimate"
rpp_regrind,Recycled PP and mixed regrind,再生塑料粒子,regrind|recycled PP|rPP|plastic regrind,再生PP颗粒|破碎料,,product,solid,mass,0.5,40,no,,,,,,"own assignment of names; density, heating value: estimate"
rubber_scrap,Rubber processing scrap,废橡胶,rubber trim|vulcanised flash|rubber waste trim|scrap rubber,橡胶边角料|胶边|废胶料,rubber_waste,waste,solid,mass,0.5,30,no,,07 02 13|19 12 04,,SW17,400400,"own assignment of names and codes; density, heating value: estimate"
rubber_waste,Rubber wastes (class),废橡胶（类）,rubber wastes|waste rubber,橡胶废料,,waste,solid,mass,0.45,31,no,,,,,,"own assignment of names; density, heating value: estimate"
salt_slag_al,Aluminium salt slag,铝盐渣,salt cake|black dross|secondary dross|salt slag|aluminium salt cake,二次铝灰|铝熔盐渣|盐饼,,waste,solid,mass,1.3,,yes,,10 03 08|10 03 09,321-024-48|321-026-48,,262040,own assignment of names and codes; density: estimate
sawdust,Sawdust and wood shavings,锯末刨花,wood dust|shavings|wood chips waste|wood shavings|sawdust and offcuts|planer shavings|sander dust|sanding dust|MDF dust|sawdust and shavings,木屑|锯末|刨花|木糠|木粉|锯屑|砂光粉|木粉尘,wood_residue,by-product,solid,mass,0.2,15,no,,03 01 05,,SW17,440149,"own assignment of names and codes; density, heating value: estimate"
scm,Supplementary cementitious materials (class),辅助胶凝材料（类）,supplementary cementitious material|mineral admixture,矿物掺合料|混合材|辅助胶凝材料,,product,powder,mass,1.0,,no,,,,,,own assignment of names; density: estimate
scouring_lye,Scouring / alkali deweighting liquor,碱减量废液,deweighting liquor|scouring liquor|alkali deweighting liquor|weight reduction liquor,煮炼废碱|碱减量废水|减量废液,waste_alkali,waste,liquid,mass,1.03,,yes,,06 02 04,900-350-35,,281512,own assignment of names and codes; density: estimate
scrap_abs,Waste ABS / PC / nylon engineering plastics,废工程塑料,ABS regrind|PC scrap|PA scrap|ABS scrap|ABS waste|engineering plastic scrap|nylon waste|nylon scrap|PA6 scrap|polycarbonate scrap|polycarbonate|acrylic sheet offcuts|PMMA scrap|fishing nets|waste fishing nets,废ABS|废尼龙|废PC|ABS边角料|废渔网|亚克力边角料|废有机玻璃,plastic_scrap,waste,solid,mass,0.4,34,no,,12 01 05|19 12 04|16 01 19,,SW17,391590,"own assignment of names and codes; density, heating value: estimate"
scrap_pe,Waste polyethylene,废PE,LDPE film|HDPE scrap|PE scrap|PE film|waste PE film|polyethylene waste|waste PE|stretch film|PE film scrap|film plastic|plastic film|agricultural film|shrink wrap|stretch wrap|LDPE film scrap,废聚乙烯|废薄膜|废PE膜|农膜|PE膜|缠绕膜|农地膜|薄膜料|塑料薄膜|废塑料膜,polyolefin_scrap,waste,solid,mass,0.3,43,no,,12 01 05|15 01 02|19 12 04|07 02 13,,SW17,391510,"own assignment of names and codes; density, heating value: estimate"
scrap_pet,Waste PET,废PET,PET bottles|polyester waste|PET scrap|PET waste|waste PET bottles|sorted PET,废聚酯|废PET瓶|废饮料瓶|饮料瓶|矿泉水瓶|瓶砖,plastic_scrap,waste,solid,mass,0.25,22,no,,15 01 02|19 12 04,,SW17,391590,"own assignment of names and codes; density, heating value: estimate"
scrap_pp,Waste polypropylene,废PP,PP scrap|woven bags|polypropylene waste|waste PP|PP woven bags|raffia scrap,废聚丙烯|废编织袋|废PP编织袋|编织袋料|PP料头|吨袋废料|编织袋边角料|塑编边角料,polyolefin_scrap,waste,solid,mass,0.3,43,no,,12 01 05|15 01 02|19 12 04,,SW17,391590,"own assignment of names and codes; density, heating value: estimate"
scrap_ps,Waste PS / EPS,废PS,polystyrene foam,废聚苯乙烯|泡沫塑料,plastic_scrap,waste,solid,mass,0.1,40,no,,15 01 02|19 12 04,,SW17,391520,"own assignment of names and codes; density, heating value: estimate"
scrap_pu_foam,Waste PU foam,废聚氨酯泡沫,polyurethane foam scrap|PU trim|PU foam scrap|foam trim|insulation foam|PUR foam waste|sandwich panel foam,废海绵|PU边角料|海绵边角料,,waste,solid,mass,0.05,26,no,,07 02 13|19 12 04,,SW17,391590,"own assignment of names and codes; density, heating value: estimate"
scrap_pvc,Waste PVC,废PVC,vinyl scrap|PVC edge trim|PVC scrap|PVC waste|PVC window frames|uPVC windows|PVC pipe scrap|PVC offcuts,废聚氯乙烯|PVC边角料|PVC废料|塑钢窗|废PVC管,,waste,solid,mass,0.4,18,no,,07 02 13|19 12 04|17 02 03,,SW17,391530,"own assignment of names and codes; density, heating value: estimate"
sewage_sludge,Municipal sewage sludge,市政污泥,biosolids|sewage sludge|wastewater sludge|WWTP sludge|municipal sludge|dewatered sludge|sludge cake|dewatered sewage sludge,生活污水污泥|城镇污水污泥|污水厂污泥|城市污泥|市政脱水污泥|生活污泥|市政泥|脱水污泥,organic_sludge,waste,sludge,mass,1.05,2,no,,19 08 05,,SW90,310100,"own assignment of names and codes; density, heating value: estimate"
shoe_soles,Shoe soles,鞋底,soles,鞋大底,,product,solid,mass,0.4,,no,,,,,,own assignment of names; density: estimate
shoes,Shoes,鞋,footwear,鞋类|皮鞋,,product,solid,count,,,no,,,,,,own assignment of names
shredder_residue,Automotive shredder residue,汽车破碎残余物,ASR|ELV shredder residue|auto shredder residue|shredder fluff|shredder light fraction|shredder residue,破碎轻质料|汽车破碎料,,waste,solid,mass,0.3,14,mirror,,19 10 04|19 10 03,,SW59,,"own assignment of names and codes; density, heating value: estimate"
silica_fume,Silica fume,硅灰,microsilica|condensed silica fume,微硅粉|微硅灰,scm,by-product,powder,mass,0.3,,no,,10 08 16,,SW01,281122,own assignment of names and codes; density: estimate
silica_product,Precipitated silica,白炭黑,white carbon black,沉淀二氧化硅,,product,powder,mass,0.2,,no,,,,,,own assignment of names; density: estimate
silica_residue,Silica residue of alumina extraction,提铝硅渣,silica residue|active calcium silicate|CMP sludge|semiconductor sludge,硅钙渣|硅渣,,waste,solid,mass,1.0,,no,,,,,,own assignment of names; density: estimate
silica_sand,Silica sand,硅砂,quartz sand|foundry sand new|moulding sand new|silica,石英砂|新砂|硅石,,product,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
silicon_metal,Silicon metal,工业硅,metallurgical silicon|silicon,金属硅,,product,solid,mass,1.3,,no,,,,,,own assignment of names; density: estimate
silicon_sludge,Silicon cutting slurry,硅泥,kerf|silicon kerf|polysilicon waste|silicon waste|wafer scrap,硅切割废浆|硅切割粉,,waste,sludge,mass,1.2,,mirror,,12 01 14|12 01 15,,SW59,280461,own assignment of names and codes; density: estimate
silicon_tetrachloride,Silicon tetrachloride and chlorosilanes,四氯化硅,SiCl4|chlorosilanes|chlorosilane residue,氯硅烷|氯硅烷残液,,by-product,liquid,mass,1.48,,yes,,06 08 02,,,,"own assignment of names and codes; density, heating value: estimate"
sinter_dust,Sinter head dust,烧结机头灰,sinter ESP dust,烧结灰|机头灰,iron_bearing_residue,waste,powder,mass,1.0,,mirror,,10 02 07|10 02 08,,SW01,261900,own assignment of names and codes; density: estimate
slag,"Slags of iron, steel and foundry (class)",钢铁铸造渣类,slags,炉渣类,,waste,solid,mass,1.5,,no,,,,,,own assignment of names; density: estimate
slag_aggregate,Steel slag aggregate,钢渣骨料,slag aggregate,钢渣砂,aggregate,product,solid,mass,1.8,,no,,,,,251720,own assignment of names and codes; density: estimate
slaughter_waste,Slaughterhouse by-products,屠宰废弃物,"offal|feathers|blood|blood, hair and offal|animal by-products|category 3 material|down and feather|feather waste",畜禽下脚料|血|羽毛|屠宰下脚料|屠宰废料|畜禽内脏,,waste,sludge,mass,0.9,,no,,02 02 02|02 02 03,,SW13,051199,own assignment of names and codes; density: estimate
so2_gas,SO2 smelter gas,冶炼烟气SO2,acid plant feed gas|SO2 gas|smelter off-gas,冶炼烟气,,by-product,gas,volume,0.0014,,no,3,,,,281129,"own assignment of names and codes; density, reach: estimate"
soapstock,Soapstock and acid oil,皂脚,acid oil,油脚|酸化油,,by-product,sludge,mass,0.95,25,no,,02 03 99,,SW13,152200,"own assignment of names and codes; density, heating value: estimate"
soda_ash,Soda ash,纯碱,sodium carbonate|light soda ash,碳酸钠,,product,powder,mass,0.9,,no,,,,,,own assignment of names; density: estimate
soda_ash_residue,Solvay process residue,氨碱废渣,Solvay sludge|distiller waste,氨碱白泥|纯碱碱渣|碱渣(氨碱)|蒸氨废渣,,waste,sludge,mass,1.3,,no,,06 03 14|06 02 99,,SW16,382499,own assignment of names and codes; density: estimate
sodium_aluminate,Sodium aluminate solution,铝酸钠,sodium aluminate,偏铝酸钠,,product,liquid,mass,1.3,,no,,,,,,own assignment of names; density: estimate
sodium_arsenate,Arsenic compounds (product),砷产品,sodium arsenate|arsenic trioxide,砷酸钠|三氧化二砷,,product,solid,mass,2.0,,no,,,,,,own assignment of names; density: estimate
sodium_chlorate,Sodium chlorate,氯酸钠,chlorate,氯酸盐,,product,solid,mass,1.4,,no,,,,,,own assignment of names; density: estimate
sodium_sulphate,Sodium sulphate,元明粉,sodium sulfate|thenardite,硫酸钠|无水硫酸钠,,product,powder,mass,1.2,,no,,,,,283311,own assignment of names and codes; density: estimate
sodium_sulphide,Sodium sulphide,硫化钠,sodium hydrosulphide,硫化碱,,product,solid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
soil_improver,Soil improver and remediated soil,土壤改良剂,soil conditioner|remediated soil|topsoil,种植土|土壤调理剂,,product,solid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
solar_panel,End-of-life PV module,废光伏组件,PV panel|PV module|waste solar panel,废太阳能板|光伏板,,waste,solid,mass,0.7,,no,,16 02 14,,SW17,854143,own assignment of names and codes; density: estimate
solder_dross,Solder dross,锡渣,tin dross|solder skimmings,焊锡渣|废锡渣,,waste,solid,mass,3.0,,no,,10 08 11|12 01 03,,SW17,800200,own assignment of names and codes; density: estimate
solvent_still_residue,Solvent distillation residue,溶剂精馏残渣,solvent still bottoms|solvent residue,溶剂釜残,,waste,sludge,mass,1.05,22,yes,,,,,,"own assignment of names; density, heating value: estimate"
solvent_virgin,"Organic solvents, mixed (new)",有机溶剂（新）,organic solvent|solvent|thinner,有机溶剂|稀释剂|溶剂,,product,liquid,mass,0.85,30,no,,,,,,"own assignment of names; density, heating value: estimate"
soybean_meal,Soybean meal,豆粕,soy meal|soybean meal 43 %,大豆粕,protein_feed,product,solid,mass,0.6,,no,,,,,,own assignment of names; density: estimate
spent_catalyst_fcc,Spent FCC catalyst,催化裂化废催化剂,E-cat,平衡剂,,waste,powder,mass,0.85,,mirror,,16 08 04,251-017-50,,262099,own assignment of names and codes; density: estimate
spent_catalyst_ni,Spent nickel / cobalt-moly catalyst,废镍催化剂,hydrotreating catalyst|HDS catalyst,加氢废催化剂|雷尼镍,,waste,solid,mass,0.9,,mirror,,16 08 02|16 08 03,251-016-50,,262099,own assignment of names and codes; density: estimate
spent_catalyst_pgm,Spent PGM catalyst,废贵金属催化剂,autocatalyst|Pd/C|Pt catalyst,汽车尾气催化剂|三元催化剂,,waste,solid,mass,0.7,,mirror,,16 08 01,900-049-50,,711292,own assignment of names and codes; density: estimate
spent_catalyst_scr,Spent SCR catalyst,废SCR脱硝催化剂,vanadium-titanium catalyst|SCR catalyst waste|spent V-Ti SCR catalyst,废钒钛催化剂|脱硝催化剂|废脱硝催化剂,,waste,solid,mass,0.6,,mirror,,16 08 02|16 08 03,772-007-50,,262099,own assignment of names and codes; density: estimate
spent_caustic,Spent caustic,废碱液,refinery spent caustic|waste NaOH|spent lye|refinery caustic,废碱|炼油碱渣|废氢氧化钠|碱渣水|碱水,waste_alkali,waste,liquid,mass,1.1,,yes,,06 02 04|05 01 11,251-015-35|900-352-35,,281512,own assignment of names and codes; density: estimate
spent_h2so4_pickle,Spent sulphuric pickling liquor,废硫酸(酸洗),sulphuric pickle liquor|spent sulphuric pickle liquor|sulphuric pickling waste,硫酸酸洗废液|硫酸酸洗液,sulphuric_waste_acids,waste,liquid,mass,1.25,,yes,,11 01 05,313-001-34|900-300-34,,280700,own assignment of names and codes; density: estimate
spent_h3po4,Spent phosphoric acid,废磷酸,polishing acid|aluminium polishing acid,化抛废液|磷酸废液,,waste,liquid,mass,1.5,,yes,,06 01 04|11 01 05,900-303-34|336-064-17,,280920,own assignment of names and codes; density: estimate
spent_hcl_pickle,Spent hydrochloric pickling liquor,废盐酸,waste pickle liquor|WPL|spent HCl|spent pickling acid|pickling acid|spent HCl pickle liquor|waste pickling liquor|waste hydrochloric acid|pickle liquor|waste pickle acid,酸洗废液|废酸洗液|盐酸酸洗废液|废酸洗酸|酸洗废盐酸|酸洗水|废酸水,waste_acid,waste,liquid,mass,1.25,,yes,,11 01 05,313-001-34|900-300-34,,280610,own assignment of names and codes; density: estimate
spent_methanol,Waste methanol,废甲醇,,甲醇废液,spent_solvent,waste,liquid,mass,0.8,18,yes,,14 06 03|07 01 04,900-402-06|900-404-06,,290511,"own assignment of names and codes; density, heating value: estimate"
spent_mixed_acid,Spent mixed acid (HF/HNO3),废混酸,stainless pickling acid|Spent mixed acid,不锈钢酸洗废液|混酸,,waste,liquid,mass,1.2,,yes,,11 01 05,313-001-34|900-306-34,,281119,own assignment of names and codes; density: estimate
spent_plating_bath,Spent plating bath,废电镀液,plating liquor|spent baths|waste plating solution,镀槽废液|废槽液|电镀废液,,waste,liquid,mass,1.15,,yes,,11 01 98|11 01 11,336-058-17|336-054-17,,382569,own assignment of names and codes; density: estimate
spent_potlining,Spent pot lining,铝电解大修渣,SPL|pot lining|cathode waste,大修渣|阴极炭块废料|废阴极炭块|槽内衬,,waste,solid,mass,1.4,9,mirror,,16 11 01|16 11 02,321-023-48,,262040,"own assignment of names and codes; density, heating value: estimate"
spent_shot,Spent blasting shot and grit,废钢丸,blasting waste|abrasive|blasting grit waste|steel shot dust,抛丸灰|喷砂废料|废砂丸,,waste,solid,mass,2.5,,mirror,,12 01 16|12 01 17,,SW59,720441,own assignment of names and codes; density: estimate
spent_solvent,Spent non-halogenated solvents (class),非卤化废溶剂（类）,spent solvents,废有机溶剂类,,waste,liquid,mass,0.87,27,yes,,,,,,"own assignment of names; density, heating value: estimate"
spent_solvent_halogenated,Halogenated spent solvents,废卤化溶剂,dichloromethane waste|trichloroethylene waste|chlorinated solvent waste,二氯甲烷废液|三氯乙烯废液,,waste,liquid,mass,1.3,10,yes,,14 06 02,900-401-06,,381400,"own assignment of names and codes; density, heating value: estimate"
spent_solvent_mixed,Mixed spent solvents (non-halogenated),废有机溶剂,waste solvent|solvent mixture|spent solvents mixture|mixed solvent waste|solvents waste|Mixed spent solvents|dirty thinner|solvent slops,废溶剂|混合溶剂|混合废溶剂|洗枪水|废稀料,spent_solvent,waste,liquid,mass,0.87,28,yes,,14 06 03,900-402-06|900-404-06,,381400,"own assignment of names and codes; density, heating value: estimate"
stainless_scrap,Stainless steel scrap,废不锈钢,,不锈钢废料|不锈钢边角料,,waste,solid,mass,1.0,,no,,12 01 01|17 04 05,,SW17,720421,own assignment of names and codes; density: estimate
starch,Starch,淀粉,corn starch,玉米淀粉,,product,powder,mass,0.6,,no,,,,,,own assignment of names; density: estimate
starch_glucose_liquor,Waste sugar liquor,废糖液,sugar water,糖水,digestible_organics,by-product,liquid,mass,1.15,,no,,02 04 99,,SW13,170290,own assignment of names and codes; density: estimate
starch_wastewater,Starch processing water,淀粉废水,starch effluent,淀粉生产废水,,waste,liquid,volume,1.0,,no,20,02 03 01|02 03 05,,,350510,"own assignment of names and codes; density, reach: estimate"
steam_hp,High-pressure steam,高压蒸汽,HP steam|superheated steam,过热蒸汽|高压汽,steam_mp,utility,gas,mass,,3.2,no,10,,,,,"own assignment of names and codes; heating value, reach: estimate"
steam_lp,Low-pressure steam,低压蒸汽,process steam|excess steam|surplus steam|LP steam|steam|low pressure steam|waste steam|exhaust steam|back-pressure steam,蒸汽|余热蒸汽|饱和蒸汽|低压汽|工艺蒸汽|低压蒸汽（饱和）|背压汽|乏汽|外供汽,,utility,gas,mass,,2.75,no,10,,,,,"own assignment of names and codes; heating value, reach: estimate"
steam_mp,Medium-pressure steam,中压蒸汽,MP steam|medium pressure steam|extraction steam,中压汽|抽汽,steam_lp,utility,gas,mass,,3.0,no,10,,,,,"own assignment of names; heating value, reach: estimate"
steel_billet,Crude steel and billet,钢坯,crude steel|billet|steel,粗钢|连铸坯,,product,solid,mass,5.0,,no,,,,,,own assignment of names; density: estimate
steel_castings,Steel castings,铸钢件,,铸钢,casting,product,solid,mass,3.5,,no,,,,,,own assignment of names; density: estimate
steel_scrap,Steel scrap,废钢,iron scrap|heavy melting scrap|steel offcuts|scrap steel|scrap iron|steel plate offcuts|plate offcuts|silicon steel offcuts|sheet metal scrap|metal scrap|scrap metal|HMS|shredded scrap|bushelling,废钢铁|废铁|钢材边角料|废钢料|钢板边角料|硅钢片边角料|废金属|金属边角料|冲子|边角铁,ferrous_scrap,waste,solid,mass,1.0,,no,,17 04 05|16 01 17|19 12 02|20 01 40,,SW17,720449,own assignment of names and codes; density: estimate
steel_slag_powder,Steel slag powder,钢渣粉,steel slag micropowder,钢渣微粉,scm,product,powder,mass,1.3,,no,,,,,261900,own assignment of names and codes; density: estimate
steel_turnings,Steel turnings and chips,钢屑,ferrous turnings|swarf|borings|metal chips|steel swarf|oily turnings and chips|turnings|metal turnings|machining chips,铁屑|车屑|切削屑|金属屑|含油金属屑|机加工铁屑|铁刨花|铁销|车床屑,ferrous_scrap,waste,solid,mass,0.8,,mirror,,12 01 01|12 01 02,900-200-08|900-006-09,SW17,720441,own assignment of names and codes; density: estimate
steelmaking_slag,Steelmaking slags (class),炼钢渣类,steel slags|steelmaking slag,钢渣类,slag,waste,solid,mass,1.8,,no,,,,,,own assignment of names; density: estimate
straw,Crop straw,秸秆,stover|cereal straw|rice straw|wheat straw|stalks,农作物秸秆|稻草|麦秆|秸杆,biomass_fuel,by-product,solid,mass,0.1,14.5,no,,02 01 03,,SW80,121300,"own assignment of names and codes; density, heating value: estimate"
sugar_cane,Sugar cane,甘蔗,cane|sugarcane,糖蔗,,product,solid,mass,0.4,,no,,,,,,own assignment of names; density: estimate
sulfite_gypsum,Calcium sulphite residue,亚硫酸钙渣,,亚硫酸钙脱硫渣,,waste,sludge,mass,1.1,,no,,10 01 07,,SW06,283220,own assignment of names and codes; density: estimate
sulfur,Recovered sulphur,回收硫磺,sulphur|elemental sulphur|recovered sulfur|sulphur recovered|solid sulphur,硫磺|硫黄|硫,,by-product,solid,mass,1.3,,no,,05 07 02,,SW16,250300,own assignment of names and codes; density: estimate
sulfur_foam,Desulphurisation sulphur paste,脱硫硫膏,sulphur foam|sulphur paste,硫泡沫|脱硫废液|硫膏|硫膏泥,,waste,sludge,mass,1.2,,no,,05 07 02,,SW16,250300,own assignment of names and codes; density: estimate
sulphur_mined,Sulphur (purchased),外购硫磺,crude sulphur|imported sulphur,商品硫磺,,product,solid,mass,1.3,,no,,,,,,own assignment of names; density: estimate
sulphuric_acid_98,Sulphuric acid 98 %,98%硫酸,sulphuric acid|sulfuric acid|H2SO4,硫酸|浓硫酸,,product,liquid,mass,1.84,,no,,,,,280700,own assignment of names and codes; density: estimate
sulphuric_acid_dilute,Recovered dilute sulphuric acid 20 %,回收稀硫酸,recovered dilute acid|returned pickling acid,稀硫酸,,product,liquid,mass,1.14,,no,,,,,,own assignment of names; density: estimate
sulphuric_waste_acids,Waste sulphuric acids (class),废硫酸（类）,waste sulphuric acids,废硫酸类,waste_acid,waste,liquid,mass,1.3,,yes,,,,,,own assignment of names; density: estimate
surface_water,Surface water,地表水,lake water|river water,河水|湖水,freshwater,utility,water,volume,1,,no,30,,,,,"own assignment of names; density, reach: estimate"
surfactant,Surfactants and washing chemicals,表面活性剂,detergent|saponin,洗涤剂|茶皂素,,product,liquid,mass,1.0,,no,,,,,,own assignment of names; density: estimate
syngas,Synthesis and producer gas,合成气,producer gas|gasifier gas|synthesis gas,发生炉煤气|气化煤气,,by-product,gas,volume,0.00095,11,no,15,,,,,"own assignment of names and codes; density, heating value: estimate"
synthetic_leather,Synthetic leather,合成革,PU leather|artificial leather,人造革|PU革,,product,solid,mass,0.5,,no,,,,,,own assignment of names; density: estimate
synthetic_rubber,Natural and synthetic rubber,生胶,SBR|natural rubber|rubber,天然橡胶|丁苯橡胶|橡胶,,product,solid,mass,0.9,,no,,,,,,own assignment of names; density: estimate
tail_gas_co,CO-rich off-gas,富CO尾气,carbide furnace gas|yellow phosphorus tail gas|CO gas|CO-rich tail gas|furnace gas,电石炉尾气|黄磷尾气|尾气CO,,by-product,gas,volume,0.0012,8.5,no,10,,,,270500,"own assignment of names and codes; density, heating value, reach: estimate"
tailings,Ore tailings,尾矿,mill tailings|flotation tailings|sand tailings|ore slime,尾矿砂|选矿尾砂|尾砂|选矿渣,,waste,sludge,mass,1.6,,mirror,,01 03 06|01 03 05,,SW05,262190,own assignment of names and codes; density: estimate
tall_oil,Tall oil and turpentine,塔罗油,CTO|tall oil|turpentine,松节油|粗塔尔油|妥尔油,,by-product,liquid,mass,0.97,37,no,,03 03 99,,,380300,"own assignment of names and codes; density, heating value: estimate"
tallow,Tallow and animal fat,动物油脂,animal fat|fat|lard|animal grease,牛油|猪油|油脂,,product,liquid,mass,0.92,37,no,,,,,,"own assignment of names; density, heating value: estimate"
tannery_lime_liquor,Lime-sulphide liquor,浸灰废液,beamhouse liquor,脱毛浸灰液,,waste,liquid,mass,1.03,,mirror,,04 01 02,193-003-35,,283010,own assignment of names and codes; density: estimate
tannery_sludge,Tannery sludge (chrome-free),制革污泥,tannery sludge|tannery effluent sludge,综合污泥(制革)|皮革厂污泥,,waste,sludge,mass,1.1,,no,,04 01 07,,SW07,310100,own assignment of names and codes; density: estimate
tannery_sludge_cr,Tannery sludge containing chromium,含铬制革污泥,chrome tannery sludge,制革含铬污泥|铬泥,,waste,sludge,mass,1.1,,mirror,,04 01 06,193-001-21,,310100,own assignment of names and codes; density: estimate
tap_water,Industrial tap water,工业自来水,tap water|mains water|city water,自来水,freshwater,utility,water,volume,1,,no,30,,,,,"own assignment of names; density, reach: estimate"
tar_oils,"Naphthalene, wash oil and anthracene oil",焦油馏分,naphthalene|wash oil|anthracene oil|coal tar pitch,工业萘|洗油|蒽油|煤沥青,,product,liquid,mass,1.1,38,no,,,,,,"own assignment of names; density, heating value: estimate"
tea_coffee_residue,Tea and coffee residue,茶渣咖啡渣,spent coffee grounds|spent tea|tea waste|tea dust|coffee waste,茶叶渣,digestible_organics,waste,solid,mass,0.6,,no,,02 03 04,,SW13,210120,own assignment of names and codes; density: estimate
textile_offcuts,Fabric offcuts,布料边角料,textile clippings|fabric scrap|textile scrap|garment offcuts|cloth offcuts|cutting waste|clippings|rag cuttings|selvedge|denim scraps|denim offcuts|jeans offcuts,碎布|裁剪边角料|碎布料|服装边角料|布碎|布角料|布头|下脚布|牛仔布边角料,textile_waste,waste,solid,mass,0.2,17,no,,04 02 22|20 01 11,,SW14,631010,"own assignment of names and codes; density, heating value: estimate"
textile_waste,Textile wastes (class),纺织废料（类）,textile waste|textile wastes,纺织废料,,waste,solid,mass,0.2,17,no,,,,,,"own assignment of names; density, heating value: estimate"
tin_concentrate,Tin concentrate,锡精矿,cassiterite concentrate,锡矿,,product,powder,mass,2.5,,no,,,,,,own assignment of names; density: estimate
tin_metal,Refined tin,锡锭,tin|tin ingot,精锡|锡,,product,solid,mass,5.0,,no,,,,,,own assignment of names; density: estimate
tin_slag,Tin smelting slag,锡冶炼渣,tin smelter slag,炼锡渣,nonferrous_slag,waste,solid,mass,2.0,,no,,10 08 09,,SW01,262099,own assignment of names and codes; density: estimate
tio2_waste_acid,Titanium dioxide waste acid,钛白废酸,TiO2 waste acid|sulfate process acid,钛白粉废酸,sulphuric_waste_acids,waste,liquid,mass,1.2,,yes,,06 01 01,264-013-34,,280700,own assignment of names and codes; density: estimate
titanium_dioxide,Titanium dioxide,钛白粉,TiO2|titanium white,二氧化钛,,product,powder,mass,0.8,,no,,,,,,own assignment of names; density: estimate
titanogypsum,Titanium gypsum,钛石膏,red gypsum,钛白石膏,byproduct_gypsum,waste,sludge,mass,1.2,,no,,06 11 01,,SW11,252010,own assignment of names and codes; density: estimate
tmah,TMAH and stripper chemicals,显影剥离药剂,developer chemical|stripper chemical,四甲基氢氧化铵,,product,liquid,mass,1.0,,no,,,,,,own assignment of names; density: estimate
tobacco_waste,Tobacco stems and dust,烟梗烟末,tobacco stems|tobacco dust|cigarette waste|tobacco residue,废烟丝|烟草废料|烟末|烟梗,,waste,solid,mass,0.3,14,no,,02 03 04,,SW13,,"own assignment of names and codes; density, heating value: estimate"
tofu_residue,Soy and tofu residue,豆渣,okara|soy sauce residue|soy pulp|soybean residue,豆腐渣|酱油渣|酱渣,digestible_organics,by-product,solid,mass,0.8,,no,,02 03 04,,SW13,230400,own assignment of names and codes; density: estimate
toluene,Toluene and xylene,甲苯二甲苯,xylene|aromatic solvent,甲苯|二甲苯|天那水,,product,liquid,mass,0.87,40.5,no,,,,,,"own assignment of names; density, heating value: estimate"
toluene_xylene,Waste toluene / xylene,废甲苯二甲苯,aromatic solvent waste|waste toluene|waste xylene|waste thinner|benzene|BTX|crude benzol,废天那水|废稀释剂|废甲苯|废二甲苯|苯|粗苯,spent_solvent,waste,liquid,mass,0.87,38,yes,,14 06 03|08 01 11,900-402-06,,270720,"own assignment of names and codes; density, heating value: estimate"
tpu_resin,TPU and EVA resin,TPU与EVA树脂,TPU|EVA|EVA resin|TPU resin,EVA树脂|热塑性聚氨酯,,product,solid,mass,0.6,,no,,,,,,own assignment of names; density: estimate
traditional_medicine_residue,Herbal medicine residue,中药渣,herb residue|Chinese medicine residue,药渣|中草药渣,,waste,solid,mass,0.6,,no,,07 05 14|02 03 04,,SW16,140490,own assignment of names and codes; density: estimate
transformer_oil,Used transformer oil,废变压器油,insulating oil,绝缘油,waste_mineral_oil,waste,liquid,mass,0.88,42,yes,,13 03 07,900-220-08,,271099,"own assignment of names and codes; density, heating value: estimate"
tungsten_carbide,Tungsten carbide powder and hard metal,碳化钨与硬质合金,tungsten carbide|hard metal|cemented carbide,碳化钨|硬质合金,,product,solid,mass,6.0,,no,,,,,,own assignment of names; density: estimate
tungsten_concentrate,Tungsten concentrate,钨精矿,scheelite|wolframite,白钨精矿|黑钨精矿,,product,powder,mass,3.0,,no,,,,,,own assignment of names; density: estimate
tungsten_residue,Tungsten (APT) alkali leach residue,钨渣,APT residue|tungsten slag|alkali leach residue|tungsten leach residue|Tungsten alkali leach residue,碱煮渣|仲钨酸铵渣|钨碱渣,,waste,solid,mass,1.7,,yes,,11 02 07,323-001-48,,262099,own assignment of names and codes; density: estimate
uf_resin,Wood adhesive and binder resin,脲醛及酚醛树脂,UF resin|phenolic binder|phenolic resin|binder,脲醛树脂|酚醛树脂|粘结剂,,product,liquid,mass,1.2,,no,,,,,,own assignment of names; density: estimate
urea,Urea,尿素,carbamide,尿素颗粒,,product,solid,mass,0.75,,no,,,,,,own assignment of names; density: estimate
used_clothing,Used clothing and textiles,废旧纺织品,rags,旧衣物,textile_waste,waste,solid,mass,0.2,17,no,,20 01 10|20 01 11,,SW62,630900,"own assignment of names and codes; density, heating value: estimate"
used_cooking_oil,Used cooking oil,废弃食用油脂,UCO|waste vegetable oil|yellow grease|waste cooking oil|waste edible oil|used frying oil|frying oil|grease trap waste|trap grease|brown grease,地沟油|餐饮废油|潲水油|废食用油,,waste,liquid,mass,0.92,37,no,,20 01 25,,SW61,151800,"own assignment of names and codes; density, heating value: estimate"
used_oil,Used lubricating oil,废矿物油,waste oil|used lube oil|spent hydraulic oil|used oil|waste lubricating oil|waste engine oil|waste lubricant|sump oil|black oil,废润滑油|废机油|废液压油|废齿轮油|废油|废润滑油脂|黑机油|旧机油,waste_mineral_oil,waste,liquid,mass,0.88,40,yes,,13 02 05|13 02 08|13 01 10,900-214-08|900-217-08|900-218-08|900-249-08,,271099,"own assignment of names and codes; density, heating value: estimate"
valves,"Valves, pumps and taps",阀门泵及水龙头,pumps|taps|faucets,阀门|泵|水暖阀门|水龙头,,product,solid,mass,2.5,,no,,,,,,own assignment of names; density: estimate
vcm,Vinyl chloride monomer,氯乙烯,vinyl chloride,氯乙烯单体,,product,gas,mass,0.91,,no,,,,,,own assignment of names; density: estimate
vegetable_oil,Vegetable oil,植物油,soybean oil|palm oil|edible oil,大豆油|食用油,,product,liquid,mass,0.92,37,no,,,,,,"own assignment of names; density, heating value: estimate"
vinasse,Vinasse / stillage,酒精废醪,distillery slop|spent wash|stillage|alcohol residue|molasses alcohol wastewater|distillery effluent|slops,酒糟液|废醪液|酒精废液|糖蜜酒精废液|酒精糟液|醪液|废醪,digestible_organics,waste,liquid,mass,1.03,,no,,02 07 02,,SW13,230330,own assignment of names and codes; density: estimate
vinasse_fertiliser,Concentrated vinasse fertiliser,酒精废液有机肥,vinasse fertiliser|concentrated vinasse,浓缩废醪液肥,organic_fertiliser,product,liquid,mass,1.3,,no,,,,,,own assignment of names; density: estimate
virgin_abs,ABS and engineering resin,ABS树脂,virgin ABS|ABS resin|engineering plastics|nylon resin|PC resin,工程塑料|尼龙树脂,,product,solid,mass,0.6,36,no,,,,,,"own assignment of names; density, heating value: estimate"
virgin_pe,Polyethylene resin,聚乙烯树脂,virgin PE|PE resin|polyethylene|PE,聚乙烯|PE粒子|聚乙烯料,,product,solid,mass,0.55,43,no,,,,,,"own assignment of names; density, heating value: estimate"
virgin_pet,PET resin,聚酯切片,virgin PET|polyester chips|PET|polyester,PET树脂|瓶级切片|聚酯,,product,solid,mass,0.8,22,no,,,,,,"own assignment of names; density, heating value: estimate"
virgin_pp,Polypropylene resin,聚丙烯树脂,virgin PP|PP resin|polypropylene|PP,聚丙烯|PP粒子|聚丙烯料,,product,solid,mass,0.55,43,no,,,,,,"own assignment of names; density, heating value: estimate"
virgin_ps,Polystyrene resin,聚苯乙烯树脂,virgin PS,GPPS,,product,solid,mass,0.6,40,no,,,,,,"own assignment of names; density, heating value: estimate"
virgin_pulp,Virgin wood pulp,原生木浆,virgin paper pulp|kraft pulp|market pulp,木浆|商品浆,pulp,product,solid,mass,0.7,17,no,,,,,,"own assignment of names; density, heating value: estimate"
voc_carbon,Spent activated carbon,废活性炭,saturated carbon|VOC carbon|spent carbon|used activated carbon|waste activated carbon,饱和活性炭|废炭|废碳|旧活性炭,,waste,solid,mass,0.5,25,mirror,,06 13 02|19 09 04|15 02 02,900-039-49|900-405-06,,380210,"own assignment of names and codes; density, heating value: estimate"
waelz_slag,Waelz slag (iron-rich),威尔兹窑渣,iron-rich material|kiln slag|Waelz slag|iron-rich Waelz slag|zinc slag,回转窑渣|回转窑渣料,,by-product,solid,mass,1.8,,no,,10 05 01,,SW01,262019,own assignment of names and codes; density: estimate
washed_fly_ash,Washed incineration fly ash,水洗飞灰,washed fly ash,脱氯飞灰,,by-product,powder,mass,0.8,,mirror,,,,,,own assignment of names; density: estimate
waste_acid,Waste hydrochloric and sulphuric acids (class),废盐酸废硫酸（类）,waste acid|waste acids,废酸|废酸液,,waste,liquid,mass,1.25,,yes,,,,,,own assignment of names; density: estimate
waste_alkali,Waste alkali liquors (class),废碱液（类）,waste alkali|waste lye,废碱类|含碱废液,,waste,liquid,mass,1.1,,yes,,,,,,own assignment of names; density: estimate
waste_antifreeze,Waste antifreeze and glycol,废防冻液,antifreeze|waste glycol|spent coolant glycol|de-icing fluid,废乙二醇|防冻液,,waste,liquid,mass,1.08,,mirror,,16 01 14|16 01 15,,,,"own assignment of names and codes; density, heating value: estimate"
waste_asphalt,Reclaimed asphalt pavement,废沥青混合料,RAP|asphalt millings|reclaimed asphalt|milled asphalt|road planings|asphalt planings|asphalt waste|asphalt rubble,废沥青|铣刨料|沥青铣刨料|旧沥青料,,waste,solid,mass,1.7,,no,,17 03 02,,SW73,271500,own assignment of names and codes; density: estimate
waste_glass_fibre,Waste glass fibre / GRP,废玻璃钢,fiberglass scrap|FRP waste|wind blade|GRP waste|glass fibre waste|fibreglass waste|fibreglass|wind turbine blades|carbon fibre offcuts|carbon fibre waste|CFRP scrap|composite waste|composite offcuts,废玻纤|风机叶片|废玻璃纤维|废碳纤维|复合材料边角料,,waste,solid,mass,0.3,15,no,,10 11 03|07 02 13,,SW17,701990,"own assignment of names and codes; density, heating value: estimate"
waste_h2so4,Waste sulphuric acid,废硫酸,spent sulphuric acid|alkylation acid|dilute acid|spent sulphuric acid waste|weak sulphuric acid|waste sulfuric acid|spent sulfuric acid|black acid|sulphuric acid waste|waste sulphuric acid solution,稀废硫酸|烷基化废酸|废稀硫酸|黑酸|稀废酸,sulphuric_waste_acids,waste,liquid,mass,1.4,,yes,,06 01 01,261-057-34|900-349-34,,280700,own assignment of names and codes; density: estimate
waste_heat_flue,Flue gas waste heat,烟气余热,exhaust heat|hot flue gas|flue gas heat|waste heat|kiln waste heat|furnace waste heat|off-gas heat|kiln exhaust heat|stack heat|waste heat from ovens|oven exhaust heat|oven waste heat|waste heat from furnaces,烟气热|废热|窑炉余热|炉窑余热|余热|烟道余热|尾气余热|烘炉余热,hot_water,utility,energy,energy,,,no,3,,,,,own assignment of names and codes; reach: estimate
waste_heat_low,Low-grade waste heat,低品位余热,cooling water heat|low-grade heat|warm cooling water|low temperature heat|heat (warm cooling water)|heat|hot wastewater heat|cooling heat|residual heat|data centre waste heat|data center waste heat|server heat|compressor waste heat|compressor heat|refrigeration heat|condenser heat,循环水余热|热废水余热|冷却水余热|低温热|数据中心余热|空压机余热|冷凝热|制冷余热,,utility,energy,energy,1.0,0.06,no,5,,,,,"own assignment of names and codes; density, heating value, reach: estimate"
waste_mineral_oil,Waste mineral oils (class),废矿物油（类）,waste mineral oils,废矿物油类,,waste,liquid,mass,0.88,40,yes,,,,,,"own assignment of names; density, heating value: estimate"
waste_photoresist,Developer and stripper waste,废显影剥离液,photoresist waste|waste developer|waste stripper|developer and stripper,废显影液|废剥离液|废显影剥离剂,,waste,liquid,mass,1.0,,yes,,09 01 01|14 06 03,398-001-16|900-019-16,,370790,own assignment of names and codes; density: estimate
waste_plasterboard,Waste plasterboard and moulds,废石膏板,gypsum board waste|plaster moulds|waste plasterboard|waste plaster moulds|board scrap,废石膏模|石膏模具|石膏板边角料,byproduct_gypsum,waste,solid,mass,0.4,,no,,17 08 02|10 12 06|10 12 03,,SW11,680911,own assignment of names and codes; density: estimate
waste_refractory,Waste refractories,废耐火材料,spent magnesia brick|refractory bricks|spent refractories|refractory waste|spent magnesia-carbon brick,废镁碳砖|废耐火砖|废耐材,,waste,solid,mass,1.6,,mirror,,16 11 04|16 11 06|16 11 03,,SW59,690210,own assignment of names and codes; density: estimate
waste_rock,Waste rock / overburden,废石,overburden|quarry waste,剥离废石|采矿废石,aggregate_residue,waste,solid,mass,1.7,,no,,01 01 01|01 01 02|01 04 08,,SW05,251710,own assignment of names and codes; density: estimate
waste_salt,Waste industrial salt,工业废盐,by-product salt|sodium chloride waste|waste glauber salt|waste salt|salt waste|mixed salt|chemical salt,废盐|副产盐|废元明粉|杂盐|废盐渣|混盐,,waste,solid,mass,1.0,,mirror,,06 03 13|06 03 14,,SW16,250100,own assignment of names and codes; density: estimate
waste_tyre,End-of-life tyres,废轮胎,ELT|scrap tyre|scrap tire|used tyres|waste tyres|tyre-derived fuel|tires|tyres,废旧轮胎|轮胎（废）|旧轮胎|废胎,rubber_waste,waste,solid,mass,0.4,31,no,,16 01 03,,SW17,401220,"own assignment of names and codes; density, heating value: estimate"
waste_wood,Waste wood and pallets,废木材,pallets|wood packaging|wood waste scrap|pallet wood|demolition wood|scrap timber,废木料|废木托盘|旧木料|旧木方|废托盘,biomass_fuel,waste,solid,mass,0.3,15,no,,15 01 03|19 12 07|17 02 01|20 01 38,,SW17,440141,"own assignment of names and codes; density, heating value: estimate"
wc_scrap,Hard metal scrap,硬质合金废料,tungsten carbide scrap|cemented carbide scrap,废硬质合金|钨钢,,waste,solid,mass,5.0,,no,,12 01 03|12 01 99,,SW17,810197,own assignment of names and codes; density: estimate
weee,Waste electrical equipment,废弃电器电子产品,e-waste|e-scrap|refrigerators|white goods|print cartridges|toner cartridges|waste computers|waste printers,电子废物|废家电|电子垃圾|废冰箱|废电脑|硒鼓|废墨盒,,waste,solid,mass,0.3,,mirror,,16 02 14|20 01 36|16 02 13,,SW17,854991,own assignment of names and codes; density: estimate
whey,Whey,乳清,dairy effluent|cheese whey|sweet whey|whey permeate|cheese whey permeate,乳清废水|奶酪乳清|酪乳清|乳清液,,by-product,liquid,mass,1.03,,no,,02 05 01|02 05 99,,SW13,040410,own assignment of names and codes; density: estimate
white_sugar,Sugar,白砂糖,white sugar|raw sugar,食糖|白糖,,product,solid,mass,0.85,,no,,,,,,own assignment of names; density: estimate
white_water,Paper mill white water,造纸白水,white water|paper mill waste water|paper mill wastewater,白水|造纸废水,,waste,water,volume,1,,no,10,,,,,"own assignment of names; density, reach: estimate"
wood_chips,Wood chips and pulpwood,木片,wood chips|softwood chips|pulpwood|roundwood|chips and pulpwood,原木|木材|木屑片,,product,solid,mass,0.3,11,no,,,,,,"own assignment of names; density, heating value: estimate"
wood_pellets,Biomass pellets,生物质颗粒,wood pellets|pellet fuel|pellets,颗粒燃料|生物质成型燃料,biomass_fuel,product,solid,mass,0.65,17,no,,,,,,"own assignment of names; density, heating value: estimate"
wood_residue,Wood and bamboo residues (class),木竹加工剩余物（类）,wood residues|wood waste|wood offcuts|timber offcuts|joinery offcuts|MDF offcuts|board offcuts,木竹加工剩余物|木材边角料|木边角料|板材边角料|木头边角料,biomass_fuel,by-product,solid,mass,0.25,15,no,,,,,,"own assignment of names; density, heating value: estimate"
yeast_slurry,Spent yeast,废酵母,yeast slurry|brewer yeast|yeast slurry pig feed|yeast slurry (pig feed)|brewers yeast|surplus yeast,酵母泥|废酵母泥,digestible_organics,by-product,sludge,mass,1.05,,no,,02 07 04,,SW13,210220,own assignment of names and codes; density: estimate
zeolite,Synthetic zeolite,沸石,zeolite 4A,合成沸石|4A沸石,,product,powder,mass,0.6,,no,,,,,,own assignment of names; density: estimate
zinc_ash,Zinc ash and dross,锌灰,hard zinc|zinc skimmings|galvanizing ash|zinc dross|zinc ash|galvanising ash,热镀锌渣|锌渣|锌浮渣|镀锌渣|锌灰渣|锌底渣|硬锌,zinc_bearing_residue,by-product,solid,mass,2.0,,no,,11 05 01|11 05 02,,,262011,own assignment of names and codes; density: estimate
zinc_bearing_residue,Zinc-bearing residues (class),含锌废渣（类）,zinc residues|zinc-bearing waste,含锌废料|含锌渣,,waste,powder,mass,1.5,,mirror,,,,,,own assignment of names; density: estimate
zinc_concentrate,Zinc concentrate,锌精矿,zinc ore concentrate|zinc ore,锌矿粉,,product,powder,mass,2.0,,no,,,,,,own assignment of names; density: estimate
zinc_leach_residue,Zinc leaching residue,锌浸出渣,zinc leach residue|neutral leach residue|leach residue,浸锌渣|锌浸渣|锌渣料,zinc_bearing_residue,waste,sludge,mass,1.6,,yes,,11 02 02,321-010-48|321-004-48,,262019,own assignment of names and codes; density: estimate
zinc_metal,Refined zinc,锌锭,zinc|zinc ingot|SHG zinc,精锌|0号锌,,product,solid,mass,5.0,,no,,,,,,own assignment of names; density: estimate
zinc_oxide,Zinc oxide and zinc sulphate,氧化锌,zinc oxide|zinc sulphate|zinc white,硫酸锌|锌氧粉,,product,powder,mass,0.9,,no,,,,,,own assignment of names; density: estimate
zinc_oxide_raw,Secondary zinc oxide (Waelz or fume),次氧化锌,Waelz oxide|crude zinc oxide|zinc oxide dust|zinc fume|Secondary zinc oxide,氧化锌烟尘|粗氧化锌,,by-product,powder,mass,1.0,,no,,,,,,own assignment of names; density: estimate
zn_scrap,Zinc scrap and die-cast returns,废锌,,锌合金废料,,waste,solid,mass,2.0,,no,,17 04 04|12 01 03,,SW17,790200,own assignment of names and codes; density: estimate

"""# }
}
