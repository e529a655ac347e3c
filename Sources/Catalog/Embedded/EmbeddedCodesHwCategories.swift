// Generated from Catalogs/codes/hw_categories.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/codes/hw_categories.csv`.
enum EmbeddedCodesHwCategories {
  static var text: String { #"""
code,name,name_zh,source
HW01,Medical waste,医疗废物,CN hazardous waste list 2021; English: own translation
HW02,Pharmaceutical production waste,医药废物,CN hazardous waste list 2021; English: own translation
HW03,Discarded medicines,废药物、药品,CN hazardous waste list 2021; English: own translation
HW04,Pesticide waste,农药废物,CN hazardous waste list 2021; English: own translation
HW05,Wood preservative waste,木材防腐剂废物,CN hazardous waste list 2021; English: own translation
HW06,Spent organic solvents,废有机溶剂与含有机溶剂废物,CN hazardous waste list 2021; English: own translation
HW07,Cyanide-bearing heat treatment waste,热处理含氰废物,CN hazardous waste list 2021; English: own translation
HW08,Waste mineral oil,废矿物油与含矿物油废物,CN hazardous waste list 2021; English: own translation
HW09,Oil-water / hydrocarbon-water mixtures and emulsions,油/水、烃/水混合物或乳化液,CN hazardous waste list 2021; English: own translation
HW10,PCB/PBB wastes,多氯（溴）联苯类废物,CN hazardous waste list 2021; English: own translation
HW11,Distillation and rectification residues,精（蒸）馏残渣,CN hazardous waste list 2021; English: own translation
HW12,Dye and paint waste,染料、涂料废物,CN hazardous waste list 2021; English: own translation
HW13,Organic resin waste,有机树脂类废物,CN hazardous waste list 2021; English: own translation
HW14,New chemical substance waste,新化学物质废物,CN hazardous waste list 2021; English: own translation
HW15,Explosive waste,爆炸性废物,CN hazardous waste list 2021; English: own translation
HW16,Photographic material waste,感光材料废物,CN hazardous waste list 2021; English: own translation
HW17,Surface treatment waste,表面处理废物,CN hazardous waste list 2021; English: own translation
HW18,Incineration residues,焚烧处置残渣,CN hazardous waste list 2021; English: own translation
HW19,Metal carbonyl waste,含金属羰基化合物废物,CN hazardous waste list 2021; English: own translation
HW20,Beryllium waste,含铍废物,CN hazardous waste list 2021; English: own translation
HW21,Chromium waste,含铬废物,CN hazardous waste list 2021; English: own translation
HW22,Copper waste,含铜废物,CN hazardous waste list 2021; English: own translation
HW23,Zinc waste,含锌废物,CN hazardous waste list 2021; English: own translation
HW24,Arsenic waste,含砷废物,CN hazardous waste list 2021; English: own translation
HW25,Selenium waste,含硒废物,CN hazardous waste list 2021; English: own translation
HW26,Cadmium waste,含镉废物,CN hazardous waste list 2021; English: own translation
HW27,Antimony waste,含锑废物,CN hazardous waste list 2021; English: own translation
HW28,Tellurium waste,含碲废物,CN hazardous waste list 2021; English: own translation
HW29,Mercury waste,含汞废物,CN hazardous waste list 2021; English: own translation
HW30,Thallium waste,含铊废物,CN hazardous waste list 2021; English: own translation
HW31,Lead waste,含铅废物,CN hazardous waste list 2021; English: own translation
HW32,Inorganic fluoride waste,无机氟化物废物,CN hazardous waste list 2021; English: own translation
HW33,Inorganic cyanide waste,无机氰化物废物,CN hazardous waste list 2021; English: own translation
HW34,Waste acid,废酸,CN hazardous waste list 2021; English: own translation
HW35,Waste alkali,废碱,CN hazardous waste list 2021; English: own translation
HW36,Asbestos waste,石棉废物,CN hazardous waste list 2021; English: own translation
HW37,Organophosphorus waste,有机磷化合物废物,CN hazardous waste list 2021; English: own translation
HW38,Organic cyanide waste,有机氰化物废物,CN hazardous waste list 2021; English: own translation
HW39,Phenol waste,含酚废物,CN hazardous waste list 2021; English: own translation
HW40,Ether waste,含醚废物,CN hazardous waste list 2021; English: own translation
HW45,Organohalogen waste,含有机卤化物废物,CN hazardous waste list 2021; English: own translation
HW46,Nickel waste,含镍废物,CN hazardous waste list 2021; English: own translation
HW47,Barium waste,含钡废物,CN hazardous waste list 2021; English: own translation
HW48,Non-ferrous metal mining and smelting waste,有色金属采选和冶炼废物,CN hazardous waste list 2021; English: own translation
HW49,Other hazardous waste,其他废物,CN hazardous waste list 2021; English: own translation
HW50,Spent catalysts,废催化剂,CN hazardous waste list 2021; English: own translation

"""# }
}
