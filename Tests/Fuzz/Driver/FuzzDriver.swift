import FuzzTargets
import Primitives

// What libFuzzer calls; it brings its own `main`. The target is named by the environment variable
// SYMBIOSIS_FUZZ_TARGET, because one program for all is built once.
private let target: FuzzTarget = {
  let name = Platform.environment("SYMBIOSIS_FUZZ_TARGET") ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    Platform.writeError("SYMBIOSIS_FUZZ_TARGET must be one of \(names)\n")
    Platform.exit(64)
  }
  return target
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
