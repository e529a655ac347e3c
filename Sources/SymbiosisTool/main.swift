import SymbiosisCommands

SymbiosisCommandLine.run()
