import { runTypeScript } from './bootstrap.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
await runTypeScript('tools/launch/reset.ts', process.argv.slice(2));
