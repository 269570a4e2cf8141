import { styleText } from 'node:util';
import type { TamgaClient } from '@tamga/client';
import { measureFsyncLatency } from '@tamga/platform/store';
import type { FsyncLatency } from '@tamga/platform/store';
import type { PartyBoard, PlayedCase, Region } from '@tamga/testing';
import { formatTable, plain } from '../output/table.ts';
import { contactPoint } from './contact-points.ts';
import type { Played } from './play-all.ts';

const boardColumns = ['PARTY', 'SENT', 'DELIVERED', 'REFUSED', 'HELD', 'OPEN', 'RECEIVED'].map((title) => ({ title, charsMax: 12 }));

/** The live table: how the boxes of every party stand. */
export function formatBoards(boards: readonly PartyBoard[]): { table: string; line: string } {
  const total = (pick: (board: PartyBoard) => number): number => boards.reduce((sum, board) => sum + pick(board), 0);
  const rows = boards.map((board) => [board.party, board.sent, board.delivered, board.refused, board.held, board.open, board.received].map(String));
  const sums = [total((b) => b.sent), total((b) => b.delivered), total((b) => b.refused), total((b) => b.held), total((b) => b.open), total((b) => b.received)];
  const [sent = 0, delivered = 0, refused = 0, held = 0, open = 0] = sums;
  return {
    table: formatTable(boardColumns, [...rows, ['all', ...sums.map(String)]]),
    line: `${sent} sent, ${delivered} delivered, ${refused} refused, ${held} held, ${open} open`,
  };
}

/** One line for each reason for which something was refused or held, with an example. */
export function formatRefusals(played: readonly PlayedCase[]): string {
  const stopped = played.filter((entry) => entry.state === 'REFUSED' || entry.state === 'HELD');
  if (stopped.length === 0) return '';
  const groups = Map.groupBy(stopped, reasonOf);
  const rows = [...groups].map(([reason, entries]) => {
    const [example] = entries;
    return [String(entries.length), reason, example === undefined ? '' : `${example.key}: ${example.from} → ${example.to.join(', ')}, ${example.title}`];
  });
  const columns = [
    { title: 'COUNT', charsMax: 6 },
    { title: 'WHY', charsMax: 70 },
    { title: 'FOR EXAMPLE', charsMax: 90 },
  ];
  return `${styleText('bold', 'Refused or held for a person')}\n${formatTable(columns, rows)}`;
}

function reasonOf(entry: PlayedCase): string {
  const basis = entry.agreement === null ? '' : ` ${entry.agreement} ${entry.article ?? ''}`;
  const who = entry.waitsFor === null ? '' : `, waits for ${entry.waitsFor}`;
  return plain(`${entry.code ?? entry.state}${basis}${who}`);
}

/** What happened to the cases, with every refusal's article and the thread. */
export async function describeTraffic(played: Played, clients: ReadonlyMap<string, TamgaClient>): Promise<string> {
  const { cases, thread } = played;
  const counted = `${cases.played.length} cases sent, ${cases.before} sent by an earlier start, ${cases.skipped} skipped (no member takes part), ${cases.invalid.length} not valid`;
  const steps = thread.map((step) => `  ${step.kind.padEnd(14)} ${step.from}  ${step.id}`);
  const parts = [counted, formatRefusals(await withVerdicts(cases.played, clients)), ...(steps.length === 0 ? [] : [`${styleText('bold', 'A thread')}\n${steps.join('\n')}`])];
  return parts.filter((part) => part !== '').join('\n\n');
}

// What the centre refused was only sent when it was played: the sender's adapter knows by now.
async function withVerdicts(played: readonly PlayedCase[], clients: ReadonlyMap<string, TamgaClient>): Promise<PlayedCase[]> {
  return await Promise.all(
    played.map(async (entry) => {
      const client = clients.get(entry.from.split('/')[0] ?? '');
      if (client === undefined || entry.state === 'REFUSED' || entry.state === 'HELD') return entry;
      const message = await client.message(entry.id);
      const decision = message.decisions.find(({ decision: verdict }) => verdict !== 'permit') ?? message.decisions[0];
      return { ...entry, state: message.state, code: decision?.code ?? null, agreement: decision?.agreement ?? null, article: decision?.article ?? null };
    }),
  );
}

/** Addresses, the disk's speed, and one link to one real message. */
export async function describeRegion(region: Region, clients: ReadonlyMap<string, TamgaClient>): Promise<string> {
  const { info } = region;
  const rows = [
    ...info.parties.map(({ party, http }) => [party, `${http}/light`, `${http}/api/openapi.json`]),
    ['audit', `${region.auditBase}/log/checkpoint`, ''],
  ];
  const columns = ['WHO', 'LOOK', 'API'].map((title) => ({ title, charsMax: 60 }));
  const fsync = await measureFsyncLatency(region.directory);
  const link = await linkToOne(region, clients);
  return [
    styleText('bold', 'Where to look'),
    formatTable(columns, rows),
    ...(link === null ? [] : ['', `One real message, as ${link.authority} reads it (the link signs you in once):`, `  ${link.url}`]),
    '',
    `One write to this disk (fsync): ${formatFsync(fsync)}.`,
    `Try: npx -y pnpm@12 tamga --as ${link?.authority ?? `${info.centre}/coordination`} inbox`,
    'Ctrl-C stops everything; start again and it goes on from here.',
  ].join('\n');
}

interface MessageLink {
  authority: string;
  url: string;
}

/** A sign-in link to one message that a member received: a seizure if there is one. */
async function linkToOne(region: Region, clients: ReadonlyMap<string, TamgaClient>): Promise<MessageLink | null> {
  for (const [party, client] of clients) {
    if (party === region.info.centre) continue;
    const rows = await client.inbox();
    const row = rows.find(({ kind }) => kind === 'SEIZURE') ?? rows[0];
    if (row === undefined) continue;
    const url = new URL(await client.lightLink());
    url.searchParams.set('next', `/light/messages/${row.id}`);
    return { authority: contactPoint(party), url: url.href };
  }
  return null;
}

function formatFsync({ medianMs, slowMs }: FsyncLatency): string {
  return `median ${medianMs.toFixed(3)} ms, slowest of a hundred ${slowMs.toFixed(3)} ms`;
}
