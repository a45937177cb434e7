import { ensureInstalled, runTypeScript } from './bootstrap.mjs';

ensureInstalled();
await runTypeScript('tools/launch/reset.ts', process.argv.slice(2));
