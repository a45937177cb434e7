import { runTypeScript } from '../launch/bootstrap.mjs';
import { ensureInstalled } from '../launch/install.mjs';

ensureInstalled();
await runTypeScript('tools/check/test.ts', process.argv.slice(2));
