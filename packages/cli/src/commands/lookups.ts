import { printTemplate } from '@tamga/core/content';
import { exitCode } from '../exit-code.ts';
import { formatTable } from '../output/table.ts';
import { CliError } from '../error.ts';
import type { Command } from './context.ts';
import { parseKindOption } from './options.ts';

/** `tamga template KIND`: a commented form to fill in. Needs no region. */
export function template(kind: string): Command {
  return async (context) => {
    const text = printTemplate(parseKindOption(kind, 'KIND'));
    context.printer.result({ template: text }, text.trimEnd());
    return exitCode.done;
  };
}

/** `tamga authorities`: the address book. */
export function authorities(): Command {
  return async (context) => {
    const book = await (await context.client()).authorities();
    const rows = book.map((entry) => [
      entry.authority,
      entry.names['en'] ?? '',
      entry.languages.join(','),
      entry.timeZone,
      entry.hours,
    ]);
    const columns = [
      { title: 'AUTHORITY', charsMax: 36 },
      { title: 'NAME', charsMax: 60 },
      { title: 'LANGUAGES', charsMax: 16 },
      { title: 'TIME ZONE', charsMax: 20 },
      { title: 'HOURS', charsMax: 24 },
    ];
    context.printer.result(book, formatTable(columns, rows));
    return exitCode.done;
  };
}

/** `tamga consents`: what the own party consented to, and what others consented to for it. */
export function consents(): Command {
  return async (context) => {
    const found = await (await context.client()).consents();
    const rows = found.map((one) => [
      one.hash,
      `${one.party} to ${one.holder}`,
      one.act === 'withdraw' ? 'withdrawn' : one.isInForce ? one.acts.join(',') : `${one.acts.join(',')} (not now)`,
      one.recipients === null ? 'as agreed' : one.recipients.join(','),
      one.until,
      one.subjects.join(','),
    ]);
    const columns = [
      { title: 'HASH', charsMax: 64 },
      { title: 'WHO TO WHOM', charsMax: 36 },
      { title: 'WHAT', charsMax: 36 },
      { title: 'FOR WHOM', charsMax: 60 },
      { title: 'UNTIL', charsMax: 24 },
      { title: 'ABOUT', charsMax: 70 },
    ];
    context.printer.result(found, found.length === 0 ? '' : formatTable(columns, rows));
    if (found.length === 0) context.printer.note('the register holds no consent that your party gave or may act on');
    return exitCode.done;
  };
}

/** `tamga ping PARTY`: a sealed TEST message there and its signed receipt back. */
export function ping(party: string): Command {
  return async (context) => {
    if (!/^[a-z][a-z0-9-]*$/u.test(party))
      throw new CliError('BAD_USAGE', `ping ${party}: expected a party such as uz or caricc`);
    const answer = await (await context.client()).ping(party);
    context.printer.result(answer, `${answer.authority}  ${answer.state}  ${answer.milliseconds} ms`);
    if (answer.state === 'SENT') {
      context.printer.note('no answer yet: the message is kept and will be sent');
      return exitCode.centreUnreachable;
    }
    return exitCode.done;
  };
}

/** `tamga light`: a fresh link that signs the officer in to the light view, good for one use and some minutes. */
export function light(): Command {
  return async (context) => {
    const url = await (await context.client()).lightLink();
    context.printer.result({ url }, url);
    return exitCode.done;
  };
}
