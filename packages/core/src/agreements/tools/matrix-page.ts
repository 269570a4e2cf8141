import { groupParties } from './group-parties.ts';
import type { Matrix, MatrixEntry } from './matrix.ts';
import { columnName, conditionsOf, numberCells } from './matrix-text.ts';
import { describeVerdict } from './diff-text.ts';
import { outcomeWords, type ToolLanguage, valueName } from './words.ts';

const words = {
  en: {
    title: 'Who may send what to whom',
    asOf: 'As of',
    kinds: 'Kinds of message',
    key: 'What the numbers mean',
    number: 'No',
    what: 'Verdict and article',
    conditions: 'On these conditions',
    note: 'A column is a message with one crime area; a message with several is permitted where one article covers them all. An empty cell: refused, no article permits it. Pairs that are not listed exchange nothing, but what goes along a thread. This page shows what the agreements say; it is no agreement.',
    sample: 'Agreements',
    notNow: 'not in force at this time',
  },
  ru: {
    title: 'Кто, что и кому может направлять',
    asOf: 'По состоянию на',
    kinds: 'Виды сообщений',
    key: 'Что означают номера',
    number: '№',
    what: 'Решение и статья',
    conditions: 'При условиях',
    note: 'Столбец — сообщение с одной областью преступности; сообщение с несколькими допускается, если их все охватывает одна статья. Пустая ячейка: отказано, ни одна статья этого не допускает. Пары, которых нет в таблицах, не обмениваются ничем, кроме продолжения переписки. Страница показывает, что говорят соглашения; сама она не соглашение.',
    sample: 'Соглашения',
    notNow: 'в это время не действует',
  },
} as const;

const style = `
@page { size: A4 landscape; margin: 12mm }
* { box-sizing: border-box }
body { font: 14px/1.45 "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto; padding: 24px; max-width: 1280px }
h1 { font-size: 24px; margin: 0 0 4px } h2 { font-size: 17px; margin: 32px 0 8px } p, ul { margin: 4px 0 12px; max-width: 90ch }
table { border-collapse: collapse; width: 100%; margin: 0 0 16px; page-break-inside: auto } tr { page-break-inside: avoid }
th, td { border: 1px solid #8a8a8a; padding: 5px 8px; text-align: left; vertical-align: top; overflow-wrap: break-word }
thead th { hyphens: auto; overflow-wrap: normal }
thead th { background: #eef1f4; font-weight: 600 } tbody th { font-weight: 400; width: 34% }
td.c { text-align: center; min-width: 44px } td.permit { background: #e3f2e6 } td.human { background: #fdf1d3 } td.refuse { background: #f8e1e0 }
td a { color: inherit; font-weight: 600 } .pairs { font-weight: 600; margin: 24px 0 6px } .pairs div { margin: 2px 0 }
.box { display: inline-block; width: 14px; height: 14px; border: 1px solid #8a8a8a; vertical-align: -2px; margin: 0 4px 0 0 } .box + .box, span + .box { margin-left: 12px }
.permit { background: #e3f2e6 } .human { background: #fdf1d3 } .refuse { background: #f8e1e0 } .small { color: #444; font-size: 13px }
@media print { body { padding: 0; max-width: none; font-size: 11px } h2 { page-break-after: avoid } .pairs { page-break-after: avoid } td a { text-decoration: none } * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }`;

/** The matrix as one page that needs nothing else: no script, no address, printable. */
export function matrixPage(matrix: Matrix, language: ToolLanguage): string {
  const say = words[language];
  const numbers = numberCells(matrix);
  const date = new Date(matrix.atMs).toISOString().slice(0, 10);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(say.title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(say.title)}</h1>
<p>${escaped(say.asOf)} ${date}</p>
<h2>${escaped(say.sample)}</h2>
<ul>
${matrix.agreements.map(({ id, version, title, inForce }) => `<li>${escaped(title[language])} <span class="small">${escaped(`${id}@${version}`)}${inForce ? '' : `, ${escaped(say.notNow)}`}</span></li>`).join('\n')}
</ul>
<p>${escaped(say.note)}</p>
<p>${(['permit', 'human', 'refuse'] as const).map((outcome) => `<span class="box ${outcome}"></span>${escaped(outcomeWords[outcome][language])}`).join('')}</p>
${matrix.tables.map((table) => tableOf(matrix, table, { numbers, language })).join('\n')}
<h2>${escaped(say.key)}</h2>
<table>
<thead><tr><th>${escaped(say.number)}</th><th>${escaped(say.what)}</th><th>${escaped(say.conditions)}</th></tr></thead>
<tbody>
${[...numbers].map(([cell, number]) => keyOf(matrix.cells[cell] ?? [], { number, language })).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function tableOf(
  { columns, cells, everybody }: Matrix,
  { pairs, rows }: Matrix['tables'][number],
  { numbers, language }: { numbers: ReadonlyMap<number, string>; language: ToolLanguage },
): string {
  const heads = columns.map((column) => `<th scope="col">${escaped(columnName(column, language))}</th>`).join('');
  const lines = rows.map(({ kinds, cells: own }) => {
    const tds = own.map((cell) => {
      const number = numbers.get(cell);
      if (number === undefined) return '<td class="c"></td>';
      return `<td class="c ${colourOf(cells[cell] ?? [])}"><a href="#n${number}">${number}</a></td>`;
    });
    return `<tr><th scope="row">${escaped(kinds.map((kind) => valueName('kind', kind, language)).join(', '))}</th>${tds.join('')}</tr>`;
  });
  const who = pairs.map(
    ({ from, to }) =>
      `<div>${escaped(groupParties(from, everybody, language))} → ${escaped(groupParties(to, everybody, language))}</div>`,
  );
  return `<div class="pairs">${who.join('')}</div>
<table>
<thead><tr><th scope="col">${escaped(words[language].kinds)}</th>${heads}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

/** The best that may come out. */
function colourOf(entries: readonly MatrixEntry[]): string {
  const outcomes = new Set(entries.map(({ verdict }) => verdict.outcome));
  return (['permit', 'human', 'refuse'] as const).find((one) => outcomes.has(one)) ?? '';
}

function keyOf(
  entries: readonly MatrixEntry[],
  { number, language }: { number: string; language: ToolLanguage },
): string {
  return entries
    .map(({ verdict, when }, i) => {
      const name = i === 0 ? `<td rowspan="${entries.length}" id="n${number}">${number}</td>` : '';
      const conditions = conditionsOf(when, language).replace(/^, (?:where|если) /u, '');
      return `<tr>${name}<td class="${verdict.outcome}">${escaped(describeVerdict(verdict, language))}</td><td>${escaped(conditions)}</td></tr>`;
    })
    .join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
