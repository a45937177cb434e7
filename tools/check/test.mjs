import { ensureInstalled, runTypeScript } from '../launch/bootstrap.mjs';

ensureInstalled();
await runTypeScript('tools/check/test.ts', process.argv.slice(2));
