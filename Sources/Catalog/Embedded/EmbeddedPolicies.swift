// Generated from Catalogs/policies.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/policies.csv`.
enum EmbeddedPolicies {
  static var text: String { #"""
id,kind,applies_to,region,value,unit,year,name,name_zh,source
carbon-price-default,emission-price,all,CN,80,CNY/t,2023,National ETS planning price,全国碳市场规划价,estimate
carbon-price-eu,emission-price,all,EU,70,EUR/t,2023,EU ETS planning price,欧盟碳市场规划价,estimate
carbon-price-peak-2024,emission-price,all,CN,106.02,CNY/t,2024,National ETS highest price in 2024,全国碳市场2024年最高价,yuhaojiang.com report summary
env-tax-air-cn-hunan,tax,air-pollutant,CN-Hunan,2.4,CNY/pollution-equivalent,2018,Air pollutants per equivalent,大气污染物环境保护税,estimate (recalled)
env-tax-air-cn-min,tax,air-pollutant,CN,1.2,CNY/pollution-equivalent,2018,"Environmental protection tax, air pollutants, least rate (most: 12)",大气污染物环境保护税最低税额,EPT law schedule 1
env-tax-air-cn-zhejiang,tax,air-pollutant,CN-Zhejiang,1.2,CNY/pollution-equivalent,2018,Air pollutants per equivalent,大气污染物环境保护税,estimate (recalled; 1.8 for four heavy metals)
env-tax-gangue,tax,coal_gangue,CN,5,CNY/t,2018,"Environmental protection tax, coal gangue",煤矸石环境保护税,EPT law schedule 1 (cn_env_tax.csv)
env-tax-hazardous,tax,hazardous,CN,1000,CNY/t,2018,"Environmental protection tax, hazardous waste",危险废物环境保护税,EPT law schedule 1 (cn_env_tax.csv)
env-tax-other-solid,tax,general,CN,25,CNY/t,2018,"Environmental protection tax, slag, ash and other solid waste",冶炼渣粉煤灰炉渣等固废环境保护税,EPT law schedule 1 (cn_env_tax.csv)
env-tax-relief-utilisation,tax-relief,all,CN,0,CNY/t,2018,No tax when solid waste is used under national standards,综合利用免税,EPT law articles 4 and 12 (recalled); estimate
env-tax-tailings,tax,tailings,CN,15,CNY/t,2018,"Environmental protection tax, tailings",尾矿环境保护税,EPT law schedule 1 (cn_env_tax.csv)
env-tax-water-cn-hunan,tax,water-pollutant,CN-Hunan,3.0,CNY/pollution-equivalent,2018,Water pollutants per equivalent,水污染物环境保护税,estimate (recalled)
env-tax-water-cn-min,tax,water-pollutant,CN,1.4,CNY/pollution-equivalent,2018,"Environmental protection tax, water pollutants, least rate (most: 14)",水污染物环境保护税最低税额,EPT law schedule 1
env-tax-water-cn-zhejiang,tax,water-pollutant,CN-Zhejiang,1.4,CNY/pollution-equivalent,2018,Water pollutants per equivalent,水污染物环境保护税,estimate (recalled; 1.8 for five heavy metals)
es-brick-ban,ban,plating_sludge,CN-local,1,flag,2023,Direct use of plating/pickling sludge in bricks or ceramsite banned in one local rule,电镀污泥禁止制砖,hqddw.cn 2017-12-20
es-min-scale,minimum-scale,plating_sludge,CN-local,10000,t/y,2023,Minimum scale per electroplating/pickling sludge type in one local rule,电镀污泥单线最小规模,hqddw.cn 2017-12-20
income-tax-relief,income-tax,all,CN,10,percent reduction,2023,Income from comprehensive utilisation counted at 90 percent,综合利用所得税减计,estimate (recalled)
landfill-tax-eu-eu-2023,landfill-tax,general,EU,45,EUR/t,2023,EU: most taxing countries at least 30 EUR/t,欧盟填埋税,EEA/ETC 2012 note for the 30 EUR/t floor; other numbers estimate
landfill-tax-lower-uk-2024,landfill-tax,inert,UK,3.30,GBP/t,2024,UK landfill tax lower rate,英国填埋税低税率,csg.co.uk
landfill-tax-lower-uk-2025,landfill-tax,inert,UK,4.05,GBP/t,2025,UK landfill tax lower rate,英国填埋税低税率,csg.co.uk and e4environment.co.uk (from 1 April 2025)
landfill-tax-lower-uk-2026,landfill-tax,inert,UK,8.65,GBP/t,2026,UK landfill tax lower rate,英国填埋税低税率,dynesolicitors.co.uk (from April 2026)
landfill-tax-standard-uk-2024,landfill-tax,general,UK,103.70,GBP/t,2024,UK landfill tax standard rate,英国填埋税标准税率,csg.co.uk
landfill-tax-standard-uk-2025,landfill-tax,general,UK,126.15,GBP/t,2025,UK landfill tax standard rate,英国填埋税标准税率,csg.co.uk and e4environment.co.uk (from 1 April 2025)
landfill-tax-standard-uk-2026,landfill-tax,general,UK,130.75,GBP/t,2026,UK landfill tax standard rate,英国填埋税标准税率,dynesolicitors.co.uk (from April 2026)
vat-1.2,vat-refund,electricity,CN,100,percent,2022,"VAT refund: power from coal-bed methane, at least 95 percent",煤层气发电增值税即征即退,VAT catalogue 2022 item 1.2 (gdtianyu.net copy)
vat-1.3,vat-refund,oily_sludge,CN,70,percent,2022,"VAT refund: oily sludge products, at least 70 percent",油泥产品增值税即征即退,VAT catalogue 2022 item 1.3 (gdtianyu.net copy)
vat-2.1,vat-refund,building_block,CN,70,percent,2022,"VAT refund: bricks, blocks, boards, aggregate-like products with at least 70 percent residue",砖瓦砌块板材等增值税即征即退,VAT catalogue 2022 item 2.1 (gdtianyu.net copy)
vat-2.2,vat-refund,cement,CN,70,percent,2022,VAT refund: cement with at least 20 percent (42.5 and above) or 40 percent residue,水泥增值税即征即退,VAT catalogue 2022 item 2.2 (gdtianyu.net copy)
vat-2.3,vat-refund,aggregate,CN,50,percent,2022,"VAT refund: aggregate from C&D waste and gangue, at least 90 percent",建筑垃圾煤矸石骨料增值税即征即退,VAT catalogue 2022 item 2.3 (gdtianyu.net copy)
vat-2.4,vat-refund,alumina,CN,50,percent,2022,"VAT refund: alumina, active calcium silicate, insulators, calcined kaolin from ash or gangue",氧化铝煅烧高岭土等增值税即征即退,VAT catalogue 2022 item 2.4 (gdtianyu.net copy)
vat-2.5,vat-refund,electricity,CN,50,percent,2022,"VAT refund: power and heat from gangue, slime, stone coal, oil shale, at least 60 percent fuel",煤矸石煤泥发电供热增值税即征即退,VAT catalogue 2022 item 2.5 for scope (gdtianyu.net copy); rate estimate
vat-heat,vat-refund,electricity,CN,100,percent,2022,VAT refund: power and heat from waste heat and pressure,余热余压发电供热增值税即征即退,estimate (recalled)
vat-paper,vat-refund,recovered_paper,CN,50,percent,2022,VAT refund: pulp and paper from waste paper,废纸制浆造纸增值税即征即退,estimate (recalled)
vat-plastic,vat-refund,plastic_scrap,CN,70,percent,2022,VAT refund: recycled plastics,再生塑料增值税即征即退,estimate (recalled)
vat-precious,vat-refund,precious_metals,CN,30,percent,2022,"VAT refund: metals from spent catalyst, plating waste, boards, dust, sludge",废催化剂电镀废物等回收金属增值税即征即退,estimate (recalled)
vat-rubber,vat-refund,rubber_waste,CN,70,percent,2022,VAT refund: crumb and reclaim rubber,再生橡胶胶粉增值税即征即退,estimate (recalled)
vat-scrap-steel,vat-refund,steel_scrap,CN,30,percent,2022,VAT refund: furnace charge from dismantled scrap,废钢炉料增值税即征即退,estimate (recalled)
vat-used-oil,vat-refund,base_oil,CN,50,percent,2022,"VAT refund: base oil, gasoline, diesel from waste mineral oil",废矿物油再生增值税即征即退,estimate (recalled)

"""# }
}
