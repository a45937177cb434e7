import { z } from '@hono/zod-openapi';
import { importFields } from '../domain/import-fields.ts';
import { importStates } from '../domain/import-state.ts';
import { sheetPolicy } from '../domain/spreadsheet-grid.ts';

const columnSchema = z
  .string()
  .max(120)
  .nullable()
  .openapi({
    description: `One of ${Object.keys(importFields).join(', ')}, or \`attribute:<key>\`; null for a column that is left out.`,
  });

export const mappingSchema = z
  .strictObject({
    columns: z.array(columnSchema).max(sheetPolicy.columnsMax).openapi({
      description: 'One for each column of the header, in its order.',
    }),
  })
  .openapi('ImportMapping');

export const importSchema = z
  .object({
    id: z.string(),
    fileName: z.string(),
    kind: z.enum(['csv', 'xlsx']),
    state: z.enum(importStates).openapi({
      description:
        'reading → mapping (choose columns) → checking → checked (nothing written yet) → running → done; stopped goes on or is mapped anew; cancelled and failed are over.',
    }),
    header: z.array(z.string()),
    samples: z.array(z.array(z.string())).openapi({ description: 'The first rows below it.' }),
    columns: z.array(columnSchema).openapi({
      description: 'What each column holds: what is likely, until somebody chooses.',
    }),
    onlyGood: z.boolean(),
    rowsTotal: z.int(),
    rowsDone: z.int().openapi({ description: 'Tried or written so far, in this state.' }),
    created: z.int().openapi({ description: 'Products; of a check: that would be.' }),
    changed: z.int(),
    unchanged: z.int(),
    badRows: z.int().openapi({ description: 'That are not written; `errors` says why.' }),
    failure: z.string().nullable().openapi({ description: 'Why it failed or stopped; a code.' }),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .openapi('CatalogueImport');

export const importErrorSchema = z
  .object({
    row: z.int().openapi({ description: 'As the spreadsheet counts: the header is row 1.' }),
    column: z.string().nullable().openapi({ description: 'What it holds; null: the whole row.' }),
    code: z.string(),
    value: z.string().openapi({ description: 'What stands in the cell, shortened.' }),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).openapi({
      description: 'What to write instead: min, max, choices, likest, first (a row).',
    }),
  })
  .openapi('ImportRowError');

export const errorsPageSchema = z
  .object({ items: z.array(importErrorSchema), next: z.string().nullable() })
  .openapi('ImportErrorPage');
