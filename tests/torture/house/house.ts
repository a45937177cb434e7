import path from 'node:path';
import { type AccessTokens, createAccessTokens } from '@ecom/auth';
import { systemClock } from '@ecom/kernel';
import { simulatorKeys, simulatorModes } from '@ecom/mobile-money-simulator';
import { readConfig, signingKeys } from '../../../apps/api/src/config.ts';
import { findFreePort } from '../../../tools/launch/ports.ts';
import { ensureJwtKeys } from '../../../tools/launch/secrets.ts';
import { openPostgres, type Postgres } from './postgres.ts';
import { type Program, programOf } from './program.ts';
import { openSimulator, type SimulatorHouse } from './simulator.ts';

/** Everything that money passes through, each part a process of its own. */
export interface House {
  readonly apiUrl: string;
  readonly api: Program;
  readonly worker: Program;
  readonly simulator: SimulatorHouse;
  readonly postgres: Postgres;
  /** Issues access tokens that the API believes. */
  readonly tokens: AccessTokens;
  stop(): Promise<void>;
}

/** Starts all four. @param folder for data, journal and logs; the caller removes it */
export async function openHouse(folder: string): Promise<House> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const one of undo.splice(0).reverse()) await one();
  };
  try {
    const postgres = await openPostgres(folder);
    undo.push(postgres.stop);
    const simulator = await openSimulator(folder);
    const port = await findFreePort();
    const env = environment(folder, postgres.appUrl, simulator.url, port);
    const [api, worker] = [shell('node', folder, env), shell('worker', folder, env)];
    for (const program of [simulator, api, worker]) {
      undo.push(program.kill);
      await program.start();
    }
    const apiUrl = `http://127.0.0.1:${port}`;
    await simulator.sendWebhooksTo(apiUrl);
    const tokens = await createAccessTokens(signingKeys(readConfig(env)), systemClock);
    return { apiUrl, api, worker, simulator, postgres, tokens, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const shell = (name: 'node' | 'worker', folder: string, env: NodeJS.ProcessEnv): Program =>
  programOf({
    name: name === 'node' ? 'api' : 'worker',
    file: `apps/api/src/${name}.ts`,
    env,
    logFile: path.join(folder, `${name}.log`),
    ready: /"msg":"started"/,
  });

/** One network at each provider, so that both are used. */
const environment = (folder: string, databaseUrl: string, simulatorUrl: string, port: number) => ({
  PATH: process.env.PATH ?? '',
  ECOM_PROFILE: 'development',
  DATABASE_URL: databaseUrl,
  DATABASE_CONNECTIONS_MAX: '20',
  API_PORT: String(port),
  JWT_KEYS_FILE: ensureJwtKeys(folder),
  OTP_PEPPER: 'p'.repeat(32),
  SESSION_SECRET: 's'.repeat(32),
  OUTBOX_KEY: 'o'.repeat(32),
  FILES_KEY: 'f'.repeat(32),
  FILES_FOLDER: path.join(folder, 'files'),
  SMS_ADAPTER: 'inbox',
  WRITES_PER_PERSON_HOUR_MAX: '1000000',
  MOBILE_MONEY_PROVIDERS: 'fedapay,paygate',
  FEDAPAY_BASE_URL: simulatorUrl,
  FEDAPAY_SECRET_KEY: simulatorKeys.fedapay.secretKey,
  FEDAPAY_WEBHOOK_SECRET: simulatorKeys.fedapay.webhookSecret,
  FEDAPAY_MODE_MIXX: simulatorModes.mixx,
  PAYGATE_BASE_URL: simulatorUrl,
  PAYGATE_AUTH_TOKEN: simulatorKeys.paygate.authToken,
  PAYGATE_PAYS_OUT_TO: 'moov',
  LOG_LEVEL: 'info',
});
