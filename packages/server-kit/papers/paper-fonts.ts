import fs from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface PaperFonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

export type PaperFont = keyof PaperFonts;

let loaded: Promise<PaperFonts> | undefined;

/** Noto Sans has every letter of Ewe and Kabiyè, which the fonts built into PDF do not have. */
async function load(): Promise<PaperFonts> {
  const [regular, bold] = await Promise.all([
    fs.readFile(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
    fs.readFile(require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')),
  ]);
  return { regular, bold };
}

/** The files of both fonts, read once, when the first paper is drawn. */
export const paperFonts = (): Promise<PaperFonts> => {
  loaded ??= load();
  return loaded;
};
