# Completes desk in bash.

_desk_offer() {
  local line
  while IFS='' read -r line; do COMPREPLY+=("$line"); done
}

_desk() {
  local cur="${COMP_WORDS[COMP_CWORD]}" prev="" path='desk'
  local index free=0 ended=0
  COMPREPLY=()
  (( COMP_CWORD > 0 )) && prev="${COMP_WORDS[COMP_CWORD - 1]}"
  # bash splits words at an equals sign.
  if [[ "$cur" == "=" ]]; then
    cur=""
  elif [[ "$prev" == "=" ]] && (( COMP_CWORD > 1 )); then
    prev="${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for (( index = 1; index < COMP_CWORD; index++ )); do
    if (( ended )); then
      (( free++ ))
      continue
    fi
    case "$path ${COMP_WORDS[index]}" in
      *" --") ended=1 ;;
      *" =") (( index++ )) ;;
      'desk find'|'desk f'|'desk search') path='desk find'; free=0 ;;
      'desk bring') path='desk bring'; free=0 ;;
      'desk index') path='desk index'; free=0 ;;
      'desk lock') path='desk lock'; free=0 ;;
      'desk add') path='desk add'; free=0 ;;
      'desk open') path='desk open'; free=0 ;;
      'desk'*' --format'|'desk'*' --lang')
        [[ "${COMP_WORDS[index + 1]}" == "=" ]] || (( index++ )) ;;
      'desk find -t'|'desk find --top'|'desk find --shift'|'desk find -s'|'desk find --shelf'|'desk find -r'|'desk find --rate'|'desk find --pace')
        [[ "${COMP_WORDS[index + 1]}" == "=" ]] || (( index++ )) ;;
      'desk bring --to'|'desk bring --axes')
        [[ "${COMP_WORDS[index + 1]}" == "=" ]] || (( index++ )) ;;
      'desk index show') path='desk index show'; free=0 ;;
      'desk index list') path='desk index list'; free=0 ;;
      'desk index list --engine')
        [[ "${COMP_WORDS[index + 1]}" == "=" ]] || (( index++ )) ;;
      *" -"*) ;;
      *) (( free++ )) ;;
    esac
  done
  if (( ! ended )); then
    case "$path $prev" in
      'desk'*' --format')
        _desk_offer < <(compgen -W 'text json csv' -- "$cur")
        return ;;
      'desk'*' --lang')
        _desk_offer < <(compgen -W 'en zh' -- "$cur")
        return ;;
      'desk find -t'|'desk find --top')
        :
        return ;;
      'desk find --shift')
        :
        return ;;
      'desk find -s'|'desk find --shelf')
        _desk_offer < <(compgen -W 'east west' -- "$cur")
        return ;;
      'desk find -r'|'desk find --rate'|'desk find --pace')
        :
        return ;;
      'desk find --note-for-the-next-reader')
        :
        return ;;
      'desk bring --to')
        _desk_offer < <(compgen -d -- "$cur")
        return ;;
      'desk bring --axes')
        :
        return ;;
      'desk index list --engine')
        _desk_offer < <(compgen -W 'inside ants bees cats dogs eels' -- "$cur")
        return ;;
    esac
    if [[ "$cur" == -* ]]; then
      case "$path" in
        'desk')
          _desk_offer < <(compgen -W '--format --lang -v --verbose -q --quiet --version -h --help' -- "$cur") ;;
        'desk find')
          _desk_offer < <(compgen -W '-t --top --shift -s --shelf -r --rate --pace --cover --no-cover --note-for-the-next-reader --format --lang -v --verbose -q --quiet --version -h --help' -- "$cur") ;;
        'desk bring')
          _desk_offer < <(compgen -W '--to --axes --format --lang -v --verbose -q --quiet --version -h --help' -- "$cur") ;;
        'desk index')
          _desk_offer < <(compgen -W '--format --lang -v --verbose -q --quiet --version -h --help' -- "$cur") ;;
        'desk index show')
          _desk_offer < <(compgen -W '--format --lang -v --verbose -q --quiet --version -h --help' -- "$cur") ;;
        'desk index list')
          _desk_offer < <(compgen -W '--engine --format --lang -v --verbose -q --quiet --version -h --help' -- "$cur") ;;
        'desk lock')
          _desk_offer < <(compgen -W '--format --lang -v --verbose -q --quiet --version -h --help' -- "$cur") ;;
        'desk add')
          _desk_offer < <(compgen -W '--format --lang -v --verbose -q --quiet --version -h --help' -- "$cur") ;;
        'desk open')
          _desk_offer < <(compgen -W '--format --lang -v --verbose -q --quiet --version -h --help' -- "$cur") ;;
      esac
      return
    fi
  fi
  case "$path|$free" in
    'desk|'*) _desk_offer < <(compgen -W 'find bring index add open help' -- "$cur") ;;
    'desk find|0') _desk_offer < <(compgen -d -- "$cur") ;;
    'desk find|1') : ;;
    'desk bring|'*) _desk_offer < <(compgen -d -- "$cur"; compgen -f -X '!*.epub' -- "$cur"; compgen -f -X '!*.pdf' -- "$cur") ;;
    'desk index|'*) _desk_offer < <(compgen -W 'show list help' -- "$cur") ;;
    'desk index show|0') : ;;
    'desk add|'*) : ;;
    'desk open|0') _desk_offer < <(compgen -W 'monday friday' -- "$cur") ;;
  esac
}

complete -o filenames -F _desk desk
