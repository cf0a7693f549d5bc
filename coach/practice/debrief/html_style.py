"""How the debrief's page looks: one column on a phone, two beside each other where they fit."""

from typing import Final

_NIGHT: Final = """
  color-scheme: dark;
  --ground: #101418; --surface: #171c22; --line: #2a323b; --ink: #e8edf2; --quiet: #9aa7b4;
  --light: #6c73fa; --medium: #abfdfe; --firm: #fffe6f; --too-much: #ee276b; --none: #5d6a77;
  --wash: rgba(232, 237, 242, 0.09); --soft: rgba(232, 237, 242, 0.32);
"""
_DAY: Final = """
  color-scheme: light;
  --ground: #fafaf7; --surface: #ffffff; --line: #d9dde1; --ink: #1b1f23; --quiet: #5b6670;
  --light: #130d7b; --medium: #0b7d94; --firm: #aa6311; --too-much: #540317; --none: #8b959e;
  --wash: rgba(27, 31, 35, 0.07); --soft: rgba(27, 31, 35, 0.26);
"""

STYLE: Final = f"""
:root {{{_DAY}}}
@media (prefers-color-scheme: dark) {{ :root {{{_NIGHT}}} }}
@media print {{ :root {{{_DAY}}} section {{ break-inside: avoid; }} }}
* {{ box-sizing: border-box; }}
body {{
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.5 "Inter", "Segoe UI", system-ui, -apple-system, sans-serif;
  font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%;
}}
main {{ max-width: 800px; margin: 0 auto; padding: 32px 16px 48px; }}
header {{ padding: 0 4px 12px; }}
.over {{ color: var(--quiet); font-size: 14px; margin: 0 0 8px; overflow-wrap: anywhere; }}
h1 {{ font-size: clamp(22px, 4.4vw, 30px); line-height: 1.3; font-weight: 600; margin: 0;
  letter-spacing: -0.01em; text-wrap: balance; }}
h2 {{ font-size: 15px; font-weight: 600; margin: 0 0 12px; }}
p {{ margin: 0; }}
.small {{ color: var(--quiet); font-size: 14px; }}
section {{ background: var(--surface); border: 1px solid var(--line); border-radius: 12px;
  padding: 20px; margin-top: 16px; }}
.pair {{ display: grid; grid-template-columns: 1fr; gap: 16px; margin-top: 16px; }}
.pair section {{ margin-top: 0; }}
@media (min-width: 700px) {{ .pair {{ grid-template-columns: 1fr 1fr; }} }}
.light {{ --c: var(--light); }} .medium {{ --c: var(--medium); }} .firm {{ --c: var(--firm); }}
.too_much {{ --c: var(--too-much); }} .none {{ --c: var(--none); }}
.mark {{ width: 0.9em; height: 0.9em; vertical-align: -0.08em; overflow: visible; flex: none;
  color: var(--c); }}
svg text {{ fill: var(--quiet); font: inherit; font-size: 12px; }}
svg .strong {{ fill: var(--ink); font-weight: 600; }}
figure {{ margin: 0; }}
figure svg {{ display: block; width: 100%; height: auto; }}

.shares {{ display: flex; gap: 2px; height: 16px; }}
.shares div {{ background: var(--c); border-radius: 2px; min-width: 2px; }}
.shares div:first-child {{ border-radius: 8px 2px 2px 8px; }}
.shares div:last-child {{ border-radius: 2px 8px 8px 2px; }}
.shares div:only-child {{ border-radius: 8px; }}
.times {{ display: flex; flex-wrap: wrap; gap: 4px 24px; list-style: none; margin: 12px 0 0;
  padding: 0; font-size: 14px; }}
.times li {{ display: flex; gap: 6px; align-items: baseline; }}
.times b {{ font-weight: 600; }}

.ribbon {{ position: relative; height: 190px; margin: 26px 78px 26px 40px; }}
.ribbon > svg {{ position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }}
.ribbon span {{ position: absolute; font-size: 12px; line-height: 16px; color: var(--quiet);
  white-space: nowrap; }}
.ribbon .y {{ right: 100%; padding-right: 6px; transform: translateY(50%); }}
.ribbon .x {{ top: 100%; padding-top: 6px; transform: translateX(-50%); }}
.ribbon .zone {{ left: 100%; padding-left: 10px; transform: translateY(50%);
  display: flex; gap: 5px; align-items: center; }}
.ribbon .zone.aim {{ color: var(--ink); font-weight: 600; }}
.ribbon .alarm {{ bottom: 100%; transform: translate(-50%, -4px); line-height: 12px; }}
.ribbon .alarm .mark {{ display: block; width: 11px; height: 11px; }}
.ribbon .answer {{ bottom: 100%; transform: translateY(-18px); display: flex; gap: 4px;
  align-items: center; color: var(--ink); margin-left: -6px; }}
.ribbon .answer em {{ font-style: normal; }}
.ribbon .answer .mark {{ color: var(--ink); width: 12px; height: 12px; }}
.ribbon.said {{ margin-top: 44px; }}
.ribbon .gap {{ position: absolute; top: 0; bottom: 0; min-width: 3px;
  border-radius: 4px; display: flex; align-items: center; justify-content: center;
  background: repeating-linear-gradient(135deg, var(--soft) 0 1.5px, transparent 1.5px 7px),
  var(--surface); }}
.ribbon .gap span {{ position: static; background: var(--surface); padding: 1px 6px;
  border-radius: 4px; }}
.band {{ fill: var(--c); }}
.aim-zone {{ fill: var(--wash); }}
.rule {{ stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; fill: none; }}
.alarm-line {{ stroke: var(--too-much); stroke-width: 1; stroke-dasharray: 3 3;
  vector-effect: non-scaling-stroke; }}

.one {{ fill: none; stroke: var(--soft); stroke-width: 1; }}
.far {{ fill: none; stroke: var(--quiet); stroke-width: 1.5; }}
.median {{ fill: none; stroke: var(--ink); stroke-width: 2.75; stroke-linejoin: round;
  stroke-linecap: round; }}
.beat {{ stroke: var(--quiet); stroke-width: 1.5; fill: none; }}
.mean {{ stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 6 5; fill: none; }}
.onset {{ fill: var(--ink); fill-opacity: 0.7; }}
.petal {{ fill: var(--ink); }}
.ring {{ fill: none; stroke: var(--line); stroke-width: 1; }}
.tick {{ stroke: var(--quiet); stroke-width: 1.5; }}
.halo {{ paint-order: stroke; stroke: var(--surface); stroke-width: 4px; }}

.score {{ display: flex; align-items: baseline; gap: 8px; }}
.score b {{ font-size: 44px; line-height: 1.1; font-weight: 600; letter-spacing: -0.02em; }}
.bar {{ display: flex; gap: 2px; height: 20px; margin: 12px 0 16px; }}
.bar div {{ border-radius: 3px; min-width: 2px; }}
.bar div:first-child {{ border-radius: 10px 3px 3px 10px; }}
.bar div:last-child {{ border-radius: 3px 10px 10px 3px; }}
.bar div:only-child {{ border-radius: 10px; }}
.bar .kept {{ background: var(--ink); }}
.bar .lost {{ font-size: 12px; line-height: 18px; text-align: center; color: var(--quiet);
  border: 1px solid var(--soft); }}
.parts {{ list-style: none; margin: 0; padding: 0; }}
.parts li {{ display: grid; grid-template-columns: 48px 1fr; padding: 10px 0;
  border-top: 1px solid var(--line); }}
.parts li > b {{ text-align: right; padding-right: 12px; }}
.parts strong {{ font-weight: 600; display: block; }}

.tip {{ border-color: var(--soft); }}
.tip p {{ font-size: 18px; line-height: 1.45; }}
h3 {{ font-size: 14px; font-weight: 600; margin: 18px 0 2px; }}
.facts td {{ font-size: 14px; }}
.facts td:first-child {{ width: 34%; white-space: normal; }}
.facts .figure {{ white-space: nowrap; width: 1%; }}
.facts b {{ font-weight: 600; }}
@media (max-width: 560px) {{
  .ribbon .answer em {{ display: none; }}
  .facts tr {{ display: grid; grid-template-columns: 1fr auto; border-top: 1px solid var(--line); }}
  .facts td, .facts td:first-child {{ border: 0; width: auto; padding-right: 0; }}
  .facts td:last-child {{ grid-column: 1 / -1; padding-top: 0; }}
}}
details {{ margin-top: 20px; padding: 0 4px; color: var(--quiet); font-size: 14px; }}
summary {{ cursor: pointer; padding: 4px 0; }}
table {{ border-collapse: collapse; width: 100%; margin-top: 4px; }}
td {{ padding: 5px 12px 5px 0; border-top: 1px solid var(--line); vertical-align: top;
  overflow-wrap: anywhere; }}
td:first-child {{ white-space: nowrap; width: 1%; }}
th {{ padding: 5px 12px 5px 0; font-size: 14px; font-weight: 600; text-align: left;
  vertical-align: bottom; }}
.hands td {{ overflow-wrap: normal; }}
.hands td:first-child {{ white-space: normal; width: 40%; overflow-wrap: anywhere; }}
""".strip()

#: Each band's shape, drawn rather than written, so that no font can lack it.
SHAPES: Final = """
<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>
<symbol id="light" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4.8" fill="none"
 stroke="currentColor" stroke-width="1.8"/></symbol>
<symbol id="medium" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4.8" fill="none"
 stroke="currentColor" stroke-width="1.8"/><path d="M6 1.2a4.8 4.8 0 0 0 0 9.6z"
 fill="currentColor"/></symbol>
<symbol id="firm" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5.6" fill="currentColor"/></symbol>
<symbol id="too_much" viewBox="0 0 12 12"><path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor"
 stroke-width="2.6" stroke-linecap="round"/></symbol>
<symbol id="softer" viewBox="0 0 12 12"><path d="M1.5 6h9" stroke="currentColor"
 stroke-width="2.2" stroke-linecap="round"/></symbol>
<symbol id="deeper" viewBox="0 0 12 12"><path d="M1.5 6h9M6 1.5v9" stroke="currentColor"
 stroke-width="2.2" stroke-linecap="round"/></symbol>
<symbol id="good" viewBox="0 0 12 12"><path d="M1.2 6.6l3.4 3.6 6.2-8" stroke="currentColor"
 stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" fill="none"/></symbol>
<symbol id="stop" viewBox="0 0 12 12"><path d="M3.8.6h4.4l3.2 3.2v4.4l-3.2 3.2h-4.4l-3.2-3.2v-4.4z"
 fill="currentColor"/></symbol>
<symbol id="none" viewBox="0 0 12 12"><path d="M1.5 6h9" stroke="currentColor" stroke-width="2"
 stroke-linecap="round"/></symbol>
</defs></svg>
""".strip()
