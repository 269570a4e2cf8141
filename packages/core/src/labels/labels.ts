import type {
  CrimeAreaName,
  DeclarationName,
  DocumentId,
  EvaluationSchemeName,
  HandlingName,
  MarkingLevelName,
  MatterName,
  OperationName,
  PapName,
  PersonalDataName,
  PersonRoleName,
  PriorityName,
  PurposeName,
  RequestFormName,
  TlpName,
  UrgencyGroundName,
} from '../identifiers/index.ts';

/** A grade, as its scheme writes it. Never converted to another scheme. */
export interface EvaluationLabel {
  readonly scheme: EvaluationSchemeName;
  readonly code: string;
}

/** The national marking itself, and the level to which the agreement equates it. */
export interface MarkingLabel {
  readonly text: string;
  readonly level: MarkingLevelName;
}

/** What the centre sees of a message (06, "Labels"). Lists are ascending and distinct. */
export interface Labels {
  readonly urgency: PriorityName;
  readonly urgencyGround?: UrgencyGroundName;
  readonly handling: readonly HandlingName[];
  readonly evaluation?: EvaluationLabel;
  readonly marking?: MarkingLabel;
  readonly tlp?: TlpName;
  readonly pap?: PapName;
  readonly crimeAreas: readonly CrimeAreaName[];
  readonly purpose?: PurposeName;
  readonly personalData: PersonalDataName;
  readonly personRoles: readonly PersonRoleName[];
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly attachments: boolean;
  /** What the sending authority vouches for. */
  readonly declarations: readonly DeclarationName[];
  readonly matters: readonly MatterName[];
  /** States and parties, by their ids, from whom the data came first when that was not the sender. */
  readonly origins: readonly string[];
  /** The highest penalty for the offence by the sender's law, in months. */
  readonly maxPenaltyMonths?: number;
  readonly requestForm?: RequestFormName;
}

/** What a body implies, whatever its sender says of it (02, LABEL_MISMATCH). */
export interface ImpliedLabels {
  readonly crimeAreas: readonly CrimeAreaName[];
  readonly personalData: PersonalDataName;
  readonly personRoles: readonly PersonRoleName[];
  readonly languages: readonly string[];
  readonly attachments: boolean;
  /** The body explains handling code H3. */
  readonly handlingNote: boolean;
}

/** What a sender chose; the rest is derived from the body. */
export interface LabelChoice {
  readonly urgency?: PriorityName;
  readonly urgencyGround?: UrgencyGroundName;
  readonly handling?: readonly HandlingName[];
  readonly evaluation?: EvaluationLabel;
  readonly marking?: MarkingLabel;
  readonly tlp?: TlpName;
  readonly pap?: PapName;
  readonly crimeAreas?: readonly CrimeAreaName[];
  readonly purpose?: PurposeName;
  readonly personalData?: PersonalDataName;
  readonly personRoles?: readonly PersonRoleName[];
  readonly languages?: readonly string[];
  readonly declarations?: readonly DeclarationName[];
  readonly matters?: readonly MatterName[];
  readonly origins?: readonly string[];
  readonly maxPenaltyMonths?: number;
  readonly requestForm?: RequestFormName;
  /** Header fields that 06 counts among the labels. */
  readonly agreement?: DocumentId;
  readonly article?: string;
  readonly operation?: OperationName;
}

/** One thing wrong with labels. */
export interface LabelProblem {
  readonly label: string;
  /** What is wrong and what was expected. */
  readonly message: string;
}
