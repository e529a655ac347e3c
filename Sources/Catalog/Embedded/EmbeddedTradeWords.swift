// Generated from Catalogs/trade_words.csv: change that file, then run the tests of the
// catalogue once with RECORD_EMBEDDED=1 in the environment.
// swift-format-ignore-file

/// The text of `Catalogs/trade_words.csv`.
enum EmbeddedTradeWords {
  static var text: String { #"""
word,others,source
alcohol,spirit|distillation|solvent,own assignment
aluminium,non|ferrous|aluminium,own assignment
appliance,discarded|electrical|electronic|equipment,own assignment
ash,ash|bottom|slag|boiler,own assignment
bark,bark,own assignment
barrel,wooden|packaging,own assignment
biomass,plant|tissue,own assignment
brick,ceramic|brick,own assignment
cable,cable,own assignment
car,vehicle|end|life,own assignment
cardboard,paper|cardboard,own assignment
catalyst,catalyst,own assignment
caustic,sodium|potassium|hydroxide,own assignment
cell,lining|refractory,own assignment
cloth,textile|clothes,own assignment
coal,coal,own assignment
cooking,edible|oil,own assignment
deinking,de|inking,own assignment
dregs,green|liquor,own assignment
drum,metallic|packaging,own assignment
electronic,discarded|electrical|electronic|equipment,own assignment
fat,fat|oil|edible,own assignment
fgd,calcium|reaction|desulphurisation,own assignment
fibre,fibre|rejects,own assignment
fine,fine,own assignment
fly,fly,own assignment
food,biodegradable|kitchen|canteen,own assignment
gangue,excavation,own assignment
glass,glass,own assignment
gypsum,gypsum|calcium|reaction|desulphurisation,own assignment
husk,unsuitable|consumption,own assignment
hydroxide,hydroxide,own assignment
iron,ferrous,own assignment
lignocellulosic,plant|tissue,own assignment
lime,calcination|hydration|lime,own assignment
linen,textile|clothes,own assignment
lining,lining|refractory,own assignment
lubricant,lubricating|oil,own assignment
manure,faeces|urine|manure,own assignment
metal,metal|metallic,own assignment
molasses,spirit|distillation,own assignment
newspaper,paper|cardboard,own assignment
oil,oil,own assignment
organic,plant|tissue|biodegradable,own assignment
packaging,packaging,own assignment
pallet,wooden|packaging,own assignment
pcb,discarded|component|equipment,own assignment
plastic,plastic,own assignment
pulp,unsuitable|consumption|rejects,own assignment
pulper,mechanically|separated|rejects|pulping,own assignment
refractory,lining|refractory,own assignment
residue,unsuitable|consumption|processing,own assignment
sack,textile|packaging,own assignment
salt,salt|solution,own assignment
sawdust,sawdust|shavings|cutting,own assignment
scrap,metal|filings,own assignment
scraps,unsuitable|consumption|processing,own assignment
scrubber,calcium|reaction|desulphurisation,own assignment
semiconductor,component|discarded|equipment,own assignment
sewage,sewage|urban|water,own assignment
shale,drilling|mud|excavation,own assignment
slag,slag|unprocessed|processed,own assignment
sludge,sludge|effluent|treatment,own assignment
slurry,faeces|urine|manure|sludge,own assignment
solvent,solvent,own assignment
steel,ferrous|metal|iron,own assignment
stillage,spirit|distillation,own assignment
straw,plant|tissue,own assignment
sulphur,sulphur|desulphurisation,own assignment
swarf,turnings|filings,own assignment
tailings,tailings,own assignment
textile,textile|fibre,own assignment
tire,tyre,own assignment
towel,textile|clothes,own assignment
turnings,turnings|filings,own assignment
tyre,tyre,own assignment
urban,biodegradable|mixed|municipal,own assignment
vinasse,spirit|distillation,own assignment
wood,wood|sawdust|shavings,own assignment

"""# }
}
