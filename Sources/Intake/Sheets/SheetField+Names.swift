internal import Primitives

extension SheetField {
  /// What a column of the field is about, for people.
  var name: LocalizedText {
    switch self {
    case .firm: LocalizedText(english: "firm", chinese: "企业")
    case .firmKey: LocalizedText(english: "id of the firm", chinese: "企业编号")
    case .sector: LocalizedText(english: "trade of the firm", chinese: "所属行业")
    case .park: LocalizedText(english: "park or town", chinese: "园区或地区")
    case .coordinates: LocalizedText(english: "coordinates", chinese: "坐标")
    case .latitude: LocalizedText(english: "latitude", chinese: "纬度")
    case .longitude: LocalizedText(english: "longitude", chinese: "经度")
    case .contact: LocalizedText(english: "contact", chinese: "联系方式")
    case .permits: LocalizedText(english: "permits", chinese: "经营许可")
    case .material: LocalizedText(english: "material", chinese: "物料")
    case .direction: LocalizedText(english: "offered or wanted", chinese: "供或需")
    case .kind: LocalizedText(english: "product, by-product or waste", chinese: "产品、副产品或废物")
    case .quantity, .moved: LocalizedText(english: "amount", chinese: "数量")
    case .period: LocalizedText(english: "amount of a month or year", chinese: "某月或某年的数量")
    case .unit: LocalizedText(english: "unit", chinese: "单位")
    case .time: LocalizedText(english: "how often", chinese: "频次")
    case .moisture: LocalizedText(english: "share of water", chinese: "含水率")
    case .disposalCost: LocalizedText(english: "what the firm pays for disposal", chinese: "处置费")
    case .salePrice: LocalizedText(english: "what it is sold for", chinese: "售价")
    case .purchasePrice: LocalizedText(english: "what it is bought for", chinese: "采购价")
    case .price: LocalizedText(english: "price", chinese: "价格")
    case .costUnit: LocalizedText(english: "unit of the price", chinese: "价格单位")
    case .code: LocalizedText(english: "waste code", chinese: "废物代码")
    case .hazardous: LocalizedText(english: "whether it is hazardous", chinese: "是否危险废物")
    case .quality: LocalizedText(english: "composition", chinese: "成分")
    case .months: LocalizedText(english: "months", chinese: "月份")
    case .treatment: LocalizedText(english: "where it goes today", chinese: "目前去向")
    case .taker: LocalizedText(english: "who takes it today", chinese: "目前接收单位")
    case .notes: LocalizedText(english: "remarks", chinese: "备注")
    case .message: LocalizedText(english: "messages", chinese: "消息")
    case .sender: LocalizedText(english: "who wrote it", chinese: "发言人")
    case .date: LocalizedText(english: "date", chinese: "日期")
    case .ignored: LocalizedText(english: "nothing that is needed", chinese: "不需要的内容")
    }
  }
}
