import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '../../database/migrate.ts';
import { ensureRoles } from '../../database/roles.ts';
import { startEmbedded } from '../launch/embedded-postgres.ts';
import { clientTypes, openApiText } from './api-contract.ts';
import { schemaText } from './schema-text.ts';
import { tableTypes } from './table-types.ts';

const root = path.resolve(import.meta.dirname, '../..');
const checkOnly = process.argv.includes('--check');

/** Every file that is written from another source, so that nobody edits it by hand. */
async function generateAll(ownerUrl: string): Promise<Record<string, string>> {
  const openApi = await openApiText();
  return {
    'database/schema.sql': await schemaText(ownerUrl),
    'database/types.ts': await tableTypes(ownerUrl),
    'packages/api-client/openapi.json': openApi,
    'packages/api-client/types.gen.ts': await clientTypes(openApi),
  };
}

/** A migrated database of its own: generated files must not depend on anybody's data. */
async function withFreshDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const stateDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-generate-'));
  const password = 'generate';
  const server = await startEmbedded({
    stateDir,
    superuserPassword: password,
    settings: ['fsync=off'],
  });
  try {
    const passwords = {
      ownerPassword: password,
      appPassword: password,
      readerPassword: password,
    };
    await ensureRoles({ adminUrl: server.adminUrl, database: 'generate', ...passwords });
    const ownerUrl = `postgres://ecom_owner:${password}@127.0.0.1:${server.port}/generate`;
    await migrate({ ownerUrl });
    return await work(ownerUrl);
  } finally {
    await server.stop({ force: true });
    fs.rmSync(server.place.base, { recursive: true, force: true });
    fs.rmSync(stateDir, { recursive: true, force: true });
  }
}

const files = await withFreshDatabase(generateAll);
const stale = Object.entries(files).filter(([file, text]) => {
  const full = path.join(root, file);
  return !fs.existsSync(full) || fs.readFileSync(full, 'utf8') !== text;
});
for (const [file, text] of checkOnly ? [] : stale) fs.writeFileSync(path.join(root, file), text);
const verb = checkOnly ? 'stale' : 'written';
process.stdout.write(`generate: ${Object.keys(files).length} files, ${stale.length} ${verb}\n`);
for (const [file] of stale) process.stdout.write(`  ${file}\n`);
if (checkOnly && stale.length > 0) {
  process.stdout.write('Run «npm run generate» and commit the result.\n');
  process.exitCode = 1;
}
