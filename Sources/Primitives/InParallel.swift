internal import Dispatch
internal import Synchronization

/// What `work` gives for each of the positions `0..<count`, in their order, on at most so many
/// threads.
///
/// A thread takes the next position when it is free, so positions that take long should come first;
/// what comes out does not depend on how many threads there are.
public func inParallel<Result: Sendable>(
  _ count: Int, threads: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  guard count > 0 else { return [] }
  guard threads > 1, count > 1 else { return (0..<count).map(work) }
  let slots = Mutex<[Result?]>(Array(repeating: nil, count: count))
  let next = Mutex(0)
  DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
    while true {
      let index = next.withLock { position in
        defer { position += 1 }
        return position
      }
      guard index < count else { return }
      let result = work(index)
      slots.withLock { $0[index] = result }
    }
  }
  return slots.withLock { $0 }.compactMap { $0 }
}
