// Generated from Catalogs/codes/hw_exemptions.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/codes/hw_exemptions.csv`.
enum EmbeddedCodesHwExemptions {
  static var text: String { #"""
id,item,category,codes,waste,waste_zh,step,condition,condition_zh,effect,effect_zh,source
hwx-01,1,household,HW (household),Household hazardous waste,家庭日常生活中产生的危险废物,all,uncollected separately,未集中收集的,whole chain exempt,全过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-02,1,household,HW (household),Household hazardous waste,家庭日常生活中产生的危险废物,collection,inside the municipal sorting system with proper vehicles and stores,按照生活垃圾分类制度收集，运输工具和贮存场所符合要求,collection exempt,收集过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-03,2,HW01,841-xxx-01,Medical waste of institutions with up to 19 beds,床位总数在19张以下（含19张）的医疗机构产生的医疗废物,collection,disinfected and collected under medical waste rules,按照医疗废物管理规定进行消毒和收集,collection exempt,收集过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-04,2,HW01,841-xxx-01,Medical waste of institutions with up to 19 beds,床位总数在19张以下（含19张）的医疗机构产生的医疗废物,transport,vehicles meet GB 19217,转运车辆符合 GB 19217 要求,transport exempt,运输过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-05,2,HW01,841-xxx-01,Medical waste during major epidemics,重大传染病疫情期间产生的医疗废物,transport|disposal,under county government plan,按县级以上人民政府确定的工作方案进行,transport and disposal exempt,运输和处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-06,3,HW01,841-001-01,Infectious waste,感染性废物,transport|disposal,"treated by steam, chemical or microwave under HJ/T 276, 228, 229, then municipal landfill or incinerator",按照 HJ/T 276、HJ/T 228 或 HJ/T 229 经高温蒸汽、化学消毒或微波消毒处理后，进入生活垃圾填埋场填埋或生活垃圾焚烧厂焚烧,transport and disposal exempt,运输和处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-07,4,HW01,841-002-01,Sharps,损伤性废物,transport|disposal,"treated as item 3, then municipal landfill or incinerator",按第 3 项处理后，进入生活垃圾填埋场填埋或生活垃圾焚烧厂焚烧,transport and disposal exempt,运输和处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-08,5,HW01,841-003-01,Pathological waste (not organs),病理性废物（人体器官除外）,transport|disposal,"treated under HJ/T 228 or 229, then municipal incinerator",按照 HJ/T 228 或 HJ/T 229 处理后，进入生活垃圾焚烧厂焚烧,transport and disposal exempt,运输和处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-09,6,HW04,900-003-04,Used pesticide packaging,农药使用后被废弃的包装物,collection|transport|use|disposal,under the pesticide packaging recovery rules,符合农药包装废弃物回收处理管理规定,each step exempt when rule followed,符合规定的各环节不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-10,7,HW08,900-210-08,Ship oily waste pretreated on board or in port,船舶含油污水及残油经船上或港口配套设施预处理后的产物,transport,handled as waterborne dangerous goods,按照水运污染危害性货物实施管理,transport exempt,运输过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-11,8,HW08,900-249-08,Waste steel oil drums (not 900-041-49),废钢质油桶（不含 900-041-49 类）,use,"open, no dripping, baled, for metal smelting",封口处于打开状态、静置无滴漏且经打包压块后用于金属冶炼,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-12,9,HW08/HW09,900-200-08|900-006-09,"Oily metal chips from machining, honing, grinding",珩磨、研磨、打磨及机械加工产生的含油金属屑,use,"de-oiled by pressing or filtering until no dripping, briquetted, for metal smelting",经压榨、过滤等除油达到静置无滴漏后打包压块，用于金属冶炼,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-13,10,HW11,252-002-11|252-017-11|451-003-11,High-temperature coal tar meeting YB/T 5075,符合 YB/T 5075 的高温煤焦油,use,"feed for naphthalene, wash oil, anthracene oil",作为原料深加工制取萘、洗油、蒽油,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-14,10,HW11,252-002-11|252-017-11|451-003-11,High-temperature coal tar,高温煤焦油,use,"binder for activated carbon, carbon blocks, anodes, electrodes and pastes",作为粘合剂生产活性炭、炭块、阳极、电极和各类糊料,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-15,10,HW11,252-002-11|252-017-11|451-003-11,Medium and low temperature coal tar,中、低温煤焦油,use,"hydrogenation feed, product meets HG/T 5146",作为煤焦油加氢装置原料，产品符合 HG/T 5146,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-16,10,HW11,252-002-11|252-017-11|451-003-11,Coal tar,煤焦油,use,carbon black feedstock,作为原料生产炭黑,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-17,11,HW13,900-451-13,Resin powder after metal recovery from laminates and boards,覆铜板、线路板破碎分选回收金属后的废树脂粉,transport|disposal,"rain, leak and spill proof; landfill meeting GB 16889 or GB 18599",运输工具防雨、防渗漏、防遗撒；进入符合 GB 16889 或 GB 18599 要求的填埋场填埋,transport and landfill exempt,运输和填埋处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-18,12,HW18,772-002-18,MSW incineration fly ash,生活垃圾焚烧飞灰,transport|disposal,treated to GB 16889 for municipal landfill,经处理满足 GB 16889 要求后进入生活垃圾填埋场填埋,transport and landfill exempt,运输和填埋处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-19,12,HW18,772-002-18,MSW incineration fly ash,生活垃圾焚烧飞灰,disposal,cement kiln co-processing under GB 30485 and HJ 662,满足 GB 30485 和 HJ 662 要求，进入水泥窑协同处置,kiln step exempt,水泥窑协同处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-20,13,HW18,772-003-18,Medical incineration fly ash and bottom ash,医疗废物焚烧飞灰和底渣,disposal,municipal landfill meeting GB 16889,满足 GB 16889 要求，进入生活垃圾填埋场填埋,landfill exempt,填埋处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-21,14,HW18,772-003-18,Scrap metal from hazardous waste incineration,危险废物焚烧处置产生的废金属,use,metal smelting,用于金属冶炼,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-22,15,HW18,772-003-18,Ash of bio-pharma culture media burned without other hazardous waste,生物制药产生的培养基废物单独焚烧（未与其他危险废物混烧）产生的灰渣,all,dedicated or co-firing as listed,按名录所列方式专用焚烧或掺烧,whole chain exempt,全过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-23,16,HW21,193-002-21,Chromium leather scrap (not tanning-stage shavings for transport/landfill),含铬皮革废碎料（运输、填埋豁免不含鞣制工段的削匀废料）,transport|disposal,leak proof; landfill meeting GB 16889 or GB 18599,运输工具防渗漏、防遗撒；进入符合 GB 16889 或 GB 18599 要求的填埋场填埋,transport and landfill exempt,运输和填埋处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-24,16,HW21,193-002-21,Chromium leather scrap,含铬皮革废碎料,use,"leather pieces, regenerated leather or electrostatic flocking",用于生产皮件、再生革或静电植绒,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-25,17,HW21,261-041-21,Chromite ore processing residue,铬渣,use,sintering and ironmaking under HJ/T 301,满足 HJ/T 301 要求，用于烧结炼铁,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-26,18,HW31,900-052-31,Undamaged waste lead-acid batteries,未破损的废铅蓄电池,transport,"rain, leak and spill proof vehicle",运输工具防雨、防渗漏、防遗撒,transport exempt,运输过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-27,19,HW33,092-003-33,Cyanide gold tailings,黄金选矿氰化尾渣,disposal,tailings pond or cement kiln under HJ 943,按照 HJ 943 进入尾矿库处置或水泥窑协同处置,disposal exempt,处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-28,20,HW34,HW34,Waste acid that is only corrosive,仅具有腐蚀性危险特性的废酸,use,raw material for production,作为生产原料综合利用,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-29,20,HW34,HW34,Waste acid that is only corrosive,仅具有腐蚀性危险特性的废酸,use,neutraliser in industrial wastewater plant; first-class pollutants below the plant limit and other toxic species below one tenth of GB 5085.3,作为工业污水处理厂的中和剂；第一类污染物低于该厂排放限值，其他毒性物质低于 GB 5085.3 限值的十分之一,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-30,21,HW35,HW35,Waste alkali that is only corrosive,仅具有腐蚀性危险特性的废碱,use,raw material for production,作为生产原料综合利用,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-31,21,HW35,HW35,Waste alkali that is only corrosive,仅具有腐蚀性危险特性的废碱,use,neutraliser in industrial wastewater plant; same limits as item 20 on leachate,作为工业污水处理厂的中和剂；浸出液限值同第 20 项,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-32,22,HW48,321-024-48|321-026-48,Aluminium dross and secondary dross,铝灰渣和二次铝灰,use,aluminium metal recovery,回收金属铝,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-33,23,HW48,323-001-48,Tungsten alkali residue and sludge,仲钨酸铵生产的碱煮渣（钨渣）和废水处理污泥,disposal,cement kiln under GB 30485 and HJ 662,满足 GB 30485 和 HJ 662 要求，进入水泥窑协同处置,disposal exempt,处置过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-34,24,HW49,900-041-49,Oily rags and protective gear,废弃的含油抹布、劳保用品,all,not separately collected,未分类收集,whole chain exempt,全过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-35,25,emergency,900-042-49 and others,Hazardous waste from sudden environmental incidents,突发环境事件产生的危险废物,transport|use|disposal,under county government plan,按县级以上人民政府确定的处置方案进行,steps exempt,相应环节不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-36,26,legacy,legacy,Legacy hazardous waste from old landfills and water clean-up,历史填埋场地清理和水体环境治理产生的历史遗留危险废物,transport|use|disposal,under plan approved by city ecology bureau,按设区的市级生态环境部门同意的方案进行,steps exempt,相应环节不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-37,26,legacy,contaminated soil,Hazardous contaminated soil,属于危险废物的污染土壤,transport|disposal,transfer plan filed; cement kiln under GB 30485 and HJ 662,转运计划已备案；满足 GB 30485 和 HJ 662 要求，进入水泥窑协同处置,steps exempt,相应环节不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-38,27,HW49,900-044-49,Leaded CRT glass,阴极射线管含铅玻璃,transport,"rain, leak and spill proof",运输工具防雨、防渗漏、防遗撒,transport exempt,运输过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-39,28,HW49,900-045-49,Waste circuit boards,废弃电路板,transport,"rain, leak and spill proof",运输工具防雨、防渗漏、防遗撒,transport exempt,运输过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-40,29,HW50,772-007-50,Spent V-Ti SCR catalyst,烟气脱硝产生的废钒钛系催化剂,transport,"rain, leak and spill proof",运输工具防雨、防渗漏、防遗撒,transport exempt,运输过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-41,30,HW50,251-017-50,Spent FCC catalyst,催化裂化废催化剂,transport,closed tanker,采用密闭罐车运输,transport exempt,运输过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-42,31,HW50,900-049-50,Spent vehicle exhaust catalyst,机动车和非道路移动机械尾气净化废催化剂,transport,"rain, leak and spill proof",运输工具防雨、防渗漏、防遗撒,transport exempt,运输过程不按危险废物管理,CN hazardous waste list 2021; own summary
hwx-43,32,any,any,Other hazardous waste not listed or not meeting listed conditions,未列入本清单或不满足所列豁免条件的其他危险废物,use,"provincial point-to-point directed use plan, risk controlled, one waste of one producer replaces raw material of one user",经省级生态环境部门确定的“点对点”定向利用方案，环境风险可控，一家单位的一种危险废物作为另一家单位的替代原料,use exempt,利用过程不按危险废物管理,CN hazardous waste list 2021; own summary

"""# }
}
