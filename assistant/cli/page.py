"""The page of the report: one file, no script, nothing fetched from anywhere."""

STYLE = """
:root { color-scheme: light dark; --ink: #1f2430; --paper: #ffffff; --soft: #667085;
  --line: #d5dae3; --card: #f7f8fb; --they: #3367b1; --you: #5a6b2f; --held: #b4541a;
  --done: #2f7d4f; --bad: #b3261e }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --paper: #15181e;
  --soft: #9aa4b5; --line: #343b48; --card: #1d222b; --they: #8fb6f2; --you: #b9cc86;
  --held: #f0a36e; --done: #7cc99a; --bad: #f2938c } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  margin: 0 auto; max-width: 62rem; padding: 1.5rem }
h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.15rem; margin: 0 }
header p, .soft { color: var(--soft); margin: .2rem 0 }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  margin: 1.2rem 0; padding: 1rem 1.2rem }
svg { width: 100%; height: auto; display: block; margin: .6rem 0 }
svg text { font: 11px system-ui, sans-serif; fill: var(--soft) }
.axis { stroke: var(--line) } .now { stroke: var(--held); stroke-dasharray: 3 3 }
.they { fill: var(--they) } .you { fill: var(--you) } .interview { fill: var(--held) }
.unheld { fill: none; stroke: var(--soft) }
.promise { stroke: var(--they); stroke-dasharray: 2 4 }
.planned, .moved { fill: var(--card); stroke: var(--they); stroke-width: 2 }
.drafted, .kept { fill: var(--they) } .sent { fill: var(--done) }
.withdrawn, .expired, .dismissed { fill: var(--line) }
.rejection { fill: var(--bad) } .offer { fill: var(--done) }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
.plain td:not(:last-child), th, td:first-child { white-space: nowrap } .doubt { color: var(--bad) }
summary { cursor: pointer; color: var(--soft) } ul { margin: .4rem 0; padding-left: 1.2rem }
"""

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Your applications</title><style>{{ style }}</style></head><body>
<header><h1>Your applications</h1>
<p>{{ told_at }}. {{ cards | length }} known, {{ alive }} alive.
{{ planned }} follow-ups planned, {{ drafted }} in Drafts.</p></header>
{% if general %}<section><h2>Beside mail</h2><ul>
{%- for line in general %}<li>{{ line }}</li>{% endfor %}</ul></section>{% endif %}
{% for card in cards %}<section>
<h2>{{ card.position or "A position" }} at {{ card.company or "an unknown company" }}</h2>
<p class="soft">{{ card.state }}{% if card.interest %}; {{ card.interest }}{% endif %}</p>
{% for line in card.doubts %}<p class="doubt">{{ line }}</p>{% endfor %}
{% with p = card.picture %}<svg viewBox="0 0 {{ p.width }} {{ p.height }}" role="img"
 aria-label="Timeline">
{% for x, day in p.ticks %}<line class="axis" x1="{{ x }}" x2="{{ x }}" y1="20"
 y2="{{ p.height - 34 }}"/><text x="{{ x + 3 }}" y="{{ p.height - 22 }}">{{ day }}</text>
{% endfor %}
{% for lane, y in p.lanes.items() %}<line class="axis" x1="80" x2="{{ p.width }}"
 y1="{{ y }}" y2="{{ y }}"/><text x="0" y="{{ y + 4 }}">{{ names[lane] }}</text>
{% endfor %}
<line class="now" x1="{{ p.now }}" x2="{{ p.now }}" y1="14" y2="{{ p.height - 34 }}"/>
<text x="{{ p.now + 3 }}" y="12">now</text>
{% for m in p.marks %}<g><title>{{ m.title }}</title>
{%- if m.lane == "promise" %}<line class="promise" x1="{{ m.x }}" x2="{{ m.x }}" y1="20"
 y2="{{ p.height - 34 }}"/>
{%- elif m.lane == "interview" %}<rect class="{{ m.look }}" x="{{ m.x }}"
 y="{{ m.y - 6 }}" width="{{ m.wide }}" height="12" rx="2"/>
{%- elif m.lane == "followup" %}<path class="{{ m.look }}"
 d="M{{ m.x }} {{ m.y - 6 }} l6 6 l-6 6 l-6 -6 z"/>
{%- else %}<circle class="{{ m.lane }} {{ m.look }}" cx="{{ m.x }}" cy="{{ m.y }}"
 r="5"/>{% endif %}</g>
{% endfor %}</svg>{% endwith %}
{% if card.suggestions %}<ul>
{%- for line in card.suggestions %}<li>{{ line }}</li>{% endfor %}</ul>{% endif %}
{% if card.followups %}<table class="plain"><tr><th>follow-up</th><th>state</th><th>due</th>
<th>why</th></tr>
{%- for f in card.followups %}<tr><td>{{ f.letter }}</td><td>{{ f.state }}</td>
<td>{{ f.due }}</td><td>{{ f.reason }} <span class="soft">[{{ f.rule }}]</span></td></tr>
{%- endfor %}</table>{% endif %}
<details><summary>The whole record ({{ card.record | length }})</summary><table>
<tr><th>when</th><th>who</th><th>what</th><th>words</th></tr>
{%- for r in card.record %}<tr><td>{{ r.at }}</td><td>{{ r.who }}</td>
<td>{{ r.event }}</td><td>{{ r.text }}</td></tr>{% endfor %}</table></details>
</section>
{% endfor %}
<p class="soft">Circles: letters of theirs and yours. Bars: interviews; hollow: not held.
Diamonds: follow-ups; hollow: planned, blue: in Drafts, green: sent, grey: taken away.
Dotted: the end of a time that they named. Point at a mark to read it.</p>
</body></html>
"""
NAMES = {
    "they": "they wrote",
    "interview": "interviews",
    "you": "you wrote",
    "followup": "follow-ups",
}
