import path from 'node:path';
import { root } from './child.ts';

/** Everything that a running Ecom keeps on this machine; ECOM_STATE_DIR moves it. */
export function defaultStateDir(): string {
  return path.resolve(process.env.ECOM_STATE_DIR ?? path.join(root, '.ecom'));
}
