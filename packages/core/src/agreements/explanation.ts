import type { Decision, Obligation } from './decision.ts';
import type { Bilingual } from './document.ts';

/** A condition of a rule that a message may fail. */
export type Condition =
  | 'in-force'
  | 'suspended'
  | 'parties'
  | 'from'
  | 'to'
  | 'act'
  | 'kind'
  | 'crime-area'
  | 'purpose'
  | 'personal-data'
  | 'marking'
  | 'marking-table'
  | 'operation'
  | 'urgency'
  | 'urgency-ground'
  | 'request-form'
  | 'person-role'
  | 'handling'
  | 'language'
  | 'declaration'
  | 'matter'
  | 'evaluation'
  | 'penalty'
  | 'origin'
  | 'consent'
  | 'agreement'
  | 'reciprocity'
  | 'quota';

/** One condition that failed: what the message has, what the article asks for, and a sentence each in two languages. */
export interface FailedCondition {
  condition: Condition;
  actual: string;
  expected: string;
  text: Bilingual;
}

/** An article on which a verdict rests. */
export interface CitedArticle {
  agreement: string;
  version: number;
  article: string;
  background: boolean;
  title: Bilingual;
  clause: Bilingual;
}

/** A permitting article with what keeps the message from resting on it. */
export interface NearArticle extends CitedArticle {
  failed: FailedCondition[];
}

/** A duty in words. */
export interface WordedObligation {
  obligation: Obligation;
  text: Bilingual;
}

/** Why a message may or may not go to one recipient. */
export interface Explanation {
  decision: Decision;
  /** The verdict in a sentence. */
  text: Bilingual;
  /** The articles that the bases name, where this set knows their documents. */
  articles: CitedArticle[];
  obligations: WordedObligation[];
  /** For a refusal that no article prohibits: the article that comes closest. */
  nearest?: NearArticle;
}
