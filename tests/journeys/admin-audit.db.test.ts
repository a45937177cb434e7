import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, idOf, post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { startTestApi, type TestApi } from '../harness/api.ts';
import { signUp } from '../harness/person.ts';

interface Line {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly subjectName: string | null;
  readonly outcome: string;
  readonly detail: Record<string, unknown> | null;
}

let api: TestApi;
let owner: TestAdmin;
let support: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  owner = await readyAdmin(api, 'owner');
  support = await readyAdmin(api, 'support');
});
afterAll(() => api.stop());

const linesOf = async (admin: TestAdmin, query: string): Promise<Line[]> =>
  (await get(api, admin, `/audit${query}`)).body.lines;
const nameInTrail = (id: string): string => `user:${id.slice('usr_'.length)}`;

async function frozenCustomer(): Promise<string> {
  const id = await idOf(api, await signUp(api));
  await post(api, support, `/users/${id}/freeze`, { reason: 'appel suspect' });
  await post(api, support, `/users/${id}/unfreeze`, { reason: 'fausse alerte' });
  return id;
}

describe('the audit trail', () => {
  it('says who did what to whom, and why, the newest first', async () => {
    const id = await frozenCustomer();
    const [unfreeze, freeze] = await linesOf(support, `?subject=${id}`);
    expect(unfreeze).toMatchObject({ action: 'auth.admin_unfreeze', outcome: 'done' });
    expect(freeze).toMatchObject({
      action: 'auth.admin_freeze',
      actor: nameInTrail(support.id),
      actorName: 'Testeur',
      subject: nameInTrail(id),
      subjectName: 'Testeur',
      detail: { reason: 'appel suspect' },
    });
  });

  it('remembers who read it about whom', async () => {
    const id = await frozenCustomer();
    await linesOf(support, `?subject=${id}`);
    const [line] = await linesOf(owner, `?subject=${id}`);
    expect(line).toMatchObject({
      action: 'auth.admin_view_audit',
      actor: nameInTrail(support.id),
    });
  });

  it('is read page by page without losing or repeating a line', async () => {
    const id = await frozenCustomer();
    const whole = await linesOf(owner, `?subject=${id}&limit=50`);
    const seen: string[] = [];
    let before = '';
    for (let page = 0; page < 20; page += 1) {
      const { body } = await get(api, owner, `/audit?subject=${id}&limit=2${before}`);
      seen.push(...body.lines.map((line: Line) => line.id));
      if (body.next === null) break;
      before = `&before=${body.next}`;
    }
    // Every page that was read about a person left a line of its own, after the first.
    expect(seen.slice(1)).toEqual(whole.map((line) => line.id));
    const strange = await linesOf(owner, `?subject=${id}&before=aud_nonsense`);
    expect(strange).toEqual([]);
  });

  it('is sifted by actor, action and subject together', async () => {
    const id = await frozenCustomer();
    const query = `?subject=${id}&actor=${support.id}&action=auth.admin_freeze`;
    expect(await linesOf(owner, query)).toHaveLength(1);
    expect(await linesOf(owner, `?subject=${id}&actor=${owner.id}&action=auth.freeze`)).toEqual([]);
    const mine = await linesOf(owner, `?actor=${support.id}&limit=50`);
    expect(new Set(mine.map(({ actor }) => actor))).toEqual(new Set([nameInTrail(support.id)]));
    const device = await linesOf(owner, '?action=auth.request_otp&limit=1');
    expect(device[0]).toMatchObject({ actorName: null, subject: null });
  });

  it('is whole for owners only; support reads of one person', async () => {
    for (const query of ['', `?actor=${support.id}`, '?subject=system', '?action=auth.sign_out']) {
      expect((await get(api, support, `/audit${query}`)).body.code).toBe('auth.forbidden');
      expect((await get(api, owner, `/audit${query}`)).status).toBe(200);
    }
  });

  it.each([
    '?subject=%27%20OR%201=1',
    '?subject=user:',
    '?actor=%00abc:1',
    '?action=drop',
    '?limit=0',
    '?limit=51',
    '?limit=x',
    '?who=me',
  ])('does not understand %s', async (query) => {
    expect((await get(api, owner, `/audit${query}`)).status).toBe(400);
  });

  it('stays readable whatever a line says', async () => {
    const odd = `user:${'-'.repeat(36)}`;
    expect((await get(api, owner, `/audit?subject=${odd}`)).status).toBe(200);
    await api.db.query(
      `INSERT INTO app.audit (id, actor, action, subject, outcome, request_id)
       VALUES (gen_random_uuid(), $1, 'auth.odd', $1, 'done', 'req_odd')`,
      [odd],
    );
    const [line] = await linesOf(owner, '?action=auth.odd');
    expect(line).toMatchObject({ actor: odd, actorName: null, subjectName: null });
  });
});
