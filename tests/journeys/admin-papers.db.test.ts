import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { get, post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { type Submitted, submitted, withdrawPapers } from '../harness/papers.ts';

let api: TestApi;
let reviewer: TestAdmin;
let owner: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  reviewer = await readyAdmin(api, 'reviewer');
  owner = await readyAdmin(api, 'owner');
});
afterEach(() => api.db.shiftClock(0));
afterAll(() => api.stop());

describe('a photo of somebody’s papers', () => {
  const documentOf = async (person: Submitted): Promise<string> =>
    (await get(api, reviewer, `/identity/reviews/${person.reviewId}`)).body.documents[0].id;
  const link = (admin: TestAdmin, id: string): Promise<Reply> =>
    post(api, admin, `/identity/documents/${id}/link`);
  const open = (url: string, token = reviewer.token) =>
    fetch(api.url + url, { headers: { authorization: `Bearer ${token}` } });
  const codeOf = async (response: Response): Promise<string> =>
    ((await response.json()) as { code: string }).code;

  it('opens by its link, is kept by nobody, runs nothing; both acts are written down', async () => {
    const id = await documentOf(await submitted(api));
    const { url, expiresInMs } = (await link(reviewer, id)).body;
    expect(expiresInMs).toBe(60_000);
    const file = await open(url);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('image/jpeg');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-disposition')).toBe('inline; filename="front.jpeg"');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(bytes.includes('Traceur')).toBe(false);
    const acts = await api.db.query(
      'SELECT act, user_id FROM identity.document_access WHERE document_id = $1 ORDER BY at, act',
      [id.slice(4)],
    );
    const user_id = reviewer.id.slice(4);
    expect(acts).toEqual([
      { act: 'link', user_id },
      { act: 'view', user_id },
    ]);
  });

  it('opens for a minute, in the session that asked, and only as it was signed', async () => {
    const person = await submitted(api);
    const id = await documentOf(person);
    const { url } = (await link(reviewer, id)).body;
    expect(await codeOf(await open(url, owner.token))).toBe('files.link_invalid');
    expect(await codeOf(await open(url, person.token))).toBe('auth.forbidden');
    expect((await fetch(api.url + url)).status).toBe(401);
    expect(await codeOf(await open(url.split('?')[0]))).toBe('files.link_invalid');
    const later = url.replace(/expires=(\d+)/, (_: string, ms: string) => `expires=${+ms + 1}`);
    expect(await codeOf(await open(later))).toBe('files.link_invalid');
    const other = await documentOf(await submitted(api));
    expect(await codeOf(await open(url.replace(id, other)))).toBe('files.link_invalid');
    await api.db.shiftClock(59_000);
    expect((await open(url)).status).toBe(200);
    await api.db.shiftClock(60_001);
    expect(await codeOf(await open(url))).toBe('files.link_expired');
    const views = await api.db.query(
      `SELECT 1 FROM identity.document_access WHERE document_id = $1 AND act = 'view'`,
      [id.slice(4)],
    );
    expect(views).toHaveLength(1);
  });

  it('does not open any more once its owner took it back', async () => {
    const person = await submitted(api);
    const id = await documentOf(person);
    const { url } = (await link(reviewer, id)).body;
    await withdrawPapers(api, person);
    expect(await codeOf(await open(url))).toBe('auth.not_found');
    expect((await link(reviewer, id)).body.code).toBe('auth.not_found');
  });

  it('is not found where there is none, or where its file is gone', async () => {
    for (const id of ['doc_1', `doc_${randomUUID()}`]) {
      expect((await link(reviewer, id)).body.code).toBe('auth.not_found');
    }
    const id = await documentOf(await submitted(api));
    const { url } = (await link(reviewer, id)).body;
    // The encoder would put its own copy back.
    await vi.waitFor(async () => {
      const waiting = `SELECT topic FROM app.outbox WHERE topic = 'auth.reencode_image'
        AND settled_at IS NULL`;
      expect(await api.db.query(waiting)).toEqual([]);
    }, 10_000);
    await api.parts.files.delete(`identity/${id.slice(4)}`);
    expect(await codeOf(await open(url))).toBe('auth.not_found');
  });
});
