/** Puts the worked decisions before the samples: builds the world of a question, asks, and says what came out. */
import { parse } from 'yaml';
import { obligationTypes, parsePartyId, verdicts } from '../../identifiers/index.ts';
import { rosterFacts, toyDigest } from '../agreement.fixture.ts';
import { AgreementSet } from '../agreement-set.ts';
import type { CompiledAgreement } from '../compiled.ts';
import { compileAgreement } from '../compile.ts';
import type { Decision } from '../decision.ts';
import type { AgreementDocument, Article } from '../document.ts';
import { nodePolicyEngine } from '../engine-node.ts';
import { questionOfExample } from '../example.ts';
import type { Standing } from '../lifecycle/standing.ts';
import { parseMoment } from '../moment.ts';
import { parseAgreement } from '../parse.ts';
import { formatProblem } from '../problem.ts';
import type { Question } from '../question.ts';
import { restrictToParties } from '../restrict.ts';
import { type Given, type Worked, type WorkedCheck, workedSchema } from './worked-schema.fixture.ts';

/** What came out of a check, every field as the check has it. */
export interface Outcome {
  expect: string;
  decider: string;
  rests: string[];
  background: boolean;
  owes: string[];
}

const engine = nodePolicyEngine();

/** A file of worked decisions. Throws where its shape is another. */
export function parseWorked(text: string): Worked {
  return workedSchema.parse(parse(text));
}

/** The question of a check, as a header and an enforcement point would put it. */
export function questionOf(check: WorkedCheck): Question {
  const about = { en: 'worked decision', ru: 'разобранный случай' };
  const question = questionOfExample({ ...check, expect: 'permitted', about });
  // A header without a national marking has no marking at all.
  const { marking: _, ...unmarked } = question.labels ?? {};
  const labels = check.markingText === undefined ? unmarked : question.labels;
  return { ...question, labels: labels ?? unmarked, inThread: check.inThread === true };
}

/** Sets of agreements, one for each world that is asked about. Dispose it to give the places in the engine back. */
export class Worlds implements Disposable {
  readonly #sets = new Map<string, AgreementSet>();
  readonly #sampleText: (id: string) => string;

  /** `sampleText`: the agreement with an id, as a person wrote it. */
  constructor(sampleText: (id: string) => string) {
    this.#sampleText = sampleText;
  }

  /** What the agreements of that world say. */
  decide(check: WorkedCheck, world: Given): Decision {
    const [decision] = this.#setOf(world).decide(questionOf(check), parseMoment(check.at) ?? Number.NaN);
    if (decision === undefined) throw new Error('there is no decision');
    return decision;
  }

  [Symbol.dispose](): void {
    for (const set of this.#sets.values()) set[Symbol.dispose]();
    this.#sets.clear();
  }

  #setOf(world: Given): AgreementSet {
    const key = JSON.stringify(world);
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const made = AgreementSet.make({
      agreements: (world.with ?? []).map((id) => compiledOf(changed(this.#sampleText(id), id, world))),
      engine,
      roster: rosterFacts,
      standings: standingsOf(world),
    });
    if (!made.ok) throw new Error(made.problems.map(formatProblem).join('\n'));
    this.#sets.set(key, made.set);
    return made.set;
  }
}

/** A sample as that world has it. */
function changed(sample: string, id: string, { force, declared }: Given): string {
  const bound = force?.[id];
  const text = bound === undefined ? sample : restrictToParties(sample, bound);
  if (text === undefined) throw new Error(`${id} cannot be concluded between ${bound?.join(', ')}`);
  const { document } = parsedOf(text);
  const made = declared?.[id] ?? {};
  return JSON.stringify({
    ...document,
    status: bound === undefined ? document.status : 'in-force',
    parties: document.parties.map((member) => {
      const declaration = made[member.party];
      if (declaration === undefined) return member;
      const from = member.from ?? document.validity.from;
      return { ...member, declarations: [...(member.declarations ?? []), { id: declaration, from }] };
    }),
    // An example speaks of the sample as it is.
    ...(Object.keys(made).length === 0 ? {} : { articles: document.articles.map(withoutExamples) }),
  });
}

/** A decision in the words in which a check of that agreement's file expects it. */
export function worded(decision: Decision, own: string): Outcome {
  return {
    expect: [verdicts.nameOf(decision.verdict), decision.code].filter((word) => word).join(' '),
    decider: decision.decider,
    rests: decision.bases.map(({ agreement, article }) => (agreement === own ? article : `${agreement} ${article}`)),
    background: decision.bases.some(({ background }) => background),
    owes: decision.obligations.map(({ type, value, soft }) =>
      [obligationTypes.nameOf(type), value, ...(soft ? ['soft'] : [])].join(' '),
    ),
  };
}

export function documentOf(sample: string): AgreementDocument {
  return parsedOf(sample).document;
}

function withoutExamples(article: Article): Article {
  return { ...article, examples: undefined };
}

function standingsOf({ suspended = {} }: Given): Map<string, Standing> {
  return new Map(
    Object.entries(suspended).map(([id, { party, from }]) => {
      const fromMs = parseMoment(from) ?? Number.NaN;
      const suspension = { between: [parsePartyId(party)], fromMs, untilMs: Infinity };
      return [id, { suspensions: [suspension], endsMs: new Map() }];
    }),
  );
}

function parsedOf(text: string): CompiledAgreement['agreement'] {
  const parsed = parseAgreement(text, { file: 'sample.yaml' });
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.agreement;
}

function compiledOf(text: string): CompiledAgreement {
  const result = compileAgreement(parsedOf(text), { engine, sha256: toyDigest });
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.compiled;
}
