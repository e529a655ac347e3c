// Generated from Catalogs/forbidden.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/forbidden.csv`.
enum EmbeddedForbidden {
  static var text: String { #"""
id,waste,use_or_sector,law,note,source
no-animal_blood-0141,animal_blood,01.41|01.42,Regulation (EC) 999/2001,no processed animal protein to ruminants,"estimate (law recalled, text not opened)"
no-arsenic_residue-23,arsenic_residue,23|42|natural_aggregate|clay|01,"Solid waste law of China, hazardous waste chapter",arsenic must not enter building products,"estimate (law recalled, text not opened)"
no-asbestos-all,asbestos,all,EU REACH annex XVII entry 6; national bans,no reuse of asbestos,"estimate (law recalled, text not opened)"
no-chrome_cake-10,chrome_cake,10|10.91|01|animal_feed,"Soil pollution prevention law of China, article 28",chromium,"estimate (law recalled, text not opened)"
no-chrome_ore_residue-2332,chrome_ore_residue,23.32|23.61|42|natural_aggregate|clay|01,"China national hazardous waste list 2021, exemption item 17",only sintering and ironmaking under HJ/T 301 are exempt,"China national hazardous waste list 2021, exemption item 17"
no-chrome_shavings-10,chrome_shavings,10|11|10.91|01|gelatin|animal_feed|organic_fertiliser|compost|npk_fertiliser|soil_improver,"China national hazardous waste list 2021, exemption item 16","use is exempt only for leather pieces, regenerated leather and flocking; never food, feed, medicine or fertiliser","China national hazardous waste list 2021, exemption item 16"
no-cooling_blowdown-10,cooling_blowdown,10|11,standards of reclaimed water use,not for food contact,estimate
no-cyanide_tailings-2332,cyanide_tailings,23.32|23.61|natural_sand|natural_aggregate|building_block,"China national hazardous waste list 2021, exemption item 19","only tailings pond or cement kiln under HJ 943 are exempt; no bricks, blocks or aggregate","China national hazardous waste list 2021, exemption item 19"
no-dmf_still_residue-01,dmf_still_residue,01|10|38.32,"Solid waste law of China, hazardous waste chapter",licensed treatment only,estimate
no-dye_wastewater-10,dye_wastewater,10|11|01,"Soil pollution prevention law of China, article 28",not for food contact or irrigation,"estimate (law recalled, text not opened)"
no-dyehouse_sludge-01,dyehouse_sludge,01|organic_fertiliser|compost|npk_fertiliser|soil_improver,"Soil pollution prevention law of China, article 28","antimony, dyes and salts","estimate (law recalled, text not opened)"
no-electroplating_rinse-10,electroplating_rinse,10|11|01,"Soil pollution prevention law of China, article 28",metals,"estimate (law recalled, text not opened)"
no-emr_manganese_residue-01,emr_manganese_residue,01|soil_improver|npk_fertiliser,"Soil pollution prevention law of China, article 28",manganese and ammonium leaching,"estimate (law recalled, text not opened)"
no-feathers-0141,feathers,01.41|01.42,Regulation (EC) 999/2001,no processed animal protein to ruminants,"estimate (law recalled, text not opened)"
no-fermentation_residue-1091,fermentation_residue,10.91|01|animal_feed|organic_fertiliser|compost,"China national hazardous waste list 2021, HW02",antibiotic mycelium keeps out of feed and soil,"China national hazardous waste list 2021, HW02 entries"
no-food_waste-014,food_waste,01.4|animal_feed|10.91,"Solid waste law of China, article 57; Regulation (EC) 1069/2009",no untreated kitchen waste to farm animals,"estimate (law recalled, text not opened)"
no-hazardous-01,hazardous,01|organic_fertiliser|compost|npk_fertiliser|soil_improver|irrigation_water,"Soil pollution prevention law of China, article 28","no wastewater, sludge or slag with excess metals or toxic matter on farmland","estimate (law recalled, text not opened)"
no-hazardous-10,hazardous,10|11|10.91|animal_feed|protein_feed,Food safety law of China; Regulation (EC) 178/2002,no hazardous waste into food or feed,"estimate (law recalled, text not opened)"
no-industrial_bio_sludge-01,industrial_bio_sludge,01|organic_fertiliser|compost|npk_fertiliser,"Soil pollution prevention law of China, article 28",industrial sludge not on farmland,"estimate (law recalled, text not opened)"
no-leather_offcuts-10,leather_offcuts,10|10.91|01|gelatin|animal_feed|organic_fertiliser|compost|npk_fertiliser|soil_improver,"China national hazardous waste list 2021, exemption item 16","chrome-tanned leather keeps out of food, feed and fertiliser","China national hazardous waste list 2021, exemption item 16"
no-medical_waste-all,medical_waste,all,"Regulations on medical waste of China, article 14",transfer and sale of medical waste are forbidden; licensed treatment only,"estimate (law recalled, text not opened)"
no-msw_fly_ash-01,msw_fly_ash,01|soil_improver|organic_fertiliser|quicklime,"China national hazardous waste list 2021, exemption item 12",only landfill after treatment or cement kiln co-processing are exempt,"China national hazardous waste list 2021, exemption item 12"
no-pcb_resin_powder-01,pcb_resin_powder,01|10,"China national hazardous waste list 2021, exemption item 11",only landfill and transport are exempt,"China national hazardous waste list 2021, exemption item 11"
no-perchlorate_waste-all,perchlorate_waste,all,safety of explosives,no safe exchange: explosive; licensed destruction only; keep out of matching,estimate
no-plating_sludge-01,plating_sludge,01|organic_fertiliser|soil_improver,"Soil pollution prevention law of China, article 28",metals,"estimate (law recalled, text not opened)"
no-plating_sludge_cr-2332,plating_sludge_cr,23.32|clay,local electroplating and pickling sludge rule,direct use in bricks or ceramsite is banned there,"local electroplating/pickling sludge rule, hqddw.cn 2017-12-20"
no-plating_sludge_cu-2332,plating_sludge_cu,23.32|clay,local electroplating and pickling sludge rule,direct use in bricks or ceramsite is banned there,"local electroplating/pickling sludge rule, hqddw.cn 2017-12-20"
no-plating_sludge_mixed-2332,plating_sludge_mixed,23.32|clay,local electroplating and pickling sludge rule,direct use in bricks or ceramsite is banned there,"local electroplating/pickling sludge rule, hqddw.cn 2017-12-20"
no-plating_sludge_ni-2332,plating_sludge_ni,23.32|clay,local electroplating and pickling sludge rule,direct use in bricks or ceramsite is banned there,"local electroplating/pickling sludge rule, hqddw.cn 2017-12-20"
no-plating_sludge_zn-2332,plating_sludge_zn,23.32|clay,local electroplating and pickling sludge rule,direct use in bricks or ceramsite is banned there,"local electroplating/pickling sludge rule, hqddw.cn 2017-12-20"
no-reclaimed_water-10,reclaimed_water,10|11|36.00,standards of reclaimed water use,not for food contact or drinking water,estimate
no-red_mud-01,red_mud,01|soil_improver,"Soil pollution prevention law of China, article 28",alkali and metals,"estimate (law recalled, text not opened)"
no-sewage_sludge-1091,sewage_sludge,10.91|animal_feed,Food safety law of China,no sludge in feed,"estimate (law recalled, text not opened)"
no-slaughter_waste-0141,slaughter_waste,01.41|01.42,Regulation (EC) 999/2001,no processed animal protein to ruminants,"estimate (law recalled, text not opened)"
no-tailings-01,tailings,01|soil_improver,"Soil pollution prevention law of China, article 28",the article names tailings,"estimate (law recalled, text not opened)"
no-tannery_sludge_cr-01,tannery_sludge_cr,01|organic_fertiliser|compost|npk_fertiliser|soil_improver,"Soil pollution prevention law of China, article 28",no sludge with excess metals on farmland,"estimate (law recalled, text not opened)"
no-used_cooking_oil-10,used_cooking_oil,10|11|animal_feed|10.91,Food safety law of China; Regulation (EC) 1069/2009,no return of used cooking oil to the food or feed chain,"known exchange cat-095 names the condition; estimate (laws recalled, text not opened)"
no-waste_photoresist-01,waste_photoresist,01|37.00,"Solid waste law of China, hazardous waste chapter",no discharge of TMAH to a works without a permit,estimate

"""# }
}
