// Generated from Catalogs/compositions.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/compositions.csv`.
enum EmbeddedCompositions {
  static var text: String { #"""
material,property,low,high,unit,source
alum_sludge,Al2O3,20,35,% of dry matter,estimate; usual range recalled
alum_sludge,moisture,75,85,%,estimate; usual range recalled
alum_sludge,SiO2,25,45,% of dry matter,estimate; usual range recalled
aluminium_dross,Al metal,15,60,%,estimate; usual range recalled
aluminium_dross,Al2O3,20,60,%,estimate; usual range recalled
aluminium_dross,AlN,2,15,%,estimate; usual range recalled
aluminium_dross,Cl,1,8,%,estimate; usual range recalled
aluminium_dross,F,0.5,4,%,estimate; usual range recalled
anode_slime,Ag,5,20,%,estimate; usual range recalled
anode_slime,Au,500,4000,g/t,estimate; usual range recalled
anode_slime,Cu,8,20,%,estimate; usual range recalled
anode_slime,Pb,5,20,%,estimate; usual range recalled
anode_slime,Se,2,8,%,estimate; usual range recalled
antimony_slag,Fe total,10,30,%,estimate; usual range recalled
antimony_slag,Sb,1,6,%,estimate; usual range recalled
antimony_slag,SiO2,25,45,%,estimate; usual range recalled
bagasse,ash,1,5,%,estimate; usual range recalled
bagasse,heating value,7,8.5,MJ/kg,estimate; usual range recalled
bagasse,moisture,45,55,%,estimate; usual range recalled
bf_dust,C,20,40,%,estimate; usual range recalled
bf_dust,Fe total,25,45,%,estimate; usual range recalled
bf_dust,moisture,5,30,%,estimate; usual range recalled
bf_dust,Zn,0.5,8,%,estimate; usual range recalled
bf_gas,CO,21,27,%,estimate; usual range recalled
bf_gas,CO2,17,23,%,estimate; usual range recalled
bf_gas,H2,2,5,%,estimate; usual range recalled
bf_gas,heating value,2.9,3.6,MJ/m3,estimate; usual range recalled
bf_gas,N2,48,55,%,estimate; usual range recalled
bf_slag_aircooled,Al2O3,10,17,%,estimate; usual range recalled
bf_slag_aircooled,CaO,34,43,%,estimate; usual range recalled
bf_slag_aircooled,MgO,5,11,%,estimate; usual range recalled
bf_slag_aircooled,S,0.5,1.5,%,estimate; usual range recalled
bf_slag_aircooled,SiO2,30,38,%,estimate; usual range recalled
bf_slag_granulated,Al2O3,10,17,% of dry matter,estimate; usual range recalled
bf_slag_granulated,CaO,34,43,% of dry matter,estimate; usual range recalled
bf_slag_granulated,glass content,90,99,% of dry matter,estimate; usual range recalled
bf_slag_granulated,MgO,5,11,% of dry matter,estimate; usual range recalled
bf_slag_granulated,moisture,6,15,%,estimate; usual range recalled
bf_slag_granulated,S,0.5,1.5,% of dry matter,estimate; usual range recalled
bf_slag_granulated,SiO2,30,38,% of dry matter,estimate; usual range recalled
biogas,CH4,50,70,%,estimate; usual range recalled
biogas,CO2,30,48,%,estimate; usual range recalled
biogas,H2S,0.02,0.8,%,estimate; usual range recalled
bof_dust,CaO,5,15,%,estimate; usual range recalled
bof_dust,Fe total,50,65,%,estimate; usual range recalled
bof_dust,moisture,5,35,%,estimate; usual range recalled
bof_dust,Zn,0.2,4,%,estimate; usual range recalled
bof_gas,CO,55,70,%,estimate; usual range recalled
bof_gas,CO2,14,20,%,estimate; usual range recalled
bof_gas,heating value,7,9,MJ/m3,estimate; usual range recalled
bof_slag,CaO,38,52,%,estimate; usual range recalled
bof_slag,Fe total,14,25,%,estimate; usual range recalled
bof_slag,free CaO,2,9,%,estimate; usual range recalled
bof_slag,MgO,4,12,%,estimate; usual range recalled
bof_slag,P2O5,1,3,%,estimate; usual range recalled
bof_slag,SiO2,9,18,%,estimate; usual range recalled
bottom_ash_coal,Al2O3,18,32,%,estimate; usual range recalled
bottom_ash_coal,CaO,1,10,%,estimate; usual range recalled
bottom_ash_coal,Fe2O3,4,14,%,estimate; usual range recalled
bottom_ash_coal,loss on ignition,2,15,%,estimate; usual range recalled
bottom_ash_coal,moisture,5,25,%,estimate; usual range recalled
bottom_ash_coal,SiO2,45,60,%,estimate; usual range recalled
brine_sludge,BaSO4,0,30,% of dry matter,estimate; usual range recalled
brine_sludge,CaCO3,20,40,% of dry matter,estimate; usual range recalled
brine_sludge,Mg(OH)2,5,20,% of dry matter,estimate; usual range recalled
brine_sludge,moisture,30,50,%,estimate; usual range recalled
brine_sludge,NaCl,8,20,% of dry matter,estimate; usual range recalled
caf2_sludge,CaF2,40,70,% of dry matter,estimate; usual range recalled
caf2_sludge,moisture,35,60,%,estimate; usual range recalled
caf2_sludge,SiO2,2,15,% of dry matter,estimate; usual range recalled
carbide_slag,Ca(OH)2,75,92,% of dry matter,estimate; usual range recalled
carbide_slag,moisture,30,45,%,estimate; usual range recalled
carbide_slag,pH,12,13,,estimate; usual range recalled
carbide_slag,S,0.1,1.5,% of dry matter,estimate; usual range recalled
ceramic_sludge,Al2O3,15,20,% of dry matter,estimate; usual range recalled
ceramic_sludge,moisture,25,45,%,estimate; usual range recalled
ceramic_sludge,SiC,0.5,4,% of dry matter,estimate; usual range recalled
ceramic_sludge,SiO2,60,70,% of dry matter,estimate; usual range recalled
cfb_ash,Al2O3,15,30,%,estimate; usual range recalled
cfb_ash,CaO,8,25,%,estimate; usual range recalled
cfb_ash,free CaO,2,8,%,estimate; usual range recalled
cfb_ash,loss on ignition,3,15,%,estimate; usual range recalled
cfb_ash,SiO2,30,45,%,estimate; usual range recalled
cfb_ash,SO3,3,12,%,estimate; usual range recalled
chrome_ore_residue,CaO,15,30,%,estimate; usual range recalled
chrome_ore_residue,Cr total,2,6,%,estimate; usual range recalled
chrome_ore_residue,Cr6,0.2,1.5,%,estimate; usual range recalled
chrome_ore_residue,Fe2O3,8,15,%,estimate; usual range recalled
chrome_shavings,Cr2O3,3,5,%,estimate; usual range recalled
chrome_shavings,moisture,35,55,%,estimate; usual range recalled
chrome_shavings,protein,35,50,%,estimate; usual range recalled
citrogypsum,CaSO4·2H2O,90,98,% of dry matter,estimate; usual range recalled
citrogypsum,moisture,20,40,%,estimate; usual range recalled
citrogypsum,organic matter,0.2,1.5,% of dry matter,estimate; usual range recalled
coal_gangue,Al2O3,15,30,%,estimate; usual range recalled
coal_gangue,C,5,25,%,estimate; usual range recalled
coal_gangue,heating value,3,8,MJ/kg,estimate; usual range recalled
coal_gangue,S,0.2,4,%,estimate; usual range recalled
coal_gangue,SiO2,45,65,%,estimate; usual range recalled
coal_slime,ash,25,45,%,estimate; usual range recalled
coal_slime,heating value,8,16,MJ/kg,estimate; usual range recalled
coal_slime,moisture,20,32,%,estimate; usual range recalled
coal_slime,S,0.3,2,%,estimate; usual range recalled
coke_oven_gas,CH4,22,28,%,estimate; usual range recalled
coke_oven_gas,CO,5,8,%,estimate; usual range recalled
coke_oven_gas,H2,54,60,%,estimate; usual range recalled
coke_oven_gas,H2S,0.1,8,g/m3,estimate; usual range recalled
coke_oven_gas,heating value,16,18.5,MJ/m3,estimate; usual range recalled
condensate,conductivity,1,30,µS/cm,estimate; usual range recalled
condensate,Fe,0.01,0.3,mg/L,estimate; usual range recalled
condensate,temperature,60,95,°C,estimate; usual range recalled
cooling_blowdown,Cl,200,1000,mg/L,estimate; usual range recalled
cooling_blowdown,COD,20,100,mg/L,estimate; usual range recalled
cooling_blowdown,hardness,400,1500,mg/L,estimate; usual range recalled
cooling_blowdown,TDS,1,4,g/L,estimate; usual range recalled
copper_dust,As,3,15,%,estimate; usual range recalled
copper_dust,Cu,5,20,%,estimate; usual range recalled
copper_dust,Pb,5,25,%,estimate; usual range recalled
copper_dust,Zn,3,12,%,estimate; usual range recalled
copper_slag,Cu,0.3,1.2,%,estimate; usual range recalled
copper_slag,Fe total,35,45,%,estimate; usual range recalled
copper_slag,Pb,0.05,1,%,estimate; usual range recalled
copper_slag,SiO2,28,38,%,estimate; usual range recalled
copper_slag,Zn,0.5,4,%,estimate; usual range recalled
cutting_fluid,COD,20000,150000,mg/L,estimate; usual range recalled
cutting_fluid,oil,2,10,%,estimate; usual range recalled
deinking_sludge,ash,30,60,% of dry matter,estimate; usual range recalled
deinking_sludge,heating value,2,6,MJ/kg,estimate; usual range recalled
deinking_sludge,moisture,45,60,%,estimate; usual range recalled
demin_water,conductivity,0.1,10,µS/cm,estimate; usual range recalled
demin_water,SiO2,0,0.1,mg/L,estimate; usual range recalled
digestate,dry matter,2,8,%,estimate; usual range recalled
digestate,N,2,6,g/kg,estimate; usual range recalled
digestate,P2O5,0.5,3,g/kg,estimate; usual range recalled
distillers_grain,moisture,60,78,%,estimate; usual range recalled
distillers_grain,protein,20,32,% of dry matter,estimate; usual range recalled
dmf_liquor,COD,150000,350000,mg/L,estimate; usual range recalled
dmf_liquor,DMF,12,25,%,estimate; usual range recalled
dye_wastewater,COD,800,3000,mg/L,estimate; usual range recalled
dye_wastewater,conductivity,3,10,mS/cm,estimate; usual range recalled
dye_wastewater,pH,8,12,,estimate; usual range recalled
dye_wastewater,temperature,35,60,°C,estimate; usual range recalled
dyehouse_sludge,moisture,70,85,%,estimate; usual range recalled
dyehouse_sludge,organic matter,35,60,% of dry matter,estimate; usual range recalled
dyehouse_sludge,S,1,5,% of dry matter,estimate; usual range recalled
dyehouse_sludge,Sb,20,600,mg/kg,estimate; usual range recalled
eaf_dust,C,1,4,%,estimate; usual range recalled
eaf_dust,Cl,1,6,%,estimate; usual range recalled
eaf_dust,Fe total,20,35,%,estimate; usual range recalled
eaf_dust,Pb,0.5,4,%,estimate; usual range recalled
eaf_dust,Zn,12,32,%,estimate; usual range recalled
eaf_slag,CaO,25,45,%,estimate; usual range recalled
eaf_slag,Fe total,18,32,%,estimate; usual range recalled
eaf_slag,free CaO,0.2,3,%,estimate; usual range recalled
eaf_slag,MgO,4,12,%,estimate; usual range recalled
eaf_slag,SiO2,9,20,%,estimate; usual range recalled
electroplating_rinse,Cr total,10,200,mg/L,estimate; usual range recalled
electroplating_rinse,Cu,5,200,mg/L,estimate; usual range recalled
electroplating_rinse,Ni,10,300,mg/L,estimate; usual range recalled
electroplating_rinse,pH,2,7,,estimate; usual range recalled
emr_manganese_residue,MnO,2,6,% of dry matter,estimate; usual range recalled
emr_manganese_residue,moisture,20,30,%,estimate; usual range recalled
emr_manganese_residue,NH4-N,0.3,1.2,% of dry matter,estimate; usual range recalled
emr_manganese_residue,SiO2,25,40,% of dry matter,estimate; usual range recalled
emr_manganese_residue,SO3,15,28,% of dry matter,estimate; usual range recalled
ferroalloy_slag,Al2O3,8,25,%,estimate; usual range recalled
ferroalloy_slag,CaO,10,30,%,estimate; usual range recalled
ferroalloy_slag,MgO,3,12,%,estimate; usual range recalled
ferroalloy_slag,MnO,4,14,%,estimate; usual range recalled
ferroalloy_slag,SiO2,35,50,%,estimate; usual range recalled
fgd_gypsum,CaSO4·2H2O,88,97,%,estimate; usual range recalled
fgd_gypsum,Cl,0.005,0.05,%,estimate; usual range recalled
fgd_gypsum,moisture,8,15,%,estimate; usual range recalled
fgd_gypsum,pH,6,8.5,,estimate; usual range recalled
filter_mud_sugar,CaO,3,30,% of dry matter,estimate; usual range recalled
filter_mud_sugar,moisture,65,80,%,estimate; usual range recalled
filter_mud_sugar,organic matter,35,65,% of dry matter,estimate; usual range recalled
filter_mud_sugar,P2O5,1,4,% of dry matter,estimate; usual range recalled
flue_gas_co2,CO2,9,25,%,estimate; usual range recalled
flue_gas_co2,SO2,5,200,mg/m3,estimate; usual range recalled
flue_gas_co2,temperature,45,150,°C,estimate; usual range recalled
fluorogypsum,CaSO4,80,95,%,estimate; usual range recalled
fluorogypsum,F,0.5,3,%,estimate; usual range recalled
fluorogypsum,moisture,5,20,%,estimate; usual range recalled
fluorogypsum,pH,2,7,,estimate; usual range recalled
fly_ash_coal,Al2O3,20,35,%,estimate; usual range recalled
fly_ash_coal,CaO,1,8,%,estimate; usual range recalled
fly_ash_coal,Fe2O3,4,12,%,estimate; usual range recalled
fly_ash_coal,loss on ignition,1,10,%,estimate; usual range recalled
fly_ash_coal,moisture,0,1,%,estimate; usual range recalled
fly_ash_coal,SiO2,45,60,%,estimate; usual range recalled
fly_ash_coal,SO3,0.2,2,%,estimate; usual range recalled
food_waste,fat,1,5,%,estimate; usual range recalled
food_waste,moisture,75,88,%,estimate; usual range recalled
food_waste,salt,0.3,1.2,%,estimate; usual range recalled
foundry_dust,Fe2O3,2,10,%,estimate; usual range recalled
foundry_dust,loss on ignition,5,20,%,estimate; usual range recalled
foundry_dust,SiO2,60,85,%,estimate; usual range recalled
foundry_sand,bentonite,0,10,%,estimate; usual range recalled
foundry_sand,loss on ignition,1,6,%,estimate; usual range recalled
foundry_sand,moisture,1,4,%,estimate; usual range recalled
foundry_sand,SiO2,85,97,%,estimate; usual range recalled
foundry_slag,Al2O3,8,20,%,estimate; usual range recalled
foundry_slag,CaO,15,35,%,estimate; usual range recalled
foundry_slag,Fe total,2,12,%,estimate; usual range recalled
foundry_slag,SiO2,40,55,%,estimate; usual range recalled
glass_cullet,CaO,8,12,%,estimate; usual range recalled
glass_cullet,ceramics and stones,0,0.1,%,estimate; usual range recalled
glass_cullet,Na2O,12,15,%,estimate; usual range recalled
glass_cullet,SiO2,70,74,%,estimate; usual range recalled
granite_sludge,Al2O3,12,16,% of dry matter,estimate; usual range recalled
granite_sludge,Fe2O3,1,6,% of dry matter,estimate; usual range recalled
granite_sludge,moisture,20,40,%,estimate; usual range recalled
granite_sludge,SiO2,62,75,% of dry matter,estimate; usual range recalled
grinding_sludge,Fe total,60,85,%,estimate; usual range recalled
grinding_sludge,moisture,10,30,%,estimate; usual range recalled
grinding_sludge,oil,3,15,%,estimate; usual range recalled
high_cod_wastewater,BOD,2500,25000,mg/L,estimate; usual range recalled
high_cod_wastewater,COD,5000,40000,mg/L,estimate; usual range recalled
high_cod_wastewater,SS,200,5000,mg/L,estimate; usual range recalled
hot_water,temperature,60,110,°C,estimate; usual range recalled
industrial_bio_sludge,moisture,75,85,%,estimate; usual range recalled
industrial_bio_sludge,organic matter,45,75,% of dry matter,estimate; usual range recalled
jarosite,Fe total,25,32,% of dry matter,estimate; usual range recalled
jarosite,moisture,30,45,%,estimate; usual range recalled
jarosite,S,9,14,% of dry matter,estimate; usual range recalled
jarosite,Zn,2,7,% of dry matter,estimate; usual range recalled
ladle_slag,Al2O3,5,30,%,estimate; usual range recalled
ladle_slag,CaO,40,60,%,estimate; usual range recalled
ladle_slag,MgO,4,12,%,estimate; usual range recalled
ladle_slag,SiO2,5,25,%,estimate; usual range recalled
lead_battery,H2SO4,8,15,%,estimate; usual range recalled
lead_battery,Pb,60,70,%,estimate; usual range recalled
lead_battery,polypropylene,5,8,%,estimate; usual range recalled
lead_silver_residue,Ag,300,2500,g/t,estimate; usual range recalled
lead_silver_residue,moisture,20,35,%,estimate; usual range recalled
lead_silver_residue,Pb,8,25,% of dry matter,estimate; usual range recalled
lead_silver_residue,S,8,15,% of dry matter,estimate; usual range recalled
lead_silver_residue,Zn,3,10,% of dry matter,estimate; usual range recalled
lead_slag,CaO,8,18,%,estimate; usual range recalled
lead_slag,Fe total,18,28,%,estimate; usual range recalled
lead_slag,Pb,0.5,4,%,estimate; usual range recalled
lead_slag,SiO2,18,28,%,estimate; usual range recalled
lead_slag,Zn,6,14,%,estimate; usual range recalled
li_battery,Co,1,15,%,estimate; usual range recalled
li_battery,Cu,7,12,%,estimate; usual range recalled
li_battery,graphite,12,20,%,estimate; usual range recalled
li_battery,Li,1,3,%,estimate; usual range recalled
li_battery,Ni,3,15,%,estimate; usual range recalled
lime_sludge,CaCO3,75,95,% of dry matter,estimate; usual range recalled
lime_sludge,moisture,25,45,%,estimate; usual range recalled
lime_sludge,Na2O,0.5,3,% of dry matter,estimate; usual range recalled
manure,moisture,70,92,%,estimate; usual range recalled
manure,N,0.3,1.2,%,estimate; usual range recalled
manure,P2O5,0.2,1,%,estimate; usual range recalled
mercerizing_lye,NaOH,30,60,g/L,estimate; usual range recalled
metal_hydroxide_sludge,CaO,3,12,%,estimate; usual range recalled
metal_hydroxide_sludge,Fe total,3,15,%,estimate; usual range recalled
metal_hydroxide_sludge,moisture,60,82,%,estimate; usual range recalled
mill_scale,Fe total,68,74,%,estimate; usual range recalled
mill_scale,moisture,1,8,%,estimate; usual range recalled
mill_scale,oil,0.1,1,%,estimate; usual range recalled
molasses,dry matter,75,85,%,estimate; usual range recalled
molasses,K2O,2,6,%,estimate; usual range recalled
molasses,sugar,45,55,%,estimate; usual range recalled
msw,Cl,0.3,1.2,%,estimate; usual range recalled
msw,heating value,4.5,8,MJ/kg,estimate; usual range recalled
msw,moisture,40,58,%,estimate; usual range recalled
msw_bottom_ash,CaO,15,30,%,estimate; usual range recalled
msw_bottom_ash,Cl,0.3,2,%,estimate; usual range recalled
msw_bottom_ash,Fe total,3,10,%,estimate; usual range recalled
msw_bottom_ash,moisture,15,25,%,estimate; usual range recalled
msw_bottom_ash,SiO2,25,50,%,estimate; usual range recalled
msw_fly_ash,CaO,25,45,%,estimate; usual range recalled
msw_fly_ash,Cl,12,28,%,estimate; usual range recalled
msw_fly_ash,Pb,500,4000,mg/kg,estimate; usual range recalled
msw_fly_ash,Zn,2000,12000,mg/kg,estimate; usual range recalled
municipal_wastewater,COD,150,500,mg/L,estimate; usual range recalled
municipal_wastewater,NH4-N,20,50,mg/L,estimate; usual range recalled
municipal_wastewater,SS,100,350,mg/L,estimate; usual range recalled
oily_mill_scale,Fe total,55,70,%,estimate; usual range recalled
oily_mill_scale,moisture,5,20,%,estimate; usual range recalled
oily_mill_scale,oil,3,20,%,estimate; usual range recalled
oily_sludge,ash,10,40,%,estimate; usual range recalled
oily_sludge,moisture,20,60,%,estimate; usual range recalled
oily_sludge,oil,10,50,%,estimate; usual range recalled
paint_sludge,moisture,30,70,%,estimate; usual range recalled
paint_sludge,organic matter,20,50,%,estimate; usual range recalled
paint_sludge,TiO2,2,15,%,estimate; usual range recalled
paper_sludge,CaCO3,10,35,% of dry matter,estimate; usual range recalled
paper_sludge,heating value,1,5,MJ/kg,estimate; usual range recalled
paper_sludge,moisture,50,75,%,estimate; usual range recalled
paper_sludge,organic matter,35,65,% of dry matter,estimate; usual range recalled
pcb_etchant,Cu,100,160,g/L,estimate; usual range recalled
pcb_etchant,HCl,5,20,%,estimate; usual range recalled
phosphating_sludge,Fe total,8,20,% of dry matter,estimate; usual range recalled
phosphating_sludge,moisture,40,75,%,estimate; usual range recalled
phosphating_sludge,P2O5,10,25,% of dry matter,estimate; usual range recalled
phosphating_sludge,Zn,2,10,% of dry matter,estimate; usual range recalled
phosphogypsum,CaSO4·2H2O,80,95,% of dry matter,estimate; usual range recalled
phosphogypsum,F,0.2,1.2,% of dry matter,estimate; usual range recalled
phosphogypsum,moisture,15,30,%,estimate; usual range recalled
phosphogypsum,P2O5,0.5,2.5,% of dry matter,estimate; usual range recalled
phosphogypsum,pH,2,5,,estimate; usual range recalled
phosphogypsum,soluble P2O5,0.1,1,% of dry matter,estimate; usual range recalled
plating_sludge_cr,Cr total,3,12,%,estimate; usual range recalled
plating_sludge_cr,moisture,65,82,%,estimate; usual range recalled
plating_sludge_cu,Cu,3,12,%,estimate; usual range recalled
plating_sludge_cu,moisture,65,82,%,estimate; usual range recalled
plating_sludge_mixed,Cr total,0.5,5,%,estimate; usual range recalled
plating_sludge_mixed,Cu,0.5,4,%,estimate; usual range recalled
plating_sludge_mixed,moisture,65,82,%,estimate; usual range recalled
plating_sludge_mixed,Ni,0.3,3,%,estimate; usual range recalled
plating_sludge_mixed,Zn,0.5,6,%,estimate; usual range recalled
plating_sludge_ni,moisture,65,82,%,estimate; usual range recalled
plating_sludge_ni,Ni,2,8,%,estimate; usual range recalled
plating_sludge_zn,moisture,65,82,%,estimate; usual range recalled
plating_sludge_zn,Zn,3,12,%,estimate; usual range recalled
process_water,Cl,0,250,mg/L,estimate; usual range recalled
process_water,COD,0,30,mg/L,estimate; usual range recalled
process_water,hardness,0,450,mg/L,estimate; usual range recalled
process_water,SS,0,10,mg/L,estimate; usual range recalled
pulper_reject,Cl,0.2,3,%,estimate; usual range recalled
pulper_reject,heating value,8,18,MJ/kg,estimate; usual range recalled
pulper_reject,moisture,35,60,%,estimate; usual range recalled
pulper_reject,plastics,40,65,%,estimate; usual range recalled
pyrite_cinder,As,0.01,0.2,%,estimate; usual range recalled
pyrite_cinder,Fe total,45,63,%,estimate; usual range recalled
pyrite_cinder,S,0.3,2,%,estimate; usual range recalled
pyrite_cinder,SiO2,6,20,%,estimate; usual range recalled
rdf,ash,8,20,%,estimate; usual range recalled
rdf,Cl,0.3,1.2,%,estimate; usual range recalled
rdf,heating value,13,20,MJ/kg,estimate; usual range recalled
rdf,moisture,8,25,%,estimate; usual range recalled
reclaimed_water,Cl,50,350,mg/L,estimate; usual range recalled
reclaimed_water,COD,10,50,mg/L,estimate; usual range recalled
reclaimed_water,hardness,100,450,mg/L,estimate; usual range recalled
reclaimed_water,SS,0,10,mg/L,estimate; usual range recalled
red_mud,Al2O3,12,25,% of dry matter,estimate; usual range recalled
red_mud,Fe2O3,15,55,% of dry matter,estimate; usual range recalled
red_mud,moisture,25,40,%,estimate; usual range recalled
red_mud,Na2O,2,9,% of dry matter,estimate; usual range recalled
red_mud,pH,10,12.5,,estimate; usual range recalled
red_mud,SiO2,5,22,% of dry matter,estimate; usual range recalled
red_mud,TiO2,2,9,% of dry matter,estimate; usual range recalled
rice_husk,ash,14,22,%,estimate; usual range recalled
rice_husk,heating value,12.5,14.5,MJ/kg,estimate; usual range recalled
rice_husk,moisture,8,12,%,estimate; usual range recalled
ro_concentrate,COD,80,400,mg/L,estimate; usual range recalled
ro_concentrate,TDS,5,30,g/L,estimate; usual range recalled
salt_slag_al,Al metal,4,9,%,estimate; usual range recalled
salt_slag_al,Al2O3,20,45,%,estimate; usual range recalled
salt_slag_al,NaCl and KCl,30,55,%,estimate; usual range recalled
sawdust,ash,0.3,2,%,estimate; usual range recalled
sawdust,heating value,8,17,MJ/kg,estimate; usual range recalled
sawdust,moisture,10,50,%,estimate; usual range recalled
sewage_sludge,Cu,80,500,mg/kg,estimate; usual range recalled
sewage_sludge,heating value,0.5,2.5,MJ/kg,estimate; usual range recalled
sewage_sludge,moisture,75,85,%,estimate; usual range recalled
sewage_sludge,organic matter,40,65,% of dry matter,estimate; usual range recalled
sewage_sludge,Zn,300,1500,mg/kg,estimate; usual range recalled
silicon_sludge,moisture,20,50,%,estimate; usual range recalled
silicon_sludge,Si,40,85,% of dry matter,estimate; usual range recalled
silicon_sludge,SiC,0,25,% of dry matter,estimate; usual range recalled
sinter_dust,Cl,5,25,%,estimate; usual range recalled
sinter_dust,Fe total,25,50,%,estimate; usual range recalled
sinter_dust,K,5,25,%,estimate; usual range recalled
sinter_dust,Pb,0.5,6,%,estimate; usual range recalled
so2_gas,SO2,5,14,%,estimate; usual range recalled
soda_ash_residue,CaCl2,5,15,% of dry matter,estimate; usual range recalled
soda_ash_residue,CaCO3,40,60,% of dry matter,estimate; usual range recalled
soda_ash_residue,Cl,6,18,% of dry matter,estimate; usual range recalled
soda_ash_residue,moisture,40,60,%,estimate; usual range recalled
spent_catalyst_fcc,Al2O3,35,50,%,estimate; usual range recalled
spent_catalyst_fcc,Ni,500,8000,mg/kg,estimate; usual range recalled
spent_catalyst_fcc,SiO2,40,55,%,estimate; usual range recalled
spent_catalyst_fcc,V,500,6000,mg/kg,estimate; usual range recalled
spent_catalyst_scr,TiO2,75,85,%,estimate; usual range recalled
spent_catalyst_scr,V2O5,0.5,2,%,estimate; usual range recalled
spent_catalyst_scr,WO3,3,6,%,estimate; usual range recalled
spent_caustic,COD,20000,250000,mg/L,estimate; usual range recalled
spent_caustic,NaOH,2,10,%,estimate; usual range recalled
spent_caustic,S,0.5,4,%,estimate; usual range recalled
spent_h2so4_pickle,Fe,40,90,g/L,estimate; usual range recalled
spent_h2so4_pickle,H2SO4,4,12,%,estimate; usual range recalled
spent_hcl_pickle,Fe,80,150,g/L,estimate; usual range recalled
spent_hcl_pickle,HCl,2,8,%,estimate; usual range recalled
spent_hcl_pickle,Zn,0,100,g/L,estimate; usual range recalled
spent_mixed_acid,Cr,4,12,g/L,estimate; usual range recalled
spent_mixed_acid,Fe,25,45,g/L,estimate; usual range recalled
spent_mixed_acid,HF,2,5,%,estimate; usual range recalled
spent_mixed_acid,HNO3,6,15,%,estimate; usual range recalled
spent_mixed_acid,Ni,3,10,g/L,estimate; usual range recalled
spent_potlining,C,30,60,%,estimate; usual range recalled
spent_potlining,CN,0.02,0.5,%,estimate; usual range recalled
spent_potlining,F,10,20,%,estimate; usual range recalled
spent_potlining,Na,8,18,%,estimate; usual range recalled
steam_hp,pressure,4,10,MPa,estimate; usual range recalled
steam_hp,temperature,320,540,°C,estimate; usual range recalled
steam_lp,pressure,0.3,1,MPa,estimate; usual range recalled
steam_lp,temperature,143,200,°C,estimate; usual range recalled
steam_mp,pressure,1,4,MPa,estimate; usual range recalled
steam_mp,temperature,190,320,°C,estimate; usual range recalled
straw,ash,4,12,%,estimate; usual range recalled
straw,Cl,0.2,1,%,estimate; usual range recalled
straw,heating value,13.5,16,MJ/kg,estimate; usual range recalled
straw,moisture,10,20,%,estimate; usual range recalled
sulfite_gypsum,CaSO3·0.5H2O,40,80,%,estimate; usual range recalled
sulfite_gypsum,moisture,5,40,%,estimate; usual range recalled
tailings,Al2O3,4,15,% of dry matter,estimate; usual range recalled
tailings,Fe total,2,15,% of dry matter,estimate; usual range recalled
tailings,moisture,12,25,%,estimate; usual range recalled
tailings,S,0.1,3,% of dry matter,estimate; usual range recalled
tailings,SiO2,45,80,% of dry matter,estimate; usual range recalled
tannery_sludge_cr,Cr total,0.5,4,% of dry matter,estimate; usual range recalled
tannery_sludge_cr,moisture,65,80,%,estimate; usual range recalled
tannery_sludge_cr,organic matter,40,65,% of dry matter,estimate; usual range recalled
tin_slag,Fe total,15,35,%,estimate; usual range recalled
tin_slag,SiO2,20,40,%,estimate; usual range recalled
tin_slag,Sn,0.5,5,%,estimate; usual range recalled
tio2_waste_acid,FeSO4,5,12,%,estimate; usual range recalled
tio2_waste_acid,H2SO4,18,25,%,estimate; usual range recalled
titanogypsum,CaSO4·2H2O,60,85,% of dry matter,estimate; usual range recalled
titanogypsum,Fe2O3,5,15,% of dry matter,estimate; usual range recalled
titanogypsum,moisture,35,50,%,estimate; usual range recalled
tungsten_residue,As,0.1,2,% of dry matter,estimate; usual range recalled
tungsten_residue,Fe2O3,20,40,% of dry matter,estimate; usual range recalled
tungsten_residue,MnO,10,25,% of dry matter,estimate; usual range recalled
tungsten_residue,moisture,15,30,%,estimate; usual range recalled
tungsten_residue,WO3,0.8,3,% of dry matter,estimate; usual range recalled
used_oil,Cl,0.01,0.2,%,estimate; usual range recalled
used_oil,heating value,36,42,MJ/kg,estimate; usual range recalled
used_oil,moisture,1,8,%,estimate; usual range recalled
used_oil,S,0.2,1,%,estimate; usual range recalled
vinasse,COD,60000,150000,mg/L,estimate; usual range recalled
vinasse,K2O,2,8,g/L,estimate; usual range recalled
vinasse,pH,3.5,5,,estimate; usual range recalled
waelz_slag,C,3,15,%,estimate; usual range recalled
waelz_slag,Fe total,25,40,%,estimate; usual range recalled
waelz_slag,SiO2,12,25,%,estimate; usual range recalled
waelz_slag,Zn,0.5,2.5,%,estimate; usual range recalled
waste_h2so4,COD,1000,50000,mg/L,estimate; usual range recalled
waste_h2so4,H2SO4,50,85,%,estimate; usual range recalled
waste_heat_flue,temperature,120,450,°C,estimate; usual range recalled
waste_heat_low,temperature,25,60,°C,estimate; usual range recalled
waste_plasterboard,CaSO4·2H2O,75,95,%,estimate; usual range recalled
waste_plasterboard,moisture,1,10,%,estimate; usual range recalled
waste_plasterboard,paper,1,7,%,estimate; usual range recalled
waste_tyre,carbon black,20,30,%,estimate; usual range recalled
waste_tyre,heating value,28,34,MJ/kg,estimate; usual range recalled
waste_tyre,rubber,45,55,%,estimate; usual range recalled
waste_tyre,steel,12,22,%,estimate; usual range recalled
zinc_ash,Cl,1,8,%,estimate; usual range recalled
zinc_ash,Pb,0.1,1.5,%,estimate; usual range recalled
zinc_ash,Zn,60,82,%,estimate; usual range recalled
zinc_leach_residue,Fe total,20,30,% of dry matter,estimate; usual range recalled
zinc_leach_residue,moisture,20,35,%,estimate; usual range recalled
zinc_leach_residue,Pb,2,6,% of dry matter,estimate; usual range recalled
zinc_leach_residue,S,4,8,% of dry matter,estimate; usual range recalled
zinc_leach_residue,Zn,15,25,% of dry matter,estimate; usual range recalled

"""# }
}
