import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The reference: the least that an HTTP answer can cost with our server library. */
const app = new Hono();
app.get('/', (c) => c.json({ ok: true }));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}/\n`);
});
