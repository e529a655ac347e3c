// Generated from Catalogs/technology_flows.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/technology_flows.csv`.
enum EmbeddedTechnologyFlows {
  static var text: String { #"""
technology,direction,material,ratio,market_price,role,source
absorption_chiller,input,cooling_water,0.35,1.5,utility,estimate
absorption_chiller,input,hot_water,1,,main,by definition
absorption_chiller,output,chilled_water,0.7,120,main,estimate
acid_water_hds,input,acid_wastewater,1,,main,by definition
acid_water_hds,input,grid_electricity,0.0029,189,utility,estimate
acid_water_hds,input,quicklime,0.003,450,utility,estimate
acid_water_hds,output,metal_hydroxide_sludge,0.012,,residue,estimate
acid_water_hds,output,process_water,0.9,3,main,estimate
al_dross,input,aluminium_dross,1,,main,by definition
al_dross,input,flux_salts,0.2,1800,utility,estimate; route as in: China HW list exemption item 22 (metal recovery)
al_dross,input,grid_electricity,0.54,189,utility,estimate; route as in: China HW list exemption item 22 (metal recovery)
al_dross,input,process_heat,2,85,utility,estimate; route as in: China HW list exemption item 22 (metal recovery)
al_dross,output,aluminium_ingot,0.45,18700,main,estimate; route as in: China HW list exemption item 22 (metal recovery)
al_dross,output,salt_slag_al,0.7,,residue,estimate; route as in: China HW list exemption item 22 (metal recovery)
al_secondary,input,al_scrap,1,,main,by definition
al_secondary,input,flux_salts,0.009,1800,utility,"USLCI Aluminum secondary ingot from automotive scrap: 1.032 kg scrap, 0.668 kWh, 0.223 m3 gas, 0.084 kg landfill per kg"
al_secondary,input,grid_electricity,2.34,189,utility,"USLCI Aluminum secondary ingot from automotive scrap: 1.032 kg scrap, 0.668 kWh, 0.223 m3 gas, 0.084 kg landfill per kg"
al_secondary,input,process_heat,8,85,utility,"USLCI Aluminum secondary ingot from automotive scrap: 1.032 kg scrap, 0.668 kWh, 0.223 m3 gas, 0.084 kg landfill per kg"
al_secondary,input,silicon_metal,0.02,14500,utility,"USLCI Aluminum secondary ingot from automotive scrap: 1.032 kg scrap, 0.668 kWh, 0.223 m3 gas, 0.084 kg landfill per kg"
al_secondary,output,aluminium_dross,0.055,,residue,"USLCI Aluminum secondary ingot from automotive scrap: 1.032 kg scrap, 0.668 kWh, 0.223 m3 gas, 0.084 kg landfill per kg"
al_secondary,output,aluminium_ingot,0.97,18700,main,"USLCI Aluminum secondary ingot from automotive scrap: 1.032 kg scrap, 0.668 kWh, 0.223 m3 gas, 0.084 kg landfill per kg"
alpha_plaster,input,grid_electricity,0.108,189,utility,estimate
alpha_plaster,input,phosphogypsum,1,,main,by definition
alpha_plaster,input,process_heat,1.1,85,utility,estimate
alpha_plaster,input,quicklime,0.02,450,utility,estimate
alpha_plaster,output,plaster_powder,0.78,350,main,estimate
anode_slime_refine,input,anode_slime,1,,main,by definition
anode_slime_refine,input,caustic_soda,0.2,2900,utility,estimate
anode_slime_refine,input,grid_electricity,5.4,189,utility,estimate
anode_slime_refine,input,sulphuric_acid_98,0.6,250,utility,estimate
anode_slime_refine,output,leach_neutral_residue,0.4,,residue,estimate
anode_slime_refine,output,pb_scrap,0.15,13500,by-product,estimate
anode_slime_refine,output,precious_metals,0.055,6e+06,main,estimate
as_cryst,input,ammonia_water,1,,main,by definition
as_cryst,input,grid_electricity,0.1656,189,utility,estimate
as_cryst,input,process_heat,1.15,85,utility,estimate
as_cryst,input,sulphuric_acid_98,0.58,250,utility,estimate
as_cryst,output,ammonium_sulfate,0.77,750,main,estimate
bagasse_pulp,input,bagasse,1,,main,by definition
bagasse_pulp,input,caustic_soda,0.06,2900,utility,estimate; route as in: MAESTRI case 10 for route
bagasse_pulp,input,grid_electricity,1.26,189,utility,estimate; route as in: MAESTRI case 10 for route
bagasse_pulp,input,process_heat,5,85,utility,estimate; route as in: MAESTRI case 10 for route
bagasse_pulp,input,process_water,10,3,utility,estimate; route as in: MAESTRI case 10 for route
bagasse_pulp,output,bagasse_pith,0.3,200,by-product,estimate; route as in: MAESTRI case 10 for route
bagasse_pulp,output,bagasse_pulp,0.4,4500,main,estimate; route as in: MAESTRI case 10 for route
bagasse_pulp,output,black_liquor,2.5,,residue,estimate; route as in: MAESTRI case 10 for route
bagasse_pulp,output,municipal_wastewater,7,,residue,estimate; route as in: MAESTRI case 10 for route
bfg_power,input,bf_gas,1,,main,by definition
bfg_power,output,electricity,0.0013,130,main,estimate
biochar,input,sawdust,1,,main,by definition
biochar,output,biochar,0.243,2000,main,"estimate; route as in: PyPSA technology-data 2030: VOM 1035 EUR/MWh biochar, 0.0582 t char per MWh feed"
biochar,output,process_heat,7.2,85,by-product,"estimate; route as in: PyPSA technology-data 2030: VOM 1035 EUR/MWh biochar, 0.0582 t char per MWh feed"
biogas_plant_dea,input,manure,1,,main,by definition
biogas_plant_dea,output,biogas,25,1.5,main,"estimate; route as in: PyPSA technology-data 2030: 1201 EUR/kW biogas, FOM 7.8 percent, 20 years"
biogas_plant_dea,output,digestate,0.95,0,by-product,"estimate; route as in: PyPSA technology-data 2030: 1201 EUR/kW biogas, FOM 7.8 percent, 20 years"
biogas_upgrade,input,biogas,1,,main,by definition
biogas_upgrade,output,biomethane,0.596,3.6,main,"estimate; route as in: PyPSA technology-data 2030 (Danish Energy Agency): 214 EUR/kW, FOM 17 percent, VOM 4.6 EUR/MWh"
biogas_upgrade,output,co2,0.0007,30,by-product,"estimate; route as in: PyPSA technology-data 2030 (Danish Energy Agency): 214 EUR/kW, FOM 17 percent, VOM 4.6 EUR/MWh"
biomass_steam,input,sawdust,1,,main,by definition
biomass_steam,output,biomass_ash,0.01,,residue,"estimate; route as in: PyPSA technology-data 2030 (DEA): 748 EUR/kW_th, 89 percent, FOM 6.1 percent"
biomass_steam,output,steam_lp,4.85,180,main,"estimate; route as in: PyPSA technology-data 2030 (DEA): 748 EUR/kW_th, 89 percent, FOM 6.1 percent"
blowdown_reuse,input,cooling_blowdown,1,,main,by definition
blowdown_reuse,input,grid_electricity,0.004,189,utility,estimate
blowdown_reuse,input,process_chemicals,0.0001,5000,utility,estimate
blowdown_reuse,output,process_water,0.72,3,main,estimate
blowdown_reuse,output,ro_concentrate,0.27,,residue,estimate
brass_rod,input,brass_scrap,1,,main,by definition
brass_rod,input,grid_electricity,1.62,189,utility,estimate
brass_rod,input,zinc_metal,0.02,21500,utility,estimate
brass_rod,output,copper_products,0.94,64000,main,estimate
brass_rod,output,zinc_oxide_raw,0.02,8500,by-product,estimate
brine_zld,input,grid_electricity,0.072,189,utility,"estimate; route as in: WaterTAP brine_concentrator: base 9.7-10.4 kWh/m3 plus 1.1E-4 kWh per mg/L TDS, 90 percent recovery"
brine_zld,input,process_heat,0.1,85,utility,"estimate; route as in: WaterTAP brine_concentrator: base 9.7-10.4 kWh/m3 plus 1.1E-4 kWh per mg/L TDS, 90 percent recovery"
brine_zld,input,ro_concentrate,1,,main,by definition
brine_zld,output,demin_water,0.9,8,main,"estimate; route as in: WaterTAP brine_concentrator: base 9.7-10.4 kWh/m3 plus 1.1E-4 kWh per mg/L TDS, 90 percent recovery"
brine_zld,output,waste_salt,0.05,,residue,"estimate; route as in: WaterTAP brine_concentrator: base 9.7-10.4 kWh/m3 plus 1.1E-4 kWh per mg/L TDS, 90 percent recovery"
bsf,input,food_waste,1,,main,by definition
bsf,input,grid_electricity,0.216,189,utility,estimate
bsf,input,process_heat,0.4,85,utility,estimate
bsf,output,frass,0.25,800,by-product,estimate
bsf,output,insect_protein,0.06,8000,main,estimate
cable_granulate,input,cable_scrap,1,,main,by definition
cable_granulate,input,grid_electricity,0.504,189,utility,estimate
cable_granulate,output,cu_scrap,0.55,61000,main,estimate
cable_granulate,output,scrap_pvc,0.38,2500,by-product,estimate
caf2_briquette,input,caf2_sludge,1,,main,by definition
caf2_briquette,input,grid_electricity,0.144,189,utility,estimate
caf2_briquette,input,process_heat,1.5,85,utility,estimate
caf2_briquette,output,fluorspar,0.5,1200,main,estimate
carbide_slag_lime,input,carbide_slag,1,,main,by definition
carbide_slag_lime,input,grid_electricity,0.108,189,utility,estimate
carbide_slag_lime,input,process_heat,4,85,utility,estimate
carbide_slag_lime,output,quicklime,0.55,450,main,estimate
cast_iron_remelt_chip,input,cast_iron_scrap,1,,main,by definition
cast_iron_remelt_chip,input,grid_electricity,0.432,189,utility,estimate
cast_iron_remelt_chip,input,process_heat,0.4,85,utility,estimate
cast_iron_remelt_chip,output,iron_briquette,0.96,2300,main,estimate
catalyst_mo,input,grid_electricity,1.08,189,utility,estimate
catalyst_mo,input,process_heat,5,85,utility,estimate
catalyst_mo,input,soda_ash,0.3,2400,utility,estimate
catalyst_mo,input,spent_catalyst_ni,1,,main,by definition
catalyst_mo,output,alumina,0.6,3000,by-product,estimate
catalyst_mo,output,metal_salts_mo,0.25,90000,main,estimate
caustic_evap,input,grid_electricity,0.0288,189,utility,"estimate; route as in: infohouse.p2ric.org (5 percent feed to 25-40 percent, up to 98 percent reclaimed, worthwhile from 2 percent and 400 t/y); climate-policy-watcher.org (0.2-0.3 kWh per kg water evaporated); evaporatorsplant.com (vendor payback claim under 4 months)"
caustic_evap,input,mercerizing_lye,1,,main,by definition
caustic_evap,input,steam_lp,0.3,180,utility,"estimate; route as in: infohouse.p2ric.org (5 percent feed to 25-40 percent, up to 98 percent reclaimed, worthwhile from 2 percent and 400 t/y); climate-policy-watcher.org (0.2-0.3 kWh per kg water evaporated); evaporatorsplant.com (vendor payback claim under 4 months)"
caustic_evap,output,caustic_32,0.15,900,main,"estimate; route as in: infohouse.p2ric.org (5 percent feed to 25-40 percent, up to 98 percent reclaimed, worthwhile from 2 percent and 400 t/y); climate-policy-watcher.org (0.2-0.3 kWh per kg water evaporated); evaporatorsplant.com (vendor payback claim under 4 months)"
caustic_evap,output,condensate,0.84,6,by-product,"estimate; route as in: infohouse.p2ric.org (5 percent feed to 25-40 percent, up to 98 percent reclaimed, worthwhile from 2 percent and 400 t/y); climate-policy-watcher.org (0.2-0.3 kWh per kg water evaporated); evaporatorsplant.com (vendor payback claim under 4 months)"
cd_recycle,input,cd_mixed,1,,main,by definition
cd_recycle,input,grid_electricity,0.0288,189,utility,estimate
cd_recycle,output,excavated_soil,0.14,,residue,estimate
cd_recycle,output,recycled_aggregate,0.85,50,main,estimate
cd_recycle,output,steel_scrap,0.01,2500,by-product,estimate
cement_coproc,input,grid_electricity,0.108,189,utility,"estimate; route as in: China HW list exemption items 12, 19, 23 name the GB 30485/HJ 662 route"
cement_coproc,input,rdf,1,,main,by definition
cement_coproc,output,process_heat,12,85,main,"estimate; route as in: China HW list exemption items 12, 19, 23 name the GB 30485/HJ 662 route"
ceramic_body,input,ceramic_scrap,1,,main,by definition
ceramic_body,input,grid_electricity,0.126,189,utility,estimate
ceramic_body,output,ceramic_body,0.98,250,main,estimate
chloralkali_brine,input,grid_electricity,5.2812,189,utility,"USLCI chlor-alkali membrane: 0.671 kg NaCl as brine, about 1.2 kWh, 0.076 m3 gas per kg NaOH (allocated)"
chloralkali_brine,input,process_heat,3.33,85,utility,"USLCI chlor-alkali membrane: 0.671 kg NaCl as brine, about 1.2 kWh, 0.076 m3 gas per kg NaOH (allocated)"
chloralkali_brine,input,process_water,0.5,3,utility,"USLCI chlor-alkali membrane: 0.671 kg NaCl as brine, about 1.2 kWh, 0.076 m3 gas per kg NaOH (allocated)"
chloralkali_brine,input,rock_salt,1,,main,by definition
chloralkali_brine,output,caustic_soda,0.667,2900,main,"USLCI chlor-alkali membrane: 0.671 kg NaCl as brine, about 1.2 kWh, 0.076 m3 gas per kg NaOH (allocated)"
chloralkali_brine,output,chlorine,0.591,300,by-product,"USLCI chlor-alkali membrane: 0.671 kg NaCl as brine, about 1.2 kWh, 0.076 m3 gas per kg NaOH (allocated)"
chloralkali_brine,output,hydrogen,187,1.3485,by-product,"USLCI chlor-alkali membrane: 0.671 kg NaCl as brine, about 1.2 kWh, 0.076 m3 gas per kg NaOH (allocated)"
chrome_recycle,input,chrome_liquor,1,,main,by definition
chrome_recycle,input,grid_electricity,0.0216,189,utility,estimate
chrome_recycle,input,magnesia,0.005,1200,utility,estimate
chrome_recycle,input,sulphuric_acid_98,0.01,250,utility,estimate
chrome_recycle,output,chrome_tanning_salt,0.02,8500,main,estimate
citro_gypsum,input,citrogypsum,1,,main,by definition
citro_gypsum,input,grid_electricity,0.108,189,utility,estimate
citro_gypsum,input,process_heat,1.2,85,utility,estimate
citro_gypsum,input,quicklime,0.01,450,utility,estimate
citro_gypsum,output,plaster_powder,0.75,350,main,estimate
co2_cement,input,flue_gas_co2,1,,main,by definition
co2_cement,input,grid_electricity,0.3852,189,utility,"estimate; route as in: PyPSA technology-data 2030: 3.269 million EUR per t CO2/h, 0.022 plus 0.085 MWh/t power, 0.72 MWh/t heat, 90 percent"
co2_cement,input,process_heat,2.6,85,utility,"estimate; route as in: PyPSA technology-data 2030: 3.269 million EUR per t CO2/h, 0.022 plus 0.085 MWh/t power, 0.72 MWh/t heat, 90 percent"
co2_cement,output,co2,0.9,30,main,"estimate; route as in: PyPSA technology-data 2030: 3.269 million EUR per t CO2/h, 0.022 plus 0.085 MWh/t power, 0.72 MWh/t heat, 90 percent"
co2_liquef,input,co2,1,,main,by definition
co2_liquef,input,grid_electricity,0.8748,189,utility,"estimate; route as in: PyPSA technology-data 2030: ethanol-source capture 1.168 million USD per t/h, 0.12 MWh/t; liquefaction 0.123 MWh/t"
co2_liquef,output,co2_liquid,0.94,500,main,"estimate; route as in: PyPSA technology-data 2030: ethanol-source capture 1.168 million USD per t/h, 0.12 MWh/t; liquefaction 0.123 MWh/t"
cod_biogas,input,grid_electricity,0.0036,189,utility,estimate
cod_biogas,input,high_cod_wastewater,1,,main,by definition
cod_biogas,output,biogas,8,1.5,main,estimate
cod_biogas,output,industrial_bio_sludge,0.004,,residue,estimate
cod_biogas,output,municipal_wastewater,0.96,,residue,estimate
cofire_sludge,input,grid_electricity,0.072,189,utility,estimate
cofire_sludge,input,paper_sludge,1,,main,by definition
cofire_sludge,output,steam_lp,0.73,180,main,estimate
cog_methanol,input,coke_oven_gas,1,,main,by definition
cog_methanol,input,grid_electricity,0.002,189,utility,estimate
cog_methanol,input,steam_mp,0.0003,240,utility,estimate
cog_methanol,output,methanol,0.00048,2400,main,estimate
cog_psa,input,coke_oven_gas,1,,main,by definition
cog_psa,input,grid_electricity,0.0006,189,utility,estimate
cog_psa,output,hydrogen,0.45,1.3485,main,estimate
cog_psa,output,tail_gas_co,0.3,0.3,by-product,estimate
compost,input,grid_electricity,0.09,189,utility,estimate
compost,input,manure,1,,main,by definition
compost,input,straw,0.2,350,utility,estimate
compost,output,compost,0.45,500,main,estimate
copper_dust_leach,input,copper_dust,1,,main,by definition
copper_dust_leach,input,grid_electricity,1.26,189,utility,estimate
copper_dust_leach,input,process_water,0.5,3,utility,estimate
copper_dust_leach,input,sulphuric_acid_98,0.35,250,utility,estimate
copper_dust_leach,output,arsenic_residue,0.12,,residue,estimate
copper_dust_leach,output,copper_sulphate,0.42,16000,main,estimate
copper_dust_leach,output,lead_silver_residue,0.35,,by-product,estimate
cr_reduce,input,grid_electricity,1.08,189,utility,estimate
cr_reduce,input,plating_sludge_cr,1,,main,by definition
cr_reduce,input,process_heat,6,85,utility,estimate
cr_reduce,input,soda_ash,0.2,2400,utility,estimate
cr_reduce,output,chromium_oxide,0.25,22000,main,estimate
cr_reduce,output,leach_neutral_residue,0.5,,residue,estimate
cu_secondary,input,cu_scrap,1,,main,by definition
cu_secondary,input,grid_electricity,1.26,189,utility,estimate
cu_secondary,input,limestone,0.02,50,utility,estimate
cu_secondary,input,process_heat,4,85,utility,estimate
cu_secondary,input,silica_sand,0.06,350,utility,estimate
cu_secondary,output,copper_cathode,0.95,68000,main,estimate
cu_secondary,output,copper_dust,0.02,,residue,estimate
cu_secondary,output,copper_slag,0.1,,residue,estimate
cu_slag_float,input,copper_slag,1,,main,by definition
cu_slag_float,input,grid_electricity,0.216,189,utility,estimate
cu_slag_float,input,process_water,1,3,utility,estimate
cu_slag_float,output,copper_concentrate,0.05,12000,main,estimate
cu_slag_float,output,tailings,0.93,,residue,estimate
distill_feed,input,distillers_grain,1,,main,by definition
distill_feed,input,grid_electricity,0.144,189,utility,estimate
distill_feed,input,steam_lp,0.8,180,utility,estimate
distill_feed,output,dried_grain_feed,0.35,2200,main,estimate
dmf_dist,input,dmf_liquor,1,,main,by definition
dmf_dist,input,grid_electricity,0.054,189,utility,"estimate; route as in: baijiantest.com (Longwan, Wenzhou: gas-side recovery rose from 65 to 95 percent, saving 5-10 million CNY per firm and year); fx361.cc 2023 (five towers three effects in Fujian park)"
dmf_dist,input,steam_lp,0.9,180,utility,"estimate; route as in: baijiantest.com (Longwan, Wenzhou: gas-side recovery rose from 65 to 95 percent, saving 5-10 million CNY per firm and year); fx361.cc 2023 (five towers three effects in Fujian park)"
dmf_dist,output,dmf_recovered,0.19,4500,main,"estimate; route as in: baijiantest.com (Longwan, Wenzhou: gas-side recovery rose from 65 to 95 percent, saving 5-10 million CNY per firm and year); fx361.cc 2023 (five towers three effects in Fujian park)"
dmf_dist,output,dmf_still_residue,0.01,,residue,"estimate; route as in: baijiantest.com (Longwan, Wenzhou: gas-side recovery rose from 65 to 95 percent, saving 5-10 million CNY per firm and year); fx361.cc 2023 (five towers three effects in Fujian park)"
dmf_dist,output,process_water,0.78,3,by-product,"estimate; route as in: baijiantest.com (Longwan, Wenzhou: gas-side recovery rose from 65 to 95 percent, saving 5-10 million CNY per firm and year); fx361.cc 2023 (five towers three effects in Fujian park)"
dmf_extract,input,dmf_liquor,1,,main,by definition
dmf_extract,input,grid_electricity,0.054,189,utility,estimate; route as in: fx361.cc 2023: 17 companies and 74 lines could share one plant
dmf_extract,input,process_heat,0.238,85,utility,estimate; route as in: fx361.cc 2023: 17 companies and 74 lines could share one plant
dmf_extract,input,steam_lp,0.35,180,utility,estimate; route as in: fx361.cc 2023: 17 companies and 74 lines could share one plant
dmf_extract,output,dmf_recovered,0.195,4500,main,estimate; route as in: fx361.cc 2023: 17 companies and 74 lines could share one plant
dmf_extract,output,dmf_still_residue,0.005,,residue,estimate; route as in: fx361.cc 2023: 17 companies and 74 lines could share one plant
dmf_extract,output,municipal_wastewater,0.78,,residue,estimate; route as in: fx361.cc 2023: 17 companies and 74 lines could share one plant
drum_recon,input,caustic_soda,0.02,2900,utility,estimate
drum_recon,input,grid_electricity,0.432,189,utility,estimate
drum_recon,input,metal_drum,1,,main,by definition
drum_recon,input,process_heat,0.8,85,utility,estimate
drum_recon,input,process_water,1,3,utility,estimate
drum_recon,output,municipal_wastewater,0.95,,residue,estimate
drum_recon,output,oily_sludge,0.05,,residue,estimate
drum_recon,output,reconditioned_drum,0.75,3500,main,estimate
drum_recon,output,steel_scrap,0.2,2500,by-product,estimate
dye_ro,input,dye_wastewater,1,,main,by definition
dye_ro,input,grid_electricity,0.00576,189,utility,"estimate; route as in: WaterTAP ultra_filtration and nanofiltration data (0.231 kWh/m3 each, 15 and 75 million USD2014 at 4732 m3/h, 95 and 85 percent recovery) as cross-check"
dye_ro,input,process_chemicals,0.0003,5000,utility,"estimate; route as in: WaterTAP ultra_filtration and nanofiltration data (0.231 kWh/m3 each, 15 and 75 million USD2014 at 4732 m3/h, 95 and 85 percent recovery) as cross-check"
dye_ro,output,reclaimed_water,0.65,1,main,"estimate; route as in: WaterTAP ultra_filtration and nanofiltration data (0.231 kWh/m3 each, 15 and 75 million USD2014 at 4732 m3/h, 95 and 85 percent recovery) as cross-check"
dye_ro,output,ro_concentrate,0.34,,residue,"estimate; route as in: WaterTAP ultra_filtration and nanofiltration data (0.231 kWh/m3 each, 15 and 75 million USD2014 at 4732 m3/h, 95 and 85 percent recovery) as cross-check"
dyehouse_cofire,input,dyehouse_sludge,1,,main,by definition
dyehouse_cofire,input,grid_electricity,0.216,189,utility,estimate
dyehouse_cofire,input,process_heat,1.7,85,utility,estimate
dyehouse_cofire,output,dried_sludge,0.3,50,main,estimate
dyehouse_cofire,output,municipal_wastewater,0.65,,residue,estimate
effluent_reuse,input,grid_electricity,0.0009,189,utility,estimate
effluent_reuse,input,municipal_wastewater,1,,main,by definition
effluent_reuse,input,process_chemicals,0.00001,5000,utility,estimate
effluent_reuse,output,reclaimed_water,0.93,1,main,estimate
elec_boiler,input,electricity,1,,main,by definition
elec_boiler,output,steam_lp,0.36,180,main,estimate; route as in: PyPSA technology-data 2030 (DEA): 88.6 EUR/kW
elv_dismantle,input,elv,1,,main,by definition
elv_dismantle,input,grid_electricity,0.216,189,utility,estimate
elv_dismantle,output,al_scrap,0.07,15500,by-product,estimate
elv_dismantle,output,cu_scrap,0.01,61000,by-product,estimate
elv_dismantle,output,lead_battery,0.013,9200,by-product,estimate
elv_dismantle,output,scrap_pp,0.06,4200,by-product,estimate
elv_dismantle,output,steel_scrap,0.69,2500,main,estimate
elv_dismantle,output,used_oil,0.005,,residue,estimate
elv_dismantle,output,waste_tyre,0.035,800,by-product,estimate
emulsion,input,cutting_fluid,1,,main,by definition
emulsion,input,grid_electricity,0.144,189,utility,estimate
emulsion,input,process_chemicals,0.01,5000,utility,estimate
emulsion,input,process_heat,0.3,85,utility,estimate
emulsion,output,oily_sludge,0.1,,residue,estimate
emulsion,output,reclaimed_water,0.85,1,main,estimate
emulsion,output,used_oil,0.04,3500,by-product,estimate
eva_regrind,input,eva_scrap,1,,main,by definition
eva_regrind,input,grid_electricity,1.26,189,utility,estimate
eva_regrind,output,eva_regrind,0.95,5000,main,estimate
femn_slag_wool,input,ferroalloy_slag,1,,main,by definition
femn_slag_wool,input,grid_electricity,1.26,189,utility,estimate
femn_slag_wool,input,uf_resin,0.03,2200,utility,estimate
femn_slag_wool,output,mineral_wool,0.85,2000,main,estimate
ferrous_pfs,input,ferrous_sulfate,1,,main,by definition
ferrous_pfs,input,oxygen,35,0.6,utility,estimate
ferrous_pfs,input,process_water,0.7,3,utility,estimate
ferrous_pfs,input,sulphuric_acid_98,0.12,250,utility,estimate
ferrous_pfs,output,ferric_chloride,1.7,260,main,estimate
fgd_board,input,fgd_gypsum,1,,main,by definition
fgd_board,input,grid_electricity,0.162,189,utility,estimate
fgd_board,input,paper,0.045,5500,utility,estimate
fgd_board,input,process_heat,1.9,85,utility,estimate
fgd_board,input,process_water,0.5,3,utility,estimate
fgd_board,input,starch,0.004,3500,utility,estimate
fgd_board,output,plasterboard,1,900,main,estimate
fgd_board,output,waste_plasterboard,0.03,,residue,estimate
fgd_cement,input,fgd_gypsum,1,,main,by definition
fgd_cement,input,grid_electricity,0.0432,189,utility,estimate
fgd_cement,input,process_heat,0.3,85,utility,estimate
fgd_cement,input,quicklime,0.02,450,utility,estimate
fgd_cement,output,gypsum_retarder,0.9,110,main,estimate
film_recycle,input,grid_electricity,2.52,189,utility,estimate; route as in: Waste Manage 2024 doi:10.1016/j.wasman.2024.08.017: sorting 110-123 EUR/t; sorting plus recycling 566 (rPE) to 735 (rPP) EUR/t
film_recycle,input,process_heat,0.6,85,utility,estimate; route as in: Waste Manage 2024 doi:10.1016/j.wasman.2024.08.017: sorting 110-123 EUR/t; sorting plus recycling 566 (rPE) to 735 (rPP) EUR/t
film_recycle,input,process_water,3,3,utility,estimate; route as in: Waste Manage 2024 doi:10.1016/j.wasman.2024.08.017: sorting 110-123 EUR/t; sorting plus recycling 566 (rPE) to 735 (rPP) EUR/t
film_recycle,input,scrap_pe,1,,main,by definition
film_recycle,output,municipal_wastewater,2.9,,residue,estimate; route as in: Waste Manage 2024 doi:10.1016/j.wasman.2024.08.017: sorting 110-123 EUR/t; sorting plus recycling 566 (rPE) to 735 (rPP) EUR/t
film_recycle,output,rdf,0.25,,residue,estimate; route as in: Waste Manage 2024 doi:10.1016/j.wasman.2024.08.017: sorting 110-123 EUR/t; sorting plus recycling 566 (rPE) to 735 (rPP) EUR/t
film_recycle,output,rpe_pellet,0.75,6500,main,estimate; route as in: Waste Manage 2024 doi:10.1016/j.wasman.2024.08.017: sorting 110-123 EUR/t; sorting plus recycling 566 (rPE) to 735 (rPP) EUR/t
fluor_recover,input,aluminium_hydroxide,0.5,2000,utility,estimate
fluor_recover,input,fluosilicic_acid,1,,main,by definition
fluor_recover,input,grid_electricity,0.54,189,utility,estimate
fluor_recover,input,process_heat,4,85,utility,estimate
fluor_recover,output,aluminium_fluoride,0.6,9500,main,estimate
fluor_recover,output,silica_product,0.3,4500,by-product,estimate
flyash_aac,input,aluminium_ingot,0.001,18700,utility,estimate
flyash_aac,input,cement,0.15,330,utility,estimate
flyash_aac,input,fly_ash_coal,1,,main,by definition
flyash_aac,input,grid_electricity,0.0648,189,utility,estimate
flyash_aac,input,natural_gypsum,0.04,130,utility,estimate
flyash_aac,input,process_heat,0.9,85,utility,estimate
flyash_aac,input,process_water,0.5,3,utility,estimate
flyash_aac,input,quicklime,0.25,450,utility,estimate
flyash_aac,output,aac_block,1.45,380,main,estimate
flyash_alumina,input,fly_ash_coal,1,,main,by definition
flyash_alumina,input,grid_electricity,1.8,189,utility,estimate
flyash_alumina,input,process_heat,12,85,utility,estimate
flyash_alumina,input,quicklime,0.3,450,utility,estimate
flyash_alumina,input,soda_ash,0.15,2400,utility,estimate
flyash_alumina,output,alumina,0.35,3000,main,estimate
flyash_alumina,output,silica_residue,0.6,,residue,estimate
flyash_brick,input,bottom_ash_coal,1,,main,by definition
flyash_brick,input,cement,0.12,330,utility,estimate
flyash_brick,input,grid_electricity,0.036,189,utility,estimate
flyash_brick,input,natural_sand,0.3,110,utility,estimate
flyash_brick,input,process_water,0.1,3,utility,estimate
flyash_brick,output,nonfired_brick,1.4,120,main,estimate
flyash_classify,input,fly_ash_coal,1,,main,by definition
flyash_classify,input,grid_electricity,0.09,189,utility,estimate
flyash_classify,output,fly_ash_graded,0.95,180,main,estimate
flyash_zeolite,input,caustic_soda,0.35,2900,utility,estimate
flyash_zeolite,input,fly_ash_coal,1,,main,by definition
flyash_zeolite,input,grid_electricity,0.9,189,utility,estimate
flyash_zeolite,input,process_heat,4,85,utility,estimate
flyash_zeolite,input,process_water,0.5,3,utility,estimate
flyash_zeolite,output,zeolite,0.5,3000,main,estimate
foam_ceramic,input,ceramic_sludge,1,,main,by definition
foam_ceramic,input,clay,0.1,30,utility,estimate
foam_ceramic,input,feldspar,0.2,300,utility,estimate
foam_ceramic,input,grid_electricity,0.72,189,utility,estimate
foam_ceramic,input,natural_gas,171,3.8,utility,estimate
foam_ceramic,output,foamed_ceramic,1.1,1500,main,estimate
foam_glass,input,calcium_carbonate,0.02,350,utility,estimate
foam_glass,input,glass_cullet,1,,main,by definition
foam_glass,input,grid_electricity,0.9,189,utility,estimate
foam_glass,input,natural_gas,143,3.8,utility,estimate
foam_glass,output,foam_glass,1,2000,main,estimate
food_ad,input,food_waste,1,,main,by definition
food_ad,input,grid_electricity,0.216,189,utility,estimate; route as in: Chen et al. 2021: 700 +/- 189 thousand CNY per t/d over 29 Chinese pilot cities; profit-to-cost ratio 0.08-0.37
food_ad,input,process_heat,0.3,85,utility,estimate; route as in: Chen et al. 2021: 700 +/- 189 thousand CNY per t/d over 29 Chinese pilot cities; profit-to-cost ratio 0.08-0.37
food_ad,input,process_water,0.1,3,utility,estimate; route as in: Chen et al. 2021: 700 +/- 189 thousand CNY per t/d over 29 Chinese pilot cities; profit-to-cost ratio 0.08-0.37
food_ad,output,biogas,75,1.5,main,estimate; route as in: Chen et al. 2021: 700 +/- 189 thousand CNY per t/d over 29 Chinese pilot cities; profit-to-cost ratio 0.08-0.37
food_ad,output,digestate,0.8,0,by-product,estimate; route as in: Chen et al. 2021: 700 +/- 189 thousand CNY per t/d over 29 Chinese pilot cities; profit-to-cost ratio 0.08-0.37
food_ad,output,rdf,0.1,,residue,estimate; route as in: Chen et al. 2021: 700 +/- 189 thousand CNY per t/d over 29 Chinese pilot cities; profit-to-cost ratio 0.08-0.37
food_ad,output,used_cooking_oil,0.03,6500,by-product,estimate; route as in: Chen et al. 2021: 700 +/- 189 thousand CNY per t/d over 29 Chinese pilot cities; profit-to-cost ratio 0.08-0.37
foundry_thermal,input,foundry_sand,1,,main,by definition
foundry_thermal,input,grid_electricity,0.162,189,utility,estimate; route as in: palmermfg.com copy of Modern Casting 2011: thermal units remove 90-100 percent of binder; carpenterbrothersinc.com: attrition allows up to 75 percent reclaim
foundry_thermal,input,natural_gas,15,3.8,utility,estimate; route as in: palmermfg.com copy of Modern Casting 2011: thermal units remove 90-100 percent of binder; carpenterbrothersinc.com: attrition allows up to 75 percent reclaim
foundry_thermal,input,process_heat,0.075,85,utility,estimate; route as in: palmermfg.com copy of Modern Casting 2011: thermal units remove 90-100 percent of binder; carpenterbrothersinc.com: attrition allows up to 75 percent reclaim
foundry_thermal,output,foundry_dust,0.1,,residue,estimate; route as in: palmermfg.com copy of Modern Casting 2011: thermal units remove 90-100 percent of binder; carpenterbrothersinc.com: attrition allows up to 75 percent reclaim
foundry_thermal,output,reclaimed_sand,0.9,250,main,estimate; route as in: palmermfg.com copy of Modern Casting 2011: thermal units remove 90-100 percent of binder; carpenterbrothersinc.com: attrition allows up to 75 percent reclaim
gangue_brick,input,clay,0.15,30,utility,estimate
gangue_brick,input,coal_gangue,1,,main,by definition
gangue_brick,input,grid_electricity,0.108,189,utility,estimate
gangue_brick,output,fired_brick,0.98,180,main,estimate
gangue_power,input,coal_gangue,1,,main,by definition
gangue_power,input,limestone,0.03,50,utility,estimate
gangue_power,output,cfb_ash,0.62,,residue,estimate
gangue_power,output,electricity,2.0,130,main,estimate
gas_boiler,input,tail_gas_co,1,,main,by definition
gas_boiler,output,steam_lp,0.00345,180,main,estimate; route as in: PyPSA technology-data 2030 (DEA): 57.6 EUR/kW
gelatin_raw,input,grid_electricity,0.54,189,utility,estimate
gelatin_raw,input,hide_trimmings,1,,main,by definition
gelatin_raw,input,hydrated_lime,0.05,450,utility,estimate
gelatin_raw,input,hydrochloric_acid,0.05,250,utility,estimate
gelatin_raw,input,process_heat,6,85,utility,estimate
gelatin_raw,input,process_water,5,3,utility,estimate
gelatin_raw,output,gelatin,0.08,30000,main,estimate
gelatin_raw,output,tallow,0.1,6500,by-product,estimate
gelatin_raw,output,tannery_sludge,0.3,,residue,estimate
ggbs_mill,input,bf_slag_granulated,1,,main,by definition
ggbs_mill,input,grid_electricity,0.1512,189,utility,estimate
ggbs_mill,input,process_heat,0.35,85,utility,estimate
ggbs_mill,output,ggbs,0.98,260,main,estimate
glass_cullet,input,glass_cullet,1,,main,by definition
glass_cullet,input,grid_electricity,0.0432,189,utility,estimate
glass_cullet,output,cd_mixed,0.08,,residue,estimate
glass_cullet,output,cullet_clean,0.92,700,main,estimate
glycerol_refine,input,glycerol,1,,main,by definition
glycerol_refine,input,grid_electricity,0.216,189,utility,estimate
glycerol_refine,input,process_heat,3,85,utility,estimate
glycerol_refine,output,glycerol_refined,0.78,6500,main,estimate
glycerol_refine,output,solvent_still_residue,0.08,,residue,estimate
granite_body,input,granite_sludge,1,,main,by definition
granite_body,input,grid_electricity,0.065,189,utility,estimate
granite_body,input,process_heat,0.4,85,utility,estimate
granite_body,output,ceramic_body,0.72,250,main,estimate
greenware_reuse,input,ceramic_greenware,1,,main,by definition
greenware_reuse,input,grid_electricity,0.054,189,utility,estimate
greenware_reuse,input,process_water,0.4,3,utility,estimate
greenware_reuse,output,ceramic_body,0.98,250,main,estimate
grinding_fe,input,grid_electricity,0.432,189,utility,"estimate; route as in: China HW list exemption item 9 for briquettes from honing, grinding and polishing"
grinding_fe,input,grinding_sludge,1,,main,by definition
grinding_fe,input,process_chemicals,0.02,5000,utility,"estimate; route as in: China HW list exemption item 9 for briquettes from honing, grinding and polishing"
grinding_fe,input,process_heat,1,85,utility,"estimate; route as in: China HW list exemption item 9 for briquettes from honing, grinding and polishing"
grinding_fe,output,iron_briquette,0.65,2300,main,"estimate; route as in: China HW list exemption item 9 for briquettes from honing, grinding and polishing"
grinding_fe,output,municipal_wastewater,0.15,,residue,"estimate; route as in: China HW list exemption item 9 for briquettes from honing, grinding and polishing"
grinding_fe,output,used_oil,0.15,3500,by-product,"estimate; route as in: China HW list exemption item 9 for briquettes from honing, grinding and polishing"
h2so4_conc,input,grid_electricity,0.252,189,utility,estimate
h2so4_conc,input,natural_gas,90,3.8,utility,estimate
h2so4_conc,input,process_heat,0.851,85,utility,estimate
h2so4_conc,input,waste_h2so4,1,,main,by definition
h2so4_conc,output,sulphuric_acid_98,0.75,250,main,estimate
hcl_regen_spray,input,grid_electricity,0.144,189,utility,metsep.com for 18 percent acid and 600-800 C; scribd 118486456 (SMS Demag) for 99.5 percent acid return
hcl_regen_spray,input,natural_gas,60,3.8,utility,metsep.com for 18 percent acid and 600-800 C; scribd 118486456 (SMS Demag) for 99.5 percent acid return
hcl_regen_spray,input,process_heat,0.5,85,utility,metsep.com for 18 percent acid and 600-800 C; scribd 118486456 (SMS Demag) for 99.5 percent acid return
hcl_regen_spray,input,process_water,0.3,3,utility,metsep.com for 18 percent acid and 600-800 C; scribd 118486456 (SMS Demag) for 99.5 percent acid return
hcl_regen_spray,input,spent_hcl_pickle,1,,main,by definition
hcl_regen_spray,output,hcl_regenerated,0.95,120,main,metsep.com for 18 percent acid and 600-800 C; scribd 118486456 (SMS Demag) for 99.5 percent acid return
hcl_regen_spray,output,iron_oxide_red,0.15,1500,by-product,metsep.com for 18 percent acid and 600-800 C; scribd 118486456 (SMS Demag) for 99.5 percent acid return
hdpe_pellet,input,grid_electricity,1.638,189,utility,"USLCI 2021-10 Recycled postconsumer HDPE pellet: 1.079 kg feed, 0.49 kWh, 0.0077 m3 gas, 0.079 kg residue per kg"
hdpe_pellet,input,process_heat,0.3,85,utility,"USLCI 2021-10 Recycled postconsumer HDPE pellet: 1.079 kg feed, 0.49 kWh, 0.0077 m3 gas, 0.079 kg residue per kg"
hdpe_pellet,input,process_water,4,3,utility,"USLCI 2021-10 Recycled postconsumer HDPE pellet: 1.079 kg feed, 0.49 kWh, 0.0077 m3 gas, 0.079 kg residue per kg"
hdpe_pellet,input,scrap_pe,1,,main,by definition
hdpe_pellet,input,surfactant,0.003,8000,utility,"USLCI 2021-10 Recycled postconsumer HDPE pellet: 1.079 kg feed, 0.49 kWh, 0.0077 m3 gas, 0.079 kg residue per kg"
hdpe_pellet,output,municipal_wastewater,3.9,,residue,"USLCI 2021-10 Recycled postconsumer HDPE pellet: 1.079 kg feed, 0.49 kWh, 0.0077 m3 gas, 0.079 kg residue per kg"
hdpe_pellet,output,rdf,0.07,,residue,"USLCI 2021-10 Recycled postconsumer HDPE pellet: 1.079 kg feed, 0.49 kWh, 0.0077 m3 gas, 0.079 kg residue per kg"
hdpe_pellet,output,rpe_pellet,0.93,6500,main,"USLCI 2021-10 Recycled postconsumer HDPE pellet: 1.079 kg feed, 0.49 kWh, 0.0077 m3 gas, 0.079 kg residue per kg"
heat_exchange_dh,input,waste_heat_flue,1,,main,by definition
heat_exchange_dh,output,district_heat,0.9,60,main,estimate
heat_pump_dh,input,grid_electricity,0.2326,189,utility,"estimate; route as in: PyPSA technology-data 2030 (DEA): 762.5 EUR/kW, COP 5.3"
heat_pump_dh,input,waste_heat_low,1,,main,by definition
heat_pump_dh,output,district_heat,1.2326,60,main,"estimate; route as in: PyPSA technology-data 2030 (DEA): 762.5 EUR/kW, COP 5.3"
heat_pump_ind,input,grid_electricity,0.488,189,utility,"estimate; route as in: PyPSA technology-data 2030 (DEA): 1183 EUR/kW at COP 3.05 (high), 986 EUR/kW at COP 2.7 (medium), VOM 4.05 EUR/MWh"
heat_pump_ind,input,waste_heat_low,1,,main,by definition
heat_pump_ind,output,process_heat,1.488,85,main,"estimate; route as in: PyPSA technology-data 2030 (DEA): 1183 EUR/kW at COP 3.05 (high), 986 EUR/kW at COP 2.7 (medium), VOM 4.05 EUR/MWh"
iba,input,grid_electricity,0.036,189,utility,estimate; route as in: doi:10.1016/j.scitotenv.2024.172890 for route
iba,input,msw_bottom_ash,1,,main,by definition
iba,output,al_scrap,0.005,15500,by-product,estimate; route as in: doi:10.1016/j.scitotenv.2024.172890 for route
iba,output,recycled_aggregate,0.85,50,main,estimate; route as in: doi:10.1016/j.scitotenv.2024.172890 for route
iba,output,steel_scrap,0.02,2500,by-product,estimate; route as in: doi:10.1016/j.scitotenv.2024.172890 for route
injection_regrind,input,grid_electricity,0.432,189,utility,estimate; route as in: USLCI PP injection moulding: 0.045 kg scrap per kg part
injection_regrind,input,injection_sprues,1,,main,by definition
injection_regrind,output,rpp_regrind,0.98,5800,main,estimate; route as in: USLCI PP injection moulding: 0.045 kg scrap per kg part
lead_battery,input,coal_5500,0.05,800,utility,"estimate; route as in: chilweegroup.com news 28951: about 650 kg lead per t of batteries, plus polypropylene and sodium sulphate"
lead_battery,input,grid_electricity,0.54,189,utility,"estimate; route as in: chilweegroup.com news 28951: about 650 kg lead per t of batteries, plus polypropylene and sodium sulphate"
lead_battery,input,lead_battery,1,,main,by definition
lead_battery,input,process_heat,1.85,85,utility,"estimate; route as in: chilweegroup.com news 28951: about 650 kg lead per t of batteries, plus polypropylene and sodium sulphate"
lead_battery,input,soda_ash,0.03,2400,utility,"estimate; route as in: chilweegroup.com news 28951: about 650 kg lead per t of batteries, plus polypropylene and sodium sulphate"
lead_battery,input,steel_scrap,0.03,2500,utility,"estimate; route as in: chilweegroup.com news 28951: about 650 kg lead per t of batteries, plus polypropylene and sodium sulphate"
lead_battery,output,lead_metal,0.65,15700,main,"estimate; route as in: chilweegroup.com news 28951: about 650 kg lead per t of batteries, plus polypropylene and sodium sulphate"
lead_battery,output,lead_slag,0.05,,residue,"estimate; route as in: chilweegroup.com news 28951: about 650 kg lead per t of batteries, plus polypropylene and sodium sulphate"
lead_battery,output,scrap_pp,0.06,4200,by-product,"estimate; route as in: chilweegroup.com news 28951: about 650 kg lead per t of batteries, plus polypropylene and sodium sulphate"
lead_battery,output,sodium_sulphate,0.1,550,by-product,"estimate; route as in: chilweegroup.com news 28951: about 650 kg lead per t of batteries, plus polypropylene and sodium sulphate"
lead_silver_smelt,input,coke_breeze,0.12,900,utility,estimate
lead_silver_smelt,input,grid_electricity,0.54,189,utility,estimate
lead_silver_smelt,input,lead_silver_residue,1,,main,by definition
lead_silver_smelt,input,limestone,0.08,50,utility,estimate
lead_silver_smelt,output,lead_metal,0.12,15700,main,estimate
lead_silver_smelt,output,waelz_slag,0.6,20,by-product,estimate
lead_silver_smelt,output,zinc_oxide_raw,0.06,8500,by-product,estimate
lead_slag_fume,input,coal_slime,0.18,250,utility,estimate
lead_slag_fume,input,grid_electricity,0.216,189,utility,estimate
lead_slag_fume,input,lead_slag,1,,main,by definition
lead_slag_fume,output,waelz_slag,0.82,20,by-product,estimate
lead_slag_fume,output,zinc_oxide_raw,0.11,8500,main,estimate
leather_hydro,input,chrome_shavings,1,,main,by definition
leather_hydro,input,enzyme,0.003,60000,utility,estimate; route as in: Cabeza et al. 1998 (pilot scale route); yields estimate
leather_hydro,input,grid_electricity,0.432,189,utility,estimate; route as in: Cabeza et al. 1998 (pilot scale route); yields estimate
leather_hydro,input,magnesia,0.06,1200,utility,estimate; route as in: Cabeza et al. 1998 (pilot scale route); yields estimate
leather_hydro,input,process_heat,5,85,utility,estimate; route as in: Cabeza et al. 1998 (pilot scale route); yields estimate
leather_hydro,input,process_water,5,3,utility,estimate; route as in: Cabeza et al. 1998 (pilot scale route); yields estimate
leather_hydro,output,chrome_cake,0.2,,residue,estimate; route as in: Cabeza et al. 1998 (pilot scale route); yields estimate
leather_hydro,output,collagen,0.55,6000,main,estimate; route as in: Cabeza et al. 1998 (pilot scale route); yields estimate
leather_reuse,input,adhesive,0.2,9000,utility,estimate; route as in: China HW list 2021 exemption item 16 (allowed use)
leather_reuse,input,grid_electricity,1.8,189,utility,estimate; route as in: China HW list 2021 exemption item 16 (allowed use)
leather_reuse,input,leather_offcuts,1,,main,by definition
leather_reuse,input,process_heat,4,85,utility,estimate; route as in: China HW list 2021 exemption item 16 (allowed use)
leather_reuse,output,bonded_leather,1.1,6000,main,estimate; route as in: China HW list 2021 exemption item 16 (allowed use)
li_battery,input,caustic_soda,0.5,2900,utility,estimate
li_battery,input,grid_electricity,5.4,189,utility,estimate
li_battery,input,li_battery,1,,main,by definition
li_battery,input,process_heat,4,85,utility,estimate
li_battery,input,sulphuric_acid_98,1,250,utility,estimate
li_battery,output,al_scrap,0.08,15500,by-product,estimate
li_battery,output,battery_salts,0.35,45000,main,estimate
li_battery,output,cu_scrap,0.12,61000,by-product,estimate
li_battery,output,graphite_waste,0.25,,residue,estimate
li_battery,output,lithium_carbonate,0.06,100000,by-product,estimate
lime_mud_pcc,input,co2_merchant,0.05,350,utility,estimate
lime_mud_pcc,input,grid_electricity,0.216,189,utility,estimate
lime_mud_pcc,input,lime_sludge,1,,main,by definition
lime_mud_pcc,input,process_heat,0.8,85,utility,estimate
lime_mud_pcc,output,calcium_carbonate,0.6,350,main,estimate
lng_cold_use,input,cold_lng,1,,main,by definition
lng_cold_use,output,chilled_water,0.85,120,main,estimate
manganese_residue,input,emr_manganese_residue,1,,main,by definition
manganese_residue,input,grid_electricity,0.144,189,utility,estimate
manganese_residue,input,process_heat,1,85,utility,estimate
manganese_residue,input,quicklime,0.08,450,utility,estimate
manganese_residue,output,emr_admixture,0.8,,main,estimate
mixed_acid,input,grid_electricity,0.216,189,utility,estimate
mixed_acid,input,natural_gas,70,3.8,utility,estimate
mixed_acid,input,process_heat,0.551,85,utility,estimate
mixed_acid,input,process_water,0.1,3,utility,estimate
mixed_acid,input,spent_mixed_acid,1,,main,by definition
mixed_acid,output,metal_oxide_mixed,0.06,,by-product,estimate
mixed_acid,output,mixed_acid_regenerated,0.95,600,main,estimate
molasses_ethanol,input,grid_electricity,0.144,189,utility,estimate; route as in: MAESTRI case 10 for route; yields estimate
molasses_ethanol,input,molasses,1,,main,by definition
molasses_ethanol,input,process_water,2.6,3,utility,estimate; route as in: MAESTRI case 10 for route; yields estimate
molasses_ethanol,input,steam_lp,1.2,180,utility,estimate; route as in: MAESTRI case 10 for route; yields estimate
molasses_ethanol,output,co2,0.22,30,by-product,estimate; route as in: MAESTRI case 10 for route; yields estimate
molasses_ethanol,output,ethanol,0.24,6500,main,estimate; route as in: MAESTRI case 10 for route; yields estimate
molasses_ethanol,output,vinasse,3,,residue,estimate; route as in: MAESTRI case 10 for route; yields estimate
motor_dismantle,input,grid_electricity,0.216,189,utility,estimate
motor_dismantle,input,motor_scrap,1,,main,by definition
motor_dismantle,output,al_scrap,0.06,15500,by-product,estimate
motor_dismantle,output,cu_scrap,0.11,61000,by-product,estimate
motor_dismantle,output,steel_scrap,0.78,2500,main,estimate
msw_ash_wash,input,grid_electricity,0.36,189,utility,estimate; route as in: China HW list exemption item 12 (kiln step)
msw_ash_wash,input,msw_fly_ash,1,,main,by definition
msw_ash_wash,input,process_heat,1.5,85,utility,estimate; route as in: China HW list exemption item 12 (kiln step)
msw_ash_wash,input,process_water,3,3,utility,estimate; route as in: China HW list exemption item 12 (kiln step)
msw_ash_wash,output,municipal_wastewater,2.8,,residue,estimate; route as in: China HW list exemption item 12 (kiln step)
msw_ash_wash,output,washed_fly_ash,0.7,,main,estimate; route as in: China HW list exemption item 12 (kiln step)
msw_ash_wash,output,waste_salt,0.2,,by-product,estimate; route as in: China HW list exemption item 12 (kiln step)
ndfeb,input,grid_electricity,1.8,189,utility,estimate
ndfeb,input,hydrochloric_acid,1,250,utility,estimate
ndfeb,input,process_heat,4,85,utility,estimate
ndfeb,input,rare_earth_slag,1,,main,by definition
ndfeb,output,metal_oxide_mixed,0.9,,residue,estimate
ndfeb,output,rare_earth_oxide,0.3,450000,main,estimate
ni_ix,input,electroplating_rinse,1,,main,by definition
ni_ix,input,grid_electricity,0.0144,189,utility,estimate
ni_ix,input,process_chemicals,0.0005,5000,utility,estimate
ni_ix,output,nickel_sulphate,0.0005,32000,main,estimate
ni_ix,output,process_water,0.7,3,by-product,estimate
ni_ix,output,spent_plating_bath,0.1,,residue,estimate
ni_sludge_salt,input,caustic_soda,0.1,2900,utility,estimate
ni_sludge_salt,input,grid_electricity,0.9,189,utility,estimate
ni_sludge_salt,input,plating_sludge_ni,1,,main,by definition
ni_sludge_salt,input,sulphuric_acid_98,0.3,250,utility,estimate
ni_sludge_salt,output,metal_hydroxide_sludge,0.6,,residue,estimate
ni_sludge_salt,output,nickel_sulphate,0.2,32000,main,estimate
orc,input,waste_heat_flue,1,,main,by definition
orc,output,electricity,0.12,130,main,"estimate; route as in: PyPSA technology-data 2030: 1730 EUR/kW_el, 12 percent efficiency, FOM 2 percent"
paint_sludge,input,grid_electricity,0.54,189,utility,estimate
paint_sludge,input,paint_sludge,1,,main,by definition
paint_sludge,input,process_heat,1.5,85,utility,estimate
paint_sludge,output,filler_powder,0.5,900,main,estimate
paint_sludge,output,municipal_wastewater,0.45,,residue,estimate
paper_recycle,input,grid_electricity,1.728,189,utility,"USLCI Containerboard 100 percent recycled: 1.223 kg OCC, 2.13 MJ grid power, 0.106 m3 gas per 1.105 kg board"
paper_recycle,input,occ,1,,main,by definition
paper_recycle,input,process_chemicals,0.002,5000,utility,"USLCI Containerboard 100 percent recycled: 1.223 kg OCC, 2.13 MJ grid power, 0.106 m3 gas per 1.105 kg board"
paper_recycle,input,process_heat,3.25,85,utility,"USLCI Containerboard 100 percent recycled: 1.223 kg OCC, 2.13 MJ grid power, 0.106 m3 gas per 1.105 kg board"
paper_recycle,input,process_water,5,3,utility,"USLCI Containerboard 100 percent recycled: 1.223 kg OCC, 2.13 MJ grid power, 0.106 m3 gas per 1.105 kg board"
paper_recycle,input,starch,0.005,3500,utility,"USLCI Containerboard 100 percent recycled: 1.223 kg OCC, 2.13 MJ grid power, 0.106 m3 gas per 1.105 kg board"
paper_recycle,output,containerboard,0.9,3300,main,"USLCI Containerboard 100 percent recycled: 1.223 kg OCC, 2.13 MJ grid power, 0.106 m3 gas per 1.105 kg board"
paper_recycle,output,municipal_wastewater,4.8,,residue,"USLCI Containerboard 100 percent recycled: 1.223 kg OCC, 2.13 MJ grid power, 0.106 m3 gas per 1.105 kg board"
paper_recycle,output,paper_sludge,0.07,,residue,"USLCI Containerboard 100 percent recycled: 1.223 kg OCC, 2.13 MJ grid power, 0.106 m3 gas per 1.105 kg board"
paper_recycle,output,pulper_reject,0.05,,residue,"USLCI Containerboard 100 percent recycled: 1.223 kg OCC, 2.13 MJ grid power, 0.106 m3 gas per 1.105 kg board"
pcb_etch,input,ammonia,0.1,3000,utility,estimate
pcb_etch,input,grid_electricity,0.216,189,utility,estimate
pcb_etch,input,pcb_etchant,1,,main,by definition
pcb_etch,input,process_heat,0.6,85,utility,estimate
pcb_etch,output,copper_sulphate,0.3,16000,main,estimate
pcb_etch,output,etchant_regenerated,0.5,,by-product,estimate
pcb_sep,input,grid_electricity,0.72,189,utility,estimate
pcb_sep,input,pcb_scrap,1,,main,by definition
pcb_sep,output,copper_powder,0.25,50000,main,estimate
pcb_sep,output,pcb_resin_powder,0.7,,residue,estimate
pet_fibre_glycolysis,input,ethylene_glycol,0.05,4100,utility,estimate
pet_fibre_glycolysis,input,grid_electricity,1.08,189,utility,estimate
pet_fibre_glycolysis,input,polyester_fibre_waste,1,,main,by definition
pet_fibre_glycolysis,input,process_heat,4,85,utility,estimate
pet_fibre_glycolysis,output,pet_pellet,0.92,6600,main,estimate
pet_fibre_glycolysis,output,solvent_still_residue,0.05,,residue,estimate
pet_flake,input,caustic_soda,0.02,2900,utility,"USLCI 2021-10 Recycled postconsumer PET flake: 1.22 kg sorted feed, 0.46 kWh, 0.075 m3 gas, 0.024 kg NaOH, 0.22 kg residue per kg flake"
pet_flake,input,grid_electricity,1.3572,189,utility,"USLCI 2021-10 Recycled postconsumer PET flake: 1.22 kg sorted feed, 0.46 kWh, 0.075 m3 gas, 0.024 kg NaOH, 0.22 kg residue per kg flake"
pet_flake,input,process_heat,2.3,85,utility,"USLCI 2021-10 Recycled postconsumer PET flake: 1.22 kg sorted feed, 0.46 kWh, 0.075 m3 gas, 0.024 kg NaOH, 0.22 kg residue per kg flake"
pet_flake,input,process_water,4,3,utility,"USLCI 2021-10 Recycled postconsumer PET flake: 1.22 kg sorted feed, 0.46 kWh, 0.075 m3 gas, 0.024 kg NaOH, 0.22 kg residue per kg flake"
pet_flake,input,scrap_pet,1,,main,by definition
pet_flake,input,surfactant,0.001,8000,utility,"USLCI 2021-10 Recycled postconsumer PET flake: 1.22 kg sorted feed, 0.46 kWh, 0.075 m3 gas, 0.024 kg NaOH, 0.22 kg residue per kg flake"
pet_flake,output,municipal_wastewater,3.8,,residue,"USLCI 2021-10 Recycled postconsumer PET flake: 1.22 kg sorted feed, 0.46 kWh, 0.075 m3 gas, 0.024 kg NaOH, 0.22 kg residue per kg flake"
pet_flake,output,pet_flake,0.82,5800,main,"USLCI 2021-10 Recycled postconsumer PET flake: 1.22 kg sorted feed, 0.46 kWh, 0.075 m3 gas, 0.024 kg NaOH, 0.22 kg residue per kg flake"
pet_flake,output,rdf,0.18,,residue,"USLCI 2021-10 Recycled postconsumer PET flake: 1.22 kg sorted feed, 0.46 kWh, 0.075 m3 gas, 0.024 kg NaOH, 0.22 kg residue per kg flake"
pet_pellet,input,grid_electricity,1.7316,189,utility,estimate; route as in: USLCI 2021-10 Recycled postconsumer PET pellet: 0.481 kWh per kg
pet_pellet,input,pet_flake,1,,main,by definition
pet_pellet,output,pet_pellet,1,6600,main,estimate; route as in: USLCI 2021-10 Recycled postconsumer PET pellet: 0.481 kWh per kg
pg_acid_cement,input,clay,0.1,30,utility,dcimachine.com news 1175 for yields and 1.4 Mt/y plant size
pg_acid_cement,input,grid_electricity,0.504,189,utility,dcimachine.com news 1175 for yields and 1.4 Mt/y plant size
pg_acid_cement,input,metallurgical_coke,0.06,2200,utility,dcimachine.com news 1175 for yields and 1.4 Mt/y plant size
pg_acid_cement,input,phosphogypsum,1,,main,by definition
pg_acid_cement,input,process_heat,4.5,85,utility,dcimachine.com news 1175 for yields and 1.4 Mt/y plant size
pg_acid_cement,output,clinker,0.57,260,by-product,dcimachine.com news 1175 for yields and 1.4 Mt/y plant size
pg_acid_cement,output,sulphuric_acid_98,0.43,250,main,dcimachine.com news 1175 for yields and 1.4 Mt/y plant size
pickle_cryst,input,grid_electricity,0.216,189,utility,estimate; route as in: onetunnel.org abstract: works at any plant size
pickle_cryst,input,process_heat,0.2,85,utility,estimate; route as in: onetunnel.org abstract: works at any plant size
pickle_cryst,input,spent_h2so4_pickle,1,,main,by definition
pickle_cryst,output,ferrous_sulfate,0.25,250,by-product,estimate; route as in: onetunnel.org abstract: works at any plant size
pickle_cryst,output,sulphuric_acid_dilute,0.75,50,main,estimate; route as in: onetunnel.org abstract: works at any plant size
pickle_pfs,input,grid_electricity,0.054,189,utility,estimate
pickle_pfs,input,hydrochloric_acid,0.1,250,utility,estimate
pickle_pfs,input,process_heat,0.1,85,utility,estimate
pickle_pfs,input,process_water,0.1,3,utility,estimate
pickle_pfs,input,sodium_chlorate,0.02,4500,utility,estimate
pickle_pfs,input,spent_hcl_pickle,1,,main,by definition
pickle_pfs,output,ferric_chloride,1.2,700,main,estimate
plastic_pyro,input,grid_electricity,0.9,189,utility,"estimate; route as in: Zabaniotou and Vaskalis 2023 Energies 16(2):593: lab oil yields 82-92 percent at 450-550 C, 200 kt/y plant studied"
plastic_pyro,input,process_heat,1,85,utility,"estimate; route as in: Zabaniotou and Vaskalis 2023 Energies 16(2):593: lab oil yields 82-92 percent at 450-550 C, 200 kt/y plant studied"
plastic_pyro,input,scrap_pp,1,,main,by definition
plastic_pyro,output,pyrolysis_gas,136,1,by-product,"estimate; route as in: Zabaniotou and Vaskalis 2023 Energies 16(2):593: lab oil yields 82-92 percent at 450-550 C, 200 kt/y plant studied"
plastic_pyro,output,pyrolysis_oil,0.75,4200,main,"estimate; route as in: Zabaniotou and Vaskalis 2023 Energies 16(2):593: lab oil yields 82-92 percent at 450-550 C, 200 kt/y plant studied"
plastic_pyro,output,recovered_carbon_black,0.1,,residue,"estimate; route as in: Zabaniotou and Vaskalis 2023 Energies 16(2):593: lab oil yields 82-92 percent at 450-550 C, 200 kt/y plant studied"
plating_hydromet,input,grid_electricity,0.648,189,utility,"estimate; route as in: discovery.researcher.life (Cu 93.6 and Ni 88.9 percent overall); CJE 2011 (Cu over 98, Cr 99, Ni 94 percent); hqddw.cn rule for 10000 t/y minimum per sludge line"
plating_hydromet,input,plating_sludge_cu,1,,main,by definition
plating_hydromet,input,process_chemicals,0.005,5000,utility,"estimate; route as in: discovery.researcher.life (Cu 93.6 and Ni 88.9 percent overall); CJE 2011 (Cu over 98, Cr 99, Ni 94 percent); hqddw.cn rule for 10000 t/y minimum per sludge line"
plating_hydromet,input,process_heat,1.5,85,utility,"estimate; route as in: discovery.researcher.life (Cu 93.6 and Ni 88.9 percent overall); CJE 2011 (Cu over 98, Cr 99, Ni 94 percent); hqddw.cn rule for 10000 t/y minimum per sludge line"
plating_hydromet,input,process_water,0.5,3,utility,"estimate; route as in: discovery.researcher.life (Cu 93.6 and Ni 88.9 percent overall); CJE 2011 (Cu over 98, Cr 99, Ni 94 percent); hqddw.cn rule for 10000 t/y minimum per sludge line"
plating_hydromet,input,quicklime,0.15,450,utility,"estimate; route as in: discovery.researcher.life (Cu 93.6 and Ni 88.9 percent overall); CJE 2011 (Cu over 98, Cr 99, Ni 94 percent); hqddw.cn rule for 10000 t/y minimum per sludge line"
plating_hydromet,input,sulphuric_acid_98,0.25,250,utility,"estimate; route as in: discovery.researcher.life (Cu 93.6 and Ni 88.9 percent overall); CJE 2011 (Cu over 98, Cr 99, Ni 94 percent); hqddw.cn rule for 10000 t/y minimum per sludge line"
plating_hydromet,output,copper_sulphate,0.157,16000,main,"estimate; route as in: discovery.researcher.life (Cu 93.6 and Ni 88.9 percent overall); CJE 2011 (Cu over 98, Cr 99, Ni 94 percent); hqddw.cn rule for 10000 t/y minimum per sludge line"
plating_hydromet,output,leach_neutral_residue,0.7,,residue,"estimate; route as in: discovery.researcher.life (Cu 93.6 and Ni 88.9 percent overall); CJE 2011 (Cu over 98, Cr 99, Ni 94 percent); hqddw.cn rule for 10000 t/y minimum per sludge line"
plating_hydromet,output,nickel_sulphate,0.089,32000,by-product,"estimate; route as in: discovery.researcher.life (Cu 93.6 and Ni 88.9 percent overall); CJE 2011 (Cu over 98, Cr 99, Ni 94 percent); hqddw.cn rule for 10000 t/y minimum per sludge line"
plating_smelt,input,grid_electricity,0.54,189,utility,estimate; route as in: yecyd.com: Jiangxi Zili 300000 t/y of HW17/22/23/46/48
plating_smelt,input,limestone,0.15,50,utility,estimate; route as in: yecyd.com: Jiangxi Zili 300000 t/y of HW17/22/23/46/48
plating_smelt,input,metallurgical_coke,0.2,2200,utility,estimate; route as in: yecyd.com: Jiangxi Zili 300000 t/y of HW17/22/23/46/48
plating_smelt,input,plating_sludge_mixed,1,,main,by definition
plating_smelt,input,process_heat,4,85,utility,estimate; route as in: yecyd.com: Jiangxi Zili 300000 t/y of HW17/22/23/46/48
plating_smelt,output,copper_dust,0.03,,residue,estimate; route as in: yecyd.com: Jiangxi Zili 300000 t/y of HW17/22/23/46/48
plating_smelt,output,copper_matte,0.08,30000,main,estimate; route as in: yecyd.com: Jiangxi Zili 300000 t/y of HW17/22/23/46/48
plating_smelt,output,copper_slag,0.55,,residue,estimate; route as in: yecyd.com: Jiangxi Zili 300000 t/y of HW17/22/23/46/48
pta_recover,input,grid_electricity,0.018,189,utility,estimate
pta_recover,input,scouring_lye,1,,main,by definition
pta_recover,input,sulphuric_acid_98,0.03,250,utility,estimate
pta_recover,output,municipal_wastewater,0.98,,residue,estimate
pta_recover,output,pta,0.02,5800,main,estimate
pu_glycolysis,input,ethylene_glycol,0.6,4100,utility,estimate
pu_glycolysis,input,grid_electricity,0.432,189,utility,estimate
pu_glycolysis,input,process_heat,2.5,85,utility,estimate
pu_glycolysis,input,scrap_pu_foam,1,,main,by definition
pu_glycolysis,output,polyol,1.4,9500,main,estimate
pu_leather_board,input,adhesive,0.1,9000,utility,estimate
pu_leather_board,input,grid_electricity,1.08,189,utility,estimate
pu_leather_board,input,process_heat,0.5,85,utility,estimate
pu_leather_board,input,pu_leather_scrap,1,,main,by definition
pu_leather_board,output,composite_board,1.05,3200,main,estimate
pulper_rdf,input,grid_electricity,0.252,189,utility,estimate
pulper_rdf,input,pulper_reject,1,,main,by definition
pulper_rdf,output,municipal_wastewater,0.35,,residue,estimate
pulper_rdf,output,rdf,0.55,,main,estimate
pulper_rdf,output,steel_scrap,0.03,2500,by-product,estimate
pur_rebond,input,adhesive,0.1,9000,utility,estimate
pur_rebond,input,grid_electricity,0.288,189,utility,estimate
pur_rebond,input,scrap_pu_foam,1,,main,by definition
pur_rebond,input,steam_lp,0.3,180,utility,estimate
pur_rebond,output,pu_foam,1.08,6000,main,estimate
pv_module,input,grid_electricity,0.72,189,utility,estimate
pv_module,input,process_heat,0.5,85,utility,estimate
pv_module,input,solar_panel,1,,main,by definition
pv_module,output,al_scrap,0.1,15500,by-product,estimate
pv_module,output,cu_scrap,0.008,61000,by-product,estimate
pv_module,output,glass_cullet,0.68,500,main,estimate
pv_module,output,resin_waste,0.1,,residue,estimate
pv_module,output,silicon_sludge,0.035,6000,by-product,estimate
reclaimed_demin,input,grid_electricity,0.0043,189,utility,estimate
reclaimed_demin,input,process_chemicals,0.00005,5000,utility,estimate
reclaimed_demin,input,reclaimed_water,1,,main,by definition
reclaimed_demin,output,demin_water,0.69,8,main,estimate
reclaimed_demin,output,ro_concentrate,0.29,,residue,estimate
redmud_cement,input,cement,0.04,330,utility,estimate
redmud_cement,input,grid_electricity,0.0432,189,utility,estimate
redmud_cement,input,process_heat,0.2,85,utility,estimate
redmud_cement,input,quicklime,0.05,450,utility,estimate
redmud_cement,input,red_mud,1,,main,by definition
redmud_cement,output,road_base,1.05,60,main,estimate
redmud_iron,input,grid_electricity,0.126,189,utility,estimate
redmud_iron,input,red_mud,1,,main,by definition
redmud_iron,output,iron_concentrate,0.2,950,main,estimate
redmud_iron,output,red_mud,0.8,,residue,estimate
refractory,input,grid_electricity,0.072,189,utility,estimate
refractory,input,waste_refractory,1,,main,by definition
refractory,output,refractory_aggregate,0.85,600,main,estimate
release_pulp,input,grid_electricity,1.26,189,utility,estimate
release_pulp,input,process_heat,1.5,85,utility,estimate
release_pulp,input,process_water,8,3,utility,estimate
release_pulp,input,release_paper,1,,main,by definition
release_pulp,output,municipal_wastewater,7.5,,residue,estimate
release_pulp,output,recycled_pulp,0.65,3200,main,estimate
release_pulp,output,scrap_pp,0.1,4200,by-product,estimate
remanufacture,input,grid_electricity,1.8,189,utility,estimate
remanufacture,input,remanufacturing_core,1,,main,by definition
remanufacture,input,steel_castings,0.15,11000,utility,estimate
remanufacture,output,machine_parts,0.95,20000,main,estimate
remanufacture,output,steel_scrap,0.2,2500,by-product,estimate
render,input,grid_electricity,0.252,189,utility,estimate
render,input,process_heat,2,85,utility,estimate
render,input,slaughter_waste,1,,main,by definition
render,output,municipal_wastewater,0.6,,residue,estimate
render,output,organic_fertiliser,0.22,500,by-product,estimate
render,output,tallow,0.12,6500,main,estimate
rhf,input,bf_dust,1,,main,by definition
rhf,input,coal_5500,0.12,800,utility,estimate
rhf,input,grid_electricity,0.324,189,utility,estimate
rhf,input,process_heat,2.24,85,utility,estimate
rhf,output,dri_pellets,0.62,1900,main,estimate
rhf,output,zinc_oxide_raw,0.05,8500,by-product,estimate
salt_purify,input,grid_electricity,0.288,189,utility,estimate
salt_purify,input,natural_gas,40,3.8,utility,estimate
salt_purify,input,process_heat,1.6,85,utility,estimate
salt_purify,input,waste_salt,1,,main,by definition
salt_purify,output,rock_salt,0.85,300,main,estimate
salt_purify,output,waste_salt,0.1,,residue,estimate
salt_slag,input,grid_electricity,0.54,189,utility,estimate; route as in: doi:10.1016/j.wasman.2024.04.023 for products
salt_slag,input,process_heat,2.5,85,utility,estimate; route as in: doi:10.1016/j.wasman.2024.04.023 for products
salt_slag,input,process_water,1,3,utility,estimate; route as in: doi:10.1016/j.wasman.2024.04.023 for products
salt_slag,input,salt_slag_al,1,,main,by definition
salt_slag,input,sulphuric_acid_98,0.05,250,utility,estimate; route as in: doi:10.1016/j.wasman.2024.04.023 for products
salt_slag,output,aluminium_ingot,0.06,18700,by-product,estimate; route as in: doi:10.1016/j.wasman.2024.04.023 for products
salt_slag,output,aluminium_oxide_recycled,0.55,500,by-product,estimate; route as in: doi:10.1016/j.wasman.2024.04.023 for products
salt_slag,output,ammonium_sulfate,0.05,750,by-product,estimate; route as in: doi:10.1016/j.wasman.2024.04.023 for products
salt_slag,output,flux_salts,0.3,1800,main,estimate; route as in: doi:10.1016/j.wasman.2024.04.023 for products
scr_regen,input,grid_electricity,0.72,189,utility,estimate
scr_regen,input,process_chemicals,0.2,5000,utility,estimate
scr_regen,input,process_heat,3,85,utility,estimate
scr_regen,input,spent_catalyst_scr,1,,main,by definition
scr_regen,output,catalyst_new,0.7,20000,main,estimate
silica_kerf,input,grid_electricity,5.4,189,utility,estimate
silica_kerf,input,process_heat,2,85,utility,estimate
silica_kerf,input,silicon_sludge,1,,main,by definition
silica_kerf,output,silicon_metal,0.7,14500,main,estimate
slag_wool,input,basalt,0.3,90,utility,estimate
slag_wool,input,bf_slag_aircooled,1,,main,by definition
slag_wool,input,grid_electricity,3.24,189,utility,estimate
slag_wool,input,process_heat,7,85,utility,estimate
slag_wool,input,uf_resin,0.02,2200,utility,estimate
slag_wool,output,mineral_wool,0.85,2800,main,estimate
slag_wool,output,slag_aggregate,0.2,,residue,estimate
slime_steam,input,boiler_feed_water,3.6,10,utility,estimate
slime_steam,input,coal_slime,1,,main,by definition
slime_steam,input,grid_electricity,0.09,189,utility,estimate
slime_steam,output,cfb_ash,0.35,,residue,estimate
slime_steam,output,steam_lp,3.4,180,main,estimate
sludge_brick,input,alum_sludge,1,,main,by definition
sludge_brick,input,clay,4,30,utility,estimate; route as in: doi:10.1016/j.cscm.2024.e03011 for route
sludge_brick,input,coal_5500,0.26,800,utility,estimate; route as in: doi:10.1016/j.cscm.2024.e03011 for route
sludge_brick,input,grid_electricity,0.216,189,utility,estimate; route as in: doi:10.1016/j.cscm.2024.e03011 for route
sludge_brick,output,fired_brick,4.5,180,main,estimate; route as in: doi:10.1016/j.cscm.2024.e03011 for route
sludge_digest,input,grid_electricity,0.126,189,utility,estimate
sludge_digest,input,process_heat,0.3,85,utility,estimate
sludge_digest,input,sewage_sludge,1,,main,by definition
sludge_digest,output,biogas,38,1.5,main,estimate
sludge_digest,output,digestate,0.9,0,by-product,estimate
sludge_dry,input,grid_electricity,0.216,189,utility,"estimate; route as in: watertechonline.com: belt dryer about 800 kcal (3.35 MJ) per kg water evaporated, lines of 250-6000 kg/h"
sludge_dry,input,sewage_sludge,1,,main,by definition
sludge_dry,input,steam_lp,0.84,180,utility,"estimate; route as in: watertechonline.com: belt dryer about 800 kcal (3.35 MJ) per kg water evaporated, lines of 250-6000 kg/h"
sludge_dry,output,dried_sludge,0.32,50,main,"estimate; route as in: watertechonline.com: belt dryer about 800 kcal (3.35 MJ) per kg water evaporated, lines of 250-6000 kg/h"
sludge_dry,output,municipal_wastewater,0.65,,residue,"estimate; route as in: watertechonline.com: belt dryer about 800 kcal (3.35 MJ) per kg water evaporated, lines of 250-6000 kg/h"
so2_acid,input,grid_electricity,0.00014,189,utility,estimate
so2_acid,input,process_water,0.0001,3,utility,estimate
so2_acid,input,so2_gas,1,,main,by definition
so2_acid,output,steam_mp,0.0003,240,by-product,estimate
so2_acid,output,sulphuric_acid_98,0.0004,250,main,estimate
solvent_dist,input,grid_electricity,0.216,189,utility,estimate
solvent_dist,input,process_heat,3.5,85,utility,estimate
solvent_dist,input,spent_solvent_mixed,1,,main,by definition
solvent_dist,output,municipal_wastewater,0.1,,residue,estimate
solvent_dist,output,recovered_solvent,0.75,4200,main,estimate
solvent_dist,output,solvent_still_residue,0.15,,residue,estimate
spl_recover,input,grid_electricity,0.9,189,utility,estimate
spl_recover,input,process_water,0.8,3,utility,estimate
spl_recover,input,quicklime,0.2,450,utility,estimate
spl_recover,input,spent_potlining,1,,main,by definition
spl_recover,output,caf2_sludge,0.35,,by-product,estimate
spl_recover,output,graphite_waste,0.32,1500,main,estimate
spl_recover,output,waste_refractory,0.35,,residue,estimate
steelslag_carbonate,input,bof_slag,1,,main,by definition
steelslag_carbonate,input,co2_merchant,0.1,350,utility,estimate
steelslag_carbonate,input,grid_electricity,0.09,189,utility,estimate
steelslag_carbonate,input,natural_sand,0.4,110,utility,estimate
steelslag_carbonate,output,carbonated_block,1.45,150,main,estimate
steelslag_hot,input,bof_slag,1,,main,by definition
steelslag_hot,input,grid_electricity,0.054,189,utility,estimate
steelslag_hot,input,process_water,0.3,3,utility,estimate
steelslag_hot,output,slag_aggregate,0.9,60,main,estimate
steelslag_hot,output,steel_scrap,0.08,2500,by-product,estimate
steelslag_powder,input,bof_slag,1,,main,by definition
steelslag_powder,input,grid_electricity,0.198,189,utility,estimate
steelslag_powder,input,process_heat,0.2,85,utility,estimate
steelslag_powder,output,steel_scrap,0.08,2500,by-product,estimate
steelslag_powder,output,steel_slag_powder,0.85,120,main,estimate
steelslag_powder,output,tailings,0.05,,residue,estimate
straw_pellet,input,grid_electricity,0.324,189,utility,estimate
straw_pellet,input,straw,1,,main,by definition
straw_pellet,output,wood_pellets,0.88,900,main,estimate
swarf_brick,input,grid_electricity,0.144,189,utility,"estimate; route as in: China HW list 2021 exemption item 9 (no dripping, briquetted)"
swarf_brick,input,steel_turnings,1,,main,by definition
swarf_brick,output,cutting_fluid,0.05,,residue,"estimate; route as in: China HW list 2021 exemption item 9 (no dripping, briquetted)"
swarf_brick,output,iron_briquette,0.93,2300,main,"estimate; route as in: China HW list 2021 exemption item 9 (no dripping, briquetted)"
tailgas_power,input,tail_gas_co,1,,main,by definition
tailgas_power,output,electricity,0.0034,130,main,estimate
tailgas_power,output,hot_water,0.002,,by-product,estimate
tailing_brick,input,cement,0.1,330,utility,estimate
tailing_brick,input,grid_electricity,0.072,189,utility,estimate
tailing_brick,input,process_heat,0.2,85,utility,estimate
tailing_brick,input,process_water,0.1,3,utility,estimate
tailing_brick,input,tailings,1,,main,by definition
tailing_brick,output,nonfired_brick,1.1,120,main,estimate
textile_open,input,grid_electricity,1.44,189,utility,estimate
textile_open,input,textile_offcuts,1,,main,by definition
textile_open,output,recycled_fibre,0.9,4500,main,estimate
tio2_acid_conc,input,grid_electricity,0.108,189,utility,estimate
tio2_acid_conc,input,process_heat,0.9,85,utility,estimate
tio2_acid_conc,input,tio2_waste_acid,1,,main,by definition
tio2_acid_conc,output,ferrous_sulfate,0.1,250,by-product,estimate
tio2_acid_conc,output,waste_h2so4,0.28,-200,main,estimate
titanogypsum_dry,input,grid_electricity,0.072,189,utility,estimate
titanogypsum_dry,input,process_heat,0.9,85,utility,estimate
titanogypsum_dry,input,titanogypsum,1,,main,by definition
titanogypsum_dry,output,gypsum_retarder,0.62,110,main,estimate
tyre_crumb,input,grid_electricity,1.62,189,utility,estimate
tyre_crumb,input,waste_tyre,1,,main,by definition
tyre_crumb,output,crumb_rubber,0.68,2200,main,estimate
tyre_crumb,output,rdf,0.12,,residue,estimate
tyre_crumb,output,steel_scrap,0.18,2500,by-product,estimate
tyre_devulc,input,grid_electricity,2.52,189,utility,estimate
tyre_devulc,input,process_chemicals,0.1,5000,utility,estimate
tyre_devulc,input,process_heat,0.5,85,utility,estimate
tyre_devulc,input,rubber_scrap,1,,main,by definition
tyre_devulc,output,reclaim_rubber,1.05,4500,main,estimate
tyre_pyro,input,grid_electricity,0.432,189,utility,"Pilusa et al. 2014 (59.8 million USD for 134922 t/y in 14 plants, about 443 USD per t/y); Front Energy Res 2024 (oil 45-55, steel 10-15, char 30-35, gas 10-15 percent); researcher.life (60 t/d plant payback under 4 years)"
tyre_pyro,input,process_heat,0.5,85,utility,"Pilusa et al. 2014 (59.8 million USD for 134922 t/y in 14 plants, about 443 USD per t/y); Front Energy Res 2024 (oil 45-55, steel 10-15, char 30-35, gas 10-15 percent); researcher.life (60 t/d plant payback under 4 years)"
tyre_pyro,input,waste_tyre,1,,main,by definition
tyre_pyro,output,pyrolysis_gas,72.7,1,by-product,"Pilusa et al. 2014 (59.8 million USD for 134922 t/y in 14 plants, about 443 USD per t/y); Front Energy Res 2024 (oil 45-55, steel 10-15, char 30-35, gas 10-15 percent); researcher.life (60 t/d plant payback under 4 years)"
tyre_pyro,output,pyrolysis_oil,0.45,4200,main,"Pilusa et al. 2014 (59.8 million USD for 134922 t/y in 14 plants, about 443 USD per t/y); Front Energy Res 2024 (oil 45-55, steel 10-15, char 30-35, gas 10-15 percent); researcher.life (60 t/d plant payback under 4 years)"
tyre_pyro,output,recovered_carbon_black,0.35,1800,by-product,"Pilusa et al. 2014 (59.8 million USD for 134922 t/y in 14 plants, about 443 USD per t/y); Front Energy Res 2024 (oil 45-55, steel 10-15, char 30-35, gas 10-15 percent); researcher.life (60 t/d plant payback under 4 years)"
tyre_pyro,output,steel_scrap,0.12,2500,by-product,"Pilusa et al. 2014 (59.8 million USD for 134922 t/y in 14 plants, about 443 USD per t/y); Front Energy Res 2024 (oil 45-55, steel 10-15, char 30-35, gas 10-15 percent); researcher.life (60 t/d plant payback under 4 years)"
uco_biodiesel,input,grid_electricity,0.1296,189,utility,"USLCI Soy biodiesel: 3.32 kg oil, 0.305 kg methanol, 0.12 kWh give 3.36 kg biodiesel and 0.403 kg glycerol"
uco_biodiesel,input,methanol,0.092,2400,utility,"USLCI Soy biodiesel: 3.32 kg oil, 0.305 kg methanol, 0.12 kWh give 3.36 kg biodiesel and 0.403 kg glycerol"
uco_biodiesel,input,process_chemicals,0.023,5000,utility,"USLCI Soy biodiesel: 3.32 kg oil, 0.305 kg methanol, 0.12 kWh give 3.36 kg biodiesel and 0.403 kg glycerol"
uco_biodiesel,input,process_heat,0.8,85,utility,"USLCI Soy biodiesel: 3.32 kg oil, 0.305 kg methanol, 0.12 kWh give 3.36 kg biodiesel and 0.403 kg glycerol"
uco_biodiesel,input,process_water,0.03,3,utility,"USLCI Soy biodiesel: 3.32 kg oil, 0.305 kg methanol, 0.12 kWh give 3.36 kg biodiesel and 0.403 kg glycerol"
uco_biodiesel,input,used_cooking_oil,1,,main,by definition
uco_biodiesel,output,biodiesel,1.01,8000,main,"USLCI Soy biodiesel: 3.32 kg oil, 0.305 kg methanol, 0.12 kWh give 3.36 kg biodiesel and 0.403 kg glycerol"
uco_biodiesel,output,glycerol,0.12,2500,by-product,"USLCI Soy biodiesel: 3.32 kg oil, 0.305 kg methanol, 0.12 kWh give 3.36 kg biodiesel and 0.403 kg glycerol"
used_oil_hydro,input,grid_electricity,0.324,189,utility,"estimate; route as in: OAPEC 2016 study pages (capital about 40 million USD at 50000 t/y, fixed capital 55 million USD case, total cost 474 USD/t feed, 40-165 kt/y range); lubesngreases.com (over 75 percent recoverable lube)"
used_oil_hydro,input,hydrogen_reformed,44.5,1.6,utility,"estimate; route as in: OAPEC 2016 study pages (capital about 40 million USD at 50000 t/y, fixed capital 55 million USD case, total cost 474 USD/t feed, 40-165 kt/y range); lubesngreases.com (over 75 percent recoverable lube)"
used_oil_hydro,input,process_heat,2.2,85,utility,"estimate; route as in: OAPEC 2016 study pages (capital about 40 million USD at 50000 t/y, fixed capital 55 million USD case, total cost 474 USD/t feed, 40-165 kt/y range); lubesngreases.com (over 75 percent recoverable lube)"
used_oil_hydro,input,used_oil,1,,main,by definition
used_oil_hydro,output,base_oil,0.7,6500,main,"estimate; route as in: OAPEC 2016 study pages (capital about 40 million USD at 50000 t/y, fixed capital 55 million USD case, total cost 474 USD/t feed, 40-165 kt/y range); lubesngreases.com (over 75 percent recoverable lube)"
used_oil_hydro,output,bitumen,0.12,3700,by-product,"estimate; route as in: OAPEC 2016 study pages (capital about 40 million USD at 50000 t/y, fixed capital 55 million USD case, total cost 474 USD/t feed, 40-165 kt/y range); lubesngreases.com (over 75 percent recoverable lube)"
used_oil_hydro,output,diesel,0.1,7200,by-product,"estimate; route as in: OAPEC 2016 study pages (capital about 40 million USD at 50000 t/y, fixed capital 55 million USD case, total cost 474 USD/t feed, 40-165 kt/y range); lubesngreases.com (over 75 percent recoverable lube)"
used_oil_hydro,output,municipal_wastewater,0.07,,residue,"estimate; route as in: OAPEC 2016 study pages (capital about 40 million USD at 50000 t/y, fixed capital 55 million USD case, total cost 474 USD/t feed, 40-165 kt/y range); lubesngreases.com (over 75 percent recoverable lube)"
used_oil_vac,input,grid_electricity,0.288,189,utility,estimate
used_oil_vac,input,process_heat,1.8,85,utility,estimate
used_oil_vac,input,used_oil,1,,main,by definition
used_oil_vac,output,base_oil,0.72,6500,main,estimate
used_oil_vac,output,heavy_fuel_oil,0.2,4800,by-product,estimate
used_textile,input,grid_electricity,0.72,189,utility,estimate
used_textile,input,used_clothing,1,,main,by definition
used_textile,output,rdf,0.2,,by-product,estimate
used_textile,output,recycled_fibre,0.7,4500,main,estimate
vinasse_fert,input,grid_electricity,0.0432,189,utility,estimate; route as in: MAESTRI case 10 (Guitang) for route
vinasse_fert,input,steam_lp,0.35,180,utility,estimate; route as in: MAESTRI case 10 (Guitang) for route
vinasse_fert,input,vinasse,1,,main,by definition
vinasse_fert,output,process_water,0.85,3,by-product,estimate; route as in: MAESTRI case 10 (Guitang) for route
vinasse_fert,output,vinasse_fertiliser,0.12,600,main,estimate; route as in: MAESTRI case 10 (Guitang) for route
voc_carbon_regen,input,grid_electricity,0.72,189,utility,estimate
voc_carbon_regen,input,natural_gas,100,3.8,utility,estimate
voc_carbon_regen,input,process_heat,2.501,85,utility,estimate
voc_carbon_regen,input,voc_carbon,1,,main,by definition
voc_carbon_regen,output,activated_carbon,0.75,9000,main,estimate
waelz,input,eaf_dust,1,,main,by definition
waelz,input,grid_electricity,0.612,189,utility,"estimate; route as in: globalatomiccorp.com for 110 kt/y size, 25 percent Zn feed and 65-70 percent Zn washed oxide; sarralle.com for 15-30 percent Zn and 1-3 percent dust per t steel"
waelz,input,metallurgical_coke,0.25,2200,utility,"estimate; route as in: globalatomiccorp.com for 110 kt/y size, 25 percent Zn feed and 65-70 percent Zn washed oxide; sarralle.com for 15-30 percent Zn and 1-3 percent dust per t steel"
waelz,input,process_heat,3.5,85,utility,"estimate; route as in: globalatomiccorp.com for 110 kt/y size, 25 percent Zn feed and 65-70 percent Zn washed oxide; sarralle.com for 15-30 percent Zn and 1-3 percent dust per t steel"
waelz,input,quicklime,0.1,450,utility,"estimate; route as in: globalatomiccorp.com for 110 kt/y size, 25 percent Zn feed and 65-70 percent Zn washed oxide; sarralle.com for 15-30 percent Zn and 1-3 percent dust per t steel"
waelz,output,waelz_slag,0.65,,residue,"estimate; route as in: globalatomiccorp.com for 110 kt/y size, 25 percent Zn feed and 65-70 percent Zn washed oxide; sarralle.com for 15-30 percent Zn and 1-3 percent dust per t steel"
waelz,output,zinc_oxide_raw,0.33,8500,main,"estimate; route as in: globalatomiccorp.com for 110 kt/y size, 25 percent Zn feed and 65-70 percent Zn washed oxide; sarralle.com for 15-30 percent Zn and 1-3 percent dust per t steel"
waste_heat_boiler,input,boiler_feed_water,0.33,10,utility,estimate
waste_heat_boiler,input,waste_heat_flue,1,,main,by definition
waste_heat_boiler,output,steam_lp,0.31,180,main,estimate
wc_recycle,input,grid_electricity,10.8,189,utility,estimate
wc_recycle,input,process_heat,5,85,utility,estimate
wc_recycle,input,wc_scrap,1,,main,by definition
wc_recycle,output,cobalt_product,0.08,250000,by-product,estimate
wc_recycle,output,tungsten_carbide,0.9,260000,main,estimate
weee_dismantle,input,grid_electricity,0.432,189,utility,estimate
weee_dismantle,input,weee,1,,main,by definition
weee_dismantle,output,al_scrap,0.05,15500,by-product,estimate
weee_dismantle,output,cu_scrap,0.06,61000,by-product,estimate
weee_dismantle,output,glass_cullet,0.08,500,by-product,estimate
weee_dismantle,output,pcb_scrap,0.04,15000,by-product,estimate
weee_dismantle,output,scrap_abs,0.18,5500,by-product,estimate
weee_dismantle,output,scrap_pu_foam,0.06,,residue,estimate
weee_dismantle,output,steel_scrap,0.45,2500,main,estimate
wood_board,input,grid_electricity,0.846,189,utility,"USLCI Particleboard: 158 kWh, 30 m3 gas, 105 kg resin per m3 (about 0.65 t wood residue)"
wood_board,input,process_chemicals,0.007,5000,utility,"USLCI Particleboard: 158 kWh, 30 m3 gas, 105 kg resin per m3 (about 0.65 t wood residue)"
wood_board,input,process_heat,1.7,85,utility,"USLCI Particleboard: 158 kWh, 30 m3 gas, 105 kg resin per m3 (about 0.65 t wood residue)"
wood_board,input,sawdust,1,,main,by definition
wood_board,input,uf_resin,0.156,2200,utility,"USLCI Particleboard: 158 kWh, 30 m3 gas, 105 kg resin per m3 (about 0.65 t wood residue)"
wood_board,output,particleboard,1.1,2200,main,"USLCI Particleboard: 158 kWh, 30 m3 gas, 105 kg resin per m3 (about 0.65 t wood residue)"
wood_board,output,sawdust,0.05,,residue,"USLCI Particleboard: 158 kWh, 30 m3 gas, 105 kg resin per m3 (about 0.65 t wood residue)"
wte_chp,input,msw,1,,main,by definition
wte_chp,output,district_heat,4.56,60,by-product,"estimate; route as in: PyPSA technology-data 2030 (DEA): 10830 EUR/kW_e, 20.8 percent power, 76 percent heat"
wte_chp,output,electricity,1.25,130,main,"estimate; route as in: PyPSA technology-data 2030 (DEA): 10830 EUR/kW_e, 20.8 percent power, 76 percent heat"
wte_chp,output,msw_bottom_ash,0.22,,residue,"estimate; route as in: PyPSA technology-data 2030 (DEA): 10830 EUR/kW_e, 20.8 percent power, 76 percent heat"
wte_chp,output,msw_fly_ash,0.03,,residue,"estimate; route as in: PyPSA technology-data 2030 (DEA): 10830 EUR/kW_e, 20.8 percent power, 76 percent heat"
zn_fuming,input,coal_5500,0.45,800,utility,estimate
zn_fuming,input,grid_electricity,0.54,189,utility,estimate
zn_fuming,input,zinc_leach_residue,1,,main,by definition
zn_fuming,output,waelz_slag,0.7,,residue,estimate
zn_fuming,output,zinc_oxide_raw,0.25,8500,main,estimate
zno_dross,input,grid_electricity,1.08,189,utility,estimate
zno_dross,input,process_heat,2,85,utility,estimate
zno_dross,input,sulphuric_acid_98,0.6,250,utility,estimate
zno_dross,input,zinc_ash,1,,main,by definition
zno_dross,output,zinc_oxide,0.65,17000,main,estimate

"""# }
}
