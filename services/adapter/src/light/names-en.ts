// Names of the wire contract that its own spelling does not make readable in English; all others are split into words.

/** Fields of forms in English. */
export const fieldsEn: Readonly<Record<string, string>> = {
  id: 'ID',
  iban: 'IBAN',
  iccid: 'ICCID',
  imei: 'IMEI',
  imo: 'IMO number',
  imsi: 'IMSI',
  ipAddresses: 'IP addresses',
  maximumPenaltyMonths: 'maximum penalty, months',
  mmsi: 'MMSI',
  msisdn: 'phone number',
  sizeType: 'size and type',
  url: 'URL',
  vin: 'VIN',
  weightKg: 'weight, kg',
};

/** Values of enumerations in English. */
export const valuesEn: Readonly<Record<string, string>> = {
  'bgn-pcgn': 'BGN/PCGN',
  cas: 'CAS',
  'dna-profile': 'DNA profile',
  fin: 'FIN',
  full: 'in full',
  hs: 'HS',
  'human-trafficking': 'trafficking in human beings',
  'icao-9303': 'ICAO 9303',
  iin: 'IIN',
  inn: 'INN',
  'iso-9': 'ISO 9',
  'no-record': 'nothing on record',
  partial: 'in part',
  pin: 'PIN',
  pinfl: 'PINFL',
  'terrorism-extremism': 'terrorism and extremism',
};
