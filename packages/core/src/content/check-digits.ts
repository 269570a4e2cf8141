/** Check digits of numbers that machines and officers mistype. Each function takes text that already has the right shape. */

/** ISO/IEC 7812-1 annex B (Luhn): cards, IMEI, ICCID, and the wagon numbers of UIC and of the 1520 mm network. */
export function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (const [i, digit] of Array.from(digits).toReversed().entries()) {
    const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO 13616 with ISO 7064 MOD 97-10: the first four characters go to the end, letters count from A = 10. */
export function ibanHolds(iban: string): boolean {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** ISO 6346: letters count from A = 10 without multiples of 11, position n weighs 2^n, modulo 11 modulo 10. */
export function containerHolds(number: string): boolean {
  let sum = 0;
  for (const [i, character] of Array.from(number.slice(0, 10)).entries()) {
    const place = Number.parseInt(character, 36);
    const value = place + Math.max(0, Math.floor((place - 1) / 10));
    sum += value * 2 ** i;
  }
  return (sum % 11) % 10 === Number(number[10]);
}

/** IMO ship number: six digits weighed 7 to 2; the last digit of the sum is the seventh. */
export function imoHolds(number: string): boolean {
  return weighed(number, [7, 6, 5, 4, 3, 2]) % 10 === Number(number[6]);
}

/** UPU S10: eight digits weighed 8 6 4 2 3 5 9 7; 11 less the remainder, where 10 becomes 0 and 11 becomes 5. */
export function postalItemHolds(number: string): boolean {
  const digits = number.slice(2, 11);
  const check = 11 - (weighed(digits, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const expected = check === 10 ? 0 : check === 11 ? 5 : check;
  return expected === Number(digits[8]);
}

/** CAS registry number: digits counted from the right weigh 1, 2, 3 …, modulo 10. */
export function casHolds(number: string): boolean {
  const digits = number.replaceAll('-', '');
  const body = Array.from(digits.slice(0, -1)).toReversed();
  const sum = body.reduce((total, digit, i) => total + Number(digit) * (i + 1), 0);
  return sum % 10 === Number(digits.at(-1));
}

/** Kazakhstan, IIN: weights 1 to 11 modulo 11; on 10 weights 3 to 11, 1, 2; a second 10 is never issued. */
export function iinHolds(number: string): boolean {
  const first = weighed(number, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first === 10 ? weighed(number, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first;
  return check !== 10 && check === Number(number[11]);
}

/** Russia, INN of a natural person: two check digits, each modulo 11 modulo 10. */
export function innHolds(number: string): boolean {
  const eleventh = (weighed(number, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  const twelfth = (weighed(number, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return eleventh === Number(number[10]) && twelfth === Number(number[11]);
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}
