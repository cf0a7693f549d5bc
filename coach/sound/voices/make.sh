#!/usr/bin/env bash
# Makes the spoken counts and phrases of voices/en and voices/de again, or only of the language that
# is named. Needs espeak-ng and sox (Debian: apt-get install espeak-ng sox).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

speak() { # name, words a minute, words, samples a second (22050)
    espeak-ng -v "$voice" -s "$2" -w "$work/raw.wav" "$3"
    # Silence goes from both ends; 4 ms fades leave no click at the cuts.
    sox -D "$work/raw.wav" -r "${4:-22050}" -c 1 -b 16 "$1.wav" \
        silence 1 0.003 1% reverse silence 1 0.003 1% \
        fade t 0.004 reverse fade t 0.004 gain -n -1
}

# What a stage is given with: a file a technique of coach/practice/routines/techniques.py, blanks as dashes.
phrases() { # words a minute; "name:words" a line on stdin
    while IFS=: read -r name words; do
        speak "$name" "$1" "$words" 16000
    done
}

english() {
    voice=en-us
    local number=0
    for word in one two three four five six seven eight; do
        number=$((number + 1))
        speak "$number-long" 175 "$word Mississippi"
        speak "$number-short" 230 "$word" # for paces too quick for the long words
    done
    phrases 150 <<'PHRASES'
rest:rest your hands
resting-hands:hands still
glide:glide
long-glide:long glides
knead:knead
thumb-circles:thumb circles
heel-sink:sink in
scapula-lift:lift the shoulder blade
thumb-walk:walk with the thumbs
rake:loose knuckles
static-point:stay on one point
palm-lean:lean in
sacrum-circles:circle below the waist
low-back-knead:knead the low back
finger-roll:roll each one
palm-circles:circle in the palm
arch-press:press along the arch
head:fingertips on the head
grounding:both hands down
left:left side
right:right side
last-one:last one
stop:stop
the-end:slowly let go
PHRASES
}

german() { # counted from einundzwanzig on, as German speakers count seconds
    voice=de
    local number=0 short=(eins zwei drei vier fünf sechs sieben acht)
    for word in einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig \
        fünfundzwanzig sechsundzwanzig siebenundzwanzig achtundzwanzig; do
        number=$((number + 1))
        speak "$number-long" "${german_pace:-210}" "$word" 16000
        speak "$number-short" 230 "${short[number - 1]}" 16000
    done
    phrases 155 <<'PHRASES'
rest:Hände ausruhen
resting-hands:Hände still
glide:gleiten
long-glide:lang gleiten
knead:kneten
thumb-circles:Daumenkreise
heel-sink:einsinken
scapula-lift:Schulterblatt heben
thumb-walk:mit den Daumen wandern
rake:lockere Fingerknöchel
static-point:auf einem Punkt bleiben
palm-lean:hineinlehnen
sacrum-circles:kreisen unter der Taille
low-back-knead:unteren Rücken kneten
finger-roll:jeden Finger rollen
palm-circles:in der Handfläche kreisen
arch-press:am Fußgewölbe entlang
head:Fingerspitzen auf den Kopf
grounding:beide Hände auflegen
left:linke Seite
right:rechte Seite
last-one:zum Schluss
stop:stopp
the-end:langsam lösen
PHRASES
}

[ $# -gt 0 ] || set -- en de
for language in "$@"; do
    mkdir -p "$here/$language" && cd "$here/$language"
    case "$language" in
        en) english ;;
        de) german ;;
        *) echo "there is no recipe for $language" >&2 && exit 1 ;;
    esac
done
