import { z } from '@hono/zod-openapi';
import { togoBox } from '../domain/position.ts';
import { placePolicy } from '../domain/saved-place.ts';

const latitude = z.number().min(togoBox.south).max(togoBox.north);
const longitude = z.number().min(togoBox.west).max(togoBox.east);

/** `6.1304,1.2158`. */
export const nearSchema = z
  .string()
  .regex(/^-?\d{1,2}(\.\d{1,9})?,-?\d{1,3}(\.\d{1,9})?$/)
  .openapi({ example: '6.1304,1.2158' });

export const foundPlaceSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    kind: z.string().openapi({ description: '`quartier`, `market`, `health` …' }),
    quartier: z.string().nullable(),
    latitude: z.number(),
    longitude: z.number(),
    rank: z.int().openapi({ description: '1 is known to everybody, 3 to the neighbours.' }),
    corrected: z.boolean().openapi({ description: 'True where this is my own pin for it.' }),
    distanceM: z.int().nullable(),
  })
  .openapi('Place');

const kindSchema = z.enum(['home', 'work', 'other']);

export const placeWishSchema = z
  .strictObject({
    kind: kindSchema,
    label: z
      .string()
      .max(placePolicy.labelMax)
      .optional()
      .openapi({ description: 'My own name for it; needed where `kind` is `other`.' }),
    words: z
      .string()
      .max(placePolicy.wordsMax)
      .openapi({ example: 'Derrière la pharmacie, portail vert' }),
    latitude,
    longitude,
    placeKey: z
      .string()
      .max(80)
      .optional()
      .openapi({ description: 'The landmark that the pin was set by: my pin for it is kept.' }),
    phone: z.string().max(40).optional().openapi({ example: '90 11 22 33' }),
  })
  .openapi('SavedPlaceRequest');

export const openShareSchema = z
  .object({ code: z.string(), showsPhone: z.boolean(), expiresAt: z.iso.datetime() })
  .openapi('PlaceShare');

export const savedPlaceSchema = z
  .object({
    id: z.string(),
    kind: kindSchema,
    label: z.string().nullable(),
    words: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    plusCode: z.string().openapi({ example: '6FR346J8+58' }),
    quartier: z.string().nullable(),
    placeKey: z.string().nullable(),
    phone: z.string().nullable(),
    hasVoice: z.boolean(),
    shares: z.array(openShareSchema),
    changedAt: z.iso.datetime(),
  })
  .openapi('SavedPlace');

export const sharedPlaceSchema = z
  .object({
    kind: kindSchema,
    label: z.string().nullable(),
    words: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    plusCode: z.string(),
    quartier: z.string().nullable(),
    phone: z.string().nullable(),
    expiresAt: z.iso.datetime(),
  })
  .openapi('SharedPlace');
