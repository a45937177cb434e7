import { ownMoneySetting } from './api-environment.ts';
import type { LockHolder } from './lock.ts';
import { LaunchProblem } from './problem.ts';
import { AlreadyRunning, type Stack, startStack } from './stack.ts';
import { defaultStateDir } from './state-dir.ts';

/** `npm start`. */
const preferredPorts = { api: 4000, site: 4001, admin: 4002, simulator: 4003, business: 4004 };
const say = (...lines: string[]) => console.log(lines.join('\n'));

let stack: Stack | null = null;
const interruption = new AbortController();
let stopping = false;
let firstSignalAt = 0;

async function main(): Promise<void> {
  const began = performance.now();
  const starting = startStack({
    stateDir: defaultStateDir(),
    ports: readPorts(),
    profile: readProfile(),
    shop: true,
    databaseUrl: process.env.DATABASE_URL,
    databaseAppUrl: process.env.DATABASE_APP_URL,
    signal: interruption.signal,
    onSms: ({ to, body }) => say('', `SMS → ${to}`, ...body.split('\n').map((l) => `  ${l}`)),
    onApiLost: () => {
      say('', "L'API s'est arrêtée sans prévenir · The API ended unexpectedly (.ecom/api.log)");
      void leave(1);
    },
    onSimulatorRevived: saySimulatorRevived,
    onSimulatorLost: saySimulatorLost,
  });
  // Before anything is awaited: a ctrl-C during the start must also stop what has begun.
  listenForSignals(starting);
  stack = await starting;
  if (!stopping) announce(stack, (performance.now() - began) / 1000);
}

function readPorts(): Record<keyof typeof preferredPorts, number> {
  const read = (name: string, usual: number) => {
    const value = process.env[name];
    if (value === undefined || value === '') return usual;
    if (/^\d+$/.test(value) && Number(value) < 65_536) return Number(value);
    throw new LaunchProblem(`${name}=${value} n'est pas un port.`, `${name}=${value} is no port.`);
  };
  return {
    api: read('ECOM_API_PORT', preferredPorts.api),
    site: read('ECOM_CLIENT_PORT', preferredPorts.site),
    admin: read('ECOM_ADMIN_PORT', preferredPorts.admin),
    business: read('ECOM_BUSINESS_PORT', preferredPorts.business),
    simulator: read('ECOM_SIMULATOR_PORT', preferredPorts.simulator),
  };
}

function readProfile(): 'development' | 'demo' {
  const profile = process.env.ECOM_PROFILE ?? 'development';
  if (profile === 'development' || profile === 'demo') return profile;
  throw new LaunchProblem(
    `npm start sert à développer ou à montrer (ici : ECOM_PROFILE=${profile}). ` +
      'En production, voyez docs/operations.',
    `npm start is for development and demonstration (here: ECOM_PROFILE=${profile}). ` +
      'For production, see docs/operations.',
  );
}

function announce(running: Stack, seconds: number): void {
  const wanted = readPorts();
  for (const [url, port] of [
    [running.apiUrl, wanted.api],
    [running.siteUrl, wanted.site],
    [running.adminUrl, wanted.admin],
    [running.businessUrl, wanted.business],
    [running.simulatorUrl, wanted.simulator],
  ] as const) {
    if (url === null) continue;
    const taken = Number(new URL(url).port);
    if (port !== 0 && taken !== port) {
      say(`Port ${port} occupé : ${taken} à la place · Port ${port} is busy: using ${taken}`);
    }
  }
  const { embedded, demoPhones } = running.database;
  if (embedded?.reused) say('Base locale déjà en marche, reprise · Local database taken over');
  if (embedded?.place.moved) say(`Données dans · Data in ${embedded.place.base}`);
  say(
    '',
    `Ecom est prêt en ${seconds.toFixed(1)} s · Ecom is ready`,
    '',
    `  Application client        ${running.siteUrl}`,
    `  Boutiques · Merchants     ${running.businessUrl}`,
    `  Administration            ${running.adminUrl}`,
    `  SMS reçus · SMS inbox     ${running.inboxUrl}`,
    `  Simulateur mobile money   ${running.simulatorUrl ?? sayOwnMoney()}`,
    `  API, documentation        ${running.apiUrl}/docs`,
    '',
    '  Numéros de démonstration · Demo numbers',
    ...demoPhones.map(({ phone, name, role }) => `    ${phone}  ${name}  ${role}`),
    '',
    '  ctrl-C pour arrêter · to stop',
    '',
  );
}

const sayOwnMoney = () => `non lancé : ${ownMoneySetting(process.env)} est défini · not started`;

const saySimulatorRevived = () =>
  say(
    '',
    "Le simulateur mobile money s'était arrêté : relancé",
    'The simulator of mobile money had ended: restarted',
  );

const saySimulatorLost = (error: unknown) =>
  say(
    '',
    "Le simulateur mobile money s'est arrêté et ne redémarre pas : les recharges restent en " +
      'attente. Relancez npm start.',
    'The simulator of mobile money ended and does not start again: top-ups wait. Run npm start ' +
      'again.',
    error instanceof LaunchProblem ? error.fr : String(error),
  );

function listenForSignals(starting: Promise<Stack>): void {
  const onSignal = () => {
    const now = performance.now();
    // One ctrl-C often arrives twice: from the terminal and from npm.
    if (firstSignalAt && now - firstSignalAt < 400) return;
    if (firstSignalAt) {
      say('', 'Arrêt forcé · Forced stop');
      void stack?.stop({ force: true }).finally(() => process.exit(130));
      if (!stack) process.exit(130);
      return;
    }
    firstSignalAt = now;
    say('', 'Arrêt… · Stopping…');
    stopping = true;
    interruption.abort();
    starting.then(
      () => leave(0),
      () => undefined,
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  // Under Node 20 a small parent holds our channel: were it killed, we must not stay behind.
  process.once('disconnect', onSignal);
}

async function leave(code: number): Promise<void> {
  stopping = true;
  await stack?.stop().catch(fail);
  process.exit(process.exitCode ?? code);
}

function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof AlreadyRunning) sayRunning(error.holder);
  else if (error instanceof LaunchProblem) console.error(`\n${error.fr}\n\n${error.en}\n`);
  else console.error(error);
}

function sayRunning(holder: LockHolder): void {
  const where = holder.siteUrl ? `${holder.siteUrl} (API ${holder.apiUrl})` : '';
  console.error(
    `\nEcom tourne déjà (processus ${holder.pid}) ${where}\n` +
      `Ecom already runs (process ${holder.pid}). Arrêtez-le par ctrl-C · Stop it with ctrl-C.\n`,
  );
}

try {
  await main();
} catch (error) {
  // Whatever a ctrl-C broke in the middle of its work is no failure to report.
  if (stopping) process.exit(0);
  fail(error);
  process.exit(1);
}
