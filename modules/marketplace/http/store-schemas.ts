import { z } from '@hono/zod-openapi';
import { slotPolicy } from '../domain/slot.ts';
import { storeRoles } from '../domain/store-role.ts';
import { paperKinds, storePolicy } from '../domain/store-rules.ts';
import { storeRefusalReasons, storeStates } from '../domain/store-state.ts';
import { plainLines, plainText } from './plain-text.ts';

export const when = z.iso.datetime();
const minute = z.int().min(0).max(1440);
export const versionSchema = z
  .int()
  .min(1)
  .openapi({ description: 'The one that the member has seen; another one is refused by 409.' });

/** Togo, and a little of the sea before it. */
const lat = z.number().min(5.9).max(11.2);
const lon = z.number().min(-0.2).max(1.9);

const facts = {
  name: plainText({ min: storePolicy.nameMin, max: storePolicy.nameMax }),
  description: plainLines({ max: storePolicy.descriptionMax }),
  phone: z.string().max(40).openapi({ example: '90 11 22 33', description: 'As people write it.' }),
  category: z.string().max(80).openapi({ description: 'Its main one, by slug.' }),
  quartier: plainText({ min: 2, max: storePolicy.quartierMax }),
  landmark: plainText({ min: 0, max: storePolicy.landmarkMax }),
  lat,
  lon,
};
const rules = {
  preparationMinutes: z.int().min(0).max(storePolicy.preparationMinutesMax),
  orderMinXof: z.int().min(0).max(storePolicy.orderMinXofMax),
};

export const beginSchema = z
  .strictObject({
    ...facts,
    preparationMinutes: rules.preparationMinutes.default(30),
    orderMinXof: rules.orderMinXof.default(0),
  })
  .openapi('StoreApplication');

export const changeSchema = z
  .strictObject({ version: versionSchema, ...z.object({ ...facts, ...rules }).partial().shape })
  .openapi('StoreChange');

const hoursSchema = z.strictObject({
  weekday: z.int().min(1).max(7).openapi({ description: '1 Monday … 7 Sunday.' }),
  opensMinute: minute.openapi({ description: 'Since midnight in Lomé.' }),
  closesMinute: minute,
});
const exceptionSchema = z.strictObject({
  date: z.iso.date(),
  opensMinute: minute.nullable().openapi({ description: 'Both null: closed all day.' }),
  closesMinute: minute.nullable(),
  note: plainText({ min: 0, max: storePolicy.exceptionNoteMax }),
});
const zoneSchema = z.strictObject({
  quartier: plainText({ min: 2, max: storePolicy.quartierMax }),
  feeXof: z.int().min(0).max(storePolicy.zoneFeeXofMax),
});

export const putHoursSchema = z
  .strictObject({
    weekly: z.array(hoursSchema).max(storePolicy.hoursMax),
    exceptions: z.array(exceptionSchema).max(storePolicy.exceptionsMax),
    version: versionSchema,
  })
  .openapi('StoreHours');
export const putZonesSchema = z
  .strictObject({ zones: z.array(zoneSchema).max(storePolicy.zonesMax), version: versionSchema })
  .openapi('StoreZones');
const slotRuleSchema = z
  .strictObject({
    capacity: z
      .int()
      .min(1)
      .max(slotPolicy.capacityMax)
      .openapi({ description: 'Orders an hour.' }),
    leadMinutes: z.int().min(0).max(slotPolicy.leadMinutesMax),
    daysAhead: z.int().min(0).max(slotPolicy.daysAheadMax).openapi({
      description: '0: today only.',
    }),
  })
  .openapi('StoreSlotRule');
export const putSlotsSchema = z
  .strictObject({
    rule: slotRuleSchema.nullable().openapi({ description: 'Null: now, and nothing else.' }),
    version: versionSchema,
  })
  .openapi('StoreSlots');
export const pauseSchema = z.strictObject({ until: z.iso.datetime() }).openapi('StorePause');

export const ownStoreSchema = z
  .object({
    id: z.string().openapi({ example: 'sto_0190b6a5-…' }),
    slug: z.string(),
    name: z.string(),
    state: z.enum(storeStates),
    role: z.enum(storeRoles),
    pausedUntil: when.nullable(),
    openNow: z.boolean(),
    isDemo: z.boolean(),
  })
  .openapi('OwnStore');

export const paperSchema = z
  .object({
    id: z.string().openapi({ example: 'doc_0190b6a5-…' }),
    kind: z.enum(paperKinds),
    type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
    sizeBytes: z.int(),
    widthPx: z.int(),
    heightPx: z.int(),
    uploadedAt: when,
  })
  .openapi('StorePaper');

const checklistSchema = z.object({
  hours: z.boolean(),
  zones: z.boolean(),
  firstProduct: z.boolean(),
  documents: z.boolean().openapi({ description: 'All that an application needs.' }),
  submitted: z.boolean(),
});

/** What members and reviewers see alike. */
export const keptStoreShape = {
  description: z.string(),
  phone: z.string(),
  category: z.string().nullable(),
  quartier: z.string(),
  landmark: z.string(),
  lat: z.number(),
  lon: z.number(),
  preparationMinutes: z.int(),
  orderMinXof: z.int(),
  weekly: z.array(z.object({ weekday: z.int(), opensMinute: z.int(), closesMinute: z.int() })),
  exceptions: z
    .array(
      z.object({
        date: z.iso.date(),
        opensMinute: z.int().nullable(),
        closesMinute: z.int().nullable(),
        note: z.string(),
      }),
    )
    .openapi({ description: 'From today on.' }),
  zones: z.array(z.object({ quartier: z.string(), feeXof: z.int() })),
  documents: z.array(paperSchema),
  checklist: checklistSchema,
  submittedAt: when.nullable(),
  decidedAt: when.nullable(),
  refusalReason: z.enum(storeRefusalReasons).nullable(),
  refusalNote: z.string().nullable(),
};

export const storeSettingsSchema = z
  .object({
    ...ownStoreSchema.shape,
    version: z.int(),
    slots: slotRuleSchema.nullable(),
    ...keptStoreShape,
  })
  .openapi('StoreSettings');
