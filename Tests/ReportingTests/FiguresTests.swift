import Drawing
import MaterialGraph
import Planning
import Primitives
import Testing

@testable import Reporting

@Suite struct FiguresTests {
  @Test func sumsStandBesideTheirCurrencyAsReadersWriteThem() {
    #expect(Figures.money(1234, "CNY").english == "CNY 1,234")
    #expect(Figures.money(1234, "CNY").chinese == "1,234 元")
    #expect(Figures.shortMoney(191e6, "CNY").english == "CNY 191 million")
    #expect(Figures.shortMoney(191e6, "CNY").chinese == "1.91 亿元")
    #expect(Figures.shortMoney(163e4, "EUR").chinese == "163 万欧元")
    #expect(Figures.shortMoney(163e4, "XYZ").chinese == "163 万 XYZ")
    #expect(Figures.shortMoney(999, "DKK").chinese == "999 丹麦克朗")
    #expect(Figures.shortMoneyPerYear(-191e6, "CNY").chinese == "每年 -1.91 亿元")
    #expect(Figures.money(ReportNames.band(-700), "CNY").chinese == "−(500–1,000) 元")
  }

  @Test func figuresAndUnitsOfChineseTexts() {
    #expect(Figures.counted("1.2 亿", "吨") == "1.2 亿吨")
    #expect(Figures.counted("1.2 亿", "t") == "1.2 亿 t")
    #expect(Figures.counted("12", "吨") == "12 吨")
    #expect(Figures.counted("", "") == " ")
  }

  @Test func sharesAreWrittenAsReadersWriteThem() {
    #expect(Figures.percent(0.1254).english == "12.5 %")
    #expect(Figures.percent(0.1254).chinese == "12.5%")
    #expect(Figures.percent(text: "7").chinese == "7%")
  }

  /// Readers of Chinese see the name of the money wherever its code stands in English.
  @Test func headingsNameTheMoney() {
    let headings = [
      Strings.value("CNY"), Strings.buildCost("CNY"), Strings.yearlyCost("CNY"),
      Strings.unit(of: .benefit, currency: "CNY"),
    ]
    for heading in headings {
      #expect(heading.english.contains("CNY"))
      #expect(heading.chinese.contains("元") && !heading.chinese.contains("CNY"))
    }
    #expect(Strings.value("CNY").english == "worth CNY/a")
    #expect(Strings.value("CNY").chinese == "价值 元/年")
    #expect(Strings.yearlyCost("CNY").english == "cost CNY/a")
    #expect(Strings.yearlyCost("CNY").chinese == "年成本 元")
  }
}
