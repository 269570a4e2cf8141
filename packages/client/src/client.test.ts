import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  calculateJwkThumbprint,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
} from 'jose';
import type { JWK } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClient } from './client.ts';
import { ClientError } from './errors.ts';
import { fixedTokenSource, issuerTokenSource, officerTokenLifeSecondsMax, tokenNames } from './tokens.ts';

let server: Server;
let base: string;
let issuer: JWK;
const requests: IncomingMessage[] = [];
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  requests.length = 0;
  answer = (response) => response.setHeader('content-type', 'application/json').end('{"items":[]}');
  server = createServer((request, response) => {
    requests.push(request);
    request.resume();
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  issuer = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const claims = { authority: 'kz/ncp', officer: 'duty-officer', roles: ['officer'] } as const;

test('each request carries a token of minutes and a proof bound to method, address and token', async () => {
  const client = createClient({ base, tokens: issuerTokenSource(issuer, 'kz', claims) });
  await client.inbox({ state: 'DELIVERED' });
  const [request] = requests;
  const token = request?.headers.authorization?.replace(/^DPoP /u, '') ?? '';
  const { d: _d, ...publicIssuer } = issuer;
  const { payload } = await jwtVerify(token, await importJWK(publicIssuer, 'ES256'), {
    ...tokenNames('kz'),
    typ: 'at+jwt',
  });
  expect(payload).toMatchObject({ sub: 'duty-officer', authority: 'kz/ncp', roles: ['officer'] });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(officerTokenLifeSecondsMax);
  const proof = proofOf(request);
  const { jwk } = decodeProtectedHeader(proof);
  expect(jwk).not.toHaveProperty('d');
  expect((payload['cnf'] as { jkt: string }).jkt).toBe(await calculateJwkThumbprint(jwk ?? {}));
  await jwtVerify(proof, await importJWK(jwk ?? {}, 'ES256'), { typ: 'dpop+jwt' });
  expect(decodeJwt(proof)).toMatchObject({ htm: 'GET', htu: `${base}/api/v1/inbox` });
  expect(request?.url).toBe('/api/v1/inbox?state=DELIVERED');
});

test('a token is used again until a minute before its end, each proof only once', async () => {
  let nowMs = 1_800_000_000_000;
  const client = createClient({ base, tokens: issuerTokenSource(issuer, 'kz', claims), nowMs: () => nowMs });
  await client.inbox();
  nowMs += 100_000;
  await client.inbox();
  nowMs += 200_000;
  await client.inbox();
  const tokens = requests.map((request) => request.headers.authorization);
  expect(tokens[0]).toBe(tokens[1]);
  expect(tokens[2]).not.toBe(tokens[0]);
  expect(new Set(requests.map((request) => request.headers['dpop'])).size).toBe(3);
});

test('a token from elsewhere is sent with proofs of the key that came with it', async () => {
  const proofKey = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
  const client = createClient({ base, tokens: fixedTokenSource('token.of.another', proofKey) });
  await client.inbox();
  expect(requests[0]?.headers.authorization).toBe('DPoP token.of.another');
  expect(decodeProtectedHeader(proofOf(requests[0])).jwk).toMatchObject({ x: proofKey.x, y: proofKey.y });
});

test('a refusal of the adapter becomes an error with its problem details', async () => {
  const document = {
    status: 403,
    code: 'NO_AGREEMENT',
    category: 'rule',
    title: 'Refused',
    detail: 'no agreement covers af',
    agreement: null,
    article: null,
  };
  answer = (response) =>
    response.writeHead(403, { 'content-type': 'application/problem+json' }).end(JSON.stringify(document));
  const client = createClient({ base, tokens: issuerTokenSource(issuer, 'kz', claims) });
  const error = await client.send({ to: ['af/ncp'], kind: 'REQUEST', body: {} }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ClientError);
  expect(error).toMatchObject({
    code: 'PROBLEM',
    message: 'no agreement covers af',
    problem: { code: 'NO_AGREEMENT', category: 'rule', status: 403, article: null },
  });
});

test('an answer that is no problem document keeps its status', async () => {
  answer = (response) => response.writeHead(502).end('<html>');
  const client = createClient({ base, tokens: issuerTokenSource(issuer, 'kz', claims) });
  await expect(client.inbox()).rejects.toMatchObject({
    code: 'PROBLEM',
    problem: { code: 'HTTP_502', category: 'fault' },
  });
});

test('an adapter that is not there is UNREACHABLE', async () => {
  server.close();
  await once(server, 'close');
  const client = createClient({ base, tokens: issuerTokenSource(issuer, 'kz', claims) });
  await expect(client.inbox()).rejects.toMatchObject({ code: 'UNREACHABLE', problem: null });
  server.listen(0);
});

function proofOf(request: IncomingMessage | undefined): string {
  const proof = request?.headers['dpop'];
  return typeof proof === 'string' ? proof : '';
}
