public import MaterialGraph
internal import Primitives
public import Tables

/// The columns of a region's tables with what they mean, as data: the reader, the documentation and
/// the files that `init` writes are made from it.
public enum RegionSchema {
  /// The schema of a table; the scenario's sheet in a workbook has the columns `key` and `value`.
  public static func table(_ table: RegionTable) -> TableSchema {
    TableSchema(name: table.rawValue, columns: columns(table))
  }

  private static func columns(_ table: RegionTable) -> [ColumnSchema] {
    switch table {
    case .firms: firms
    case .streams: streams
    case .processes: processes
    case .processFlows: processFlows
    case .sites: sites
    case .exchanges: exchanges
    case .rules: rules
    case .materials: materials
    case .scenario: scenario
    }
  }

  private static func column(
    _ name: String, _ english: String, _ chinese: String, required: Bool = false,
    kind: String = "text", unit: String = "", default fallback: String = ""
  ) -> ColumnSchema {
    ColumnSchema(
      name, aliases: chineseTitles[name].map { [$0] } ?? [], isRequired: required, kind: kind,
      unit: unit, defaultText: fallback,
      description: LocalizedText(english: english, chinese: chinese))
  }

  /// The titles that a Chinese form has.
  private static let chineseTitles = [
    "id": "编号", "name": "名称", "sector": "行业", "latitude": "纬度", "longitude": "经度", "park": "园区",
    "permits": "许可代码", "contact": "联系人", "notes": "备注", "firm": "企业", "direction": "方向",
    "material": "物料", "kind": "性质", "quantity": "数量", "unit": "单位", "cost_today": "现费用",
    "cost_unit": "费用单位", "quality": "成分", "quality_today": "现供应成分", "max_share": "最大替代比例",
    "min_lot": "最小批量", "max_links": "最多伙伴数", "must_place": "必须安置比例", "months": "月份",
    "codes": "代码", "hazardous": "危险废物", "technology": "技术", "site": "场址", "status": "状态",
    "capacity": "能力", "build_cost": "建设投资", "lifetime_years": "使用年限", "fixed_cost": "年固定成本",
    "variable_cost": "可变成本", "min_load": "最低负荷", "process": "工艺", "ratio": "比例",
    "market_price": "市场价", "disposal_cost": "处置费", "capacity_limit": "能力上限", "forbidden": "禁止",
    "from": "供方", "to": "需方", "since": "起始", "waste": "废物", "replaces": "替代",
    "treatment_cost": "处理成本",
    "conditions": "条件", "co2e_saved": "减碳量", "evidence": "依据", "name_zh": "中文名称", "parent": "上级",
    "basis": "基准", "density": "密度", "heating_value": "热值", "reach_km": "输送距离",
    "employees": "职工人数", "output": "产量", "output_unit": "产量单位", "key": "参数", "value": "取值",
  ]

  private static let latitude = column(
    "latitude", "degrees north (WGS84)", "纬度（WGS84）", kind: "number", unit: "degree")
  private static let longitude = column(
    "longitude", "degrees east (WGS84)", "经度（WGS84）", kind: "number", unit: "degree")
  private static let park = column("park", "the park it is in", "所在园区")
  private static let notes = column("notes", "whatever else there is to say", "备注")

  private static let firms = [
    column("id", "the id of the firm", "企业编号", required: true, kind: "id"),
    column("name", "its name", "企业名称"),
    column(
      "sector", "its NACE, ISIC or GB/T 4754 code, or a sector of the catalogue",
      "行业：NACE、ISIC 或 GB/T 4754 代码，或目录中的行业名", kind: "sector"),
    latitude, longitude, park,
    column(
      "permits", "the hazardous-waste codes that it may take", "许可接收的危险废物代码",
      kind: "codes"),
    column("contact", "whom to call", "联系人"),
    column(
      "employees", "how many work there; tells the size where streams are inferred",
      "职工人数；推断物料流时用于估计规模", kind: "number"),
    column(
      "output", "how much of its product it makes; tells the size better than employees",
      "产品产量；比职工人数更能说明规模", kind: "number"),
    column(
      "output_unit", "the unit of output", "产量单位", kind: "unit",
      default: "the product unit of the sector, a year"),
    notes,
  ]

  private static let streams = [
    column(
      "id", "the id of the stream", "物料流编号", kind: "id", default: "FIRM/out/N, FIRM/in/N"),
    column("firm", "the id of the firm", "企业编号", required: true, kind: "firm"),
    column(
      "direction", "output or input", "产出或需求", required: true, kind: "direction"),
    column(
      "material", "an id, a name or a code", "物料编号、名称或代码", required: true,
      kind: "material"),
    column(
      "kind", "product, by-product, waste or utility", "产品、副产品、废物或公用工程", kind: "kind",
      default: "the catalogue's"),
    column(
      "quantity", "a number, a range, a bound, or blank: unknown", "数、范围、界限；留空为未知",
      kind: "quantity"),
    column(
      "unit", "an amount over a time; without a time: a one-off lot",
      "数量与时间之比；没有时间则为一次性批量", kind: "unit", default: "the material's basis a year"),
    column(
      "cost_today", "what the firm pays today; an output that is sold has a negative cost",
      "企业现在支付的费用；出售的产出为负", kind: "number", default: "the catalogue's"),
    column(
      "cost_unit", "the unit of cost_today", "cost_today 的单位", kind: "cost unit",
      default: "currency per basis unit"),
    column(
      "quality", "an output's composition, an input's limits", "产出的成分，需求的限值",
      kind: "quality"),
    column(
      "quality_today", "the composition of an input's conventional supply",
      "需求现有供应的成分", kind: "quality"),
    column(
      "max_share", "the largest share that substitutes may cover", "替代物可占的最大比例",
      kind: "number", default: "1"),
    column("min_lot", "the least that is worth a link", "值得连接的最小量", kind: "number"),
    column("max_links", "how many partners it accepts", "可接受的伙伴数", kind: "count"),
    column(
      "must_place", "the share of an output that must find a taker", "产出必须找到接收方的比例",
      kind: "number", default: "0"),
    column(
      "months", "when it is available or needed", "可用或需要的月份", kind: "months",
      default: "1-12"),
    column("codes", "codes that the firm states", "企业所报代码", kind: "codes"),
    column("hazardous", "whether the firm says it is hazardous", "企业是否称其危险", kind: "yes/no"),
    notes,
  ]

  private static let processes = [
    column("id", "the id of the process", "工艺编号", required: true, kind: "id"),
    column(
      "technology", "a technology of the catalogue, or a free name", "目录中的技术，或自定名称",
      required: true, kind: "technology"),
    column("firm", "the firm whose it is", "所属企业", kind: "firm"),
    column("site", "the site it stands on", "所在场址", kind: "site"),
    column(
      "status", "existing or candidate", "现有或候选", kind: "status", default: "candidate"),
    column(
      "capacity", "activity", "处理能力", kind: "number", unit: "t/a", default: "unlimited"),
    column("build_cost", "cost of building it", "建设投资", kind: "number", unit: "currency"),
    column(
      "lifetime_years", "years over which it is paid off", "使用年限", kind: "number", unit: "a",
      default: "15"),
    column(
      "fixed_cost", "cost of having it", "年固定成本", kind: "number", unit: "currency/a"),
    column(
      "variable_cost", "cost of a tonne of activity", "每吨可变成本", kind: "number",
      unit: "currency/t"),
    column(
      "min_load", "the least activity when it runs, as a share of the capacity",
      "运行时的最低负荷（占能力的比例）", kind: "number", default: "0"),
    notes,
  ]

  private static let processFlows = [
    column("process", "the id of the process", "工艺编号", required: true, kind: "process"),
    column("direction", "input or output", "投入或产出", required: true, kind: "direction"),
    column(
      "material", "an id, a name or a code", "物料编号、名称或代码", required: true,
      kind: "material"),
    column(
      "ratio", "basis units for each tonne of activity", "每吨处理量对应的基准单位数",
      required: true, kind: "number"),
    column(
      "quality", "an output's composition, an input's limits", "产出的成分，投入的限值",
      kind: "quality"),
    column(
      "market_price", "what it can be bought or sold for outside", "可在外部买卖的价格",
      kind: "number", default: "only through links"),
    column(
      "disposal_cost", "what a unit of an output without a taker costs", "无接收方的产出的处置费",
      kind: "number", default: "the catalogue's"),
    notes,
  ]

  private static let sites = [
    column("id", "the id of the site", "场址编号", required: true, kind: "id"),
    column("name", "its name", "场址名称"), latitude, longitude, park,
    column(
      "capacity_limit", "activity of all processes there together", "该处全部工艺的总能力上限",
      kind: "number", unit: "t/a"),
    column(
      "forbidden", "ids of technologies or materials that may not be there",
      "禁止的技术或物料编号", kind: "ids"),
    notes,
  ]

  private static let exchanges = [
    column(
      "from", "the stream or firm that gives", "供方物料流或企业", required: true,
      kind: "stream or firm"),
    column(
      "to", "the stream or firm that takes", "需方物料流或企业", required: true,
      kind: "stream or firm"),
    column("material", "an id, a name or a code", "物料编号、名称或代码", kind: "material"),
    column("quantity", "how much", "数量", kind: "quantity"),
    column("unit", "its unit", "单位", kind: "unit", default: "the material's basis a year"),
    column(
      "status", "existing, agreed, refused or proposed", "现有、已约定、已拒绝或拟议", kind: "status",
      default: "existing"),
    column("since", "since when", "起始时间"),
    notes,
  ]

  private static let rules = [
    column("waste", "the material that is given", "所给物料", required: true, kind: "material"),
    column(
      "replaces", "the material that it stands in for", "所替代的物料", required: true,
      kind: "material"),
    column(
      "ratio", "basis units replaced for each basis unit of waste", "每基准单位废物替代的基准单位数",
      kind: "number", default: "1"),
    column(
      "treatment_cost", "cost of making a unit of waste fit for use", "每单位废物的处理费",
      kind: "number", default: "0"),
    column("conditions", "what its composition must keep", "成分应满足的条件", kind: "quality"),
    column(
      "max_share", "the largest share of an input that it may cover", "可占需求的最大比例",
      kind: "number"),
    column(
      "co2e_saved", "CO2e that a unit of waste saves", "每单位废物减少的二氧化碳当量", kind: "number",
      unit: "kg"),
    column("evidence", "what it rests on", "依据"),
    notes,
  ]

  private static let materials = [
    column("id", "the id of the material", "物料编号", required: true, kind: "id"),
    column("name", "its English name", "英文名称"),
    column("name_zh", "its Chinese name", "中文名称"),
    column("parent", "the class above it", "上级类别", kind: "material"),
    column(
      "basis", "mass, volume, energy, count or area", "质量、体积、能量、个数或面积", kind: "basis",
      default: "mass"),
    column("density", "tonnes in a cubic metre", "密度", kind: "number", unit: "t/m3"),
    column(
      "heating_value", "gigajoules in a tonne", "热值", kind: "number", unit: "GJ/t"),
    column("reach_km", "how far it can travel", "可输送距离", kind: "number", unit: "km"),
    column("codes", "the codes it goes by", "代码", kind: "codes"),
    notes,
  ]

  private static let scenario = [
    column("key", "the name of the setting", "设置名", required: true),
    column("value", "its value", "值"),
  ]
}
