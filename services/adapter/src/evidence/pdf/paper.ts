import type { EvidenceFinding, ProvedExchange } from '@tamga/core/evidence';
import { partyOf, type AuthorityId } from '@tamga/core/identifiers';
import { labelsFromWire, labelWords, type WordedLabel } from '@tamga/core/labels';
import { wordsOf, type Language, type Words } from '../../light/language.ts';
import { momentIn, type Moment } from './moments.ts';
import { sayIn, type Say } from './phrases.ts';
import type { PathStep } from './tree-path.ts';

/** An authority as the reader of a paper is told of it. */
export interface PaperAuthority {
  readonly names: Readonly<Record<Language, string>> & { readonly own: string | null };
  readonly timeZone: string;
}

/** Everything that an evidence PDF says, verified: the paper adds nothing to it. */
export interface PaperContent {
  readonly language: Language;
  readonly region: { readonly name: string; readonly hash: string };
  readonly proved: ProvedExchange;
  readonly findings: readonly EvidenceFinding[];
  readonly authorities: ReadonlyMap<AuthorityId, PaperAuthority>;
  /** From the message's entry to the root that the members cosigned. */
  readonly path: { readonly leafHash: Uint8Array; readonly steps: readonly PathStep[] };
  readonly bundle: { readonly bytes: Uint8Array; readonly name: string; readonly sha256: string };
  readonly madeBy: AuthorityId;
  readonly madeMs: number;
}

/** What every section writes with. */
export interface PaperVoice {
  readonly say: Say;
  readonly words: Words;
  readonly moment: Moment;
  /** `Name (kz/ncp)` */
  readonly nameOf: (authority: AuthorityId) => string;
}

export function voiceOf({ language, proved, authorities }: PaperContent): PaperVoice {
  const zones = [proved.sender, ...proved.recipients].flatMap((one) => authorities.get(one)?.timeZone ?? []);
  return {
    say: sayIn(language),
    words: wordsOf(language),
    moment: momentIn(zones),
    nameOf: (authority) => {
      const name = authorities.get(authority)?.names[language];
      return name === undefined || name === '' ? authority : `${name} (${authority})`;
    },
  };
}

/** Whether it may not be used in court: H1 or a caveat binds until a consent in the bundle says otherwise. */
export function isRestricted({ findings }: PaperContent): boolean {
  return findings.some(({ code }) => code === 'NOT_FOR_COURT');
}

/** What the header of every page says: nobody holds one sheet without knowing how it may be used. */
export function frameLabels(content: PaperContent, { say }: PaperVoice): string {
  const { proved, region } = content;
  const parts = [
    region.name,
    ...(proved.realm === 'exercise' ? [say('exercise')] : []),
    ...(proved.handling.length === 0 ? [say('noHandling')] : []),
    ...wordedLabels(content).map(({ name, value }) => `${name}: ${value}`),
  ];
  return parts.join(' · ');
}

/** The labels that the sender signed, in words. */
export function wordedLabels({ proved, language }: PaperContent): WordedLabel[] {
  const read = labelsFromWire(proved.labels);
  if (!read.ok) throw new TypeError('labels of a header that was verified cannot be read');
  return labelWords(read.labels, language);
}

export function originatorOf({ proved }: PaperContent): string {
  return partyOf(proved.sender);
}
