import { ensureInstalled, runTypeScript } from './bootstrap.mjs';

ensureInstalled();
await runTypeScript('tools/launch/start.ts', process.argv.slice(2));
