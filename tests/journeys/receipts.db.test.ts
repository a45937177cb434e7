import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { type Payer, signUpWithMoney } from '../harness/money.ts';
import { buy, openOrderShop } from '../harness/orders.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function read(path: string, { token }: Pick<Payer, 'token'>) {
  const response = await fetch(`${api.url}${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const file = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  const { text } = await extractText(file, { mergePages: true });
  return { name: response.headers.get('content-disposition'), text: text.replace(/\s+/g, ' ') };
}

it('a receipt says who sold what to whom, and what came back, in the asked language', async () => {
  const goods = [
    { title: 'Riz de Kovié', priceXof: 1_250, onHand: 9 },
    { title: 'Huile rouge', priceXof: 2_000, onHand: 9 },
  ];
  const shop = await openOrderShop(api, goods);
  const payer = await signUpWithMoney(api, 20_000);
  const lines = shop.variantIds.map((variantId, n) => ({ variantId, quantity: 2 - n }));
  const bought = await buy(api, payer, { lines, expectedTotalXof: 5_000 });
  const [{ id, number }] = bought.body.orders;
  const path = `/v1/market/orders/${id}`;
  const before = await read(`${path}/receipt.pdf`, payer);
  expect(before.text).toContain(`Commande ${number}`);
  expect(before.text).not.toContain('Reçu');
  const seen = await shop.ask('GET', `/orders/${id}`);
  const oil = seen.body.lines.find((line: { title: string }) => line.title === 'Huile rouge');
  await shop.ask('POST', `/orders/${id}/accept`, { version: 1, refusedLineIds: [oil.id] });
  for (const step of ['ready', 'depart']) {
    const { version } = (await shop.ask('GET', `/orders/${id}`)).body;
    const done = await shop.ask('POST', `/orders/${id}/${step}`, { version });
    expect([step, done.status]).toEqual([step, 200]);
  }
  const mine = (await call(api, 'GET', path, { token: payer.token })).body;
  const handed = { version: mine.version, code: mine.handoverCode };
  expect((await shop.ask('POST', `/orders/${id}/deliver`, handed)).status).toBe(200);

  const { name, text } = await read(`${path}/receipt.pdf`, payer);
  expect(name).toBe(`attachment; filename="${number}.pdf"`);
  const said = [
    ...[`Reçu de la commande ${number}`, 'Boutique essai', 'Tokoin', 'Portefeuille Ecom'],
    ...['Riz de Kovié', '1 250 F CFA', '2 500 F CFA', 'Huile rouge · (pas disponible)'],
    ...['Total 5 000 F CFA', 'Remboursé −2 000 F CFA', 'Reste payé 3 000 F CFA'],
  ];
  for (const one of said) expect(text).toContain(one);
  // Neither her number nor her code leaves with a paper that is passed on.
  expect(text).not.toContain('90 11 22 33');
  expect(text).not.toContain(` ${mine.handoverCode} `);
  const english = await read(`${path}/receipt.pdf?language=en`, payer);
  expect(english.text).toContain(`Receipt of order ${number}`);
  const stores = await read(`${shop.path}/orders/${id}/receipt.pdf`, shop);
  expect(stores.text).toBe(text);

  const stranger = await signUpWithMoney(api, 0);
  const other = await openOrderShop(api, [goods[0] ?? { title: 'Riz' }]);
  const refused = [
    await call(api, 'GET', `${path}/receipt.pdf`, { token: stranger.token }),
    await call(api, 'GET', `${other.path}/orders/${id}/receipt.pdf`, { token: other.token }),
  ];
  expect(refused.map(({ body }) => body.code)).toEqual(Array(2).fill('market.order_unknown'));
});
