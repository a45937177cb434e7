import type { FileStorage } from '@ecom/auth';
import { isSeedId } from '../../../database/seed/shop/seed-id.ts';
import { type DemoPainter, demoPainter } from './demo-painter.ts';

const keyPattern = /^market(160|320|640)\/([0-9a-f-]{36})$/;

/**
 * The storage of a demonstration: a seeded picture is drawn when somebody first asks for it, and
 * kept. All of them take minutes, which `npm start` does not have; one takes a few hundredths of
 * a second.
 */
export function withDemoPictures(
  files: FileStorage,
  painter: DemoPainter = demoPainter(),
): FileStorage {
  const drawing = new Map<string, Promise<Uint8Array | null>>();
  const draw = async (key: string, id: string, widthPx: number) => {
    const bytes = await painter.paint(id, widthPx);
    if (bytes) await files.put(key, bytes);
    return bytes;
  };
  return {
    name: files.name,
    put: (key, bytes, signal) => files.put(key, bytes, signal),
    delete: (key, signal) => files.delete(key, signal),
    get: async (key, signal) => {
      const kept = await files.get(key, signal);
      const [, width, id] = keyPattern.exec(key) ?? [];
      if (kept || id === undefined || !isSeedId(id)) return kept;
      const begun = drawing.get(key) ?? draw(key, id, Number(width));
      drawing.set(key, begun);
      return begun.finally(() => drawing.delete(key));
    },
  };
}
