// Generated from Catalogs/disposal_costs.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/disposal_costs.csv`.
enum EmbeddedDisposalCosts {
  static var text: String { #"""
id,applies_to,region,value,low,high,unit,year,route,name,name_zh,source
adhesive_waste-cn-incineration,adhesive_waste,CN,3500,2000,5000,CNY/t,2023,incineration,Waste adhesive,废胶,estimate
al_etch_lye-cn-treatment,al_etch_lye,CN,200,50,500,CNY/t,2023,treatment,Aluminium etching lye,铝蚀刻碱液,estimate
aluminium_dross-cn-treatment,aluminium_dross,CN,0,-3000,800,CNY/t,2023,treatment,Aluminium dross,铝灰渣,estimate
ammonia_water-cn-treatment,ammonia_water,CN,300,100,800,CNY/t,2023,treatment,Waste ammonia liquor,废氨水,estimate
arsenic_residue-cn-landfill,arsenic_residue,CN,3500,2000,6000,CNY/t,2023,landfill,Arsenic residue,砷渣,estimate
byproduct_gypsum-cn-stockpile,byproduct_gypsum,CN,40,0,120,CNY/t,2023,stockpile,By-product gypsum,副产石膏,estimate
calcined_clay_waste-cn-treatment,calcined_clay_waste,CN,600,200,1500,CNY/t,2023,treatment,Spent bleaching earth,废白土,estimate
carbide_slag-cn-stockpile,carbide_slag,CN,30,0,80,CNY/t,2023,stockpile,Carbide slag,电石渣,estimate
chrome_liquor-cn-treatment,chrome_liquor,CN,40,15,120,CNY/t,2023,treatment,Spent chrome liquor,含铬废液,estimate
chrome_shavings-cn-landfill,chrome_shavings,CN,600,200,1500,CNY/t,2023,landfill,Chrome shavings,含铬革屑,estimate
coal_ash-cn-stockpile,coal_ash,CN,40,0,120,CNY/t,2023,stockpile,Coal ash,粉煤灰渣,estimate
coal_gangue-cn-stockpile,coal_gangue,CN,15,5,40,CNY/t,2023,stockpile,Coal gangue,煤矸石,estimate
combustible-cn-hunan-incineration,combustible,CN-Hunan,280,150,500,CNY/t,2023,incineration,General industrial waste incineration,一般工业固废焚烧,estimate
combustible-cn-incineration,combustible,CN,300,150,700,CNY/t,2023,incineration,Combustible industrial waste,可燃一般工业固废,estimate
combustible-cn-zhejiang-incineration,combustible,CN-Zhejiang,350,200,700,CNY/t,2023,incineration,General industrial waste incineration,一般工业固废焚烧,estimate
construction_rubble-cn-tipping,construction_rubble,CN,40,15,100,CNY/t,2023,tipping,C&D waste tipping,建筑垃圾消纳,estimate
cutting_fluid-cn-treatment,cutting_fluid,CN,1200,600,3000,CNY/t,2023,treatment,Spent emulsion,废乳化液,estimate
cutting_fluid-cn-zhejiang-treatment,cutting_fluid,CN-Zhejiang,1500,800,3000,CNY/t,2023,treatment,Spent emulsion treatment,废乳化液处置,estimate
digestible_organics-cn-treatment,digestible_organics,CN,150,60,350,CNY/t,2023,treatment,Organic residues,有机废物,estimate
dmf_liquor-cn-treatment,dmf_liquor,CN,60,0,300,CNY/t,2023,treatment,DMF liquor to a recovery plant,DMF废液,estimate
dmf_still_residue-cn-incineration,dmf_still_residue,CN,2500,1500,4000,CNY/t,2023,incineration,DMF still residue,DMF釜残,estimate
dye_sludge-cn-incineration,dye_sludge,CN,2500,1500,4500,CNY/t,2023,incineration,Dye residue,染料废渣,estimate
dye_wastewater-cn-treatment,dye_wastewater,CN,8,4,20,CNY/m3,2023,treatment,Dyehouse wastewater,印染废水,estimate
eaf_dust-cn-treatment,eaf_dust,CN,500,0,1200,CNY/t,2023,treatment,EAF dust,电炉除尘灰,estimate
electroplating_rinse-cn-zhejiang-treatment,electroplating_rinse,CN-Zhejiang,40,25,80,CNY/m3,2023,treatment,Electroplating park wastewater,电镀园区废水处理费,estimate
emr_manganese_residue-cn-stockpile,emr_manganese_residue,CN,80,30,160,CNY/t,2023,stockpile,Manganese residue,电解锰渣,estimate
fermentation_residue-cn-incineration,fermentation_residue,CN,1500,600,3000,CNY/t,2023,incineration,Fermentation residue,发酵菌渣,estimate
food_waste-cn-treatment,food_waste,CN,220,120,350,CNY/t,2023,treatment,Kitchen waste,餐厨垃圾,estimate
foundry_sand-cn-landfill,foundry_sand,CN,120,50,300,CNY/t,2023,landfill,Foundry sand,铸造废砂,estimate
general-cn-hunan-landfill,general,CN-Hunan,150,80,300,CNY/t,2023,landfill,General industrial solid waste landfill,一般工业固废填埋,estimate
general-cn-landfill,general,CN,200,80,500,CNY/t,2023,landfill,General industrial solid waste,一般工业固废,estimate
general-cn-zhejiang-landfill,general,CN-Zhejiang,250,120,500,CNY/t,2023,landfill,General industrial solid waste landfill,一般工业固废填埋,estimate
general-mt-landfill,general,MT,40,40,120,EUR/t,2023,landfill,"Malta gate fee, rising to 120 in 2027",马耳他填埋费,EEA landfill tax overview 2023
grinding_sludge-cn-treatment,grinding_sludge,CN,1200,400,2500,CNY/t,2023,treatment,Grinding sludge,磨削污泥,estimate
hazardous-cn-beijing-landfill,hazardous,CN-Beijing,1945,0,1945,CNY/t,2022,landfill,Hazardous waste solidify and landfill,危废固化填埋,gdmzwhlytsq.com copy of government price list 2022
hazardous-cn-hunan-treatment,hazardous,CN-Hunan,1800,900,4000,CNY/t,2023,treatment,Hazardous waste,危险废物,estimate
hazardous-cn-treatment,hazardous,CN,2000,1000,5000,CNY/t,2023,treatment,Hazardous waste,危险废物,estimate
hazardous-cn-zhejiang-incineration,hazardous,CN-Zhejiang,1800,1200,3500,CNY/t,2023,incineration,Hazardous waste incineration (market),危废焚烧(市场价),estimate
hazardous-cn-zhejiang-jinhua-landfill,hazardous,CN-Zhejiang-Jinhua,2000,0,2000,CNY/t,2021,landfill,Hazardous waste solidify and landfill (price cap draft),危废固化填埋,xny365.com copy of Jinhua draft (cap 2.00 CNY/kg)
hazardous-direct-cn-beijing-landfill,hazardous-direct,CN-Beijing,1591,0,1591,CNY/t,2022,landfill,Hazardous waste direct landfill,危废直接填埋,gdmzwhlytsq.com copy of government price list 2022
hazardous-high-cv-cn-beijing-incineration,hazardous-high-cv,CN-Beijing,1995,0,1995,CNY/t,2022,incineration,"Hazardous waste incineration, at least 3750 kcal/kg",危废焚烧(高热值),gdmzwhlytsq.com copy of government price list 2022
hazardous-low-cv-cn-beijing-incineration,hazardous-low-cv,CN-Beijing,2195,0,2195,CNY/t,2022,incineration,"Hazardous waste incineration, under 3750 kcal/kg",危废焚烧(低热值),gdmzwhlytsq.com copy of government price list 2022
hazardous-special-cn-zhejiang-jinhua-landfill,hazardous-special,CN-Zhejiang-Jinhua,8000,0,8000,CNY/t,2021,landfill,Special hazardous waste landfill (price cap draft),特种危废填埋,xny365.com copy of Jinhua draft (cap 8.00 CNY/kg)
ink_waste-cn-incineration,ink_waste,CN,3500,2000,5000,CNY/t,2023,incineration,Waste ink,废油墨,estimate
medical_waste-cn-beijing-treatment,medical_waste,CN-Beijing,3000,0,3000,CNY/t,2022,treatment,Medical waste,医疗废物,gdmzwhlytsq.com copy of government price list 2022
mercerizing_lye-cn-neutralisation,mercerizing_lye,CN,30,10,100,CNY/t,2023,neutralisation,Mercerizing weak lye,丝光淡碱,estimate
msw-cn-incineration,msw,CN,80,40,200,CNY/t,2023,incineration,Municipal incineration subsidy fee,生活垃圾焚烧处理费,estimate
msw_bottom_ash-cn-landfill,msw_bottom_ash,CN,60,30,150,CNY/t,2023,landfill,Incineration bottom ash,焚烧炉渣,estimate
msw_fly_ash-cn-treatment,msw_fly_ash,CN,1300,800,2500,CNY/t,2023,treatment,Incineration fly ash,飞灰,estimate
msw_fly_ash-cn-zhejiang-treatment,msw_fly_ash,CN-Zhejiang,1500,900,2500,CNY/t,2023,treatment,MSW fly ash treatment,飞灰处置,estimate
nonferrous_slag-cn-stockpile,nonferrous_slag,CN,30,10,100,CNY/t,2023,stockpile,Nonferrous slag,有色冶炼渣,estimate
oily_sludge-cn-treatment,oily_sludge,CN,1500,800,3000,CNY/t,2023,treatment,Oily sludge,含油污泥,estimate
organic_sludge-cn-treatment,organic_sludge,CN,280,150,450,CNY/t,2023,treatment,Organic sludge at 80 percent moisture,有机污泥,estimate
organic_sludge-cn-zhejiang-treatment,organic_sludge,CN-Zhejiang,300,200,450,CNY/t,2023,treatment,Dewatered sludge disposal,污泥处置(含水80%),estimate
paint_sludge-cn-incineration,paint_sludge,CN,3000,1500,4500,CNY/t,2023,incineration,Paint sludge,漆渣,estimate
pcb_resin_powder-cn-landfill,pcb_resin_powder,CN,400,150,1000,CNY/t,2023,landfill,Non-metallic PCB powder,废树脂粉,estimate
phosphogypsum-cn-stockpile,phosphogypsum,CN,60,25,120,CNY/t,2023,stockpile,Phosphogypsum,磷石膏,estimate
plating_sludge-cn-treatment,plating_sludge,CN,800,-1500,2000,CNY/t,2023,treatment,Plating sludge,电镀污泥,estimate
plating_sludge-cn-zhejiang-treatment,plating_sludge,CN-Zhejiang,600,-1500,1800,CNY/t,2023,treatment,Plating sludge take-back (low metal pays fee),电镀污泥处置,estimate
red_mud-cn-stockpile,red_mud,CN,40,20,80,CNY/t,2023,stockpile,Red mud,赤泥,estimate
resin_waste-cn-incineration,resin_waste,CN,2000,500,4000,CNY/t,2023,incineration,Waste resin,废树脂,estimate
ro_concentrate-cn-treatment,ro_concentrate,CN,25,8,60,CNY/m3,2023,treatment,RO concentrate,反渗透浓水,estimate
salt_slag_al-cn-treatment,salt_slag_al,CN,900,300,2000,CNY/t,2023,treatment,Secondary dross treatment,二次铝灰处置,estimate
scouring_lye-cn-neutralisation,scouring_lye,CN,15,5,60,CNY/t,2023,neutralisation,Scouring liquor,碱减量废液,estimate
spent_catalyst_scr-cn-landfill,spent_catalyst_scr,CN,1500,500,3000,CNY/t,2023,landfill,Spent SCR catalyst,废脱硝催化剂,estimate
spent_mixed_acid-cn-treatment,spent_mixed_acid,CN,1500,800,3000,CNY/t,2023,treatment,Spent mixed acid,废混酸,estimate
spent_potlining-cn-treatment,spent_potlining,CN,2500,1500,4000,CNY/t,2023,treatment,Spent pot lining,大修渣,estimate
spent_solvent-cn-treatment,spent_solvent,CN,1200,-500,3000,CNY/t,2023,treatment,Spent solvents,废有机溶剂,estimate
steam_lp-cn-vent,steam_lp,CN,0,0,0,CNY/t,2023,vent,Surplus steam vented,富余蒸汽排空,estimate
steelmaking_slag-cn-stockpile,steelmaking_slag,CN,30,10,80,CNY/t,2023,stockpile,Steel slag,钢渣,estimate
tailings-cn-stockpile,tailings,CN,20,8,50,CNY/t,2023,stockpile,Tailings,尾矿,estimate
tannery_lime_liquor-cn-treatment,tannery_lime_liquor,CN,15,5,50,CNY/t,2023,treatment,Lime-sulphide liquor,浸灰废液,estimate
tannery_sludge_cr-cn-landfill,tannery_sludge_cr,CN,900,400,2000,CNY/t,2023,landfill,Chromium tannery sludge,含铬制革污泥,estimate
vinasse-cn-treatment,vinasse,CN,30,10,80,CNY/t,2023,treatment,Vinasse,酒精废液,estimate
voc_carbon-cn-incineration,voc_carbon,CN,3000,1500,4500,CNY/t,2023,incineration,Spent activated carbon,废活性炭,estimate
waste_acid-cn-treatment,waste_acid,CN,500,100,2000,CNY/t,2023,treatment,Waste acid,废酸,estimate
waste_acid-cn-zhejiang-treatment,waste_acid,CN-Zhejiang,600,100,2000,CNY/t,2023,treatment,Waste acid treatment,废酸处置,estimate
waste_alkali-cn-treatment,waste_alkali,CN,300,50,1000,CNY/t,2023,treatment,Waste alkali,废碱液,estimate
waste_heat_low-cn-vent,waste_heat_low,CN,0,0,0,CNY/GJ,2023,vent,"Waste heat, nothing paid",余热散失,estimate
waste_mineral_oil-cn-recovery,waste_mineral_oil,CN,-2500,-4000,0,CNY/t,2023,recovery,"Used oil (generator is paid, negative cost)",废矿物油,estimate
waste_salt-cn-landfill,waste_salt,CN,2500,1500,4500,CNY/t,2023,landfill,Waste industrial salt,工业废盐,estimate
waste_salt-cn-zhejiang-landfill,waste_salt,CN-Zhejiang,3500,2500,5000,CNY/t,2023,landfill,Rigid hazardous landfill (waste salt),刚性填埋,estimate
wastewater-cn-hunan-treatment,wastewater,CN-Hunan,4,2,12,CNY/m3,2023,treatment,Industrial wastewater to a park plant,工业废水纳管处理,estimate
wastewater-cn-treatment,wastewater,CN,5,2,15,CNY/m3,2023,treatment,Industrial wastewater to a park plant,工业废水纳管处理,estimate
wastewater-cn-zhejiang-treatment,wastewater,CN-Zhejiang,6,3,15,CNY/m3,2023,treatment,Industrial wastewater to park plant,园区污水处理费,estimate

"""# }
}
