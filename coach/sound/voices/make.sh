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
# Then the sentences of coach/sound/sentences.py.
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
    phrases 165 <<'SENTENCES'
too-much:That was too much. Go softer.
lost:The sensor is silent.
back:The sensor is back.
softer:Softer, please.
good:Good like this.
deeper:A little deeper, please.
softest:It is as soft as can be felt.
deepest:It is as deep as it goes here.
ask-1:How does this feel: softer, good, or deeper?
ask-2:Still good like this?
ask-3:Is this a good pressure for you?
ask-more-1:A little more now: softer, good, or deeper?
ask-more-2:It goes deeper here. Is that good?
ask-more-3:Is this depth good, or softer?
answer-taps:Three taps for good, two for softer.
answer-squeeze:One squeeze for good, two for softer.
pause:Paused.
go-on:Going on.
hint-much-lighter:Take about half your weight off.
hint-lighter:Lean in a little less.
hint-much-deeper:Let your body lean in.
hint-deeper:Lean in a little more.
hint-sink-in:Sink in slowly.
hint-come-back:Let the next be lighter.
hint-wait:Wait for the count.
hint-sooner:Begin a touch sooner.
hint-still:Let your hand rest still.
hint-same-depth:Find one depth.
hint-same-length:Let each stroke last its count.
hint-break:Lift your hands and shake them loose.
SENTENCES
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
    phrases 170 <<'SENTENCES'
too-much:Das war zu viel. Werde sanfter.
lost:Der Sensor schweigt.
back:Der Sensor ist wieder da.
softer:Bitte sanfter.
good:Gut so.
deeper:Bitte etwas tiefer.
softest:Sanfter ist nicht mehr zu spüren.
deepest:Tiefer geht es hier nicht.
ask-1:Wie fühlt sich das an: sanfter, gut so, oder tiefer?
ask-2:Ist es so noch gut?
ask-3:Ist dieser Druck gut für dich?
ask-more-1:Jetzt etwas mehr: sanfter, gut so, oder tiefer?
ask-more-2:Hier geht es tiefer. Ist das gut?
ask-more-3:Ist diese Tiefe gut, oder lieber sanfter?
answer-taps:Dreimal tippen heißt gut, zweimal sanfter.
answer-squeeze:Einmal drücken heißt gut, zweimal sanfter.
pause:Pause.
go-on:Es geht weiter.
hint-much-lighter:Nimm etwa die Hälfte deines Gewichts weg.
hint-lighter:Lehn dich etwas weniger hinein.
hint-much-deeper:Lehn dich mit dem Körper hinein.
hint-deeper:Lehn dich etwas mehr hinein.
hint-sink-in:Sink langsam ein.
hint-come-back:Lass die nächste leichter sein.
hint-wait:Warte auf die Zählzeit.
hint-sooner:Beginn einen Hauch früher.
hint-still:Lass die Hand ruhig liegen.
hint-same-depth:Find eine Tiefe.
hint-same-length:Jede Streichung so lang wie gezählt.
hint-break:Heb die Hände ab und schüttle sie aus.
SENTENCES
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
