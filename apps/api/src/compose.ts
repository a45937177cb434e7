import type { FileStorage, ImageEncoder, SmsSender } from '@ecom/auth';
import {
  type AccessTokens,
  createAccessTokens,
  createPinHasher,
  deliverSms,
  purgeAuth,
} from '@ecom/auth';
import { systemClock } from '@ecom/kernel';
import {
  eraseMarket,
  openBusiness,
  type PictureDrawer,
  type PreviewDrawer,
  tendCheckouts,
  tendMarket,
  tendOrders,
  tendPayoutPlans,
  tendPayouts,
  tendReturnedPayouts,
  tendReturns,
} from '@ecom/marketplace';
import {
  applyLevel,
  drainOrders,
  forgetOldWebhooks,
  holdsMoney,
  ledgerGauges,
  type MobileMoney,
  type OrderWorkDeps,
  type OrderWorker,
  startOrderWorker,
  tellTransfers,
  tendLedger,
  type WatchDeps,
  watchMoney,
} from '@ecom/payments';
import { erasePlaces, purgePlaces } from '@ecom/places';
import {
  type AccessLine,
  createAccessLog,
  createDatabase,
  createLog,
  createMetrics,
  type Database,
  drainOutbox,
  type Log,
  type OutboxWorker,
  purgeExpired,
  type Router,
  sealKey,
  startOutboxWorker,
  trimInbox,
} from '@ecom/server-kit';
import { africasTalkingSender } from '@ecom/sms-africastalking';
import { type InboxMessage, type SmsInbox, smsInbox } from '@ecom/sms-inbox';
import { twilioSender } from '@ecom/sms-twilio';
import { aboutOf } from './about-route.ts';
import { createApp } from './app.ts';
import { type Config, signingKeys } from './config.ts';
import { composeFiles, fileConsumers } from './files.ts';
import { inboxStore } from './inbox-store.ts';
import { composeProviders } from './mobile-money.ts';

/** What a test may put in the place of the real thing. */
export interface Overrides {
  readonly log?: Log;
  readonly logAccess?: (line: AccessLine) => void;
  readonly onSms?: (message: InboxMessage) => void;
  /** Draws uploaded images again; only processes that work have one. */
  readonly encoder?: ImageEncoder & PictureDrawer & PreviewDrawer;
  readonly providers?: readonly MobileMoney[];
  /** Puts something before the storage of files. */
  readonly withFiles?: (files: FileStorage) => FileStorage;
}

export interface Composition {
  readonly app: Router;
  readonly database: Database;
  readonly tokens: AccessTokens;
  readonly log: Log;
  readonly inbox: SmsInbox | null;
  readonly files: FileStorage;
  /** Sends what is due until nothing is, or `signal` aborts; for shells without a worker. */
  drain(signal: AbortSignal): Promise<number>;
  /** Forgets what has had its time. Failures are logged: the next one tries again. */
  purge(): Promise<void>;
  /** Starts sending what the outbox holds, and the hourly purge. Once a process. */
  startWorker(): void;
  /** Turns `/readyz` away; requests in hand go on. */
  beginStop(): void;
  /** Lets the worker finish its message, then closes the connections. */
  close(): Promise<void>;
}

/** What keeps an account open, asked of those who know. */
const closing = { openBusiness, holdsMoney };

const urgentTopics = ['auth.sms'];
const slowTopics = [
  'auth.reencode_image',
  'market.draw_picture',
  'market.redraw_paper',
  'market.work_import',
];
const purgeEveryMs = 60 * 60_000;
const tendEveryMs = 5_000;

/** Config → adapters → modules → app, by hand and in this order. Starts nothing. */
export async function compose(config: Config, overrides: Overrides = {}): Promise<Composition> {
  const log = overrides.log ?? createLog(config.LOG_LEVEL);
  const database = createDatabase({
    url: config.DATABASE_URL,
    connectionsMax: config.DATABASE_CONNECTIONS_MAX,
    namedStatements: config.DATABASE_NAMED_STATEMENTS === 'on',
    onIdleError: (error) => log.warn({ err: error }, 'database connection lost'),
  });
  const metrics = createMetrics(database);
  metrics.watch(() => ledgerGauges(database));
  const tokens = await createAccessTokens(signingKeys(config), systemClock);
  const inbox = config.SMS_ADAPTER === 'inbox' ? createInbox(database, overrides) : null;
  const outboxKey = sealKey(config.OUTBOX_KEY);
  const { withFiles = (same) => same } = overrides;
  const files = withFiles(composeFiles(config));
  const encoder = overrides.encoder ?? null;
  const consumers = {
    'auth.sms': deliverSms({ outboxKey, sender: smsSender(config, inbox) }),
    ...fileConsumers({ database, files, encoder, drawer: encoder }),
    'payments.transferred': tellTransfers(database),
    'auth.level_changed': applyLevel(database),
  };
  const outbox = { database, consumers, urgentTopics, slowTopics, log, metrics };
  const providers = overrides.providers ?? composeProviders(config);
  const orderWork = { database, providers, log };
  const watch = { ...orderWork, floatLowXof: config.MOBILE_MONEY_FLOAT_LOW_XOF };
  let worker: OutboxWorker | null = null;
  let orders: OrderWorker | null = null;
  let purge: NodeJS.Timeout | undefined;
  let tend: NodeJS.Timeout | undefined;
  let watching: NodeJS.Timeout | undefined;
  let stopping = false;
  const app = createApp({
    database,
    tokens,
    log,
    logAccess: overrides.logAccess ?? createAccessLog(config.LOG_LEVEL),
    metrics,
    about: aboutOf(config),
    inbox,
    proxies: config.TRUSTED_PROXIES,
    siteOrigins: config.SITE_ORIGINS,
    authSettings: authSettings(config, outboxKey),
    pins: createPinHasher(config.OTP_PEPPER),
    closing,
    files,
    previews: encoder,
    providers,
    onCommitted: () => {
      worker?.nudge();
      orders?.nudge();
    },
    isStopping: () => stopping,
  });
  return {
    app,
    database,
    tokens,
    log,
    inbox,
    files,
    drain: async (signal) =>
      (await drainOutbox(outbox, signal)) + (await drainOrders(orderWork, signal)),
    purge: async () => {
      await purgeAll(database, log);
      await tendAll(orderWork);
      await watchAll(watch);
    },
    startWorker: () => {
      worker ??= startOutboxWorker(outbox);
      orders ??= startOrderWorker(orderWork);
      purge ??= setInterval(() => void purgeAll(database, log), purgeEveryMs).unref();
      tend ??= every(tendEveryMs, () => tendAll(orderWork));
      watching ??= every(tendEveryMs, () => watchAll(watch));
    },
    beginStop: () => {
      stopping = true;
    },
    close: async () => {
      clearInterval(purge);
      clearInterval(tend);
      clearInterval(watching);
      await Promise.all([worker?.stop(), orders?.stop()]);
      await database.close();
    },
  };
}

const createInbox = (database: Database, { onSms }: Overrides): SmsInbox =>
  smsInbox({ store: inboxStore(database), ...(onSms && { onMessage: onSms }) });

function smsSender(config: Config, inbox: SmsInbox | null): SmsSender {
  if (inbox) return inbox;
  const { SMS_BASE_URL: baseUrl = '', SMS_USERNAME: username = '' } = config;
  const { SMS_SECRET: secret = '', SMS_FROM: from } = config;
  if (config.SMS_ADAPTER === 'twilio') {
    return twilioSender({ baseUrl, accountSid: username, secret, sender: { from: from ?? '' } });
  }
  const sender = from === undefined ? {} : { from };
  return africasTalkingSender({ baseUrl, username, apiKey: secret, ...sender });
}

const authSettings = (config: Config, outboxKey: Buffer) => ({
  pepper: config.OTP_PEPPER,
  sessionSecret: config.SESSION_SECRET,
  outboxKey,
  webOtpDomain: config.WEB_OTP_DOMAIN,
  cookiePath: config.REFRESH_COOKIE_PATH,
  alwaysSecureCookie: config.ECOM_PROFILE === 'production',
  requestsPerAddressMinute: config.SIGN_IN_PER_ADDRESS_MINUTE_MAX,
  pinChecksPerPersonHour: config.PIN_CHECKS_PER_PERSON_HOUR_MAX,
  writesPerPersonHour: config.WRITES_PER_PERSON_HOUR_MAX,
  ceilings: {
    sendsPerHour: config.SMS_PER_HOUR_MAX,
    sendsPerAddressHour: config.SMS_PER_ADDRESS_HOUR_MAX,
  },
});

/** Again and again, never twice at once: a nightly check may take longer than the next turn. */
function every(ms: number, work: () => Promise<void>): NodeJS.Timeout {
  let running = false;
  const turn = async () => {
    if (running) return;
    running = true;
    await work().finally(() => {
      running = false;
    });
  };
  return setInterval(() => void turn(), ms).unref();
}

async function tendAll({ database, providers, log }: OrderWorkDeps): Promise<void> {
  const works: readonly (() => Promise<unknown>)[] = [
    () => tendLedger(database),
    () => tendCheckouts(database),
    () => tendOrders(database),
    () => tendPayouts(database),
    () => tendReturnedPayouts(database),
    () => tendPayoutPlans({ database, providers, log }),
    () => tendReturns(database),
  ];
  for (const work of works) {
    // One that fails hinders no other.
    await work().catch((error: unknown) => {
      log.warn({ err: error }, 'something that was due was not done; the next turn tries again');
    });
  }
}

/** Without a database there is nothing to watch over; the next turn looks again. */
async function watchAll(watch: WatchDeps): Promise<void> {
  try {
    await watchMoney(watch);
  } catch (error) {
    watch.log.warn({ err: error }, 'the money was not watched over; the next turn tries again');
  }
}

async function purgeAll(database: Database, log: Log): Promise<void> {
  try {
    await purgeExpired(database);
    await purgeAuth(database, closing, [
      { eraseAccount: erasePlaces },
      { eraseAccount: eraseMarket },
    ]);
    await purgePlaces(database);
    await trimInbox(database);
    await forgetOldWebhooks(database);
    await tendMarket(database);
  } catch (error) {
    log.error({ err: error }, 'purge failed; the next one tries again');
  }
}
