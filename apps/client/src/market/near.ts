import { readStored, writeStored } from '@ecom/api-client';

/** WGS 84, degrees. Of its own: this file is also read where no map can be drawn. */
interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const key = 'marketNear';

/** Where this device was when somebody last asked for what is near, as the API takes it. */
export const readNear = (): string | null => readStored<string>(key);

/** Kept on this device alone and to some 100 m: an address that is shared tells nobody where. */
export function keepNear({ latitude, longitude }: Point): void {
  writeStored(key, `${latitude.toFixed(3)},${longitude.toFixed(3)}`);
}
