import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../harness/api.ts';
import { settingsOf } from '../harness/mobile-money.ts';
import type { Schema } from './contract/operations.ts';
import { type FuzzReport, fuzz } from './fuzz/engine.ts';
import { excuses } from './fuzz/excuses.ts';
import { invariants } from './invariants.ts';

/** `npm run fuzz` sets them; a plain test run is small and always the same. */
const requests = Number(process.env.ECOM_FUZZ_REQUESTS ?? 5_000);
const seed = Number(process.env.ECOM_FUZZ_SEED ?? 20_261_122);
const journal = process.env.ECOM_FUZZ_JOURNAL;

/** Providers that never answer: what is asked of them stays on its way. */
const nobodyThere = 'http://127.0.0.1:9';

let api: TestApi;
let report: FuzzReport;
beforeAll(
  async () => {
    api = await startTestApi({
      ...settingsOf(nobodyThere),
      SMS_PER_HOUR_MAX: '100000000',
      SMS_PER_ADDRESS_HOUR_MAX: '100000000',
      SIGN_IN_PER_ADDRESS_MINUTE_MAX: '100000000',
    });
    const startedMs = performance.now();
    report = await fuzz(api, { requests, seed, ...(journal && { journal }) });
    const seconds = (performance.now() - startedMs) / 1000;
    const { tally, operations } = report;
    const { seen, declared } = tally.declaredSeen(operations);
    const perS = Math.round(tally.total() / seconds);
    console.log(
      `fuzz: ${tally.total()} requests to ${operations.length} operations, seed ${seed}, ` +
        `${Math.round(seconds)} s, ${perS}/s, ${seen} of ${declared} declared answers seen\n${tally.table()}`,
    );
  },
  120_000 + requests * 40,
);
afterAll(() => api.stop());

const isClosed = (schema: Schema): boolean =>
  (schema.anyOf ?? schema.oneOf)?.every(isClosed) ?? schema.additionalProperties === false;

describe('whatever anybody sends', () => {
  it('is answered as the document says, and never with a fault', () => {
    expect(report.failures.join('\n')).toBe('');
    expect(report.tally.total()).toBeGreaterThanOrEqual(requests);
  });

  it('reached every operation, and succeeded at each at least once', () => {
    expect(report.operations.length).toBeGreaterThanOrEqual(10);
    expect(report.tally.gaps(report.operations, excuses)).toEqual([]);
  });

  it('finds no body that takes fields which it does not know', () => {
    const bodies = report.operations.flatMap(({ id, body }) =>
      Object.entries(body?.content ?? {})
        .filter(([type]) => /json/.test(type))
        .map(([, schema]) => ({ id, schema })),
    );
    const open = bodies.filter(({ schema }) => !isClosed(schema)).map(({ id }) => id);
    expect(open).toEqual([]);
    expect(bodies.length).toBeGreaterThanOrEqual(10);
  });

  it.each(invariants)('leaves it true that $title', async ({ text }) => {
    const values = text.includes('$1') ? [report.adminIds] : [];
    expect(await api.db.query(text, values)).toEqual([]);
  });
});
