import type { AccessEntryView } from '@tamga/api';
import { questionDigest } from '@tamga/platform/auditors';

/** Whether an auditor's reading answered this question: parameters as in an address, `kind=REQUEST&limit=4`, in any order. */
export function isQuestionOf({ digest }: AccessEntryView, question: string): boolean {
  const parameters = Object.fromEntries(new URLSearchParams(question));
  return digest === Buffer.from(questionDigest(parameters)).toString('base64');
}
