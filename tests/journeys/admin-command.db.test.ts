import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { formatPhone } from '@ecom/kernel';
import { togolesePhone } from '@ecom/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../../database/seed/seed.ts';
import { enrol, get, idOf, post, totpCode } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { newPerson, type Person, signIn, signUp } from '../harness/person.ts';

let api: TestApi;
const stateDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-admin-'));
beforeAll(async () => {
  api = await startTestApi();
});
afterEach(() => api.db.shiftClock(0));
afterAll(async () => {
  await api.stop();
  fs.rmSync(stateDir, { recursive: true, force: true });
});

/** `npm run admin -- …`, as a process of its own. */
async function admin(line: string, databaseUrl = api.db.ownerUrl) {
  const child = spawn(process.execPath, ['tools/admin/admin.ts', ...line.split(' ')], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, DATABASE_URL: databaseUrl, ECOM_STATE_DIR: stateDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gather = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  const [code] = await once(child, 'close');
  return { code, output };
}

const traceOf = (id: string) =>
  api.db.query<{ action: string; actor: string; detail: object | null }>(
    `SELECT action, actor, detail FROM app.audit
     WHERE subject = $1 AND actor LIKE 'operator:%' ORDER BY occurred_at, id`,
    [`user:${id.slice('usr_'.length)}`],
  );

/** Her next session, once the limits of codes by SMS have gone by. */
async function signInLater(person: Person, hours: number): Promise<Person> {
  await api.db.shiftClock(hours * 3_700_000);
  const again = newPerson(person.phone);
  await signIn(api, again);
  return again;
}

// A dozen processes, each with a database to reach.
describe('npm run admin', { timeout: 120_000 }, () => {
  it('names the first admin, lists her, and takes it back with every session', async () => {
    expect((await admin('list')).output).toContain('No admin yet');
    const person = await signUp(api);
    const id = await idOf(api, person);
    const granted = await admin(`grant ${person.phone.slice(4)}`);
    expect(granted.code).toBe(0);
    expect(granted.output).toContain('owner');
    expect((await get(api, person, '/me')).body.duties).toEqual(['owner']);
    expect((await admin(`grant ${person.phone}`)).output).toContain('Nothing to change');
    await admin(`grant ${person.phone} --right reviewer`);
    const listed = await admin('list');
    expect(listed.output).toContain(`${person.phone}  Testeur  owner, reviewer`);
    const partly = await admin(`revoke ${person.phone} --right owner`);
    expect(partly.output).toContain('No owner is left');
    expect((await get(api, person, '/me')).body.code).toBe('auth.session_ended');
    const again = await signInLater(person, 1);
    expect((await get(api, again, '/me')).body.duties).toEqual(['reviewer']);
    expect((await admin(`revoke ${person.phone}`)).code).toBe(0);
    const last = await signInLater(person, 2);
    expect((await get(api, last, '/me')).body.code).toBe('auth.forbidden');
    expect((await call(api, 'GET', '/v1/me', { token: last.token })).body.roles).toEqual([
      'CLIENT',
    ]);
    const actions = (await traceOf(id)).map(({ action, detail }) => [action, detail]);
    expect(actions).toEqual([
      ['auth.grant_duty', { duty: 'owner' }],
      ['auth.grant_duty', { duty: 'owner' }],
      ['auth.grant_duty', { duty: 'reviewer' }],
      ['auth.revoke_duty', { duty: 'owner' }],
      ['auth.revoke_duty', null],
    ]);
  });

  it('forgets a lost second factor: a new session, a new one', async () => {
    const person = await signUp(api);
    await admin(`grant ${person.phone} --right support`);
    const { token } = person;
    const first = { ...person, id: await idOf(api, person), secret: '', recoveryCodes: [] };
    await enrol(api, first);
    await post(api, { token }, '/second-factor/confirm', {
      code: await totpCode(api, first.secret),
    });
    const reset = await admin(`reset-factor ${person.phone}`);
    expect([reset.code, reset.output]).toEqual([0, expect.stringContaining('forgotten')]);
    expect((await get(api, person, '/me')).body.code).toBe('auth.session_ended');
    const again = { ...first, ...(await signInLater(person, 1)) };
    expect((await get(api, again, '/me')).body.secondFactor.enrolled).toBe(false);
    expect((await enrol(api, again)).status).toBe(200);
    expect(again.secret).not.toBe(first.secret);
    const codes = 'SELECT 1 FROM identity.recovery_code WHERE user_id = $1';
    expect(await api.db.query(codes, [first.id.slice('usr_'.length)])).toEqual([]);
  });

  it('takes the demonstration’s owner away for good', async () => {
    const start = () => seed({ ownerUrl: api.db.ownerUrl, profile: 'demo' });
    await start();
    expect((await admin('list')).output).toContain('Ama (démo)  owner');
    expect((await admin('revoke 91000103')).code).toBe(0);
    await start();
    expect((await admin('list')).output).not.toContain('Ama');
    const roles = await api.db.query(
      `SELECT r.role FROM identity.user_role r JOIN identity.app_user u ON u.id = r.user_id
       WHERE u.phone = '+22891000103'`,
    );
    expect(roles).toEqual([{ role: 'CLIENT' }]);
  });

  it('names nobody who never signed up, or never finished', async () => {
    const stranger = togolesePhone();
    const unknown = await admin(`grant ${stranger}`);
    expect(unknown.code).toBe(1);
    expect(unknown.output).toContain(formatPhone(stranger));
    expect(unknown.output).toContain('sign up in the client app first');
    const half = newPerson();
    await signIn(api, half);
    const unfinished = await admin(`grant ${half.phone}`);
    expect([unfinished.code, unfinished.output]).toEqual([
      1,
      expect.stringContaining('not finished signing up'),
    ]);
    const made = 'SELECT 1 FROM identity.app_user WHERE phone = $1';
    expect(await api.db.query(made, [stranger])).toEqual([]);
  });

  it('says how it is used', async () => {
    const { code, output } = await admin('grant 123');
    expect(code).toBe(2);
    expect(output).toContain('npm run admin -- grant');
  });

  it('says what is missing: a database, or the right account', async () => {
    const none = await admin('list', '');
    expect([none.code, none.output]).toEqual([1, expect.stringContaining('npm start')]);
    const closed = await admin('list', 'postgres://ecom_owner:x@127.0.0.1:9/ecom');
    expect([closed.code, closed.output]).toEqual([1, expect.stringContaining('does not answer')]);
    const reader = await admin('list', api.db.readerUrl);
    expect([reader.code, reader.output]).toEqual([1, expect.stringContaining('ecom_owner')]);
  });
});
