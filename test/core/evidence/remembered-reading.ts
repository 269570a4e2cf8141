/**
 * Reading that is remembered: of a bundle in which one byte is altered everything else reads and verifies as it did before. What
 * is remembered is found by all bytes of what was read and by everything else that it was read by; nothing of an altered file is
 * kept, so a file that is altered is read and verified in earnest, in its place among the others.
 */
import { hash } from 'node:crypto';

type Call = (...args: never[]) => unknown;

/** What was learned of bundles as they are. */
class Learned {
  #isLearning = false;
  #objects = 0;
  readonly #numbers = new WeakMap<object, number>();

  /** Keeps what is asked for until this is done, and nothing that comes later. */
  async from<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#isLearning = true;
    const result = await work();
    this.#isLearning = false;
    return result;
  }

  /** The same functions, of which these answer what they were asked before with what they answered then. */
  remembering<Of extends object>(of: Of, ...names: readonly (keyof Of & string)[]): Of {
    const asked = Object.entries(of).filter(([name]) => names.some((one) => one === name));
    return { ...of, ...Object.fromEntries(asked.map(([name, ask]) => [name, this.#remember(ask as Call)])) };
  }

  #remember(ask: Call): Call {
    const known = new Map<string, unknown>();
    return (...args) => {
      const key = args.map((arg) => this.#token(arg, 0)).join(' ');
      if (known.has(key)) return known.get(key);
      const answer = ask(...args);
      if (this.#isLearning) known.set(key, answer);
      return answer;
    };
  }

  /** Bytes and texts by what they are, options and lists by what is in them, everything deeper by which object it is. */
  #token(value: unknown, depth: number): string {
    if (value instanceof Uint8Array) return `${value.length}:${hash('sha256', value, 'base64')}`;
    if (Array.isArray(value)) return `[${value.map((item) => this.#token(item, 0)).join(' ')}]`;
    if (typeof value !== 'object' || value === null) return `${typeof value} ${JSON.stringify(value) ?? ''}`;
    if (depth > 0) return `#${this.#numberOf(value)}`;
    const members = Object.entries(value).map(([name, member]) => `${name}=${this.#token(member, depth + 1)}`);
    return `{${members.join(' ')}}`;
  }

  #numberOf(value: object): number {
    const known = this.#numbers.get(value) ?? ++this.#objects;
    this.#numbers.set(value, known);
    return known;
  }
}

/** The one for all mocks of a test file. */
export const learned: Learned = new Learned();
