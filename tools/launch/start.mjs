import { runTypeScript } from './bootstrap.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
await runTypeScript('tools/launch/start.ts', process.argv.slice(2));
