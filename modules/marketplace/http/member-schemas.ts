import { z } from '@hono/zod-openapi';
import { storeRoles } from '../domain/store-role.ts';

const when = z.iso.datetime();
const invitedRole = z.enum(['manager', 'clerk', 'courier']);

export const memberSchema = z
  .object({
    userId: z.string().openapi({ example: 'usr_0190b6a5-…' }),
    name: z.string().nullable(),
    role: z.enum(storeRoles),
    isMe: z.boolean(),
    joinedAt: when,
  })
  .openapi('StoreMember');

export const sentInvitationSchema = z
  .object({
    id: z.string().openapi({ example: 'inv_0190b6a5-…' }),
    phone: z.string(),
    role: invitedRole,
    invitedAt: when,
    expiresAt: when,
  })
  .openapi('SentInvitation');

export const invitationSchema = z
  .object({
    id: z.string().openapi({ example: 'inv_0190b6a5-…' }),
    store: z.object({ id: z.string(), name: z.string(), quartier: z.string() }),
    role: invitedRole,
    invitedBy: z.string().nullable().openapi({ description: 'A name.' }),
    invitedAt: when,
    expiresAt: when,
  })
  .openapi('StoreInvitation');

export const inviteSchema = z
  .strictObject({
    phone: z.string().max(40).openapi({ example: '90 11 22 33' }),
    role: invitedRole,
  })
  .openapi('InvitationRequest');

export const roleSchema = z
  .strictObject({
    role: z.enum(storeRoles).openapi({ description: '`owner` hands the store over.' }),
  })
  .openapi('MemberChange');
