import { describe, expect, it } from 'vitest';
import {
  casHolds,
  containerHolds,
  ibanHolds,
  iinHolds,
  imoHolds,
  innHolds,
  luhnHolds,
  postalItemHolds,
} from './check-digits.ts';

describe('check digits', () => {
  // Published examples: ISO 6346 (CSQU3054383), UPU S10 (RR473124829GB), IMO 9074729, CAS 7732-18-5 (water),
  // GSMA (490154203237518), IBAN registry of SWIFT.
  it.each([
    ['ISO 6346', containerHolds, 'CSQU3054383'],
    ['ISO 6346', containerHolds, 'MSKU9070323'],
    ['UPU S10', postalItemHolds, 'RR473124829GB'],
    ['IMO', imoHolds, '9074729'],
    ['CAS', casHolds, '7732-18-5'],
    ['CAS', casHolds, '561-27-3'],
    ['IMEI', luhnHolds, '490154203237518'],
    ['card', luhnHolds, '4111111111111111'],
    ['IBAN', ibanHolds, 'KZ86125KZT5004100100'],
    ['IBAN', ibanHolds, 'AZ21NABZ00000000137010001944'],
    ['IBAN', ibanHolds, 'TR330006100519786457841326'],
    ['INN', innHolds, '500100732259'],
  ])('of %s hold and every other last digit fails: %s', (_, holds, number) => {
    expect(holds(number)).toBe(true);
  });

  it.each([
    [containerHolds, 'CSQU3054383', 10],
    [postalItemHolds, 'RR473124829GB', 10],
    [imoHolds, '9074729', 6],
    [casHolds, '7732-18-5', 8],
    [luhnHolds, '490154203237518', 14],
    [innHolds, '500100732259', 11],
  ] as const)('%s refuses nine of ten digits in its place', (holds, number, place) => {
    const digits = Array.from(
      { length: 10 },
      (_, digit) => number.slice(0, place) + String(digit) + number.slice(place + 1),
    );
    expect(digits.filter((one) => holds(one))).toEqual([number]);
  });

  it('of an IBAN fail for two letters changed places', () => {
    expect(ibanHolds('KZ86125KZT5004100010')).toBe(false);
    expect(ibanHolds('KZ68125KZT5004100100')).toBe(false);
  });

  it('of an IIN follow the second row of weights when the first gives ten', () => {
    const holding = (eleven: string): string[] =>
      Array.from({ length: 10 }, (_, digit) => eleven + String(digit)).filter((one) => iinHolds(one));
    // 1·1 + … + 11·11 over these digits is 21 = 10 modulo 11, so the second weights decide.
    expect(holding('10000000020')).toHaveLength(1);
    expect(holding('12345678901').length).toBeLessThanOrEqual(1);
  });
});
