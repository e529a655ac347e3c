// Generated from Catalogs/exchange_rates.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/exchange_rates.csv`.
enum EmbeddedExchangeRates {
  static var text: String { #"""
currency,year,cny_per_unit,source
DKK,2023,1.03,"estimate (yearly average, recalled)"
EUR,2012,8.11,"estimate (yearly average, recalled)"
EUR,2014,8.16,"estimate (yearly average, recalled)"
EUR,2015,6.91,"estimate (yearly average, recalled)"
EUR,2019,7.73,"estimate (yearly average, recalled)"
EUR,2020,7.87,"estimate (yearly average, recalled)"
EUR,2021,7.63,"estimate (yearly average, recalled)"
EUR,2022,7.08,"estimate (yearly average, recalled)"
EUR,2023,7.64,"estimate (yearly average, recalled)"
EUR,2024,7.7,"estimate (yearly average, recalled)"
EUR,2025,8.1,"estimate (yearly average, recalled)"
GBP,2023,8.76,"estimate (yearly average, recalled)"
GBP,2024,9.1,"estimate (yearly average, recalled)"
GBP,2025,9.4,"estimate (yearly average, recalled)"
GBP,2026,9.5,"estimate (yearly average, recalled)"
JPY,2023,0.0503,"estimate (yearly average, recalled)"
USD,2012,6.31,"estimate (yearly average, recalled)"
USD,2014,6.14,"estimate (yearly average, recalled)"
USD,2015,6.23,"estimate (yearly average, recalled)"
USD,2019,6.9,"estimate (yearly average, recalled)"
USD,2020,6.9,"estimate (yearly average, recalled)"
USD,2021,6.45,"estimate (yearly average, recalled)"
USD,2022,6.73,"estimate (yearly average, recalled)"
USD,2023,7.05,"estimate (yearly average, recalled)"
USD,2024,7.12,"estimate (yearly average, recalled)"
USD,2025,7.15,"estimate (yearly average, recalled)"

"""# }
}
