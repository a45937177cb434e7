import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareDatabase } from '../../../tools/launch/database-setup.ts';
import { loadSecrets } from '../../../tools/launch/secrets.ts';
import { makeTempState } from '../../../tools/launch/temp-state.ts';
import { publishSite } from '../../../tools/netlify/host-files.ts';
import { packageForTest } from '../../netlify/packaged.ts';
import { serveSite } from '../../netlify/site.ts';
import { demoEnvironment, startInstance } from '../../netlify/start-instance.ts';

export interface Hosted {
  readonly siteUrl: string;
  stop(): Promise<void>;
}

/** The client as Netlify would host it as a demonstration: its files, its rules, its function. */
export async function startHosted(): Promise<Hosted> {
  const state = await makeTempState();
  const undo: (() => unknown)[] = [() => state.remove()];
  const stop = async () => {
    for (const one of undo.splice(0).reverse()) await one();
  };
  try {
    const secrets = loadSecrets(state.dir);
    const database = await prepareDatabase({ stateDir: state.dir, secrets, profile: 'demo' });
    undo.push(() => database.embedded?.stop());
    const packaged = await packageForTest();
    undo.push(() => packaged.remove());
    const env = { ...demoEnvironment, DATABASE_URL: database.appUrl };
    const instance = await startInstance(packaged.folderOf('api'), env);
    undo.push(() => instance.kill());
    const publishDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-hosted-'));
    undo.push(() => fs.rmSync(publishDir, { recursive: true, force: true }));
    publishSite('client', publishDir);
    const site = await serveSite({ publishDir, functions: { api: instance.url } });
    undo.push(() => site.close());
    return { siteUrl: site.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
