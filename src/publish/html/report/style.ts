import { dark, light } from '../style.js';

/** The look of a report, beside what every page has. */
export const reportStyle = `
:root[data-theme="light"] { color-scheme: light; ${light} }
:root[data-theme="dark"] { color-scheme: dark; ${dark} }
[hidden] { display: none !important; }
body { position: relative; }
h2 { font-size: 1.25rem; color: var(--ink); margin: 2.25rem 0 .75rem; }
h4 { font-size: .9375rem; margin: 1rem 0 .25rem; }
button, select, input {
  font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--quiet); border-radius: .375rem;
  padding: .25rem .5rem; max-width: 100%;
}
button { cursor: pointer; }
#theme { position: absolute; right: 1rem; top: 1.25rem; font-size: .875rem; }
#theme[aria-pressed="true"]::after { content: ": on"; }
header h1 { padding-right: 8rem; }
.error { --tone: var(--failed); --soft: var(--failed-soft); }
.warning { --tone: var(--open); --soft: var(--open-soft); }
.notice { --tone: var(--link); --soft: var(--skipped-soft); }
.verdict, .finding, .rule, .migration {
  background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: 0 0 .75rem;
}
.verdict { border-left: .375rem solid var(--tone); font-size: 1.0625rem; margin-top: 1rem; }
.verdict p { margin: .375rem 0 0; }
.verdict ol { margin: .375rem 0 0; padding-left: 1.25rem; font-size: 1rem; }
.finding { border-left: .375rem solid var(--tone); content-visibility: auto; contain-intrinsic-size: auto 18rem; }
.finding, .rule { scroll-margin-top: 1rem; }
.finding p, .rule p, .migration p { margin: .5rem 0 0; }
.finding ul, .migration ul, .evidence ul { margin: .25rem 0 0; padding-left: 1.25rem; }
.finding:target, .rule:target { box-shadow: 0 0 0 3px var(--link); }
.head { flex-wrap: nowrap; }
.place { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; font-size: .875rem; }
.place code, table code, .locks code { font-size: .9375em; }
.label { font-size: .875rem; font-weight: 600; color: var(--quiet); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-top: 1rem; }
.note { margin: .5rem 0 0; padding-left: .75rem; border-left: .25rem solid var(--open); }
pre {
  background: var(--paper); border: 1px solid var(--line); border-radius: .375rem; padding: .5rem .75rem; margin: .375rem 0 0;
  white-space: pre-wrap; overflow-wrap: anywhere; overflow-x: auto; max-height: 40rem; font-size: .875rem; line-height: 1.45;
}
pre code { font-size: 1em; line-height: inherit; }
pre.fix { border-left: .25rem solid var(--passed); }
pre.bad { border-left: .25rem solid var(--failed); }
ins, del { display: block; text-decoration: none; }
ins { color: var(--passed); }
del { color: var(--failed); }
.excerpt { padding: .375rem 0; }
.row { display: block; padding: 0 .75rem 0 3.5rem; position: relative; }
.row::before {
  content: attr(data-line); position: absolute; left: 0; width: 2.75rem; text-align: right; color: var(--quiet);
}
.marked { background: var(--soft); box-shadow: inset .25rem 0 var(--tone); }
.evidence { border: 1px solid var(--line); border-radius: .375rem; padding: 0 .75rem .5rem; margin-top: .5rem; }
.evidence.confirmed, .evidence.unforeseen { border-color: var(--failed); }
.evidence.refuted { border-color: var(--passed); }
#filters {
  display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; position: sticky; top: 0; z-index: 1;
  background: var(--paper); padding: .5rem 0; margin: 0 0 .5rem; border-bottom: 1px solid var(--line);
}
#filters label { display: grid; font-size: .8125rem; color: var(--quiet); }
#filters .search { flex: 1 1 14rem; }
#filters select { max-width: 14rem; }
#filters input { width: 100%; }
#shown { font-size: .875rem; padding: .375rem 0; margin-left: auto; }
tbody th { color: var(--ink); border-top: 1px solid var(--line); }
.gates td p { margin: .125rem 0 0; }
.steps td:last-child, .steps th:last-child { width: 40%; }
.migration > summary { color: var(--quiet); }
.migration h3 { display: inline; color: var(--ink); }
.locks { list-style: none; padding: 0; margin: .5rem 0 0; }
.locks li { display: grid; grid-template-columns: minmax(14rem, 2fr) 3fr; gap: .125rem 1rem; align-items: center; font-size: .875rem; padding: .25rem 0; }
.locks p { margin: 0; }
.locks .axis p { text-align: right; }
.locks svg { width: 100%; height: 1.75rem; background: var(--paper); display: block; }
.locks .axis svg { height: 1rem; background: none; }
.locks rect { fill: var(--tone); }
.locks path { stroke: var(--line); vector-effect: non-scaling-stroke; }
.locks .commit { stroke: var(--quiet); stroke-width: 2px; }
.locks text { fill: var(--quiet); font-size: .75rem; text-anchor: middle; }
.statements { padding-left: 2rem; }
.statements li { margin-bottom: .5rem; }
.statements p { margin: .125rem 0 0; font-size: .875rem; }
@media (max-width: 34rem) {
  #filters { position: static; }
  #filters label { flex: 1 1 8rem; }
  #filters select { max-width: none; width: 100%; }
  header h1 { padding-right: 7rem; }
  .head { flex-wrap: wrap; }
  .locks li { grid-template-columns: 1fr; }
  .locks .axis p { text-align: left; }
  tbody th { display: inline-block; border: 0; padding: 0 .5rem 0 0; }
  td[data-label]::before { content: attr(data-label) " "; }
  .steps td:last-child { width: auto; }
  .row { padding-left: 2.75rem; }
  .row::before { width: 2.125rem; }
}
@media print {
  #filters, #theme, nav { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; }
  pre { max-height: none; }
}
`;
