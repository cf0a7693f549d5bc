<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>coach</name>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source> for {technique}</source>
        <translation> für {technique}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source> · with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/copying.py"/>
        <source>(mine)</source>
        <translation>(meiner)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>(onset − the sensor's latency where that was measured) − the first count it was matched to. A stroke belongs to a beat within 3/8 of a stroke's period, one stroke to one beat, the nearer one; beats are placed that much earlier as the sound takes to be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>+1 min</source>
        <translation>+1 Min</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>0  or  ⌫</source>
        <translation>0  oder  ⌫</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/buttons.py"/>
        <source>0 or Backspace</source>
        <translation>0 oder Rücktaste</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>0.2 % in the median, 1.2 % in 95 of 100 and at worst 5.1 % of seeded strokes; at 25 samples a second 1.1 % and with noise above 0.2 % of the range 0.8 % in 95 of 100, in sets looked at before up to 2.3 % (scipy find_peaks and NeuroKit2 7.7 % in 95 of 100 over all); strokes below 12 % of the range are off by 2.2 % in 95 of 100, most of it noise and drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>0.2 % of the sensor's range in 95 of 100 seeded strokes, most of it the drift of its zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>0.3 % in the median and 1.8 % in 95 of 100 seeded strokes, at 100 samples a second and more; weak strokes on a zero that drifts up to 12 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>0.8 % in 95 of 100 seeded givers with one stroke in ten left out and one in ten too many (the median of the times 4.3 %, that with doubles and halves folded 2.6 %, autocorrelation 99 %, periodogram 50 %, NeuroKit2's rate 43 % in the same run; 0.8 % on fresh seeds too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>0.9 % of the stroke's length in the median; in an even hold, or with two humps alike, any of their moments, so up to 23 % in 95 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>1 if all strokes began at the same place beside the beat, 0 if anywhere. It says nothing of early or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>100 at the better end and 0 at the other, a straight line between: pressure by bands away from the aim (0.03 to 1), pace by how far off the beat (2 to 30 %) and how alike the onsets' phases are, evenness by the spread of peaks and intervals (5 to 45 %), soft starts by the loading rate over what counts as a jab (0.5 to 1.5), holding still by the spread while held (5 to 40 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>100 less what each deduction takes: touch lighter or harder than asked (80 times how far past the target's edge it was, in widths of a band: the mean over the touch or over the strokes' peaks, whichever is more; the first 0.03 harder are free, and where there are strokes 0.2 of the touch's lighter, for their way up and down; at most 50 each), uneven pressure (20), off the beat (15), uneven pace (15), sudden starts (15), each too much (5, at most 15); after any too much 60 is the most. A drill's score is its own points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>2.1 ms in the middle and 34 ms in 95 of 100 seeded givers with strokes left out and too many (257 ms by the nearest beat, 10 ms by one who knows which stroke was meant for which beat); beside scipy it differs by less than 1e-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>26 ms in 95 of 100 seeded strokes at 100 samples a second and more; a slow stroke that the next one overlaps within 10 % of nothing may be told some tenths of a second early, for its valley is not known yet; slow ones onto a resting hand are off by up to 0.9 s, for the hand sways and what it comes to is not known yet; over sets looked at before 51 to 97 ms in 95 of 100. Told at most 0.25 s after it was over, 0.03 s in the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>400 hard presses of 20 ms to 1 s in heavy noise: all told, 95 of 100 within 5 ms at 200 samples a second. A noisy hour held at nine tenths of the edge, with 360 wild samples: no false alarm; one sample alone would have made 416. Two wild samples in a row are an alarm: nothing can tell them from a hand within 50 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>5 s back or on</source>
        <translation>5 s zurück oder vor</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>5.8 ms in 95 of 100 seeded persons; the truth lay within the ± shown in 95 of 100. People tap 14 to 50 ms early, so the sound's own latency cannot be told by taps: only its least is, where taps come late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>50 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>60 s over the length of a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>a beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/one-hand.toml"/>
        <source>A blanket, a quiet minute; then ask: how was that?</source>
        <translation>Eine Decke, eine stille Minute; dann frag: Wie war das?</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_known.py"/>
        <source>a board that sends numbers or the coach's frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>A bruise</source>
        <translation>Ein blauer Fleck</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>a closing ] is missing</source>
        <translation>eine schließende ] fehlt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>A cross marks each moment that was too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>a delay that every sample has is in none of them: only what comes later than the quickest is known to be late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>a device makes newtons by itself and does not say how well, or there was no stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>a device that sends plain text was heard for less than half a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>a device's own word: one that sends half as many again as it says is told in a sentence; counted from text, as even as its lines arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>A door that stays shut</source>
        <translation>Eine Tür, die zu bleibt</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/drill_attendant.py"/>
        <source>a drill and a routine cannot both lead; leave one of them out</source>
        <translation>eine Einzelübung und ein Ablauf können nicht beide führen; lass eines davon weg</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/drill_attendant.py"/>
        <source>a drill is done with one hand; leave the second one out</source>
        <translation>eine Einzelübung macht man mit einer Hand; lass die zweite weg</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>a fine shake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/one-hand.toml"/>
        <source>A first try: hold a hand for a breath, circle over its palm for a minute, hold it again.</source>
        <translation>Ein erster Versuch: eine Hand einen Atemzug lang halten, eine Minute in ihr kreisen, noch einmal halten.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>A fresh one, or one that is sore.</source>
        <translation>Ein frischer oder einer, der wehtut.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>a glove</source>
        <translation>einem Handschuh</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wire_messages.py"/>
        <source>a glove or pad without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>A good moment to ask how the pressure is.</source>
        <translation>Ein guter Moment, um nach dem Druck zu fragen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A good touch; a few more strokes and there is a rhythm to tell you about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>a heading is written [[stages]]</source>
        <translation>eine Überschrift schreibt man [[stages]]</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>a little early</source>
        <translation>etwas früh</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>A little early is how most people keep a beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/nearby.py"/>
        <source>a little far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>a little late</source>
        <translation>etwas spät</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>A little less this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>a little lower lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/check_ins.py"/>
        <source>A little more now: softer, good or deeper?</source>
        <translation>Jetzt etwas mehr: sanfter, gut so oder tiefer?</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a little of your touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>A long, deep one</source>
        <translation>Lang und tief</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>a minimum-jerk ramp of ΔF in T peaks at 1.875·ΔF/T; the limits are our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>a minute</source>
        <translation>pro Min</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A minute and a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a minute and a half</source>
        <comment>in a minute and a half</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>a minute longer in this stage</source>
        <translation>eine Minute länger in diesem Abschnitt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>A minute longer in this stage (E)</source>
        <translation>Eine Minute länger in diesem Abschnitt (E)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a minute</source>
        <comment>in a minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>a name is missing; any word you know this person by will do</source>
        <translation>ein Name fehlt; jedes Wort, an dem ihr die Person erkennt, ist recht</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>a pace of your own</source>
        <translation>ein eigenes Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>a part of it is at its limit, so the true force is more than any number it can send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/attending.py"/>
        <source>A part of the coach</source>
        <translation>Ein Teil des Coachs</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <location filename="../../../coach/sensors/reference_fit.py"/>
        <source>a part of the sensor sends no number; check its wire and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>a part of the sensor was past its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>a part of the sensor was past its range, or there is no way out long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>A peak of {peak_n:.0f} N was within that in {share:.0f} presses of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/sensors/against.py"/>
        <source>a power law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>A quarter of an hour for shoulders and the base of the neck after a long day.</source>
        <translation>Eine Viertelstunde für Schultern und Nackenansatz nach einem langen Tag.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a quarter of your touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>A quick one for shoulders and neck</source>
        <translation>Kurz für Schultern und Nacken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>a quote is missing at the end of the text</source>
        <translation>am Ende des Textes fehlt ein Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>A rash</source>
        <translation>Ein Ausschlag</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>A raw 1 is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>a reading was no number; check the sensor's wire and begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>a recording is decoded as it was recorded, not as {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>a replay's speed is from 0 (as fast as can be) to 1000; try speed=2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>A rest for your thumbs.</source>
        <translation>Eine Pause für deine Daumen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>A routine for two, guided from start to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/sensors/against.py"/>
        <source>a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/standing_still.py"/>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>a second</source>
        <translation>eine Sekunde</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>a sensor drifts, and after {limit} days that may be as much as its error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>a sensor sends no numbers; check its wire and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/text.py"/>
        <source>a sensor that sends text{named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>a sensor without a name</source>
        <translation>einem Sensor ohne Namen</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>a serial port that does not say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>A shake in the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>A simulated hand shows you around. Nothing to plug in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>a squeeze is told 0.3 s to 1.3 s after it begins, because two short ones or a long one mean different things; a key or button at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>A steady hand: lean in and stay.</source>
        <translation>Eine ruhige Hand: hineinlehnen und bleiben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/sensors/against.py"/>
        <source>a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>A stroke begins on “one”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>a stroke counts by what was asked when it began; one that overlaps another already told by a third is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>A stroke every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s, mostly on “{count}” rather than on “one”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s, right with the beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s, {off_s:.2f} s after the beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s, {off_s:.2f} s before the beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s: {pace}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s; between beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s; no beat ran beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>a stroke on every count</source>
        <translation>eine Streichung auf jeder Zählzeit</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>a stroke to every second beat</source>
        <translation>eine Streichung auf jeden zweiten Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>a stroke to every third beat</source>
        <translation>eine Streichung auf jeden dritten Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>a text stands in quotes, a number without</source>
        <translation>ein Text steht in Anführungszeichen, eine Zahl ohne</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a third of your touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>a typical stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>A typical stroke's peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>A warm room</source>
        <translation>Ein warmer Raum</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>a weight of nothing cannot calibrate; use weights above 0 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/bar.py"/>
        <source>A window for the one who receives (W)</source>
        <translation>Ein Fenster für die Person, die massiert wird (W)</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/care_attendant.py"/>
        <source>A word of the one who receives</source>
        <translation>Ein Wort der Person, die massiert wird</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>A wound</source>
        <translation>Eine Wunde</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/port_trouble.py"/>
        <source>a {board} ({vid:04x}:{pid:04x}) is plugged in but has no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Above it is what your partner said, when it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>above what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>Adafruit board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Add no push of your own.</source>
        <translation>Schieb nicht zusätzlich.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>After a calibration: Student's t (97.5 %) times the scatter of the weights about the law, widened by the covariance of its coefficients (so it grows outside the weights), and on top, in squares, what weights cannot show: 4.5 % of the force (a resistor repeats itself to 2 %, conducts 2 % better under a warm hand, and a kitchen scale is good to 1 %; its creep shows where weights go up and down), 2.2 % of the heaviest weight, and 13 % of what the heaviest force of the last 15 s, fading to 1/e in 5 s, was firmer by (a light touch after a firm one still reads some of that); each doubling beyond the heaviest weight adds 15 %. Up and down count as scatter. Load cells: 1.3 % instead, and nothing kept of a press. By the typical curve: 25 % of the force, 0.2 N, and the same of a firmer press. In a debrief: at the median peak of the strokes, as if no firmer press had been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>after weights a force was off by 5 % in the median on 144 seeded sensors that creep and warm up as their datasheet says, by the typical curve by 14 %, a load cell by 0.5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>against 1.875·ΔF/T of simulated ramps of 0.3 to 1.5 s with noise up to 1 %: off by 0.7 to 1.4 % in the median and up to 4.7 % in 95 of 100, at 25 to 1,000 samples a second; the samples' plain gradient is off by 1.7 to 238 %. A rise shorter than ten samples is told too soft: 12 % at 25 samples a second and 0.2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Age of the newest reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_face.py"/>
        <source>ago</source>
        <translation>her</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Ahead of the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>Aim for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>aim for firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>aim for light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>aim for light, medium, firm</source>
        <translation>Ziel: leicht, mittel, fest</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>aim for medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Aim for {band} ({key})</source>
        <translation>Ziel: {band} ({key})</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>all 1,050 seeded strokes of seven shapes found and no others (F1 1.000), of a seed that nobody had looked at: 8 to 1,024 taxels, 25 to 1,000 samples a second, 0.1 to 95 N and 0.2 to 12 s, with noise, tremor, drift and rests (tuned peak finders with the whole recording before them: scipy find_peaks 0.96, NeuroKit2 0.96); with noise, tremor and drift of 3 to 4 times that, 0.99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>All but sure: one pace explains {share} of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>all but the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>All is ready.</source>
        <translation>Alles ist bereit.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/measures/veil.py"/>
        <source>All numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>All of these</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>all of your touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>All of “{routine}” as it is.</source>
        <translation>„{routine}“ ganz, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/pager.py"/>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>All that is known of your glides in one place: how long you touched in them, how many were told and by what, how fast, and whether this sensor can tell them at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>All your sessions, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>Aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>An aching thumb means: use your knuckles or palm.</source>
        <translation>Wird ein Daumen müde, nimm die Knöchel oder die Handfläche.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>An ascent ended before anybody said stop, which is no yes to more.</source>
        <translation>Ein Anstieg endete, bevor jemand Stopp sagte; das ist kein Ja zu mehr.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>An infection</source>
        <translation>Eine Infektion</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>An operation not long ago</source>
        <translation>Eine Operation vor Kurzem</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>And again, slowly: four to press, four to let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>and hold_s both say how long to hold; keep one of them</source>
        <translation>und hold_s sagen beide, wie lange gehalten wird; behalte eines davon</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>and pace make strokes of {stroke} s, too short to hold {held} s in; raise counts or lower the pace</source>
        <translation>und das Tempo ergeben Streichungen von {stroke} s, zu kurz, um darin {held} s zu halten; erhöhe counts oder nimm ein langsameres Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Another area</source>
        <translation>Anderer Bereich</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>Another device  (D)</source>
        <translation>Anderes Gerät  (D)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/page.py"/>
        <source>Another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>another glove answered on {port}: {other}; plug {glove} in again, the coach looks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_attendant.py"/>
        <source>another one</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>another program ({holder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>another program is searching the air just now; close its Bluetooth window and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_attendant.py"/>
        <source>another sensor</source>
        <translation>anderer Sensor</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Any name you both know; it stays on this computer.</source>
        <translation>Irgendein Name, den ihr beide kennt; er bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>any usual speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Anywhere the hands would go.</source>
        <translation>Irgendwo, wo die Hände hinkämen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>Anywhere to leave alone today?</source>
        <translation>Soll heute etwas frei bleiben?</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Arch of the foot</source>
        <translation>Fußgewölbe</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>arch of the foot</source>
        <translation>Fußgewölbe</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Arch press</source>
        <translation>Fußgewölbe drücken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>arch press</source>
        <translation>Fußgewölbe drücken</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>Arduino board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Area of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Area of a cell in mm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>as a force's; of presses from half the lightest to twice the heaviest weight 97 % lay within their bar (seeded sensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>As before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>as far off as the speeds are; of few strokes it says little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>As firm as the ghost</source>
        <translation>So fest wie die Schattenhand</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>as holding still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>As how fast it rose, of the ways out, told as a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>as how fast it rose: 0.7 to 1.4 % in the median, up to 4.7 % in 95 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>as its beginning, on the way down: the crossing of 10 % of the rise above what the force came down to, or of contact-on; a release onto a resting hand that creeps ends within 2 % of that hand's force above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>as named, or seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>as named: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>as the asynchrony, over the stroke's period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>as the asynchrony: F1 0.995</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>as the band: a change is told up to 0.2 s after the edge is passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>as the band: in 16 simulated scenarios at least 99.8 % of the readings away from the edges were in the right band; a strap that presses is counted until a zero is asked for, and doubted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>as the band: up to 0.2 s at each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>As the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>As the desktop likes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>as the figures it is made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>as the force it is judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>as the force of both sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>as the force of both sensors; within half a newton it is called as firm, within 0.05 s right with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>as the speed: over a pad median 1.9 %, 8 % in 95 of 100 glides; by motion 1.0 % and 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>as the weights: a kitchen scale's is about 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>Ascent {at} of {of}</source>
        <translation>Anstieg {at} von {of}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Ask how this feels.</source>
        <translation>Frag, wie sich das anfühlt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/stop_screen.py"/>
        <source>Ask if you may go on.</source>
        <translation>Frag, ob du weitermachen darfst.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Ask once: how is this pressure?</source>
        <translation>Frag einmal: Wie ist der Druck?</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Ask once: softer, good or deeper?</source>
        <translation>Frag einmal: sanfter, gut oder tiefer?</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Ask someone who knows</source>
        <translation>Fragt jemanden, der sich auskennt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>Ask the one who lies down, and let them promise: “I tell you at once when it is too much, no gritting of teeth.” They may stop you at any time, without a reason. A flinch, a held breath, a tensing: less, at once.</source>
        <translation>Frag die Person, die liegt, und lass dir versprechen: „Ich sage sofort, wenn es zu viel ist, und beiße nicht die Zähne zusammen.“ Sie darf dich jederzeit stoppen, ohne Grund. Ein Zucken, ein angehaltener Atem, ein Anspannen: gleich weniger.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Asked at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Asked at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>at 100 samples a second and more 1 ms in the median and 10 ms in 95 of 100 seeded strokes; of strokes of 6 to 12 s 22 ms in 95 of 100 (30 to 74 ms of sets looked at before, by the noise of slow weak ones); scipy find_peaks and NeuroKit2 6.6 and 36 ms over all, on those they found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>at its limit: a taxel reads full scale; beyond the weights: 1.05 times the heaviest; stuck: no number for 2 s, at its limit for 5 s, or the very same reading for 10 s (5 s on a grid) while the others move; silent: zero for 40 s of that (5 s on a grid, with every neighbour moving); noisy: neighbouring samples differ (1 sigma) by more than a quarter of the lightest touch and 3 % of the force, in half of 10 s, from 50 Hz on; the zero may have moved; up and down differ by more than 15 %; a calibration older than 90 days (a load cell's 365), by the recording's own day; only a typical curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>at most one reading, about 10 ms, at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>At the end hands rest on {area}.</source>
        <translation>Zum Schluss ruhen die Hände hier: {area}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>At {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Away from the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/importing/page.py"/>
        <location filename="../../../coach/ui/measures/page.py"/>
        <location filename="../../../coach/ui/partner/before_page.py"/>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Back  (Esc)</source>
        <translation>Zurück  (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <source>Back (Escape)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Back to ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Back to ours  (Del)</source>
        <translation>Zurück zu unserem  (Entf)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>Back to practice (Escape)</source>
        <translation>Zurück zur Übung (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Back to the pressure you began with.</source>
        <translation>Zurück zum Druck vom Anfang.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Back</source>
        <comment>body</comment>
        <translation>Rücken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>back</source>
        <comment>body</comment>
        <translation>Rücken</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>band and beat alone, on the whole screen</source>
        <translation>nur Druck und Takt, auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>battery {percent:.0f}%</source>
        <translation>Akku {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>battery {volts:.1f} V</source>
        <translation>Akku {volts:.1f} V</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/serial_port.py"/>
        <source>baud={baud:g} is no serial speed; use for example baud=115200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Be close another way</source>
        <translation>Seid euch anders nah</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>Beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>beat and counts</source>
        <translation>Takt und Zählen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>Before bed</source>
        <translation>Vor dem Einschlafen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>Begin  (Enter)</source>
        <translation>Beginnen  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Begin a touch sooner, with the count.</source>
        <translation>Beginn einen Hauch früher, mit der Zählzeit.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Begin to move just before the count, so that you arrive with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Behind the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>below 0.02 s: the time that the link itself takes is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>below 0.05 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>below 1 ms in the middle and 59 ms in 95 of 100 of 300 seeded givers with strokes of up to 12 s left out and too many (838 ms by the nearest beat), on seeds that nothing was tuned on; 37 ms on those it was. One who knows which stroke was meant for which beat is still 90 ms off the giver's habit in 95 of 100, for 40 strokes are only 40: no more than that is the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>below what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Beside the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Beside the beat, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Beside the ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Beside the spine</source>
        <translation>Neben der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>beside the spine</source>
        <translation>neben der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Beside the spine at the base of the neck; breathe with them.</source>
        <translation>Neben der Wirbelsäule am Nackenansatz; atmet gemeinsam.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Beside the spine, never on it; leave the sides and the front of the neck alone.</source>
        <translation>Neben der Wirbelsäule, nie darauf; die Seiten und die Vorderseite des Halses bleiben frei.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>Beside the spine, with flat fingers.</source>
        <translation>Neben der Wirbelsäule, mit flachen Fingern.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/card.py"/>
        <source>best {points}</source>
        <translation>Bestes: {points}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>Better is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Better now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Better now: {skills}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>between 1 and 10 cm/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Beyond your weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble.py"/>
        <source>ble: needs a device's name or address; see: coach devices --ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>Bluetooth is switched off; switch it on in the system's settings, or run: bluetoothctl power on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/body_words.py"/>
        <location filename="../../../coach/ui/routines/preview.py"/>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/body_words.py"/>
        <source>Body: {parts}</source>
        <translation>Körper: {parts}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>both answer at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>Both begin together</source>
        <translation>Beide beginnen zusammen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <location filename="../../../coach/practice/debrief/html_hands.py"/>
        <location filename="../../../coach/ui/practising/hands_panel.py"/>
        <source>Both hands</source>
        <translation>Beide Hände</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>Both hands began together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Both hands come to rest</source>
        <translation>Beide Hände kommen zur Ruhe</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Both hands come to rest on the low back and stay.</source>
        <translation>Beide Hände kommen auf dem Lendenbereich zur Ruhe und bleiben dort.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>both sensors' onset errors and clock fits together; see onset_s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Both switched to silent and out of reach.</source>
        <translation>Beide lautlos und außer Reichweite.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>Both together</source>
        <translation>Beide zusammen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>both</source>
        <comment>insoles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>Breathe out as you lean in, and let both hands arrive together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Breathe with the beat; your hands will follow your breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Breathe with them, ease off slowly.</source>
        <translation>Atmet gemeinsam, und löse dich langsam.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>brisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Broken pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>by a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>by a squeeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>By feel</source>
        <translation>Nach Gefühl</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>By feel alone</source>
        <translation>Nur nach Gefühl</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>By how much each stroke is shorter (below zero: rushing) or longer than the one before, where that stands out. Where a beat ran it is beside the beat, so a beat that slows on purpose is no drift of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>By how much the second hand began its strokes later than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>By the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>by {manufacturer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Calibrate it again with the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Calibrate it once with known weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Calibrate with a heavier weight if you press so firmly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>Calibrated against {reference} by {law}: {error}, pressing and letting go differ by {hysteresis_percent:.0f}%; readings miss it by {rmse_n:.2f} N; {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Calibrated up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Calibrated {days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>Calibrated: {error}, up and down differ by {hysteresis_percent:.0f}%; readings miss the weights by {rmse_n:.2f} N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>calibrating needs {fewest} different weights or more; add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>calibrating needs {fewest} different weights; find another and try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/progress_page.py"/>
        <location filename="../../../coach/ui/kit/busy.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>cannot be so: {problem}</source>
        <translation>kann so nicht sein: {problem}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Cells lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CH340 serial chip, as on many Nano, Uno and ESP32 boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CH341 serial chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CH343 serial chip, as on many ESP32-S3 boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CH9102 serial chip, as on many ESP32 boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Change  (E)</source>
        <translation>Ändern  (E)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/spread.py"/>
        <source>changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Choose  (Enter)</source>
        <translation>Wählen  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>Choose a device above or type its address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/practising.py"/>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>Choose a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Choose a routine</source>
        <translation>Wähle einen Ablauf</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/places.py"/>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/places.py"/>
        <source>choose another folder, or keep it in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>Choose pressure data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Circle along the jaw</source>
        <translation>Am Kiefer entlangkreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Circle along the left shoulder blade</source>
        <translation>Am linken Schulterblatt entlangkreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Circle along the right shoulder blade</source>
        <translation>Am rechten Schulterblatt entlangkreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Circle over the flat bone below</source>
        <translation>Auf dem Kreuzbein kreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Circle over the left one</source>
        <translation>Links kreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Circle over the left palm</source>
        <translation>In der linken Handfläche kreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Circle over the left sole</source>
        <translation>Auf der linken Fußsohle kreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/one-hand.toml"/>
        <source>Circle over the palm</source>
        <translation>In der Handfläche kreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Circle over the right one</source>
        <translation>Rechts kreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Circle over the right palm</source>
        <translation>In der rechten Handfläche kreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Circle over the right sole</source>
        <translation>Auf der rechten Fußsohle kreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Circle over the temples</source>
        <translation>An den Schläfen kreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>circular mean of asynchrony over the period asked for at each stroke, times the median period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>circular mean of the places between beats, to the nearest count, where they are alike by 0.70</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>circular statistics (Fisher 1993)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Click to see that moment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>clockwise, downward</source>
        <comment>hands</comment>
        <translation>im Uhrzeigersinn, abwärts</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>clockwise</source>
        <comment>hands</comment>
        <translation>im Uhrzeigersinn</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/measures/veil.py"/>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>Close  (Esc)</source>
        <translation>Schließen  (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history_file.py"/>
        <source>close other windows of the app, and check the folder's space and permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>coefficient of variation while holding, figures of Wu 2023; up to 10 % steady, up to 20 % fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>coefficient of variation; up to 10 % even and up to 20 % fairly even are our own words, after Wu 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <location filename="../../../coach/ui/partner/comfort_page.py"/>
        <source>Comfort trial</source>
        <translation>Wohlfühlprobe</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>coming back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Compared with last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/ways/connecting.py"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Connect a glove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>connecting</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble.py"/>
        <source>connecting {target} was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/connecting.py"/>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Connection reset by peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Connection timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Copy and change  (E)</source>
        <translation>Kopieren und ändern  (E)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Count aloud, one Mississippi, and let the stroke last to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>counts</source>
        <translation>Zählzeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Counts a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>Counts for each stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>counts of a stroke times the length of a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Couples' ritual</source>
        <translation>Ritual zu zweit</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/showing.py"/>
        <source>Covered for now</source>
        <translation>Jetzt verdeckt</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CP2105 serial chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CP210x serial chip, as on many ESP32 boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Debrief</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/pdf.py"/>
        <source>Debrief: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/quiet_line.py"/>
        <source>Deeper</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>Defined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Delete all {n} sessions and all comfort profiles?</source>
        <extracomment>Delete your one session and all comfort profiles?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Delete all …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/sessions_list.py"/>
        <source>Delete this session for good (the Delete key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>Delete {name}, all that is known of their comfort, and every session with them?</source>
        <translation>{name} löschen, mit allem, was über das Wohlfühlen bekannt ist, und jeder gemeinsamen Übung?</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/sessions_list.py"/>
        <source>Delete {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Delete {title}, {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/sessions_list.py"/>
        <source>Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Deleting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>design of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>design of this project, after peak prominence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>design of this project, after practice: an even glide has no rhythm of force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>design of this project; 10 % of the rise as in pulse and gait analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_words.py"/>
        <source>Device: {device} and a second one, with the {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_words.py"/>
        <source>Device: {device}, with the {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/home.py"/>
        <source>Diagnostics copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>dial only</source>
        <translation>nur die Anzeige</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>differs from scipy by less than 1e-9; seeded von Mises phases give the published 0.4464 and 0.8635 within 0.006</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Dim is amber on black: for a dark room, and for eyes that rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Done  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>down</source>
        <comment>hands</comment>
        <translation>abwärts</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Draw up with loose knuckles</source>
        <translation>Mit lockeren Knöcheln hinaufstreichen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>Drill: {wish}</source>
        <translation>Einzelübung: {wish}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/page.py"/>
        <location filename="../../../coach/ui/home_page.py"/>
        <location filename="../../../coach/ui/ways/drills.py"/>
        <source>Drills</source>
        <translation>Einzelübungen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Drink something. The quiet part comes.</source>
        <translation>Trink etwas. Jetzt kommt der ruhige Teil.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>dynamic programming over the onsets: a step of one period gains 1 − (share off / 0.3)², each stroke left out or too many costs 0.5; the period by least squares over the best steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Each circle a little slower.</source>
        <translation>Jeder Kreis ein wenig langsamer.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Each glide a little slower and softer.</source>
        <translation>Jedes Streichen ein wenig langsamer und sanfter.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>Each press a little slower.</source>
        <translation>Jeder Druck ein wenig langsamer.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>each press of a key, a button or the glove's squeeze, by the host's clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/weeks.py"/>
        <source>Each ribbon is a session: the higher, the harder. A flag marks too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Each row of records with a wrong checksum, or whose numbers jump, by the times of the whole records around it; a recording without its end record breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Each stroke by about {share:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <location filename="../../../coach/ui/practising/dial_layers.py"/>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>early</source>
        <translation>früh</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>Ease off now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Ease off now.</source>
        <translation>Jetzt nachlassen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Ease off slowly, never poke.</source>
        <translation>Löse dich langsam, bohr nie.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Ease off slowly; leave the sides and the front of the neck alone.</source>
        <translation>Löse dich langsam; die Seiten und die Vorderseite des Halses bleiben frei.</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Eight steps</source>
        <translation>Acht Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>eight straps pulled tight by 0.5 to 3 N were all doubted within 10 s; hands that breathe never were, hands made to lie perfectly still were, and are kept as touch. Under presses of 20 N every 4 s eight straps of 0.8 to 3 N were doubted within 20 s; of 20 hands that lift between presses none was in 3 minutes, of 20 that rest there with 1 to 3 N all were where they rest alike, 11 where they differ by 10 %, one by 20 %. A strap below 3 % of the presses over it, or one under presses faster than one a second, is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>eight</source>
        <comment>a long count</comment>
        <translation>acht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Either of you, even a little.</source>
        <translation>Du oder ihr beide, auch nur ein wenig.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/stop_screen.py"/>
        <source>End here  (Esc)</source>
        <translation>Hier beenden  (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/stop_screen.py"/>
        <source>End here (Escape)</source>
        <translation>Hier beenden (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>ended</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Enter  Space</source>
        <translation>Enter  Leertaste</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Error of a force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>ESP32 board on its own USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>ESP32-S3, C3 or C6 on its own USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/spread.py"/>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Even and quiet; lift a little between two glides, and their pace can be told too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>Even {stop_n:.1f} N was too much here; leave this area out today.</source>
        <translation>Hier waren schon {stop_n:.1f} N zu viel; lasst diesen Bereich heute aus.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>Evenness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>evenness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Evenness of pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Evenness of pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>Every stroke, newtons over seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Everything has its new size from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>exact in seeded strokes on each count of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>F = a r^b or F = a r + b with r = reading / (full scale - reading) for a resistor, summed over the taxels; F = a (reading - rest) for a load cell; the law that misses the weights least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>F1 0.999 on 967 seeded glides over pads of 64 to 1,024 taxels at 25 to 1,000 Hz (a tuned peak finder on the same speeds: 0.81), onsets 8 ms off (35 ms in 95 of 100, from 100 Hz on), told 0.26 s after their end at the latest but for one in a hundred; 1.00 on 290 turns of circles, a turn 5 ms off (31 ms in 95 of 100), told as soon; one glide told in twenty minutes of hands at rest; by motion F1 1.00 on 489 seeded strokes that speed up by 5 cm/s² or more, by sensors of 50 to 200 Hz (find_peaks on the same readings, tuned: 0.55), onsets from 100 Hz on 6 ms off and 40 ms in 95 of 100 (who knows beforehand which kinds of strokes there are is 4 and 26 ms off), of the weakest, 5 to 7 cm/s², 54 ms in 95 of 100 (47 ms), told 0.17 s after the hand stood by the middle one and 0.29 s after in 95 of 100; F1 0.87 on 112 fainter ones, onsets 33 ms off (116 ms), told 0.16 s after by the middle one but only with the stroke that follows in one of six, and even who knew them beforehand could not tell within 3 s that the hand stands in 31 of them; all strokes of 3.5 to 5 cm/s² were found and 23 in 100 of 2 to 3.5; none in 14 minutes of hands that lay still, none in 14 of hands that pressed and leant in place; 24 of 24 gloves without motion were rightly called measurable or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/spread.py"/>
        <source>fairly even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Fairly sure: one pace explains {share} of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Faster (Up)</source>
        <translation>Schneller (Pfeil auf)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>faster and faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>faster or slower</source>
        <translation>schneller oder langsamer</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>faster or slower by 2</source>
        <translation>um 2 schneller oder langsamer</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>Feeling your weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>feeling your weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Fewer counts (Left)</source>
        <translation>Weniger Zählzeiten (Pfeil links)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>fewer or more counts a stroke</source>
        <translation>weniger oder mehr Zählzeiten je Streichung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>fewer than two strokes were matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>fewer than two times are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>File {number} of this session was not found: what was in it is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>Files {numbers} of this session were not found: what was in them is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Find one depth, and come back to it each time.</source>
        <translation>Find eine Tiefe, und komm jedes Mal zu ihr zurück.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>Find what is comfortable for {name}</source>
        <translation>Herausfinden, was {name} guttut</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>Finding the next pressure at once.</source>
        <translation>Den nächsten Druck gleich finden.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/area_row.py"/>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Finger roll</source>
        <translation>Fingerrollen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>finger roll</source>
        <translation>Fingerrollen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Fingertips draw small slow circles over scalp, temples and jaw.</source>
        <translation>Die Fingerspitzen ziehen kleine, langsame Kreise auf Kopfhaut, Schläfen und Kiefer.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Fingertips only.</source>
        <translation>Nur mit den Fingerspitzen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <location filename="../../../coach/words.py"/>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/word_buttons.py"/>
        <source>Firm enough</source>
        <translation>Fest genug</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>firm enough</source>
        <translation>fest genug</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>first touch</source>
        <translation>erste Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/page.py"/>
        <source>First you look, then you only feel, and at the end you hear the truth.</source>
        <translation>Erst siehst du hin, dann fühlst du nur, und am Ende hörst du, wie es war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Fisher 1993; checked against scipy.stats.circmean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Fisher 1993; checked against scipy.stats.circvar and the published values for von Mises phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Fisher 1993; people who tap every 0.5 s spread by 17 to 24 ms (Repp 2005)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Five breaths, hands still</source>
        <translation>Fünf Atemzüge, die Hände still</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Five counts from the shoulders to the low back, three at the hips.</source>
        <translation>Fünf Zählzeiten von den Schultern zum Lendenbereich, drei an den Hüften.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Five steps</source>
        <translation>Fünf Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>five</source>
        <comment>a long count</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Flat fingers beside the spine; very little is plenty.</source>
        <translation>Flache Finger neben der Wirbelsäule; ganz wenig genügt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Flat palms circle over the flat bone below the waist.</source>
        <translation>Flache Hände kreisen auf dem Kreuzbein, dem flachen Knochen unter der Taille.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Flat palms travel in one slow line, and come home without weight.</source>
        <translation>Flache Hände gleiten in einem langsamen Zug und kehren ohne Gewicht zurück.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Flat palms, your weight, no push.</source>
        <translation>Flache Hände, dein Gewicht, ohne zu schieben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>flowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>follow the line</source>
        <translation>folge der Linie</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Follow the line: {up} counts up, {down} counts down.</source>
        <translation>Folg der Linie: {up} Zählzeiten hinauf, {down} hinab.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>Following a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>following a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/footer.py"/>
        <source>Foot line</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <location filename="../../../coach/ui/debriefing/sheet.py"/>
        <source>For next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/drills.py"/>
        <source>For the drill “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/window.py"/>
        <source>For you who receive</source>
        <translation>Für dich, wenn du massiert wirst</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>For “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>For “{title}” with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>Force as it grows</source>
        <translation>Die Kraft, wie sie wächst</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Force in newtons over time; the shaded zone is what you aimed for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/trace.py"/>
        <source>Force over the last 20 seconds</source>
        <translation>Kraft in den letzten 20 Sekunden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>force where hands press or hold; contact where they lie still, or glide in a glove without motion; travel over a pad; motion in a glove that has it. In free practice force, and travel or motion only where the force stayed within 60 % of its top all the while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Force-sensing resistor in a divider: conductance is about proportional to force (Interlink FSR integration guide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Forces or pressures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/serial_port.py"/>
        <source>format={said} is not a format; use wire, text or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/decoders.py"/>
        <source>format={wire_format} is not a format; use wire, text or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Four steps</source>
        <translation>Vier Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>four</source>
        <comment>a long count</comment>
        <translation>vier</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>frames whose checksum or length is wrong; of plain text, lines that are no row of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>frames whose own counter lies at or behind the newest one that was used; one that only came late stands as a gap as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/debriefing.py"/>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/gallery/samples.py"/>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Free practice</source>
        <translation>Freies Üben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>free practice</source>
        <translation>freies Üben</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history_file.py"/>
        <source>free some room on its disk, and your sessions are listed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>from stop to going on, by the host's clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>From the neck out to the arms, and back without weight.</source>
        <translation>Vom Nacken nach außen zu den Armen, ohne Gewicht zurück.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>From the neck out to the arms.</source>
        <translation>Vom Nacken nach außen zu den Armen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>From the neck to the feet, gentle all the way and slower toward the end.</source>
        <translation>Vom Nacken bis zu den Füßen, durchweg sanft und gegen Ende immer langsamer.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>from then on as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>from then on {n} steps deeper than at first</source>
        <extracomment>from then on {n} step deeper than at first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>from then on {n} steps gentler than at first</source>
        <extracomment>from then on {n} step gentler than at first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>FSR 400 series datasheet: 10 % is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>FTDI FT2232 serial chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>FTDI FT231X serial chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>FTDI FT232 serial chip, as on older Nano boards and cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>FTDI FT232H serial chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Full back</source>
        <translation>Der ganze Rücken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Full palms travel from the shoulders down to the low back, carried by your weight, and wait a moment at the hips.</source>
        <translation>Die ganzen Hände gleiten von den Schultern hinab zum Lendenbereich, von deinem Gewicht getragen, und verweilen kurz an den Hüften.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>gain of the best steps, less half a step, over the number of steps that are no pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/link_plot.py"/>
        <source>garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Gather with the whole hand, never pinch.</source>
        <translation>Fass mit der ganzen Hand, kneif nie.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_panel.py"/>
        <source>ghost</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Give it a name of its own</source>
        <translation>Eigenen Namen geben</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/coach_attendant.py"/>
        <source>Giving hints</source>
        <translation>Hinweise geben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Glide</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>glide</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Glide down the neck</source>
        <translation>Den Nacken hinabstreichen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Glide over the shoulders</source>
        <translation>Über die Schultern streichen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Glide to warm up</source>
        <translation>Streichen zum Aufwärmen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Glide, slower and slower</source>
        <translation>Streichen, immer langsamer</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>Gliding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>Glove</source>
        <translation>Handschuh</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Gloves and scales with Bluetooth: switch yours on, then look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Go back to our “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>Go back to {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/area_row.py"/>
        <source>Go easy</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>Go easy on {area} today.</source>
        <translation>Heute hier besonders sanft: {area}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/body_words.py"/>
        <source>go easy on: {areas}</source>
        <translation>sanft bei: {areas}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Go easy, where it is dotted, on {areas}.</source>
        <translation>Wo Punkte sind, sanft: {areas}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/gallery/pages.py"/>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <location filename="../../../coach/ui/session/host.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Go on  (Enter)</source>
        <translation>Weiter  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/stop_screen.py"/>
        <source>Go on  (G)</source>
        <translation>Weiter  (G)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>go on after a stop</source>
        <translation>nach einem Stopp weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/sitting.py"/>
        <source>Go on practising</source>
        <translation>Weiter üben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/stop_screen.py"/>
        <source>Go on, they said yes (G)</source>
        <translation>Weiter, das Ja ist da (G)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Go on: {area}</source>
        <translation>Weiter: {area}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/announcer.py"/>
        <source>Going on</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/quiet_line.py"/>
        <source>Good</source>
        <translation>Gut so</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Good as it is: stay with this.</source>
        <translation>Gut so, wie es ist: Bleib dabei.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Good that you asked each other. Nothing is lost: everything waits for you here.</source>
        <translation>Gut, dass ihr einander gefragt habt. Nichts ist verloren: Hier wartet alles auf euch.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Good. Slowly a little more, until you hear stop.</source>
        <translation>Gut. Langsam ein wenig mehr, bis du Stopp hörst.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>greatest difference between the newtons read up and down at one weight, over the heaviest weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Grounding</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>grounding</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Growing faster or slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Growing pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>half of the distance between the first and the third quartile of the strokes' speeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Half of your strokes were that near to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>half of your touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/glide_words.py"/>
        <source>hand at rest</source>
        <translation>Hand ruht</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>hand is a whole number from 1 up; write for example hand=2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Hand or foot, then head</source>
        <translation>Hand oder Fuß, dann der Kopf</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Hand or foot: let them choose.</source>
        <translation>Hand oder Fuß: Lass die Wahl.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>hands glided for 10 s or more, and less than 40 % of that time lay in strokes that anything told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <location filename="../../../coach/ui/routines/body_words.py"/>
        <source>hands off</source>
        <translation>Hände weg</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>hands off · {clock}</source>
        <translation>Hände weg · {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Hands off, gently. Ask before you go on.</source>
        <translation>Nimm die Hände sanft weg. Frag, bevor du weitermachst.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Hands off.</source>
        <translation>Hände weg.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>hands off: this is zero</source>
        <translation>Hände weg: das ist null</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Hands off: this is zero (Z)</source>
        <translation>Hände weg: Das ist null (Z)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Hands on the shoulders</source>
        <translation>Hände auf die Schultern</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Hands still on the head</source>
        <translation>Die Hände ruhen auf dem Kopf</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Hands still, settle in</source>
        <translation>Hände still, ankommen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>Harder than asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Hardest at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Hardest spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/pressure_map.py"/>
        <source>Hardest spot {kpa:.0f} kPa</source>
        <translation>Stärkste Stelle {kpa:.0f} kPa</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>hardly any of your touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Head</source>
        <comment>body</comment>
        <translation>Kopf</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>head</source>
        <comment>body</comment>
        <translation>Kopf</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Head</source>
        <comment>technique</comment>
        <translation>Kopfkreise</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>head</source>
        <comment>technique</comment>
        <translation>Kopfkreise</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Heel sink</source>
        <translation>Einsinken mit dem Handballen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>heel sink</source>
        <translation>Einsinken mit dem Handballen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Here it is again.</source>
        <translation>Da ist er wieder.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/replaying.py"/>
        <source>Here the glove went quiet.</source>
        <translation>Hier ist der Handschuh still geworden.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>highest mean of the force, only as wide as brings noise below 0.6 % of it (1.2 % below 80 samples a second, where the noise is what was heard at rest, lest a tremor be smoothed away) and at most a sixth of the time near the top; three quarters of what luck adds to the highest of many noisy values are taken off; at least what two samples in a row surely reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/cue_line.py"/>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints about evenness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints about pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints about pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints about the sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints about too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints to take a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <location filename="../../../coach/ui/home_page.py"/>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <location filename="../../../coach/ui/gallery/past.py"/>
        <source>Hold a band</source>
        <translation>Eine Druckstufe halten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Hold both feet</source>
        <translation>Beide Füße halten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>Hold each for {hold_s:.0f} s, then let go slowly.</source>
        <translation>Halte jeweils {hold_s:.0f} s, dann lass langsam los.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Hold it in both hands</source>
        <translation>Mit beiden Händen halten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/one-hand.toml"/>
        <source>Hold it once more</source>
        <translation>Noch einmal halten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/one-hand.toml"/>
        <source>Hold their hand</source>
        <translation>Die Hand halten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Hold {goal}, and feel what that is like.</source>
        <translation>Halte {goal} und fühl, wie das ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>hold {held}</source>
        <translation>{held} halten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Holding still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>holding still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Home  (Enter)</source>
        <translation>Start  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/drills/page.py"/>
        <location filename="../../../coach/ui/history/page.py"/>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <location filename="../../../coach/ui/partner/page.py"/>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Home  (Esc)</source>
        <translation>Start  (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Home  End</source>
        <translation>Pos1  Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Host is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How alike your onsets lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How differently the sensor reads the same weight while you add and while you take away. Above 15 % the coach says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/check_ins.py"/>
        <source>How does this feel: softer, good or deeper?</source>
        <translation>Wie fühlt sich das an: sanfter, gut so oder tiefer?</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How early (below zero) or late you usually began. Most people are 14 to 50 ms early when they tap to a sound; that is normal and no fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_time.py"/>
        <source>How early or late each stroke began, seconds, over the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>How far a stroke went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>How far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>how far off a force may be is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How far the calibration reads from its own weights, on average. It looks better than a press will be, so the error of a force is not this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How far the force that is shown may be from the true one. In about 95 presses of 100 the truth lies within it; the light-coloured band round the dial's disc is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>How far you were from the drill's goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How fast it let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How fast it rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How fast the beat counts, as you or the routine asked. Sixty are one count a second; a stroke takes as many counts as stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>How fast you moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>How fast your hand moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>How fast your hand went over the skin, from the start to the end of a stroke. Skin likes one to ten centimetres a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How hard that is in words: no contact, light, medium, firm, or too much. The words belong to the receiver and the place on the body, so their edges can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How hard the hand presses right now, over the whole sensor. Ten newtons are what a one-kilogram bag of sugar weighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How hard the hardest small spot of a pad is pressed. A thumb dug in is too much long before its newtons are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>How hard the stroke pressed on average, from its beginning to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How hard your strokes were at their hardest, in the middle of all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>How it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How long a stroke was to last by the beat that ran when it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How long after its beat a stroke began; below zero it was early. A little early is how people keep a beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How long ago the sensor was last heard. Past a quarter of a second the band is taken away and you are told, because an old band is worse than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How long no hand was on the sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How long some part of the sensor was at its limit. Then the true force is more than any number it can send, so no number is shown; too much is judged all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How long the force was past the heaviest weight that the sensor was calibrated with, where its curve is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How long the sensor was heard, from the first sample to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How long the touch was firm: strong, and only where it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How long the touch was light: gentle and calming, for warming up, cooling down and sensitive places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How long the touch was medium: clear and warming, for broad strokes and kneading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How long the touch was too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>How loud the beat, the voice and the tone are, and what tapping the pad does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How many files the session is in: another is begun where a disk fails on the way. All that are found are read as one; a file that is missing is said, and so are seconds that are in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>How many glides were told while your hands were to travel or circle. Where a sensor cannot tell one even glide from the next it says so, and takes nothing off your score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How many pieces came a second time, or after one that was sent later. They are left out: nothing is counted twice or put back in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How many pieces came from the sensor with something wrong in them. They are thrown away and never read as a press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How many presses were held, and how much they wavered in the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How many readings were lost on their way from the sensor. Their place stays empty: nothing is guessed in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How many seconds the touch spent in each pressure band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How many strokes were near enough to a beat to be compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>How many strokes you gave: each press, knead or push that rises from nothing, or from a resting hand, and comes down again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How many times a second the sensor measures. The more, the finer it is told when a stroke began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How much firmer or lighter your last stroke was than the one you practise over, and whether it came early or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How much later than a key your sensor tells of a touch, as you found it with “Tap on the beat” and chose to take out. Nothing is taken out that you did not choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How much of a held press comes and goes 6 to 12 times a second. Every hand shakes a little; leaning in with straight wrists, or a rest, steadies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/progress_page.py"/>
        <source>How much of the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How much of the time under your hand had the pressure that you aimed for. It ends sharply at the band's edge, so beside it stands how far past the edge the rest was: a hair past it counts as out here, and takes next to nothing off your score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How much of the whole work this hand did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How much single strokes differ from your average place beside the beat. It stands apart from being early or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How much the peaks of your strokes differed from one to the next; 0 % would be all alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>How much the peaks of your strokes differed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How much the pressure wavered while you held a press. Practised hands waver by about 7 %, beginners by about 22 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>How much the speed of your strokes differed: half of them were within this of the middle one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How much the times between your strokes differ. Up to 10 % is even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>How much the times between your strokes differed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <location filename="../../../coach/ui/debriefing/sheet.py"/>
        <source>How near to what you aimed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How near you came to the drill's own goal, from 0 to 100, the parts without feedback counting as much as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How near your touch came to what you aimed for, from 0 to 100. It is about how far off you were, never about passing: just past the edge of your target takes next to nothing. Every point taken away is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How often the coach gave a hint of one kind. They become rarer as you get better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How often the pressure was too much: time to stop at once. Each moment is told with its time, its length and its hardest newtons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How often too much was told more than a quarter of a second after it began, because the line had held its samples back, and how late at worst. It is told all the same, as soon as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How often you stroked for each stroke the beat asked for: once, twice as often, every second time. Twice as fast is never called steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How smoothly the pressure came on: in one go, or in little pushes. Nearer to zero is smoother. It cannot see how fast it came; that stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How suddenly the pressure came on at its steepest. A palm above 100 newtons a second, or a thumb above 40, lands like a jab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How suddenly the pressure went at its steepest. Letting go slowly is part of a good stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How sure the pace is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>How sure the sensor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>How “{measure}” is made</source>
        <translation>Wie „{measure}“ entsteht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>However well it is healing.</source>
        <translation>Auch wenn sie gut verheilt.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>If no hand rests on it, lift both hands and press Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_words.py"/>
        <source>If nothing touches it, press Zero (Z).</source>
        <translation>Wenn ihn nichts berührt, drück Null (Z).</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>If you wonder whether touch is all right, ask before next time.</source>
        <translation>Wenn ihr unsicher seid, ob Berührung in Ordnung ist, fragt vor dem nächsten Mal.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Ill or feverish</source>
        <translation>Krank oder fiebrig</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/page.py"/>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/page.py"/>
        <source>Import  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Import pressure data of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>Import pressure data …  (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/page.py"/>
        <source>Import what is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Import …  (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/debriefing.py"/>
        <source>Imported data</source>
        <translation>Eingelesene Daten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>Imported {count}, {duration_s:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/progress_page.py"/>
        <source>Importing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>in 16 hours of seeded gloves, pads and load cells no light touch of 0.3 to 1.5 N was taken for zero (a slow mean took up to 1.4 N of them, a running minimum 1.6 N); drifts of up to 0.25 N in 10 minutes were followed to within 0.04 N in 95 of 100 moments while nothing touched, and to 0.15 N between touches that come and go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>in 16 simulated scenarios, one with a drifting zero among them, at least 99.8 % of all readings away from the edges (10 %, and 0.2 s after the last change) had the band of the true force, by the plain edges 99.6 %; a thumb on a pad, told by kPa, 100 %. Held at any edge, too much and kPa among them, with white or 1/f noise of 1 to 10 % it changed at most once a second; plain edges up to 27 times, the alarm alone up to 3. Under a strap of 2 N only 42 % were right until a zero was asked for, 80 % where the strap was pulled tight amid presses; from 5 s on, amid presses 25 s after, every wrong one stood there as doubted (90 and 49 % of all wrong ones). With a zero 100 % were right. Seeds that nothing was tuned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>In 95 presses of 100 the truth lies within the shaded band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>in little pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_facts.py"/>
        <location filename="../../../coach/ui/debriefing/cards.py"/>
        <location filename="../../../coach/ui/debriefing/sheet.py"/>
        <source>In numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>In the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>In the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>in their own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>In {long} no touch was felt; lay your hand on the sensor and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>In {long} there was too little touch to say more of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>In {long} there was too little touch to say more of, and {times} it was too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/trace_zones.py"/>
        <source>in {seconds:.0f} s</source>
        <translation>in {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Insole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>is "{area}", no place for {technique}; that is for: {areas}</source>
        <translation>ist "{area}", das passt nicht zu {technique}; möglich sind: {areas}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/known_words.py"/>
        <source>is "{word}", which is no {key}{what}; did you mean {close}? There are: {known}</source>
        <translation>ist "{word}", und das gibt es nicht für {key}{what}; meinst du {close}? Es gibt: {known}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/known_words.py"/>
        <source>is "{word}", which is no {key}{what}; there are: {known}</source>
        <translation>ist "{word}", und das gibt es nicht für {key}{what}; es gibt: {known}</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Is any of these so for one of you today? Then it is kinder to wait.</source>
        <translation>Trifft heute etwas davon auf dich oder euch beide zu? Dann wartet lieber.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>Is it late? Tap on the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>is missing: say how long the holds go on in all</source>
        <translation>fehlt: sag, wie lange das Halten insgesamt dauert</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/known_words.py"/>
        <source>is missing; choose one{what}: {known}</source>
        <translation>fehlt; wähle{what}: {known}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>is missing; it must be a number from {low} to {high}</source>
        <translation>fehlt; es muss eine Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>is missing; it must be a text in quotes</source>
        <translation>fehlt; es muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/known_words.py"/>
        <source>is no word here; did you mean {close}?</source>
        <translation>ist hier kein Wort; meinst du {close}?</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/known_words.py"/>
        <source>is no word here; use {known}</source>
        <translation>ist hier kein Wort; verwende {known}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>is that of stage {stage} already; give another</source>
        <translation>gehört schon zu Abschnitt {stage}; nimm einen anderen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/check_ins.py"/>
        <source>Is this a good pressure for you?</source>
        <translation>Ist dieser Druck gut für dich?</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/check_ins.py"/>
        <source>Is this depth good, or softer?</source>
        <translation>Ist diese Tiefe gut, oder lieber sanfter?</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Is what suits them still right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/checked_table.py"/>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>is {value} but must be from {low} to {high}</source>
        <translation>ist {value}, muss aber von {low} bis {high} sein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>is {value}, not above {lower}, {lower_value}; put the edges in order</source>
        <translation>ist {value}, nicht größer als {lower}, {lower_value}; bring die Grenzen in die richtige Folge</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>it answers {lag_ms:.0f} ms later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>it answers {lag_ms:.0f} ms sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>it breaks off at {second}, so what came after is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>It can be saved once that is mended.</source>
        <translation>Speichern geht, sobald das berichtigt ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <location filename="../../../coach/practice/routines/library.py"/>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>it follows from the figures it names and has no error of its own; live, replay and report give the same score to the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/check_ins.py"/>
        <source>It goes deeper here. Is that good?</source>
        <translation>Hier geht es tiefer. Ist das gut?</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>it has felt nothing while the rest of the sensor was pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>it has sent exactly the same for 4 seconds, and no hand is so still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>it has to be a WAV of 16 bits, one or two channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>It is as deep as it goes here; stay a little longer instead.</source>
        <translation>Tiefer geht es hier nicht; bleib stattdessen etwas länger.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>It is as soft as can be felt; rest your hands, or lift them.</source>
        <translation>Sanfter ist nicht mehr zu spüren; lass die Hände ruhen oder heb sie ab.</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>it is damaged, or no WAV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>it is larger than any word has to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>it is {kind}, so say its kind too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>It lasted {long_s:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>it lasts {long:.1f} s, and {most:.1f} s fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wh_c06.py"/>
        <source>it may be a WH-C06 hanging scale, or a bathroom scale that looks the same in the air; if it is the hanging scale, say so with ?kind=wh-c06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/announcer.py"/>
        <source>It may go on.</source>
        <translation>Es darf weitergehen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>It may have been {share} more or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/progressor.py"/>
        <source>It measures pull: press on a sling or a lever that pulls on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>it never happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>it never reads less than about {by_n:.1f} N: a strap, a drift, or a hand that rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/zero_attendant.py"/>
        <source>It never reads less than {least_n:.1f} N. If no hand rests on it, lift both hands and press Z.</source>
        <translation>Der Sensor zeigt nie weniger als {least_n:.1f} N. Wenn keine Hand darauf liegt, heb beide Hände ab und drück Z.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/zero_asked.py"/>
        <source>It reads {total_n:.0f} N, too much to call nothing. Lift both hands, lay the sensor down, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>it sends the same, or no number, whatever your hand does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>It sets pace and pressure itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>It speaks: {force_n:.1f} N right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/zero_asked.py"/>
        <source>It still moves. Lift both hands, lay it down, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>It still moves: let it lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/decent.py"/>
        <source>It takes two kilograms: good to calibrate a thumb's sensor against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>It tells less than there is. Readings made to differ by 30 % at half the range are told to 0.1 % of that; but of a simulated resistor that lets go 10 % high for a minute the weights told 3 %, of 40 % they told 16 % (the law takes up the rest), and of one that lets go within 3 s nothing, as each weight lies 3 s. So no news is no proof; the error of a force has 10 % of a firmer press in it either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>it was calibrated up to {heaviest_n:.0f} N, and past that its curve is a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>It was more than it can feel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>It was too much along the way, so {points} is the most it can reach.</source>
        <translation>Unterwegs war es einmal zu viel, darum sind {points} Punkte das Höchste.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>It was too much {times}; after that {cap} is the most this session can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>It was too much {times}; each takes {each}, at most {most} in all, and no more than {left} were left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>It was too much {times}; each takes {each}, at most {most} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wh_c06.py"/>
        <source>It weighs eight times a second at most: good to calibrate against, too slow to show bands while you practise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>Its curve is a guess there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>Its disk failed on the way, so it is in {files} files; all were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/measures/page.py"/>
        <source>Its meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <location filename="../../../coach/recordings/scan.py"/>
        <source>its name is not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_layers.py"/>
        <source>its range</source>
        <comment>under past</comment>
        <translation>Messbereich</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Just as it should be; next time ask how it felt, and do more of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Keep off the bones of the spine.</source>
        <translation>Bleib von den Wirbeln weg.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Keep one hand near as you walk round.</source>
        <translation>Eine Hand bleibt nah, während du herumgehst.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>Keep the count</source>
        <translation>Weiterzählen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Keep the wrist straight and stop before it turns sharp.</source>
        <translation>Halte das Handgelenk gerade und hör auf, bevor es sticht.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Keep this page as a file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/practising.py"/>
        <source>Keep this session in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Keep to {goal}.</source>
        <translation>Bleib bei {goal}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <source>Keeping it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Keeping your routine …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/gallery/pages.py"/>
        <location filename="../../../coach/ui/ways/practising.py"/>
        <source>Keeping your session …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Kept: {area} with {name}, too much from {firm_n:g} N. Leave it at that, or go straight on to another area.</source>
        <translation>Gemerkt für {name}: {area}, zu viel ab {firm_n:g} N. Lasst es dabei oder macht mit einem anderen Bereich weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble.py"/>
        <source>kind={said} is not a kind of device here; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Knead</source>
        <translation>Kneten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>knead</source>
        <translation>Kneten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Knead above the hips</source>
        <translation>Über den Hüften kneten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Knead slowly just above the hips; less is more here.</source>
        <translation>Knete langsam knapp über den Hüften; hier ist weniger mehr.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Knead the left shoulder</source>
        <translation>Die linke Schulter kneten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Knead the left side</source>
        <translation>Die linke Seite kneten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Knead the right shoulder</source>
        <translation>Die rechte Schulter kneten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Knead the right side</source>
        <translation>Die rechte Seite kneten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>Knowing your weight without looking.</source>
        <translation>Dein Gewicht kennen, ohne hinzusehen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>last crossing, before the peak, of 10 % of the rise above the stroke's own baseline, or of contact-on where that is higher, counted from what the sensor reads with nothing on it (by what is level since the last stroke and less than a quarter of contact-on); straight between two means about as wide as 30 % of the way from there to half the rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Last score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Last time ({when}) it was {before}, {more} more this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Last time ({when}) it was {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Last time it was {before}, {more} more this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Last time it was {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/card.py"/>
        <source>Last time {last} points, at best {best}.</source>
        <translation>Letztes Mal {last} Punkte, am besten {best}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>last {last}, best {best}, {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <location filename="../../../coach/ui/practising/dial_layers.py"/>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>late →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Latency taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Lay a hand on the sensor before you begin; the bar moves when it feels you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Lay a palm down, lean in with a straight arm, wait, lean out.</source>
        <translation>Leg eine Handfläche auf, lehn dich mit gestrecktem Arm hinein, warte, lehn dich zurück.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Lay both palms down and keep them still.</source>
        <translation>Leg beide Handflächen auf und lass sie ruhen.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>Lay it on {reference}, hand off. Then press on it slowly, from nothing to as firm as you ever will: count to four, and to four while you let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Lay your hand down and find your stance.</source>
        <translation>Leg die Hand auf und finde deinen Stand.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Lay your hand down lightly.</source>
        <translation>Leg die Hand leicht auf.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Lay your hand down; first you look, then you only feel.</source>
        <translation>Leg die Hand auf; erst siehst du hin, dann fühlst du nur.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Lay your hand down; the band will change, and you go along.</source>
        <translation>Leg die Hand auf; die Druckstufe wechselt, und du gehst mit.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Lay your palm on and lean in slowly, just as before.</source>
        <translation>Leg die Hand auf und lehn dich langsam hinein, wie eben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Lay your palm on and lean in slowly; the one who receives says pleasant, firm enough, and stop.</source>
        <translation>Leg die Hand auf und lehn dich langsam hinein; wer liegt, sagt angenehm, fest genug und Stopp.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Lean in a little less.</source>
        <translation>Lehn dich etwas weniger hinein.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Lean in a little more.</source>
        <translation>Lehn dich etwas mehr hinein.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Lean in with your body rather than pushing with your arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Lean into the low back</source>
        <translation>In den Lendenbereich lehnen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Lean into {band} and stay there.</source>
        <translation>Lehn dich hinein bis „{band}“ und bleib dort.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Lean, wait, let go, move on.</source>
        <translation>Lehnen, warten, lösen, weiterwandern.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>least and greatest known force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>least mean of the force just before the onset, as far back as one and a half times the way from there to half the rise; never below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>least squares; the threshold is our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Leave</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>leave</source>
        <translation>beenden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>Leave  (Esc)</source>
        <translation>Verlassen  (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Leave it for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/area_row.py"/>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>Leave out {areas}.</source>
        <translation>Auslassen: {areas}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/body_words.py"/>
        <source>leave out: {areas}</source>
        <translation>auslassen: {areas}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Leave slowly: an ending is part of it.</source>
        <translation>Löse dich langsam: Der Abschied gehört dazu.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Leave slowly; then a blanket and a quiet minute.</source>
        <translation>Löse dich langsam; dann eine Decke und eine stille Minute.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Leave this practice (Escape)</source>
        <translation>Diese Übung beenden (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>Left out: {stages}.</source>
        <translation>Ausgelassen: {stages}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>left</source>
        <comment>insole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>length of the mean of exp(2πi · place between beats) over all strokes while a beat ran, matched or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Less is more.</source>
        <translation>Weniger ist mehr.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>less than {least_n} N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Let each stroke arrive like a wave: take one whole count to lean in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Let each stroke last its whole count, no more.</source>
        <translation>Lass jede Streichung so lange dauern wie gezählt, nicht länger.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Let go slowly, never all at once.</source>
        <translation>Löse dich langsam, nie auf einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Let go, and breathe out.</source>
        <translation>Lass los und atme aus.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Let go, unplug it and plug it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/drill_attendant.py"/>
        <source>Let go. Here comes the truth.</source>
        <translation>Lass los. Hier kommt die Auflösung.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Let it go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>Let it lie for three seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>Let the other hand do a little more, so that {hand} need not carry it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Let them lean on the table with their arms folded.</source>
        <translation>Oberkörper und verschränkte Arme ruhen auf dem Tisch.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Let your body lean in, well beyond this.</source>
        <translation>Lehn dich mit dem Körper hinein, deutlich mehr als jetzt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Let your glides go on a little more; skin likes to feel where your hand is going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Let your glides take their time: half as fast is often twice as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Let your hand rest heavy and still.</source>
        <translation>Lass die Hand schwer und ruhig liegen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/stop_screen.py"/>
        <source>Let your hands grow light, and lift them.</source>
        <translation>Lass die Hände leicht werden und heb sie ab.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Letters, buttons and pictures alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Level above zero that stays within 1 % for 10 s (4 s before it was ever seen at rest), from 0.2 N up to a third of too much; or the lowest levels of the last five pauses between presses, where they agree within 10 % and are 3 to 50 % of the presses. No more than the least that is read since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Lift a little weight off your hands; less is often what feels best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Lift and circle the left shoulder blade</source>
        <translation>Das linke Schulterblatt anheben und umkreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Lift and circle the right shoulder blade</source>
        <translation>Das rechte Schulterblatt anheben und umkreisen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Lift your hands and shake them loose for ten seconds.</source>
        <translation>Heb die Hände ab und schüttle sie zehn Sekunden lang aus.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <location filename="../../../coach/words.py"/>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <location filename="../../../coach/words.py"/>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>light ends at {force_n:g} N</source>
        <translation>leicht endet bei {force_n:g} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>light to {light_n:g} N, medium to {medium_n:g} N, too much from {firm_n:g} N</source>
        <translation>leicht bis {light_n:g} N, mittel bis {medium_n:g} N, zu viel ab {firm_n:g} N</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Light: barely your weight.</source>
        <translation>Leicht: kaum dein Gewicht.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>Lighter than asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Line {line}: {what}</source>
        <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Listen to four counts; the beat will leave you later.</source>
        <translation>Hör vier Zählzeiten zu; später verlässt dich der Takt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Listening to the air for a few seconds …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/connect/port_card.py"/>
        <source>Listening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>load growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>load shrinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Long glide</source>
        <translation>Langes Streichen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>long glide</source>
        <translation>langes Streichen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Long glides, left side</source>
        <translation>Langes Streichen, linke Seite</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Long glides, right side</source>
        <translation>Langes Streichen, rechte Seite</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Long strokes to bring it together</source>
        <translation>Lange Streichungen, die alles verbinden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Long strokes, left side</source>
        <translation>Lange Streichungen, linke Seite</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Long strokes, right side</source>
        <translation>Lange Streichungen, rechte Seite</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Look again  (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Look at its plug and wires, and keep it away from chargers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Look at its wires; what it should feel is missing or too much in every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Look for a title, a name, a day …  ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Look for sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Look in the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <source>Looking for it now.</source>
        <translation>Wir suchen ihn gerade.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Looking for what is plugged in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>Looking into the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/drills.py"/>
        <source>Looking up how your drills went …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/over.py"/>
        <source>Looking up that session …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Looking up the routines …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/timing.py"/>
        <source>Looking up what is kept …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Looking up what suits them …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <source>Looking up who you practise with …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/home.py"/>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Loose knuckles draw upward beside the spine.</source>
        <translation>Lockere Fingerknöchel streichen neben der Wirbelsäule hinauf.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/link_plot.py"/>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Lovely and even; next time try it with your eyes closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Low back</source>
        <translation>Lendenbereich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>low back</source>
        <translation>Lendenbereich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Low-back knead</source>
        <translation>Kneten über den Hüften</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>low-back knead</source>
        <translation>Kneten über den Hüften</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>Made on the same day, {law}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>Made on {day}, {law}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>Made the day before, {law}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>Made {days} days before, {law}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Make it easy to relax</source>
        <translation>So fällt das Loslassen leicht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>makes a hold of {held} s in a stage of {seconds} s</source>
        <translation>ergibt ein Halten von {held} s in einem Abschnitt von {seconds} s</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>makes a hold of {held} s, but {technique} lasts {least} to {most} s</source>
        <translation>ergibt ein Halten von {held} s, doch {technique} dauert {least} bis {most} s</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>Match the band</source>
        <translation>Mit der Druckstufe gehen</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>May</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>mean force of this hand's touch over the sum of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>mean of the force between onset and offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Mean of the last still second, taxel by taxel, when you ask for it. By itself: from a level within 0.1 N of zero that is still for 2 s, at most 0.001 N a second, at most 0.3 N in all; readings below nothing mend after 1 s, for no hand pulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>mean of your stroke's force less the ghost's, both from one first count to the next; early or late: the ghost's usual onset less yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>measurable is null where hands glided for less than 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>median of onset − key over 16 taps with the finger that feels; ± 1.96 · 1.2533 · spread / √taps; refused below 10 taps or above 50 ms of spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>median of the differences between successive onsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>median over strokes that match of the difference of onsets, on the host's clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <location filename="../../../coach/words.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <location filename="../../../coach/words.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>medium ends at {force_n:g} N</source>
        <translation>mittel endet bei {force_n:g} N</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Medium: lean in.</source>
        <translation>Mittel: lehn dich hinein.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>mend that line</source>
        <translation>berichtige diese Zeile</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Missed its weights by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>Mississippi</source>
        <translation>undzwanzig</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>More counts (Right)</source>
        <translation>Mehr Zählzeiten (Pfeil rechts)</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/receivers.py"/>
        <source>more than one receiver is called {name}; say which by id: {ids}</source>
        <translation>mehr als eine Person heißt {name}; sag mit der Kennung, welche: {ids}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <location filename="../../../coach/ui/debriefing/stroke_overlay.py"/>
        <source>most asked: {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>mostly {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>must be [[stages]] tables</source>
        <translation>muss aus [[stages]]-Tabellen bestehen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/checked_table.py"/>
        <source>must be [[{name}]] tables</source>
        <translation>muss aus [[{name}]]-Tabellen bestehen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/checked_table.py"/>
        <source>must be a date such as "2026-11-21"</source>
        <translation>muss ein Datum sein, zum Beispiel "2026-11-21"</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/checked_table.py"/>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>must be a number from {low} to {high}</source>
        <translation>muss eine Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>must be a random id such as uuidgen writes</source>
        <translation>muss eine zufällige Kennung sein, wie uuidgen sie schreibt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/checked_table.py"/>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>must be a text in quotes</source>
        <translation>muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/known_words.py"/>
        <source>must be a text in quotes; choose one{what}: {known}</source>
        <translation>muss ein Text in Anführungszeichen sein; wähle{what}: {known}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>must be a whole number from {low} to {high}</source>
        <translation>muss eine ganze Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/checked_table.py"/>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>must be one line of at most {most} letters</source>
        <translation>muss eine Zeile mit höchstens {most} Zeichen sein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>must be small letters, digits and single dashes, up to 40</source>
        <translation>darf nur Kleinbuchstaben, Ziffern und einzelne Bindestriche haben, höchstens 40</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/checked_table.py"/>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>must be true or false, without quotes</source>
        <translation>muss true oder false sein, ohne Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/checked_table.py"/>
        <source>must be written as [[{name}]] tables</source>
        <translation>muss als [[{name}]]-Tabellen geschrieben sein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>must be {version}</source>
        <translation>muss {version} sein</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Mute</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Name of someone new</source>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Name of the sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Name or service not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/nearby.py"/>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>nearer to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Nearer to zero is smoother; one clean push lies between −1.4 and −1.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>nearly all of your touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>nearly flowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Neck and shoulders at the table</source>
        <translation>Nacken und Schultern am Tisch</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>needs 1 to {most} [[stages]]</source>
        <translation>braucht 1 bis {most} [[stages]]</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>needs breaths, how many of them to hold</source>
        <translation>braucht breaths, die Zahl der Atemzüge</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>needs pace_bpm, the pace to start from</source>
        <translation>braucht pace_bpm, das Tempo am Anfang</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Network is unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/debrief/html_hands.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>never this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>never too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>never while a beat runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Never: 0 where it did not happen (not shown then)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Never: a stroke that has not come down is not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Never: a stroke without an onset is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Never: each stroke has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Never: none is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Never: without a rest it is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Never; 0 where no beat ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Never; 0 where nothing speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Never; 0 where nothing was taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Never; a device that does not number its samples shows none missing, whatever was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Never; a device that does not number its samples shows none, whatever came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Never; that a last file is missing cannot be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Never; what came after the last whole record of one that breaks off cannot be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Never; without data all are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>New oil: try a drop on the forearm a day before. Many oils are pressed from nuts: ask about nut allergy first.</source>
        <translation>Neues Öl: einen Tag vorher einen Tropfen am Unterarm testen. Viele Öle sind aus Nüssen gepresst: Frag erst nach einer Nussallergie.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_layers.py"/>
        <source>newtons</source>
        <translation>Newton</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Newtons by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>next or previous stage</source>
        <translation>nächster oder voriger Abschnitt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Next time lean in more slowly and stop a little earlier; you can always add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Nine steps</source>
        <translation>Neun Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no beat ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no beat ran, or no pace is sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no beat ran, or the first count was still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no beat ran, the stroke came midway between two beats, or another was nearer to the same beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no beat ran, there are fewer than four strokes, or they agree on no count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/beside_beat.py"/>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <source>no beat to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>No comfort trial for {area} with the {tool} yet: the coach's defaults hold.</source>
        <translation>Hier noch keine Wohlfühlprobe: {area}, {tool}. Es gelten die üblichen Werte.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>No comfort trial yet: the coach's defaults hold everywhere.</source>
        <translation>Noch keine Wohlfühlprobe: Überall gelten die üblichen Werte.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <location filename="../../../coach/words.py"/>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>no contact</source>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_ribbon.py"/>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_ribbon.py"/>
        <source>no data for {gap_s:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no drift stands out, or there are fewer than eight steps without a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>no drill was practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/job.py"/>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>No glove? Take the simulated hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/announcer.py"/>
        <source>No longer too much.</source>
        <translation>Nicht mehr zu viel.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>No number when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/zero_attendant.py"/>
        <source>No readings came to take a zero from. Look after the link, and try again.</source>
        <translation>Es kamen keine Messwerte für die Null. Sieh nach der Verbindung und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/zero_asked.py"/>
        <source>No readings to take a zero from yet. Wait a moment, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/receivers.py"/>
        <source>no receiver is known here yet; open the app and choose “Practise with a partner”</source>
        <translation>hier ist noch niemand bekannt; öffne die App und wähle „Zu zweit üben“</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <source>no recording can be kept at {path} ({why}); {another_folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/places.py"/>
        <source>no recording can be kept in {folder} ({reason}); {another_folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>No route to host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/score_bar.py"/>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>No score this time: too little touch to say anything fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>No sessions are kept yet. Practise once, then see it again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>no stop was said, so nothing is known yet; try again</source>
        <translation>niemand hat Stopp gesagt, also ist noch nichts bekannt; versucht es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <source>No stroke began near enough to a beat to be compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>no stroke has a speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>No stroke of one hand began with one of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no stroke was matched to a beat; never 0 for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>no strokes of the two hands match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/stroke_overlay.py"/>
        <source>No strokes this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <source>No strokes to place against the beat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>No such device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>No such device or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>no taxel has a number, nothing came for 250 ms, or a part of the sensor is past its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>no taxel has a number, or nothing came for 250 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>No television. Music only if you both like it, and low.</source>
        <translation>Kein Fernseher. Musik nur, wenn ihr beide sie mögt, und leise.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Nobody walks in on you for the next while.</source>
        <translation>Eine Weile lang kommt niemand herein.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>none missing</source>
        <translation>nichts fehlt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>none of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>none of its own: a flipped bit is seen, and costs the record it is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>None of these  (Enter)</source>
        <translation>Nichts davon  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>none of your touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>none on simulated gloves whose limit is known: every such sample was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/link_story.py"/>
        <source>None was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>none where samples are numbered: frames doubled or swapped on purpose in a simulated link were counted exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>none where samples are numbered: frames dropped on purpose from a simulated link were counted exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>None: it is what was asked; how late a count is heard is another matter, see “Latency taken out”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>None: it is worked out from the weights themselves, the same as numpy does to six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>not calibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/card.py"/>
        <source>Not done yet</source>
        <translation>Noch nicht gemacht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/card.py"/>
        <source>Not done yet.</source>
        <translation>Noch nicht gemacht.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/spread.py"/>
        <source>not enough strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Not higher than usual</source>
        <translation>Nicht höher als üblich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>not measurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>not measurable from a single stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>not measurable, since an even touch has no beat of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>not named: N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/practising.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Not recording</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Not today, if …</source>
        <translation>Heute nicht, wenn …</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>Note: {warning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/pressure_map.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/link_plot.py"/>
        <source>nothing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>nothing can be heard in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/practising.py"/>
        <source>Nothing can be kept there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>nothing has come from {port} yet; press the board's reset button, and look whether it is this port and its sketch is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Nothing here has “{wanted}”. Try fewer words; Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Nothing here yet. After your first practice you will find it here, with its ribbon and its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Nothing in the air says that it measures. Wake your device up and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Nothing is plugged in that I can see. Plug your glove in by USB and it shows up here, or type an address below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/check.py"/>
        <source>nothing is whole in {path}; there is nothing to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/kept_words.py"/>
        <source>nothing of this session is left to look back on: its recording was deleted or moved, or its disk refused it, while you practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/pressure_map.py"/>
        <source>Nothing presses on the pad</source>
        <translation>Nichts drückt auf die Matte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/score_bar.py"/>
        <source>Nothing taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>nothing that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Nothing that moves is needed to understand anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Nothing to do yet. Breathe with them.</source>
        <translation>Noch ist nichts zu tun. Atmet gemeinsam.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Nothing to look at now. The truth comes after.</source>
        <translation>Jetzt gibt es nichts zu sehen. Die Auflösung kommt danach.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Nothing to take off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>nothing was asked for, or nothing touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>nothing was heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>nothing was held for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>nothing was held: a press that only swells and fades, or kneads, never is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>nothing was kept for this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>nothing was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Nothing was said on the way, so let go. Say how it feels; that is all we go by.</source>
        <translation>Unterwegs wurde nichts gesagt, also lass los. Sagt, wie es sich anfühlt; nur danach richten wir uns.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>nothing was taken away for that reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/trace_zones.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>Now and then a look</source>
        <translation>Ab und zu ein Blick</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>now less the arrival of the newest sample that had any number in it, on the host's clock, taken when the page is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Now {band}, without looking.</source>
        <translation>Nun „{band}“, ohne Hinsehen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Now {goal} again, without looking.</source>
        <translation>Nun wieder {goal}, ohne Hinsehen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_strip.py"/>
        <source>Number {number}: {stage}</source>
        <translation>Nummer {number}: {stage}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/measures/page.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>numbers left out in the device's own count of its samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <location filename="../../../coach/ui/practising/guide_panel.py"/>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>of 360 seeded givers at the beat's pace, twice and half as fast, none was mistaken, at eight strokes and at forty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>of 480 seeded series at twice or half the beat's pace none was called steady (every third by evenness and likeness alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>of 600 seeded series without any pace 2 % were told one at eight strokes, none at sixteen; of those with one 98 % were told it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>of eight strokes the figure itself scatters by a quarter of its size; each peak adds less than 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>of frames damaged at random about one in 65,536 passes its checksum; a line of plain text has none, so a digit that changed on the way is not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>of that unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Of the skin or anything else.</source>
        <translation>Der Haut oder anderswo.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Oil that suits the skin</source>
        <translation>Öl, das die Haut mag</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>On 168 simulated sensors of seven kinds that creep, warm up and repeat themselves as the datasheet says, calibrated with weights known to 1 %, on seeds that nothing was tuned on: 99.5 % of 4,032 presses of 0.3 to 8 s lay within their bar (13.5 % of the force in the median, the errors 5 %); by kind from 97.4 % (a load cell) to all (gloves: eight parts even out what the bar allows for one). By the typical curve 96 %, off by 14 % in the median. From half the lightest to twice the heaviest weight 97 %, at the least 93 % (a resistor of 10 % hysteresis). Light touches right after firm ones are read 20 % wrong in the median (a resistor lets go slowly); their bars, 30 % wide, held 99 %. The textbook's prediction interval of the same weights, 10 % wide, held 90 %, 75 % mixed and 42 % of the light touches; the covariance of numpy.polyfit and scipy's curve_fit alone 51 % and 31 %. How a hand lies on the sensor is not in this: no sheet tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>On along the line, by feel.</source>
        <translation>Weiter auf der Linie, nach Gefühl.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>On average you began your strokes right on the beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>On average you began {off_s:.2f} s after the beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>On average you began {off_s:.2f} s before the beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>On by yourself: one Mississippi, two Mississippi.</source>
        <translation>Nun allein weiter: einundzwanzig, zweiundzwanzig.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>on simulated holds of 4 s with a known wavering of 3, 7 and 12 % it was off by 0.01, 0.05 and 0.1 points in the median, 0.1, 0.3 and 0.7 in 95 of 100, at 25 to 1,000 samples a second; a hand that wavers by 30 % is told up to 10 points too steady, as deep dips part the press. A noisy sensor adds to a very steady hand: with noise of 2 % of the force 0.9 points at 100 samples a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <source>on the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>on “{count}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Once a week, without words: back, hands and feet, with nothing but your own weight.</source>
        <translation>Einmal die Woche, ohne Worte: Rücken, Hände und Füße, nur mit dem eigenen Gewicht.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>Once the beat was gone your strokes came every {came_s:.1f} s where {asked_s:.1f} s was asked, {off:.0f} % quick.</source>
        <translation>Als der Takt weg war, kamen deine Streichungen alle {came_s:.1f} s; gefragt waren {asked_s:.1f} s. Das ist {off:.0f} % schneller.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>Once the beat was gone your strokes came every {came_s:.1f} s where {asked_s:.1f} s was asked, {off:.0f} % slow.</source>
        <translation>Als der Takt weg war, kamen deine Streichungen alle {came_s:.1f} s; gefragt waren {asked_s:.1f} s. Das ist {off:.0f} % langsamer.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>Once the beat was gone your strokes came every {came_s:.1f} s where {asked_s:.1f} s was asked: you kept it.</source>
        <translation>Als der Takt weg war, kamen deine Streichungen alle {came_s:.1f} s; gefragt waren {asked_s:.1f} s. Du hast ihn gehalten.</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>one for each rise that stands out of noise, tremor and rest and comes down to 40 % of it or less, or to 45 % of the lesser of two humps; a shallower dip is a part of the same stroke, as in a knead of two humps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>One hand lifts the shoulder blade a little while the other circles over it.</source>
        <translation>Eine Hand hebt das Schulterblatt ein wenig an, die andere kreist darüber.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>one hand was not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/one-hand.toml"/>
        <source>One hand, one minute</source>
        <translation>Eine Hand, eine Minute</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>One lamp, out of the eyes of the one who lies down.</source>
        <translation>Eine Lampe, die der liegenden Person nicht in die Augen scheint.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>One moment, the recording is opening.</source>
        <translation>Einen Moment, die Aufnahme wird geöffnet.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>One moment, your glove is waking up.</source>
        <translation>Einen Moment, dein Handschuh wacht auf.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>One of your own routines has a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <source>One person's comfort cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>One press to four counts, beginning on one.</source>
        <translation>Ein Druck auf vier Zählzeiten, Beginn auf eins.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>One session's points for one skill (pressure, pace, evenness, soft starts, holding still), so that sessions can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/one-hand.toml"/>
        <source>One slow breath, together.</source>
        <translation>Ein langsamer Atemzug, gemeinsam.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>One step</source>
        <translation>Eine Stufe</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>One thing to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>One tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>One to lie on, one to cover what is not being massaged.</source>
        <translation>Eines zum Daraufliegen, eines für alles, was gerade nicht massiert wird.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>one word = value a line, texts in quotes</source>
        <translation>je Zeile ein Wort = Wert, Texte in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>one</source>
        <comment>a long count</comment>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/opening.py"/>
        <source>only a simulated hand or a replay has another speed; leave --speed out</source>
        <translation>nur eine simulierte Hand oder eine Wiedergabe hat ein anderes Tempo; lass --speed weg</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Only as deep as they ask for.</source>
        <translation>Nur so tief, wie es gewünscht ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/kept_words.py"/>
        <source>Only {kept} of {whole} could be kept: the recording's disk or file had trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>only {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>onset less the nearest first count, over the stroke's period that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Open, or not quite healed.</source>
        <translation>Offen oder noch nicht ganz verheilt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Opening the routine …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Or a pad, a scale, or any sensor that writes numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>or drop a recording here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>Or type an address; two with + between them are two hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>our own edge: 15 N on 2 cm² are 75 kPa, about 37 % of the mean pain threshold of the back (Defrin 2003); discomfort begins near 38 to 40 % of it (Fransson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>our own table of pressures; hysteresis and dwell so that a force at an edge does not flicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own, after the dynamic programming of beat trackers (Ellis 2007)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own, from the spreads of people who tap (Repp 2005)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>our own; 0.25 s is what people begin to notice as a picture that stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own; 0.6 so that strokes without any pace seldom get one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own; 15 % lies well between the paces that it tells apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>our own; 6 to 12 Hz is where hands shake by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>our own; 90 days: a resistor drifts up to 5 % with each tenfold of time, so 10 % from the second day to then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>our own; a 16-bit checksum on each frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own; a key itself takes 5 to 30 ms, which this cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>our own; a minimum-jerk ramp of ΔF in T peaks at 1.875·ΔF/T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>our own; compared with the same exercise and tool only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>our own; graded by distance with named deductions as CPR feedback devices do it (Laerdal QCPR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>our own; no data for 0.25 s is no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>our own; tare at every session as with any scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>our own; the device numbers its samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own; the median, so that a pause or a stroke left out changes little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>our own; the newtons of each taxel are the calibration's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>our recording format: docs/recording.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>outward</source>
        <comment>hands</comment>
        <translation>nach außen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>over a pad median 1.9 % and 8 % in 95 of 100 glides of the seeded set, 13 % in 95 of 100 on its coarsest pad, where a print is hardly wider than two taxels of 15 mm; a way that begins with half the palm over the pad's edge is told 10 to 16 % short; by motion 1.0 % and 5 %; a little slow rather than fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>over a pad: from where the centre of pressure moves faster than 10 % of its top speed to where it is slower again; a way back is a stroke of its own. A circle is one a turn: the first ends where it passes the place that it began at, each later one where the hand heads the same way again. By a glove's motion sensor: from where the hand's own speed passes 10 % of its top to where it is slower again; a way back is a stroke of its own. On a glove without motion: from contact to contact, up to 12 s. Force that wobbles in a glide is no stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Over your best  (B)</source>
        <translation>Mit deinem Besten  (B)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Page ↓  ↑</source>
        <translation>Bild ↓  ↑</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Pages that you saved elsewhere stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>Palm</source>
        <translation>Handfläche</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Palm circles</source>
        <translation>Handflächenkreise</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>palm circles</source>
        <translation>Handflächenkreise</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Palm lean</source>
        <translation>Lehnen mit der Handfläche</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>palm lean</source>
        <translation>Lehnen mit der Handfläche</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Palms or heels of your hands, toward the spine.</source>
        <translation>Mit Handflächen oder Handballen, zur Wirbelsäule hin.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Palms or heels push toward the spine, lift and gather.</source>
        <translation>Handflächen oder Handballen schieben zur Wirbelsäule hin, heben an und fassen.</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>palm</source>
        <comment>tool</comment>
        <translation>Handfläche</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>past its range</source>
        <translation>über dem Messbereich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Past the sensor's range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/fact.py"/>
        <location filename="../../../coach/ui/kit/force_words.py"/>
        <source>past the sensor's range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Past {limit:.0f} newtons a second a palm is gone suddenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Past {limit:.0f} newtons a second a palm lands suddenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Past {limit:.0f} newtons a second a thumb is gone suddenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Past {limit:.0f} newtons a second a thumb lands suddenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_layers.py"/>
        <source>past</source>
        <comment>over its range</comment>
        <translation>über dem</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Pause at the hip</source>
        <translation>An der Hüfte verweilen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>pause or go on</source>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Pause or go on (Space)</source>
        <translation>Pause oder weiter (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>pause, go on, or see it again</source>
        <translation>Pause, weiter, oder noch einmal ansehen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/announcer.py"/>
        <location filename="../../../coach/ui/practising/dial_face.py"/>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>peak {peak_kpa:.0f} kPa</source>
        <translation>Spitze {peak_kpa:.0f} kPa</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Phones away</source>
        <translation>Handys weg</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Pick one depth that felt good and return to it, stroke after stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>PL2303 serial chip, as in many cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/word_buttons.py"/>
        <source>Pleasant</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <location filename="../../../coach/practice/debrief/gliding.py"/>
        <source>pleasant</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/skill_trends.py"/>
        <source>Points from 0 to 100, session by session; a ring marks your best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Points taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/page.py"/>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>Practice and score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>practice goes on</source>
        <translation>die Übung läuft weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>practice notes: 40 to 80 are easy to stroke to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>practice notes: skin likes 1 to 10 cm/s; speed is the slope of a line through the centre of pressure over a fifth of a second or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>practice of tapping research; a pause rule of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <location filename="../../../coach/ui/ways/practising.py"/>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Practise again with these strokes drawn under yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Practise it with the strokes of your best time drawn under yours</source>
        <translation>Üben, während die Streichungen deines besten Mals unter deinen stehen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Practise on the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Practise over this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Practise with a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>Practise with {name}</source>
        <translation>Mit {name} üben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Practise without</source>
        <translation>Ohne Profil üben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Practise without anyone</source>
        <translation>Üb für dich allein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>prediction interval of a linear regression (any textbook; Student's t); FSR 400 series datasheet for what weights cannot show (repeats itself to 2 %, drifts below 5 % with each tenfold of time, 10 % hysteresis, 15 % at 85 °C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>Press a name to read how it is made.</source>
        <translation>Drück auf einen Namen, um zu lesen, wie die Zahl entsteht.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/cards.py"/>
        <source>Press a name to read what its number means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Press along the left arch</source>
        <translation>Am linken Fußgewölbe entlangdrücken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Press along the right arch</source>
        <translation>Am rechten Fußgewölbe entlangdrücken</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Press less, or put a softer layer over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Press on it alone: if it still says nothing, look at its wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Press slowly along the arch of the foot, from the heel toward the toes.</source>
        <translation>Drück langsam am Fußgewölbe entlang, von der Ferse zu den Zehen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Press Space to go on.</source>
        <translation>Mit der Leertaste geht es weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Press Space to see it again, or D for the debrief.</source>
        <translation>Leertaste: noch einmal ansehen; D: zum Rückblick.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>Press the sensor firmly and let go, five times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Presses held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/debrief/html_hands.py"/>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Pressure band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>Pressure data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial.py"/>
        <source>Pressure dial</source>
        <translation>Druckanzeige</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>pressure is force over area: 1 N on 1 mm² is 1,000 kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/pressure_map.py"/>
        <source>Pressure map</source>
        <translation>Druckkarte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_ribbon.py"/>
        <source>Pressure through the session, newtons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Pressure: 80 points a band that the touch was away from the aim on average, the way up and down of a stroke aside (0.2 bands). The others rise in a straight line: peaks that spread by 10 to 40 %, intervals by 10 to 40 %, pace off by 4 to 30 % (natural logarithm), sudden starts in 5 to 60 % of the strokes. Too much: 5 a moment, and at least as many as leave 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Put a softer layer under it and calibrate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Put your thumb on and press in slowly, just as before.</source>
        <translation>Setz den Daumen auf und drück langsam hinein, wie eben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Put your thumb on and press in slowly; the one who receives says pleasant, firm enough, and stop.</source>
        <translation>Setz den Daumen auf und drück langsam hinein; wer liegt, sagt angenehm, fest genug und Stopp.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>Put {weight} in the middle of the sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>Quartiles, as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/gliding.py"/>
        <source>quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Quiet</source>
        <translation>Stille</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>quiet</source>
        <translation>still</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Rake</source>
        <translation>Streichen mit den Knöcheln</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>rake</source>
        <translation>Streichen mit den Knöcheln</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>Raspberry Pi Pico or a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>Raspberry Pi Pico with MicroPython</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Reading your session …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Readings a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>receiver's buttons, or their own window</source>
        <translation>Knöpfe zum Antworten, oder ein Fenster dafür</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>receiver: softer, good, deeper</source>
        <translation>wer massiert wird: sanfter, gut so, tiefer</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>receiver: STOP</source>
        <translation>wer massiert wird: STOPP</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/buttons.py"/>
        <source>Receiver: {word} ({key})</source>
        <translation>Wer massiert wird: {word} ({key})</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Recorded from {device}</source>
        <translation>Aufgenommen von: {device}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Recording</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Recording trouble</source>
        <translation>Aufnahme gestört</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>Recordings (*.rec);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Red, hot or swollen.</source>
        <translation>Rot, heiß oder geschwollen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Remember how you began, and go back to that every few strokes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Remove it  (Del)</source>
        <translation>Entfernen  (Entf)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Remove “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Removing your routine …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <location filename="../../../coach/ui/history/sessions_list.py"/>
        <location filename="../../../coach/ui/home_page.py"/>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <location filename="../../../coach/ui/ways/replaying.py"/>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Replay at its end</source>
        <translation>Wiedergabe am Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Replay it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <source>Replay of {title}</source>
        <translation>Wiedergabe von {title}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Replay paused</source>
        <translation>Wiedergabe angehalten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/sessions_list.py"/>
        <source>Replay {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Replay, {speed:g} × as fast</source>
        <translation>Wiedergabe, {speed:g}-fach</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>replay: needs a file; write for example replay:practice.rec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Rest first: {left_s} s.</source>
        <translation>Erst ein wenig Ruhe: {left_s} s.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Rest for a moment: {left_s} s.</source>
        <translation>Einen Moment Ruhe: {left_s} s.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Rest lightly for four counts.</source>
        <translation>Ruh dich vier Zählzeiten lang leicht aus.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Rest the heel of the hand above the shoulder blade, lean in, wait, let go, move on.</source>
        <translation>Leg den Handballen über dem Schulterblatt auf, lehn dich hinein, warte, löse dich, wandere weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Rest your hands</source>
        <translation>Die Hände ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Resting hands</source>
        <translation>Ruhende Hände</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>resting hands</source>
        <translation>ruhende Hände</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Rest</source>
        <comment>technique</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>rest</source>
        <comment>technique</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>rhythm settling</source>
        <translation>Rhythmus pendelt sich ein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Rhythm: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>right with it</source>
        <translation>genau mit ihr</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>right</source>
        <comment>insole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Roll each finger or toe</source>
        <translation>Jeden Finger oder Zeh rollen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Roll each finger or toe between yours, root to tip.</source>
        <translation>Roll jeden Finger oder Zeh zwischen deinen, vom Ansatz zur Spitze.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Roll the left fingers</source>
        <translation>Die Finger der linken Hand rollen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Roll the left toes</source>
        <translation>Die linken Zehen rollen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Roll the right fingers</source>
        <translation>Die Finger der rechten Hand rollen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Roll the right toes</source>
        <translation>Die rechten Zehen rollen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>root of the mean square distance from the circular mean, each by its own period, with one less than the number of strokes; of twelve or more a stroke is left out that lies more than five spreads (1.4826 times the median distance from the median) and a tenth of a period from their median: it was meant for no beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>root of the mean squared difference between what the law reads and the weight, over all weights up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>root to tip</source>
        <comment>hands</comment>
        <translation>vom Ansatz zur Spitze</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Rose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>rows of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Run a thumb over every fingertip; nothing should scratch.</source>
        <translation>Fahr mit dem Daumen über jede Fingerspitze; nichts soll kratzen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Sacrum</source>
        <translation>Kreuzbein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>sacrum</source>
        <translation>Kreuzbein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Sacrum circles</source>
        <translation>Kreuzbeinkreise</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>sacrum circles</source>
        <translation>Kreuzbeinkreise</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>samples in which any taxel reads full scale, as a share of all samples, times the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>samples whose total is more than 1.05 times the heaviest weight, as a share of all samples, times the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Save  (Ctrl+S)</source>
        <translation>Speichern  (Strg+S)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Save as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/save_picture.py"/>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Save the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/save_picture.py"/>
        <source>Save the picture as it looks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/save_picture.py"/>
        <source>Save the picture on white, sharp at any size, to print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/save_picture.py"/>
        <source>Save “{picture}” as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/save_picture.py"/>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Saved: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Saving keeps it as a routine of your own, called {name}.</source>
        <translation>Speichern legt ihn als eigenen Ablauf {name} ab.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Saving puts yours in the place of ours called {name}; another name keeps both.</source>
        <translation>Speichern setzt deinen an die Stelle von unserem {name}; mit einem anderen Namen bleiben beide.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Saving replaces your own routine called {name}.</source>
        <translation>Speichern ersetzt deinen eigenen Ablauf {name}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/window.py"/>
        <source>Say how it feels, at any time.</source>
        <translation>Sag jederzeit, wie es sich anfühlt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>says {said} s but the stages add up to {sum} s; shorten a stage or raise duration_s</source>
        <translation>nennt {said} s, die Abschnitte ergeben aber {sum} s; kürze einen Abschnitt oder erhöhe duration_s</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Scapula lift</source>
        <translation>Schulterblatt anheben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>scapula lift</source>
        <translation>Schulterblatt anheben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_hands.py"/>
        <source>Score and tip are of both; the pictures are of {hand}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/score_bar.py"/>
        <source>Score: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Seconds of contact in the band asked for, by its plain edges, over all seconds of contact while something was asked for. How far past: the mean, over the time below or above that band (the longer of the two), of the newtons to its nearer edge; not said where the hardest spot's kPa tell the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>See a recording again, at your own speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>See holding still: count, and the median of the spreads as a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>Seeed XIAO board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Sensing points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>sensor {name}</source>
        <translation>Sensor {name}</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/serial_port.py"/>
        <source>serial: needs a port, for example serial:/dev/ttyUSB0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>serial:/dev/ttyUSB0 or sim:steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/weeks.py"/>
        <source>Sessions by week. {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <location filename="../../../coach/ui/settings/page.py"/>
        <location filename="../../../coach/ui/ways/settings.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Settings  (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Seven steps</source>
        <translation>Sieben Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>seven</source>
        <comment>a long count</comment>
        <translation>sieben</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>several devices answer to {target}; say which one: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Shake out, drink, stretch</source>
        <translation>Ausschütteln, trinken, strecken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Shake your hands loose</source>
        <translation>Die Hände locker ausschütteln</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>shaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Shallow here; ask how it is.</source>
        <translation>Hier nur flach; frag, wie es sich anfühlt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_panel.py"/>
        <source>share of the work</source>
        <translation>Anteil an der Arbeit</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Short exercises, each for one skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Short nails, no rings</source>
        <translation>Kurze Nägel, keine Ringe</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Shoulder blades</source>
        <translation>Schulterblätter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>shoulder blades</source>
        <translation>Schulterblätter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Show me around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>show or hide these keys</source>
        <translation>diese Tasten zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Silent</source>
        <translation>Ohne Ton</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>simulated presses that sway and drift, with a known shake of 0.5, 2 and 5 %, 50 to 1,000 samples a second: off by 2.2, 1.1 and 0.7 % of itself in the median, up to 7 % in 95 of 100; of 96 presses without a shake, noise up to 2 %, it was told of none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>simulated ways in of one, two and four pushes, 50 to 1,000 samples a second, noise up to 0.3 % of the force: off by 0.01 in the median and 0.15 in 95 of 100. The same without taking noise out is off by 0.17, over the whole press by 4.5. One clean push of any length gives −1.40 (minimum jerk) to −1.70 (half a sine).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>since the stroke began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Sink in above the left shoulder blade</source>
        <translation>Über dem linken Schulterblatt einsinken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Sink in above the right shoulder blade</source>
        <translation>Über dem rechten Schulterblatt einsinken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Sink in slowly, over a whole count.</source>
        <translation>Sink langsam ein, eine ganze Zählzeit lang.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Sit together, hold hands, let nothing press.</source>
        <translation>Sitzt beisammen, haltet euch an den Händen, lasst nichts drücken.</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Six steps</source>
        <translation>Sechs Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>six</source>
        <comment>a long count</comment>
        <translation>sechs</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Skin likes one to ten centimetres a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Skin likes one to ten centimetres a second; let each glide take longer, or go a shorter way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Skin likes one to ten centimetres a second; let your hand go on a little, so that it does not stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Skip</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>slope of a straight line through the steps' periods over their mean, told from eight steps on and where it is 3.5 times its own standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Slow circles on the scalp</source>
        <translation>Langsame Kreise auf der Kopfhaut</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Slow circles with your thumbs over the open palm, or over the sole.</source>
        <translation>Langsame Kreise mit den Daumen in der offenen Handfläche oder auf der Sohle.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>slow enough</source>
        <translation>langsam genug</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Slow hands, an easy beat, and just enough weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>Slow starts and slow endings.</source>
        <translation>Langsam beginnen, langsam enden.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Slower (Down)</source>
        <translation>Langsamer (Pfeil ab)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>slower and slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/one-hand.toml"/>
        <source>Slower than you think, softer than you think.</source>
        <translation>Langsamer, als du denkst, sanfter, als du denkst.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Slower, please.</source>
        <translation>Langsamer, bitte.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Small circles on the scalp</source>
        <translation>Kleine Kreise auf der Kopfhaut</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Small steps, and wait for a yes.</source>
        <translation>Kleine Schritte, und warte auf ein Ja.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>Smaller, for an even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Smoothness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>Smoothness and steadiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>So are all comfort profiles, and the areas that receivers asked you to spare. Calibrations and your own routines stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>So much it read with no hand on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Soft light</source>
        <translation>Weiches Licht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>Soft starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>soft starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/quiet_line.py"/>
        <source>Softer</source>
        <translation>Sanfter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>Softer limits for: {areas}.</source>
        <translation>Sanftere Grenzen: {areas}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>Softer over {areas}.</source>
        <translation>Sanfter hier: {areas}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Softer, good, deeper or stop, and when it was said. The voice always counts for more than the sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>Softer: {stages}.</source>
        <translation>Sanfter: {stages}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>some of it is out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Someone new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>something else: it offers {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Something inflamed</source>
        <translation>Etwas Entzündetes</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing at its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing at {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing in {n:,} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing in {n:,} places between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing in {n:,} places, the first at {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Something that makes the numbers less sure than they look, with what to do about it. It is shown and never hidden; too much is judged as strictly as without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/job.py"/>
        <source>Something unexpected happened ({kind}); please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Sound and taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>sound on or off</source>
        <translation>Ton an oder aus</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Sound on or off (S)</source>
        <translation>Ton an oder aus (S)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Sound …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>SPARC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>spectral arc length: Balasubramanian, Melendez-Calderon, Roby-Brami and Burdet 2015, J. NeuroEng. Rehab. 12:112; their example, −1.41403, is met to five places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Spread about that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>Spread of the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_list.py"/>
        <location filename="../../../coach/ui/routines/stage_strip.py"/>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_strip.py"/>
        <source>Stages: {left}, {right}</source>
        <translation>Abschnitte: {left}, {right}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>standard deviation over mean of the times between onsets, pauses (2.5 medians) left out; where a beat ran, of the times over the period it asked for. Each stretch of one beat, of a changing one or of none is judged by its own mean; a time from one to the next is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Start anew now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Static point</source>
        <translation>Ruhender Daumen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>static point</source>
        <translation>ruhender Daumen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Stay a while; then a blanket and a quiet minute.</source>
        <translation>Bleib eine Weile; dann eine Decke und eine stille Minute.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Stay below the waist, and shallow.</source>
        <translation>Bleib unterhalb der Taille, und nur flach.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Stay beside the spine, never on it.</source>
        <translation>Bleib neben der Wirbelsäule, nie darauf.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>Stay for {n} breaths.</source>
        <extracomment>Stay for one breath.</extracomment>
        <translation><numerusform>Bleib einen Atemzug lang.</numerusform><numerusform>Bleib {n} Atemzüge lang.</numerusform></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Stay in {band} by feel.</source>
        <translation>Bleib nach Gefühl bei „{band}“.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Stay shallow on either side of the waist, where the kidneys are.</source>
        <translation>Bleib an beiden Seiten der Taille flach, dort liegen die Nieren.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Steadiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>steady rhythm</source>
        <translation>ruhiger Rhythmus</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Steady: spread of the times at most 10 %, onsets alike by 0.90 and one stroke for each asked for; settling: 20 % and 0.70; else uneven. Without a beat by the times alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/check_ins.py"/>
        <source>Still good like this?</source>
        <translation>Ist es so noch gut?</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Still {goal}, by feel.</source>
        <translation>Weiter {goal}, nach Gefühl.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>still</source>
        <comment>hands</comment>
        <translation>still</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/quiet_line.py"/>
        <source>STOP</source>
        <translation>STOPP</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/word_buttons.py"/>
        <location filename="../../../coach/ui/practising/stop_screen.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/gallery/pages.py"/>
        <location filename="../../../coach/ui/session/host.py"/>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/sitting.py"/>
        <source>Stop here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/too_much.py"/>
        <source>Stop: lift your hands</source>
        <translation>Stopp: Heb die Hände ab</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Stopped at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Stopped at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Stopped. Let your hands grow light, lift them, and ask.</source>
        <translation>Gestoppt. Lass die Hände leicht werden, heb sie ab und frag.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/sitting.py"/>
        <source>Stop</source>
        <comment>end practice</comment>
        <translation>Aufhören</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>stop</source>
        <comment>what a receiver says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Straight wrists, low shoulders.</source>
        <translation>Gerade Handgelenke, lockere Schultern.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/debrief/html_hands.py"/>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <source>Strokes against the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Strokes and beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>strokes find their beats with F1 0.995 (nearest beat 0.946), one in ten left out and one in ten too many; a device's clock is fitted within 0.4 ms over USB and within 10 ms over Bluetooth, usually 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>strokes that have an asynchrony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Strokes with a beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>sudden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Sudden starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Swap to knuckles if a thumb aches.</source>
        <translation>Nimm die Fingerknöchel, wenn ein Daumen müde wird.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Take about half your weight off.</source>
        <translation>Nimm etwa die Hälfte deines Gewichts weg.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>Take everything off the sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Take your hand off to begin.</source>
        <translation>Nimm zum Beginnen die Hand weg.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Take your hand off to begin; the sensor still feels {force_n:.1f} N.</source>
        <translation>Nimm zum Beginnen die Hand weg; der Sensor fühlt noch {force_n:.1f} N.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Take your hands off, shake them loose and breathe.</source>
        <translation>Nimm die Hände weg, schüttle sie locker und atme durch.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>taken from that session's own debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Taken off as nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/latency_attendant.py"/>
        <source>Taking the sensor's latency out</source>
        <translation>Die Verzögerung des Sensors ausgleichen</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/zero_attendant.py"/>
        <source>Taking the zero</source>
        <translation>Die Null nehmen</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/zero_attendant.py"/>
        <source>Taking the zero: hands off, and still for a second.</source>
        <translation>Null wird genommen: Hände weg, und eine Sekunde still.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Tap</source>
        <translation>Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>tap the pace you want</source>
        <translation>das gewünschte Tempo tippen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Tap the pace you want (T)</source>
        <translation>Tippe das Tempo, das du möchtest (T)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>tapping research (Repp 2005, Repp and Su 2013); the reach measured on seeded givers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/stroke_overlay.py"/>
        <source>target: {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Taxel {number} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Taxels {numbers} are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Ten minutes on a chair, with flat hands, so thumbs and wrists have a holiday.</source>
        <translation>Zehn Minuten auf einem Stuhl, mit flachen Händen: Daumen und Handgelenke haben frei.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Ten soft minutes before sleep: choose hands or feet, then end at the head.</source>
        <translation>Zehn sanfte Minuten vor dem Schlafen: Hände oder Füße, zum Schluss der Kopf.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial.py"/>
        <source>Thank you both. This is what it came to.</source>
        <translation>Danke euch beiden. Das ist dabei herausgekommen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Thank you. Let go now, all the way.</source>
        <translation>Danke. Lass jetzt ganz los.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>Thank you; hands off for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>that comfort profile is gone; choose another, or go on without one</source>
        <translation>dieses Wohlfühlprofil gibt es nicht mehr; wähle ein anderes oder mach ohne weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/pager.py"/>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/job.py"/>
        <source>That did not work: {why} ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>That is all</source>
        <translation>Das war’s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>That is higher than usual, so it needs {name}'s own yes.</source>
        <translation>Das ist mehr als üblich, darum braucht es von {name} ein eigenes Ja.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>that is no comfort profile's id; choose one of those there are</source>
        <translation>das ist keine Kennung eines Wohlfühlprofils; wähle eines von denen, die es gibt</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/zero_attendant.py"/>
        <source>That is zero now. You can begin.</source>
        <translation>Das ist jetzt null. Du kannst beginnen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>that name is too long; use at most {most} ordinary letters</source>
        <translation>dieser Name ist zu lang; nimm höchstens {most} gewöhnliche Buchstaben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>that of its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>that of the onsets: about 1 % for strokes of 4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>That one grew too fast to count, so we do it again.</source>
        <translation>Das wurde zu schnell fester, um zu zählen; also noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>That one took very long, so let go; we do it again.</source>
        <translation>Das hat sehr lange gedauert, also lass los; wir machen es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/lateness.py"/>
        <source>That too much was {late_s:.1f} s ago: the line had held it back.</source>
        <translation>Dieses „zu viel“ ist {late_s:.1f} s her: Die Leitung hatte es zurückgehalten.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/replaying.py"/>
        <source>That was the whole recording.</source>
        <translation>Das war die ganze Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>That was the whole session.</source>
        <translation>Das war die ganze Übung.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/places.py"/>
        <source>the app's folder {folder} cannot be made ({reason}); set COACH_DATA_DIR to a folder you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the arch of the foot</source>
        <translation>Fußgewölbe</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/pulse.py"/>
        <source>The beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_time.py"/>
        <location filename="../../../coach/ui/debriefing/beside_beat.py"/>
        <source>the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>The beat is gone; keep the count in your head.</source>
        <translation>Der Takt ist weg; zähl im Kopf weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>the beat itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>The blind test</source>
        <translation>Nach Gefühl</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>the calibration could not be saved in {folder} ({strerror}); make room, mend that, or choose another data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/calibration_trouble.py"/>
        <source>The calibration of {name} is not used: {why}.</source>
        <translation>Die Kalibrierung von {name} wird nicht verwendet: {why}.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>the calibration {path} cannot be read ({strerror}); calibrate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the calibration's error bar, which stands beside it; the filter itself is the exact one within 1e-9 and adds none to a steady press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the calibration's error of a single taxel; a spot smaller than a taxel is harder than it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/window.py"/>
        <source>The coach does not hear you just now. Say it aloud.</source>
        <translation>Der Coach hört dich gerade nicht. Sag es laut.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>The coach feels two hands at once; choose one device, or one for each hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>the coach may not use Bluetooth; allow it in the system's privacy settings and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/host.py"/>
        <source>The coach stopped listening</source>
        <translation>Der Coach hört nicht mehr zu</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>The coach's defaults hold, and nothing about anybody is kept.</source>
        <translation>Es gelten die üblichen Werte, und über niemanden wird etwas gespeichert.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_known.py"/>
        <source>the coach's glove or pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>The columns of force or pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>the comfort profile could not be saved in {folder} ({reason}); make room, mend that, or choose another data folder</source>
        <translation>das Wohlfühlprofil ließ sich nicht in {folder} speichern ({reason}); schaff Platz, behebe das oder wähle einen anderen Datenordner</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/standing_still.py"/>
        <source>The computer stood still for {long} and felt nothing meanwhile; look how your partner is, and go on.</source>
        <translation>Der Computer stand {long} still und hat in dieser Zeit nichts gespürt; schau, wie es deinem Gegenüber geht, und mach weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>the connection to {who} is lost; bring it near and check its battery, the coach goes on as soon as it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>The count that your strokes mostly began on, where they agree on one. A stroke begins on “one”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>the debrief</source>
        <translation>der Rückblick</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>The demo and the drills need only a cushion or a pad.</source>
        <translation>Für Demo und Einzelübungen reicht ein Kissen oder eine Matte.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/chain.py"/>
        <source>The device</source>
        <translation>Das Gerät</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wire_refusal.py"/>
        <source>the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/slow_opening.py"/>
        <source>the device could not be opened ({problem}); try again</source>
        <translation>das Gerät ließ sich nicht öffnen ({problem}); versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>the device has no calibration of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>the device has no calibration of its own, or each weight came once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>The device makes newtons by itself and does not say how well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wire_refusal.py"/>
        <source>the device says that it has {taxels} taxels, and the coach reads {most} at most; look whether it is the right one, and at its firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>the device {device_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>the device's crystal: below 0.01 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>the device's own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>the device, or our own count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>The disk does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>The disk does not answer: practice goes on, and the recording catches up when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>The disk is full: practice goes on, but the recording waits for free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>The disk was too slow for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/drill_attendant.py"/>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <source>The drill</source>
        <translation>Die Einzelübung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>the edges for {area}, {tool} are above the default without the receiver's yes (raised = true); calibrate again</source>
        <translation>die Grenzen für {area}, {tool} liegen über dem Üblichen, ohne dass die massierte Person Ja gesagt hat (raised = true); kalibriert neu</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>the edges for {area}, {tool} are above {most:g} times the default, which no trial gives; calibrate again</source>
        <translation>die Grenzen für {area}, {tool} liegen über dem {most:g}-Fachen des Üblichen, was keine Probe ergibt; kalibriert neu</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>the edges for {area}, {tool} are out of order; they go contact, light, medium, firm</source>
        <translation>die Grenzen für {area}, {tool} sind durcheinander; die Folge ist Kontakt, leicht, mittel, fest</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>The end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>the end of a trial</source>
        <translation>das Ende einer Probe</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>The files of the same session by its id, in the order of their numbers; between two of them the first chunk of one less the last of the other, where that is more than 0.25 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/page.py"/>
        <source>The first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/preview.py"/>
        <source>The first lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>the first word said after a question; a question is asked at most every 45 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_attendant.py"/>
        <location filename="../../../coach/ui/practising/ghost_panel.py"/>
        <source>The ghost</source>
        <translation>Die Schattenhand</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_attendant.py"/>
        <source>The ghost was felt by {theirs} ({their_places} sensing places), this is {yours} ({your_places}); practise with that sensor, or choose another recording.</source>
        <translation>Die Schattenhand wurde mit einem anderen Sensor aufgenommen ({theirs}, {their_places} Messstellen; hier: {yours}, {your_places}); übe mit jenem oder wähle eine andere Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_file.py"/>
        <source>the ghost {name} was done with the {theirs} and this is the {yours}; practise with the {theirs}, or choose another recording</source>
        <translation>die Schattenhand {name} ist mit „{theirs}“ gemacht, eingestellt ist „{yours}“; übe mit „{theirs}“ oder wähle eine andere Aufnahme</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <source>The glove is back. One moment.</source>
        <translation>Der Handschuh ist wieder da. Einen Moment.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>The glove is gone. Check its plug or battery.</source>
        <translation>Der Handschuh ist weg. Sieh nach Stecker oder Akku.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <source>The glove started anew. One moment, it says again who it is.</source>
        <translation>Der Handschuh ist neu gestartet. Einen Moment, er stellt sich wieder vor.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>The glove went quiet.</source>
        <translation>Der Handschuh ist still geworden.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/picture_cards.py"/>
        <source>The higher, the harder: light, medium, firm, too much. Minutes run from left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history_file.py"/>
        <source>the history {path} cannot be made again ({reason}); check that its folder may be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history_file.py"/>
        <source>the history {path} cannot be used ({reason}); {mending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The host's second at which the bytes came, less the second at which the too much began by the device's clock, where that is more than 0.25 s; the clocks are laid over each other by the quickest arrivals of each 5 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_strip.py"/>
        <source>the last one</source>
        <translation>der letzte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>the last reading's time less the first sample's, in the device's own seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>The left foot</source>
        <translation>Der linke Fuß</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>The left hand</source>
        <translation>Die linke Hand</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>The length of the outline of the spectrum of |dF/dt| of one loading ramp, scaled to 1 at its top, up to 10 Hz and down to 5 % of the top (zero-padded 16-fold); the median over a stroke's ramps and over the strokes. Only the way in counts, never the hold and the way out; a double-humped knead has two, and a rest on the way parts it in two. Frequencies that the sensor's noise would make up are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>The length of the way that your hand went in one stroke; of a session, the middle one of all strokes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>The lightest and the heaviest weight of the calibration. Outside of them the curve is a guess, and the error grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>The list of all these numbers</source>
        <translation>Die Liste aller dieser Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the low back</source>
        <translation>Lendenbereich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>The mean over the drill's parts of 100 less the distance from the goal as a share of what the level allows; docs/drills.md has each drill's goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The median of the strokes' peaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The most newtons of one taxel over its area, low-passed like the pressure; too much is judged before the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>The most that the stroke pressed with, a tremor of the hand included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the newtons are unknown where a part of the sensor was past its range; that it was too much is sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The newtons between the edges (palm 1.5, 10, 30 and 60 N; thumb 0.5, 3, 8 and 15 N, until a pair calibrates), or the hardest taxel's kPa where areas are known (15, 40 and 75 kPa), whichever is harder. An edge counts when it is passed by 10 % for 0.2 s; a hand that comes or goes counts at once; what goes back within a second has to pass the edge by 30 %. Too much is there with its alarm; once that is over, it goes at once below half of its edge, after 0.3 s below 65 %, 1.5 s below 75 % and 3 s below 85 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>The next stage (Page Down)</source>
        <translation>Der nächste Abschnitt (Bild ab)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>The numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>The numbers  (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>The one pace that explains your strokes best, with or without a beat. A stroke left out, one too many or a pause does not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>The pad of the thumb waits on a tender spot beside the spine while you both breathe.</source>
        <translation>Die Daumenkuppe verweilt auf einer empfindlichen Stelle neben der Wirbelsäule, während ihr beide atmet.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/host.py"/>
        <source>The part of it that hears your glove has gone quiet, so what you see is old. What was recorded so far is safe.</source>
        <translation>Der Teil, der deinen Handschuh hört, ist still geworden; was du siehst, ist also alt. Die Aufnahme bis hierher ist sicher.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the peak's own error, mostly that of the calibration; it stands beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/address.py"/>
        <source>the plugin for {scheme}: could not be loaded ({problem}); reinstall it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_pairs.py"/>
        <source>the press came and went too fast for the reference; count slowly to four while you press, and to four while you let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>The questions that were asked quietly, and what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>the ramp has fewer than nine readings, or the sensor's noise is as large as what would be rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>The rate is told by the times of arrival: {hz:.4g} Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up by their band; seconds without data are in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up where the alarm stood, less the 0.3 s for which it waits to be sure that it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up where the band was firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up where the band was light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up where the band was medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up where the band was no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/bar.py"/>
        <source>The receiver's words</source>
        <translation>Die Antworten der Person, die massiert wird</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>The recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>the recording is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>the recording of that session is gone, deleted or moved outside the app; the history leaves it out now, so choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <source>the recording {path} cannot be started ({reason}); free some space or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>The recording's disk failed ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>The recording's file was deleted or moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>The recording, what the app keeps of it, and pages and tables beside it are deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history_file.py"/>
        <source>the recordings are gone, but the history {path} could not be wiped ({reason}); close other windows of the app, then coach history --rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>The recordings, what the app keeps of them, and pages and tables beside them are deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_pairs.py"/>
        <source>the reference sends fewer than {slowest_hz:g} numbers a second, too slow to calibrate against while you press; use weights: coach calibrate without --against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>the replay is not open yet; open it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>the replay was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>The rest was harder.</source>
        <translation>Der Rest war fester.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>The rest was lighter.</source>
        <translation>Der Rest war leichter.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>The rest was mostly {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>The rest was {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>The right foot</source>
        <translation>Der rechte Fuß</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>The right hand</source>
        <translation>Die rechte Hand</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>The RMS between 6 and 12 Hz over the mean, of the unfiltered force between the ramps (spectrum with a Hann window, straight line taken off), less what a power law between the frequencies below and above that band lets one expect there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/own.py"/>
        <source>the routine {name} is gone; choose another</source>
        <translation>den Ablauf {name} gibt es nicht mehr; wähle einen anderen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/text_edit.py"/>
        <source>The routine's text</source>
        <translation>Der Text des Ablaufs</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the sacrum</source>
        <translation>Kreuzbein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>The same figure in the session before that had the same exercise and tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>The sample index stands still, so nobody knows what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_fit.py"/>
        <source>the sensor and the reference did not feel the same press; lay the one on the other, press on both together, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/fit_spread.py"/>
        <source>the sensor answered so differently each time that a force would be known to no better than ± {share:.0%}; set each weight down on the same spot, on a soft layer, wait three seconds each time, and begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>the sensor did not feel {weight}; put the weight on the middle of it, on a soft layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the sensor does not tell the areas of its taxels, or is past its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>the sensor felt nothing; set the weight on its middle, on a soft layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_pairs.py"/>
        <source>the sensor is at its limit from {min:.0f} N on; press less, or put a softer layer over it, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration.py"/>
        <source>the sensor is at its limit while it should rest; lift your hand, look for a pinched wire, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>the sensor is at its limit with nothing on it; check its wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>the sensor is at its limit with {weight}; leave that weight out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/zero_asked.py"/>
        <source>The sensor is at its limit. Lift both hands, look for a pinched wire, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>the sensor is no pad and has no motion sensor, or the hand went less than 2 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>the sensor is no pad and has no motion sensor, or the way is under 2 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_words.py"/>
        <source>The sensor is quiet; the trial goes on as soon as it speaks.</source>
        <translation>Der Sensor schweigt; die Probe geht weiter, sobald er sich meldet.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>The sensor is silent. Keep it gentle until it is back.</source>
        <translation>Der Sensor schweigt. Bleib sanft, bis er wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>The sensor is stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/port_line.py"/>
        <source>the sensor on {name} is gone; check its plug and cable, the coach goes on as soon as it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_fit.py"/>
        <source>the sensor read less while the reference read more; look whether it is plugged the right way round, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>the sensor read no more with {weight} than with {weight2}; set the weights down on the same spot and begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_record.py"/>
        <source>the sensor read up to {percent:.0f}% differently while you took weights off; wait a little longer at each weight, or put a softer layer under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>The sensor rests away from zero and nothing in it moves as a living hand does, or every press comes down to the same level above zero. It may be a strap that was pulled tight, warmth, or a hand that rests there: only you can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>the sensor samples fewer than 50 times a second or lost samples there, the press is held for less than 1 s, or nothing stands out threefold from the noise and the slow changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the sensor sends no seconds of its own: of plain number lines nobody knows how long they were under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/serial_port.py"/>
        <source>the sensor that was on {name} is not plugged in; put it into any socket, the coach goes on as soon as it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>The sensor was calibrated anew since the trial for {area}; try it again so that the newtons agree.</source>
        <translation>{area}: Der Sensor wurde seit der Probe neu kalibriert; wiederholt sie, damit die Newton stimmen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>The sensor went quiet on the way, so let go; we do it again.</source>
        <translation>Der Sensor ist unterwegs verstummt, also lass los; wir machen es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/link_plot.py"/>
        <source>The sensor's line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>the sensor's own noise is a good part of the lightest touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/ui/debriefing/picture_cards.py"/>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>the session has too few strokes or holds to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>The session: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>The share of your strokes that one pace explains, from 0 to 1. Below 0.6 no pace is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the shoulder blades</source>
        <translation>Schulterblätter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_words.py"/>
        <source>the simulated hand “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>the speed of the centre of pressure, or by motion the hand's own, added up from onset to offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/narrating.py"/>
        <source>The spoken words</source>
        <translation>Die gesprochenen Worte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the spread is unknown where nothing was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>The stage before (Page Up)</source>
        <translation>Der Abschnitt davor (Bild auf)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>The stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The standard deviation of peaks over their mean, pooled over stretches with the same aim of three strokes or more; peaks that were too much are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The standard deviation over the mean of the low-passed newtons between the ramps, of presses that stay near their height for 2 s or more; the median over the presses. A ramp is done half as long after 90 % as it took from 10 to 90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>The steepest straight line through a quarter of the way from 10 to 90 % of a loading ramp (up to half of it where noise asks for that), over all the stroke's ramps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>The stops lie far apart, from {low_n:.0f} to {high_n:.0f} N. The lowest one counts; trying again would tell more.</source>
        <translation>Die Stopps liegen weit auseinander, von {low_n:.0f} bis {high_n:.0f} N. Der niedrigste zählt; ein neuer Versuch würde mehr verraten.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/lsl_attendant.py"/>
        <source>The stream to other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the strips beside the spine</source>
        <translation>Streifen neben der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The sum of all taxels that have a number, low-passed at 10 Hz (Butterworth of second order), the filter's delay taken off its time, about 100 times a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>the system's Bluetooth service is not running; run: sudo systemctl start bluetooth (if there is none, on Debian: sudo apt-get install bluez)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>the system's message bus (D-Bus), which Bluetooth needs, does not answer; run: sudo systemctl start dbus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>The thumb circles clockwise along the inner edge of the shoulder blade, top to bottom.</source>
        <translation>Der Daumen kreist im Uhrzeigersinn am inneren Rand des Schulterblatts entlang, von oben nach unten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>The time between your strokes varied by {share:.0f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>The times' column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>The times' unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/announcer.py"/>
        <source>The touch is felt again.</source>
        <translation>Die Berührung ist wieder zu spüren.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>The trial for {area} is dated {day}, which is yet to come; check this computer's date.</source>
        <translation>{area}: Die Probe trägt das Datum {day}, das noch kommt; prüfe das Datum dieses Rechners.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>The trial for {area} is {days} days old; a fresh one takes five minutes.</source>
        <translation>{area}: Die Probe ist {days} Tage alt; eine neue dauert fünf Minuten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>The trial for {area} was felt by another sensor, which may read differently; try it again with this one.</source>
        <translation>{area}: Die Probe hat ein anderer Sensor gefühlt, der anders messen kann; wiederholt sie mit diesem.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>The truth</source>
        <translation>Die Auflösung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>the truth</source>
        <translation>die Auflösung</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/drill_attendant.py"/>
        <source>The truth.</source>
        <translation>Die Auflösung.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>the typical curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>the typical curve of its kind gives these newtons, and parts differ by up to a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>The usual time from the beginning of one stroke to that of the next. Half of the times were shorter, half longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>The way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>The whole back: warm it, go deeper, bring it together, slow down and rest.</source>
        <translation>Der ganze Rücken: aufwärmen, tiefer gehen, zusammenführen, langsamer werden und ruhen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>The zero may be off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>The zero may have moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Then a blanket, and a quiet minute.</source>
        <translation>Dann eine Decke und eine stille Minute.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Then not today</source>
        <translation>Dann heute nicht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>then you are done</source>
        <translation>dann ist es geschafft</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_strip.py"/>
        <source>then {stage}</source>
        <translation>dann {stage}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>then {title}</source>
        <translation>dann {title}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>there are fewer than four strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>there are fewer than four strokes to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>there are fewer than four strokes, or less than 60 % of the steps are explained by one pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>there are fewer than two strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/areas.py"/>
        <source>there is no area called {area}; choose one of: {areas}</source>
        <translation>einen Bereich {area} gibt es nicht; zur Wahl stehen: {areas}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>There is no calibration this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>there is no drill called {wish}; choose one of: {names}, with :2 or :3 behind it for a harder one</source>
        <translation>eine Einzelübung {wish} gibt es nicht; zur Wahl stehen: {names}, mit :2 oder :3 dahinter für eine schwerere</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/scan.py"/>
        <source>there is no file {path}; check its name and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <location filename="../../../coach/ui/gallery/pages.py"/>
        <source>there is no port {port}; plug the sensor in, and see: coach devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/receivers.py"/>
        <source>there is no receiver called {name} among those that can be read ({known}); {told}</source>
        <translation>niemand von denen, die sich lesen lassen ({known}), heißt {name}; {told}</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/receivers.py"/>
        <source>there is no receiver called {name}; choose one of: {known}</source>
        <translation>niemand hier heißt {name}; wähle eine Person aus: {known}</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/receivers.py"/>
        <source>there is no receiver called {name}; {told}</source>
        <translation>niemand hier heißt {name}; {told}</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_file.py"/>
        <source>there is no recording {path} to practise over; choose another one, or practise without a ghost</source>
        <translation>es gibt keine Aufnahme {path}, über der du üben kannst; wähle eine andere oder übe ohne Schattenhand</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/library.py"/>
        <source>there is no routine called {name}; choose one of: {names}</source>
        <translation>einen Ablauf {name} gibt es nicht; zur Wahl stehen: {names}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>There is no routine to choose from; take your own files out of the folder routines.</source>
        <translation>Es gibt keinen Ablauf zur Wahl; nimm deine eigenen Dateien aus dem Ordner routines.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>there is no such session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>there is nothing to doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>there was less than 1 s of touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>There was next to no touch to judge; lay your hand down and try it again.</source>
        <translation>Es gab kaum eine Berührung, aus der sich etwas sagen ließe; leg die Hand auf und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>There was no beat to compare your strokes with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>There was no stroke to judge by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>there was no stroke whose peak is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>there was none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>There were too few strokes to tell their pace; press once for each first count.</source>
        <translation>Es waren zu wenige Streichungen, um ihr Tempo zu nennen; drück auf jede Eins einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>They were too short to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration.py"/>
        <source>this calibration is for {len} taxels and {info} has {taxels}; calibrate again with: coach calibrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration.py"/>
        <source>this calibration needs the full scale that {info} no longer tells; calibrate again with: coach calibrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration.py"/>
        <source>this calibration was made with another device ({device_id}), not with {info}; calibrate this one with: coach calibrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_record.py"/>
        <source>this calibration would make more pressure read as less, or as no number; calibrate again with the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>This hand's share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>this heading stands twice; take one of them out</source>
        <translation>diese Überschrift steht zweimal da; nimm eine heraus</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>this is not valid TOML ({reason}): {hint}</source>
        <translation>das ist kein gültiges TOML ({reason}): {hint}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>This is past the usual {usual_n:.0f} N; go on only while it feels good.</source>
        <translation>Das ist mehr als die üblichen {usual_n:.0f} N; weiter nur, solange es guttut.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>this machine has no Bluetooth adapter; plug one in, or connect the sensor by its cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>this machine's Bluetooth adapter knows no Low Energy, which sensors use; plug in a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/sitting.py"/>
        <source>This practice is not being recorded, so there will be no debrief.</source>
        <translation>Diese Übung wird nicht aufgenommen, es gibt also keinen Rückblick.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/sitting.py"/>
        <source>This recording cannot be replayed</source>
        <translation>Diese Aufnahme lässt sich nicht wiedergeben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>This recording is not whole: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/records.py"/>
        <source>this recording needs a newer app (it is of version {number:g}, this app reads up to {newest_version}); update the app, the file is untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/own.py"/>
        <source>this routine</source>
        <translation>dieser Ablauf</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/own.py"/>
        <source>this routine is over {most_kb} kB; take some lines out</source>
        <translation>dieser Ablauf ist größer als {most_kb} kB; nimm ein paar Zeilen heraus</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>This sensor cannot tell where one even glide ends and the next begins; a small lift between them would, or a pad, or a glove with a motion sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>This session is over.</source>
        <translation>Diese Übung ist zu Ende.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/live_hand.py"/>
        <source>This session's debrief ends here, by a mistake of the coach's own; practice, recording and the too-much alarm go on.</source>
        <translation>Der Rückblick auf diese Übung endet hier, durch einen Fehler des Coachs; Übung, Aufnahme und die Warnung „zu viel“ gehen weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>this speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>this word stands twice; take one of them out</source>
        <translation>dieses Wort steht zweimal da; nimm eines heraus</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Three quarters of an hour for the whole back, with breaks for the giver.</source>
        <translation>Eine Dreiviertelstunde für den ganzen Rücken, mit Pausen für dich.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>three quarters of your touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Three steps</source>
        <translation>Drei Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>three strokes to a beat</source>
        <translation>drei Streichungen je Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>three</source>
        <comment>a long count</comment>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>Thumb</source>
        <translation>Daumen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Thumb circles</source>
        <translation>Daumenkreise</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>thumb circles</source>
        <translation>Daumenkreise</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>Thumb walk</source>
        <translation>Wandernde Daumen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>thumb walk</source>
        <translation>wandernde Daumen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Thumbs step up three to five centimetres beside the spine, low back to shoulders.</source>
        <translation>Die Daumen wandern drei bis fünf Zentimeter neben der Wirbelsäule hinauf, vom Lendenbereich zu den Schultern.</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>thumb</source>
        <comment>tool</comment>
        <translation>Daumen</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Tick what is ready, or just go on: the list is a reminder, not a test.</source>
        <translation>Hak ab, was bereit ist, oder geh einfach weiter: Die Liste erinnert nur.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Time in each band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Times are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <source>To find what suits {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/over.py"/>
        <source>To practise over an earlier session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>to the beginning or the end</source>
        <translation>an den Anfang oder ans Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>Today, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>today, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Told by the lift between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Told by the motion of your glove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Told by the way of your hand over the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Told by their pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/told_late.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Told late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Told of {n} strokes. Every hand shakes a little; leaning in steadies it, and so does a rest.</source>
        <extracomment>Told of one stroke. Every hand shakes a little; leaning in steadies it, and so does a rest.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>too fast</source>
        <translation>zu schnell</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Too few strokes to speak of steadiness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Too few strokes, or too unlike each other, to be sure of a pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <source>Too little touch to say anything fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/drill_attendant.py"/>
        <source>Too little was heard of your hand to say anything this time; see that the sensor stays connected, and try it again.</source>
        <translation>Diesmal war zu wenig von deiner Hand zu spüren, um etwas zu sagen; achte darauf, dass der Sensor verbunden bleibt, und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Too many open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/debrief/html_hands.py"/>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <location filename="../../../coach/words.py"/>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <location filename="../../../coach/words.py"/>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>Too much at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_ribbon.py"/>
        <source>too much at {clock}, {peak}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>too much begins at {force_n:g} N</source>
        <translation>zu viel beginnt bei {force_n:g} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>too much still sounds</source>
        <translation>„zu viel“ ertönt trotzdem</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/told_late.py"/>
        <source>Too much was told late once, {worst_s:.1f} s after it began: the line had held it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/told_late.py"/>
        <source>Too much was told late {times} times, at worst {worst_s:.1f} s after it began: the line had held it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>too much {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Too much, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>top of a parabola through the three highest means of the force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>touch_s: seconds with a hand on in stages of gliding; strokes: the glides told; speed_cm_s, spread_cm_s and path_cm as by themselves; measurable: see the glides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>toward the spine</source>
        <comment>hands</comment>
        <translation>zur Wirbelsäule hin</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Trembling numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Try it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Try it once more while you still feel it; twice is how hands learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Try the demo  (D)</source>
        <translation>Demo ausprobieren  (D)</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <source>Trying again in {wait_s} s.</source>
        <translation>Neuer Versuch in {wait_s} s.</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>twice an onset's error over the number of strokes, so below 5 ms from eight strokes on; strokes left out count as one long time here, your own pace does not mind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Twice or late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Two samples in a row, calibrated and unfiltered (below 40 samples a second one is enough), at or over the edge in newtons or kPa, or at the sensor's limit; it goes on until below 85 % of the edge for 0.3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Two steps</source>
        <translation>Zwei Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>two strokes to a beat</source>
        <translation>zwei Streichungen je Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>two thirds of your touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Two towels</source>
        <translation>Zwei Handtücher</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>two</source>
        <comment>a long count</comment>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>uneven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Uneven pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Uneven pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>uneven rhythm</source>
        <translation>unruhiger Rhythmus</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/serial_port.py"/>
        <location filename="../../../coach/sensors/text.py"/>
        <source>unit={unit} is not a unit the coach knows; use one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble.py"/>
        <source>unit={unit} is not a unit the coach knows; use one of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Unmute</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>unprotected</source>
        <translation>ungesichert</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>Up and down a hill</source>
        <translation>Einen Hügel auf und ab</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Up and down differ by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Up and down differ by {percent:.0f}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>Up and down differ by {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>up and home</source>
        <comment>hands</comment>
        <translation>aufwärts und zurück</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Up beside the spine, home down the sides without weight.</source>
        <translation>Neben der Wirbelsäule hinauf, an den Seiten ohne Gewicht zurück.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>up</source>
        <comment>hands</comment>
        <translation>aufwärts</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Use it, nowhere above the usual</source>
        <translation>Übernehmen, nirgends über dem Üblichen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>usually too much</source>
        <translation>üblicherweise zu viel</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/nearby.py"/>
        <source>very near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/gliding.py"/>
        <location filename="../../../coach/ui/practising/glide_words.py"/>
        <source>very slow</source>
        <translation>sehr langsam</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Wait for the count, then begin.</source>
        <translation>Warte auf die Zählzeit, dann beginn.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble.py"/>
        <source>wait is for how many seconds to look, 0.1 to 60; for example wait=8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Wait on tender spots, left</source>
        <translation>An empfindlichen Stellen verweilen, links</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Wait on tender spots, right</source>
        <translation>An empfindlichen Stellen verweilen, rechts</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Wait on the tender spots</source>
        <translation>An empfindlichen Stellen verweilen</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <source>Waiting for the first word from {address}.</source>
        <translation>Wir warten auf das erste Zeichen von {address}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Walk up beside the spine</source>
        <translation>Neben der Wirbelsäule aufwärts wandern</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Walk up the left of the spine</source>
        <translation>Links der Wirbelsäule aufwärts wandern</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>Walk up the right of the spine</source>
        <translation>Rechts der Wirbelsäule aufwärts wandern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Warm, clean hands</source>
        <translation>Warme, saubere Hände</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Wash them, dry them, and rub them until they are warm.</source>
        <translation>Waschen, abtrocknen und reiben, bis sie warm sind.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>watch the picture</source>
        <translation>schau auf das Bild</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>wavering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>way between onset and offset over the time between; of a session the median over its strokes; live the mean of the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/weeks.py"/>
        <source>week of {day}: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>weight on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>weights are kilograms above 0 and up to {heaviest_kg:g}; write for example 0.5,1,2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>What a raw reading of 1 is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>What a stroke was seen by: the rise and fall of its force, a touch from its beginning to its end, the way over a pad, or the motion of a glove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>what answers on {port} does not say that it is {named}; plug that in again, the coach looks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <source>What comes from the glove is {old_s:.1f} s old: the line holds it back. Bring it nearer, or unplug it and plug it in again.</source>
        <translation>Was vom Handschuh kommt, ist {old_s:.1f} s alt: Die Leitung hält es zurück. Bring ihn näher heran, oder steck ihn aus und wieder ein.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/cards.py"/>
        <source>What does “{title}” mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>What is written, and the counts that are spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>What it does</source>
        <translation>Was darin geschieht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/measures/veil.py"/>
        <source>What it means: {title}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>what it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>What stands where, what each number means, what is wrong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/comfort.py"/>
        <source>What suits them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>What suits {name}</source>
        <translation>Was {name} guttut</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>what the device says of itself; of one that sends plain text the lines of the last 2 s over the time they took, told anew where that changed by half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <location filename="../../../coach/ui/measures/page.py"/>
        <location filename="../../../coach/ui/ways/home.py"/>
        <source>What the numbers mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>What the score lost for one reason, which stands beside it in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>What the sensor read with no hand on it: a strap, a sleeve, or a drift. It is taken off every force. You can set it with Z; by itself the coach only follows a slow drift that it watched from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>What the sensor sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>What the stroke rose from: nothing, a hand that rested there already, or the valley that it shares with the stroke before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_facts.py"/>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>What these numbers mean</source>
        <translation>Was diese Zahlen bedeuten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>what these numbers mean</source>
        <translation>was diese Zahlen bedeuten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>What these numbers mean (M)</source>
        <translation>Was diese Zahlen bedeuten (M)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/page.py"/>
        <source>What they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/guide_panel.py"/>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>What to practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>What told a stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>What turns the sensor's readings into newtons: your own calibration with known weights, the typical curve of its kind, or the device's own scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>What you changed in it is then gone for good. Sessions you did with it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>What you wrote is kept nowhere yet. Go on writing, save it, or let it go.</source>
        <translation>Was du geschrieben hast, ist noch nirgends gespeichert. Schreib weiter, speichere es, oder lass es gehen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>What your partner said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>what {port} says makes no sense yet; trying {speed} baud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>When not to start  (L)</source>
        <translation>Wann lieber nicht  (L)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>When the receiver said stop, and how long both waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>When the stroke began, counted from the first moment of the session. Rhythm is judged by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>When the stroke pressed hardest. In a long even hold that may be anywhere in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>When the stroke was over, counted from the first moment of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Where a damaged recording lacks something, and whether it breaks off before its end. What is left is read as it was; coach check says more, and saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Where between two beats a stroke began: 0 on a beat, 0.5 or −0.5 midway, below zero early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Where in the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Where strokes began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Where they began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>Where your strokes began, round the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>while you let go the sensor reads more than while you press as firmly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Who receives</source>
        <translation>Wer wird massiert</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Who receives today?</source>
        <translation>Wer wird heute massiert?</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Whoever lies still cools down sooner than whoever moves.</source>
        <translation>Wer still liegt, kühlt schneller aus als wer sich bewegt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Whole palm, straight wrist.</source>
        <translation>Ganze Handfläche, gerades Handgelenk.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>With everything to see</source>
        <translation>Alles ist zu sehen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>With seeds that nothing was tuned on: seven known faults, each in 6 of 6 sessions (a limit, presses past the weights, noise, a shorted and a dead taxel of a pad within 20 s, a stuck one within 30 s, a dead taxel of a glove within 90 s: it takes about 65 s of touch, for not every hand reaches every taxel); of 36 sessions with sound, calibrated gloves under six kinds of hand none was doubted. So of 100 sound ones at most 8 would be (95 % sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>with you last time</source>
        <translation>letztes Mal dabei</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Without a profile</source>
        <translation>Ohne Profil</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>Without it the coach stays at the usual.</source>
        <translation>Ohne dieses Ja bleibt es beim Üblichen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>Without it {same} stay as usual; {lower}.</source>
        <translation>Ohne dieses Ja bleiben {same} wie üblich; {lower}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>Without it {same} stays as usual; {lower}.</source>
        <translation>Ohne dieses Ja bleibt {same} wie üblich; {lower}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Without looking: {up} counts up, {down} counts down.</source>
        <translation>Ohne Hinsehen: {up} Zählzeiten hinauf, {down} hinab.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>without {areas} nothing of “{routine}” is left; choose another routine or fewer areas to avoid</source>
        <translation>von „{routine}“ bleibt nichts übrig, wenn das ausgelassen wird: {areas}; wähle einen anderen Ablauf oder lass weniger aus</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Write a name first; any word you know this person by will do.</source>
        <translation>Schreib erst einen Namen; jedes Wort, an dem ihr die Person erkennt, ist recht.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>write it as the others are written</source>
        <translation>schreib sie wie die anderen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>write it as word = value</source>
        <translation>schreib es als Wort = Wert</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Wu 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Yes, higher is right for me</source>
        <translation>Ja, höher ist gut für mich</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Yes, one of these  (Y)</source>
        <translation>Ja, etwas davon  (Y)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>Yesterday, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>yesterday, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_panel.py"/>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>You began your strokes between the beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>You both waited, and that is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <source>You came nearer to the beat as you went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You found each new one within {found_s:.1f} s.</source>
        <translation>Jede neue hast du in {found_s:.1f} s gefunden.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>You have changed this routine</source>
        <translation>Du hast diesen Ablauf geändert</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>you have not stroked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You held {held}.</source>
        <translation>Gehalten hast du {held}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You held {held}; the last third crept up by {by}.</source>
        <translation>Gehalten hast du {held}; im letzten Drittel stieg der Druck um {by}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You held {held}; the last third sank by {by}.</source>
        <translation>Gehalten hast du {held}; im letzten Drittel sank der Druck um {by}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>You held {n} presses; practised hands waver by about 7 %.</source>
        <extracomment>You held one press; practised hands waver by about 7 %.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <source>You kept about the same distance from the beat throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You kept within {off} of the line on average, within {blind} without looking.</source>
        <translation>Im Schnitt warst du {off} von der Linie entfernt, ohne Hinsehen {blind}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You kept within {off} of the line on average, within {blind} without looking; you were {beside}.</source>
        <translation>Im Schnitt warst du {off} von der Linie entfernt, ohne Hinsehen {blind}; du lagst {beside}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You kept within {off} of the line on average.</source>
        <translation>Im Schnitt warst du {off} von der Linie entfernt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You kept within {off} of the line on average; you were {beside}.</source>
        <translation>Im Schnitt warst du {off} von der Linie entfernt; du lagst {beside}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>You let go before a stop. If there was one, press it now; else we do it again.</source>
        <translation>Du hast vor einem Stopp losgelassen. Gab es einen, dann drück ihn jetzt; sonst noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>You made {pace}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>You matter too.</source>
        <translation>Auch du bist wichtig.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/stop.py"/>
        <source>You may go on  (G)</source>
        <translation>Du darfst weitermachen  (G)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/stop.py"/>
        <source>You may go on (G)</source>
        <translation>Du darfst weitermachen (G)</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <location filename="../../../coach/ui/gallery/samples.py"/>
        <source>you may not open {port}, which belongs to the group {group}; run: sudo usermod -aG {group} $USER, then log out and in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>you may not open {port}; ask whoever looks after this machine to allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>you may not open {port}; run: coach devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>you may not use Bluetooth on this machine; run: sudo usermod -aG bluetooth $USER, then log out and in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>You mostly began on “{count}” rather than on “one”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_pairs.py"/>
        <source>you pressed only from {lowest_n:.1f} to {top_n:.1f} N; begin with nothing, press as firmly as you ever will, and let go again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You stayed in the band you were given for {share:.0f} % of the time, {unseen:.0f} % without looking.</source>
        <translation>Du bist {share:.0f} % der Zeit in der gefragten Druckstufe geblieben, ohne Hinsehen {unseen:.0f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You stayed in the band you were given for {share:.0f} % of the time.</source>
        <translation>Du bist {share:.0f} % der Zeit in der gefragten Druckstufe geblieben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You stayed in {band} for {share:.0f} % of the time, {unseen:.0f} % without looking.</source>
        <translation>Du bist {share:.0f} % der Zeit bei „{band}“ geblieben, ohne Hinsehen {unseen:.0f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <location filename="../../../coach/ui/gallery/past.py"/>
        <source>You stayed in {band} for {share:.0f} % of the time.</source>
        <translation>Du bist {share:.0f} % der Zeit bei „{band}“ geblieben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You were in the band you were given for {share:.0f} % of the time, {unseen:.0f} % without looking.</source>
        <translation>Du warst {share:.0f} % der Zeit in der gefragten Druckstufe, ohne Hinsehen {unseen:.0f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>You were in the band you were given for {share:.0f} % of the time.</source>
        <translation>Du warst {share:.0f} % der Zeit in der gefragten Druckstufe.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <source>You were nearest to the beat at first; a breath now and then brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>Your aim changed on the way: {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>Your aim was {band}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>your aim: {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>Your calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>your calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>Your first stroke will lie over it.</source>
        <translation>Deine erste Streichung legt sich darüber.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>Your glides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/glide_words.py"/>
        <source>Your glides count as one long touch here: this sensor cannot tell them apart. A small lift between them would, or a pad, or a glove with a motion sensor.</source>
        <translation>Deine gleitenden Streichungen zählen hier als eine lange Berührung: Dieser Sensor kann sie nicht unterscheiden. Mit einem kurzen Abheben dazwischen ginge es, oder mit einer Matte oder einem Handschuh mit Bewegungssensor.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Your glove</source>
        <translation>Dein Handschuh</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Your hand moved off so gently that your glove could not tell where one glide ends and the next begins; a small lift between them would, or a little more swing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Your last eight strokes in a word: steady, settling or uneven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Your last strokes came unevenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Your last strokes were settling in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Your last strokes were steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/stroke_overlay.py"/>
        <source>your median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>your own pace in turns of the beat, within 15 % of 1, 1/2, 2, 1/3, 3 or one count; else a pace of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>Your own pace, once the beat is gone.</source>
        <translation>Dein eigenes Tempo, wenn der Takt weg ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Your partner</source>
        <translation>Wer bei dir ist</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>your partner said {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/stop.py"/>
        <source>Your partner sees it now. Take all the time you want.</source>
        <translation>Dein Gegenüber sieht es jetzt. Nimm dir alle Zeit, die du möchtest.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>Your pressure swayed by {sway:.0f} %, which is steady.</source>
        <translation>Dein Druck schwankte um {sway:.0f} %, das ist ruhig.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>Your pressure swayed by {sway:.0f} %.</source>
        <translation>Dein Druck schwankte um {sway:.0f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your pressure varied by {share:.0f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/picture_cards.py"/>
        <location filename="../../../coach/ui/debriefing/sheet.py"/>
        <source>Your rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Your routine</source>
        <translation>Dein Ablauf</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Your sessions will be kept here, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <location filename="../../../coach/ui/history/skill_trends.py"/>
        <source>Your skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/picture_cards.py"/>
        <location filename="../../../coach/ui/debriefing/sheet.py"/>
        <source>Your strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Your strokes are growing; let the next be lighter.</source>
        <translation>Deine Streichungen werden fester; lass die nächste leichter sein.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your strokes came {share:.0f} % later than the beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your strokes came {share:.0f} % sooner than the beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your strokes ended {times:.1f} times as hard as they began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>your touch just above {aim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>your touch just below {aim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your touch stayed short of {aim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>Your touch was mostly {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>Your touch was {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your touch went past {aim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/weeks.py"/>
        <source>Your weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Your {n} strokes</source>
        <extracomment>Your one stroke</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/line.py"/>
        <source>yours · {minutes}</source>
        <translation>deiner · {minutes}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>Zero  (Z)</source>
        <translation>Null  (Z)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{age_ms} ms</source>
        <translation>{age_ms} ms</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{age} old</source>
        <translation>{age} alt</translation>
    </message>
    <message>
        <location filename="../../../coach/saying.py"/>
        <source>{all} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>{all}, and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_ribbon.py"/>
        <source>{answer} at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon_answers.py"/>
        <source>{answer} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon_answers.py"/>
        <source>{answer} {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>{answer}, after {after_s:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{area} with the {tool} is there twice; keep one</source>
        <translation>{area} mit {tool} steht zweimal da; behalte eines</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>{area}, {tool}: {edges}</source>
        <translation>{area}, {tool}: {edges}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>{area}, {tool}: {edges}, higher than usual by their own word</source>
        <translation>{area}, {tool}: {edges}, auf eigenen Wunsch höher als üblich</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/area_row.py"/>
        <source>{area}: fine</source>
        <translation>{area}: gut</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/area_row.py"/>
        <source>{area}: go easy</source>
        <translation>{area}: sanft</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/area_row.py"/>
        <source>{area}: leave out</source>
        <translation>{area}: auslassen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/fact.py"/>
        <location filename="../../../coach/ui/debriefing/link_plot.py"/>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <location filename="../../../coach/ui/routines/stage_strip.py"/>
        <source>{clock} min</source>
        <translation>{clock} min</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>{clock} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{count} garbled</source>
        <translation>{count} entstellt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>{count} messages, none of them used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{count} missing</source>
        <translation>{count} fehlen</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>{count} taxels are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>{day} {month}</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>{day} {year}, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>{day}, with {sensor}, by its typical curve</source>
        <translation>{day}, mit {sensor}, nach seiner typischen Kurve</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>{day}, with {sensor}, calibrated {date}</source>
        <translation>{day}, mit {sensor}, kalibriert am {date}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{device} {state}</source>
        <translation>{device} {state}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>{drawn} of them, evenly picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/trace_zones.py"/>
        <source>{edge_n:.3g} N</source>
        <translation>{edge_n:.3g} N</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>{files} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/library.py"/>
        <source>{file} cannot be read ({reason}); check its name and rights</source>
        <translation>{file} lässt sich nicht lesen ({reason}); prüfe Namen und Rechte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{file} cannot be read ({reason}); check its rights</source>
        <translation>{file} lässt sich nicht lesen ({reason}); prüfe die Rechte</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/forgetting.py"/>
        <source>{file} could not be deleted ({reason}); check that it is yours and its folder may be written to, then delete again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{file} could not be deleted ({reason}); check the folder's rights</source>
        <translation>{file} ließ sich nicht löschen ({reason}); prüfe die Rechte des Ordners</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/own.py"/>
        <source>{file} could not be removed ({reason}); check the rights of its folder</source>
        <translation>{file} ließ sich nicht entfernen ({reason}); prüfe die Rechte des Ordners</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/own.py"/>
        <source>{file} could not be saved ({reason}); make room or check the rights of its folder</source>
        <translation>{file} ließ sich nicht speichern ({reason}); schaff Platz oder prüfe die Rechte des Ordners</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci.py"/>
        <source>{file} does not say how many samples a second it has; say it with --rate, for example --rate 250 frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci.py"/>
        <source>{file} holds channels in microvolts and counts: say which carry force and what one is worth, for example --force {force} --unit N --scale 0.02; its columns are: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci.py"/>
        <source>{file} holds microvolts and counts, not forces; say what one is worth, for example --unit N --scale 0.02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{file} holds the profile {profile}; name the file by it, or remove it</source>
        <translation>{file} enthält das Profil {profile}; benenne die Datei danach oder entferne sie</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>{file} is a file of novel’s pliance or pedar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>{file} is a file of OpenBCI or BrainFlow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>{file} is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>{file} is a Tekscan movie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>{file} is an XSENSOR movie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>{file} is left out: it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>{file} is left out: there is no word of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>{file} is left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{file} is no file; remove it</source>
        <translation>{file} ist keine Datei; entferne es</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <location filename="../../../coach/practice/routines/library.py"/>
        <source>{file} is not UTF-8 text; save it as UTF-8</source>
        <translation>{file} ist kein UTF-8-Text; speichere die Datei als UTF-8</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{file} is not valid TOML: {problem}; mend that line</source>
        <translation>{file} ist kein gültiges TOML: {problem}; berichtige diese Zeile</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{file} is over {most_kb} kB; a profile is a short text</source>
        <translation>{file} ist größer als {most_kb} kB; ein Profil ist ein kurzer Text</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/library.py"/>
        <source>{file} is over {most_kb} kB; a routine is a short text file</source>
        <translation>{file} ist größer als {most_kb} kB; ein Ablauf ist eine kurze Textdatei</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{file} was made by a newer coach; update this one to use it</source>
        <translation>{file} stammt von einer neueren Fassung; aktualisiere diese hier</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci.py"/>
        <source>{file}, line {line}: time jumps by {seconds:,.0f} s; split the file there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/checked_table.py"/>
        <source>{file}, line {line}: {key} {what}</source>
        <translation>{file}, Zeile {line}: {key} {what}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>{file}, line {line}: {what}</source>
        <translation>{file}, Zeile {line}: {what}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_layers.py"/>
        <source>{force_n:.0f}</source>
        <translation>{force_n:.0f}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>{force_n:.0f} N</source>
        <translation>{force_n:.0f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>{force_n:.0f} newtons</source>
        <translation>{force_n:.0f} Newton</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>{force_n:.0f} N</source>
        <translation>{force_n:.0f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_layers.py"/>
        <source>{force_n:.1f}</source>
        <translation>{force_n:.1f}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>{force_n:.1f} N</source>
        <translation>{force_n:.1f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>{force_n:.1f} N</source>
        <translation>{force_n:.1f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>{force_n:.3g} N</source>
        <translation>{force_n:.3g} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>{force_n:g} N</source>
        <translation>{force_n:g} N</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>{force} above it on the way down</source>
        <translation>auf dem Weg hinab {force} darüber</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>{force} above it on the way up</source>
        <translation>auf dem Weg hinauf {force} darüber</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>{force} below it on the way down</source>
        <translation>auf dem Weg hinab {force} darunter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>{force} below it on the way up</source>
        <translation>auf dem Weg hinauf {force} darunter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>{found} of {count} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>{grams:.0f} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>{grams:g} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>{hand} began {lag_s:.2f} s later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>{hand} began {lag_s:.2f} s later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>{hand} begins {lag_s:.2f} s later</source>
        <translation>{hand} beginnt {lag_s:.2f} s später</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>{hand} carried {share:.0f} % of the pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/zero_attendant.py"/>
        <source>{hand} never reads less than {least_n:.1f} N. If no hand rests on it, lift both hands and press Z.</source>
        <translation>{hand} zeigt nie weniger als {least_n:.1f} N. Wenn keine Hand darauf liegt, heb beide Hände ab und drück Z.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>{hand} {lag_s:.2f} s later</source>
        <translation>{hand} {lag_s:.2f} s später</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/words.py"/>
        <source>{held} where {goal} was asked</source>
        <translation>{held} statt {goal}</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/standing_still.py"/>
        <source>{hours:.0f} h</source>
        <translation>{hours:.0f} h</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>{info} does not say its full scale, so its conductance is unknown; calibrate it as a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration.py"/>
        <source>{info} sends bare counts, so the coach cannot tell newtons yet; calibrate it once with: coach calibrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>{key} in stage {stage} {what}</source>
        <translation>{key} in Abschnitt {stage} {what}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/fields.py"/>
        <source>{key} {what}</source>
        <translation>{key} {what}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{kilobytes:.0f} kB kept</source>
        <translation>{kilobytes:.0f} kB gesichert</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>{kilograms:.3g} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>{kilograms:g} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/pressure_map.py"/>
        <source>{kpa:.0f} kPa</source>
        <translation>{kpa:.0f} kPa</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci_columns.py"/>
        <source>{last} stands before {first}; write --force {last}..{first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/skill_trends.py"/>
        <source>{last}, best {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>{least_n:.1f} to {most_n:.1f} N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{listed} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{listed} and {another}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{listed} or {another}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>{lost_s:.1f} s between them were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>{lost} samples in {gaps} gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{megabytes:.1f} MB kept</source>
        <translation>{megabytes:.1f} MB gesichert</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/standing_still.py"/>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} min</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/card.py"/>
        <source>{minutes} min {seconds:02d} s · level {level} of {most}</source>
        <translation>{minutes} min {seconds:02d} s · Stufe {level} von {most}</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} cells</source>
        <extracomment>{n:,} cell</extracomment>
        <translation><numerusform>{n:,} Zelle</numerusform><numerusform>{n:,} Zellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} columns</source>
        <extracomment>{n:,} column</extracomment>
        <translation><numerusform>{n:,} Spalte</numerusform><numerusform>{n:,} Spalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} comfort profiles</source>
        <extracomment>{n:,} comfort profile</extracomment>
        <translation><numerusform>{n:,} Wohlfühlprofil</numerusform><numerusform>{n:,} Wohlfühlprofile</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} events</source>
        <extracomment>{n:,} event</extracomment>
        <translation><numerusform>{n:,} Ereignis</numerusform><numerusform>{n:,} Ereignisse</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} files</source>
        <extracomment>{n:,} file</extracomment>
        <translation><numerusform>{n:,} Datei</numerusform><numerusform>{n:,} Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>{n:,} frames</source>
        <extracomment>{n:,} frame</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>{n:,} gaps</source>
        <extracomment>{n:,} gap</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/link_story.py"/>
        <source>{n:,} messages came garbled and were thrown away.</source>
        <extracomment>{n:,} message came garbled and was thrown away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} pieces</source>
        <extracomment>{n:,} piece</extracomment>
        <translation><numerusform>{n:,} Stück</numerusform><numerusform>{n:,} Stücke</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>{n:,} places</source>
        <extracomment>{n:,} place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/link_story.py"/>
        <source>{n:,} readings were lost on the way; their places stay empty.</source>
        <extracomment>{n:,} reading was lost on the way; its place stays empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} records</source>
        <extracomment>{n:,} record</extracomment>
        <translation><numerusform>{n:,} Eintrag</numerusform><numerusform>{n:,} Einträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>{n:,} rows</source>
        <extracomment>{n:,} row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>{n:,} rows told twice, left out.</source>
        <extracomment>{n:,} row told twice, left out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>{n:,} samples</source>
        <extracomment>{n:,} sample</extracomment>
        <translation><numerusform>{n:,} Messwert</numerusform><numerusform>{n:,} Messwerte</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} serial ports</source>
        <extracomment>{n:,} serial port</extracomment>
        <translation><numerusform>{n:,} serieller Anschluss</numerusform><numerusform>{n:,} serielle Anschlüsse</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} sessions</source>
        <extracomment>{n:,} session</extracomment>
        <translation><numerusform>{n:,} Übung</numerusform><numerusform>{n:,} Übungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} steps</source>
        <extracomment>{n:,} step</extracomment>
        <translation><numerusform>{n:,} Stufe</numerusform><numerusform>{n:,} Stufen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/counted.py"/>
        <source>{n:,} strokes</source>
        <extracomment>{n:,} stroke</extracomment>
        <translation><numerusform>{n:,} Streichung</numerusform><numerusform>{n:,} Streichungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_file.py"/>
        <source>{name} has fewer than {fewest} whole strokes, too few to practise over; choose a longer session</source>
        <translation>{name} hat weniger als {fewest} ganze Streichungen, zu wenige zum Üben; wähle eine längere Aufnahme</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wire_refusal.py"/>
        <source>{name} has said {times} times that it is another, so its readings cannot go on; look at its cable, then start the practice again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>{name} is here already; choose another name to tell them apart.</source>
        <translation>{name} gibt es hier schon; wähle einen anderen Namen, damit ihr sie unterscheiden könnt.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wire_refusal.py"/>
        <source>{name} now speaks of {taxels} taxels, not {before}, so its readings cannot go on; start the practice again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>{name} said stop at {first:.0f}, {second:.0f} and {third:.0f} N: firm begins at {mine:g} N here, usually at {usual:g} N.</source>
        <translation>{name} sagte Stopp bei {first:.0f}, {second:.0f} und {third:.0f} N: Fest beginnt hier bei {mine:g} N, üblich sind {usual:g} N.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>{name} said stop at {first:.0f}, {second:.0f} and {third:.0f} N: medium begins at {mine:g} N here, usually at {usual:g} N.</source>
        <translation>{name} sagte Stopp bei {first:.0f}, {second:.0f} und {third:.0f} N: Mittel beginnt hier bei {mine:g} N, üblich sind {usual:g} N.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>{name} said stop at {first:.0f}, {second:.0f} and {third:.0f} N: too much begins at {mine:g} N here, usually at {usual:g} N.</source>
        <translation>{name} sagte Stopp bei {first:.0f}, {second:.0f} und {third:.0f} N: Zu viel beginnt hier bei {mine:g} N, üblich sind {usual:g} N.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/rate_watch.py"/>
        <source>{name} sends {sent:.0f} samples a second and says that it sends {declared:.0f}, so times and strokes may be wrong; unplug it and start again.</source>
        <translation>{name} sendet {sent:.0f} Messwerte pro Sekunde und gibt {declared:.0f} an, deshalb können Zeiten und Streichungen falsch sein; steck das Gerät aus und beginn von vorn.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>{name}: light to {light_n:.3g}, medium to {medium_n:.3g}, too much from {firm_n:.3g} newtons</source>
        <translation>{name}: leicht bis {light_n:.3g}, mittel bis {medium_n:.3g}, zu viel ab {firm_n:.3g} Newton</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/address.py"/>
        <source>{name}={text} is not a number; write for example {name}={default:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>{newtons} N firmer than the ghost</source>
        <translation>{newtons} N fester als die Schattenhand</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>{newtons} N lighter than the ghost</source>
        <translation>{newtons} N leichter als die Schattenhand</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{notice}  ({at} of {count})</source>
        <translation>{notice}  ({at} von {count})</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{number}: {stage}</source>
        <translation>{number}: {stage}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{n} breaths</source>
        <extracomment>one breath</extracomment>
        <translation><numerusform>ein Atemzug</numerusform><numerusform>{n} Atemzüge</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{n} counts at {pace:g}</source>
        <extracomment>{n} count at {pace:g}</extracomment>
        <translation><numerusform>{n} Zählzeit, Tempo {pace:g}</numerusform><numerusform>{n} Zählzeiten, Tempo {pace:g}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{n} counts at {pace:g}, rising to {end:g}</source>
        <extracomment>{n} count at {pace:g}, rising to {end:g}</extracomment>
        <translation><numerusform>{n} Zählzeit, Tempo {pace:g}, schneller bis {end:g}</numerusform><numerusform>{n} Zählzeiten, Tempo {pace:g}, schneller bis {end:g}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{n} counts at {pace:g}, slowing to {end:g}</source>
        <extracomment>{n} count at {pace:g}, slowing to {end:g}</extracomment>
        <translation><numerusform>{n} Zählzeit, Tempo {pace:g}, langsamer bis {end:g}</numerusform><numerusform>{n} Zählzeiten, Tempo {pace:g}, langsamer bis {end:g}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>{n} counts, {length_s:.1f} s</source>
        <extracomment>{n} count, {length_s:.1f} s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>{n} minutes</source>
        <extracomment>{n} minute</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/history/page.py"/>
        <source>{n} minutes</source>
        <comment>in all</comment>
        <extracomment>{n} minute</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>{n} seconds</source>
        <extracomment>{n} second</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/routines/stage_strip.py"/>
        <source>{n} stages</source>
        <extracomment>{n} stage</extracomment>
        <translation><numerusform>{n} Abschnitt</numerusform><numerusform>{n} Abschnitte</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/voice.py"/>
        <source>{n} steps</source>
        <extracomment>{n} step</extracomment>
        <translation><numerusform>{n} Stufe</numerusform><numerusform>{n} Stufen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>{n} strokes</source>
        <extracomment>one stroke</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/debriefing/stroke_overlay.py"/>
        <source>{n} strokes over each other, {aim}, from {low_n:.0f} to {high_n:.0f} newtons</source>
        <extracomment>{n} strokes over each other, {aim}, from {low_n:.0f} to {high_n:.0f} newtons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <source>{n} strokes were farther than {reach} from the beat: a triangle at the edge marks each.</source>
        <extracomment>One stroke was farther than {reach} from the beat: a triangle at the edge marks each.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/link_story.py"/>
        <source>{n} times nothing came, for {long_s:.1f} s at the longest.</source>
        <extracomment>Once nothing came, for {long_s:.1f} s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>{n} weights, read within {rmse} of them on average.</source>
        <extracomment>One weight, read within {rmse} of it on average.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>{off_s:.2f} s early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>{off_s:.2f} s late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>{pace_s:.1f} s a stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>{pace} counts a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>{parts} silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>{parts} stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/attending.py"/>
        <source>{part} may have been missed once; say it aloud as well. Practice, recording and the too-much alarm go on.</source>
        <translation>„{part}“ ist vielleicht einmal überhört worden; sag es auch laut. Übung, Aufnahme und die Warnung „zu viel“ gehen weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/attending.py"/>
        <source>{part} stopped working; practice, recording and the too-much alarm go on without it. Start a new session to have it back.</source>
        <translation>„{part}“ ist ausgefallen; Übung, Aufnahme und die Warnung „zu viel“ gehen ohne das weiter. Beginn eine neue Übung, um es wieder zu haben.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/scan.py"/>
        <source>{path} cannot be read ({why}); choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/reader.py"/>
        <source>{path} has lost its header; `coach check` can save what is whole in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>{path} has no hand {hand}; leave the option hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/scan.py"/>
        <source>{path} is a device or a pipe, not a file; choose a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <source>{path} is a device or a pipe, not a file; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/scan.py"/>
        <source>{path} is a folder; choose a recording in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <source>{path} is a link to another file; choose a name that is no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/reader.py"/>
        <source>{path} is empty; choose a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>{path} is no calibration; remove it and calibrate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/reader.py"/>
        <source>{path} is not a recording of this app; choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history.py"/>
        <source>{path} is not in the history; coach history lists what is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <source>{path} is there already and stays as it is; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>{path} was made with another device ({device_id}); remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>{path} was made with another device ({device_id}); remove it and calibrate this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/fact.py"/>
        <source>{points} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/verdict.py"/>
        <location filename="../../../coach/ui/gallery/past.py"/>
        <source>{points} of 100. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>{port} could not be opened ({said}); unplug the sensor, plug it in and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>{port} did not answer ({said}); check the address and that the sensor is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>{port} is in use by another program; ModemManager looks at new ports for half a minute, so wait that long, or close what else has it open (a serial monitor?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>{port} is in use by {who}; close that (a serial monitor?) and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>{port} is no serial port; see what is plugged in with: coach devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>{port} prints words; it is read once it prints numbers, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>{port} talks at {speed} baud; ?baud={speed} says so at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>{port} talks, but makes no sense at {at}; look at Serial.begin in its sketch, at baud= and format= in the address, and whether its ground is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <source>{position} of {duration}</source>
        <translation>{position} von {duration}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{rate_hz:.3g} Hz</source>
        <translation>{rate_hz:.3g} Hz</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/link_story.py"/>
        <source>{rate} readings a second came, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>{rate} samples a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/preview.py"/>
        <source>{routine}: {stage}</source>
        <translation>{routine}: {stage}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>{samples} missing by the sample index, in {gaps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/address.py"/>
        <source>{scheme}: does not know the option {name!r}; its options are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/address.py"/>
        <source>{scheme}: is no kind of source here; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/engine/standing_still.py"/>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/trace_zones.py"/>
        <source>{seconds:.0f} s ago</source>
        <translation>vor {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>{seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/choice_card.py"/>
        <location filename="../../../coach/ui/partner/tick_row.py"/>
        <source>{sentence} Key {key}.</source>
        <translation>{sentence} Taste {key}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>{sentence} {also}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>{sessions}, {minutes} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/progress_page.py"/>
        <source>{share:.0%} of {size:.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>{share:.0f} % of your strokes landed suddenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>{size_n:.0f}</source>
        <translation>{size_n:.0f}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>{size_n:.1f}</source>
        <translation>{size_n:.1f}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>{span_s:.0f} s</source>
        <translation>{span_s:.0f} s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <source>{speed:g} times as fast</source>
        <translation>{speed:g}-mal so schnell</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/glide_words.py"/>
        <source>{speed_cm_s:.0f} cm/s</source>
        <translation>{speed_cm_s:.0f} cm/s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/glide_words.py"/>
        <source>{speed_cm_s:.0f} cm/s, quick</source>
        <translation>{speed_cm_s:.0f} cm/s, schnell</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>{steps} deeper now: palm or forearm before thumb.</source>
        <translation>{steps} tiefer: Handfläche oder Unterarm vor dem Daumen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>{steps} deeper than you began.</source>
        <translation>{steps} tiefer als am Anfang.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>{steps} softer now.</source>
        <translation>{steps} sanfter.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>{steps} softer than you began.</source>
        <translation>{steps} sanfter als am Anfang.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_time.py"/>
        <location filename="../../../coach/ui/debriefing/beside_beat.py"/>
        <source>{step} s early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_time.py"/>
        <location filename="../../../coach/ui/debriefing/beside_beat.py"/>
        <source>{step} s late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <source>{strokes}, never too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <source>{strokes}, {times} too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/pulse.py"/>
        <source>{taps} of {wanted} taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/check.py"/>
        <source>{target} cannot be written ({reason}); what it holds so far is whole; free some space or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{target} was not found in {seconds:g} s of listening, {heard} was heard; switch it on and bring it near (coach devices --ble lists what is in the air)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{target}: {why} (ble:{target}?kind={kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/body_words.py"/>
        <source>{technique} on {area}</source>
        <translation>{technique}, {area}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/address.py"/>
        <source>{text!r} is no address; write for example sim:beginner, serial:/dev/ttyUSB0 or replay:practice.rec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>{ticked} of {all} ready.</source>
        <translation>{ticked} von {all} bereit.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/told_late.py"/>
        <source>{times}, by up to {worst_s:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{time} so far</source>
        <translation>bisher {time}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/progressor.py"/>
        <source>{title} (measures pull)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wh_c06.py"/>
        <source>{title} (too slow for bands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>{title}, left side</source>
        <translation>{title}, linke Seite</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>{title}, right side</source>
        <translation>{title}, rechte Seite</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{title}, yours, {minutes}. {summary}</source>
        <translation>{title}, deiner, {minutes}. {summary}</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_file.py"/>
        <source>{title}, {date}</source>
        <translation>{title}, {date}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>{title}, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{title}, {minutes}. {summary}</source>
        <translation>{title}, {minutes}. {summary}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>{title}: {minutes}</source>
        <translation>{title}: {minutes}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>{title}: {minutes}, {spare} to spare</source>
        <translation>{title}: {minutes}, {spare} übrig</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>{told}, and {times} it was too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>{told}, by {newtons} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/area_row.py"/>
        <source>{told}, not part of this routine</source>
        <translation>{told}, kommt in diesem Ablauf nicht vor</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>{told}; so near takes little off your score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>{told}; so near takes nothing off your score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>{told}; {also}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>{told}; {share} % of it was in the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/card.py"/>
        <source>{trains} {details}. {points} Key {key}.</source>
        <translation>{trains} {details}. {points} Taste {key}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>{weekday} {day} {year}, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>{weekday} {day}, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>{weight} came twice; give each weight once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/extras.py"/>
        <source>{what} needs a part that is not installed; install it with: pip install "{part}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/port_trouble.py"/>
        <source>{what}: brltty, which serves braille displays, takes it; if you use none, run: sudo apt remove brltty, then plug it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/port_trouble.py"/>
        <source>{what}: no driver has taken it; plug it in again, and see: sudo dmesg | tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>{what}: {why}. {do}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>{where} is no calibration; remove it and calibrate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>{where} needs a newer app; update the coach, or calibrate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci.py"/>
        <source>{where} says a force of {force_n:.3g} N, which nobody can press; give the right --scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{who} could not be connected ({short}); switch it off and on, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{who} does not answer; bring it near, and close whatever else is connected to it (a phone?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{who} has just gone; switch it on and bring it near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{who} is connected but sends nothing; switch it off and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{who} was taken for {taken_for}, but is {is_then}; choose another: coach devices --ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>{why} {lost:,} pieces could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>{why}: it goes on in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>{why}: practice goes on, but is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/writer.py"/>
        <source>{why}: the end of the recording was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/word_buttons.py"/>
        <source>{word}, key {key}</source>
        <translation>{word}, Taste {key}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/force_words.py"/>
        <source>± {error_n:.1f} N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/force_words.py"/>
        <source>± {error_n} N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>± {low_percent:.0f}% at {lightest_n:.1f} N and ± {high_percent:.0f}% at {heaviest_n:.1f} N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>± {percent:.0f}% between {lightest_n:.1f} and {heaviest_n:.1f} N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>±0.6 % a stroke at 2 % drift over 20 strokes; of 200 seeded even hands at most 2 % were told to drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>“firm enough” and “pleasant” was never said, so the usual proportion stands in for it.</source>
        <translation>„Fest genug“ und „angenehm“ wurden nie gesagt; dafür gilt das übliche Verhältnis.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>“firm enough” was never said, so the usual proportion stands in for it.</source>
        <translation>„Fest genug“ wurde nie gesagt; dafür gilt das übliche Verhältnis.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>“Pleasant” came after “firm enough” once, so that one was left out.</source>
        <translation>Einmal kam „angenehm“ erst nach „fest genug“; das zählt nicht mit.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>“pleasant” was never said, so the usual proportion stands in for it.</source>
        <translation>„Angenehm“ wurde nie gesagt; dafür gilt das übliche Verhältnis.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>← early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/score_bar.py"/>
        <source>−{points:.0f}  {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/score_bar.py"/>
        <source>−{points:.0f}  {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
