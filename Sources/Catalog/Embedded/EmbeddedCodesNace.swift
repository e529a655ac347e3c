// Generated from Catalogs/codes/nace.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/codes/nace.csv`.
enum EmbeddedCodesNace {
  static var text: String { #"""
code,level,title,title_zh,isic,section,source
01,2,"Crop and animal production, hunting and related service activities",农业和畜牧业,01,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.11,4,"Growing of cereals (except rice), leguminous crops and oil seeds",谷物、豆类和油料种植,0111,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.12,4,Growing of rice,,0112,A,NACE Rev. 2 / ISIC Rev. 4
01.13,4,"Growing of vegetables and melons, roots and tubers",蔬菜、瓜类和薯类种植,0113,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.14,4,Growing of sugar cane,甘蔗种植,0114,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.15,4,Growing of tobacco,,0115,A,NACE Rev. 2 / ISIC Rev. 4
01.16,4,Growing of fibre crops,,0116,A,NACE Rev. 2 / ISIC Rev. 4
01.19,4,Growing of other non-perennial crops,其他一年生作物种植,0119,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.21,4,Growing of grapes,,0121,A,NACE Rev. 2 / ISIC Rev. 4
01.22,4,Growing of tropical and subtropical fruits,,0122,A,NACE Rev. 2 / ISIC Rev. 4
01.23,4,Growing of citrus fruits,,0123,A,NACE Rev. 2 / ISIC Rev. 4
01.24,4,Growing of pome fruits and stone fruits,,0124,A,NACE Rev. 2 / ISIC Rev. 4
01.25,4,Growing of other tree and bush fruits and nuts,,0125,A,NACE Rev. 2 / ISIC Rev. 4
01.26,4,Growing of oleaginous fruits,油果种植,0126,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.27,4,Growing of beverage crops,,0127,A,NACE Rev. 2 / ISIC Rev. 4
01.28,4,"Growing of spices, aromatic, drug and pharmaceutical crops",,0128,A,NACE Rev. 2 / ISIC Rev. 4
01.29,4,Growing of other perennial crops,,0129,A,NACE Rev. 2 / ISIC Rev. 4
01.30,4,Plant propagation,苗木繁育,0130,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.41,4,Raising of dairy cattle,奶牛饲养,0141,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.42,4,Raising of other cattle and buffaloes,,0141,A,NACE Rev. 2 / ISIC Rev. 4
01.43,4,Raising of horses and other equines,马类饲养,0142,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.44,4,Raising of camels and camelids,,0143,A,NACE Rev. 2 / ISIC Rev. 4
01.45,4,Raising of sheep and goats,,0144,A,NACE Rev. 2 / ISIC Rev. 4
01.46,4,Raising of swine/pigs,猪的饲养,0145,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.47,4,Raising of poultry,家禽饲养,0146,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.49,4,Raising of other animals,其他畜牧业,0149,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
01.50,4,Mixed farming,,0150,A,NACE Rev. 2 / ISIC Rev. 4
01.61,4,Support activities for crop production,,0161,A,NACE Rev. 2 / ISIC Rev. 4
01.62,4,Support activities for animal production,,0162,A,NACE Rev. 2 / ISIC Rev. 4
01.63,4,Post-harvest crop activities,,0163,A,NACE Rev. 2 / ISIC Rev. 4
01.64,4,Seed processing for propagation,,0164,A,NACE Rev. 2 / ISIC Rev. 4
01.70,4,"Hunting, trapping and related service activities",,0170,A,NACE Rev. 2 / ISIC Rev. 4
02,2,Forestry and logging,林业,02,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
02.10,4,Silviculture and other forestry activities,,0210,A,NACE Rev. 2 / ISIC Rev. 4
02.20,4,Logging,,0220,A,NACE Rev. 2 / ISIC Rev. 4
02.30,4,Gathering of wild growing non-wood products,,0230,A,NACE Rev. 2 / ISIC Rev. 4
02.40,4,Support services to forestry,,0240,A,NACE Rev. 2 / ISIC Rev. 4
03,2,Fishing and aquaculture,渔业,03,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
03.11,4,Marine fishing,,0311,A,NACE Rev. 2 / ISIC Rev. 4
03.12,4,Freshwater fishing,,0312,A,NACE Rev. 2 / ISIC Rev. 4
03.21,4,Marine aquaculture,,0321,A,NACE Rev. 2 / ISIC Rev. 4
03.22,4,Freshwater aquaculture,淡水养殖,0322,A,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
05,2,Mining of coal and lignite,煤炭开采,05,B,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
05.10,4,Mining of hard coal,,0510,B,NACE Rev. 2 / ISIC Rev. 4
05.20,4,Mining of lignite,,0520,B,NACE Rev. 2 / ISIC Rev. 4
06,2,Extraction of crude petroleum and natural gas,油气开采,06,B,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
06.10,4,Extraction of crude petroleum,,0610,B,NACE Rev. 2 / ISIC Rev. 4
06.20,4,Extraction of natural gas,,0620,B,NACE Rev. 2 / ISIC Rev. 4
07,2,Mining of metal ores,金属矿采选,07,B,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
07.10,4,Mining of iron ores,,0710,B,NACE Rev. 2 / ISIC Rev. 4
07.21,4,Mining of uranium and thorium ores,,0721,B,NACE Rev. 2 / ISIC Rev. 4
07.29,4,Mining of other non-ferrous metal ores,,0729,B,NACE Rev. 2 / ISIC Rev. 4
08,2,Other mining and quarrying,其他采矿业,08,B,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
08.11,4,"Quarrying of ornamental and building stone, limestone, gypsum, chalk and slate",,0810,B,NACE Rev. 2 / ISIC Rev. 4
08.12,4,"Operation of gravel and sand pits, mining of clays and kaolin",砂石、黏土和高岭土开采,0810,B,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
08.91,4,Mining of chemical and fertiliser minerals,,0891,B,NACE Rev. 2 / ISIC Rev. 4
08.92,4,Extraction of peat,,0892,B,NACE Rev. 2 / ISIC Rev. 4
08.93,4,Extraction of salt,,0893,B,NACE Rev. 2 / ISIC Rev. 4
08.99,4,Other mining and quarrying n.e.c.,,0899,B,NACE Rev. 2 / ISIC Rev. 4
09,2,Mining support service activities,采矿辅助活动,09,B,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
09.10,4,Support activities for petroleum and natural gas extraction,,0910,B,NACE Rev. 2 / ISIC Rev. 4
09.90,4,Support activities for other mining and quarrying,,0990,B,NACE Rev. 2 / ISIC Rev. 4
10,2,Manufacture of food products,食品制造,10,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.11,4,Processing and preserving of meat,屠宰及肉类加工,1010,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.12,4,Processing and preserving of meat,,1010,C,NACE Rev. 2 / ISIC Rev. 4
10.13,4,Production of meat and poultry meat products,肉制品及禽肉制品,1010,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.20,4,"Processing and preserving of fish, crustaceans and molluscs",水产品加工,1020,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.31,4,Processing and preserving of potatoes,,1030,C,NACE Rev. 2 / ISIC Rev. 4
10.32,4,Manufacture of fruit and vegetable juice,,1030,C,NACE Rev. 2 / ISIC Rev. 4
10.39,4,Other processing and preserving of fruit and vegetables,,1030,C,NACE Rev. 2 / ISIC Rev. 4
10.41,4,Manufacture of oils and fats,油脂加工,1040,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.42,4,Manufacture of margarine and similar edible fats,,1040,C,NACE Rev. 2 / ISIC Rev. 4
10.51,4,Operation of dairies and cheese making,乳制品制造,1050,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.52,4,Manufacture of ice cream,,1050,C,NACE Rev. 2 / ISIC Rev. 4
10.61,4,Manufacture of grain mill products,谷物磨制,1061,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.62,4,Manufacture of starches and starch products,淀粉及淀粉制品制造,1062,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.71,4,"Manufacture of bread, manufacture of fresh pastry goods and cakes",,1071,C,NACE Rev. 2 / ISIC Rev. 4
10.72,4,"Manufacture of rusks and biscuits, manufacture of preserved pastry goods and cakes",,1071,C,NACE Rev. 2 / ISIC Rev. 4
10.73,4,"Manufacture of macaroni, noodles, couscous and similar farinaceous products",,1074,C,NACE Rev. 2 / ISIC Rev. 4
10.81,4,Manufacture of sugar,制糖,1072,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.82,4,"Manufacture of cocoa, chocolate and sugar confectionery",,1073,C,NACE Rev. 2 / ISIC Rev. 4
10.83,4,Processing of tea and coffee,,1079,C,NACE Rev. 2 / ISIC Rev. 4
10.84,4,Manufacture of condiments and seasonings,,1079,C,NACE Rev. 2 / ISIC Rev. 4
10.85,4,Manufacture of prepared meals and dishes,,1075,C,NACE Rev. 2 / ISIC Rev. 4
10.86,4,Manufacture of homogenised food preparations and dietetic food,,1079,C,NACE Rev. 2 / ISIC Rev. 4
10.89,4,Manufacture of other food products n.e.c.,其他食品制造,1079,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.91,4,Manufacture of prepared feeds for farm animals,养殖饲料加工,1080,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
10.92,4,Manufacture of prepared pet foods,宠物饲料加工,1080,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
11,2,Manufacture of beverages,饮料制造,11,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
11.01,4,"Distilling, rectifying and blending of spirits",蒸馏酒制造,1101,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
11.02,4,Manufacture of wine from grape,,1102,C,NACE Rev. 2 / ISIC Rev. 4
11.03,4,Manufacture of cider and other fruit wines,,1102,C,NACE Rev. 2 / ISIC Rev. 4
11.04,4,Manufacture of other non-distilled fermented beverages,,1102,C,NACE Rev. 2 / ISIC Rev. 4
11.05,4,Manufacture of beer,啤酒制造,1103,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
11.06,4,Manufacture of malt,,1103,C,NACE Rev. 2 / ISIC Rev. 4
11.07,4,"Manufacture of soft drinks, production of mineral waters and other bottled waters",软饮料和瓶装水制造,1104,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
12,2,Manufacture of tobacco products,烟草制造,12,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
12.00,4,Manufacture of tobacco products,烟草制品,1200,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
13,2,Manufacture of textiles,纺织业,13,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
13.10,4,Preparation and spinning of textile fibres,纺织纤维准备和纺纱,1311,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
13.20,4,Weaving of textiles,,1312,C,NACE Rev. 2 / ISIC Rev. 4
13.30,4,Finishing of textiles,印染及后整理,1313,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
13.91,4,Manufacture of knitted and crocheted fabrics,,1391,C,NACE Rev. 2 / ISIC Rev. 4
13.92,4,"Manufacture of made-up textile articles, except apparel",家用纺织制成品,1392,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
13.93,4,Manufacture of carpets and rugs,,1393,C,NACE Rev. 2 / ISIC Rev. 4
13.94,4,"Manufacture of cordage, rope, twine and netting",,1394,C,NACE Rev. 2 / ISIC Rev. 4
13.95,4,"Manufacture of non-wovens and articles made from non-wovens, except apparel",非织造布及其制品,1399,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
13.96,4,Manufacture of other technical and industrial textiles,产业用纺织品,1399,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
13.99,4,Manufacture of other textiles n.e.c.,其他纺织品,1399,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
14,2,Manufacture of wearing apparel,服装制造,14,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
14.11,4,Manufacture of leather clothes,,1410,C,NACE Rev. 2 / ISIC Rev. 4
14.12,4,Manufacture of workwear,,1410,C,NACE Rev. 2 / ISIC Rev. 4
14.13,4,Manufacture of other outerwear,外衣制造,1410,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
14.14,4,Manufacture of underwear,,1410,C,NACE Rev. 2 / ISIC Rev. 4
14.19,4,Manufacture of other wearing apparel and accessories,,1410,C,NACE Rev. 2 / ISIC Rev. 4
14.20,4,Manufacture of articles of fur,,1420,C,NACE Rev. 2 / ISIC Rev. 4
14.31,4,Manufacture of knitted and crocheted hosiery,,1430,C,NACE Rev. 2 / ISIC Rev. 4
14.39,4,Manufacture of other knitted and crocheted apparel,,1430,C,NACE Rev. 2 / ISIC Rev. 4
15,2,Manufacture of leather and related products,皮革和鞋制造,15,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
15.11,4,"Tanning and dressing of leather, dressing and dyeing of fur",皮革鞣制及毛皮加工,1511,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
15.12,4,"Manufacture of luggage, handbags and the like, saddlery and harness",箱包及皮具制造,1512,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
15.20,4,Manufacture of footwear,制鞋,1520,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
16,2,"Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials",木材加工,16,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
16.10,4,Sawmilling and planing of wood,,1610,C,NACE Rev. 2 / ISIC Rev. 4
16.21,4,Manufacture of veneer sheets and wood-based panels,单板和人造板制造,1621,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
16.22,4,Manufacture of assembled parquet floors,,1622,C,NACE Rev. 2 / ISIC Rev. 4
16.23,4,Manufacture of other builders' carpentry and joinery,,1622,C,NACE Rev. 2 / ISIC Rev. 4
16.24,4,Manufacture of wooden containers,,1623,C,NACE Rev. 2 / ISIC Rev. 4
16.29,4,"Manufacture of other products of wood, manufacture of articles of cork, straw and plaiting materials",其他木竹藤草制品,1629,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
17,2,Manufacture of paper and paper products,造纸和纸制品,17,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
17.11,4,Manufacture of pulp,纸浆制造,1701,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
17.12,4,Manufacture of paper and paperboard,造纸和纸板,1701,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
17.21,4,Manufacture of corrugated paper and paperboard and of containers of paper and paperboard,瓦楞纸板及纸容器,1702,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
17.22,4,Manufacture of household and sanitary goods and of toilet requisites,生活用纸和卫生用品,1709,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
17.23,4,Manufacture of paper stationery,,1709,C,NACE Rev. 2 / ISIC Rev. 4
17.24,4,Manufacture of wallpaper,,1709,C,NACE Rev. 2 / ISIC Rev. 4
17.29,4,Manufacture of other articles of paper and paperboard,其他纸制品,1709,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
18,2,Printing and reproduction of recorded media,印刷业,18,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
18.11,4,Printing of newspapers,,1811,C,NACE Rev. 2 / ISIC Rev. 4
18.12,4,Other printing,其他印刷,1811,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
18.13,4,Pre-press and pre-media services,,1812,C,NACE Rev. 2 / ISIC Rev. 4
18.14,4,Binding and related services,,1812,C,NACE Rev. 2 / ISIC Rev. 4
18.20,4,Reproduction of recorded media,,1820,C,NACE Rev. 2 / ISIC Rev. 4
19,2,Manufacture of coke and refined petroleum products,焦炭和精炼石油,19,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
19.10,4,Manufacture of coke oven products,炼焦,1910,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
19.20,4,Manufacture of refined petroleum products,石油炼制,1920,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20,2,Manufacture of chemicals and chemical products,化学品制造,20,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.11,4,Manufacture of industrial gases,工业气体,2011,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.12,4,Manufacture of dyes and pigments,染料和颜料制造,2011,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.13,4,Manufacture of other inorganic basic chemicals,其他无机基础化学品,2011,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.14,4,Manufacture of other organic basic chemicals,其他有机基础化学品,2011,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.15,4,Manufacture of fertilisers and nitrogen compounds,肥料和氮化合物,2012,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.16,4,Manufacture of plastics in primary forms,初级形态塑料,2013,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.17,4,Manufacture of synthetic rubber in primary forms,,2013,C,NACE Rev. 2 / ISIC Rev. 4
20.20,4,Manufacture of pesticides and other agrochemical products,,2021,C,NACE Rev. 2 / ISIC Rev. 4
20.30,4,"Manufacture of paints, varnishes and similar coatings, printing ink and mastics",涂料、油墨制造,2022,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.41,4,"Manufacture of soap and detergents, cleaning and polishing preparations",肥皂和洗涤剂,2023,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.42,4,Manufacture of perfumes and toilet preparations,香料和化妆品,2023,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.51,4,Manufacture of explosives,炸药制造,2029,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.52,4,Manufacture of glues,胶粘剂制造,2029,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.53,4,Manufacture of essential oils,,2029,C,NACE Rev. 2 / ISIC Rev. 4
20.59,4,Manufacture of other chemical products n.e.c.,其他化学制品,2029,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
20.60,4,Manufacture of man-made fibres,化学纤维制造,2030,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
21,2,Manufacture of basic pharmaceutical products and pharmaceutical preparations,医药制造,21,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
21.10,4,Manufacture of basic pharmaceutical products,基础药品制造,2100,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
21.20,4,Manufacture of pharmaceutical preparations,,2100,C,NACE Rev. 2 / ISIC Rev. 4
22,2,Manufacture of rubber and plastic products,橡胶和塑料制品,22,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
22.11,4,"Manufacture of rubber tyres and tubes, retreading and rebuilding of rubber tyres",轮胎制造与翻新,2211,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
22.19,4,Manufacture of other rubber products,其他橡胶制品,2219,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
22.21,4,"Manufacture of plastic plates, sheets, tubes and profiles",,2220,C,NACE Rev. 2 / ISIC Rev. 4
22.22,4,Manufacture of plastic packing goods,,2220,C,NACE Rev. 2 / ISIC Rev. 4
22.23,4,Manufacture of builders’ ware of plastic,,2220,C,NACE Rev. 2 / ISIC Rev. 4
22.29,4,Manufacture of other plastic products,其他塑料制品,2220,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23,2,Manufacture of other non-metallic mineral products,非金属矿物制品,23,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.11,4,Manufacture of flat glass,平板玻璃,2310,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.12,4,Shaping and processing of flat glass,,2310,C,NACE Rev. 2 / ISIC Rev. 4
23.13,4,Manufacture of hollow glass,玻璃容器,2310,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.14,4,Manufacture of glass fibres,玻璃纤维,2310,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.19,4,"Manufacture and processing of other glass, including technical glassware",,2310,C,NACE Rev. 2 / ISIC Rev. 4
23.20,4,Manufacture of refractory products,耐火材料制品,2391,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.31,4,Manufacture of ceramic tiles and flags,陶瓷砖,2392,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.32,4,"Manufacture of bricks, tiles and construction products, in baked clay",烧结砖瓦,2392,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.41,4,Manufacture of ceramic household and ornamental articles,日用和陈设陶瓷,2393,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.42,4,Manufacture of ceramic sanitary fixtures,,2393,C,NACE Rev. 2 / ISIC Rev. 4
23.43,4,Manufacture of ceramic insulators and insulating fittings,绝缘陶瓷,2393,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.44,4,Manufacture of other technical ceramic products,其他技术陶瓷,2393,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.49,4,Manufacture of other ceramic products,,2393,C,NACE Rev. 2 / ISIC Rev. 4
23.51,4,Manufacture of cement,水泥制造,2394,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.52,4,Manufacture of lime and plaster,石灰和石膏制造,2394,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.61,4,Manufacture of concrete products for construction purposes,混凝土建筑制品,2395,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.62,4,Manufacture of plaster products for construction purposes,石膏建筑制品,2395,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.63,4,Manufacture of ready-mixed concrete,预拌混凝土,2395,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.64,4,Manufacture of mortars,砂浆制造,2395,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.65,4,Manufacture of fibre cement,纤维水泥制品,2395,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.69,4,"Manufacture of other articles of concrete, plaster and cement",,2395,C,NACE Rev. 2 / ISIC Rev. 4
23.70,4,"Cutting, shaping and finishing of stone",,2396,C,NACE Rev. 2 / ISIC Rev. 4
23.91,4,Production of abrasive products,磨料磨具,2399,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
23.99,4,Manufacture of other non-metallic mineral products n.e.c.,其他非金属矿物制品,2399,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24,2,Manufacture of basic metals,基本金属冶炼,24,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.10,4,Manufacture of basic iron and steel and of ferro-alloys,钢铁和铁合金,2410,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.20,4,"Manufacture of tubes, pipes, hollow profiles and related fittings, of steel",,2410,C,NACE Rev. 2 / ISIC Rev. 4
24.31,4,Cold drawing of bars,,2410,C,NACE Rev. 2 / ISIC Rev. 4
24.32,4,Cold rolling of narrow strip,窄带钢冷轧,2410,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.33,4,Cold forming or folding,,2410,C,NACE Rev. 2 / ISIC Rev. 4
24.34,4,Cold drawing of wire,,2410,C,NACE Rev. 2 / ISIC Rev. 4
24.41,4,Precious metals production,贵金属冶炼,2420,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.42,4,Aluminium production,铝冶炼及加工,2420,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.43,4,"Lead, zinc and tin production",铅锌锡冶炼,2420,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.44,4,Copper production,铜冶炼及加工,2420,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.45,4,Other non-ferrous metal production,其他有色金属冶炼,2420,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.46,4,Processing of nuclear fuel,,2420,C,NACE Rev. 2 / ISIC Rev. 4
24.51,4,Casting of iron,铸铁,2431,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.52,4,Casting of steel,铸钢,2431,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.53,4,Casting of light metals,轻金属铸造,2432,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
24.54,4,Casting of other non-ferrous metals,其他有色金属铸造,2432,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
25,2,"Manufacture of fabricated metal products, except machinery and equipment",金属制品,25,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
25.11,4,Manufacture of metal structures and parts of structures,,2511,C,NACE Rev. 2 / ISIC Rev. 4
25.12,4,Manufacture of doors and windows of metal,,2511,C,NACE Rev. 2 / ISIC Rev. 4
25.21,4,Manufacture of central heating radiators and boilers,,2512,C,NACE Rev. 2 / ISIC Rev. 4
25.29,4,"Manufacture of other tanks, reservoirs and containers of metal",,2512,C,NACE Rev. 2 / ISIC Rev. 4
25.30,4,"Manufacture of steam generators, except central heating hot water boilers",,2513,C,NACE Rev. 2 / ISIC Rev. 4
25.40,4,Manufacture of weapons and ammunition,,2520,C,NACE Rev. 2 / ISIC Rev. 4
25.50,4,"Forging, pressing, stamping and roll-forming of metal, powder metallurgy",锻压冲压和粉末冶金,2591,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
25.61,4,Treatment and coating of metals,金属表面处理,2592,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
25.62,4,Machining,机械加工,2592,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
25.71,4,Manufacture of cutlery,,2593,C,NACE Rev. 2 / ISIC Rev. 4
25.72,4,Manufacture of locks and hinges,,2593,C,NACE Rev. 2 / ISIC Rev. 4
25.73,4,Manufacture of tools,工具制造,2593,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
25.91,4,Manufacture of steel drums and similar containers,钢桶及类似容器,2599,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
25.92,4,Manufacture of light metal packaging,,2599,C,NACE Rev. 2 / ISIC Rev. 4
25.93,4,"Manufacture of wire products, chain and springs",,2599,C,NACE Rev. 2 / ISIC Rev. 4
25.94,4,Manufacture of fasteners and screw machine products,,2599,C,NACE Rev. 2 / ISIC Rev. 4
25.99,4,Manufacture of other fabricated metal products n.e.c.,其他金属制品,2599,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
26,2,"Manufacture of computer, electronic and optical products",计算机电子产品,26,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
26.11,4,Manufacture of electronic components,电子元件,2610,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
26.12,4,Manufacture of loaded electronic boards,电路板装配,2610,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
26.20,4,Manufacture of computers and peripheral equipment,,2620,C,NACE Rev. 2 / ISIC Rev. 4
26.30,4,Manufacture of communication equipment,,2630,C,NACE Rev. 2 / ISIC Rev. 4
26.40,4,Manufacture of consumer electronics,,2640,C,NACE Rev. 2 / ISIC Rev. 4
26.51,4,"Manufacture of instruments and appliances for measuring, testing and navigation",,2651,C,NACE Rev. 2 / ISIC Rev. 4
26.52,4,Manufacture of watches and clocks,,2652,C,NACE Rev. 2 / ISIC Rev. 4
26.60,4,"Manufacture of irradiation, electromedical and electrotherapeutic equipment",,2660,C,NACE Rev. 2 / ISIC Rev. 4
26.70,4,Manufacture of optical instruments and photographic equipment,,2670,C,NACE Rev. 2 / ISIC Rev. 4
26.80,4,Manufacture of magnetic and optical media,,2680,C,NACE Rev. 2 / ISIC Rev. 4
27,2,Manufacture of electrical equipment,电气设备,27,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
27.11,4,"Manufacture of electric motors, generators and transformers",电机和变压器,2710,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
27.12,4,Manufacture of electricity distribution and control apparatus,配电和控制设备,2710,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
27.20,4,Manufacture of batteries and accumulators,电池制造,2720,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
27.31,4,Manufacture of fibre optic cables,,2731,C,NACE Rev. 2 / ISIC Rev. 4
27.32,4,Manufacture of other electronic and electric wires and cables,电线电缆,2732,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
27.33,4,Manufacture of wiring devices,,2733,C,NACE Rev. 2 / ISIC Rev. 4
27.40,4,Manufacture of electric lighting equipment,,2740,C,NACE Rev. 2 / ISIC Rev. 4
27.51,4,Manufacture of electric domestic appliances,,2750,C,NACE Rev. 2 / ISIC Rev. 4
27.52,4,Manufacture of non-electric domestic appliances,,2750,C,NACE Rev. 2 / ISIC Rev. 4
27.90,4,Manufacture of other electrical equipment,,2790,C,NACE Rev. 2 / ISIC Rev. 4
28,2,Manufacture of machinery and equipment n.e.c.,机械设备,28,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
28.11,4,"Manufacture of engines and turbines, except aircraft, vehicle and cycle engines",发动机和涡轮机,2811,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
28.12,4,Manufacture of fluid power equipment,,2812,C,NACE Rev. 2 / ISIC Rev. 4
28.13,4,Manufacture of other pumps and compressors,,2813,C,NACE Rev. 2 / ISIC Rev. 4
28.14,4,Manufacture of other taps and valves,阀门和龙头,2813,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
28.15,4,"Manufacture of bearings, gears, gearing and driving elements",,2814,C,NACE Rev. 2 / ISIC Rev. 4
28.21,4,"Manufacture of ovens, furnaces and furnace burners",,2815,C,NACE Rev. 2 / ISIC Rev. 4
28.22,4,Manufacture of lifting and handling equipment,,2816,C,NACE Rev. 2 / ISIC Rev. 4
28.23,4,Manufacture of office machinery and equipment (except computers and peripheral equipment),,2817,C,NACE Rev. 2 / ISIC Rev. 4
28.24,4,Manufacture of power-driven hand tools,,2818,C,NACE Rev. 2 / ISIC Rev. 4
28.25,4,Manufacture of non-domestic cooling and ventilation equipment,,2819,C,NACE Rev. 2 / ISIC Rev. 4
28.29,4,Manufacture of other general-purpose machinery n.e.c.,,2819,C,NACE Rev. 2 / ISIC Rev. 4
28.30,4,Manufacture of agricultural and forestry machinery,,2821,C,NACE Rev. 2 / ISIC Rev. 4
28.41,4,Manufacture of metal forming machinery,,2822,C,NACE Rev. 2 / ISIC Rev. 4
28.49,4,Manufacture of other machine tools,,2822,C,NACE Rev. 2 / ISIC Rev. 4
28.91,4,Manufacture of machinery for metallurgy,,2823,C,NACE Rev. 2 / ISIC Rev. 4
28.92,4,"Manufacture of machinery for mining, quarrying and construction",采矿和建筑机械,2824,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
28.93,4,"Manufacture of machinery for food, beverage and tobacco processing",,2825,C,NACE Rev. 2 / ISIC Rev. 4
28.94,4,"Manufacture of machinery for textile, apparel and leather production",,2826,C,NACE Rev. 2 / ISIC Rev. 4
28.95,4,Manufacture of machinery for paper and paperboard production,,2829,C,NACE Rev. 2 / ISIC Rev. 4
28.96,4,Manufacture of plastics and rubber machinery,,2829,C,NACE Rev. 2 / ISIC Rev. 4
28.99,4,Manufacture of other special-purpose machinery n.e.c.,,2829,C,NACE Rev. 2 / ISIC Rev. 4
29,2,"Manufacture of motor vehicles, trailers and semi-trailers",汽车制造,29,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
29.10,4,Manufacture of motor vehicles,,2910,C,NACE Rev. 2 / ISIC Rev. 4
29.20,4,"Manufacture of bodies (coachwork) for motor vehicles, manufacture of trailers and semi-trailers",,2920,C,NACE Rev. 2 / ISIC Rev. 4
29.31,4,Manufacture of electrical and electronic equipment for motor vehicles,,2930,C,NACE Rev. 2 / ISIC Rev. 4
29.32,4,Manufacture of other parts and accessories for motor vehicles,汽车零部件,2930,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
30,2,Manufacture of other transport equipment,其他运输设备,30,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
30.11,4,Building of ships and floating structures,,3011,C,NACE Rev. 2 / ISIC Rev. 4
30.12,4,Building of pleasure and sporting boats,,3012,C,NACE Rev. 2 / ISIC Rev. 4
30.20,4,Manufacture of railway locomotives and rolling stock,铁路机车车辆,3020,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
30.30,4,Manufacture of air and spacecraft and related machinery,,3030,C,NACE Rev. 2 / ISIC Rev. 4
30.40,4,Manufacture of military fighting vehicles,,3040,C,NACE Rev. 2 / ISIC Rev. 4
30.91,4,Manufacture of motorcycles,,3091,C,NACE Rev. 2 / ISIC Rev. 4
30.92,4,Manufacture of bicycles and invalid carriages,,3092,C,NACE Rev. 2 / ISIC Rev. 4
30.99,4,Manufacture of other transport equipment n.e.c.,,3099,C,NACE Rev. 2 / ISIC Rev. 4
31,2,Manufacture of furniture,家具制造,31,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
31.01,4,Manufacture of office and shop furniture,,3100,C,NACE Rev. 2 / ISIC Rev. 4
31.02,4,Manufacture of kitchen furniture,,3100,C,NACE Rev. 2 / ISIC Rev. 4
31.03,4,Manufacture of mattresses,床垫制造,3100,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
31.09,4,Manufacture of other furniture,其他家具,3100,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
32,2,Other manufacturing,其他制造业,32,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
32.11,4,Striking of coins,,3211,C,NACE Rev. 2 / ISIC Rev. 4
32.12,4,Manufacture of jewellery and related articles,,3211,C,NACE Rev. 2 / ISIC Rev. 4
32.13,4,Manufacture of imitation jewellery and related articles,,3212,C,NACE Rev. 2 / ISIC Rev. 4
32.20,4,Manufacture of musical instruments,,3220,C,NACE Rev. 2 / ISIC Rev. 4
32.30,4,Manufacture of sports goods,,3230,C,NACE Rev. 2 / ISIC Rev. 4
32.40,4,Manufacture of games and toys,,3240,C,NACE Rev. 2 / ISIC Rev. 4
32.50,4,Manufacture of medical and dental instruments and supplies,,3250,C,NACE Rev. 2 / ISIC Rev. 4
32.91,4,Manufacture of brooms and brushes,,3290,C,NACE Rev. 2 / ISIC Rev. 4
32.99,4,Other manufacturing n.e.c.,,3290,C,NACE Rev. 2 / ISIC Rev. 4
33,2,Repair and installation of machinery and equipment,机械设备修理安装,33,C,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
33.11,4,Repair of fabricated metal products,,3311,C,NACE Rev. 2 / ISIC Rev. 4
33.12,4,Repair of machinery,,3312,C,NACE Rev. 2 / ISIC Rev. 4
33.13,4,Repair of electronic and optical equipment,,3313,C,NACE Rev. 2 / ISIC Rev. 4
33.14,4,Repair of electrical equipment,,3314,C,NACE Rev. 2 / ISIC Rev. 4
33.15,4,Repair and maintenance of ships and boats,,3315,C,NACE Rev. 2 / ISIC Rev. 4
33.16,4,Repair and maintenance of aircraft and spacecraft,,3315,C,NACE Rev. 2 / ISIC Rev. 4
33.17,4,Repair and maintenance of other transport equipment,,3315,C,NACE Rev. 2 / ISIC Rev. 4
33.19,4,Repair of other equipment,,3319,C,NACE Rev. 2 / ISIC Rev. 4
33.20,4,Installation of industrial machinery and equipment,,3320,C,NACE Rev. 2 / ISIC Rev. 4
35,2,"Electricity, gas, steam and air conditioning supply",电力燃气蒸汽供应,35,D,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
35.11,4,Production of electricity,发电,3510,D,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
35.12,4,Transmission of electricity,,3510,D,NACE Rev. 2 / ISIC Rev. 4
35.13,4,Distribution of electricity,配电,3510,D,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
35.14,4,Trade of electricity,,3510,D,NACE Rev. 2 / ISIC Rev. 4
35.21,4,Manufacture of gas,燃气生产,3520,D,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
35.22,4,Distribution of gaseous fuels through mains,燃气输配,3520,D,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
35.23,4,Trade of gas through mains,,3520,D,NACE Rev. 2 / ISIC Rev. 4
35.30,4,Steam and air conditioning supply,热力生产和供应,3530,D,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
36,2,"Water collection, treatment and supply",水的生产供应,36,E,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
36.00,4,"Water collection, treatment and supply",,3600,E,NACE Rev. 2 / ISIC Rev. 4
37,2,Sewerage,污水处理,37,E,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
37.00,4,Sewerage,污水处理,3700,E,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
38,2,"Waste collection, treatment and disposal activities; materials recovery",废物收集处理和回收,38,E,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
38.11,4,Collection of non-hazardous waste,,3811,E,NACE Rev. 2 / ISIC Rev. 4
38.12,4,Collection of hazardous waste,,3812,E,NACE Rev. 2 / ISIC Rev. 4
38.21,4,Treatment and disposal of non-hazardous waste,非危险废物处理处置,3821,E,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
38.22,4,Treatment and disposal of hazardous waste,危险废物处理处置,3822,E,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
38.31,4,Dismantling of wrecks,报废品拆解,3830,E,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
38.32,4,Recovery of sorted materials,分选物料回收,3830,E,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
39,2,Remediation activities and other waste management services,土壤修复和其他治理,39,E,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
39.00,4,Remediation activities and other waste management services,土壤修复及其他废物管理,3900,E,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
41,2,Construction of buildings,房屋建筑,41,F,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
41.10,4,Development of building projects,,4100,F,NACE Rev. 2 / ISIC Rev. 4
41.20,4,Construction of residential and non-residential buildings,,4100,F,NACE Rev. 2 / ISIC Rev. 4
42,2,Civil engineering,土木工程,42,F,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
42.11,4,Construction of roads and motorways,道路建设,4210,F,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
42.12,4,Construction of railways and underground railways,,4210,F,NACE Rev. 2 / ISIC Rev. 4
42.13,4,Construction of bridges and tunnels,,4210,F,NACE Rev. 2 / ISIC Rev. 4
42.21,4,Construction of utility projects for fluids,,4220,F,NACE Rev. 2 / ISIC Rev. 4
42.22,4,Construction of utility projects for electricity and telecommunications,,4220,F,NACE Rev. 2 / ISIC Rev. 4
42.91,4,Construction of water projects,水利工程建设,4290,F,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
42.99,4,Construction of other civil engineering projects n.e.c.,,4290,F,NACE Rev. 2 / ISIC Rev. 4
43,2,Specialised construction activities,专业建筑活动,43,F,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
43.11,4,Demolition,,4311,F,NACE Rev. 2 / ISIC Rev. 4
43.12,4,Site preparation,,4312,F,NACE Rev. 2 / ISIC Rev. 4
43.13,4,Test drilling and boring,,4312,F,NACE Rev. 2 / ISIC Rev. 4
43.21,4,Electrical installation,,4321,F,NACE Rev. 2 / ISIC Rev. 4
43.22,4,"Plumbing, heat and air-conditioning installation",,4322,F,NACE Rev. 2 / ISIC Rev. 4
43.29,4,Other construction installation,,4329,F,NACE Rev. 2 / ISIC Rev. 4
43.31,4,Plastering,,4330,F,NACE Rev. 2 / ISIC Rev. 4
43.32,4,Joinery installation,,4330,F,NACE Rev. 2 / ISIC Rev. 4
43.33,4,Floor and wall covering,,4330,F,NACE Rev. 2 / ISIC Rev. 4
43.34,4,Painting and glazing,,4330,F,NACE Rev. 2 / ISIC Rev. 4
43.39,4,Other building completion and finishing,,4330,F,NACE Rev. 2 / ISIC Rev. 4
43.91,4,Roofing activities,,4390,F,NACE Rev. 2 / ISIC Rev. 4
43.99,4,Other specialised construction activities n.e.c.,,4390,F,NACE Rev. 2 / ISIC Rev. 4
45,2,Wholesale and retail trade and repair of motor vehicles and motorcycles,汽车销售维修,45,G,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
45.11,4,Sale of cars and light motor vehicles,,4510,G,NACE Rev. 2 / ISIC Rev. 4
45.19,4,Sale of other motor vehicles,,4510,G,NACE Rev. 2 / ISIC Rev. 4
45.20,4,Maintenance and repair of motor vehicles,,4520,G,NACE Rev. 2 / ISIC Rev. 4
45.31,4,Wholesale trade of motor vehicle parts and accessories,,4530,G,NACE Rev. 2 / ISIC Rev. 4
45.32,4,Retail trade of motor vehicle parts and accessories,,4530,G,NACE Rev. 2 / ISIC Rev. 4
45.40,4,"Sale, maintenance and repair of motorcycles and related parts and accessories",,4540,G,NACE Rev. 2 / ISIC Rev. 4
46,2,"Wholesale trade, except of motor vehicles and motorcycles",批发业,46,G,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
46.11,4,"Agents involved in the sale of agricultural raw materials, live animals, textile raw materials and semi-finished goods",,4610,G,NACE Rev. 2 / ISIC Rev. 4
46.12,4,"Agents involved in the sale of fuels, ores, metals and industrial chemicals",,4610,G,NACE Rev. 2 / ISIC Rev. 4
46.13,4,Agents involved in the sale of timber and building materials,,4610,G,NACE Rev. 2 / ISIC Rev. 4
46.14,4,"Agents involved in the sale of machinery, industrial equipment, ships and aircraft",,4610,G,NACE Rev. 2 / ISIC Rev. 4
46.15,4,"Agents involved in the sale of furniture, household goods, hardware and ironmongery",,4610,G,NACE Rev. 2 / ISIC Rev. 4
46.16,4,"Agents involved in the sale of textiles, clothing, fur, footwear and leather goods",,4610,G,NACE Rev. 2 / ISIC Rev. 4
46.17,4,"Agents involved in the sale of food, beverages and tobacco",,4610,G,NACE Rev. 2 / ISIC Rev. 4
46.18,4,Agents specialised in the sale of other particular products,,4610,G,NACE Rev. 2 / ISIC Rev. 4
46.19,4,Agents involved in the sale of a variety of goods,,4610,G,NACE Rev. 2 / ISIC Rev. 4
46.21,4,"Wholesale of grain, unmanufactured tobacco, seeds and animal feeds",,4620,G,NACE Rev. 2 / ISIC Rev. 4
46.22,4,Wholesale of flowers and plants,,4620,G,NACE Rev. 2 / ISIC Rev. 4
46.23,4,Wholesale of live animals,,4620,G,NACE Rev. 2 / ISIC Rev. 4
46.24,4,"Wholesale of hides, skins and leather",,4620,G,NACE Rev. 2 / ISIC Rev. 4
46.31,4,Wholesale of fruit and vegetables,,4630,G,NACE Rev. 2 / ISIC Rev. 4
46.32,4,Wholesale of meat and meat products,,4630,G,NACE Rev. 2 / ISIC Rev. 4
46.33,4,"Wholesale of dairy products, eggs and edible oils and fats",,4630,G,NACE Rev. 2 / ISIC Rev. 4
46.34,4,Wholesale of beverages,,4630,G,NACE Rev. 2 / ISIC Rev. 4
46.35,4,Wholesale of tobacco products,,4630,G,NACE Rev. 2 / ISIC Rev. 4
46.36,4,Wholesale of sugar and chocolate and sugar confectionery,,4630,G,NACE Rev. 2 / ISIC Rev. 4
46.37,4,"Wholesale of coffee, tea, cocoa and spices",,4630,G,NACE Rev. 2 / ISIC Rev. 4
46.38,4,"Wholesale of other food, including fish, crustaceans and molluscs",,4630,G,NACE Rev. 2 / ISIC Rev. 4
46.39,4,"Non-specialised wholesale of food, beverages and tobacco",,4630,G,NACE Rev. 2 / ISIC Rev. 4
46.41,4,Wholesale of textiles,,4641,G,NACE Rev. 2 / ISIC Rev. 4
46.42,4,Wholesale of clothing and footwear,服装鞋类批发,4641,G,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
46.43,4,Wholesale of electrical household appliances,,4649,G,NACE Rev. 2 / ISIC Rev. 4
46.44,4,Wholesale of china and glassware and cleaning materials,,4649,G,NACE Rev. 2 / ISIC Rev. 4
46.45,4,Wholesale of perfume and cosmetics,,4649,G,NACE Rev. 2 / ISIC Rev. 4
46.46,4,Wholesale of pharmaceutical goods,,4649,G,NACE Rev. 2 / ISIC Rev. 4
46.47,4,"Wholesale of furniture, carpets and lighting equipment",,4649,G,NACE Rev. 2 / ISIC Rev. 4
46.48,4,Wholesale of watches and jewellery,,4649,G,NACE Rev. 2 / ISIC Rev. 4
46.49,4,Wholesale of other household goods,,4649,G,NACE Rev. 2 / ISIC Rev. 4
46.51,4,"Wholesale of computers, computer peripheral equipment and software",,4651,G,NACE Rev. 2 / ISIC Rev. 4
46.52,4,Wholesale of electronic and telecommunications equipment and parts,,4652,G,NACE Rev. 2 / ISIC Rev. 4
46.61,4,"Wholesale of agricultural machinery, equipment and supplies",,4653,G,NACE Rev. 2 / ISIC Rev. 4
46.62,4,Wholesale of machine tools,,4659,G,NACE Rev. 2 / ISIC Rev. 4
46.63,4,"Wholesale of mining, construction and civil engineering machinery",,4659,G,NACE Rev. 2 / ISIC Rev. 4
46.64,4,Wholesale of machinery for the textile industry and of sewing and knitting machines,,4659,G,NACE Rev. 2 / ISIC Rev. 4
46.65,4,Wholesale of office furniture,,4659,G,NACE Rev. 2 / ISIC Rev. 4
46.66,4,Wholesale of other office machinery and equipment,,4659,G,NACE Rev. 2 / ISIC Rev. 4
46.69,4,Wholesale of other machinery and equipment,,4659,G,NACE Rev. 2 / ISIC Rev. 4
46.71,4,"Wholesale of solid, liquid and gaseous fuels and related products",,4661,G,NACE Rev. 2 / ISIC Rev. 4
46.72,4,Wholesale of metals and metal ores,,4662,G,NACE Rev. 2 / ISIC Rev. 4
46.73,4,"Wholesale of wood, construction materials and sanitary equipment",,4663,G,NACE Rev. 2 / ISIC Rev. 4
46.74,4,"Wholesale of hardware, plumbing and heating equipment and supplies",,4663,G,NACE Rev. 2 / ISIC Rev. 4
46.75,4,Wholesale of chemical products,,4669,G,NACE Rev. 2 / ISIC Rev. 4
46.76,4,Wholesale of other intermediate products,,4669,G,NACE Rev. 2 / ISIC Rev. 4
46.77,4,Wholesale of waste and scrap,,4669,G,NACE Rev. 2 / ISIC Rev. 4
46.90,4,Non-specialised wholesale trade,,4690,G,NACE Rev. 2 / ISIC Rev. 4
47,2,"Retail trade, except of motor vehicles and motorcycles",零售业,47,G,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
47.11,4,"Retail sale in non-specialised stores with food, beverages or tobacco predominating",,4711,G,NACE Rev. 2 / ISIC Rev. 4
47.19,4,Other retail sale in non-specialised stores,,4719,G,NACE Rev. 2 / ISIC Rev. 4
47.21,4,Retail sale of fruit and vegetables in specialised stores,,4721,G,NACE Rev. 2 / ISIC Rev. 4
47.22,4,Retail sale of meat and meat products in specialised stores,,4721,G,NACE Rev. 2 / ISIC Rev. 4
47.23,4,"Retail sale of fish, crustaceans and molluscs in specialised stores",,4721,G,NACE Rev. 2 / ISIC Rev. 4
47.24,4,"Retail sale of bread, cakes, flour confectionery and sugar confectionery in specialised stores",,4721,G,NACE Rev. 2 / ISIC Rev. 4
47.25,4,Retail sale of beverages in specialised stores,,4722,G,NACE Rev. 2 / ISIC Rev. 4
47.26,4,Retail sale of tobacco products in specialised stores,,4723,G,NACE Rev. 2 / ISIC Rev. 4
47.29,4,Other retail sale of food in specialised stores,,4721,G,NACE Rev. 2 / ISIC Rev. 4
47.30,4,Retail sale of automotive fuel in specialised stores,,4730,G,NACE Rev. 2 / ISIC Rev. 4
47.41,4,"Retail sale of computers, peripheral units and software in specialised stores",,4741,G,NACE Rev. 2 / ISIC Rev. 4
47.42,4,Retail sale of telecommunications equipment in specialised stores,,4741,G,NACE Rev. 2 / ISIC Rev. 4
47.43,4,Retail sale of audio and video equipment in specialised stores,,4742,G,NACE Rev. 2 / ISIC Rev. 4
47.51,4,Retail sale of textiles in specialised stores,,4751,G,NACE Rev. 2 / ISIC Rev. 4
47.52,4,"Retail sale of hardware, paints and glass in specialised stores",,4752,G,NACE Rev. 2 / ISIC Rev. 4
47.53,4,"Retail sale of carpets, rugs, wall and floor coverings in specialised stores",,4753,G,NACE Rev. 2 / ISIC Rev. 4
47.54,4,Retail sale of electrical household appliances in specialised stores,,4759,G,NACE Rev. 2 / ISIC Rev. 4
47.59,4,"Retail sale of furniture, lighting equipment and other household articles in specialised stores",,4759,G,NACE Rev. 2 / ISIC Rev. 4
47.61,4,Retail sale of books in specialised stores,,4761,G,NACE Rev. 2 / ISIC Rev. 4
47.62,4,Retail sale of newspapers and stationery in specialised stores,,4761,G,NACE Rev. 2 / ISIC Rev. 4
47.63,4,Retail sale of music and video recordings in specialised stores,,4762,G,NACE Rev. 2 / ISIC Rev. 4
47.64,4,Retail sale of sporting equipment in specialised stores,,4763,G,NACE Rev. 2 / ISIC Rev. 4
47.65,4,Retail sale of games and toys in specialised stores,,4764,G,NACE Rev. 2 / ISIC Rev. 4
47.71,4,Retail sale of clothing in specialised stores,,4771,G,NACE Rev. 2 / ISIC Rev. 4
47.72,4,Retail sale of footwear and leather goods in specialised stores,,4771,G,NACE Rev. 2 / ISIC Rev. 4
47.73,4,Dispensing chemist in specialised stores,,4772,G,NACE Rev. 2 / ISIC Rev. 4
47.74,4,Retail sale of medical and orthopaedic goods in specialised stores,,4772,G,NACE Rev. 2 / ISIC Rev. 4
47.75,4,Retail sale of cosmetic and toilet articles in specialised stores,,4772,G,NACE Rev. 2 / ISIC Rev. 4
47.76,4,"Retail sale of flowers, plants, seeds, fertilisers, pet animals and pet food in specialised stores",,4773,G,NACE Rev. 2 / ISIC Rev. 4
47.77,4,Retail sale of watches and jewellery in specialised stores,,4773,G,NACE Rev. 2 / ISIC Rev. 4
47.78,4,Other retail sale of new goods in specialised stores,,4773,G,NACE Rev. 2 / ISIC Rev. 4
47.79,4,Retail sale of second-hand goods in stores,旧货零售,4774,G,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
47.81,4,"Retail sale via stalls and markets of food, beverages and tobacco products",,4781,G,NACE Rev. 2 / ISIC Rev. 4
47.82,4,"Retail sale via stalls and markets of textiles, clothing and footwear",,4782,G,NACE Rev. 2 / ISIC Rev. 4
47.89,4,Retail sale via stalls and markets of other goods,,4789,G,NACE Rev. 2 / ISIC Rev. 4
47.91,4,Retail sale via mail order houses or via Internet,,4791,G,NACE Rev. 2 / ISIC Rev. 4
47.99,4,"Other retail sale not in stores, stalls or markets",,4799,G,NACE Rev. 2 / ISIC Rev. 4
49,2,Land transport and transport via pipelines,陆路和管道运输,49,H,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
49.10,4,"Passenger rail transport, interurban",,4911,H,NACE Rev. 2 / ISIC Rev. 4
49.20,4,Freight rail transport,,4912,H,NACE Rev. 2 / ISIC Rev. 4
49.31,4,Urban and suburban passenger land transport,,4921,H,NACE Rev. 2 / ISIC Rev. 4
49.32,4,Taxi operation,,4922,H,NACE Rev. 2 / ISIC Rev. 4
49.39,4,Other passenger land transport n.e.c.,,4922,H,NACE Rev. 2 / ISIC Rev. 4
49.41,4,Freight transport by road,道路货运,4923,H,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
49.42,4,Removal services,,4923,H,NACE Rev. 2 / ISIC Rev. 4
49.50,4,Transport via pipeline,,4930,H,NACE Rev. 2 / ISIC Rev. 4
50,2,Water transport,水上运输,50,H,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
50.10,4,Sea and coastal passenger water transport,,5011,H,NACE Rev. 2 / ISIC Rev. 4
50.20,4,Sea and coastal freight water transport,,5012,H,NACE Rev. 2 / ISIC Rev. 4
50.30,4,Inland passenger water transport,,5021,H,NACE Rev. 2 / ISIC Rev. 4
50.40,4,Inland freight water transport,,5022,H,NACE Rev. 2 / ISIC Rev. 4
51,2,Air transport,航空运输,51,H,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
51.10,4,Passenger air transport,,5110,H,NACE Rev. 2 / ISIC Rev. 4
51.21,4,Freight air transport,,5120,H,NACE Rev. 2 / ISIC Rev. 4
51.22,4,Space transport,,5120,H,NACE Rev. 2 / ISIC Rev. 4
52,2,Warehousing and support activities for transportation,仓储和运输辅助,52,H,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
52.10,4,Warehousing and storage,仓储,5210,H,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
52.21,4,Service activities incidental to land transportation,陆路运输辅助服务,5221,H,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
52.22,4,Service activities incidental to water transportation,,5222,H,NACE Rev. 2 / ISIC Rev. 4
52.23,4,Service activities incidental to air transportation,,5223,H,NACE Rev. 2 / ISIC Rev. 4
52.24,4,Cargo handling,,5224,H,NACE Rev. 2 / ISIC Rev. 4
52.29,4,Other transportation support activities,,5229,H,NACE Rev. 2 / ISIC Rev. 4
53,2,Postal and courier activities,邮政快递,53,H,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
53.10,4,Postal activities under universal service obligation,,5310,H,NACE Rev. 2 / ISIC Rev. 4
53.20,4,Other postal and courier activities,,5320,H,NACE Rev. 2 / ISIC Rev. 4
55,2,Accommodation,住宿,55,I,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
55.10,4,Hotels and similar accommodation,,5510,I,NACE Rev. 2 / ISIC Rev. 4
55.20,4,Holiday and other short-stay accommodation,,5510,I,NACE Rev. 2 / ISIC Rev. 4
55.30,4,"Camping grounds, recreational vehicle parks and trailer parks",,5520,I,NACE Rev. 2 / ISIC Rev. 4
55.90,4,Other accommodation,,5590,I,NACE Rev. 2 / ISIC Rev. 4
56,2,Food and beverage service activities,餐饮,56,I,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
56.10,4,Restaurants and mobile food service activities,,5610,I,NACE Rev. 2 / ISIC Rev. 4
56.21,4,Event catering activities,,5621,I,NACE Rev. 2 / ISIC Rev. 4
56.29,4,Other food service activities,,5629,I,NACE Rev. 2 / ISIC Rev. 4
56.30,4,Beverage serving activities,,5630,I,NACE Rev. 2 / ISIC Rev. 4
58,2,Publishing activities,出版,58,J,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
58.11,4,Book publishing,,5811,J,NACE Rev. 2 / ISIC Rev. 4
58.12,4,Publishing of directories and mailing lists,,5812,J,NACE Rev. 2 / ISIC Rev. 4
58.13,4,Publishing of newspapers,,5813,J,NACE Rev. 2 / ISIC Rev. 4
58.14,4,Publishing of journals and periodicals,,5813,J,NACE Rev. 2 / ISIC Rev. 4
58.19,4,Other publishing activities,,5819,J,NACE Rev. 2 / ISIC Rev. 4
58.21,4,Publishing of computer games,,5820,J,NACE Rev. 2 / ISIC Rev. 4
58.29,4,Other software publishing,,5820,J,NACE Rev. 2 / ISIC Rev. 4
59,2,"Motion picture, video and television programme production, sound recording and music publishing activities",影视制作,59,J,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
59.11,4,"Motion picture, video and television programme production activities",,5911,J,NACE Rev. 2 / ISIC Rev. 4
59.12,4,"Motion picture, video and television programme post-production activities",,5912,J,NACE Rev. 2 / ISIC Rev. 4
59.13,4,"Motion picture, video and television programme distribution activities",,5913,J,NACE Rev. 2 / ISIC Rev. 4
59.14,4,Motion picture projection activities,,5914,J,NACE Rev. 2 / ISIC Rev. 4
59.20,4,Sound recording and music publishing activities,,5920,J,NACE Rev. 2 / ISIC Rev. 4
60,2,Programming and broadcasting activities,广播电视,60,J,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
60.10,4,Radio broadcasting,,6010,J,NACE Rev. 2 / ISIC Rev. 4
60.20,4,Television programming and broadcasting activities,,6020,J,NACE Rev. 2 / ISIC Rev. 4
61,2,Telecommunications,电信,61,J,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
61.10,4,Wired telecommunications activities,,6110,J,NACE Rev. 2 / ISIC Rev. 4
61.20,4,Wireless telecommunications activities,,6120,J,NACE Rev. 2 / ISIC Rev. 4
61.30,4,Satellite telecommunications activities,,6130,J,NACE Rev. 2 / ISIC Rev. 4
61.90,4,Other telecommunications activities,,6190,J,NACE Rev. 2 / ISIC Rev. 4
62,2,"Computer programming, consultancy and related activities",软件和信息技术,62,J,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
62.01,4,Computer programming activities,,6201,J,NACE Rev. 2 / ISIC Rev. 4
62.02,4,Computer consultancy activities,,6202,J,NACE Rev. 2 / ISIC Rev. 4
62.03,4,Computer facilities management activities,,6202,J,NACE Rev. 2 / ISIC Rev. 4
62.09,4,Other information technology and computer service activities,,6209,J,NACE Rev. 2 / ISIC Rev. 4
63,2,Information service activities,信息服务,63,J,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
63.11,4,"Data processing, hosting and related activities",数据处理与托管,6311,J,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
63.12,4,Web portals,,6312,J,NACE Rev. 2 / ISIC Rev. 4
63.91,4,News agency activities,,6391,J,NACE Rev. 2 / ISIC Rev. 4
63.99,4,Other information service activities n.e.c.,,6399,J,NACE Rev. 2 / ISIC Rev. 4
64,2,"Financial service activities, except insurance and pension funding",金融服务,64,K,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
64.11,4,Central banking,,6411,K,NACE Rev. 2 / ISIC Rev. 4
64.19,4,Other monetary intermediation,,6419,K,NACE Rev. 2 / ISIC Rev. 4
64.20,4,Activities of holding companies,,6420,K,NACE Rev. 2 / ISIC Rev. 4
64.30,4,"Trusts, funds and similar financial entities",,6430,K,NACE Rev. 2 / ISIC Rev. 4
64.91,4,Financial leasing,,6491,K,NACE Rev. 2 / ISIC Rev. 4
64.92,4,Other credit granting,,6492,K,NACE Rev. 2 / ISIC Rev. 4
64.99,4,"Other financial service activities, except insurance and pension funding n.e.c.",,6499,K,NACE Rev. 2 / ISIC Rev. 4
65,2,"Insurance, reinsurance and pension funding, except compulsory social security",保险,65,K,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
65.11,4,Life insurance,,6511,K,NACE Rev. 2 / ISIC Rev. 4
65.12,4,Non-life insurance,,6512,K,NACE Rev. 2 / ISIC Rev. 4
65.20,4,Reinsurance,,6520,K,NACE Rev. 2 / ISIC Rev. 4
65.30,4,Pension funding,,6530,K,NACE Rev. 2 / ISIC Rev. 4
66,2,Activities auxiliary to financial services and insurance activities,金融辅助,66,K,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
66.11,4,Administration of financial markets,,6611,K,NACE Rev. 2 / ISIC Rev. 4
66.12,4,Security and commodity contracts brokerage,,6612,K,NACE Rev. 2 / ISIC Rev. 4
66.19,4,"Other activities auxiliary to financial services, except insurance and pension funding",,6619,K,NACE Rev. 2 / ISIC Rev. 4
66.21,4,Risk and damage evaluation,,6621,K,NACE Rev. 2 / ISIC Rev. 4
66.22,4,Activities of insurance agents and brokers,,6622,K,NACE Rev. 2 / ISIC Rev. 4
66.29,4,Other activities auxiliary to insurance and pension funding,,6629,K,NACE Rev. 2 / ISIC Rev. 4
66.30,4,Fund management activities,,6630,K,NACE Rev. 2 / ISIC Rev. 4
68,2,Real estate activities,房地产,68,L,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
68.10,4,Buying and selling of own real estate,,6810,L,NACE Rev. 2 / ISIC Rev. 4
68.20,4,Rental and operating of own or leased real estate,,6810,L,NACE Rev. 2 / ISIC Rev. 4
68.31,4,Real estate agencies,,6820,L,NACE Rev. 2 / ISIC Rev. 4
68.32,4,Management of real estate on a fee or contract basis,,6820,L,NACE Rev. 2 / ISIC Rev. 4
69,2,Legal and accounting activities,法律会计,69,M,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
69.10,4,Legal activities,,6910,M,NACE Rev. 2 / ISIC Rev. 4
69.20,4,"Accounting, bookkeeping and auditing activities, tax consultancy",,6920,M,NACE Rev. 2 / ISIC Rev. 4
70,2,Activities of head offices; management consultancy activities,总部和管理咨询,70,M,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
70.10,4,Activities of head offices,,7010,M,NACE Rev. 2 / ISIC Rev. 4
70.21,4,Public relations and communication activities,,7020,M,NACE Rev. 2 / ISIC Rev. 4
70.22,4,Business and other management consultancy activities,,7020,M,NACE Rev. 2 / ISIC Rev. 4
71,2,Architectural and engineering activities; technical testing and analysis,工程和检测,71,M,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
71.11,4,Architectural activities,,7110,M,NACE Rev. 2 / ISIC Rev. 4
71.12,4,Engineering activities and related technical consultancy,,7110,M,NACE Rev. 2 / ISIC Rev. 4
71.20,4,Technical testing and analysis,,7120,M,NACE Rev. 2 / ISIC Rev. 4
72,2,Scientific research and development,科学研究,72,M,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
72.11,4,Research and experimental development on biotechnology,,7210,M,NACE Rev. 2 / ISIC Rev. 4
72.19,4,Other research and experimental development on natural sciences and engineering,,7210,M,NACE Rev. 2 / ISIC Rev. 4
72.20,4,Research and experimental development on social sciences and humanities,,7220,M,NACE Rev. 2 / ISIC Rev. 4
73,2,Advertising and market research,广告,73,M,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
73.11,4,Advertising agencies,,7310,M,NACE Rev. 2 / ISIC Rev. 4
73.12,4,Media representation,,7310,M,NACE Rev. 2 / ISIC Rev. 4
73.20,4,Market research and public opinion polling,,7320,M,NACE Rev. 2 / ISIC Rev. 4
74,2,"Other professional, scientific and technical activities",其他专业技术,74,M,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
74.10,4,Specialised design activities,,7410,M,NACE Rev. 2 / ISIC Rev. 4
74.20,4,Photographic activities,,7420,M,NACE Rev. 2 / ISIC Rev. 4
74.30,4,Translation and interpretation activities,,7490,M,NACE Rev. 2 / ISIC Rev. 4
74.90,4,"Other professional, scientific and technical activities n.e.c.",,7490,M,NACE Rev. 2 / ISIC Rev. 4
75,2,Veterinary activities,兽医,75,M,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
75.00,4,Veterinary activities,,7500,M,NACE Rev. 2 / ISIC Rev. 4
77,2,Rental and leasing activities,租赁,77,N,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
77.11,4,Rental and leasing of cars and light motor vehicles,,7710,N,NACE Rev. 2 / ISIC Rev. 4
77.12,4,Rental and leasing of trucks,,7710,N,NACE Rev. 2 / ISIC Rev. 4
77.21,4,Rental and leasing of recreational and sports goods,,7721,N,NACE Rev. 2 / ISIC Rev. 4
77.22,4,Rental of video tapes and disks,,7722,N,NACE Rev. 2 / ISIC Rev. 4
77.29,4,Rental and leasing of other personal and household goods,,7729,N,NACE Rev. 2 / ISIC Rev. 4
77.31,4,Rental and leasing of agricultural machinery and equipment,,7730,N,NACE Rev. 2 / ISIC Rev. 4
77.32,4,Rental and leasing of construction and civil engineering machinery and equipment,,7730,N,NACE Rev. 2 / ISIC Rev. 4
77.33,4,Rental and leasing of office machinery and equipment (including computers),,7730,N,NACE Rev. 2 / ISIC Rev. 4
77.34,4,Rental and leasing of water transport equipment,,7730,N,NACE Rev. 2 / ISIC Rev. 4
77.35,4,Rental and leasing of air transport equipment,,7730,N,NACE Rev. 2 / ISIC Rev. 4
77.39,4,"Rental and leasing of other machinery, equipment and tangible goods n.e.c.",,7730,N,NACE Rev. 2 / ISIC Rev. 4
77.40,4,"Leasing of intellectual property and similar products, except copyrighted works",,7740,N,NACE Rev. 2 / ISIC Rev. 4
78,2,Employment activities,职业中介,78,N,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
78.10,4,Activities of employment placement agencies,,7810,N,NACE Rev. 2 / ISIC Rev. 4
78.20,4,Temporary employment agency activities,,7820,N,NACE Rev. 2 / ISIC Rev. 4
78.30,4,Other human resources provision,,7830,N,NACE Rev. 2 / ISIC Rev. 4
79,2,"Travel agency, tour operator and other reservation service and related activities",旅行社,79,N,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
79.11,4,Travel agency activities,,7911,N,NACE Rev. 2 / ISIC Rev. 4
79.12,4,Tour operator activities,,7912,N,NACE Rev. 2 / ISIC Rev. 4
79.90,4,Other reservation service and related activities,,7990,N,NACE Rev. 2 / ISIC Rev. 4
80,2,Security and investigation activities,安保,80,N,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
80.10,4,Private security activities,,8010,N,NACE Rev. 2 / ISIC Rev. 4
80.20,4,Security systems service activities,,8020,N,NACE Rev. 2 / ISIC Rev. 4
80.30,4,Investigation activities,,8030,N,NACE Rev. 2 / ISIC Rev. 4
81,2,Services to buildings and landscape activities,建筑和景观服务,81,N,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
81.10,4,Combined facilities support activities,,8110,N,NACE Rev. 2 / ISIC Rev. 4
81.21,4,General cleaning of buildings,,8121,N,NACE Rev. 2 / ISIC Rev. 4
81.22,4,Other building and industrial cleaning activities,,8129,N,NACE Rev. 2 / ISIC Rev. 4
81.29,4,Other cleaning activities,其他清洁服务,8129,N,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
81.30,4,Landscape service activities,园林绿化服务,8130,N,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
82,2,"Office administrative, office support and other business support activities",办公辅助,82,N,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
82.11,4,Combined office administrative service activities,,8211,N,NACE Rev. 2 / ISIC Rev. 4
82.19,4,"Photocopying, document preparation and other specialised office support activities",,8219,N,NACE Rev. 2 / ISIC Rev. 4
82.20,4,Activities of call centres,,8220,N,NACE Rev. 2 / ISIC Rev. 4
82.30,4,Organisation of conventions and trade shows,,8230,N,NACE Rev. 2 / ISIC Rev. 4
82.91,4,Activities of collection agencies and credit bureaus,,8291,N,NACE Rev. 2 / ISIC Rev. 4
82.92,4,Packaging activities,,8292,N,NACE Rev. 2 / ISIC Rev. 4
82.99,4,Other business support service activities n.e.c.,,8299,N,NACE Rev. 2 / ISIC Rev. 4
84,2,Public administration and defence; compulsory social security,公共管理,84,O,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
84.11,4,General public administration activities,,8411,O,NACE Rev. 2 / ISIC Rev. 4
84.12,4,"Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security",,8412,O,NACE Rev. 2 / ISIC Rev. 4
84.13,4,Regulation of and contribution to more efficient operation of businesses,,8413,O,NACE Rev. 2 / ISIC Rev. 4
84.21,4,Foreign affairs,,8421,O,NACE Rev. 2 / ISIC Rev. 4
84.22,4,Defence activities,,8422,O,NACE Rev. 2 / ISIC Rev. 4
84.23,4,Justice and judicial activities,,8423,O,NACE Rev. 2 / ISIC Rev. 4
84.24,4,Public order and safety activities,,8423,O,NACE Rev. 2 / ISIC Rev. 4
84.25,4,Fire service activities,,8423,O,NACE Rev. 2 / ISIC Rev. 4
84.30,4,Compulsory social security activities,,8430,O,NACE Rev. 2 / ISIC Rev. 4
85,2,Education,教育,85,P,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
85.10,4,Pre-primary education,,8510,P,NACE Rev. 2 / ISIC Rev. 4
85.20,4,Primary education,,8510,P,NACE Rev. 2 / ISIC Rev. 4
85.31,4,General secondary education,,8521,P,NACE Rev. 2 / ISIC Rev. 4
85.32,4,Technical and vocational secondary education,,8522,P,NACE Rev. 2 / ISIC Rev. 4
85.41,4,Post-secondary non-tertiary education,,8530,P,NACE Rev. 2 / ISIC Rev. 4
85.42,4,Tertiary education,,8530,P,NACE Rev. 2 / ISIC Rev. 4
85.51,4,Sports and recreation education,,8541,P,NACE Rev. 2 / ISIC Rev. 4
85.52,4,Cultural education,,8542,P,NACE Rev. 2 / ISIC Rev. 4
85.53,4,Driving school activities,,8549,P,NACE Rev. 2 / ISIC Rev. 4
85.59,4,Other education n.e.c.,,8549,P,NACE Rev. 2 / ISIC Rev. 4
85.60,4,Educational support activities,,8550,P,NACE Rev. 2 / ISIC Rev. 4
86,2,Human health activities,卫生,86,Q,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
86.10,4,Hospital activities,,8610,Q,NACE Rev. 2 / ISIC Rev. 4
86.21,4,General medical practice activities,,8620,Q,NACE Rev. 2 / ISIC Rev. 4
86.22,4,Specialist medical practice activities,,8620,Q,NACE Rev. 2 / ISIC Rev. 4
86.23,4,Dental practice activities,,8620,Q,NACE Rev. 2 / ISIC Rev. 4
86.90,4,Other human health activities,,8690,Q,NACE Rev. 2 / ISIC Rev. 4
87,2,Residential care activities,养老护理,87,Q,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
87.10,4,Residential nursing care activities,,8710,Q,NACE Rev. 2 / ISIC Rev. 4
87.20,4,"Residential care activities for mental retardation, mental health and substance abuse",,8720,Q,NACE Rev. 2 / ISIC Rev. 4
87.30,4,Residential care activities for the elderly and disabled,,8730,Q,NACE Rev. 2 / ISIC Rev. 4
87.90,4,Other residential care activities,,8790,Q,NACE Rev. 2 / ISIC Rev. 4
88,2,Social work activities without accommodation,社会工作,88,Q,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
88.10,4,Social work activities without accommodation for the elderly and disabled,,8810,Q,NACE Rev. 2 / ISIC Rev. 4
88.91,4,Child day-care activities,,8890,Q,NACE Rev. 2 / ISIC Rev. 4
88.99,4,Other social work activities without accommodation n.e.c.,,8890,Q,NACE Rev. 2 / ISIC Rev. 4
90,2,"Creative, arts and entertainment activities",文艺娱乐,90,R,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
90.01,4,Performing arts,,9000,R,NACE Rev. 2 / ISIC Rev. 4
90.02,4,Support activities to performing arts,,9000,R,NACE Rev. 2 / ISIC Rev. 4
90.03,4,Artistic creation,,9000,R,NACE Rev. 2 / ISIC Rev. 4
90.04,4,Operation of arts facilities,,9000,R,NACE Rev. 2 / ISIC Rev. 4
91,2,"Libraries, archives, museums and other cultural activities",图书馆博物馆,91,R,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
91.01,4,Library and archives activities,,9101,R,NACE Rev. 2 / ISIC Rev. 4
91.02,4,Museums activities,,9102,R,NACE Rev. 2 / ISIC Rev. 4
91.03,4,Operation of historical sites and buildings and similar visitor attractions,,9102,R,NACE Rev. 2 / ISIC Rev. 4
91.04,4,Botanical and zoological gardens and nature reserves activities,,9103,R,NACE Rev. 2 / ISIC Rev. 4
92,2,Gambling and betting activities,博彩,92,R,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
92.00,4,Gambling and betting activities,,9200,R,NACE Rev. 2 / ISIC Rev. 4
93,2,Sports activities and amusement and recreation activities,体育休闲,93,R,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
93.11,4,Operation of sports facilities,,9311,R,NACE Rev. 2 / ISIC Rev. 4
93.12,4,Activities of sports clubs,,9312,R,NACE Rev. 2 / ISIC Rev. 4
93.13,4,Fitness facilities,,9311,R,NACE Rev. 2 / ISIC Rev. 4
93.19,4,Other sports activities,,9319,R,NACE Rev. 2 / ISIC Rev. 4
93.21,4,Activities of amusement parks and theme parks,,9321,R,NACE Rev. 2 / ISIC Rev. 4
93.29,4,Other amusement and recreation activities,,9329,R,NACE Rev. 2 / ISIC Rev. 4
94,2,Activities of membership organisations,社会组织,94,S,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
94.11,4,Activities of business and employers membership organisations,,9411,S,NACE Rev. 2 / ISIC Rev. 4
94.12,4,Activities of professional membership organisations,,9412,S,NACE Rev. 2 / ISIC Rev. 4
94.20,4,Activities of trade unions,,9420,S,NACE Rev. 2 / ISIC Rev. 4
94.91,4,Activities of religious organisations,,9491,S,NACE Rev. 2 / ISIC Rev. 4
94.92,4,Activities of political organisations,,9492,S,NACE Rev. 2 / ISIC Rev. 4
94.99,4,Activities of other membership organisations n.e.c.,,9499,S,NACE Rev. 2 / ISIC Rev. 4
95,2,Repair of computers and personal and household goods,电脑和日用品修理,95,S,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
95.11,4,Repair of computers and peripheral equipment,,9511,S,NACE Rev. 2 / ISIC Rev. 4
95.12,4,Repair of communication equipment,,9512,S,NACE Rev. 2 / ISIC Rev. 4
95.21,4,Repair of consumer electronics,,9521,S,NACE Rev. 2 / ISIC Rev. 4
95.22,4,Repair of household appliances and home and garden equipment,,9522,S,NACE Rev. 2 / ISIC Rev. 4
95.23,4,Repair of footwear and leather goods,,9523,S,NACE Rev. 2 / ISIC Rev. 4
95.24,4,Repair of furniture and home furnishings,,9524,S,NACE Rev. 2 / ISIC Rev. 4
95.25,4,"Repair of watches, clocks and jewellery",,9529,S,NACE Rev. 2 / ISIC Rev. 4
95.29,4,Repair of other personal and household goods,,9529,S,NACE Rev. 2 / ISIC Rev. 4
96,2,Other personal service activities,其他个人服务,96,S,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
96.01,4,Washing and (dry-)cleaning of textile and fur products,,9601,S,NACE Rev. 2 / ISIC Rev. 4
96.02,4,Hairdressing and other beauty treatment,,9602,S,NACE Rev. 2 / ISIC Rev. 4
96.03,4,Funeral and related activities,,9603,S,NACE Rev. 2 / ISIC Rev. 4
96.04,4,Physical well-being activities,,9609,S,NACE Rev. 2 / ISIC Rev. 4
96.09,4,Other personal service activities n.e.c.,,9609,S,NACE Rev. 2 / ISIC Rev. 4
97,2,Activities of households as employers of domestic personnel,家庭雇佣,97,T,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
97.00,4,Activities of households as employers of domestic personnel,,9700,T,NACE Rev. 2 / ISIC Rev. 4
98,2,Undifferentiated goods- and services-producing activities of private households for own use,家庭自产自用,98,T,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
98.10,4,Undifferentiated goods-producing activities of private households for own use,,9810,T,NACE Rev. 2 / ISIC Rev. 4
98.20,4,Undifferentiated service-producing activities of private households for own use,,9820,T,NACE Rev. 2 / ISIC Rev. 4
99,2,Activities of extraterritorial organisations and bodies,国际组织,99,U,NACE Rev. 2 / ISIC Rev. 4; Chinese: own translation
99.00,4,Activities of extraterritorial organisations and bodies,,9900,U,NACE Rev. 2 / ISIC Rev. 4

"""# }
}
