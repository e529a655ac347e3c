// Generated from Catalogs/codes/ewc.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/codes/ewc.csv`.
enum EmbeddedCodesEwc {
  static var text: String { #"""
code,title,title_zh,hazardous,entry_type,chapter,source
01 01 01,Wastes from mineral metalliferous excavation,金属矿采掘产生的废物,no,AN,01 01,EU List of Waste 2014/955/EU; Chinese: own translation
01 01 02,Wastes from mineral non-metalliferous excavation,非金属矿采掘产生的废物,no,AN,01 01,EU List of Waste 2014/955/EU; Chinese: own translation
01 03 04,Acid-generating tailings from processing of sulphide ore,硫化矿加工产生的产酸尾矿,yes,AH,01 03,EU List of Waste 2014/955/EU; Chinese: own translation
01 03 05,Other tailings containing hazardous substances,含危险物质的其他尾矿,yes,MH,01 03,EU List of Waste 2014/955/EU; Chinese: own translation
01 03 06,Tailings other than those mentioned in 01 03 04 and 01 03 05,尾矿（01 03 04和01 03 05除外）,no,MN,01 03,EU List of Waste 2014/955/EU; Chinese: own translation
01 03 07,Other wastes containing hazardous substances from physical and chemical processing of metalliferous minerals,金属矿物理和化学加工产生的含危险物质的其他废物,yes,MH,01 03,EU List of Waste 2014/955/EU; Chinese: own translation
01 03 08,Dusty and powdery wastes other than those mentioned in 01 03 07,粉尘和粉状废物（01 03 07除外）,no,MN,01 03,EU List of Waste 2014/955/EU; Chinese: own translation
01 03 09,Red mud from alumina production other than the wastes mentioned in 01 03 10,氧化铝生产产生的赤泥（01 03 10除外）,no,MN,01 03,EU List of Waste 2014/955/EU; Chinese: own translation
01 03 10,Red mud from alumina production containing hazardous substances other than the wastes mentioned in 01 03 07,含危险物质的氧化铝生产赤泥（01 03 07除外）,yes,MH,01 03,EU List of Waste 2014/955/EU; Chinese: own translation
01 03 99,Wastes not otherwise specified,未另列明的废物,no,MN,01 03,EU List of Waste 2014/955/EU; Chinese: own translation
01 04 07,Wastes containing hazardous substances from physical and chemical processing of non-metalliferous minerals,非金属矿物理和化学加工产生的含危险物质的废物,yes,MH,01 04,EU List of Waste 2014/955/EU; Chinese: own translation
01 04 08,Waste gravel and crushed rocks other than those mentioned in 01 04 07,废砾石和碎石（01 04 07除外）,no,MN,01 04,EU List of Waste 2014/955/EU; Chinese: own translation
01 04 09,Waste sand and clays,废砂和废黏土,no,AN,01 04,EU List of Waste 2014/955/EU; Chinese: own translation
01 04 10,Dusty and powdery wastes other than those mentioned in 01 04 07,粉尘和粉状废物（01 04 07除外）,no,MN,01 04,EU List of Waste 2014/955/EU; Chinese: own translation
01 04 11,Wastes from potash and rock salt processing other than those mentioned in 01 04 07,钾盐和岩盐加工产生的废物（01 04 07除外）,no,MN,01 04,EU List of Waste 2014/955/EU; Chinese: own translation
01 04 12,Tailings and other wastes from washing and cleaning of minerals other than those mentioned in 01 04 07 and 01 04 11,矿物洗选产生的尾矿和其他废物（01 04 07和01 04 11除外）,no,MN,01 04,EU List of Waste 2014/955/EU; Chinese: own translation
01 04 13,Wastes from stone cutting and sawing other than those mentioned in 01 04 07,石材切割和锯切产生的废物（01 04 07除外）,no,MN,01 04,EU List of Waste 2014/955/EU; Chinese: own translation
01 04 99,Wastes not otherwise specified,未另列明的废物,no,MN,01 04,EU List of Waste 2014/955/EU; Chinese: own translation
01 05 04,Freshwater drilling muds and wastes,淡水钻井泥浆和废物,no,AN,01 05,EU List of Waste 2014/955/EU; Chinese: own translation
01 05 05,Oil-containing drilling muds and wastes,含油钻井泥浆和废物,yes,AH,01 05,EU List of Waste 2014/955/EU; Chinese: own translation
01 05 06,Drilling muds and other drilling wastes containing hazardous substances,含危险物质的钻井泥浆和其他钻井废物,yes,MH,01 05,EU List of Waste 2014/955/EU; Chinese: own translation
01 05 07,Barite-containing drilling muds and wastes other than those mentioned in 01 05 05 and 01 05 06,含重晶石的钻井泥浆和废物（01 05 05和01 05 06除外）,no,MN,01 05,EU List of Waste 2014/955/EU; Chinese: own translation
01 05 08,Chloride-containing drilling muds and wastes other than those mentioned in 01 05 05 and 01 05 06,含氯化物的钻井泥浆和废物（01 05 05和01 05 06除外）,no,MN,01 05,EU List of Waste 2014/955/EU; Chinese: own translation
01 05 99,Wastes not otherwise specified,未另列明的废物,no,MN,01 05,EU List of Waste 2014/955/EU; Chinese: own translation
02 01 01,Sludges from washing and cleaning,洗涤和清洁产生的污泥,no,AN,02 01,EU List of Waste 2014/955/EU; Chinese: own translation
02 01 02,Animal-tissue waste,动物组织废物,no,AN,02 01,EU List of Waste 2014/955/EU; Chinese: own translation
02 01 03,Plant-tissue waste,植物组织废物,no,AN,02 01,EU List of Waste 2014/955/EU; Chinese: own translation
02 01 04,Waste plastics (except packaging),废塑料（包装除外）,no,AN,02 01,EU List of Waste 2014/955/EU; Chinese: own translation
02 01 06,"Animal faeces, urine and manure (including spoiled straw), effluent, collected separately and treated off-site",单独收集并在场外处理的动物粪便、尿液和粪肥（包括污秽的垫草）及污水,no,AN,02 01,EU List of Waste 2014/955/EU; Chinese: own translation
02 01 07,Wastes from forestry,林业废物,no,AN,02 01,EU List of Waste 2014/955/EU; Chinese: own translation
02 01 08,Agrochemical waste containing hazardous substances,含危险物质的农用化学品废物,yes,MH,02 01,EU List of Waste 2014/955/EU; Chinese: own translation
02 01 09,Agrochemical waste other than those mentioned in 02 01 08,农用化学品废物（02 01 08除外）,no,MN,02 01,EU List of Waste 2014/955/EU; Chinese: own translation
02 01 10,Waste metal,废金属,no,AN,02 01,EU List of Waste 2014/955/EU; Chinese: own translation
02 01 99,Wastes not otherwise specified,未另列明的废物,no,AN,02 01,EU List of Waste 2014/955/EU; Chinese: own translation
02 02 01,Sludges from washing and cleaning,洗涤和清洁产生的污泥,no,AN,02 02,EU List of Waste 2014/955/EU; Chinese: own translation
02 02 02,Animal-tissue waste,动物组织废物,no,AN,02 02,EU List of Waste 2014/955/EU; Chinese: own translation
02 02 03,Materials unsuitable for consumption or processing,不宜食用或加工的物料,no,AN,02 02,EU List of Waste 2014/955/EU; Chinese: own translation
02 02 04,Sludges from on-site effluent treatment,现场污水处理产生的污泥,no,AN,02 02,EU List of Waste 2014/955/EU; Chinese: own translation
02 02 99,Wastes not otherwise specified,未另列明的废物,no,AN,02 02,EU List of Waste 2014/955/EU; Chinese: own translation
02 03 01,"Sludges from washing, cleaning, peeling, centrifuging and separation",洗涤、清洁、去皮、离心和分离产生的污泥,no,AN,02 03,EU List of Waste 2014/955/EU; Chinese: own translation
02 03 02,Wastes from preserving agents,防腐剂产生的废物,no,AN,02 03,EU List of Waste 2014/955/EU; Chinese: own translation
02 03 03,Wastes from solvent extraction,溶剂萃取产生的废物,no,AN,02 03,EU List of Waste 2014/955/EU; Chinese: own translation
02 03 04,Materials unsuitable for consumption or processing,不宜食用或加工的物料,no,AN,02 03,EU List of Waste 2014/955/EU; Chinese: own translation
02 03 05,Sludges from on-site effluent treatment,现场污水处理产生的污泥,no,AN,02 03,EU List of Waste 2014/955/EU; Chinese: own translation
02 03 99,Wastes not otherwise specified,未另列明的废物,no,AN,02 03,EU List of Waste 2014/955/EU; Chinese: own translation
02 04 01,Soil from cleaning and washing beet,甜菜清洁和洗涤产生的泥土,no,AN,02 04,EU List of Waste 2014/955/EU; Chinese: own translation
02 04 02,Off-specification calcium carbonate,不合格碳酸钙,no,AN,02 04,EU List of Waste 2014/955/EU; Chinese: own translation
02 04 03,Sludges from on-site effluent treatment,现场污水处理产生的污泥,no,AN,02 04,EU List of Waste 2014/955/EU; Chinese: own translation
02 04 99,Wastes not otherwise specified,未另列明的废物,no,AN,02 04,EU List of Waste 2014/955/EU; Chinese: own translation
02 05 01,Materials unsuitable for consumption or processing,不宜食用或加工的物料,no,AN,02 05,EU List of Waste 2014/955/EU; Chinese: own translation
02 05 02,Sludges from on-site effluent treatment,现场污水处理产生的污泥,no,AN,02 05,EU List of Waste 2014/955/EU; Chinese: own translation
02 05 99,Wastes not otherwise specified,未另列明的废物,no,AN,02 05,EU List of Waste 2014/955/EU; Chinese: own translation
02 06 01,Materials unsuitable for consumption or processing,不宜食用或加工的物料,no,AN,02 06,EU List of Waste 2014/955/EU; Chinese: own translation
02 06 02,Wastes from preserving agents,防腐剂产生的废物,no,AN,02 06,EU List of Waste 2014/955/EU; Chinese: own translation
02 06 03,Sludges from on-site effluent treatment,现场污水处理产生的污泥,no,AN,02 06,EU List of Waste 2014/955/EU; Chinese: own translation
02 06 99,Wastes not otherwise specified,未另列明的废物,no,AN,02 06,EU List of Waste 2014/955/EU; Chinese: own translation
02 07 01,"Wastes from washing, cleaning and mechanical reduction of raw materials",原料洗涤、清洁和机械破碎产生的废物,no,AN,02 07,EU List of Waste 2014/955/EU; Chinese: own translation
02 07 02,Wastes from spirits distillation,烈酒蒸馏产生的废物,no,AN,02 07,EU List of Waste 2014/955/EU; Chinese: own translation
02 07 03,Wastes from chemical treatment,化学处理产生的废物,no,AN,02 07,EU List of Waste 2014/955/EU; Chinese: own translation
02 07 04,Materials unsuitable for consumption or processing,不宜食用或加工的物料,no,AN,02 07,EU List of Waste 2014/955/EU; Chinese: own translation
02 07 05,Sludges from on-site effluent treatment,现场污水处理产生的污泥,no,AN,02 07,EU List of Waste 2014/955/EU; Chinese: own translation
02 07 99,Wastes not otherwise specified,未另列明的废物,no,AN,02 07,EU List of Waste 2014/955/EU; Chinese: own translation
03 01 01,Waste bark and cork,废树皮和软木,no,AN,03 01,EU List of Waste 2014/955/EU; Chinese: own translation
03 01 04,"Sawdust, shavings, cuttings, wood, particle board and veneer containing hazardous substances",含危险物质的锯末、刨花、边角料、木材、刨花板和单板,yes,MH,03 01,EU List of Waste 2014/955/EU; Chinese: own translation
03 01 05,"Sawdust, shavings, cuttings, wood, particle board and veneer other than those mentioned in 03 01 04",锯末、刨花、边角料、木材、刨花板和单板（03 01 04除外）,no,MN,03 01,EU List of Waste 2014/955/EU; Chinese: own translation
03 01 99,Wastes not otherwise specified,未另列明的废物,no,AN,03 01,EU List of Waste 2014/955/EU; Chinese: own translation
03 02 01,Non-halogenated organic wood preservatives,不含卤素的有机木材防腐剂,yes,AH,03 02,EU List of Waste 2014/955/EU; Chinese: own translation
03 02 02,Organochlorinated wood preservatives,有机氯木材防腐剂,yes,AH,03 02,EU List of Waste 2014/955/EU; Chinese: own translation
03 02 03,Organometallic wood preservatives,有机金属木材防腐剂,yes,AH,03 02,EU List of Waste 2014/955/EU; Chinese: own translation
03 02 04,Inorganic wood preservatives,无机木材防腐剂,yes,AH,03 02,EU List of Waste 2014/955/EU; Chinese: own translation
03 02 05,Other wood preservatives containing hazardous substances,含危险物质的其他木材防腐剂,yes,MH,03 02,EU List of Waste 2014/955/EU; Chinese: own translation
03 02 99,Wood preservatives not otherwise specified,未另列明的木材防腐剂,no,MN,03 02,EU List of Waste 2014/955/EU; Chinese: own translation
03 03 01,Waste bark and wood,废树皮和废木材,no,AN,03 03,EU List of Waste 2014/955/EU; Chinese: own translation
03 03 02,Green liquor sludge (from recovery of cooking liquor),绿液污泥（来自蒸煮液回收）,no,AN,03 03,EU List of Waste 2014/955/EU; Chinese: own translation
03 03 05,De-inking sludges from paper recycling,废纸再生产生的脱墨污泥,no,AN,03 03,EU List of Waste 2014/955/EU; Chinese: own translation
03 03 07,Mechanically separated rejects from pulping of waste paper and cardboard,废纸和废纸板制浆中机械分离的浆渣,no,AN,03 03,EU List of Waste 2014/955/EU; Chinese: own translation
03 03 08,Wastes from sorting of paper and cardboard destined for recycling,供再生利用的纸和纸板分拣产生的废物,no,AN,03 03,EU List of Waste 2014/955/EU; Chinese: own translation
03 03 09,Lime mud waste,白泥（石灰泥）废物,no,AN,03 03,EU List of Waste 2014/955/EU; Chinese: own translation
03 03 10,"Fibre rejects, fibre-, filler- and coating-sludges from mechanical separation",机械分离产生的纤维浆渣及纤维、填料和涂料污泥,no,AN,03 03,EU List of Waste 2014/955/EU; Chinese: own translation
03 03 11,Sludges from on-site effluent treatment other than those mentioned in 03 03 10,现场污水处理产生的污泥（03 03 10除外）,no,AN,03 03,EU List of Waste 2014/955/EU; Chinese: own translation
03 03 99,Wastes not otherwise specified,未另列明的废物,no,AN,03 03,EU List of Waste 2014/955/EU; Chinese: own translation
04 01 01,Fleshings and lime split wastes,去肉和灰皮剖层废物,no,AN,04 01,EU List of Waste 2014/955/EU; Chinese: own translation
04 01 02,Liming waste,浸灰废物,no,AN,04 01,EU List of Waste 2014/955/EU; Chinese: own translation
04 01 03,Degreasing wastes containing solvents without a liquid phase,不含液相的含溶剂脱脂废物,yes,MH,04 01,EU List of Waste 2014/955/EU; Chinese: own translation
04 01 04,Tanning liquor containing chromium,含铬鞣液,no,AN,04 01,EU List of Waste 2014/955/EU; Chinese: own translation
04 01 05,Tanning liquor free of chromium,不含铬的鞣液,no,AN,04 01,EU List of Waste 2014/955/EU; Chinese: own translation
04 01 06,"Sludges, in particular from on-site effluent treatment containing chromium",含铬污泥，特别是现场污水处理产生的,no,AN,04 01,EU List of Waste 2014/955/EU; Chinese: own translation
04 01 07,"Sludges, in particular from on-site effluent treatment free of chromium",不含铬的污泥，特别是现场污水处理产生的,no,AN,04 01,EU List of Waste 2014/955/EU; Chinese: own translation
04 01 08,"Waste tanned leather (blue sheetings, shavings, cuttings, buffing dust) containing chromium",含铬的废鞣制革（蓝湿革片、削匀屑、边角料、磨革粉尘）,no,AN,04 01,EU List of Waste 2014/955/EU; Chinese: own translation
04 01 09,Wastes from dressing and finishing,整饰和后整理产生的废物,no,AN,04 01,EU List of Waste 2014/955/EU; Chinese: own translation
04 01 99,Wastes not otherwise specified,未另列明的废物,no,MN,04 01,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 09,"Wastes from composite materials (impregnated textile, elastomer, plastomer)",复合材料废物（浸渍织物、弹性体、塑性体）,no,AN,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 10,"Organic matter from natural products (for example grease, wax)",天然产物中的有机物（如油脂、蜡）,no,AN,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 14,Wastes from finishing containing organic solvents,后整理产生的含有机溶剂的废物,yes,MH,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 15,Wastes from finishing other than those mentioned in 04 02 14,后整理产生的废物（04 02 14除外）,no,MN,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 16,Dyestuffs and pigments containing hazardous substances,含危险物质的染料和颜料,yes,MH,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 17,Dyestuffs and pigments other than those mentioned in 04 02 16,染料和颜料（04 02 16除外）,no,MN,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 19,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 20,Sludges from on-site effluent treatment other than those mentioned in 04 02 19,现场污水处理产生的污泥（04 02 19除外）,no,MN,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 21,Wastes from unprocessed textile fibres,未加工纺织纤维废物,no,AN,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 22,Wastes from processed textile fibres,已加工纺织纤维废物,no,AN,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
04 02 99,Wastes not otherwise specified,未另列明的废物,no,AN,04 02,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 02,Desalter sludges,脱盐污泥,yes,AH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 03,Tank bottom sludges,罐底污泥,yes,AH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 04,Acid alkyl sludges,酸性烷基污泥,yes,AH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 05,Oil spills,泄漏的油,yes,AH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 06,Oily sludges from maintenance operations of the plant or equipment,装置或设备维护产生的含油污泥,yes,AH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 07,Acid tars,酸焦油,yes,AH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 08,Other tars,其他焦油,yes,AH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 09,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 10,Sludges from on-site effluent treatment other than those mentioned in 05 01 09,现场污水处理产生的污泥（05 01 09除外）,no,MN,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 11,Wastes from cleaning of fuels with bases,燃料碱洗产生的废物,yes,AH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 12,Oil containing acids,含酸的油,yes,AH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 13,Boiler feedwater sludges,锅炉给水污泥,no,AN,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 14,Wastes from cooling columns,冷却塔废物,no,AN,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 15,Spent filter clays,废过滤白土,yes,AH,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 16,Sulphur-containing wastes from petroleum desulphurisation,石油脱硫产生的含硫废物,no,AN,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 17,Bitumen,沥青,no,AN,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 01 99,Wastes not otherwise specified,未另列明的废物,no,AN,05 01,EU List of Waste 2014/955/EU; Chinese: own translation
05 06 01,Acid tars,酸焦油,yes,AH,05 06,EU List of Waste 2014/955/EU; Chinese: own translation
05 06 03,Other tars,其他焦油,yes,AH,05 06,EU List of Waste 2014/955/EU; Chinese: own translation
05 06 04,Waste from cooling columns,冷却塔废物,no,AN,05 06,EU List of Waste 2014/955/EU; Chinese: own translation
05 06 99,Wastes not otherwise specified,未另列明的废物,no,AN,05 06,EU List of Waste 2014/955/EU; Chinese: own translation
05 07 01,Wastes containing mercury,含汞废物,yes,MH,05 07,EU List of Waste 2014/955/EU; Chinese: own translation
05 07 02,Wastes containing sulphur,含硫废物,no,AN,05 07,EU List of Waste 2014/955/EU; Chinese: own translation
05 07 99,Wastes not otherwise specified,未另列明的废物,no,MN,05 07,EU List of Waste 2014/955/EU; Chinese: own translation
06 01 01,Sulphuric acid and sulphurous acid,硫酸和亚硫酸,yes,AH,06 01,EU List of Waste 2014/955/EU; Chinese: own translation
06 01 02,Hydrochloric acid,盐酸,yes,AH,06 01,EU List of Waste 2014/955/EU; Chinese: own translation
06 01 03,Hydrofluoric acid,氢氟酸,yes,AH,06 01,EU List of Waste 2014/955/EU; Chinese: own translation
06 01 04,Phosphoric and phosphorous acid,磷酸和亚磷酸,yes,AH,06 01,EU List of Waste 2014/955/EU; Chinese: own translation
06 01 05,Nitric acid and nitrous acid,硝酸和亚硝酸,yes,AH,06 01,EU List of Waste 2014/955/EU; Chinese: own translation
06 01 06,Other acids,其他酸,yes,AH,06 01,EU List of Waste 2014/955/EU; Chinese: own translation
06 01 99,Wastes not otherwise specified,未另列明的废物,no,AN,06 01,EU List of Waste 2014/955/EU; Chinese: own translation
06 02 01,Calcium hydroxide,氢氧化钙,yes,AH,06 02,EU List of Waste 2014/955/EU; Chinese: own translation
06 02 03,Ammonium hydroxide,氨水（氢氧化铵）,yes,AH,06 02,EU List of Waste 2014/955/EU; Chinese: own translation
06 02 04,Sodium and potassium hydroxide,氢氧化钠和氢氧化钾,yes,AH,06 02,EU List of Waste 2014/955/EU; Chinese: own translation
06 02 05,Other bases,其他碱,yes,AH,06 02,EU List of Waste 2014/955/EU; Chinese: own translation
06 02 99,Wastes not otherwise specified,未另列明的废物,no,AN,06 02,EU List of Waste 2014/955/EU; Chinese: own translation
06 03 11,Solid salts and solutions containing cyanides,含氰化物的固态盐和溶液,yes,MH,06 03,EU List of Waste 2014/955/EU; Chinese: own translation
06 03 13,Solid salts and solutions containing heavy metals,含重金属的固态盐和溶液,yes,MH,06 03,EU List of Waste 2014/955/EU; Chinese: own translation
06 03 14,Solid salts and solutions other than those mentioned in 06 03 11 and 06 03 13,固态盐和溶液（06 03 11和06 03 13除外）,no,MN,06 03,EU List of Waste 2014/955/EU; Chinese: own translation
06 03 15,Metallic oxides containing heavy metals,含重金属的金属氧化物,yes,MH,06 03,EU List of Waste 2014/955/EU; Chinese: own translation
06 03 16,Metallic oxides other than those mentioned in 06 03 15,金属氧化物（06 03 15除外）,no,MN,06 03,EU List of Waste 2014/955/EU; Chinese: own translation
06 03 99,Wastes not otherwise specified,未另列明的废物,no,AN,06 03,EU List of Waste 2014/955/EU; Chinese: own translation
06 04 03,Wastes containing arsenic,含砷废物,yes,MH,06 04,EU List of Waste 2014/955/EU; Chinese: own translation
06 04 04,Wastes containing mercury,含汞废物,yes,MH,06 04,EU List of Waste 2014/955/EU; Chinese: own translation
06 04 05,Wastes containing other heavy metals,含其他重金属的废物,yes,MH,06 04,EU List of Waste 2014/955/EU; Chinese: own translation
06 04 99,Wastes not otherwise specified,未另列明的废物,no,MN,06 04,EU List of Waste 2014/955/EU; Chinese: own translation
06 05 02,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,06 05,EU List of Waste 2014/955/EU; Chinese: own translation
06 05 03,Sludges from on-site effluent treatment other than those mentioned in 06 05 02,现场污水处理产生的污泥（06 05 02除外）,no,MN,06 05,EU List of Waste 2014/955/EU; Chinese: own translation
06 06 02,Wastes containing hazardous sulphides,含危险硫化物的废物,yes,MH,06 06,EU List of Waste 2014/955/EU; Chinese: own translation
06 06 03,Wastes containing sulphides other than those mentioned in 06 06 02,含硫化物的废物（06 06 02除外）,no,MN,06 06,EU List of Waste 2014/955/EU; Chinese: own translation
06 06 99,Wastes not otherwise specified,未另列明的废物,no,AN,06 06,EU List of Waste 2014/955/EU; Chinese: own translation
06 07 01,Wastes containing asbestos from electrolysis,电解产生的含石棉废物,yes,MH,06 07,EU List of Waste 2014/955/EU; Chinese: own translation
06 07 02,Activated carbon from chlorine production,氯气生产产生的活性炭,yes,AH,06 07,EU List of Waste 2014/955/EU; Chinese: own translation
06 07 03,Barium sulphate sludge containing mercury,含汞硫酸钡污泥,yes,MH,06 07,EU List of Waste 2014/955/EU; Chinese: own translation
06 07 04,"Solutions and acids, for example contact acid",溶液和酸，如接触法硫酸,yes,AH,06 07,EU List of Waste 2014/955/EU; Chinese: own translation
06 07 99,Wastes not otherwise specified,未另列明的废物,no,MN,06 07,EU List of Waste 2014/955/EU; Chinese: own translation
06 08 02,Wastes containing hazardous chlorosilanes,含危险氯硅烷的废物,yes,MH,06 08,EU List of Waste 2014/955/EU; Chinese: own translation
06 08 99,Wastes not otherwise specified,未另列明的废物,no,MN,06 08,EU List of Waste 2014/955/EU; Chinese: own translation
06 09 02,Phosphorus slag,磷渣,no,AN,06 09,EU List of Waste 2014/955/EU; Chinese: own translation
06 09 03,Calcium-based reaction wastes containing or contaminated with hazardous substances,含危险物质或被其污染的钙基反应废物,yes,MH,06 09,EU List of Waste 2014/955/EU; Chinese: own translation
06 09 04,Calcium-based reaction wastes other than those mentioned in 06 09 03,钙基反应废物（06 09 03除外）,no,MN,06 09,EU List of Waste 2014/955/EU; Chinese: own translation
06 09 99,Wastes not otherwise specified,未另列明的废物,no,AN,06 09,EU List of Waste 2014/955/EU; Chinese: own translation
06 10 02,Wastes containing hazardous substances,含危险物质的废物,yes,MH,06 10,EU List of Waste 2014/955/EU; Chinese: own translation
06 10 99,Wastes not otherwise specified,未另列明的废物,no,MN,06 10,EU List of Waste 2014/955/EU; Chinese: own translation
06 11 01,Calcium-based reaction wastes from titanium dioxide production,钛白粉生产产生的钙基反应废物,no,AN,06 11,EU List of Waste 2014/955/EU; Chinese: own translation
06 11 99,Wastes not otherwise specified,未另列明的废物,no,AN,06 11,EU List of Waste 2014/955/EU; Chinese: own translation
06 13 01,"Inorganic plant protection products, wood-preserving agents and other biocides",无机植物保护产品、木材防腐剂和其他杀生物剂,yes,AH,06 13,EU List of Waste 2014/955/EU; Chinese: own translation
06 13 02,Spent activated carbon (except 06 07 02),废活性炭（06 07 02除外）,yes,AH,06 13,EU List of Waste 2014/955/EU; Chinese: own translation
06 13 03,Carbon black,炭黑,no,AN,06 13,EU List of Waste 2014/955/EU; Chinese: own translation
06 13 04,Wastes from asbestos processing,石棉加工产生的废物,yes,AH,06 13,EU List of Waste 2014/955/EU; Chinese: own translation
06 13 05,Soot,烟炱,yes,AH,06 13,EU List of Waste 2014/955/EU; Chinese: own translation
06 13 99,Wastes not otherwise specified,未另列明的废物,no,AN,06 13,EU List of Waste 2014/955/EU; Chinese: own translation
07 01 01,Aqueous washing liquids and mother liquors,水性洗涤液和母液,yes,AH,07 01,EU List of Waste 2014/955/EU; Chinese: own translation
07 01 03,"Organic halogenated solvents, washing liquids and mother liquors",卤代有机溶剂、洗涤液和母液,yes,AH,07 01,EU List of Waste 2014/955/EU; Chinese: own translation
07 01 04,"Other organic solvents, washing liquids and mother liquors",其他有机溶剂、洗涤液和母液,yes,AH,07 01,EU List of Waste 2014/955/EU; Chinese: own translation
07 01 07,Halogenated still bottoms and reaction residues,含卤素的蒸馏釜残和反应残渣,yes,AH,07 01,EU List of Waste 2014/955/EU; Chinese: own translation
07 01 08,Other still bottoms and reaction residues,其他蒸馏釜残和反应残渣,yes,AH,07 01,EU List of Waste 2014/955/EU; Chinese: own translation
07 01 09,Halogenated filter cakes and spent absorbents,含卤素的滤饼和废吸附剂,yes,AH,07 01,EU List of Waste 2014/955/EU; Chinese: own translation
07 01 10,Other filter cakes and spent absorbents,其他滤饼和废吸附剂,yes,AH,07 01,EU List of Waste 2014/955/EU; Chinese: own translation
07 01 11,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,07 01,EU List of Waste 2014/955/EU; Chinese: own translation
07 01 12,Sludges from on-site effluent treatment other than those mentioned in 07 01 11,现场污水处理产生的污泥（07 01 11除外）,no,MN,07 01,EU List of Waste 2014/955/EU; Chinese: own translation
07 01 99,Wastes not otherwise specified,未另列明的废物,no,AN,07 01,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 01,Aqueous washing liquids and mother liquors,水性洗涤液和母液,yes,AH,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 03,"Organic halogenated solvents, washing liquids and mother liquors",卤代有机溶剂、洗涤液和母液,yes,AH,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 04,"Other organic solvents, washing liquids and mother liquors",其他有机溶剂、洗涤液和母液,yes,AH,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 07,Halogenated still bottoms and reaction residues,含卤素的蒸馏釜残和反应残渣,yes,AH,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 08,Other still bottoms and reaction residues,其他蒸馏釜残和反应残渣,yes,AH,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 09,Halogenated filter cakes and spent absorbents,含卤素的滤饼和废吸附剂,yes,AH,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 10,Other filter cakes and spent absorbents,其他滤饼和废吸附剂,yes,AH,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 11,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 12,Sludges from on-site effluent treatment other than those mentioned in 07 02 11,现场污水处理产生的污泥（07 02 11除外）,no,MN,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 13,Waste plastic,废塑料,no,AN,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 14,Wastes from additives containing hazardous substances,添加剂产生的含危险物质的废物,yes,MH,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 15,Wastes from additives other than those mentioned in 07 02 14,添加剂产生的废物（07 02 14除外）,no,MN,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 16,Wastes containing hazardous silicones,含危险有机硅的废物,yes,MH,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 17,Wastes containing silicones other than those mentioned in 07 02 16,含有机硅的废物（07 02 16除外）,no,MN,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 02 99,Wastes not otherwise specified,未另列明的废物,no,AN,07 02,EU List of Waste 2014/955/EU; Chinese: own translation
07 03 01,Aqueous washing liquids and mother liquors,水性洗涤液和母液,yes,AH,07 03,EU List of Waste 2014/955/EU; Chinese: own translation
07 03 03,"Organic halogenated solvents, washing liquids and mother liquors",卤代有机溶剂、洗涤液和母液,yes,AH,07 03,EU List of Waste 2014/955/EU; Chinese: own translation
07 03 04,"Other organic solvents, washing liquids and mother liquors",其他有机溶剂、洗涤液和母液,yes,AH,07 03,EU List of Waste 2014/955/EU; Chinese: own translation
07 03 07,Halogenated still bottoms and reaction residues,含卤素的蒸馏釜残和反应残渣,yes,AH,07 03,EU List of Waste 2014/955/EU; Chinese: own translation
07 03 08,Other still bottoms and reaction residues,其他蒸馏釜残和反应残渣,yes,AH,07 03,EU List of Waste 2014/955/EU; Chinese: own translation
07 03 09,Halogenated filter cakes and spent absorbents,含卤素的滤饼和废吸附剂,yes,AH,07 03,EU List of Waste 2014/955/EU; Chinese: own translation
07 03 10,Other filter cakes and spent absorbents,其他滤饼和废吸附剂,yes,AH,07 03,EU List of Waste 2014/955/EU; Chinese: own translation
07 03 11,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,07 03,EU List of Waste 2014/955/EU; Chinese: own translation
07 03 12,Sludges from on-site effluent treatment other than those mentioned in 07 03 11,现场污水处理产生的污泥（07 03 11除外）,no,MN,07 03,EU List of Waste 2014/955/EU; Chinese: own translation
07 03 99,Wastes not otherwise specified,未另列明的废物,no,AN,07 03,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 01,Aqueous washing liquids and mother liquors,水性洗涤液和母液,yes,AH,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 03,"Organic halogenated solvents, washing liquids and mother liquors",卤代有机溶剂、洗涤液和母液,yes,AH,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 04,"Other organic solvents, washing liquids and mother liquors",其他有机溶剂、洗涤液和母液,yes,AH,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 07,Halogenated still bottoms and reaction residues,含卤素的蒸馏釜残和反应残渣,yes,AH,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 08,Other still bottoms and reaction residues,其他蒸馏釜残和反应残渣,yes,AH,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 09,Halogenated filter cakes and spent absorbents,含卤素的滤饼和废吸附剂,yes,AH,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 10,Other filter cakes and spent absorbents,其他滤饼和废吸附剂,yes,AH,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 11,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 12,Sludges from on-site effluent treatment other than those mentioned in 07 04 11,现场污水处理产生的污泥（07 04 11除外）,no,MN,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 13,Solid wastes containing hazardous substances,含危险物质的固体废物,yes,MH,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 04 99,Wastes not otherwise specified,未另列明的废物,no,MN,07 04,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 01,Aqueous washing liquids and mother liquors,水性洗涤液和母液,yes,AH,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 03,"Organic halogenated solvents, washing liquids and mother liquors",卤代有机溶剂、洗涤液和母液,yes,AH,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 04,"Other organic solvents, washing liquids and mother liquors",其他有机溶剂、洗涤液和母液,yes,AH,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 07,Halogenated still bottoms and reaction residues,含卤素的蒸馏釜残和反应残渣,yes,AH,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 08,Other still bottoms and reaction residues,其他蒸馏釜残和反应残渣,yes,AH,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 09,Halogenated filter cakes and spent absorbents,含卤素的滤饼和废吸附剂,yes,AH,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 10,Other filter cakes and spent absorbents,其他滤饼和废吸附剂,yes,AH,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 11,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 12,Sludges from on-site effluent treatment other than those mentioned in 07 05 11,现场污水处理产生的污泥（07 05 11除外）,no,MN,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 13,Solid wastes containing hazardous substances,含危险物质的固体废物,yes,MH,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 14,Solid wastes other than those mentioned in 07 05 13,固体废物（07 05 13除外）,no,MN,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 05 99,Wastes not otherwise specified,未另列明的废物,no,AN,07 05,EU List of Waste 2014/955/EU; Chinese: own translation
07 06 01,Aqueous washing liquids and mother liquors,水性洗涤液和母液,yes,AH,07 06,EU List of Waste 2014/955/EU; Chinese: own translation
07 06 03,"Organic halogenated solvents, washing liquids and mother liquors",卤代有机溶剂、洗涤液和母液,yes,AH,07 06,EU List of Waste 2014/955/EU; Chinese: own translation
07 06 04,"Other organic solvents, washing liquids and mother liquors",其他有机溶剂、洗涤液和母液,yes,AH,07 06,EU List of Waste 2014/955/EU; Chinese: own translation
07 06 07,Halogenated still bottoms and reaction residues,含卤素的蒸馏釜残和反应残渣,yes,AH,07 06,EU List of Waste 2014/955/EU; Chinese: own translation
07 06 08,Other still bottoms and reaction residues,其他蒸馏釜残和反应残渣,yes,AH,07 06,EU List of Waste 2014/955/EU; Chinese: own translation
07 06 09,Halogenated filter cakes and spent absorbents,含卤素的滤饼和废吸附剂,yes,AH,07 06,EU List of Waste 2014/955/EU; Chinese: own translation
07 06 10,Other filter cakes and spent absorbents,其他滤饼和废吸附剂,yes,AH,07 06,EU List of Waste 2014/955/EU; Chinese: own translation
07 06 11,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,07 06,EU List of Waste 2014/955/EU; Chinese: own translation
07 06 12,Sludges from on-site effluent treatment other than those mentioned in 07 06 11,现场污水处理产生的污泥（07 06 11除外）,no,MN,07 06,EU List of Waste 2014/955/EU; Chinese: own translation
07 06 99,Wastes not otherwise specified,未另列明的废物,no,AN,07 06,EU List of Waste 2014/955/EU; Chinese: own translation
07 07 01,Aqueous washing liquids and mother liquors,水性洗涤液和母液,yes,AH,07 07,EU List of Waste 2014/955/EU; Chinese: own translation
07 07 03,"Organic halogenated solvents, washing liquids and mother liquors",卤代有机溶剂、洗涤液和母液,yes,AH,07 07,EU List of Waste 2014/955/EU; Chinese: own translation
07 07 04,"Other organic solvents, washing liquids and mother liquors",其他有机溶剂、洗涤液和母液,yes,AH,07 07,EU List of Waste 2014/955/EU; Chinese: own translation
07 07 07,Halogenated still bottoms and reaction residues,含卤素的蒸馏釜残和反应残渣,yes,AH,07 07,EU List of Waste 2014/955/EU; Chinese: own translation
07 07 08,Other still bottoms and reaction residues,其他蒸馏釜残和反应残渣,yes,AH,07 07,EU List of Waste 2014/955/EU; Chinese: own translation
07 07 09,Halogenated filter cakes and spent absorbents,含卤素的滤饼和废吸附剂,yes,AH,07 07,EU List of Waste 2014/955/EU; Chinese: own translation
07 07 10,Other filter cakes and spent absorbents,其他滤饼和废吸附剂,yes,AH,07 07,EU List of Waste 2014/955/EU; Chinese: own translation
07 07 11,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,07 07,EU List of Waste 2014/955/EU; Chinese: own translation
07 07 12,Sludges from on-site effluent treatment other than those mentioned in 07 07 11,现场污水处理产生的污泥（07 07 11除外）,no,MN,07 07,EU List of Waste 2014/955/EU; Chinese: own translation
07 07 99,Wastes not otherwise specified,未另列明的废物,no,AN,07 07,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 11,Waste paint and varnish containing organic solvents or other hazardous substances,含有机溶剂或其他危险物质的废油漆和清漆,yes,MH,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 12,Waste paint and varnish other than those mentioned in 08 01 11,废油漆和清漆（08 01 11除外）,no,MN,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 13,Sludges from paint or varnish containing organic solvents or other hazardous substances,含有机溶剂或其他危险物质的油漆或清漆污泥,yes,MH,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 14,Sludges from paint or varnish other than those mentioned in 08 01 13,油漆或清漆污泥（08 01 13除外）,no,MN,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 15,Aqueous sludges containing paint or varnish containing organic solvents or other hazardous substances,含油漆或清漆且含有机溶剂或其他危险物质的水性污泥,yes,MH,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 16,Aqueous sludges containing paint or varnish other than those mentioned in 08 01 15,含油漆或清漆的水性污泥（08 01 15除外）,no,MN,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 17,Wastes from paint or varnish removal containing organic solvents or other hazardous substances,含有机溶剂或其他危险物质的脱漆废物,yes,MH,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 18,Wastes from paint or varnish removal other than those mentioned in 08 01 17,脱漆（油漆或清漆去除）废物（08 01 17除外）,no,MN,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 19,Aqueous suspensions containing paint or varnish containing organic solvents or other hazardous substances,含油漆或清漆且含有机溶剂或其他危险物质的水性悬浮液,yes,MH,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 20,Aqueous suspensions containing paint or varnish other than those mentioned in 08 01 19,含油漆或清漆的水性悬浮液（08 01 19除外）,no,MN,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 21,Waste paint or varnish remover,废脱漆剂,yes,AH,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 01 99,Wastes not otherwise specified,未另列明的废物,no,AN,08 01,EU List of Waste 2014/955/EU; Chinese: own translation
08 02 01,Waste coating powders,废粉末涂料,no,AN,08 02,EU List of Waste 2014/955/EU; Chinese: own translation
08 02 02,Aqueous sludges containing ceramic materials,含陶瓷材料的水性污泥,no,AN,08 02,EU List of Waste 2014/955/EU; Chinese: own translation
08 02 03,Aqueous suspensions containing ceramic materials,含陶瓷材料的水性悬浮液,no,AN,08 02,EU List of Waste 2014/955/EU; Chinese: own translation
08 02 99,Wastes not otherwise specified,未另列明的废物,no,AN,08 02,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 07,Aqueous sludges containing ink,含油墨的水性污泥,no,AN,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 08,Aqueous liquid waste containing ink,含油墨的水性废液,no,AN,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 12,Waste ink containing hazardous substances,含危险物质的废油墨,yes,MH,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 13,Waste ink other than those mentioned in 08 03 12,废油墨（08 03 12除外）,no,MN,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 14,Ink sludges containing hazardous substances,含危险物质的油墨污泥,yes,MH,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 15,Ink sludges other than those mentioned in 08 03 14,油墨污泥（08 03 14除外）,no,MN,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 16,Waste etching solutions,废蚀刻液,yes,AH,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 17,Waste printing toner containing hazardous substances,含危险物质的废印刷墨粉,yes,MH,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 18,Waste printing toner other than those mentioned in 08 03 17,废印刷墨粉（08 03 17除外）,no,MN,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 19,Disperse oil,分散油,yes,AH,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 03 99,Wastes not otherwise specified,未另列明的废物,no,AN,08 03,EU List of Waste 2014/955/EU; Chinese: own translation
08 04 09,Waste adhesives and sealants containing organic solvents or other hazardous substances,含有机溶剂或其他危险物质的废胶粘剂和密封胶,yes,MH,08 04,EU List of Waste 2014/955/EU; Chinese: own translation
08 04 10,Waste adhesives and sealants other than those mentioned in 08 04 09,废胶粘剂和密封胶（08 04 09除外）,no,MN,08 04,EU List of Waste 2014/955/EU; Chinese: own translation
08 04 11,Adhesive and sealant sludges containing organic solvents or other hazardous substances,含有机溶剂或其他危险物质的胶粘剂和密封胶污泥,yes,MH,08 04,EU List of Waste 2014/955/EU; Chinese: own translation
08 04 12,Adhesive and sealant sludges other than those mentioned in 08 04 11,胶粘剂和密封胶污泥（08 04 11除外）,no,MN,08 04,EU List of Waste 2014/955/EU; Chinese: own translation
08 04 13,Aqueous sludges containing adhesives or sealants containing organic solvents or other hazardous substances,含胶粘剂或密封胶且含有机溶剂或其他危险物质的水性污泥,yes,MH,08 04,EU List of Waste 2014/955/EU; Chinese: own translation
08 04 14,Aqueous sludges containing adhesives or sealants other than those mentioned in 08 04 13,含胶粘剂或密封胶的水性污泥（08 04 13除外）,no,MN,08 04,EU List of Waste 2014/955/EU; Chinese: own translation
08 04 15,Aqueous liquid waste containing adhesives or sealants containing organic solvents or other hazardous substances,含胶粘剂或密封胶且含有机溶剂或其他危险物质的水性废液,yes,MH,08 04,EU List of Waste 2014/955/EU; Chinese: own translation
08 04 16,Aqueous liquid waste containing adhesives or sealants other than those mentioned in 08 04 15,含胶粘剂或密封胶的水性废液（08 04 15除外）,no,MN,08 04,EU List of Waste 2014/955/EU; Chinese: own translation
08 04 17,Rosin oil,松香油,yes,AH,08 04,EU List of Waste 2014/955/EU; Chinese: own translation
08 04 99,Wastes not otherwise specified,未另列明的废物,no,AN,08 04,EU List of Waste 2014/955/EU; Chinese: own translation
08 05 01,Waste isocyanates,废异氰酸酯,yes,AH,08 05,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 01,Water-based developer and activator solutions,水基显影液和活化液,yes,AH,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 02,Water-based offset plate developer solutions,水基胶印版显影液,yes,AH,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 03,Solvent-based developer solutions,溶剂型显影液,yes,AH,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 04,Fixer solutions,定影液,yes,AH,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 05,Bleach solutions and bleach fixer solutions,漂白液和漂白定影液,yes,AH,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 06,Wastes containing silver from on-site treatment of photographic wastes,感光废物现场处理产生的含银废物,yes,MH,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 07,Photographic film and paper containing silver or silver compounds,含银或银化合物的胶片和相纸,no,AN,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 08,Photographic film and paper free of silver or silver compounds,不含银或银化合物的胶片和相纸,no,AN,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 10,Single-use cameras without batteries,不含电池的一次性相机,no,AN,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 11,"Single-use cameras containing batteries included in 16 06 01, 16 06 02 or 16 06 03",含16 06 01、16 06 02或16 06 03所列电池的一次性相机,yes,AH,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 12,Single-use cameras containing batteries other than those mentioned in 09 01 11,含电池的一次性相机（09 01 11除外）,no,AN,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 13,Aqueous liquid waste from on-site reclamation of silver other than those mentioned in 09 01 06,银现场回收产生的水性废液（09 01 06除外）,yes,AH,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
09 01 99,Wastes not otherwise specified,未另列明的废物,no,MN,09 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 01,"Bottom ash, slag and boiler dust (excluding boiler dust mentioned in 10 01 04)",底灰、炉渣和锅炉灰（10 01 04所列锅炉灰除外）,no,AN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 02,Coal fly ash,粉煤灰,no,AN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 03,Fly ash from peat and untreated wood,泥炭和未处理木材的飞灰,no,AN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 04,Oil fly ash and boiler dust,燃油飞灰和锅炉灰,yes,AH,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 05,Calcium-based reaction wastes from flue-gas desulphurisation in solid form,烟气脱硫产生的固态钙基反应废物,no,AN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 07,Calcium-based reaction wastes from flue-gas desulphurisation in sludge form,烟气脱硫产生的污泥态钙基反应废物,no,AN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 09,Sulphuric acid,硫酸,yes,AH,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 13,Fly ash from emulsified hydrocarbons used as fuel,乳化烃类燃料的飞灰,yes,AH,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 14,"Bottom ash, slag and boiler dust from co-incineration containing hazardous substances",共焚烧产生的含危险物质的底灰、炉渣和锅炉灰,yes,MH,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 15,"Bottom ash, slag and boiler dust from co-incineration other than those mentioned in 10 01 14",共焚烧产生的底灰、炉渣和锅炉灰（10 01 14除外）,no,MN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 16,Fly ash from co-incineration containing hazardous substances,共焚烧产生的含危险物质的飞灰,yes,MH,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 17,Fly ash from co-incineration other than those mentioned in 10 01 16,共焚烧产生的飞灰（10 01 16除外）,no,MN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 18,Wastes from gas cleaning containing hazardous substances,气体净化产生的含危险物质的废物,yes,MH,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 19,"Wastes from gas cleaning other than those mentioned in 10 01 05, 10 01 07 and 10 01 18",气体净化产生的废物（10 01 05、10 01 07和10 01 18除外）,no,MN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 20,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 21,Sludges from on-site effluent treatment other than those mentioned in 10 01 20,现场污水处理产生的污泥（10 01 20除外）,no,MN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 22,Aqueous sludges from boiler cleansing containing hazardous substances,锅炉清洗产生的含危险物质的水性污泥,yes,MH,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 23,Aqueous sludges from boiler cleansing other than those mentioned in 10 01 22,锅炉清洗产生的水性污泥（10 01 22除外）,no,MN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 24,Sands from fluidised beds,流化床砂,no,AN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 25,Wastes from fuel storage and preparation of coal-fired power plants,燃煤电厂燃料储存和制备产生的废物,no,AN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 26,Wastes from cooling-water treatment,冷却水处理产生的废物,no,AN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 01 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 01,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 01,Wastes from the processing of slag,炉渣加工产生的废物,no,AN,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 02,Unprocessed slag,未加工的炉渣,no,AN,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 07,Solid wastes from gas treatment containing hazardous substances,气体处理产生的含危险物质的固体废物,yes,MH,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 08,Solid wastes from gas treatment other than those mentioned in 10 02 07,气体处理产生的固体废物（10 02 07除外）,no,MN,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 10,Mill scales,轧钢氧化铁皮,no,AN,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 11,Wastes from cooling-water treatment containing oil,冷却水处理产生的含油废物,yes,MH,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 12,Wastes from cooling-water treatment other than those mentioned in 10 02 11,冷却水处理产生的废物（10 02 11除外）,no,MN,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 13,Sludges and filter cakes from gas treatment containing hazardous substances,气体处理产生的含危险物质的污泥和滤饼,yes,MH,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 14,Sludges and filter cakes from gas treatment other than those mentioned in 10 02 13,气体处理产生的污泥和滤饼（10 02 13除外）,no,MN,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 15,Other sludges and filter cakes,其他污泥和滤饼,no,MN,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 02 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 02,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 02,Anode scraps,残阳极,no,AN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 04,Primary production slags,一次生产炉渣,yes,AH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 05,Waste alumina,废氧化铝,no,AN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 08,Salt slags from secondary production,二次生产产生的盐渣,yes,AH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 09,Black drosses from secondary production,二次生产产生的黑浮渣,yes,AH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 15,"Skimmings that are flammable or emit, upon contact with water, flammable gases in hazardous quantities",易燃或遇水放出危险量易燃气体的撇渣,yes,MH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 16,Skimmings other than those mentioned in 10 03 15,撇渣（10 03 15除外）,no,MN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 17,Tar-containing wastes from anode manufacture,阳极制造产生的含焦油废物,yes,AH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 18,Carbon-containing wastes from anode manufacture other than those mentioned in 10 03 17,阳极制造产生的含碳废物（10 03 17除外）,no,AN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 19,Flue-gas dust containing hazardous substances,含危险物质的烟道灰,yes,MH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 20,Flue-gas dust other than those mentioned in 10 03 19,烟道灰（10 03 19除外）,no,MN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 21,Other particulates and dust (including ball-mill dust) containing hazardous substances,含危险物质的其他颗粒物和粉尘（包括球磨粉尘）,yes,MH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 22,Other particulates and dust (including ball-mill dust) other than those mentioned in 10 03 21,其他颗粒物和粉尘（包括球磨粉尘）（10 03 21除外）,no,MN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 23,Solid wastes from gas treatment containing hazardous substances,气体处理产生的含危险物质的固体废物,yes,MH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 24,Solid wastes from gas treatment other than those mentioned in 10 03 23,气体处理产生的固体废物（10 03 23除外）,no,MN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 25,Sludges and filter cakes from gas treatment containing hazardous substances,气体处理产生的含危险物质的污泥和滤饼,yes,MH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 26,Sludges and filter cakes from gas treatment other than those mentioned in 10 03 25,气体处理产生的污泥和滤饼（10 03 25除外）,no,MN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 27,Wastes from cooling-water treatment containing oil,冷却水处理产生的含油废物,yes,MH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 28,Wastes from cooling-water treatment other than those mentioned in 10 03 27,冷却水处理产生的废物（10 03 27除外）,no,MN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 29,Wastes from treatment of salt slags and black drosses containing hazardous substances,盐渣和黑浮渣处理产生的含危险物质的废物,yes,MH,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 30,Wastes from treatment of salt slags and black drosses other than those mentioned in 10 03 29,盐渣和黑浮渣处理产生的废物（10 03 29除外）,no,MN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 03 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 03,EU List of Waste 2014/955/EU; Chinese: own translation
10 04 01,Slags from primary and secondary production,一次和二次生产产生的炉渣,yes,AH,10 04,EU List of Waste 2014/955/EU; Chinese: own translation
10 04 02,Dross and skimmings from primary and secondary production,一次和二次生产产生的浮渣和撇渣,yes,AH,10 04,EU List of Waste 2014/955/EU; Chinese: own translation
10 04 03,Calcium arsenate,砷酸钙,yes,AH,10 04,EU List of Waste 2014/955/EU; Chinese: own translation
10 04 04,Flue-gas dust,烟道灰,yes,AH,10 04,EU List of Waste 2014/955/EU; Chinese: own translation
10 04 05,Other particulates and dust,其他颗粒物和粉尘,yes,AH,10 04,EU List of Waste 2014/955/EU; Chinese: own translation
10 04 06,Solid wastes from gas treatment,气体处理产生的固体废物,yes,AH,10 04,EU List of Waste 2014/955/EU; Chinese: own translation
10 04 07,Sludges and filter cakes from gas treatment,气体处理产生的污泥和滤饼,yes,AH,10 04,EU List of Waste 2014/955/EU; Chinese: own translation
10 04 09,Wastes from cooling-water treatment containing oil,冷却水处理产生的含油废物,yes,MH,10 04,EU List of Waste 2014/955/EU; Chinese: own translation
10 04 10,Wastes from cooling-water treatment other than those mentioned in 10 04 09,冷却水处理产生的废物（10 04 09除外）,no,MN,10 04,EU List of Waste 2014/955/EU; Chinese: own translation
10 04 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 04,EU List of Waste 2014/955/EU; Chinese: own translation
10 05 01,Slags from primary and secondary production,一次和二次生产产生的炉渣,no,AN,10 05,EU List of Waste 2014/955/EU; Chinese: own translation
10 05 03,Flue-gas dust,烟道灰,yes,AH,10 05,EU List of Waste 2014/955/EU; Chinese: own translation
10 05 04,Other particulates and dust,其他颗粒物和粉尘,no,AN,10 05,EU List of Waste 2014/955/EU; Chinese: own translation
10 05 05,Solid waste from gas treatment,气体处理产生的固体废物,yes,AH,10 05,EU List of Waste 2014/955/EU; Chinese: own translation
10 05 06,Sludges and filter cakes from gas treatment,气体处理产生的污泥和滤饼,yes,AH,10 05,EU List of Waste 2014/955/EU; Chinese: own translation
10 05 08,Wastes from cooling-water treatment containing oil,冷却水处理产生的含油废物,yes,MH,10 05,EU List of Waste 2014/955/EU; Chinese: own translation
10 05 09,Wastes from cooling-water treatment other than those mentioned in 10 05 08,冷却水处理产生的废物（10 05 08除外）,no,MN,10 05,EU List of Waste 2014/955/EU; Chinese: own translation
10 05 10,"Dross and skimmings that are flammable or emit, upon contact with water, flammable gases in hazardous quantities",易燃或遇水放出危险量易燃气体的浮渣和撇渣,yes,MH,10 05,EU List of Waste 2014/955/EU; Chinese: own translation
10 05 11,Dross and skimmings other than those mentioned in 10 05 10,浮渣和撇渣（10 05 10除外）,no,MN,10 05,EU List of Waste 2014/955/EU; Chinese: own translation
10 05 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 05,EU List of Waste 2014/955/EU; Chinese: own translation
10 06 01,Slags from primary and secondary production,一次和二次生产产生的炉渣,no,AN,10 06,EU List of Waste 2014/955/EU; Chinese: own translation
10 06 02,Dross and skimmings from primary and secondary production,一次和二次生产产生的浮渣和撇渣,no,AN,10 06,EU List of Waste 2014/955/EU; Chinese: own translation
10 06 03,Flue-gas dust,烟道灰,yes,AH,10 06,EU List of Waste 2014/955/EU; Chinese: own translation
10 06 04,Other particulates and dust,其他颗粒物和粉尘,no,AN,10 06,EU List of Waste 2014/955/EU; Chinese: own translation
10 06 06,Solid wastes from gas treatment,气体处理产生的固体废物,yes,AH,10 06,EU List of Waste 2014/955/EU; Chinese: own translation
10 06 07,Sludges and filter cakes from gas treatment,气体处理产生的污泥和滤饼,yes,AH,10 06,EU List of Waste 2014/955/EU; Chinese: own translation
10 06 09,Wastes from cooling-water treatment containing oil,冷却水处理产生的含油废物,yes,MH,10 06,EU List of Waste 2014/955/EU; Chinese: own translation
10 06 10,Wastes from cooling-water treatment other than those mentioned in 10 06 09,冷却水处理产生的废物（10 06 09除外）,no,MN,10 06,EU List of Waste 2014/955/EU; Chinese: own translation
10 06 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 06,EU List of Waste 2014/955/EU; Chinese: own translation
10 07 01,Slags from primary and secondary production,一次和二次生产产生的炉渣,no,AN,10 07,EU List of Waste 2014/955/EU; Chinese: own translation
10 07 02,Dross and skimmings from primary and secondary production,一次和二次生产产生的浮渣和撇渣,no,AN,10 07,EU List of Waste 2014/955/EU; Chinese: own translation
10 07 03,Solid wastes from gas treatment,气体处理产生的固体废物,no,AN,10 07,EU List of Waste 2014/955/EU; Chinese: own translation
10 07 04,Other particulates and dust,其他颗粒物和粉尘,no,AN,10 07,EU List of Waste 2014/955/EU; Chinese: own translation
10 07 05,Sludges and filter cakes from gas treatment,气体处理产生的污泥和滤饼,no,AN,10 07,EU List of Waste 2014/955/EU; Chinese: own translation
10 07 07,Wastes from cooling-water treatment containing oil,冷却水处理产生的含油废物,yes,MH,10 07,EU List of Waste 2014/955/EU; Chinese: own translation
10 07 08,Wastes from cooling-water treatment other than those mentioned in 10 07 07,冷却水处理产生的废物（10 07 07除外）,no,MN,10 07,EU List of Waste 2014/955/EU; Chinese: own translation
10 07 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 07,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 04,Particulates and dust,颗粒物和粉尘,no,AN,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 08,Salt slag from primary and secondary production,一次和二次生产产生的盐渣,yes,AH,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 09,Other slags,其他炉渣,no,AN,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 10,"Dross and skimmings that are flammable or emit, upon contact with water, flammable gases in hazardous quantities",易燃或遇水放出危险量易燃气体的浮渣和撇渣,yes,MH,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 11,Dross and skimmings other than those mentioned in 10 08 10,浮渣和撇渣（10 08 10除外）,no,MN,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 12,Tar-containing wastes from anode manufacture,阳极制造产生的含焦油废物,yes,AH,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 13,Carbon-containing wastes from anode manufacture other than those mentioned in 10 08 12,阳极制造产生的含碳废物（10 08 12除外）,no,AN,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 14,Anode scrap,残阳极,no,AN,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 15,Flue-gas dust containing hazardous substances,含危险物质的烟道灰,yes,MH,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 16,Flue-gas dust other than those mentioned in 10 08 15,烟道灰（10 08 15除外）,no,MN,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 17,Sludges and filter cakes from flue-gas treatment containing hazardous substances,烟气处理产生的含危险物质的污泥和滤饼,yes,MH,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 18,Sludges and filter cakes from flue-gas treatment other than those mentioned in 10 08 17,烟气处理产生的污泥和滤饼（10 08 17除外）,no,MN,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 19,Wastes from cooling-water treatment containing oil,冷却水处理产生的含油废物,yes,MH,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 20,Wastes from cooling-water treatment other than those mentioned in 10 08 19,冷却水处理产生的废物（10 08 19除外）,no,MN,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 08 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 08,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 03,Furnace slag,熔炉炉渣,no,AN,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 05,Casting cores and moulds which have not undergone pouring containing hazardous substances,含危险物质的未经浇注的铸造型芯和铸型,yes,MH,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 06,Casting cores and moulds which have not undergone pouring other than those mentioned in 10 09 05,未经浇注的铸造型芯和铸型（10 09 05除外）,no,MN,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 07,Casting cores and moulds which have undergone pouring containing hazardous substances,含危险物质的经浇注的铸造型芯和铸型,yes,MH,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 08,Casting cores and moulds which have undergone pouring other than those mentioned in 10 09 07,经浇注的铸造型芯和铸型（10 09 07除外）,no,MN,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 09,Flue-gas dust containing hazardous substances,含危险物质的烟道灰,yes,MH,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 10,Flue-gas dust other than those mentioned in 10 09 09,烟道灰（10 09 09除外）,no,MN,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 11,Other particulates containing hazardous substances,含危险物质的其他颗粒物,yes,MH,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 12,Other particulates other than those mentioned in 10 09 11,其他颗粒物（10 09 11除外）,no,MN,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 13,Waste binders containing hazardous substances,含危险物质的废粘结剂,yes,MH,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 14,Waste binders other than those mentioned in 10 09 13,废粘结剂（10 09 13除外）,no,MN,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 15,Waste crack-indicating agent containing hazardous substances,含危险物质的废裂纹探伤剂,yes,MH,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 16,Waste crack-indicating agent other than those mentioned in 10 09 15,废裂纹探伤剂（10 09 15除外）,no,MN,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 09 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 09,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 03,Furnace slag,熔炉炉渣,no,AN,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 05,"Casting cores and moulds which have not undergone pouring, containing hazardous substances",含危险物质的未经浇注的铸造型芯和铸型,yes,MH,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 06,"Casting cores and moulds which have not undergone pouring, other than those mentioned in 10 10 05",未经浇注的铸造型芯和铸型（10 10 05除外）,no,MN,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 07,"Casting cores and moulds which have undergone pouring, containing hazardous substances",含危险物质的经浇注的铸造型芯和铸型,yes,MH,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 08,"Casting cores and moulds which have undergone pouring, other than those mentioned in 10 10 07",经浇注的铸造型芯和铸型（10 10 07除外）,no,MN,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 09,Flue-gas dust containing hazardous substances,含危险物质的烟道灰,yes,MH,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 10,Flue-gas dust other than those mentioned in 10 10 09,烟道灰（10 10 09除外）,no,MN,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 11,Other particulates containing hazardous substances,含危险物质的其他颗粒物,yes,MH,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 12,Other particulates other than those mentioned in 10 10 11,其他颗粒物（10 10 11除外）,no,MN,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 13,Waste binders containing hazardous substances,含危险物质的废粘结剂,yes,MH,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 14,Waste binders other than those mentioned in 10 10 13,废粘结剂（10 10 13除外）,no,MN,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 15,Waste crack-indicating agent containing hazardous substances,含危险物质的废裂纹探伤剂,yes,MH,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 16,Waste crack-indicating agent other than those mentioned in 10 10 15,废裂纹探伤剂（10 10 15除外）,no,MN,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 10 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 10,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 03,Waste glass-based fibrous materials,废玻璃基纤维材料,no,AN,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 05,Particulates and dust,颗粒物和粉尘,no,AN,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 09,"Waste preparation mixture before thermal processing, containing hazardous substances",含危险物质的热加工前的废配合料,yes,MH,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 10,"Waste preparation mixture before thermal processing, other than those mentioned in 10 11 09",热加工前的废配合料（10 11 09除外）,no,MN,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 11,Waste glass in small particles and glass powder containing heavy metals (for example from cathode ray tubes),含重金属的废玻璃碎粒和玻璃粉（如来自阴极射线管）,yes,MH,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 12,Waste glass other than those mentioned in 10 11 11,废玻璃（10 11 11除外）,no,MN,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 13,Glass-polishing and -grinding sludge containing hazardous substances,含危险物质的玻璃抛光和研磨污泥,yes,MH,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 14,Glass-polishing and -grinding sludge other than those mentioned in 10 11 13,玻璃抛光和研磨污泥（10 11 13除外）,no,MN,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 15,Solid wastes from flue-gas treatment containing hazardous substances,烟气处理产生的含危险物质的固体废物,yes,MH,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 16,Solid wastes from flue-gas treatment other than those mentioned in 10 11 15,烟气处理产生的固体废物（10 11 15除外）,no,MN,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 17,Sludges and filter cakes from flue-gas treatment containing hazardous substances,烟气处理产生的含危险物质的污泥和滤饼,yes,MH,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 18,Sludges and filter cakes from flue-gas treatment other than those mentioned in 10 11 17,烟气处理产生的污泥和滤饼（10 11 17除外）,no,MN,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 19,Solid wastes from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的固体废物,yes,MH,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 20,Solid wastes from on-site effluent treatment other than those mentioned in 10 11 19,现场污水处理产生的固体废物（10 11 19除外）,no,MN,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 11 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 11,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 01,Waste preparation mixture before thermal processing,热加工前的废配合料,no,AN,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 03,Particulates and dust,颗粒物和粉尘,no,AN,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 05,Sludges and filter cakes from gas treatment,气体处理产生的污泥和滤饼,no,AN,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 06,Discarded moulds,废模具,no,AN,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 08,"Waste ceramics, bricks, tiles and construction products (after thermal processing)",废陶瓷、砖、瓦和建筑制品（热加工后）,no,AN,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 09,Solid wastes from gas treatment containing hazardous substances,气体处理产生的含危险物质的固体废物,yes,MH,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 10,Solid wastes from gas treatment other than those mentioned in 10 12 09,气体处理产生的固体废物（10 12 09除外）,no,MN,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 11,Wastes from glazing containing heavy metals,含重金属的施釉废物,yes,MH,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 12,Wastes from glazing other than those mentioned in 10 12 11,施釉废物（10 12 11除外）,no,MN,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 13,Sludge from on-site effluent treatment,现场污水处理产生的污泥,no,AN,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 12 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 12,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 01,Waste preparation mixture before thermal processing,热加工前的废配合料,no,AN,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 04,Wastes from calcination and hydration of lime,石灰煅烧和消化产生的废物,no,AN,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 06,Particulates and dust (except 10 13 12 and 10 13 13),颗粒物和粉尘（10 13 12和10 13 13除外）,no,MN,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 07,Sludges and filter cakes from gas treatment,气体处理产生的污泥和滤饼,no,AN,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 09,Wastes from asbestos-cement manufacture containing asbestos,含石棉的石棉水泥制造废物,yes,MH,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 10,Wastes from asbestos-cement manufacture other than those mentioned in 10 13 09,石棉水泥制造废物（10 13 09除外）,no,MN,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 11,Wastes from cement-based composite materials other than those mentioned in 10 13 09 and 10 13 10,水泥基复合材料废物（10 13 09和10 13 10除外）,no,MN,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 12,Solid wastes from gas treatment containing hazardous substances,气体处理产生的含危险物质的固体废物,yes,MH,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 13,Solid wastes from gas treatment other than those mentioned in 10 13 12,气体处理产生的固体废物（10 13 12除外）,no,MN,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 14,Waste concrete and concrete sludge,废混凝土和混凝土污泥,no,AN,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 13 99,Wastes not otherwise specified,未另列明的废物,no,AN,10 13,EU List of Waste 2014/955/EU; Chinese: own translation
10 14 01,Waste from gas cleaning containing mercury,气体净化产生的含汞废物,yes,MH,10 14,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 05,Pickling acids,酸洗液,yes,AH,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 06,Acids not otherwise specified,未另列明的酸,yes,AH,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 07,Pickling bases,碱洗液,yes,AH,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 08,Phosphatising sludges,磷化污泥,yes,AH,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 09,Sludges and filter cakes containing hazardous substances,含危险物质的污泥和滤饼,yes,MH,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 10,Sludges and filter cakes other than those mentioned in 11 01 09,污泥和滤饼（11 01 09除外）,no,MN,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 11,Aqueous rinsing liquids containing hazardous substances,含危险物质的水性漂洗液,yes,MH,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 12,Aqueous rinsing liquids other than those mentioned in 11 01 11,水性漂洗液（11 01 11除外）,no,MN,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 13,Degreasing wastes containing hazardous substances,含危险物质的脱脂废物,yes,MH,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 14,Degreasing wastes other than those mentioned in 11 01 13,脱脂废物（11 01 13除外）,no,MN,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 15,Eluate and sludges from membrane systems or ion exchange systems containing hazardous substances,含危险物质的膜系统或离子交换系统的洗脱液和污泥,yes,MH,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 16,Saturated or spent ion exchange resins,饱和或失效的离子交换树脂,yes,AH,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 98,Other wastes containing hazardous substances,含危险物质的其他废物,yes,MH,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 01 99,Wastes not otherwise specified,未另列明的废物,no,MN,11 01,EU List of Waste 2014/955/EU; Chinese: own translation
11 02 02,"Sludges from zinc hydrometallurgy (including jarosite, goethite)",锌湿法冶金污泥（包括黄钾铁矾、针铁矿渣）,yes,AH,11 02,EU List of Waste 2014/955/EU; Chinese: own translation
11 02 03,Wastes from the production of anodes for aqueous electrolytical processes,水溶液电解用阳极生产产生的废物,no,AN,11 02,EU List of Waste 2014/955/EU; Chinese: own translation
11 02 05,Wastes from copper hydrometallurgical processes containing hazardous substances,铜湿法冶金产生的含危险物质的废物,yes,MH,11 02,EU List of Waste 2014/955/EU; Chinese: own translation
11 02 06,Wastes from copper hydrometallurgical processes other than those mentioned in 11 02 05,铜湿法冶金产生的废物（11 02 05除外）,no,MN,11 02,EU List of Waste 2014/955/EU; Chinese: own translation
11 02 07,Other wastes containing hazardous substances,含危险物质的其他废物,yes,MH,11 02,EU List of Waste 2014/955/EU; Chinese: own translation
11 02 99,Wastes not otherwise specified,未另列明的废物,no,MN,11 02,EU List of Waste 2014/955/EU; Chinese: own translation
11 03 01,Wastes containing cyanide,含氰化物的废物,yes,AH,11 03,EU List of Waste 2014/955/EU; Chinese: own translation
11 03 02,Other waste,其他废物,yes,AH,11 03,EU List of Waste 2014/955/EU; Chinese: own translation
11 05 01,Hard zinc,硬锌,no,AN,11 05,EU List of Waste 2014/955/EU; Chinese: own translation
11 05 02,Zinc ash,锌灰,no,AN,11 05,EU List of Waste 2014/955/EU; Chinese: own translation
11 05 03,Solid wastes from gas treatment,气体处理产生的固体废物,yes,AH,11 05,EU List of Waste 2014/955/EU; Chinese: own translation
11 05 04,Spent flux,废助镀剂,yes,AH,11 05,EU List of Waste 2014/955/EU; Chinese: own translation
11 05 99,Wastes not otherwise specified,未另列明的废物,no,AN,11 05,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 01,Ferrous metal filings and turnings,黑色金属锉屑和车屑,no,AN,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 02,Ferrous metal dust and particles,黑色金属粉尘和颗粒,no,AN,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 03,Non-ferrous metal filings and turnings,有色金属锉屑和车屑,no,AN,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 04,Non-ferrous metal dust and particles,有色金属粉尘和颗粒,no,AN,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 05,Plastics shavings and turnings,塑料刨屑和车屑,no,AN,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 06,Mineral-based machining oils containing halogens (except emulsions and solutions),含卤素的矿物基机加工油（乳化液和溶液除外）,yes,AH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 07,Mineral-based machining oils free of halogens (except emulsions and solutions),不含卤素的矿物基机加工油（乳化液和溶液除外）,yes,AH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 08,Machining emulsions and solutions containing halogens,含卤素的机加工乳化液和溶液,yes,AH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 09,Machining emulsions and solutions free of halogens,不含卤素的机加工乳化液和溶液,yes,AH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 10,Synthetic machining oils,合成机加工油,yes,AH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 12,Spent waxes and fats,废蜡和废油脂,yes,AH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 13,Welding wastes,焊接废物,no,AN,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 14,Machining sludges containing hazardous substances,含危险物质的机加工污泥,yes,MH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 15,Machining sludges other than those mentioned in 12 01 14,机加工污泥（12 01 14除外）,no,MN,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 16,Waste blasting material containing hazardous substances,含危险物质的废喷砂磨料,yes,MH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 17,Waste blasting material other than those mentioned in 12 01 16,废喷砂磨料（12 01 16除外）,no,MN,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 18,"Metal sludge (grinding, honing and lapping sludge) containing oil",含油金属污泥（磨削、珩磨和研磨污泥）,yes,MH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 19,Readily biodegradable machining oil,易生物降解的机加工油,yes,AH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 20,Spent grinding bodies and grinding materials containing hazardous substances,含危险物质的废磨具和磨料,yes,MH,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 21,Spent grinding bodies and grinding materials other than those mentioned in 12 01 20,废磨具和磨料（12 01 20除外）,no,MN,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 01 99,Wastes not otherwise specified,未另列明的废物,no,MN,12 01,EU List of Waste 2014/955/EU; Chinese: own translation
12 03 01,Aqueous washing liquids,水性洗涤液,yes,AH,12 03,EU List of Waste 2014/955/EU; Chinese: own translation
12 03 02,Steam degreasing wastes,蒸汽脱脂废物,yes,AH,12 03,EU List of Waste 2014/955/EU; Chinese: own translation
13 01 01,"Hydraulic oils, containing PCBs",含多氯联苯的液压油,yes,AH,13 01,EU List of Waste 2014/955/EU; Chinese: own translation
13 01 04,Chlorinated emulsions,含氯乳化液,yes,AH,13 01,EU List of Waste 2014/955/EU; Chinese: own translation
13 01 05,Non-chlorinated emulsions,不含氯的乳化液,yes,AH,13 01,EU List of Waste 2014/955/EU; Chinese: own translation
13 01 09,Mineral-based chlorinated hydraulic oils,含氯矿物液压油,yes,AH,13 01,EU List of Waste 2014/955/EU; Chinese: own translation
13 01 10,Mineral based non-chlorinated hydraulic oils,不含氯的矿物液压油,yes,AH,13 01,EU List of Waste 2014/955/EU; Chinese: own translation
13 01 11,Synthetic hydraulic oils,合成液压油,yes,AH,13 01,EU List of Waste 2014/955/EU; Chinese: own translation
13 01 12,Readily biodegradable hydraulic oils,易生物降解的液压油,yes,AH,13 01,EU List of Waste 2014/955/EU; Chinese: own translation
13 01 13,Other hydraulic oils,其他液压油,yes,AH,13 01,EU List of Waste 2014/955/EU; Chinese: own translation
13 02 04,"Mineral-based chlorinated engine, gear and lubricating oils",含氯矿物发动机油、齿轮油和润滑油,yes,AH,13 02,EU List of Waste 2014/955/EU; Chinese: own translation
13 02 05,"Mineral-based non-chlorinated engine, gear and lubricating oils",不含氯的矿物发动机油、齿轮油和润滑油,yes,AH,13 02,EU List of Waste 2014/955/EU; Chinese: own translation
13 02 06,"Synthetic engine, gear and lubricating oils",合成发动机油、齿轮油和润滑油,yes,AH,13 02,EU List of Waste 2014/955/EU; Chinese: own translation
13 02 07,"Readily biodegradable engine, gear and lubricating oils",易生物降解的发动机油、齿轮油和润滑油,yes,AH,13 02,EU List of Waste 2014/955/EU; Chinese: own translation
13 02 08,"Other engine, gear and lubricating oils",其他发动机油、齿轮油和润滑油,yes,AH,13 02,EU List of Waste 2014/955/EU; Chinese: own translation
13 03 01,Insulating or heat transmission oils containing PCBs,含多氯联苯的绝缘油或导热油,yes,AH,13 03,EU List of Waste 2014/955/EU; Chinese: own translation
13 03 06,Mineral-based chlorinated insulating and heat transmission oils other than those mentioned in 13 03 01,含氯矿物绝缘油和导热油（13 03 01除外）,yes,AH,13 03,EU List of Waste 2014/955/EU; Chinese: own translation
13 03 07,Mineral-based non-chlorinated insulating and heat transmission oils,不含氯的矿物绝缘油和导热油,yes,AH,13 03,EU List of Waste 2014/955/EU; Chinese: own translation
13 03 08,Synthetic insulating and heat transmission oils,合成绝缘油和导热油,yes,AH,13 03,EU List of Waste 2014/955/EU; Chinese: own translation
13 03 09,Readily biodegradable insulating and heat transmission oils,易生物降解的绝缘油和导热油,yes,AH,13 03,EU List of Waste 2014/955/EU; Chinese: own translation
13 03 10,Other insulating and heat transmission oils,其他绝缘油和导热油,yes,AH,13 03,EU List of Waste 2014/955/EU; Chinese: own translation
13 04 01,Bilge oils from inland navigation,内河航运舱底油,yes,AH,13 04,EU List of Waste 2014/955/EU; Chinese: own translation
13 04 02,Bilge oils from jetty sewers,码头下水道舱底油,yes,AH,13 04,EU List of Waste 2014/955/EU; Chinese: own translation
13 04 03,Bilge oils from other navigation,其他航运舱底油,yes,AH,13 04,EU List of Waste 2014/955/EU; Chinese: own translation
13 05 01,Solids from grit chambers and oil/water separators,沉砂池和油水分离器的固体物,yes,AH,13 05,EU List of Waste 2014/955/EU; Chinese: own translation
13 05 02,Sludges from oil/water separators,油水分离器污泥,yes,AH,13 05,EU List of Waste 2014/955/EU; Chinese: own translation
13 05 03,Interceptor sludges,截油池污泥,yes,AH,13 05,EU List of Waste 2014/955/EU; Chinese: own translation
13 05 06,Oil from oil/water separators,油水分离器的油,yes,AH,13 05,EU List of Waste 2014/955/EU; Chinese: own translation
13 05 07,Oily water from oil/water separators,油水分离器的含油废水,yes,AH,13 05,EU List of Waste 2014/955/EU; Chinese: own translation
13 05 08,Mixtures of wastes from grit chambers and oil/water separators,沉砂池和油水分离器的混合废物,yes,AH,13 05,EU List of Waste 2014/955/EU; Chinese: own translation
13 07 01,Fuel oil and diesel,燃料油和柴油,yes,AH,13 07,EU List of Waste 2014/955/EU; Chinese: own translation
13 07 02,Petrol,汽油,yes,AH,13 07,EU List of Waste 2014/955/EU; Chinese: own translation
13 07 03,Other fuels (including mixtures),其他燃料（包括混合物）,yes,AH,13 07,EU List of Waste 2014/955/EU; Chinese: own translation
13 08 01,Desalter sludges or emulsions,脱盐污泥或乳化液,yes,AH,13 08,EU List of Waste 2014/955/EU; Chinese: own translation
13 08 02,Other emulsions,其他乳化液,yes,AH,13 08,EU List of Waste 2014/955/EU; Chinese: own translation
13 08 99,Wastes not otherwise specified,未另列明的废物,yes,AH,13 08,EU List of Waste 2014/955/EU; Chinese: own translation
14 06 01,"Chlorofluorocarbons, HCFC, HFC",氯氟烃、氢氯氟烃、氢氟烃,yes,AH,14 06,EU List of Waste 2014/955/EU; Chinese: own translation
14 06 02,Other halogenated solvents and solvent mixtures,其他卤代溶剂和溶剂混合物,yes,AH,14 06,EU List of Waste 2014/955/EU; Chinese: own translation
14 06 03,Other solvents and solvent mixtures,其他溶剂和溶剂混合物,yes,AH,14 06,EU List of Waste 2014/955/EU; Chinese: own translation
14 06 04,Sludges or solid wastes containing halogenated solvents,含卤代溶剂的污泥或固体废物,yes,MH,14 06,EU List of Waste 2014/955/EU; Chinese: own translation
14 06 05,Sludges or solid wastes containing other solvents,含其他溶剂的污泥或固体废物,yes,MH,14 06,EU List of Waste 2014/955/EU; Chinese: own translation
15 01 01,Paper and cardboard packaging,纸和纸板包装,no,AN,15 01,EU List of Waste 2014/955/EU; Chinese: own translation
15 01 02,Plastic packaging,塑料包装,no,AN,15 01,EU List of Waste 2014/955/EU; Chinese: own translation
15 01 03,Wooden packaging,木质包装,no,AN,15 01,EU List of Waste 2014/955/EU; Chinese: own translation
15 01 04,Metallic packaging,金属包装,no,AN,15 01,EU List of Waste 2014/955/EU; Chinese: own translation
15 01 05,Composite packaging,复合包装,no,AN,15 01,EU List of Waste 2014/955/EU; Chinese: own translation
15 01 06,Mixed packaging,混合包装,no,AN,15 01,EU List of Waste 2014/955/EU; Chinese: own translation
15 01 07,Glass packaging,玻璃包装,no,AN,15 01,EU List of Waste 2014/955/EU; Chinese: own translation
15 01 09,Textile packaging,纺织品包装,no,AN,15 01,EU List of Waste 2014/955/EU; Chinese: own translation
15 01 10,Packaging containing residues of or contaminated by hazardous substances,含危险物质残留或被其污染的包装,yes,AH,15 01,EU List of Waste 2014/955/EU; Chinese: own translation
15 01 11,"Metallic packaging containing a hazardous solid porous matrix (for example asbestos), including empty pressure containers",含危险固体多孔填料（如石棉）的金属包装，包括空压力容器,yes,AH,15 01,EU List of Waste 2014/955/EU; Chinese: own translation
15 02 02,"Absorbents, filter materials (including oil filters not otherwise specified), wiping cloths, protective clothing contaminated by hazardous substances",被危险物质污染的吸附剂、过滤材料（包括未另列明的机油滤清器）、抹布和防护服,yes,MH,15 02,EU List of Waste 2014/955/EU; Chinese: own translation
15 02 03,"Absorbents, filter materials, wiping cloths and protective clothing other than those mentioned in 15 02 02",吸附剂、过滤材料、抹布和防护服（15 02 02除外）,no,MN,15 02,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 03,End-of-life tyres,废旧轮胎,no,AN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 04,End-of-life vehicles,报废机动车,yes,AH,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 06,"End-of-life vehicles, containing neither liquids nor other hazardous components",不含液体及其他危险部件的报废机动车,no,AN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 07,Oil filters,机油滤清器,yes,AH,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 08,Components containing mercury,含汞部件,yes,MH,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 09,Components containing PCBs,含多氯联苯的部件,yes,MH,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 10,Explosive components (for example air bags),爆炸性部件（如安全气囊）,yes,AH,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 11,Brake pads containing asbestos,含石棉的制动片,yes,MH,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 12,Brake pads other than those mentioned in 16 01 11,制动片（16 01 11除外）,no,MN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 13,Brake fluids,制动液,yes,AH,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 14,Antifreeze fluids containing hazardous substances,含危险物质的防冻液,yes,MH,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 15,Antifreeze fluids other than those mentioned in 16 01 14,防冻液（16 01 14除外）,no,MN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 16,Tanks for liquefied gas,液化气罐,no,AN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 17,Ferrous metal,黑色金属,no,AN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 18,Non-ferrous metal,有色金属,no,AN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 19,Plastic,塑料,no,AN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 20,Glass,玻璃,no,AN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 21,Hazardous components other than those mentioned in 16 01 07 to 16 01 11 and 16 01 13 and 16 01 14,危险部件（16 01 07至16 01 11以及16 01 13和16 01 14除外）,yes,AH,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 22,Components not otherwise specified,未另列明的部件,no,MN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 01 99,Wastes not otherwise specified,未另列明的废物,no,AN,16 01,EU List of Waste 2014/955/EU; Chinese: own translation
16 02 09,Transformers and capacitors containing PCBs,含多氯联苯的变压器和电容器,yes,AH,16 02,EU List of Waste 2014/955/EU; Chinese: own translation
16 02 10,Discarded equipment containing or contaminated by PCBs other than those mentioned in 16 02 09,含多氯联苯或被其污染的废弃设备（16 02 09除外）,yes,AH,16 02,EU List of Waste 2014/955/EU; Chinese: own translation
16 02 11,"Discarded equipment containing chlorofluorocarbons, HCFC, HFC",含氯氟烃、氢氯氟烃、氢氟烃的废弃设备,yes,AH,16 02,EU List of Waste 2014/955/EU; Chinese: own translation
16 02 12,Discarded equipment containing free asbestos,含游离石棉的废弃设备,yes,AH,16 02,EU List of Waste 2014/955/EU; Chinese: own translation
16 02 13,Discarded equipment containing hazardous components other than those mentioned in 16 02 09 to 16 02 12,含危险部件的废弃设备（16 02 09至16 02 12除外）,yes,AH,16 02,EU List of Waste 2014/955/EU; Chinese: own translation
16 02 14,Discarded equipment other than those mentioned in 16 02 09 to 16 02 13,废弃设备（16 02 09至16 02 13除外）,no,AN,16 02,EU List of Waste 2014/955/EU; Chinese: own translation
16 02 15,Hazardous components removed from discarded equipment,从废弃设备中拆出的危险部件,yes,AH,16 02,EU List of Waste 2014/955/EU; Chinese: own translation
16 02 16,Components removed from discarded equipment other than those mentioned in 16 02 15,从废弃设备中拆出的部件（16 02 15除外）,no,AN,16 02,EU List of Waste 2014/955/EU; Chinese: own translation
16 03 03,Inorganic wastes containing hazardous substances,含危险物质的无机废物,yes,MH,16 03,EU List of Waste 2014/955/EU; Chinese: own translation
16 03 04,Inorganic wastes other than those mentioned in 16 03 03,无机废物（16 03 03除外）,no,MN,16 03,EU List of Waste 2014/955/EU; Chinese: own translation
16 03 05,Organic wastes containing hazardous substances,含危险物质的有机废物,yes,MH,16 03,EU List of Waste 2014/955/EU; Chinese: own translation
16 03 06,Organic wastes other than those mentioned in 16 03 05,有机废物（16 03 05除外）,no,MN,16 03,EU List of Waste 2014/955/EU; Chinese: own translation
16 03 07,Metallic mercury,金属汞,yes,AH,16 03,EU List of Waste 2014/955/EU; Chinese: own translation
16 04 01,Waste ammunition,废弹药,yes,AH,16 04,EU List of Waste 2014/955/EU; Chinese: own translation
16 04 02,Fireworks wastes,烟花爆竹废物,yes,AH,16 04,EU List of Waste 2014/955/EU; Chinese: own translation
16 04 03,Other waste explosives,其他废爆炸物,yes,AH,16 04,EU List of Waste 2014/955/EU; Chinese: own translation
16 05 04,Gases in pressure containers (including halons) containing hazardous substances,含危险物质的压力容器中的气体（包括哈龙）,yes,MH,16 05,EU List of Waste 2014/955/EU; Chinese: own translation
16 05 05,Gases in pressure containers other than those mentioned in 16 05 04,压力容器中的气体（16 05 04除外）,no,MN,16 05,EU List of Waste 2014/955/EU; Chinese: own translation
16 05 06,"Laboratory chemicals, consisting of or containing hazardous substances, including mixtures of laboratory chemicals",由危险物质组成或含有危险物质的实验室化学品，包括其混合物,yes,MH,16 05,EU List of Waste 2014/955/EU; Chinese: own translation
16 05 07,Discarded inorganic chemicals consisting of or containing hazardous substances,由危险物质组成或含有危险物质的废弃无机化学品,yes,MH,16 05,EU List of Waste 2014/955/EU; Chinese: own translation
16 05 08,Discarded organic chemicals consisting of or containing hazardous substances,由危险物质组成或含有危险物质的废弃有机化学品,yes,MH,16 05,EU List of Waste 2014/955/EU; Chinese: own translation
16 05 09,"Discarded chemicals other than those mentioned in 16 05 06, 16 05 07 or 16 05 08",废弃化学品（16 05 06、16 05 07和16 05 08除外）,no,MN,16 05,EU List of Waste 2014/955/EU; Chinese: own translation
16 06 01,Lead batteries,铅蓄电池,yes,AH,16 06,EU List of Waste 2014/955/EU; Chinese: own translation
16 06 02,Ni-Cd batteries,镍镉电池,yes,AH,16 06,EU List of Waste 2014/955/EU; Chinese: own translation
16 06 03,Mercury-containing batteries,含汞电池,yes,AH,16 06,EU List of Waste 2014/955/EU; Chinese: own translation
16 06 04,Alkaline batteries (except 16 06 03),碱性电池（16 06 03除外）,no,AN,16 06,EU List of Waste 2014/955/EU; Chinese: own translation
16 06 05,Other batteries and accumulators,其他电池和蓄电池,no,AN,16 06,EU List of Waste 2014/955/EU; Chinese: own translation
16 06 06,Separately collected electrolyte from batteries and accumulators,单独收集的电池和蓄电池电解液,yes,AH,16 06,EU List of Waste 2014/955/EU; Chinese: own translation
16 07 08,Wastes containing oil,含油废物,yes,MH,16 07,EU List of Waste 2014/955/EU; Chinese: own translation
16 07 09,Wastes containing other hazardous substances,含其他危险物质的废物,yes,MH,16 07,EU List of Waste 2014/955/EU; Chinese: own translation
16 07 99,Wastes not otherwise specified,未另列明的废物,no,MN,16 07,EU List of Waste 2014/955/EU; Chinese: own translation
16 08 01,"Spent catalysts containing gold, silver, rhenium, rhodium, palladium, iridium or platinum (except 16 08 07)",含金、银、铼、铑、钯、铱或铂的废催化剂（16 08 07除外）,no,MN,16 08,EU List of Waste 2014/955/EU; Chinese: own translation
16 08 02,Spent catalysts containing hazardous transition metals or hazardous transition metal compounds,含危险过渡金属或危险过渡金属化合物的废催化剂,yes,MH,16 08,EU List of Waste 2014/955/EU; Chinese: own translation
16 08 03,Spent catalysts containing transition metals or transition metal compounds not otherwise specified,未另列明的含过渡金属或过渡金属化合物的废催化剂,no,MN,16 08,EU List of Waste 2014/955/EU; Chinese: own translation
16 08 04,Spent fluid catalytic cracking catalysts (except 16 08 07),废流化催化裂化催化剂（16 08 07除外）,no,MN,16 08,EU List of Waste 2014/955/EU; Chinese: own translation
16 08 05,Spent catalysts containing phosphoric acid,含磷酸的废催化剂,yes,MH,16 08,EU List of Waste 2014/955/EU; Chinese: own translation
16 08 06,Spent liquids used as catalysts,用作催化剂的废液体,yes,AH,16 08,EU List of Waste 2014/955/EU; Chinese: own translation
16 08 07,Spent catalysts contaminated with hazardous substances,被危险物质污染的废催化剂,yes,MH,16 08,EU List of Waste 2014/955/EU; Chinese: own translation
16 09 01,"Permanganates, for example potassium permanganate",高锰酸盐，如高锰酸钾,yes,AH,16 09,EU List of Waste 2014/955/EU; Chinese: own translation
16 09 02,"Chromates, for example potassium chromate, potassium or sodium dichromate",铬酸盐，如铬酸钾、重铬酸钾或重铬酸钠,yes,AH,16 09,EU List of Waste 2014/955/EU; Chinese: own translation
16 09 03,"Peroxides, for example hydrogen peroxide",过氧化物，如过氧化氢,yes,AH,16 09,EU List of Waste 2014/955/EU; Chinese: own translation
16 09 04,"Oxidising substances, not otherwise specified",未另列明的氧化性物质,yes,AH,16 09,EU List of Waste 2014/955/EU; Chinese: own translation
16 10 01,Aqueous liquid wastes containing hazardous substances,含危险物质的水性废液,yes,MH,16 10,EU List of Waste 2014/955/EU; Chinese: own translation
16 10 02,Aqueous liquid wastes other than those mentioned in 16 10 01,水性废液（16 10 01除外）,no,MN,16 10,EU List of Waste 2014/955/EU; Chinese: own translation
16 10 03,Aqueous concentrates containing hazardous substances,含危险物质的水性浓缩液,yes,MH,16 10,EU List of Waste 2014/955/EU; Chinese: own translation
16 10 04,Aqueous concentrates other than those mentioned in 16 10 03,水性浓缩液（16 10 03除外）,no,MN,16 10,EU List of Waste 2014/955/EU; Chinese: own translation
16 11 01,Carbon-based linings and refractories from metallurgical processes containing hazardous substances,冶金过程产生的含危险物质的碳基炉衬和耐火材料,yes,MH,16 11,EU List of Waste 2014/955/EU; Chinese: own translation
16 11 02,Carbon-based linings and refractories from metallurgical processes other than those mentioned in 16 11 01,冶金过程产生的碳基炉衬和耐火材料（16 11 01除外）,no,MN,16 11,EU List of Waste 2014/955/EU; Chinese: own translation
16 11 03,Other linings and refractories from metallurgical processes containing hazardous substances,冶金过程产生的含危险物质的其他炉衬和耐火材料,yes,MH,16 11,EU List of Waste 2014/955/EU; Chinese: own translation
16 11 04,Other linings and refractories from metallurgical processes other than those mentioned in 16 11 03,冶金过程产生的其他炉衬和耐火材料（16 11 03除外）,no,MN,16 11,EU List of Waste 2014/955/EU; Chinese: own translation
16 11 05,Linings and refractories from non-metallurgical processes containing hazardous substances,非冶金过程产生的含危险物质的炉衬和耐火材料,yes,MH,16 11,EU List of Waste 2014/955/EU; Chinese: own translation
16 11 06,Linings and refractories from non-metallurgical processes other than those mentioned in 16 11 05,非冶金过程产生的炉衬和耐火材料（16 11 05除外）,no,MN,16 11,EU List of Waste 2014/955/EU; Chinese: own translation
17 01 01,Concrete,混凝土,no,MN,17 01,EU List of Waste 2014/955/EU; Chinese: own translation
17 01 02,Bricks,砖,no,MN,17 01,EU List of Waste 2014/955/EU; Chinese: own translation
17 01 03,Tiles and ceramics,瓦和陶瓷,no,MN,17 01,EU List of Waste 2014/955/EU; Chinese: own translation
17 01 06,"Mixtures of, or separate fractions of concrete, bricks, tiles and ceramics containing hazardous substances",含危险物质的混凝土、砖、瓦和陶瓷的混合物或单独组分,yes,MH,17 01,EU List of Waste 2014/955/EU; Chinese: own translation
17 01 07,"Mixtures of concrete, bricks, tiles and ceramics other than those mentioned in 17 01 06",混凝土、砖、瓦和陶瓷的混合物（17 01 06除外）,no,MN,17 01,EU List of Waste 2014/955/EU; Chinese: own translation
17 02 01,Wood,木材,no,MN,17 02,EU List of Waste 2014/955/EU; Chinese: own translation
17 02 02,Glass,玻璃,no,MN,17 02,EU List of Waste 2014/955/EU; Chinese: own translation
17 02 03,Plastic,塑料,no,MN,17 02,EU List of Waste 2014/955/EU; Chinese: own translation
17 02 04,"Glass, plastic and wood containing or contaminated with hazardous substances",含危险物质或被其污染的玻璃、塑料和木材,yes,MH,17 02,EU List of Waste 2014/955/EU; Chinese: own translation
17 03 01,Bituminous mixtures containing coal tar,含煤焦油的沥青混合料,yes,MH,17 03,EU List of Waste 2014/955/EU; Chinese: own translation
17 03 02,Bituminous mixtures other than those mentioned in 17 03 01,沥青混合料（17 03 01除外）,no,MN,17 03,EU List of Waste 2014/955/EU; Chinese: own translation
17 03 03,Coal tar and tarred products,煤焦油和焦油制品,yes,AH,17 03,EU List of Waste 2014/955/EU; Chinese: own translation
17 04 01,"Copper, bronze, brass",铜、青铜、黄铜,no,MN,17 04,EU List of Waste 2014/955/EU; Chinese: own translation
17 04 02,Aluminium,铝,no,MN,17 04,EU List of Waste 2014/955/EU; Chinese: own translation
17 04 03,Lead,铅,no,MN,17 04,EU List of Waste 2014/955/EU; Chinese: own translation
17 04 04,Zinc,锌,no,MN,17 04,EU List of Waste 2014/955/EU; Chinese: own translation
17 04 05,Iron and steel,钢铁,no,MN,17 04,EU List of Waste 2014/955/EU; Chinese: own translation
17 04 06,Tin,锡,no,MN,17 04,EU List of Waste 2014/955/EU; Chinese: own translation
17 04 07,Mixed metals,混合金属,no,MN,17 04,EU List of Waste 2014/955/EU; Chinese: own translation
17 04 09,Metal waste contaminated with hazardous substances,被危险物质污染的金属废物,yes,MH,17 04,EU List of Waste 2014/955/EU; Chinese: own translation
17 04 10,"Cables containing oil, coal tar and other hazardous substances",含油、煤焦油和其他危险物质的电缆,yes,MH,17 04,EU List of Waste 2014/955/EU; Chinese: own translation
17 04 11,Cables other than those mentioned in 17 04 10,电缆（17 04 10除外）,no,MN,17 04,EU List of Waste 2014/955/EU; Chinese: own translation
17 05 03,Soil and stones containing hazardous substances,含危险物质的土壤和石块,yes,MH,17 05,EU List of Waste 2014/955/EU; Chinese: own translation
17 05 04,Soil and stones other than those mentioned in 17 05 03,土壤和石块（17 05 03除外）,no,MN,17 05,EU List of Waste 2014/955/EU; Chinese: own translation
17 05 05,Dredging spoil containing hazardous substances,含危险物质的疏浚底泥,yes,MH,17 05,EU List of Waste 2014/955/EU; Chinese: own translation
17 05 06,Dredging spoil other than those mentioned in 17 05 05,疏浚底泥（17 05 05除外）,no,MN,17 05,EU List of Waste 2014/955/EU; Chinese: own translation
17 05 07,Track ballast containing hazardous substances,含危险物质的铁路道砟,yes,MH,17 05,EU List of Waste 2014/955/EU; Chinese: own translation
17 05 08,Track ballast other than those mentioned in 17 05 07,铁路道砟（17 05 07除外）,no,MN,17 05,EU List of Waste 2014/955/EU; Chinese: own translation
17 06 01,Insulation materials containing asbestos,含石棉的绝热材料,yes,MH,17 06,EU List of Waste 2014/955/EU; Chinese: own translation
17 06 03,Other insulation materials consisting of or containing hazardous substances,由危险物质组成或含有危险物质的其他绝热材料,yes,MH,17 06,EU List of Waste 2014/955/EU; Chinese: own translation
17 06 04,Insulation materials other than those mentioned in 17 06 01 and 17 06 03,绝热材料（17 06 01和17 06 03除外）,no,MN,17 06,EU List of Waste 2014/955/EU; Chinese: own translation
17 06 05,Construction materials containing asbestos,含石棉的建筑材料,yes,MH,17 06,EU List of Waste 2014/955/EU; Chinese: own translation
17 08 01,Gypsum-based construction materials contaminated with hazardous substances,被危险物质污染的石膏基建筑材料,yes,MH,17 08,EU List of Waste 2014/955/EU; Chinese: own translation
17 08 02,Gypsum-based construction materials other than those mentioned in 17 08 01,石膏基建筑材料（17 08 01除外）,no,MN,17 08,EU List of Waste 2014/955/EU; Chinese: own translation
17 09 01,Construction and demolition wastes containing mercury,含汞的建筑和拆除废物,yes,MH,17 09,EU List of Waste 2014/955/EU; Chinese: own translation
17 09 02,"Construction and demolition wastes containing PCB (for example PCB-containing sealants, PCB-containing resin-based floorings, PCB-containing sealed glazing units, PCB-containing capacitors)",含多氯联苯的建筑和拆除废物（如含多氯联苯的密封胶、树脂地坪、密封玻璃组件和电容器）,yes,MH,17 09,EU List of Waste 2014/955/EU; Chinese: own translation
17 09 03,Other construction and demolition wastes (including mixed wastes) containing hazardous substances,含危险物质的其他建筑和拆除废物（包括混合废物）,yes,MH,17 09,EU List of Waste 2014/955/EU; Chinese: own translation
17 09 04,"Mixed construction and demolition wastes other than those mentioned in 17 09 01, 17 09 02 and 17 09 03",混合建筑和拆除废物（17 09 01、17 09 02和17 09 03除外）,no,MN,17 09,EU List of Waste 2014/955/EU; Chinese: own translation
18 01 01,Sharps (except 18 01 03),锐器（18 01 03除外）,no,AN,18 01,EU List of Waste 2014/955/EU; Chinese: own translation
18 01 02,Body parts and organs including blood bags and blood preserves (except 18 01 03),人体组织和器官，包括血袋和血液制品（18 01 03除外）,no,AN,18 01,EU List of Waste 2014/955/EU; Chinese: own translation
18 01 03,Wastes whose collection and disposal is subject to special requirements in order to prevent infection,为预防感染其收集和处置须符合特殊要求的废物,yes,AH,18 01,EU List of Waste 2014/955/EU; Chinese: own translation
18 01 04,"Wastes whose collection and disposal is not subject to special requirements in order to prevent infection (for example dressings, plaster casts, linen, disposable clothing, diapers)",为预防感染其收集和处置无特殊要求的废物（如敷料、石膏绷带、床单、一次性衣物、尿布）,no,AN,18 01,EU List of Waste 2014/955/EU; Chinese: own translation
18 01 06,Chemicals consisting of or containing hazardous substances,由危险物质组成或含有危险物质的化学品,yes,MH,18 01,EU List of Waste 2014/955/EU; Chinese: own translation
18 01 07,Chemicals other than those mentioned in 18 01 06,化学品（18 01 06除外）,no,MN,18 01,EU List of Waste 2014/955/EU; Chinese: own translation
18 01 08,Cytotoxic and cytostatic medicines,细胞毒性和细胞抑制性药物,yes,AH,18 01,EU List of Waste 2014/955/EU; Chinese: own translation
18 01 09,Medicines other than those mentioned in 18 01 08,药品（18 01 08除外）,no,AN,18 01,EU List of Waste 2014/955/EU; Chinese: own translation
18 01 10,Amalgam waste from dental care,牙科汞合金废物,yes,AH,18 01,EU List of Waste 2014/955/EU; Chinese: own translation
18 02 01,Sharps (except 18 02 02),锐器（18 02 02除外）,no,AN,18 02,EU List of Waste 2014/955/EU; Chinese: own translation
18 02 02,Wastes whose collection and disposal is subject to special requirements in order to prevent infection,为预防感染其收集和处置须符合特殊要求的废物,yes,AH,18 02,EU List of Waste 2014/955/EU; Chinese: own translation
18 02 03,Wastes whose collection and disposal is not subject to special requirements in order to prevent infection,为预防感染其收集和处置无特殊要求的废物,no,AN,18 02,EU List of Waste 2014/955/EU; Chinese: own translation
18 02 05,Chemicals consisting of or containing hazardous substances,由危险物质组成或含有危险物质的化学品,yes,MH,18 02,EU List of Waste 2014/955/EU; Chinese: own translation
18 02 06,Chemicals other than those mentioned in 18 02 05,化学品（18 02 05除外）,no,MN,18 02,EU List of Waste 2014/955/EU; Chinese: own translation
18 02 07,Cytotoxic and cytostatic medicines,细胞毒性和细胞抑制性药物,yes,AH,18 02,EU List of Waste 2014/955/EU; Chinese: own translation
18 02 08,Medicines other than those mentioned in 18 02 07,药品（18 02 07除外）,no,AN,18 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 02,Ferrous materials removed from bottom ash,从底灰中选出的黑色金属,no,AN,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 05,Filter cake from gas treatment,气体处理产生的滤饼,yes,AH,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 06,Aqueous liquid wastes from gas treatment and other aqueous liquid wastes,气体处理产生的水性废液和其他水性废液,yes,AH,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 07,Solid wastes from gas treatment,气体处理产生的固体废物,yes,AH,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 10,Spent activated carbon from flue-gas treatment,烟气处理产生的废活性炭,yes,AH,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 11,Bottom ash and slag containing hazardous substances,含危险物质的底灰和炉渣,yes,MH,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 12,Bottom ash and slag other than those mentioned in 19 01 11,底灰和炉渣（19 01 11除外）,no,MN,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 13,Fly ash containing hazardous substances,含危险物质的飞灰,yes,MH,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 14,Fly ash other than those mentioned in 19 01 13,飞灰（19 01 13除外）,no,MN,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 15,Boiler dust containing hazardous substances,含危险物质的锅炉灰,yes,MH,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 16,Boiler dust other than those mentioned in 19 01 15,锅炉灰（19 01 15除外）,no,MN,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 17,Pyrolysis wastes containing hazardous substances,含危险物质的热解废物,yes,MH,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 18,Pyrolysis wastes other than those mentioned in 19 01 17,热解废物（19 01 17除外）,no,MN,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 19,Sands from fluidised beds,流化床砂,no,AN,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 01 99,Wastes not otherwise specified,未另列明的废物,no,AN,19 01,EU List of Waste 2014/955/EU; Chinese: own translation
19 02 03,Premixed wastes composed only of non-hazardous wastes,仅由非危险废物组成的预混合废物,no,AN,19 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 02 04,Premixed wastes composed of at least one hazardous waste,至少含一种危险废物的预混合废物,yes,AH,19 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 02 05,Sludges from physico/chemical treatment containing hazardous substances,物理化学处理产生的含危险物质的污泥,yes,MH,19 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 02 06,Sludges from physico/chemical treatment other than those mentioned in 19 02 05,物理化学处理产生的污泥（19 02 05除外）,no,MN,19 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 02 07,Oil and concentrates from separation,分离产生的油和浓缩物,yes,AH,19 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 02 08,Liquid combustible wastes containing hazardous substances,含危险物质的可燃液态废物,yes,MH,19 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 02 09,Solid combustible wastes containing hazardous substances,含危险物质的可燃固体废物,yes,MH,19 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 02 10,Combustible wastes other than those mentioned in 19 02 08 and 19 02 09,可燃废物（19 02 08和19 02 09除外）,no,MN,19 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 02 11,Other wastes containing hazardous substances,含危险物质的其他废物,yes,MH,19 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 02 99,Wastes not otherwise specified,未另列明的废物,no,MN,19 02,EU List of Waste 2014/955/EU; Chinese: own translation
19 03 04,"Wastes marked as hazardous, partly stabilised other than 19 03 08",标记为危险、部分稳定化的废物（19 03 08除外）,yes,AH,19 03,EU List of Waste 2014/955/EU; Chinese: own translation
19 03 05,Stabilised wastes other than those mentioned in 19 03 04,稳定化废物（19 03 04除外）,no,AN,19 03,EU List of Waste 2014/955/EU; Chinese: own translation
19 03 06,"Wastes marked as hazardous, solidified",标记为危险的固化废物,yes,AH,19 03,EU List of Waste 2014/955/EU; Chinese: own translation
19 03 07,Solidified wastes other than those mentioned in 19 03 06,固化废物（19 03 06除外）,no,AN,19 03,EU List of Waste 2014/955/EU; Chinese: own translation
19 03 08,Partly stabilised mercury,部分稳定化的汞,yes,AH,19 03,EU List of Waste 2014/955/EU; Chinese: own translation
19 04 01,Vitrified waste,玻璃化废物,no,AN,19 04,EU List of Waste 2014/955/EU; Chinese: own translation
19 04 02,Fly ash and other flue-gas treatment wastes,飞灰和其他烟气处理废物,yes,AH,19 04,EU List of Waste 2014/955/EU; Chinese: own translation
19 04 03,Non-vitrified solid phase,未玻璃化的固相,yes,AH,19 04,EU List of Waste 2014/955/EU; Chinese: own translation
19 04 04,Aqueous liquid wastes from vitrified waste tempering,玻璃化废物淬冷产生的水性废液,no,AN,19 04,EU List of Waste 2014/955/EU; Chinese: own translation
19 05 01,Non-composted fraction of municipal and similar wastes,城市及类似废物中未堆肥的组分,no,AN,19 05,EU List of Waste 2014/955/EU; Chinese: own translation
19 05 02,Non-composted fraction of animal and vegetable waste,动植物废物中未堆肥的组分,no,AN,19 05,EU List of Waste 2014/955/EU; Chinese: own translation
19 05 03,Off-specification compost,不合格堆肥,no,AN,19 05,EU List of Waste 2014/955/EU; Chinese: own translation
19 05 99,Wastes not otherwise specified,未另列明的废物,no,AN,19 05,EU List of Waste 2014/955/EU; Chinese: own translation
19 06 03,Liquor from anaerobic treatment of municipal waste,城市废物厌氧处理产生的沼液,no,AN,19 06,EU List of Waste 2014/955/EU; Chinese: own translation
19 06 04,Digestate from anaerobic treatment of municipal waste,城市废物厌氧处理产生的沼渣,no,AN,19 06,EU List of Waste 2014/955/EU; Chinese: own translation
19 06 05,Liquor from anaerobic treatment of animal and vegetable waste,动植物废物厌氧处理产生的沼液,no,AN,19 06,EU List of Waste 2014/955/EU; Chinese: own translation
19 06 06,Digestate from anaerobic treatment of animal and vegetable waste,动植物废物厌氧处理产生的沼渣,no,AN,19 06,EU List of Waste 2014/955/EU; Chinese: own translation
19 06 99,Wastes not otherwise specified,未另列明的废物,no,AN,19 06,EU List of Waste 2014/955/EU; Chinese: own translation
19 07 02,Landfill leachate containing hazardous substances,含危险物质的填埋场渗滤液,yes,MH,19 07,EU List of Waste 2014/955/EU; Chinese: own translation
19 07 03,Landfill leachate other than those mentioned in 19 07 02,填埋场渗滤液（19 07 02除外）,no,MN,19 07,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 01,Screenings,格栅渣,no,AN,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 02,Waste from desanding,除砂废物,no,AN,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 05,Sludges from treatment of urban waste water,城市污水处理污泥,no,AN,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 06,Saturated or spent ion exchange resins,饱和或失效的离子交换树脂,yes,AH,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 07,Solutions and sludges from regeneration of ion exchangers,离子交换剂再生产生的溶液和污泥,yes,AH,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 08,Membrane system waste containing heavy metals,含重金属的膜系统废物,yes,MH,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 09,Grease and oil mixture from oil/water separation containing only edible oil and fats,油水分离产生的仅含食用油脂的油脂混合物,no,AN,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 10,Grease and oil mixture from oil/water separation other than those mentioned in 19 08 09,油水分离产生的油脂混合物（19 08 09除外）,yes,AH,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 11,Sludges containing hazardous substances from biological treatment of industrial waste water,工业废水生物处理产生的含危险物质的污泥,yes,MH,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 12,Sludges from biological treatment of industrial waste water other than those mentioned in 19 08 11,工业废水生物处理产生的污泥（19 08 11除外）,no,MN,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 13,Sludges containing hazardous substances from other treatment of industrial waste water,工业废水其他处理产生的含危险物质的污泥,yes,MH,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 14,Sludges from other treatment of industrial waste water other than those mentioned in 19 08 13,工业废水其他处理产生的污泥（19 08 13除外）,no,MN,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 08 99,Wastes not otherwise specified,未另列明的废物,no,MN,19 08,EU List of Waste 2014/955/EU; Chinese: own translation
19 09 01,Solid waste from primary filtration and screenings,初级过滤和格栅产生的固体废物,no,AN,19 09,EU List of Waste 2014/955/EU; Chinese: own translation
19 09 02,Sludges from water clarification,净水（澄清）污泥,no,AN,19 09,EU List of Waste 2014/955/EU; Chinese: own translation
19 09 03,Sludges from decarbonation,脱碳酸盐（软化）污泥,no,AN,19 09,EU List of Waste 2014/955/EU; Chinese: own translation
19 09 04,Spent activated carbon,废活性炭,no,AN,19 09,EU List of Waste 2014/955/EU; Chinese: own translation
19 09 05,Saturated or spent ion exchange resins,饱和或失效的离子交换树脂,no,AN,19 09,EU List of Waste 2014/955/EU; Chinese: own translation
19 09 06,Solutions and sludges from regeneration of ion exchangers,离子交换剂再生产生的溶液和污泥,no,AN,19 09,EU List of Waste 2014/955/EU; Chinese: own translation
19 09 99,Wastes not otherwise specified,未另列明的废物,no,AN,19 09,EU List of Waste 2014/955/EU; Chinese: own translation
19 10 01,Iron and steel waste,废钢铁,no,AN,19 10,EU List of Waste 2014/955/EU; Chinese: own translation
19 10 02,Non-ferrous waste,有色金属废物,no,AN,19 10,EU List of Waste 2014/955/EU; Chinese: own translation
19 10 03,Fluff-light fraction and dust containing hazardous substances,含危险物质的破碎轻质组分和粉尘,yes,MH,19 10,EU List of Waste 2014/955/EU; Chinese: own translation
19 10 04,Fluff-light fraction and dust other than those mentioned in 19 10 03,破碎轻质组分和粉尘（19 10 03除外）,no,MN,19 10,EU List of Waste 2014/955/EU; Chinese: own translation
19 10 05,Other fractions containing hazardous substances,含危险物质的其他组分,yes,MH,19 10,EU List of Waste 2014/955/EU; Chinese: own translation
19 10 06,Other fractions other than those mentioned in 19 10 05,其他组分（19 10 05除外）,no,MN,19 10,EU List of Waste 2014/955/EU; Chinese: own translation
19 11 01,Spent filter clays,废过滤白土,yes,AH,19 11,EU List of Waste 2014/955/EU; Chinese: own translation
19 11 02,Acid tars,酸焦油,yes,AH,19 11,EU List of Waste 2014/955/EU; Chinese: own translation
19 11 03,Aqueous liquid wastes,水性废液,yes,AH,19 11,EU List of Waste 2014/955/EU; Chinese: own translation
19 11 04,Wastes from cleaning of fuel with bases,燃料碱洗产生的废物,yes,AH,19 11,EU List of Waste 2014/955/EU; Chinese: own translation
19 11 05,Sludges from on-site effluent treatment containing hazardous substances,现场污水处理产生的含危险物质的污泥,yes,MH,19 11,EU List of Waste 2014/955/EU; Chinese: own translation
19 11 06,Sludges from on-site effluent treatment other than those mentioned in 19 11 05,现场污水处理产生的污泥（19 11 05除外）,no,MN,19 11,EU List of Waste 2014/955/EU; Chinese: own translation
19 11 07,Wastes from flue-gas cleaning,烟气净化产生的废物,yes,AH,19 11,EU List of Waste 2014/955/EU; Chinese: own translation
19 11 99,Wastes not otherwise specified,未另列明的废物,no,AN,19 11,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 01,Paper and cardboard,纸和纸板,no,AN,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 02,Ferrous metal,黑色金属,no,AN,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 03,Non-ferrous metal,有色金属,no,AN,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 04,Plastic and rubber,塑料和橡胶,no,AN,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 05,Glass,玻璃,no,AN,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 06,Wood containing hazardous substances,含危险物质的木材,yes,MH,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 07,Wood other than that mentioned in 19 12 06,木材（19 12 06除外）,no,MN,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 08,Textiles,纺织品,no,AN,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 09,"Minerals (for example sand, stones)",矿物（如砂、石）,no,AN,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 10,Combustible waste (refuse derived fuel),可燃废物（垃圾衍生燃料）,no,AN,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 11,Other wastes (including mixtures of materials) from mechanical treatment of waste containing hazardous substances,废物机械处理产生的含危险物质的其他废物（包括混合物料）,yes,MH,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 12 12,Other wastes (including mixtures of materials) from mechanical treatment of wastes other than those mentioned in 19 12 11,废物机械处理产生的其他废物（包括混合物料）（19 12 11除外）,no,MN,19 12,EU List of Waste 2014/955/EU; Chinese: own translation
19 13 01,Solid wastes from soil remediation containing hazardous substances,土壤修复产生的含危险物质的固体废物,yes,MH,19 13,EU List of Waste 2014/955/EU; Chinese: own translation
19 13 02,Solid wastes from soil remediation other than those mentioned in 19 13 01,土壤修复产生的固体废物（19 13 01除外）,no,MN,19 13,EU List of Waste 2014/955/EU; Chinese: own translation
19 13 03,Sludges from soil remediation containing hazardous substances,土壤修复产生的含危险物质的污泥,yes,MH,19 13,EU List of Waste 2014/955/EU; Chinese: own translation
19 13 04,Sludges from soil remediation other than those mentioned in 19 13 03,土壤修复产生的污泥（19 13 03除外）,no,MN,19 13,EU List of Waste 2014/955/EU; Chinese: own translation
19 13 05,Sludges from groundwater remediation containing hazardous substances,地下水修复产生的含危险物质的污泥,yes,MH,19 13,EU List of Waste 2014/955/EU; Chinese: own translation
19 13 06,Sludges from groundwater remediation other than those mentioned in 19 13 05,地下水修复产生的污泥（19 13 05除外）,no,MN,19 13,EU List of Waste 2014/955/EU; Chinese: own translation
19 13 07,Aqueous liquid wastes and aqueous concentrates from groundwater remediation containing hazardous substances,地下水修复产生的含危险物质的水性废液和水性浓缩液,yes,MH,19 13,EU List of Waste 2014/955/EU; Chinese: own translation
19 13 08,Aqueous liquid wastes and aqueous concentrates from groundwater remediation other than those mentioned in 19 13 07,地下水修复产生的水性废液和水性浓缩液（19 13 07除外）,no,MN,19 13,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 01,Paper and cardboard,纸和纸板,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 02,Glass,玻璃,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 08,Biodegradable kitchen and canteen waste,可生物降解的厨房和食堂废物,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 10,Clothes,衣物,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 11,Textiles,纺织品,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 13,Solvents,溶剂,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 14,Acids,酸,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 15,Alkalines,碱,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 17,Photochemicals,感光化学品,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 19,Pesticides,农药,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 21,Fluorescent tubes and other mercury-containing waste,荧光灯管和其他含汞废物,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 23,Discarded equipment containing chlorofluorocarbons,含氯氟烃的废弃设备,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 25,Edible oil and fat,食用油脂,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 26,Oil and fat other than those mentioned in 20 01 25,油脂（20 01 25除外）,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 27,"Paint, inks, adhesives and resins containing hazardous substances",含危险物质的油漆、油墨、胶粘剂和树脂,yes,MH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 28,"Paint, inks, adhesives and resins other than those mentioned in 20 01 27",油漆、油墨、胶粘剂和树脂（20 01 27除外）,no,MN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 29,Detergents containing hazardous substances,含危险物质的洗涤剂,yes,MH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 30,Detergents other than those mentioned in 20 01 29,洗涤剂（20 01 29除外）,no,MN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 31,Cytotoxic and cytostatic medicines,细胞毒性和细胞抑制性药物,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 32,Medicines other than those mentioned in 20 01 31,药品（20 01 31除外）,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 33,"Batteries and accumulators included in 16 06 01, 16 06 02 or 16 06 03 and unsorted batteries and accumulators containing these batteries",16 06 01、16 06 02或16 06 03所列电池和蓄电池，以及含此类电池的未分拣电池和蓄电池,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 34,Batteries and accumulators other than those mentioned in 20 01 33,电池和蓄电池（20 01 33除外）,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 35,Discarded electrical and electronic equipment other than those mentioned in 20 01 21 and 20 01 23 containing hazardous components,含危险部件的废弃电器电子设备（20 01 21和20 01 23除外）,yes,AH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 36,"Discarded electrical and electronic equipment other than those mentioned in 20 01 21, 20 01 23 and 20 01 35",废弃电器电子设备（20 01 21、20 01 23和20 01 35除外）,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 37,Wood containing hazardous substances,含危险物质的木材,yes,MH,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 38,Wood other than that mentioned in 20 01 37,木材（20 01 37除外）,no,MN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 39,Plastics,塑料,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 40,Metals,金属,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 41,Wastes from chimney sweeping,烟囱清扫废物,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 01 99,Other fractions not otherwise specified,未另列明的其他组分,no,AN,20 01,EU List of Waste 2014/955/EU; Chinese: own translation
20 02 01,Biodegradable waste,可生物降解的废物,no,AN,20 02,EU List of Waste 2014/955/EU; Chinese: own translation
20 02 02,Soil and stones,土壤和石块,no,AN,20 02,EU List of Waste 2014/955/EU; Chinese: own translation
20 02 03,Other non-biodegradable wastes,其他不可生物降解的废物,no,AN,20 02,EU List of Waste 2014/955/EU; Chinese: own translation
20 03 01,Mixed municipal waste,混合生活垃圾,no,AN,20 03,EU List of Waste 2014/955/EU; Chinese: own translation
20 03 02,Waste from markets,集贸市场垃圾,no,AN,20 03,EU List of Waste 2014/955/EU; Chinese: own translation
20 03 03,Street-cleaning residues,街道清扫残余物,no,AN,20 03,EU List of Waste 2014/955/EU; Chinese: own translation
20 03 04,Septic tank sludge,化粪池污泥,no,AN,20 03,EU List of Waste 2014/955/EU; Chinese: own translation
20 03 06,Waste from sewage cleaning,下水道清掏废物,no,AN,20 03,EU List of Waste 2014/955/EU; Chinese: own translation
20 03 07,Bulky waste,大件垃圾,no,AN,20 03,EU List of Waste 2014/955/EU; Chinese: own translation
20 03 99,Municipal wastes not otherwise specified,未另列明的城市废物,no,AN,20 03,EU List of Waste 2014/955/EU; Chinese: own translation

"""# }
}
