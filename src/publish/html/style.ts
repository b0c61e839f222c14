/** The two sets of colours, named by what they mean; both keep a contrast of 4.5 to 1. */
export const light = `
    --paper: #f6f8f7; --card: #ffffff; --ink: #17211f; --quiet: #53625e; --line: #d5dedb;
    --passed: #14704a; --failed: #b3261e; --open: #855300; --skipped: #5d6a67; --link: #0b5c8f;
    --passed-soft: #dff3e8; --failed-soft: #fbe4e1; --open-soft: #faecd2; --skipped-soft: #e9eeec;
`;
export const dark = `
    --paper: #101615; --card: #18211f; --ink: #e4ebe9; --quiet: #9fb0ab; --line: #2d3a37;
    --passed: #6fd6a3; --failed: #ff9a90; --open: #f2bf6a; --skipped: #a5b3af; --link: #83c5f2;
    --passed-soft: #153528; --failed-soft: #43201d; --open-soft: #3d2f14; --skipped-soft: #26312e;
`;

/** The look of every page. */
export const style = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) {
  :root { ${dark} }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; color: var(--quiet); font-weight: 600; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
header p, footer { color: var(--quiet); margin: .25rem 0 0; }
footer { margin-top: 2.5rem; font-size: .875rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem .75rem; z-index: 1; }
code { font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.quiet { color: var(--quiet); }
.passed { --tone: var(--passed); --soft: var(--passed-soft); }
.failed, .broken { --tone: var(--failed); --soft: var(--failed-soft); }
.running { --tone: var(--open); --soft: var(--open-soft); }
.skipped { --tone: var(--skipped); --soft: var(--skipped-soft); }
.badge {
  color: var(--tone); background: var(--soft); border-radius: 99px; padding: .1rem .6rem; font-weight: 600;
  font-size: .875rem; white-space: nowrap;
}
.lanes { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; align-items: center; }
.lane {
  position: relative; height: 2rem; border-bottom: 1px solid var(--line);
  margin: 0 .875rem; padding: 0; list-style: none;
}
.lane li { position: absolute; top: 0; transform: translateX(-50%); }
.lane a {
  display: grid; place-items: center; width: 1.75rem; height: 1.75rem; color: var(--tone); background: var(--soft);
  border: 2px solid var(--card); border-radius: 50%; text-decoration: none; font-weight: 700; font-size: .875rem;
}
.lane a:hover, .lane a:focus-visible { z-index: 1; position: relative; border-color: var(--tone); }
.scale { display: flex; justify-content: space-between; font-size: .8125rem; color: var(--quiet); }
.run {
  background: var(--card); border: 1px solid var(--line); border-left: .375rem solid var(--tone); border-radius: .5rem;
  padding: .75rem 1rem; margin: 0 0 .75rem; scroll-margin-top: 1rem;
}
.run:target { box-shadow: 0 0 0 3px var(--link); }
.head { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }
.head time { font-variant-numeric: tabular-nums; }
.head .took { margin-left: auto; color: var(--quiet); font-variant-numeric: tabular-nums; }
.stages { display: flex; flex-wrap: wrap; gap: .375rem; list-style: none; padding: 0; margin: .625rem 0 0; }
.stages li {
  color: var(--tone); background: var(--soft); border-radius: .25rem; padding: .1rem .5rem; font-size: .875rem;
}
.why { margin: .625rem 0 0; color: var(--tone); }
.moved { margin: .5rem 0 0; }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--quiet); font-size: .875rem; padding: .25rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-top: 1px solid var(--line); }
td:last-child, th:last-child { width: 60%; }
th { font-weight: 600; color: var(--quiet); border-top: 0; }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.findings { margin: .25rem 0 0; padding-left: 1.1rem; }
.findings li { margin-bottom: .25rem; }
.wide { overflow-x: auto; }
@media (max-width: 34rem) {
  body { padding: 1rem .75rem 2rem; }
  .head .took { margin-left: 0; }
  .lanes { grid-template-columns: 1fr; gap: 0; }
  .lane { margin: 0 .75rem .5rem; }
  .scale { padding: 0; }
  .corner { display: none; }
  table, tbody, tr { display: block; }
  thead { display: none; }
  td { display: inline-block; border: 0; padding: 0 .5rem .125rem 0; }
  td:last-child { display: block; width: auto; }
  td.number { color: var(--quiet); }
  tr { border-top: 1px solid var(--line); padding: .375rem 0; }
}
@media print {
  body { background: none; max-width: none; }
  .lanes, .scale, .skip { display: none; }
  .run { break-inside: avoid; }
}
`;
