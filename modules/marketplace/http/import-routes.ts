import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { errorsPageSchema, importSchema, mappingSchema } from './import-schemas.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayActForStore,
  mayLookAtStore,
  merchantSecurity as security,
  storeParam,
  storeUnknown,
  merchantTags as tags,
} from './merchant-parts.ts';

const path = '/v1/business/stores/{storeId}/imports';
const binary = z.string().openapi({ format: 'binary' });
const importUnknown = [...storeUnknown, 'market.import_unknown'] as const;
const notNow = [...keyConflict, 'market.not_in_this_state'] as const;

export const importParam = z.strictObject({
  ...storeParam.shape,
  id: z.string().max(60).openapi({ example: 'imp_0190b6a5-…' }),
});

export const beginImportRoute = createRoute({
  method: 'post',
  path,
  tags,
  summary: 'Send a spreadsheet of products',
  description:
    'CSV (UTF-8 or Latin, separated by semicolons, commas or tabs) or XLSX, 8 MB and 20,000 rows at most: what it is, is read from its bytes. Nothing is written before it is asked for.',
  security,
  request: {
    params: storeParam,
    headers: commandKeyHeader,
    query: z.strictObject({ fileName: z.string().max(300).default('') }),
    body: {
      required: true as const,
      content: {
        'application/octet-stream': { schema: binary },
        'text/csv': { schema: binary },
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: binary },
      },
    },
  },
  responses: {
    201: answer('Kept, and being read', importSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      storeUnknown,
      keyConflict,
      [413, 'http.body_too_large', 'files.too_large'],
      [422, 'files.empty', 'market.import_not_a_table'],
      limited,
    ),
  },
});

export const listImportsRoute = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'The latest imports, the newest first',
  security,
  request: { params: storeParam },
  responses: {
    200: answer('Found', z.object({ items: z.array(importSchema) })),
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown),
  },
});

export const readImportRoute = createRoute({
  method: 'get',
  path: `${path}/{id}`,
  tags,
  summary: 'An import, and how far it is',
  security,
  request: { params: importParam },
  responses: {
    200: answer('Found', importSchema),
    ...problems(badRequest, liveSession, mayLookAtStore, importUnknown),
  },
});

export const importErrorsRoute = createRoute({
  method: 'get',
  path: `${path}/{id}/errors`,
  tags,
  summary: 'What is wrong with which rows',
  security,
  request: {
    params: importParam,
    query: z.strictObject({
      after: z
        .string()
        .regex(/^\d{1,6}_\d{1,4}$/)
        .optional()
        .openapi({ description: 'What the page before gave as `next`.' }),
    }),
  },
  responses: {
    200: answer('In the order of the file', errorsPageSchema),
    ...problems(badRequest, liveSession, mayLookAtStore, importUnknown),
  },
});

export const mapImportRoute = createRoute({
  method: 'put',
  path: `${path}/{id}/mapping`,
  tags,
  summary: 'Say what the columns hold, and try all rows without writing',
  security,
  request: { params: importParam, headers: commandKeyHeader, body: jsonBody(mappingSchema) },
  responses: {
    200: answer('Being checked', importSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      importUnknown,
      notNow,
      [
        422,
        'market.import_mapping_unclear',
        'market.import_field_twice',
        'market.import_nothing_names_products',
      ],
      limited,
    ),
  },
});

export const runImportRoute = createRoute({
  method: 'post',
  path: `${path}/{id}/run`,
  tags,
  summary: 'Write what was tried',
  description:
    'With wrong rows only where `onlyGood` asks for the others without them. A product is written whole or not at all.',
  security,
  request: {
    params: importParam,
    headers: commandKeyHeader,
    body: jsonBody(z.strictObject({ onlyGood: z.boolean() })),
  },
  responses: {
    200: answer('Being written', importSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      importUnknown,
      [...notNow, 'market.import_has_errors'],
      limited,
    ),
  },
});

export const cancelImportRoute = createRoute({
  method: 'post',
  path: `${path}/{id}/cancel`,
  tags,
  summary: 'End it; what was written stays',
  security,
  request: { params: importParam, headers: commandKeyHeader },
  responses: {
    200: answer('Ended', importSchema),
    ...problems(badCommand, liveSession, mayActForStore, importUnknown, notNow, limited),
  },
});

const formatQuery = { format: z.enum(['csv', 'xlsx']).default('csv') };
const fileAnswer = {
  description: 'A file to keep',
  content: {
    'text/csv': { schema: binary },
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: binary },
  },
};

export const exportRoute = createRoute({
  method: 'get',
  path: '/v1/business/stores/{storeId}/export',
  tags,
  summary: 'The whole catalogue as a spreadsheet',
  description: 'A row for each variant. Sent back as it is, it changes nothing.',
  security,
  request: { params: storeParam, query: z.strictObject(formatQuery) },
  responses: {
    200: fileAnswer,
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown, limited),
  },
});

export const templateRoute = createRoute({
  method: 'get',
  path: '/v1/business/stores/{storeId}/export/template',
  tags,
  summary: 'A spreadsheet to fill in',
  security,
  request: {
    params: storeParam,
    query: z.strictObject({
      ...formatQuery,
      category: z.string().max(80).optional().openapi({
        description: 'Adds columns for what products of it may say of themselves.',
      }),
    }),
  },
  responses: {
    200: fileAnswer,
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown, limited),
  },
});
