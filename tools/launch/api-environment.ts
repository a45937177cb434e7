import path from 'node:path';
import { simulatorKeys, simulatorModes } from '../../adapters/mobile-money-simulator/keys.ts';
import { ensureJwtKeys, loadSecrets } from './secrets.ts';

interface Options {
  readonly stateDir: string;
  readonly profile: 'development' | 'demo';
  /** Of the database, as the role that serves requests. */
  readonly appUrl: string;
  readonly sitePorts: readonly number[];
  /** Null: the settings name providers of their own, or none. */
  readonly simulatorUrl: string | null;
  /** Win over everything else. */
  readonly given: NodeJS.ProcessEnv;
}

/** The settings of an API that `npm start` starts, made from those of its own environment. */
export function apiEnvironment(options: Options): NodeJS.ProcessEnv {
  const { stateDir, simulatorUrl } = options;
  const secrets = loadSecrets(stateDir);
  return {
    LOG_LEVEL: 'info',
    SMS_ADAPTER: 'inbox',
    ...(simulatorUrl === null ? {} : { MOBILE_MONEY_PROVIDERS: 'fedapay,paygate' }),
    ...process.env,
    ECOM_PROFILE: options.profile,
    API_HOST: '127.0.0.1',
    DATABASE_URL: options.appUrl,
    SITE_ORIGINS: options.sitePorts
      .flatMap((port) => [`http://localhost:${port}`, `http://127.0.0.1:${port}`])
      .join(),
    TRUSTED_PROXIES: '127.0.0.1/32,::1/128',
    JWT_KEYS_FILE: ensureJwtKeys(stateDir),
    OTP_PEPPER: secrets.otpPepper,
    SESSION_SECRET: secrets.sessionSecret,
    OUTBOX_KEY: secrets.outboxKey,
    FILES_KEY: secrets.filesKey,
    FILES_FOLDER: path.join(stateDir, 'files'),
    WEB_OTP_DOMAIN: 'localhost',
    ...(simulatorUrl === null ? {} : simulatorSettings(simulatorUrl)),
    ...options.given,
  };
}

/** Which setting says that mobile money is not the simulator's business; null where none does. */
export function ownMoneySetting(env: NodeJS.ProcessEnv): string | null {
  const addresses = ['FEDAPAY_BASE_URL', 'PAYGATE_BASE_URL'].find((name) => env[name]);
  if (addresses !== undefined) return addresses;
  return env.MOBILE_MONEY_PROVIDERS === '' ? 'MOBILE_MONEY_PROVIDERS' : null;
}

function simulatorSettings(url: string): NodeJS.ProcessEnv {
  return {
    FEDAPAY_BASE_URL: url,
    FEDAPAY_SECRET_KEY: simulatorKeys.fedapay.secretKey,
    FEDAPAY_WEBHOOK_SECRET: simulatorKeys.fedapay.webhookSecret,
    FEDAPAY_MODE_MIXX: simulatorModes.mixx,
    FEDAPAY_MODE_MOOV: simulatorModes.moov,
    PAYGATE_BASE_URL: url,
    PAYGATE_AUTH_TOKEN: simulatorKeys.paygate.authToken,
  };
}
