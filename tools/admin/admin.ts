import { type AdminLine, type DutyChange, listAdmins, operate } from '@ecom/auth';
import { formatPhone, type Result } from '@ecom/kernel';
import { createDatabase, type Database } from '@ecom/server-kit';
import { errorCode, LaunchProblem } from '../launch/problem.ts';
import { defaultStateDir } from '../launch/state-dir.ts';
import { findDatabase } from './find-database.ts';
import { type Order, readOrder, UsageProblem, usage } from './read-order.ts';

/** `npm run admin`. Exit codes: 0 done, 1 refused or failed, 2 not understood. */
const say = (...lines: string[]) => console.log(lines.join('\n'));

async function main(): Promise<number> {
  const order = readOrder(process.argv.slice(2));
  const url = findDatabase(defaultStateDir(), process.env.DATABASE_URL || undefined);
  const database = createDatabase({
    url,
    connectionsMax: 1,
    // An owner's errand is short: nothing is gained by names, and a pooler may refuse them.
    namedStatements: false,
    onIdleError: () => undefined,
  });
  try {
    return await carryOut(database, order);
  } catch (error) {
    throw explainDatabase(error, url) ?? error;
  } finally {
    await database.close();
  }
}

async function carryOut(database: Database, order: Order): Promise<number> {
  if (order.act === 'list') {
    const admins = await listAdmins(database);
    say(...(admins.length > 0 ? admins.map(lineOf) : ['Aucun administrateur · No admin yet']));
    return 0;
  }
  const result = await operate(database, order);
  if (!result.ok) return refused(result, order.phone);
  say(...told(order, result.value));
  return 0;
}

const factorWords = (set: boolean): string =>
  set ? 'second facteur en place · second factor set' : 'sans second facteur · no second factor';

const lineOf = ({ phone, name, duties, secondFactorSet, frozen }: AdminLine): string =>
  [
    phone ?? '—',
    name ?? '—',
    duties.join(', '),
    factorWords(secondFactorSet),
    ...(frozen ? ['gelé · frozen'] : []),
  ].join('  ');

function told(order: Exclude<Order, { act: 'list' }>, change: DutyChange): string[] {
  const who = `${change.name ?? ''} (${formatPhone(order.phone)})`.trim();
  const duties = change.duties.join(', ') || 'aucun · none';
  if (!change.changed) {
    return [`Rien à changer : ${who} · Nothing to change`, `  Droits · Rights: ${duties}`];
  }
  const lines = {
    grant: [
      `${who} a maintenant ses droits d'administration · is an admin now`,
      "  À la prochaine ouverture de l'application d'administration, un second facteur lui sera demandé.",
      '  The admin app will ask for a second factor.',
    ],
    revoke: [`Droits retirés à ${who}, sessions fermées · Rights ended, sessions ended`],
    'reset-factor': [
      `Second facteur de ${who} oublié, sessions fermées · Second factor forgotten, sessions ended`,
    ],
  }[order.act];
  const alone = 'Plus aucun propriétaire : « grant … --right owner » · No owner is left';
  return [...lines, `  Droits · Rights: ${duties}`, ...(change.owners === 0 ? [alone] : [])];
}

function refused(result: Extract<Result<never, string>, { ok: false }>, phone: string): number {
  const number = formatPhone(phone);
  const words: Readonly<Record<string, readonly [string, string]>> = {
    'auth.not_found': [
      `${number} n'a pas de compte. La personne doit d'abord s'inscrire dans l'application client.`,
      'No account has this number. The person must sign up in the client app first.',
    ],
    'auth.registration_incomplete': [
      `${number} n'a pas fini son inscription (nom et conditions).`,
      'This person has not finished signing up (name and terms).',
    ],
  };
  const [fr, en] = words[result.error.code] ?? [result.error.code, result.error.code];
  console.error(`\n${fr}\n\n${en}\n`);
  return 1;
}

/** What an operator can mend about the address that was given; null for anything else. */
function explainDatabase(error: unknown, url: string): LaunchProblem | null {
  const code = errorCode(error);
  const { host } = new URL(url);
  if (code === '42501') {
    return new LaunchProblem(
      `Le compte de DATABASE_URL (${host}) n'a pas assez de droits : il faut celui de ecom_owner.`,
      `The account of DATABASE_URL (${host}) has not enough rights: use that of ecom_owner.`,
      { cause: error },
    );
  }
  if (code === '3F000' || code === '42P01') {
    return new LaunchProblem(
      `La base de ${host} n'est pas celle d'Ecom, ou n'est pas à jour.`,
      `The database at ${host} is not Ecom's, or is not migrated.`,
      { cause: error },
    );
  }
  if (/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|28|3D000)/.test(code)) {
    return new LaunchProblem(
      `La base (${host}) ne répond pas ou refuse l'entrée (${code}).`,
      `The database (${host}) does not answer or refuses entry (${code}).`,
      { cause: error },
    );
  }
  return null;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UsageProblem) {
    console.error(`\n${error.fr}\n${error.en}\n\n${usage}\n`);
    process.exitCode = 2;
  } else {
    if (error instanceof LaunchProblem) console.error(`\n${error.fr}\n\n${error.en}\n`);
    else console.error(error);
    process.exitCode = 1;
  }
}
