# Completes desk in fish.

function __desk_here
  set -l words (commandline -opc)
  set -e words[1]
  set -l path 'desk'
  set -l free 0
  set -l skip 0
  for word in $words
    if test $skip -eq 1
      set skip 0
      continue
    end
    switch "$path $word"
      case 'desk find' 'desk f' 'desk search'
        set path 'desk find'
        set free 0
      case 'desk bring'
        set path 'desk bring'
        set free 0
      case 'desk index'
        set path 'desk index'
        set free 0
      case 'desk lock'
        set path 'desk lock'
        set free 0
      case 'desk add'
        set path 'desk add'
        set free 0
      case 'desk open'
        set path 'desk open'
        set free 0
      case 'desk* --format' 'desk* --lang'
        set skip 1
      case 'desk find -t' 'desk find --top' 'desk find --shift' 'desk find -s' 'desk find --shelf' 'desk find -r' 'desk find --rate' 'desk find --pace'
        set skip 1
      case 'desk bring --to' 'desk bring --axes'
        set skip 1
      case 'desk index show'
        set path 'desk index show'
        set free 0
      case 'desk index list'
        set path 'desk index list'
        set free 0
      case 'desk index list --engine'
        set skip 1
      case '* -*'
      case '*'
        set free (math $free + 1)
    end
  end
  printf '%s\n' $path $free
end

function __desk_at --argument-names path free
  set -l here (__desk_here)
  test "$here[1]" = "$path"; and test -z "$free" -o "$here[2]" = "$free"
end

function __desk_under --argument-names path
  set -l here (__desk_here)
  string match -q -- "$path *" "$here[1] "
end

complete -c desk -f

complete -c desk -n "__desk_at 'desk' 0" -a 'find' -d 'Find books in a room.'
complete -c desk -n "__desk_at 'desk' 0" -a 'bring' -d 'Bring books to a place.'
complete -c desk -n "__desk_at 'desk' 0" -a 'index' -d 'Look into the index.'
complete -c desk -n "__desk_at 'desk' 0" -a 'add' -d 'Add numbers.'
complete -c desk -n "__desk_at 'desk' 0" -a 'open' -d 'Say whether the desk is open.'
complete -c desk -n "__desk_under 'desk'" -l format -x -a 'text json csv' -d 'How to write the result.'
complete -c desk -n "__desk_under 'desk'" -l lang -x -a 'en zh' -d 'Language of the result.'
complete -c desk -n "__desk_under 'desk'" -s v -l verbose -d 'Say more.'
complete -c desk -n "__desk_under 'desk'" -s q -l quiet -d 'Say less.'
complete -c desk -n "__desk_under 'desk'" -l version -d 'Show the version.'
complete -c desk -n "__desk_under 'desk'" -s h -l help -d 'Show help information.'

complete -c desk -n "__desk_at 'desk find' 0" -x -a '(__fish_complete_directories)'
complete -c desk -n "__desk_at 'desk find'" -s t -l top -x -d 'How many to list.'
complete -c desk -n "__desk_at 'desk find'" -l shift -x -d 'Added to every score.'
complete -c desk -n "__desk_at 'desk find'" -s s -l shelf -x -a 'east west' -d 'Look only on these shelves.'
complete -c desk -n "__desk_at 'desk find'" -s r -l rate -x -d 'Pages an hour.'
complete -c desk -n "__desk_at 'desk find'" -l pace -x -d 'Pages an hour.'
complete -c desk -n "__desk_at 'desk find'" -l cover -d 'Show the cover.'
complete -c desk -n "__desk_at 'desk find'" -l no-cover -d 'Show the cover.'
complete -c desk -n "__desk_at 'desk find'" -l note-for-the-next-reader -d 'A word to whoever is next.'

complete -c desk -n "__desk_at 'desk bring'" -x -a '(__fish_complete_suffix .epub; __fish_complete_suffix .pdf)'
complete -c desk -n "__desk_at 'desk bring'" -l to -x -a '(__fish_complete_directories)' -d 'Where to put the books.'
complete -c desk -n "__desk_at 'desk bring'" -l axes -x -d 'What to compare.'

complete -c desk -n "__desk_at 'desk index' 0" -a 'show' -d 'Show one entry.'
complete -c desk -n "__desk_at 'desk index' 0" -a 'list' -d 'List all entries.'

complete -c desk -n "__desk_at 'desk index list'" -l engine -x -a 'inside ants bees cats dogs eels' -d 'Who searches.'

complete -c desk -n "__desk_at 'desk open' 0" -x -a 'monday friday'
