import { startTestCluster } from './test-cluster.ts';

/** Vitest's global setup: gives the database tests a server when nobody named one. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.ECOM_TEST_ADMIN_URL) return undefined;
  const cluster = await startTestCluster();
  process.env.ECOM_TEST_ADMIN_URL = cluster.adminUrl;
  return async () => {
    delete process.env.ECOM_TEST_ADMIN_URL;
    await cluster.stop();
  };
}
