// Generated from Catalogs/codes/sw.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/codes/sw.csv`.
enum EmbeddedCodesSw {
  static var text: String { #"""
code,name,name_zh,class,source
SW01,Smelting slag,冶炼废渣,industrial,estimate (names recalled)
SW02,Coal fly ash,粉煤灰,industrial,estimate (names recalled)
SW03,Boiler slag,炉渣,industrial,estimate (names recalled)
SW04,Coal gangue,煤矸石,industrial,estimate (names recalled)
SW05,Tailings,尾矿,industrial,estimate (names recalled)
SW06,FGD gypsum,脱硫石膏,industrial,estimate (names recalled)
SW07,Sludge,污泥,industrial,estimate (names recalled)
SW09,Red mud,赤泥,industrial,estimate (names recalled)
SW10,Phosphogypsum,磷石膏,industrial,estimate (names recalled)
SW11,Other by-product gypsum,工业副产石膏,industrial,estimate (names recalled)
SW12,Drill cuttings,钻井岩屑,industrial,estimate (names recalled)
SW13,Food processing residue,食品残渣,industrial,estimate (names recalled)
SW14,Textile and leather waste,纺织皮革业废物,industrial,estimate (names recalled)
SW15,Paper and printing waste,造纸印刷业废物,industrial,estimate (names recalled)
SW16,Chemical waste (non-hazardous),化工废物,industrial,estimate (names recalled)
SW17,Recyclable waste,可再生类废物,industrial,estimate (names recalled)
SW59,Other industrial solid waste,其他工业固体废物,industrial,estimate (names recalled)
SW60,Harmful household waste,有害垃圾,municipal,estimate (names recalled)
SW61,Kitchen waste,厨余垃圾,municipal,estimate (names recalled)
SW62,Recyclables,可回收物,municipal,estimate (names recalled)
SW63,Bulky waste,大件垃圾,municipal,estimate (names recalled)
SW64,Other household waste,其他垃圾,municipal,estimate (names recalled)
SW70,Excavated soil,工程渣土,construction,estimate (names recalled)
SW71,Engineering slurry,工程泥浆,construction,estimate (names recalled)
SW72,Construction waste,工程垃圾,construction,estimate (names recalled)
SW73,Demolition waste,拆除垃圾,construction,estimate (names recalled)
SW74,Renovation waste,装修垃圾,construction,estimate (names recalled)
SW80,Farming waste,农业废物,agricultural,estimate (names recalled)
SW81,Forestry waste,林业废物,agricultural,estimate (names recalled)
SW82,Livestock waste,畜牧业废物,agricultural,estimate (names recalled)
SW83,Fishery waste,渔业废物,agricultural,estimate (names recalled)
SW90,Municipal sewage sludge,城镇污水污泥,other,estimate (names recalled)
SW91,Dredged sludge,清淤疏浚污泥,other,estimate (names recalled)
SW92,Laboratory solid waste,实验室固体废物,other,estimate (names recalled)
SW99,Other waste,其他废物,other,estimate (names recalled)

"""# }
}
