// Generated from Catalogs/sector_flows.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/sector_flows.csv`.
enum EmbeddedSectorFlows {
  static var text: String { #"""
sector,direction,flow,material,amount,low,high,unit,role,source
aac_plant,input,cement,cement,0.1,0.05,0.15,t,feed,estimate
aac_plant,input,fly ash,fly_ash_coal,0.65,0.4,0.75,t,feed,estimate
aac_plant,input,gypsum,natural_gypsum,0.03,0.02,0.05,t,feed,estimate
aac_plant,input,lime,quicklime,0.14,0.08,0.2,t,feed,estimate
aac_plant,input,steam,steam_mp,0.25,0.18,0.35,t,utility,estimate
aac_plant,output,blocks,aac_block,1,,,t,main,by definition
al_extrusion,input,aluminium ingot,aluminium_ingot,1.06,1.03,1.2,t,feed,estimate
al_extrusion,input,caustic soda,caustic_soda,0.02,0.01,0.05,t,feed,estimate
al_extrusion,input,electricity,grid_electricity,5,3,8,GJ,utility,estimate
al_extrusion,input,sulphuric acid,sulphuric_acid_98,0.04,0.02,0.08,t,feed,estimate
al_extrusion,input,tap water,tap_water,12,5,25,m3,utility,estimate
al_extrusion,output,etching lye,al_etch_lye,0.05,0.02,0.1,t,residue,estimate
al_extrusion,output,profile scrap,al_scrap,0.2,0.1,0.3,t,by-product,estimate
al_extrusion,output,dross,aluminium_dross,0.01,0.005,0.02,t,residue,estimate
al_extrusion,output,hydroxide sludge,metal_hydroxide_sludge,0.15,0.05,0.3,t,residue,estimate
al_secondary,input,aluminium scrap,al_scrap,1.032,1.03,1.2,t,feed,"USLCI 2021-10: Aluminum, secondary, ingot, from automotive; range estimate"
al_secondary,input,salts,flux_salts,0.009,0.005,0.5,t,feed,"USLCI 2021-10: Aluminum, secondary, ingot, from automotive; range estimate"
al_secondary,input,electricity,grid_electricity,2.4048,0.36,2.412,GJ,utility,"USLCI 2021-10: Aluminum, secondary, ingot, from automotive; range estimate"
al_secondary,input,natural gas,natural_gas,223,120,230,m3,utility,"USLCI 2021-10: Aluminum, secondary, ingot, from automotive; range estimate"
al_secondary,output,aluminium ingot,aluminium_ingot,1,,,t,main,by definition
al_secondary,output,dross and salt slag,salt_slag_al,0.084,0.05,0.5,t,residue,"USLCI 2021-10: Aluminum, secondary, ingot, from automotive; range estimate"
al_smelter,input,alumina,alumina,1.93,1.92,1.95,t,feed,estimate
al_smelter,input,carbon anode,graphite_electrode,0.43,0.4,0.55,t,feed,estimate
al_smelter,input,electricity,grid_electricity,48.6,46.8,55.8,GJ,utility,estimate
al_smelter,output,dross + casthouse solid waste,aluminium_dross,0.036,0.02,0.055,t,residue,"estimate; USLCI 2021-10: Aluminum, primary, ingot; range estimate"
al_smelter,output,aluminium,aluminium_ingot,1,,,t,main,by definition
al_smelter,output,spent pot lining,spent_potlining,0.02,0.015,0.035,t,residue,estimate
alcohol,input,molasses (or 3 t cassava/maize),molasses,4.2,4,5,t,feed,estimate
alcohol,input,steam,steam_lp,4,2.5,6,t,utility,estimate
alcohol,output,CO2,co2,0.9,0.7,0.95,t,by-product,estimate
alcohol,output,alcohol,ethanol,1,,,t,main,by definition
alcohol,output,wastewater (benchmark cap),high_cod_wastewater,30,15,30,m3,residue,GB 27631-2011 table 2 benchmark discharge
alcohol,output,vinasse,vinasse,12,8,15,t,residue,estimate
alumina,input,bauxite,bauxite,2.64,1.9,3,t,feed,USLCI 2021-10: Alumina; range estimate
alumina,input,caustic soda,caustic_soda,0.074,0.05,0.15,t,feed,USLCI 2021-10: Alumina; range estimate
alumina,input,electricity,grid_electricity,0.3924,0.36,0.9,GJ,utility,USLCI 2021-10: Alumina; range estimate
alumina,input,natural gas,natural_gas,225,150,300,m3,utility,USLCI 2021-10: Alumina; range estimate
alumina,input,lime,quicklime,0.046,0.03,0.1,t,feed,USLCI 2021-10: Alumina; range estimate
alumina,output,alumina,alumina,1,,,t,main,by definition
alumina,output,red mud and other solid waste,red_mud,1.125,0.7,1.8,t,residue,USLCI 2021-10: Alumina; range estimate
ammonia,input,electricity,grid_electricity,0.504,0.144,4.32,GJ,utility,"USLCI 2021-10: Ammonia, steam reforming; range estimate"
ammonia,input,natural gas feed + natural gas fuel,natural_gas,510.833,461.111,1013.89,m3,utility,"USLCI 2021-10: Ammonia, steam reforming; range estimate"
ammonia,output,ammonia,ammonia,1,,,t,main,by definition
ammonia,output,concentrated CO2,co2,1.2,1.1,1.3,t,by-product,estimate
ammonia,output,spent catalyst,spent_catalyst_ni,0.0001,5e-05,0.0003,t,residue,estimate
antimony,input,antimony concentrate,antimony_concentrate,2,1.7,2.5,t,feed,estimate
antimony,output,antimony,antimony_metal,1,,,t,main,by definition
antimony,output,smelting slag + arsenic-alkali residue,antimony_slag,0.85,0.52,1.6,t,residue,estimate
antimony,output,low SO2 flue gas gypsum,fgd_gypsum,0.6,0.3,1,t,by-product,estimate
aquaculture,input,feed,animal_feed,1.4,1.1,1.8,t,feed,estimate
aquaculture,input,electricity,grid_electricity,10,2,25,GJ,utility,estimate
aquaculture,input,heat,hot_water,15,0,40,GJ,utility,estimate
aquaculture,input,water,surface_water,500,50,5000,m3,utility,estimate
asphalt_plant,input,bitumen,bitumen,0.045,0.03,0.06,t,feed,estimate
asphalt_plant,input,filler,filler_powder,0.04,0.02,0.06,t,feed,estimate
asphalt_plant,input,aggregate,natural_aggregate,0.94,0.6,0.96,t,feed,estimate
asphalt_plant,input,natural gas,natural_gas,8,6,11,m3,utility,estimate
asphalt_plant,output,asphalt mixture,asphalt_mix,1,,,t,main,by definition
asphalt_plant,output,collected dust,filler_powder,0.02,0.005,0.05,t,residue,estimate
auto_parts,input,steel and castings,hot_rolled_coil,1.3,1.1,1.6,t,feed,estimate
auto_parts,input,cutting fluid,metal_working_fluid,0.01,0.003,0.03,t,feed,estimate
auto_parts,output,steel and aluminium parts,auto_parts,1,,,t,main,by definition
auto_parts,output,spent emulsion,cutting_fluid,0.05,0.01,0.2,t,residue,estimate
auto_parts,output,grinding sludge,grinding_sludge,0.02,0.003,0.05,t,residue,estimate
auto_parts,output,turnings,steel_turnings,0.25,0.08,0.5,t,residue,estimate
auto_parts,output,used oil,used_oil,0.005,0.001,0.01,t,residue,estimate
baijiu,input,grain,grain,2.5,2.2,3,t,feed,estimate
baijiu,output,distillers grain at 60 percent moisture,distillers_grain,3.5,3,5,t,by-product,estimate
baijiu,output,wastewater (benchmark cap),high_cod_wastewater,20,10,20,m3,residue,GB 27631-2011 table 2 benchmark discharge
baijiu,output,liquor (65 percent),liquor,1,,,m3,main,by definition
battery_recycler,input,caustic soda,caustic_soda,0.5,0.3,0.8,t,feed,estimate
battery_recycler,input,electricity,grid_electricity,3,1.5,5,GJ,utility,estimate
battery_recycler,input,batteries,li_battery,1,1,1,t,feed,estimate
battery_recycler,input,sulphuric acid,sulphuric_acid_98,0.8,0.5,1.2,t,feed,estimate
battery_recycler,output,battery salts,battery_salts,0.6,0.4,0.8,t,main,estimate
battery_recycler,output,graphite residue,graphite_waste,0.2,0.15,0.28,t,residue,estimate
battery_recycler,output,lithium carbonate,lithium_carbonate,0.06,0.03,0.09,t,main,estimate
battery_recycler,output,sodium sulphate,sodium_sulphate,0.9,0.5,1.3,t,by-product,estimate
beer,output,CO2,co2,0.02,0.015,0.03,t,by-product,estimate
beer,output,spent grain,distillers_grain,0.2,0.14,0.22,t,by-product,estimate
beer,output,beer,liquor,1,,,m3,main,by definition
beer,output,spent yeast,yeast_slurry,0.025,0.015,0.03,t,by-product,estimate
bf_bof_steel,input,coking coal,coking_coal,0.6,0.45,0.75,t,feed,estimate
bf_bof_steel,input,electricity,grid_electricity,1.26,0.36,1.8,GJ,utility,estimate
bf_bof_steel,input,iron ore,iron_ore,1.4,1.3,1.7,t,feed,estimate
bf_bof_steel,input,limestone and dolomite,limestone,0.2,0.1,0.3,t,feed,estimate
bf_bof_steel,input,water,process_water,3,2,6,m3,utility,estimate
bf_bof_steel,input,steel scrap,steel_scrap,0.275,0.05,0.3,t,feed,"USLCI 2021-10: Steel, liquid; range estimate"
bf_bof_steel,output,BF dust and sludge,bf_dust,0.02,0.008,0.035,t,residue,estimate
bf_bof_steel,output,blast furnace gas,bf_gas,1400,1200,1600,m3,by-product,estimate
bf_bof_steel,output,blast furnace slag,bf_slag_granulated,0.203,0.2,0.35,t,by-product,"USLCI 2021-10: Steel, liquid; range estimate"
bf_bof_steel,output,BOF dust and sludge,bof_dust,0.0159,0.008,0.025,t,residue,"USLCI 2021-10: Steel, liquid; range estimate"
bf_bof_steel,output,converter gas,bof_gas,100,60,120,m3,by-product,estimate
bf_bof_steel,output,BOF slag,bof_slag,0.077,0.07,0.15,t,residue,"USLCI 2021-10: Steel, liquid; range estimate"
bf_bof_steel,output,coke oven gas,coke_oven_gas,170,120,200,m3,by-product,estimate
bf_bof_steel,output,mill scale,mill_scale,0.015,0.005,0.03,t,by-product,estimate
bf_bof_steel,output,crude steel,steel_billet,1,,,t,main,by definition
bf_bof_steel,output,spent refractories,waste_refractory,0.01,0.005,0.015,t,residue,estimate
biodiesel,input,methanol,methanol,0.091,0.09,0.13,t,feed,USLCI 2021-10: Soy biodiesel; range estimate
biodiesel,input,oil,used_cooking_oil,0.988,0.98,1.05,t,feed,USLCI 2021-10: Soy biodiesel; range estimate
biodiesel,output,biodiesel,biodiesel,1,,,t,main,by definition
biodiesel,output,crude glycerol,glycerol,0.12,0.1,0.13,t,by-product,USLCI 2021-10: Soy biodiesel; range estimate
biogas_plant,input,organic residues,food_waste,12,8,20,t,feed,estimate
biogas_plant,input,electricity,grid_electricity,0.7,0.3,1.2,GJ,utility,estimate
biogas_plant,output,biogas,biogas,1000,,,m3,main,by definition
biogas_plant,output,digestate,digestate,10.6,7,18,t,residue,estimate
board_recycled,input,electricity,grid_electricity,1.926,1.26,2.34,GJ,utility,"USLCI 2021-10: Containerboard, 100 percent recycled; range estimate"
board_recycled,input,natural gas,natural_gas,96,60,150,m3,utility,"USLCI 2021-10: Containerboard, 100 percent recycled; range estimate"
board_recycled,input,old corrugated containers,occ,1.107,1.05,1.2,t,feed,"USLCI 2021-10: Containerboard, 100 percent recycled; range estimate"
board_recycled,input,water,process_water,6,4,12,m3,utility,estimate
board_recycled,input,starch,starch,0.0055,0.005,0.05,t,feed,"USLCI 2021-10: Containerboard, 100 percent recycled; range estimate"
board_recycled,input,steam (China typical),steam_lp,1.6,1.2,2.2,t,utility,estimate
board_recycled,output,containerboard,containerboard,1,,,t,main,by definition
board_recycled,output,WWTP residuals,paper_sludge,0.059,0.03,0.15,t,residue,"USLCI 2021-10: Containerboard, 100 percent recycled; range estimate"
board_recycled,output,other solid waste and rejects,pulper_reject,0.053,0.03,0.1,t,residue,"USLCI 2021-10: Containerboard, 100 percent recycled; range estimate"
brick,input,"clay, shale, gangue, ash",clay,1.15,1.05,1.3,t,feed,estimate
brick,output,bricks,fired_brick,1,,,t,main,by definition
brick,output,kiln waste heat,waste_heat_flue,0.3,0.1,0.6,GJ,utility,estimate
cable,output,cable,cable,1,,,t,main,by definition
cable,output,copper wire scrap,cable_scrap,0.01,0.005,0.03,t,residue,estimate
cable,output,PVC and XLPE scrap,scrap_pvc,0.015,0.005,0.03,t,residue,estimate
cement,input,bottom ash,bottom_ash_coal,0.0101,0,0.05,t,feed,USLCI 2021-10: Portland cement; range estimate
cement,input,coal,coal_5500,0.107,0.09,0.13,t,utility,USLCI 2021-10: Portland cement; range estimate
cement,input,coal fly ash,fly_ash_coal,0.0135,0,0.3,t,feed,USLCI 2021-10: Portland cement; range estimate
cement,input,foundry sand,foundry_sand,0.0038,0,0.05,t,feed,USLCI 2021-10: Portland cement; range estimate
cement,input,blast furnace slag,ggbs,0.02,0,0.5,t,feed,USLCI 2021-10: Portland cement; range estimate
cement,input,electricity,grid_electricity,0.5184,0.288,0.5184,GJ,utility,USLCI 2021-10: Portland cement; range estimate
cement,input,gypsum,gypsum,0.04,0.03,0.05,t,feed,estimate
cement,input,limestone and clay raw meal,limestone,1.5,1.45,1.65,t,feed,estimate
cement,input,petroleum coke,petroleum_coke,0.022,0,0.05,t,feed,USLCI 2021-10: Portland cement; range estimate
cement,input,water,process_water,0.84,0.2,0.9,m3,utility,USLCI 2021-10: Portland cement; range estimate
cement,input,other waste fuels,rdf,0.0024,0,0.1,t,feed,USLCI 2021-10: Portland cement; range estimate
cement,input,waste solvents,spent_solvent_mixed,0.0088,0,0.02,t,feed,USLCI 2021-10: Portland cement; range estimate
cement,input,tyre-derived fuel,waste_tyre,0.0034,0,0.02,t,feed,USLCI 2021-10: Portland cement; range estimate
cement,output,Portland cement,cement,1,,,t,main,by definition
cement,output,cement kiln dust landfilled + cement kiln dust recycled,cement_kiln_dust,0.047,0,0.08,t,residue,USLCI 2021-10: Portland cement; range estimate
cement,output,CO2 in flue gas,co2,0.8,0.6,0.95,t,by-product,estimate
cement,output,kiln waste heat,waste_heat_flue,0.8,0.5,1,GJ,utility,estimate
ceramic_tile,input,"clay, feldspar, sand",clay,1.15,1.1,1.25,t,feed,estimate
ceramic_tile,input,electricity,grid_electricity,0.54,0.36,0.9,GJ,utility,estimate
ceramic_tile,input,natural gas or coal gas,natural_gas,70,50,100,m3,utility,estimate
ceramic_tile,output,fired scrap,ceramic_scrap,0.04,0.02,0.1,t,residue,estimate
ceramic_tile,output,"polishing sludge (polished tiles, dry)",ceramic_sludge,0.08,0.03,0.15,t,residue,estimate
ceramic_tile,output,tiles,ceramic_tile,1,,,t,main,by definition
ceramic_tile,output,kiln waste heat,waste_heat_flue,0.8,0.4,1.2,GJ,utility,estimate
chloralkali,input,electricity (allocated to NaOH),grid_electricity,4.3668,4.14,8.64,GJ,utility,USLCI 2021-10: Sodium hydroxide; chlor-alkali; range estimate
chloralkali,input,salt as brine,rock_salt,1.45,1.4,1.55,t,feed,estimate
chloralkali,output,brine sludge,brine_sludge,0.03,0.01,0.05,t,residue,estimate
chloralkali,output,sodium hydroxide 100 percent,caustic_soda,1,,,t,main,by definition
chloralkali,output,chlorine,chlorine,0.886,0.88,0.89,t,by-product,estimate
chloralkali,output,hydrogen,hydrogen,278.087,266.963,278.087,m3,by-product,estimate
chloralkali,output,weak sulphuric acid,waste_h2so4,0.02,0.01,0.03,t,residue,estimate
citric,input,calcium carbonate,calcium_carbonate,0.85,0.8,1,t,feed,estimate
citric,input,maize,grain,1.8,1.7,2,t,feed,estimate
citric,input,sulphuric acid,waste_h2so4,0.85,0.8,1,t,feed,estimate
citric,output,citric acid,citric_acid,1,,,t,main,by definition
citric,output,citric gypsum,citrogypsum,1.6,1.3,2.4,t,residue,estimate
citric,output,mycelium and corn residue,distillers_grain,0.3,0.2,0.5,t,by-product,estimate
coating_auto,input,electricity,grid_electricity,3.7584,2.52,5.4,GJ,utility,USLCI 2021-10: Automotive painting; range estimate
coating_auto,input,basecoat and clearcoat,paints,0.0648,0.048,0.108,t,feed,USLCI 2021-10: Automotive painting; range estimate
coating_auto,input,pretreatment chemicals,process_chemicals,0.021,0.015,0.03,t,feed,USLCI 2021-10: Automotive painting; range estimate
coating_auto,output,paint sludge,paint_sludge,0.01,0.003,0.03,t,residue,estimate
coating_auto,output,phosphating sludge,phosphating_sludge,0.00083,0.0005,0.003,t,residue,USLCI 2021-10: Automotive painting; range estimate
coke,input,coking coal,coking_coal,1.1,1.1,1.4,t,feed,USLCI 2021-10: Metallurgical coke; range estimate
coke,input,electricity,grid_electricity,0.1404,0.108,0.216,GJ,utility,USLCI 2021-10: Metallurgical coke; range estimate
coke,output,ammonium sulphate,ammonium_sulfate,0.012,0.009,0.014,t,by-product,estimate
coke,output,coal tar,coal_tar,0.045,0.035,0.05,t,by-product,estimate
coke,output,coke breeze and dust,coke_breeze,0.04,0.02,0.06,t,by-product,estimate
coke,output,coke oven gas,coke_oven_gas,420,400,450,m3,by-product,estimate
coke,output,coke,metallurgical_coke,1,,,t,main,by definition
coke,output,sulphur paste,sulfur_foam,0.003,0.001,0.005,t,residue,estimate
coke,output,CDQ or hot coke heat,waste_heat_flue,1.3,1,1.5,GJ,utility,estimate
copper_foil,output,copper foil,copper_products,1,,,t,main,by definition
copper_foil,output,wastewater (benchmark cap),electroplating_rinse,100,40,100,m3,residue,GB 39731-2020 table 2 benchmark discharge
copper_primary,input,copper concentrate,copper_concentrate,4,3.3,4.5,t,feed,estimate
copper_primary,input,electricity,grid_electricity,3.24,1.44,4.32,GJ,utility,estimate
copper_primary,input,silica flux,silica_sand,0.6,0.4,0.9,t,feed,estimate
copper_primary,output,anode slime,anode_slime,0.004,0.002,0.01,t,by-product,estimate
copper_primary,output,arsenic residue and gypsum,arsenic_residue,0.05,0.01,0.2,t,residue,estimate
copper_primary,output,copper cathode,copper_cathode,1,,,t,main,by definition
copper_primary,output,smelter dust,copper_dust,0.06,0.02,0.1,t,residue,estimate
copper_primary,output,copper slag,copper_slag,2.2,2,3,t,residue,dzjavalas.lt aggregated copper slag page (about 2.2 t per t copper); range estimate
copper_primary,output,sulphuric acid,sulphuric_acid_98,3.8,3,4.2,t,by-product,estimate
copper_tube,input,copper cathode and scrap,copper_cathode,1.05,1.02,1.15,t,feed,estimate
copper_tube,input,electricity,grid_electricity,3.6,1.8,5.4,GJ,utility,estimate
copper_tube,output,slag and zinc oxide dust,copper_dust,0.02,0.01,0.03,t,residue,estimate
copper_tube,output,copper products,copper_products,1,,,t,main,by definition
copper_tube,output,copper scrap,cu_scrap,0.1,0.05,0.2,t,residue,estimate
copper_tube,output,rolling emulsion,cutting_fluid,0.01,0.003,0.02,t,residue,estimate
corrugated_box,input,natural gas,natural_gas,31,20,40,m3,utility,"USLCI 2021-10: Corrugated product, 100 percent recycled; range estimate"
corrugated_box,input,starch,starch,0.019,0.015,0.03,t,feed,"USLCI 2021-10: Corrugated product, 100 percent recycled; range estimate"
corrugated_box,output,corrugated board,containerboard,1,,,t,main,by definition
corrugated_box,output,converting trim,occ,0.125,0.08,0.16,t,residue,"USLCI 2021-10: Corrugated product, 100 percent recycled; range estimate"
dairy,input,electricity,grid_electricity,0.5,0.3,0.9,GJ,utility,estimate
dairy,input,steam,steam_lp,0.3,0.15,0.6,t,utility,estimate
dairy,input,tap water,tap_water,3,1.5,6,m3,utility,estimate
dairy,output,wastewater,high_cod_wastewater,2.5,1.2,5,m3,residue,estimate
dairy,output,whey,whey,0.3,0,5,t,by-product,estimate
data_center,output,low-grade heat,waste_heat_low,3.24,2.16,4.32,GJ,utility,estimate
dyeing_knit,input,steam,steam_lp,5,3,10,t,utility,estimate
dyeing_knit,output,wastewater (benchmark cap),dye_wastewater,85,40,85,m3,residue,GB 4287-2012 table 2 benchmark discharge
dyeing_knit,output,knit fabric,dyed_fabric,1,,,t,main,by definition
dyeing_knit,output,sludge at 80 percent moisture,dyehouse_sludge,0.1,0.04,0.3,t,residue,estimate
dyeing_woven,input,caustic soda,caustic_soda,0.15,0.05,0.4,t,feed,estimate
dyeing_woven,input,dyes and auxiliaries,dyes,0.15,0.05,0.4,t,feed,estimate
dyeing_woven,input,electricity,grid_electricity,3.6,1.008,45.36,GJ,utility,AIT cleaner production in textiles slides (scribd 489141561): 0.28-12.6 MWh/t for dyeing and finishing; central value estimate
dyeing_woven,input,water,process_water,110,60,140,m3,utility,estimate
dyeing_woven,input,steam,steam_lp,6,3,15,t,utility,estimate
dyeing_woven,output,"wastewater (benchmark cap, cotton, linen, chemical fibre)",dye_wastewater,140,60,140,m3,residue,GB 4287-2012 table 2 benchmark discharge
dyeing_woven,output,fabric,dyed_fabric,1,,,t,main,by definition
dyeing_woven,output,sludge at 80 percent moisture,dyehouse_sludge,0.15,0.05,0.4,t,residue,estimate
dyeing_woven,output,weak lye,mercerizing_lye,1.5,0,4,t,residue,estimate
dyeing_woven,output,hot wastewater heat,waste_heat_low,3,1,8,GJ,utility,estimate
dyes,input,sulphuric and nitric acid,sulphuric_acid_98,2,0.5,5,t,feed,estimate
dyes,output,sludge and residue,dye_sludge,0.15,0.05,0.4,t,residue,estimate
dyes,output,dye,dyes,1,,,t,main,by definition
dyes,output,waste acid,waste_h2so4,3,1,10,t,residue,estimate
dyes,output,waste salt,waste_salt,1,0.3,3,t,residue,estimate
eaf_steel,input,graphite electrode,graphite_electrode,0.0015,0.001,0.003,t,feed,estimate
eaf_steel,input,electricity,grid_electricity,1.62,1.26,2.304,GJ,utility,estimate
eaf_steel,input,lime and dolime,quicklime,0.05,0.03,0.08,t,feed,estimate
eaf_steel,input,steel scrap,steel_scrap,1.08,1.04,1.2,t,feed,estimate
eaf_steel,output,EAF dust,eaf_dust,0.02,0.01,0.03,t,residue,sarralle.com Waelz page (1-3 percent of steel)
eaf_steel,output,EAF slag,eaf_slag,0.12,0.06,0.27,t,residue,estimate
eaf_steel,output,ladle slag,ladle_slag,0.03,0.01,0.05,t,residue,estimate
eaf_steel,output,crude steel,steel_billet,1,,,t,main,by definition
eaf_steel,output,off-gas waste heat,waste_heat_flue,0.5,0.3,0.9,GJ,utility,estimate
eaf_steel,output,spent refractories,waste_refractory,0.008,0.002,0.025,t,residue,estimate
electroplating,input,copper,copper_cathode,0.08,0.02,0.2,t,feed,estimate
electroplating,input,electricity,grid_electricity,14.4,5.4,32.4,GJ,utility,estimate
electroplating,input,nickel,nickel_metal,0.06,0.02,0.15,t,feed,estimate
electroplating,output,rinse wastewater,electroplating_rinse,300,100,500,m3,residue,estimate
electroplating,output,sludge at 70-80 percent moisture,plating_sludge_mixed,0.6,0.2,1.5,t,residue,estimate
electroplating,output,spent pickling acid,spent_hcl_pickle,1,0.3,3,t,residue,estimate
electroplating,output,spent baths,spent_plating_bath,0.3,0.05,1,t,residue,estimate
feed_mill,input,grain,grain,0.67,0.5,0.75,t,feed,estimate
feed_mill,input,electricity,grid_electricity,0.2,0.1,0.3,GJ,utility,estimate
feed_mill,input,protein meal,soybean_meal,0.34,0.2,0.4,t,feed,estimate
feed_mill,input,steam,steam_lp,0.05,0.03,0.08,t,utility,estimate
feed_mill,output,feed,animal_feed,1,,,t,main,by definition
ferroalloy,input,electricity,grid_electricity,15.12,9,32.4,GJ,utility,estimate
ferroalloy,input,ore and coke,manganese_ore,3,2,8,t,feed,estimate
ferroalloy,output,slag,ferroalloy_slag,1,0.6,14,t,residue,estimate
ferroalloy,output,ferroalloy,ferrochrome,1,,,t,main,by definition
ferroalloy,output,silica fume (silicon alloys only),silica_fume,0.2,0,0.3,t,by-product,estimate
ferroalloy,output,furnace gas,tail_gas_co,700,500,1000,m3,by-product,estimate
fertiliser_npk,input,ammonium sulphate,ammonium_sulphate_product,0.2,0,0.4,t,feed,estimate
fertiliser_npk,input,phosphate,phosphate_fertiliser,0.3,0.15,0.4,t,feed,estimate
fertiliser_npk,input,potash,potash,0.25,0.1,0.35,t,feed,estimate
fertiliser_npk,input,steam,steam_lp,0.08,0.03,0.15,t,utility,estimate
fertiliser_npk,input,urea,urea,0.2,0.1,0.35,t,feed,estimate
fertiliser_npk,output,compound fertiliser,npk_fertiliser,1,,,t,main,by definition
fireworks,input,paper and board,containerboard,0.4,0.2,0.6,t,feed,estimate
fireworks,output,paper trim,paper_tube_waste,0.03,0.01,0.06,t,residue,estimate
fireworks,output,off-spec composition (no exchange),perchlorate_waste,0.002,0.0005,0.01,t,residue,estimate
fish_processing,input,cooling,chilled_water,1.5,0.5,3,GJ,utility,estimate
fish_processing,input,electricity,grid_electricity,0.7,0.3,1.5,GJ,utility,estimate
fish_processing,input,tap water,tap_water,10,5,25,m3,utility,estimate
fish_processing,output,"heads, shells and offal",fish_waste,0.6,0.3,1,t,residue,estimate
fish_processing,output,wastewater,high_cod_wastewater,9,4,22,m3,residue,estimate
foundry_al,input,aluminium ingot,aluminium_ingot,1.15,1.05,1.2,t,feed,"USLCI 2021-10: Aluminum, cast, precision; range estimate"
foundry_al,input,electricity,grid_electricity,15.444,5.4,15.48,GJ,utility,"USLCI 2021-10: Aluminum, cast, precision; range estimate"
foundry_al,input,natural gas,natural_gas,931,150,950,m3,utility,"USLCI 2021-10: Aluminum, cast, precision; range estimate"
foundry_al,input,phenolic binder,uf_resin,0.0775,0.02,0.08,t,feed,"USLCI 2021-10: Aluminum, cast, precision; range estimate"
foundry_al,output,aluminium returns,al_scrap,0.648,0.3,0.65,t,residue,"USLCI 2021-10: Aluminum, cast, precision; range estimate"
foundry_al,output,aluminium castings,aluminium_castings,1,,,t,main,by definition
foundry_al,output,dross,aluminium_dross,0.04,0.01,0.06,t,residue,estimate
foundry_al,output,solid waste,foundry_sand,0.028,0.02,0.5,t,residue,"USLCI 2021-10: Aluminum, cast, precision; range estimate"
foundry_iron,input,clay and additives,bentonite,0.04,0.02,0.08,t,feed,"USLCI 2021-10: Iron, sand casted; range estimate"
foundry_iron,input,metal charge (scrap and pig iron),cast_iron_scrap,1.04,1.03,1.3,t,feed,"USLCI 2021-10: Iron, sand casted; range estimate"
foundry_iron,input,electricity,grid_electricity,4.32,2.16,5.4,GJ,utility,"USLCI 2021-10: Iron, sand casted; range estimate"
foundry_iron,input,new sand,silica_sand,0.6,0.3,1,t,feed,estimate
foundry_iron,output,sludge + baghouse dust recycled,foundry_dust,0.227,0.03,0.26,t,residue,"USLCI 2021-10: Iron, sand casted; range estimate"
foundry_iron,output,waste foundry sand,foundry_sand,1.28,0.4,1.5,t,residue,"USLCI 2021-10: Iron, sand casted; range estimate"
foundry_iron,output,furnace slag,foundry_slag,0.06,0.03,0.1,t,residue,estimate
foundry_iron,output,grinding residue,grinding_sludge,0.056,0.01,0.06,t,residue,"USLCI 2021-10: Iron, sand casted; range estimate"
foundry_iron,output,iron castings,iron_castings,1,,,t,main,by definition
foundry_iron,output,refractory,waste_refractory,0.025,0.005,0.03,t,residue,"USLCI 2021-10: Iron, sand casted; range estimate"
furniture,output,wood input,furniture,0.3,,,t,main,estimate
furniture,output,paint sludge,paint_sludge,0.003,0.0005,0.008,t,residue,estimate
furniture,output,sawdust and offcuts,sawdust,0.2,0.12,0.3,t,by-product,estimate
furniture,output,spent carbon,voc_carbon,0.002,0,0.006,t,residue,estimate
galvanising,input,hydrochloric acid 30 percent,hydrochloric_acid,0.03,0.015,0.05,t,feed,estimate
galvanising,input,zinc,zinc_metal,0.06,0.04,0.08,t,feed,estimate
galvanising,output,galvanised steel,galvanised_steel,1,,,t,main,by definition
galvanising,output,spent pickling acid,spent_hcl_pickle,0.03,0.01,0.06,t,residue,estimate
galvanising,output,zinc ash and dross,zinc_ash,0.012,0.006,0.02,t,by-product,estimate
garment,output,fabric input,garments,0.88,,,t,main,estimate
garment,output,fabric offcuts,textile_offcuts,0.12,0.08,0.2,t,residue,estimate
glass,input,cullet,glass_cullet,0.25,0.1,0.8,t,feed,estimate
glass,input,sand,silica_sand,0.6,0.2,0.72,t,feed,estimate
glass,input,soda ash,soda_ash,0.18,0.05,0.22,t,feed,estimate
glass,output,glass,flat_glass,1,,,t,main,by definition
glass,output,furnace waste heat,waste_heat_flue,1.5,1,2.5,GJ,utility,estimate
glass_fibre,input,clay,clay,0.35,0.2,0.4,t,feed,USLCI 2021-10: E-glass; range estimate
glass_fibre,input,electricity,grid_electricity,4.5792,2.52,4.68,GJ,utility,USLCI 2021-10: E-glass; range estimate
glass_fibre,input,limestone,limestone,0.41,0.3,0.45,t,feed,USLCI 2021-10: E-glass; range estimate
glass_fibre,input,natural gas,natural_gas,243,150,300,m3,utility,USLCI 2021-10: E-glass; range estimate
glass_fibre,input,silica,silica_sand,0.31,0.3,0.5,t,feed,USLCI 2021-10: E-glass; range estimate
glass_fibre,output,solid waste,waste_glass_fibre,0.1635,0.08,0.2,t,residue,USLCI 2021-10: E-glass; range estimate
greenhouse,input,carbon dioxide,co2_merchant,0.6,0.2,1,t,utility,estimate
greenhouse,input,growing substrate,growing_substrate,0.05,0.02,0.1,t,feed,estimate
greenhouse,input,heat,hot_water,12,5,25,GJ,utility,estimate
greenhouse,input,irrigation water,irrigation_water,20,10,40,m3,utility,estimate
greenhouse,input,fertiliser,npk_fertiliser,0.05,0.02,0.1,t,feed,estimate
hdpe_recycler,input,electricity,grid_electricity,1.764,1.44,2.52,GJ,utility,USLCI 2021-10: Recycled postconsumer HDPE; range estimate
hdpe_recycler,input,sorted HDPE,scrap_pe,1.08,1.05,1.25,t,feed,USLCI 2021-10: Recycled postconsumer HDPE; range estimate
hdpe_recycler,output,residue,rdf,0.079,0.05,0.2,t,by-product,USLCI 2021-10: Recycled postconsumer HDPE; range estimate
hdpe_recycler,output,HDPE pellet,rpe_pellet,1,,,t,main,by definition
injection,input,electricity,grid_electricity,6.444,2.52,7.2,GJ,utility,USLCI 2021-10: Injection molding; range estimate
injection,input,resin,virgin_pp,1.034,1.01,1.05,t,feed,USLCI 2021-10: Injection molding; range estimate
injection,output,sprues and scrap,injection_sprues,0.045,0.02,0.1,t,residue,USLCI 2021-10: Injection molding; range estimate
injection,output,solid waste,mixed_packaging,0.016,0.005,0.03,t,residue,USLCI 2021-10: Injection molding; range estimate
kraft_pulp,input,caustic soda,caustic_soda,0.023,0.02,0.05,t,feed,"USLCI 2021-10: Pulp, kraft market; range estimate"
kraft_pulp,input,water,process_water,81,25,100,m3,utility,"USLCI 2021-10: Pulp, kraft market; range estimate"
kraft_pulp,input,sodium chlorate,sodium_chlorate,0.062,0.03,0.07,t,feed,"USLCI 2021-10: Pulp, kraft market; range estimate"
kraft_pulp,input,sulphuric acid,waste_h2so4,0.037,0.02,0.04,t,feed,"USLCI 2021-10: Pulp, kraft market; range estimate"
kraft_pulp,input,softwood chips,wood_chips,1.62,1.5,2.5,t,feed,"USLCI 2021-10: Pulp, kraft market; range estimate"
kraft_pulp,output,ash,biomass_ash,0.027,0.01,0.06,t,residue,"USLCI 2021-10: Pulp, kraft market; range estimate"
kraft_pulp,output,lime mud and dregs,lime_sludge,0.03,0.01,0.5,t,residue,estimate
kraft_pulp,output,WWTP residuals,paper_sludge,0.031,0.02,0.08,t,residue,"USLCI 2021-10: Pulp, kraft market; range estimate"
kraft_pulp,output,tall oil,tall_oil,0.0366,0,0.05,t,by-product,"USLCI 2021-10: Pulp, kraft market; range estimate"
kraft_pulp,output,market pulp,virgin_pulp,1,,,t,main,by definition
lead_batt_mfg,input,lead,lead_metal,20,17,25,t,feed,estimate
lead_batt_mfg,output,batteries,lead_acid_battery_new,30,,,t,main,estimate
lead_batt_mfg,output,"lead slag, paste, dust",pb_scrap,0.4,0.1,1,t,residue,estimate
lead_smelt,input,lead concentrate,lead_concentrate,1.8,1.6,2,t,feed,estimate
lead_smelt,output,anode slime,anode_slime,0.015,0.01,0.03,t,by-product,estimate
lead_smelt,output,lead,lead_metal,1,,,t,main,by definition
lead_smelt,output,fumed slag,lead_slag,0.6,0.4,0.9,t,residue,estimate
lead_smelt,output,sulphuric acid,sulphuric_acid_98,0.8,0.6,1,t,by-product,estimate
li_battery_mfg,input,battery salts,battery_salts,2,1,2.6,t,feed,estimate
li_battery_mfg,input,copper foil,copper_products,0.6,0.4,0.9,t,feed,estimate
li_battery_mfg,input,electricity,grid_electricity,180,100,250,GJ,utility,estimate
li_battery_mfg,input,solvent,solvent_virgin,1.2,0.5,2,t,feed,estimate
li_battery_mfg,input,steam,steam_lp,10,4,20,t,utility,estimate
li_battery_mfg,output,scrap cells and electrode sheet,li_battery,0.25,0.1,0.5,t,residue,estimate
li_battery_mfg,output,solvent water mixture,spent_solvent_mixed,1.1,0.5,1.8,t,residue,estimate
lime,input,coal,coal_5500,0.172,0.12,0.2,t,utility,USLCI 2021-10: Quicklime; range estimate
lime,input,electricity,grid_electricity,0.2448,0.09,0.288,GJ,utility,USLCI 2021-10: Quicklime; range estimate
lime,input,limestone,limestone,1.87,1.75,2,t,feed,USLCI 2021-10: Quicklime; range estimate
lime,input,natural gas,natural_gas,21,0,120,m3,utility,USLCI 2021-10: Quicklime; range estimate
lime,output,CO2 (fairly rich),co2,1.1,0.95,1.3,t,by-product,estimate
lime,output,kiln dust and off-spec lime,lime_dust,0.05,0.02,0.12,t,residue,estimate
lime,output,quicklime,quicklime,1,,,t,main,by definition
lv_electrical,output,copper and brass scrap,cu_scrap,0.08,0.04,0.15,t,residue,estimate
lv_electrical,output,plastic sprues,injection_sprues,0.05,0.03,0.1,t,residue,estimate
lv_electrical,output,products,lv_electrical,1,,,t,main,by definition
lv_electrical,output,thermoset scrap,resin_waste,0.03,0.01,0.06,t,residue,estimate
lv_electrical,output,steel and silicon steel scrap,steel_scrap,0.2,0.1,0.3,t,residue,estimate
machinery,input,steel plate and castings,hot_rolled_coil,1.25,1.15,1.4,t,feed,estimate
machinery,output,machines,machine_parts,1,,,t,main,by definition
machinery,output,paint sludge,paint_sludge,0.005,0.002,0.01,t,residue,estimate
machinery,output,welding slag and shot,spent_shot,0.01,0.003,0.02,t,residue,estimate
machinery,output,plate offcuts,steel_scrap,0.15,0.08,0.25,t,residue,estimate
machinery,output,turnings,steel_turnings,0.05,0.02,0.1,t,residue,estimate
manganese_el,input,electricity,grid_electricity,23.4,20.88,27,GJ,utility,estimate
manganese_el,input,manganese ore,manganese_ore,8,6,11,t,feed,estimate
manganese_el,input,sulphuric acid,waste_h2so4,2,1.5,2.5,t,feed,estimate
manganese_el,output,manganese residue,emr_manganese_residue,9,6,12,t,residue,estimate
manganese_el,output,manganese,manganese_metal,1,,,t,main,by definition
metal_dismantling,input,electricity,grid_electricity,0.3,0.1,0.6,GJ,utility,estimate
metal_dismantling,input,motors and cable,motor_scrap,0.5,0,1,t,feed,estimate
metal_dismantling,input,waste appliances,weee,0.5,0,1,t,feed,estimate
metal_dismantling,output,aluminium scrap,al_scrap,0.05,0.02,0.1,t,main,estimate
metal_dismantling,output,copper scrap,cu_scrap,0.09,0.05,0.3,t,main,estimate
metal_dismantling,output,plastics,scrap_abs,0.1,0.03,0.2,t,by-product,estimate
metal_dismantling,output,steel scrap,steel_scrap,0.6,0.4,0.75,t,main,estimate
metal_hardware,input,brass or zinc,copper_products,0.5,0,1,t,feed,estimate
metal_hardware,input,electricity,grid_electricity,4,2,8,GJ,utility,estimate
metal_hardware,input,zinc,zinc_metal,0.4,0,1,t,feed,estimate
metal_hardware,output,brass chips,brass_scrap,0.2,0.05,0.4,t,by-product,estimate
metal_hardware,output,spent emulsion,cutting_fluid,0.02,0.005,0.06,t,residue,estimate
metal_hardware,output,plating sludge,plating_sludge_mixed,0.05,0.01,0.15,t,residue,estimate
metal_hardware,output,zinc returns,zn_scrap,0.1,0.02,0.25,t,by-product,estimate
mineral_wool,input,basalt,basalt,0.7,0,1.1,t,feed,estimate
mineral_wool,input,blast furnace slag,bf_slag_aircooled,0.5,0,1,t,feed,estimate
mineral_wool,input,electricity,grid_electricity,1.6,1,2.4,GJ,utility,estimate
mineral_wool,input,coke,metallurgical_coke,0.17,0.1,0.25,t,feed,estimate
mineral_wool,input,binder,uf_resin,0.03,0.02,0.05,t,feed,estimate
mineral_wool,output,cupola dust and offcuts,foundry_slag,0.08,0.03,0.15,t,residue,estimate
mineral_wool,output,mineral wool,mineral_wool,1,,,t,main,by definition
oil_refine,input,caustic soda,caustic_soda,0.0023,0.002,0.005,t,feed,"USLCI 2021-10: Soy oil, refined; range estimate"
oil_refine,input,electricity,grid_electricity,0.0162,0.0144,0.216,GJ,utility,"USLCI 2021-10: Soy oil, refined; range estimate"
oil_refine,input,crude oil,vegetable_oil,1.04,1.03,1.06,t,feed,"USLCI 2021-10: Soy oil, refined; range estimate"
oil_refine,output,spent bleaching earth,calcined_clay_waste,0.01,0.004,0.02,t,residue,estimate
oil_refine,output,wastewater,high_cod_wastewater,0.09,0.05,1,m3,residue,"USLCI 2021-10: Soy oil, refined; range estimate"
oil_refine,output,soapstock,soapstock,0.0074,0.005,0.05,t,by-product,"USLCI 2021-10: Soy oil, refined; range estimate"
oil_refine,output,refined oil,vegetable_oil,1,,,t,main,by definition
organic_fertiliser,input,fermentation residue,fermentation_residue,0.3,0,1,t,feed,estimate
organic_fertiliser,input,electricity,grid_electricity,0.2,0.1,0.3,GJ,utility,estimate
organic_fertiliser,input,manure,manure,1.4,0.8,2,t,feed,estimate
organic_fertiliser,input,straw or husk,straw,0.4,0.2,0.7,t,feed,estimate
organic_fertiliser,output,organic fertiliser,compost,1,,,t,main,by definition
paper_fine,input,PCC filler,calcium_carbonate,0.014,0.01,0.2,t,feed,"USLCI 2021-10: Paper, freesheet, uncoated; range estimate"
paper_fine,input,electricity,grid_electricity,2.0052,1.44,3.24,GJ,utility,"USLCI 2021-10: Paper, freesheet, uncoated; range estimate"
paper_fine,input,water,process_water,86,10,90,m3,utility,"USLCI 2021-10: Paper, freesheet, uncoated; range estimate"
paper_fine,input,lime,quicklime,0.072,0.02,0.08,t,feed,"USLCI 2021-10: Paper, freesheet, uncoated; range estimate"
paper_fine,input,starch,starch,0.038,0.02,0.05,t,feed,"USLCI 2021-10: Paper, freesheet, uncoated; range estimate"
paper_fine,input,chips and pulpwood,wood_chips,0.95,0.8,1.2,t,feed,"USLCI 2021-10: Paper, freesheet, uncoated; range estimate"
paper_fine,output,ash,biomass_ash,0.058,0.01,0.06,t,residue,"USLCI 2021-10: Paper, freesheet, uncoated; range estimate"
paper_fine,output,paper,paper,1,,,t,main,by definition
paper_fine,output,WWTP residuals,paper_sludge,0.052,0.02,0.1,t,residue,"USLCI 2021-10: Paper, freesheet, uncoated; range estimate"
particleboard,input,electricity,grid_electricity,0.5688,0.432,0.648,GJ,utility,USLCI 2021-10: Particleboard; range estimate
particleboard,input,natural gas,natural_gas,30,0,40,m3,utility,USLCI 2021-10: Particleboard; range estimate
particleboard,input,UF resin,uf_resin,0.1046,0.06,0.11,t,feed,USLCI 2021-10: Particleboard; range estimate
particleboard,input,wood residues,wood_chips,0.671,0.6,0.72,t,feed,USLCI 2021-10: Particleboard; range estimate
particleboard,output,particleboard,particleboard,0.65,,,t,main,estimate
particleboard,output,sander dust and hog fuel,sawdust,0.027,0.02,0.06,t,by-product,USLCI 2021-10: Particleboard; range estimate
pcb,input,copper clad laminate,copper_clad_laminate,1300,1150,1500,m2,feed,estimate
pcb,output,double-sided board,circuit_board,1000,,,m2,main,by definition
pcb,output,wastewater (benchmark cap),electroplating_rinse,780,400,780,m3,residue,GB 39731-2020 table 2 benchmark discharge
pcb,output,spent etchant,pcb_etchant,2.5,1,5,t,residue,estimate
pcb,output,laminate trim,pcb_scrap,0.8,0.4,1.5,t,residue,estimate
pcb,output,copper sludge,plating_sludge_cu,2,0.5,4,t,residue,estimate
pet_recycler,input,electricity,grid_electricity,1.656,1.26,2.16,GJ,utility,USLCI 2021-10: Recycled postconsumer PET flake; range estimate
pet_recycler,input,natural gas,natural_gas,75,40,90,m3,utility,USLCI 2021-10: Recycled postconsumer PET flake; range estimate
pet_recycler,input,sorted PET,scrap_pet,1.22,1.15,1.35,t,feed,USLCI 2021-10: Recycled postconsumer PET flake; range estimate
pet_recycler,output,PET flake,pet_flake,1,,,t,main,by definition
pet_recycler,output,residue,rdf,0.22,0.12,0.3,t,by-product,USLCI 2021-10: Recycled postconsumer PET flake; range estimate
pharma_api,input,solvents,solvent_virgin,20,5,60,t,feed,estimate
pharma_api,output,API,pharmaceuticals,1,,,t,main,by definition
pharma_api,output,distillation residue,solvent_still_residue,1,0.3,4,t,residue,estimate
pharma_api,output,spent solvents,spent_solvent_mixed,10,3,40,t,residue,estimate
pharma_api,output,waste salt,waste_salt,1.5,0.2,6,t,residue,estimate
phosphoric,input,phosphate rock,phosphate_rock,3.4,3,3.8,t,feed,estimate
phosphoric,input,sulphuric acid,waste_h2so4,2.8,2.5,3,t,feed,estimate
phosphoric,output,fluosilicic acid,fluosilicic_acid,0.05,0.03,0.08,t,by-product,estimate
phosphoric,output,phosphogypsum,phosphogypsum,5,4.5,5.5,t,residue,estimate
phosphoric,output,P2O5,phosphoric_acid,1,,,t,main,by definition
pickling_cr,input,hot rolled coil,hot_rolled_coil,1.05,1.03,1.08,t,feed,estimate
pickling_cr,input,hydrochloric acid 30 percent,hydrochloric_acid,0.02,0.01,0.04,t,feed,estimate
pickling_cr,output,oily sludge and emulsion,cutting_fluid,0.004,0.002,0.01,t,residue,estimate
pickling_cr,output,cold rolled strip,hot_rolled_coil,1,,,t,main,by definition
pickling_cr,output,spent HCl liquor,spent_hcl_pickle,0.03,0.015,0.06,t,residue,estimate
pickling_cr,output,steel scrap,steel_scrap,0.04,0.02,0.06,t,residue,estimate
plasterboard,input,gypsum,gypsum,0.98,0.95,1.05,t,feed,estimate
plasterboard,output,plasterboard,plasterboard,1,,,t,main,by definition
plasterboard,output,board scrap,waste_plasterboard,0.03,0.01,0.05,t,residue,estimate
porcelain,output,fired scrap,ceramic_scrap,0.08,0.04,0.15,t,residue,estimate
porcelain,output,body and glaze sludge,ceramic_sludge,0.05,0.02,0.1,t,residue,estimate
porcelain,output,porcelain,porcelain,1,,,t,main,by definition
porcelain,output,plaster moulds,waste_plasterboard,0.1,0.05,0.2,t,residue,estimate
power_coal,input,bituminous coal,coal_5500,0.442,0.3,0.5,t,utility,"USLCI 2021-10: Electricity, bituminous coal; range estimate"
power_coal,input,limestone for FGD,limestone,0.012,0.005,0.03,t,feed,estimate
power_coal,input,cooling and process water,process_water,1.6,0.3,2.5,m3,utility,estimate
power_coal,output,electricity,electricity,3.6,,,GJ,main,by definition
power_coal,output,ash and FGD sludge,fgd_gypsum,0.014,0.01,0.03,t,by-product,"USLCI 2021-10: Electricity, bituminous coal; range estimate"
power_coal,output,ash (bottom and fly),fly_ash_coal,0.044,0.03,0.15,t,by-product,"USLCI 2021-10: Electricity, bituminous coal; range estimate"
power_coal,output,low-pressure steam (extraction),steam_lp,0,0,3,t,utility,estimate
printing,output,recoverable solvent vapours (ethyl acetate),ethyl_acetate,1.2,0.6,2,t,residue,estimate
printing,output,waste ink and rags,ink_waste,0.05,0.02,0.1,t,residue,estimate
pta_pet,input,ethylene glycol,ethylene_glycol,0.345,0.33,0.35,t,feed,USLCI 2021-10: Polyethylene terephthalate; range estimate
pta_pet,input,electricity,grid_electricity,0.828,0.54,0.9,GJ,utility,USLCI 2021-10: Polyethylene terephthalate; range estimate
pta_pet,input,PTA,pta,0.86,0.86,0.87,t,feed,USLCI 2021-10: Polyethylene terephthalate; range estimate
pta_pet,output,waste polymer,scrap_pet,0.005,0.001,0.01,t,residue,estimate
pta_pet,output,PET,virgin_pet,1,,,t,main,by definition
pvc_carbide,input,calcium carbide,calcium_carbide,1.4,1.35,1.5,t,feed,estimate
pvc_carbide,output,waste HCl,byproduct_hcl,0.05,0.02,0.1,t,by-product,estimate
pvc_carbide,output,carbide slag (dry),carbide_slag,1.6,1.4,1.9,t,residue,estimate
pvc_carbide,output,PVC,pvc_resin,1,,,t,main,by definition
pvc_ethylene,input,electricity,grid_electricity,0.9324,0.72,1.08,GJ,utility,USLCI 2021-10: Polyvinyl chloride; range estimate
pvc_ethylene,input,natural gas,natural_gas,63,40,80,m3,utility,USLCI 2021-10: Polyvinyl chloride; range estimate
pvc_ethylene,input,water,process_water,3.3,2,5,m3,utility,USLCI 2021-10: Polyvinyl chloride; range estimate
pvc_ethylene,input,VCM,vcm,0.997,0.99,1.01,t,feed,USLCI 2021-10: Polyvinyl chloride; range estimate
pvc_ethylene,output,PVC,pvc_resin,1,,,t,main,by definition
pvc_ethylene,output,process solid waste,scrap_pvc,0.00064,0.0003,0.005,t,residue,USLCI 2021-10: Polyvinyl chloride; range estimate
rare_earth_magnet,input,electricity,grid_electricity,30,18,45,GJ,utility,estimate
rare_earth_magnet,input,rare earth metal (as oxide),rare_earth_oxide,0.5,0.4,0.6,t,feed,estimate
rare_earth_magnet,output,grinding sludge,grinding_sludge,0.1,0.05,0.2,t,residue,estimate
rare_earth_magnet,output,magnet swarf,rare_earth_slag,0.35,0.2,0.5,t,residue,estimate
readymix,input,cement,cement,0.28,0.2,0.4,t,feed,estimate
readymix,input,sand and stone,natural_aggregate,1.85,1.7,1.95,t,feed,estimate
readymix,input,fly ash and slag,scm,0.1,0.03,0.2,t,feed,estimate
readymix,output,concrete,concrete,1,,,m3,main,by definition
readymix,output,washout sludge,ready_mix_washout,0.02,0.005,0.04,t,residue,estimate
rice,output,paddy,grain,0.7,,,t,main,estimate
rice,output,bran,milling_byproduct,0.08,0.06,0.1,t,by-product,estimate
rice,output,rice husk,rice_husk,0.2,0.18,0.23,t,by-product,estimate
shoes,output,spent glue and solvents,adhesive_waste,0.003,0.0005,0.01,t,residue,estimate
shoes,output,sole and EVA scrap,eva_scrap,0.05,0.01,0.12,t,residue,estimate
shoes,output,leather and PU offcuts,leather_offcuts,0.06,0.02,0.12,t,residue,estimate
shoes,output,pairs of shoes,shoes,1000,,,item,main,by definition
shoes,output,spent carbon,voc_carbon,0.005,0,0.02,t,residue,estimate
silk_dyeing,output,wastewater (benchmark cap),dye_wastewater,300,150,300,m3,residue,GB 4287-2012 table 2 benchmark discharge
silk_dyeing,output,silk fabric,dyed_fabric,1,,,t,main,by definition
slaughter,output,wastewater,high_cod_wastewater,5,3,7,m3,residue,estimate
slaughter,output,"blood, hair and offal",slaughter_waste,0.15,0.08,0.25,t,residue,estimate
sludge_dryer,input,electricity,grid_electricity,0.4,0.2,0.7,GJ,utility,estimate
sludge_dryer,input,wet sludge,sewage_sludge,3,2.5,4,t,feed,estimate
sludge_dryer,input,steam,steam_lp,2.2,1.6,3,t,utility,estimate
sludge_dryer,output,dried sludge,dried_sludge,1,,,t,main,by definition
sludge_dryer,output,condensate water,municipal_wastewater,2,1.5,3,m3,residue,estimate
soda_solvay,input,limestone,limestone,1.2,1.1,1.7,t,feed,estimate
soda_solvay,input,salt,rock_salt,1.6,1.5,1.7,t,feed,estimate
soda_solvay,output,distiller waste liquor,ro_concentrate,10,8,11,m3,residue,estimate
soda_solvay,output,soda ash,soda_ash,1,,,t,main,by definition
soda_solvay,output,residue solids (dry),soda_ash_residue,0.25,0.15,0.3,t,residue,estimate
solar_cell,input,glass,flat_glass,55,45,70,t,feed,estimate
solar_cell,input,electricity,grid_electricity,400,200,700,GJ,utility,estimate
solar_cell,input,hydrofluoric acid,hydrofluoric_acid,0.6,0.3,1.2,t,feed,estimate
solar_cell,input,process water,process_water,450,250,900,m3,utility,estimate
solar_cell,output,acid wastewater,acid_wastewater,400,200,800,m3,residue,estimate
solar_cell,output,fluoride sludge,caf2_sludge,1.5,0.5,3,t,residue,estimate
solar_cell,output,broken modules,solar_panel,0.5,0.2,1,t,residue,estimate
soy_products,input,steam,steam_lp,0.8,0.5,1.5,t,utility,estimate
soy_products,input,tap water,tap_water,8,5,15,m3,utility,estimate
soy_products,output,whey water,high_cod_wastewater,6,4,12,m3,residue,estimate
soy_products,output,okara,tofu_residue,0.5,0.3,0.9,t,by-product,estimate
starch_glucose,input,maize,grain,1.45,1.4,1.6,t,feed,estimate
starch_glucose,input,electricity,grid_electricity,0.7,0.5,1,GJ,utility,estimate
starch_glucose,input,steam,steam_lp,1,0.6,1.6,t,utility,estimate
starch_glucose,input,tap water,tap_water,3,2,6,m3,utility,estimate
starch_glucose,output,maize oil cake,oilcake,0.08,0.04,0.12,t,by-product,estimate
starch_glucose,output,starch,starch,1,,,t,main,by definition
starch_glucose,output,process water,starch_wastewater,3,2,6,m3,residue,estimate
steel_rolling,input,cooling water,cooling_water,2,0.5,5,m3,utility,estimate
steel_rolling,input,electricity,grid_electricity,0.45,0.25,0.7,GJ,utility,estimate
steel_rolling,input,natural gas,natural_gas,35,25,50,m3,utility,estimate
steel_rolling,input,billet,steel_billet,1.05,1.02,1.08,t,feed,estimate
steel_rolling,output,rolled steel,hot_rolled_coil,1,,,t,main,by definition
steel_rolling,output,mill scale,mill_scale,0.02,0.01,0.04,t,residue,estimate
steel_rolling,output,oily mill scale,oily_mill_scale,0.003,0.001,0.008,t,residue,estimate
steel_rolling,output,crop ends,steel_scrap,0.025,0.01,0.04,t,by-product,estimate
steel_rolling,output,flue gas heat,waste_heat_flue,0.3,0.1,0.5,GJ,by-product,estimate
sugar,input,sugar cane,sugar_cane,8.5,8,10,t,feed,estimate
sugar,output,bagasse at 50 percent moisture,bagasse,2.1,2,2.6,t,by-product,estimate
sugar,output,filter mud,filter_mud_sugar,0.2,0.1,0.4,t,residue,estimate
sugar,output,molasses,molasses,0.3,0.25,0.4,t,by-product,estimate
sugar,output,sugar,white_sugar,1,,,t,main,by definition
sulfuric_py,input,pyrite,pyrite,0.75,0.7,0.95,t,feed,estimate
sulfuric_py,output,wastewater (limit for new plants),municipal_wastewater,1,0,1,m3,residue,GB 26132-2010 table 2 benchmark discharge
sulfuric_py,output,pyrite cinder,pyrite_cinder,0.5,0.4,0.9,t,residue,estimate
sulfuric_py,output,sulphuric acid,sulphuric_acid_98,1,,,t,main,by definition
sulfuric_s,input,electricity,grid_electricity,0.2376,0.108,0.288,GJ,utility,USLCI 2021-10: Sulfuric acid; range estimate
sulfuric_s,input,sulphur,sulphur_mined,0.33,0.327,0.335,t,feed,USLCI 2021-10: Sulfuric acid; range estimate
sulfuric_s,output,wastewater (limit for new plants),municipal_wastewater,0.2,0,0.2,m3,residue,GB 26132-2010 table 2 benchmark discharge
sulfuric_s,output,spent vanadium catalyst,spent_catalyst_scr,3e-05,2e-05,0.0001,t,residue,estimate
sulfuric_s,output,steam,steam_hp,1.1,1,1.3,t,utility,estimate
sulfuric_s,output,sulphuric acid,sulphuric_acid_98,1,,,t,main,by definition
synthetic_leather,input,base cloth,base_cloth,2.5,1.5,4,t,feed,estimate
synthetic_leather,input,DMF (net after recovery),dmf,0.3,0.1,1,t,feed,estimate
synthetic_leather,input,steam or thermal oil heat,process_heat,80,40,150,GJ,utility,estimate
synthetic_leather,input,PU resin (30 percent solids),pu_resin,6,3,9,t,feed,estimate
synthetic_leather,output,DMF liquor to recovery (about 20 percent),dmf_liquor,20,10,35,t,residue,estimate
synthetic_leather,output,DMF still residue,dmf_still_residue,0.05,0.02,0.2,t,residue,estimate
synthetic_leather,output,"wastewater (benchmark cap, wet process, new plants) + wastewater (benchmark cap, other processes, new plants)",municipal_wastewater,65,25,90,m3,residue,GB 21902-2008 benchmark discharge (new plants 50 wet and 15 other; earlier limit 70 and 20)
synthetic_leather,output,trim,pu_leather_scrap,0.2,0.1,0.4,t,residue,estimate
synthetic_leather,output,release paper,release_paper,0.15,0.05,0.4,t,residue,estimate
synthetic_leather,output,synthetic leather,synthetic_leather,5,,,t,main,estimate
tannery,input,chrome tanning agent,chrome_tanning_salt,0.06,0.03,0.09,t,feed,estimate
tannery,input,lime and sulphide,hydrated_lime,0.08,0.04,0.12,t,feed,estimate
tannery,input,raw hide (wet salted),raw_hide,1,,,t,feed,by definition
tannery,output,chrome shavings,chrome_shavings,0.1,0.08,0.12,t,residue,estimate
tannery,output,fleshings and raw trimmings,hide_trimmings,0.25,0.07,0.35,t,residue,estimate
tannery,output,wastewater (benchmark cap for new tanneries),high_cod_wastewater,55,20,55,m3,residue,GB 30486-2013 table 2 benchmark discharge (40 under special limits)
tannery,output,raw hide (wet salted),leather,0.2,,,t,main,estimate
tannery,output,sludge at 60-80 percent moisture,tannery_sludge_cr,0.3,0.15,0.5,t,residue,estimate
tio2_sulfate,input,ilmenite,ilmenite,2.4,2.2,2.6,t,feed,estimate
tio2_sulfate,input,sulphuric acid,waste_h2so4,3.8,3.2,4.2,t,feed,estimate
tio2_sulfate,output,ferrous sulphate,ferrous_sulfate,3,2.5,3.5,t,by-product,estimate
tio2_sulfate,output,waste acid 20 percent,tio2_waste_acid,7,6,8,t,residue,estimate
tio2_sulfate,output,titanium dioxide,titanium_dioxide,1,,,t,main,by definition
tio2_sulfate,output,titanium gypsum,titanogypsum,6,4,10,t,residue,estimate
tungsten,input,caustic or soda,soda_ash,0.8,0.4,1.2,t,feed,estimate
tungsten,input,tungsten concentrate,tungsten_concentrate,1.45,1.35,1.6,t,feed,estimate
tungsten,output,APT,apt,1,,,t,main,by definition
tungsten,output,ammonia-nitrogen wastewater,municipal_wastewater,30,15,60,m3,residue,estimate
tungsten,output,alkali leach residue,tungsten_residue,0.6,0.4,1,t,residue,estimate
tyre_mfg,input,steam,steam_lp,3,2,5,t,utility,estimate
tyre_mfg,output,rubber trim and scrap tyres,rubber_scrap,0.02,0.01,0.05,t,residue,estimate
valves,input,castings and bar,casting,1.35,1.2,1.6,t,feed,estimate
valves,output,brass turnings (copper valves),brass_scrap,0.4,0.25,0.6,t,residue,estimate
valves,output,spent emulsion,cutting_fluid,0.03,0.01,0.1,t,residue,estimate
valves,output,waste foundry sand (if own castings),foundry_sand,0.6,0.2,1.2,t,residue,estimate
valves,output,metal chips,steel_turnings,0.3,0.15,0.5,t,residue,estimate
valves,output,valves,valves,1,,,t,main,by definition
wte,input,municipal waste,msw,1,1,1,t,feed,estimate
wte,output,electricity,electricity,1.26,1.008,1.8,GJ,utility,estimate
wte,output,bottom ash,msw_bottom_ash,0.22,0.18,0.3,t,residue,estimate
wte,output,fly ash,msw_fly_ash,0.03,0.02,0.05,t,residue,estimate
wwtp,input,carbon source,carbon_source,0.02,0,0.08,t,feed,estimate
wwtp,output,reclaimed water,reclaimed_water,950,0,980,m3,utility,estimate
wwtp,output,sludge at 80 percent moisture,sewage_sludge,0.7,0.4,1.2,t,residue,estimate
zinc_hydro,input,electricity,grid_electricity,14.4,12.96,16.2,GJ,utility,estimate
zinc_hydro,input,zinc concentrate,zinc_concentrate,2.1,1.9,2.3,t,feed,estimate
zinc_hydro,output,copper-cadmium residue,indium_germanium_residue,0.04,0.02,0.06,t,by-product,estimate
zinc_hydro,output,jarosite or goethite,jarosite,0.5,0.3,0.9,t,residue,estimate
zinc_hydro,output,sulphuric acid,sulphuric_acid_98,1.7,1.5,1.9,t,by-product,estimate
zinc_hydro,output,leach residue (conventional) + production slag recovered,zinc_leach_residue,1.052,0.65,1.16,t,residue,"estimate; USLCI 2021-10: Zinc, Special High Grade; range estimate"
zinc_hydro,output,zinc,zinc_metal,1,,,t,main,by definition

"""# }
}
