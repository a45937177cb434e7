import { findFreePort } from '../../tools/launch/ports.ts';
import { startStack } from '../../tools/launch/stack.ts';
import { makeTempState } from '../../tools/launch/temp-state.ts';
import { layAisles } from './support/aisle.ts';
import { plenty } from './support/places.ts';

/** One real stack for all tests: database, simulator, API with its worker, the built site. */
async function globalSetup(): Promise<() => Promise<void>> {
  const state = await makeTempState();
  try {
    const [site, otherSite, admin, business] = [
      await findFreePort(),
      await findFreePort(),
      await findFreePort(),
      await findFreePort(),
    ];
    const origins = [site, otherSite, admin, business].map((port) => `http://localhost:${port}`);
    const stack = await startStack({
      stateDir: state.dir,
      ports: { site, admin, business },
      env: { ...plenty, SITE_ORIGINS: origins.join() },
    });
    await layAisles(stack.ownerUrl);
    process.env.ECOM_BROWSER_SITE = stack.siteUrl;
    process.env.ECOM_BROWSER_API = stack.apiUrl;
    process.env.ECOM_BROWSER_ADMIN = stack.adminUrl;
    process.env.ECOM_BROWSER_BUSINESS = stack.businessUrl;
    process.env.ECOM_BROWSER_SIMULATOR = stack.simulatorUrl ?? '';
    process.env.ECOM_BROWSER_DATABASE = stack.ownerUrl;
    process.env.ECOM_BROWSER_OTHER_SITE_PORT = String(otherSite);
    return async () => {
      await stack.stop();
      await state.remove();
    };
  } catch (error) {
    await state.remove();
    throw error;
  }
}

// Playwright reads the default export.
export { globalSetup as default };
