import Optimization
import Primitives
import Testing

@Suite struct TransportationSimplexTests {
}
