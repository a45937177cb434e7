import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stack, startStack } from '../../tools/launch/stack.ts';
import { makeTempState } from '../../tools/launch/temp-state.ts';
import { type BenchBrowser, openBrowser } from './web/browser.ts';
import { countViolations, inTrouble, openScreens } from './web/screens.ts';
import { measureVitals } from './web/vitals.ts';
import { signUp } from './web/walk.ts';
import { weighHome } from './web/weight.ts';

interface ClientFigures {
  readonly jsKb: number;
  readonly cssKb: number;
  readonly fontKb: number;
  readonly homeKb: number;
  /** Cold load of the home as a guest, and as somebody with an account and its activity. */
  readonly lcpMs: number;
  readonly signedInLcpMs: number;
  /** Cold load of the first product of the shelves, by a guest; null where they are empty. */
  readonly productLcpMs: number | null;
  /** The worst of these loads. */
  readonly cls: number;
  /** Violations over every screen and state; null when there was no time to look. */
  readonly axe: number | null;
}

interface Figures {
  readonly client: ClientFigures;
  /** What the merchants' app sends to somebody at its door, gzip; all of it, and its scripts. */
  readonly business: { readonly firstRouteKb: number; readonly jsKb: number };
}

/**
 * The client as a slow phone meets it: the compressed production build, served as in production,
 * at 360 × 740. Medians of three Lighthouse runs; of one when `quick`, which leaves axe out.
 */
export async function run({ quick }: { quick: boolean }): Promise<Figures> {
  console.error(
    'bench web: limits of DESIGN: js 70 KB, css 8, fonts 25, home 150 (gzip); ' +
      'LCP 2.0 s, a product 2.0 s, signed in 3.5 s; CLS 0.02; axe 0; business 200 KB. ' +
      `Simulated: 300 ms, 700 kbit/s, processor / 6; ${availableParallelism()} cores`,
  );
  const state = await makeTempState();
  const profileDir = await mkdtemp(join(tmpdir(), 'ecom-bench-web-'));
  try {
    return await withStack(state.dir, profileDir, quick);
  } finally {
    await rm(profileDir, { recursive: true, force: true });
    await state.remove();
  }
}

async function withStack(stateDir: string, profileDir: string, quick: boolean): Promise<Figures> {
  const stack = await startStack({ stateDir, quiet: true, shop: true });
  try {
    const browser = await openBrowser(profileDir);
    try {
      const client = await measure(stack, browser, quick);
      const { homeKb, jsKb } = await weighHome(browser.context, stack.businessUrl);
      return { client, business: { firstRouteKb: homeKb, jsKb } };
    } finally {
      await browser.close();
    }
  } finally {
    await stack.stop();
  }
}

/** The order matters: a guest's cold loads come before the sign-up that the last load needs. */
async function measure(
  { siteUrl, apiUrl }: Stack,
  { context, debuggingPort }: BenchBrowser,
  quick: boolean,
): Promise<ClientFigures> {
  const runs = quick ? 1 : 3;
  const weight = await weighHome(context, siteUrl);
  const guest = await measureVitals(siteUrl, debuggingPort, runs);
  const productUrl = await firstProductUrl(siteUrl, apiUrl);
  const product = productUrl && (await measureVitals(productUrl, debuggingPort, runs));
  const page = await context.newPage();
  let violations = 0;
  const onScreen = async (name: string) => {
    if (!quick) violations += await countViolations(page, name);
  };
  const visit = async (path: string, who: string) => {
    await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
    await onScreen(`${path}, ${who}`);
  };
  for (const path of quick ? [] : ['/', ...openScreens]) await visit(path, 'guest');
  await signUp({ page, siteUrl, apiUrl, onScreen });
  for (const path of quick ? [] : [...openScreens, '/profil/nom']) await visit(path, 'member');
  if (!quick) await inTrouble(page, siteUrl, onScreen);
  await page.close();
  const member = await measureVitals(siteUrl, debuggingPort, runs);
  return {
    ...weight,
    lcpMs: guest.lcpMs,
    signedInLcpMs: member.lcpMs,
    productLcpMs: product ? product.lcpMs : null,
    cls: Math.max(guest.cls, member.cls, product ? product.cls : 0),
    axe: quick ? null : violations,
  };
}

/** The address of what the market shows first; null while its shelves are empty. */
async function firstProductUrl(siteUrl: string, apiUrl: string): Promise<string | null> {
  const answer = await fetch(`${apiUrl}/v1/market/products?limit=1`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return items[0] ? `${siteUrl}/marche/produit/${items[0].id}` : null;
}
