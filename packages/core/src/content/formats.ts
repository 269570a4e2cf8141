import { isAuthorityId, isOperationName } from '../identifiers/index.ts';
import { containerHolds, ibanHolds, imoHolds, luhnHolds, postalItemHolds } from './check-digits.ts';
import { isDay, isPartialDate, isTime } from './dates.ts';
import { isDomainName, isEmailAddress, isIpAddress, isWebAddress } from './internet-names.ts';

/** What the text of a field must look like. */
export interface Format {
  /** Completes "expected …". */
  readonly expected: string;
  /** A value that passes, for templates. */
  readonly example: string;
  readonly charsMax: number;
  /**
   * A number in a YAML or JSON file is taken as it is written there: amounts stay verbatim, leading zeros and plus
   * signs stay. Prose is not: there a number is a mistake.
   */
  readonly asWritten: boolean;
  readonly test: (text: string) => boolean;
}

const textCharsMax = 20_000;
const lineCharsMax = 500;

/** Lone surrogates have no encoding; overrides of writing direction make a text look like another one. */
const forbidden = /[\u202A-\u202E\u2066-\u2069\p{Cc}\p{Cs}]/u;

const oneLine = (text: string): boolean => !forbidden.test(text) && /\S/u.test(text);
const manyLines = (text: string): boolean => !forbidden.test(text.replaceAll(/[\n\t]/gu, '')) && /\S/u.test(text);

function prose(charsMax: number, example: string): Format {
  return {
    expected: `text on one line of at most ${charsMax} characters`,
    example,
    charsMax,
    asWritten: false,
    test: oneLine,
  };
}

/** A name or number given by someone else, of which only length and characters are known. */
function given(charsMax: number, example: string): Format {
  return { expected: `at most ${charsMax} characters on one line`, example, charsMax, asWritten: true, test: oneLine };
}

function exact(expected: string, example: string, test: RegExp | ((text: string) => boolean)): Format {
  const passes = typeof test === 'function' ? test : (text: string): boolean => test.test(text);
  return { expected, example, charsMax: 64, asWritten: true, test: passes };
}

function hexOf(bytesCount: number, example: string): Format {
  const digits = 2 * bytesCount;
  return {
    expected: `${digits} lower-case hexadecimal digits`,
    example,
    charsMax: digits,
    asWritten: true,
    test: (text) => text.length === digits && /^[0-9a-f]+$/u.test(text),
  };
}

function checked(shape: RegExp, holds: (text: string) => boolean): (text: string) => boolean {
  return (text) => shape.test(text) && holds(text);
}

const decimal = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u;
const degrees = /^-?(?:0|[1-9]\d{0,2})(?:\.\d{1,9})?$/u;

export type FormatName =
  | 'text'
  | 'line'
  | 'name'
  | 'given'
  | 'locator'
  | 'localId'
  | 'authority'
  | 'operation'
  | 'code'
  | 'language'
  | 'script'
  | 'country'
  | 'currency'
  | 'date'
  | 'day'
  | 'month'
  | 'year'
  | 'time'
  | 'moment'
  | 'decimal'
  | 'percent'
  | 'latitude'
  | 'longitude'
  | 'msisdn'
  | 'imei'
  | 'imsi'
  | 'iccid'
  | 'iban'
  | 'bankCode'
  | 'card'
  | 'container'
  | 'sizeType'
  | 'wagon'
  | 'vin'
  | 'imo'
  | 'mmsi'
  | 'tracking'
  | 'email'
  | 'domain'
  | 'ip'
  | 'url'
  | 'mediaType'
  | 'fileName'
  | 'bytes16'
  | 'bytes32'
  | 'bytes64';

export const formats: Readonly<Record<FormatName, Format>> = {
  text: {
    expected: `text of at most ${textCharsMax} characters`,
    example: 'Text.',
    charsMax: textCharsMax,
    asWritten: false,
    test: manyLines,
  },
  line: prose(lineCharsMax, 'Text'),
  name: prose(200, 'Name'),
  given: given(100, 'A 123'),
  locator: given(200, 'entities.persons[0].born'),
  localId: exact(
    'a short name of a letter and up to 15 letters, digits or hyphens, in lower case',
    'p1',
    /^[a-z][a-z0-9-]{0,15}$/u,
  ),
  authority: exact('party/authority, as in kz/ncp', 'kz/ncp', isAuthorityId),
  operation: { ...exact('the code name of an operation', 'Kanal-2007', isOperationName), charsMax: 80 },
  code: exact('a stable upper-case code', 'EXPIRED', /^[A-Z][A-Z0-9_]{1,63}$/u),
  language: exact('an ISO 639-1 code, as in ru', 'en', /^[a-z]{2}$/u),
  script: exact('an ISO 15924 code, as in Cyrl', 'Cyrl', /^[A-Z][a-z]{3}$/u),
  country: exact('an ISO 3166-1 code of two letters, as in KZ', 'KZ', /^[A-Z]{2}$/u),
  currency: exact('an ISO 4217 code of three letters, as in KZT', 'KZT', /^[A-Z]{3}$/u),
  date: exact('a date: YYYY-MM-DD, YYYY-MM or YYYY', '2026-11', isPartialDate),
  day: exact('a day: YYYY-MM-DD', '2026-11-22', isDay),
  month: exact('a month: YYYY-MM', '2027-05', (text) => text.length === 7 && isPartialDate(text)),
  year: exact('a year: YYYY', '2021', (text) => text.length === 4 && isPartialDate(text)),
  time: exact('a time with offset, as in 2026-11-22T10:00:00+05:00', '2026-11-22T10:00:00+05:00', isTime),
  moment: exact(
    'a date, or a time with offset as in 2026-11-22T10:00:00+05:00',
    '2026-11-22',
    (text) => isPartialDate(text) || isTime(text),
  ),
  decimal: exact('a decimal number with a point, as in 144.1', '144.1', decimal),
  percent: exact('a decimal number from 0 to 100', '62.5', (text) => decimal.test(text) && Number(text) <= 100),
  latitude: exact(
    'degrees from -90 to 90, decimal',
    '43.24',
    (text) => degrees.test(text) && Math.abs(Number(text)) <= 90,
  ),
  longitude: exact(
    'degrees from -180 to 180, decimal',
    '76.89',
    (text) => degrees.test(text) && Math.abs(Number(text)) <= 180,
  ),
  msisdn: exact('E.164: a plus sign and 7 to 15 digits', '+77010000000', /^\+[1-9]\d{6,14}$/u),
  imei: exact(
    'an IMEI of 15 digits with a right check digit, or 14 without',
    '490154203237518',
    (text) => /^\d{14}$/u.test(text) || (/^\d{15}$/u.test(text) && luhnHolds(text)),
  ),
  imsi: exact('an IMSI of 14 or 15 digits', '401010123456789', /^\d{14,15}$/u),
  iccid: exact(
    'an ICCID of 19 digits with a right check digit, or 20 digits',
    '8970101234567890123',
    (text) => /^89\d{18}$/u.test(text) || (/^89\d{17}$/u.test(text) && luhnHolds(text)),
  ),
  iban: exact(
    'an IBAN without spaces, with right check digits',
    'KZ86125KZT5004100100',
    checked(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u, ibanHolds),
  ),
  bankCode: exact('a BIK or MFO of 5 to 11 digits or capital letters', '044525225', /^[0-9A-Z]{5,11}$/u),
  card: exact(
    '12 to 19 digits with a right check digit, or asterisks for those unknown',
    '4111111111111111',
    (text) => /^[\d*]{12,19}$/u.test(text) && (text.includes('*') || luhnHolds(text)),
  ),
  container: exact(
    'an ISO 6346 number with a right check digit, as in CSQU3054383',
    'CSQU3054383',
    checked(/^[A-Z]{3}[UJZ]\d{7}$/u, containerHolds),
  ),
  sizeType: exact('an ISO 6346 size and type code, as in 45G1', '45G1', /^[0-9A-Z]{2}[A-Z][0-9A-Z]$/u),
  wagon: exact(
    'a wagon number of 8 or 12 digits with a right check digit',
    '52845674',
    checked(/^(?:\d{8}|\d{12})$/u, luhnHolds),
  ),
  vin: exact('a VIN of 17 characters without I, O and Q', 'XTA210990Y2765499', /^[A-HJ-NPR-Z0-9]{17}$/u),
  imo: exact('an IMO number of 7 digits with a right check digit', '9074729', checked(/^\d{7}$/u, imoHolds)),
  mmsi: exact('an MMSI of 9 digits', '436000000', /^\d{9}$/u),
  tracking: exact(
    'a tracking number of at most 40 letters and digits; one of UPU S10 has a right check digit',
    'RR123456785KZ',
    (text) => /^[A-Z0-9-]{5,40}$/u.test(text) && (!/^[A-Z]{2}\d{9}[A-Z]{2}$/u.test(text) || postalItemHolds(text)),
  ),
  email: { ...exact('an e-mail address', 'name@example.org', isEmailAddress), charsMax: 320 },
  domain: { ...exact('a domain name in ASCII form', 'example.org', isDomainName), charsMax: 253 },
  ip: exact('an IPv4 or IPv6 address', '192.0.2.1', isIpAddress),
  url: {
    ...exact('an address that begins with https:// or http://', 'https://example.org/', isWebAddress),
    charsMax: 2000,
  },
  mediaType: {
    ...exact('a media type, as in application/pdf', 'application/pdf', /^[a-z]+\/[a-z0-9.+-]+$/u),
    charsMax: 100,
  },
  fileName: {
    expected: 'a file name without folders, of at most 200 characters',
    example: 'scan.pdf',
    charsMax: 200,
    asWritten: true,
    test: (text) => oneLine(text) && !/[/\\:]/u.test(text) && !/^\.{1,2}$/u.test(text) && text === text.trim(),
  },
  bytes16: hexOf(16, '019a4f2e7c00a1b2c3d4e5f60718293a'),
  bytes32: hexOf(32, '0123456789abcdef'.repeat(4)),
  bytes64: hexOf(64, '0123456789abcdef'.repeat(8)),
};
