internal import MaterialGraph

/// Words of notes that are neither names nor figures.
enum NoteWords {
  /// Words that say whether a firm gives or takes.
  static let directions = WordTable<Direction>([
    (
      .input,
      [
        "needs", "need", "wants", "want", "wanted", "looking for", "are looking for",
        "is looking for", "looks for",
        "seeks", "seek", "buys", "buy", "requires", "require", "demands", "demand", "takes",
        "could use", "can use", "uses",
        "consumes", "interested in", "需要", "求购", "想要", "想买", "收购", "采购", "缺", "需求", "求", "需", "月需",
        "年需",
        "可消纳", "能消纳", "接收", "使用", "要",
      ]
    ),
    (
      .output,
      [
        "has", "have", "offers", "offer", "offering", "produces", "generates", "gives off",
        "gives away", "gets rid of",
        "get rid of", "output", "sells", "sell", "supplies", "surplus", "produce", "makes",
        "discards", "disposes of", "vents", "emits", "discharges", "throws away", "dumps",
        "landfills", "stockpiles",
        "有", "产生", "产出", "富余", "供应", "出售", "外售", "产", "排放", "日产", "月产", "年产", "堆存", "出",
        "卖给", "送给",
      ]
    ),
  ])

  /// Words that say nothing by themselves.
  static let fillers = WordTable<Void>([
    (
      (),
      [
        "of", "the", "it", "its", "for", "for it", "at", "to", "today", "and", "or", "but", "with",
        "in", "on", "by",
        "from", "we", "i", "is", "are", "a", "an", "called", "call", "mr", "mrs", "ms", "per",
        "every", "each", "say",
        "in season", "season", "per season", "outlet", "they", "he", "she", "month", "week", "year",
        "day", "rings", "says", "said", "told us", "has got", "got", "yard", "only", "now",
        "currently", "about", "away", "gets", "gives", "off", "be",
        "would", "could", "can",
        "also", "this", "that", "there", "some", "between", "none", "known", "unknown", "nothing",
        "no", "not", "anybody",
        "takers", "taker", "someone", "farmers", "cost", "costs", "pays", "paid", "pay", "price",
        "disposal", "sold",
        "sells", "gate fee", "landfill", "given away", "free", "maybe", "现", "现在", "每", "约", "的",
        "和", "及", "与",
        "来电", "电话", "费用", "不详", "前者", "后者", "送人", "还", "处置费", "处理费", "处置", "处理", "价", "售价",
        "出售价", "采购价", "到厂价", "出价", "收", "花费", "一年", "量", "给", "卖", "卖给", "卖出", "白送", "免费", "倒贴",
        "运费",
        "每吨", "每条", "每年", "每月", "每天", "每周", "是", "为", "在", "我厂", "我们", "我司", "公司", "目前",
      ]
    )
  ])

  /// Where the name of a firm ends in a Chinese text.
  static let chineseFirmEnds = WordTable<Void>([
    (
      (),
      [
        "有限公司", "公司", "集团", "厂", "合作社", "回收站", "铝业", "钢铁", "化工", "矿业", "纸业", "实业", "建材", "电厂", "铜业",
        "锌业", "药业", "酒业", "食品", "水泥", "热电", "养殖场", "农场", "医院", "酒店",
      ]
    )
  ])

  /// Trades with which a Chinese name of a firm ends where nothing of a material follows: 荣盛化纤，
  /// but not 化纤废丝.
  static let chineseTradeEnds = WordTable<Void>([
    (
      (),
      [
        "门业", "袜业", "布业", "鞋业", "木业", "竹业", "塑业", "乳业", "牧业", "能源", "环保", "科技", "生物", "制衣",
        "服饰", "印染", "纺织", "针织", "化纤", "电镀", "铸造", "锻造", "热电联产", "制革", "家具", "五金", "机械",
        "电子", "电化", "新材料", "农牧", "物流", "场", "店", "部", "园",
      ]
    )
  ])

  /// Letters behind 厂 that make another word of it.
  static let afterWorks: Set<UInt32> = Set("长家区里房".unicodeScalars.map(\.value))

  /// Words before the speaker's own firm.
  static let chineseSelves = WordTable<Void>([
    ((), ["我们是", "我是", "这里是", "这边是", "我们厂", "我厂", "我司", "我们公司", "本公司", "本厂", "我公司"])
  ])

  /// Words of what is in store and no flow.
  static let stocks = WordTable<Void>([
    (
      (),
      [
        "库存", "库存量", "堆存量", "存量", "累计", "历史堆存", "in stock", "stock of", "stockpile",
        "stockpile of", "stockpiled", "on site", "stored", "in store",
      ]
    )
  ])

  /// Words that say that there is none of what follows.
  static let nones = WordTable<Void>([((), ["没有", "暂无", "并无", "无", "no", "not any", "without"])])

  /// Words that say that what a note tells is over.
  static let overs = WordTable<Void>([
    (
      (),
      [
        "used to", "no longer", "not any more", "not anymore", "anymore", "now zero", "has stopped",
        "stopped", "closed down", "以前", "不再", "停产", "已停", "关停", "取消了",
      ]
    )
  ])

  /// What says how much is in each of what was counted.
  static let eaches = WordTable<Void>([
    ((), ["each", "apiece", "per drum", "per load", "per truck", "per bag", "a piece", "a drum"])
  ])
  static let chineseEaches = WordTable<Void>([
    ((), ["每车", "每桶", "每袋", "每罐", "每批", "一车", "一桶", "一袋"])
  ])

  /// Where the name of a place ends in a Chinese text.
  static let chinesePlaceEnds = WordTable<Void>([
    ((), ["园区", "工业园", "开发区", "保税区", "产业园", "工业区", "高新区", "科技园", "化工园"])
  ])

  /// Prepositions before a place.
  static let placeMarks = WordTable<Void>([((), ["in", "at", "near", "outside"])])

  /// Words behind which the talk of a firm is over.
  static let afterFirm = WordTable<Void>([
    (
      (),
      [
        "has", "have", "needs", "need", "wants", "want", "offers", "offer", "sells", "sell",
        "produces", "generates",
        "gets", "gives", "is", "are", "buys", "buy", "takes", "seeks", "requires", "output",
        "outputs", "called", "calls",
        "looking", "would", "could", "can", "makes", "discards", "disposes", "pays", "supplies",
        "vents", "emits", "discharges", "throws", "dumps", "sends", "ships", "landfills", "burns",
        "scraps", "collects", "used to", "uses", "consumes", "stores", "stockpiles", "generate",
        "produce",
      ]
    )
  ])

  /// Beginnings before the name of a firm.
  static let beforeFirm = WordTable<Void>([
    (
      (),
      ["call from the", "call from", "from the", "from", "of", "message from", "the", "来电", "电话："]
    )
  ])
}
