import type { AuditAnswer, AuditCall } from './audit-call.ts';
import { logRead } from './log-read.ts';
import type { AuditorsMeans } from './means.ts';
import { json } from './respond.ts';

/** `GET /api/v1/audit/parties/{party}/keys`: which keys of a party counted where. No message is shown; the question is logged. */
export async function answerKeys(
  means: AuditorsMeans,
  { officer, parameters, party }: AuditCall,
): Promise<AuditAnswer> {
  const unknown = Object.keys(parameters).find((name) => name !== 'leaf' && name !== 'at');
  if (unknown !== undefined)
    return { problem: { code: 'PARAMETER', field: unknown, detail: `${unknown}: expected leaf or at` } };
  const { leaf, at } = parameters;
  await logRead(means, { officer, act: 'keys', parameters: { ...parameters, party } });
  const answer = await means.keys({ party, leaf, at });
  if (answer.ok) return json(answer.view);
  const { code, detail, field } = answer.problem;
  return { problem: { code, detail, ...(field === undefined ? {} : { field }) } };
}
