import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { compose } from '../../apps/api/src/compose.ts';
import { readConfig } from '../../apps/api/src/config.ts';
import { openApiDocument } from '../../apps/api/src/docs-page.ts';
import { ensureJwtKeys } from '../launch/secrets.ts';

/**
 * The API's OpenAPI 3.1 document, from the very routes that serve it; no database is touched.
 * @throws when the document is not valid OpenAPI
 */
export async function openApiText(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-contract-'));
  const secret = 'x'.repeat(32);
  try {
    const config = readConfig({
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      JWT_KEYS_FILE: ensureJwtKeys(folder),
      OTP_PEPPER: secret,
      SESSION_SECRET: secret,
      OUTBOX_KEY: secret,
      FILES_KEY: secret,
      SMS_ADAPTER: 'inbox',
      LOG_LEVEL: 'silent',
    });
    const parts = await compose(config);
    const document = openApiDocument(parts.app);
    await parts.close();
    const { valid, errors } = await new Validator().validate({ ...document });
    if (!valid) throw new Error(`openapi.json is not valid: ${JSON.stringify(errors)}`);
    return `${JSON.stringify(document, null, 2)}\n`;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The same contract as TypeScript types, for `packages/api-client`. */
export async function clientTypes(openApi: string): Promise<string> {
  const head = '// Written from openapi.json by «npm run generate».\n\n';
  return head + astToString(await openapiTypescript(openApi));
}
