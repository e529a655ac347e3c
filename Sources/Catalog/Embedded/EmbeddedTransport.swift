// Generated from Catalogs/transport.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/transport.csv`.
enum EmbeddedTransport {
  static var text: String { #"""
id,name,name_zh,unit,co2e,cost,cost_low,cost_high,currency,year,distance_min_km,distance_max_km,role,source,notes
barge,Inland barge,内河驳船,t-km,0.03,0.05,0.03,0.1,CNY,2023,50,1500,,cost: estimate; CO2e: estimate,plus 20-30 CNY/t port handling
coastal,Coastal ship,沿海散货船,t-km,0.008,0.0162,0.015,0.06,CNY,2023,200,3000,,cost: China Shenhua 2025 disclosure (0.030 CNY per t-nautical mile) seen in a public repository file; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ) (bulk carrier 10-35k dwt),plus 11.5 CNY/t port cost from same disclosure
coastal_small,Small coastal ship under 10k dwt,小型沿海船,t-km,0.02956,0.06,0.03,0.1,CNY,2023,100,1500,,cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ),
conveyor,Belt conveyor,带式输送机,t-km,0.03,0.6,0.3,1.2,CNY,2023,0.05,8,,cost: estimate; CO2e: estimate,about 0.05 kWh per t-km
load_unload,Loading and unloading bulk,装卸,t,0.3,10,5,25,CNY,2023,,,default-loading,cost: estimate; CO2e: estimate,per tonne
pipeline_co2,CO2 pipeline,CO2管道,t-km,0.003,0.25,0.1,0.6,CNY,2023,1,300,,"cost: capital 2672 EUR per t/h and km, 50 years (PyPSA technology-data 2030); unit cost estimate; CO2e: estimate",
pipeline_gas,Low-pressure process gas pipe,工艺气管道,GJ-km,0.1,0.3,0.1,1,CNY,2023,0.1,10,gas,cost: estimate; CO2e: estimate,
pipeline_hotwater,Hot water pipeline,热水管道,GJ-km,0.3,0.6,0.3,1.2,CNY,2023,0.1,20,heat,cost: estimate; CO2e: estimate,
pipeline_slurry,Slurry pipeline,浆体管道,t-km,0.01,0.12,0.06,0.3,CNY,2023,1,100,,cost: estimate; CO2e: estimate,
pipeline_steam,Steam pipeline,蒸汽管道,t-km,4,3,1.5,6,CNY,2023,0.1,10,steam,cost: estimate; CO2e: estimate,loss about 1-3 percent per km at design load
pipeline_water,Water pipeline pumping,输水管道,m3-km,0.002,0.03,0.01,0.08,CNY,2023,0.1,30,water,cost: estimate; CO2e: estimate,pumping about 0.004 kWh per m3 and km plus capital
port_handling,Port handling,港口装卸,t,0.5,11.5,10,30,CNY,2023,,,,cost: China Shenhua 2025 disclosure (11.5 CNY/t port unit cost) seen in a public repository file; CO2e: estimate,"per tonne, not per km"
rail_cn,"Rail bulk, operator unit cost",铁路(企业单位成本),t-km,0.02779,0.082,0.08,0.2,CNY,2023,200,2000,,"cost: China Shenhua 2025 disclosure (0.082 CNY/t-km, own lines) seen in a public repository file; public tariff is higher; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ)","own-line cost, not a tariff"
rail_public,Rail public tariff incl. surcharges,国铁运价,t-km,0.02779,0.16,0.12,0.22,CNY,2023,200,2000,,cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ),plus 15-25 CNY/t terminal handling
road_all_hgv,All HGV average,公路货车平均,t-km,0.10163,0.45,0.3,0.8,CNY,2023,5,800,default-road,cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ),default
road_artic_33t,"Articulated truck over 33 t, average load",重型半挂车(平均载荷),t-km,0.07703,0.35,0.25,0.6,CNY,2023,30,800,,cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ),"bulk, packed, tank"
road_artic_full,"Articulated truck over 33 t, full load",重型半挂车(满载),t-km,0.05988,0.30,0.2,0.45,CNY,2023,30,1500,,cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ),bulk
road_hazmat,Hazardous waste truck (licensed),危险废物专用车,t-km,0.17146,1.5,0.8,3,CNY,2023,5,500,hazardous-road,cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ) (rigid over 17 t as proxy),licensed carriers only; loading fee extra
road_rigid_17t,"Rigid truck over 17 t, average load",重型载货车,t-km,0.17146,0.50,0.35,0.9,CNY,2023,5,300,,cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ),"bulk, packed"
road_rigid_3_7t,"Rigid truck 3.5-7.5 t, average load",轻型载货车,t-km,0.52761,1.6,1.0,3,CNY,2023,1,80,,cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ),"packed, collection rounds"
road_rigid_7_17t,"Rigid truck 7.5-17 t, average load",中型载货车,t-km,0.36362,0.9,0.6,1.5,CNY,2023,2,150,,cost: estimate; CO2e: UK Gov GHG conversion factors 2025 (DEFRA/DESNZ),packed

"""# }
}
