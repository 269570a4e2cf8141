import type { Decision } from './decision.ts';

/** A condition of a rule that a message may fail. */
export type Condition =
  | 'in-force'
  | 'parties'
  | 'from'
  | 'to'
  | 'kind'
  | 'crime-area'
  | 'purpose'
  | 'personal-data'
  | 'marking'
  | 'operation';

/** One condition that failed: what the message has, what the article asks for, and a sentence each in two languages. */
export interface FailedCondition {
  condition: Condition;
  actual: string;
  expected: string;
  text: { en: string; ru: string };
}

/** A permitting article with what keeps the message from resting on it. */
export interface NearArticle {
  agreement: string;
  version: number;
  article: string;
  background: boolean;
  title: { en: string; ru: string };
  clause: { en: string; ru: string };
  failed: FailedCondition[];
}

/** Why a message may or may not go to one recipient. */
export interface Explanation {
  decision: Decision;
  /** For a refusal that no article prohibits: the article that comes closest. */
  nearest?: NearArticle;
}
