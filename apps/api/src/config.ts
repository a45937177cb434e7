import { readFileSync } from 'node:fs';
import { parseTrustedProxies, type TrustedProxies } from '@ecom/server-kit';
import { z } from 'zod';
import { mobileMoneyFaults, mobileMoneyProductionFaults } from './mobile-money-faults.ts';

const profiles = ['development', 'demo', 'production'] as const;

const jwkSetSchema = z.object({
  keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })).min(1),
});

const commaList = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
/** Some of these words, in the order given, each once. */
const listOf = <Word extends string>(words: readonly Word[]) =>
  commaList
    .pipe(z.array(z.enum(words)))
    .refine((list) => new Set(list).size === list.length, 'each at most once');
const webUrl = z.url({ protocol: /^https?$/ });
const count = (otherwise: number) => z.coerce.number().int().positive().default(otherwise);
const secret = z.string().min(32, 'at least 32 characters');

const proxies = z
  .string()
  .default('')
  .transform((text, ctx): TrustedProxies => {
    try {
      return parseTrustedProxies(text);
    } catch (error) {
      ctx.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });

const readKeys = (json: string) => jwkSetSchema.parse(JSON.parse(json)).keys;

const keysFile = z.string().transform((path, ctx) => {
  try {
    return readKeys(readFileSync(path, 'utf8'));
  } catch {
    ctx.addIssue({ code: 'custom', message: `no JWK set with private keys in ${path}` });
    return z.NEVER;
  }
});

/** The set itself, for a function, which has no files of its own. */
const keysText = z.string().transform((json, ctx) => {
  try {
    return readKeys(json);
  } catch {
    ctx.addIssue({ code: 'custom', message: 'no JWK set with private keys' });
    return z.NEVER;
  }
});

const environmentSchema = z.object({
  ECOM_PROFILE: z.enum(profiles).default('development'),
  ECOM_VERSION: z.string().max(40).default('unversioned'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_DIRECT_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_CONNECTIONS_MAX: count(10),
  DATABASE_NAMED_STATEMENTS: z.enum(['on', 'off']).default('on'),
  REALTIME: z.enum(['on', 'off']).default('on'),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  SITE_ORIGINS: commaList,
  TRUSTED_PROXIES: proxies,
  REFRESH_COOKIE_PATH: z.string().startsWith('/').default('/api/v1/auth'),
  JWT_KEYS_FILE: keysFile.optional(),
  JWT_KEYS: keysText.optional(),
  OTP_PEPPER: secret,
  SESSION_SECRET: secret,
  OUTBOX_KEY: secret,
  FILES_KEY: secret,
  FILES_OLDER_KEYS: commaList,
  FILE_STORAGE: z.enum(['disk', 's3']).default('disk'),
  FILES_FOLDER: z.string().default('.ecom/files'),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('auto'),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  WEB_OTP_DOMAIN: z.string().default('localhost'),
  SMS_ADAPTER: z.enum(['inbox', 'africastalking', 'twilio']),
  SMS_BASE_URL: z.url().optional(),
  SMS_USERNAME: z.string().optional(),
  SMS_SECRET: z.string().optional(),
  SMS_FROM: z.string().optional(),
  SMS_PER_HOUR_MAX: count(1_000),
  SMS_PER_ADDRESS_HOUR_MAX: count(60),
  SIGN_IN_PER_ADDRESS_MINUTE_MAX: count(60),
  PIN_CHECKS_PER_PERSON_HOUR_MAX: count(300),
  WRITES_PER_PERSON_HOUR_MAX: count(1_200),
  MOBILE_MONEY_PROVIDERS: listOf(['fedapay', 'paygate']),
  MOBILE_MONEY_FLOAT_LOW_XOF: count(200_000),
  FEDAPAY_BASE_URL: webUrl.optional(),
  FEDAPAY_SECRET_KEY: z.string().optional(),
  FEDAPAY_WEBHOOK_SECRET: z.string().optional(),
  FEDAPAY_MODE_MIXX: z.string().optional(),
  FEDAPAY_MODE_MOOV: z.string().optional(),
  PAYGATE_BASE_URL: webUrl.optional(),
  PAYGATE_AUTH_TOKEN: z.string().optional(),
  PAYGATE_PAYS_OUT_TO: listOf(['mixx', 'moov']),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Config = z.infer<typeof environmentSchema>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The keys that sign and verify access tokens, from wherever they came. */
export const signingKeys = ({ JWT_KEYS_FILE: file, JWT_KEYS: text }: Config) => file ?? text ?? [];

/** Every fault of the environment at once: nobody mends a boot one variable at a time. */
export class ConfigError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`the configuration is not valid:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/**
 * Reads and checks the environment. `defaults` stand in for what it does not say.
 * @throws ConfigError listing every fault; no value is shown, since values are secrets
 */
export function readConfig(given: Environment, defaults: Environment = {}): Config {
  const environment = { ...defaults, ...given };
  const parsed = environmentSchema.safeParse(environment);
  const faults = [
    ...keysFaults(environment),
    ...(parsed.success
      ? crossFaults(parsed.data)
      : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)),
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  return parsed.data;
}

/** Two places for the keys would let a forgotten one decide. */
function keysFaults({ JWT_KEYS_FILE: file, JWT_KEYS: text }: Environment): string[] {
  const exactlyOne = (file === undefined) !== (text === undefined);
  return exactlyOne ? [] : ['JWT_KEYS_FILE: this or JWT_KEYS, exactly one of them'];
}

function crossFaults(config: Config): string[] {
  const faults = [
    ...(config.SMS_ADAPTER === 'inbox' ? [] : smsFaults(config)),
    ...fileFaults(config),
    ...mobileMoneyFaults(config),
  ];
  return config.ECOM_PROFILE === 'production' ? [...faults, ...productionFaults(config)] : faults;
}

function fileFaults(config: Config): string[] {
  if (config.FILE_STORAGE === 'disk') return [];
  const needed = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  return needed.filter((name) => !config[name]).map((name) => `${name}: needed by s3`);
}

function smsFaults(config: Config): string[] {
  const needed = ['SMS_USERNAME', 'SMS_SECRET', 'SMS_BASE_URL'] as const;
  const missing = needed.filter((name) => !config[name]);
  const sender = config.SMS_ADAPTER === 'twilio' && !config.SMS_FROM ? ['SMS_FROM'] : [];
  return [...missing, ...sender].map((name) => `${name}: needed by ${config.SMS_ADAPTER}`);
}

/** Development's conveniences are production's holes. */
function productionFaults(config: Config): string[] {
  const secrets = ['OTP_PEPPER', 'SESSION_SECRET', 'OUTBOX_KEY', 'FILES_KEY'] as const;
  const plain = config.SITE_ORIGINS.filter((origin) => !origin.startsWith('https://'));
  return [
    ...(config.SMS_ADAPTER === 'inbox' ? ['SMS_ADAPTER: the inbox shows codes to anybody'] : []),
    ...secrets
      .filter((name) => config[name].startsWith('development-'))
      .map((name) => `${name}: a development secret`),
    ...(signingKeys(config).some((key) => key.kid.startsWith('development-'))
      ? [`${config.JWT_KEYS ? 'JWT_KEYS' : 'JWT_KEYS_FILE'}: a development key`]
      : []),
    ...(config.WEB_OTP_DOMAIN === 'localhost' ? ['WEB_OTP_DOMAIN: the site’s domain'] : []),
    ...(config.SITE_ORIGINS.length === 0 ? ['SITE_ORIGINS: at least one'] : []),
    ...plain.map((origin) => `SITE_ORIGINS: not https: ${origin}`),
    ...mobileMoneyProductionFaults(config),
  ];
}
