// Generated from Catalogs/emission_factors.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/emission_factors.csv`.
enum EmbeddedEmissionFactors {
  static var text: String { #"""
id,material,activity,value,unit,region,year,source
combustion-coal_5500,coal_5500,combustion (per GJ),94.6,kg/GJ,world,2006,estimate; IPCC 2006 default (recalled)
combustion-diesel,diesel,combustion (per GJ),74.1,kg/GJ,world,2006,estimate; IPCC 2006 default (recalled)
combustion-heavy_fuel_oil,heavy_fuel_oil,combustion (per GJ),77.4,kg/GJ,world,2006,estimate; IPCC 2006 default (recalled)
combustion-metallurgical_coke,metallurgical_coke,combustion (per GJ),107,kg/GJ,world,2006,estimate; IPCC 2006 default (recalled)
combustion-natural_gas,natural_gas,combustion (per GJ),56.1,kg/GJ,world,2006,estimate; IPCC 2006 default (recalled)
combustion-petroleum_coke,petroleum_coke,combustion (per GJ),97.5,kg/GJ,world,2006,estimate; IPCC 2006 default (recalled)
credit-aluminium_hydroxide,aluminium_hydroxide,avoided by substitution,900,kg/t,world,,estimate
credit-aluminium_ingot,aluminium_ingot,avoided by substitution,14000,kg/t,world,,estimate
credit-ammonium_sulphate_product,ammonium_sulphate_product,avoided by substitution,500,kg/t,world,,estimate
credit-base_oil,base_oil,avoided by substitution,725,kg/t,world,,"UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), mineral oil primary 1401 minus closed-loop 676"
credit-carbon_black,carbon_black,avoided by substitution,2400,kg/t,world,,estimate
credit-caustic_soda,caustic_soda,avoided by substitution,1200,kg/t,world,,estimate
credit-clay,clay,avoided by substitution,5,kg/t,world,,estimate
credit-clinker,clinker,avoided by substitution,800,kg/t,world,,estimate
credit-copper_cathode,copper_cathode,avoided by substitution,3500,kg/t,world,,estimate
credit-dmf,dmf,avoided by substitution,2500,kg/t,world,,estimate
credit-ethyl_acetate_virgin,ethyl_acetate_virgin,avoided by substitution,2500,kg/t,world,,estimate
credit-gelatin,gelatin,avoided by substitution,3000,kg/t,world,,estimate
credit-hot_metal,hot_metal,avoided by substitution,1600,kg/t,world,,estimate
credit-hydrochloric_acid,hydrochloric_acid,avoided by substitution,300,kg/t,world,,estimate
credit-iron_ore,iron_ore,avoided by substitution,80,kg/t,world,,estimate
credit-lead_metal,lead_metal,avoided by substitution,1000,kg/t,world,,estimate
credit-limestone,limestone,avoided by substitution,440,kg/t,world,,estimate
credit-natural_aggregate,natural_aggregate,avoided by substitution,4.6,kg/t,world,,"UK Gov GHG conversion factors 2025 (DEFRA/DESNZ), aggregates primary 7.79 minus closed-loop 3.22"
credit-natural_gypsum,natural_gypsum,avoided by substitution,10,kg/t,world,,estimate
credit-nickel_metal,nickel_metal,avoided by substitution,10000,kg/t,world,,estimate
credit-quicklime,quicklime,avoided by substitution,1100,kg/t,world,,estimate
credit-rock_salt,rock_salt,avoided by substitution,60,kg/t,world,,estimate
credit-silica_sand,silica_sand,avoided by substitution,30,kg/t,world,,estimate
credit-soybean_meal,soybean_meal,avoided by substitution,600,kg/t,world,,estimate
credit-sulphur_mined,sulphur_mined,avoided by substitution,100,kg/t,world,,estimate
credit-sulphuric_acid_98,sulphuric_acid_98,avoided by substitution,120,kg/t,world,,estimate
credit-synthetic_rubber,synthetic_rubber,avoided by substitution,1500,kg/t,world,,estimate
credit-tap_water,tap_water,avoided by substitution,0.17,kg/m3,world,,estimate
credit-tin_metal,tin_metal,avoided by substitution,6000,kg/t,world,,estimate
credit-toluene,toluene,avoided by substitution,1300,kg/t,world,,estimate
credit-virgin_pet,virgin_pet,avoided by substitution,2000,kg/t,world,,estimate
credit-zinc_metal,zinc_metal,avoided by substitution,3000,kg/t,world,,estimate
disposal-anaerobic-digestion-food_waste,food_waste,anaerobic digestion,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-aggregate_residue,aggregate_residue,closed-loop,1.00835,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-al_scrap,al_scrap,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-cd_concrete,cd_concrete,closed-loop,1.00835,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-excavated_soil,excavated_soil,closed-loop,1.00835,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-glass_cullet,glass_cullet,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-occ,occ,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-plastic_scrap,plastic_scrap,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-scrap_pe,scrap_pe,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-scrap_pet,scrap_pet,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-scrap_pp,scrap_pp,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-scrap_ps,scrap_ps,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-scrap_pvc,scrap_pvc,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-steel_scrap,steel_scrap,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-used_clothing,used_clothing,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-used_oil,used_oil,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-waste_asphalt,waste_asphalt,closed-loop,1.00835,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-waste_plasterboard,waste_plasterboard,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-waste_tyre,waste_tyre,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-closed-loop-waste_wood,waste_wood,closed-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-composting-food_waste,food_waste,composting,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-composting-occ,occ,composting,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-composting-waste_wood,waste_wood,composting,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-al_scrap,al_scrap,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-food_waste,food_waste,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-glass_cullet,glass_cullet,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-mixed_packaging,mixed_packaging,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-msw,msw,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-occ,occ,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-plastic_scrap,plastic_scrap,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-scrap_pe,scrap_pe,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-scrap_pet,scrap_pet,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-scrap_pp,scrap_pp,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-scrap_ps,scrap_ps,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-scrap_pvc,scrap_pvc,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-steel_scrap,steel_scrap,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-used_clothing,used_clothing,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-used_oil,used_oil,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-waste_wood,waste_wood,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-incineration-with-energy-recovery-weee,weee,incineration with energy recovery,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-aggregate_residue,aggregate_residue,landfill,1.26338,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-al_scrap,al_scrap,landfill,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-asbestos,asbestos,landfill,5.9416,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-cd_concrete,cd_concrete,landfill,1.26338,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-cd_mixed,cd_mixed,landfill,1.26338,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-excavated_soil,excavated_soil,landfill,19.5467,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-food_waste,food_waste,landfill,700.309,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-glass_cullet,glass_cullet,landfill,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-mixed_packaging,mixed_packaging,landfill,520.533,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-msw,msw,landfill,497.242,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-occ,occ,landfill,1164.49,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-plastic_scrap,plastic_scrap,landfill,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-scrap_pe,scrap_pe,landfill,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-scrap_pet,scrap_pet,landfill,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-scrap_pp,scrap_pp,landfill,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-scrap_ps,scrap_ps,landfill,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-scrap_pvc,scrap_pvc,landfill,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-steel_scrap,steel_scrap,landfill,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-used_clothing,used_clothing,landfill,496.782,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-waste_asphalt,waste_asphalt,landfill,1.26338,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-waste_plasterboard,waste_plasterboard,landfill,71.95,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-waste_wood,waste_wood,landfill,925.343,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-landfill-weee,weee,landfill,8.98311,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-aggregate_residue,aggregate_residue,open-loop,1.00835,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-al_scrap,al_scrap,open-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-cd_concrete,cd_concrete,open-loop,1.00835,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-cd_mixed,cd_mixed,open-loop,1.00835,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-glass_cullet,glass_cullet,open-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-plastic_scrap,plastic_scrap,open-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-scrap_pe,scrap_pe,open-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-scrap_pet,scrap_pet,open-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-scrap_pp,scrap_pp,open-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-scrap_ps,scrap_ps,open-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-scrap_pvc,scrap_pvc,open-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-steel_scrap,steel_scrap,open-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-waste_asphalt,waste_asphalt,open-loop,1.00835,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
disposal-open-loop-weee,weee,open-loop,4.68568,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
epa-combusted-al_scrap,al_scrap,combusted,11,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-cable_scrap,cable_scrap,combusted,11,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-digestible_organics,digestible_organics,combusted,55.1,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-ferrous_scrap,ferrous_scrap,combusted,11,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-food_waste,food_waste,combusted,55.1,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-glass_cullet,glass_cullet,combusted,11,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-msw,msw,combusted,474,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-occ,occ,combusted,55.1,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-plastic_scrap,plastic_scrap,combusted,2579.4,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-scrap_pe,scrap_pe,combusted,3086.5,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-scrap_pet,scrap_pet,combusted,2259.7,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-scrap_pp,scrap_pp,combusted,3086.5,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-scrap_ps,scrap_ps,combusted,3329,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-scrap_pvc,scrap_pvc,combusted,1388.9,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-waste_tyre,waste_tyre,combusted,2436.1,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-waste_wood,waste_wood,combusted,55.1,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-combusted-weee,weee,combusted,959,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-composted-digestible_organics,digestible_organics,composted,187.4,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-composted-food_waste,food_waste,composted,165.3,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-al_scrap,al_scrap,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-cable_scrap,cable_scrap,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-cd_concrete,cd_concrete,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-digestible_organics,digestible_organics,landfilled,529.1,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-ferrous_scrap,ferrous_scrap,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-fly_ash_coal,fly_ash_coal,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-food_waste,food_waste,landfilled,639.3,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-glass_cullet,glass_cullet,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-msw,msw,landfilled,573.2,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-occ,occ,landfilled,992.1,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-plastic_scrap,plastic_scrap,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-scrap_pe,scrap_pe,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-scrap_pet,scrap_pet,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-scrap_pp,scrap_pp,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-scrap_ps,scrap_ps,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-scrap_pvc,scrap_pvc,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-waste_asphalt,waste_asphalt,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-waste_plasterboard,waste_plasterboard,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-waste_tyre,waste_tyre,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-waste_wood,waste_wood,landfilled,187.4,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-landfilled-weee,weee,landfilled,22,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-al_scrap,al_scrap,recycled,44.1,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-cable_scrap,cable_scrap,recycled,198.4,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-cd_concrete,cd_concrete,recycled,11,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-ferrous_scrap,ferrous_scrap,recycled,253.5,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-fly_ash_coal,fly_ash_coal,recycled,11,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-glass_cullet,glass_cullet,recycled,55.1,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-occ,occ,recycled,121.3,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-plastic_scrap,plastic_scrap,recycled,242.5,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-scrap_pe,scrap_pe,recycled,231.5,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-scrap_pet,scrap_pet,recycled,253.5,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-waste_asphalt,waste_asphalt,recycled,0,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-waste_tyre,waste_tyre,recycled,110.2,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
epa-recycled-waste_wood,waste_wood,recycled,99.2,kg/t,US,,"US EPA GHG Emission Factors Hub, waste table"
grid-electricity-cn,grid_electricity,supply,149.06,kg/GJ,CN,2022,estimate; official 2022 factor recalled
grid-electricity-cn-hunan,grid_electricity,supply,136.11,kg/GJ,CN-Hunan,2022,estimate; official 2022 factor recalled
grid-electricity-cn-zhejiang,grid_electricity,supply,143.14,kg/GJ,CN-Zhejiang,2022,estimate; official 2022 factor recalled
steam-coal-boiler-cn,steam_lp,supply from a coal boiler,302.5,kg/t,CN,,estimate; 0.11 t/GJ national default recalled
use-primary-aluminium_ingot,aluminium_ingot,primary production,9115.9,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-asphalt_mix,asphalt_mix,primary production,39.2125,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-base_oil,base_oil,primary production,1401,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-compost,compost,primary production,114.905,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-concrete,concrete,primary production,279.164,kg/m3,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-containerboard,containerboard,primary production,1199.73,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-fired_brick,fired_brick,primary production,241.793,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-flat_glass,flat_glass,primary production,1402.77,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-garments,garments,primary production,22310,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-hot_rolled_coil,hot_rolled_coil,primary production,2863.9,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-mineral_wool,mineral_wool,primary production,1861.79,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-natural_aggregate,natural_aggregate,primary production,7.79306,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-paper,paper,primary production,1345.08,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-plasterboard,plasterboard,primary production,120.05,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-pvc_resin,pvc_resin,primary production,2944.76,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-virgin_pe,virgin_pe,primary production,3095.16,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-virgin_pet,virgin_pet,primary production,3863.9,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-virgin_pp,virgin_pp,primary production,2577.57,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-virgin_ps,virgin_ps,primary production,4376.8,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-primary-wood_chips,wood_chips,primary production,269.504,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-aluminium_ingot,aluminium_ingot,closed-loop recycled production,995.078,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-asphalt_mix,asphalt_mix,closed-loop recycled production,28.6783,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-base_oil,base_oil,closed-loop recycled production,676,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-concrete,concrete,closed-loop recycled production,7.56312,kg/m3,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-containerboard,containerboard,closed-loop recycled production,1098.11,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-flat_glass,flat_glass,closed-loop recycled production,823.19,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-hot_rolled_coil,hot_rolled_coil,closed-loop recycled production,1823.9,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-mineral_wool,mineral_wool,closed-loop recycled production,1852.12,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-natural_aggregate,natural_aggregate,closed-loop recycled production,3.21835,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-paper,paper,closed-loop recycled production,1050.08,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-plasterboard,plasterboard,closed-loop recycled production,32.17,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-pvc_resin,pvc_resin,closed-loop recycled production,1847.82,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-virgin_pe,virgin_pe,closed-loop recycled production,1770.79,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-virgin_pet,virgin_pet,closed-loop recycled production,2213.9,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-virgin_pp,virgin_pp,closed-loop recycled production,1312.57,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)
use-recycled-virgin_ps,virgin_ps,closed-loop recycled production,2669.76,kg/t,UK,2025,UK GHG conversion factors 2025 (DEFRA/DESNZ)

"""# }
}
