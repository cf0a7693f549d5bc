#!/usr/bin/env bash
# Makes the spoken counts and phrases in voices/en again. Needs espeak-ng and sox (Debian: apt-get install espeak-ng sox).
set -euo pipefail
cd "$(dirname "$0")/en"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

speak() { # name, words a minute, words, samples a second (22050)
    espeak-ng -v en-us -s "$2" -w "$work/raw.wav" "$3"
    # Silence goes from both ends; 4 ms fades leave no click at the cuts.
    sox -D "$work/raw.wav" -r "${4:-22050}" -c 1 -b 16 "$1.wav" \
        silence 1 0.003 1% reverse silence 1 0.003 1% \
        fade t 0.004 reverse fade t 0.004 gain -n -1
}

number=0
for word in one two three four five six seven eight; do
    number=$((number + 1))
    speak "$number-long" 175 "$word Mississippi"
    speak "$number-short" 230 "$word" # for paces too quick for the long words
done

# What a stage is given with: a file a technique of coach/practice/routines/techniques.py, blanks as dashes.
while IFS=: read -r name words; do
    speak "$name" 150 "$words" 16000
done <<'PHRASES'
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
