internal import MaterialGraph

/// What the unit of an amount may be when people write it.
enum AmountWord: Hashable, Sendable {
  /// A unit that a region's tables know, by its symbol.
  case unit(String)
  /// Something that is carried and not weighed.
  case load(AmountLoad)
  /// A batch: how many there are must be said elsewhere.
  case batch
  /// A unit with its time in one word (`tpa`, `MW`).
  case flow(String, TimeUnit)
}

/// Words of amounts, times and bounds.
enum AmountWords {
  /// Units by their words.
  static let units = WordTable<AmountWord>([
    (
      .unit("t"),
      [
        "t", "ton", "tons", "tonne", "tonnes", "metric tons", "metric tonnes", "mt", "te", "to",
        "吨", "公吨",
        "噸", "tonnen", "tonnellate", "toneladas", "tonelada",
      ]
    ),
    (.unit("shortton"), ["short tons", "short ton", "us tons", "us ton"]),
    (.unit("gal"), ["gal", "gals", "gallons", "gallon", "us gal", "us gallons"]),
    (.unit("yd3"), ["cubic yards", "cubic yard", "cu yd", "cu yds", "cu. yd", "cu. yd.", "yd3"]),
    (.unit("ft3"), ["cubic feet", "cu ft", "cu. ft", "cu. ft.", "ft3"]),
    (.unit("kL"), ["kl", "kilolitres", "kilolitre", "千升"]),
    (.unit("kg"), ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "公斤", "千克", "㎏"]),
    (.unit("g"), ["g", "gram", "grams", "克"]),
    (.unit("kt"), ["kt", "kilotonnes", "kilotons", "千吨"]),
    (
      .unit("m3"),
      [
        "m3", "m^3", "cbm", "nm3", "cubic metres", "cubic meters", "cubic metre", "cubic meter",
        "立方米",
        "立方", "标方", "方", "㎥",
      ]
    ),
    (.unit("L"), ["l", "litre", "litres", "liter", "liters", "升"]),
    (.unit("m2"), ["m2", "m^2", "sqm", "square metres", "square meters", "平方米", "平米", "㎡"]),
    (.unit("GJ"), ["gj", "吉焦"]), (.unit("MJ"), ["mj", "兆焦"]), (.unit("TJ"), ["tj", "太焦"]),
    (.unit("kWh"), ["kwh", "千瓦时", "度电"]), (.unit("MWh"), ["mwh", "兆瓦时"]),
    (.unit("GWh"), ["gwh", "吉瓦时"]), (.unit("tce"), ["tce", "吨标煤", "吨标准煤"]),
    (.unit("lb"), ["lb", "lbs"]),
    (
      .unit("pcs"),
      [
        "pcs", "pc", "piece", "pieces", "units", "items", "个", "件", "只", "条", "块", "台", "套", "双",
        "支", "根", "stück", "stk", "pièces", "unidades", "pezzi",
      ]
    ),
    (
      .load(.lorry),
      [
        "truckloads", "truckload", "truck loads", "truck load", "trucks", "truck", "lorries",
        "lorry", "lorry loads", "lorry load", "loads", "load", "车", "卡车", "大车",
      ]
    ),
    (.load(.tanker), ["tankers", "tanker", "tanker loads", "tanker load", "罐车"]),
    (.load(.skip), ["skips", "skip", "roll-offs", "roll-off"]),
    (.load(.bale), ["bales", "bale"]),
    (.load(.bigBag), ["big bags", "big bag", "bulk bags", "bulk bag", "fibcs", "吨袋", "吨包"]),
    (.load(.tote), ["ibcs", "ibc", "totes", "tote", "ibc totes", "吨桶"]),
    (.load(.drum), ["drums", "drum", "barrels", "barrel", "桶"]),
    (.batch, ["batches", "batch", "批", "批次"]),
    (.flow("t", .year), ["tpa", "tpy", "mtpa"]), (.flow("t", .month), ["tpm", "mtpm"]),
    (.flow("t", .day), ["tpd", "mtpd"]), (.flow("kL", .day), ["kld", "klpd"]),
    (.flow("t", .hour), ["tph"]),
    (.flow("MWh", .hour), ["mw", "兆瓦"]), (.flow("kWh", .hour), ["kw", "千瓦"]),
  ])

  /// Spans of time behind `per`, `/` or 每.
  static let times = WordTable<TimeUnit>([
    (
      .year,
      [
        "a", "y", "yr", "yrs", "year", "years", "annum", "p.a.", "年", "年度", "jahr", "an", "année",
        "anno", "año", "ano", "season",
        "campaign", "榨季", "产季",
      ]
    ),
    (.month, ["mo", "mon", "month", "months", "月", "个月", "monat", "mois", "mese", "mes", "mês"]),
    (
      .week,
      ["w", "wk", "week", "weeks", "周", "星期", "礼拜", "woche", "semaine", "settimana", "semana"]
    ),
    (.day, ["d", "day", "days", "天", "日", "tag", "jour", "giorno", "día", "dia"]),
    (.hour, ["h", "hr", "hrs", "hour", "hours", "小时", "时", "stunde", "heure", "ora", "hora"]),
  ])

  /// Spans that a unit of time does not hold, with a unit that holds a whole number of them, and
  /// how many.
  static let longSpans = WordTable<(unit: TimeUnit, count: Double)>([
    ((.year, 4), ["quarter", "qtr", "季度", "季"]),
    ((.year, 2), ["half year", "half-year", "six months", "6 months", "半年", "6个月"]),
    (
      (.year, 26),
      ["fortnight", "two weeks", "2 weeks", "second week", "other week", "两周", "2周", "双周"]
    ),
    ((.year, 6), ["two months", "2 months", "second month", "other month", "两个月", "2个月", "双月"]),
    ((.month, 3), ["旬", "10天", "十天"]),
  ])

  /// Such spans that need nothing before them.
  static let longRates = WordTable<(unit: TimeUnit, count: Double)>([
    ((.year, 4), ["quarterly", "每季度", "每季", "一季度", "季均"]),
    ((.year, 2), ["half-yearly", "half yearly", "每半年", "半年"]),
    ((.year, 26), ["fortnightly", "biweekly", "bi-weekly", "每两周", "每2周"]),
    ((.year, 6), ["bimonthly", "每两个月", "每两月"]),
    ((.month, 3), ["每旬", "每十天", "每10天"]),
  ])

  /// What parts an amount and its time.
  static let per = WordTable<Void>([
    (
      (),
      [
        "/", "per", "每", "a", "an", "every", "each", "p.", "in a", "一", "one", "pro", "par", "por",
        "al",
      ]
    )
  ])

  /// Times that need nothing before them.
  static let rates = WordTable<TimeUnit>([
    (
      .year,
      [
        "yearly", "annually", "annual", "pro jahr", "im jahr", "jährlich", "par an", "all'anno",
        "al año", "por ano", "pa", "p.a.", "p.a", "per year", "per annum", "a year",
        "each year",
        "every year", "每年", "一年", "年产", "年需", "年产生", "年产生量", "全年", "年用量", "年产量", "per yr", "年均",
      ]
    ),
    (
      .month,
      [
        "monthly", "per month", "a month", "each month", "every month", "每月", "每个月", "一个月", "月产",
        "月需", "月均",
      ]
    ),
    (
      .week,
      [
        "weekly", "per week", "a week", "each week", "every week", "每周", "一周", "每星期", "一星期",
        "一个星期", "每个星期", "每礼拜", "一礼拜", "一个礼拜",
      ]
    ),
    (
      .day,
      ["daily", "per day", "a day", "each day", "every day", "每天", "每日", "一天", "日产", "日均", "天天"]
    ),
    (.hour, ["hourly", "per hour", "an hour", "每小时", "一小时"]),
  ])

  enum Bound: Hashable, Sendable { case atLeast, atMost, about }

  /// Words before a number.
  static let bounds = WordTable<Bound>([
    (
      .atLeast,
      [
        "at least", "min.", "min", "minimum", "no less than", "not less than", "more than", "over",
        ">", ">=", "≥",
        "不少于", "不低于", "至少", "最少", "超过", "大于", "从", "from",
      ]
    ),
    (
      .atMost,
      [
        "at most", "max.", "max", "maximum", "up to", "no more than", "not more than", "less than",
        "under", "<",
        "<=", "≤", "最多", "不超过", "至多", "不大于", "不高于", "小于",
      ]
    ),
    (
      .about,
      [
        "about", "approx.", "approx", "approximately", "around", "circa", "ca.", "ca", "c.",
        "roughly", "some",
        "maybe", "say", "~", "≈", "约", "大约", "大概", "约为", "近", "将近", "估计", "差不多", "接近", "左右", "es",
      ]
    ),
  ])

  /// Words behind an amount.
  static let boundsBehind = WordTable<Bound>([
    (.atLeast, ["以上", "or more", "and more", "+", "起", "and above"]),
    (.atMost, ["以下", "以内", "or less", "at most", "max.", "max"]),
    (.about, ["左右", "上下", "or so", "approx.", "approx", "多", "来", "余"]),
  ])

  /// What stands between the ends of a range.
  static let between = WordTable<Void>([
    ((), ["-", "~", "..", "...", "…", "to", "至", "到", "and", "--", "—"])
  ])
}
