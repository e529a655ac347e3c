// Generated from Catalogs/sectors.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/sectors.csv`.
enum EmbeddedSectors {
  static var text: String { #"""
id,name,name_zh,nace,isic,gbt4754,product,product_name,product_unit,source,typical_size
aac_plant,Autoclaved aerated concrete,加气混凝土,23.61,2395,3022,aac_block,blocks,t,own template; codes: own assignment,300000
al_extrusion,Aluminium extrusion and anodising,铝型材,24.42,2420,3252,,profiles,t,own template; codes: own assignment,30000
al_secondary,Secondary aluminium,再生铝,24.42,2420,3216,aluminium_ingot,aluminium ingot,t,own template; codes: own assignment,100000
al_smelter,Primary aluminium,电解铝,24.42,2420,3216,aluminium_ingot,aluminium,t,own template; codes: own assignment,300000
alcohol,Fermentation alcohol,酒精制造,11.01,1101,1511,ethanol,alcohol,t,own template; codes: own assignment,100000
alumina,Alumina (Bayer),氧化铝,24.42,2420,3216,alumina,alumina,t,own template; codes: own assignment,1000000
ammonia,Ammonia (gas reforming),合成氨,20.15,2012,2621,ammonia,ammonia,t,own template; codes: own assignment,300000
antimony,Antimony smelting,锑冶炼,24.45,2420,3215,antimony_metal,antimony,t,own template; codes: own assignment,15000
aquaculture,Recirculating and pond aquaculture,水产养殖,03.22,0322,0412,,fish and shellfish,t,own template; codes: own assignment,5000
asphalt_plant,Asphalt mixing plant,沥青混合料搅拌站,23.99,2399,3039,asphalt_mix,asphalt mixture,t,own template; codes: own assignment,200000
auto_parts,Machined auto parts,汽车零部件,29.32,2930,3670,auto_parts,steel and aluminium parts,t,own template; codes: own assignment,50000
baijiu,Chinese liquor,白酒制造,11.01,1101,1512,liquor,liquor (65 percent),t,own template; codes: own assignment,10000
battery_recycler,Battery and catalyst recycler,废电池综合利用,38.32,3830,4210,,feedstock treated,t,own template; codes: own assignment,60000
beer,Beer,啤酒制造,11.05,1103,1513,liquor,beer,1000 L,own template; codes: own assignment,200000
bf_bof_steel,Integrated steel (BF-BOF),长流程炼钢,24.10,2410,3120,steel_billet,crude steel,t,own template; codes: own assignment,3000000
biodiesel,Biodiesel,生物柴油,20.59,2029,2541,biodiesel,biodiesel,t,own template; codes: own assignment,100000
biogas_plant,Biogas plant,沼气工程,35.21,3520,4520,biogas,biogas,1000 m3,own template; codes: own assignment,50000
board_recycled,Containerboard from waste paper,箱板纸(废纸),17.12,1701,2221,containerboard,containerboard,t,own template; codes: own assignment,300000
brick,Bricks and blocks,砖瓦及砌块,23.32,2392,3031,fired_brick,bricks,t,own template; codes: own assignment,120000
cable,Wire and cable,电线电缆,27.32,2732,3831,cable,cable,t,own template; codes: own assignment,30000
cement,Portland cement,水泥制造,23.51,2394,3011,cement,Portland cement,t,own template; codes: own assignment,1500000
ceramic_tile,Ceramic tiles,建筑陶瓷,23.31,2392,3071,ceramic_tile,tiles,t,own template; codes: own assignment,200000
chloralkali,Chlor-alkali (membrane),氯碱,20.13,2011,2612,caustic_soda,sodium hydroxide 100 percent,t,own template; codes: own assignment,200000
citric,Citric acid (calcium salt route),柠檬酸,20.14,1079,1495,citric_acid,citric acid,t,own template; codes: own assignment,80000
coating_auto,Automotive pretreatment and top coat,汽车涂装,29.32,2930,3670,,coated area,1000 m2,own template; codes: own assignment,10000
coke,Coke,炼焦,19.10,1910,2521,metallurgical_coke,coke,t,own template; codes: own assignment,1500000
copper_foil,Electronic copper foil,电子铜箔,26.11,2610,3985,copper_products,copper foil,t,own template; codes: own assignment,20000
copper_primary,Primary copper smelting and refining,铜冶炼,24.44,2420,3211,copper_cathode,copper cathode,t,own template; codes: own assignment,200000
copper_tube,Copper and brass processing,铜压延加工,24.44,2420,3251,copper_products,copper products,t,own template; codes: own assignment,60000
corrugated_box,Corrugated boxes,纸箱,17.21,1702,2231,containerboard,corrugated board,t,own template; codes: own assignment,60000
dairy,Dairy,乳制品,10.51,1050,1442,,milk products,t,own template; codes: own assignment,100000
data_center,Data centre,数据中心,63.11,6311,6450,,IT load,MWh,own template; codes: own assignment,200000
dyeing_knit,Knit and yarn dyeing,针织物印染,13.30,1313,1762,dyed_fabric,knit fabric,t,own template; codes: own assignment,20000
dyeing_woven,Woven fabric dyeing and printing,机织物印染,13.30,1313,1713,dyed_fabric,fabric,t,own template; codes: own assignment,30000
dyes,Dyes and intermediates,染料制造,20.12,2011,2645,dyes,dye,t,own template; codes: own assignment,20000
eaf_steel,Electric arc furnace steel,短流程炼钢,24.10,2410,3120,steel_billet,crude steel,t,own template; codes: own assignment,600000
electroplating,Electroplating (decorative Cu-Ni-Cr),电镀,25.61,2592,3360,,plated area,1000 m2,own template; codes: own assignment,1000
feed_mill,Compound feed mill,配合饲料厂,10.91,1080,1329,animal_feed,feed,t,own template; codes: own assignment,100000
ferroalloy,Ferroalloy (SiMn/FeNi),铁合金冶炼,24.10,2410,3140,ferrochrome,ferroalloy,t,own template; codes: own assignment,100000
fertiliser_npk,Compound fertiliser,复合肥料,20.15,2012,2624,npk_fertiliser,compound fertiliser,t,own template; codes: own assignment,200000
fireworks,Fireworks,烟花爆竹,20.51,2029,2672,,fireworks,t,own template; codes: own assignment,10000
fish_processing,Fish processing,水产品加工,10.20,1020,1361,,fish products,t,own template; codes: own assignment,10000
foundry_al,Aluminium sand casting (precision),铝合金铸造,24.53,2432,3392,aluminium_castings,aluminium castings,t,own template; codes: own assignment,20000
foundry_iron,Iron sand casting,铸铁件,24.51,2431,3391,iron_castings,iron castings,t,own template; codes: own assignment,30000
furniture,Wood furniture,木质家具,31.09,3100,2110,furniture,wood input,m3,own template; codes: own assignment,20000
galvanising,Hot-dip galvanising (batch),热镀锌,25.61,2592,3360,galvanised_steel,galvanised steel,t,own template; codes: own assignment,60000
garment,Garments,服装,14.13,1410,1819,garments,fabric input,t,own template; codes: own assignment,5000
glass,Flat and container glass,玻璃制造,23.11,2310,3041,flat_glass,glass,t,own template; codes: own assignment,200000
glass_fibre,Glass fibre (E-glass),玻璃纤维,23.14,2310,3061,,glass fibre,t,own template; codes: own assignment,100000
greenhouse,Heated greenhouse vegetables,设施蔬菜大棚,01.13,0113,0141,fruit_pomace,vegetables,t,own template; codes: own assignment,
hdpe_recycler,HDPE recycler,废塑料加工,38.32,3830,4220,rpe_pellet,HDPE pellet,t,own template; codes: own assignment,20000
injection,Plastic injection moulding,注塑制品,22.29,2220,2929,,PP parts,t,own template; codes: own assignment,10000
kraft_pulp,Bleached kraft pulp,化学木浆,17.11,1701,2211,virgin_pulp,market pulp,t,own template; codes: own assignment,500000
lead_batt_mfg,Lead-acid batteries,铅蓄电池制造,27.20,2720,3843,lead_acid_battery_new,batteries,MWh,own template; codes: own assignment,5000
lead_smelt,Primary lead,铅冶炼,24.43,2420,3212,lead_metal,lead,t,own template; codes: own assignment,100000
li_battery_mfg,Lithium-ion batteries,锂离子电池制造,27.20,2720,3841,,cells,MWh,own template; codes: own assignment,
lime,Quicklime,石灰制造,23.52,2394,3012,quicklime,quicklime,t,own template; codes: own assignment,300000
lv_electrical,Low-voltage electrical equipment,低压电器,27.12,2710,3823,lv_electrical,products,t,own template; codes: own assignment,10000
machinery,Construction machinery,工程机械,28.92,2824,3514,machine_parts,machines,t,own template; codes: own assignment,50000
manganese_el,Electrolytic manganese,电解锰,24.45,2420,3219,manganese_metal,manganese,t,own template; codes: own assignment,40000
metal_dismantling,Scrap dismantling park firm,再生金属拆解,38.31,3830,4210,,scrap treated,t,own template; codes: own assignment,50000
metal_hardware,Small metal and plastic hardware,小五金制品,25.99,2599,3389,,hardware,t,own template; codes: own assignment,10000
mineral_wool,Mineral wool,岩矿棉,23.99,2399,3034,mineral_wool,mineral wool,t,own template; codes: own assignment,40000
oil_refine,Edible oil refining,食用植物油加工,10.41,1040,1331,vegetable_oil,refined oil,t,own template; codes: own assignment,200000
organic_fertiliser,Organic fertiliser plant,有机肥料制造,20.15,2012,2625,compost,organic fertiliser,t,own template; codes: own assignment,30000
paper_fine,Uncoated fine paper,文化用纸,17.12,1701,2221,paper,paper,t,own template; codes: own assignment,200000
particleboard,Particleboard,刨花板,16.21,1621,2023,particleboard,particleboard,m3,own template; codes: own assignment,200000
pcb,Printed circuit boards,印制电路板,26.11,2610,3982,circuit_board,double-sided board,1000 m2,own template; codes: own assignment,2000
pet_recycler,PET bottle recycler,废塑料加工,38.32,3830,4220,pet_flake,PET flake,t,own template; codes: own assignment,50000
pharma_api,Pharmaceutical API (chemical),化学药品原料药,21.10,2100,2710,pharmaceuticals,API,t,own template; codes: own assignment,2000
phosphoric,Wet-process phosphoric acid,湿法磷酸,20.15,2012,2622,phosphoric_acid,P2O5,t,own template; codes: own assignment,200000
pickling_cr,Pickling and cold rolling,冷轧酸洗,24.32,2410,3130,hot_rolled_coil,cold rolled strip,t,own template; codes: own assignment,500000
plasterboard,Plasterboard,石膏板,23.62,2395,3024,plasterboard,plasterboard,t,own template; codes: own assignment,250000
porcelain,Daily-use porcelain,日用陶瓷,23.41,2393,3074,porcelain,porcelain,t,own template; codes: own assignment,20000
power_coal,Coal power and heat,燃煤发电,35.11,3510,4411,electricity,electricity,MWh,own template; codes: own assignment,5000000
printing,Packaging printing,包装印刷,18.12,1811,2319,,solvent ink use,t,own template; codes: own assignment,1000
pta_pet,PET resin,聚酯,20.16,2013,2651,virgin_pet,PET,t,own template; codes: own assignment,500000
pvc_carbide,PVC (calcium carbide route),电石法PVC,20.16,2013,2651,pvc_resin,PVC,t,own template; codes: own assignment,200000
pvc_ethylene,PVC (ethylene route polymerisation),乙烯法PVC,20.16,2013,2651,pvc_resin,PVC,t,own template; codes: own assignment,300000
rare_earth_magnet,Sintered magnets,钕铁硼磁材,23.44,2393,3985,,magnets,t,own template; codes: own assignment,3000
readymix,Ready-mixed concrete,预拌混凝土,23.63,2395,3021,concrete,concrete,m3,own template; codes: own assignment,500000
rice,Rice milling,稻谷加工,10.61,1061,1311,grain,paddy,t,own template; codes: own assignment,100000
shoes,Footwear,制鞋,15.20,1520,1952,shoes,pairs of shoes,1000 pairs,own template; codes: own assignment,5000
silk_dyeing,Silk dyeing,丝绸印染,13.30,1313,1743,dyed_fabric,silk fabric,t,own template; codes: own assignment,3000
slaughter,Slaughtering,屠宰及肉类加工,10.11,1010,1351,,live pigs,t,own template; codes: own assignment,50000
sludge_dryer,Sludge drying and disposal,污泥干化处置,38.21,3821,7723,dried_sludge,dried sludge,t,own template; codes: own assignment,50000
soda_solvay,Soda ash (ammonia-soda),纯碱(氨碱法),20.13,2011,2612,soda_ash,soda ash,t,own template; codes: own assignment,600000
solar_cell,Photovoltaic cells and modules,光伏电池及组件,26.11,2610,3825,,modules,MW,own template; codes: own assignment,
soy_products,Soy products,豆制品,10.89,1079,1392,,tofu and soy products,t,own template; codes: own assignment,20000
starch_glucose,Starch and glucose,淀粉及淀粉糖,10.62,1062,1391,starch,starch,t,own template; codes: own assignment,100000
steel_rolling,Hot rolling and wire drawing,钢压延加工,24.10,2410,3130,hot_rolled_coil,rolled steel,t,own template; codes: own assignment,500000
sugar,Cane sugar,制糖,10.81,1072,1340,white_sugar,sugar,t,own template; codes: own assignment,100000
sulfuric_py,Sulphuric acid (pyrite or gypsum),硫铁矿制酸,20.13,2011,2611,sulphuric_acid_98,sulphuric acid,t,own template; codes: own assignment,300000
sulfuric_s,Sulphuric acid (sulphur burning),硫磺制酸,20.13,2011,2611,sulphuric_acid_98,sulphuric acid,t,own template; codes: own assignment,300000
synthetic_leather,PU synthetic leather (wet and dry),合成革,13.96,1399,2925,synthetic_leather,synthetic leather,10000 m2,own template; codes: own assignment,1000
tannery,Leather tanning,皮革鞣制,15.11,1511,1910,leather,raw hide (wet salted),t,own template; codes: own assignment,20000
tio2_sulfate,Titanium dioxide (sulphate),钛白粉,20.12,2011,2643,titanium_dioxide,titanium dioxide,t,own template; codes: own assignment,60000
tungsten,Tungsten APT,钨冶炼,24.45,2420,3231,apt,APT,t,own template; codes: own assignment,8000
tyre_mfg,Tyre manufacture,轮胎制造,22.11,2211,2911,,tyres,t,own template; codes: own assignment,100000
valves,Valves and pumps,阀门和泵,28.14,2813,3443,valves,valves,t,own template; codes: own assignment,10000
wte,Waste-to-energy plant,生活垃圾焚烧发电,38.21,3821,4417,,waste burned,t,own template; codes: own assignment,400000
wwtp,Wastewater treatment plant,污水处理,37.00,3700,4620,,wastewater treated,1000 m3,own template; codes: own assignment,20000
zinc_hydro,Zinc hydrometallurgy,锌冶炼,24.43,2420,3212,zinc_metal,zinc,t,own template; codes: own assignment,100000

"""# }
}
