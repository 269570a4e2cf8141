/** The one style sheet: a narrow phone, an old screen and paper. No fonts, no images, nothing from elsewhere. */
export const styleSheet = `
:root { color-scheme: light; --ink: #16202b; --soft: #47535f; --line: #b9c2cb; --paper: #fff; --wash: #f3f5f7; --mark: #0b4f6c; --bad: #8f1d1d; --good: #1d5b34; --warn: #7a4b00 }
* { box-sizing: border-box }
html { font: 17px/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: var(--ink); background: var(--wash); -webkit-text-size-adjust: 100% }
body { margin: 0 auto; max-width: 66rem; padding: 0 1rem 3rem }
a { color: var(--mark); text-underline-offset: .15em }
a:hover { text-decoration-thickness: .12em }
:focus-visible { outline: 3px solid #d98a00; outline-offset: 2px }
.skip { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem 1rem }
header.top { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding: 1rem 0 .75rem; border-bottom: 3px solid var(--mark) }
header.top .name { font-weight: 700; font-size: 1.15rem; letter-spacing: .02em }
header.top .who { color: var(--soft) }
header.top nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-left: auto }
nav a[aria-current] { font-weight: 700; text-decoration: none; color: var(--ink) }
main { background: var(--paper); border: 1px solid var(--line); border-top: 0; padding: 1.25rem 1.25rem 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem }
p { margin: .5rem 0; max-width: 42rem }
.soft { color: var(--soft) }
.state { display: inline-block; padding: 0 .5rem; border: 1px solid currentColor; border-radius: .2rem; font-weight: 600; font-size: .9rem; white-space: nowrap }
.state.bad { color: var(--bad) } .state.good { color: var(--good) } .state.warn { color: var(--warn) } .state.plain { color: var(--soft) }
.notice { border: 2px solid var(--mark); padding: .6rem 1rem; margin: .75rem 0 1.25rem }
.notice.bad { border-color: var(--bad) } .notice.warn { border-color: var(--warn) }
.notice p { margin: .2rem 0 }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem }
caption { text-align: left; color: var(--soft); padding: .25rem 0 }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word }
td ul { margin: 0; padding-left: 1.1rem }
thead th { border-bottom-width: 2px; font-size: .9rem; color: var(--soft) }
td.time { white-space: nowrap }
td .state { white-space: normal }
code { font: .86em/1.5 ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; overflow-wrap: anywhere }
dl { margin: .25rem 0; display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .2rem 1rem }
dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }
dd dl, dd ol { white-space: normal }
dd dl { grid-template-columns: minmax(4rem, 9rem) 1fr; margin: 0 }
td.drawn { min-width: 9rem }
svg.bar { display: block; width: 100%; height: .9rem; border: 1px solid var(--line); background: var(--paper); print-color-adjust: exact }
svg.bar .full { fill: var(--mark) } svg.bar .part { fill: #9fc3d4 } svg.bar .suspect { fill: #d98a00; stroke: var(--ink); stroke-dasharray: 6 6; stroke-width: 4 }
nav.row a { display: inline-block; padding: .1rem .3rem }
.unseen { position: absolute; left: -99rem }
.version + .version { margin-top: .5rem }
dd [lang] { white-space: pre-wrap }
dt::first-letter { text-transform: uppercase }
dd > ol, dd > ul { margin: 0; padding-left: 1.25rem }
dd > ol > li { margin-bottom: .5rem }
form { margin: .75rem 0 }
label, legend { font-weight: 600 }
label { display: block; margin: .75rem 0 .25rem }
textarea, select, input[type=text] { width: 100%; font: inherit; color: inherit; padding: .5rem; border: 1px solid var(--soft); border-radius: .2rem; background: #fff }
textarea { min-height: 8rem; resize: vertical }
button { font: inherit; font-weight: 600; padding: .5rem 1.1rem; margin-top: .75rem; color: #fff; background: var(--mark); border: 2px solid var(--mark); border-radius: .2rem; cursor: pointer }
button.quiet { color: var(--mark); background: #fff }
.row { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center }
.row form, .row button { margin: 0 }
details { border: 1px solid var(--line); padding: .5rem .9rem; margin: .6rem 0 }
summary { font-weight: 600; cursor: pointer; color: var(--mark) }
footer { color: var(--soft); font-size: .88rem; padding: .9rem 0 }
.paper-only { display: none }
@media (max-width: 40rem) {
  main { padding: 1rem .9rem } header.top nav { margin-left: 0 }
  dl, dd dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .5rem }
  dd dl { padding-left: .9rem; border-left: 2px solid var(--line) }
}
@media screen and (min-width: 56.01rem) { th.subject { min-width: 18rem } }
@media screen and (max-width: 56rem) {
  table.cards thead { position: absolute; left: -99rem }
  table.cards, table.cards tbody, table.cards tr, table.cards td, table.cards caption { display: block }
  table.cards tr { border-bottom: 2px solid var(--line); padding: .5rem 0 }
  table.cards td { border: 0; padding: .1rem 0 }
  table.cards td[data-name]::before { content: attr(data-name) ": "; color: var(--soft); font-size: .88rem }
}
@page { margin: 18mm 16mm }
@media print {
  html { font-size: 10.5pt; background: #fff }
  body { max-width: none; padding: 0 } main { border: 0; padding: .5rem 0 }
  nav, form, .skip, .screen-only, details.action { display: none !important }
  .paper-only { display: block }
  a { color: inherit; text-decoration: none }
  details { border: 0; padding: 0 } summary { color: inherit; list-style: none }
  h2, h3, summary { break-after: avoid } tr, dl > dt, .notice { break-inside: avoid }
  thead { display: table-header-group }
}
`;
