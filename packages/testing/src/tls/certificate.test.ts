import { X509Certificate, createPrivateKey } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:tls';
import { expect, test } from 'vitest';
import { createCertificateAuthority } from './certificate.ts';

const nowMs = Date.now();

test('a server and a client whose certificates the authority issued accept each other over TLS 1.3', async () => {
  const authority = await createCertificateAuthority({ commonName: 'Tamga test region', nowMs });
  const server = await authority.issue({ commonName: 'nats-server', use: 'server' });
  const client = await authority.issue({ commonName: 'kz', use: 'client' });
  const listener = createServer({ cert: server.certificate, key: server.key, ca: authority.certificate, requestCert: true, minVersion: 'TLSv1.3' }, (socket) => {
    socket.end(`${socket.getPeerCertificate().subject.CN}`);
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  const socket = connect({ host: '127.0.0.1', port, ca: authority.certificate, cert: client.certificate, key: client.key });
  const [greeting] = (await once(socket, 'data')) as [Buffer];
  expect(greeting.toString()).toBe('kz');
  socket.destroy();
  listener.close();
  await once(listener, 'close');
});

test('an issued certificate names its issuer, its use and its key', async () => {
  const authority = await createCertificateAuthority({ commonName: 'Tamga test region', nowMs });
  const issued = await authority.issue({ commonName: 'kz', use: 'client' });
  const certificate = new X509Certificate(issued.certificate);
  const root = new X509Certificate(authority.certificate);
  expect(root.ca).toBe(true);
  expect(certificate.ca).toBe(false);
  expect(certificate.verify(root.publicKey)).toBe(true);
  expect(certificate.checkIssued(root)).toBe(true);
  expect(certificate.checkPrivateKey(createPrivateKey(issued.key))).toBe(true);
  expect(certificate.keyUsage).toStrictEqual(['1.3.6.1.5.5.7.3.2']);
});

test('a certificate of another authority does not verify', async () => {
  const ours = await createCertificateAuthority({ commonName: 'Tamga test region', nowMs });
  const other = await createCertificateAuthority({ commonName: 'Tamga test region', nowMs });
  const issued = await other.issue({ commonName: 'kz', use: 'client' });
  expect(new X509Certificate(issued.certificate).verify(new X509Certificate(ours.certificate).publicKey)).toBe(false);
});
