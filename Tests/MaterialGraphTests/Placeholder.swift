import Testing
@Suite struct MGPlaceholder { }
