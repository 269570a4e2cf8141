import { crimeAreas, kinds, personalDataClasses, purposes, realms, verdicts } from '@tamga/core/identifiers';
import type { CrimeAreaName } from '@tamga/core/identifiers';
import type { tamga } from '@tamga/wire';

/** A request about a drug suspect. */
export function question(
  from: string,
  to: string[],
  area: CrimeAreaName = 'drugs',
): tamga.service.v1.Question.$Properties {
  return {
    sender: from,
    recipients: to,
    kind: kinds.numberOf('REQUEST'),
    realm: realms.numberOf('live'),
    labels: {
      crimeAreas: [crimeAreas.numberOf(area)],
      purpose: purposes.numberOf('investigation'),
      personalData: personalDataClasses.numberOf('identification'),
    },
  };
}

/** `kz/ncp: permit C5+C12`, `uz/ncp: refuse NO_ARTICLE C5`. */
export function brief({ answers }: tamga.service.v1.DecideReply): string[] {
  return answers.flatMap(({ decisions }) =>
    (decisions ?? []).map(({ recipient, verdict, code, bases }) =>
      [`${recipient}:`, verdicts.nameOf(verdict), code, bases?.map(({ article }) => article).join('+')]
        .filter(Boolean)
        .join(' '),
    ),
  );
}
