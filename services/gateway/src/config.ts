import { formats, loadConfig, optional, required, type ConfigOf } from '@tamga/platform/config';

/** Where the gateway's metrics and health stand unless the file says otherwise: beside audit's 8390. */
const httpPortDefault = 8391;
const submissionsInFlightDefault = 192;

/** The keys of `gateway.json`. Paths are absolute; everything lies in the gateway's own directory. */
export const gatewayConfigSchema = {
  region: {
    hash: required(formats.hash, 'SHA-256 of the founding roster’s payload: the trust anchor'),
    rosterFile: required(formats.absolutePath, 'the founding roster as a JWS'),
    realm: optional(formats.text, 'live', 'live or exercise: the traffic that this hub carries'),
    epoch: optional(formats.positive, 1, 'the epoch of LEDGER that is written'),
  },
  nats: {
    servers: required(formats.natsServers, 'addresses of the exchange'),
    seedFile: required(formats.absolutePath, 'nkey seed of the gateway’s user'),
    caFile: required(formats.absolutePath, 'certificate authority of the exchange, PEM'),
    certFile: required(formats.absolutePath, 'own certificate, PEM'),
    keyFile: required(formats.absolutePath, 'its key, PEM'),
  },
  keys: {
    admissionFile: required(formats.absolutePath, 'key file of the centre’s admission key'),
    passphraseFile: required(formats.absolutePath, 'its passphrase'),
  },
  http: {
    host: optional(formats.address, '127.0.0.1', 'where health and metrics are served'),
    port: optional(formats.portOrNone, httpPortDefault, 'their port; 0: not served'),
  },
  log: { level: optional(formats.logLevel, 'info', 'least severity that is logged') },
  submissionsInFlightMax: optional(
    formats.positive,
    submissionsInFlightDefault,
    'submissions in hand at once, over all parties',
  ),
} as const;

export type GatewayConfig = ConfigOf<typeof gatewayConfigSchema>;

/** Reads a gateway's configuration file. Throws ConfigError with every problem of it. */
export function loadGatewayConfig(file: string): GatewayConfig {
  return loadConfig(gatewayConfigSchema, file);
}
