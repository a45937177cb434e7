import { roles } from '@ecom/kernel';
import { z } from '@hono/zod-openapi';
import { endReasons } from '../../domain/end-reason.ts';
import { platformRoles } from '../../domain/standing.ts';
import { languageSchema } from '../schemas.ts';

const when = z.iso.datetime();
const whenOrNever = when.nullable();

export const foundUserSchema = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    phone: z
      .string()
      .nullable()
      .openapi({ description: 'Null once the account was closed or lost its number.' }),
    state: z.enum(['active', 'parked', 'closed']).openapi({
      description: '`parked`: its number went to somebody else.',
    }),
    identityLevel: z.int().min(0).max(2),
    frozen: z.boolean(),
    registered: z.boolean(),
    createdAt: when,
    closesAt: whenOrNever,
  })
  .openapi('AdminFoundUser');

const sessionRecordSchema = z
  .object({
    id: z.string(),
    device: z.string(),
    trusted: z.boolean(),
    createdAt: when,
    usedAt: when,
    endedAt: whenOrNever,
    endReason: z.enum(endReasons).nullable(),
  })
  .openapi('AdminSession');

const freezeSchema = z
  .object({
    reason: z.string(),
    frozenAt: when,
    frozenBy: z.string(),
    frozenByName: z.string().nullable(),
    liftedAt: whenOrNever,
    liftedBy: z.string().nullable(),
    liftedByName: z.string().nullable(),
    liftReason: z.string().nullable(),
  })
  .openapi('AdminFreeze');

const restrictionSchema = z
  .object({
    reason: z.enum(['new_device', 'pin_forgotten', 'number_changed']),
    device: z.string().nullable(),
    createdAt: when,
    endsAt: when,
    liftedAt: whenOrNever,
    running: z.boolean(),
  })
  .openapi('AdminRestriction');

const membershipSchema = z
  .object({
    scope: z.enum(['platform']),
    role: z.enum(platformRoles),
    grantedAt: when,
    grantedBy: z.string(),
    endedAt: whenOrNever,
  })
  .openapi('AdminMembership');

export const adminUserSchema = foundUserSchema
  .extend({
    language: languageSchema,
    roles: z.array(z.enum(roles)),
    registeredAt: whenOrNever,
    parkedAt: whenOrNever,
    closedAt: whenOrNever,
    keptUntil: whenOrNever.openapi({ description: 'Until when the law keeps a closed account.' }),
    photoUrl: z.string().nullable(),
    declaration: z.object({ fullName: z.string(), birthDate: z.iso.date() }).nullable(),
    pin: z.enum(['none', 'set', 'locked']),
    sessions: z
      .array(sessionRecordSchema)
      .openapi({ description: 'Live ones first, then the last twenty that ended.' }),
    freezes: z.array(freezeSchema),
    restrictions: z.array(restrictionSchema),
    memberships: z.array(membershipSchema),
    formerPhones: z.array(
      z.object({
        phone: z.string(),
        leftAt: when,
        reason: z.enum(['changed', 'parked', 'closed']),
      }),
    ),
  })
  .openapi('AdminUser');
