import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { alertKinds } from '../use-cases/admin/close-alert.ts';
import {
  act,
  adminLive,
  adminMay,
  adminTags,
  idParam,
  keyConflict,
  orderStateSchema,
  reasonBody,
  when,
  whenOrNever,
} from './admin-parts.ts';
import { answer, invalid, jsonBody, security } from './route-parts.ts';

export const alertSchema = z
  .object({
    id: z.string(),
    kind: z.enum(alertKinds),
    subject: z.string().openapi({ description: 'A provider, an account, a rule of the book.' }),
    orderId: z.string().nullable().openapi({ description: 'Where it is about one order.' }),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    openedAt: when,
    seenAt: when.openapi({ description: 'When the matter was last seen to be there.' }),
    closable: z.boolean().openapi({ description: 'False: it closes by itself.' }),
  })
  .openapi('MoneyAlert');

const providerSchema = z
  .object({
    provider: z.string(),
    inUse: z.boolean(),
    floatMixxXof: z.int().nullable(),
    floatMoovXof: z.int().nullable(),
    floatWholeXof: z.int().nullable(),
    floatReadAt: whenOrNever,
    floatFault: z.string().nullable().openapi({ description: 'Why the last look failed.' }),
    webhookAt: whenOrNever,
    bookedXof: z.int().openapi({ description: 'What it holds for us by the book.' }),
    suspenseXof: z.int(),
    clearingInXof: z.int(),
    clearingOutXof: z.int(),
  })
  .openapi('MoneyProvider');

const overviewSchema = z
  .object({
    asOf: when,
    alerts: z.array(alertSchema),
    providers: z.array(providerSchema),
    orders: z.array(z.object({ state: orderStateSchema, count: z.int(), oldestAt: when })),
    lastCheck: z
      .object({
        endedAt: when,
        transfers: z.int(),
        entries: z.int(),
        rules: z.int(),
        faults: z.int(),
      })
      .nullable(),
    sums: z.object({
      walletsXof: z.int().openapi({ description: 'In all wallets, what is held included.' }),
      heldXof: z.int(),
      suspenseXof: z.int(),
      clearingXof: z.int(),
    }),
  })
  .openapi('MoneyOverview');

export const overviewRoute = createRoute({
  method: 'get',
  path: '/v1/admin/money/overview',
  tags: adminTags,
  summary: 'Whose money is where, and what needs a person',
  security,
  ...act('view_money'),
  responses: { 200: answer('Found', overviewSchema), ...problems(adminLive, adminMay) },
});

export const attentionRoute = createRoute({
  method: 'get',
  path: '/v1/admin/money/attention',
  tags: adminTags,
  summary: 'How many alerts are open, how many proposals wait',
  security,
  ...act('view_money'),
  responses: {
    200: answer('Found', z.object({ alerts: z.int(), proposals: z.int() })),
    ...problems(adminLive, adminMay),
  },
});

export const closeAlertRoute = createRoute({
  method: 'post',
  path: '/v1/admin/money/alerts/{id}/close',
  tags: adminTags,
  summary: 'Say that a matter is settled',
  description: 'Only of kinds that no look at the orders finds to be over.',
  security,
  ...act('settle_money'),
  request: { headers: commandKeyHeader, params: idParam('alt'), body: jsonBody(reasonBody) },
  responses: {
    204: { description: 'Closed' },
    ...problems(invalid, adminLive, adminMay, [404, 'payments.alert_unknown'], keyConflict, [
      409,
      'payments.alert_closed',
      'payments.alert_closes_itself',
    ]),
  },
});
