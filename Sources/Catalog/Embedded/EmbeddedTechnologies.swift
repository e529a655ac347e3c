// Generated from Catalogs/technologies.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/technologies.csv`.
enum EmbeddedTechnologies {
  static var text: String { #"""
id,name,name_zh,feed,activity_unit,min_capacity,max_capacity,ref_capacity,capex,currency,cost_year,scaling_exponent,opex,opex_total,lifetime_years,electricity_kwh_per_t,heat_gj_per_t,permit_required,sourced_fields,source,notes
absorption_chiller,Absorption chiller on hot water,热水型溴化锂吸收式制冷,hot_water,GJ,10000,500000,80000,9000000,CNY,2023,0.8,1.5,2.025,20,6,0,no,,estimate,"single effect, hot water of 90 degrees"
acid_water_hds,Acidic metal water: high-density sludge process and reuse,酸性重金属废水高浓度泥浆法回用,acid_wastewater,m3,200000,15000000,2000000,30000000,CNY,2023,0.75,1.2,3.0981,15,0.8,0,no,,estimate,smelter and mine water
al_dross,Aluminium dross hot pressing and rotary furnace,铝灰渣回收铝,aluminium_dross,t,5000,100000,30000,40000000,CNY,2023,0.65,105,700,15,150,2,yes,regulatory route,China HW list exemption item 22 (metal recovery),
al_secondary,Secondary aluminium ingot from scrap,再生铝锭,al_scrap,t,20000,300000,100000,200000000,CNY,2023,0.7,135,900,20,650,8,no,inputs|outputs|elec|heat,"USLCI Aluminum secondary ingot from automotive scrap: 1.032 kg scrap, 0.668 kWh, 0.223 m3 gas, 0.084 kg landfill per kg",dross lowered from 0.08 to 0.055 t to keep mass out within mass in
alpha_plaster,Building plaster powder from by-product gypsum,工业副产石膏制建筑石膏粉,phosphogypsum,t,50000,600000,200000,45000000,CNY,2023,0.65,16.5,110,15,30,1.1,no,,estimate,washing needed for soluble phosphate and fluoride
anode_slime_refine,Anode slime refining to precious metals and selenium,阳极泥提取贵金属,anode_slime,t,500,10000,3000,250000000,CNY,2023,0.65,9000,10750.6,15,1500,8,yes,,estimate,silver-rich slime
as_cryst,Ammonium sulphate crystallisation,硫酸铵蒸发结晶,ammonia_water,t,6500,260000,39000,25000000,CNY,2023,0.65,28.8,192,15,46,1.15,no,,estimate,source figures per t product converted to a t of feed (1.3 t ammonia liquor of 20 percent per t product)
bagasse_pulp,Bagasse pulp and paper,蔗渣制浆造纸,bagasse,t,50000,500000,200000,900000000,CNY,2023,0.7,632.86,1500,20,350,5,no,route,MAESTRI case 10 for route,water and black liquor: estimate
bfg_power,Combined cycle on blast furnace gas,高炉煤气联合循环发电,bf_gas,m3,300000000,5000000000,1800000000,900000000,CNY,2023,0.7,0.004,0.004,25,0,0,no,,estimate,about 40 percent of 3.3 MJ/m3
biochar,Biochar pyrolysis,生物炭热解,sawdust,t,2000,100000,20000,30000000,CNY,2023,0.65,300,300,15,0,0,no,yield,"PyPSA technology-data 2030: VOM 1035 EUR/MWh biochar, 0.0582 t char per MWh feed","yield 0.0582 t per MWh feed (PyPSA technology-data 2030) at 15 GJ/t wood; capex and opex: estimate, the figures of that file look wrong and are not used"
biogas_plant_dea,Biogas plant (manure and residues),沼气工程(粪污秸秆),manure,t,5000,1000000,100000,2240000,EUR,2020,0.7,1.75,1.75,20,0,0,no,capex,"PyPSA technology-data 2030: 1201 EUR/kW biogas, FOM 7.8 percent, 20 years","1201 EUR per kW of gas; 7.8 percent of the investment a year; 25 m3 biogas per t manure (estimate), 8000 h a year assumed"
biogas_upgrade,Biogas upgrading to biomethane,沼气提纯制天然气,biogas,m3,500000,80000000,8000000,1278000,EUR,2020,0.7,0.0546,0.0546,20,0,0,no,capex|opex,"PyPSA technology-data 2030 (Danish Energy Agency): 214 EUR/kW, FOM 17 percent, VOM 4.6 EUR/MWh",214 EUR per kW of gas at 1000 m3/h; 4.6 EUR/MWh and 17 percent of the investment a year; gas of 21.5 MJ/m3 and 8000 h a year assumed
biomass_steam,Biomass steam boiler,生物质蒸汽锅炉,sawdust,t,2000,200000,21573,7482000,EUR,2019,0.7,34.5,34.5,25,0,0,no,capex|efficiency|opex,"PyPSA technology-data 2030 (DEA): 748 EUR/kW_th, 89 percent, FOM 6.1 percent","748.2 EUR per kW heat at 10 MW, 89 percent; 3.6 EUR/MWh and 6.1 percent of the investment a year; 15 GJ/t wood and 8000 h a year assumed"
blowdown_reuse,Cooling tower blowdown softening and reverse osmosis,循环冷却排污水软化反渗透回用,cooling_blowdown,m3,300000,20000000,3000000,28000000,CNY,2023,0.8,0.6,1.856,15,1.1,0,no,,estimate,silica and hardness limit the yield
brass_rod,Brass rod from turnings and scrap,废黄铜再生铜棒,brass_scrap,t,5000,200000,50000,90000000,CNY,2023,0.65,700,1436.18,15,450,0.6,no,,estimate,valve and fitting chips
brine_zld,RO concentrate evaporation (ZLD),高盐水蒸发结晶,ro_concentrate,m3,50000,5000000,1000000,60000000,CNY,2023,0.7,22.892,45,15,20,0.1,no,elec|recovery,"WaterTAP brine_concentrator: base 9.7-10.4 kWh/m3 plus 1.1E-4 kWh per mg/L TDS, 90 percent recovery","capacity, cost and flows per m3"
bsf,Black soldier fly conversion of organics,黑水虻处理有机废物,food_waste,t,3000,100000,36000,30000000,CNY,2023,0.7,175.176,250,12,60,0.4,no,,estimate,
cable_granulate,Cable granulation,废电线电缆破碎分选,cable_scrap,t,2000,60000,15000,20000000,CNY,2023,0.6,260,355.256,10,140,0,no,,estimate,
caf2_briquette,Calcium fluoride sludge to fluorspar briquettes,氟化钙污泥制萤石球,caf2_sludge,t,3000,60000,15000,18000000,CNY,2023,0.6,150,304.716,10,40,1.5,no,,estimate,for steel making; purity decides
carbide_slag_lime,Carbide slag to active lime or FGD sorbent,电石渣制活性石灰/脱硫剂,carbide_slag,t,50000,500000,200000,120000000,CNY,2023,0.7,27,180,15,30,4,no,,estimate,
cast_iron_remelt_chip,Cast iron chip hot briquetting,铸铁屑热压块,cast_iron_scrap,t,3000,60000,15000,8000000,CNY,2023,0.6,110,225.648,10,120,0.4,no,,estimate,"valve, pump and auto part shops"
catalyst_mo,Hydrotreating catalyst Mo/Ni/V recovery,加氢废催化剂回收,spent_catalyst_ni,t,5000,50000,15000,120000000,CNY,2023,0.65,2650.88,4000,15,300,5,yes,,estimate,
caustic_evap,Mercerising caustic recovery (evaporation),丝光淡碱蒸发回收,mercerizing_lye,t,10000,300000,60000,6000000,CNY,2023,0.65,8.25,55,15,8,0.8,no,recovery|feed limits|evaporation energy,"infohouse.p2ric.org (5 percent feed to 25-40 percent, up to 98 percent reclaimed, worthwhile from 2 percent and 400 t/y); climate-policy-watcher.org (0.2-0.3 kWh per kg water evaporated); evaporatorsplant.com (vendor payback claim under 4 months)",
cd_recycle,C&D waste fixed recycling plant,建筑垃圾固定式资源化,cd_mixed,t,200000,2000000,1000000,120000000,CNY,2023,0.65,24.5568,30,15,8,0,no,,estimate,VAT refund 50 percent if feed at least 90 percent (item 2.3); Chongqing study found cost risk at low product price
cement_coproc,Cement kiln co-processing of wastes,水泥窑协同处置,rdf,t,20000,300000,100000,80000000,CNY,2023,0.65,329.588,350,20,30,-12,yes,regulatory route,"China HW list exemption items 12, 19, 23 name the GB 30485/HJ 662 route",permit needed for hazardous feeds
ceramic_body,Ceramic scrap and polishing sludge recycling,陶瓷废料再生,ceramic_scrap,t,10000,300000,60000,12000000,CNY,2023,0.6,21.186,45,12,35,0,no,,estimate,
chloralkali_brine,Chlor-alkali from recovered salt,回收盐制氯碱,rock_salt,t,150000,1500000,450000,900000000,CNY,2023,0.7,150,1000,20,1467,3.33,no,inputs,"USLCI chlor-alkali membrane: 0.671 kg NaCl as brine, about 1.2 kWh, 0.076 m3 gas per kg NaOH (allocated)",source figures per t NaOH converted to a t of salt (1.5 t salt per t NaOH)
chrome_recycle,Chrome recovery from tanning liquor,铬鞣废液回收,chrome_liquor,t,5000,200000,40000,6000000,CNY,2023,0.65,47.4176,60,12,6,0,no,,estimate,per m3 liquor; chromium lowered to 0.5 percent Cr2O3 of the liquor (0.02 t of 25 percent tanning salt); the starter row said 3 percent
citro_gypsum,Citric acid gypsum purification to plaster,柠檬酸石膏制建筑石膏,citrogypsum,t,30000,300000,100000,30000000,CNY,2023,0.65,18,120,15,30,1.2,no,,estimate,
co2_cement,CO2 capture from cement flue gas,水泥烟气CO2捕集,flue_gas_co2,t,100000,2000000,500000,187000000,EUR,2020,0.7,3,20,25,107,2.6,no,capex|elec|heat,"PyPSA technology-data 2030: 3.269 million EUR per t CO2/h, 0.022 plus 0.085 MWh/t power, 0.72 MWh/t heat, 90 percent",per t CO2 in the flue gas; 57 t/h reference; operating cost: estimate
co2_liquef,CO2 capture from pure source and liquefaction,高浓度CO2捕集液化,co2,t,10000,500000,100000,13300000,USD,2019,0.7,6.0381,30,20,243,0.02,no,capex|elec,"PyPSA technology-data 2030: ethanol-source capture 1.168 million USD per t/h, 0.12 MWh/t; liquefaction 0.123 MWh/t",ref 100000 t/y at 8760 h is 11.4 t/h
cod_biogas,High-strength wastewater to biogas (expanded granular sludge bed),高浓度有机废水厌氧产沼气,high_cod_wastewater,m3,50000,5000000,500000,30000000,CNY,2023,0.7,2.5,3.1804,20,1,0,no,,estimate,20 kg COD removed from a m3
cofire_sludge,Sludge and residue co-firing in power boiler,燃煤耦合污泥发电,paper_sludge,t,20000,300000,100000,25000000,CNY,2023,0.6,106.392,120,15,20,-2,no,,estimate,
cog_methanol,Methanol from coke oven gas,焦炉煤气制甲醇,coke_oven_gas,m3,150000000,1000000000,400000000,600000000,CNY,2023,0.7,0.12,0.57,20,0.6,0,no,,estimate,"about 2,100 m3 for a tonne"
cog_psa,Hydrogen from coke oven gas by pressure swing adsorption,焦炉煤气变压吸附提氢,coke_oven_gas,m3,20000000,800000000,160000000,160000000,CNY,2023,0.7,0.03,0.1434,15,0.15,0,no,,estimate,"hydrogen 55 to 60 percent of the gas, 80 percent recovered"
compost,Composting to organic fertiliser,有机废物堆肥,manure,t,5000,200000,30000,18000000,CNY,2023,0.65,92.99,180,12,25,0,no,,estimate,
copper_dust_leach,Copper dust leaching to copper sulphate,铜烟灰湿法回收,copper_dust,t,2000,60000,15000,90000000,CNY,2023,0.65,900,1227.14,15,350,1.5,yes,,estimate,
cr_reduce,Chromium sludge to chrome salts or ferrochrome,含铬污泥制铬盐/铬铁,plating_sludge_cr,t,5000,50000,20000,80000000,CNY,2023,0.65,305.88,1500,15,300,6,yes,,estimate,
cu_secondary,Secondary copper from scrap,再生铜,cu_scrap,t,30000,300000,100000,300000000,CNY,2023,0.7,899.86,1500,20,350,4,no,,estimate,"fluxes of 0.08 t assumed, slag and dust hold them"
cu_slag_float,Copper slag flotation,铜渣浮选,copper_slag,t,200000,2000000,1000000,250000000,CNY,2023,0.65,31.176,75,15,60,0,no,,estimate,
distill_feed,Distillers grain drying to feed,酒糟烘干饲料,distillers_grain,t,10000,200000,50000,30000000,CNY,2023,0.65,78.784,250,15,40,2.2,no,,estimate,wet grain feed
dmf_dist,"DMF recovery (multi-tower, multi-effect distillation)",合成革废液DMF精馏回收,dmf_liquor,t,5000,200000,60000,25000000,CNY,2023,0.65,16.5,110,15,15,2,yes,recovery efficiency,"baijiantest.com (Longwan, Wenzhou: gas-side recovery rose from 65 to 95 percent, saving 5-10 million CNY per firm and year); fx361.cc 2023 (five towers three effects in Fujian park)",feed assumed 20 percent DMF; dimethylamine not quantified
dmf_extract,Centralised DMF recovery by extraction,园区集中萃取法回收DMF,dmf_liquor,t,50000,500000,150000,80000000,CNY,2023,0.65,12.75,85,15,15,1.2,yes,concept,fx361.cc 2023: 17 companies and 74 lines could share one plant,park-level gap filling target
drum_recon,Steel drum and IBC reconditioning,废包装桶清洗翻新,metal_drum,t,1000,40000,8000,15000000,CNY,2023,0.6,989.352,1200,10,120,0.8,yes,,estimate,
dye_ro,Dyehouse effluent reuse by UF+RO,印染废水双膜回用,dye_wastewater,m3,300000,20000000,3650000,45000000,CNY,2023,0.8,0.9114,3.5,10,1.6,0,no,reference only,"WaterTAP ultra_filtration and nanofiltration data (0.231 kWh/m3 each, 15 and 75 million USD2014 at 4732 m3/h, 95 and 85 percent recovery) as cross-check","capacity, cost and flows per m3"
dyehouse_cofire,Textile sludge drying for power boilers,印染污泥干化掺烧,dyehouse_sludge,t,10000,300000,80000,60000000,CNY,2023,0.65,60,245.324,15,60,1.7,no,,estimate,from 80 to 35 percent moisture
effluent_reuse,Municipal effluent to reclaimed water by ultrafiltration,城镇污水厂尾水超滤回用,municipal_wastewater,m3,1000000,60000000,10000000,35000000,CNY,2023,0.8,0.25,0.4701,20,0.25,0,no,,estimate,secondary effluent as feed
elec_boiler,Electric steam boiler,电蒸汽锅炉,electricity,GJ,10000,3000000,290909,886300,EUR,2019,0.8,0.3,0.3,25,0,0,no,capex|efficiency|opex,PyPSA technology-data 2030 (DEA): 88.6 EUR/kW,"88.63 EUR per kW at 10 MW, 99 percent; 1.1 EUR/MWh; 8000 h a year assumed"
elv_dismantle,End-of-life vehicle dismantling and shredding,报废汽车拆解破碎,elv,t,5000,300000,50000,100000000,CNY,2023,0.65,260,300.824,15,60,0,yes,,estimate,
emulsion,Spent cutting fluid splitting (UF/evaporation),废乳化液破乳超滤蒸发,cutting_fluid,t,3000,100000,20000,12000000,CNY,2023,0.65,247.284,350,12,40,0.3,yes,,estimate,
eva_regrind,EVA/TPR sole scrap regrind,鞋材边角料造粒,eva_scrap,t,500,20000,3000,4000000,CNY,2023,0.6,861.86,1100,8,350,0,no,,estimate,
femn_slag_wool,Mineral wool from hot ferroalloy slag,硅锰热熔渣制矿棉,ferroalloy_slag,t,20000,200000,60000,220000000,CNY,2023,0.7,650,954.14,15,350,0.8,no,,estimate,hot charging saves melting
ferrous_pfs,Poly ferric sulphate from ferrous sulphate,硫酸亚铁制聚合硫酸铁,ferrous_sulfate,t,5000,100000,30000,18000000,CNY,2023,0.6,120,173.1,10,25,0.3,no,,estimate,solution of 11 percent iron
fgd_board,FGD gypsum to plasterboard,脱硫石膏制纸面石膏板,fgd_gypsum,t,70000,600000,200000,120000000,CNY,2023,0.65,49.5,330,15,45,1.9,no,,estimate,30 million m2/y line as reference
fgd_cement,Gypsum drying/granulation for cement retarder,工业副产石膏造粒作水泥缓凝剂,fgd_gypsum,t,20000,500000,100000,8000000,CNY,2023,0.6,3.75,25,12,12,0.3,no,,estimate,
film_recycle,Flexible film quality recycling,废薄膜高质回收,scrap_pe,t,5000,60000,20000,50000000,EUR,2024,0.65,496.353,566,12,700,0.6,no,opex,Waste Manage 2024 doi:10.1016/j.wasman.2024.08.017: sorting 110-123 EUR/t; sorting plus recycling 566 (rPE) to 735 (rPP) EUR/t,capex estimate
fluor_recover,Fluosilicic acid to fluoride salts,氟硅酸制氟化盐,fluosilicic_acid,t,5000,50000,15000,100000000,CNY,2023,0.65,1057.94,2500,15,150,4,no,,estimate,
flyash_aac,Fly ash autoclaved aerated block,粉煤灰加气混凝土砌块,fly_ash_coal,t,50000,300000,120000,40000000,CNY,2023,0.65,22.5,150,15,18,0.9,no,,estimate,ref is about 300000 m3/y of block
flyash_alumina,Alumina from high-alumina fly ash,高铝粉煤灰提取氧化铝,fly_ash_coal,t,200000,2000000,500000,2500000000,CNY,2023,0.75,165,1100,20,500,12,no,,estimate,only for ash above about 40 percent alumina; soda and lime split assumed
flyash_brick,Non-fired brick and paver from ash and slag,粉煤灰炉渣免烧砖,bottom_ash_coal,t,20000,300000,60000,8000000,CNY,2023,0.6,9,60,10,10,0,no,,estimate,at least 70 percent residue share for VAT refund (item 2.1)
flyash_classify,Fly ash classification and milling for concrete,粉煤灰分选磨细,fly_ash_coal,t,50000,1000000,300000,25000000,CNY,2023,0.65,3,20,15,25,0,no,,estimate,
flyash_zeolite,Zeolite from fly ash,粉煤灰合成沸石,fly_ash_coal,t,1000,50000,10000,40000000,CNY,2023,0.7,225,1500,12,250,4,no,,estimate,niche product; alkaline liquor not quantified
foam_ceramic,Foamed ceramic board from polishing sludge,抛光泥制发泡陶瓷,ceramic_sludge,t,30000,200000,80000,120000000,CNY,2023,0.65,105,700,15,200,6,no,,estimate,
foam_glass,Foam glass,泡沫玻璃,glass_cullet,t,5000,60000,20000,80000000,CNY,2023,0.65,179.5,900,15,250,5,no,,estimate,
food_ad,Food waste anaerobic digestion,餐厨垃圾厌氧产沼,food_waste,t,18000,180000,73000,140000000,CNY,2019,0.7,153.376,220,20,60,0.3,no,capex,Chen et al. 2021: 700 +/- 189 thousand CNY per t/d over 29 Chinese pilot cities; profit-to-cost ratio 0.08-0.37,ref 200 t/d; 0.1 t dilution water assumed
foundry_thermal,Foundry sand thermal-mechanical reclamation,铸造旧砂热法再生,foundry_sand,t,5000,200000,50000,30000000,CNY,2023,0.65,56.007,150,15,45,0.6,no,binder removal,palmermfg.com copy of Modern Casting 2011: thermal units remove 90-100 percent of binder; carpenterbrothersinc.com: attrition allows up to 75 percent reclaim,shared centre is a gap-filling target for valve and pump foundries
gangue_brick,Fired bricks from coal gangue,煤矸石烧结砖,coal_gangue,t,60000,1000000,200000,45000000,CNY,2023,0.65,35,59.912,15,30,0,no,,estimate,fires on its own heat
gangue_power,Circulating fluidised bed power from coal gangue,煤矸石循环流化床发电,coal_gangue,t,300000,4000000,1500000,1200000000,CNY,2023,0.75,12,13.5,25,0,0,no,,estimate,gangue of 6.5 GJ/t
gas_boiler,Gas steam boiler (baseline),燃气蒸汽锅炉,tail_gas_co,m3,1000000,300000000,30360000,575500,EUR,2019,0.8,0.00335,0.00335,25,0,0,no,capex|efficiency|opex,PyPSA technology-data 2030 (DEA): 57.6 EUR/kW,"57.55 EUR per kW at 10 MW, 93 percent; 1.27 EUR/MWh; gas of 10.2 MJ/m3 and 8000 h a year assumed"
gelatin_raw,Gelatin and tallow from raw trimmings,制革肉渣制明胶油脂,hide_trimmings,t,5000,60000,20000,80000000,CNY,2023,0.65,537.94,1200,15,150,6,no,,estimate,lime and acid: estimate
ggbs_mill,Slag grinding to GGBS (vertical mill),矿渣立磨微粉,bf_slag_granulated,t,200000,2000000,1000000,200000000,CNY,2023,0.7,9,60,20,42,0.35,no,,estimate,supplier pages say vertical mill saves 30-40 percent power against ball mill
glass_cullet,Glass cullet sorting,废玻璃分选,glass_cullet,t,20000,300000,80000,25000000,CNY,2023,0.65,51.8352,60,12,12,0,no,,estimate,
glycerol_refine,Crude glycerol distillation,粗甘油精馏,glycerol,t,5000,100000,30000,60000000,CNY,2023,0.65,450,745.824,15,60,3,no,,estimate,
granite_body,Granite sawing sludge to ceramic body material,石材锯泥制陶瓷坯料,granite_sludge,t,20000,300000,80000,15000000,CNY,2023,0.6,25,71.285,15,18,0.4,no,,estimate,magnetic separation of saw steel
greenware_reuse,Unfired ceramic scrap back into body slip,陶瓷生坯化浆回用,ceramic_greenware,t,3000,100000,20000,2500000,CNY,2023,0.6,18,29.406,10,15,0,no,,estimate,
grinding_fe,Grinding sludge de-oiling and iron recovery,磨削泥除油回收铁粉,grinding_sludge,t,3000,60000,15000,25000000,CNY,2023,0.65,333.352,600,12,120,1,yes,regulatory route,"China HW list exemption item 9 for briquettes from honing, grinding and polishing",bearing and auto part clusters
h2so4_conc,Waste sulphuric acid concentration or cracking,废硫酸浓缩/裂解再生,waste_h2so4,t,10000,200000,50000,120000000,CNY,2023,0.65,138.037,600,20,70,4,yes,,estimate,
hcl_regen_spray,HCl pickle liquor regeneration by spray roasting,盐酸酸洗废液喷雾焙烧再生,spent_hcl_pickle,t,10000,200000,40000,60000000,CNY,2023,0.6,52.5,350,20,40,2.6,yes,"outputs (acid concentration, acid recovery)",metsep.com for 18 percent acid and 600-800 C; scribd 118486456 (SMS Demag) for 99.5 percent acid return,not suited to small sites
hdpe_pellet,HDPE mechanical recycling to pellet,废HDPE清洗造粒,scrap_pe,t,3000,60000,20000,30000000,CNY,2023,0.65,728.918,1100,12,455,0.3,no,inputs|outputs|elec|heat,"USLCI 2021-10 Recycled postconsumer HDPE pellet: 1.079 kg feed, 0.49 kWh, 0.0077 m3 gas, 0.079 kg residue per kg",capex estimate
heat_exchange_dh,Flue-gas heat exchanger feeding a heating network,烟气换热供热管网,waste_heat_flue,GJ,20000,3000000,240000,15000000,CNY,2023,0.75,1,1,20,3,0,no,,estimate,condensing duty not counted
heat_pump_dh,Excess-heat heat pump for district heating,余热热泵供暖,waste_heat_low,GJ,10000,2500000,233660,7625000,EUR,2015,0.8,0.924,0.924,25,0,0,no,capex|efficiency|opex,"PyPSA technology-data 2030 (DEA): 762.5 EUR/kW, COP 5.3","762.5 EUR per kW heat at 10 MW heat, COP 5.3; 2.7 EUR/MWh heat; 8000 h a year assumed"
heat_pump_ind,High-temperature industrial heat pump,工业高温热泵,waste_heat_low,GJ,5000,1000000,96780,5915000,EUR,2019,0.8,1.67,1.67,20,0,0,no,capex|efficiency|opex,"PyPSA technology-data 2030 (DEA): 1183 EUR/kW at COP 3.05 (high), 986 EUR/kW at COP 2.7 (medium), VOM 4.05 EUR/MWh","1183 EUR per kW heat at 5 MW heat, COP 3.05; 4.05 EUR/MWh heat; 8000 h a year assumed"
iba,Bottom ash metal recovery and aggregate,焚烧炉渣综合利用,msw_bottom_ash,t,50000,600000,200000,20000000,CNY,2023,0.6,18.196,25,12,10,0,no,route,doi:10.1016/j.scitotenv.2024.172890 for route,
injection_regrind,Sprue regrind in-house or shared,注塑水口料破碎回用,injection_sprues,t,100,10000,1000,600000,CNY,2023,0.6,268.352,350,8,120,0,no,waste rate,USLCI PP injection moulding: 0.045 kg scrap per kg part,
lead_battery,Lead-acid battery breaking and smelting,废铅蓄电池再生铅,lead_battery,t,30000,300000,100000,400000000,CNY,2023,0.7,453.69,900,20,150,3,yes,lead yield,"chilweegroup.com news 28951: about 650 kg lead per t of batteries, plus polypropylene and sodium sulphate","minimum set by Chinese sector rules, not verified"
lead_silver_smelt,Side-blown smelting of lead-silver residue,铅银渣侧吹熔炼,lead_silver_residue,t,20000,300000,100000,300000000,CNY,2023,0.7,350,564.06,15,150,3,yes,,estimate,
lead_slag_fume,Fuming of lead slag,铅渣烟化提锌,lead_slag,t,50000,600000,150000,200000000,CNY,2023,0.65,320,405.824,20,60,1.2,yes,,estimate,slag with 8 to 12 percent zinc
leather_hydro,Chrome shavings enzymatic hydrolysis,含铬革屑酶解提胶原,chrome_shavings,t,2000,30000,8000,45000000,CNY,2023,0.65,1726.35,2500,12,120,5,yes,route,Cabeza et al. 1998 (pilot scale route); yields estimate,
leather_reuse,Leather fibre board (bonded leather),再生革,leather_offcuts,t,2000,30000,10000,40000000,CNY,2023,0.65,375,2500,12,500,4,no,regulatory route,China HW list 2021 exemption item 16 (allowed use),
li_battery,Lithium-ion battery hydrometallurgy,废锂电池湿法回收,li_battery,t,5000,100000,20000,250000000,CNY,2023,0.7,5939.4,9000,15,1500,4,no,,estimate,acid and alkali split assumed
lime_mud_pcc,Lime mud to fine calcium carbonate,造纸白泥制碳酸钙,lime_sludge,t,20000,200000,60000,40000000,CNY,2023,0.65,23.676,150,15,60,0.8,no,,estimate,
lng_cold_use,LNG cold to chilled medium for cold stores,LNG冷能供冷库,cold_lng,GJ,50000,1500000,300000,90000000,CNY,2023,0.7,8,8,20,15,0,no,,estimate,glycol or CO2 loop
manganese_residue,Electrolytic manganese residue harmless use,电解锰渣资源化,emr_manganese_residue,t,100000,1000000,300000,150000000,CNY,2023,0.65,24,160,15,40,1,no,,estimate,western Hunan (Huayuan) and neighbours; recovered ammonia not quantified
mixed_acid,HF/HNO3 mixed acid regeneration,混酸废液再生,spent_mixed_acid,t,5000,60000,15000,60000000,CNY,2023,0.65,346.041,700,15,60,3,yes,,estimate,
molasses_ethanol,Molasses to ethanol,糖蜜制酒精,molasses,t,20000,500000,150000,150000000,CNY,2023,0.65,448.984,700,20,40,3,no,route,MAESTRI case 10 for route; yields estimate,2.6 t dilution water assumed
motor_dismantle,Electric motor dismantling,废电机拆解,motor_scrap,t,3000,80000,20000,15000000,CNY,2023,0.6,280,320.824,10,60,0,no,,estimate,
msw_ash_wash,Fly ash washing and kiln co-processing,飞灰水洗协同处置,msw_fly_ash,t,20000,100000,40000,150000000,CNY,2023,0.65,995.46,1200,15,100,1.5,yes,regulatory route,China HW list exemption item 12 (kiln step),
ndfeb,NdFeB swarf rare earth recovery,钕铁硼废料回收稀土,rare_earth_slag,t,2000,30000,5000,80000000,CNY,2023,0.65,11069.8,12000,15,500,4,no,,estimate,
ni_ix,Nickel rinse recovery by ion exchange or RO,电镀含镍清洗水离子交换/膜回收,electroplating_rinse,m3,2000,500000,50000,3000000,CNY,2023,0.65,6.7784,12,8,4,0,no,,estimate,"capacity, cost and flows per m3 of rinse water; nickel content of 0.1 kg/m3 assumed"
ni_sludge_salt,Nickel plating sludge to nickel sulphate,含镍电镀污泥制硫酸镍,plating_sludge_ni,t,2000,40000,10000,60000000,CNY,2023,0.65,1100,1635.1,15,250,2,yes,,estimate,wet sludge with 4 to 6 percent nickel
orc,ORC power from waste heat,低温余热ORC发电,waste_heat_flue,GJ,24000,4800000,240000,1730000,EUR,2020,0.8,0.144,0.144,30,0,0,no,capex|efficiency,"PyPSA technology-data 2030: 1730 EUR/kW_el, 12 percent efficiency, FOM 2 percent",1730 EUR per kW electric at 1 MW electric; 2 percent of it a year as fixed operation; 8000 h a year assumed
paint_sludge,Paint sludge drying and use,漆渣干化资源化,paint_sludge,t,2000,20000,5000,12000000,CNY,2023,0.6,670.44,900,10,150,1.5,yes,,estimate,
paper_recycle,Recycled containerboard from OCC,废纸制箱板纸,occ,t,100000,1000000,300000,1500000000,CNY,2023,0.75,254.658,900,25,480,3.25,no,inputs|outputs|elec,"USLCI Containerboard 100 percent recycled: 1.223 kg OCC, 2.13 MJ grid power, 0.106 m3 gas per 1.105 kg board",
pcb_etch,Etchant to copper salts,蚀刻液制铜盐,pcb_etchant,t,5000,100000,20000,40000000,CNY,2023,0.65,308.176,700,12,60,0.6,yes,,estimate,
pcb_sep,Waste PCB mechanical separation,废电路板机械分选,pcb_scrap,t,3000,40000,10000,15000000,CNY,2023,0.6,463.92,600,10,200,0,yes,,estimate,
pet_fibre_glycolysis,Polyester fibre waste glycolysis to pellet,废聚酯纤维醇解再生,polyester_fibre_waste,t,10000,200000,60000,250000000,CNY,2023,0.7,900,1649.12,15,300,4,no,,estimate,
pet_flake,PET bottle to flake,废PET瓶清洗破碎,scrap_pet,t,5000,100000,30000,70000000,CNY,2023,0.65,369.989,900,12,377,2.3,no,inputs|outputs|elec|heat,"USLCI 2021-10 Recycled postconsumer PET flake: 1.22 kg sorted feed, 0.46 kWh, 0.075 m3 gas, 0.024 kg NaOH, 0.22 kg residue per kg flake",capex estimate
pet_pellet,PET flake to pellet,PET瓶片造粒,pet_flake,t,5000,100000,30000,30000000,CNY,2023,0.65,372.728,700,12,481,0,no,elec,USLCI 2021-10 Recycled postconsumer PET pellet: 0.481 kWh per kg,
pg_acid_cement,Phosphogypsum to sulphuric acid and cement clinker,磷石膏制硫酸联产水泥,phosphogypsum,t,300000,1400000,1400000,2500000000,CNY,2023,0.7,45,300,20,140,4.5,no,outputs|max t/y|ref t/y,dcimachine.com news 1175 for yields and 1.4 Mt/y plant size,other numbers estimate
pickle_cryst,Sulphuric pickle liquor crystallisation,硫酸酸洗废液冷冻结晶,spent_h2so4_pickle,t,500,50000,5000,4000000,CNY,2023,0.6,122.176,180,12,60,0.2,yes,min t/y,onetunnel.org abstract: works at any plant size,acid returned lowered from 0.8 to 0.75 t: with the crystals the source row gave more mass out than in
pickle_pfs,Pickle liquor to ferric coagulant,酸洗废液制聚合氯化铁/硫酸铁,spent_hcl_pickle,t,5000,100000,30000,15000000,CNY,2023,0.6,65.994,200,12,15,0.1,yes,,estimate,
plastic_pyro,Plastic pyrolysis to oil,废塑料热裂解制油,scrap_pp,t,10000,200000,100000,400000000,CNY,2023,0.7,1944.9,2200,15,250,1,no,max t/y|upper yield,"Zabaniotou and Vaskalis 2023 Energies 16(2):593: lab oil yields 82-92 percent at 450-550 C, 200 kt/y plant studied",
plating_hydromet,"Plating sludge hydrometallurgy (leach, SX)",电镀污泥湿法回收铜镍,plating_sludge_cu,t,10000,100000,30000,90000000,CNY,2023,0.65,893.528,1300,15,180,1.5,yes,recoveries|min t/y,"discovery.researcher.life (Cu 93.6 and Ni 88.9 percent overall); CJE 2011 (Cu over 98, Cr 99, Ni 94 percent); hqddw.cn rule for 10000 t/y minimum per sludge line",
plating_smelt,Plating and metal sludge bath smelting,含铜镍污泥熔池熔炼,plating_sludge_mixed,t,50000,300000,100000,350000000,CNY,2023,0.7,135,900,20,150,4,yes,max t/y,yecyd.com: Jiangxi Zili 300000 t/y of HW17/22/23/46/48,
pta_recover,Alkali deweighting liquor PTA recovery,碱减量废水回收对苯二甲酸,scouring_lye,t,50000,1000000,300000,15000000,CNY,2023,0.65,14.098,25,12,5,0,no,,estimate,
pu_glycolysis,PU glycolysis to polyol,聚氨酯醇解回收多元醇,scrap_pu_foam,t,2000,30000,10000,60000000,CNY,2023,0.65,745.852,3500,12,120,2.5,no,,estimate,
pu_leather_board,Synthetic leather scrap to composite board,合成革边角料复合板材,pu_leather_scrap,t,1000,30000,8000,15000000,CNY,2023,0.6,195,1300,10,300,0.5,no,,estimate,
pulper_rdf,Pulper rejects to refuse-derived fuel,制浆废塑料渣制RDF,pulper_reject,t,5000,150000,40000,20000000,CNY,2023,0.6,60,107.628,10,70,0,no,,estimate,pressed from 50 to 25 percent moisture
pur_rebond,PU foam rebonding,聚氨酯泡沫再粘合,scrap_pu_foam,t,500,20000,3000,5000000,CNY,2023,0.6,491.568,1500,10,80,0.7,no,,estimate,
pv_module,End-of-life photovoltaic module recycling,废光伏组件拆解回收,solar_panel,t,3000,60000,15000,60000000,CNY,2023,0.65,600,778.58,12,200,0.5,no,,estimate,
reclaimed_demin,Demineralised water from reclaimed water by reverse osmosis,再生水反渗透制除盐水,reclaimed_water,m3,500000,30000000,5000000,40000000,CNY,2023,0.8,0.5,1.5627,15,1.2,0,no,,estimate,two passes and polishing
redmud_cement,Red mud dealkalisation for cement and road base,赤泥脱碱路基材料,red_mud,t,50000,1000000,300000,40000000,CNY,2023,0.65,8.25,55,15,12,0.2,no,,estimate,
redmud_iron,Iron recovery from red mud (magnetic/reduction),赤泥选铁,red_mud,t,200000,3000000,1000000,120000000,CNY,2023,0.65,36.186,60,15,35,0,no,,estimate,Bayer mud with high iron only
refractory,Spent refractory sorting,废耐火材料回收,waste_refractory,t,5000,100000,20000,8000000,CNY,2023,0.6,106.392,120,12,20,0,no,,estimate,
release_pulp,Used release paper to pulp,废离型纸制浆,release_paper,t,2000,30000,8000,18000000,CNY,2023,0.6,500,889.64,10,350,1.5,no,,estimate,silicone and film split off
remanufacture,Construction machinery remanufacturing,工程机械再制造,remanufacturing_core,t,1000,50000,10000,150000000,CNY,2023,0.7,4009.8,6000,15,500,0,no,,estimate,Changsha cluster
render,Rendering of slaughterhouse by-products,屠宰废弃物化制,slaughter_waste,t,5000,100000,25000,50000000,CNY,2023,0.65,180,397.628,15,70,2,no,,estimate,meal goes to fertiliser where feed is forbidden
rhf,Rotary hearth furnace for steelworks dust,转底炉处理钢铁尘泥,bf_dust,t,100000,400000,200000,400000000,CNY,2023,0.7,102.364,450,20,90,5,no,,estimate,
salt_purify,Industrial waste salt purification,工业废盐精制,waste_salt,t,10000,200000,50000,100000000,CNY,2023,0.65,457.568,800,15,80,3,yes,,estimate,chlor-alkali or soda ash users need strict TOC
salt_slag,Salt slag full recycling,二次铝灰资源化,salt_slag_al,t,20000,200000,60000,180000000,CNY,2023,0.7,469.94,800,20,150,2.5,yes,products,doi:10.1016/j.wasman.2024.04.023 for products,
scr_regen,SCR catalyst regeneration/TiO2 recovery,脱硝催化剂再生,spent_catalyst_scr,t,2000,30000,10000,60000000,CNY,2023,0.65,2608.92,4000,12,200,3,yes,,estimate,or 0.75 t TiO2
silica_kerf,Silicon kerf to silicon ingot,硅泥回收硅,silicon_sludge,t,5000,50000,20000,100000000,CNY,2023,0.65,1309.4,2500,12,1500,2,no,,estimate,
slag_wool,Mineral wool from slag,矿渣棉/岩棉,bf_slag_aircooled,t,10000,80000,30000,120000000,CNY,2023,0.65,195,1300,15,900,7,no,,estimate,
slime_steam,Coal slurry in a fluidised bed boiler,煤泥循环流化床产汽,coal_slime,t,50000,800000,200000,120000000,CNY,2023,0.7,25,78.01,20,25,0,no,,estimate,slurry of 12 GJ/t
sludge_brick,Paper/textile/alum sludge co-fired brick,污泥烧结砖,alum_sludge,t,20000,200000,60000,20000000,CNY,2023,0.65,30,200,15,60,6,no,route,doi:10.1016/j.cscm.2024.e03011 for route,per t sludge (80 percent share clay)
sludge_digest,Sewage sludge thermal hydrolysis and digestion,市政污泥热水解厌氧消化,sewage_sludge,t,30000,600000,150000,180000000,CNY,2023,0.7,60,109.314,20,35,0.3,no,,estimate,sludge of 80 percent moisture
sludge_dry,Industrial/municipal sludge drying (80 to 30-40 percent moisture),污泥干化,sewage_sludge,t,10000,200000,73000,80000000,CNY,2023,0.65,27,180,15,60,2.3,no,heat,"watertechonline.com: belt dryer about 800 kcal (3.35 MJ) per kg water evaporated, lines of 250-6000 kg/h",ref 200 t/d
so2_acid,Sulphuric acid from smelter gas (double contact),冶炼烟气双转双吸制酸,so2_gas,m3,100000000,4000000000,1500000000,350000000,CNY,2023,0.7,0.012,0.0388,20,0.04,0,no,,estimate,gas of 9 to 10 percent sulphur dioxide
solvent_dist,Mixed solvent fractional distillation,废有机溶剂精馏回收,spent_solvent_mixed,t,3000,60000,15000,40000000,CNY,2023,0.65,461.676,800,15,60,3.5,yes,,estimate,
spl_recover,Spent pot lining detoxification and fluoride recovery,大修渣无害化及氟碳回收,spent_potlining,t,10000,80000,30000,120000000,CNY,2023,0.65,1200,1462.5,15,250,2,yes,,estimate,cyanide destroyed first
steelslag_carbonate,Carbonated blocks from steel slag and CO2,钢渣碳化砖,bof_slag,t,30000,500000,100000,60000000,CNY,2023,0.65,13.5,90,15,25,0,no,,estimate,
steelslag_hot,Hot stuffing and aggregate from steel slag,钢渣热闷及骨料,bof_slag,t,100000,2000000,600000,120000000,CNY,2023,0.65,33.894,45,15,15,0,no,,estimate,
steelslag_powder,Steel slag milling with metal recovery,钢渣磨粉及磁选,bof_slag,t,100000,1000000,600000,150000000,CNY,2023,0.7,15.578,70,15,55,0.2,no,,estimate,
straw_pellet,Straw and husk pelleting,秸秆压块成型燃料,straw,t,5000,100000,20000,9000000,CNY,2023,0.65,60,121.236,10,90,0,no,,estimate,
swarf_brick,Oily turnings deoiling and briquetting,含油金属屑除油压块,steel_turnings,t,1000,60000,10000,6000000,CNY,2023,0.6,62.784,90,10,40,0,no,quality rule,"China HW list 2021 exemption item 9 (no dripping, briquetted)",exempt in the use step
tailgas_power,Gas engines on carbon monoxide rich off-gas,富CO尾气内燃机发电,tail_gas_co,m3,10000000,600000000,100000000,90000000,CNY,2023,0.75,0.03,0.03,20,0,0,no,,estimate,engine 38 percent electric
tailing_brick,"Tailings to aggregate, AAC and backfill",尾矿制建材/充填,tailings,t,100000,2000000,500000,60000000,CNY,2023,0.65,7.5,50,15,20,0.2,no,,estimate,
textile_open,Textile offcut opening and nonwoven,纺织边角料开松再生,textile_offcuts,t,1000,30000,8000,12000000,CNY,2023,0.6,927.84,1200,10,400,0,no,,estimate,
tio2_acid_conc,Titanium dioxide waste acid concentration,钛白废酸浓缩回用,tio2_waste_acid,t,50000,1000000,300000,150000000,CNY,2023,0.65,45,141.912,15,30,0.9,yes,,estimate,23 percent acid to 70 percent; the concentrate goes back to digestion
titanogypsum_dry,Titanium gypsum drying and granulation for cement,钛石膏烘干造粒作缓凝剂,titanogypsum,t,50000,800000,200000,25000000,CNY,2023,0.6,20,110.108,15,20,0.9,no,,estimate,feed of 40 percent moisture
tyre_crumb,Tyre crumb rubber (ambient),废轮胎常温胶粉,waste_tyre,t,10000,60000,20000,40000000,CNY,2023,0.65,393.82,700,12,450,0,no,,estimate,
tyre_devulc,Rubber devulcanisation/reclaim,橡胶脱硫再生胶,rubber_scrap,t,5000,50000,20000,45000000,CNY,2023,0.65,481.22,1500,12,700,0.5,no,,estimate,
tyre_pyro,Tyre pyrolysis,废轮胎热裂解,waste_tyre,t,3500,100000,20000,8860000,USD,2014,0.7,159.78,180,15,120,0.5,no,capex|outputs,"Pilusa et al. 2014 (59.8 million USD for 134922 t/y in 14 plants, about 443 USD per t/y); Front Energy Res 2024 (oil 45-55, steel 10-15, char 30-35, gas 10-15 percent); researcher.life (60 t/d plant payback under 4 years)",443 USD per t/a of capacity at the reference size
uco_biodiesel,UCO to biodiesel,废油脂制生物柴油,used_cooking_oil,t,10000,400000,100000,150000000,CNY,2023,0.65,271.616,700,20,36,0.8,no,inputs|outputs|elec,"USLCI Soy biodiesel: 3.32 kg oil, 0.305 kg methanol, 0.12 kWh give 3.36 kg biodiesel and 0.403 kg glycerol","UCO needs acid esterification, extra cost; 0.03 t wash water assumed, crude glycerol is wet"
used_oil_hydro,Used oil re-refining (vacuum distillation + hydrotreating),废矿物油减压蒸馏加氢精制,used_oil,t,30000,165000,50000,40000000,USD,2012,0.6,423.376,474,20,90,2.2,yes,capex|opex|max t/y|ref t/y,"OAPEC 2016 study pages (capital about 40 million USD at 50000 t/y, fixed capital 55 million USD case, total cost 474 USD/t feed, 40-165 kt/y range); lubesngreases.com (over 75 percent recoverable lube)",1995 study gave 198-349 USD/t product cost
used_oil_vac,Used oil vacuum or molecular distillation,废矿物油分子蒸馏,used_oil,t,5000,60000,20000,35000000,CNY,2023,0.65,492.568,700,15,80,1.8,yes,,estimate,
used_textile,Used clothing sorting and opening,废旧纺织品分拣开松,used_clothing,t,3000,60000,15000,30000000,CNY,2023,0.6,700,836.08,10,200,0,no,,estimate,
vinasse_fert,Vinasse evaporation to fertiliser,酒精废醪浓缩制肥,vinasse,t,50000,1000000,300000,40000000,CNY,2023,0.65,18.8352,90,15,12,0.9,no,route,MAESTRI case 10 (Guitang) for route,
voc_carbon_regen,Activated carbon central regeneration,活性炭集中再生,voc_carbon,t,2000,30000,8000,45000000,CNY,2023,0.65,1071.34,1800,12,200,6,yes,,estimate,suits many small coaters in Wenzhou
waelz,Waelz kiln for zinc dust,回转窑(威尔兹)处理含锌烟尘,eaf_dust,t,30000,180000,110000,450000000,CNY,2023,0.7,135,900,20,170,3.5,yes,ref t/y|feed grade|product grade,"globalatomiccorp.com for 110 kt/y size, 25 percent Zn feed and 65-70 percent Zn washed oxide; sarralle.com for 15-30 percent Zn and 1-3 percent dust per t steel",zinc recovery about 90 percent assumed
waste_heat_boiler,Waste-heat boiler raising low-pressure steam,烟气余热锅炉产低压蒸汽,waste_heat_flue,GJ,20000,2000000,200000,18000000,CNY,2023,0.75,1.2,4.5,20,8,0,no,,estimate,steam at 0.8 to 1 MPa from 350 to 600 degree gas
wc_recycle,Hard metal scrap recycling (zinc or electrolytic),硬质合金废料回收,wc_scrap,t,500,10000,3000,60000000,CNY,2023,0.65,12533.8,15000,15,3000,5,no,,estimate,Zhuzhou cluster
weee_dismantle,Dismantling and shredding of waste electrical equipment,废弃电器电子产品拆解,weee,t,10000,150000,40000,120000000,CNY,2023,0.65,420,501.648,15,120,0,yes,,estimate,
wood_board,Particleboard from wood residue,木质剩余物刨花板,sawdust,t,50000,500000,200000,350000000,CNY,2023,0.7,105,700,20,235,1.7,no,inputs|elec,"USLCI Particleboard: 158 kWh, 30 m3 gas, 105 kg resin per m3 (about 0.65 t wood residue)",
wte_chp,Waste-to-energy CHP,垃圾焚烧热电联产,msw,t,50000,1500000,300000,141000000,EUR,2015,0.7,12.3,12.3,25,0,0,no,capex|efficiency|opex,"PyPSA technology-data 2030 (DEA): 10830 EUR/kW_e, 20.8 percent power, 76 percent heat","10830 EUR per kW electric, 20.8 percent power, 76 percent heat; 35.4 EUR/MWh electric; waste of 6 GJ/t and 8000 h a year assumed"
zn_fuming,Zinc leach residue fuming,锌浸出渣烟化挥发,zinc_leach_residue,t,50000,300000,150000,250000000,CNY,2023,0.7,237.94,700,20,150,6,yes,,estimate,indium and lead recovered in dust
zno_dross,Zinc ash to zinc oxide/zinc sulphate,锌灰制氧化锌/硫酸锌,zinc_ash,t,3000,50000,10000,25000000,CNY,2023,0.65,975.88,1500,12,300,2,no,,estimate,

"""# }
}
