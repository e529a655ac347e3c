// Generated from Catalogs/schema: change those files, then run the tests of the catalogue once
// with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The files of `Catalogs/schema`, in the order of their names.
enum EmbeddedSchema {
  static var files: [(name: String, text: String)] {
    [
    ("codes/ewc.csv", #"""
column,type,unit,required,description,description_zh
code,code,,yes,Six digits in pairs,六位代码
title,text,,yes,Title,名称
title_zh,text,,yes,Title in Chinese,中文名称
hazardous,choice yes|no,,yes,Hazardous entry,是否危险
entry_type,choice AH|AN|MH|MN,,yes,"Absolute or mirror, hazardous or not",条目类型
chapter,code,,yes,Sub-chapter,子章
source,text,,yes,Source,来源

"""#),
    ("codes/ewc_chapters.csv", #"""
column,type,unit,required,description,description_zh
code,code,,yes,Chapter (2) or sub-chapter (4 digits),章或子章
level,number,,yes,Digits,位数
title,text,,yes,Title,名称
title_zh,text,,yes,Title in Chinese,中文名称
source,text,,yes,Source,来源

"""#),
    ("codes/gbt4754.csv", #"""
column,type,unit,required,description,description_zh
code,code,,yes,Code,代码
level,number,,yes,1 section to 4 class,层级
title,text,,no,English title of a trade that sectors have,英文名称
name_zh,text,,yes,Chinese name,名称
section,code,,yes,Section letter,门类
isic_division,code,,no,ISIC and NACE division,ISIC大类
source,text,,yes,Source,来源

"""#),
    ("codes/hs.csv", #"""
column,type,unit,required,description,description_zh
code,code,,yes,Six digits,六位编码
title,text,,yes,Title,名称
title_zh,text,,yes,Title in Chinese,中文名称
source,text,,yes,Source,来源

"""#),
    ("codes/hw.csv", #"""
column,type,unit,required,description,description_zh
code,code,,yes,Code,代码
category,code,,yes,HW category,类别
category_zh,text,,yes,Category in Chinese,类别名称
industry,text,,yes,"Industry of origin, Chinese",行业来源
industry_en,text,,yes,"Industry of origin, English",行业来源（英文）
waste_zh,text,,yes,"Waste, Chinese",危险废物
waste_en,text,,yes,"Waste, English",危险废物（英文）
traits,text,,yes,"Hazard traits T, C, I, R, In",危险特性
source,text,,yes,Source,来源

"""#),
    ("codes/hw_categories.csv", #"""
column,type,unit,required,description,description_zh
code,code,,yes,HW category,类别
name,text,,yes,English name,英文名称
name_zh,text,,yes,Chinese name,中文名称
source,text,,yes,Source,来源

"""#),
    ("codes/hw_exemptions.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Row,标识
item,number,,yes,Item of the exemption list,豁免清单序号
category,text,,yes,HW category or group,类别
codes,list,,yes,"Codes, separated by |",代码
waste,text,,yes,Waste,废物
waste_zh,text,,yes,Waste in Chinese,废物（中文）
step,list,,yes,"Step that is exempt, separated by |",豁免环节
condition,text,,yes,Condition,豁免条件
condition_zh,text,,yes,Condition in Chinese,豁免条件（中文）
effect,text,,yes,What is exempt,豁免内容
effect_zh,text,,yes,What is exempt in Chinese,豁免内容（中文）
source,text,,yes,Source,来源

"""#),
    ("codes/isic.csv", #"""
column,type,unit,required,description,description_zh
code,code,,yes,Code,代码
level,number,,yes,1 section to 4 class,层级
title,text,,yes,Title,名称
source,text,,yes,Source,来源

"""#),
    ("codes/nace.csv", #"""
column,type,unit,required,description,description_zh
code,code,,yes,Division 10 or class 10.81,门类代码
level,number,,yes,2 or 4 digits,位数
title,text,,yes,Title,名称
title_zh,text,,no,"Chinese title of a division, or of a class that sectors and rules have",中文名称
isic,list,,no,"ISIC Rev. 4, separated by |",ISIC代码
section,code,,yes,Section letter,门类字母
source,text,,yes,Source,来源

"""#),
    ("codes/sw.csv", #"""
column,type,unit,required,description,description_zh
code,code,,yes,SW category,类别
name,text,,yes,English name,英文名称
name_zh,text,,yes,Chinese name,中文名称
class,choice industrial|municipal|construction|agricultural|other,,yes,Class,大类
source,text,,yes,Source,来源

"""#),
    ("compositions.csv", #"""
column,type,unit,required,description,description_zh
material,id,,yes,Material,材料
property,text,,yes,"Property as in the quality columns: a substance, moisture, pH, temperature ...",指标名称，与质量列相同：成分、水分、pH、温度等
low,number,,yes,Lower end of what is usual,通常下限
high,number,,yes,Upper end of what is usual,通常上限
unit,text,,no,Unit; blank where there is none (pH),单位，无量纲者为空（如pH）
source,text,,yes,Source,来源

"""#),
    ("disposal_costs.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Name of the row,标识
applies_to,key,,yes,"Material (and its descendants), or general, combustible, hazardous, wastewater; keys hazardous-… are variants for reference",适用材料或类别
region,text,,yes,Region,地区
value,number,unit,yes,Cost to the giver; negative: the giver is paid,处置费用，负值为收入
low,number,unit,no,Low end,下限
high,number,unit,no,High end,上限
unit,text,,yes,Currency per basis unit,单位
year,year,,yes,Year,年份
route,text,,yes,"Landfill, incineration, treatment …",处置方式
name,text,,yes,English name,英文名称
name_zh,text,,yes,Chinese name,中文名称
source,text,,yes,Source,来源

"""#),
    ("emission_factors.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Name of the row,标识
material,id,,yes,Material,材料
activity,text,,yes,What causes or saves the emission,活动
value,number,unit,yes,Greenhouse gas in CO2e; negative: saved,排放因子
unit,text,,yes,kg per basis unit or per GJ,单位
region,text,,yes,Region,地区
year,year,,no,Year,年份
source,text,,yes,Source,来源

"""#),
    ("exchange_rates.csv", #"""
column,type,unit,required,description,description_zh
currency,text,,yes,Currency,货币
year,year,,yes,Year,年份
cny_per_unit,number,CNY,yes,Yearly average,年均汇率
source,text,,yes,Source,来源

"""#),
    ("exchanges.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Number of the known exchange,案例编号
donor_sector,text,,yes,Who gives,产出方行业
donor_nace,code,,yes,NACE code of the giver,产出方NACE代码
waste,id,,yes,Material,材料
stream,text,,yes,Name of the stream in the source,物流名称
receiver_sector,text,,yes,Who takes,接收方行业
receiver_nace,code,,yes,NACE code of the taker,接收方NACE代码
use,text,,yes,What it is used for or replaces,用途
treatment,text,,no,Treatment,处理
quality_condition,text,,no,Conditions in words,质量条件
status,choice documented|general-knowledge|regulated|prohibited,,yes,How sure it is,证据类型
source,text,,yes,Source,来源

"""#),
    ("forbidden.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Name of the rule,规则标识
waste,id,,yes,"Material (and its descendants), or hazardous: every material whose hazard is yes",材料及其下级，或hazardous
use_or_sector,list,,yes,"Materials it may not replace or serve, NACE prefixes of receivers, or all; separated by |",禁止替代的材料、禁止接收的行业或all
law,text,,yes,Law or standard,法律依据
note,text,,yes,What is forbidden and why,说明
source,text,,yes,Where the row comes from,来源

"""#),
    ("materials.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Stable name of the material; files refer to it,材料标识，其他表引用它
name,text,,yes,English name; (class) marks a taxonomy class,英文名称，带(class)者为类别
name_zh,text,,yes,Chinese name,中文名称
synonyms,list,,no,"English synonyms, separated by |",英文别名，用|分隔
synonyms_zh,list,,no,"Chinese synonyms, separated by |",中文别名，用|分隔
parent,id,,no,Class that this material belongs to: who asks for the parent accepts it as it is; same basis,上级类别：需要上级者可直接接收，计量基准相同
kind,choice product|by-product|waste|utility,,yes,What it usually is,通常的属性：产品、副产品、废物、公用工程
state,choice solid|powder|sludge|liquid|gas|energy|water,,yes,Physical form as handled,物态
basis,choice mass|volume|energy|count|area,,yes,"Unit in which it is counted: t, m3 (gases at normal state), GJ, items, m2",计量基准：吨、立方米、吉焦、件、平方米
density,number,t/m3,no,Bulk or normal density,密度
heating_value,number,GJ/t,no,Lower heating value as received; for steam and hot water the usable enthalpy,低位热值；蒸汽热水为可用焓
hazard,choice no|mirror|yes,,yes,"Hazardous in the lists: no, by content or in one regime only, yes",危险属性：否、视成分、是
reach_km,number,km,no,How far it can travel; blank: no limit,可输送距离，空为不限
ewc,list,,no,"List of Waste codes, separated by |",欧洲废物代码
hw,list,,no,"Codes of the Chinese hazardous waste list, separated by |",国家危险废物代码
sw,list,,no,Category of the Chinese solid waste catalogue,固体废物类别
hs,list,,no,HS six-digit code,海关编码
source,text,,yes,Where the row comes from,来源

"""#),
    ("policies.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Name of the row,标识
kind,text,,yes,"tax, tax-relief, vat-refund, income-tax, landfill-tax, emission-price, minimum-scale, ban",类别
applies_to,key,,yes,"Material, or hazardous, general, inert, all, air-pollutant, water-pollutant",适用对象
region,text,,yes,Region,地区
value,number,unit,yes,Amount,数值
unit,text,,yes,Unit,单位
year,year,,yes,Year,年份
name,text,,yes,English name,英文名称
name_zh,text,,yes,Chinese name,中文名称
source,text,,yes,Source,来源

"""#),
    ("prices.csv", #"""
column,type,unit,required,description,description_zh
material,id,,yes,Material,材料
region,text,,yes,"Region: CN, CN-Zhejiang, EU …",地区
value,number,unit,yes,Price paid by the user; negative: the giver pays,价格，负值为产出方付费
low,number,unit,no,Low end,下限
high,number,unit,no,High end,上限
unit,text,,yes,Currency per basis unit,单位
year,year,,yes,Year,年份
source,text,,yes,Source,来源

"""#),
    ("rules.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Waste and what it replaces,规则标识
waste,id,,yes,Material that is used,被利用的材料
replaces,id,,yes,Material that it replaces,被替代的材料
ratio,number,basis units per basis unit,yes,Units replaced by one unit of waste,每单位废物替代量
treatment_cost,number,CNY per basis unit of waste,no,Cost of making it fit for use,处理成本
cost_year,year,,no,Year of the cost,成本年份
treatment,text,,no,What has to be done,处理方式
treatment_zh,text,,no,Treatment in Chinese,处理方式（中文）
conditions,quality,,no,"Limits on the composition, as in the quality column of streams",成分限值
condition_note,text,,no,Conditions in words,条件说明
condition_note_zh,text,,no,"Conditions in words, Chinese",条件说明（中文）
max_share,number,share,no,"Largest share of the input that may be replaced, 0 to 1",最大替代比例
co2e_saved,number,kg per basis unit of waste,no,Greenhouse gas saved,减排量
typical_receivers,list,,no,"NACE codes of usual receivers, separated by |",常见接收行业NACE代码
evidence,list,,no,"Ids of exchanges.csv, separated by |",证据，见exchanges.csv
source,text,,yes,Source of exchange and numbers,来源

"""#),
    ("sector_flows.csv", #"""
column,type,unit,required,description,description_zh
sector,id,,yes,Sector template,行业模板
direction,choice input|output,,yes,Into or out of the firm,方向
flow,text,,yes,Name in the source,物流名称
material,id,,yes,Material,材料
amount,number,basis units per product unit,yes,Usual amount for one product unit,单位产品数量
low,number,basis units per product unit,no,Low end,下限
high,number,basis units per product unit,no,High end,上限
unit,choice t|m3|GJ|item|m2,,yes,Basis unit of the material,计量单位
role,choice main|feed|by-product|residue|utility,,yes,Part that it plays,角色
source,text,,yes,Source,来源

"""#),
    ("sector_sizes.csv", #"""
column,type,unit,required,description,description_zh
sector,id,,yes,Sector template,行业模板
output_per_employee,number,unit,yes,What one employee makes in a year,人均年产量
low,number,unit,no,Lower end of the range,下限
high,number,unit,no,Upper end of the range,上限
unit,text,,yes,Product unit of the sector,产品单位
source,text,,yes,Source,来源

"""#),
    ("sectors.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Name of the sector template,行业模板标识
name,text,,yes,English name,英文名称
name_zh,text,,yes,Chinese name,中文名称
nace,code,,yes,NACE Rev. 2 class,NACE代码
isic,code,,yes,ISIC Rev. 4 class,ISIC代码
gbt4754,code,,yes,GB/T 4754-2017 class,国民经济行业代码
product,id,,no,"Main product, blank where none is in the catalogue",主产品
product_name,text,,yes,What one unit of size is,产品名称
product_unit,text,,yes,Unit to which the amounts of sector_flows refer,产品单位
source,text,,yes,Source,来源
typical_size,number,product_unit/a,no,"Product a year of a usual new plant (estimate), for firms that might be recruited",新建企业的常见规模（估计），用于招商分析

"""#),
    ("sources.csv", #"""
column,type,unit,required,description,description_zh
key,text,,yes,Beginning of a source as the tables write it,来源简称
description,text,,yes,"What it is, licence, how it came here",说明

"""#),
    ("stream_kinds.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Name of the kind; `any` holds what trades take where nothing is known,类别标识，any为未知时的默认
name,text,,yes,English name,英文名称
name_zh,text,,yes,Chinese name,中文名称
words,list,,no,"English words and phrases that tell of the kind, separated by |; ? at the end marks one that tells little",英文特征词，用|分隔；末尾的?表示特征较弱
words_zh,list,,no,"Chinese words that tell of the kind, separated by |",中文特征词，用|分隔
wastes,list,,no,"List of Waste codes or their beginnings, separated by |",欧洲废物代码或其前几位，用|分隔
goods,list,,no,"Codes of products by activity (CPA) or their beginnings, separated by |",产品分类代码CPA或其前几位，用|分隔
source,text,,yes,Source,来源

"""#),
    ("stream_takers.csv", #"""
column,type,unit,required,description,description_zh
kind,id,,yes,Kind of stream,物流类别
donors,list,,no,"NACE divisions of the givers for whom the weight is added, `none` for a giver of no trade such as a town; blank: any giver",产出方NACE大类，none为非企业（如城镇），空为全部
division,code,,yes,NACE division of the taker,接收方NACE大类
weight,number,,yes,"How often, relative to the others of the kind; those for any giver are scaled to sum to 100 before those of the giver are added",相对频次，不限产出方者先折算为合计100，再加产出方专有值
source,text,,yes,Source,来源

"""#),
    ("technologies.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Name of the technology,工艺标识
name,text,,yes,English name,英文名称
name_zh,text,,yes,Chinese name,中文名称
feed,id,,yes,Material whose amount is the activity,进料
activity_unit,choice t|m3|GJ,,yes,Unit of activity: the basis unit of the feed,活动量单位
min_capacity,number,activity units a year,no,Least sensible capacity,最小规模
max_capacity,number,activity units a year,no,Largest usual capacity,最大规模
ref_capacity,number,activity units a year,yes,Capacity to which capex belongs,参考规模
capex,number,currency,no,Investment at the reference capacity,参考规模投资
currency,text,,yes,Currency of capex and opex,货币
cost_year,year,,yes,Year of the money,价格年份
scaling_exponent,number,,yes,capex(c) = capex * (c / ref_capacity) ^ exponent,规模指数
opex,number,currency per activity unit,no,Operating cost without the inputs listed in technology_flows,运行成本（不含所列投入）
opex_total,number,currency per activity unit,no,"Operating cost of the source, inputs included",来源的运行成本（含投入）
lifetime_years,number,years,yes,Life of the plant,寿命
electricity_kwh_per_t,number,kWh per activity unit,no,Electricity of the source,电耗
heat_gj_per_t,number,GJ per activity unit,no,Heat and fuel of the source; negative: gives heat,热耗，负值为产热
permit_required,choice yes|no,,yes,Needs a hazardous waste permit in China,是否需危废许可
sourced_fields,list,,no,Fields that come from the source; all others are estimates,有来源的字段
source,text,,yes,Source,来源
notes,text,,no,Remarks,备注

"""#),
    ("technology_flows.csv", #"""
column,type,unit,required,description,description_zh
technology,id,,yes,Technology,工艺
direction,choice input|output,,yes,Into or out of the plant,方向
material,id,,yes,Material,材料
ratio,number,basis units per activity unit,yes,Amount for one unit of activity,每单位活动量的数量
market_price,number,CNY per basis unit,no,Price at which it may be bought or sold outside; blank: only through links,市场价，空则只能通过联系
role,choice main|by-product|residue|utility,,yes,Part that it plays,角色
source,text,,yes,Source of the ratio,来源

"""#),
    ("trade_words.csv", #"""
column,type,unit,required,description,description_zh
word,id,,yes,"Word that people use, in the singular",常用词（单数）
others,list,,yes,"Words that the List of Waste has for it, separated by |",欧洲废物名录中的对应词，用|分隔
source,text,,yes,Source,来源

"""#),
    ("transport.csv", #"""
column,type,unit,required,description,description_zh
id,id,,yes,Mode,方式
name,text,,yes,English name,英文名称
name_zh,text,,yes,Chinese name,中文名称
unit,text,,yes,Unit of cost and CO2e,单位
co2e,number,kg per unit,no,Greenhouse gas,排放
cost,number,currency per unit,no,Usual cost,费用
cost_low,number,currency per unit,no,Low end,下限
cost_high,number,currency per unit,no,High end,上限
currency,text,,yes,Currency,货币
year,year,,yes,Year of the cost,年份
distance_min_km,number,km,no,From what distance it is usual,起始距离
distance_max_km,number,km,no,Up to what distance it is usual,最大距离
role,text,,no,default-road and default-loading are the defaults of a scenario,角色
source,text,,yes,Source,来源
notes,text,,no,Remarks,备注

"""#),
    ("waste_origins.csv", #"""
column,type,unit,required,description,description_zh
nace,code,,yes,"NACE division or class of the giver, digits only; `none`: of no trade",产出方NACE代码（仅数字），none为非企业
groups,list,,yes,"Beginnings of List of Waste codes that it brings forth, the likeliest first, separated by |",其常见废物代码前几位，按可能性排序，用|分隔
source,text,,yes,Source,来源

"""#),
    ]
  }
}
