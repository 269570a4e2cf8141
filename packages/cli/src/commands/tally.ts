import type { DifferenceView, TalliesView, TallyPartyView } from '@tamga/api';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { formatTable } from '../output/table.ts';
import type { Command } from './context.ts';

/** `tamga tally`: where tallies with other parties stand. Exit code 5 when something is amiss. */
export function tally(): Command {
  return async (context) => {
    const found = await (await context.client()).tallies();
    context.printer.result(found, pageOf(found));
    return show(found);
  };
}

/** `tamga tally settle NUMBER`: a person has dealt with a difference. */
export function settleTally(id: string): Command {
  return async (context) => {
    if (!/^\d{1,15}$/u.test(id))
      throw new CliError(
        'BAD_USAGE',
        `NUMBER ${id.slice(0, 20)}: expected the number of a difference, as tamga tally lists it`,
      );
    const found = await (await context.client()).settleTally(id);
    context.printer.result(found, pageOf(found));
    return show(found);
  };
}

function show({ parties, differences }: TalliesView) {
  const isAmiss = differences.length > 0 || parties.some(({ missingSince }) => missingSince !== null);
  return isAmiss ? exitCode.verificationFailed : exitCode.done;
}

function pageOf(found: TalliesView): string {
  if (found.parties.length === 0) return 'nothing was exchanged with another party yet: there is nothing to tally';
  return [partiesOf(found), differencesOf(found)].join('\n\n');
}

function partiesOf({ parties, differences }: TalliesView): string {
  const columns = ['PARTY', 'LAST SENT', 'NEXT DUE', 'LAST RECEIVED', 'COVERS UNTIL', 'STATE'].map((title) => ({
    title,
    charsMax: 44,
  }));
  const rows = parties.map((party) => [
    party.party,
    sentOf(party),
    party.lastSentState === 'open' ? 'after its receipt' : timeOf(party.nextDueAt),
    timeOf(party.lastReceivedAt),
    timeOf(party.coveredUntil),
    stateOf(party, differences.filter((one) => one.party === party.party).length),
  ]);
  return formatTable(columns, rows);
}

function sentOf({ lastSentAt, lastSentState }: TallyPartyView): string {
  const words = { open: 'on its way', delivered: 'taken', failed: 'did not arrive' } as const;
  return lastSentAt === null || lastSentState === null ? '—' : `${timeOf(lastSentAt)} ${words[lastSentState]}`;
}

function stateOf({ missingSince, lastReceivedAt }: TallyPartyView, differing: number): string {
  const missing = missingSince === null ? [] : [`two missing since ${timeOf(missingSince)}`];
  const differs = differing === 0 ? [] : [`differs in ${differing}`];
  const words = [...missing, ...differs];
  if (words.length > 0) return words.join(', ');
  return lastReceivedAt === null ? 'none has come yet' : 'agrees';
}

const lackingWords: Readonly<Record<DifferenceView['lacking'], string>> = {
  we: 'is not here',
  they: 'is not there',
  neither: 'is not the same',
};

function differencesOf({ differences }: TalliesView): string {
  if (differences.length === 0) return 'nothing differs';
  const columns = [
    { title: 'NUMBER', charsMax: 8 },
    { title: 'WITH', charsMax: 12 },
    { title: 'MESSAGE', charsMax: 32 },
    { title: 'WHICH', charsMax: 16 },
    { title: 'WHY', charsMax: 20 },
    { title: 'SINCE', charsMax: 20 },
  ];
  const rows = differences.map(({ id, party, message, lacking, code, since }) => [
    String(id),
    party,
    message,
    code === 'CHAIN_BROKEN' ? 'does not follow' : lackingWords[lacking],
    code,
    timeOf(since),
  ]);
  return `${formatTable(columns, rows)}\n\nAfter people have dealt with one: tamga tally settle NUMBER`;
}

/** To the second, UTC. */
function timeOf(time: string | null): string {
  return time === null ? '—' : time.replace(/\.\d+Z$/u, 'Z');
}
