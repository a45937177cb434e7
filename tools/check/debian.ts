import fs from 'node:fs';
import { runProgram } from './stage.ts';

/** Whether we may install Debian packages here. */
export function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return false;
  try {
    return /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const policyFile = '/usr/sbin/policy-rc.d';

/**
 * Installs packages without a question and without starting their services. False where it cannot
 * be done (no network, no right).
 */
export async function installDebian(packages: readonly string[]): Promise<boolean> {
  const hadPolicy = fs.existsSync(policyFile);
  // Debian asks this script before starting any service; 101 means «not allowed».
  if (!hadPolicy) fs.writeFileSync(policyFile, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const env = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  try {
    const first = await runProgram('apt-get', install, { env, show: false });
    if (first.code === 0) return true;
    await runProgram('apt-get', ['update', '-q'], { env, show: false });
    const second = await runProgram('apt-get', install, { env, show: false });
    return second.code === 0;
  } finally {
    if (!hadPolicy) fs.rmSync(policyFile, { force: true });
  }
}
