import { z } from '@hono/zod-openapi';
import { codeProblems } from '../domain/typed-code.ts';

/** What became of a code that was typed. */
export const previewCodeSchema = z
  .object({
    code: z.string().openapi({ description: 'In capitals, without spaces and accents.' }),
    title: z.string().nullable(),
    amountXof: z
      .int()
      .openapi({ description: 'What it takes off; nothing where it does not count.' }),
    reason: z.enum(codeProblems).nullable().openapi({ description: 'Why it does not count.' }),
    missingXof: z.int().nullable().openapi({ description: 'What the goods lack of its minimum.' }),
    startsAt: z.iso.datetime().nullable().openapi({ description: 'Where it has not begun.' }),
    instead: z.string().nullable().openapi({ description: 'The offer that is taken instead.' }),
  })
  .openapi('PreviewCode');

export const nearOfferSchema = z
  .object({
    title: z.string(),
    store: z.string().nullable().openapi({ description: 'Its slug; null for every store.' }),
    missingXof: z.int(),
  })
  .openapi('NearOffer', { description: 'An offer without a code that the cart nearly reaches.' });
