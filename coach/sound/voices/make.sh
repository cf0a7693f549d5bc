#!/usr/bin/env bash
# Makes the spoken counts in voices/en again. Needs espeak-ng and sox (Debian: apt-get install espeak-ng sox).
set -euo pipefail
cd "$(dirname "$0")/en"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

speak() { # name, words a minute, words
    espeak-ng -v en-us -s "$2" -w "$work/raw.wav" "$3"
    # Silence goes from both ends; 4 ms fades leave no click at the cuts.
    sox -D "$work/raw.wav" -r 22050 -c 1 -b 16 "$1.wav" \
        silence 1 0.003 1% reverse silence 1 0.003 1% \
        fade t 0.004 reverse fade t 0.004 gain -n -1
}

number=0
for word in one two three four five six seven eight; do
    number=$((number + 1))
    speak "$number-long" 175 "$word Mississippi"
    speak "$number-short" 230 "$word" # for paces too quick for the long words
done
