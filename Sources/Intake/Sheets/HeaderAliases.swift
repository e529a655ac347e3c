internal import Catalog
internal import MaterialGraph

/// The titles of columns that people use, each with what is meant: one table in English and
/// Chinese, one of other languages of Europe.
enum HeaderAliases {
  /// A line is a field, the direction that its titles imply (`>` output, `<` input, `-` none), and
  /// the titles.
  private static let table = """
    firm - company|firm|firm name|company name|name of company|name of firm|organisation|organization|enterprise|plant|site|tenant|supplier|producer|generator|waste producer|owner|business|factory|facility|user|firma|unternehmen|betrieb|entreprise|企业|企业名称|单位名称|公司|公司名称|企业全称|名称（企业）|产废单位|产废企业|产生单位|产生企业|产废单位名称|产生单位名称|厂名|厂商|厂商名称|工厂|供方|供方企业|需方|需方企业|申报单位|业主|厂家|企业简称|排放单位|business name|operator|operator name|site name|facility name|installation|waste generator|société|raison sociale|exploitant|installation name|abfallerzeuger|erzeuger|anlage|empresa|产出企业|供应企业|供应单位|需求企业|需求单位|用料单位|用料企业|企业（单位）名称|生产单位|移出单位|移出单位名称|移出企业|移出者|转出单位|产废方|甲方|unit name|name of unit|name of the unit|industry name|occupier|business unit|manufacturer|waste producer name|producer name|facility operator
    firm_id - firm id|company id|id of firm|company code|firm code|企业编号|企业代码|单位编号|统一社会信用代码|社会信用代码|信用代码|排污许可证编号|排污许可证号
    sector - sector|industry|branch|trade|nace|nace code|isic|line of business|行业|所属行业|行业类别|行业代码|行业名称|国民经济行业|activity|business activity|nature of business|naics|sic code|nace rev.2|nace rev. 2|branche|secteur|secteur d'activité|所属产业|产业|门类|industry sector|industry type|type of industry
    park - park|industrial park|estate|zone|park name|town|place|address|city|district|location name|园区|所在园区|工业园|所属园区|园区名称|开发区|地址|所在地|镇|乡镇|街道|所在区域|所在乡镇|municipality|county|region|postcode|commune|ville|ort|gemeinde|所属镇街|镇街|县区|区县|所在区县|详细地址|厂址|estate name|town/city|乡镇（街道）
    coordinates - coordinates|coordinate|location|gps|lat lon|lat/lon|lat, lon|latitude longitude|position|geo|坐标|经纬度|地理坐标|百度坐标|高德坐标|位置
    latitude - latitude|lat|lat.|y|纬度|北纬|纬度n
    longitude - longitude|lon|lng|long|lon.|x|经度|东经|经度e
    contact - contact|contact person|phone|telephone|email|e-mail|person|联系人|联系方式|联系电话|电话|手机|负责人|填报人|contact details|name of contact|ansprechpartner|联系人及电话|qq|qq号|微信|微信号|手机号|手机号码|电话号码|邮箱|电子邮箱|传真|mobile|mobile no|phone no|phone number|tel|tel.|telephone no|fax|联络人|经办人|wechat|whatsapp
    permits - permits|permit|licence|license|许可|经营许可|许可证类别|核准类别|经营类别
    material > waste|wastes|waste name|waste type|type of waste|kind of waste|waste description|waste stream|residue|residues|type of residue|by product|by products|byproduct|byproducts|co product|offer|offers|offered|offered material|what they have|output|outputs|output material|surplus material|have|available material|side stream|abfall|废物|废物名称|固废名称|固体废物名称|废弃物|废弃物名称|废物种类|固废种类|固废类型|污泥种类|危废名称|危险废物名称|一般固废名称|主要固废|主要废物|副产物|副产品|副产品名称|副产物名称|产出|产出物|产出物料|供应物料|供应|可供物料|废料|废料名称|废水名称|余热|废物类型|固废|description of waste|low description|ewc description|waste material|material on offer|what do you have|what we have|what we offer|have to offer|abfallart|abfallbezeichnung|bezeichnung|déchet|déchets|dénomination du déchet|libellé déchet|residuo|废弃物种类|固体废物种类|余料|边角料|可供余料|产出物|固废（危废）名称|工业固废名称|hazardous waste|hazardous wastes|solid waste|solid wastes|name of waste|name of hazardous waste|waste category name|sludge|sludge type|type of sludge|ash type|scrap type|slag type|residual material|side product|side products|waste/by-product|固体废弃物|一般固废|危险废物|副产品（固废）|污泥名称|污染物名称|废弃物料|闲置物料|大宗固废|固废种类名称
    material < raw material|raw materials|input|inputs|input material|need|needs|needed|needed material|wanted|wanted material|demand|demanded material|what they need|requirement|feedstock|wants|looking for|所需原料|需要原料|需要的原料|需要物料|需要材料|原料|原料名称|原材料|原辅料|原辅材料|需求物料|需求|需求原料|所需物料|求购物料|需求品|消耗原料|what do you need|what we need|materials needed|needed raw material|matière première|rohstoff|原料需求|需求物资|需用原料|所需材料|采购物料|原辅料名称|原辅材料名称|原料及辅料|主要原辅材料|input material name
    material - row labels|行标签|zeilenbeschriftungen|étiquettes de lignes|etichette di riga|etiquetas de fila|rótulos de linha|material|materials|substance|stream|name|item|material name|material description|matdesc|mat desc|item description|product|goods|commodity|resource|utility|description|name of material|物料|物料名称|物资|名称|品名|物质|材料|材料名称|资源名称|品种|种类|能源种类|产品|产品名称
    direction - direction|type|in out|in/out|offer or want|supply or demand|use|role|flow|供需|供需类型|供求|供/需|方向|类型|进出|供需方向|供需意向|供需性质|意向|供求类型|供求意向|供/求|offer/want|offer/request|supply/demand|have/need
    kind - kind|class of stream|类别（产品废物）|性质
    quantity > waste quantity|waste amount|amount of waste|generated|generation|production|produced|output quantity|tonnage|产生量|年产生量|固废产量|产量|产废量|年产量|年产生总量|产生数量|可供量|供应量|排放量|废物量|固废量|产出量|副产量|日产生量|月产生量|quantity generated|amount generated|quantity of waste|waste generated|tonnes generated|上年度实际产生量|本年度计划产生量|实际产生量|计划产生量|预计产生量|年度产生量|本年产生量|本年度产生量|全年产生量|年度实际产生量|上年产生量|wet tonnes|dry tonnes|wet tonnage|dry tonnage|sludge produced
    quantity < demand quantity|amount needed|consumption|needed amount|usage|needed quantity|需求量|原料需求量|年需求量|消耗量|用量|使用量|采购量|年用量|年耗量|需用量
    quantity - quantity|amount|volume|qty|how much|quantities|mass|weight|annual amount|annual quantity|yearly amount|menge|数量|总量|重量|数量重量|年数量|规模|吨数|数量吨|how many|annual tonnage|tonnes|total|total quantity|annual total|sum|jahresmenge|quantité|tonnage annuel|cantidad|合计|总计|全年|全年合计|年度合计|合计数量|共计|balance|annual balance|net balance|surplus/shortage|surplus / deficit|余缺|余缺量|供需量|供求量|rate per year
    moved - quantity moved|amount moved|quantity shipped|amount shipped|quantity transferred|转移量|转出量|转移数量|委外量|委外处置量|外运量|出库量|外委量|移出量|委托处置量
    unit - unit|units|uom|unit of measure|measure|einheit|单位|计量单位|数量单位|计量
    time - how often|frequency|per|interval|频次|频率|周期|产生频次|产生频率|时间单位
    taker > receiver|recipient|receiving company|receiving firm|taken by|taker|buyer|off-taker|offtaker|destination company|customer|goes to|abnehmer|接收企业|接收单位|接收方|去向企业|使用企业|利用企业|购买企业|收购企业|下游企业|承接企业|接受单位|接受单位名称|接收单位名称|接受企业|现接收单位|承接单位|waste contractor|contractor|disposal company|disposal contractor|off taker
    moisture - dry solids|dry solids content|solids content|dry matter|ds|含固率|固含量|干度|moisture|moisture content|water content|water %|含水率|含水量|水分|含水
    disposal_cost - disposal cost|disposal costs|cost of disposal|disposal|disposal fee|gate fee|treatment cost|treatment fee|cost|costs|cost today|disposal price|处置费|处置费用|处理费|处理费用|处置成本|处理成本|处置单价|处置价格|处理价格|委托处置费|费用|处理单价|成本|年处置费用|现处置费|disposal cost today|what do you pay|what do you pay today|cost of removal|entsorgungskosten|coût|coût élimination|coût d'élimination|coût de traitement|处置单价（元吨）|委外处置费|处置费单价|rate|gate fee per tonne|tipping fee|处置费（含运费）|处置价|委托处置单价|委托处置价格|收费标准
    sale_price > sale price|selling price|sales price|sold for|revenue|price obtained|income|销售单价|销售价格|售价|出售价格|出售价|外售价格|外售单价|销售收入|卖价|销售价|outside sale price|外卖价|外卖单价
    sale_price - 期望价格|期望单价|意向价格|意向单价|挂牌价|挂牌价格|asking price|expected price|含税单价|含税价|含税价格|不含税单价|不含税价|不含税价格
    purchase_price < purchase price|buying price|price paid|bought for|purchase cost|采购价|采购单价|采购价格|购买价格|进价|买价|原料价格|购入单价|到厂价
    price - price|unit price|preis|value|price today|价格|单价|参考价|市场价|报价
    cost_unit - cost unit|currency|price unit|unit of cost|价格单位|费用单位|币种|货币
    code - code|codes|waste code|ewc|ewc code|low code|ler|avv|hs code|hs|list of waste|waste codes|permit code|eural code|危废代码|废物代码|危险废物代码|固废代码|代码|废物类别|危废类别|危险废物类别|类别代码|八位码|小代码|大类|海关编码|废物编码|类别|ewc/low code|low|list of waste code|european waste code|waste classification code|avv-schlüssel|abfallschlüssel|asn|code déchet|code ced|code cer|cer|code ler|código ler|废物类别代码|固废代码（sw）|一般固废代码|国家危险废物名录代码
    hazardous - 属性|固废属性|废物属性|固体废物属性|固废性质|hazardous|hazardous?|is hazardous|hazard|dangerous|danger|危险|是否危废|是否危险废物|危险性|是否危险|危废|hazardous (y/n)|hazardous y/n|gefährlich|dangereux|peligroso
    quality - composition|quality|analysis|properties|content|specification|quality limits|成分|主要成分|组分|指标|质量要求|品质|组成|quality needed|quality required|purity|quality requirements|有害成分|有害成分名称|主要有害成分|主要有害物质|有害物质名称|成份|主要成份
    months - months|season|available months|months available|availability|when|月份|可用月份|季节|产生月份|时间段|产生时间|time of year|periods|供应时间|需求时间
    treatment - treatment|disposal route|current use|current treatment|what happens today|destination|fate|method|end use|处置去向|处置方式|处理方式|现处理方式|利用方式|去向|用途|接收后用途|利用途径|综合利用途径|利用处置方式|处置利用方式|现状|方式|处理去向|流向|处置情况|产生情况|d/r code|r/d code|r or d code|disposal or recovery code|treatment code|management method|recovery or disposal|where does it go|where does it go today|how is it handled|current disposal|current destination|disposal method|fate of waste|entsorgungsweg|verbleib|filière|废物去向|固废去向|处置利用单位|利用处置单位|利用或处置单位|委托单位|委托处置单位|委外单位|委外处置单位|处置单位|处置企业|接收处置单位|综合利用单位|最终去向|污染防治措施|贮存方式|利用处置去向
    message - message|messages|message text|text|body|chat|content of message|内容|消息|消息内容|聊天内容|聊天记录|留言|供需内容|供需信息|需求内容|信息内容|发布内容|群消息
    sender - sender|posted by|author|nickname|发言人|发送人|发送者|昵称|发布人|群昵称|发布者
    notes - notes|note|remark|remarks|comment|comments|备注|说明|其他|其它|附注|产生环节|产生工序|产生来源|来源|anmerkung|bemerkung|remarque|remarques|observation|产生工艺|来源工序
    date - date|date of removal|collection date|transfer date|date collected|day of collection|datum|日期|产生日期|转移日期|入库日期|出库日期|转运日期|时间
    ignore - no|no.|nr|number|index|row|#|s/n|sn|internal key|key|reported on|reported|year|day|序号|编号|行号|填报日期|统计日期|填报时间|年份|年度|统计年份|形态|物理性状|性状|包装方式|包装|reporting year|report year|危险特性|废物特性|贮存量|库存量|利用量|处置量|结转量|年底贮存量|累计贮存量|上年贮存量|上年度贮存量|贮存地点|容器|联单编号|转移联单编号|distance|distance km|运距|运距km|距离|运输单位|承运单位|承运人|运输企业|运输车辆|车牌号|车牌|车号|驾驶员|接收量|接受量|接收数量|处置方式代码|邮编|邮政编码|carrier|haulier|transporter|vehicle|registration|规格|规格型号|型号|最大储存量|最大贮存量|储存方式|税率|vat|vat rate|tax rate|占比|share|days|operating days|working days|天数|运行天数|consignment note|manifest no|zip|zip code|stock on site|上年末贮存量|本年末贮存量|上年末库存|年末库存|年末贮存量|期初库存|期末库存
    """

  /// What a folded title means.
  private static let meanings: [String: (field: SheetField, direction: Direction?)] = {
    var meanings: [String: (field: SheetField, direction: Direction?)] = [:]
    for line in (table + "\n" + european).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let field = SheetField(rawValue: String(parts[0])) else { continue }
      let direction: Direction? = parts[1] == ">" ? .output : parts[1] == "<" ? .input : nil
      for title in parts[2].split(separator: "|") {
        let key = NameFolding.folded(title)
        if !key.isEmpty, meanings[key] == nil { meanings[key] = (field, direction) }
      }
    }
    return meanings
  }()

  /// The fields by their names in files of remembered answers.
  static func field(named name: String) -> SheetField? { SheetField(rawValue: name) }

  /// The field that a folded title means exactly.
  static func exact(_ title: String) -> (field: SheetField, direction: Direction?)? {
    meanings[NameFolding.folded(title)]
  }

  /// Fields whose titles mean something else inside of longer ones.
  private static let areWholeTitles: Set<SheetField> = [.ignored, .message, .sender, .moved]

  /// The field whose title is the longest that stands in a longer one, and what share of it it is.
  static func part(of title: String) -> (field: SheetField, direction: Direction?, share: Double)? {
    let phrase = Phrase(title)
    let letters = phrase.plain.count { Phrase.isLatin($0) || Phrase.isHan($0) }
    guard letters > 0, phrase.count <= 60 else { return nil }
    var best: (field: SheetField, direction: Direction?, share: Double)?
    var end = 0
    for part in MaterialParts(phrase).parts {
      guard let found = exact(phrase.text(part)) else { continue }
      let own = phrase.plain[part].count { Phrase.isLatin($0) || Phrase.isHan($0) }
      let share = Double(own) / Double(letters)
      if Self.areWholeTitles.contains(found.field) || share < 0.34 { continue }
      // The head of a title stands at its end: 废物去向 is where waste goes, not a waste.
      guard share > best?.share ?? 0 || share == best?.share && part.upperBound > end else {
        continue
      }
      best = (found.field, found.direction, share)
      end = part.upperBound
    }
    return best
  }
}
