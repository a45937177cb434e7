import { formatPhone } from '@ecom/kernel';
import { createRouter, type Router } from '@ecom/server-kit';
import type { SmsInbox } from '@ecom/sms-inbox';
import { html } from 'hono/html';
import { htmlPage } from './html-page.ts';

/** Below the API's own address; behind a site it stands under `/api`. */
export const inboxPath = '/dev/inbox';

/** What would have gone out by SMS, for development and demo. Production has no such route. */
export function inboxRoutes(inbox: SmsInbox): Router {
  const router = createRouter();
  router.get(`${inboxPath}.json`, async (c) => {
    c.header('cache-control', 'no-store');
    return c.json({ messages: await inbox.messages(c.req.query('to')) });
  });
  router.get(inboxPath, async (c) => {
    const messages = await inbox.messages(c.req.query('to'));
    const list = messages.map(
      ({ to, body, at }) => html`<article>
        <p class="muted">${formatPhone(to)} · <time datetime="${at}">${at.slice(11, 19)}</time></p>
        <p class="code">${/\d{6}/.exec(body)?.[0] ?? ''}</p><p>${body}</p></article>`,
    );
    const empty = html`<article><p>Aucun SMS pour le moment. Demandez un code dans l’application :
      il s’affichera ici.</p></article>`;
    return htmlPage(c, {
      title: 'SMS · Ecom',
      language: 'fr',
      refreshS: 3,
      body: html`<h1>Boîte SMS</h1><p class="muted">Démonstration : ces messages ne partent pas ;
        chacun disparaît au bout d’une heure.</p>
        ${messages.length > 0 ? list : empty}`,
    });
  });
  return router;
}
