import { z } from '@hono/zod-openapi';

/** Trimmed, inner spaces folded; no control characters, so that nobody can fake a line. */
export const plainText = ({ min, max }: { min: number; max: number }) =>
  z
    .string()
    .max(max * 4)
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(
      z
        .string()
        .min(min)
        .max(max)
        .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'plain text'),
    );

/** As above, in lines: those of a description stay, empty ones in a row become one. */
export const plainLines = ({ max }: { max: number }) =>
  z
    .string()
    .max(max * 4)
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+/gu, ' ')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )
    .pipe(
      z
        .string()
        .max(max)
        .regex(/^(?:[^\p{Cc}\p{Cf}]|\n)*$/u, 'plain text'),
    );
