// One import for embedders: everything of the domain, nothing of the command line.

@_exported public import Catalog
@_exported public import GapFilling
@_exported public import Intake
@_exported public import Loops
@_exported public import Matching
@_exported public import MaterialGraph
@_exported public import Planning
@_exported public import Primitives
@_exported public import Reporting
