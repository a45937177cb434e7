import { startTestCluster, type TestCluster } from '../../tools/check/test-cluster.ts';
import { prepareTemplate } from './test-cluster.ts';

/** What `vitest` offers to a global setup, as far as it is used here. */
interface Project {
  provide(key: 'adminUrl' | 'templateDatabase', value: string): void;
}

let server: TestCluster | null = null;

/**
 * A Postgres for the run: the server of `ECOM_TEST_ADMIN_URL`, or a throw-away one of our own.
 * fsync is off: these tests ask what commits do, the kill tests ask what survives.
 */
export async function setup(project: Project): Promise<void> {
  const given = process.env.ECOM_TEST_ADMIN_URL;
  if (!given) server = await startTestCluster();
  const adminUrl = given ?? server?.adminUrl ?? '';
  project.provide('adminUrl', adminUrl);
  project.provide('templateDatabase', await prepareTemplate(adminUrl));
}

/** Stops the throw-away server and leaves no file of it. */
export async function teardown(): Promise<void> {
  await server?.stop();
}
