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
        <translation> · mit {name}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/copying.py"/>
        <source>(mine)</source>
        <translation>(meiner)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>(onset − the sensor's latency where that was measured) − the first count it was matched to. A stroke belongs to a beat within 3/8 of a stroke's period, one stroke to one beat, the nearer one; beats are placed that much earlier as the sound takes to be heard</source>
        <translation>(Anfang − die Verzögerung des Sensors, wo sie gemessen wurde) − die erste Zählzeit, zu der er passt. Eine Streichung gehört zu einem Taktschlag innerhalb von 3/8 ihrer Periode, eine zu einem, die nähere; Taktschläge werden um so viel früher gesetzt, wie der Ton braucht, um gehört zu werden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>+ Hints</source>
        <translation>+ Hinweise</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>+ Questions</source>
        <translation>+ Fragen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/lines.py"/>
        <source>, or import what is whole with --up-to-damage</source>
        <translation>, oder importiere, was heil ist</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>--grid needs the cells' size; add --area in mm², or --pitch in mm</source>
        <translation>die Fläche der Zellen wird auch gebraucht</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>--grid {rows}x{columns} has {places} places for {cells} columns of {where}; give another --grid or --force</source>
        <translation>{rows} × {columns} sind {places} Plätze für {cells} Spalten von {where}; ändere unten die Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>0  or  ⌫</source>
        <translation>0  oder  ⌫</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/word_buttons.py"/>
        <source>0 and Backspace stop too</source>
        <translation>Auch 0 und die Rücktaste stoppen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/buttons.py"/>
        <source>0 or Backspace</source>
        <translation>0 oder Rücktaste</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>0 ± {error_ms:.0f} ms</source>
        <translation>0 ± {error_ms:.0f} ms</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>0.2 % in the median, 1.2 % in 95 of 100 and at worst 5.1 % of seeded strokes; at 25 samples a second 1.1 % and with noise above 0.2 % of the range 0.8 % in 95 of 100, in sets looked at before up to 2.3 % (scipy find_peaks and NeuroKit2 7.7 % in 95 of 100 over all); strokes below 12 % of the range are off by 2.2 % in 95 of 100, most of it noise and drift</source>
        <translation>0,2 % im Median, 1,2 % in 95 von 100 und schlimmstenfalls 5,1 % bei simulierten Streichungen; bei 25 Werten in der Sekunde 1,1 % und mit Rauschen über 0,2 % des Messbereichs 0,8 % in 95 von 100, bei früher angesehenen bis zu 2,3 % (scipy find_peaks und NeuroKit2 7,7 % in 95 von 100 über alle); Streichungen unter 12 % des Messbereichs liegen um 2,2 % in 95 von 100 daneben, das meiste davon Rauschen und Wandern</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>0.2 % of the sensor's range in 95 of 100 seeded strokes, most of it the drift of its zero</source>
        <translation>0,2 % des Messbereichs in 95 von 100 simulierten Streichungen, das meiste davon das Wandern des Nullpunkts</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>0.3 % in the median and 1.8 % in 95 of 100 seeded strokes, at 100 samples a second and more; weak strokes on a zero that drifts up to 12 %</source>
        <translation>0,3 % im Median und 1,8 % in 95 von 100 simulierten Streichungen, bei 100 und mehr Werten in der Sekunde; schwache Streichungen auf einem wandernden Nullpunkt bis zu 12 %</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>0.8 % in 95 of 100 seeded givers with one stroke in ten left out and one in ten too many (the median of the times 4.3 %, that with doubles and halves folded 2.6 %, autocorrelation 99 %, periodogram 50 %, NeuroKit2's rate 43 % in the same run; 0.8 % on fresh seeds too)</source>
        <translation>0,8 % in 95 von 100 simulierten Personen mit einer ausgelassenen Streichung von zehn und einer überzähligen von zehn (der Median der Zeiten 4,3 %, derselbe mit gefalteten doppelten und halben 2,6 %, Autokorrelation 99 %, Periodogramm 50 %, die Rate von NeuroKit2 43 % im selben Lauf; 0,8 % auch mit neuen Zufallszahlen)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>0.9 % of the stroke's length in the median; in an even hold, or with two humps alike, any of their moments, so up to 23 % in 95 of 100</source>
        <translation>0,9 % der Länge der Streichung im Median; bei gleichmäßigem Halten, oder mit zwei gleichen Höckern, irgendeiner ihrer Momente, also bis zu 23 % in 95 von 100</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>1 if all strokes began at the same place beside the beat, 0 if anywhere. It says nothing of early or late.</source>
        <translation>1, wenn alle Streichungen an derselben Stelle neben dem Takt begannen, 0, wenn irgendwo. Es sagt nichts über früh oder spät.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>100 at the better end and 0 at the other, a straight line between: pressure by bands away from the aim (0.03 to 1), pace by how far off the beat (2 to 30 %) and how alike the onsets' phases are, evenness by the spread of peaks and intervals (5 to 45 %), soft starts by the loading rate over what counts as a jab (0.5 to 1.5), holding still by the spread while held (5 to 40 %).</source>
        <translation>100 am besseren Ende und 0 am anderen, dazwischen geradlinig: Druck nach Druckstufen neben dem Ziel (0,03 bis 1), Tempo danach, wie weit neben dem Takt (2 bis 30 %) und wie gleich die Phasen der Anfänge sind, Gleichmaß nach der Streuung von Spitzen und Abständen (5 bis 45 %), sanfter Beginn nach dem Anstieg, bezogen auf das, was als Stoß gilt (0,5 bis 1,5), Stillhalten nach der Streuung beim Halten (5 bis 40 %).</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>100 less what each deduction takes: touch lighter or harder than asked (80 times how far past the target's edge it was, in widths of a band: the mean over the touch or over the strokes' peaks, whichever is more; the first 0.03 harder are free, and where there are strokes 0.2 of the touch's lighter, for their way up and down; at most 50 each), uneven pressure (20), off the beat (15), uneven pace (15), sudden starts (15), each too much (5, at most 15); after any too much 60 is the most. A drill's score is its own points.</source>
        <translation>100 minus das, was jeder Abzug kostet: leichter oder fester als gefragt (80-mal so viel, wie es über den Rand des Ziels hinausging, gemessen in Breiten einer Druckstufe: das Mittel über die Berührung oder über die Spitzen, je nachdem, was mehr ist; die ersten 0,03 fester sind frei, und wo es Streichungen gibt, 0,2 des Leichteren für ihren Weg auf und ab; je höchstens 50), ungleichmäßiger Druck (20), neben dem Takt (15), ungleichmäßiges Tempo (15), plötzlicher Beginn (15), jedes „zu viel“ (5, höchstens 15); nach einem „zu viel“ sind höchstens 60 möglich. Eine Einzelübung hat ihre eigenen Punkte.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>2 × Enter</source>
        <translation>2 × Enter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>2.1 ms in the middle and 34 ms in 95 of 100 seeded givers with strokes left out and too many (257 ms by the nearest beat, 10 ms by one who knows which stroke was meant for which beat); beside scipy it differs by less than 1e-9</source>
        <translation>2,1 ms in der Mitte und 34 ms in 95 von 100 simulierten Personen mit ausgelassenen und überzähligen Streichungen (257 ms nach dem nächsten Taktschlag, 10 ms, wenn man weiß, welche Streichung für welchen Taktschlag gedacht war); neben scipy unterscheidet es sich um weniger als 1e-9</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>26 ms in 95 of 100 seeded strokes at 100 samples a second and more; a slow stroke that the next one overlaps within 10 % of nothing may be told some tenths of a second early, for its valley is not known yet; slow ones onto a resting hand are off by up to 0.9 s, for the hand sways and what it comes to is not known yet; over sets looked at before 51 to 97 ms in 95 of 100. Told at most 0.25 s after it was over, 0.03 s in the median</source>
        <translation>26 ms in 95 von 100 simulierten Streichungen bei 100 und mehr Werten in der Sekunde; eine langsame Streichung, die die nächste innerhalb von 10 % von nichts überlappt, kann einige Zehntelsekunden zu früh gemeldet werden, denn ihr Tal ist noch nicht bekannt; langsame auf eine ruhende Hand liegen bis zu 0,9 s daneben, denn die Hand schwankt und worauf sie zurückkommt, ist noch nicht bekannt; bei früher angesehenen 51 bis 97 ms in 95 von 100. Gemeldet höchstens 0,25 s, nachdem sie vorbei war, 0,03 s im Median</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>400 hard presses of 20 ms to 1 s in heavy noise: all told, 95 of 100 within 5 ms at 200 samples a second. A noisy hour held at nine tenths of the edge, with 360 wild samples: no false alarm; one sample alone would have made 416. Two wild samples in a row are an alarm: nothing can tell them from a hand within 50 ms.</source>
        <translation>400 harte Drücke von 20 ms bis 1 s in starkem Rauschen: alle gemeldet, 95 von 100 binnen 5 ms bei 200 Werten in der Sekunde. Eine rauschende Stunde an neun Zehnteln der Grenze, mit 360 wilden Werten: kein falscher Alarm; ein einzelner Wert allein hätte 416 ergeben. Zwei wilde Werte hintereinander sind ein Alarm: Nichts kann sie binnen 50 ms von einer Hand unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>5 s back or on</source>
        <translation>5 s zurück oder vor</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>5.8 ms in 95 of 100 seeded persons; the truth lay within the ± shown in 95 of 100. People tap 14 to 50 ms early, so the sound's own latency cannot be told by taps: only its least is, where taps come late</source>
        <translation>5,8 ms in 95 von 100 simulierten Personen; die Wahrheit lag in 95 von 100 innerhalb des gezeigten ±. Menschen tippen 14 bis 50 ms früh, also lässt sich die Verzögerung des Tons durch Tippen nicht bestimmen: Nur ihr Mindestes, wo das Tippen spät kommt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>50 or more</source>
        <translation>50 oder mehr</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>60 s over the length of a count</source>
        <translation>60 s durch die Länge einer Zählzeit</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/notes.py"/>
        <source>A bead goes round with the beat. A stroke begins when it comes to the top.</source>
        <translation>Eine Perle läuft mit dem Takt im Kreis. Eine Streichung beginnt, wenn sie oben ankommt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>a beginning</source>
        <translation>ein Anfang</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/one-hand.toml"/>
        <source>A blanket, a quiet minute; then ask: how was that?</source>
        <translation>Eine Decke, eine stille Minute; dann frag: Wie war das?</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_known.py"/>
        <source>a board that sends numbers or the coach's frames</source>
        <translation>ein Board, das Zahlen oder die Datenpakete des Coachs sendet</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>A bruise</source>
        <translation>Ein blauer Fleck</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>A click, a counting voice, both, or none; the glove can tap it as well.</source>
        <translation>Klicken, Zählen, beides oder nichts; auch der Handschuh kann den Takt klopfen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>a closing ] is missing</source>
        <translation>eine schließende ] fehlt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>a count</source>
        <translation>eine Anzahl</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>A cross marks each moment that was too much.</source>
        <translation>Ein Kreuz markiert jeden Moment, der zu viel war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>a delay that every sample has is in none of them: only what comes later than the quickest is known to be late</source>
        <translation>eine Verzögerung, die jeder Wert hat, ist in keinem: Nur was später kommt als das schnellste, gilt als spät</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>a device makes newtons by itself and does not say how well, or there was no stroke</source>
        <translation>ein Gerät macht selbst Newton und sagt nicht, wie gut, oder es gab keine Streichung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>a device that sends plain text was heard for less than half a second</source>
        <translation>ein Gerät, das einfachen Text sendet, war weniger als eine halbe Sekunde zu hören</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>a device's own word: one that sends half as many again as it says is told in a sentence; counted from text, as even as its lines arrive</source>
        <translation>das Wort des Geräts: Sendet eines halb so viel mehr, wie es sagt, wird das in einem Satz gesagt; aus Text gezählt so gleichmäßig, wie seine Zeilen ankommen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>A door that stays shut</source>
        <translation>Eine Tür, die zubleibt</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/drill_attendant.py"/>
        <source>a drill and a routine cannot both lead; leave one of them out</source>
        <translation>eine Einzelübung und ein Ablauf können nicht beide führen; lass eines davon weg</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/next_time.py"/>
        <source>A drill for {skill}: “{title}”.</source>
        <translation>Eine Einzelübung dafür ({skill}): „{title}“.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/drill_attendant.py"/>
        <source>a drill is done with one hand; leave the second one out</source>
        <translation>eine Einzelübung macht man mit einer Hand; lass die zweite weg</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a fifth of your touch</source>
        <translation>ein Fünftel deiner Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>a fine shake</source>
        <translation>ein feines Zittern</translation>
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
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>a glove</source>
        <translation>einem Handschuh</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wire_messages.py"/>
        <source>a glove or pad without a name</source>
        <translation>ein Handschuh oder eine Matte ohne Namen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>A good moment to ask how the pressure is.</source>
        <translation>Ein guter Moment, um nach dem Druck zu fragen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A good touch; a few more strokes and there is a rhythm to tell you about.</source>
        <translation>Eine gute Berührung; noch ein paar Streichungen, und es gibt einen Rhythmus zu erzählen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>a heading is written [[stages]]</source>
        <translation>eine Überschrift schreibt man [[stages]]</translation>
    </message>
    <message>
        <source>A key takes some 5 to 30 ms to tell of itself; what your sensor shares with it is not in this.</source>
        <translation type="vanished">Die Taste selbst braucht 5 bis 30 ms, bis sie sich meldet; um so viel ist dein Sensor vielleicht noch später.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>a little early</source>
        <translation>etwas früh</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>A little early is how most people keep a beat.</source>
        <translation>Ein wenig zu früh: So halten die meisten Menschen einen Takt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/nearby.py"/>
        <source>a little far</source>
        <translation>etwas weit weg</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>a little late</source>
        <translation>etwas spät</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>A little less this time.</source>
        <translation>Diesmal etwas weniger.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>a little lower lately</source>
        <translation>zuletzt etwas weniger</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/check_ins.py"/>
        <source>A little more now: softer, good or deeper?</source>
        <translation>Jetzt etwas mehr: sanfter, gut so oder tiefer?</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a little of your touch</source>
        <translation>ein wenig von deiner Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>A long, deep one</source>
        <translation>Lang und tief</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>a minimum-jerk ramp of ΔF in T peaks at 1.875·ΔF/T; the limits are our own</source>
        <translation>eine Rampe mit kleinstem Ruck um ΔF in T hat höchstens 1,875·ΔF/T; die Grenzen sind unsere eigenen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A minute</source>
        <translation>Eine Minute</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>a minute</source>
        <translation>pro min</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A minute and a half</source>
        <translation>Anderthalb Minuten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a minute and a half</source>
        <comment>in a minute and a half</comment>
        <translation>anderthalb Minuten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>a minute longer in this stage</source>
        <translation>eine Minute länger in diesem Abschnitt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>A minute longer in this stage (E)</source>
        <translation>Eine Minute länger in diesem Abschnitt (E)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a minute</source>
        <comment>in a minute</comment>
        <translation>einer Minute</translation>
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
        <translation>Ein Teil davon ist an seiner Grenze, die wahre Kraft ist also größer als jede Zahl, die er senden kann</translation>
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
        <translation>ein Teil des Sensors sendet keine Zahl; sieh nach dem Kabel und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>a part of the sensor was past its range</source>
        <translation>ein Teil des Sensors war über seinem Messbereich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>a part of the sensor was past its range, or there is no way out long enough</source>
        <translation>ein Teil des Sensors war über seinem Messbereich, oder es gibt keinen Weg hinaus, der lang genug ist</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/notes.py"/>
        <source>A pause, and the way out. Space pauses, Space goes on.</source>
        <translation>Eine Pause und der Weg hinaus. Die Leertaste hält an, die Leertaste macht weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>A peak of {peak_n:.0f} N was within that in {share:.0f} presses of 100.</source>
        <translation>So weit kann eine Spitze von {peak_n:.0f} N danebenliegen; bei {share:.0f} von 100 Drücken ist es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/sensors/against.py"/>
        <source>a power law</source>
        <translation>ein Potenzgesetz</translation>
    </message>
    <message>
        <source>A quarter of an hour for shoulders and the base of the neck after a long day.</source>
        <translation type="vanished">Eine Viertelstunde für Schultern und Nackenansatz nach einem langen Tag.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a quarter of your touch</source>
        <translation>ein Viertel deiner Berührung</translation>
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
        <source>A raw 1 is worth</source>
        <translation type="vanished">Rohwert 1 entspricht</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>a reading was no number; check the sensor's wire and begin again</source>
        <translation>ein Wert war keine Zahl; sieh nach dem Kabel des Sensors und fang noch einmal an</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>a recording is decoded as it was recorded, not as {value}</source>
        <translation>eine Aufnahme wird gelesen, wie sie aufgenommen wurde, nicht als {value}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay_pace.py"/>
        <source>a replay's speed is from 0 (as fast as can be) to 1000; try speed=2</source>
        <translation>eine Wiedergabe läuft von 0 (so schnell es geht) bis 1000; versuch speed=2</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <source>A rest for your thumbs.</source>
        <translation>Eine Pause für deine Daumen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>A routine for two, guided from start to end.</source>
        <translation>Ein Ablauf für zwei, angeleitet von Anfang bis Ende.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/sensors/against.py"/>
        <source>a scale</source>
        <translation>eine Waage</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/standing_still.py"/>
        <source>a second</source>
        <translation>eine Sekunde</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>a second</source>
        <comment>so many in it</comment>
        <translation>in der Sekunde</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>a sensor drifts, and after {limit} days that may be as much as its error</source>
        <translation>Ein Sensor wandert, und nach {limit} Tagen kann das so viel sein wie sein Fehler</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>a sensor sends no numbers; check its wire and try again</source>
        <translation>ein Sensor sendet keine Zahlen; sieh nach seinem Kabel und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/text.py"/>
        <source>a sensor that sends text{named}</source>
        <translation>ein Sensor, der Text sendet{named}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>a sensor without a name</source>
        <translation>einem Sensor ohne Namen</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>a serial port that does not say what it is</source>
        <translation>ein serieller Anschluss, der nicht sagt, was er ist</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>A shake in the hand</source>
        <translation>Ein Zittern der Hand</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>A simulated hand shows you around. Nothing to plug in.</source>
        <translation>Eine simulierte Hand zeigt dir alles. Nichts anzuschließen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>a squeeze is told 0.3 s to 1.3 s after it begins, because two short ones or a long one mean different things; a key or button at once</source>
        <translation>ein Drücken wird 0,3 s bis 1,3 s nach seinem Beginn gemeldet, weil zwei kurze oder ein langes Verschiedenes heißen; eine Taste oder ein Knopf sofort</translation>
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
        <translation>eine Gerade</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>A stroke begins on “one”.</source>
        <translation>Eine Streichung beginnt auf „eins“.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>a stroke counts by what was asked when it began; one that overlaps another already told by a third is the same</source>
        <translation>eine Streichung zählt nach dem, was bei ihrem Anfang gefragt war; eine, die eine schon erkannte um ein Drittel überdeckt, ist dieselbe</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>A stroke every</source>
        <translation>Eine Streichung alle</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s, mostly on “{count}” rather than on “one”.</source>
        <translation>Alle {every_s:.1f} s eine Streichung, meist auf „{count}“ statt auf „eins“.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s, right with the beat.</source>
        <translation>Alle {every_s:.1f} s eine Streichung, genau im Takt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s, {off_s:.2f} s after the beat.</source>
        <translation>Alle {every_s:.1f} s eine Streichung, {off_s:.2f} s nach dem Takt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s, {off_s:.2f} s before the beat.</source>
        <translation>Alle {every_s:.1f} s eine Streichung, {off_s:.2f} s vor dem Takt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s: {pace}.</source>
        <translation>Alle {every_s:.1f} s eine Streichung: {pace}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s; between beats.</source>
        <translation>Alle {every_s:.1f} s eine Streichung; zwischen den Taktschlägen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>A stroke every {every_s:.1f} s; no beat ran beside them.</source>
        <translation>Alle {every_s:.1f} s eine Streichung; kein Takt lief mit.</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>a stroke on every count</source>
        <translation>eine Streichung auf jeder Zählzeit</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>a stroke to every second beat</source>
        <translation>eine Streichung auf jeden zweiten Taktschlag</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>a stroke to every third beat</source>
        <translation>eine Streichung auf jeden dritten Taktschlag</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>a text stands in quotes, a number without</source>
        <translation>ein Text steht in Anführungszeichen, eine Zahl ohne</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>a third of your touch</source>
        <translation>ein Drittel deiner Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>a typical stroke</source>
        <translation>eine übliche Streichung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>A typical stroke's peak</source>
        <translation>Spitze einer üblichen Streichung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>A warm room</source>
        <translation>Ein warmer Raum</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>a weight of nothing cannot calibrate; use weights above 0 g</source>
        <translation>mit einem Gewicht von nichts lässt sich nicht kalibrieren; nimm Gewichte über 0 g</translation>
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
        <translation>{board} ({vid:04x}:{pid:04x}) ist eingesteckt, hat aber keinen Anschluss</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>above it</source>
        <translation>darüber</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Above it is what your partner said, when it was said.</source>
        <translation>Darüber steht, was dein Gegenüber wann gesagt hat.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>above what was asked</source>
        <translation>über dem Gewünschten</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>Adafruit board</source>
        <translation>Adafruit-Board</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Add no push of your own.</source>
        <translation>Schieb nicht selbst nach.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/address_row.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>After a calibration: Student's t (97.5 %) times the scatter of the weights about the law, widened by the covariance of its coefficients (so it grows outside the weights), and on top, in squares, what weights cannot show: 4.5 % of the force (a resistor repeats itself to 2 %, conducts 2 % better under a warm hand, and a kitchen scale is good to 1 %; its creep shows where weights go up and down), 2.2 % of the heaviest weight, and 13 % of what the heaviest force of the last 15 s, fading to 1/e in 5 s, was firmer by (a light touch after a firm one still reads some of that); each doubling beyond the heaviest weight adds 15 %. Up and down count as scatter. Load cells: 1.3 % instead, and nothing kept of a press. By the typical curve: 25 % of the force, 0.2 N, and the same of a firmer press. In a debrief: at the median peak of the strokes, as if no firmer press had been.</source>
        <translation>Nach einer Kalibrierung: Students t (97,5 %) mal die Streuung der Gewichte um das Gesetz, verbreitert um die Kovarianz seiner Koeffizienten (es wächst also außerhalb der Gewichte), und dazu, quadratisch, was Gewichte nicht zeigen können: 4,5 % der Kraft (ein Widerstand wiederholt sich auf 2 %, leitet unter einer warmen Hand 2 % besser, und eine Küchenwaage ist auf 1 % genau; sein Kriechen zeigt sich, wo Gewichte auf und ab gehen), 2,2 % des schwersten Gewichts, und 13 % dessen, um was die festeste Kraft der letzten 15 s, auf 1/e abklingend in 5 s, fester war (eine leichte Berührung nach einer festen liest noch etwas davon); jede Verdopplung über das schwerste Gewicht hinaus fügt 15 % hinzu. Auf und ab zählen als Streuung. Wägezellen: stattdessen 1,3 %, und nichts bleibt von einem Druck. Nach der üblichen Kurve: 25 % der Kraft, 0,2 N, und dasselbe eines festeren Drucks. In einem Rückblick: an der mittleren Spitze der Streichungen, als hätte es keinen festeren Druck gegeben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>after weights a force was off by 5 % in the median on 144 seeded sensors that creep and warm up as their datasheet says, by the typical curve by 14 %, a load cell by 0.5 %</source>
        <translation>nach Gewichten lag eine Kraft im Median 5 % daneben, an 144 simulierten Sensoren, die kriechen und warm werden wie ihr Datenblatt sagt, nach der üblichen Kurve 14 %, eine Wägezelle 0,5 %</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>Afterwards a blanket and a quiet minute.</source>
        <translation>Danach eine Decke und eine ruhige Minute.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>against 1.875·ΔF/T of simulated ramps of 0.3 to 1.5 s with noise up to 1 %: off by 0.7 to 1.4 % in the median and up to 4.7 % in 95 of 100, at 25 to 1,000 samples a second; the samples' plain gradient is off by 1.7 to 238 %. A rise shorter than ten samples is told too soft: 12 % at 25 samples a second and 0.2 s.</source>
        <translation>gegen 1,875·ΔF/T simulierter Rampen von 0,3 bis 1,5 s mit Rauschen bis 1 %: im Median 0,7 bis 1,4 % daneben und bis zu 4,7 % in 95 von 100, bei 25 bis 1.000 Werten in der Sekunde; die einfache Steigung der Werte liegt 1,7 bis 238 % daneben. Ein Anstieg, der kürzer ist als zehn Werte, gilt als zu weich: 12 % bei 25 Werten in der Sekunde und 0,2 s.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Against your best  (B)</source>
        <translation>Mit deiner besten Übung  (B)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Age of the newest reading</source>
        <translation>Alter des neuesten Werts</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_face.py"/>
        <source>ago</source>
        <translation>her</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Ahead of the beat</source>
        <translation>Vor dem Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>Aim for</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>aim for firm</source>
        <translation>Ziel: fest</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>aim for light</source>
        <translation>Ziel: leicht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>aim for light, medium, firm</source>
        <translation>Ziel: leicht, mittel, fest</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>aim for medium</source>
        <translation>Ziel: mittel</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/targets.py"/>
        <source>Aim for {band} ({key})</source>
        <translation>Ziel: {band} ({key})</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>Alarm, from too much to your ear</source>
        <translation>Alarm, von „zu viel“ bis ans Ohr</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>all 1,050 seeded strokes of seven shapes found and no others (F1 1.000), of a seed that nobody had looked at: 8 to 1,024 taxels, 25 to 1,000 samples a second, 0.1 to 95 N and 0.2 to 12 s, with noise, tremor, drift and rests (tuned peak finders with the whole recording before them: scipy find_peaks 0.96, NeuroKit2 0.96); with noise, tremor and drift of 3 to 4 times that, 0.99</source>
        <translation>alle 1.050 simulierten Streichungen von sieben Formen gefunden und keine anderen (F1 1,000), mit Zufallszahlen, die niemand angesehen hatte: 8 bis 1.024 Messpunkte, 25 bis 1.000 Werte in der Sekunde, 0,1 bis 95 N und 0,2 bis 12 s, mit Rauschen, Zittern, Wandern und Pausen (abgestimmte Spitzensuchen mit der ganzen Aufnahme vor sich: scipy find_peaks 0,96, NeuroKit2 0,96); mit dem 3- bis 4-Fachen an Rauschen, Zittern und Wandern 0,99</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>All but sure: one pace explains {share} of it.</source>
        <translation>So gut wie sicher: Ein Tempo erklärt {share} davon.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>all but the times</source>
        <translation>alle außer den Zeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>All is ready.</source>
        <translation>Alles ist bereit.</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation type="vanished">Alle Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>All of these</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>all of your touch</source>
        <translation>deine ganze Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>All of “{routine}” as it is.</source>
        <translation>„{routine}“ ganz so, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/pager.py"/>
        <location filename="../../../coach/ui/ways/calibrating.py"/>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>All that is known of your glides in one place: how long you touched in them, how many were told and by what, how fast, and whether this sensor can tell them at all.</source>
        <translation>Alles, was über deine Streichungen bekannt ist, an einem Ort: wie lange du dabei berührt hast, wie viele woran erkannt wurden, wie schnell sie waren, und ob dieser Sensor sie überhaupt unterscheiden kann.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>All that was measured, as CSV, EDF+, MCAP or Parquet</source>
        <translation>Alles, was gemessen wurde, als CSV, EDF+, MCAP oder Parquet</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>All your sessions, newest first.</source>
        <translation>Alle deine Übungen, die neueste zuerst.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>Allow for nothing</source>
        <translation>Nichts ausgleichen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>All</source>
        <comment>numbers</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>Aloud</source>
        <translation>Hörbar</translation>
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
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>an earlier time than</source>
        <translation>einer früheren Zeit als</translation>
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
        <translation>Und noch einmal, langsam: vier zum Drücken, vier zum Loslassen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>and hold_s both say how long to hold; keep one of them</source>
        <translation>und die Haltezeit (hold_s) sagen beide, wie lange gehalten wird; behalte eine davon</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>and pace make strokes of {stroke} s, too short to hold {held} s in; raise counts or lower the pace</source>
        <translation>und das Tempo ergeben Streichungen von {stroke} s, zu kurz, um darin {held} s zu halten; nimm mehr Zählzeiten oder ein langsameres Tempo</translation>
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
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>another glove answered on {port}: {other}; plug {glove} in again, the coach looks for it</source>
        <translation>auf {port} hat ein anderer Handschuh geantwortet: {other}; steck {glove} wieder ein, der Coach sucht danach</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_attendant.py"/>
        <source>another one</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <location filename="../../../coach/ui/gallery/connecting.py"/>
        <source>another program ({holder})</source>
        <translation>einem anderen Programm ({holder})</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>another program is searching the air just now; close its Bluetooth window and try again</source>
        <translation>ein anderes Programm sucht gerade nach Geräten; schließ sein Bluetooth-Fenster und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_attendant.py"/>
        <source>another sensor</source>
        <translation>anderer Sensor</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Any name you both know; it stays on this computer.</source>
        <translation>Irgendein Name, den ihr beide kennt; er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>any usual speed</source>
        <translation>jeder üblichen Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/start_panel.py"/>
        <source>Anything whose weight you know will do: full bottles of water (1 litre is 1 kg), bags of flour or sugar, or what a kitchen scale says. Three different ones or more.</source>
        <translation>Alles, dessen Gewicht du kennst, ist recht: volle Wasserflaschen (1 Liter wiegt 1 kg), Mehl oder Zucker in der Packung oder was du auf der Küchenwaage abgewogen hast. Mindestens drei verschiedene.</translation>
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
        <translation>Versatz</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Apr</source>
        <translation>Apr.</translation>
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
        <translation>Arduino-Board</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Area of a cell</source>
        <translation>Fläche einer Zelle</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Area of a cell in mm²</source>
        <translation>Fläche einer Zelle in mm²</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>area</source>
        <comment>kind of thing in a routine</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>area</source>
        <comment>word in a routine's file</comment>
        <translation>Der Bereich (area)</translation>
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
        <translation>wie der einer Kraft; von Drücken von der Hälfte des leichtesten bis zum Doppelten des schwersten Gewichts lagen 97 % innerhalb ihres Balkens (simulierte Sensoren)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>as asked</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>As before.</source>
        <translation>Wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>as far off as the speeds are; of few strokes it says little</source>
        <translation>so weit daneben wie die Geschwindigkeiten; bei wenigen Streichungen sagt sie wenig</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>As firm as the ghost</source>
        <translation>So fest wie die Schattenhand</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>as holding still</source>
        <translation>wie Stillhalten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>As how fast it rose, of the ways out, told as a positive number.</source>
        <translation>Wie „Wie schnell der Druck kam“, für die Wege hinaus, als positive Zahl genannt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>as how fast it rose: 0.7 to 1.4 % in the median, up to 4.7 % in 95 of 100</source>
        <translation>wie „Wie schnell der Druck kam“: 0,7 bis 1,4 % im Median, bis zu 4,7 % in 95 von 100</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>as its beginning, on the way down: the crossing of 10 % of the rise above what the force came down to, or of contact-on; a release onto a resting hand that creeps ends within 2 % of that hand's force above it</source>
        <translation>wie ihr Anfang, auf dem Weg hinunter: das Unterschreiten von 10 % des Anstiegs über dem, worauf die Kraft zurückkam, oder des Kontaktbeginns; ein Loslassen auf eine ruhende Hand, die kriecht, endet innerhalb von 2 % der Kraft dieser Hand darüber</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>as named, or seconds</source>
        <translation>wie benannt, sonst Sekunden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>as named: {unit}</source>
        <translation>wie benannt: {unit}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>as the asynchrony, over the stroke's period</source>
        <translation>wie die Abweichung, durch die Periode der Streichung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>as the asynchrony: F1 0.995</source>
        <translation>wie die Abweichung: F1 0,995</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>as the band: a change is told up to 0.2 s after the edge is passed</source>
        <translation>wie die Druckstufe: Ein Wechsel wird bis zu 0,2 s nach dem Überschreiten der Grenze gemeldet</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>as the band: in 16 simulated scenarios at least 99.8 % of the readings away from the edges were in the right band; a strap that presses is counted until a zero is asked for, and doubted</source>
        <translation>wie die Druckstufe: In 16 simulierten Szenarien hatten mindestens 99,8 % der Werte abseits der Grenzen die richtige Druckstufe; ein drückender Riemen wird mitgezählt, bis ein Nullpunkt genommen wird, und bezweifelt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>as the band: up to 0.2 s at each change</source>
        <translation>wie die Druckstufe: bis zu 0,2 s bei jedem Wechsel</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation type="vanished">Wie das System</translation>
    </message>
    <message>
        <source>As the desktop likes it</source>
        <translation type="vanished">Wie das System</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>as the figures it is made from</source>
        <translation>wie die Zahlen, aus denen es entsteht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>as the file says</source>
        <translation>wie die Datei sagt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>as the force it is judged by</source>
        <translation>wie die Kraft, nach der sie beurteilt wird</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>as the force of both sensors</source>
        <translation>wie die Kraft beider Sensoren</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>as the force of both sensors; within half a newton it is called as firm, within 0.05 s right with it</source>
        <translation>wie die Kraft beider Sensoren; innerhalb eines halben Newtons heißt es ebenso fest, innerhalb von 0,05 s gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>as the speed: over a pad median 1.9 %, 8 % in 95 of 100 glides; by motion 1.0 % and 5 %</source>
        <translation>wie die Geschwindigkeit: auf einer Matte im Median 1,9 %, 8 % in 95 von 100 Streichungen; durch Bewegung 1,0 % und 5 %</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>as the weights: a kitchen scale's is about 1 %</source>
        <translation>wie die Gewichte: Das einer Küchenwaage ist auf etwa 1 % genau</translation>
    </message>
    <message>
        <source>Ascent {at} of {of}</source>
        <translation type="vanished">Anstieg {at} von {of}</translation>
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
        <source>Ask the one who lies down, and let them promise: “I tell you at once when it is too much, no gritting of teeth.” They may stop you at any time, without a reason. A flinch, a held breath, a tensing: less, at once.</source>
        <translation type="vanished">Lass dir von deinem Gegenüber versprechen: „Ich sage sofort, wenn es zu viel ist, und beiße nicht die Zähne zusammen.“ Ein Stopp gilt jederzeit, ohne Grund. Ein Zucken, ein angehaltener Atem, ein Anspannen: gleich weniger.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>Ask the one who lies down, and let them promise: “I'll tell you at once when it is too much; I won't grit my teeth.” They may stop you at any time, without giving a reason. At a flinch, a held breath or a tensing press less, at once.</source>
        <translation>Lass dir von deinem Gegenüber versprechen: „Ich sage sofort, wenn es zu viel ist, und beiße nicht die Zähne zusammen.“ Ein Stopp gilt jederzeit, ohne Grund. Bei einem Zucken, angehaltenem Atem oder Anspannen: gleich weniger drücken.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Asked at the start</source>
        <translation>Am Anfang gefragt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Asked at {clock}</source>
        <translation>Gefragt bei {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Asked for</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>at 100 samples a second and more 1 ms in the median and 10 ms in 95 of 100 seeded strokes; of strokes of 6 to 12 s 22 ms in 95 of 100 (30 to 74 ms of sets looked at before, by the noise of slow weak ones); scipy find_peaks and NeuroKit2 6.6 and 36 ms over all, on those they found</source>
        <translation>bei 100 und mehr Werten in der Sekunde 1 ms im Median und 10 ms in 95 von 100 simulierten Streichungen; bei Streichungen von 6 bis 12 s 22 ms in 95 von 100 (30 bis 74 ms bei früher angesehenen, durch das Rauschen langsamer schwacher); scipy find_peaks und NeuroKit2 6,6 und 36 ms über alle, bei denen, die sie fanden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>at its limit: a taxel reads full scale; beyond the weights: 1.05 times the heaviest; stuck: no number for 2 s, at its limit for 5 s, or the very same reading for 10 s (5 s on a grid) while the others move; silent: zero for 40 s of that (5 s on a grid, with every neighbour moving); noisy: neighbouring samples differ (1 sigma) by more than a quarter of the lightest touch and 3 % of the force, in half of 10 s, from 50 Hz on; the zero may have moved; up and down differ by more than 15 %; a calibration older than 90 days (a load cell's 365), by the recording's own day; only a typical curve</source>
        <translation>an seiner Grenze: ein Messpunkt liest den Vollausschlag; mehr als die Gewichte: 1,05-mal das schwerste; hängt: 2 s keine Zahl, 5 s an seiner Grenze, oder 10 s genau derselbe Wert (5 s auf einem Raster), während die anderen sich bewegen; stumm: 40 s davon null (5 s auf einem Raster, wenn sich jeder Nachbar bewegt); rauscht: benachbarte Werte unterscheiden sich (1 Sigma) um mehr als ein Viertel der leichtesten Berührung und 3 % der Kraft, in der Hälfte von 10 s, ab 50 Hz; der Nullpunkt kann sich verschoben haben; auf und ab unterscheiden sich um mehr als 15 %; eine Kalibrierung älter als 90 Tage (bei einer Wägezelle 365), nach dem Tag der Aufnahme; nur eine übliche Kurve</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>at most one reading, about 10 ms, at each end</source>
        <translation>höchstens ein Wert, etwa 10 ms, an jedem Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>At the end hands rest on {area}.</source>
        <translation>Zum Schluss ruhen die Hände hier: {area}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>At {clock}</source>
        <translation>Bei {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Aug</source>
        <translation>Aug.</translation>
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
        <translation>Abstand vom Ziel</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/page.py"/>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/importing/page.py"/>
        <location filename="../../../coach/ui/measures/page.py"/>
        <location filename="../../../coach/ui/partner/before_page.py"/>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <location filename="../../../coach/ui/routines/page.py"/>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <location filename="../../../coach/ui/timing/page.py"/>
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
        <translation>Unseren zurückholen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Back to ours  (Del)</source>
        <translation>Unseren zurückholen  (Entf)</translation>
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
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>battery {percent:.0f}%</source>
        <translation>Akku {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>battery {volts:.1f} V</source>
        <translation>Akku {volts:.1f} V</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/serial_port.py"/>
        <source>baud={baud:g} is no serial speed; use for example baud=115200</source>
        <translation>baud={baud:g} ist keine serielle Geschwindigkeit; nimm zum Beispiel baud=115200</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Be close another way</source>
        <translation>Seid euch anders nah</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Beat</source>
        <translation>Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>beat and counts</source>
        <translation>Takt und Zählen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>Beat, how far from its moment</source>
        <translation>Takt, wie weit neben seinem Moment</translation>
    </message>
    <message>
        <source>Beat, off its second</source>
        <translation type="vanished">Takt, Abweichung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Beat, tone and words fall silent; the alarm and a stop are heard all the same.</source>
        <translation>Takt, Ton und Worte verstummen; der Alarm und ein Stopp sind trotzdem zu hören.</translation>
    </message>
    <message>
        <source>Beat, tone and words fall silent; too much and a stop are heard all the same.</source>
        <translation type="vanished">Takt, Ton und Worte verstummen; „zu viel“ und ein Stopp sind trotzdem zu hören.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>Before bed</source>
        <translation>Vor dem Einschlafen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/start_panel.py"/>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
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
        <location filename="../../../coach/ui/calibrate/page.py"/>
        <source>Begin again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Begin at once</source>
        <translation>Gleich beginnen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/next_card.py"/>
        <source>Begin this drill</source>
        <translation>Diese Einzelübung beginnen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Begin to move just before the count, so that you arrive with it.</source>
        <translation>Beweg dich kurz vor der Zählzeit los, damit du mit ihr ankommst.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Begin when told</source>
        <translation>Auf Zeichen beginnen</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/beginner.toml"/>
        <source>Beginner's glove</source>
        <translation>Ungeübte Hand</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Behind the beat</source>
        <translation>Hinter dem Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>below 0.02 s: the time that the link itself takes is not in it</source>
        <translation>unter 0,02 s: Die Zeit, die die Verbindung selbst braucht, ist nicht darin</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>below 0.05 s</source>
        <translation>unter 0,05 s</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>below 1 ms in the middle and 59 ms in 95 of 100 of 300 seeded givers with strokes of up to 12 s left out and too many (838 ms by the nearest beat), on seeds that nothing was tuned on; 37 ms on those it was. One who knows which stroke was meant for which beat is still 90 ms off the giver's habit in 95 of 100, for 40 strokes are only 40: no more than that is the bound</source>
        <translation>unter 1 ms in der Mitte und 59 ms in 95 von 100 von 300 simulierten Personen mit Streichungen bis zu 12 s, ausgelassenen und überzähligen (838 ms nach dem nächsten Taktschlag), mit Zufallszahlen, auf die nichts abgestimmt war; 37 ms mit denen, auf die es war. Wer weiß, welche Streichung für welchen Taktschlag gedacht war, liegt in 95 von 100 noch 90 ms neben der Gewohnheit der Person, denn 40 Streichungen sind nur 40: Mehr als das ist die Grenze nicht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>below it</source>
        <translation>darunter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>below what was asked</source>
        <translation>unter dem Gewünschten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Beside the beat</source>
        <translation>Neben dem Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Beside the beat, on average</source>
        <translation>Im Mittel neben dem Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Beside the ghost</source>
        <translation>Neben der Schattenhand</translation>
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
        <translation>Neben der Wirbelsäule am Nackenansatz; atme mit.</translation>
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
        <translation>beste: {points}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Better now.</source>
        <translation>Jetzt besser.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Better now: {skills}.</source>
        <translation>Jetzt besser: {skills}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>between 1 and 10 cm/s</source>
        <translation>zwischen 1 und 10 cm/s</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Beyond your weights</source>
        <translation>Mehr als deine Gewichte</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble.py"/>
        <source>ble: needs a device's name or address; see: coach devices --ble</source>
        <translation>ble: braucht den Namen oder die Adresse eines Geräts; wähle es unter den Geräten in der Nähe</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>Bluetooth is switched off; switch it on in the system's settings, or run: bluetoothctl power on</source>
        <translation>Bluetooth ist ausgeschaltet; schalte es in den Einstellungen des Systems ein</translation>
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
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>both answer at once</source>
        <translation>beide antworten gleichzeitig</translation>
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
        <translation>Beide Hände begannen zusammen.</translation>
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
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>Both hands connected</source>
        <translation>Beide Hände verbunden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>both sensors' onset errors and clock fits together; see onset_s</source>
        <translation>die Fehler der Anfänge und der Uhren beider Sensoren zusammen; siehe onset_s</translation>
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
        <translation>beide</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Break</source>
        <comment>hands off</comment>
        <translation>Lockern</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>breath_s</source>
        <comment>word in a routine's file</comment>
        <translation>Die Länge eines Atemzugs (breath_s)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>Breathe out as you lean in, and let both hands arrive together.</source>
        <translation>Atme aus, wenn du dich hineinlehnst, und lass beide Hände zusammen ankommen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Breathe with the beat; your hands will follow your breath.</source>
        <translation>Atme mit dem Takt; deine Hände folgen deinem Atem.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Breathe with them, ease off slowly.</source>
        <translation>Atme mit und löse dich langsam.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>breaths</source>
        <comment>word in a routine's file</comment>
        <translation>Die Zahl der Atemzüge (breaths)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>brisk</source>
        <translation>zügig</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Broken pipe</source>
        <translation>die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>by a key</source>
        <translation>mit einer Taste</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>by a squeeze</source>
        <translation>mit dem Druckball</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>By feel</source>
        <translation>Nach Gefühl</translation>
    </message>
    <message>
        <source>By feel alone</source>
        <translation type="vanished">Nur nach Gefühl</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>By how much each stroke is shorter (below zero: rushing) or longer than the one before, where that stands out. Where a beat ran it is beside the beat, so a beat that slows on purpose is no drift of yours.</source>
        <translation>Um wie viel jede Streichung kürzer (unter null: du eilst) oder länger ist als die vorige, wo das hervorsticht. Wo ein Takt lief, ist es neben dem Takt gerechnet; ein Takt, der absichtlich langsamer wird, liegt also nicht an dir.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>By how much the second hand began its strokes later than the first.</source>
        <translation>Um wie viel später die zweite Hand ihre Streichungen begann als die erste.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>By the hour</source>
        <translation>Nach Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>by {manufacturer}</source>
        <translation>von {manufacturer}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/page.py"/>
        <location filename="../../../coach/ui/ways/calibrating.py"/>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Calibrate it again with the weights</source>
        <translation>Kalibriere den Sensor neu mit den Gewichten</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Calibrate it once with known weights</source>
        <translation>Kalibriere den Sensor einmal mit bekannten Gewichten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/plans.py"/>
        <source>Calibrate it with weights</source>
        <translation>Mit Gewichten kalibrieren</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Calibrate with a heavier weight if you press so firmly</source>
        <translation>Kalibriere mit einem schwereren Gewicht, wenn du so fest drückst</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/page.py"/>
        <source>Calibrate with weights</source>
        <translation>Mit Gewichten kalibrieren</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>Calibrated against {reference} by {law}: {error}, pressing and letting go differ by {hysteresis_percent:.0f}%; readings miss it by {rmse_n:.2f} N; {answers}.</source>
        <translation>Kalibriert an: {reference}, durch {law}: {error}; Drücken und Loslassen unterscheiden sich um {hysteresis_percent:.0f} %; die Werte liegen um {rmse_n:.2f} N daneben; {answers}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Calibrated up to</source>
        <translation>Kalibriert bis</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Calibrated {days} days ago</source>
        <translation>Vor {days} Tagen kalibriert</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating_words.py"/>
        <source>Calibrated: {error}, up and down differ by {hysteresis_percent:.0f}%; readings miss the weights by {rmse_n:.2f} N.</source>
        <translation>Kalibriert: {error}; auf und ab unterscheiden sich um {hysteresis_percent:.0f} %; die Werte liegen um {rmse_n:.2f} N neben den Gewichten.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/found_words.py"/>
        <source>Calibrated: {error}.</source>
        <translation>Kalibriert: {error}.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating_plan.py"/>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>calibrating needs {fewest} different weights or more; add another</source>
        <translation>zum Kalibrieren braucht es mindestens {fewest} verschiedene Gewichte; nimm noch eines dazu</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>calibrating needs {fewest} different weights; find another and try</source>
        <translation>zum Kalibrieren braucht es {fewest} verschiedene Gewichte; such noch eines und versuch es dann</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/progress_page.py"/>
        <location filename="../../../coach/ui/kit/busy.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>cannot be so: {problem}</source>
        <translation>kann so nicht sein: {problem}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Cells lie in</source>
        <translation>Zellen liegen in</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CH340 serial chip, as on many Nano, Uno and ESP32 boards</source>
        <translation>CH340-Chip, wie auf vielen Nano-, Uno- und ESP32-Boards</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CH341 serial chip</source>
        <translation>CH341-Chip</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CH343 serial chip, as on many ESP32-S3 boards</source>
        <translation>CH343-Chip, wie auf vielen ESP32-S3-Boards</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CH9102 serial chip, as on many ESP32 boards</source>
        <translation>CH9102-Chip, wie auf vielen ESP32-Boards</translation>
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
        <translation>wechselnd</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/frame_rate.py"/>
        <source>check the unit of --time</source>
        <translation>prüfe die Einheit der Zeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Check-ins</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Choose  (Enter)</source>
        <translation>Wählen  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/address_row.py"/>
        <source>Choose a device above or type its address first.</source>
        <translation>Wähle zuerst ein Gerät oder gib seine Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/practising.py"/>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>Choose a recording</source>
        <translation>Eine Aufnahme wählen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Choose a routine</source>
        <translation>Wähle einen Ablauf</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/places.py"/>
        <source>choose another folder</source>
        <translation>wähle einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/places.py"/>
        <source>choose another folder, or keep it in {folder}</source>
        <translation>wähle einen anderen Ordner, oder nimm {folder}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>Choose pressure data</source>
        <translation>Druckdaten wählen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Choose yours: as soon as it speaks, a bar shows what it feels.</source>
        <translation>Wähle dein Gerät: Sobald es sich meldet, zeigt ein Balken, was es spürt.</translation>
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
        <translation>Kreismittel der Abweichung durch die bei jeder Streichung gefragte Periode, mal die mittlere Periode</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>circular mean of the places between beats, to the nearest count, where they are alike by 0.70</source>
        <translation>Kreismittel der Stellen zwischen den Taktschlägen, zur nächsten Zählzeit, wo sie zu 0,70 gleich sind</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>circular statistics (Fisher 1993)</source>
        <translation>Kreisstatistik (Fisher 1993)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Click to see that moment again</source>
        <translation>Klick, um diesen Moment noch einmal zu sehen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Clicks</source>
        <translation>Klick</translation>
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
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>Close  (Esc)</source>
        <translation>Schließen  (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history_file.py"/>
        <source>close other windows of the app, and check the folder's space and permission</source>
        <translation>schließ andere Fenster der App, und prüfe Platz und Rechte des Ordners</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>coefficient of variation while holding, figures of Wu 2023; up to 10 % steady, up to 20 % fair</source>
        <translation>Variationskoeffizient beim Halten, Zahlen von Wu 2023; bis 10 % ruhig, bis 20 % ordentlich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>coefficient of variation; up to 10 % even and up to 20 % fairly even are our own words, after Wu 2023</source>
        <translation>Variationskoeffizient; bis 10 % gleichmäßig und bis 20 % ziemlich gleichmäßig sind unsere eigenen Worte, nach Wu 2023</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <location filename="../../../coach/ui/partner/comfort_page.py"/>
        <source>Comfort trial</source>
        <translation>Wohlfühlprobe</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>coming back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Compared with last time</source>
        <translation>Im Vergleich zum letzten Mal</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/ways/connecting.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Connect a glove</source>
        <translation>Handschuh verbinden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Connecting</source>
        <translation>Verbinde …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble.py"/>
        <source>connecting {target} was called off</source>
        <translation>das Verbinden mit {target} wurde abgebrochen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/connecting.py"/>
        <source>Connecting …</source>
        <translation>Verbinde …</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Connection reset by peer</source>
        <translation>die Gegenseite hat die Verbindung beendet</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Connection timed out</source>
        <translation>keine Antwort</translation>
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
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Count aloud, one Mississippi, and let the stroke last to its end.</source>
        <translation>Zähl laut mit, „einundzwanzig“, und lass die Streichung bis zu ihrem Ende dauern.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Counts</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>counts</source>
        <translation>Zählzeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Counts a minute</source>
        <translation>Zählzeiten pro Minute</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>Counts for each stroke</source>
        <translation>Zählzeiten je Streichung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>counts of a stroke times the length of a count</source>
        <translation>Zählzeiten einer Streichung mal die Länge einer Zählzeit</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>counts</source>
        <comment>word in a routine's file</comment>
        <translation>Die Zahl der Zählzeiten (counts)</translation>
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
        <translation>CP2105-Chip</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>CP210x serial chip, as on many ESP32 boards</source>
        <translation>CP210x-Chip, wie auf vielen ESP32-Boards</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/creeping.toml"/>
        <source>Creeping glove</source>
        <translation>Kriechender Handschuh</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Day</source>
        <translation>Tag</translation>
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
        <translation>Rückblick: {title}</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/quiet_line.py"/>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Deeper</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>deeper</source>
        <translation>tiefer</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>Defined by</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="vanished">Löschen …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Delete all {n} sessions and all comfort profiles?</source>
        <extracomment>Delete your one session and all comfort profiles?</extracomment>
        <translation><numerusform>Deine eine Übung und alle Wohlfühlprofile löschen?</numerusform><numerusform>Alle {n} Übungen und alle Wohlfühlprofile löschen?</numerusform></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Delete all …</source>
        <translation>Alle löschen …</translation>
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
        <translation>Diese Übung endgültig löschen (Taste Entf)</translation>
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
        <translation>{session} löschen</translation>
    </message>
    <message>
        <source>Delete {title}, {day}?</source>
        <translation type="vanished">„{title}“ ({day}) löschen?</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Delete “{title}” of {day}?</source>
        <translation>„{title}“ ({day}) löschen?</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/sessions_list.py"/>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Deleting …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>design of this project</source>
        <translation>Entwurf dieses Projekts</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>design of this project, after peak prominence</source>
        <translation>Entwurf dieses Projekts, nach der Prominenz von Spitzen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>design of this project, after practice: an even glide has no rhythm of force</source>
        <translation>Entwurf dieses Projekts, nach der Praxis: Gleichmäßiges Streichen hat keinen Rhythmus der Kraft</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>design of this project; 10 % of the rise as in pulse and gait analysis</source>
        <translation>Entwurf dieses Projekts; 10 % des Anstiegs wie in der Puls- und Gangauswertung</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Device or resource busy</source>
        <translation>das Gerät ist gerade belegt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_words.py"/>
        <source>Device: {device} and a second one, with the {tool}</source>
        <translation>Gerät: {device} und ein zweites ({tool})</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_words.py"/>
        <source>Device: {device}, with the {tool}</source>
        <translation>Gerät: {device} ({tool})</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/home.py"/>
        <source>Diagnostics copied</source>
        <translation>Diagnose kopiert</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>dial only</source>
        <translation>nur die Anzeige</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>differs from scipy by less than 1e-9; seeded von Mises phases give the published 0.4464 and 0.8635 within 0.006</source>
        <translation>weicht von scipy um weniger als 1e-9 ab; simulierte von-Mises-Phasen ergeben die veröffentlichten 0,4464 und 0,8635 auf 0,006 genau</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Dim</source>
        <translation>Gedämpft</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Dim is amber on black: for a dark room, and for eyes that rest.</source>
        <translation>Gedämpft ist Bernstein auf Schwarz: für einen dunklen Raum und für Augen, die ruhen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>direction</source>
        <comment>kind of thing in a routine</comment>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>direction</source>
        <comment>word in a routine's file</comment>
        <translation>Die Richtung (direction)</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Disk quota exceeded</source>
        <translation>dein Speicherplatz ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Does any of these apply to either of you today? Then it is kinder to wait.</source>
        <translation>Trifft heute etwas davon auf dich oder dein Gegenüber zu? Dann wartet lieber.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/novel.py"/>
        <source>does not go on</source>
        <translation>geht nicht weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/busy.py"/>
        <source>Don't wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/tour.py"/>
        <source>Done  (Enter)</source>
        <translation>Fertig  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Done  (Esc)</source>
        <translation>Fertig  (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Doubt</source>
        <translation>Zweifel</translation>
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
        <translation>Mit lockeren Fingerknöcheln hinaufstreichen</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/drifting.toml"/>
        <source>Drifting glove</source>
        <translation>Wandernder Handschuh</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Drill</source>
        <translation>Einzelübung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>drill</source>
        <translation>Einzelübung</translation>
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
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>Drop a recording here, or</source>
        <translation>Zieh eine Aufnahme hierher oder</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>duration_s</source>
        <comment>word in a routine's file</comment>
        <translation>Die Höchstdauer (duration_s)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>dynamic programming over the onsets: a step of one period gains 1 − (share off / 0.3)², each stroke left out or too many costs 0.5; the period by least squares over the best steps</source>
        <translation>dynamische Programmierung über die Anfänge: Ein Schritt von einer Periode gewinnt 1 − (Anteil daneben / 0,3)², jede ausgelassene oder überzählige Streichung kostet 0,5; die Periode durch kleinste Quadrate über die besten Schritte</translation>
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
        <source>Each new stage, the end, and a stop. All else is softer meanwhile.</source>
        <translation type="vanished">Jeder neue Abschnitt, das Ende und ein Stopp. Alles andere ist so lange leiser.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/before-bed.toml"/>
        <source>Each press a little slower.</source>
        <translation>Jeder Druck ein wenig langsamer.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>each press of a key, a button or the glove's squeeze, by the host's clock</source>
        <translation>jeder Druck auf eine Taste, einen Knopf oder den Druckball des Handschuhs, nach der Uhr des Computers</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/weeks.py"/>
        <source>Each ribbon is a session: the higher, the harder. A flag marks too much.</source>
        <translation>Jedes Band ist eine Übung: je höher, desto fester. Ein Fähnchen markiert zu viel.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Each row of records with a wrong checksum, or whose numbers jump, by the times of the whole records around it; a recording without its end record breaks off.</source>
        <translation>Jede Reihe von Einträgen mit falscher Prüfsumme oder springenden Nummern, nach den Zeiten der heilen Einträge ringsum; eine Aufnahme ohne Endeintrag bricht ab.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Each stroke by about {share:.1f} %.</source>
        <translation>Jede Streichung um etwa {share:.1f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <location filename="../../../coach/ui/practising/dial_beat.py"/>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>early</source>
        <translation>früh</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Ease off</source>
        <translation>Nachlassen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>Ease off now</source>
        <translation>Jetzt nachlassen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Ease off now.</source>
        <translation>Jetzt nachlassen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Ease off slowly, never poke.</source>
        <translation>Löse dich langsam, bohre nie.</translation>
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
        <translation>acht um 0,5 bis 3 N festgezogene Riemen wurden alle binnen 10 s bezweifelt; atmende Hände nie, vollkommen ruhig gehaltene Hände schon, und sie gelten als Berührung. Unter Drücken von 20 N alle 4 s wurden acht Riemen von 0,8 bis 3 N binnen 20 s bezweifelt; von 20 Händen, die zwischen Drücken abheben, in 3 Minuten keine, von 20, die dort mit 1 bis 3 N ruhen, alle, wo sie gleich ruhen, 11, wo sie um 10 % verschieden ruhen, eine bei 20 %. Ein Riemen unter 3 % der Drücke darüber, oder einer unter Drücken schneller als einer in der Sekunde, wird nicht erkannt</translation>
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
        <translation>Du oder dein Gegenüber, auch nur ein wenig.</translation>
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
        <location filename="../../../coach/ui/session/host.py"/>
        <source>End the session</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>ended</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Enter does the same on any keyboard, and so does a short squeeze in a pause.</source>
        <translation>Dasselbe macht die Enter-Taste auf jeder Tastatur, und in der Pause ein kurzer Druck auf den Druckball.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Error of a force</source>
        <translation>Fehler einer Kraft</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>ESP32 board on its own USB</source>
        <translation>ESP32-Board mit eigenem USB</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>ESP32-S3, C3 or C6 on its own USB</source>
        <translation>ESP32-S3, C3 oder C6 mit eigenem USB</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/spread.py"/>
        <source>even</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Even and quiet; lift a little between two glides, and their pace can be told too.</source>
        <translation>Gleichmäßig und ruhig; heb die Hand zwischendurch ein wenig ab, dann lässt sich auch das Tempo erkennen.</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/even-glide.toml"/>
        <source>Even glides in a glove</source>
        <translation>Gleichmäßiges Gleiten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>Even {stop_n:.1f} N was too much here; leave this area out today.</source>
        <translation>Hier waren schon {stop_n:.1f} N zu viel; lasst diesen Bereich heute aus.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>Evenness</source>
        <translation>Gleichmaß</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>evenness</source>
        <translation>Gleichmaß</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Evenness of pace</source>
        <translation>Gleichmaß des Tempos</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Evenness of pressure</source>
        <translation>Gleichmaß des Drucks</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>Every stroke, newtons over seconds</source>
        <translation>Jede Streichung, Newton über Sekunden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Everything has its new size from the next start.</source>
        <translation>Die neue Größe gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>exact in seeded strokes on each count of four</source>
        <translation>genau bei simulierten Streichungen auf jeder von vier Zählzeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>F = a r^b or F = a r + b with r = reading / (full scale - reading) for a resistor, summed over the taxels; F = a (reading - rest) for a load cell; the law that misses the weights least</source>
        <translation>F = a r^b oder F = a r + b mit r = Wert / (Vollausschlag - Wert) für einen Widerstand, über die Messpunkte summiert; F = a (Wert - Ruhewert) für eine Wägezelle; das Gesetz, das die Gewichte am wenigsten verfehlt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>F1 0.999 on 967 seeded glides over pads of 64 to 1,024 taxels at 25 to 1,000 Hz (a tuned peak finder on the same speeds: 0.81), onsets 8 ms off (35 ms in 95 of 100, from 100 Hz on), told 0.26 s after their end at the latest but for one in a hundred; 1.00 on 290 turns of circles, a turn 5 ms off (31 ms in 95 of 100), told as soon; one glide told in twenty minutes of hands at rest; by motion F1 1.00 on 489 seeded strokes that speed up by 5 cm/s² or more, by sensors of 50 to 200 Hz (find_peaks on the same readings, tuned: 0.55), onsets from 100 Hz on 6 ms off and 40 ms in 95 of 100 (who knows beforehand which kinds of strokes there are is 4 and 26 ms off), of the weakest, 5 to 7 cm/s², 54 ms in 95 of 100 (47 ms), told 0.17 s after the hand stood by the middle one and 0.29 s after in 95 of 100; F1 0.87 on 112 fainter ones, onsets 33 ms off (116 ms), told 0.16 s after by the middle one but only with the stroke that follows in one of six, and even who knew them beforehand could not tell within 3 s that the hand stands in 31 of them; all strokes of 3.5 to 5 cm/s² were found and 23 in 100 of 2 to 3.5; none in 14 minutes of hands that lay still, none in 14 of hands that pressed and leant in place; 24 of 24 gloves without motion were rightly called measurable or not</source>
        <translation>F1 0,999 bei 967 simulierten Streichungen über Matten mit 64 bis 1.024 Messpunkten bei 25 bis 1.000 Hz (eine abgestimmte Spitzensuche auf denselben Geschwindigkeiten: 0,81), Anfänge 8 ms daneben (35 ms in 95 von 100, ab 100 Hz), bis auf eine von hundert spätestens 0,26 s nach ihrem Ende erkannt; 1,00 bei 290 Umläufen von Kreisen, ein Umlauf 5 ms daneben (31 ms in 95 von 100), ebenso bald erkannt; eine Streichung in zwanzig Minuten ruhender Hände; durch Bewegung F1 1,00 bei 489 simulierten Streichungen, die mit 5 cm/s² oder mehr beschleunigen, mit Sensoren von 50 bis 200 Hz (find_peaks auf denselben Werten, abgestimmt: 0,55), Anfänge ab 100 Hz 6 ms daneben und 40 ms in 95 von 100 (wer vorher weiß, welche Arten von Streichungen es gibt, liegt 4 und 26 ms daneben), bei den schwächsten, 5 bis 7 cm/s², 54 ms in 95 von 100 (47 ms), erkannt 0,17 s, nachdem die Hand stand, bei der mittleren, und 0,29 s in 95 von 100; F1 0,87 bei 112 schwächeren, Anfänge 33 ms daneben (116 ms), bei der mittleren 0,16 s danach erkannt, bei einer von sechs aber erst mit der folgenden, und selbst wer sie vorher kannte, konnte bei 31 davon nicht binnen 3 s sagen, dass die Hand steht; alle Streichungen von 3,5 bis 5 cm/s² wurden gefunden und 23 von 100 von 2 bis 3,5; keine in 14 Minuten ruhender Hände, keine in 14 von Händen, die auf der Stelle drückten und sich lehnten; 24 von 24 Handschuhen ohne Bewegungssensor wurden zu Recht messbar genannt oder nicht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>fair</source>
        <translation>recht gleichmäßig</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/spread.py"/>
        <source>fairly even</source>
        <translation>recht gleichmäßig</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Fairly sure: one pace explains {share} of it.</source>
        <translation>Recht sicher: Ein Tempo erklärt {share} davon.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Faster (Up)</source>
        <translation>Schneller (Pfeil auf)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>faster and faster</source>
        <translation>immer schneller</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>faster or slower</source>
        <translation>schneller oder langsamer</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>faster or slower by 2</source>
        <translation>Tempo um 2 schneller oder langsamer</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Feb</source>
        <translation>Feb.</translation>
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
        <translation>Dein Gewicht spüren</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>feeling your weight</source>
        <translation>dein Gewicht spüren</translation>
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
        <translation>weniger als zwei Streichungen gehörten zu einem Taktschlag</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>fewer than two times are left</source>
        <translation>weniger als zwei Zeiten bleiben übrig</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>File {number} of this session was not found: what was in it is not here.</source>
        <translation>Datei {number} dieser Übung wurde nicht gefunden: Was in ihr war, fehlt hier.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>Files {numbers} of this session were not found: what was in them is not here.</source>
        <translation>Die Dateien {numbers} dieser Übung wurden nicht gefunden: Was in ihnen war, fehlt hier.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Find one depth, and come back to it each time.</source>
        <translation>Finde eine Tiefe, und komm jedes Mal zu ihr zurück.</translation>
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
        <location filename="../../../coach/ui/practising/hand_names.py"/>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>first touch</source>
        <translation>erste Berührung</translation>
    </message>
    <message>
        <source>First you look, then you only feel, and at the end you hear the truth.</source>
        <translation type="vanished">Erst siehst du hin, dann fühlst du nur, und am Ende erfährst du, wie es war.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/page.py"/>
        <source>First you look, then you only feel, and at the end you learn how it went.</source>
        <translation>Erst siehst du hin, dann fühlst du nur, und am Ende erfährst du, wie es war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Fisher 1993; checked against scipy.stats.circmean</source>
        <translation>Fisher 1993; geprüft an scipy.stats.circmean</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Fisher 1993; checked against scipy.stats.circvar and the published values for von Mises phases</source>
        <translation>Fisher 1993; geprüft an scipy.stats.circvar und den veröffentlichten Werten für von-Mises-Phasen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Fisher 1993; people who tap every 0.5 s spread by 17 to 24 ms (Repp 2005)</source>
        <translation>Fisher 1993; Menschen, die alle 0,5 s tippen, streuen um 17 bis 24 ms (Repp 2005)</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Five breaths, hands still</source>
        <translation>Fünf Atemzüge, Hände still</translation>
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
        <translation>fließend</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>follow the line</source>
        <translation>folge der Linie</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Follow the line: {up} counts up, {down} counts down.</source>
        <translation>Folge der Linie: {up} Zählzeiten hinauf, {down} hinab.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>Following a line</source>
        <translation>Einer Linie folgen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>following a line</source>
        <translation>einer Linie folgen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/footer.py"/>
        <source>Foot line</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/measures/text.py"/>
        <source>For builders</source>
        <translation>Für alle, die selbst bauen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <location filename="../../../coach/ui/debriefing/next_card.py"/>
        <location filename="../../../coach/ui/debriefing/sheet.py"/>
        <source>For next time</source>
        <translation>Für das nächste Mal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/quick-relief.toml"/>
        <source>For shoulders and the base of the neck, after a long day.</source>
        <translation>Für Schultern und Nackenansatz, nach einem langen Tag.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/drills.py"/>
        <source>For the drill “{title}”</source>
        <translation>Für die Einzelübung „{title}“</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/window.py"/>
        <source>For you who receive</source>
        <translation>Für dich, wenn du massiert wirst</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>For “{title}”</source>
        <translation>Für „{title}“</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>For “{title}” with {name}</source>
        <translation>Für „{title}“ mit {name}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>Force as it grows</source>
        <translation>Die Kraft, wie sie wächst</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Force in newtons over time; the shaded zone is what you aimed for.</source>
        <translation>Kraft in Newton über die Zeit; der schattierte Bereich ist dein Ziel.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/trace.py"/>
        <source>Force over the last 20 seconds</source>
        <translation>Kraft in den letzten 20 Sekunden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>force where hands press or hold; contact where they lie still, or glide in a glove without motion; travel over a pad; motion in a glove that has it. In free practice force, and travel or motion only where the force stayed within 60 % of its top all the while</source>
        <translation>Kraft, wo Hände drücken oder halten; Kontakt, wo sie ruhig liegen oder in einem Handschuh ohne Bewegungssensor streichen; Weg auf einer Matte; Bewegung in einem Handschuh, der sie misst. Im freien Üben Kraft, und Weg oder Bewegung nur dort, wo die Kraft die ganze Zeit innerhalb von 60 % ihres Höchstwerts blieb</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Force-sensing resistor in a divider: conductance is about proportional to force (Interlink FSR integration guide)</source>
        <translation>Kraftempfindlicher Widerstand im Spannungsteiler: Der Leitwert ist etwa proportional zur Kraft (Interlink FSR integration guide)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Forces or pressures</source>
        <translation>Kräfte oder Drücke</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/serial_port.py"/>
        <source>format={said} is not a format; use wire, text or auto</source>
        <translation>format={said} ist kein Format; nimm wire, text oder auto</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/decoders.py"/>
        <source>format={wire_format} is not a format; use wire, text or auto</source>
        <translation>format={wire_format} ist kein Format; nimm wire, text oder auto</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>four fifths of your touch</source>
        <translation>vier Fünftel deiner Berührung</translation>
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
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Frames a second</source>
        <translation>Bilder in der Sekunde</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/frame_rate.py"/>
        <source>frames a second</source>
        <comment>rate</comment>
        <translation>Bilder in der Sekunde</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>frames whose checksum or length is wrong; of plain text, lines that are no row of numbers</source>
        <translation>Pakete, deren Prüfsumme oder Länge falsch ist; bei einfachem Text Zeilen, die keine Reihe von Zahlen sind</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>frames whose own counter lies at or behind the newest one that was used; one that only came late stands as a gap as well</source>
        <translation>Pakete, deren eigener Zähler an oder hinter dem neuesten benutzten liegt; eines, das nur zu spät kam, steht auch als Lücke da</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/debriefing.py"/>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/gallery/care.py"/>
        <location filename="../../../coach/ui/gallery/samples.py"/>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Free practice</source>
        <translation>Freies Üben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>free practice</source>
        <translation>Freies Üben</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history_file.py"/>
        <source>free some room on its disk, and your sessions are listed again</source>
        <translation>schaff Platz auf dem Datenträger, dann sind deine Übungen wieder da</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/calibrating.py"/>
        <source>From now on this sensor reads newtons by it.</source>
        <translation>Ab jetzt misst dieser Sensor damit in Newton.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>from stop to going on, by the host's clock</source>
        <translation>von Stopp bis zum Weitermachen, nach der Uhr des Computers</translation>
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
        <translation>von da an wie am Anfang</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>from then on {n} steps deeper than at first</source>
        <extracomment>from then on {n} step deeper than at first</extracomment>
        <translation><numerusform>von da an {n} Stufe tiefer als am Anfang</numerusform><numerusform>von da an {n} Stufen tiefer als am Anfang</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>from then on {n} steps gentler than at first</source>
        <extracomment>from then on {n} step gentler than at first</extracomment>
        <translation><numerusform>von da an {n} Stufe sanfter als am Anfang</numerusform><numerusform>von da an {n} Stufen sanfter als am Anfang</numerusform></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>FSR 400 series datasheet: 10 % is usual</source>
        <translation>Datenblatt der FSR-400-Reihe: 10 % sind üblich</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>FTDI FT2232 serial chip</source>
        <translation>FTDI-FT2232-Chip</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>FTDI FT231X serial chip</source>
        <translation>FTDI-FT231X-Chip</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>FTDI FT232 serial chip, as on older Nano boards and cables</source>
        <translation>FTDI-FT232-Chip, wie auf älteren Nano-Boards und in Kabeln</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>FTDI FT232H serial chip</source>
        <translation>FTDI-FT232H-Chip</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Full back</source>
        <translation>Der ganze Rücken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Full palms travel from the shoulders down to the low back, carried by your weight, and wait a moment at the hips.</source>
        <translation>Beide Hände gleiten mit der ganzen Fläche von den Schultern hinab zum Lendenbereich, von deinem Gewicht getragen, und verweilen kurz an den Hüften.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>gain of the best steps, less half a step, over the number of steps that are no pauses</source>
        <translation>Gewinn der besten Schritte, weniger einem halben Schritt, durch die Zahl der Schritte, die keine Pausen sind</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Garbled</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/link_plot.py"/>
        <source>garbled</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Gather with the whole hand, never pinch.</source>
        <translation>Greif mit der ganzen Hand, kneif nie.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>getting better</source>
        <translation>wird besser</translation>
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
        <translation>Gleiten</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/big-pad.toml"/>
        <source>Gliding on a big pad</source>
        <translation>Gleiten auf einer großen Matte</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/glide.toml"/>
        <source>Gliding on a pad</source>
        <translation>Gleiten auf einer Matte</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/glide-motion.toml"/>
        <source>Gliding with a glove that feels its own way</source>
        <translation>Gleiten mit Bewegungssensor</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hand_names.py"/>
        <source>Glove</source>
        <translation>Handschuh</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Glove still</source>
        <translation>Handschuh still</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Glove taps</source>
        <translation>Handschuh klopft</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>Glove's motor, from the order to its answer</source>
        <translation>Motor im Handschuh, vom Auftrag bis zur Antwort</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Gloves and scales with Bluetooth: switch yours on, then look.</source>
        <translation>Handschuhe und Waagen mit Bluetooth: Schalte dein Gerät ein und such dann.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Go back to our “{title}”?</source>
        <translation>Zurück zu unserem „{title}“?</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>Go back to {weight}.</source>
        <translation>Geh zurück auf {weight}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/area_row.py"/>
        <source>Go easy</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/as_given.py"/>
        <source>Go easy on {areas}, where it is dotted.</source>
        <translation>Gepunktet heißt sanft: {areas}.</translation>
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
        <source>Go easy, where it is dotted, on {areas}.</source>
        <translation type="vanished">Gepunktet heißt sanft: {areas}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Go on  (Enter)</source>
        <translation>Weiter  (Enter)</translation>
    </message>
    <message>
        <source>Go on  (G)</source>
        <translation type="vanished">Weiter  (G)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>go on after a stop</source>
        <translation>nach einem Stopp weiter</translation>
    </message>
    <message>
        <source>Go on practising</source>
        <translation type="vanished">Weiter üben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Go on with it</source>
        <translation>Damit weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/stop_screen.py"/>
        <source>Go on, they said yes  (G)</source>
        <translation>Weiter, das Ja ist da  (G)</translation>
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
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Goes back to the stage before this one, which begins anew.</source>
        <translation>Geht zum Abschnitt davor zurück, der dann von vorn beginnt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/announcer.py"/>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Going on</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/quiet_line.py"/>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Good</source>
        <translation>Gut so</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>good</source>
        <translation>gut</translation>
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
        <translation>Gut. Langsam ein wenig mehr, bis du „Stopp“ hörst.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>greatest difference between the newtons read up and down at one weight, over the heaviest weight</source>
        <translation>größter Unterschied zwischen den Newton auf und ab bei einem Gewicht, durch das schwerste Gewicht</translation>
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
        <translation>Schneller oder langsamer werden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Growing pressure</source>
        <translation>Zunehmender Druck</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>half of the distance between the first and the third quartile of the strokes' speeds</source>
        <translation>die Hälfte des Abstands zwischen dem ersten und dem dritten Quartil der Geschwindigkeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Half of your strokes were that near to it.</source>
        <translation>Die Hälfte deiner Streichungen lag so nah daran.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>half of your touch</source>
        <translation>die Hälfte deiner Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/glide_words.py"/>
        <source>hand at rest</source>
        <translation>Hand ruht</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>hand is a whole number from 1 up; write for example hand=2</source>
        <translation>hand ist eine ganze Zahl ab 1; schreib zum Beispiel hand=2</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Hand or foot, then head</source>
        <translation>Hand oder Fuß, dann der Kopf</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Hand or foot: let them choose.</source>
        <translation>Hand oder Fuß: Lass dein Gegenüber wählen.</translation>
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
        <translation>die Hände strichen 10 s oder länger, und weniger als 40 % dieser Zeit lag in Streichungen, die irgendetwas erkannte</translation>
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
        <translation>Hände weg: Das ist null</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <location filename="../../../coach/ui/practising/control_words.py"/>
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
        <translation>Fester als gewünscht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Hardest at</source>
        <translation>Am festesten bei</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Hardest spot</source>
        <translation>Stärkste Stelle</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/pressure_map.py"/>
        <source>Hardest spot {kpa:.0f} kPa</source>
        <translation>Stärkste Stelle {kpa:.0f} kPa</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>hardly any of your touch</source>
        <translation>kaum etwas von deiner Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/movie.py"/>
        <source>has the unit {unit!r}, which is unknown</source>
        <translation>hat die Einheit {unit!r}, die unbekannt ist</translation>
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
        <location filename="../../../sims/scenarios/too-hard.toml"/>
        <source>Heavy glove</source>
        <translation>Schwere Hand</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/outspoken.toml"/>
        <source>Heavy glove, outspoken receiver</source>
        <translation>Schwere Hand, klare Worte</translation>
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
        <translation>Hilfe</translation>
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
        <translation>höchstes Mittel der Kraft, nur so breit, wie es Rauschen unter 0,6 % davon bringt (1,2 % unter 80 Werten in der Sekunde, wo das Rauschen das in Ruhe gehörte ist, damit kein Zittern weggeglättet wird) und höchstens ein Sechstel der Zeit nahe dem Höchsten; drei Viertel dessen, was der Zufall dem höchsten vieler rauschender Werte hinzufügt, werden abgezogen; mindestens, was zwei Werte hintereinander sicher erreichten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/cue_line.py"/>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Hint followed</source>
        <translation>Hinweis befolgt</translation>
    </message>
    <message>
        <source>Hint minded</source>
        <translation type="vanished">So ist es gut</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints about evenness</source>
        <translation>Hinweise: Gleichmaß</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints about pace</source>
        <translation>Hinweise: Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints about pressure</source>
        <translation>Hinweise: Druck</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints about the sensor</source>
        <translation>Hinweise: Sensor</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints about too much</source>
        <translation>Hinweise: zu viel</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints to ask</source>
        <translation>Hinweise: nachfragen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints to stop</source>
        <translation>Hinweise: Stopp</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Hints to take a break</source>
        <translation>Hinweise: Pause</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <location filename="../../../coach/ui/home_page.py"/>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
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
        <translation>{held} halten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>hold_s</source>
        <comment>word in a routine's file</comment>
        <translation>Die Haltezeit (hold_s)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Holding still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>holding still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Home  (Enter)</source>
        <translation>Zur Startseite  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <location filename="../../../coach/ui/drills/page.py"/>
        <location filename="../../../coach/ui/history/page.py"/>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <location filename="../../../coach/ui/partner/page.py"/>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Home  (Esc)</source>
        <translation>Startseite  (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Home  End</source>
        <translation>Pos1  Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Host is down</source>
        <translation>die Gegenseite ist aus</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How alike your onsets lie</source>
        <translation>Wie gleich deine Anfänge liegen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How differently the sensor reads the same weight while you add and while you take away. Above 15 % the coach says so.</source>
        <translation>Wie verschieden der Sensor dasselbe Gewicht beim Auflegen und beim Abnehmen liest. Über 15 % sagt es der Coach.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/check_ins.py"/>
        <source>How does this feel: softer, good or deeper?</source>
        <translation>Wie fühlt sich das an: sanfter, gut so oder tiefer?</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How early (below zero) or late you usually began. Most people are 14 to 50 ms early when they tap to a sound; that is normal and no fault.</source>
        <translation>Wie früh (unter null) oder spät du meistens begonnen hast. Die meisten sind 14 bis 50 ms früh, wenn sie zu einem Ton tippen; das ist normal und kein Fehler.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_time.py"/>
        <source>How early or late each stroke began, seconds, over the session</source>
        <translation>Wie früh oder spät jede Streichung begann, Sekunden, im Verlauf der Übung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>How far a stroke went</source>
        <translation>Wie weit eine Streichung ging</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>How far off</source>
        <translation>Wie genau</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating_words.py"/>
        <source>how far off a force may be is unknown</source>
        <translation>wie weit eine Kraft danebenliegen kann, ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How far the calibration reads from its own weights, on average. It looks better than a press will be, so the error of a force is not this.</source>
        <translation>Wie weit die Kalibrierung im Mittel neben ihren eigenen Gewichten liest. Das sieht besser aus, als ein Druck sein wird, ist also nicht der Fehler einer Kraft.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How far the force that is shown may be from the true one. In about 95 presses of 100 the truth lies within it; the blurred ring at the edge of the dial's disc shows it.</source>
        <translation>Wie weit die gezeigte Kraft von der wahren entfernt sein kann. Bei etwa 95 von 100 Drücken ist es nicht mehr; der verwischte Rand der Scheibe in der Anzeige zeigt es.</translation>
    </message>
    <message>
        <source>How far the force that is shown may be from the true one. In about 95 presses of 100 the truth lies within it; the light-coloured band round the dial's disc is the same.</source>
        <translation type="vanished">Wie weit die gezeigte Kraft von der wahren entfernt sein kann. Bei etwa 95 von 100 Drücken ist es nicht mehr; der matte Ring um die Scheibe der Anzeige zeigt es.</translation>
    </message>
    <message>
        <source>How far you were from the drill's goal.</source>
        <translation type="vanished">So viel fehlte noch zum Ziel der Einzelübung.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How fast it let go</source>
        <translation>Wie schnell der Druck nachließ</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How fast it rose</source>
        <translation>Wie schnell der Druck kam</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How fast the beat counts, as you or the routine asked. Sixty are one count a second; a stroke takes as many counts as stand beside it.</source>
        <translation>Wie schnell der Takt zählt, wie du oder der Ablauf es wollte. Sechzig sind eine Zählzeit in der Sekunde; eine Streichung dauert so viele Zählzeiten, wie danebenstehen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>How fast you moved</source>
        <translation>Wie schnell du warst</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>How fast your hand moved</source>
        <translation>Wie schnell deine Hand war</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>How fast your hand went over the skin, from the start to the end of a stroke. Skin likes one to ten centimetres a second.</source>
        <translation>Wie schnell deine Hand vom Anfang bis zum Ende einer Streichung über die Haut ging. Haut mag ein bis zehn Zentimeter in der Sekunde.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How hard that is in words: no contact, light, medium, firm, or too much. The words belong to the receiver and the place on the body, so their edges can be moved.</source>
        <translation>Wie fest das in Worten ist: kein Kontakt, leicht, mittel, fest oder zu viel. Die Worte gehören der Person, die massiert wird, und der Stelle am Körper, also lassen sich ihre Grenzen verschieben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How hard the hand presses right now, over the whole sensor. Ten newtons are what a one-kilogram bag of sugar weighs.</source>
        <translation>Wie fest die Hand gerade drückt, über den ganzen Sensor. Zehn Newton wiegt eine Tüte Zucker von einem Kilogramm.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How hard the hardest small spot of a pad is pressed. A thumb dug in is too much long before its newtons are.</source>
        <translation>Wie fest die am stärksten gedrückte kleine Stelle einer Matte ist. Ein bohrender Daumen ist dort längst zu viel, auch wenn die Newton noch klein sind.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>How hard the stroke pressed on average, from its beginning to its end.</source>
        <translation>Wie fest die Streichung im Mittel drückte, vom Anfang bis zum Ende.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How hard your strokes were at their hardest, in the middle of all of them.</source>
        <translation>Wie fest deine Streichungen an ihrer festesten Stelle waren, die mittlere von allen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>How it is made</source>
        <translation>Wie es entsteht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>how it went</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>How it went: one sentence, every stroke, one tip.</source>
        <translation>Wie es war: ein Satz, jede Streichung, ein Tipp.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How long a stroke was to last by the beat that ran when it began.</source>
        <translation>Wie lange eine Streichung nach dem Takt dauern sollte, der bei ihrem Anfang lief.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How long after its beat a stroke began; below zero it was early. A little early is how people keep a beat.</source>
        <translation>Wie lange nach ihrem Taktschlag eine Streichung begann; unter null war sie früh. Ein wenig früh ist, wie Menschen einen Takt halten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How long ago the sensor was last heard. Past a quarter of a second the band is taken away and you are told, because an old band is worse than none.</source>
        <translation>Wie lange es her ist, dass der Sensor zuletzt zu hören war. Nach einer Viertelsekunde wird die Druckstufe weggenommen und du erfährst es, denn eine alte ist schlechter als keine.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How long no hand was on the sensor.</source>
        <translation>Wie lange keine Hand auf dem Sensor war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How long some part of the sensor was at its limit. Then the true force is more than any number it can send, so no number is shown; too much is judged all the same.</source>
        <translation>Wie lange irgendein Teil des Sensors an seiner Grenze war. Dann ist die wahre Kraft mehr als jede Zahl, die er senden kann, darum wird keine gezeigt; über zu viel wird trotzdem entschieden.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How long the force was past the heaviest weight that the sensor was calibrated with, where its curve is a guess.</source>
        <translation>Wie lange die Kraft über dem schwersten Gewicht lag, mit dem der Sensor kalibriert wurde, wo seine Kurve geraten ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How long the sensor was heard, from the first sample to the last.</source>
        <translation>Wie lange der Sensor zu hören war, vom ersten bis zum letzten Wert.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How long the touch was firm: strong, and only where it was asked for.</source>
        <translation>Wie lange die Berührung fest war: kräftig, und nur dort, wo es gewünscht war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How long the touch was light: gentle and calming, for warming up, cooling down and sensitive places.</source>
        <translation>Wie lange die Berührung leicht war: sanft und beruhigend, zum Aufwärmen, Ausklingen und für empfindliche Stellen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How long the touch was medium: clear and warming, for broad strokes and kneading.</source>
        <translation>Wie lange die Berührung mittel war: deutlich und wärmend, für breite Streichungen und Kneten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How long the touch was too much.</source>
        <translation>Wie lange die Berührung zu viel war.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>How loud the beat, the voice and the tone are, and what tapping the pad does.</source>
        <translation>Wie laut Takt, Stimme und Ton sind und was Tippen auf die Matte bewirkt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>how loud, and what taps do</source>
        <translation>Lautstärken, und was Antippen tut</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>How many counts one stroke lasts.</source>
        <translation>So viele Zählzeiten dauert eine Streichung.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>How many counts the beat has in a minute.</source>
        <translation>So viele Zählzeiten hat der Takt in einer Minute.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How many files the session is in: another is begun where a disk fails on the way, or where the coach stopped and went on. All that are found are read as one; a file that is missing is said, and so are seconds that are in none.</source>
        <translation>In wie vielen Dateien die Übung liegt: Eine neue wird begonnen, wenn unterwegs ein Datenträger versagt oder wenn der Coach stehen blieb und weitermachte. Alle gefundenen werden als eine gelesen; fehlt eine, wird es gesagt, ebenso Sekunden, die in keiner sind.</translation>
    </message>
    <message>
        <source>How many files the session is in: another is begun where a disk fails on the way. All that are found are read as one; a file that is missing is said, and so are seconds that are in none.</source>
        <translation type="vanished">In wie vielen Dateien die Übung liegt: Eine neue wird begonnen, wenn unterwegs ein Datenträger versagt. Alle gefundenen werden als eine gelesen; fehlt eine, wird es gesagt, ebenso Sekunden, die in keiner sind.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>How many glides were told while your hands were to travel or circle. Where a sensor cannot tell one even glide from the next it says so, and takes nothing off your score.</source>
        <translation>Wie viele Streichungen erkannt wurden, während deine Hände wandern oder kreisen sollten. Wo ein Sensor eine gleichmäßige Streichung nicht von der nächsten unterscheiden kann, sagt er das, und deine Punkte verlieren nichts.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How many pieces came a second time, or after one that was sent later. They are left out: nothing is counted twice or put back in order.</source>
        <translation>Wie viele Stücke ein zweites Mal kamen, oder nach einem, das später gesendet wurde. Sie bleiben draußen: Nichts wird doppelt gezählt oder wieder einsortiert.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How many pieces came from the sensor with something wrong in them. They are thrown away and never read as a press.</source>
        <translation>Wie viele Stücke vom Sensor kamen, an denen etwas falsch war. Sie werden verworfen und nie als Druck gelesen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How many presses were held, and how much they wavered in the median.</source>
        <translation>Wie viele Drücke gehalten wurden, und wie sehr sie im Median schwankten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How many readings were lost on their way from the sensor. Their place stays empty: nothing is guessed in between.</source>
        <translation>Wie viele Werte auf dem Weg vom Sensor verloren gingen. Ihr Platz bleibt leer: Nichts wird dazwischen geraten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How many seconds the touch spent in each pressure band.</source>
        <translation>Wie viele Sekunden die Berührung in jeder Druckstufe war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How many strokes were near enough to a beat to be compared with it.</source>
        <translation>Wie viele Streichungen einem Taktschlag nahe genug waren, um sie mit ihm zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>How many strokes you gave: each press, knead or push that rises from nothing, or from a resting hand, and comes down again.</source>
        <translation>Wie viele Streichungen du gegeben hast: jedes Drücken, Kneten oder Schieben, das von nichts oder von einer ruhenden Hand ansteigt und wieder herunterkommt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>How many times a second the sensor measures. The more, the finer it is told when a stroke began.</source>
        <translation>Wie oft in der Sekunde der Sensor misst. Je öfter, desto feiner lässt sich sagen, wann eine Streichung begann.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How much firmer or lighter your last stroke was than the one you practise over, and whether it came early or late.</source>
        <translation>Wie viel fester oder leichter deine letzte Streichung war als die, über der du übst, und ob sie früh oder spät kam.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How much later than a key your sensor tells of a touch, as you found it with “Tap on the beat” and chose to take out. Nothing is taken out that you did not choose.</source>
        <translation>Wie viel später als eine Taste dein Sensor von einer Berührung erzählt, wie du es mit „Im Takt tippen“ gefunden und abzuziehen gewählt hast. Nichts wird abgezogen, was du nicht gewählt hast.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How much of a held press comes and goes 6 to 12 times a second. Every hand shakes a little; leaning in with straight wrists, or a rest, steadies it.</source>
        <translation>Wie viel eines gehaltenen Drucks 6- bis 12-mal in der Sekunde kommt und geht. Jede Hand zittert ein wenig; mit geraden Handgelenken hineinlehnen, oder eine Pause, macht sie ruhiger.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/progress_page.py"/>
        <source>How much of the file is read</source>
        <translation>Wie viel der Datei gelesen ist</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How much of the time under your hand had the pressure that you aimed for. It ends sharply at the band's edge, so beside it stands how far past the edge the rest was: a hair past it counts as out here, and takes next to nothing off your score.</source>
        <translation>Wie viel der Zeit unter deiner Hand den Druck hatte, den du vorhattest. Es endet scharf an der Grenze der Druckstufe, darum steht daneben, wie weit der Rest darüber hinausging: Ein Haar daneben zählt hier als draußen und kostet fast keine Punkte.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How much of the whole work this hand did.</source>
        <translation>Wie viel der ganzen Arbeit diese Hand tat.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How much single strokes differ from your average place beside the beat. It stands apart from being early or late.</source>
        <translation>Wie sehr einzelne Streichungen von deiner mittleren Stelle neben dem Takt abweichen. Es ist unabhängig davon, ob du früh oder spät bist.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How much the peaks of your strokes differed from one to the next; 0 % would be all alike.</source>
        <translation>Wie verschieden die Spitzen deiner Streichungen von einer zur nächsten waren; 0 % hieße, alle gleich.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>How much the peaks of your strokes differed.</source>
        <translation>Wie verschieden die Spitzen deiner Streichungen waren.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How much the pressure wavered while you held a press. Practised hands waver by about 7 %, beginners by about 22 %.</source>
        <translation>Wie sehr der Druck schwankte, während du ihn gehalten hast. Geübte Hände schwanken um etwa 7 %, ungeübte um etwa 22 %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>How much the speed of your strokes differed: half of them were within this of the middle one.</source>
        <translation>Wie verschieden schnell deine Streichungen waren: Die Hälfte lag so nahe bei der mittleren.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How much the times between your strokes differ. Up to 10 % is even.</source>
        <translation>Wie verschieden die Zeiten zwischen deinen Streichungen sind. Bis 10 % ist gleichmäßig.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>How much the times between your strokes differed.</source>
        <translation>Wie verschieden die Zeiten zwischen deinen Streichungen waren.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <location filename="../../../coach/ui/debriefing/sheet.py"/>
        <source>How near to what you aimed for</source>
        <translation>Wie nah an deinem Ziel</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How near you came to the drill's own goal, from 0 to 100, the parts without feedback counting as much as the others.</source>
        <translation>Wie nahe du dem Ziel der Einzelübung kamst, von 0 bis 100; die Teile ohne Rückmeldung zählen so viel wie die anderen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How near your touch came to what you aimed for, from 0 to 100. It is about how far off you were, never about passing: a little past your target costs almost nothing. Every point taken away is named.</source>
        <translation>Wie nahe deine Berührung dem kam, was du vorhattest, von 0 bis 100. Es geht darum, wie weit du daneben warst, nie ums Bestehen: Knapp am Ziel vorbei kostet fast nichts. Jeder abgezogene Punkt wird benannt.</translation>
    </message>
    <message>
        <source>How near your touch came to what you aimed for, from 0 to 100. It is about how far off you were, never about passing: just past the edge of your target takes next to nothing. Every point taken away is named.</source>
        <translation type="vanished">Wie nahe deine Berührung dem kam, was du vorhattest, von 0 bis 100. Es geht darum, wie weit du daneben warst, nie ums Bestehen: Knapp am Rand deines Ziels vorbei kostet fast nichts. Jeder abgezogene Punkt wird benannt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>How often the coach gave a hint of one kind. They become rarer as you get better.</source>
        <translation>Wie oft der Coach einen Hinweis einer Art gab. Sie werden seltener, je besser du wirst.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How often the pressure was too much: time to stop at once. Each moment is told with its time, its length and its hardest newtons.</source>
        <translation>Wie oft der Druck zu viel war: Zeit, sofort aufzuhören. Jeder Moment wird mit seiner Zeit, seiner Länge und seinen höchsten Newton genannt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>How often too much was told more than a quarter of a second after it began, because the line had held its samples back, and how late at worst. It is told all the same, as soon as it comes.</source>
        <translation>Wie oft zu viel mehr als eine Viertelsekunde nach seinem Beginn gemeldet wurde, weil die Leitung ihre Werte zurückhielt, und wie spät schlimmstenfalls. Gemeldet wird es trotzdem, sobald es kommt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How often you stroked for each stroke the beat asked for: once, twice as often, every second time. Twice as fast is never called steady.</source>
        <translation>Wie oft du je gefragter Streichung gestrichen hast: einmal, doppelt so oft, jedes zweite Mal. Doppelt so schnell heißt nie gleichmäßig.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How smoothly the pressure came on: in one go, or in little pushes. Nearer to zero is smoother. It cannot see how fast it came; that stands beside it.</source>
        <translation>Wie weich der Druck kam: in einem Zug oder in kleinen Schüben. Näher an null ist weicher. Wie schnell er kam, sieht es nicht; das steht daneben.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>How soon you hear it</source>
        <translation>Wie schnell du es hörst</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How suddenly the pressure came on at its steepest. A palm above 100 newtons a second, or a thumb above 40, lands like a jab.</source>
        <translation>Wie plötzlich der Druck an seiner steilsten Stelle kam. Eine Handfläche über 100 Newton in der Sekunde, oder ein Daumen über 40, landet wie ein Stoß.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>How suddenly the pressure went at its steepest. Letting go slowly is part of a good stroke.</source>
        <translation>Wie plötzlich der Druck an seiner steilsten Stelle ging. Langsam loszulassen gehört zu einer guten Streichung.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>How sure the pace is</source>
        <translation>Wie sicher das Tempo ist</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>How sure the sensor is</source>
        <translation>Wie sicher der Sensor ist</translation>
    </message>
    <message>
        <source>How the glove is and how long it has been. ? shows all keys, Escape ends the demo.</source>
        <translation type="vanished">Hier steht, wie es dem Handschuh geht und wie lange du schon übst. Mit ? siehst du alle Tasten; Esc beendet die Demo.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/notes.py"/>
        <source>How the glove is, and how long you have practised. ? shows all keys; once this note is closed, Escape ends the demo.</source>
        <translation>Wie es dem Handschuh geht und wie lange du schon übst. Mit ? siehst du alle Tasten; ist dieser Hinweis zu, beendet Esc die Demo.</translation>
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
        <translation>Ruht keine Hand darauf, heb beide Hände und drück Z</translation>
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
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/page.py"/>
        <source>Import  (Enter)</source>
        <translation>Importieren  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Import pressure data of another program</source>
        <translation>Druckdaten eines anderen Programms importieren</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>Import pressure data …  (I)</source>
        <translation>Druckdaten importieren …  (I)</translation>
    </message>
    <message>
        <source>Import what is whole</source>
        <translation type="vanished">Importieren, was heil ist</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/page.py"/>
        <source>Import what is whole  (Enter)</source>
        <translation>Importieren, was heil ist  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Import …  (I)</source>
        <translation>Importieren …  (I)</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/debriefing.py"/>
        <source>Imported data</source>
        <translation>Eingelesene Daten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>Imported {count}, {duration_s:.0f} s.</source>
        <translation>Importiert: {count}, {duration_s:.0f} s.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/progress_page.py"/>
        <source>Importing {file} …</source>
        <translation>{file} wird importiert …</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>in 16 hours of seeded gloves, pads and load cells no light touch of 0.3 to 1.5 N was taken for zero (a slow mean took up to 1.4 N of them, a running minimum 1.6 N); drifts of up to 0.25 N in 10 minutes were followed to within 0.04 N in 95 of 100 moments while nothing touched, and to 0.15 N between touches that come and go</source>
        <translation>in 16 Stunden simulierter Handschuhe, Matten und Wägezellen wurde keine leichte Berührung von 0,3 bis 1,5 N für null genommen (ein langsames Mittel nahm bis zu 1,4 N davon, ein laufendes Minimum 1,6 N); einem Wandern von bis zu 0,25 N in 10 Minuten wurde auf 0,04 N genau gefolgt in 95 von 100 Momenten ohne Berührung, und auf 0,15 N zwischen Berührungen, die kommen und gehen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>in 16 simulated scenarios, one with a drifting zero among them, at least 99.8 % of all readings away from the edges (10 %, and 0.2 s after the last change) had the band of the true force, by the plain edges 99.6 %; a thumb on a pad, told by kPa, 100 %. Held at any edge, too much and kPa among them, with white or 1/f noise of 1 to 10 % it changed at most once a second; plain edges up to 27 times, the alarm alone up to 3. Under a strap of 2 N only 42 % were right until a zero was asked for, 80 % where the strap was pulled tight amid presses; from 5 s on, amid presses 25 s after, every wrong one stood there as doubted (90 and 49 % of all wrong ones). With a zero 100 % were right. Seeds that nothing was tuned on</source>
        <translation>in 16 simulierten Szenarien, eines davon mit wanderndem Nullpunkt, hatten mindestens 99,8 % aller Werte abseits der Grenzen (10 %, und 0,2 s nach der letzten Änderung) die Druckstufe der wahren Kraft, nach den einfachen Grenzen 99,6 %; ein Daumen auf einer Matte, nach kPa, 100 %. An irgendeiner Grenze gehalten, auch bei zu viel und kPa, mit weißem oder 1/f-Rauschen von 1 bis 10 %, wechselte sie höchstens einmal in der Sekunde; einfache Grenzen bis zu 27-mal, der Alarm allein bis zu 3-mal. Unter einem Riemen von 2 N waren nur 42 % richtig, bis ein Nullpunkt genommen wurde, 80 %, wo der Riemen zwischen dem Drücken festgezogen wurde; ab 5 s, zwischen dem Drücken 25 s danach, galt jeder falsche als zweifelhaft (90 und 49 % aller falschen). Mit Nullpunkt waren 100 % richtig. Mit Zufallszahlen, auf die nichts abgestimmt war</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>In 95 presses of 100 the truth lies within the shaded band.</source>
        <translation>Bei 95 von 100 Drücken liegt der wahre Wert im schattierten Bereich.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>in little pushes</source>
        <translation>in kleinen Schüben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_facts.py"/>
        <location filename="../../../coach/ui/debriefing/cards.py"/>
        <location filename="../../../coach/ui/debriefing/sheet.py"/>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>In the air</source>
        <translation>Per Funk</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>In the target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>in their own window</source>
        <translation>im eigenen Fenster</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>In {long} no touch was felt; lay your hand on the sensor and try again</source>
        <translation>In {long} war keine Berührung zu spüren; leg deine Hand auf den Sensor und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>In {long} there was too little touch to say more of</source>
        <translation>In {long} gab es zu wenig Berührung, um mehr zu sagen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>In {long} there was too little touch to say more of, and {times} it was too much</source>
        <translation>In {long} gab es zu wenig Berührung, um mehr zu sagen, und {times} war es zu viel</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/trace_zones.py"/>
        <source>in {seconds:.0f} s</source>
        <translation>in {seconds:.0f} s</translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="vanished">Info</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Input/output error</source>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Insole</source>
        <translation>Einlegesohle</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>is "{area}", no place for {technique}; that is for: {areas}</source>
        <translation>ist „{area}“, das passt nicht zu {technique}; möglich sind: {areas}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/known_words.py"/>
        <source>is "{word}", which is no {key}{what}; did you mean {close}? There are: {known}</source>
        <translation>ist „{word}“; als {key}{what} gibt es das nicht, meinst du {close}? Zur Wahl stehen: {known}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/known_words.py"/>
        <source>is "{word}", which is no {key}{what}; there are: {known}</source>
        <translation>ist „{word}“; als {key}{what} gibt es das nicht, zur Wahl stehen: {known}</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>Is any of these so for one of you today? Then it is kinder to wait.</source>
        <translation type="vanished">Trifft heute etwas davon auf dich oder dein Gegenüber zu? Dann wartet lieber.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/numbers.py"/>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/plans.py"/>
        <source>Is it late?</source>
        <translation>Kommt es zu spät?</translation>
    </message>
    <message>
        <source>Is it late? Tap on the beat</source>
        <translation type="vanished">Kommt es zu spät? Tippe im Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/plans.py"/>
        <source>Is it true?</source>
        <translation>Stimmt die Kraft?</translation>
    </message>
    <message>
        <source>Is it true? Calibrate it with weights</source>
        <translation type="vanished">Stimmen die Zahlen? Kalibriere mit Gewichten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>is missing: say how long the holds go on in all</source>
        <translation>fehlt: Sag, wie lange das Halten insgesamt dauert</translation>
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
        <location filename="../../../coach/ui/gallery/care.py"/>
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
        <translation>Stimmt noch, was guttut?</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/known_words.py"/>
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
        <translation>er antwortet {lag_ms:.0f} ms später</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <source>it answers {lag_ms:.0f} ms sooner</source>
        <translation>er antwortet {lag_ms:.0f} ms früher</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>it breaks off at {second}, so what came after is not here</source>
        <translation>sie bricht bei {second} ab, was danach kam, ist nicht dabei</translation>
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
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>It ends here; what was recorded is kept, and you see how it went.</source>
        <translation>Hier ist Schluss; was aufgenommen ist, bleibt, und du siehst, wie es war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>it follows from the figures it names and has no error of its own; live, replay and report give the same score to the point</source>
        <translation>sie folgt aus den Zahlen, die sie nennt, und hat keinen eigenen Fehler; live, in der Wiedergabe und im Rückblick sind es dieselben Punkte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/check_ins.py"/>
        <source>It goes deeper here. Is that good?</source>
        <translation>Hier geht es tiefer. Ist das gut?</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>it has felt nothing while the rest of the sensor was pressed</source>
        <translation>Er hat nichts gespürt, während der Rest des Sensors gedrückt wurde</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>it has sent exactly the same for 4 seconds, and no hand is so still</source>
        <translation>Er sendet seit 4 Sekunden genau dasselbe, und keine Hand ist so ruhig</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>it has to be a WAV of 16 bits, one or two channels.</source>
        <translation>Es muss eine WAV-Datei mit 16 Bit und einem oder zwei Kanälen sein.</translation>
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
        <location filename="../../../coach/ui/calibrate/weigh_panel.py"/>
        <source>It is awake: skip the presses</source>
        <translation>Er ist wach: weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>it is damaged, or no WAV file.</source>
        <translation>Sie ist beschädigt oder keine WAV-Datei.</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>it is larger than any word has to be.</source>
        <translation>Sie ist größer, als ein Wort sein muss.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>it is {kind}, so say its kind too</source>
        <translation>es ist {kind}, also sag seine Art dazu</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>It lasted {long_s:.1f} s.</source>
        <translation>Es dauerte {long_s:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>it lasts {long:.1f} s, and {most:.1f} s fit.</source>
        <translation>Sie dauert {long:.1f} s, und {most:.1f} s passen hinein.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/weigh_panel.py"/>
        <source>It lies there: measure</source>
        <translation>Liegt auf, messen</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wh_c06.py"/>
        <source>it may be a WH-C06 hanging scale, or a bathroom scale that looks the same in the air; if it is the hanging scale, say so with ?kind=wh-c06</source>
        <translation>es ist vielleicht eine Hängewaage WH-C06, oder eine Personenwaage, die über Funk genauso aussieht; ist es die Hängewaage, sag das mit ?kind=wh-c06</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/announcer.py"/>
        <source>It may go on.</source>
        <translation>Es darf weitergehen.</translation>
    </message>
    <message>
        <source>It may have been {share} more or less.</source>
        <translation type="vanished">Die Kraft kann {share} höher oder niedriger gewesen sein.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/progressor.py"/>
        <source>It measures pull: press on a sling or a lever that pulls on it.</source>
        <translation>Er misst Zug: Drück auf eine Schlinge oder einen Hebel, der daran zieht.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>it never happened</source>
        <translation>es kam nie vor</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>it never reads less than about {by_n:.1f} N: a strap, a drift, or a hand that rests</source>
        <translation>Er zeigt nie weniger als etwa {by_n:.1f} N: ein Riemen, ein Wandern, oder eine Hand, die ruht</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/zero_attendant.py"/>
        <location filename="../../../coach/ui/gallery/states.py"/>
        <source>It never reads less than {least_n:.1f} N. If no hand rests on it, lift both hands and press Z.</source>
        <translation>Der Sensor zeigt nie weniger als {least_n:.1f} N. Wenn keine Hand darauf liegt, heb beide Hände ab und drück Z.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/zero_asked.py"/>
        <source>It reads {total_n:.0f} N, too much to call nothing. Lift both hands, lay the sensor down, and try again.</source>
        <translation>Er zeigt {total_n:.0f} N, zu viel, um nichts zu heißen. Heb beide Hände, leg den Sensor hin, und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>it sends the same, or no number, whatever your hand does</source>
        <translation>Er sendet dasselbe oder keine Zahl, was immer deine Hand tut</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>It sets pace and pressure itself.</source>
        <translation>Er gibt Tempo und Druck selbst vor.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/address_row.py"/>
        <source>It speaks: {force_n:.1f} N right now.</source>
        <translation>Es meldet sich: gerade {force_n:.1f} N.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/zero_asked.py"/>
        <source>It still moves. Lift both hands, lay it down, and try again.</source>
        <translation>Es bewegt sich noch. Heb beide Hände, leg ihn hin, und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>It still moves: let it lie.</source>
        <translation>Es bewegt sich noch: Lass es liegen.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/decent.py"/>
        <source>It takes two kilograms: good to calibrate a thumb's sensor against.</source>
        <translation>Sie trägt zwei Kilogramm: gut, um den Sensor eines Daumens daran zu kalibrieren.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>It tells less than there is. Readings made to differ by 30 % at half the range are told to 0.1 % of that; but of a simulated resistor that lets go 10 % high for a minute the weights told 3 %, of 40 % they told 16 % (the law takes up the rest), and of one that lets go within 3 s nothing, as each weight lies 3 s. So no news is no proof; the error of a force has 10 % of a firmer press in it either way</source>
        <translation>Es sagt weniger, als da ist. Werte, die auf halbem Weg um 30 % verschieden gemacht wurden, werden auf 0,1 % davon genannt; bei einem simulierten Widerstand aber, der eine Minute lang 10 % zu hoch loslässt, nannten die Gewichte 3 %, bei 40 % nannten sie 16 % (das Gesetz nimmt den Rest auf), und bei einem, der binnen 3 s loslässt, nichts, da jedes Gewicht 3 s liegt. Keine Nachricht beweist also nichts; der Fehler einer Kraft enthält ohnehin 10 % eines festeren Drucks</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>it was calibrated up to {heaviest_n:.0f} N, and past that its curve is a guess</source>
        <translation>Er wurde bis {heaviest_n:.0f} N kalibriert, und darüber ist seine Kurve geraten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>It was interrupted on the way, so it is in {files} files; all were read.</source>
        <translation>Sie wurde unterwegs unterbrochen und liegt darum in {files} Dateien; alle wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>It was more than it can feel.</source>
        <translation>Es war mehr, als er spüren kann.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>It was too much along the way, so {points} is the most it can reach.</source>
        <translation>Unterwegs war es einmal zu viel, darum sind {points} Punkte das Höchste.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>It was too much {times}; after that {cap} is the most this session can reach.</source>
        <translation>Es war {times} zu viel; danach sind {cap} das Höchste, was diese Übung erreichen kann.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>It was too much {times}; each takes {each}, at most {most} in all, and no more than {left} were left.</source>
        <translation>Es war {times} zu viel; jedes Mal kostet {each}, höchstens {most} insgesamt, und mehr als {left} waren nicht übrig.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>It was too much {times}; each takes {each}, at most {most} in all.</source>
        <translation>Es war {times} zu viel; jedes Mal kostet {each}, höchstens {most} insgesamt.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wh_c06.py"/>
        <source>It weighs eight times a second at most: good to calibrate against, too slow to show bands while you practise.</source>
        <translation>Sie wiegt höchstens achtmal in der Sekunde: gut, um daran zu kalibrieren, zu langsam, um beim Üben Druckstufen zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/busy.py"/>
        <source>It will be done either way.</source>
        <translation>Es wird so oder so zu Ende gebracht.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>Its curve is a guess there.</source>
        <translation>Dort ist seine Kurve geraten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>Its disk failed on the way, so it is in {files} files; all were read.</source>
        <translation>Der Datenträger fiel unterwegs aus, darum liegt sie in {files} Dateien; alle wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>its end</source>
        <translation>ihr Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/measures/page.py"/>
        <source>Its meaning</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/exports/new_file.py"/>
        <location filename="../../../coach/recordings/journal.py"/>
        <location filename="../../../coach/recordings/scan.py"/>
        <source>its name is not a name</source>
        <translation>ihr Name ist kein Name</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>its order</source>
        <translation>ihre Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_hub.py"/>
        <source>its range</source>
        <comment>under past</comment>
        <translation>Messbereich</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/jabbing.toml"/>
        <source>Jabbing glove</source>
        <translation>Stoßende Hand</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Jan</source>
        <translation>Jan.</translation>
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
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/words.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/novel.py"/>
        <source>jumps</source>
        <translation>springt</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Jun</source>
        <translation>Juni</translation>
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
        <translation>Genau wie es sein soll; frag nächstes Mal, wie es sich anfühlte, und tu mehr davon.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/page.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
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
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Keep this</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Keep this page as a file of your own</source>
        <translation>Diese Seite als eigene Datei behalten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/practising.py"/>
        <source>Keep this session in</source>
        <translation>Diese Übung speichern in</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Keep this, nowhere above the usual</source>
        <translation>Behalten, nirgends über dem Üblichen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Keep to {goal}.</source>
        <translation>Bleib bei {goal}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/next_time.py"/>
        <source>Keep what went well: {skills}.</source>
        <translation>Behalte bei, was gut ging: {skills}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/calibrating.py"/>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <source>Keeping it …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Keeping your routine …</source>
        <translation>Dein Ablauf wird gespeichert …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/gallery/pages.py"/>
        <location filename="../../../coach/ui/ways/ending.py"/>
        <source>Keeping your session …</source>
        <translation>Deine Übung wird gespeichert …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Keeps this practice and begins the same anew.</source>
        <translation>Behält diese Übung und beginnt dieselbe von vorn.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Keeps this practice; its debrief is found in the history.</source>
        <translation>Behält diese Übung; ihr Rückblick steht im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Kept for {name}: {area}, too much from {firm_n:g} N. Leave it at that, or go straight on to another area.</source>
        <translation>Gemerkt für {name}: {area}, zu viel ab {firm_n:g} N. Lasst es dabei oder macht mit einem anderen Bereich weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>Kept. It is allowed for from your next session on; old sessions stay as they were.</source>
        <translation>Gemerkt. Ab der nächsten Übung wird das ausgeglichen; alte bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Kept. It is taken out from your next session on; old sessions stay as they were.</source>
        <translation type="vanished">Gemerkt. Ab der nächsten Übung wird das abgezogen; alte bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Kept: {area} with {name}, too much from {firm_n:g} N. Leave it at that, or go straight on to another area.</source>
        <translation type="vanished">Gemerkt für {name}: {area}, zu viel ab {firm_n:g} N. Lasst es dabei oder macht mit einem anderen Bereich weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble.py"/>
        <source>kind={said} is not a kind of device here; there are {known}</source>
        <translation>kind={said} ist hier keine Art von Gerät; es gibt {known}</translation>
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
        <location filename="../../../sims/scenarios/pad.toml"/>
        <source>Kneading on a pad</source>
        <translation>Kneten auf einer Matte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>Knowing how hard you press, without looking.</source>
        <translation>Wissen, wie fest du drückst, ohne hinzusehen.</translation>
    </message>
    <message>
        <source>Knowing your weight without looking.</source>
        <translation type="vanished">Dein Gewicht kennen, ohne hinzusehen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/start_panel.py"/>
        <source>Known weights teach your sensor what a newton is. It takes about three minutes: you press it a few times, then put weights on it one after the other, and take them off again.</source>
        <translation>Bekannte Gewichte zeigen deinem Sensor, was ein Newton ist. Es dauert etwa drei Minuten: Du drückst ein paarmal darauf, legst dann ein Gewicht nach dem anderen auf und nimmst sie wieder weg.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>last crossing, before the peak, of 10 % of the rise above the stroke's own baseline, or of contact-on where that is higher, counted from what the sensor reads with nothing on it (by what is level since the last stroke and less than a quarter of contact-on); straight between two means about as wide as 30 % of the way from there to half the rise</source>
        <translation>letztes Überschreiten, vor der Spitze, von 10 % des Anstiegs über der eigenen Grundlinie der Streichung, oder des Kontaktbeginns, wo der höher ist, gezählt von dem, was der Sensor mit nichts darauf liest (nach dem, was seit der letzten Streichung eben ist und weniger als ein Viertel des Kontaktbeginns); gerade zwischen zwei Mitteln, etwa so breit wie 30 % des Wegs von dort bis zum halben Anstieg</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>last heard {age} ago</source>
        <translation>zuletzt gehört vor {age}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Last score</source>
        <translation>Punkte letztes Mal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Last time ({when}) it was {before}, {more} more this time.</source>
        <translation>Letztes Mal ({when}) waren es {before}, diesmal {more} mehr.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Last time ({when}) it was {before}.</source>
        <translation>Letztes Mal ({when}) waren es {before}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Last time it was {before}, {more} more this time.</source>
        <translation>Letztes Mal waren es {before}, diesmal {more} mehr.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_compared.py"/>
        <source>Last time it was {before}.</source>
        <translation>Letztes Mal waren es {before}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/card.py"/>
        <source>Last time {last} points, at best {best}.</source>
        <translation>Letztes Mal {last} Punkte, Bestwert: {best}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Last time: </source>
        <translation>Zuletzt · </translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>last {last}, best {best}, {direction}</source>
        <translation>zuletzt {last}, Bestwert: {best}, {direction}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <location filename="../../../coach/ui/practising/dial_beat.py"/>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>late →</source>
        <translation>spät →</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Latency taken out</source>
        <translation>Abgezogene Verzögerung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Lay a hand on the sensor before you begin; the bar moves when it feels you.</source>
        <translation>Leg eine Hand auf den Sensor, bevor du beginnst; der Balken bewegt sich, sobald der Sensor dich spürt.</translation>
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
        <translation>Leg ihn auf: {reference}, Hand weg. Drück dann langsam darauf, von nichts bis so fest, wie du je drücken wirst: Zähl dabei bis vier, und beim Loslassen wieder bis vier.</translation>
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
        <translation>Leg die Hand auf und lehn dich langsam hinein; wer liegt, sagt „angenehm“, „fest genug“ und „Stopp“.</translation>
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
        <translation>Lehn dich mit dem Körper hinein, statt mit den Armen zu drücken.</translation>
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
        <translation>kleinste und größte bekannte Kraft</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>least mean of the force just before the onset, as far back as one and a half times the way from there to half the rise; never below 0</source>
        <translation>kleinstes Mittel der Kraft kurz vor dem Anfang, so weit zurück wie anderthalbmal der Weg von dort bis zum halben Anstieg; nie unter 0</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>least squares; the threshold is our own</source>
        <translation>kleinste Quadrate; die Schwelle ist unsere eigene</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Leave</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="vanished">beenden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>Leave  (Esc)</source>
        <translation>Beenden  (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="vanished">Verwerfen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Leave it for now</source>
        <translation>Vorerst lassen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Leave it out today</source>
        <translation>Heute auslassen</translation>
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
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>Leave out {areas}; turn back before you get there.</source>
        <translation>Auslassen: {areas}. Kehr vorher um.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/body_words.py"/>
        <source>leave out: {areas}</source>
        <translation>auslassen: {areas}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>leave practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Leave slowly: an ending is part of it.</source>
        <translation>Löse dich langsam: Der Abschied gehört dazu.</translation>
    </message>
    <message>
        <source>Leave slowly; then a blanket and a quiet minute.</source>
        <translation type="vanished">Löse dich langsam; dann eine Decke und eine stille Minute.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>leave the replay</source>
        <translation>Wiedergabe verlassen</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="vanished">Den Rundgang verlassen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/weigh_panel.py"/>
        <source>Leave this one out</source>
        <translation>Dieses auslassen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Leave this practice (Escape)</source>
        <translation>Diese Übung beenden (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Leaves the rest of this stage out and begins the next.</source>
        <translation>Lässt den Rest dieses Abschnitts aus und beginnt den nächsten.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>Left alone: {areas}.</source>
        <translation>Bleibt frei: {areas}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Left out for {name} today: {area}. You can change that before you begin.</source>
        <translation>Heute ausgelassen für {name}: {area}. Vor dem Beginn könnt ihr das ändern.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>Left out: {stages}.</source>
        <translation>Ausgelassen: {stages}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>left</source>
        <comment>insole</comment>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>length of the mean of exp(2πi · place between beats) over all strokes while a beat ran, matched or not</source>
        <translation>Länge des Mittels von exp(2πi · Stelle zwischen den Taktschlägen) über alle Streichungen, während ein Takt lief, ob zugeordnet oder nicht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/deep.toml"/>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>Less is more.</source>
        <translation>Weniger ist mehr.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>less than 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/words.py"/>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>less than {least_n} N</source>
        <translation>weniger als {least_n} N</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Let each stroke arrive like a wave: take one whole count to lean in.</source>
        <translation>Lass jede Streichung ankommen wie eine Welle: Nimm dir eine ganze Zählzeit zum Hineinlehnen.</translation>
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
        <translation>Lass los, zieh ihn ab und steck ihn wieder ein</translation>
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
        <translation>Lass es drei Sekunden liegen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>Let the other hand do a little more, so that {hand} need not carry it all.</source>
        <translation>Lass die andere Hand etwas mehr tun, damit {hand} nicht alles tragen muss.</translation>
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
        <translation>Lass dein Gleiten etwas weitergehen; Haut spürt gern, wohin deine Hand geht.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Let your glides take their time: half as fast is often twice as good.</source>
        <translation>Lass deinem Gleiten Zeit: Halb so schnell ist oft doppelt so gut.</translation>
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
        <translation>Buchstaben, Knöpfe und Bilder zusammen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Level above zero that stays within 1 % for 10 s (4 s before it was ever seen at rest), from 0.2 N up to a third of too much; or the lowest levels of the last five pauses between presses, where they agree within 10 % and are 3 to 50 % of the presses. No more than the least that is read since</source>
        <translation>Höhe über null, die 10 s lang auf 1 % gleich bleibt (4 s, bevor er je in Ruhe zu sehen war), ab 0,2 N bis zu einem Drittel von zu viel; oder die tiefsten Höhen der letzten fünf Pausen zwischen Drücken, wo sie auf 10 % übereinstimmen und 3 bis 50 % der Drücke sind. Nicht mehr als das Mindeste, was seither gelesen wird</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Lift a little weight off your hands; less is often what feels best.</source>
        <translation>Nimm etwas Gewicht von deinen Händen; weniger fühlt sich oft am besten an.</translation>
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
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Lift your hand, tap the pad or with the glove three times, quickly, and rest: that pauses, or goes on. To a question three taps say yes, two say softer.</source>
        <translation>Heb die Hand, tippe dreimal schnell auf die Matte oder mit dem Handschuh, und halt still: Das macht Pause oder geht weiter. Auf eine Frage heißt dreimal ja, zweimal sanfter.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Lift your hands and shake them loose for ten seconds.</source>
        <translation>Heb die Hände ab und schüttle sie zehn Sekunden lang aus.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Lift your hands first: what the sensor reads then is taken for nothing from now on.</source>
        <translation>Heb zuerst die Hände: Was der Sensor dann misst, gilt von nun an als null.</translation>
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
        <translation>Leichter als gewünscht</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/writing.py"/>
        <source>line {line} ends a frame with a force of {hardest:.3g} N on one cell, which nobody can press; check the unit, or export the file again</source>
        <translation>Zeile {line} beendet ein Bild mit {hardest:.3g} N auf einer Zelle, so fest kann niemand drücken; prüfe die Einheit, oder exportiere die Datei noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Line {line}: {what}</source>
        <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/address_row.py"/>
        <source>Listen</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/host.py"/>
        <source>Listen again</source>
        <translation>Wieder zuhören</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>Listen to four counts; the beat will leave you later.</source>
        <translation>Hör vier Zählzeiten zu; später verlässt dich der Takt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Listening to the air for a few seconds …</source>
        <translation>Ich lausche ein paar Sekunden …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/address_row.py"/>
        <location filename="../../../coach/ui/connect/port_card.py"/>
        <source>Listening …</source>
        <translation>Ich lausche …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>load growing</source>
        <translation>Last nimmt zu</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>load shrinking</source>
        <translation>Last nimmt ab</translation>
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
        <translation>Neu suchen  (F5)</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Look at its plug and wires, and keep it away from chargers</source>
        <translation>Sieh nach Stecker und Kabeln, und halt ihn fern von Ladegeräten</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Look at its wires; what it should feel is missing or too much in every number</source>
        <translation>Sieh nach seinen Kabeln; was er spüren soll, fehlt in jeder Zahl oder ist zu viel</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Look for a title, a name, a day …  ( / )</source>
        <translation>Such nach Titel, Name, Tag …  ( / )</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Look for sessions</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Look in the air</source>
        <translation>Per Funk suchen</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <source>Looking for it now.</source>
        <translation>Ich suche ihn gerade.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/sound.py"/>
        <source>Looking for the loudspeaker …</source>
        <translation>Der Lautsprecher wird gesucht …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Looking for what is plugged in …</source>
        <translation>Ich schaue, was angeschlossen ist …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>Looking into the file …</source>
        <translation>Ich schaue in die Datei …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/drills.py"/>
        <source>Looking up how your drills went …</source>
        <translation>Ich schaue nach, wie deine Einzelübungen liefen …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/over.py"/>
        <source>Looking up that session …</source>
        <translation>Ich suche diese Übung …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Looking up the routines …</source>
        <translation>Ich schaue nach den Abläufen …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/timing.py"/>
        <source>Looking up what is kept …</source>
        <translation>Einen Moment, Gemerktes wird nachgesehen …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Looking up what suits them …</source>
        <translation>Ich schaue nach, was guttut …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <source>Looking up who you practise with …</source>
        <translation>Ich schaue nach, mit wem du übst …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/home.py"/>
        <source>Looking …</source>
        <translation>Ich schaue …</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Loose knuckles draw upward beside the spine.</source>
        <translation>Lockere Fingerknöchel streichen neben der Wirbelsäule hinauf.</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/unplugged.toml"/>
        <source>Loose plug</source>
        <translation>Lockerer Stecker</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/link_plot.py"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/outputs.py"/>
        <source>loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Lovely and even; next time try it with your eyes closed.</source>
        <translation>Schön und gleichmäßig; versuch es nächstes Mal mit geschlossenen Augen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Low and smooth is light, higher and reedy medium, high and waving firm.</source>
        <translation>Tief und glatt ist leicht, höher und näselnd mittel, hoch und schwebend fest.</translation>
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
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Made into newtons by</source>
        <translation>In Newton umgerechnet durch</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>Made on the same day, {law}.</source>
        <translation>Am selben Tag gemacht, {law}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>Made on {day}, {law}.</source>
        <translation>Gemacht am {day}, {law}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>Made the day before, {law}.</source>
        <translation>Am Tag zuvor gemacht, {law}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>Made {days} days before, {law}.</source>
        <translation>{days} Tage zuvor gemacht, {law}.</translation>
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
        <translation>März</translation>
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
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>mean force of this hand's touch over the sum of both</source>
        <translation>mittlere Kraft der Berührung dieser Hand durch die Summe beider</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>mean of the force between onset and offset</source>
        <translation>Mittel der Kraft zwischen Anfang und Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Mean of the last still second, taxel by taxel, when you ask for it. By itself: from a level within 0.1 N of zero that is still for 2 s, at most 0.001 N a second, at most 0.3 N in all; readings below nothing mend after 1 s, for no hand pulls</source>
        <translation>Mittel der letzten ruhigen Sekunde, Messpunkt für Messpunkt, wenn du es verlangst. Von selbst: von einer Höhe innerhalb von 0,1 N um null, die 2 s ruhig ist, höchstens 0,001 N in der Sekunde, höchstens 0,3 N im Ganzen; Werte unter nichts werden nach 1 s behoben, denn keine Hand zieht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>mean of your stroke's force less the ghost's, both from one first count to the next; early or late: the ghost's usual onset less yours</source>
        <translation>mittlere Kraft deiner Streichung weniger die der Schattenhand, beide von einer ersten Zählzeit zur nächsten; früh oder spät: der übliche Anfang der Schattenhand weniger deiner</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>measurable is null where hands glided for less than 10 s</source>
        <translation>measurable ist null, wo Hände weniger als 10 s strichen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/page.py"/>
        <source>Measure the last one again</source>
        <translation>Das letzte noch einmal messen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>median of onset − key over 16 taps with the finger that feels; ± 1.96 · 1.2533 · spread / √taps; refused below 10 taps or above 50 ms of spread</source>
        <translation>Median von Anfang − Taste über 16 Anschläge mit dem Finger, der fühlt; ± 1,96 · 1,2533 · Streuung / √Anschläge; abgelehnt unter 10 Anschlägen oder über 50 ms Streuung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>median of the differences between successive onsets</source>
        <translation>Median der Abstände aufeinanderfolgender Anfänge</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>median over strokes that match of the difference of onsets, on the host's clock</source>
        <translation>Median über zueinander passende Streichungen des Unterschieds der Anfänge, nach der Uhr des Computers</translation>
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
        <translation>Mittel: Lehn dich hinein.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Mend it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>mend that line</source>
        <translation>berichtige diese Zeile</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Missed its weights by</source>
        <translation>Neben den Gewichten um</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>Mississippi</source>
        <translation>undzwanzig</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>More counts (Right)</source>
        <translation>Mehr Zählzeiten (Pfeil rechts)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>more than half of your touch</source>
        <translation>mehr als die Hälfte deiner Berührung</translation>
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
        <translation>meist gewünscht: {band}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>Most people are 14 to 50 ms early, so nobody can tell by this how late your sound is; nothing is allowed for it.</source>
        <translation>Die meisten sind 14 bis 50 ms zu früh; darum sagt das nichts darüber, wie spät dein Ton ist. Ausgeglichen wird dafür nichts.</translation>
    </message>
    <message>
        <source>Most people are 14 to 50 ms early, so nobody can tell by this how late your sound is; nothing is taken out for it.</source>
        <translation type="vanished">Die meisten sind 14 bis 50 ms zu früh; darum sagt das nichts darüber, wie spät dein Ton ist. Abgezogen wird dafür nichts.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>mostly {band}</source>
        <translation>meist {band}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Motor</source>
        <translation>Motor</translation>
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
        <location filename="../../../coach/ui/practising/control_words.py"/>
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
        <translation>Name des Sensors</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Name or service not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/movie.py"/>
        <source>names no unit</source>
        <translation>nennt keine Einheit</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>name</source>
        <comment>word in a routine's file</comment>
        <translation>Der Name (name)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/nearby.py"/>
        <source>near</source>
        <translation>nah</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Near the end</source>
        <translation>Kurz vor Schluss</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>nearer to zero</source>
        <translation>näher an null</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Nearer to zero is smoother; one clean push lies between −1.4 and −1.9.</source>
        <translation>Näher an null ist weicher; ein sauberer Druck liegt zwischen −1,4 und −1,9.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>nearly all of your touch</source>
        <translation>fast deine ganze Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>nearly flowing</source>
        <translation>fast fließend</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/page.py"/>
        <source>Nearly there: hold still a moment.</source>
        <translation>Fast geschafft: halt kurz still.</translation>
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
        <translation>braucht auch die Zahl der Atemzüge (breaths)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>needs pace_bpm, the pace to start from</source>
        <translation>braucht auch das Tempo am Anfang (pace_bpm)</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Network is unreachable</source>
        <translation>das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/debrief/html_hands.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>never this</source>
        <translation>nie so viel</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>never too much</source>
        <translation>nie zu viel</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>never while a beat runs</source>
        <translation>nie, solange ein Takt läuft</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Never: 0 where it did not happen (not shown then)</source>
        <translation>Nie: 0, wo es nicht vorkam (dann nicht gezeigt)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Never: a stroke that has not come down is not told yet</source>
        <translation>Nie: Eine Streichung, die nicht heruntergekommen ist, wird noch nicht gemeldet</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Never: a stroke without an onset is none</source>
        <translation>Nie: Eine Streichung ohne Anfang ist keine</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Never: each stroke has one</source>
        <translation>Nie: Jede Streichung hat eine</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Never: none is 0</source>
        <translation>Nie: Keine ist 0</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Never: without a rest it is 0</source>
        <translation>Nie: Ohne Ruhe ist es 0</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Never; 0 where no beat ran</source>
        <translation>Nie; 0, wo kein Takt lief</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Never; 0 where nothing speaks for it</source>
        <translation>Nie; 0, wo nichts dafür spricht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Never; 0 where nothing was taken off</source>
        <translation>Nie; 0, wo nichts abgezogen wurde</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Never; a device that does not number its samples shows none missing, whatever was lost</source>
        <translation>Nie; ein Gerät, das seine Werte nicht nummeriert, zeigt keine fehlend, was immer verloren ging</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Never; a device that does not number its samples shows none, whatever came twice</source>
        <translation>Nie; ein Gerät, das seine Werte nicht nummeriert, zeigt keine, was immer doppelt kam</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Never; that a last file is missing cannot be known</source>
        <translation>Nie; dass eine letzte Datei fehlt, lässt sich nicht wissen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Never; what came after the last whole record of one that breaks off cannot be known</source>
        <translation>Nie; was nach dem letzten heilen Eintrag einer abgebrochenen kam, lässt sich nicht wissen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Never; without data all are 0</source>
        <translation>Nie; ohne Daten sind alle 0</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>New oil: try a drop on the forearm a day before. Many oils are pressed from nuts: ask about nut allergy first.</source>
        <translation>Neues Öl: einen Tag vorher einen Tropfen am Unterarm testen. Viele Öle sind aus Nüssen gepresst: Frag erst nach einer Nussallergie.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>New stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_hub.py"/>
        <source>newtons</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>Newtons by</source>
        <translation type="vanished">Umgerechnet durch</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/tour.py"/>
        <source>Next  (Enter)</source>
        <translation>Weiter  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/card.py"/>
        <source>next level</source>
        <translation>nächstes Level</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>next or previous stage</source>
        <translation>nächster oder voriger Abschnitt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Next time lean in more slowly and stop a little earlier; you can always add.</source>
        <translation>Lehn dich nächstes Mal langsamer hinein und hör etwas früher auf; mehr kannst du immer noch geben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Next time stop a little earlier; you can always add.</source>
        <translation>Hör nächstes Mal etwas früher auf; mehr kannst du immer noch geben.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Nine steps</source>
        <translation>Neun Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no beat ran</source>
        <translation>es lief kein Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no beat ran, or no pace is sure</source>
        <translation>es lief kein Takt, oder kein Tempo ist sicher</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no beat ran, or the first count was still to come</source>
        <translation>es lief kein Takt, oder die erste Zählzeit kam noch</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no beat ran, the stroke came midway between two beats, or another was nearer to the same beat</source>
        <translation>es lief kein Takt, die Streichung kam mitten zwischen zwei Taktschlägen, oder eine andere war demselben Taktschlag näher</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no beat ran, there are fewer than four strokes, or they agree on no count</source>
        <translation>es lief kein Takt, es gibt weniger als vier Streichungen, oder sie sind sich auf keine Zählzeit einig</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/beside_beat.py"/>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <source>no beat to compare with</source>
        <translation>kein Takt zum Vergleichen</translation>
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
        <translation>Keine Daten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_ribbon.py"/>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_ribbon.py"/>
        <source>no data for {gap_s:.1f} s</source>
        <translation>{gap_s:.1f} s lang keine Daten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no drift stands out, or there are fewer than eight steps without a break</source>
        <translation>keine Änderung sticht hervor, oder es gibt weniger als acht Schritte ohne Unterbrechung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>no drill was practised</source>
        <translation>es wurde keine Einzelübung gemacht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/job.py"/>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/__init__.py"/>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>no force column is named; write for example --force force_n</source>
        <translation>keine Spalte mit Kraft ist genannt; wähle unten eine</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/plans.py"/>
        <source>No glove?</source>
        <translation>Kein Handschuh?</translation>
    </message>
    <message>
        <source>No glove? Take the simulated hand</source>
        <translation type="vanished">Kein Handschuh? Nimm die simulierte Hand</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/announcer.py"/>
        <source>No longer too much.</source>
        <translation>Nicht mehr zu viel.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>No number when</source>
        <translation>Wann es keine Zahl gibt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>no part of the sensor has a number, nothing came for a quarter of a second, or a part of it is past its range</source>
        <translation>kein Teil des Sensors hat eine Zahl, seit einer Viertelsekunde kam nichts, oder ein Teil ist über seinem Messbereich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>no part of the sensor has a number, or nothing came for a quarter of a second</source>
        <translation>kein Teil des Sensors hat eine Zahl, oder seit einer Viertelsekunde kam nichts</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/zero_attendant.py"/>
        <source>No readings came to take a zero from. Look after the link, and try again.</source>
        <translation>Es kamen keine Messwerte für die Null. Sieh nach der Verbindung und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/zero_asked.py"/>
        <source>No readings to take a zero from yet. Wait a moment, and try again.</source>
        <translation>Noch keine Werte für einen Nullpunkt. Warte einen Moment, und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/receivers.py"/>
        <source>no receiver is known here yet; open the app and choose “Practise with a partner”</source>
        <translation>hier ist noch niemand bekannt; öffne die App und wähle „Zu zweit üben“</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <source>no recording can be kept at {path} ({why}); {another_folder}</source>
        <translation>bei {path} lässt sich nichts aufnehmen ({why}); {another_folder}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/places.py"/>
        <source>no recording can be kept in {folder} ({reason}); {another_folder}</source>
        <translation>in {folder} lässt sich nichts aufnehmen ({reason}); {another_folder}</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>No route to host</source>
        <translation>kein Weg zur Gegenseite</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/score_bar.py"/>
        <source>no score</source>
        <translation>keine Punkte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>No score this time: too little touch to say anything fair.</source>
        <translation>Diesmal keine Punkte: zu wenig Berührung, um gerecht zu urteilen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/replay_page.py"/>
        <source>No sessions are kept yet. Practise once, then see it again here.</source>
        <translation>Noch keine Übung ist aufgezeichnet. Üb einmal, dann siehst du sie hier wieder.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>No share now</source>
        <translation>Kein Anteil</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>No share while one hand is not felt</source>
        <translation>Kein Anteil, solange eine Hand fehlt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>No space left on device</source>
        <translation>kein Platz mehr frei</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>no stop was said, so nothing is known yet; try again</source>
        <translation>niemand hat Stopp gesagt, also ist noch nichts bekannt; versucht es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <source>No stroke began near enough to a beat to be compared with it.</source>
        <translation>Keine Streichung begann nah genug an einem Taktschlag, um sie damit zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>no stroke has a speed</source>
        <translation>keine Streichung hat eine Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>No stroke of one hand began with one of the other.</source>
        <translation>Keine Streichung der einen Hand begann mit einer der anderen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>no stroke was matched to a beat; never 0 for that</source>
        <translation>keine Streichung gehörte zu einem Taktschlag; dafür nie 0</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>no strokes of the two hands match</source>
        <translation>keine Streichungen der beiden Hände passen zueinander</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/stroke_overlay.py"/>
        <source>No strokes this time.</source>
        <translation>Diesmal keine Streichungen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <source>No strokes to place against the beat yet.</source>
        <translation>Noch keine Streichungen, die sich neben den Takt legen lassen.</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>No such device</source>
        <translation>das Gerät gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>No such device or address</source>
        <translation>das Gerät oder die Adresse gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>no taxel has a number, nothing came for 250 ms, or a part of the sensor is past its range</source>
        <translation type="vanished">kein Messpunkt hat eine Zahl, seit 250 ms kam nichts, oder ein Teil des Sensors ist über seinem Messbereich</translation>
    </message>
    <message>
        <source>no taxel has a number, or nothing came for 250 ms</source>
        <translation type="vanished">kein Messpunkt hat eine Zahl, oder seit 250 ms kam nichts</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>No television. Music only if you both like it, and low.</source>
        <translation>Kein Fernseher. Musik nur, wenn ihr beide sie mögt, und leise.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>nobody answered</source>
        <translation>niemand hat geantwortet</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>Nobody taps late on what they hear, so your sound is {ms:.0f} ms late at least, as wireless headphones are.</source>
        <translation>So spät tippt niemand; dein Ton kommt also mindestens {ms:.0f} ms zu spät, wie bei Funkkopfhörern.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Nobody walks in on you for the next while.</source>
        <translation>Eine Weile lang kommt niemand herein.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>none missing</source>
        <translation>nichts verloren</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>none of its own</source>
        <translation>keiner von sich aus</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>none of its own: a flipped bit is seen, and costs the record it is in</source>
        <translation>keiner von sich aus: Ein gekipptes Bit fällt auf und kostet den Eintrag, in dem es liegt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>None of these  (Enter)</source>
        <translation>Nichts davon  (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>none of your touch</source>
        <translation>nichts von deiner Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>none on simulated gloves whose limit is known: every such sample was found</source>
        <translation>keiner an simulierten Handschuhen, deren Grenze bekannt ist: Jeder solche Wert wurde gefunden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/taps.py"/>
        <source>None was felt by the sensor among {taps} taps; press the key with the finger that wears it, down to the end, and let go.</source>
        <translation>Von {taps} Anschlägen hat der Sensor keinen gespürt; drück die Taste mit dem Finger, der ihn trägt, ganz hinunter und lass los.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/link_story.py"/>
        <source>None was lost on the way.</source>
        <translation>Keiner ging unterwegs verloren.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>none where samples are numbered: frames doubled or swapped on purpose in a simulated link were counted exactly</source>
        <translation>keiner, wo Werte nummeriert sind: In einer simulierten Verbindung absichtlich verdoppelte oder vertauschte Pakete wurden genau gezählt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>none where samples are numbered: frames dropped on purpose from a simulated link were counted exactly</source>
        <translation>keiner, wo Werte nummeriert sind: Absichtlich aus einer simulierten Verbindung entfernte Pakete wurden genau gezählt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>None: it is what was asked; how late a count is heard is another matter, see “Latency taken out”</source>
        <translation>Keiner: Es ist, was gefragt war; wie spät eine Zählzeit zu hören ist, ist eine andere Sache, siehe „Abgezogene Verzögerung“</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>None: it is worked out from the weights themselves, the same as numpy does to six digits</source>
        <translation>Keiner: Es wird aus den Gewichten selbst gerechnet, auf sechs Stellen gleich wie mit numpy</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>None</source>
        <comment>beat</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>none</source>
        <comment>no sensor</comment>
        <translation>keinen</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>not answered</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/plans.py"/>
        <source>Not as it should be?</source>
        <translation>Etwas stimmt nicht?</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Not calibrated</source>
        <translation>Nicht kalibriert</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>not calibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
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
        <translation>zu wenige Streichungen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Not higher than usual</source>
        <translation>Nicht höher als üblich</translation>
    </message>
    <message>
        <source>not in the routine</source>
        <translation type="vanished">nicht im Ablauf</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Not kept</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>not measurable</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>not measurable from a single stroke.</source>
        <translation>an einer einzigen Streichung nicht messbar.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>not measurable, since an even touch has no beat of its own.</source>
        <translation>nicht messbar, denn eine gleichmäßige Berührung hat keinen eigenen Takt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>not named: N</source>
        <translation>nicht benannt: N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/practising.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Not quite even pace</source>
        <translation>Nicht ganz gleichmäßiges Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Not quite even pressure</source>
        <translation>Nicht ganz gleichmäßiger Druck</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/area_row.py"/>
        <source>not reached</source>
        <translation>nicht dran</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Not recording</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Not today, if …</source>
        <translation>Heute nicht, wenn …</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating_words.py"/>
        <source>Note: {warning}.</source>
        <translation>Hinweis: {warning}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>note</source>
        <comment>word in a routine's file</comment>
        <translation>Der Hinweis (note)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/pressure_map.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>nothing at all</source>
        <translation>gar nichts</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/link_plot.py"/>
        <source>nothing came</source>
        <translation>nichts kam</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <location filename="../../../coach/ui/gallery/sound.py"/>
        <source>nothing can be heard in it.</source>
        <translation>Es ist nichts darin zu hören.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/practising.py"/>
        <source>Nothing can be kept there</source>
        <translation>Dort kann nichts gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>nothing has come from {port} yet; press the board's reset button, and look whether it is this port and its sketch is running</source>
        <translation>von {port} kam noch nichts; drück den Reset-Knopf des Boards, und sieh nach, ob es dieser Anschluss ist und der Sketch läuft</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/words.py"/>
        <source>Nothing here has “{wanted}”. Try fewer words; Esc shows all again.</source>
        <translation>Hier steht nirgends „{wanted}“. Versuch es mit weniger Wörtern; Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/words.py"/>
        <source>Nothing here yet. After your first practice you will find it here, with its ribbon and its score.</source>
        <translation>Noch nichts hier. Nach deiner ersten Übung findest du sie hier, mit Verlaufsbild und Punkten.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Nothing in the air looks like a glove or a scale. Wake your device up and look again.</source>
        <translation>In der Nähe meldet sich kein Handschuh und keine Waage. Weck dein Gerät auf und such noch einmal.</translation>
    </message>
    <message>
        <source>Nothing in the air says that it measures. Wake your device up and look again.</source>
        <translation type="vanished">In der Nähe meldet sich kein Sensor. Weck dein Gerät auf und such noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is plugged in that I can see. Plug your glove in by USB and it shows up here, or type an address below.</source>
        <translation type="vanished">Ich sehe nichts, was angeschlossen ist. Steck deinen Handschuh per USB ein, dann erscheint er hier, oder gib unten eine Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>Nothing is plugged in that looks like a glove. Plug your glove in by USB and it shows up here, or type an address below.</source>
        <translation>Es ist nichts angeschlossen, was nach einem Handschuh aussieht. Steck deinen per USB ein, dann erscheint er hier, oder gib unten eine Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/check.py"/>
        <source>nothing is whole in {path}; there is nothing to save</source>
        <translation>in {path} ist nichts heil; es gibt nichts zu retten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/kept_words.py"/>
        <source>nothing of this session is left to look back on: its recording was deleted or moved, or its disk refused it, while you practised</source>
        <translation>von dieser Übung ist nichts geblieben, auf das sich zurückblicken ließe: Ihre Aufnahme wurde während des Übens gelöscht oder verschoben, oder der Datenträger nahm sie nicht an</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/pressure_map.py"/>
        <source>Nothing presses on the pad</source>
        <translation>Nichts drückt auf die Matte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/score_bar.py"/>
        <source>Nothing taken away.</source>
        <translation>Nichts abgezogen.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>nothing that can be read</source>
        <translation>nichts, das sich lesen lässt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Nothing that moves is needed to understand anything.</source>
        <translation>Zum Verstehen braucht es keine Bewegung.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Nothing to do yet. Breathe with them.</source>
        <translation>Noch ist nichts zu tun. Atme mit.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Nothing to look at now. The truth comes after.</source>
        <translation>Jetzt gibt es nichts zu sehen. Die Auflösung kommt danach.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Nothing to take off.</source>
        <translation>Nichts abzuziehen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>nothing was asked for, or nothing touched</source>
        <translation>es war nichts gefragt, oder nichts hat berührt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>nothing was heard yet</source>
        <translation>es war noch nichts zu hören</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>nothing was held for long</source>
        <translation>nichts wurde lange gehalten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>nothing was held: a press that only swells and fades, or kneads, never is</source>
        <translation>es wurde nichts gehalten: Ein Druck, der nur an- und abschwillt oder knetet, wird es nie</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>nothing was kept for this device</source>
        <translation>für dieses Gerät wurde nichts behalten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>nothing was said</source>
        <translation>es wurde nichts gesagt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Nothing was said on the way, so let go. Say how it feels; that is all we go by.</source>
        <translation>Unterwegs wurde nichts gesagt, also lass los. Sagt, wie es sich anfühlt; nur danach richten wir uns.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>nothing was taken away for that reason</source>
        <translation>aus diesem Grund wurde nichts abgezogen</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Nov</source>
        <translation>Nov.</translation>
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
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>Now allowed for: {late}, found on {day}.</source>
        <translation>Jetzt werden {late} ausgeglichen, gefunden am {day}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>Now allowed for: {late}.</source>
        <translation>Jetzt werden {late} ausgeglichen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/guide_words.py"/>
        <source>Now and then a look</source>
        <translation>Ab und zu ein Blick</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>now less the arrival of the newest sample that had any number in it, on the host's clock, taken when the page is painted</source>
        <translation>jetzt weniger die Ankunft des neuesten Werts, der eine Zahl enthielt, nach der Uhr des Computers, genommen beim Zeichnen der Seite</translation>
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
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>numbers left out in the device's own count of its samples</source>
        <translation>Nummern, die in der eigenen Zählung des Geräts fehlen</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Oct</source>
        <translation>Okt.</translation>
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
        <translation>von 100.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>of 360 seeded givers at the beat's pace, twice and half as fast, none was mistaken, at eight strokes and at forty</source>
        <translation>von 360 simulierten Personen im Tempo des Takts, doppelt und halb so schnell, wurde keine verwechselt, bei acht Streichungen und bei vierzig</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>of 480 seeded series at twice or half the beat's pace none was called steady (every third by evenness and likeness alone)</source>
        <translation>von 480 simulierten Reihen im doppelten oder halben Tempo des Takts wurde keine gleichmäßig genannt (nach Gleichmaß und Gleichheit allein jede dritte)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>of 600 seeded series without any pace 2 % were told one at eight strokes, none at sixteen; of those with one 98 % were told it</source>
        <translation>von 600 simulierten Reihen ohne jedes Tempo bekamen 2 % bei acht Streichungen eines, bei sechzehn keine; von denen mit einem wurde es 98 % genannt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>of eight strokes the figure itself scatters by a quarter of its size; each peak adds less than 1 %</source>
        <translation>bei acht Streichungen streut die Zahl selbst um ein Viertel ihrer Größe; jede Spitze fügt weniger als 1 % hinzu</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>of frames damaged at random about one in 65,536 passes its checksum; a line of plain text has none, so a digit that changed on the way is not found</source>
        <translation>von zufällig beschädigten Paketen besteht etwa eines von 65.536 seine Prüfsumme; eine Textzeile hat keine, also fällt eine unterwegs geänderte Ziffer nicht auf</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>of that unit</source>
        <translation>dieser Einheit</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Of the skin or anything else.</source>
        <translation>Der Haut oder anderswo.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Off</source>
        <comment>sound</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Oil that suits the skin</source>
        <translation>Öl, das die Haut mag</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>On 168 simulated sensors of seven kinds that creep, warm up and repeat themselves as the datasheet says, calibrated with weights known to 1 %, on seeds that nothing was tuned on: 99.5 % of 4,032 presses of 0.3 to 8 s lay within their bar (13.5 % of the force in the median, the errors 5 %); by kind from 97.4 % (a load cell) to all (gloves: eight parts even out what the bar allows for one). By the typical curve 96 %, off by 14 % in the median. From half the lightest to twice the heaviest weight 97 %, at the least 93 % (a resistor of 10 % hysteresis). Light touches right after firm ones are read 20 % wrong in the median (a resistor lets go slowly); their bars, 30 % wide, held 99 %. The textbook's prediction interval of the same weights, 10 % wide, held 90 %, 75 % mixed and 42 % of the light touches; the covariance of numpy.polyfit and scipy's curve_fit alone 51 % and 31 %. How a hand lies on the sensor is not in this: no sheet tells it</source>
        <translation>An 168 simulierten Sensoren von sieben Arten, die kriechen, warm werden und sich wiederholen, wie das Datenblatt sagt, kalibriert mit auf 1 % bekannten Gewichten, mit Zufallszahlen, auf die nichts abgestimmt war: 99,5 % von 4.032 Drücken von 0,3 bis 8 s lagen innerhalb ihres Balkens (13,5 % der Kraft im Median, die Fehler 5 %); je nach Art von 97,4 % (eine Wägezelle) bis alle (Handschuhe: acht Teile gleichen aus, was der Balken für einen erlaubt). Nach der üblichen Kurve 96 %, im Median 14 % daneben. Von der Hälfte des leichtesten bis zum Doppelten des schwersten Gewichts 97 %, mindestens 93 % (ein Widerstand mit 10 % Hysterese). Leichte Berührungen gleich nach festen werden im Median 20 % falsch gelesen (ein Widerstand lässt langsam los); ihre Balken, 30 % breit, hielten 99 %. Das Vorhersageintervall des Lehrbuchs derselben Gewichte, 10 % breit, hielt 90 %, gemischt 75 % und 42 % der leichten Berührungen; die Kovarianz von numpy.polyfit und scipys curve_fit allein 51 % und 31 %. Wie eine Hand auf dem Sensor liegt, ist nicht darin: Kein Blatt sagt es</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>On a chair, with flat hands, so thumbs and wrists have a holiday.</source>
        <translation>Auf einem Stuhl, mit flachen Händen: Daumen und Handgelenke haben frei.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>On along the line, by feel.</source>
        <translation>Weiter auf der Linie, nach Gefühl.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>On average you began your strokes right on the beat.</source>
        <translation>Im Schnitt hast du deine Streichungen genau im Takt begonnen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>On average you began {off_s:.2f} s after the beat.</source>
        <translation>Im Schnitt hast du {off_s:.2f} s nach dem Takt begonnen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>On average you began {off_s:.2f} s before the beat.</source>
        <translation>Im Schnitt hast du {off_s:.2f} s vor dem Takt begonnen.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/beside_beat.py"/>
        <source>on average</source>
        <comment>the mean of a plot</comment>
        <translation>im Schnitt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>On by yourself: one Mississippi, two Mississippi.</source>
        <translation>Nun allein weiter: einundzwanzig, zweiundzwanzig.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>on simulated holds of 4 s with a known wavering of 3, 7 and 12 % it was off by 0.01, 0.05 and 0.1 points in the median, 0.1, 0.3 and 0.7 in 95 of 100, at 25 to 1,000 samples a second; a hand that wavers by 30 % is told up to 10 points too steady, as deep dips part the press. A noisy sensor adds to a very steady hand: with noise of 2 % of the force 0.9 points at 100 samples a second.</source>
        <translation>bei simulierten Halten von 4 s mit bekanntem Schwanken von 3, 7 und 12 % lag es im Median um 0,01, 0,05 und 0,1 Punkte daneben, um 0,1, 0,3 und 0,7 in 95 von 100, bei 25 bis 1.000 Werten in der Sekunde; eine Hand, die um 30 % schwankt, gilt um bis zu 10 Punkte als zu ruhig, weil tiefe Senken den Druck teilen. Ein rauschender Sensor zählt bei einer sehr ruhigen Hand mit: Bei Rauschen von 2 % der Kraft 0,9 Punkte bei 100 Werten in der Sekunde.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <source>on the beat</source>
        <translation>im Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>on the screen</source>
        <translation>auf dem Bildschirm</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>on time</source>
        <translation>im Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>on “{count}”</source>
        <translation>auf „{count}“</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/couples-ritual.toml"/>
        <source>Once a week, quietly: back, hands and feet, with nothing but your own weight.</source>
        <translation>Einmal in der Woche, in aller Ruhe: Rücken, Hände und Füße, mit nichts als deinem eigenen Gewicht.</translation>
    </message>
    <message>
        <source>Once a week, without words: back, hands and feet, with nothing but your own weight.</source>
        <translation type="vanished">Einmal die Woche, ohne Worte: Rücken, Hände und Füße, nur mit dem eigenen Gewicht.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>Once the beat was gone your strokes came every {came_s:.1f} s where {asked_s:.1f} s was asked, {off:.0f} % quick.</source>
        <translation>Als der Takt weg war, kamen deine Streichungen alle {came_s:.1f} s; gefragt waren {asked_s:.1f} s. Das ist {off:.0f} % schneller.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>Once the beat was gone your strokes came every {came_s:.1f} s where {asked_s:.1f} s was asked, {off:.0f} % slow.</source>
        <translation>Als der Takt weg war, kamen deine Streichungen alle {came_s:.1f} s; gefragt waren {asked_s:.1f} s. Das ist {off:.0f} % langsamer.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
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
        <translation>eine für jeden Anstieg, der aus Rauschen, Zittern und Ruhe herausragt und auf 40 % davon oder weniger zurückgeht, oder auf 45 % des kleineren von zwei Höckern; eine flachere Senke ist ein Teil derselben, wie bei einem Kneten mit zwei Höckern</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>One hand lifts the shoulder blade a little while the other circles over it.</source>
        <translation>Eine Hand hebt das Schulterblatt ein wenig an, die andere kreist darüber.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>one hand was not heard</source>
        <translation>eine Hand war nicht zu hören</translation>
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
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>One moment, the loudspeaker is being looked for.</source>
        <translation>Einen Moment, der Lautsprecher wird gesucht.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>One moment, the recording is opening.</source>
        <translation>Einen Moment, die Aufnahme wird geöffnet.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/gallery/states.py"/>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>One moment, your glove is waking up.</source>
        <translation>Einen Moment, dein Handschuh wacht auf.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/page.py"/>
        <source>One moment, your sensor is waking up.</source>
        <translation>Einen Moment, dein Sensor wacht gerade auf.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>One of your own routines has a mistake</source>
        <translation>Einer deiner eigenen Abläufe hat einen Fehler</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <source>One person's comfort cannot be read</source>
        <translation>Was einer Person guttut, ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>One press to four counts, beginning on one.</source>
        <translation>Ein Druck auf vier Zählzeiten, Beginn auf eins.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>One raw count is worth</source>
        <translation>Ein Zählwert entspricht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>One session's points for one skill (pressure, pace, evenness, soft starts, holding still), so that sessions can be compared.</source>
        <translation>Die Punkte einer Übung für eine Fertigkeit (Druck, Tempo, Gleichmaß, sanfter Beginn, Stillhalten), damit sich Übungen vergleichen lassen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/one-hand.toml"/>
        <source>One slow breath, together.</source>
        <translation>Ein langsamer Atemzug, gemeinsam.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <location filename="../../../coach/ui/gallery/care.py"/>
        <source>One step</source>
        <translation>Eine Stufe</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/weigh_panel.py"/>
        <source>One step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
    <message>
        <source>One thing to try</source>
        <translation type="vanished">Eins zum Ausprobieren</translation>
    </message>
    <message>
        <source>One tip</source>
        <translation type="vanished">Ein Tipp</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>One to lie on, one to cover what is not being massaged.</source>
        <translation>Eines zum Daraufliegen, eines für alles, was gerade nicht massiert wird.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>one without a name</source>
        <translation>einem ohne Namen</translation>
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
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Only stop</source>
        <translation>Nur Stopp</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/writing.py"/>
        <source>Only the first {count:,} frames are imported: {damage}.</source>
        <translation>Nur die ersten {count:,} Bilder wurden importiert: {damage}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/taps.py"/>
        <source>Only {felt} were felt by the sensor among {taps} taps; press the key with the finger that wears it, down to the end, and let go.</source>
        <translation>Von {taps} Anschlägen hat der Sensor nur {felt} gespürt; drück die Taste mit dem Finger, der ihn trägt, ganz hinunter und lass los.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/kept_words.py"/>
        <source>Only {kept} of {whole} could be kept: the recording's disk or file had trouble.</source>
        <translation>Nur {kept} von {whole} konnten aufgezeichnet werden: Datenträger oder Datei der Aufnahme machten Schwierigkeiten.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>only {listed}</source>
        <translation>nur {listed}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>onset less the nearest first count, over the stroke's period that was asked for</source>
        <translation>Anfang weniger die nächste erste Zählzeit, durch die gefragte Periode der Streichung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>On</source>
        <comment>sound</comment>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Open, or not quite healed.</source>
        <translation>Offen oder noch nicht ganz verheilt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Opening the routine …</source>
        <translation>Der Ablauf wird geöffnet …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Opening</source>
        <comment>recording</comment>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Or a pad, a scale, or any other sensor.</source>
        <translation>Oder eine Matte, eine Waage oder einen anderen Sensor.</translation>
    </message>
    <message>
        <source>Or a pad, a scale, or any sensor that writes numbers.</source>
        <translation type="vanished">Oder eine Matte, eine Waage oder was sonst Zahlen schickt.</translation>
    </message>
    <message>
        <source>or drop a recording here</source>
        <translation type="vanished">oder eine Aufnahme hierher ziehen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/address_row.py"/>
        <source>Or type an address; for two gloves, join two with +</source>
        <translation>Oder gib eine Adresse ein, bei zwei Handschuhen beide mit + dazwischen</translation>
    </message>
    <message>
        <source>Or type an address; two with + between them are two hands</source>
        <translation type="vanished">Oder gib eine Adresse ein; zwei mit + dazwischen sind zwei Hände</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>our own</source>
        <translation>von uns festgelegt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>our own edge: 15 N on 2 cm² are 75 kPa, about 37 % of the mean pain threshold of the back (Defrin 2003); discomfort begins near 38 to 40 % of it (Fransson)</source>
        <translation>unsere eigene Grenze: 15 N auf 2 cm² sind 75 kPa, etwa 37 % der mittleren Schmerzschwelle des Rückens (Defrin 2003); unangenehm wird es ab etwa 38 bis 40 % davon (Fransson)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>our own table of pressures; hysteresis and dwell so that a force at an edge does not flicker</source>
        <translation>unsere eigene Tabelle von Drücken; Hysterese und Wartezeit, damit eine Kraft an einer Grenze nicht flackert</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own, after the dynamic programming of beat trackers (Ellis 2007)</source>
        <translation>von uns festgelegt, nach der dynamischen Programmierung von Taktsuchern (Ellis 2007)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own, from the spreads of people who tap (Repp 2005)</source>
        <translation>von uns festgelegt, aus den Streuungen tippender Menschen (Repp 2005)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>our own; 0.25 s is what people begin to notice as a picture that stands still</source>
        <translation>von uns festgelegt; ab 0,25 s beginnt man ein stehendes Bild zu bemerken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own; 0.6 so that strokes without any pace seldom get one</source>
        <translation>von uns festgelegt; 0,6, damit Streichungen ohne jedes Tempo selten eines bekommen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own; 15 % lies well between the paces that it tells apart</source>
        <translation>von uns festgelegt; 15 % liegen gut zwischen den Tempi, die zu unterscheiden sind</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>our own; 6 to 12 Hz is where hands shake by themselves</source>
        <translation>von uns festgelegt; 6 bis 12 Hz ist, wo Hände von selbst zittern</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>our own; 90 days: a resistor drifts up to 5 % with each tenfold of time, so 10 % from the second day to then</source>
        <translation>von uns festgelegt; 90 Tage: Ein Widerstand wandert bis zu 5 % mit jeder Verzehnfachung der Zeit, also 10 % vom zweiten Tag bis dahin</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>our own; a 16-bit checksum on each frame</source>
        <translation>von uns festgelegt; eine Prüfsumme von 16 Bit an jedem Paket</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own; a key itself takes 5 to 30 ms, which this cannot tell</source>
        <translation>von uns festgelegt; eine Taste braucht selbst 5 bis 30 ms, was sich so nicht feststellen lässt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>our own; a minimum-jerk ramp of ΔF in T peaks at 1.875·ΔF/T</source>
        <translation>von uns festgelegt; eine Rampe mit kleinstem Ruck um ΔF in T hat höchstens 1,875·ΔF/T</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>our own; compared with the same exercise and tool only</source>
        <translation>von uns festgelegt; verglichen nur mit derselben Übung und demselben Werkzeug</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>our own; graded by distance with named deductions as CPR feedback devices do it (Laerdal QCPR)</source>
        <translation>von uns festgelegt; nach dem Abstand bewertet mit benannten Abzügen, wie es Rückmeldegeräte für die Wiederbelebung tun (Laerdal QCPR)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>our own; no data for 0.25 s is no data</source>
        <translation>von uns festgelegt; 0,25 s ohne Daten sind keine Daten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>our own; tare at every session as with any scale</source>
        <translation>von uns festgelegt; Tara bei jeder Übung wie bei jeder Waage</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>our own; the device numbers its samples</source>
        <translation>von uns festgelegt; das Gerät nummeriert seine Werte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>our own; the median, so that a pause or a stroke left out changes little</source>
        <translation>von uns festgelegt; der Median, damit eine Pause oder eine ausgelassene Streichung wenig ändert</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>our own; the newtons of each taxel are the calibration's</source>
        <translation>von uns festgelegt; die Newton jedes Messpunkts sind die der Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>our recording format: docs/recording.md</source>
        <translation>unser Aufnahmeformat: docs/recording.md</translation>
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
        <translation>auf einer Matte im Median 1,9 % und 8 % in 95 von 100 simulierten Streichungen, 13 % in 95 von 100 auf der gröbsten Matte, auf der ein Abdruck kaum breiter ist als zwei Messpunkte von 15 mm; ein Weg, der mit der halben Handfläche über dem Rand beginnt, wird 10 bis 16 % zu kurz angegeben; durch Bewegung 1,0 % und 5 %; eher etwas zu langsam als zu schnell</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>over a pad: from where the centre of pressure moves faster than 10 % of its top speed to where it is slower again; a way back is a stroke of its own. A circle is one a turn: the first ends where it passes the place that it began at, each later one where the hand heads the same way again. By a glove's motion sensor: from where the hand's own speed passes 10 % of its top to where it is slower again; a way back is a stroke of its own. On a glove without motion: from contact to contact, up to 12 s. Force that wobbles in a glide is no stroke</source>
        <translation>auf einer Matte: von dort, wo der Druckmittelpunkt schneller als 10 % seiner Höchstgeschwindigkeit wandert, bis er wieder langsamer ist; ein Rückweg ist eine eigene Streichung. Ein Kreis ist eine je Umlauf: Der erste endet, wo er die Stelle seines Anfangs passiert, jeder spätere, wo die Hand wieder in dieselbe Richtung geht. Beim Bewegungssensor eines Handschuhs: von dort, wo die Geschwindigkeit der Hand 10 % ihres Höchstwerts überschreitet, bis sie wieder langsamer ist; ein Rückweg ist eine eigene Streichung. Bei einem Handschuh ohne Bewegungssensor: von Kontakt zu Kontakt, bis 12 s. Kraft, die beim Streichen schwankt, ist keine eigene</translation>
    </message>
    <message>
        <source>Over your best  (B)</source>
        <translation type="vanished">Mit deiner besten Übung  (B)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>pace_bpm</source>
        <comment>word in a routine's file</comment>
        <translation>Das Tempo (pace_bpm)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>pace_end_bpm</source>
        <comment>word in a routine's file</comment>
        <translation>Das Tempo am Ende (pace_end_bpm)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Page ↓  ↑</source>
        <translation>Bild ↓  ↑</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/words.py"/>
        <source>Pages that you saved elsewhere stay.</source>
        <translation>Seiten, die du anderswo gespeichert hast, bleiben.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/start_panel.py"/>
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
        <translation>Zu zweit</translation>
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
        <translation>Über dem Messbereich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/fact.py"/>
        <location filename="../../../coach/ui/kit/force_words.py"/>
        <source>past the sensor's range</source>
        <translation>mehr, als der Sensor misst</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Past {limit:.0f} newtons a second a palm is gone suddenly.</source>
        <translation>Ab {limit:.0f} Newton in der Sekunde ist eine Handfläche plötzlich weg.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Past {limit:.0f} newtons a second a palm lands suddenly.</source>
        <translation>Ab {limit:.0f} Newton in der Sekunde landet eine Handfläche plötzlich.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Past {limit:.0f} newtons a second a thumb is gone suddenly.</source>
        <translation>Ab {limit:.0f} Newton in der Sekunde ist ein Daumen plötzlich weg.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Past {limit:.0f} newtons a second a thumb lands suddenly.</source>
        <translation>Ab {limit:.0f} Newton in der Sekunde landet ein Daumen plötzlich.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_hub.py"/>
        <source>past</source>
        <comment>over its range</comment>
        <translation>über dem</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
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
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Pause or go on (Space)</source>
        <translation>Pause oder weiter (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>pause, go on, or a yes</source>
        <translation>Pause, weiter oder ein Ja</translation>
    </message>
    <message>
        <source>pause, go on, or a yes; twice: softer</source>
        <translation type="vanished">Pause, weiter oder ein Ja; zweimal: sanfter</translation>
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
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>peak {peak_kpa:.0f} kPa</source>
        <translation>stärkste Stelle {peak_kpa:.0f} kPa</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Phones away</source>
        <translation>Handys weg</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Pick one depth that felt good and return to it, stroke after stroke.</source>
        <translation>Such dir eine Tiefe, die sich gut anfühlte, und kehr zu ihr zurück, Streichung für Streichung.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>PL2303 serial chip, as in many cables</source>
        <translation>PL2303-Chip, wie in vielen Kabeln</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>Play the beat {time} earlier</source>
        <translation>Takt {time} früher spielen</translation>
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
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/skill_trends.py"/>
        <source>Points from 0 to 100, session by session; a ring marks your best.</source>
        <translation>Punkte von 0 bis 100, Übung für Übung; ein Ring zeigt deinen Bestwert.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Points taken away</source>
        <translation>Abgezogene Punkte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/page.py"/>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>Practice and score</source>
        <translation>Üben und Punkte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>practice goes on</source>
        <translation>die Übung läuft weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>practice notes: 40 to 80 are easy to stroke to</source>
        <translation>Notizen zur Praxis: Bei 40 bis 80 streicht es sich leicht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>practice notes: skin likes 1 to 10 cm/s; speed is the slope of a line through the centre of pressure over a fifth of a second or more</source>
        <translation>Notizen zur Praxis: Haut mag 1 bis 10 cm/s; die Geschwindigkeit ist die Steigung einer Geraden durch den Druckmittelpunkt über eine fünftel Sekunde oder länger</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>practice of tapping research; a pause rule of our own</source>
        <translation>wie in der Forschung zum Mitklopfen; eine eigene Regel für Pausen</translation>
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
        <translation>Noch einmal üben, mit diesen Streichungen unter deinen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Practise it with the strokes of your best time drawn under yours</source>
        <translation>Üben, während die Streichungen deiner besten Übung unter deinen stehen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/page.py"/>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Practise on the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Practise over this</source>
        <translation>Damit üben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Practise with a partner</source>
        <translation>Zu zweit üben</translation>
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
        <translation>Übe für dich allein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>prediction interval of a linear regression (any textbook; Student's t); FSR 400 series datasheet for what weights cannot show (repeats itself to 2 %, drifts below 5 % with each tenfold of time, 10 % hysteresis, 15 % at 85 °C)</source>
        <translation>Vorhersageintervall einer linearen Regression (jedes Lehrbuch; Students t); Datenblatt der FSR-400-Reihe für das, was Gewichte nicht zeigen können (wiederholt sich auf 2 %, wandert unter 5 % mit jeder Verzehnfachung der Zeit, 10 % Hysterese, 15 % bei 85 °C)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <source>Press a name to read how it is made.</source>
        <translation>Drück auf einen Namen, um zu lesen, wie die Zahl entsteht.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/cards.py"/>
        <source>Press a name to read what its number means.</source>
        <translation>Drück auf einen Namen, um zu lesen, was seine Zahl bedeutet.</translation>
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
        <translation>Drück weniger, oder leg eine weichere Lage darüber</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Press on it alone: if it still says nothing, look at its wires</source>
        <translation>Drück nur darauf: Sagt er immer noch nichts, sieh nach seinen Kabeln</translation>
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
        <translation>Leertaste: noch einmal ansehen; D: zum Rückblick.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>Press the sensor firmly and let go, five times.</source>
        <translation>Drück fünfmal fest auf den Sensor und lass wieder los.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Presses held</source>
        <translation>Gehaltene Drücke</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/debrief/html_hands.py"/>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Pressure band</source>
        <translation>Druckstufe</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/importing.py"/>
        <source>Pressure data</source>
        <translation>Druckdaten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial.py"/>
        <source>Pressure dial</source>
        <translation>Druckanzeige</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>pressure is force over area: 1 N on 1 mm² is 1,000 kPa</source>
        <translation>Druck ist Kraft durch Fläche: 1 N auf 1 mm² sind 1.000 kPa</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/pressure_map.py"/>
        <source>Pressure map</source>
        <translation>Druckkarte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_ribbon.py"/>
        <source>Pressure through the session, newtons</source>
        <translation>Druck im Verlauf der Übung, Newton</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Pressure: 80 points a band that the touch was away from the aim on average, the way up and down of a stroke aside (0.2 bands). The others rise in a straight line: peaks that spread by 10 to 40 %, intervals by 10 to 40 %, pace off by 4 to 30 % (natural logarithm), sudden starts in 5 to 60 % of the strokes. Too much: 5 a moment, and at least as many as leave 60.</source>
        <translation>Druck: 80 Punkte je Druckstufe, um die die Berührung im Mittel vom Ziel weg war, den Weg einer Streichung auf und ab nicht gerechnet (0,2 Druckstufen). Das Übrige steigt geradlinig: Spitzen, die um 10 bis 40 % streuen, Abstände um 10 bis 40 %, Tempo um 4 bis 30 % daneben (natürlicher Logarithmus), plötzlicher Beginn bei 5 bis 60 % der Streichungen. Zu viel: 5 für jeden Moment, und mindestens so viele, dass 60 bleiben.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/port_card.py"/>
        <source>Probably nothing is plugged in here.</source>
        <translation>Hier steckt vermutlich nichts.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Put a softer layer under it and calibrate again</source>
        <translation>Leg eine weichere Lage darunter und kalibriere neu</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Put your thumb on and press in slowly, just as before.</source>
        <translation>Setz den Daumen auf und drück langsam hinein, wie eben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>Put your thumb on and press in slowly; the one who receives says pleasant, firm enough, and stop.</source>
        <translation>Setz den Daumen auf und drück langsam hinein; wer liegt, sagt „angenehm“, „fest genug“ und „Stopp“.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <location filename="../../../coach/ui/gallery/calibrating.py"/>
        <source>Put {weight} in the middle of the sensor.</source>
        <translation>Stell {weight} mitten auf den Sensor.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>Quartiles, as usual</source>
        <translation>Quartile, wie üblich</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/gliding.py"/>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Quiet</source>
        <translation>Stille</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
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
        <translation>Raspberry Pi Pico oder ein Verwandter</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>Raspberry Pi Pico with MicroPython</source>
        <translation>Raspberry Pi Pico mit MicroPython</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Rate</source>
        <translation>Messrate</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Read-only file system</source>
        <translation>dort darf nur gelesen werden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Reading your session …</source>
        <translation>Deine Übung wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Readings a second</source>
        <translation>Werte in der Sekunde</translation>
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
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
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
        <translation>Aufnahmen (*.rec);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Red, hot or swollen.</source>
        <translation>Rot, heiß oder geschwollen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Remember how you began, and go back to that every few strokes.</source>
        <translation>Erinnere dich, wie du begonnen hast, und kehr alle paar Streichungen dahin zurück.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/page.py"/>
        <source>Remove it  (Del)</source>
        <translation>Entfernen  (Entf)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Remove “{title}”?</source>
        <translation>„{title}“ entfernen?</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Removing your routine …</source>
        <translation>Dein Ablauf wird entfernt …</translation>
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
        <translation>Wiedergabe</translation>
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
        <translation>{session} wiedergeben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Replay, {speed:g} × as fast</source>
        <translation>Wiedergabe, {speed:g}-fach</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>replay: needs a file; write for example replay:practice.rec</source>
        <translation>replay: braucht eine Datei; schreib zum Beispiel replay:practice.rec</translation>
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
        <translation>Lass die Hand vier Zählzeiten lang leicht ruhen.</translation>
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
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
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
        <location filename="../../../coach/ui/routines/as_given.py"/>
        <source>Rests for your hands are counted in; to turn over or change places, pause.</source>
        <translation>Pausen für deine Hände sind mitgezählt; zum Umdrehen oder Platzwechseln drück auf Pause.</translation>
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
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>rhythm settling</source>
        <translation>Rhythmus pendelt sich ein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Rhythm: {words}</source>
        <translation>Rhythmus: {words}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Right on the drill's goal is {full}. {truth}</source>
        <translation>Genau am Ziel der Einzelübung sind es {full}. {truth}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>right side</source>
        <translation>rechte Seite</translation>
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
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Roll each finger or toe</source>
        <translation>Jeden Finger oder Zeh rollen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>Roll each finger or toe between yours, root to tip.</source>
        <translation>Rolle jeden Finger oder Zeh zwischen deinen, vom Ansatz zur Spitze.</translation>
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
        <translation>Wurzel des mittleren quadratischen Abstands vom Kreismittel, jede nach ihrer eigenen Periode, mit einer weniger als der Zahl der Streichungen; bei zwölf oder mehr bleibt eine draußen, die um mehr als fünf Streuungen (1,4826-mal der mittlere Abstand vom Median) und ein Zehntel der Periode vom Median abliegt: Sie war für keinen Taktschlag gedacht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>root of the mean squared difference between what the law reads and the weight, over all weights up and down</source>
        <translation>Wurzel des mittleren quadratischen Unterschieds zwischen dem, was das Gesetz liest, und dem Gewicht, über alle Gewichte auf und ab</translation>
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
        <translation>Stieg von</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Routine</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/frame_rate.py"/>
        <source>rows a second by its time column</source>
        <translation>Zeilen in der Sekunde nach der Zeitspalte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>rows of</source>
        <translation>Zeilen zu</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/writing.py"/>
        <source>rows of numbers</source>
        <translation>Zeilen mit Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Run a thumb over every fingertip; nothing should scratch.</source>
        <translation>Fahr mit dem Daumen über jede Fingerspitze; nichts soll kratzen.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>runs backwards</source>
        <translation>läuft rückwärts</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/rushing.toml"/>
        <source>Rushing glove</source>
        <translation>Hastige Hand</translation>
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
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>safety</source>
        <comment>word in a routine's file</comment>
        <translation>Die Vorsicht (safety)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>samples in which any taxel reads full scale, as a share of all samples, times the length</source>
        <translation>Werte, in denen irgendein Messpunkt den Vollausschlag liest, als Anteil aller Werte, mal die Länge</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>samples whose total is more than 1.05 times the heaviest weight, as a share of all samples, times the length</source>
        <translation>Werte, deren Summe mehr als das 1,05-Fache des schwersten Gewichts ist, als Anteil aller Werte, mal die Länge</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Save  (Ctrl+S)</source>
        <translation>Speichern  (Strg+S)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Save as HTML</source>
        <translation>Als HTML speichern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/save_picture.py"/>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Save the data</source>
        <translation>Die Daten speichern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/page.py"/>
        <source>Save the data for other programs</source>
        <translation>Die Daten für andere Programme speichern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Save the debrief</source>
        <translation>Rückblick speichern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/save_picture.py"/>
        <source>Save the picture as it looks here</source>
        <translation>Das Bild speichern, wie es hier aussieht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/save_picture.py"/>
        <source>Save the picture on white, sharp at any size, to print it</source>
        <translation>Das Bild auf Weiß speichern, in jeder Größe scharf, zum Drucken</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/save_picture.py"/>
        <source>Save “{picture}” as {format}</source>
        <translation>„{picture}“ als {format} speichern</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/save_picture.py"/>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Saved: {place}</source>
        <translation>Gespeichert: {place}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Saving keeps it as a routine of your own, called {name}.</source>
        <translation>Speichern legt ihn als eigenen Ablauf „{name}“ ab.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Saving puts yours in the place of ours called {name}; another name keeps both.</source>
        <translation>Beim Speichern ersetzt dein Ablauf unseren Ablauf „{name}“; mit einem anderen Namen bleiben beide.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>Saving replaces your own routine called {name}.</source>
        <translation>Speichern ersetzt deinen eigenen Ablauf „{name}“.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/window.py"/>
        <source>Say how it feels, at any time.</source>
        <translation>Sag jederzeit, wie es sich anfühlt.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/frame_rate.py"/>
        <source>say how many there are with --rate</source>
        <translation>trag unten ein, wie viele es sind</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>says {said} s but the stages add up to {sum} s; shorten a stage or raise duration_s</source>
        <translation>nennt {said} s, die Abschnitte ergeben aber {sum} s; kürze einen Abschnitt oder erhöhe sie</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/numbers.py"/>
        <source>says {text!r}</source>
        <translation>sagt {text!r}</translation>
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
        <translation>Punktzahl</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_hands.py"/>
        <source>Score and tip are of both; the pictures are of {hand}.</source>
        <translation>Punkte und Tipp gelten für beide; die Bilder zeigen {hand}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>score {score}</source>
        <translation>{score} Punkte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>Score: {score} of 100</source>
        <translation>Punkte: {score} von 100</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/score_bar.py"/>
        <source>Score: {told}</source>
        <translation>Punkte: {told}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hand_names.py"/>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Seconds of contact in the band asked for, by its plain edges, over all seconds of contact while something was asked for. How far past: the mean, over the time below or above that band (the longer of the two), of the newtons to its nearer edge; not said where the hardest spot's kPa tell the band.</source>
        <translation>Sekunden mit Kontakt in der gefragten Druckstufe, nach ihren einfachen Grenzen, durch alle Sekunden mit Kontakt, während etwas gefragt war. Wie weit daneben: das Mittel der Newton bis zur näheren Grenze über die Zeit unter oder über dieser Druckstufe (die längere von beiden); nicht gesagt, wo die kPa der stärksten Stelle die Druckstufe bestimmen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>seconds</source>
        <comment>word in a routine's file</comment>
        <translation>Die Dauer (seconds)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>See a recording again, at your own speed.</source>
        <translation>Sieh dir eine Aufnahme noch einmal an, so schnell du magst.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>See holding still: count, and the median of the spreads as a share.</source>
        <translation>Siehe Stillhalten: die Anzahl, und der Median der Streuungen als Anteil.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>See the debrief</source>
        <translation>Zum Rückblick</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>See the debrief (Enter)</source>
        <translation>Zum Rückblick (Enter)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/next_time.py"/>
        <source>See {clock} again</source>
        <translation>{clock} noch einmal sehen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/next_time.py"/>
        <source>See {clock} again, where it was too much</source>
        <translation>{clock} noch einmal ansehen (zu viel)</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/usb_boards.py"/>
        <source>Seeed XIAO board</source>
        <translation>Seeed-XIAO-Board</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Sensing points</source>
        <translation>Messpunkte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Sensor back</source>
        <translation>Sensor da</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Sensor silent</source>
        <translation>Sensor weg</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>sensor {name}</source>
        <translation>Sensor {name}</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Sep</source>
        <translation>Sept.</translation>
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
        <translation>serial: braucht einen Anschluss, zum Beispiel serial:/dev/ttyUSB0</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/address_row.py"/>
        <source>serial:/dev/ttyUSB0 or sim:steady</source>
        <translation>serial:/dev/ttyUSB0 oder sim:steady</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/weeks.py"/>
        <source>Sessions by week. {weeks}</source>
        <translation>Übungen nach Wochen. {weeks}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <location filename="../../../coach/ui/settings/page.py"/>
        <location filename="../../../coach/ui/ways/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Settings  (S)</source>
        <translation>Einstellungen  (S)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>settling</source>
        <translation>pendelt sich ein</translation>
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
        <translation>mehrere Geräte hören auf {target}; sag, welches: {listed}</translation>
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
        <translation>zittrig</translation>
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
        <translation>Kurze Übungen, jede für eine Fertigkeit.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Short nails, no rings</source>
        <translation>Kurze Nägel, keine Ringe</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Short sounds</source>
        <translation>Kurze Töne</translation>
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
        <location filename="../../../coach/ui/history/page.py"/>
        <source>Show all  (Esc)</source>
        <translation>Alle zeigen  (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Show me around</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>show or hide these keys</source>
        <translation>diese Tasten zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>side</source>
        <comment>kind of thing in a routine</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>side</source>
        <comment>word in a routine's file</comment>
        <translation>Die Seite (side)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Silences all else. It can be turned down, but never so far that it is missed.</source>
        <translation>Bringt alles andere zum Schweigen. Leiser geht, aber nie so leise, dass man es überhört.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>silent</source>
        <comment>word in a routine's file</comment>
        <translation>Die Stille (silent)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>simulated hand</source>
        <translation>simulierte Hand</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_words.py"/>
        <source>Simulated hand: nobody is touched, and nothing is kept.</source>
        <translation>Simulierte Hand: Niemand wird berührt, und nichts wird behalten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>simulated presses that sway and drift, with a known shake of 0.5, 2 and 5 %, 50 to 1,000 samples a second: off by 2.2, 1.1 and 0.7 % of itself in the median, up to 7 % in 95 of 100; of 96 presses without a shake, noise up to 2 %, it was told of none</source>
        <translation>simulierte Drücke, die schwanken und wandern, mit bekanntem Zittern von 0,5, 2 und 5 %, 50 bis 1.000 Werte in der Sekunde: um 2,2, 1,1 und 0,7 % seiner selbst im Median daneben, bis zu 7 % in 95 von 100; bei 96 Drücken ohne Zittern, Rauschen bis 2 %, wurde keines gemeldet</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>simulated ways in of one, two and four pushes, 50 to 1,000 samples a second, noise up to 0.3 % of the force: off by 0.01 in the median and 0.15 in 95 of 100. The same without taking noise out is off by 0.17, over the whole press by 4.5. One clean push of any length gives −1.40 (minimum jerk) to −1.70 (half a sine).</source>
        <translation>simulierte Wege hinein aus einem, zwei und vier Schüben, 50 bis 1.000 Werte in der Sekunde, Rauschen bis 0,3 % der Kraft: im Median 0,01 daneben und 0,15 in 95 von 100. Dasselbe ohne Abzug des Rauschens liegt 0,17 daneben, über den ganzen Druck 4,5. Ein sauberer Schub beliebiger Länge ergibt −1,40 (kleinster Ruck) bis −1,70 (halber Sinus).</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>since the stroke began</source>
        <translation>seit Beginn der Streichung</translation>
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
        <translation>Sitzt beisammen, haltet euch an den Händen, ganz ohne Druck.</translation>
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
        <translation>Anzeigegröße</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Skills</source>
        <translation>Fertigkeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Skin likes one to ten centimetres a second.</source>
        <translation>Haut mag ein bis zehn Zentimeter in der Sekunde.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Skin likes one to ten centimetres a second; let each glide take longer, or go a shorter way.</source>
        <translation>Haut mag ein bis zehn Zentimeter in der Sekunde; lass dir für jedes Gleiten mehr Zeit, oder geh einen kürzeren Weg.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Skin likes one to ten centimetres a second; let your hand go on a little, so that it does not stand still.</source>
        <translation>Haut mag ein bis zehn Zentimeter in der Sekunde; lass deine Hand ein wenig weitergehen, damit sie nicht stehen bleibt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Skip</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/tour.py"/>
        <source>Skip the notes  (Esc)</source>
        <translation>Auslassen  (Esc)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/tour.py"/>
        <source>Skip the notes (Escape)</source>
        <translation>Die Hinweise auslassen (Escape)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>slope of a straight line through the steps' periods over their mean, told from eight steps on and where it is 3.5 times its own standard error</source>
        <translation>Steigung einer Geraden durch die Perioden der Schritte durch ihr Mittel, genannt ab acht Schritten und wo sie das 3,5-Fache ihres eigenen Standardfehlers ist</translation>
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
        <translation>Langsame Hände, ein ruhiger Takt und gerade genug Gewicht.</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/leaning.toml"/>
        <source>Slow leans</source>
        <translation>Langsames Hineinlehnen</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/ramps.toml"/>
        <source>Slow ramps</source>
        <translation>Langsame Rampen</translation>
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
        <translation>immer langsamer</translation>
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
        <translation>Kleiner, für ein gleichmäßiges Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Smoothness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/parts.py"/>
        <source>Smoothness and steadiness</source>
        <translation>Weichheit und Stetigkeit</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/words.py"/>
        <source>So are all comfort profiles, and the areas that receivers asked you to spare. Calibrations and your own routines stay.</source>
        <translation>Ebenso alle Wohlfühlprofile und die Stellen, die ausgespart werden sollten. Kalibrierungen und deine eigenen Abläufe bleiben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>So much it read with no hand on it.</source>
        <translation>So viel zeigte er ohne Hand an.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>soft</source>
        <translation>sanft</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Soft light</source>
        <translation>Weiches Licht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>Soft starts</source>
        <translation>Sanfter Beginn</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/skill_points.py"/>
        <source>soft starts</source>
        <translation>sanfter Beginn</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/quiet_line.py"/>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Softer</source>
        <translation>Sanfter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>softer</source>
        <translation>sanfter</translation>
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
        <translation>Sanfter, gut, tiefer oder Stopp, und wann es gesagt wurde. Die Stimme zählt immer mehr als der Sensor.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>Softer: {stages}.</source>
        <translation>Sanfter: {stages}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/hand-or-foot-and-head.toml"/>
        <source>Softly, before sleep: choose hands or feet, then end at the head.</source>
        <translation>Sanft, vor dem Schlafen: Hände oder Füße, zum Schluss der Kopf.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>some of it is out of order</source>
        <translation>einiges ist nicht in der Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Someone new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>something else: it offers {listed}</source>
        <translation>etwas anderes: Es bietet {listed}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Something inflamed</source>
        <translation>Etwas Entzündetes</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing at its beginning</source>
        <translation>an ihrem Anfang fehlt etwas</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing at its end</source>
        <translation>an ihrem Ende fehlt etwas</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing at {first}</source>
        <translation>bei {first} fehlt etwas</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing between {first} and {last}</source>
        <translation>zwischen {first} und {last} fehlt etwas</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing in {n:,} places</source>
        <translation>an {n:,} Stellen fehlt etwas</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing in {n:,} places between {first} and {last}</source>
        <translation>an {n:,} Stellen zwischen {first} und {last} fehlt etwas</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>something is missing in {n:,} places, the first at {first}</source>
        <translation>an {n:,} Stellen fehlt etwas, zuerst bei {first}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Something that makes the numbers less sure than they look, with what to do about it. It is shown and never hidden; too much is judged as strictly as without it.</source>
        <translation>Etwas, das die Zahlen weniger sicher macht, als sie aussehen, und was man dagegen tun kann. Es wird gezeigt und nie versteckt; über zu viel wird ebenso streng entschieden wie sonst.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/job.py"/>
        <source>Something unexpected happened ({kind}); please try again.</source>
        <translation>Etwas Unerwartetes ist passiert ({kind}); versuch es bitte noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Sound and taps</source>
        <translation>Ton und Tippen</translation>
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
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Sound on or off (S)</source>
        <translation>Ton an oder aus (S)</translation>
    </message>
    <message>
        <source>sound on or off, how loud, and taps</source>
        <translation type="vanished">Ton an oder aus; Lautstärken und Antippen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>Sound …</source>
        <translation>Ton …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>SPARC</source>
        <translation>SPARC</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>spectral arc length: Balasubramanian, Melendez-Calderon, Roby-Brami and Burdet 2015, J. NeuroEng. Rehab. 12:112; their example, −1.41403, is met to five places</source>
        <translation>spektrale Bogenlänge: Balasubramanian, Melendez-Calderon, Roby-Brami und Burdet 2015, J. NeuroEng. Rehab. 12:112; ihr Beispiel, −1,41403, wird auf fünf Stellen getroffen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Spoken words</source>
        <translation>Gesprochenes</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Spread about that</source>
        <translation>Streuung darum</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>Spread of the speed</source>
        <translation>Streuung der Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>Stage {at} of {count}</source>
        <translation>Abschnitt {at} von {count}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_list.py"/>
        <location filename="../../../coach/ui/routines/stage_strip.py"/>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Stages: each new one, the end, a pause, a lost link. Questions: how it feels, how to answer, and what was said. Hints: softer or slower, seldom. All else is softer meanwhile.</source>
        <translation>Abschnitte: jeder neue, das Ende, eine Pause, eine verlorene Verbindung. Fragen: wie es sich anfühlt, wie man antwortet und was gesagt wurde. Hinweise: sanfter oder langsamer, selten. Währenddessen ist alles andere leiser.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_strip.py"/>
        <source>Stages: {left}, {right}</source>
        <translation>Abschnitte: {left}, {right}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>stages</source>
        <comment>word in a routine's file</comment>
        <translation>Die Liste der Abschnitte (stages)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>standard</source>
        <translation>üblich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>standard deviation over mean of the times between onsets, pauses (2.5 medians) left out; where a beat ran, of the times over the period it asked for. Each stretch of one beat, of a changing one or of none is judged by its own mean; a time from one to the next is left out</source>
        <translation>Standardabweichung durch das Mittel der Zeiten zwischen den Anfängen, ohne Pausen (2,5 Mediane); wo ein Takt lief, der Zeiten durch die gefragte Periode. Jede Strecke mit einem Takt, mit einem wechselnden oder ohne wird nach ihrem eigenen Mittel beurteilt; eine Zeit von einer zur nächsten bleibt draußen</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>stands still</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>Start anew now</source>
        <translation type="vanished">Jetzt neu starten</translation>
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
        <translation>Stetigkeit</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>steady</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/steady.toml"/>
        <source>Steady glove</source>
        <translation>Ruhige Hand</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>steady rhythm</source>
        <translation>ruhiger Rhythmus</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Steady: spread of the times at most 10 %, onsets alike by 0.90 and one stroke for each asked for; settling: 20 % and 0.70; else uneven. Without a beat by the times alone</source>
        <translation>Gleichmäßig: Streuung der Zeiten höchstens 10 %, Anfänge gleich zu 0,90 und eine Streichung je gefragter; noch nicht ganz: 20 % und 0,70; sonst ungleichmäßig. Ohne Takt nach den Zeiten allein</translation>
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
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="vanished">Hier beenden</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation type="vanished">Hier beenden?</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/too_much.py"/>
        <source>Stop: lift your hands</source>
        <translation>Stopp: Heb die Hände ab</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Stopped at the start</source>
        <translation>Am Anfang gestoppt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>Stopped at {clock}</source>
        <translation>Gestoppt bei {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Stopped. Let your hands grow light, lift them, and ask.</source>
        <translation>Gestoppt. Lass die Hände leicht werden, heb sie ab und frag.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>end practice</comment>
        <translation type="vanished">Beenden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>stop</source>
        <comment>what a receiver says</comment>
        <translation>Stopp</translation>
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
        <translation>Streichungen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>strokes</source>
        <translation>Streichungen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/rose.py"/>
        <source>Strokes against the beat</source>
        <translation>Streichungen neben dem Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Strokes and beats</source>
        <translation>Streichungen und Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>strokes find their beats with F1 0.995 (nearest beat 0.946), one in ten left out and one in ten too many; a device's clock is fitted within 0.4 ms over USB and within 10 ms over Bluetooth, usually 2</source>
        <translation>Streichungen finden ihre Taktschläge mit F1 0,995 (nächster Taktschlag 0,946), eine von zehn ausgelassen und eine von zehn überzählig; die Uhr eines Geräts wird über USB auf 0,4 ms und über Bluetooth auf 10 ms genau angepasst, meist auf 2</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>strokes that have an asynchrony</source>
        <translation>Streichungen, die eine Abweichung haben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Strokes with a beat</source>
        <translation>Streichungen mit Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>sudden</source>
        <translation>plötzlich</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Sudden starts</source>
        <translation>Plötzlicher Beginn</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>summary</source>
        <comment>word in a routine's file</comment>
        <translation>Die Zusammenfassung (summary)</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Sunday</source>
        <translation>Sonntag</translation>
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
        <translation>Nimm alles vom Sensor.</translation>
    </message>
    <message>
        <source>Take nothing out</source>
        <translation type="vanished">Nichts abziehen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/plans.py"/>
        <source>Take the simulated hand</source>
        <translation>Nimm die simulierte Hand</translation>
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
        <translation>aus dem Rückblick jener Übung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Taken off as nothing</source>
        <translation>Als nichts abgezogen</translation>
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
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Tap</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Tap it some times in a row, as you would count: the beat takes up your pace.</source>
        <translation>Tippe ein paarmal hintereinander, so wie du zählen würdest: Der Takt übernimmt dein Tempo.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/plans.py"/>
        <location filename="../../../coach/ui/timing/page.py"/>
        <source>Tap on the beat</source>
        <translation>Im Takt tippen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>tap the pace you want</source>
        <translation>das gewünschte Tempo tippen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Tap the pace you want (T)</source>
        <translation>Tippe das Tempo, das du möchtest (T)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>Tap three times or press Space to go on.</source>
        <translation>Dreimal antippen oder Leertaste: weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>tap three times to pause</source>
        <translation>dreimal tippen: Pause</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>tapping research (Repp 2005, Repp and Su 2013); the reach measured on seeded givers</source>
        <translation>Forschung zum Mitklopfen (Repp 2005, Repp und Su 2013); die Reichweite gemessen an simulierten Personen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Taps mean nothing</source>
        <translation>Tippen ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Taps pause and answer</source>
        <translation>Tippen wirkt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/stroke_overlay.py"/>
        <source>target: {band}</source>
        <translation>Ziel: {band}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>target</source>
        <comment>kind of thing in a routine</comment>
        <translation>Druckstufe</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>target</source>
        <comment>word in a routine's file</comment>
        <translation>Die Druckstufe (target)</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Taxel {number} is</source>
        <translation>Messpunkt {number} ist</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Taxels {numbers} are</source>
        <translation>Die Messpunkte {numbers} sind</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>technique</source>
        <comment>kind of thing in a routine</comment>
        <translation>Technik</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>technique</source>
        <comment>word in a routine's file</comment>
        <translation>Die Technik (technique)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Tells what each number on this page means; practice goes on meanwhile.</source>
        <translation>Sagt, was jede Zahl auf dieser Seite bedeutet; die Übung läuft dabei weiter.</translation>
    </message>
    <message>
        <source>Ten minutes on a chair, with flat hands, so thumbs and wrists have a holiday.</source>
        <translation type="vanished">Zehn Minuten auf einem Stuhl, mit flachen Händen: Daumen und Handgelenke haben frei.</translation>
    </message>
    <message>
        <source>Ten soft minutes before sleep: choose hands or feet, then end at the head.</source>
        <translation type="vanished">Zehn sanfte Minuten vor dem Schlafen: Hände oder Füße, zum Schluss der Kopf.</translation>
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
        <translation>Danke; nimm kurz die Hände weg.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>that comfort profile is gone; choose another, or go on without one</source>
        <translation>dieses Wohlfühlprofil gibt es nicht mehr; wähle ein anderes oder mach ohne weiter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/pager.py"/>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/job.py"/>
        <source>That did not work: {why} ({file}).</source>
        <translation>Das hat nicht geklappt: {why} ({file}).</translation>
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
        <translation>der seiner Teile</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>that of the onsets: about 1 % for strokes of 4 s</source>
        <translation>der der Anfänge: etwa 1 % bei Streichungen von 4 s</translation>
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
        <translation>der Ordner der App, {folder}, lässt sich nicht anlegen ({reason}); setze COACH_DATA_DIR auf einen Ordner, in den du schreiben darfst</translation>
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
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>The band as a tone</source>
        <translation>Der Druck als Ton</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/pulse.py"/>
        <source>The beat</source>
        <translation>Der Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_time.py"/>
        <location filename="../../../coach/ui/debriefing/beside_beat.py"/>
        <source>the beat</source>
        <translation>der Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>The beat and the stage's time stand still; the alarm and the recording do not.</source>
        <translation>Takt und Zeit des Abschnitts stehen still; Alarm und Aufnahme laufen weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/plans.py"/>
        <source>The beat is gone; keep the count in your head.</source>
        <translation>Der Takt ist weg; zähl im Kopf weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>the beat itself</source>
        <translation>der Takt selbst</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>The blind test</source>
        <translation>Nach Gefühl</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>the calibration could not be saved in {folder} ({strerror}); make room, mend that, or choose another data folder</source>
        <translation>die Kalibrierung ließ sich nicht in {folder} speichern ({strerror}); schaff Platz, behebe das, oder wähle einen anderen Datenordner</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/calibration_trouble.py"/>
        <source>The calibration of {name} is not used: {why}.</source>
        <translation>Die Kalibrierung von {name} wird nicht verwendet: {why}.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>the calibration {path} cannot be read ({strerror}); calibrate again</source>
        <translation>die Kalibrierung {path} lässt sich nicht lesen ({strerror}); kalibriere neu</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the calibration's error bar, which stands beside it; the filter itself is the exact one within 1e-9 and adds none to a steady press</source>
        <translation>der Fehlerbalken der Kalibrierung, der danebensteht; der Filter selbst weicht um höchstens ein Milliardstel ab und fügt einem ruhigen Druck nichts hinzu</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the calibration's error of a single taxel; a spot smaller than a taxel is harder than it reads</source>
        <translation>der Fehler der Kalibrierung eines einzelnen Messpunkts; eine Stelle, die kleiner ist als ein Messpunkt, ist härter, als sie sich liest</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/window.py"/>
        <source>The coach does not hear you just now. Say it aloud.</source>
        <translation>Der Coach hört dich gerade nicht. Sag es laut.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/address_row.py"/>
        <source>The coach feels two hands at once; choose one device, or one for each hand.</source>
        <translation>Der Coach spürt zwei Hände zugleich; wähle ein Gerät oder eines für jede Hand.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>the coach may not use Bluetooth; allow it in the system's privacy settings and try again</source>
        <translation>der Coach darf Bluetooth nicht benutzen; erlaube es in den Datenschutz-Einstellungen des Systems und versuch es noch einmal</translation>
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
        <translation>ein Handschuh oder eine Matte des Coachs</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/column_words.py"/>
        <source>the columns do not agree in their unit ({told}); import those of one unit, or say it with --unit, for example --unit N</source>
        <translation>die Spalten haben verschiedene Einheiten ({told}); importiere die einer Einheit, oder wähle unten eine</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>The columns of force or pressure</source>
        <translation>Die Spalten mit Kraft oder Druck</translation>
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
        <translation>die Verbindung zu {who} ist weg; bring das Gerät näher und sieh nach dem Akku, der Coach macht weiter, sobald es wieder da ist</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>The count that your strokes mostly began on, where they agree on one. A stroke begins on “one”.</source>
        <translation>Die Zählzeit, auf der deine Streichungen meistens begannen, wo sie sich einig sind. Eine Streichung beginnt auf „eins“.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>the debrief</source>
        <translation>der Rückblick</translation>
    </message>
    <message>
        <source>The demo and the drills need only a cushion or a pad.</source>
        <translation type="vanished">Die Demo braucht nichts; für Einzelübungen genügt der Handschuh auf einem Kissen oder die Matte.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>The demo needs nothing; for the drills your glove on a cushion will do, or a pad.</source>
        <translation>Die Demo braucht nichts; für Einzelübungen genügt der Handschuh auf einem Kissen oder die Matte.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/rate_watch.py"/>
        <source>The device</source>
        <translation>Das Gerät</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wire_refusal.py"/>
        <source>the device</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/slow_opening.py"/>
        <source>the device could not be opened ({problem}); try again</source>
        <translation>das Gerät ließ sich nicht öffnen ({problem}); versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/weighing.py"/>
        <source>the device did not say what it is; check its baud rate and format</source>
        <translation>das Gerät hat nicht gesagt, was es ist; prüfe Baudrate und Format</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>the device has no calibration of its own</source>
        <translation>das Gerät hat keine eigene Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>the device has no calibration of its own, or each weight came once</source>
        <translation>das Gerät hat keine eigene Kalibrierung, oder jedes Gewicht kam nur einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>The device makes newtons by itself and does not say how well.</source>
        <translation>Das Gerät rechnet selbst in Newton um und sagt nicht, wie gut.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wire_refusal.py"/>
        <source>the device says that it has {taxels} taxels, and the coach reads {most} at most; look whether it is the right one, and at its firmware</source>
        <translation>das Gerät sagt, es habe {taxels} Messpunkte, und der Coach liest höchstens {most}; sieh nach, ob es das richtige ist, und nach seiner Firmware</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>the device {device_id}</source>
        <translation>das Gerät {device_id}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>the device's crystal: below 0.01 %</source>
        <translation>der Quarz des Geräts: unter 0,01 %</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>the device's own scale</source>
        <translation>die eigene Skala des Geräts</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>the device, or our own count</source>
        <translation>das Gerät, oder unsere eigene Zählung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/notes.py"/>
        <source>The disc is the hand: it grows as it presses. Its edge should lie in the ring; the word tells how firm that is.</source>
        <translation>Die Scheibe ist die Hand: Sie wächst mit dem Druck. Ihr Rand soll im Ring liegen; das Wort sagt, wie fest das ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <source>The disk does not answer</source>
        <translation>Der Datenträger antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <source>The disk does not answer: practice goes on, and the recording catches up when it does.</source>
        <translation>Der Datenträger antwortet nicht: Die Übung geht weiter, und die Aufnahme holt auf, sobald er es tut.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <location filename="../../../coach/ui/gallery/states.py"/>
        <source>The disk is full: practice goes on, but the recording waits for free space.</source>
        <translation>Der Datenträger ist voll: Die Übung geht weiter, aber die Aufnahme wartet auf Platz.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <source>The disk was too slow for a while.</source>
        <translation>Der Datenträger war eine Weile zu langsam.</translation>
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
        <location filename="../../../coach/recordings/imports/novel.py"/>
        <source>the file has no {side} insole; leave --side out</source>
        <translation>die Datei hat diese Einlegesohle nicht ({side}); wähle „beide“</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>The files of the same session by its id, in the order of their numbers; between two of them the first chunk of one less the last of the other, where that is more than 0.25 s.</source>
        <translation>Die Dateien derselben Übung nach ihrer Kennung, in der Reihenfolge ihrer Nummern; zwischen zweien der erste Block der einen weniger der letzte der anderen, wo das mehr als 0,25 s ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/table.py"/>
        <source>the first line of {path} has no column {wished}; its columns are: {shown}</source>
        <translation>die erste Zeile von {path} hat keine Spalte {wished}; es gibt: {shown}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/page.py"/>
        <source>The first lines</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/preview.py"/>
        <source>The first lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>the first word said after a question; a question is asked at most every 45 s</source>
        <translation>das erste Wort nach einer Frage; gefragt wird höchstens alle 45 s</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>The force may have been {share} more or less.</source>
        <translation>Die Kraft kann {share} höher oder niedriger gewesen sein.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_attendant.py"/>
        <location filename="../../../coach/ui/practising/ghost_panel.py"/>
        <source>The ghost</source>
        <translation>Die Schattenhand</translation>
    </message>
    <message>
        <source>The ghost was felt by {theirs} ({their_places} sensing places), this is {yours} ({your_places}); practise with that sensor, or choose another recording.</source>
        <translation type="vanished">Die Schattenhand wurde mit einem anderen Sensor aufgenommen ({theirs}, {their_places} Messstellen; hier: {yours}, {your_places}); übe mit jenem oder wähle eine andere Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_attendant.py"/>
        <source>The ghost was recorded with {theirs} ({their_places} sensing places), this is {yours} ({your_places}); practise with that sensor, or choose another recording.</source>
        <translation>Die Schattenhand wurde mit einem anderen Sensor aufgenommen ({theirs}, {their_places} Messpunkte; hier: {yours}, {your_places}); übe mit jenem oder wähle eine andere Aufnahme.</translation>
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
        <location filename="../../../coach/ui/gallery/states.py"/>
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
        <location filename="../../../coach/ui/gallery/care.py"/>
        <location filename="../../../coach/ui/gallery/states.py"/>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>The glove went quiet.</source>
        <translation>Der Handschuh ist still geworden.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/page.py"/>
        <source>The hand is simulated: its touches are not yours, so this is only to look at.</source>
        <translation>Die Hand ist simuliert: Ihre Berührungen sind nicht deine, das ist nur zum Ansehen.</translation>
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
        <translation>Je höher, desto fester: leicht, mittel, fest, zu viel. Die Minuten laufen von links nach rechts.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history_file.py"/>
        <source>the history {path} cannot be made again ({reason}); check that its folder may be written to</source>
        <translation>der Verlauf {path} lässt sich nicht neu anlegen ({reason}); prüfe, ob in seinen Ordner geschrieben werden darf</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history_file.py"/>
        <source>the history {path} cannot be used ({reason}); {mending}</source>
        <translation>der Verlauf {path} lässt sich nicht benutzen ({reason}); {mending}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The host's second at which the bytes came, less the second at which the too much began by the device's clock, where that is more than 0.25 s; the clocks are laid over each other by the quickest arrivals of each 5 s.</source>
        <translation>Die Sekunde des Computers, in der die Bytes kamen, weniger die Sekunde, in der das Zuviel nach der Uhr des Geräts begann, wo das mehr als 0,25 s ist; die Uhren werden an den schnellsten Ankünften je 5 s übereinandergelegt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>The keyboard itself takes some 5 to 30 ms; by that much your sensor may be later still.</source>
        <translation>Die Tastatur selbst braucht 5 bis 30 ms; um so viel ist dein Sensor vielleicht noch später.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_strip.py"/>
        <source>the last one</source>
        <translation>der letzte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>the last reading's time less the first sample's, in the device's own seconds</source>
        <translation>die Zeit des letzten Werts weniger die des ersten, in Sekunden des Geräts</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/notes.py"/>
        <source>The last twenty seconds, over the bands: light below, too much above.</source>
        <translation>Die letzten zwanzig Sekunden über den Druckstufen: unten leicht, oben zu viel.</translation>
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
        <translation>Die Länge des Umrisses des Spektrums von |dF/dt| einer Belastungsrampe, auf 1 am höchsten Punkt gebracht, bis 10 Hz und hinab zu 5 % davon (16-fach mit Nullen aufgefüllt); der Median über die Rampen einer Streichung und über die Streichungen. Nur der Weg hinein zählt, nie das Halten und der Weg hinaus; ein Kneten mit zwei Höckern hat zwei, und eine Rast unterwegs teilt ihn in zwei. Frequenzen, die das Rauschen des Sensors vortäuschen würde, bleiben draußen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>The length of the way that your hand went in one stroke; of a session, the middle one of all strokes.</source>
        <translation>Die Länge des Wegs, den deine Hand in einer Streichung ging; für eine Übung die mittlere aller Streichungen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>The lightest and the heaviest weight of the calibration. Outside of them the curve is a guess, and the error grows.</source>
        <translation>Das leichteste und das schwerste Gewicht der Kalibrierung. Außerhalb ist die Kurve geraten, und der Fehler wächst.</translation>
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
        <location filename="../../../coach/sound/own_alarm.py"/>
        <source>The machine has no room left for sound, so no alarm can be heard.</source>
        <translation>Der Computer hat keinen Platz mehr für Ton: Kein Alarm ist zu hören.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/writing.py"/>
        <source>The map of {rows} × {columns} cells is larger than a recording holds ({most:,}); {folded}.</source>
        <translation>Die Karte aus {rows} × {columns} Zellen ist größer, als eine Aufnahme fasst ({most:,}); {folded}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>The mean over the drill's parts of 100 less the distance from the goal as a share of what the level allows; docs/drills.md has each drill's goal.</source>
        <translation>Das Mittel über die Teile der Einzelübung von 100 minus dem Abstand vom Ziel als Anteil dessen, was das Level erlaubt; docs/drills.md nennt das Ziel jeder Einzelübung.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The median of the strokes' peaks.</source>
        <translation>Der Median der Spitzen der Streichungen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The most newtons of one taxel over its area, low-passed like the pressure; too much is judged before the filter.</source>
        <translation>Die meisten Newton eines Messpunkts durch seine Fläche, mit Tiefpass wie der Druck; über zu viel wird vor dem Filter entschieden.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>The most that the stroke pressed with, a tremor of the hand included.</source>
        <translation>Das Meiste, womit die Streichung drückte, ein Zittern der Hand mitgezählt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the newtons are unknown where a part of the sensor was past its range; that it was too much is sure</source>
        <translation>die Newton sind unbekannt, wo ein Teil des Sensors über seinem Messbereich war; dass es zu viel war, ist sicher</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The newtons between the edges (palm 1.5, 10, 30 and 60 N; thumb 0.5, 3, 8 and 15 N, until a pair calibrates), or the hardest taxel's kPa where areas are known (15, 40 and 75 kPa), whichever is harder. An edge counts when it is passed by 10 % for 0.2 s; a hand that comes or goes counts at once; what goes back within a second has to pass the edge by 30 %. Too much is there with its alarm; once that is over, it goes at once below half of its edge, after 0.3 s below 65 %, 1.5 s below 75 % and 3 s below 85 %.</source>
        <translation>Die Newton zwischen den Grenzen (Handfläche 1,5, 10, 30 und 60 N; Daumen 0,5, 3, 8 und 15 N, bis ein Paar sie abstimmt), oder die kPa des härtesten Messpunkts, wo Flächen bekannt sind (15, 40 und 75 kPa), je nachdem, was fester ist. Eine Grenze zählt, wenn sie 0,2 s lang um 10 % überschritten ist; eine Hand, die kommt oder geht, zählt sofort; was binnen einer Sekunde zurückgeht, muss die Grenze um 30 % überschreiten. Zu viel gilt mit seinem Alarm; ist der vorbei, endet es sofort unter der Hälfte seiner Grenze, nach 0,3 s unter 65 %, 1,5 s unter 75 % und 3 s unter 85 %.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>The next stage (Page Down)</source>
        <translation>Der nächste Abschnitt (Bild ab)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <location filename="../../../coach/ui/measures/page.py"/>
        <location filename="../../../coach/ui/measures/veil.py"/>
        <location filename="../../../coach/ui/practising/numbers_panel.py"/>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>The numbers  (M)</source>
        <translation>Die Zahlen  (M)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>The numbers (M)</source>
        <translation>Die Zahlen (M)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>The one pace that explains your strokes best, with or without a beat. A stroke left out, one too many or a pause does not change it.</source>
        <translation>Das eine Tempo, das deine Streichungen am besten erklärt, mit oder ohne Takt. Eine ausgelassene, eine überzählige oder eine Pause ändert es nicht.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>The pad of the thumb waits on a tender spot beside the spine while you both breathe.</source>
        <translation>Die Daumenkuppe verweilt auf einer empfindlichen Stelle neben der Wirbelsäule, während ihr beide atmet.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/host.py"/>
        <source>The part of it that hears your glove has gone quiet, so what you see is old. Lift your hands; what was recorded so far is safe.</source>
        <translation>Der Teil, der deinen Handschuh hört, ist still geworden; was du siehst, ist also alt. Heb die Hände ab; die Aufnahme bis hierher ist sicher.</translation>
    </message>
    <message>
        <source>The part of it that hears your glove has gone quiet, so what you see is old. What was recorded so far is safe.</source>
        <translation type="vanished">Der Teil, der deinen Handschuh hört, ist still geworden; was du siehst, ist also alt. Die Aufnahme bis hierher ist sicher.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the peak's own error, mostly that of the calibration; it stands beside it</source>
        <translation>der Fehler der Spitze selbst, vor allem der der Kalibrierung; er steht daneben</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/address.py"/>
        <source>the plugin for {scheme}: could not be loaded ({problem}); reinstall it</source>
        <translation>die Erweiterung für {scheme}: ließ sich nicht laden ({problem}); installiere sie neu</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_pairs.py"/>
        <source>the press came and went too fast for the reference; count slowly to four while you press, and to four while you let go</source>
        <translation>der Druck kam und ging zu schnell für das Vergleichsgerät; zähl beim Drücken langsam bis vier, und beim Loslassen wieder</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>The questions that were asked quietly, and what was answered.</source>
        <translation>Die Fragen, die leise gestellt wurden, und was die Antwort war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>the ramp has fewer than nine readings, or the sensor's noise is as large as what would be rough</source>
        <translation>die Rampe hat weniger als neun Werte, oder das Rauschen des Sensors ist so groß wie das, was holprig wäre</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>The rate is told by the times of arrival: {hz:.4g} Hz.</source>
        <translation>Die Rate folgt aus den Ankunftszeiten: {hz:.4g} Hz.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up by their band; seconds without data are in none.</source>
        <translation>Die Längen der Werte, nach ihrer Druckstufe aufsummiert; Sekunden ohne Daten sind in keiner.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up where the alarm stood, less the 0.3 s for which it waits to be sure that it is over.</source>
        <translation>Die Längen der Werte, aufsummiert, wo der Alarm galt, weniger die 0,3 s, die er wartet, um sicher zu sein, dass es vorbei ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up where the band was firm.</source>
        <translation>Die Längen der Werte, aufsummiert, wo die Druckstufe fest war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up where the band was light.</source>
        <translation>Die Längen der Werte, aufsummiert, wo die Druckstufe leicht war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up where the band was medium.</source>
        <translation>Die Längen der Werte, aufsummiert, wo die Druckstufe mittel war.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The readings' lengths added up where the band was no contact.</source>
        <translation>Die Längen der Werte, aufsummiert, wo die Druckstufe kein Kontakt war.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/bar.py"/>
        <source>The receiver's words</source>
        <translation>Die Antworten der Person, die massiert wird</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>The recording</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/weighing.py"/>
        <source>the recording ended before the calibration; use a device</source>
        <translation>die Aufnahme endete vor der Kalibrierung; nimm ein Gerät</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/exports/edf_file.py"/>
        <source>the recording has no sample, so there is nothing for an EDF+ file</source>
        <translation>die Aufnahme hat keinen Messwert, also gibt es nichts für eine EDF+-Datei</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>the recording is over</source>
        <translation>die Aufnahme ist zu Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/past.py"/>
        <source>the recording of that session is gone, deleted or moved outside the app; the history leaves it out now, so choose another</source>
        <translation>die Aufnahme dieser Übung ist weg, außerhalb der App gelöscht oder verschoben; der Verlauf lässt sie jetzt aus, wähle eine andere</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <source>the recording {path} cannot be started ({reason}); free some space or choose another folder</source>
        <translation>die Aufnahme {path} lässt sich nicht beginnen ({reason}); schaff etwas Platz oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <source>The recording's disk failed ({reason})</source>
        <translation>Der Datenträger der Aufnahme ist ausgefallen ({reason})</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <source>The recording's file was deleted or moved</source>
        <translation>Die Datei der Aufnahme wurde gelöscht oder verschoben</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/words.py"/>
        <source>The recording, what the app keeps of it, and pages and tables beside it are deleted for good.</source>
        <translation>Die Aufnahme, ihre Auswertung und die Seiten und Tabellen dazu werden endgültig gelöscht.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history_file.py"/>
        <source>the recordings are gone, but the history {path} could not be wiped ({reason}); close other windows of the app, then coach history --rebuild</source>
        <translation>die Aufnahmen sind weg, aber der Verlauf {path} ließ sich nicht leeren ({reason}); schließ andere Fenster der App, dann coach history --rebuild</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/words.py"/>
        <source>The recordings, what the app keeps of them, and pages and tables beside them are deleted for good.</source>
        <translation>Die Aufnahmen, ihre Auswertungen und die Seiten und Tabellen dazu werden endgültig gelöscht.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_pairs.py"/>
        <source>the reference sends fewer than {slowest_hz:g} numbers a second, too slow to calibrate against while you press; use weights: coach calibrate without --against</source>
        <translation>das Vergleichsgerät sendet weniger als {slowest_hz:g} Zahlen in der Sekunde, zu langsam, um beim Drücken daran zu kalibrieren; nimm Gewichte: coach calibrate ohne --against</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>the replay is not open yet; open it first</source>
        <translation>die Wiedergabe ist noch nicht offen; öffne sie zuerst</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>the replay was closed</source>
        <translation>die Wiedergabe wurde geschlossen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>The rest was harder.</source>
        <translation>Der Rest war fester.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>The rest was lighter.</source>
        <translation>Der Rest war leichter.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>The rest was mostly {side}</source>
        <translation>Der Rest lag meist {side}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>The rest was {side}</source>
        <translation>Der Rest lag {side}</translation>
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
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>The ring on the dial moves to this band; the alarm stays where it is.</source>
        <translation>Der Ring um die Scheibe rückt auf diesen Druck; der Alarm bleibt, wo er ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>The RMS between 6 and 12 Hz over the mean, of the unfiltered force between the ramps (spectrum with a Hann window, straight line taken off), less what a power law between the frequencies below and above that band lets one expect there.</source>
        <translation>Der Effektivwert zwischen 6 und 12 Hz durch das Mittel, der ungefilterten Kraft zwischen den Rampen (Spektrum mit Hann-Fenster, Gerade abgezogen), weniger dem, was ein Potenzgesetz zwischen den Frequenzen unter und über diesem Bereich dort erwarten lässt.</translation>
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
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>The same again (A)</source>
        <translation>Noch einmal dasselbe (A)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>The same figure in the session before that had the same exercise and tool.</source>
        <translation>Dieselbe Zahl in der vorigen Übung mit gleichem Inhalt und Werkzeug.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>the same time as</source>
        <translation>derselben Zeit wie</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>The sample index stands still, so nobody knows what is missing.</source>
        <translation>Der Zähler steht still, niemand weiß also, was verloren ging.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_fit.py"/>
        <source>the sensor and the reference did not feel the same press; lay the one on the other, press on both together, and try again</source>
        <translation>der Sensor und das Vergleichsgerät haben nicht denselben Druck gespürt; leg das eine auf das andere, drück auf beide zusammen, und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/fit_spread.py"/>
        <source>the sensor answered so differently each time that a force would be known to no better than ± {share:.0%}; set each weight down on the same spot, on a soft layer, wait three seconds each time, and begin again</source>
        <translation>der Sensor antwortete jedes Mal so verschieden, dass eine Kraft nur auf ± {share:.0%} genau bekannt wäre; stell jedes Gewicht auf dieselbe Stelle, auf eine weiche Lage, warte jedes Mal drei Sekunden, und fang noch einmal an</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>the sensor did not feel {weight}; put the weight on the middle of it, on a soft layer</source>
        <translation>der Sensor hat {weight} nicht gespürt; stell das Gewicht auf seine Mitte, auf eine weiche Lage</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the sensor does not tell how large its parts are, or is past its range</source>
        <translation>der Sensor sagt nicht, wie groß seine Teile sind, oder ist über seinem Messbereich</translation>
    </message>
    <message>
        <source>the sensor does not tell the areas of its taxels, or is past its range</source>
        <translation type="vanished">der Sensor nennt die Flächen seiner Messpunkte nicht, oder ist über seinem Messbereich</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <location filename="../../../coach/ui/gallery/calibrating.py"/>
        <source>the sensor felt nothing; set the weight on its middle, on a soft layer</source>
        <translation>der Sensor hat nichts gespürt; stell das Gewicht auf seine Mitte, auf eine weiche Lage</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_pairs.py"/>
        <source>the sensor is at its limit from {min:.0f} N on; press less, or put a softer layer over it, and try again</source>
        <translation>der Sensor ist ab {min:.0f} N an seiner Grenze; drück weniger, oder leg eine weichere Lage darüber, und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration.py"/>
        <source>the sensor is at its limit while it should rest; lift your hand, look for a pinched wire, and try again</source>
        <translation>der Sensor ist an seiner Grenze, obwohl er ruhen soll; heb die Hand, such nach einem geklemmten Kabel und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <source>the sensor is at its limit with nothing on it; check its wire</source>
        <translation>der Sensor ist an seiner Grenze, obwohl nichts darauf liegt; sieh nach seinem Kabel</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>the sensor is at its limit with {weight}; leave that weight out</source>
        <translation>mit {weight} ist der Sensor an seiner Grenze; lass dieses Gewicht weg</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/zero_asked.py"/>
        <source>The sensor is at its limit. Lift both hands, look for a pinched wire, and try again.</source>
        <translation>Der Sensor ist an seiner Grenze. Heb beide Hände, such nach einem geklemmten Kabel, und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/found_words.py"/>
        <source>The sensor is gone; check its plug and battery, and begin again.</source>
        <translation>Der Sensor ist weg; sieh nach Stecker und Akku und fang noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>the sensor is no pad and has no motion sensor, or the hand went less than 2 cm</source>
        <translation>der Sensor ist keine Matte und hat keinen Bewegungssensor, oder die Hand ging weniger als 2 cm</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>the sensor is no pad and has no motion sensor, or the way is under 2 cm</source>
        <translation>der Sensor ist keine Matte und hat keinen Bewegungssensor, oder der Weg ist unter 2 cm</translation>
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
        <translation>Der Sensor hängt</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/port_line.py"/>
        <location filename="../../../coach/ui/gallery/calibrating.py"/>
        <source>the sensor on {name} is gone; check its plug and cable, the coach goes on as soon as it is back</source>
        <translation>der Sensor an {name} ist weg; sieh nach Stecker und Kabel, der Coach macht weiter, sobald er wieder da ist</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/found_words.py"/>
        <source>The sensor on {name} is gone; check its plug, and begin again.</source>
        <translation>Der Sensor an {name} ist weg; sieh nach dem Stecker und fang noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_fit.py"/>
        <source>the sensor read less while the reference read more; look whether it is plugged the right way round, and try again</source>
        <translation>der Sensor zeigte weniger, während das Vergleichsgerät mehr zeigte; sieh nach, ob er richtig herum eingesteckt ist, und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>the sensor read no more with {weight} than with {weight2}; set the weights down on the same spot and begin again</source>
        <translation>mit {weight} zeigte der Sensor nicht mehr als mit {weight2}; stell die Gewichte auf dieselbe Stelle und fang noch einmal an</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_record.py"/>
        <source>the sensor read up to {percent:.0f}% differently while you took weights off; wait a little longer at each weight, or put a softer layer under it</source>
        <translation>beim Abnehmen der Gewichte zeigte der Sensor bis zu {percent:.0f} % anderes; warte bei jedem Gewicht etwas länger, oder leg eine weichere Lage darunter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>The sensor rests away from zero and nothing in it moves as a living hand does, or every press comes down to the same level above zero. It may be a strap that was pulled tight, warmth, or a hand that rests there: only you can tell.</source>
        <translation>Der Sensor ruht neben null, und nichts darin bewegt sich wie eine lebende Hand, oder jeder Druck kommt auf dieselbe Höhe über null zurück. Es kann ein festgezogener Riemen sein, Wärme, oder eine Hand, die dort ruht: Das weißt nur du.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>the sensor samples fewer than 50 times a second or lost samples there, the press is held for less than 1 s, or nothing stands out threefold from the noise and the slow changes</source>
        <translation>der Sensor misst weniger als 50-mal in der Sekunde oder hat dort Werte verloren, der Druck wird weniger als 1 s gehalten, oder nichts ragt dreifach aus dem Rauschen und den langsamen Änderungen heraus</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the sensor sends no seconds of its own: of plain number lines nobody knows how long they were under way</source>
        <translation>der Sensor sendet keine eigenen Sekunden: Bei einfachen Zahlenzeilen weiß niemand, wie lange sie unterwegs waren</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/serial_port.py"/>
        <source>the sensor that was on {name} is not plugged in; put it into any socket, the coach goes on as soon as it is back</source>
        <translation>der Sensor, der an {name} war, ist nicht eingesteckt; steck ihn in irgendeine Buchse, der Coach macht weiter, sobald er wieder da ist</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/taps.py"/>
        <source>The sensor told of some touches {ms:.0f} ms sooner after the key than of others, too much to tell; press straight down, one tap a count.</source>
        <translation>Der Abstand zur Taste schwankte um {ms:.0f} ms; das ist zu ungleich. Drück gerade hinunter, ein Anschlag je Taktschlag.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>The sensor was calibrated anew since the trial for {area}; try it again so that the newtons agree.</source>
        <translation>Der Sensor wurde seit der Probe neu kalibriert ({area}); wiederholt sie, damit die Newton stimmen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>The sensor went quiet on the way, so let go; we do it again.</source>
        <translation>Der Sensor ist unterwegs verstummt, also lass los; wir machen es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/link_plot.py"/>
        <source>The sensor's line</source>
        <translation>Die Verbindung zum Sensor</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>the sensor's own noise is a good part of the lightest touch</source>
        <translation>Das Rauschen des Sensors ist ein guter Teil der leichtesten Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/ui/debriefing/picture_cards.py"/>
        <source>The session</source>
        <translation>Die Übung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>the session has too few strokes or holds to tell</source>
        <translation>die Übung hat zu wenige Streichungen oder Halte, um es zu sagen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>The session: {told}</source>
        <translation>Die Übung: {told}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>The share of your strokes that one pace explains, from 0 to 1. Below 0.6 no pace is told.</source>
        <translation>Der Anteil deiner Streichungen, den ein Tempo erklärt, von 0 bis 1. Unter 0,6 wird kein Tempo genannt.</translation>
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
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>The simulated hand was stopped at {first:.0f}, {second:.0f} and {third:.0f} N. This says nothing about {name}; with a sensor under a real hand it would.</source>
        <translation>Die simulierte Hand wurde bei {first:.0f}, {second:.0f} und {third:.0f} N gestoppt. Über {name} sagt das nichts; mit einem Sensor unter einer echten Hand wäre das anders.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>The simulated hand was stopped too early to tell anything. It says nothing about a person.</source>
        <translation>Die simulierte Hand wurde zu früh gestoppt, um etwas zu zeigen. Über einen Menschen sagt sie nichts.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/device_words.py"/>
        <source>the simulated hand “{name}”</source>
        <translation>die simulierte Hand „{name}“</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/speaker.py"/>
        <location filename="../../../coach/ui/gallery/sound.py"/>
        <source>The sound has stopped, so no alarm can be heard: watch the picture, and check the loudspeaker; it goes on by itself.</source>
        <translation>Der Ton ist weg, also ist kein Alarm zu hören: Schau auf das Bild und prüfe den Lautsprecher; er kommt von selbst wieder.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>the speed of the centre of pressure, or by motion the hand's own, added up from onset to offset</source>
        <translation>die Geschwindigkeit des Druckmittelpunkts, oder durch Bewegung die der Hand selbst, vom Anfang bis zum Ende aufsummiert</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/narrating.py"/>
        <source>The spoken words</source>
        <translation>Die gesprochenen Worte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>the spread is unknown where nothing was held</source>
        <translation>die Streuung ist unbekannt, wo nichts gehalten wurde</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>The stage before (Page Up)</source>
        <translation>Der Abschnitt davor (Bild auf)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>The stages</source>
        <translation>Die Abschnitte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The standard deviation of peaks over their mean, pooled over stretches with the same aim of three strokes or more; peaks that were too much are left out.</source>
        <translation>Die Standardabweichung der Spitzen durch ihr Mittel, zusammengefasst über Strecken mit demselben Ziel von drei oder mehr Streichungen; Spitzen, die zu viel waren, bleiben draußen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The standard deviation over the mean of the low-passed newtons between the ramps, of presses that stay near their height for 2 s or more; the median over the presses. A ramp is done half as long after 90 % as it took from 10 to 90 %.</source>
        <translation>Die Standardabweichung durch das Mittel der tiefpassgefilterten Newton zwischen den Rampen, von Drücken, die 2 s oder länger nahe ihrer Höhe bleiben; der Median über die Drücke. Eine Rampe ist beendet, wenn nach 90 % halb so viel Zeit verging wie von 10 bis 90 %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>The steepest straight line through a quarter of the way from 10 to 90 % of a loading ramp (up to half of it where noise asks for that), over all the stroke's ramps.</source>
        <translation>Die steilste Gerade durch ein Viertel des Wegs von 10 bis 90 % einer Belastungsrampe (bis zur Hälfte, wo Rauschen das verlangt), über alle Rampen der Streichung.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/found.py"/>
        <source>The stops lie far apart, from {low_n:.0f} to {high_n:.0f} N. The lowest one counts; trying again would tell more.</source>
        <translation>Die Stopps liegen weit auseinander, von {low_n:.0f} bis {high_n:.0f} N. Der niedrigste zählt; ein neuer Versuch würde mehr verraten.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/lsl_attendant.py"/>
        <source>The stream to other programs</source>
        <translation>Der Datenstrom zu anderen Programmen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/names.py"/>
        <source>the strips beside the spine</source>
        <translation>neben der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>The sum of all taxels that have a number, low-passed at 10 Hz (Butterworth of second order), the filter's delay taken off its time, about 100 times a second.</source>
        <translation>Die Summe aller Messpunkte, die eine Zahl haben, mit einem Tiefpass bei 10 Hz (Butterworth zweiter Ordnung), dessen Verzögerung von der Zeit abgezogen ist, etwa 100-mal in der Sekunde.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>the system's Bluetooth service is not running; run: sudo systemctl start bluetooth (if there is none, on Debian: sudo apt-get install bluez)</source>
        <translation>der Bluetooth-Dienst dieses Computers läuft nicht; lass ihn von jemandem einrichten oder starten, der sich um den Computer kümmert</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>the system's message bus (D-Bus), which Bluetooth needs, does not answer; run: sudo systemctl start dbus</source>
        <translation>der Nachrichtenbus dieses Computers (D-Bus), den Bluetooth braucht, antwortet nicht; lass ihn von jemandem starten, der sich um den Computer kümmert</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/techniques.py"/>
        <source>The thumb circles clockwise along the inner edge of the shoulder blade, top to bottom.</source>
        <translation>Der Daumen kreist im Uhrzeigersinn am inneren Rand des Schulterblatts entlang, von oben nach unten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>The time between your strokes varied by {share:.0f} %.</source>
        <translation>Die Zeit zwischen deinen Streichungen schwankte um {share:.0f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>The times' column</source>
        <translation>Die Spalte der Zeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>The times' unit</source>
        <translation>Die Einheit der Zeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/announcer.py"/>
        <source>The touch is felt again.</source>
        <translation>Die Berührung ist wieder zu spüren.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/announcer.py"/>
        <source>The touch is felt.</source>
        <translation>Die Berührung ist da.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>The trial for {area} is dated {day}, which is yet to come; check this computer's date.</source>
        <translation>Die Probe ({area}) trägt das Datum {day}, das noch kommt; prüfe das Datum dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>The trial for {area} is {days} days old; a fresh one takes five minutes.</source>
        <translation>Die Probe ({area}) ist {days} Tage alt; eine neue dauert fünf Minuten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile.py"/>
        <source>The trial for {area} was felt by another sensor, which may read differently; try it again with this one.</source>
        <translation>Die Probe ({area}) war mit einem anderen Sensor, der vielleicht anders misst; wiederholt sie mit diesem.</translation>
    </message>
    <message>
        <source>The truth</source>
        <translation type="vanished">Die Auflösung</translation>
    </message>
    <message>
        <source>the truth</source>
        <translation type="vanished">die Auflösung</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/drill_attendant.py"/>
        <source>The truth.</source>
        <translation>Die Auflösung.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>the typical curve</source>
        <translation>die übliche Kurve</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>the typical curve of its kind gives these newtons, and parts differ by up to a quarter</source>
        <translation>Diese Newton kommen von der üblichen Kurve der Bauart, und einzelne Stücke weichen um bis zu ein Viertel ab</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>The usual time from the beginning of one stroke to that of the next. Half of the times were shorter, half longer.</source>
        <translation>Die übliche Zeit vom Anfang einer Streichung bis zum Anfang der nächsten. Die Hälfte der Zeiten war kürzer, die Hälfte länger.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <location filename="../../../coach/practice/measures/smoothness.toml"/>
        <source>The way in</source>
        <translation>Der Weg hinein</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/full-back.toml"/>
        <source>The whole back: warm it, go deeper, bring it together, slow down and rest.</source>
        <translation>Der ganze Rücken: aufwärmen, tiefer gehen, zusammenführen, langsamer werden und ruhen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>The zero may be off by</source>
        <translation>Der Nullpunkt kann daneben sein um</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>The zero may have moved</source>
        <translation>Der Nullpunkt hat sich vielleicht verschoben</translation>
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
        <translation>dann: {stage}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>then {title}</source>
        <translation>dann: {title}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>there are fewer than four strokes</source>
        <translation>es gibt weniger als vier Streichungen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>there are fewer than four strokes to compare</source>
        <translation>es gibt weniger als vier Streichungen zum Vergleichen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>there are fewer than four strokes, or less than 60 % of the steps are explained by one pace</source>
        <translation>es gibt weniger als vier Streichungen, oder ein Tempo erklärt weniger als 60 % der Schritte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>there are fewer than two strokes</source>
        <translation>es gibt weniger als zwei Streichungen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/areas.py"/>
        <source>there is no area called {area}; choose one of: {areas}</source>
        <translation>einen Bereich {area} gibt es nicht; zur Wahl stehen: {areas}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/against.py"/>
        <location filename="../../../coach/sensors/calibrating.py"/>
        <location filename="../../../coach/ui/calibrate/page.py"/>
        <source>There is no calibration this time.</source>
        <translation>Diesmal wird nichts kalibriert.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>there is no drill called {wish}; choose one of: {names}, with :2 or :3 behind it for a harder one</source>
        <translation>eine Einzelübung {wish} gibt es nicht; zur Wahl stehen: {names}, mit :2 oder :3 dahinter für eine schwerere</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/scan.py"/>
        <source>there is no file {path}; check its name and folder</source>
        <translation>es gibt keine Datei {path}; prüfe Name und Ordner</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <location filename="../../../coach/ui/gallery/connecting.py"/>
        <source>there is no port {port}; plug the sensor in, and see: coach devices</source>
        <translation>es gibt keinen Anschluss {port}; steck den Sensor ein oder wähle ein anderes Gerät</translation>
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
        <location filename="../../../coach/ui/timing/page.py"/>
        <source>There is no sound here, so go by the circle.</source>
        <translation>Hier gibt es keinen Ton: Richte dich nach dem Kreis.</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/speaker.py"/>
        <location filename="../../../coach/ui/gallery/states.py"/>
        <source>There is no sound here, so no beat and no alarm can be heard: watch the picture; once a loudspeaker or headphones are plugged in it goes on by itself.</source>
        <translation>Hier gibt es keinen Ton, also sind weder Takt noch Alarm zu hören: Schau auf das Bild. Sobald Lautsprecher oder Kopfhörer angeschlossen sind, kommt er von selbst.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>there is no such session</source>
        <translation>eine solche Übung gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>there is nothing to doubt</source>
        <translation>es gibt nichts zu bezweifeln</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>there was less than 1 s of touch</source>
        <translation>es gab weniger als 1 s Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>There was next to no touch to judge; lay your hand down and try it again.</source>
        <translation>Es gab kaum eine Berührung, aus der sich etwas sagen ließe; leg die Hand auf und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>There was no beat to compare your strokes with.</source>
        <translation>Es gab keinen Takt, mit dem man deine Streichungen vergleichen könnte.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>There was no sound, so this is between you and the picture.</source>
        <translation>Es gab keinen Ton, also liegt das zwischen dir und dem Bild.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>There was no stroke to judge by.</source>
        <translation>Es gab keine Streichung, an der man es messen könnte.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>there was no stroke whose peak is known</source>
        <translation>es gab keine Streichung, deren Spitze bekannt ist</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>there was none</source>
        <translation>es gab keinen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>There were too few strokes to tell their pace; press once for each first count.</source>
        <translation>Es waren zu wenige Streichungen, um ihr Tempo zu nennen; drück auf jede Eins einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/stop_screen.py"/>
        <source>They said yes  (G)</source>
        <translation>Das Ja ist da  (G)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>They were too short to draw.</source>
        <translation>Sie waren zu kurz zum Zeichnen.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration.py"/>
        <source>this calibration is for {len} taxels and {info} has {taxels}; calibrate again with: coach calibrate</source>
        <translation>diese Kalibrierung ist für {len} Messpunkte, und {info} hat {taxels}; kalibriere neu mit Gewichten, über „Verbinden“</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration.py"/>
        <source>this calibration needs the full scale that {info} no longer tells; calibrate again with: coach calibrate</source>
        <translation>diese Kalibrierung braucht den Vollausschlag, den {info} nicht mehr nennt; kalibriere neu mit Gewichten, über „Verbinden“</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration.py"/>
        <source>this calibration was made with another device ({device_id}), not with {info}; calibrate this one with: coach calibrate</source>
        <translation>diese Kalibrierung gehört zu einem anderen Gerät ({device_id}), nicht zu {info}; kalibriere dieses hier mit Gewichten, über „Verbinden“</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_record.py"/>
        <source>this calibration would make more pressure read as less, or as no number; calibrate again with the weights</source>
        <translation>mit dieser Kalibrierung gälte mehr Druck als weniger, oder als keine Zahl; kalibriere neu mit den Gewichten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>This hand's share</source>
        <translation>Anteil dieser Hand</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>this heading stands twice; take one of them out</source>
        <translation>diese Überschrift steht zweimal da; nimm eine heraus</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/text.py"/>
        <source>this is not valid TOML ({reason}): {hint}</source>
        <translation>das lässt sich nicht lesen: {hint} (TOML: {reason})</translation>
    </message>
    <message>
        <source>This is past the usual {usual_n:.0f} N; go on only while it feels good.</source>
        <translation type="vanished">Das ist mehr als die üblichen {usual_n:.0f} N; weiter nur, solange es guttut.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/trial_words.py"/>
        <source>This is past the usual {usual_n:.0f} N; go on only while they say it feels good.</source>
        <translation>Das ist mehr als die üblichen {usual_n:.0f} N; weiter nur, solange du hörst, dass es guttut.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/page.py"/>
        <source>This is what your taps came to.</source>
        <translation>Das haben deine Anschläge ergeben.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>this machine has no Bluetooth adapter; plug one in, or connect the sensor by its cable</source>
        <translation>dieser Computer hat kein Bluetooth; steck einen Bluetooth-Stick ein, oder schließ den Sensor mit dem Kabel an</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>this machine's Bluetooth adapter knows no Low Energy, which sensors use; plug in a newer one</source>
        <translation>das Bluetooth dieses Computers kann kein Low Energy, das Sensoren brauchen; steck einen neueren Stick ein</translation>
    </message>
    <message>
        <source>This practice is not being recorded, so there will be no debrief.</source>
        <translation type="vanished">Diese Übung wird nicht aufgenommen, es gibt also keinen Rückblick.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/replay_sitting.py"/>
        <source>This recording cannot be replayed</source>
        <translation>Diese Aufnahme lässt sich nicht wiedergeben</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>This recording is not whole: {what}.</source>
        <translation>Diese Aufnahme ist nicht vollständig: {what}.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/records.py"/>
        <source>this recording needs a newer app (it is of version {number:g}, this app reads up to {newest_version}); update the app, the file is untouched</source>
        <translation>diese Aufnahme braucht eine neuere App (sie hat Version {number:g}, diese App liest bis {newest_version}); aktualisiere die App, die Datei ist unverändert</translation>
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
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>this sensor</source>
        <translation>diesem Sensor</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>This sensor cannot tell where one even glide ends and the next begins; a small lift between them would, or a pad, or a glove with a motion sensor.</source>
        <translation>Dieser Sensor merkt nicht, wo ein gleichmäßiges Gleiten endet und das nächste beginnt; ein kleines Abheben dazwischen hilft, oder eine Matte, oder ein Handschuh mit Bewegungssensor.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>This sensor does not say which one it is, so nothing can be kept for it.</source>
        <translation>Dieser Sensor sagt nicht, welcher er ist; darum lässt sich für ihn nichts merken.</translation>
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
        <translation>dieser Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>This stage lasts a minute longer; all that follow come later by as much.</source>
        <translation>Dieser Abschnitt dauert eine Minute länger; alle danach kommen um so viel später.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>This was saved from a damaged recording; what was lost there is not here.</source>
        <translation>Das wurde aus einer beschädigten Aufnahme gerettet; was dort verloren ging, fehlt hier.</translation>
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
        <translation>drei Viertel deiner Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Three steps</source>
        <translation>Drei Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>three strokes to a beat</source>
        <translation>drei Streichungen je Taktschlag</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/quiet_line.py"/>
        <source>Three taps: good. Two: softer.</source>
        <translation>Dreimal tippen: gut so. Zweimal: sanfter.</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>three</source>
        <comment>a long count</comment>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/page.py"/>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/start_panel.py"/>
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
        <translation>Donnerstag</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>Tick what is ready, or just go on: the list is a reminder, not a test.</source>
        <translation>Hake ab, was bereit ist, oder geh einfach weiter: Die Liste erinnert nur.</translation>
    </message>
    <message>
        <location filename="../../../sims/scenarios/strapped.toml"/>
        <source>Tightly strapped glove</source>
        <translation>Eng geschnallter Handschuh</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Time in each band</source>
        <translation>Zeit in jeder Druckstufe</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Times are in</source>
        <translation>Zeiten sind in</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/keys.py"/>
        <source>title</source>
        <comment>word in a routine's file</comment>
        <translation>Der Titel (title)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/partner.py"/>
        <source>To find what suits {name}</source>
        <translation>Um zu finden, was {name} guttut</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/over.py"/>
        <source>To practise over an earlier session</source>
        <translation>Mit der Schattenhand einer früheren Übung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/begin_row.py"/>
        <source>To practise: {what}. Change it …</source>
        <translation>Du übst: {what}. Ändern …</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>to the beginning or the end</source>
        <translation>an den Anfang oder ans Ende</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>To the home page (H)</source>
        <translation>Zur Startseite (H)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>Today, {clock}</source>
        <translation>Heute, {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>today, {clock}</source>
        <translation>heute, {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Told by the lift between them.</source>
        <translation>Erkannt am Abheben dazwischen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Told by the motion of your glove.</source>
        <translation>Erkannt an der Bewegung deines Handschuhs.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Told by the way of your hand over the pad.</source>
        <translation>Erkannt am Weg deiner Hand über die Matte.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Told by their pressure.</source>
        <translation>Erkannt an ihrem Druck.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/told_late.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Told late</source>
        <translation>Verspätet gemeldet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/facts_smooth.py"/>
        <source>Told of {n} strokes. Every hand shakes a little; leaning in steadies it, and so does a rest.</source>
        <extracomment>Told of one stroke. Every hand shakes a little; leaning in steadies it, and so does a rest.</extracomment>
        <translation><numerusform>Gemessen an einer Streichung. Jede Hand zittert ein wenig; Anlehnen beruhigt sie, und eine Pause auch.</numerusform><numerusform>Gemessen an {n} Streichungen. Jede Hand zittert ein wenig; Anlehnen beruhigt sie, und eine Pause auch.</numerusform></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>Tone, from the band to your ear</source>
        <translation>Ton, vom Druck bis ans Ohr</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>too fast</source>
        <translation>zu schnell</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Too few strokes to speak of steadiness.</source>
        <translation>Zu wenige Streichungen, um von Gleichmaß zu sprechen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Too few strokes, or too unlike each other, to be sure of a pace.</source>
        <translation>Zu wenige Streichungen, oder zu verschiedene, um ein Tempo sicher zu nennen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <source>Too little touch to say anything fair.</source>
        <translation>Zu wenig Berührung, um gerecht zu urteilen.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/drill_attendant.py"/>
        <source>Too little was heard of your hand to say anything this time; see that the sensor stays connected, and try it again.</source>
        <translation>Diesmal war zu wenig von deiner Hand zu spüren, um etwas zu sagen; achte darauf, dass der Sensor verbunden bleibt, und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <location filename="../../../coach/practice/debrief/html_hands.py"/>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <location filename="../../../coach/ui/sound_page/page.py"/>
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
        <translation>Zu viel bei {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_ribbon.py"/>
        <source>too much at {clock}, {peak}</source>
        <translation>zu viel bei {clock}, {peak}</translation>
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
        <translation>Zu viel wurde einmal verspätet gemeldet, {worst_s:.1f} s nach Beginn: Die Leitung hatte es aufgehalten.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/told_late.py"/>
        <source>Too much was told late {times} times, at worst {worst_s:.1f} s after it began: the line had held it back.</source>
        <translation>Zu viel wurde {times}-mal verspätet gemeldet, schlimmstenfalls {worst_s:.1f} s nach Beginn: Die Leitung hatte es aufgehalten.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>too much {times}</source>
        <translation>{times} zu viel</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Too much, seconds</source>
        <translation>Zu viel, Sekunden</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>top of a parabola through the three highest means of the force</source>
        <translation>Scheitel einer Parabel durch die drei höchsten Mittel der Kraft</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>touch_s: seconds with a hand on in stages of gliding; strokes: the glides told; speed_cm_s, spread_cm_s and path_cm as by themselves; measurable: see the glides</source>
        <translation>touch_s: Sekunden mit einer Hand darauf in Abschnitten zum Streichen; strokes: die erkannten Streichungen; speed_cm_s, spread_cm_s und path_cm wie für sich; measurable: siehe die Streichungen</translation>
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
        <translation>Zitternde Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/layer.py"/>
        <source>Try it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/before.py"/>
        <source>Try it anew</source>
        <translation>Neu ausprobieren</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>Try it once more while you still feel it; twice is how hands learn.</source>
        <translation>Versuch es noch einmal, solange du es spürst; beim zweiten Mal lernen Hände.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/layer.py"/>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Try it: {layer}</source>
        <translation>Anhören: {layer}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Try the demo  (D)</source>
        <translation>Demo ausprobieren  (D)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>Try {at} of {of}</source>
        <translation>Versuch {at} von {of}</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <source>Trying again in {wait_s} s.</source>
        <translation>Neuer Versuch in {wait_s} s.</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>twice an onset's error over the number of strokes, so below 5 ms from eight strokes on; strokes left out count as one long time here, your own pace does not mind them</source>
        <translation>zweimal der Fehler eines Anfangs durch die Zahl der Streichungen, also unter 5 ms ab acht; ausgelassene zählen hier als eine lange Zeit, deinem eigenen Tempo machen sie nichts aus</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>Twice or late</source>
        <translation>Doppelt oder zu spät</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>two fifths of your touch</source>
        <translation>zwei Fünftel deiner Berührung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/pressure.toml"/>
        <source>Two samples in a row, calibrated and unfiltered (below 40 samples a second one is enough), at or over the edge in newtons or kPa, or at the sensor's limit; it goes on until below 85 % of the edge for 0.3 s.</source>
        <translation>Zwei Werte hintereinander, kalibriert und ungefiltert (unter 40 Werten in der Sekunde genügt einer), an oder über der Grenze in Newton oder kPa, oder an der Grenze des Sensors; es dauert an, bis es 0,3 s lang unter 85 % der Grenze liegt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/voice.py"/>
        <source>Two steps</source>
        <translation>Zwei Stufen</translation>
    </message>
    <message>
        <location filename="../../../coach/words.py"/>
        <source>two strokes to a beat</source>
        <translation>zwei Streichungen je Taktschlag</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>two thirds of your touch</source>
        <translation>zwei Drittel deiner Berührung</translation>
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
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>uneven</source>
        <translation>ungleichmäßig</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Uneven pace</source>
        <translation>Ungleichmäßiges Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Uneven pressure</source>
        <translation>Ungleichmäßiger Druck</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/moment.py"/>
        <source>uneven rhythm</source>
        <translation>unruhiger Rhythmus</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/text.py"/>
        <source>unit={unit} is not a unit the coach knows; use one of {known}</source>
        <translation>unit={unit} ist keine Einheit, die der Coach kennt; nimm eine von {known}</translation>
    </message>
    <message>
        <source>unit={unit} is not a unit the coach knows; use one of {units}</source>
        <translation type="vanished">unit={unit} ist keine Einheit, die der Coach kennt; nimm eine von {units}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/controls.py"/>
        <source>Unmute</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>unprotected</source>
        <translation type="vanished">ungeprüft</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/trends.py"/>
        <source>up and down</source>
        <translation>mal so, mal so</translation>
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
        <translation>Auf und ab verschieden um</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>Up and down differ by {percent:.0f}%</source>
        <translation>Auf und ab unterscheiden sich um {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>Up and down differ by {share}.</source>
        <translation>Beim Auflegen und Abnehmen unterscheiden sich die Werte um {share}.</translation>
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
        <source>Use it</source>
        <translation type="vanished">Übernehmen</translation>
    </message>
    <message>
        <source>Use it, nowhere above the usual</source>
        <translation type="vanished">Übernehmen, nirgends über dem Üblichen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>Use this</source>
        <translation>Übernehmen</translation>
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
        <translation>ganz nah</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/gliding.py"/>
        <location filename="../../../coach/ui/practising/glide_words.py"/>
        <source>very slow</source>
        <translation>sehr langsam</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Voice</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/level.py"/>
        <source>Volume of {layer}</source>
        <translation>Lautstärke: {layer}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Wait for the count, then begin.</source>
        <translation>Warte auf die Zählzeit, dann beginn.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble.py"/>
        <source>wait is for how many seconds to look, 0.1 to 60; for example wait=8</source>
        <translation>wait sagt, wie viele Sekunden gesucht wird, 0.1 bis 60; zum Beispiel wait=8</translation>
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
        <location filename="../../../coach/ui/calibrate/weigh_panel.py"/>
        <source>Waiting for the first word from it …</source>
        <translation>Ich warte auf sein erstes Zeichen …</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <source>Waiting for the first word from {address}.</source>
        <translation>Ich warte auf das erste Zeichen von {address}.</translation>
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
        <translation>schwankend</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>way between onset and offset over the time between; of a session the median over its strokes; live the mean of the last second</source>
        <translation>Weg zwischen Anfang und Ende durch die Zeit dazwischen; für eine Übung der Median ihrer Streichungen; live das Mittel der letzten Sekunde</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/page.py"/>
        <source>Wear the glove, or lay the pad over the key. On each beat press the space bar with the finger that feels, straight down, and let go: {wanted} times.</source>
        <translation>Zieh den Handschuh an, oder leg die Matte über die Taste. Drück bei jedem Taktschlag mit dem Finger, an dem der Sensor sitzt, gerade auf die Leertaste und lass los: {wanted}-mal.</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/weeks.py"/>
        <source>Week of</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/weeks.py"/>
        <source>week of {day}: {sessions}</source>
        <translation>Woche vom {day}: {sessions}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>weight on it</source>
        <translation>aufgelegtes Gewicht</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating_plan.py"/>
        <source>weights are kilograms above 0 and up to {heaviest_kg:g}; write for example 0.5,1,2</source>
        <translation>Gewichte sind Kilogramm über 0 und bis {heaviest_kg:g}; schreib zum Beispiel 0.5,1,2</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/fields.py"/>
        <source>What a raw reading of 1 is worth</source>
        <translation>Was ein Rohwert von 1 wert ist</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>What a stroke was seen by: the rise and fall of its force, a touch from its beginning to its end, the way over a pad, or the motion of a glove.</source>
        <translation>Woran eine Streichung erkannt wurde: am Steigen und Fallen ihrer Kraft, an einer Berührung vom Anfang bis zum Ende, am Weg über eine Matte oder an der Bewegung eines Handschuhs.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>what answers on {port} does not say that it is {named}; plug that in again, the coach looks for it</source>
        <translation>was auf {port} antwortet, sagt nicht, dass es {named} ist; steck das wieder ein, der Coach sucht danach</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/link_words.py"/>
        <source>What comes from the glove is {old_s:.1f} s old: the line holds it back. Bring it nearer, or unplug it and plug it in again.</source>
        <translation>Was vom Handschuh kommt, ist {old_s:.1f} s alt: Die Leitung hält es zurück. Bring ihn näher heran, oder zieh ihn ab und steck ihn wieder ein.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/cards.py"/>
        <source>What does “{title}” mean?</source>
        <translation>Was bedeutet „{title}“?</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/tour.py"/>
        <source>What is spoken of</source>
        <translation>Wovon die Rede ist</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>What is written, and the counts that are spoken.</source>
        <translation>Was geschrieben steht, und die gesprochenen Zahlen.</translation>
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
        <translation>Was es bedeutet: {title}. {told}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>what it reads</source>
        <translation>Anzeige des Sensors</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <source>What stands where, what each number means, what is wrong here.</source>
        <translation>Was wo steht, was jede Zahl bedeutet, was hier nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/comfort.py"/>
        <source>What suits them</source>
        <translation>Was guttut</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>What suits {name}</source>
        <translation>Was {name} guttut</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>what the device says of itself; of one that sends plain text the lines of the last 2 s over the time they took, told anew where that changed by half</source>
        <translation>was das Gerät von sich sagt; bei einem, das einfachen Text sendet, die Zeilen der letzten 2 s durch die Zeit, die sie brauchten, neu gesagt, wo sich das um die Hälfte änderte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/page.py"/>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>What the score lost for one reason, which stands beside it in words.</source>
        <translation>Was die Punkte aus einem Grund verloren haben, der in Worten danebensteht.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/weigh_panel.py"/>
        <source>What the sensor feels now</source>
        <translation>Was der Sensor gerade spürt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>What the sensor read with no hand on it: a strap, a sleeve, or a drift. It is taken off every force. You can set it with Z; by itself the coach only follows a slow drift that it watched from the beginning.</source>
        <translation>Was der Sensor ohne Hand las: ein Riemen, ein Ärmel, oder ein Wandern. Es wird von jeder Kraft abgezogen. Du kannst es mit Z setzen; von selbst folgt der Coach nur einem langsamen Wandern, das er von Anfang an gesehen hat.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>What the sensor sent</source>
        <translation>Was der Sensor gesendet hat</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>What the stroke rose from: nothing, a hand that rested there already, or the valley that it shares with the stroke before.</source>
        <translation>Wovon die Streichung anstieg: von nichts, von einer Hand, die dort schon ruhte, oder vom Tal, das sie mit der vorigen teilt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_facts.py"/>
        <source>What these numbers mean</source>
        <translation>Was diese Zahlen bedeuten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/keys_sheet.py"/>
        <source>what these numbers mean</source>
        <translation>was diese Zahlen bedeuten</translation>
    </message>
    <message>
        <source>What these numbers mean (M)</source>
        <translation type="vanished">Was diese Zahlen bedeuten (M)</translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation type="vanished">Was sie bedeuten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/tour/notes.py"/>
        <source>What to aim for, how fast, and a pause. Space pauses, Space goes on.</source>
        <translation>Dein Ziel, das Tempo und eine Pause. Die Leertaste hält an, die Leertaste macht weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/weigh_panel.py"/>
        <location filename="../../../coach/ui/practising/guide_panel.py"/>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/plans.py"/>
        <source>What to practise</source>
        <translation>Was du übst</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/gliding.toml"/>
        <source>What told a stroke</source>
        <translation>Was eine Streichung erkannte</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/sensor.toml"/>
        <source>What turns the sensor's readings into newtons: your own calibration with known weights, the typical curve of its kind, or the device's own scale.</source>
        <translation>Was die Werte des Sensors in Newton verwandelt: deine eigene Kalibrierung mit bekannten Gewichten, die übliche Kurve seiner Art, oder die eigene Skala des Geräts.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>what was asked</source>
        <translation>dem Gewünschten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>What you changed in it is then gone for good. Sessions you did with it stay.</source>
        <translation>Was du daran geändert hast, ist dann endgültig weg. Übungen damit bleiben.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/page.py"/>
        <source>What you chose cannot be opened yet: its card says why.</source>
        <translation>Was du gewählt hast, lässt sich noch nicht öffnen; auf der Karte steht, warum.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>What you wrote is kept nowhere yet. Go on writing, save it, or let it go.</source>
        <translation>Was du geschrieben hast, ist noch nirgends gespeichert. Schreib weiter, speichere oder verwirf es.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>What your partner said</source>
        <translation>Was dein Gegenüber gesagt hat</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>what {port} says makes no sense yet; trying {speed} baud</source>
        <translation>was {port} sagt, ergibt noch keinen Sinn; es wird mit {speed} Baud versucht</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_areas.py"/>
        <source>When not to start  (L)</source>
        <translation>Wann lieber nicht  (L)</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>When the receiver said stop, and how long both waited.</source>
        <translation>Wann Stopp gesagt wurde, und wie lange beide gewartet haben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>When the stroke began, counted from the first moment of the session. Rhythm is judged by this.</source>
        <translation>Wann die Streichung begann, gezählt vom ersten Moment der Übung. Danach wird der Rhythmus beurteilt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>When the stroke pressed hardest. In a long even hold that may be anywhere in it.</source>
        <translation>Wann die Streichung am festesten drückte. Bei einem langen gleichmäßigen Halten kann das überall darin sein.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/strokes.toml"/>
        <source>When the stroke was over, counted from the first moment of the session.</source>
        <translation>Wann die Streichung vorbei war, gezählt vom ersten Moment der Übung.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/practice.toml"/>
        <source>Where a damaged recording lacks something, and whether it breaks off before its end. What is left is read as it was; coach check says more, and saves it.</source>
        <translation>Wo einer beschädigten Aufnahme etwas fehlt, und ob sie vor ihrem Ende abbricht. Was übrig ist, wird gelesen, wie es war; coach check sagt mehr und rettet es.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/spoken.py"/>
        <source>Where a word has no voice its sound is heard, and the sentence stands on the page. A hint that was followed always has its sound.</source>
        <translation>Wo ein Wort keine Stimme hat, hörst du seinen Ton, und der Satz steht auf der Seite. Folgst du einem Hinweis, hörst du immer einen Ton.</translation>
    </message>
    <message>
        <source>Where a word has no voice its sound is heard, and the sentence stands on the page. A minded hint has its sound always.</source>
        <translation type="vanished">Wo es keine Stimme gibt, ist ein Ton zu hören, und der Satz steht auf der Seite. Folgst du einem Hinweis, hörst du immer einen Ton.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Where between two beats a stroke began: 0 on a beat, 0.5 or −0.5 midway, below zero early.</source>
        <translation>Wo zwischen zwei Taktschlägen eine Streichung begann: 0 auf einem Taktschlag, 0,5 oder −0,5 in der Mitte, unter null früh.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Where in the beat</source>
        <translation>Wo im Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Where strokes began</source>
        <translation>Wo Streichungen begannen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Where they began</source>
        <translation>Wo sie begannen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>Where your strokes began, round the beat</source>
        <translation>Wo deine Streichungen begannen, rund um den Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>while you let go the sensor reads more than while you press as firmly</source>
        <translation>Beim Loslassen zeigt der Sensor mehr als bei gleich festem Drücken</translation>
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
        <location filename="../../../coach/recordings/imports/writing.py"/>
        <source>whole frames</source>
        <translation>ganze Bilder</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/neck-and-shoulders.toml"/>
        <source>Whole palm, straight wrist.</source>
        <translation>Ganze Handfläche, gerades Handgelenk.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/start_panel.py"/>
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
        <translation>Mit Zufallszahlen, auf die nichts abgestimmt war: sieben bekannte Fehler, jeder in 6 von 6 Übungen (eine Grenze, Drücke über den Gewichten, Rauschen, ein kurzgeschlossener und ein toter Messpunkt einer Matte binnen 20 s, ein hängender binnen 30 s, ein toter Messpunkt eines Handschuhs binnen 90 s: Es braucht etwa 65 s Berührung, denn nicht jede Hand erreicht jeden Messpunkt); von 36 Übungen mit heilen, kalibrierten Handschuhen unter sechs Arten von Händen wurde keine bezweifelt. Von 100 heilen würden es also höchstens 8 (zu 95 % sicher)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>with you last time</source>
        <translation>letztes Mal dabei</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>With your hands full</source>
        <translation>Mit vollen Händen</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>without a name</source>
        <translation>ohne Namen</translation>
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
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Words that you have recorded yourself take the place of ours: {folder}</source>
        <translation>Wörter, die du selbst aufgenommen hast, treten an die Stelle von unseren: {folder}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>Words, from the moment to your ear</source>
        <translation>Worte, vom Anlass bis ans Ohr</translation>
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
        <translation>Wu 2023</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_panel.py"/>
        <source>Yes, higher is right for me</source>
        <translation>Ja, höher ist gut für mich</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_do_not_start.py"/>
        <source>Yes, one of these  (Y)</source>
        <translation>Ja, etwas davon  (J)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>Yesterday, {clock}</source>
        <translation>Gestern, {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>yesterday, {clock}</source>
        <translation>gestern, {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_panel.py"/>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>You and the sound</source>
        <translation>Du und der Ton</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>You began your strokes between the beats.</source>
        <translation>Du hast deine Streichungen zwischen den Taktschlägen begonnen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>You both waited, and that is as it should be.</source>
        <translation>Ihr habt beide gewartet, und so soll es sein.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <source>You came nearer to the beat as you went on.</source>
        <translation>Du bist mit der Zeit näher an den Takt gekommen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
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
        <translation>du hast noch nicht gestrichen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>You hear it from: {output}.</source>
        <translation>Du hörst es aus: {output}.</translation>
    </message>
    <message>
        <source>You hear it from: {output}. {ms:.0f} ms of sound wait in it, and beats are played that much earlier.</source>
        <translation type="vanished">Du hörst es aus: {output}. Der Ton braucht dort {ms:.0f} ms; um so viel früher wird der Takt gespielt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>You hear it from: {output}. {ms:.0f} ms of sound wait in it, so each beat is played that much earlier.</source>
        <translation>Du hörst es aus: {output}. Der Ton braucht dort {ms:.0f} ms; um so viel früher wird der Takt gespielt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>You held {held}.</source>
        <translation>Gehalten hast du {held}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>You held {held}; the last third crept up by {by}.</source>
        <translation>Gehalten hast du {held}; im letzten Drittel stieg der Druck um {by}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>You held {held}; the last third sank by {by}.</source>
        <translation>Gehalten hast du {held}; im letzten Drittel sank der Druck um {by}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>You held {n} presses; practised hands waver by about 7 %.</source>
        <extracomment>You held one press; practised hands waver by about 7 %.</extracomment>
        <translation><numerusform>Du hast einen Druck gehalten; geübte Hände schwanken um etwa 7 %.</numerusform><numerusform>Du hast {n} Drücke gehalten; geübte Hände schwanken um etwa 7 %.</numerusform></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <source>You kept about the same distance from the beat throughout.</source>
        <translation>Du bist die ganze Zeit etwa gleich nah am Takt geblieben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>You kept within {off} of the line on average, within {blind} without looking.</source>
        <translation>Im Schnitt warst du {off} von der Linie entfernt, ohne Hinsehen {blind}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>You kept within {off} of the line on average, within {blind} without looking; you were {beside}.</source>
        <translation>Im Schnitt warst du {off} von der Linie entfernt, ohne Hinsehen {blind}; du lagst {beside}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <location filename="../../../coach/ui/gallery/care.py"/>
        <source>You kept within {off} of the line on average.</source>
        <translation>Im Schnitt warst du {off} von der Linie entfernt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
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
        <translation>Du hast {pace} gemacht.</translation>
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
        <translation>du darfst den Anschluss {port} nicht öffnen, er gehört der Gruppe {group}; lass dich von jemandem, der sich um den Computer kümmert, in diese Gruppe aufnehmen, und melde dich dann ab und wieder an</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>you may not open {port}; ask whoever looks after this machine to allow it</source>
        <translation>du darfst den Anschluss {port} nicht öffnen; frag, wer sich um diesen Computer kümmert, ob es erlaubt werden kann</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>you may not open {port}; run: coach devices</source>
        <translation>du darfst den Anschluss {port} nicht öffnen; frag, wer sich um diesen Computer kümmert, ob es erlaubt werden kann</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>you may not use Bluetooth on this machine; run: sudo usermod -aG bluetooth $USER, then log out and in again</source>
        <translation>du darfst auf diesem Computer kein Bluetooth benutzen; lass dich von jemandem, der sich um ihn kümmert, in die Gruppe bluetooth aufnehmen, und melde dich dann ab und wieder an</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/parts.py"/>
        <source>You mostly began on “{count}” rather than on “one”.</source>
        <translation>Du hast meist auf „{count}“ statt auf „eins“ begonnen.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/reference_pairs.py"/>
        <source>you pressed only from {lowest_n:.1f} to {top_n:.1f} N; begin with nothing, press as firmly as you ever will, and let go again</source>
        <translation>du hast nur von {lowest_n:.1f} bis {top_n:.1f} N gedrückt; fang mit nichts an, drück so fest, wie du je drücken wirst, und lass wieder los</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>You stayed in the band you were given for {share:.0f} % of the time, {unseen:.0f} % without looking.</source>
        <translation>Du bist {share:.0f} % der Zeit in der gefragten Druckstufe geblieben, ohne Hinsehen {unseen:.0f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>You stayed in the band you were given for {share:.0f} % of the time.</source>
        <translation>Du bist {share:.0f} % der Zeit in der gefragten Druckstufe geblieben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>You stayed in {band} for {share:.0f} % of the time, {unseen:.0f} % without looking.</source>
        <translation>Du bist {share:.0f} % der Zeit bei „{band}“ geblieben, ohne Hinsehen {unseen:.0f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <location filename="../../../coach/ui/gallery/past.py"/>
        <source>You stayed in {band} for {share:.0f} % of the time.</source>
        <translation>Du bist {share:.0f} % der Zeit bei „{band}“ geblieben.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>You tapped {ms:.0f} ms (± {error_ms:.0f}) after the beat.</source>
        <translation>Du hast {ms:.0f} ms (± {error_ms:.0f}) nach dem Takt getippt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>You tapped {ms:.0f} ms (± {error_ms:.0f}) before the beat.</source>
        <translation>Du hast {ms:.0f} ms (± {error_ms:.0f}) vor dem Takt getippt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>You were in the band you were given for {share:.0f} % of the time, {unseen:.0f} % without looking.</source>
        <translation>Du warst {share:.0f} % der Zeit in der gefragten Druckstufe, ohne Hinsehen {unseen:.0f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>You were in the band you were given for {share:.0f} % of the time.</source>
        <translation>Du warst {share:.0f} % der Zeit in der gefragten Druckstufe.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <source>You were nearest to the beat at first; a breath now and then brings it back.</source>
        <translation>Am Anfang warst du am nächsten am Takt; ab und zu ein Atemzug bringt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>Your aim changed on the way: {bands}.</source>
        <translation>Dein Ziel hat unterwegs gewechselt: {bands}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_touch.py"/>
        <source>Your aim was {band}.</source>
        <translation>Dein Ziel war {band}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>your aim: {band}</source>
        <translation>dein Ziel: {band}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>Your calibration</source>
        <translation>Deine Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>your calibration</source>
        <translation>deine Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/ways/calibrating.py"/>
        <source>Your calibration is kept</source>
        <translation>Deine Kalibrierung ist gespeichert</translation>
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
        <translation>Dein Gleiten</translation>
    </message>
    <message>
        <source>Your glides count as one long touch here: this sensor cannot tell them apart. A small lift between them would, or a pad, or a glove with a motion sensor.</source>
        <translation type="vanished">Deine gleitenden Streichungen zählen hier als eine lange Berührung. Heb dazwischen kurz ab, oder nimm eine Matte oder einen Handschuh mit Bewegungssensor.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/glide_words.py"/>
        <source>Your glides count as one long touch here: this sensor cannot tell them apart. Lift a little between them and they are counted; a pad or a motion sensor can tell them too.</source>
        <translation>Deine gleitenden Streichungen zählen hier als eine lange Berührung. Heb dazwischen kurz ab, dann werden sie gezählt; auch eine Matte oder ein Bewegungssensor kann sie unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>Your glove</source>
        <translation>Dein Handschuh</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_gliding.py"/>
        <source>Your hand moved off so gently that your glove could not tell where one glide ends and the next begins; a small lift between them would, or a little more swing.</source>
        <translation>Deine Hand ist so sanft losgeglitten, dass dein Handschuh nicht merken konnte, wo ein Gleiten endet und das nächste beginnt; ein kleines Abheben dazwischen hilft, oder etwas mehr Schwung.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Your last eight strokes in a word: steady, settling or uneven.</source>
        <translation>Deine letzten acht Streichungen in einem Wort: gleichmäßig, noch nicht ganz oder ungleichmäßig.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Your last strokes came unevenly.</source>
        <translation>Deine letzten Streichungen kamen ungleichmäßig.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Your last strokes were settling in.</source>
        <translation>Deine letzten Streichungen pendelten sich ein.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>Your last strokes were steady.</source>
        <translation>Deine letzten Streichungen waren gleichmäßig.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/stroke_overlay.py"/>
        <source>your median</source>
        <translation>dein Durchschnitt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>Your own pace</source>
        <translation>Dein eigenes Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>your own pace in turns of the beat, within 15 % of 1, 1/2, 2, 1/3, 3 or one count; else a pace of your own</source>
        <translation>dein eigenes Tempo in Umläufen des Takts, auf 15 % genau 1, 1/2, 2, 1/3, 3 oder eine Zählzeit; sonst ein eigenes Tempo</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/schedule.py"/>
        <source>Your own pace, once the beat is gone.</source>
        <translation>Dein eigenes Tempo, wenn der Takt weg ist.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/sound_page/page.py"/>
        <source>Your own voice</source>
        <translation>Deine eigene Stimme</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>Your partner</source>
        <translation>Dein Gegenüber</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>your partner said {answers}</source>
        <translation>dein Gegenüber sagte {answers}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/receiver/stop.py"/>
        <source>Your partner sees it now. Take all the time you want.</source>
        <translation>Dein Gegenüber sieht es jetzt. Nimm dir alle Zeit, die du möchtest.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Your practice</source>
        <translation>Deine Übung</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>Your pressure swayed by {sway:.0f} %, which is steady.</source>
        <translation>Dein Druck schwankte um {sway:.0f} %, das ist ruhig.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>Your pressure swayed by {sway:.0f} %.</source>
        <translation>Dein Druck schwankte um {sway:.0f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your pressure varied by {share:.0f} %.</source>
        <translation>Dein Druck schwankte um {share:.0f} %.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/picture_cards.py"/>
        <location filename="../../../coach/ui/debriefing/sheet.py"/>
        <source>Your rhythm</source>
        <translation>Dein Rhythmus</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <location filename="../../../coach/ui/ways/routines.py"/>
        <source>Your routine</source>
        <translation>Dein Ablauf</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>Your sensor</source>
        <translation>Dein Sensor</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>Your sensor is about {ms:.0f} ms quicker than the keyboard (± {error_ms:.0f} ms). The coach can allow for that.</source>
        <translation>Dein Sensor ist etwa {ms:.0f} ms schneller als die Tastatur (± {error_ms:.0f} ms). Das kann der Coach ausgleichen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>Your sensor is about {ms:.0f} ms slower than the keyboard (± {error_ms:.0f} ms). The coach can allow for that.</source>
        <translation>Dein Sensor ist etwa {ms:.0f} ms langsamer als die Tastatur (± {error_ms:.0f} ms). Das kann der Coach ausgleichen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <source>Your sensor is as quick as the keyboard (± {error_ms:.0f} ms).</source>
        <translation>Dein Sensor ist so schnell wie die Tastatur (± {error_ms:.0f} ms).</translation>
    </message>
    <message>
        <source>Your sensor tells of a touch as soon as the key does (± {error_ms:.0f} ms).</source>
        <translation type="vanished">Dein Sensor meldet eine Berührung so schnell wie die Taste (± {error_ms:.0f} ms).</translation>
    </message>
    <message>
        <source>Your sensor tells of a touch {ms:.0f} ms (± {error_ms:.0f}) earlier than the key.</source>
        <translation type="vanished">Dein Sensor meldet eine Berührung {ms:.0f} ms (± {error_ms:.0f}) früher als die Taste.</translation>
    </message>
    <message>
        <source>Your sensor tells of a touch {ms:.0f} ms (± {error_ms:.0f}) later than the key.</source>
        <translation type="vanished">Dein Sensor meldet eine Berührung {ms:.0f} ms (± {error_ms:.0f}) später als die Taste.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/home_page.py"/>
        <source>Your sessions will be kept here, on this computer only.</source>
        <translation>Deine Übungen bleiben hier, nur auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <location filename="../../../coach/ui/history/skill_trends.py"/>
        <source>Your skills</source>
        <translation>Dein Können</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/picture_cards.py"/>
        <location filename="../../../coach/ui/debriefing/sheet.py"/>
        <source>Your strokes</source>
        <translation>Deine Streichungen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/coaching/words.py"/>
        <source>Your strokes are growing; let the next be lighter.</source>
        <translation>Deine Streichungen werden fester; lass die nächste leichter sein.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your strokes came {share:.0f} % later than the beat.</source>
        <translation>Deine Streichungen kamen {share:.0f} % später als der Takt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your strokes came {share:.0f} % sooner than the beat.</source>
        <translation>Deine Streichungen kamen {share:.0f} % früher als der Takt.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your strokes ended {times:.1f} times as hard as they began.</source>
        <translation>Deine Streichungen waren am Ende {times:.1f}-mal so fest wie am Anfang.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/taps.py"/>
        <source>Your taps were too far apart from each other to tell.</source>
        <translation>Deine Anschläge lagen zu weit auseinander, um etwas zu sagen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>your touch just above {aim}</source>
        <translation>deine Berührung knapp über {aim}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>your touch just below {aim}</source>
        <translation>deine Berührung knapp unter {aim}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your touch stayed short of {aim}</source>
        <translation>Deine Berührung blieb unter {aim}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>Your touch was mostly {side}</source>
        <translation>Deine Berührung lag meist {side}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>Your touch was {side}</source>
        <translation>Deine Berührung lag {side}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>Your touch went past {aim}</source>
        <translation>Deine Berührung lag über {aim}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/weeks.py"/>
        <source>Your weeks</source>
        <translation>Deine Wochen</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/start_panel.py"/>
        <source>Your weights in grams, with commas between them</source>
        <translation>Deine Gewichte in Gramm, mit Kommas dazwischen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>Your {n} strokes</source>
        <extracomment>Your one stroke</extracomment>
        <translation><numerusform>Deine eine Streichung</numerusform><numerusform>Deine {n} Streichungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/line.py"/>
        <source>yours · {minutes}</source>
        <translation>deiner · {minutes}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/control_words.py"/>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/comfort_head.py"/>
        <source>Zero  (Z)</source>
        <translation>Null  (Z)</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>{age_ms} ms</source>
        <translation>{age_ms} ms</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>{age} old</source>
        <translation>{age} alt</translation>
    </message>
    <message>
        <location filename="../../../coach/saying.py"/>
        <source>{all} and {last}</source>
        <translation>{all} und {last}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/losses.py"/>
        <source>{all}, and {last}</source>
        <translation>{all}, und {last}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_ribbon.py"/>
        <source>{answer} at {clock}</source>
        <translation>{answer} bei {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon_answers.py"/>
        <source>{answer} once</source>
        <translation>einmal {answer}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon_answers.py"/>
        <source>{answer} {times} times</source>
        <translation>{times}-mal {answer}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_care.py"/>
        <source>{answer}, after {after_s:.0f} s</source>
        <translation>{answer}, nach {after_s:.0f} s</translation>
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
        <location filename="../../../coach/recordings/imports/table.py"/>
        <source>{at} is missing: the line ends after {count} of {columns} columns; complete or remove it</source>
        <translation>{at} fehlt: Die Zeile endet nach {count} von {columns} Spalten; ergänze oder entferne sie</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <location filename="../../../coach/ui/tour/tour.py"/>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>{at} says a force of {force_n:.3g} N, which nobody can press; correct the line or give the right --unit</source>
        <translation>{at} nennt eine Kraft von {force_n:.3g} N, so fest kann niemand drücken; berichtige die Zeile oder wähle die richtige Einheit</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/table.py"/>
        <source>{at} {said}, not a number; correct or remove the line</source>
        <translation>{at} {said}, keine Zahl; berichtige oder entferne die Zeile</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>{at}, begins a frame with {how} the one before; export times with milliseconds, or say --rate, for example --rate 25 frames a second</source>
        <translation>{at}: Hier beginnt ein Bild mit {how} das davor; exportiere Zeiten mit Millisekunden, oder trag unten ein, wie viele Bilder es in der Sekunde sind</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>{at}, begins a frame without a time; export the frames' timestamps too, or say --rate, for example --rate 25 frames a second</source>
        <translation>{at}: Hier beginnt ein Bild ohne Zeit; exportiere auch die Zeitstempel der Bilder, oder trag unten ein, wie viele es in der Sekunde sind</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor_labels.py"/>
        <source>{at}, begins a frame without whole numbers of rows and columns; export it again</source>
        <translation>{at}: Hier beginnt ein Bild ohne ganze Zahlen von Zeilen und Spalten; exportiere die Datei noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>{at}, begins a map of another size than {rows} × {columns}; two movies are mixed there, export one of them again</source>
        <translation>{at}: Hier beginnt eine Karte in anderer Größe als {rows} × {columns}; zwei Filme sind vermischt, exportiere einen davon noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/numbers.py"/>
        <source>{at}, cell {column} {said}, not a number; the file is damaged there, export it again</source>
        <translation>{at}, Zelle {column} {said}, keine Zahl; die Datei ist dort beschädigt, exportiere sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/tekscan.py"/>
        <location filename="../../../coach/ui/gallery/importing.py"/>
        <source>{at}, ends a frame after {found} of {rows} rows; the file is cut or mixed there, export it again{or_whole}</source>
        <translation>{at}: Hier endet ein Bild nach {found} von {rows} Zeilen; die Datei ist abgeschnitten oder durcheinander, exportiere sie noch einmal{or_whole}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>{at}, ends a map after {done} of {rows} rows; the file is cut or mixed there, export it again{or_whole}</source>
        <translation>{at}: Hier endet eine Karte nach {done} von {rows} Zeilen; die Datei ist abgeschnitten oder durcheinander, exportiere sie noch einmal{or_whole}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/tekscan.py"/>
        <source>{at}, goes on after the movie's end with {text!r}; it holds a second movie, export each into a file of its own</source>
        <translation>{at}: Nach dem Ende des Films geht es mit {text!r} weiter; die Datei enthält einen zweiten Film, exportiere jeden in eine eigene Datei</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor_labels.py"/>
        <source>{at}, has numbers where a frame's labels (Rows, Columns) should be; the file is cut or mixed there, export it again</source>
        <translation>{at}: Hier stehen Zahlen, wo die Beschriftung eines Bilds (Rows, Columns) stehen sollte; die Datei ist abgeschnitten oder durcheinander, exportiere sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/numbers.py"/>
        <source>{at}, has {counted} instead of {columns}; the file is cut or mixed there, export it again{or_whole}</source>
        <translation>{at}: {counted} statt {columns}; die Datei ist abgeschnitten oder durcheinander, exportiere sie noch einmal{or_whole}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/tekscan.py"/>
        <source>{at}, is frame {number} after frame {last}; two movies are mixed there, export one of them again</source>
        <translation>{at}: Bild {number} kommt nach Bild {last}; zwei Filme sind vermischt, exportiere einen davon noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/table.py"/>
        <source>{at}, is no line of a table ({reason}); check its quotes</source>
        <translation>{at}: Das ist keine Zeile einer Tabelle ({reason}); prüfe ihre Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>{at}, is of a second sensor, {second}, after {first}; import one of them, for example --sensor {example}</source>
        <translation>{at}: Hier beginnt ein zweiter Sensor, {second}, nach {first}; trag unten ein, welcher importiert werden soll, etwa {example}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor_labels.py"/>
        <source>{at}, is still no map; choose an XSENSOR export with frames</source>
        <translation>{at}: Auch hier steht noch keine Karte; wähle einen XSENSOR-Export mit Bildern</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/tekscan.py"/>
        <source>{at}, is the end after {count:,} of {promised:,} frames; the file is cut, export it again{or_whole}</source>
        <translation>{at}: Hier ist Schluss, nach {count:,} von {promised:,} Bildern; die Datei ist abgeschnitten, exportiere sie noch einmal{or_whole}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor_labels.py"/>
        <source>{at}, is the end before a frame's map; the file is cut, export it again{or_whole}</source>
        <translation>{at}: Hier ist Schluss, vor der Karte eines Bilds; die Datei ist abgeschnitten, exportiere sie noch einmal{or_whole}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/lines.py"/>
        <source>{at}, is too long for a table; choose a table of numbers</source>
        <translation>{at}: Die Zeile ist zu lang für eine Tabelle; wähle eine Tabelle aus Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/tekscan.py"/>
        <source>{at}, says {text!r} where a frame should begin; the file is damaged or holds a second movie there, export it again</source>
        <translation>{at}: Hier steht {text!r}, wo ein Bild beginnen sollte; die Datei ist dort beschädigt oder enthält einen zweiten Film, exportiere sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/lines.py"/>
        <source>{at}: the {most_blank:,} lines before it are empty too, so no reading is looked for behind them; remove the empty lines</source>
        <translation>{at}: Auch die {most_blank:,} Zeilen davor sind leer, dahinter wird nichts mehr gesucht; entferne die leeren Zeilen</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>{at}: time jumps by {step_s:,.0f} s; check the unit of --time, or split the table there</source>
        <translation>{at}: Die Zeit springt um {step_s:,.0f} s; prüfe die Einheit der Zeiten, oder teile die Tabelle dort</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>{at}: time {how} ({step_s:+.6g} s from the line before); sort the lines by time, and check the unit of --time</source>
        <translation>{at}: Die Zeit {how} ({step_s:+.6g} s gegenüber der Zeile davor); sortiere die Zeilen nach Zeit, und prüfe die Einheit der Zeiten</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/novel.py"/>
        <source>{at}: time {how} ({step_s:+.6g} s from the line before); two files are mixed there, export one of them again</source>
        <translation>{at}: Die Zeit {how} ({step_s:+.6g} s gegenüber der Zeile davor); dort sind zwei Dateien vermischt, exportiere eine davon noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/writing.py"/>
        <source>{cells:,} columns are too many; up to {max_taxels:,} can be read, or more as a map with --grid</source>
        <translation>{cells:,} Spalten sind zu viele; bis {max_taxels:,} können gelesen werden, oder mehr als Karte, wenn du unten sagst, wie sie liegen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/fact.py"/>
        <location filename="../../../coach/practice/debrief/html_time.py"/>
        <location filename="../../../coach/ui/debriefing/beside_beat.py"/>
        <location filename="../../../coach/ui/debriefing/link_plot.py"/>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{clock} min</source>
        <translation>{clock} min</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>{clock} minutes</source>
        <translation>{clock} Minuten</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>{count} garbled</source>
        <translation>{count} beschädigt</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>{count} messages, none of them used</source>
        <translation>{count} Nachrichten, keine davon verwendet</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>{count} missing</source>
        <translation>{count} verloren</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>{count} taxels are</source>
        <translation>{count} Messpunkte sind</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <location filename="../../../coach/ui/debriefing/ribbon.py"/>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
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
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>{day} {year}, {clock}</source>
        <translation>{day} {year}, {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>{day}, with {sensor}, by its typical curve</source>
        <translation>{day}, mit {sensor}, nach der üblichen Kurve</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/card.py"/>
        <source>{day}, with {sensor}, calibrated {date}</source>
        <translation>{day}, mit {sensor}, kalibriert am {date}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>{device} {state}</source>
        <translation>{device} {state}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/weights_strip.py"/>
        <source>{done} of {all} weights measured</source>
        <translation>{done} von {all} Gewichten gemessen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>{drawn} of them, evenly picked.</source>
        <translation>{drawn} davon, gleichmäßig ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/trace_zones.py"/>
        <source>{edge_n:.3g} N</source>
        <translation>{edge_n:.3g} N</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>{files} of {all}</source>
        <translation>{files} von {all}</translation>
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
        <location filename="../../../coach/recordings/exports/new_file.py"/>
        <source>{file} cannot be written ({why}); choose another folder</source>
        <translation>{file} lässt sich nicht schreiben ({why}); wähle einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/forgetting.py"/>
        <source>{file} could not be deleted ({reason}); check that it is yours and its folder may be written to, then delete again</source>
        <translation>{file} ließ sich nicht löschen ({reason}); prüfe, ob die Datei dir gehört und in ihren Ordner geschrieben werden darf, dann lösche noch einmal</translation>
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
        <translation>{file} sagt nicht, wie viele Messwerte in der Sekunde es sind; trag es unten ein</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci.py"/>
        <source>{file} holds channels in microvolts and counts: say which carry force and what one is worth, for example --force {force} --unit N --scale 0.02; its columns are: {columns}</source>
        <translation>{file} enthält Kanäle in Mikrovolt und Zählwerten: Sag unten, welche Kraft tragen (etwa {force}) und wie viel Kraft ein Zählwert ist; die Spalten sind: {columns}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci.py"/>
        <location filename="../../../coach/ui/gallery/importing.py"/>
        <source>{file} holds microvolts and counts, not forces; say what one is worth, for example --unit N --scale 0.02</source>
        <translation>{file} enthält Mikrovolt und Zählwerte, keine Kräfte; gib unten an, wie viel Kraft ein Zählwert ist</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{file} holds the profile {profile}; name the file by it, or remove it</source>
        <translation>{file} enthält das Profil {profile}; benenne die Datei danach oder entferne sie</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>{file} is a file of novel’s pliance or pedar.</source>
        <translation>{file} ist eine Datei von novel pliance oder pedar.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>{file} is a file of OpenBCI or BrainFlow.</source>
        <translation>{file} ist eine Datei von OpenBCI oder BrainFlow.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>{file} is a table.</source>
        <translation>{file} ist eine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>{file} is a Tekscan movie.</source>
        <translation>{file} ist ein Tekscan-Film.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>{file} is an XSENSOR movie.</source>
        <translation>{file} ist ein XSENSOR-Film.</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>{file} is left out: it cannot be read.</source>
        <translation>{file} wird nicht benutzt: Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <source>{file} is left out: there is no word of that name.</source>
        <translation>{file} wird nicht benutzt: Ein Wort mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../../coach/sound/own_voice.py"/>
        <location filename="../../../coach/ui/gallery/sound.py"/>
        <source>{file} is left out: {why}</source>
        <translation>{file} wird nicht benutzt: {why}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{file} is no file; remove it</source>
        <translation>{file} ist keine Datei; entferne es</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/exports/choosing.py"/>
        <source>{file} is no kind of table here; give it a name ending .csv, .parquet, .edf or .mcap</source>
        <translation>{file} ist hier keine Art von Tabelle; gib ihr einen Namen, der auf .csv, .parquet, .edf oder .mcap endet</translation>
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
        <location filename="../../../coach/recordings/exports/new_file.py"/>
        <source>{file} is there already and stays as it is; choose another name</source>
        <translation>{file} gibt es schon und bleibt, wie sie ist; wähle einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/comfort/profile_file.py"/>
        <source>{file} was made by a newer coach; update this one to use it</source>
        <translation>{file} stammt von einer neueren Fassung; aktualisiere diese hier</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/lines.py"/>
        <location filename="../../../coach/ui/gallery/importing.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/table.py"/>
        <source>{file}, line {line}, column {column}</source>
        <translation>{file}, Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci.py"/>
        <source>{file}, line {line}: time jumps by {seconds:,.0f} s; split the file there</source>
        <translation>{file}, Zeile {line}: Die Zeit springt um {seconds:,.0f} s; teile die Datei dort</translation>
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
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_hub.py"/>
        <source>{force_n:.0f}</source>
        <translation>{force_n:.0f}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <location filename="../../../coach/ui/practising/ghost_panel.py"/>
        <source>{force_n:.0f} N</source>
        <translation>{force_n:.0f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_plot.py"/>
        <source>{force_n:.0f} newtons</source>
        <translation>{force_n:.0f} Newton</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>{force_n:.0f} N</source>
        <translation>{force_n:.0f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/dial_hub.py"/>
        <source>{force_n:.1f}</source>
        <translation>{force_n:.1f}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/band_words.py"/>
        <source>{force_n:.1f} N</source>
        <translation>{force_n:.1f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>{force_n:.1f} N</source>
        <translation>{force_n:.1f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/ramp_scale.py"/>
        <source>{force_n:.3g} N</source>
        <translation>{force_n:.3g} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/band_bars.py"/>
        <source>{force_n:g} N</source>
        <translation>{force_n:g} N</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>{force} above it on the way down</source>
        <translation>auf dem Weg hinab {force} darüber</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>{force} above it on the way up</source>
        <translation>auf dem Weg hinauf {force} darüber</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>{force} below it on the way down</source>
        <translation>auf dem Weg hinab {force} darunter</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/drills/sentences.py"/>
        <source>{force} below it on the way up</source>
        <translation>auf dem Weg hinauf {force} darunter</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/words.py"/>
        <source>{found} of {count} sessions.</source>
        <translation>{found} von {count} Übungen.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>{grams:.0f} g</source>
        <translation>{grams:.0f} g</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating_plan.py"/>
        <source>{grams:g} g</source>
        <translation>{grams:g} g</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>{hand} began {lag_s:.2f} s later</source>
        <translation>{hand} begann {lag_s:.2f} s später</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>{hand} began {lag_s:.2f} s later.</source>
        <translation>{hand} begann {lag_s:.2f} s später.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_words.py"/>
        <source>{hand} begins {lag_s:.2f} s later</source>
        <translation>{hand} beginnt {lag_s:.2f} s später</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/hands.py"/>
        <source>{hand} carried {share:.0f} % of the pressure</source>
        <translation>{hand} trug {share:.0f} % des Drucks</translation>
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
        <location filename="../../../coach/practice/drills/sentences.py"/>
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
        <translation>{info} nennt keinen Vollausschlag, also ist der Leitwert unbekannt; kalibriere das Gerät als Waage</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration.py"/>
        <source>{info} sends bare counts, so the coach cannot tell newtons yet; calibrate it once with: coach calibrate</source>
        <translation>{info} sendet nur Zählwerte, also kann der Coach noch keine Newton nennen; kalibriere das Gerät einmal mit Gewichten, über „Verbinden“</translation>
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
        <translation>{kilograms:.3g} kg</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating_plan.py"/>
        <source>{kilograms:g} kg</source>
        <translation>{kilograms:g} kg</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/pressure_map.py"/>
        <source>{kpa:.0f} kPa</source>
        <translation>{kpa:.0f} kPa</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>{last} stands before {first}; write --force {last}..{first}</source>
        <translation>{last} steht vor {first}; wähle die Spalten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/skill_trends.py"/>
        <source>{last}, best {best}</source>
        <translation>{last}, Bestwert: {best}</translation>
    </message>
    <message>
        <source>{late} are taken out now, found on {day}.</source>
        <translation type="vanished">Jetzt werden {late} abgezogen, gefunden am {day}.</translation>
    </message>
    <message>
        <source>{late} are taken out now.</source>
        <translation type="vanished">Jetzt werden {late} abgezogen.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_sure.py"/>
        <source>{least_n:.1f} to {most_n:.1f} N</source>
        <translation>{least_n:.1f} bis {most_n:.1f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>{listed} and more</source>
        <translation>{listed} und mehr</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{listed} and {another}</source>
        <translation>{listed} und {another}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{listed} or {another}</source>
        <translation>{listed} oder {another}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/pieces.py"/>
        <source>{lost_s:.1f} s between them were not kept.</source>
        <translation>{lost_s:.1f} s dazwischen wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>{lost} samples in {gaps} gaps</source>
        <translation>{lost} Messwerte in {gaps} Lücken</translation>
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
        <location filename="../../../coach/ui/routines/editor.py"/>
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/card.py"/>
        <source>{minutes} min {seconds:02d} s · level {level} of {most}</source>
        <translation>{minutes}:{seconds:02d} min · Level {level} von {most}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/editor.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/words.py"/>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>{ms:.0f} ms</source>
        <translation>{ms:.0f} ms</translation>
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
        <translation><numerusform>{n:,} Bild</numerusform><numerusform>{n:,} Bilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>{n:,} gaps</source>
        <extracomment>{n:,} gap</extracomment>
        <translation><numerusform>{n:,} Lücke</numerusform><numerusform>{n:,} Lücken</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/link_story.py"/>
        <source>{n:,} messages came garbled and were thrown away.</source>
        <extracomment>{n:,} message came garbled and was thrown away.</extracomment>
        <translation><numerusform>{n:,} Nachricht kam beschädigt an und wurde verworfen.</numerusform><numerusform>{n:,} Nachrichten kamen beschädigt an und wurden verworfen.</numerusform></translation>
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
        <translation><numerusform>{n:,} Stelle</numerusform><numerusform>{n:,} Stellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/link_story.py"/>
        <source>{n:,} readings were lost on the way; their places stay empty.</source>
        <extracomment>{n:,} reading was lost on the way; its place stays empty.</extracomment>
        <translation><numerusform>{n:,} Messwert ging unterwegs verloren; sein Platz bleibt leer.</numerusform><numerusform>{n:,} Messwerte gingen unterwegs verloren; ihre Plätze bleiben leer.</numerusform></translation>
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
        <translation><numerusform>{n:,} Zeile</numerusform><numerusform>{n:,} Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>{n:,} rows told twice, left out.</source>
        <extracomment>{n:,} row told twice, left out.</extracomment>
        <translation><numerusform>{n:,} Zeile doppelt, ausgelassen.</numerusform><numerusform>{n:,} Zeilen doppelt, ausgelassen.</numerusform></translation>
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
        <translation>{name} hat {times}-mal gesagt, ein anderes Gerät zu sein, also kann es mit den Werten nicht weitergehen; sieh nach dem Kabel, dann starte die Übung neu</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/page.py"/>
        <source>{name} is here already; choose another name to tell them apart.</source>
        <translation>{name} gibt es hier schon; wähle einen anderen Namen, damit ihr sie unterscheiden könnt.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wire_refusal.py"/>
        <source>{name} now speaks of {taxels} taxels, not {before}, so its readings cannot go on; start the practice again</source>
        <translation>{name} spricht jetzt von {taxels} Messpunkten statt {before}, also kann es mit den Werten nicht weitergehen; starte die Übung neu</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>{name} said stop at {first:.0f}, {second:.0f} and {third:.0f} N. The coach stays a fifth below the lowest: too much begins at {mine:g} N here, usually at {usual:g} N.</source>
        <translation>{name} sagte Stopp bei {first:.0f}, {second:.0f} und {third:.0f} N. Der Coach bleibt ein Fünftel unter dem kleinsten: Zu viel beginnt hier bei {mine:g} N, üblich sind {usual:g} N.</translation>
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
        <source>{name} said stop at {first:.0f}, {second:.0f} and {third:.0f} N: too much begins at {mine:g} N here, usually at {usual:g} N.</source>
        <translation type="vanished">{name} sagte Stopp bei {first:.0f}, {second:.0f} und {third:.0f} N: Zu viel beginnt hier bei {mine:g} N, üblich sind {usual:g} N.</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/rate_watch.py"/>
        <source>{name} sends {sent:.0f} samples a second and says that it sends {declared:.0f}, so times and strokes may be wrong; unplug it and start again.</source>
        <translation>{name} sendet {sent:.0f} Messwerte in der Sekunde und gibt {declared:.0f} an, deshalb können Zeiten und Streichungen falsch sein; zieh das Gerät ab und beginn von vorn.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/found_words.py"/>
        <source>{name}: light to {light_n:.3g}, medium to {medium_n:.3g}, too much from {firm_n:.3g} newtons</source>
        <translation>{name}: leicht bis {light_n:.3g}, mittel bis {medium_n:.3g}, zu viel ab {firm_n:.3g} Newton</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/address.py"/>
        <source>{name}={text} is not a number; write for example {name}={default:g}</source>
        <translation>{name}={text} ist keine Zahl; schreib zum Beispiel {name}={default:g}</translation>
    </message>
    <message>
        <source>{newtons} N firmer than the ghost</source>
        <translation type="vanished">Im Schnitt {newtons} N fester als die Schattenhand</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>{newtons} N firmer than the ghost on average</source>
        <translation>Im Schnitt {newtons} N fester als die Schattenhand</translation>
    </message>
    <message>
        <source>{newtons} N lighter than the ghost</source>
        <translation type="vanished">Im Schnitt {newtons} N leichter als die Schattenhand</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_words.py"/>
        <source>{newtons} N lighter than the ghost on average</source>
        <translation>Im Schnitt {newtons} N leichter als die Schattenhand</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{notice}  ({at} of {count})</source>
        <translation>{notice}  ({at} von {count})</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/weigh_panel.py"/>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hovering.py"/>
        <source>{number}: {meaning}</source>
        <translation>{number}: {meaning}</translation>
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
        <translation><numerusform>ein Atemzug</numerusform><numerusform>{n} Atemzüge</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{n} counts at {pace:g}</source>
        <extracomment>{n} count at {pace:g}</extracomment>
        <translation><numerusform>{n} Zählzeit, Tempo {pace:g}</numerusform><numerusform>{n} Zählzeiten, Tempo {pace:g}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{n} counts at {pace:g}, rising to {end:g}</source>
        <extracomment>{n} count at {pace:g}, rising to {end:g}</extracomment>
        <translation><numerusform>{n} Zählzeit, Tempo {pace:g}, schneller bis {end:g}</numerusform><numerusform>{n} Zählzeiten, Tempo {pace:g}, schneller bis {end:g}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{n} counts at {pace:g}, slowing to {end:g}</source>
        <extracomment>{n} count at {pace:g}, slowing to {end:g}</extracomment>
        <translation><numerusform>{n} Zählzeit, Tempo {pace:g}, langsamer bis {end:g}</numerusform><numerusform>{n} Zählzeiten, Tempo {pace:g}, langsamer bis {end:g}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>{n} counts, {length_s:.1f} s</source>
        <extracomment>{n} count, {length_s:.1f} s</extracomment>
        <translation><numerusform>{n} Zählzeit, {length_s:.1f} s</numerusform><numerusform>{n} Zählzeiten, {length_s:.1f} s</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>{n} minutes</source>
        <extracomment>{n} minute</extracomment>
        <translation><numerusform>{n} Minute</numerusform><numerusform>{n} Minuten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/history/words.py"/>
        <source>{n} minutes</source>
        <comment>in all</comment>
        <extracomment>{n} minute</extracomment>
        <translation><numerusform>{n} Minute</numerusform><numerusform>{n} Minuten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/connect/device_picker.py"/>
        <source>{n} more devices are there, which do not say that they measure: {names}. If one of them is yours, switch it off and on, and look again.</source>
        <extracomment>One more device is there, which does not say that it measures: {names}. If it is yours, switch it off and on, and look again.</extracomment>
        <translation><numerusform>Ein anderes Gerät ist da, meldet sich aber nicht als Sensor: {names}. Ist es deins, schalte es aus und wieder ein und such noch einmal.</numerusform><numerusform>{n} andere Geräte sind da, melden sich aber nicht als Sensor: {names}. Ist eins davon deins, schalte es aus und wieder ein und such noch einmal.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>{n} seconds</source>
        <extracomment>{n} second</extracomment>
        <translation><numerusform>{n} Sekunde</numerusform><numerusform>{n} Sekunden</numerusform></translation>
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
        <translation><numerusform>eine Streichung</numerusform><numerusform>{n} Streichungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/debriefing/stroke_overlay.py"/>
        <source>{n} strokes over each other, {aim}, from {low_n:.0f} to {high_n:.0f} newtons</source>
        <extracomment>{n} strokes over each other, {aim}, from {low_n:.0f} to {high_n:.0f} newtons</extracomment>
        <translation><numerusform>{n} Streichung, {aim}, von {low_n:.0f} bis {high_n:.0f} Newton</numerusform><numerusform>{n} Streichungen übereinander, {aim}, von {low_n:.0f} bis {high_n:.0f} Newton</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/stroke_scale.py"/>
        <source>{n} strokes up to {peak}</source>
        <extracomment>one stroke up to {peak}</extracomment>
        <translation><numerusform>eine Streichung bis {peak}</numerusform><numerusform>{n} Streichungen bis {peak}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/offsets.py"/>
        <source>{n} strokes were farther than {reach} from the beat: a triangle at the edge marks each.</source>
        <extracomment>One stroke was farther than {reach} from the beat: a triangle at the edge marks it.</extracomment>
        <translation><numerusform>Eine Streichung war mehr als {reach} vom Takt entfernt: Ein Dreieck am Rand zeigt sie.</numerusform><numerusform>{n} Streichungen waren mehr als {reach} vom Takt entfernt: Ein Dreieck am Rand zeigt jede.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/latency/taps.py"/>
        <source>{n} taps are too few to tell; tap {wanted} times.</source>
        <extracomment>{n} tap is too few to tell; tap {wanted} times.</extracomment>
        <translation><numerusform>{n} Anschlag ist zu wenig; tippe {wanted}-mal.</numerusform><numerusform>{n} Anschläge sind zu wenig; tippe {wanted}-mal.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/practice/debrief/link_story.py"/>
        <source>{n} times nothing came, for {long_s:.1f} s at the longest.</source>
        <extracomment>Once nothing came, for {long_s:.1f} s.</extracomment>
        <translation><numerusform>Einmal kam nichts, {long_s:.1f} s lang.</numerusform><numerusform>{n}-mal kam nichts, am längsten {long_s:.1f} s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/debriefing/calibration_curve.py"/>
        <source>{n} weights, read within {rmse} of them on average.</source>
        <extracomment>One weight, read within {rmse} of it on average.</extracomment>
        <translation><numerusform>Ein Gewicht, auf {rmse} genau gemessen.</numerusform><numerusform>{n} Gewichte, im Schnitt auf {rmse} genau gemessen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../coach/ui/history/words.py"/>
        <source>{n} were with the simulated hand; weeks and skills are of your own.</source>
        <extracomment>One was with the simulated hand; weeks and skills are of your own.</extracomment>
        <translation><numerusform>Eine davon mit der simulierten Hand; Wochen und Können zeigen nur deine eigenen.</numerusform><numerusform>{n} davon mit der simulierten Hand; Wochen und Können zeigen nur deine eigenen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>{off_s:.2f} s early</source>
        <translation>{off_s:.2f} s früh</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>{off_s:.2f} s late</source>
        <translation>{off_s:.2f} s spät</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts_rhythm.py"/>
        <source>{pace_s:.1f} s a stroke</source>
        <translation>{pace_s:.1f} s je Streichung</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>{pace} counts a minute</source>
        <translation>{pace} Zählzeiten pro Minute</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>{parts} silent</source>
        <translation>{parts} stumm</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>{parts} stuck</source>
        <translation>{parts} stecken geblieben</translation>
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
        <translation>{path} lässt sich nicht lesen ({why}); wähle eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/writing.py"/>
        <source>{path} cannot be written ({reason}); free some space or choose another folder</source>
        <translation>{path} lässt sich nicht schreiben ({reason}); schaff etwas Platz oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/latency/kept.py"/>
        <source>{path} cannot be written ({why}); make room</source>
        <translation>{path} lässt sich nicht schreiben ({why}); schaff Platz</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/tekscan.py"/>
        <source>{path} does not say how long a frame lasts (SECONDS_PER_FRAME); say it with --rate, for example --rate 100 frames a second</source>
        <translation>{path} sagt nicht, wie lange ein Bild dauert (SECONDS_PER_FRAME); trag es unten ein</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/novel.py"/>
        <source>{path} has a novel heading but no numbers; export it again</source>
        <translation>{path} hat einen Kopf von novel, aber keine Zahlen; exportiere die Datei noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/tekscan.py"/>
        <source>{path} has a Tekscan heading but no frame; export the movie again, with its frames</source>
        <translation>{path} hat einen Kopf von Tekscan, aber kein Bild; exportiere den Film noch einmal, mit seinen Bildern</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/reader.py"/>
        <source>{path} has lost its header; `coach check` can save what is whole in it</source>
        <translation>{path} hat ihren Kopf verloren; `coach check` kann retten, was darin heil ist</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/replay.py"/>
        <source>{path} has no hand {hand}; leave the option hand out</source>
        <translation>{path} hat keine Hand {hand}; lass die Angabe hand weg</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/table.py"/>
        <source>{path} has no row with anything in it; choose another table</source>
        <translation>{path} hat keine Zeile, in der etwas steht; wähle eine andere Tabelle</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>{path} has no sensor {sensor}; it has {sensors}</source>
        <translation>{path} hat keinen Sensor {sensor}; es gibt {sensors}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/tekscan.py"/>
        <source>{path} has no whole number {name} in its heading; export the movie again</source>
        <translation>{path} hat in seinem Kopf keine ganze Zahl {name}; exportiere den Film noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/xsensor.py"/>
        <source>{path} has XSENSOR's labels but no map; export it with its frames</source>
        <translation>{path} hat die Beschriftung von XSENSOR, aber keine Karte; exportiere die Datei mit ihren Bildern</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/novel.py"/>
        <location filename="../../../coach/ui/gallery/importing.py"/>
        <source>{path} has {cells} sensors and does not say how they lie; say it with --grid ROWSxCOLUMNS, for example --grid {example}</source>
        <translation>{path} hat {cells} Sensoren und sagt nicht, wie sie liegen; trag es unten ein, etwa {example}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/novel.py"/>
        <source>{path} has {cells} sensors, which are not {rows} × {columns}; give another --grid</source>
        <translation>{path} hat {cells} Sensoren, das sind nicht {rows} × {columns}; ändere unten die Zahlen</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/table.py"/>
        <source>{path} has {count} columns {wished}; rename all but one</source>
        <translation>{path} hat {count} Spalten {wished}; benenne alle bis auf eine um</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/scan.py"/>
        <source>{path} is a device or a pipe, not a file; choose a recording</source>
        <translation>{path} ist ein Gerät oder eine Leitung, keine Datei; wähle eine Aufnahme</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <source>{path} is a device or a pipe, not a file; choose another name</source>
        <translation>{path} ist ein Gerät oder eine Leitung, keine Datei; wähle einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/scan.py"/>
        <source>{path} is a folder; choose a recording in it</source>
        <translation>{path} ist ein Ordner; wähle eine Aufnahme darin</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <source>{path} is a link to another file; choose a name that is no link</source>
        <translation>{path} ist ein Verweis auf eine andere Datei; wähle einen Namen, der keiner ist</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>{path} is a table: say which columns to take, for example {example}; its columns are: {shown}</source>
        <translation>{path} ist eine Tabelle: Wähle unten die Spalten (wie bei {example}); es gibt: {shown}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/reader.py"/>
        <source>{path} is empty; choose a recording</source>
        <translation>{path} ist leer; wähle eine Aufnahme</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/table.py"/>
        <source>{path} is empty; choose a table with a line of column names</source>
        <translation>{path} ist leer; wähle eine Tabelle mit einer Zeile von Spaltennamen</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>{path} is no calibration; remove it and calibrate again</source>
        <translation>{path} ist keine Kalibrierung; entferne die Datei und kalibriere neu</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/lines.py"/>
        <source>{path} is no text; choose a CSV table, or let the program that made it export text</source>
        <translation>{path} ist kein Text; wähle eine CSV-Tabelle, oder lass das Programm, von dem sie stammt, Text exportieren</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/reader.py"/>
        <source>{path} is not a recording of this app; choose another file</source>
        <translation>{path} ist keine Aufnahme dieser App; wähle eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/history.py"/>
        <source>{path} is not in the history; coach history lists what is</source>
        <translation>{path} ist nicht im Verlauf; coach history zeigt, was es gibt</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/lines.py"/>
        <source>{path} is packed ({kind}); unpack it or save it as CSV first</source>
        <translation>{path} ist gepackt ({kind}); entpacke die Datei oder speichere sie zuerst als CSV</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/journal.py"/>
        <source>{path} is there already and stays as it is; choose another name</source>
        <translation>{path} gibt es schon und bleibt, wie es ist; wähle einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>{path} was made with another device ({device_id}); remove it</source>
        <translation>{path} gehört zu einem anderen Gerät ({device_id}); entferne die Datei</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>{path} was made with another device ({device_id}); remove it and calibrate this one</source>
        <translation>{path} gehört zu einem anderen Gerät ({device_id}); entferne die Datei und kalibriere dieses hier</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/hands_panel.py"/>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/settings/page.py"/>
        <location filename="../../../coach/ui/sound_page/words.py"/>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/files.py"/>
        <source>{place} cannot be written ({reason}); choose a folder that exists and is yours</source>
        <translation>{place} lässt sich nicht schreiben ({reason}); wähle einen Ordner, den es gibt und der dir gehört</translation>
    </message>
    <message>
        <location filename="../../../coach/reasons.py"/>
        <source>{place} could not be saved ({reason}); choose another folder</source>
        <translation>{place} ließ sich nicht speichern ({reason}); wähle einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/fact.py"/>
        <source>{points} of 100</source>
        <translation>{points} von 100</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/verdict.py"/>
        <location filename="../../../coach/ui/gallery/past.py"/>
        <source>{points} of 100. {sentence}</source>
        <translation>{points} von 100. {sentence}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>{port} could not be opened ({said}); unplug the sensor, plug it in and try again</source>
        <translation>{port} ließ sich nicht öffnen ({said}); zieh den Sensor ab, steck ihn ein und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>{port} did not answer ({said}); check the address and that the sensor is on</source>
        <translation>{port} hat nicht geantwortet ({said}); sieh nach der Adresse, und ob der Sensor eingeschaltet ist</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>{port} is in use by another program; ModemManager looks at new ports for half a minute, so wait that long, or close what else has it open (a serial monitor?)</source>
        <translation>{port} wird von einem anderen Programm benutzt; ModemManager sieht sich neue Anschlüsse eine halbe Minute an, warte also so lange, oder schließ, was ihn sonst offen hat (ein serieller Monitor?)</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <location filename="../../../coach/ui/gallery/connecting.py"/>
        <source>{port} is in use by {who}; close that (a serial monitor?) and try again</source>
        <translation>{port} wird von {who} benutzt; schließ das (ein serieller Monitor?) und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ports.py"/>
        <source>{port} is no serial port; see what is plugged in with: coach devices</source>
        <translation>{port} ist kein serieller Anschluss; wähle ein anderes Gerät</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>{port} prints words; it is read once it prints numbers, a line each</source>
        <translation>{port} schreibt Wörter; gelesen wird, sobald Zahlen kommen, jede auf einer Zeile</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>{port} talks at {speed} baud; ?baud={speed} says so at once</source>
        <translation>{port} spricht mit {speed} Baud; ?baud={speed} sagt das gleich</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/greeting.py"/>
        <source>{port} talks, but makes no sense at {at}; look at Serial.begin in its sketch, at baud= and format= in the address, and whether its ground is connected</source>
        <translation>{port} spricht, ergibt aber bei {at} keinen Sinn; sieh nach Serial.begin im Sketch, nach baud= und format= in der Adresse, und ob die Masse verbunden ist</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/session/replay_player.py"/>
        <source>{position} of {duration}</source>
        <translation>{position} von {duration}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/frame_rate.py"/>
        <source>{rate_hz:.3g} frames a second are few: short strokes can be missed; total, bands and peak pressure hold.</source>
        <translation>{rate_hz:.3g} Bilder in der Sekunde sind wenige: Kurze Streichungen können fehlen; Summe, Druckstufen und Höchstdruck stimmen.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/frame_rate.py"/>
        <source>{rate_hz:.3g} frames a second are too few to tell a tremor; it stays unknown.</source>
        <translation>{rate_hz:.3g} Bilder in der Sekunde sind zu wenige, um ein Zittern zu erkennen; es bleibt unbekannt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/link_words.py"/>
        <source>{rate_hz:.3g} Hz</source>
        <translation>{rate_hz:.3g} Hz</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/link_story.py"/>
        <source>{rate} readings a second came, on average.</source>
        <translation>Im Schnitt kamen {rate} Messwerte in der Sekunde.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html.py"/>
        <source>{rate} samples a second</source>
        <translation>{rate} Messwerte in der Sekunde</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/preview.py"/>
        <source>{routine}: {stage}</source>
        <translation>{routine}: {stage}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/folding.py"/>
        <source>{rows} × {columns} cells are one here, their forces added: no newton is lost, but a peak smaller than that is spread over it</source>
        <translation>{rows} × {columns} Zellen sind hier eine, ihre Kräfte zusammengezählt: Kein Newton geht verloren, aber eine kleinere Spitze verteilt sich darüber</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci_clock.py"/>
        <source>{samples} missing by the sample index, in {gaps}.</source>
        <translation>{samples} gingen laut Zähler verloren, in {gaps}.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/address.py"/>
        <source>{scheme}: does not know the option {name!r}; its options are: {known}</source>
        <translation>{scheme}: kennt die Angabe {name!r} nicht; möglich sind: {known}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/address.py"/>
        <source>{scheme}: is no kind of source here; there are {known}</source>
        <translation>{scheme}: ist hier keine Art von Quelle; es gibt {known}</translation>
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
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/stage_words.py"/>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/ghost_panel.py"/>
        <source>{seconds:g} s</source>
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
        <translation>{sentence} {also}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/words.py"/>
        <source>{sessions}, {minutes} in all.</source>
        <translation>{sessions}, {minutes} insgesamt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/progress_page.py"/>
        <source>{share:.0%} of {size:.0f} MB</source>
        <translation>{share:.0%} von {size:.0f} MB</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/importing/progress_page.py"/>
        <source>{share:.0%} of {size:.1f} MB</source>
        <translation>{share:.0%} von {size:.1f} MB</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>{share:.0f} % of your strokes landed suddenly.</source>
        <translation>{share:.0f} % deiner Streichungen landeten plötzlich.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/weigh_panel.py"/>
        <source>{share} of the most so far</source>
        <translation>{share} vom Höchsten bisher</translation>
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
        <location filename="../../../coach/recordings/imports/writing.py"/>
        <source>{source} has fewer than two {what}; choose a longer one</source>
        <translation>{source} hat weniger als zwei {what}; wähle eine längere Datei</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/frame_rate.py"/>
        <source>{source} has {rate_hz:.3g} {what}, outside of {min_rate_hz:g} to {max_rate_hz:g}; {how}</source>
        <translation>{source} hat {rate_hz:.3g} {what}, außerhalb von {min_rate_hz:g} bis {max_rate_hz:g}; {how}</translation>
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
        <location filename="../../../coach/ui/gallery/care.py"/>
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
        <translation>{step} s früh</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_time.py"/>
        <location filename="../../../coach/ui/debriefing/beside_beat.py"/>
        <source>{step} s late</source>
        <translation>{step} s spät</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <source>{strokes}, never too much.</source>
        <translation>{strokes}, nie zu viel.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/facts.py"/>
        <source>{strokes}, {times} too much.</source>
        <translation>{strokes}, {times}-mal zu viel.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/pulse.py"/>
        <source>{taps} of {wanted} taps</source>
        <translation>{taps} von {wanted} Anschlägen</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/check.py"/>
        <source>{target} cannot be written ({reason}); what it holds so far is whole; free some space or choose another folder</source>
        <translation>{target} lässt sich nicht schreiben ({reason}); was bisher darin ist, ist heil; schaff etwas Platz oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{target} was not found in {seconds:g} s of listening, {heard} was heard; switch it on and bring it near (coach devices --ble lists what is in the air)</source>
        <translation>{target} wurde in {seconds:g} s nicht gefunden, zu hören war {heard}; schalte das Gerät ein und bring es näher</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{target}: {why} (ble:{target}?kind={kind})</source>
        <translation>{target}: {why} (ble:{target}?kind={kind})</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/routines/body_words.py"/>
        <source>{technique} on {area}</source>
        <translation>{technique}, {area}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/address.py"/>
        <source>{text!r} is no address; write for example sim:beginner, serial:/dev/ttyUSB0 or replay:practice.rec</source>
        <translation>{text!r} ist keine Adresse; schreib zum Beispiel sim:beginner, serial:/dev/ttyUSB0 oder replay:practice.rec</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/before_checklist.py"/>
        <source>{ticked} of {all} ready.</source>
        <translation>{ticked} von {all} bereit.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/told_late.py"/>
        <source>{times}, by up to {worst_s:.1f} s</source>
        <translation>{times}, um bis zu {worst_s:.1f} s</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>{time} after the beat</source>
        <translation>{time} nach dem Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>{time} before the beat</source>
        <translation>{time} vor dem Takt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>{time} earlier</source>
        <translation>{time} früher</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/practising/foot_words.py"/>
        <source>{time} in all</source>
        <translation>{time} insgesamt</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/timing/result.py"/>
        <source>{time} later</source>
        <translation>{time} später</translation>
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
        <translation>{title} (misst Zug)</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/wh_c06.py"/>
        <source>{title} (too slow for bands)</source>
        <translation>{title} (zu langsam für Druckstufen)</translation>
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
        <location filename="../../../coach/ui/connect/setup_panel.py"/>
        <source>{title}, {clock} min</source>
        <translation>{title}, {clock} min</translation>
    </message>
    <message>
        <location filename="../../../coach/engine/ghost_file.py"/>
        <location filename="../../../coach/ui/gallery/care.py"/>
        <source>{title}, {date}</source>
        <translation>{title}, {date}</translation>
    </message>
    <message>
        <source>{title}, {minutes} min</source>
        <translation type="vanished">{title}, {minutes} min</translation>
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
        <translation>{told}, und {times} war es zu viel</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>{told}, by {newtons} on average</source>
        <translation>{told}, im Schnitt um {newtons}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/area_row.py"/>
        <source>{told}, not part of this routine</source>
        <translation>{told}, kommt in diesem Ablauf nicht vor</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>{told}; so near takes little off your score.</source>
        <translation>{told}; so nah kostet das nur wenige Punkte.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/beside_target.py"/>
        <source>{told}; so near takes nothing off your score.</source>
        <translation>{told}; so nah kostet das keine Punkte.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/words.py"/>
        <source>{told}; {also}.</source>
        <translation>{told}; {also}.</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/score.py"/>
        <source>{told}; {share} % of it was in the target.</source>
        <translation>{told}; {share} % davon waren im Ziel.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/drills/card.py"/>
        <source>{trains} {details}. {points} Key {key}.</source>
        <translation>{trains} {details}. {points} Taste {key}.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/start_panel.py"/>
        <source>{typed} is no list of grams; write for example 500, 1000, 2000</source>
        <translation>{typed} ist keine Liste von Gramm; schreib zum Beispiel 500, 1000, 2000</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/movie.py"/>
        <source>{unit!r} is no unit of force or pressure here; use one of {unit_words}</source>
        <translation>{unit!r} ist hier keine Einheit von Kraft oder Druck; nimm eine von {unit_words}</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/csv_columns.py"/>
        <source>{unit!r} is no unit of time here; write --time {name}:s, :ms or :us</source>
        <translation>{unit!r} ist hier keine Zeiteinheit; wähle für {name} unten Sekunden, Millisekunden oder Mikrosekunden</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>{weekday} {day} {year}, {clock}</source>
        <translation>{weekday}, {day} {year}, {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/days.py"/>
        <location filename="../../../coach/ui/history/session_line.py"/>
        <source>{weekday} {day}, {clock}</source>
        <translation>{weekday}, {day}, {clock}</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_fit.py"/>
        <source>{weight} came twice; give each weight once</source>
        <translation>{weight} kam zweimal; nenn jedes Gewicht einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/extras.py"/>
        <source>{what} needs a part that is not installed; install it with: pip install "{part}"</source>
        <translation>{what} braucht einen Teil, der nicht installiert ist; installiere ihn mit: pip install "{part}"</translation>
    </message>
    <message>
        <location filename="../../../coach/extras.py"/>
        <source>{what} needs a part that this package leaves out; the coach installed from its wheel can have it: pipx install "{wheel}"</source>
        <translation>{what} braucht einen Teil, den dieses Paket weglässt; der aus seinem Wheel installierte Coach kann ihn haben: pipx install "{wheel}"</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/port_trouble.py"/>
        <source>{what}: brltty, which serves braille displays, takes it; if you use none, run: sudo apt remove brltty, then plug it in again</source>
        <translation>{what}: brltty, das Braillezeilen bedient, nimmt es; benutzt du keine, lass es entfernen, und steck es dann noch einmal ein</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/port_trouble.py"/>
        <source>{what}: no driver has taken it; plug it in again, and see: sudo dmesg | tail</source>
        <translation>{what}: kein Treiber hat es übernommen; steck es noch einmal ein, oder nimm ein anderes Kabel</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/doubts.py"/>
        <source>{what}: {why}. {do}.</source>
        <translation>{what}: {why}. {do}.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/movie.py"/>
        <source>{where} holds pressures ({name}) and does not say how large a cell is; say it in mm² with --area, for example --area 100</source>
        <translation>{where} enthält Drücke ({name}) und sagt nicht, wie groß eine Zelle ist; trag es unten ein, in mm²</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/movie.py"/>
        <source>{where} holds raw readings, not pressures; export it calibrated (in kPa or PSI), or say what one is worth, for example --unit kPa --scale 0.35</source>
        <translation>{where} enthält Rohwerte, keine Drücke; exportiere kalibriert (in kPa oder PSI), oder sag unten, was einer wert ist</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>{where} is no calibration; remove it and calibrate again</source>
        <translation>{where} ist keine Kalibrierung; entferne die Datei und kalibriere neu</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibration_file.py"/>
        <source>{where} needs a newer app; update the coach, or calibrate again</source>
        <translation>{where} braucht eine neuere App; aktualisiere den Coach, oder kalibriere neu</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/openbci.py"/>
        <source>{where} says a force of {force_n:.3g} N, which nobody can press; give the right --scale</source>
        <translation>{where} nennt eine Kraft von {force_n:.3g} N, so fest kann niemand drücken; ändere, was ein Rohwert von 1 wert ist</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/movie.py"/>
        <source>{where} says that its values are {name}, not {wished}; leave --unit out</source>
        <translation>{where} sagt, dass die Werte {name} sind, nicht {wished}; wähle „wie die Datei sagt“</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/movie.py"/>
        <source>{where} says {rows:,} × {columns:,} cells, more than the {most_cells:,} that can be read; export a part of the mat</source>
        <translation>{where} nennt {rows:,} × {columns:,} Zellen, mehr als die {most_cells:,}, die gelesen werden können; exportiere einen Teil der Matte</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/movie.py"/>
        <source>{where} says {rows:,} × {columns:,} cells, which no mat has (up to {longest_side:,} a side); the file is damaged, export it again</source>
        <translation>{where} nennt {rows:,} × {columns:,} Zellen, die keine Matte hat (bis {longest_side:,} je Seite); die Datei ist beschädigt, exportiere sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/imports/movie.py"/>
        <source>{where} {said}; say it with --unit, for example --unit kPa</source>
        <translation>{where} {said}; wähle sie unten</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{who} could not be connected ({short}); switch it off and on, and try again</source>
        <translation>{who} ließ sich nicht verbinden ({short}); schalte das Gerät aus und wieder ein und versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{who} does not answer; bring it near, and close whatever else is connected to it (a phone?)</source>
        <translation>{who} antwortet nicht; bring das Gerät näher, und trenne, was sonst damit verbunden ist (ein Telefon?)</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{who} has just gone; switch it on and bring it near</source>
        <translation>{who} ist gerade verschwunden; schalte das Gerät ein und bring es näher</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{who} is connected but sends nothing; switch it off and on</source>
        <translation>{who} ist verbunden, sendet aber nichts; schalte das Gerät aus und wieder ein</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/calibrate/found_words.py"/>
        <source>{who} is gone; check its battery, and begin again.</source>
        <translation>{who} ist weg; sieh nach dem Akku und fang noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/ble_problems.py"/>
        <source>{who} was taken for {taken_for}, but is {is_then}; choose another: coach devices --ble</source>
        <translation>{who} wurde gehalten für: {taken_for}, ist aber: {is_then}; wähle ein anderes Gerät</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <source>{why} {lost:,} pieces could not be kept.</source>
        <translation>{why} {lost:,} Teile gingen verloren.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <source>{why}: it goes on in {place}.</source>
        <translation>{why}: Sie geht in {place} weiter.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <source>{why}: practice goes on, but is not kept.</source>
        <translation>{why}: Die Übung geht weiter, wird aber nicht aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../../coach/recordings/trouble.py"/>
        <source>{why}: the end of the recording was not kept.</source>
        <translation>{why}: Das Ende der Aufnahme fehlt.</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/partner/word_buttons.py"/>
        <source>{word}, key {key}</source>
        <translation>{word}, Taste {key}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/force_words.py"/>
        <source>± {error_n:.1f} N</source>
        <translation>± {error_n:.1f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/kit/force_words.py"/>
        <source>± {error_n} N</source>
        <translation>± {error_n} N</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating_words.py"/>
        <source>± {low_percent:.0f}% at {lightest_n:.1f} N and ± {high_percent:.0f}% at {heaviest_n:.1f} N</source>
        <translation>± {low_percent:.0f} % bei {lightest_n:.1f} N und ± {high_percent:.0f} % bei {heaviest_n:.1f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/sensors/calibrating_words.py"/>
        <source>± {percent:.0f}% between {lightest_n:.1f} and {heaviest_n:.1f} N</source>
        <translation>± {percent:.0f} % zwischen {lightest_n:.1f} und {heaviest_n:.1f} N</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/measures/rhythm.toml"/>
        <source>±0.6 % a stroke at 2 % drift over 20 strokes; of 200 seeded even hands at most 2 % were told to drift</source>
        <translation>±0,6 % je Streichung bei 2 % Änderung über 20 Streichungen; von 200 simulierten gleichmäßigen Händen wurde höchstens 2 % eine Änderung nachgesagt</translation>
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
        <location filename="../../../coach/ui/importing/words.py"/>
        <source>“{file}”</source>
        <translation>„{file}“</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/routines/adapting.py"/>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <location filename="../../../coach/practice/debrief/html_plots.py"/>
        <source>← early</source>
        <translation>← früh</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/score_bar.py"/>
        <source>−{points:.0f}  {name}</source>
        <translation>−{points:.0f}  {name}</translation>
    </message>
    <message>
        <location filename="../../../coach/ui/debriefing/score_bar.py"/>
        <source>−{points:.0f}  {name}: {why}</source>
        <translation>−{points:.0f}  {name}: {why}</translation>
    </message>
</context>
</TS>
