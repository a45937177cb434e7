import { randomUUID } from 'node:crypto';
import { startS3Double } from '@ecom/storage-contract/s3-double';
import { createTestDatabase, type TestDatabase, togolesePhone } from '@ecom/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { asAdmin } from '../../packages/testkit/test-cluster.ts';
import { type AnyApi, call } from '../harness/api.ts';
import { newPerson, refreshCookie, requestCode, signUp } from '../harness/person.ts';
import { photograph } from '../harness/picture.ts';
import { type Packaged, packageForTest } from './packaged.ts';
import { demoEnvironment, type Instance, startInstance } from './start-instance.ts';

let db: TestDatabase;
let packaged: Packaged;
const started: Instance[] = [];
beforeAll(async () => {
  [db, packaged] = await Promise.all([createTestDatabase(), packageForTest()]);
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((instance) => instance.kill()));
  await db.shiftClock(0);
});
afterAll(async () => {
  packaged.remove();
  await db.drop();
});

async function start(
  name: 'api' | 'scheduled' = 'api',
  env: Record<string, string> = {},
): Promise<Instance & AnyApi> {
  const environment = { ...demoEnvironment, DATABASE_URL: db.appUrl, ...env };
  const instance = await startInstance(packaged.folderOf(name), environment);
  started.push(instance);
  const url = `${instance.url}/api`;
  return { ...instance, url, readCode: (phone) => readCode(url, phone) };
}

const messagesTo = async (url: string, phone: string): Promise<{ body: string }[]> =>
  (await call({ url }, 'GET', `/dev/inbox.json?to=${encodeURIComponent(phone)}`)).body.messages;

async function readCode(url: string, phone: string): Promise<string> {
  await expect.poll(() => messagesTo(url, phone)).toHaveLength(1);
  return /\d{6}/.exec((await messagesTo(url, phone))[0]?.body ?? '')?.[0] ?? '';
}

/** Messages that are due: some are meant for later. */
const waiting = async () => {
  const due = 'SELECT 1 FROM app.outbox WHERE settled_at IS NULL AND available_at <= app.now()';
  return (await db.query(due)).length;
};

describe('the API as a function', () => {
  it('takes a person from her number to her profile, and renews her session', async () => {
    const api = await start();
    const person = await signUp(api);
    const { token } = person;
    const renamed = await call(api, 'PATCH', '/v1/me', { token, body: { name: 'Afi' } });
    expect(renamed.status).toBe(200);
    const { cookie, deviceId } = person;
    const renewed = await call(api, 'POST', '/v1/auth/refresh', { cookie, body: { deviceId } });
    expect(renewed.status).toBe(200);
    expect(refreshCookie(renewed)).not.toBe(cookie);
    const me = await call(api, 'GET', '/v1/me', { token: renewed.body.accessToken });
    expect(me.body.name).toBe('Afi');
  });

  it('answers under its own address as under the site’s', async () => {
    const api = await start();
    const direct = { url: api.url.replace(/\/api$/, '/.netlify/functions/api') };
    for (const { url } of [api, direct]) {
      expect((await call({ url }, 'GET', '/readyz')).body).toEqual({ status: 'ready' });
      expect((await call({ url }, 'GET', '/nothing')).body.code).toBe('http.not_found');
    }
  });

  it('sends an SMS after the commit, with no worker and no second request', async () => {
    const api = await start();
    const person = newPerson();
    expect((await requestCode(api, person)).status).toBe(202);
    await expect.poll(() => messagesTo(api.url, person.phone)).toHaveLength(1);
    const page = await call(api, 'GET', '/dev/inbox');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.body).toMatch(/<p class="code">\d{6}<\/p>/);
  });

  it('protects the cookie as on any https site', async () => {
    const out = await call(await start(), 'POST', '/v1/auth/sign-out', { key: null });
    expect(out.headers.getSetCookie()[0]).toMatch(/Path=\/api\/v1\/auth;.*Secure/);
  });

  it('takes a picture in as bytes, keeps it away from its own disk, and shows it', async () => {
    const s3 = await startS3Double();
    try {
      const api = await start('api', {
        S3_ENDPOINT: s3.endpoint,
        S3_BUCKET: s3.bucket,
        S3_REGION: s3.identity.region,
        S3_ACCESS_KEY_ID: s3.identity.accessKeyId,
        S3_SECRET_ACCESS_KEY: s3.identity.secretAccessKey,
      });
      const { token } = await signUp(api);
      const put = await fetch(`${api.url}/v1/me/photo`, {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'image/jpeg',
          'idempotency-key': randomUUID(),
        },
        body: new Uint8Array(await photograph()),
      });
      expect(put.status).toBe(200);
      expect(s3.objects.size).toBe(1);
      const { photoUrl } = (await put.json()) as { photoUrl: string };
      const shown = await fetch(api.url + photoUrl);
      expect(shown.headers.get('content-type')).toBe('image/jpeg');
      const bytes = Buffer.from(await shown.arrayBuffer());
      expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
      // Drawing it again is a worker's: where there is none the cleaned one stays.
      const drawn = `SELECT detail FROM app.outbox WHERE topic = 'auth.reencode_image'`;
      await expect.poll(() => db.query(drawn)).toEqual([{ detail: 'kept as cleaned' }]);
    } finally {
      await s3.close();
    }
  });

  it('forgets nothing between two instances that start at the same moment', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    const body = { phone: togolesePhone(), deviceId: randomUUID(), locale: 'fr' };
    const key = randomUUID();
    const ask = (api: AnyApi) => call(api, 'POST', '/v1/auth/otp/request', { body, key });
    const replies = await Promise.all([ask(one), ask(other)]);
    expect(replies.map(({ status }) => status)).toEqual([202, 202]);
    const code = await one.readCode(body.phone);
    const { phone, deviceId } = body;
    const given = { body: { phone, deviceId, code }, key: null };
    const opened = await call(one, 'POST', '/v1/auth/otp/verify', given);
    const me = await call(other, 'GET', '/v1/me', { token: opened.body.accessToken });
    expect(me.status).toBe(200);
  });

  it('answers after a long sleep in which the database let go of its connections', async () => {
    const api = await start();
    expect((await call(api, 'GET', '/readyz')).status).toBe(200);
    api.freeze();
    const name = new URL(db.ownerUrl).pathname.slice(1);
    await asAdmin(
      inject('adminUrl'),
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = '${name}' AND usename = 'ecom_app'`,
    );
    const asleep = [1, 2, 3].map(() => call(api, 'GET', '/readyz'));
    api.thaw();
    expect((await Promise.all(asleep)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('counts limits by the connection, whatever the caller writes about himself', async () => {
    const api = await start('api', { SIGN_IN_PER_ADDRESS_MINUTE_MAX: '3' });
    // The start of a window, so that it does not turn in the middle of the test.
    await db.shiftClock(60_000 - (Date.now() % 60_000));
    const knock = (address: string, n: number) =>
      call(api, 'POST', '/v1/auth/otp/request', {
        body: { phone: togolesePhone(), deviceId: randomUUID(), locale: 'fr' },
        headers: {
          'x-edge-address': address,
          'x-forwarded-for': `198.51.100.${n}`,
          'x-nf-client-connection-ip': `198.51.100.${n}`,
          'client-ip': `198.51.100.${n}`,
        },
      });
    const statuses: number[] = [];
    for (let n = 1; n <= 4; n += 1) statuses.push((await knock('203.0.113.7', n)).status);
    expect(statuses).toEqual([202, 202, 202, 429]);
    expect((await knock('203.0.113.8', 9)).status).toBe(202);
  });

  it.each([
    ['OTP_PEPPER', 'short-secret', 'OTP_PEPPER: at least 32 characters'],
    ['FILE_STORAGE', 'disk', 'FILE_STORAGE: the disk of a function is not kept'],
  ])('says that it is not there with %s=%s, and shows no value', async (name, value, fault) => {
    const api = await start('api', { [name]: value });
    const reply = await call(api, 'GET', '/healthz');
    expect([reply.status, reply.body.code]).toEqual([503, 'http.unavailable']);
    await expect.poll(api.output).toContain(fault);
    expect(api.output() + JSON.stringify(reply.body)).not.toContain('short-secret');
  });

  it('does not begin in production beside invented people, and begins once they are gone', async () => {
    await db.query(`INSERT INTO identity.app_user (id, phone, language, is_demo)
      VALUES (gen_random_uuid(), '+22890000777', 'fr', true)`);
    const { SMS_ADAPTER: _, ...rest } = demoEnvironment;
    const api = await start('api', {
      ...rest,
      ECOM_PROFILE: 'production',
      SMS_ADAPTER: 'africastalking',
      SMS_BASE_URL: 'http://127.0.0.1:9',
      SMS_USERNAME: 'nobody',
      SMS_SECRET: 'nothing',
      SITE_ORIGINS: 'https://client.example',
      WEB_OTP_DOMAIN: 'client.example',
    });
    expect((await call(api, 'GET', '/healthz')).status).toBe(503);
    await db.query(`DELETE FROM identity.app_user WHERE phone = '+22890000777'`);
    expect((await call(api, 'GET', '/healthz')).status).toBe(200);
    expect((await call(api, 'GET', '/dev/inbox')).status).toBe(404);
  });
});

describe('the scheduled function', () => {
  it('sends what a killed call had committed and not sent', async () => {
    const api = await start();
    const person = newPerson();
    // Nothing can be taken out of the outbox while this stands.
    await db.query(`CREATE FUNCTION app.hold() RETURNS trigger LANGUAGE plpgsql
      AS 'BEGIN RETURN NULL; END'`);
    await db.query(`CREATE TRIGGER hold BEFORE UPDATE ON app.outbox
      FOR EACH ROW EXECUTE FUNCTION app.hold()`);
    expect((await requestCode(api, person)).status).toBe(202);
    await api.kill();
    await db.query('DROP TRIGGER hold ON app.outbox; DROP FUNCTION app.hold()');
    expect(await waiting()).toBe(1);

    const scheduled = await start('scheduled');
    const { url } = await start();
    const sent = async () => {
      // What the killed call asked for with its last breath may be done only now: it takes the
      // message for a while, and that while is over.
      await db.query('UPDATE app.outbox SET available_at = app.now() WHERE settled_at IS NULL');
      expect((await call(scheduled, 'POST', '/', { key: null })).status).toBe(204);
      return messagesTo(url, person.phone);
    };
    await expect.poll(sent, { timeout: 15_000 }).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });

  it('forgets what has had its time', async () => {
    const api = await start();
    const person = newPerson();
    await requestCode(api, person);
    await api.readCode(person.phone);
    await db.shiftClock(61 * 60_000);
    await call(await start('scheduled'), 'POST', '/', { key: null });
    expect(await db.query('SELECT 1 FROM app.inbox_message')).toEqual([]);
  });
});
