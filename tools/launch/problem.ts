import fs from 'node:fs';

/** A failure that the person at the keyboard can mend: shown without a stack trace. */
export class LaunchProblem extends Error {
  override readonly name = 'LaunchProblem';
  readonly fr: string;
  readonly en: string;

  constructor(fr: string, en: string, options?: ErrorOptions) {
    super(en, options);
    this.fr = fr;
    this.en = en;
  }
}

/** The system errors that a newcomer meets, with what to do next; null for any other. */
export function explainSystemError(error: unknown, place: string): LaunchProblem | null {
  const text = error instanceof Error ? `${errorCode(error)} ${error.message}` : String(error);
  // PostgreSQL's programs may also die of a full disk without a word.
  if (/ENOSPC|EDQUOT|No space left|Disk quota/i.test(text) || freeMb(place) < 16) {
    return diskFull(place, { cause: error });
  }
  if (/EACCES|EPERM|EROFS|Permission denied|Operation not permitted/i.test(text)) {
    return new LaunchProblem(
      `Pas le droit d'écrire dans ${place}. Rendez ce dossier à votre utilisateur (chown), ` +
        'ou indiquez-en un autre avec ECOM_STATE_DIR.',
      `No right to write in ${place}. Give that folder to your user (chown), ` +
        'or name another one with ECOM_STATE_DIR.',
      { cause: error },
    );
  }
  return null;
}

export function diskFull(place: string, options?: ErrorOptions): LaunchProblem {
  return new LaunchProblem(
    `Le disque est plein (${place}). Libérez environ 500 Mo, puis relancez.`,
    `The disk is full (${place}). Free about 500 MB, then run it again.`,
    options,
  );
}

/** Megabytes that we may still write at a place; Infinity where the system does not tell. */
export function freeMb(place: string): number {
  try {
    const { bavail, bsize } = fs.statfsSync(place);
    return (bavail * bsize) / 1e6;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
