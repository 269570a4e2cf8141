/** What is wrong with an agreement. Stable. */
export type ProblemCode =
  | 'TOO_LARGE'
  | 'NOT_TEXT'
  | 'SYNTAX'
  | 'ALIAS'
  | 'TAG'
  | 'SHAPE'
  | 'UNKNOWN_KEY'
  | 'UNKNOWN_PARTY'
  | 'UNKNOWN_GROUP'
  | 'GROUP_CIRCLE'
  | 'UNKNOWN_AGREEMENT'
  | 'REQUIRES_CIRCLE'
  | 'UNKNOWN_DECLARATION'
  | 'CONTRADICTION'
  | 'UNKNOWN_ARTICLE'
  | 'DUPLICATE'
  | 'EMPTY_VALIDITY'
  | 'NOT_CANONICAL'
  | 'ENGINE_REFUSED'
  | 'EXAMPLE_FAILED'
  | 'VERSION_TWICE'
  | 'VERSION_ORDER';

/** A step of a path into a document: a key or a position. */
export type PathStep = string | number;

/** One thing that is wrong, and where. Line and column count from 1; 0 where there is no text to point into. */
export interface Problem {
  code: ProblemCode;
  file: string;
  line: number;
  column: number;
  /** `articles[2].rules[0].kinds`. */
  path: string;
  /** What is wrong and what was expected. */
  message: string;
}

/** Makes a problem at a path, with the place in the text that it stands at. */
export type PointAt = (code: ProblemCode, path: readonly PathStep[], message: string) => Problem;

/** Takes note of one thing that is wrong at a path. */
export type Report = (code: ProblemCode, path: PathStep[], message: string) => void;

/** `file:line:column: path: message`, as a person reads it. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, path, message } = problem;
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return path === '' ? `${place}: ${message}` : `${place}: ${path}: ${message}`;
}

export function formatPath(path: readonly PathStep[]): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
