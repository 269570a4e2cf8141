import { createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { createCertificateAuthority } from './certificates.ts';

const nowMs = Date.UTC(2026, 10, 22);

test('issues certificates that only serve for what they were made for', async () => {
  const authority = await createCertificateAuthority({ name: 'region exchange', nowMs });
  const root = new X509Certificate(authority.cert);
  const server = await authority.issueServer({ name: 'hub', hosts: ['127.0.0.1', 'localhost', '::1'] });
  const client = await authority.issueClient({ name: 'kz' });
  const [serverCert, clientCert] = [new X509Certificate(server.cert), new X509Certificate(client.cert)];

  expect(root.ca).toBe(true);
  for (const certificate of [serverCert, clientCert]) {
    expect(certificate.ca).toBe(false);
    expect(certificate.verify(root.publicKey)).toBe(true);
    expect(certificate.checkIssued(root)).toBe(true);
    expect(Date.parse(certificate.validFrom)).toBeLessThan(nowMs);
    expect(Date.parse(certificate.validTo)).toBeGreaterThan(nowMs + 800 * 86_400_000);
  }
  expect(serverCert.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  expect(clientCert.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2']);
  expect([serverCert.checkIP('127.0.0.1'), serverCert.checkIP('::1'), serverCert.checkHost('localhost')]).toEqual([
    '127.0.0.1',
    '::1',
    'localhost',
  ]);
  expect(serverCert.checkIP('127.0.0.2')).toBeUndefined();
  expect(clientCert.subject).toBe('CN=kz');
  expect(serverCert.serialNumber).not.toBe(clientCert.serialNumber);
  expect(serverCert.checkPrivateKey(createPrivateKey(server.key))).toBe(true);
  expect(clientCert.checkPrivateKey(createPrivateKey(server.key))).toBe(false);
});

test('another authority of the same name is another authority', async () => {
  const [one, two] = [
    await createCertificateAuthority({ name: 'x', nowMs }),
    await createCertificateAuthority({ name: 'x', nowMs }),
  ];
  const client = new X509Certificate((await one.issueClient({ name: 'kz' })).cert);
  expect(client.verify(new X509Certificate(two.cert).publicKey)).toBe(false);
});
