/** Less of the register has been read here than the gateway has recorded in LEDGER. */
export const behind = 'REGISTER_BEHIND' as const;
/** Codes of a reply that holds no answers. The gateway asks again. */
export const replyCodes = ['REQUEST_MALFORMED', 'TOO_MANY_QUESTIONS', 'NOT_READY', 'REGISTER_BEHIND'] as const;
export type ReplyCode = (typeof replyCodes)[number];

/** Questions in one request: what arrived at a gateway in a tick (03, admission step 4). */
export const questionsCountMax = 32;
