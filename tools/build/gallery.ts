import path from 'node:path';
import { createServer } from 'vite';
import { root } from '../launch/child.ts';

/** `npm run gallery`: the components in every state, reloaded as they are changed. */
const server = await createServer({
  configFile: path.join(root, 'apps/client/vite.config.ts'),
  server: { host: '127.0.0.1', open: false },
});
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';
console.log(`${url}gallery.html`);
