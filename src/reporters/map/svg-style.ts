/** Colours by what they mean; for light, dark and paper. Classes are told apart by place and name too, never by colour alone. */
const LIGHT =
  '--paper:#fff;--card:#f6f8fa;--line:#d0d7de;--ink:#1f2328;--soft:#57606a;--bad:#c11f2b;--badcard:#ffebe9;' +
  '--c0:#0969da;--c1:#8250df;--c2:#0f766e;--c3:#9a6700;--c4:#1a7f37;--c5:#4f46e5;--c6:#6e7781';
const DARK =
  '--paper:#0d1117;--card:#161b22;--line:#30363d;--ink:#e6edf3;--soft:#9198a1;--bad:#ff7b72;--badcard:#3c1618;' +
  '--c0:#58a6ff;--c1:#bc8cff;--c2:#2dd4bf;--c3:#d29922;--c4:#3fb950;--c5:#a5b4fc;--c6:#8b949e';

/** So many classes have a colour of their own; then the colours come round again. */
export const FAMILY_COLOURS = 7;

const familyRules = Array.from(
  { length: FAMILY_COLOURS },
  (_, n) => `.am .f${n}{stroke:var(--c${n})}.am .d${n}{fill:var(--c${n})}`,
).join('');

export const PALETTE = `:root{${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}`;

/** What the drawing needs, beside the palette. */
export const SVG_RULES = `.am{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.am .back{fill:var(--paper)}
.am .note{font-size:11px;fill:var(--soft)}
.am .head{font-size:12px;font-weight:600;fill:var(--soft)}
.am .box{fill:var(--card);stroke:var(--line);stroke-width:1.25}
.am .box.other{stroke-dasharray:4 3}
.am .name{font-size:13px;font-weight:600;fill:var(--ink)}
.am .line{fill:none;stroke:var(--soft);stroke-width:2.25;stroke-opacity:.6;stroke-linecap:round}
${familyRules}
.am .read{stroke-dasharray:5 5}
.am .count{font-size:10.5px;fill:var(--soft);paint-order:stroke;stroke:var(--paper);stroke-width:3;stroke-linejoin:round}
.am .box.bad{fill:var(--badcard);stroke:var(--bad);stroke-width:2}
.am .line.bad{stroke:var(--bad);stroke-width:3.25;stroke-opacity:1}
.am .count.bad,.am .note.bad{fill:var(--bad);font-weight:700}
.am .disc{fill:var(--bad);stroke:var(--paper);stroke-width:2}
.am .cross{stroke:var(--paper);stroke-width:2.25;stroke-linecap:round;fill:none}`;
