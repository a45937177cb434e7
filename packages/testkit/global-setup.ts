import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../../tools/launch/embedded-postgres.ts';
import { prepareTemplate } from './test-cluster.ts';

/** What `vitest` offers to a global setup, as far as it is used here. */
interface Project {
  provide(key: 'adminUrl' | 'templateDatabase', value: string): void;
}

let server: Awaited<ReturnType<typeof startThrowAway>> | null = null;

/**
 * A Postgres for the run: the server of `ECOM_TEST_ADMIN_URL`, or a throw-away one of our own.
 * fsync is off: these tests ask what commits do, the kill tests ask what survives.
 */
export async function setup(project: Project): Promise<void> {
  const given = process.env.ECOM_TEST_ADMIN_URL;
  if (!given) server = await startThrowAway();
  const adminUrl = given ?? server?.adminUrl ?? '';
  project.provide('adminUrl', adminUrl);
  project.provide('templateDatabase', await prepareTemplate(adminUrl));
}

/** Stops the throw-away server and leaves no file of it. */
export async function teardown(): Promise<void> {
  await server?.remove();
}

async function startThrowAway() {
  const stateDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-test-'));
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const server = await startEmbedded({ stateDir, superuserPassword: 'test', settings });
  const remove = async () => {
    await server.stop({ force: true });
    fs.rmSync(server.place.base, { recursive: true, force: true });
    fs.rmSync(stateDir, { recursive: true, force: true });
  };
  return { adminUrl: server.adminUrl, remove };
}
