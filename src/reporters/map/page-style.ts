import { FAMILY_COLOURS, PALETTE, SVG_RULES } from './svg-style.ts';

const LIGHT = '--ok:#1a7f37;--okcard:#dafbe1;--warn:#8a5a00;--warncard:#fff5d6;--rule:#e4e8ec';
const DARK = '--ok:#4ac26b;--okcard:#12281a;--warn:#e3b341;--warncard:#2d230b;--rule:#262c34';

const dots = Array.from({ length: FAMILY_COLOURS }, (_, n) => `.k${n}{background:var(--c${n})}`).join('');

const PAPER = `@page{size:A4;margin:14mm 13mm}
@media print{html{font-size:9.5pt}h2{margin-top:26px}main{padding:0;max-width:none}.wide{overflow:visible;border-radius:8px}.wide svg{min-width:0}h2{break-after:avoid}
tr,li,figure,.verdict,tbody{break-inside:avoid}.matrix thead{display:table-header-group}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`;

/** The whole style of the page. No word of it comes from a report. */
export const PAGE_STYLE = `${PALETTE}:root{${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
${SVG_RULES}
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:1120px;margin:0 auto;padding:40px 24px 64px}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.3rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 20px}
h2{font-size:1.25rem;letter-spacing:-.01em;margin:44px 0 14px}
h3{font-size:1rem;margin:22px 0 8px;overflow-wrap:anywhere}
p{margin:0;overflow-wrap:anywhere}ul,ol,dl,dd,figure{margin:0;padding:0}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.brand{color:var(--soft);font-size:.85rem;font-weight:600;margin-bottom:8px}
.soft,figcaption,footer{color:var(--soft);font-size:.875rem}
.verdict{display:flex;gap:16px;align-items:center;padding:18px 20px;border-radius:14px;border:1px solid}
.verdict .word{font-size:1.2rem;font-weight:700;line-height:1.3}
.seal{flex:none;width:42px;height:42px;border-radius:50%;display:grid;place-items:center;color:var(--paper);font-size:1.3rem;font-weight:700}
.verdict.ok{background:var(--okcard);border-color:var(--ok)}.verdict.ok .seal{background:var(--ok)}.verdict.ok .word{color:var(--ok)}
.verdict.bad{background:var(--badcard);border-color:var(--bad)}.verdict.bad .seal{background:var(--bad)}.verdict.bad .word{color:var(--bad)}
.verdict.warn{background:var(--warncard);border-color:var(--warn)}.verdict.warn .seal{background:var(--warn)}.verdict.warn .word{color:var(--warn)}
.facts{display:flex;flex-wrap:wrap;gap:4px 22px;list-style:none;margin-top:14px;color:var(--soft);font-size:.9rem}
.wide{overflow-x:auto;border:1px solid var(--line);border-radius:14px;margin-bottom:12px}
.wide:focus-visible{outline:3px solid var(--c0);outline-offset:2px}
.wide svg{display:block;width:100%;height:auto;min-width:760px}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 22px;margin-bottom:12px;font-size:.875rem;color:var(--soft)}
table{border-collapse:collapse;width:100%;position:relative;font-size:.875rem}
caption,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:9px 12px;text-align:left;vertical-align:baseline;border-top:1px solid var(--rule)}
thead th{border-top:0;background:var(--card);vertical-align:bottom;min-width:104px}
tbody th[scope=row]{overflow-wrap:anywhere;font:600 .8125rem ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;min-width:150px;padding-left:28px}
.family th{background:var(--card);color:var(--soft);font-weight:600;padding:6px 12px}
.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:8px}
${dots}
td b{font-size:1rem;line-height:1;margin-right:7px}td small{font-size:.8125rem;color:var(--soft)}
thead th:first-child,tbody th[scope=row]{position:sticky;left:0;background:var(--paper)}thead th:first-child{background:var(--card)}
td.none{color:var(--soft)}td.none span{opacity:.55}
.ok b{color:var(--ok)}.warn b{color:var(--warn)}.dim b{color:var(--soft)}.bad b,td.bad small{color:var(--bad)}
td.bad{background:var(--badcard)}td.bad small{font-weight:600}td.warn{background:var(--warncard)}
.findings,.paths,.plain{list-style:none}.plain li{margin-bottom:8px}
.findings>li{border:1px solid var(--line);border-left:4px solid var(--line);border-radius:10px;padding:13px 16px;margin-bottom:10px}
.findings>li.bad{border-left-color:var(--bad)}
.what{font-weight:500}.what code{font-weight:600}.paths .what{font-weight:600}.where{margin-top:5px;font-size:.875rem}.fix{margin-top:5px;font-size:.9375rem}.fix strong{margin-right:4px}
.tag{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:0 9px;font-size:.78rem;font-weight:500;color:var(--soft)}
.cut{border-left:4px solid var(--warn);padding:6px 12px;background:var(--warncard);font-size:.9rem;margin-top:10px}
.paths{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr));gap:10px}
.paths>li{border:1px solid var(--line);border-radius:10px;padding:12px 14px;font-size:.875rem}
.paths>li.bad{border-color:var(--bad);background:var(--badcard)}
.paths .what{margin-bottom:6px}
dl div{display:grid;grid-template-columns:76px 1fr;gap:8px;margin-top:2px}dt{color:var(--soft)}dd{overflow-wrap:anywhere}
footer{margin-top:48px;padding-top:16px;border-top:1px solid var(--line)}
@media (max-width:560px){main{padding:24px 16px 48px}.verdict{align-items:flex-start;padding:15px}}
${PAPER}`;

/** SHA-256 of the style, as a content security policy names it. A test says what it has to be. */
export const PAGE_STYLE_DIGEST = 'sha256-J/85LXXaAcChdO4ruf90ab4zSTucSJWz7/5nG689z0Q=';
