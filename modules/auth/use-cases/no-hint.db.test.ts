import { randomUUID } from 'node:crypto';
import { newId, type Phone, parsePhone } from '@ecom/kernel';
import { type Statement, sealKey, type Tx } from '@ecom/server-kit';
import { createTestDatabase, type TestDatabase, togolesePhone } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestOtp } from './request-otp.ts';
import { verifyOtp } from './verify-otp.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const deps = {
  pepper: 'p'.repeat(32),
  sessionSecret: 's'.repeat(32),
  outboxKey: sealKey('o'),
  webOtpDomain: 'localhost',
  ceilings: { sendsPerHour: 1_000, sendsPerAddressHour: 1_000 },
};

const freshPhone = (): Phone => {
  const parsed = parsePhone(togolesePhone());
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
};

async function knownPhone(): Promise<Phone> {
  const phone = freshPhone();
  await db.query(
    `INSERT INTO identity.app_user (id, phone, language, name, registered_at)
     VALUES ($1, $2, 'fr', 'Connue', app.now())`,
    [newId(), phone],
  );
  return phone;
}

/** Every statement of one code asked for and one wrong code tried, with both answers. */
async function trace(phone: Phone) {
  const names: string[] = [];
  const deviceId = randomUUID();
  const answers = await db.database.transaction(async (tx) => {
    const spy = Object.create(tx) as Tx;
    Object.assign(spy, {
      query: <Row>(one: Statement<Row>, values: readonly unknown[]) => {
        names.push(one.name);
        return tx.query(one, values);
      },
    });
    const asked = await requestOtp(spy, deps, { phone, deviceId, language: 'fr', address: 'a' });
    const input = { phone, deviceId, code: 'xxxxxx', language: 'fr', device: '' } as const;
    return [asked, await verifyOtp(spy, deps, input)];
  });
  return { names, answers: JSON.stringify(answers).replaceAll(phone, '') };
}

describe('asking for a code', () => {
  it('does and says the same for a number with an account and for one without', async () => {
    const known = await trace(await knownPhone());
    const unknown = await trace(freshPhone());
    expect(known).toEqual(unknown);
    expect(known.names.length).toBeGreaterThan(4);
  });

  it('never reads the table of people before the code is right', async () => {
    const { names } = await trace(await knownPhone());
    expect(names.filter((name) => name.includes('user'))).toEqual([]);
  });
});
