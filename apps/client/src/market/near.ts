import type { MapPoint } from '@ecom/map';
import { readStored, writeStored } from '../session/storage.ts';

const key = 'marketNear';

/** Where this device was when somebody last asked for what is near, as the API takes it. */
export const readNear = (): string | null => readStored<string>(key);

/** Kept on this device alone and to some 100 m: an address that is shared tells nobody where. */
export function keepNear({ latitude, longitude }: MapPoint): void {
  writeStored(key, `${latitude.toFixed(3)},${longitude.toFixed(3)}`);
}
