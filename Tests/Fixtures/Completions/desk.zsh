#compdef desk

typeset -ga _desk_options
_desk_options=(
  '--format=[How to write the result.]:format:(text json csv)'
  '--lang=[Language of the result.]:lang:(en zh)'
  '(-v --verbose)-v[Say more.]'
  '(-v --verbose)--verbose[Say more.]'
  '(-q --quiet)-q[Say less.]'
  '(-q --quiet)--quiet[Say less.]'
  '--version[Show the version.]'
  '(-h --help)-h[Show help information.]'
  '(-h --help)--help[Show help information.]'
)

_desk() {
  local curcontext="$curcontext" state
  local -a line subcommands
  typeset -A opt_args
  _arguments -s -S -C \
    "${_desk_options[@]}" \
    '1:subcommand:->subcommand' \
    '*::argument:->argument'
  case "$state" in
    subcommand)
      subcommands=(
        'find:Find books in a room.'
        'bring:Bring books to a place.'
        'index:Look into the index.'
        'add:Add numbers.'
        'open:Say whether the desk is open.'
      )
      _describe -t commands subcommand subcommands
      ;;
    argument)
      case "${line[1]}" in
        'find'|'f'|'search') _desk__find ;;
        'bring') _desk__bring ;;
        'index') _desk__index ;;
        'lock') _desk__lock ;;
        'add') _desk__add ;;
        'open') _desk__open ;;
      esac
      ;;
  esac
}

_desk__find() {
  _arguments -s -S \
    '(-t --top)-t[How many to list.]:n:' \
    '(-t --top)--top=[How many to list.]:n:' \
    '--shift=[Added to every score.]:shift:' \
    '*-s[Look only on these shelves.]:id:(east west)' \
    '*--shelf=[Look only on these shelves.]:id:(east west)' \
    '(-r --rate --pace)-r[Pages an hour.]:rate:' \
    '(-r --rate --pace)--rate=[Pages an hour.]:rate:' \
    '(-r --rate --pace)--pace=[Pages an hour.]:rate:' \
    '(--cover --no-cover)--cover[Show the cover.]' \
    '(--cover --no-cover)--no-cover[Show the cover.]' \
    '--note-for-the-next-reader=[A word to whoever is next.]::note-for-the-next-reader:' \
    "${_desk_options[@]}" \
    '1:room:_files -/' \
    '2:reader:'
}

_desk__bring() {
  _arguments -s -S \
    '--to=[Where to put the books.]:dir:_files -/' \
    '*--axes=[What to compare.]:a,b:' \
    "${_desk_options[@]}" \
    '*:book:_files -g "*.(epub|pdf)"'
}

_desk__index() {
  local curcontext="$curcontext" state
  local -a line subcommands
  typeset -A opt_args
  _arguments -s -S -C \
    "${_desk_options[@]}" \
    '1:subcommand:->subcommand' \
    '*::argument:->argument'
  case "$state" in
    subcommand)
      subcommands=(
        'show:Show one entry.'
        'list:List all entries.'
      )
      _describe -t commands subcommand subcommands
      ;;
    argument)
      case "${line[1]}" in
        'show') _desk__index__show ;;
        'list') _desk__index__list ;;
      esac
      ;;
  esac
}

_desk__index__show() {
  _arguments -s -S \
    "${_desk_options[@]}" \
    '1:reader:'
}

_desk__index__list() {
  _arguments -s -S \
    '--engine=[Who searches.]:engine:(inside ants bees cats dogs eels)' \
    "${_desk_options[@]}"
}

_desk__lock() {
  _arguments -s -S \
    "${_desk_options[@]}"
}

_desk__add() {
  _arguments -s -S \
    "${_desk_options[@]}" \
    '*:number:'
}

_desk__open() {
  _arguments -s -S \
    "${_desk_options[@]}" \
    '1:day:(monday friday)'
}

# Works both from a folder of $fpath and read by source.
if [[ "${funcstack[1]}" == "_desk" ]]; then
  _desk "$@"
else
  compdef _desk desk
fi
