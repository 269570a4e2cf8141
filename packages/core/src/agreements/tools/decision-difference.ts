import { obligationTypes, toHex, verdicts } from '../../identifiers/index.ts';
import type { Decision } from '../decision.ts';

/** Exactly where two lists of decisions differ, one line each. Empty where they say the same. */
export function differencesOf(recorded: readonly Decision[], computed: readonly Decision[]): string[] {
  const before = leavesOf('decisions', plain(recorded));
  const after = leavesOf('decisions', plain(computed));
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places]
    .filter((place) => before.get(place) !== after.get(place))
    .map((place) => `${place}: recorded ${before.get(place) ?? 'nothing'}, computed ${after.get(place) ?? 'nothing'}`);
}

type Plain = string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain };

function plain(decisions: readonly Decision[]): Plain {
  return decisions.map(({ recipient, verdict, code, bases, obligations, decider }) => ({
    recipient,
    verdict: verdicts.nameOf(verdict) ?? verdict,
    code,
    bases: bases.map(({ agreement, version, article, documentHash, background }) => ({
      agreement,
      version,
      article,
      documentHash: toHex(documentHash),
      background,
    })),
    obligations: obligations.map(({ type, value, agreement, article, workingDays, zone, soft }) => ({
      type: obligationTypes.nameOf(type) ?? type,
      value,
      agreement,
      article,
      workingDays,
      zone,
      soft,
    })),
    decider,
  }));
}

/** Every value with the path to it. */
function leavesOf(path: string, value: Plain): Map<string, string> {
  if (typeof value !== 'object') return new Map([[path, JSON.stringify(value)]]);
  const entries = Array.isArray(value)
    ? (value as readonly Plain[]).map((one, i): [string, Plain] => [`${path}[${i}]`, one])
    : Object.entries(value).map(([name, one]): [string, Plain] => [`${path}.${name}`, one]);
  return new Map(entries.flatMap(([at, one]) => [...leavesOf(at, one)]));
}
