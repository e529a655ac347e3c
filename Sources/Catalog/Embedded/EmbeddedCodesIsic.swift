// Generated from Catalogs/codes/isic.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/codes/isic.csv`.
enum EmbeddedCodesIsic {
  static var text: String { #"""
code,level,title,source
01,2,"Crop and animal production, hunting and related service activities",ISIC Rev. 4
011,3,Growing of non-perennial crops,ISIC Rev. 4
0111,4,"Growing of cereals (except rice), leguminous crops and oil seeds",ISIC Rev. 4
0112,4,Growing of rice,ISIC Rev. 4
0113,4,"Growing of vegetables and melons, roots and tubers",ISIC Rev. 4
0114,4,Growing of sugar cane,ISIC Rev. 4
0115,4,Growing of tobacco,ISIC Rev. 4
0116,4,Growing of fibre crops,ISIC Rev. 4
0119,4,Growing of other non-perennial crops,ISIC Rev. 4
012,3,Growing of perennial crops,ISIC Rev. 4
0121,4,Growing of grapes,ISIC Rev. 4
0122,4,Growing of tropical and subtropical fruits,ISIC Rev. 4
0123,4,Growing of citrus fruits,ISIC Rev. 4
0124,4,Growing of pome fruits and stone fruits,ISIC Rev. 4
0125,4,Growing of other tree and bush fruits and nuts,ISIC Rev. 4
0126,4,Growing of oleaginous fruits,ISIC Rev. 4
0127,4,Growing of beverage crops,ISIC Rev. 4
0128,4,"Growing of spices, aromatic, drug and pharmaceutical crops",ISIC Rev. 4
0129,4,Growing of other perennial crops,ISIC Rev. 4
013,3,Plant propagation,ISIC Rev. 4
0130,4,Plant propagation,ISIC Rev. 4
014,3,Animal production,ISIC Rev. 4
0141,4,Raising of cattle and buffaloes,ISIC Rev. 4
0142,4,Raising of horses and other equines,ISIC Rev. 4
0143,4,Raising of camels and camelids,ISIC Rev. 4
0144,4,Raising of sheep and goats,ISIC Rev. 4
0145,4,Raising of swine/pigs,ISIC Rev. 4
0146,4,Raising of poultry,ISIC Rev. 4
0149,4,Raising of other animals,ISIC Rev. 4
015,3,Mixed farming,ISIC Rev. 4
0150,4,Mixed farming,ISIC Rev. 4
016,3,Support activities to agriculture and post-harvest crop activities,ISIC Rev. 4
0161,4,Support activities for crop production,ISIC Rev. 4
0162,4,Support activities for animal production,ISIC Rev. 4
0163,4,Post-harvest crop activities,ISIC Rev. 4
0164,4,Seed processing for propagation,ISIC Rev. 4
017,3,"Hunting, trapping and related service activities",ISIC Rev. 4
0170,4,"Hunting, trapping and related service activities",ISIC Rev. 4
02,2,Forestry and logging,ISIC Rev. 4
021,3,Silviculture and other forestry activities,ISIC Rev. 4
0210,4,Silviculture and other forestry activities,ISIC Rev. 4
022,3,Logging,ISIC Rev. 4
0220,4,Logging,ISIC Rev. 4
023,3,Gathering of non-wood forest products,ISIC Rev. 4
0230,4,Gathering of non-wood forest products,ISIC Rev. 4
024,3,Support services to forestry,ISIC Rev. 4
0240,4,Support services to forestry,ISIC Rev. 4
03,2,Fishing and aquaculture,ISIC Rev. 4
031,3,Fishing,ISIC Rev. 4
0311,4,Marine fishing,ISIC Rev. 4
0312,4,Freshwater fishing,ISIC Rev. 4
032,3,Aquaculture,ISIC Rev. 4
0321,4,Marine aquaculture,ISIC Rev. 4
0322,4,Freshwater aquaculture,ISIC Rev. 4
05,2,Mining of coal and lignite,ISIC Rev. 4
051,3,Mining of hard coal,ISIC Rev. 4
0510,4,Mining of hard coal,ISIC Rev. 4
052,3,Mining of lignite,ISIC Rev. 4
0520,4,Mining of lignite,ISIC Rev. 4
06,2,Extraction of crude petroleum and natural gas,ISIC Rev. 4
061,3,Extraction of crude petroleum,ISIC Rev. 4
0610,4,Extraction of crude petroleum,ISIC Rev. 4
062,3,Extraction of natural gas,ISIC Rev. 4
0620,4,Extraction of natural gas,ISIC Rev. 4
07,2,Mining of metal ores,ISIC Rev. 4
071,3,Mining of iron ores,ISIC Rev. 4
0710,4,Mining of iron ores,ISIC Rev. 4
072,3,Mining of non-ferrous metal ores,ISIC Rev. 4
0721,4,Mining of uranium and thorium ores,ISIC Rev. 4
0729,4,Mining of other non-ferrous metal ores,ISIC Rev. 4
08,2,Other mining and quarrying,ISIC Rev. 4
081,3,"Quarrying of stone, sand and clay",ISIC Rev. 4
0810,4,"Quarrying of stone, sand and clay",ISIC Rev. 4
089,3,Mining and quarrying n.e.c.,ISIC Rev. 4
0891,4,Mining of chemical and fertilizer minerals,ISIC Rev. 4
0892,4,Extraction of peat,ISIC Rev. 4
0893,4,Extraction of salt,ISIC Rev. 4
0899,4,Other mining and quarrying n.e.c.,ISIC Rev. 4
09,2,Mining support service activities,ISIC Rev. 4
091,3,Support activities for petroleum and natural gas extraction,ISIC Rev. 4
0910,4,Support activities for petroleum and natural gas extraction,ISIC Rev. 4
099,3,Support activities for other mining and quarrying,ISIC Rev. 4
0990,4,Support activities for other mining and quarrying,ISIC Rev. 4
10,2,Manufacture of food products,ISIC Rev. 4
101,3,Processing and preserving of meat,ISIC Rev. 4
1010,4,Processing and preserving of meat,ISIC Rev. 4
102,3,"Processing and preserving of fish, crustaceans and molluscs",ISIC Rev. 4
1020,4,"Processing and preserving of fish, crustaceans and molluscs",ISIC Rev. 4
103,3,Processing and preserving of fruit and vegetables,ISIC Rev. 4
1030,4,Processing and preserving of fruit and vegetables,ISIC Rev. 4
104,3,Manufacture of vegetable and animal oils and fats,ISIC Rev. 4
1040,4,Manufacture of vegetable and animal oils and fats,ISIC Rev. 4
105,3,Manufacture of dairy products,ISIC Rev. 4
1050,4,Manufacture of dairy products,ISIC Rev. 4
106,3,"Manufacture of grain mill products, starches and starch products",ISIC Rev. 4
1061,4,Manufacture of grain mill products,ISIC Rev. 4
1062,4,Manufacture of starches and starch products,ISIC Rev. 4
107,3,Manufacture of other food products,ISIC Rev. 4
1071,4,Manufacture of bakery products,ISIC Rev. 4
1072,4,Manufacture of sugar,ISIC Rev. 4
1073,4,"Manufacture of cocoa, chocolate and sugar confectionery",ISIC Rev. 4
1074,4,"Manufacture of macaroni, noodles, couscous and similar farinaceous products",ISIC Rev. 4
1075,4,Manufacture of prepared meals and dishes,ISIC Rev. 4
1079,4,Manufacture of other food products n.e.c.,ISIC Rev. 4
108,3,Manufacture of prepared animal feeds,ISIC Rev. 4
1080,4,Manufacture of prepared animal feeds,ISIC Rev. 4
11,2,Manufacture of beverages,ISIC Rev. 4
110,3,Manufacture of beverages,ISIC Rev. 4
1101,4,"Distilling, rectifying and blending of spirits",ISIC Rev. 4
1102,4,Manufacture of wines,ISIC Rev. 4
1103,4,Manufacture of malt liquors and malt,ISIC Rev. 4
1104,4,Manufacture of soft drinks; production of mineral waters and other bottled waters,ISIC Rev. 4
12,2,Manufacture of tobacco products,ISIC Rev. 4
120,3,Manufacture of tobacco products,ISIC Rev. 4
1200,4,Manufacture of tobacco products,ISIC Rev. 4
13,2,Manufacture of textiles,ISIC Rev. 4
131,3,"Spinning, weaving and finishing of textiles",ISIC Rev. 4
1311,4,Preparation and spinning of textile fibres,ISIC Rev. 4
1312,4,Weaving of textiles,ISIC Rev. 4
1313,4,Finishing of textiles,ISIC Rev. 4
139,3,Manufacture of other textiles,ISIC Rev. 4
1391,4,Manufacture of knitted and crocheted fabrics,ISIC Rev. 4
1392,4,"Manufacture of made-up textile articles, except apparel",ISIC Rev. 4
1393,4,Manufacture of carpets and rugs,ISIC Rev. 4
1394,4,"Manufacture of cordage, rope, twine and netting",ISIC Rev. 4
1399,4,Manufacture of other textiles n.e.c.,ISIC Rev. 4
14,2,Manufacture of wearing apparel,ISIC Rev. 4
141,3,"Manufacture of wearing apparel, except fur apparel",ISIC Rev. 4
1410,4,"Manufacture of wearing apparel, except fur apparel",ISIC Rev. 4
142,3,Manufacture of articles of fur,ISIC Rev. 4
1420,4,Manufacture of articles of fur,ISIC Rev. 4
143,3,Manufacture of knitted and crocheted apparel,ISIC Rev. 4
1430,4,Manufacture of knitted and crocheted apparel,ISIC Rev. 4
15,2,Manufacture of leather and related products,ISIC Rev. 4
151,3,"Tanning and dressing of leather; manufacture of luggage, handbags, saddlery and harness; dressing and dyeing of fur",ISIC Rev. 4
1511,4,Tanning and dressing of leather; dressing and dyeing of fur,ISIC Rev. 4
1512,4,"Manufacture of luggage, handbags and the like, saddlery and harness",ISIC Rev. 4
152,3,Manufacture of footwear,ISIC Rev. 4
1520,4,Manufacture of footwear,ISIC Rev. 4
16,2,"Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials",ISIC Rev. 4
161,3,Sawmilling and planing of wood,ISIC Rev. 4
1610,4,Sawmilling and planing of wood,ISIC Rev. 4
162,3,"Manufacture of products of wood, cork, straw and plaiting materials",ISIC Rev. 4
1621,4,Manufacture of veneer sheets and wood-based panels,ISIC Rev. 4
1622,4,Manufacture of builders' carpentry and joinery,ISIC Rev. 4
1623,4,Manufacture of wooden containers,ISIC Rev. 4
1629,4,"Manufacture of other products of wood; manufacture of articles of cork, straw and plaiting materials",ISIC Rev. 4
17,2,Manufacture of paper and paper products,ISIC Rev. 4
170,3,Manufacture of paper and paper products,ISIC Rev. 4
1701,4,"Manufacture of pulp, paper and paperboard",ISIC Rev. 4
1702,4,Manufacture of corrugated paper and paperboard and of containers of paper and paperboard,ISIC Rev. 4
1709,4,Manufacture of other articles of paper and paperboard,ISIC Rev. 4
18,2,Printing and reproduction of recorded media,ISIC Rev. 4
181,3,Printing and service activities related to printing,ISIC Rev. 4
1811,4,Printing,ISIC Rev. 4
1812,4,Service activities related to printing,ISIC Rev. 4
182,3,Reproduction of recorded media,ISIC Rev. 4
1820,4,Reproduction of recorded media,ISIC Rev. 4
19,2,Manufacture of coke and refined petroleum products,ISIC Rev. 4
191,3,Manufacture of coke oven products,ISIC Rev. 4
1910,4,Manufacture of coke oven products,ISIC Rev. 4
192,3,Manufacture of refined petroleum products,ISIC Rev. 4
1920,4,Manufacture of refined petroleum products,ISIC Rev. 4
20,2,Manufacture of chemicals and chemical products,ISIC Rev. 4
201,3,"Manufacture of basic chemicals, fertilizers and nitrogen compounds, plastics and synthetic rubber in primary forms",ISIC Rev. 4
2011,4,Manufacture of basic chemicals,ISIC Rev. 4
2012,4,Manufacture of fertilizers and nitrogen compounds,ISIC Rev. 4
2013,4,Manufacture of plastics and synthetic rubber in primary forms,ISIC Rev. 4
202,3,Manufacture of other chemical products,ISIC Rev. 4
2021,4,Manufacture of pesticides and other agrochemical products,ISIC Rev. 4
2022,4,"Manufacture of paints, varnishes and similar coatings, printing ink and mastics",ISIC Rev. 4
2023,4,"Manufacture of soap and detergents, cleaning and polishing preparations, perfumes and toilet preparations",ISIC Rev. 4
2029,4,Manufacture of other chemical products n.e.c.,ISIC Rev. 4
203,3,Manufacture of man-made fibres,ISIC Rev. 4
2030,4,Manufacture of man-made fibres,ISIC Rev. 4
21,2,Manufacture of basic pharmaceutical products and pharmaceutical preparations,ISIC Rev. 4
210,3,"Manufacture of pharmaceuticals, medicinal chemical and botanical products",ISIC Rev. 4
2100,4,"Manufacture of pharmaceuticals, medicinal chemical and botanical products",ISIC Rev. 4
22,2,Manufacture of rubber and plastics products,ISIC Rev. 4
221,3,Manufacture of rubber products,ISIC Rev. 4
2211,4,Manufacture of rubber tyres and tubes; retreading and rebuilding of rubber tyres,ISIC Rev. 4
2219,4,Manufacture of other rubber products,ISIC Rev. 4
222,3,Manufacture of plastics products,ISIC Rev. 4
2220,4,Manufacture of plastics products,ISIC Rev. 4
23,2,Manufacture of other non-metallic mineral products,ISIC Rev. 4
231,3,Manufacture of glass and glass products,ISIC Rev. 4
2310,4,Manufacture of glass and glass products,ISIC Rev. 4
239,3,Manufacture of non-metallic mineral products n.e.c.,ISIC Rev. 4
2391,4,Manufacture of refractory products,ISIC Rev. 4
2392,4,Manufacture of clay building materials,ISIC Rev. 4
2393,4,Manufacture of other porcelain and ceramic products,ISIC Rev. 4
2394,4,"Manufacture of cement, lime and plaster",ISIC Rev. 4
2395,4,"Manufacture of articles of concrete, cement and plaster",ISIC Rev. 4
2396,4,"Cutting, shaping and finishing of stone",ISIC Rev. 4
2399,4,Manufacture of other non-metallic mineral products n.e.c.,ISIC Rev. 4
24,2,Manufacture of basic metals,ISIC Rev. 4
241,3,Manufacture of basic iron and steel,ISIC Rev. 4
2410,4,Manufacture of basic iron and steel,ISIC Rev. 4
242,3,Manufacture of basic precious and other non-ferrous metals,ISIC Rev. 4
2420,4,Manufacture of basic precious and other non-ferrous metals,ISIC Rev. 4
243,3,Casting of metals,ISIC Rev. 4
2431,4,Casting of iron and steel,ISIC Rev. 4
2432,4,Casting of non-ferrous metals,ISIC Rev. 4
25,2,"Manufacture of fabricated metal products, except machinery and equipment",ISIC Rev. 4
251,3,"Manufacture of structural metal products, tanks, reservoirs and steam generators",ISIC Rev. 4
2511,4,Manufacture of structural metal products,ISIC Rev. 4
2512,4,"Manufacture of tanks, reservoirs and containers of metal",ISIC Rev. 4
2513,4,"Manufacture of steam generators, except central heating hot water boilers",ISIC Rev. 4
252,3,Manufacture of weapons and ammunition,ISIC Rev. 4
2520,4,Manufacture of weapons and ammunition,ISIC Rev. 4
259,3,Manufacture of other fabricated metal products; metalworking service activities,ISIC Rev. 4
2591,4,"Forging, pressing, stamping and roll-forming of metal; powder metallurgy",ISIC Rev. 4
2592,4,Treatment and coating of metals; machining,ISIC Rev. 4
2593,4,"Manufacture of cutlery, hand tools and general hardware",ISIC Rev. 4
2599,4,Manufacture of other fabricated metal products n.e.c.,ISIC Rev. 4
26,2,"Manufacture of computer, electronic and optical products",ISIC Rev. 4
261,3,Manufacture of electronic components and boards,ISIC Rev. 4
2610,4,Manufacture of electronic components and boards,ISIC Rev. 4
262,3,Manufacture of computers and peripheral equipment,ISIC Rev. 4
2620,4,Manufacture of computers and peripheral equipment,ISIC Rev. 4
263,3,Manufacture of communication equipment,ISIC Rev. 4
2630,4,Manufacture of communication equipment,ISIC Rev. 4
264,3,Manufacture of consumer electronics,ISIC Rev. 4
2640,4,Manufacture of consumer electronics,ISIC Rev. 4
265,3,"Manufacture of measuring, testing, navigating and control equipment; watches and clocks",ISIC Rev. 4
2651,4,"Manufacture of measuring, testing, navigating and control equipment",ISIC Rev. 4
2652,4,Manufacture of watches and clocks,ISIC Rev. 4
266,3,"Manufacture of irradiation, electromedical and electrotherapeutic equipment",ISIC Rev. 4
2660,4,"Manufacture of irradiation, electromedical and electrotherapeutic equipment",ISIC Rev. 4
267,3,Manufacture of optical instruments and photographic equipment,ISIC Rev. 4
2670,4,Manufacture of optical instruments and photographic equipment,ISIC Rev. 4
268,3,Manufacture of magnetic and optical media,ISIC Rev. 4
2680,4,Manufacture of magnetic and optical media,ISIC Rev. 4
27,2,Manufacture of electrical equipment,ISIC Rev. 4
271,3,"Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus",ISIC Rev. 4
2710,4,"Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus",ISIC Rev. 4
272,3,Manufacture of batteries and accumulators,ISIC Rev. 4
2720,4,Manufacture of batteries and accumulators,ISIC Rev. 4
273,3,Manufacture of wiring and wiring devices,ISIC Rev. 4
2731,4,Manufacture of fibre optic cables,ISIC Rev. 4
2732,4,Manufacture of other electronic and electric wires and cables,ISIC Rev. 4
2733,4,Manufacture of wiring devices,ISIC Rev. 4
274,3,Manufacture of electric lighting equipment,ISIC Rev. 4
2740,4,Manufacture of electric lighting equipment,ISIC Rev. 4
275,3,Manufacture of domestic appliances,ISIC Rev. 4
2750,4,Manufacture of domestic appliances,ISIC Rev. 4
279,3,Manufacture of other electrical equipment,ISIC Rev. 4
2790,4,Manufacture of other electrical equipment,ISIC Rev. 4
28,2,Manufacture of machinery and equipment n.e.c.,ISIC Rev. 4
281,3,Manufacture of general-purpose machinery,ISIC Rev. 4
2811,4,"Manufacture of engines and turbines, except aircraft, vehicle and cycle engines",ISIC Rev. 4
2812,4,Manufacture of fluid power equipment,ISIC Rev. 4
2813,4,"Manufacture of other pumps, compressors, taps and valves",ISIC Rev. 4
2814,4,"Manufacture of bearings, gears, gearing and driving elements",ISIC Rev. 4
2815,4,"Manufacture of ovens, furnaces and furnace burners",ISIC Rev. 4
2816,4,Manufacture of lifting and handling equipment,ISIC Rev. 4
2817,4,Manufacture of office machinery and equipment (except computers and peripheral equipment),ISIC Rev. 4
2818,4,Manufacture of power-driven hand tools,ISIC Rev. 4
2819,4,Manufacture of other general-purpose machinery,ISIC Rev. 4
282,3,Manufacture of special-purpose machinery,ISIC Rev. 4
2821,4,Manufacture of agricultural and forestry machinery,ISIC Rev. 4
2822,4,Manufacture of metal-forming machinery and machine tools,ISIC Rev. 4
2823,4,Manufacture of machinery for metallurgy,ISIC Rev. 4
2824,4,"Manufacture of machinery for mining, quarrying and construction",ISIC Rev. 4
2825,4,"Manufacture of machinery for food, beverage and tobacco processing",ISIC Rev. 4
2826,4,"Manufacture of machinery for textile, apparel and leather production",ISIC Rev. 4
2829,4,Manufacture of other special-purpose machinery,ISIC Rev. 4
29,2,"Manufacture of motor vehicles, trailers and semi-trailers",ISIC Rev. 4
291,3,Manufacture of motor vehicles,ISIC Rev. 4
2910,4,Manufacture of motor vehicles,ISIC Rev. 4
292,3,Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers,ISIC Rev. 4
2920,4,Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers,ISIC Rev. 4
293,3,Manufacture of parts and accessories for motor vehicles,ISIC Rev. 4
2930,4,Manufacture of parts and accessories for motor vehicles,ISIC Rev. 4
30,2,Manufacture of other transport equipment,ISIC Rev. 4
301,3,Building of ships and boats,ISIC Rev. 4
3011,4,Building of ships and floating structures,ISIC Rev. 4
3012,4,Building of pleasure and sporting boats,ISIC Rev. 4
302,3,Manufacture of railway locomotives and rolling stock,ISIC Rev. 4
3020,4,Manufacture of railway locomotives and rolling stock,ISIC Rev. 4
303,3,Manufacture of air and spacecraft and related machinery,ISIC Rev. 4
3030,4,Manufacture of air and spacecraft and related machinery,ISIC Rev. 4
304,3,Manufacture of military fighting vehicles,ISIC Rev. 4
3040,4,Manufacture of military fighting vehicles,ISIC Rev. 4
309,3,Manufacture of transport equipment n.e.c.,ISIC Rev. 4
3091,4,Manufacture of motorcycles,ISIC Rev. 4
3092,4,Manufacture of bicycles and invalid carriages,ISIC Rev. 4
3099,4,Manufacture of other transport equipment n.e.c.,ISIC Rev. 4
31,2,Manufacture of furniture,ISIC Rev. 4
310,3,Manufacture of furniture,ISIC Rev. 4
3100,4,Manufacture of furniture,ISIC Rev. 4
32,2,Other manufacturing,ISIC Rev. 4
321,3,"Manufacture of jewellery, bijouterie and related articles",ISIC Rev. 4
3211,4,Manufacture of jewellery and related articles,ISIC Rev. 4
3212,4,Manufacture of imitation jewellery and related articles,ISIC Rev. 4
322,3,Manufacture of musical instruments,ISIC Rev. 4
3220,4,Manufacture of musical instruments,ISIC Rev. 4
323,3,Manufacture of sports goods,ISIC Rev. 4
3230,4,Manufacture of sports goods,ISIC Rev. 4
324,3,Manufacture of games and toys,ISIC Rev. 4
3240,4,Manufacture of games and toys,ISIC Rev. 4
325,3,Manufacture of medical and dental instruments and supplies,ISIC Rev. 4
3250,4,Manufacture of medical and dental instruments and supplies,ISIC Rev. 4
329,3,Other manufacturing n.e.c.,ISIC Rev. 4
3290,4,Other manufacturing n.e.c.,ISIC Rev. 4
33,2,Repair and installation of machinery and equipment,ISIC Rev. 4
331,3,"Repair of fabricated metal products, machinery and equipment",ISIC Rev. 4
3311,4,Repair of fabricated metal products,ISIC Rev. 4
3312,4,Repair of machinery,ISIC Rev. 4
3313,4,Repair of electronic and optical equipment,ISIC Rev. 4
3314,4,Repair of electrical equipment,ISIC Rev. 4
3315,4,"Repair of transport equipment, except motor vehicles",ISIC Rev. 4
3319,4,Repair of other equipment,ISIC Rev. 4
332,3,Installation of industrial machinery and equipment,ISIC Rev. 4
3320,4,Installation of industrial machinery and equipment,ISIC Rev. 4
35,2,"Electricity, gas, steam and air conditioning supply",ISIC Rev. 4
351,3,"Electric power generation, transmission and distribution",ISIC Rev. 4
3510,4,"Electric power generation, transmission and distribution",ISIC Rev. 4
352,3,Manufacture of gas; distribution of gaseous fuels through mains,ISIC Rev. 4
3520,4,Manufacture of gas; distribution of gaseous fuels through mains,ISIC Rev. 4
353,3,Steam and air conditioning supply,ISIC Rev. 4
3530,4,Steam and air conditioning supply,ISIC Rev. 4
36,2,"Water collection, treatment and supply",ISIC Rev. 4
360,3,"Water collection, treatment and supply",ISIC Rev. 4
3600,4,"Water collection, treatment and supply",ISIC Rev. 4
37,2,Sewerage,ISIC Rev. 4
370,3,Sewerage,ISIC Rev. 4
3700,4,Sewerage,ISIC Rev. 4
38,2,"Waste collection, treatment and disposal activities; materials recovery",ISIC Rev. 4
381,3,Waste collection,ISIC Rev. 4
3811,4,Collection of non-hazardous waste,ISIC Rev. 4
3812,4,Collection of hazardous waste,ISIC Rev. 4
382,3,Waste treatment and disposal,ISIC Rev. 4
3821,4,Treatment and disposal of non-hazardous waste,ISIC Rev. 4
3822,4,Treatment and disposal of hazardous waste,ISIC Rev. 4
383,3,Materials recovery,ISIC Rev. 4
3830,4,Materials recovery,ISIC Rev. 4
39,2,Remediation activities and other waste management services,ISIC Rev. 4
390,3,Remediation activities and other waste management services,ISIC Rev. 4
3900,4,Remediation activities and other waste management services,ISIC Rev. 4
41,2,Construction of buildings,ISIC Rev. 4
410,3,Construction of buildings,ISIC Rev. 4
4100,4,Construction of buildings,ISIC Rev. 4
42,2,Civil engineering,ISIC Rev. 4
421,3,Construction of roads and railways,ISIC Rev. 4
4210,4,Construction of roads and railways,ISIC Rev. 4
422,3,Construction of utility projects,ISIC Rev. 4
4220,4,Construction of utility projects,ISIC Rev. 4
429,3,Construction of other civil engineering projects,ISIC Rev. 4
4290,4,Construction of other civil engineering projects,ISIC Rev. 4
43,2,Specialized construction activities,ISIC Rev. 4
431,3,Demolition and site preparation,ISIC Rev. 4
4311,4,Demolition,ISIC Rev. 4
4312,4,Site preparation,ISIC Rev. 4
432,3,"Electrical, plumbing and other construction installation activities",ISIC Rev. 4
4321,4,Electrical installation,ISIC Rev. 4
4322,4,"Plumbing, heat and air-conditioning installation",ISIC Rev. 4
4329,4,Other construction installation,ISIC Rev. 4
433,3,Building completion and finishing,ISIC Rev. 4
4330,4,Building completion and finishing,ISIC Rev. 4
439,3,Other specialized construction activities,ISIC Rev. 4
4390,4,Other specialized construction activities,ISIC Rev. 4
45,2,Wholesale and retail trade and repair of motor vehicles and motorcycles,ISIC Rev. 4
451,3,Sale of motor vehicles,ISIC Rev. 4
4510,4,Sale of motor vehicles,ISIC Rev. 4
452,3,Maintenance and repair of motor vehicles,ISIC Rev. 4
4520,4,Maintenance and repair of motor vehicles,ISIC Rev. 4
453,3,Sale of motor vehicle parts and accessories,ISIC Rev. 4
4530,4,Sale of motor vehicle parts and accessories,ISIC Rev. 4
454,3,"Sale, maintenance and repair of motorcycles and related parts and accessories",ISIC Rev. 4
4540,4,"Sale, maintenance and repair of motorcycles and related parts and accessories",ISIC Rev. 4
46,2,"Wholesale trade, except of motor vehicles and motorcycles",ISIC Rev. 4
461,3,Wholesale on a fee or contract basis,ISIC Rev. 4
4610,4,Wholesale on a fee or contract basis,ISIC Rev. 4
462,3,Wholesale of agricultural raw materials and live animals,ISIC Rev. 4
4620,4,Wholesale of agricultural raw materials and live animals,ISIC Rev. 4
463,3,"Wholesale of food, beverages and tobacco",ISIC Rev. 4
4630,4,"Wholesale of food, beverages and tobacco",ISIC Rev. 4
464,3,Wholesale of household goods,ISIC Rev. 4
4641,4,"Wholesale of textiles, clothing and footwear",ISIC Rev. 4
4649,4,Wholesale of other household goods,ISIC Rev. 4
465,3,"Wholesale of machinery, equipment and supplies",ISIC Rev. 4
4651,4,"Wholesale of computers, computer peripheral equipment and software",ISIC Rev. 4
4652,4,Wholesale of electronic and telecommunications equipment and parts,ISIC Rev. 4
4653,4,"Wholesale of agricultural machinery, equipment and supplies",ISIC Rev. 4
4659,4,Wholesale of other machinery and equipment,ISIC Rev. 4
466,3,Other specialized wholesale,ISIC Rev. 4
4661,4,"Wholesale of solid, liquid and gaseous fuels and related products",ISIC Rev. 4
4662,4,Wholesale of metals and metal ores,ISIC Rev. 4
4663,4,"Wholesale of construction materials, hardware, plumbing and heating equipment and supplies",ISIC Rev. 4
4669,4,Wholesale of waste and scrap and other products n.e.c.,ISIC Rev. 4
469,3,Non-specialized wholesale trade,ISIC Rev. 4
4690,4,Non-specialized wholesale trade,ISIC Rev. 4
47,2,"Retail trade, except of motor vehicles and motorcycles",ISIC Rev. 4
471,3,Retail sale in non-specialized stores,ISIC Rev. 4
4711,4,"Retail sale in non-specialized stores with food, beverages or tobacco predominating",ISIC Rev. 4
4719,4,Other retail sale in non-specialized stores,ISIC Rev. 4
472,3,"Retail sale of food, beverages and tobacco in specialized stores",ISIC Rev. 4
4721,4,Retail sale of food in specialized stores,ISIC Rev. 4
4722,4,Retail sale of beverages in specialized stores,ISIC Rev. 4
4723,4,Retail sale of tobacco products in specialized stores,ISIC Rev. 4
473,3,Retail sale of automotive fuel in specialized stores,ISIC Rev. 4
4730,4,Retail sale of automotive fuel in specialized stores,ISIC Rev. 4
474,3,Retail sale of information and communications equipment in specialized stores,ISIC Rev. 4
4741,4,"Retail sale of computers, peripheral units, software and telecommunications equipment in specialized stores",ISIC Rev. 4
4742,4,Retail sale of audio and video equipment in specialized stores,ISIC Rev. 4
475,3,Retail sale of other household equipment in specialized stores,ISIC Rev. 4
4751,4,Retail sale of textiles in specialized stores,ISIC Rev. 4
4752,4,"Retail sale of hardware, paints and glass in specialized stores",ISIC Rev. 4
4753,4,"Retail sale of carpets, rugs, wall and floor coverings in specialized stores",ISIC Rev. 4
4759,4,"Retail sale of electrical household appliances, furniture, lighting equipment and other household articles in specialized stores",ISIC Rev. 4
476,3,Retail sale of cultural and recreation goods in specialized stores,ISIC Rev. 4
4761,4,"Retail sale of books, newspapers and stationary in specialized stores",ISIC Rev. 4
4762,4,Retail sale of music and video recordings in specialized stores,ISIC Rev. 4
4763,4,Retail sale of sporting equipment in specialized stores,ISIC Rev. 4
4764,4,Retail sale of games and toys in specialized stores,ISIC Rev. 4
477,3,Retail sale of other goods in specialized stores,ISIC Rev. 4
4771,4,"Retail sale of clothing, footwear and leather articles in specialized stores",ISIC Rev. 4
4772,4,"Retail sale of pharmaceutical and medical goods, cosmetic and toilet articles in specialized stores",ISIC Rev. 4
4773,4,Other retail sale of new goods in specialized stores,ISIC Rev. 4
4774,4,Retail sale of second-hand goods,ISIC Rev. 4
478,3,Retail sale via stalls and markets,ISIC Rev. 4
4781,4,"Retail sale via stalls and markets of food, beverages and tobacco products",ISIC Rev. 4
4782,4,"Retail sale via stalls and markets of textiles, clothing and footwear",ISIC Rev. 4
4789,4,Retail sale via stalls and markets of other goods,ISIC Rev. 4
479,3,"Retail trade not in stores, stalls or markets",ISIC Rev. 4
4791,4,Retail sale via mail order houses or via Internet,ISIC Rev. 4
4799,4,"Other retail sale not in stores, stalls or markets",ISIC Rev. 4
49,2,Land transport and transport via pipelines,ISIC Rev. 4
491,3,Transport via railways,ISIC Rev. 4
4911,4,"Passenger rail transport, interurban",ISIC Rev. 4
4912,4,Freight rail transport,ISIC Rev. 4
492,3,Other land transport,ISIC Rev. 4
4921,4,Urban and suburban passenger land transport,ISIC Rev. 4
4922,4,Other passenger land transport,ISIC Rev. 4
4923,4,Freight transport by road,ISIC Rev. 4
493,3,Transport via pipeline,ISIC Rev. 4
4930,4,Transport via pipeline,ISIC Rev. 4
50,2,Water transport,ISIC Rev. 4
501,3,Sea and coastal water transport,ISIC Rev. 4
5011,4,Sea and coastal passenger water transport,ISIC Rev. 4
5012,4,Sea and coastal freight water transport,ISIC Rev. 4
502,3,Inland water transport,ISIC Rev. 4
5021,4,Inland passenger water transport,ISIC Rev. 4
5022,4,Inland freight water transport,ISIC Rev. 4
51,2,Air transport,ISIC Rev. 4
511,3,Passenger air transport,ISIC Rev. 4
5110,4,Passenger air transport,ISIC Rev. 4
512,3,Freight air transport,ISIC Rev. 4
5120,4,Freight air transport,ISIC Rev. 4
52,2,Warehousing and support activities for transportation,ISIC Rev. 4
521,3,Warehousing and storage,ISIC Rev. 4
5210,4,Warehousing and storage,ISIC Rev. 4
522,3,Support activities for transportation,ISIC Rev. 4
5221,4,Service activities incidental to land transportation,ISIC Rev. 4
5222,4,Service activities incidental to water transportation,ISIC Rev. 4
5223,4,Service activities incidental to air transportation,ISIC Rev. 4
5224,4,Cargo handling,ISIC Rev. 4
5229,4,Other transportation support activities,ISIC Rev. 4
53,2,Postal and courier activities,ISIC Rev. 4
531,3,Postal activities,ISIC Rev. 4
5310,4,Postal activities,ISIC Rev. 4
532,3,Courier activities,ISIC Rev. 4
5320,4,Courier activities,ISIC Rev. 4
55,2,Accommodation,ISIC Rev. 4
551,3,Short term accommodation activities,ISIC Rev. 4
5510,4,Short term accommodation activities,ISIC Rev. 4
552,3,"Camping grounds, recreational vehicle parks and trailer parks",ISIC Rev. 4
5520,4,"Camping grounds, recreational vehicle parks and trailer parks",ISIC Rev. 4
559,3,Other accommodation,ISIC Rev. 4
5590,4,Other accommodation,ISIC Rev. 4
56,2,Food and beverage service activities,ISIC Rev. 4
561,3,Restaurants and mobile food service activities,ISIC Rev. 4
5610,4,Restaurants and mobile food service activities,ISIC Rev. 4
562,3,Event catering and other food service activities,ISIC Rev. 4
5621,4,Event catering,ISIC Rev. 4
5629,4,Other food service activities,ISIC Rev. 4
563,3,Beverage serving activities,ISIC Rev. 4
5630,4,Beverage serving activities,ISIC Rev. 4
58,2,Publishing activities,ISIC Rev. 4
581,3,"Publishing of books, periodicals and other publishing activities",ISIC Rev. 4
5811,4,Book publishing,ISIC Rev. 4
5812,4,Publishing of directories and mailing lists,ISIC Rev. 4
5813,4,"Publishing of newspapers, journals and periodicals",ISIC Rev. 4
5819,4,Other publishing activities,ISIC Rev. 4
582,3,Software publishing,ISIC Rev. 4
5820,4,Software publishing,ISIC Rev. 4
59,2,"Motion picture, video and television programme production, sound recording and music publishing activities",ISIC Rev. 4
591,3,"Motion picture, video and television programme activities",ISIC Rev. 4
5911,4,"Motion picture, video and television programme production activities",ISIC Rev. 4
5912,4,"Motion picture, video and television programme post-production activities",ISIC Rev. 4
5913,4,"Motion picture, video and television programme distribution activities",ISIC Rev. 4
5914,4,Motion picture projection activities,ISIC Rev. 4
592,3,Sound recording and music publishing activities,ISIC Rev. 4
5920,4,Sound recording and music publishing activities,ISIC Rev. 4
60,2,Programming and broadcasting activities,ISIC Rev. 4
601,3,Radio broadcasting,ISIC Rev. 4
6010,4,Radio broadcasting,ISIC Rev. 4
602,3,Television programming and broadcasting activities,ISIC Rev. 4
6020,4,Television programming and broadcasting activities,ISIC Rev. 4
61,2,Telecommunications,ISIC Rev. 4
611,3,Wired telecommunications activities,ISIC Rev. 4
6110,4,Wired telecommunications activities,ISIC Rev. 4
612,3,Wireless telecommunications activities,ISIC Rev. 4
6120,4,Wireless telecommunications activities,ISIC Rev. 4
613,3,Satellite telecommunications activities,ISIC Rev. 4
6130,4,Satellite telecommunications activities,ISIC Rev. 4
619,3,Other telecommunications activities,ISIC Rev. 4
6190,4,Other telecommunications activities,ISIC Rev. 4
62,2,"Computer programming, consultancy and related activities",ISIC Rev. 4
620,3,"Computer programming, consultancy and related activities",ISIC Rev. 4
6201,4,Computer programming activities,ISIC Rev. 4
6202,4,Computer consultancy and computer facilities management activities,ISIC Rev. 4
6209,4,Other information technology and computer service activities,ISIC Rev. 4
63,2,Information service activities,ISIC Rev. 4
631,3,"Data processing, hosting and related activities; web portals",ISIC Rev. 4
6311,4,"Data processing, hosting and related activities",ISIC Rev. 4
6312,4,Web portals,ISIC Rev. 4
639,3,Other information service activities,ISIC Rev. 4
6391,4,News agency activities,ISIC Rev. 4
6399,4,Other information service activities n.e.c.,ISIC Rev. 4
64,2,"Financial service activities, except insurance and pension funding",ISIC Rev. 4
641,3,Monetary intermediation,ISIC Rev. 4
6411,4,Central banking,ISIC Rev. 4
6419,4,Other monetary intermediation,ISIC Rev. 4
642,3,Activities of holding companies,ISIC Rev. 4
6420,4,Activities of holding companies,ISIC Rev. 4
643,3,"Trusts, funds and similar financial entities",ISIC Rev. 4
6430,4,"Trusts, funds and similar financial entities",ISIC Rev. 4
649,3,"Other financial service activities, except insurance and pension funding activities",ISIC Rev. 4
6491,4,Financial leasing,ISIC Rev. 4
6492,4,Other credit granting,ISIC Rev. 4
6499,4,"Other financial service activities, except insurance and pension funding activities, n.e.c.",ISIC Rev. 4
65,2,"Insurance, reinsurance and pension funding, except compulsory social security",ISIC Rev. 4
651,3,Insurance,ISIC Rev. 4
6511,4,Life insurance,ISIC Rev. 4
6512,4,Non-life insurance,ISIC Rev. 4
652,3,Reinsurance,ISIC Rev. 4
6520,4,Reinsurance,ISIC Rev. 4
653,3,Pension funding,ISIC Rev. 4
6530,4,Pension funding,ISIC Rev. 4
66,2,Activities auxiliary to financial service and insurance activities,ISIC Rev. 4
661,3,"Activities auxiliary to financial service activities, except insurance and pension funding",ISIC Rev. 4
6611,4,Administration of financial markets,ISIC Rev. 4
6612,4,Security and commodity contracts brokerage,ISIC Rev. 4
6619,4,Other activities auxiliary to financial service activities,ISIC Rev. 4
662,3,Activities auxiliary to insurance and pension funding,ISIC Rev. 4
6621,4,Risk and damage evaluation,ISIC Rev. 4
6622,4,Activities of insurance agents and brokers,ISIC Rev. 4
6629,4,Other activities auxiliary to insurance and pension funding,ISIC Rev. 4
663,3,Fund management activities,ISIC Rev. 4
6630,4,Fund management activities,ISIC Rev. 4
68,2,Real estate activities,ISIC Rev. 4
681,3,Real estate activities with own or leased property,ISIC Rev. 4
6810,4,Real estate activities with own or leased property,ISIC Rev. 4
682,3,Real estate activities on a fee or contract basis,ISIC Rev. 4
6820,4,Real estate activities on a fee or contract basis,ISIC Rev. 4
69,2,Legal and accounting activities,ISIC Rev. 4
691,3,Legal activities,ISIC Rev. 4
6910,4,Legal activities,ISIC Rev. 4
692,3,"Accounting, bookkeeping and auditing activities; tax consultancy",ISIC Rev. 4
6920,4,"Accounting, bookkeeping and auditing activities; tax consultancy",ISIC Rev. 4
70,2,Activities of head offices; management consultancy activities,ISIC Rev. 4
701,3,Activities of head offices,ISIC Rev. 4
7010,4,Activities of head offices,ISIC Rev. 4
702,3,Management consultancy activities,ISIC Rev. 4
7020,4,Management consultancy activities,ISIC Rev. 4
71,2,Architectural and engineering activities; technical testing and analysis,ISIC Rev. 4
711,3,Architectural and engineering activities and related technical consultancy,ISIC Rev. 4
7110,4,Architectural and engineering activities and related technical consultancy,ISIC Rev. 4
712,3,Technical testing and analysis,ISIC Rev. 4
7120,4,Technical testing and analysis,ISIC Rev. 4
72,2,Scientific research and development,ISIC Rev. 4
721,3,Research and experimental development on natural sciences and engineering,ISIC Rev. 4
7210,4,Research and experimental development on natural sciences and engineering,ISIC Rev. 4
722,3,Research and experimental development on social sciences and humanities,ISIC Rev. 4
7220,4,Research and experimental development on social sciences and humanities,ISIC Rev. 4
73,2,Advertising and market research,ISIC Rev. 4
731,3,Advertising,ISIC Rev. 4
7310,4,Advertising,ISIC Rev. 4
732,3,Market research and public opinion polling,ISIC Rev. 4
7320,4,Market research and public opinion polling,ISIC Rev. 4
74,2,"Other professional, scientific and technical activities",ISIC Rev. 4
741,3,Specialized design activities,ISIC Rev. 4
7410,4,Specialized design activities,ISIC Rev. 4
742,3,Photographic activities,ISIC Rev. 4
7420,4,Photographic activities,ISIC Rev. 4
749,3,"Other professional, scientific and technical activities n.e.c.",ISIC Rev. 4
7490,4,"Other professional, scientific and technical activities n.e.c.",ISIC Rev. 4
75,2,Veterinary activities,ISIC Rev. 4
750,3,Veterinary activities,ISIC Rev. 4
7500,4,Veterinary activities,ISIC Rev. 4
77,2,Rental and leasing activities,ISIC Rev. 4
771,3,Renting and leasing of motor vehicles,ISIC Rev. 4
7710,4,Renting and leasing of motor vehicles,ISIC Rev. 4
772,3,Renting and leasing of personal and household goods,ISIC Rev. 4
7721,4,Renting and leasing of recreational and sports goods,ISIC Rev. 4
7722,4,Renting of video tapes and disks,ISIC Rev. 4
7729,4,Renting and leasing of other personal and household goods,ISIC Rev. 4
773,3,"Renting and leasing of other machinery, equipment and tangible goods",ISIC Rev. 4
7730,4,"Renting and leasing of other machinery, equipment and tangible goods",ISIC Rev. 4
774,3,"Leasing of intellectual property and similar products, except copyrighted works",ISIC Rev. 4
7740,4,"Leasing of intellectual property and similar products, except copyrighted works",ISIC Rev. 4
78,2,Employment activities,ISIC Rev. 4
781,3,Activities of employment placement agencies,ISIC Rev. 4
7810,4,Activities of employment placement agencies,ISIC Rev. 4
782,3,Temporary employment agency activities,ISIC Rev. 4
7820,4,Temporary employment agency activities,ISIC Rev. 4
783,3,Other human resources provision,ISIC Rev. 4
7830,4,Other human resources provision,ISIC Rev. 4
79,2,"Travel agency, tour operator, reservation service and related activities",ISIC Rev. 4
791,3,Travel agency and tour operator activities,ISIC Rev. 4
7911,4,Travel agency activities,ISIC Rev. 4
7912,4,Tour operator activities,ISIC Rev. 4
799,3,Other reservation service and related activities,ISIC Rev. 4
7990,4,Other reservation service and related activities,ISIC Rev. 4
80,2,Security and investigation activities,ISIC Rev. 4
801,3,Private security activities,ISIC Rev. 4
8010,4,Private security activities,ISIC Rev. 4
802,3,Security systems service activities,ISIC Rev. 4
8020,4,Security systems service activities,ISIC Rev. 4
803,3,Investigation activities,ISIC Rev. 4
8030,4,Investigation activities,ISIC Rev. 4
81,2,Services to buildings and landscape activities,ISIC Rev. 4
811,3,Combined facilities support activities,ISIC Rev. 4
8110,4,Combined facilities support activities,ISIC Rev. 4
812,3,Cleaning activities,ISIC Rev. 4
8121,4,General cleaning of buildings,ISIC Rev. 4
8129,4,Other building and industrial cleaning activities,ISIC Rev. 4
813,3,Landscape care and maintenance service activities,ISIC Rev. 4
8130,4,Landscape care and maintenance service activities,ISIC Rev. 4
82,2,"Office administrative, office support and other business support activities",ISIC Rev. 4
821,3,Office administrative and support activities,ISIC Rev. 4
8211,4,Combined office administrative service activities,ISIC Rev. 4
8219,4,"Photocopying, document preparation and other specialized office support activities",ISIC Rev. 4
822,3,Activities of call centres,ISIC Rev. 4
8220,4,Activities of call centres,ISIC Rev. 4
823,3,Organization of conventions and trade shows,ISIC Rev. 4
8230,4,Organization of conventions and trade shows,ISIC Rev. 4
829,3,Business support service activities n.e.c.,ISIC Rev. 4
8291,4,Activities of collection agencies and credit bureaus,ISIC Rev. 4
8292,4,Packaging activities,ISIC Rev. 4
8299,4,Other business support service activities n.e.c.,ISIC Rev. 4
84,2,Public administration and defence; compulsory social security,ISIC Rev. 4
841,3,Administration of the State and the economic and social policy of the community,ISIC Rev. 4
8411,4,General public administration activities,ISIC Rev. 4
8412,4,"Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security",ISIC Rev. 4
8413,4,Regulation of and contribution to more efficient operation of businesses,ISIC Rev. 4
842,3,Provision of services to the community as a whole,ISIC Rev. 4
8421,4,Foreign affairs,ISIC Rev. 4
8422,4,Defence activities,ISIC Rev. 4
8423,4,Public order and safety activities,ISIC Rev. 4
843,3,Compulsory social security activities,ISIC Rev. 4
8430,4,Compulsory social security activities,ISIC Rev. 4
85,2,Education,ISIC Rev. 4
851,3,Pre-primary and primary education,ISIC Rev. 4
8510,4,Pre-primary and primary education,ISIC Rev. 4
852,3,Secondary education,ISIC Rev. 4
8521,4,General secondary education,ISIC Rev. 4
8522,4,Technical and vocational secondary education,ISIC Rev. 4
853,3,Higher education,ISIC Rev. 4
8530,4,Higher education,ISIC Rev. 4
854,3,Other education,ISIC Rev. 4
8541,4,Sports and recreation education,ISIC Rev. 4
8542,4,Cultural education,ISIC Rev. 4
8549,4,Other education n.e.c.,ISIC Rev. 4
855,3,Educational support activities,ISIC Rev. 4
8550,4,Educational support activities,ISIC Rev. 4
86,2,Human health activities,ISIC Rev. 4
861,3,Hospital activities,ISIC Rev. 4
8610,4,Hospital activities,ISIC Rev. 4
862,3,Medical and dental practice activities,ISIC Rev. 4
8620,4,Medical and dental practice activities,ISIC Rev. 4
869,3,Other human health activities,ISIC Rev. 4
8690,4,Other human health activities,ISIC Rev. 4
87,2,Residential care activities,ISIC Rev. 4
871,3,Residential nursing care facilities,ISIC Rev. 4
8710,4,Residential nursing care facilities,ISIC Rev. 4
872,3,"Residential care activities for mental retardation, mental health and substance abuse",ISIC Rev. 4
8720,4,"Residential care activities for mental retardation, mental health and substance abuse",ISIC Rev. 4
873,3,Residential care activities for the elderly and disabled,ISIC Rev. 4
8730,4,Residential care activities for the elderly and disabled,ISIC Rev. 4
879,3,Other residential care activities,ISIC Rev. 4
8790,4,Other residential care activities,ISIC Rev. 4
88,2,Social work activities without accommodation,ISIC Rev. 4
881,3,Social work activities without accommodation for the elderly and disabled,ISIC Rev. 4
8810,4,Social work activities without accommodation for the elderly and disabled,ISIC Rev. 4
889,3,Other social work activities without accommodation,ISIC Rev. 4
8890,4,Other social work activities without accommodation,ISIC Rev. 4
90,2,"Creative, arts and entertainment activities",ISIC Rev. 4
900,3,"Creative, arts and entertainment activities",ISIC Rev. 4
9000,4,"Creative, arts and entertainment activities",ISIC Rev. 4
91,2,"Libraries, archives, museums and other cultural activities",ISIC Rev. 4
910,3,"Libraries, archives, museums and other cultural activities",ISIC Rev. 4
9101,4,Library and archives activities,ISIC Rev. 4
9102,4,Museums activities and operation of historical sites and buildings,ISIC Rev. 4
9103,4,Botanical and zoological gardens and nature reserves activities,ISIC Rev. 4
92,2,Gambling and betting activities,ISIC Rev. 4
920,3,Gambling and betting activities,ISIC Rev. 4
9200,4,Gambling and betting activities,ISIC Rev. 4
93,2,Sports activities and amusement and recreation activities,ISIC Rev. 4
931,3,Sports activities,ISIC Rev. 4
9311,4,Operation of sports facilities,ISIC Rev. 4
9312,4,Activities of sports clubs,ISIC Rev. 4
9319,4,Other sports activities,ISIC Rev. 4
932,3,Other amusement and recreation activities,ISIC Rev. 4
9321,4,Activities of amusement parks and theme parks,ISIC Rev. 4
9329,4,Other amusement and recreation activities n.e.c.,ISIC Rev. 4
94,2,Activities of membership organizations,ISIC Rev. 4
941,3,"Activities of business, employers and professional membership organizations",ISIC Rev. 4
9411,4,Activities of business and employers membership organizations,ISIC Rev. 4
9412,4,Activities of professional membership organizations,ISIC Rev. 4
942,3,Activities of trade unions,ISIC Rev. 4
9420,4,Activities of trade unions,ISIC Rev. 4
949,3,Activities of other membership organizations,ISIC Rev. 4
9491,4,Activities of religious organizations,ISIC Rev. 4
9492,4,Activities of political organizations,ISIC Rev. 4
9499,4,Activities of other membership organizations n.e.c.,ISIC Rev. 4
95,2,Repair of computers and personal and household goods,ISIC Rev. 4
951,3,Repair of computers and communication equipment,ISIC Rev. 4
9511,4,Repair of computers and peripheral equipment,ISIC Rev. 4
9512,4,Repair of communication equipment,ISIC Rev. 4
952,3,Repair of personal and household goods,ISIC Rev. 4
9521,4,Repair of consumer electronics,ISIC Rev. 4
9522,4,Repair of household appliances and home and garden equipment,ISIC Rev. 4
9523,4,Repair of footwear and leather goods,ISIC Rev. 4
9524,4,Repair of furniture and home furnishings,ISIC Rev. 4
9529,4,Repair of other personal and household goods,ISIC Rev. 4
96,2,Other personal service activities,ISIC Rev. 4
960,3,Other personal service activities,ISIC Rev. 4
9601,4,Washing and (dry-) cleaning of textile and fur products,ISIC Rev. 4
9602,4,Hairdressing and other beauty treatment,ISIC Rev. 4
9603,4,Funeral and related activities,ISIC Rev. 4
9609,4,Other personal service activities n.e.c.,ISIC Rev. 4
97,2,Activities of households as employers of domestic personnel,ISIC Rev. 4
970,3,Activities of households as employers of domestic personnel,ISIC Rev. 4
9700,4,Activities of households as employers of domestic personnel,ISIC Rev. 4
98,2,Undifferentiated goods- and services-producing activities of private households for own use,ISIC Rev. 4
981,3,Undifferentiated goods-producing activities of private households for own use,ISIC Rev. 4
9810,4,Undifferentiated goods-producing activities of private households for own use,ISIC Rev. 4
982,3,Undifferentiated service-producing activities of private households for own use,ISIC Rev. 4
9820,4,Undifferentiated service-producing activities of private households for own use,ISIC Rev. 4
99,2,Activities of extraterritorial organizations and bodies,ISIC Rev. 4
990,3,Activities of extraterritorial organizations and bodies,ISIC Rev. 4
9900,4,Activities of extraterritorial organizations and bodies,ISIC Rev. 4
A,1,"Agriculture, forestry and fishing",ISIC Rev. 4
B,1,Mining and quarrying,ISIC Rev. 4
C,1,Manufacturing,ISIC Rev. 4
D,1,"Electricity, gas, steam and air conditioning supply",ISIC Rev. 4
E,1,"Water supply; sewerage, waste management and remediation activities",ISIC Rev. 4
F,1,Construction,ISIC Rev. 4
G,1,Wholesale and retail trade; repair of motor vehicles and motorcycles,ISIC Rev. 4
H,1,Transportation and storage,ISIC Rev. 4
I,1,Accommodation and food service activities,ISIC Rev. 4
J,1,Information and communication,ISIC Rev. 4
K,1,Financial and insurance activities,ISIC Rev. 4
L,1,Real estate activities,ISIC Rev. 4
M,1,"Professional, scientific and technical activities",ISIC Rev. 4
N,1,Administrative and support service activities,ISIC Rev. 4
O,1,Public administration and defence; compulsory social security,ISIC Rev. 4
P,1,Education,ISIC Rev. 4
Q,1,Human health and social work activities,ISIC Rev. 4
R,1,"Arts, entertainment and recreation",ISIC Rev. 4
S,1,Other service activities,ISIC Rev. 4
T,1,Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use,ISIC Rev. 4
U,1,Activities of extraterritorial organizations and bodies,ISIC Rev. 4

"""# }
}
