/** Forms that the system tests send. */

/** A report on drugs without personal data: the sample agreements permit it between states and to the centre. */
export const report: Readonly<Record<string, unknown>> = {
  title: [{ language: 'en', text: 'Consignment of acetic anhydride' }],
  text: [{ language: 'en', text: 'Twelve drums without papers, declared as detergent.' }],
  crimeAreas: ['drugs'],
};

/** A request on drugs. */
export const request: Readonly<Record<string, unknown>> = {
  title: [{ language: 'en', text: 'Origin of a consignment' }],
  text: [{ language: 'en', text: 'Please tell us who sent the consignment.' }],
  questions: [{ id: 'q1', text: [{ language: 'en', text: 'Who is the consignor?' }] }],
  crimeAreas: ['drugs'],
};

/** No sample agreement covers weapons. */
export const outsideEveryAgreement: Readonly<Record<string, unknown>> = { ...request, crimeAreas: ['weapons'] };

/** A request about a person in connection with terrorism needs a human decision. */
export const needsPerson: Readonly<Record<string, unknown>> = {
  ...request,
  crimeAreas: ['drugs', 'terrorism-extremism'],
  entities: { persons: [{ id: 'p1', role: 'suspect', names: [{ full: 'Sample Person' }] }] },
};

export const investigation: Readonly<Record<string, string>> = { purpose: 'investigation' };
