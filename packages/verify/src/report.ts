import type { EvidenceFinding, ProvedBasis, ProvedDecision, ProvedExchange } from '@tamga/core/evidence';
import { kindWords } from '@tamga/core/labels';
import type { ProvenMisbehaviour } from '@tamga/core/ledger/witness';
import { toHex } from '@tamga/core/identifiers';
import { printable } from './printable.ts';
import type { Verdict } from './verify-file.ts';
import { evidenceCodeWords, findingWords, misbehaviourCodeWords, misbehaviourWords } from './words/code-words.ts';
import type { Language } from './words/language.ts';
import { phrases, type Phrase } from './words/phrases.ts';

const thumbprintCharsShown = 16;

/** What a verdict says, line by line, in plain words. Holds nothing of a body; what a peer wrote makes no line of its own. */
export function reportLines(verdict: Verdict, of: { language: Language; trust: string }): string[] {
  return linesOf(verdict, of).map(printable);
}

function linesOf(verdict: Verdict, of: { language: Language; trust: string }): string[] {
  const report = new Report(of.language);
  const trusting = report.say('trusting', of.trust);
  switch (verdict.file) {
    case 'evidence': {
      const { result } = verdict;
      if (result.ok)
        return [`${report.say('verified')}: ${trusting}`, ...report.exchange(result.proved, result.findings)];
      const detail = result.where === '' ? result.detail : report.say('inFile', result.where, result.detail);
      return report.refusal(result.code, evidenceCodeWords[result.code][of.language], detail);
    }
    case 'misbehaviour': {
      const { result } = verdict;
      if (result.ok) return [`${report.say('verified')}: ${trusting}`, ...report.misbehaviour(result.proven)];
      return report.refusal(result.code, misbehaviourCodeWords[result.code][of.language], result.detail);
    }
    case 'unknown':
      return report.refusal(verdict.result.code, report.say('unknownFile'), verdict.result.detail);
    default:
      return verdict satisfies never;
  }
}

class Report {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  say(phrase: Phrase, ...values: readonly (string | number | bigint)[]): string {
    const rest = values.map(String);
    return phrases[phrase][this.#language].replaceAll('{}', () => rest.shift() ?? '');
  }

  refusal(code: string, meaning: string, detail: string): string[] {
    return [`${this.say('notVerified')}: ${code}`, meaning, detail];
  }

  exchange(proved: ProvedExchange, findings: readonly EvidenceFinding[]): string[] {
    const { sender, recipients, handling, keys, outcomes, log, realm, kind } = proved;
    const own = keys.find(({ use }) => use === 'sender');
    return [
      this.say('message', proved.message, `${kind} (${kindWords[kind][this.#language]})`, realm),
      this.say('sent', sender, recipients.join(', ')),
      ...(own === undefined
        ? []
        : [this.say('signed', own.thumbprint.slice(0, thumbprintCharsShown), own.manifestVersion, own.leafIndex)]),
      this.say('created', momentOf(proved.createdMs)),
      ...this.#record(proved),
      ...proved.decisions.flatMap((decision) => this.#decision(decision)),
      ...this.#agreements(proved.decisions.flatMap(({ bases }) => bases)),
      ...outcomes.map(({ signer, statedMs, state, code, recipient, entry }) =>
        this.say(
          'outcome',
          signer,
          momentOf(statedMs),
          code === '' ? state : `${state} ${code}`,
          recipient,
          entry.index,
        ),
      ),
      ...(outcomes.length === 0 && proved.admitted ? [this.say('noOutcome')] : []),
      this.say('log', log.origin, log.size, log.cosigners.join(', '), log.quorum),
      this.say('handling', handling.length === 0 ? this.say('noHandling') : handling.join(', ')),
      this.#body(proved.body),
      ...(findings.length === 0 ? [] : [this.say('findings')]),
      ...findings.map(({ code, detail }) => `- ${code}: ${findingWords[code][this.#language]} (${detail})`),
      this.say('limits'),
    ];
  }

  misbehaviour({ kind, origin, checkpoints, leafIndex, cosignedBoth }: ProvenMisbehaviour): string[] {
    return [
      this.say('misbehaviour', origin, misbehaviourWords[kind][this.#language]),
      ...checkpoints.flatMap(({ size, root, rosterVersion, replacedBy }) => [
        this.say('checkpoint', size, toHex(root)),
        replacedBy === undefined
          ? this.say('logKeys', rosterVersion)
          : this.say('replacedLogKeys', rosterVersion, replacedBy),
      ]),
      ...(leafIndex === undefined ? [] : [this.say('promisedLeaf', leafIndex), this.say('lostEntries')]),
      ...(cosignedBoth.length === 0 ? [] : [this.say('cosignedBoth', cosignedBoth.join(', '))]),
      this.say('whoHeldKey'),
    ];
  }

  #record({ admitted, code, entry }: ProvedExchange): string[] {
    const recorded = momentOf(entry.recordedMs);
    const notAfter = momentOf(Number(entry.notAfterS) * 1000);
    return [
      admitted ? this.say('admitted', recorded, entry.index) : this.say('refused', code, recorded, entry.index),
      entry.notBeforeS === undefined
        ? this.say('until', notAfter)
        : this.say('between', momentOf(Number(entry.notBeforeS) * 1000), notAfter),
    ];
  }

  #decision({ recipient, verdict, code, decider, bases }: ProvedDecision): string[] {
    const first = {
      permit: () => this.say('permit', recipient),
      refuse: () => this.say('refuse', recipient, code),
      human: () => this.say('human', recipient, decider),
    }[verdict]();
    const roster = bases.filter(({ title }) => title === undefined);
    const cited = byDocument(bases).map(([{ agreement, version }, articles]) =>
      this.say('basis', agreement, version, articles.map(({ article }) => article).join(', ')),
    );
    return [
      first,
      ...roster.map(({ version, article }) => `- ${this.say('rosterBasis', version, article)}`),
      ...cited.map((line) => `- ${line}`),
    ];
  }

  /** Each agreement that a decision rests on, once, with the articles that any of them cites. */
  #agreements(bases: readonly ProvedBasis[]): string[] {
    return byDocument(bases).flatMap(([{ agreement, version, title, signatories }, articles]) => [
      this.say('agreement', agreement, version, title?.[this.#language] ?? '', signatories.join(', ')),
      ...articles.map(({ article, text, background }) => {
        const line = this.say('article', article, text?.[this.#language] ?? '');
        return `- ${background ? `${line} [${this.say('background')}]` : line}`;
      }),
    ]);
  }

  #body(body: ProvedExchange['body']): string {
    if (body === undefined) return this.say('bodyClosed');
    return body.opened ? this.say('bodyOpened') : this.say('bodyWrapped', body.wrappedBy);
  }
}

/** Articles of agreements by their document, each once, in the order in which they are cited; the roster is none. */
function byDocument(bases: readonly ProvedBasis[]): [ProvedBasis, ProvedBasis[]][] {
  const documents = Map.groupBy(
    bases.filter(({ title }) => title !== undefined),
    ({ documentHash }) => documentHash,
  );
  return [...documents.values()].flatMap((cited): [ProvedBasis, ProvedBasis[]][] => {
    const articles = [...new Map(cited.map((basis) => [basis.article, basis])).values()];
    return articles[0] === undefined ? [] : [[articles[0], articles]];
  });
}

function momentOf(atMs: number): string {
  return new Date(atMs).toISOString();
}
