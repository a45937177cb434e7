import { randomUUID } from 'node:crypto';
import { err, newId, ok } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './command.ts';
import { eventsAfter, eventsBefore } from './event-log.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const request = (changes: object = {}) => ({
  name: 'test.act',
  actor: `user:${newId()}`,
  requestId: 'req_test',
  key: randomUUID() as string,
  input: { a: 1 },
  ...changes,
});

describe('the command pipeline', () => {
  it('does a thing once for one key and gives the same answer again', async () => {
    const one = request();
    let runs = 0;
    const act = async () => {
      runs += 1;
      return ok({ run: runs });
    };
    const first = await runCommand(db.database, one, act);
    const again = await runCommand(db.database, one, act);
    expect(runs).toBe(1);
    expect(again).toEqual(first);
  });

  it('does a thing once for fifty requests at once with one key', async () => {
    const one = request();
    let runs = 0;
    const calls = Array.from({ length: 50 }, () =>
      runCommand(db.database, one, async () => {
        runs += 1;
        return ok({ run: runs });
      }),
    );
    const answers = await Promise.all(calls);
    expect(runs).toBe(1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('refuses the same key with another input, or for another command', async () => {
    const one = request();
    await runCommand(db.database, one, async () => ok(1));
    for (const change of [{ input: { a: 2 } }, { name: 'test.other' }]) {
      const answer = await runCommand(db.database, { ...one, ...change }, async () => ok(2));
      expect(answer).toEqual({ ok: false, error: { code: 'http.idempotency_conflict' } });
    }
  });

  it('keeps the keys of two people apart', async () => {
    const key = randomUUID();
    await runCommand(db.database, request({ key }), async () => ok('hers'));
    const his = await runCommand(db.database, request({ key }), async () => ok('his'));
    expect(his).toEqual(ok('his'));
  });

  it('rolls a refusal back whole, its key included', async () => {
    const one = request();
    const refused = await runCommand(db.database, one, async (tx) => {
      tx.announce({ subject: one.actor, type: 'test.happened', data: {} });
      return err('test.no');
    });
    expect(refused).toMatchObject({ error: { code: 'test.no' } });
    expect(await eventsAfter(db.database, one.actor, 0, 10)).toEqual([]);
    expect(await runCommand(db.database, one, async () => ok('now'))).toEqual(ok('now'));
  });

  it('keeps what a refusal says must stay, and the refusal itself', async () => {
    const one = request();
    let runs = 0;
    const act = async (tx: { announce: (event: never) => void }) => {
      runs += 1;
      tx.announce({ subject: one.actor, type: 'test.counted', data: {} } as never);
      return err('test.wrong', { keepWrites: true, facts: { left: 4 } });
    };
    await runCommand(db.database, one, act);
    const again = await runCommand(db.database, one, act);
    expect(again).toMatchObject({ error: { code: 'test.wrong', facts: { left: 4 } } });
    expect(runs).toBe(1);
    expect(await eventsAfter(db.database, one.actor, 0, 10)).toHaveLength(1);
  });

  it('leaves nothing behind when the use-case throws', async () => {
    const one = request();
    const failing = runCommand(db.database, one, async (tx) => {
      tx.enqueue({ topic: 'test.topic', payload: { marker: one.actor } });
      await tx.query({ name: 'test.bad', text: 'SELECT 1 / 0' }, []);
      return ok(1);
    });
    await expect(failing).rejects.toThrow('division by zero');
    const rows = await db.query(`SELECT 1 FROM app.outbox WHERE payload->>'marker' = $1`, [
      one.actor,
    ]);
    expect(rows).toEqual([]);
  });

  it('asks for the right before it touches anything', async () => {
    const forbidden = request({ authorise: () => ({ code: 'auth.forbidden' }) });
    const answer = await runCommand(db.database, forbidden, async () => ok(1));
    expect(answer).toEqual({ ok: false, error: { code: 'auth.forbidden' } });
  });

  it('writes who did what with which outcome', async () => {
    const one = request({ subject: 'thing:1' });
    await runCommand(db.database, one, async () => ok(1));
    const rows = await db.query('SELECT action, subject, outcome FROM app.audit WHERE actor = $1', [
      one.actor,
    ]);
    expect(rows).toEqual([{ action: 'test.act', subject: 'thing:1', outcome: 'done' }]);
  });

  it('tries again after a deadlock', async () => {
    await db.query('CREATE TABLE app.deadlock (id int PRIMARY KEY, n int)');
    await db.query('INSERT INTO app.deadlock VALUES (1, 0), (2, 0)');
    await db.query('GRANT SELECT, UPDATE ON app.deadlock TO ecom_app');
    const bump = { name: 'test.bump', text: 'UPDATE app.deadlock SET n = n + 1 WHERE id = $1' };
    const meet = Promise.withResolvers<void>();
    let arrived = 0;
    const cross = (first: number, second: number) =>
      runCommand(db.database, request(), async (tx) => {
        await tx.query(bump, [first]);
        arrived += 1;
        if (arrived === 2) meet.resolve();
        await meet.promise;
        await tx.query(bump, [second]);
        return ok(null);
      });
    await Promise.all([cross(1, 2), cross(2, 1)]);
    expect(await db.query('SELECT n FROM app.deadlock ORDER BY id')).toEqual([{ n: 2 }, { n: 2 }]);
  });
});

describe('the event log', () => {
  it('counts each subject from one without a gap, whoever writes at once', async () => {
    const subject = `user:${newId()}`;
    const write = (n: number) =>
      runCommand(db.database, request(), async (tx) => {
        tx.announce({ subject, type: 'test.happened', data: { n } });
        return n % 5 === 0 ? err('test.no') : ok(n);
      });
    await Promise.all(Array.from({ length: 40 }, (_, n) => write(n)));
    const events = await eventsAfter(db.database, subject, 0, 100);
    expect(events.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 32 }, (_, n) => n + 1),
    );
  });

  it('tells what came after n, and pages backwards', async () => {
    const subject = `user:${newId()}`;
    await runCommand(db.database, request(), async (tx) => {
      for (let n = 1; n <= 5; n += 1) tx.announce({ subject, type: `test.t${n}`, data: {} });
      return ok(null);
    });
    const after = await eventsAfter(db.database, subject, 3, 10);
    expect(after.map(({ type }) => type)).toEqual(['test.t4', 'test.t5']);
    const before = await eventsBefore(db.database, subject, 3, 10);
    expect(before.map(({ type }) => type)).toEqual(['test.t2', 'test.t1']);
  });
});
