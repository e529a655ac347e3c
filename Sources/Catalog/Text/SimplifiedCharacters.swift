/// Traditional Chinese characters that occur in names of materials, firms and trades, each with its
/// simplified form.
enum SimplifiedCharacters {
  /// Simplified scalars by traditional ones.
  static let table: [UInt32: UInt32] = Dictionary(
    zip(traditional.unicodeScalars.map(\.value), simplified.unicodeScalars.map(\.value)),
    uniquingKeysWith: { first, _ in first })

  private static let traditional = """
    乾佈來個們傘備傢價儀億凍劑動區卻叢單噸園圓塊塗塵壓壩實寧將專對導屆屍層屬帶幹幾廚廠廢廣廳後\
    從應拋時會東楊業構樑標樹樺橋機檢歸殘殺殼氣氫氬汙沖淨減渦測溫滌滬滲滷漬漿潔澱濃濕濺濾瀏瀝灘\
    灣為烴無煉煙熱燈燒爐牆獸環產當療發矽磚礦礫礬稈種穀積節築籤粵糞糧約紅紉紗紙級紡紹組結絕給絲\
    經綠維網綸綿線緣縫縮總織繩纖纜羅義聯腦腸膠臟與興莖萬葉葦蓆蔔藍藥蘆蘇蘿處號蝦螢蟲蠔補製複襯\
    計設試調豬貝貴買費賣質購贛車軋載輪輸轉農這進運過還邊醫醬醱釀釋釕針釩釹鈀鈉鈑鈣鈦鈮鈰鈷鈹鉀\
    鉍鉑鉛鉬鉭鉻鉿銀銅銑銠銣銥銦銨銫銷銻鋁鋅鋇鋪鋯鋰鋸鋼錠錦錫錳錶錸鍋鍍鍛鍶鍺鎂鎖鎘鎚鎢鎳鎵鏈\
    鏑鏟鏽鐘鐵鑄鑭鑽門開間閥闆關陰陽雙雜雞離電頭顆顏顔類顯飛飯飼飽飾餅餘餾馬驗驢體鬆魚魯鱗鴨鵝\
    鹵鹼鹽麗麥麼黃點
    """

  private static let simplified = """
    干布来个们伞备家价仪亿冻剂动区却丛单吨园圆块涂尘压坝实宁将专对导届尸层属带干几厨厂废广厅后\
    从应抛时会东杨业构梁标树桦桥机检归残杀壳气氢氩污冲净减涡测温涤沪渗卤渍浆洁淀浓湿溅滤浏沥滩\
    湾为烃无炼烟热灯烧炉墙兽环产当疗发硅砖矿砾矾秆种谷积节筑签粤粪粮约红纫纱纸级纺绍组结绝给丝\
    经绿维网纶绵线缘缝缩总织绳纤缆罗义联脑肠胶脏与兴茎万叶苇席卜蓝药芦苏萝处号虾荧虫蚝补制复衬\
    计设试调猪贝贵买费卖质购赣车轧载轮输转农这进运过还边医酱发酿释钌针钒钕钯钠钣钙钛铌铈钴铍钾\
    铋铂铅钼钽铬铪银铜铣铑铷铱铟铵铯销锑铝锌钡铺锆锂锯钢锭锦锡锰表铼锅镀锻锶锗镁锁镉锤钨镍镓链\
    镝铲锈钟铁铸镧钻门开间阀板关阴阳双杂鸡离电头颗颜颜类显飞饭饲饱饰饼余馏马验驴体松鱼鲁鳞鸭鹅\
    卤碱盐丽麦么黄点
    """
}
