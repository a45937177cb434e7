import { giveUp, runTypeScript } from './bootstrap.mjs';
import { ensureInstalled } from './install.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) giveUp('usage: node tools/launch/with-node.mjs <file.ts> [arguments]');
ensureInstalled();
await runTypeScript(file, args);
