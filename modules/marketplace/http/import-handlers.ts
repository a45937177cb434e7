import { createHash } from 'node:crypto';
import { err, ok, parseId, type Result } from '@ecom/kernel';
import type { ApiEnv, Router, Tx } from '@ecom/server-kit';
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { MarketRouteDeps } from '../http.ts';
import { beginImport, keepFile } from '../use-cases/import/begin-import.ts';
import {
  type ImportView,
  readImport,
  readImportErrors,
  readImports,
} from '../use-cases/import/read-imports.ts';
import { cancelImport, mapImport, runImport } from '../use-cases/import/steer-import.ts';
import { refuseLooking, refuseWriting } from '../use-cases/merchant/member-command.ts';
import { shelfCommand } from './catalogue-command.ts';
import {
  beginImportRoute,
  cancelImportRoute,
  importErrorsRoute,
  listImportsRoute,
  mapImportRoute,
  readImportRoute,
  runImportRoute,
} from './import-routes.ts';
import type { importSchema } from './import-schemas.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';
import { wire } from './merchant-product-answers.ts';

const uploadLimit = { name: 'market.import', max: 60, windowS: 3_600 };
const act = 'change_many';
type Answer = z.infer<typeof importSchema>;

/** Spreadsheets on their way onto a store's shelf. */
export function importHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database, onCommitted } = deps;

  router.openapi(beginImportRoute, async (c) => {
    const { storeId: store } = c.req.valid('param');
    const { fileName: name } = c.req.valid('query');
    const member = memberOf(c, store);
    // Before the bytes are looked at and stored: neither is for whoever asks.
    const refused = await refuseWriting(database, member, act);
    if (refused) return refuse(c, refused);
    await limitWrites(database, member.userId, uploadLimit);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const file = await keepFile(deps, bytes);
    if (!file.ok) return refuse(c, file.error);
    const digest = createHash('sha256').update(bytes).digest('base64url');
    const command = { name: 'market.begin_import', store, input: { digest, name }, act } as const;
    const result = await shelfCommand(c, database, command, async (tx, by) => {
      const begun = await beginImport(tx, by, { ...file.value, name });
      return begun.ok ? ok(importAnswer(begun.value)) : begun;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(listImportsRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    const imports = await readImports(database, member.storeId ?? '');
    return c.json({ items: imports.map(importAnswer) }, 200);
  });

  router.openapi(readImportRoute, async (c) => {
    const found = await lookedAt(c, deps, c.req.valid('param'));
    return found.ok ? c.json(importAnswer(found.value), 200) : refuse(c, found.error);
  });

  router.openapi(importErrorsRoute, async (c) => {
    const found = await lookedAt(c, deps, c.req.valid('param'));
    if (!found.ok) return refuse(c, found.error);
    const [row, nth] = (c.req.valid('query').after ?? '0_0').split('_').map(Number);
    const after = { row: row ?? 0, nth: nth ?? 0 };
    const { errors, next } = await readImportErrors(database, found.value.id, after);
    const items = errors.map(({ field, nth: _, ...error }) => ({
      ...error,
      column: field,
      facts: { ...error.facts },
    }));
    return c.json({ items, next: next && `${next.row}_${next.nth}` }, 200);
  });

  steerHandlers(router, deps);
}

function steerHandlers(router: Router, deps: MarketRouteDeps): void {
  router.openapi(mapImportRoute, async (c) => {
    const { columns } = c.req.valid('json');
    const command = { name: 'market.map_import', input: { columns } };
    const result = await steered(c, deps, { ...c.req.valid('param'), ...command }, (tx, of) =>
      mapImport(tx, of, columns),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(runImportRoute, async (c) => {
    const wish = c.req.valid('json');
    const command = { name: 'market.run_import', input: wish };
    const result = await steered(c, deps, { ...c.req.valid('param'), ...command }, (tx, of) =>
      runImport(tx, of, wish),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(cancelImportRoute, async (c) => {
    const command = { name: 'market.cancel_import', input: {} };
    const of = { ...c.req.valid('param'), ...command };
    const result = await steered(c, deps, of, cancelImport);
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

/** A member's say about an import of her store, answered by the import as it is then. */
async function steered(
  c: Context<ApiEnv>,
  { database, onCommitted }: MarketRouteDeps,
  of: { storeId: string; id: string; name: string; input: object },
  useCase: (
    tx: Tx,
    of: { storeId: string; importId: string },
  ) => Promise<Result<ImportView, string>>,
): Promise<Result<Answer, string>> {
  const importId = parseId('imp', of.id);
  const input = { importId, ...of.input };
  const command = { name: of.name, store: of.storeId, input, act } as const;
  const result = await shelfCommand(
    c,
    database,
    command,
    async (tx, { storeId }): Promise<Result<Answer, string>> => {
      if (!importId) return err('market.import_unknown');
      const done = await useCase(tx, { storeId, importId });
      return done.ok ? ok(importAnswer(done.value)) : done;
    },
  );
  onCommitted();
  return result;
}

/** The import, for a member who may look at her store. */
async function lookedAt(
  c: Context<ApiEnv>,
  { database }: MarketRouteDeps,
  of: { storeId: string; id: string },
) {
  const member = memberOf(c, of.storeId);
  const refused = await refuseLooking(database, member);
  if (refused) return { ok: false as const, error: refused };
  const id = parseId('imp', of.id);
  const found = id && (await readImport(database, member.storeId ?? '', id));
  return found ? ok(found) : err('market.import_unknown');
}

const importAnswer = (one: ImportView): Answer => ({
  id: wire('imp', one.id),
  fileName: one.fileName,
  kind: one.fileKind,
  state: one.state,
  header: [...one.header],
  samples: one.samples.map((cells) => [...cells]),
  columns: [...one.mapping],
  onlyGood: one.onlyGood,
  rowsTotal: one.rowsTotal,
  rowsDone: one.rowsDone,
  created: one.created,
  changed: one.changed,
  unchanged: one.unchanged,
  badRows: one.badRows,
  failure: one.failure,
  createdAt: one.createdAt.toISOString(),
  changedAt: one.changedAt.toISOString(),
});
