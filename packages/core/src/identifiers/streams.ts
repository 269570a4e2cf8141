/** Names of JetStream streams and consumers, NATS accounts, and what a member's own connection uses (03, "Isolation"). */
import type { MessageId } from './message-id.ts';
import { isPartyId, type PartyId } from './party-id.ts';
import { prioritiesByHaste, type PriorityName } from './priority.ts';
import { parseCount } from './subjects.ts';

/** The hub's account holds every stream; the system account only watches the server. */
export const hubAccount = 'HUB';
export const systemAccount = 'SYS';
/** The JetStream domain of the hub. */
export const hubDomain = 'hub';

/** The NATS users of the hub's account, one a service, and the offline operator that alone may change streams. */
export const hubUsers = ['gateway', 'policy', 'audit', 'operator'] as const;
export type HubUser = (typeof hubUsers)[number];

/** A party's NATS account, named as the party. It has no JetStream of its own. */
export function partyAccount(party: PartyId): string {
  return party;
}

export const registerStream = 'REGISTER';
export const checkpointsStream = 'CHECKPOINTS';
export const sequencerStream = 'SEQUENCER';
export const deferredStream = 'DEFERRED';

export function inStream(party: PartyId): string {
  return `IN_${party}`;
}

export function outStream(party: PartyId): string {
  return `OUT_${party}`;
}

export function ledgerStream(epoch: number): string {
  return `LEDGER_${epoch}`;
}

/** The party of `IN_<party>`, or undefined. */
export function parseInStream(stream: string): PartyId | undefined {
  return partyAfter('IN_', stream);
}

/** The party of `OUT_<party>`, or undefined. */
export function parseOutStream(stream: string): PartyId | undefined {
  return partyAfter('OUT_', stream);
}

/** The epoch of `LEDGER_<epoch>`, or undefined. */
export function parseLedgerStream(stream: string): number | undefined {
  return stream.startsWith('LEDGER_') ? parseCount(stream.slice('LEDGER_'.length)) : undefined;
}

function partyAfter(prefix: string, stream: string): PartyId | undefined {
  const rest = stream.slice(prefix.length);
  return stream.startsWith(prefix) && isPartyId(rest) ? rest : undefined;
}

/** What each stream takes. Lanes are listed, so that a subject with an invented priority is stored nowhere. */
export function inStreamSubjects(party: PartyId): string[] {
  return prioritiesByHaste.map((priority) => inConsumerFilter({ party, priority }));
}

export function outStreamSubjects(party: PartyId): string[] {
  return prioritiesByHaste.map((priority) => outConsumerFilter({ party, priority }));
}

export function ledgerStreamSubjects(epoch: number): string[] {
  return [`ledger.${epoch}.>`];
}

export const registerStreamSubjects: readonly string[] = ['reg.*.*.*', 'regp.*.*'];
export const checkpointsStreamSubjects: readonly string[] = ['cp.*'];
export const sequencerStreamSubjects: readonly string[] = ['seq.*'];
export const deferredStreamSubjects: readonly string[] = ['deferred.*.*'];

/** The durable consumer of one lane of IN_<party> (gateway) or OUT_<party> (the party), named as the priority. */
export function laneConsumer(priority: PriorityName): string {
  return priority;
}

export function inConsumerFilter(lane: { party: PartyId; priority: PriorityName }): string {
  return `in.${lane.party}.${lane.priority}.*`;
}

export function outConsumerFilter(lane: { party: PartyId; priority: PriorityName }): string {
  return `out.${lane.party}.${lane.priority}.*`;
}

/** The party's durable consumer on REGISTER. */
export function registerConsumer(party: PartyId): string {
  return `${party}_reg`;
}

/** What the party sees of REGISTER, in one order: what is for all, and its own copies of what is not. */
export function registerConsumerFilters(party: PartyId): string[] {
  return ['reg.>', `regp.${party}.*`];
}

/** Subjects as a member's connection sees them; its account maps them to those of the hub. */
export const memberStatusSubject = 'hub.status';
export const memberInSubjects = 'hub.in.>';
/** Where a member's connection asks the log. */
export const memberLogSubject = 'hub.log';
/** Where the hub's requests to a member's witness arrive in the member's account, and the group that answers there. */
export const memberWitnessSubject = 'hub.witness';
export const witnessQueue = 'witness';
/** Where readings of the centre's auditors arrive in the centre's account, to be logged by its adapter, and its group. */
export const memberReadingsSubject = 'hub.readings';
export const readingsQueue = 'readings';
/** JetStream API prefix of a member's connection. Not `$JS.<domain>.API`, which the server remaps. */
export const memberApiPrefix = 'hubjs';

/** `hub.in.<priority>.<id>`: the member's side of `in.<party>.<priority>.<id>`. */
export function memberInSubject(lane: { priority: PriorityName; id: MessageId }): string {
  return `hub.in.${lane.priority}.${lane.id}`;
}

/** The one JetStream API subject that is exported for a consumer. */
export function nextMessageSubject(consumer: { stream: string; consumer: string }): string {
  return `$JS.API.CONSUMER.MSG.NEXT.${consumer.stream}.${consumer.consumer}`;
}

/** The same as the member calls it. */
export function memberNextMessageSubject(consumer: { stream: string; consumer: string }): string {
  return `${memberApiPrefix}.CONSUMER.MSG.NEXT.${consumer.stream}.${consumer.consumer}`;
}

/** Both forms of acknowledgement subject of a consumer, without and with domain and account. */
export function acknowledgementSubjects(consumer: { stream: string; consumer: string }): [string, string] {
  const { stream, consumer: name } = consumer;
  return [`$JS.ACK.${stream}.${name}.>`, `$JS.ACK.${hubDomain}.*.${stream}.${name}.>`];
}

/** NATS headers of ours. */
export const expiresHeader = 'Tamga-Expires';
export const classHeader = 'Tamga-Class';
/** On DEFERRED: the lane of OUT in which the delivery belongs. */
export const priorityHeader = 'Tamga-Priority';
/** What a message on OUT is; the value of `classHeader`. */
export const outClasses = ['message', 'verdict', 'receipts', 'notice'] as const;
export type OutClass = (typeof outClasses)[number];
