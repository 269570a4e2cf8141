// @peculiar/x509 registers its algorithms through it.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  BasicConstraintsExtension,
  type Extension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A certificate with its private key (PKCS#8), both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A region's own TLS authority. It signs nothing but the connections to its exchange. */
export interface CertificateAuthority {
  readonly cert: string;
  /** Stays with the offline operator. */
  readonly key: string;
  /** `hosts` are the names and addresses that clients connect to. */
  issueServer(options: { name: string; hosts: readonly string[] }): Promise<Certificate>;
  issueClient(options: { name: string }): Promise<Certificate>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 86_400_000;
const authorityLifetimeMs = 3_650 * day;
const leafLifetimeMs = 825 * day;
/** Clocks of a member and the hub may differ. */
const backdatingMs = day;

/** Makes an authority. Serial numbers are random; the clock is the caller's. */
export async function createCertificateAuthority(options: {
  name: string;
  nowMs: number;
}): Promise<CertificateAuthority> {
  const { name, nowMs } = options;
  const keys = await newKeys();
  const subject = `CN=${name}`;
  const root = await X509CertificateGenerator.createSelfSigned(
    {
      name: subject,
      notBefore: new Date(nowMs - backdatingMs),
      notAfter: new Date(nowMs + authorityLifetimeMs),
      signingAlgorithm: algorithm,
      keys,
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      ],
    },
    webcrypto,
  );
  const issue = async (leaf: string, extensions: Extension[]): Promise<Certificate> => {
    const leafKeys = await newKeys();
    const certificate = await X509CertificateGenerator.create(
      {
        subject: `CN=${leaf}`,
        issuer: root.subject,
        notBefore: new Date(nowMs - backdatingMs),
        notAfter: new Date(nowMs + leafLifetimeMs),
        signingAlgorithm: algorithm,
        publicKey: leafKeys.publicKey,
        signingKey: keys.privateKey,
        extensions: [
          new BasicConstraintsExtension(false, undefined, true),
          new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
          ...extensions,
        ],
      },
      webcrypto,
    );
    return asPem(certificate, leafKeys.privateKey);
  };
  return {
    ...(await asPem(root, keys.privateKey)),
    issueServer: ({ name: server, hosts }) =>
      issue(server, [
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth], true),
        new SubjectAlternativeNameExtension(hosts.map((host) => ({ type: isIP(host) ? 'ip' : 'dns', value: host }))),
      ]),
    issueClient: ({ name: client }) =>
      issue(client, [new ExtendedKeyUsageExtension([ExtendedKeyUsage.clientAuth], true)]),
  };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function asPem(certificate: X509Certificate, privateKey: webcrypto.CryptoKey): Promise<Certificate> {
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', privateKey)).toString('base64');
  const lines = pkcs8.match(/.{1,64}/g) ?? [];
  return {
    cert: `${certificate.toString('pem')}\n`,
    key: `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`,
  };
}
