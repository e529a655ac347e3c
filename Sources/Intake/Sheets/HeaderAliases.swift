internal import Catalog
internal import MaterialGraph

/// The titles of columns that people use, each with what is meant: one table, in both languages.
enum HeaderAliases {
  /// A line is a field, the direction that its titles imply (`>` output, `<` input, `-` none), and
  /// the titles.
  private static let table = """
    firm - company|firm|firm name|company name|name of company|name of firm|organisation|organization|enterprise|plant|site|tenant|supplier|producer|generator|waste producer|owner|business|factory|facility|user|firma|unternehmen|betrieb|entreprise|企业|企业名称|单位名称|公司|公司名称|企业全称|名称（企业）|产废单位|产废企业|产生单位|产生企业|产废单位名称|产生单位名称|厂名|厂商|厂商名称|工厂|供方|供方企业|需方|需方企业|申报单位|业主|厂家|企业简称|排放单位|business name|operator|operator name|site name|facility name|installation|waste generator|société|raison sociale|exploitant|installation name|abfallerzeuger|erzeuger|anlage|empresa|产出企业|供应企业|供应单位|需求企业|需求单位|用料单位|用料企业|企业（单位）名称|生产单位
    firm_id - firm id|company id|id of firm|company code|firm code|企业编号|企业代码|单位编号|统一社会信用代码|社会信用代码|信用代码|排污许可证编号|排污许可证号
    sector - sector|industry|branch|trade|nace|nace code|isic|line of business|行业|所属行业|行业类别|行业代码|行业名称|国民经济行业|activity|business activity|nature of business|naics|sic code|nace rev.2|nace rev. 2|branche|secteur|secteur d'activité|所属产业|产业
    park - park|industrial park|estate|zone|park name|town|place|address|city|district|location name|园区|所在园区|工业园|所属园区|园区名称|开发区|地址|所在地|镇|乡镇|街道|所在区域|所在乡镇|municipality|county|region|postcode|commune|ville|ort|gemeinde|所属镇街|镇街|县区|区县|所在区县|详细地址|厂址
    coordinates - coordinates|coordinate|location|gps|lat lon|lat/lon|lat, lon|latitude longitude|position|geo|坐标|经纬度|地理坐标|百度坐标|高德坐标|位置
    latitude - latitude|lat|lat.|y|纬度|北纬|纬度n
    longitude - longitude|lon|lng|long|lon.|x|经度|东经|经度e
    contact - contact|contact person|phone|telephone|email|e-mail|person|联系人|联系方式|联系电话|电话|手机|负责人|填报人|contact details|name of contact|ansprechpartner|联系人及电话
    permits - permits|permit|licence|license|许可|经营许可|许可证类别|核准类别|经营类别
    material > waste|wastes|waste name|waste type|type of waste|kind of waste|waste description|waste stream|residue|residues|type of residue|by product|by products|byproduct|byproducts|co product|offer|offers|offered|offered material|what they have|output|outputs|output material|surplus material|have|available material|side stream|abfall|废物|废物名称|固废名称|固体废物名称|废弃物|废弃物名称|废物种类|固废种类|固废类型|污泥种类|危废名称|危险废物名称|一般固废名称|主要固废|主要废物|副产物|副产品|副产品名称|副产物名称|产出|产出物|产出物料|供应物料|供应|可供物料|废料|废料名称|废水名称|余热|废物类型|固废|description of waste|low description|ewc description|waste material|material on offer|what do you have|what we have|what we offer|have to offer|abfallart|abfallbezeichnung|bezeichnung|déchet|déchets|dénomination du déchet|libellé déchet|residuo|废弃物种类|固体废物种类|余料|边角料|可供余料|产出物|固废（危废）名称|工业固废名称
    material < raw material|raw materials|input|inputs|input material|need|needs|needed|needed material|wanted|wanted material|demand|demanded material|what they need|requirement|feedstock|wants|looking for|所需原料|需要原料|需要的原料|需要物料|需要材料|原料|原料名称|原材料|原辅料|原辅材料|需求物料|需求|需求原料|所需物料|求购物料|需求品|消耗原料|what do you need|what we need|materials needed|needed raw material|matière première|rohstoff|原料需求|需求物资|需用原料|所需材料|采购物料
    material - material|materials|substance|stream|name|item|material name|material description|matdesc|mat desc|item description|product|goods|commodity|resource|utility|description|name of material|物料|物料名称|物资|名称|品名|物质|材料|材料名称|资源名称|品种|种类|能源种类|产品|产品名称
    direction - direction|type|in out|in/out|offer or want|supply or demand|use|role|flow|供需|供需类型|供求|供/需|方向|类型|进出|供需方向
    kind - kind|class of stream|类别（产品废物）|性质
    quantity > waste quantity|waste amount|amount of waste|generated|generation|production|produced|output quantity|tonnage|产生量|年产生量|固废产量|产量|产废量|年产量|年产生总量|产生数量|可供量|供应量|排放量|废物量|固废量|产出量|副产量|日产生量|月产生量|quantity generated|amount generated|quantity of waste|waste generated|tonnes generated|上年度实际产生量|本年度计划产生量|实际产生量|计划产生量|预计产生量|年度产生量
    quantity < demand quantity|amount needed|consumption|needed amount|usage|needed quantity|需求量|原料需求量|年需求量|消耗量|用量|使用量|采购量|年用量|年耗量|需用量
    quantity - quantity|amount|volume|qty|how much|quantities|mass|weight|annual amount|annual quantity|yearly amount|menge|数量|总量|重量|数量重量|年数量|规模|吨数|数量吨|how many|annual tonnage|tonnes|total|total quantity|annual total|sum|jahresmenge|quantité|tonnage annuel|cantidad|合计|总计|全年|全年合计|年度合计|合计数量|共计
    unit - unit|units|uom|unit of measure|measure|einheit|单位|计量单位|数量单位|计量
    time - how often|frequency|per|interval|频次|频率|周期|产生频次|产生频率|时间单位
    taker > receiver|recipient|receiving company|receiving firm|taken by|taker|buyer|off-taker|offtaker|destination company|customer|goes to|abnehmer|接收企业|接收单位|接收方|去向企业|使用企业|利用企业|购买企业|收购企业|下游企业|承接企业
    moisture - moisture|moisture content|water content|water %|含水率|含水量|水分|含水
    disposal_cost - disposal cost|disposal costs|cost of disposal|disposal|disposal fee|gate fee|treatment cost|treatment fee|cost|costs|cost today|disposal price|处置费|处置费用|处理费|处理费用|处置成本|处理成本|处置单价|处置价格|处理价格|委托处置费|费用|处理单价|成本|年处置费用|现处置费|disposal cost today|what do you pay|what do you pay today|cost of removal|entsorgungskosten|coût|coût élimination|coût d'élimination|coût de traitement|处置单价（元吨）|委外处置费|处置费单价
    sale_price > sale price|selling price|sales price|sold for|revenue|price obtained|income|销售单价|销售价格|售价|出售价格|出售价|外售价格|外售单价|销售收入|卖价|销售价
    purchase_price < purchase price|buying price|price paid|bought for|purchase cost|采购价|采购单价|采购价格|购买价格|进价|买价|原料价格|购入单价|到厂价
    price - price|unit price|preis|value|price today|价格|单价|参考价|市场价|报价
    cost_unit - cost unit|currency|price unit|unit of cost|价格单位|费用单位|币种|货币
    code - code|codes|waste code|ewc|ewc code|low code|ler|avv|hs code|hs|list of waste|waste codes|permit code|eural code|危废代码|废物代码|危险废物代码|固废代码|代码|废物类别|危废类别|危险废物类别|类别代码|八位码|小代码|大类|海关编码|废物编码|类别|ewc/low code|low|list of waste code|european waste code|waste classification code|avv-schlüssel|abfallschlüssel|asn|code déchet|code ced|code cer|cer|code ler|código ler|废物类别代码|固废代码（sw）|一般固废代码|国家危险废物名录代码
    hazardous - hazardous|hazardous?|is hazardous|hazard|dangerous|danger|危险|是否危废|是否危险废物|危险性|是否危险|危废|hazardous (y/n)|hazardous y/n|gefährlich|dangereux|peligroso
    quality - composition|quality|analysis|properties|content|specification|quality limits|成分|主要成分|组分|指标|质量要求|品质|组成|quality needed|quality required|purity|quality requirements|有害成分|有害成分名称|主要有害成分|主要有害物质|有害物质名称|成份|主要成份
    months - months|season|available months|months available|availability|when|月份|可用月份|季节|产生月份|时间段|产生时间|time of year|periods|供应时间|需求时间
    treatment - treatment|disposal route|current use|current treatment|what happens today|destination|fate|method|end use|处置去向|处置方式|处理方式|现处理方式|利用方式|去向|用途|接收后用途|利用途径|综合利用途径|利用处置方式|处置利用方式|现状|方式|处理去向|流向|处置情况|产生情况|d/r code|r/d code|r or d code|disposal or recovery code|treatment code|management method|recovery or disposal|where does it go|where does it go today|how is it handled|current disposal|current destination|disposal method|fate of waste|entsorgungsweg|verbleib|filière|废物去向|固废去向|处置利用单位|利用处置单位|利用或处置单位|委托单位|委托处置单位|委外单位|委外处置单位|处置单位|处置企业|接收处置单位|综合利用单位|最终去向|污染防治措施|贮存方式|利用处置去向
    notes - notes|note|remark|remarks|comment|comments|备注|说明|其他|其它|附注|产生环节|产生工序|产生来源|来源|anmerkung|bemerkung|remarque|remarques|observation|产生工艺|来源工序
    date - date|date of removal|collection date|transfer date|date collected|day of collection|datum|日期|产生日期|转移日期|入库日期|出库日期|转运日期|时间
    ignore - no|no.|nr|number|index|row|#|s/n|sn|internal key|key|reported on|reported|year|day|序号|编号|行号|填报日期|统计日期|填报时间|年份|年度|统计年份|形态|物理性状|性状|包装方式|包装|reporting year|report year|危险特性|废物特性|贮存量|库存量|利用量|处置量|转移量|转出量|委外量|结转量|年底贮存量|累计贮存量|上年贮存量|上年度贮存量|贮存地点|容器|联单编号|转移联单编号|distance|distance km|运距|运距km|距离
    """

  /// What a folded title means.
  private static let meanings: [String: (field: SheetField, direction: Direction?)] = {
    var meanings: [String: (field: SheetField, direction: Direction?)] = [:]
    for line in table.split(separator: "\n") {
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
      if found.field == .ignored || share < 0.34 { continue }
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
