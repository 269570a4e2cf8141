import { createPublicKey, generateKeyPair, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import * as der from './der.ts';

const generate = promisify(generateKeyPair);

const serialBytes = 16;
const loopbackAddress = Uint8Array.of(127, 0, 0, 1);
const lifeMs = 3650 * 24 * 60 * 60 * 1000;
// A certificate made now must hold on a peer whose clock is a little behind.
const clockSlackMs = 60 * 60 * 1000;

const oid = {
  commonName: '2.5.4.3',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  subjectAltName: '2.5.29.17',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
} as const;

/** A certificate and its key as PEM. */
export interface Issued {
  certificate: string;
  key: string;
}

/** The region's own certificate authority: it vouches for the transport alone, never for a message. */
export interface CertificateAuthority extends Issued {
  issue(options: { commonName: string; use: 'server' | 'client' }): Promise<Issued>;
}

/** Makes a certificate authority for one region. ECDSA P-256; `nowMs` is when its certificates begin. */
export async function createCertificateAuthority(options: { commonName: string; nowMs: number }): Promise<CertificateAuthority> {
  const { commonName, nowMs } = options;
  const authority = await generate('ec', { namedCurve: 'P-256' });
  const make = (subject: string, publicKey: KeyObject, extensions: Uint8Array): string =>
    certificate({ subject, publicKey, extensions, issuer: commonName, issuerKey: authority.privateKey, nowMs });
  return {
    certificate: make(commonName, authority.publicKey, authorityExtensions()),
    key: toPem(authority.privateKey),
    issue: async ({ commonName: subject, use }) => {
      const pair = await generate('ec', { namedCurve: 'P-256' });
      return { certificate: make(subject, pair.publicKey, leafExtensions(use)), key: toPem(pair.privateKey) };
    },
  };
}

interface CertificateFields {
  subject: string;
  publicKey: KeyObject;
  extensions: Uint8Array;
  issuer: string;
  issuerKey: KeyObject;
  nowMs: number;
}

// RFC 5280 §4.1.
function certificate(fields: CertificateFields): string {
  const algorithm = der.sequence(der.objectIdentifier(oid.ecdsaWithSha256));
  const body = der.sequence(
    der.contextual(0, der.unsigned(Uint8Array.of(2)), { constructed: true }),
    der.unsigned(serialNumber()),
    algorithm,
    name(fields.issuer),
    der.sequence(der.time(fields.nowMs - clockSlackMs), der.time(fields.nowMs + lifeMs)),
    name(fields.subject),
    createPublicKey(fields.publicKey.export({ type: 'spki', format: 'pem' })).export({ type: 'spki', format: 'der' }),
    der.contextual(3, fields.extensions, { constructed: true }),
  );
  const signature = sign('sha256', body, fields.issuerKey);
  return pem(der.sequence(body, algorithm, der.bitString(signature)));
}

// RFC 5280 §4.1.2.2: positive and at most 20 octets.
function serialNumber(): Uint8Array {
  const serial = randomBytes(serialBytes);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return serial;
}

function name(commonName: string): Uint8Array {
  return der.sequence(der.set(der.sequence(der.objectIdentifier(oid.commonName), der.utf8String(commonName))));
}

function authorityExtensions(): Uint8Array {
  const keyCertSign = der.bitString(Uint8Array.of(0x04), 2);
  return der.sequence(
    extension(oid.basicConstraints, der.sequence(der.boolean(true), der.unsigned(Uint8Array.of(0))), { critical: true }),
    extension(oid.keyUsage, keyCertSign, { critical: true }),
  );
}

function leafExtensions(use: 'server' | 'client'): Uint8Array {
  const digitalSignature = der.bitString(Uint8Array.of(0x80), 7);
  const purpose = use === 'server' ? oid.serverAuth : oid.clientAuth;
  const extensions = [
    extension(oid.basicConstraints, der.sequence(), { critical: true }),
    extension(oid.keyUsage, digitalSignature, { critical: true }),
    extension(oid.extendedKeyUsage, der.sequence(der.objectIdentifier(purpose)), { critical: false }),
  ];
  if (use === 'server') extensions.push(extension(oid.subjectAltName, loopbackNames(), { critical: false }));
  return der.sequence(...extensions);
}

// RFC 5280 §4.2.1.6: [2] is a DNS name, [7] an address.
function loopbackNames(): Uint8Array {
  return der.sequence(
    der.contextual(2, Buffer.from('localhost'), { constructed: false }),
    der.contextual(7, loopbackAddress, { constructed: false }),
  );
}

function extension(id: string, value: Uint8Array, options: { critical: boolean }): Uint8Array {
  const critical = options.critical ? [der.boolean(true)] : [];
  return der.sequence(der.objectIdentifier(id), ...critical, der.octetString(value));
}

function pem(bytes: Uint8Array): string {
  const lines = Buffer.from(bytes).toString('base64').match(/.{1,64}/gu) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function toPem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
