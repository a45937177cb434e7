import { formatPhone, roles } from '@ecom/kernel';
import { z } from '@hono/zod-openapi';

export const languageSchema = z.enum(['fr', 'en']);

/** Kept as text here: whether it is a Togolese mobile number is a refusal of its own, not a 400. */
export const phoneSchema = z
  .string()
  .max(32)
  .openapi({ example: formatPhone('+22890112233'), description: 'As people write it.' });

export const deviceIdSchema = z
  .uuid()
  .openapi({ description: 'Random, made once by the app and kept on the device.' });

export const codeSchema = z.string().regex(/^\d{6}$/, 'six digits');

export const pinSchema = z
  .string()
  .regex(/^\d{4,6}$/, 'four to six digits')
  .openapi({ format: 'password' });

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
        .regex(/^[^\p{Cc}\p{Cf}]+$/u, 'plain text'),
    );

export const nameSchema = plainText({ min: 1, max: 60 });

export const userSchema = z
  .object({
    id: z.string(),
    phone: z.string(),
    name: z.string().nullable(),
    language: languageSchema,
    roles: z.array(z.enum(roles)),
    registered: z.boolean(),
    createdAt: z.iso.datetime(),
    photoUrl: z.string().nullable().openapi({ description: 'Under the API’s own address.' }),
    closesAt: z.iso.datetime().nullable().openapi({ description: 'When it will be erased.' }),
    frozen: z.boolean().openapi({ description: 'Reads only, until support unfreezes it.' }),
  })
  .openapi('User');

export const sessionSchema = z
  .object({ accessToken: z.string(), expiresInMs: z.int(), user: userSchema })
  .openapi('Session');

export const otpRequestSchema = z
  .strictObject({ phone: phoneSchema, deviceId: deviceIdSchema, locale: languageSchema })
  .openapi('OtpRequest');

export const otpRequestedSchema = z
  .object({
    phone: z.string(),
    expiresInMs: z.int(),
    resendInMs: z.int(),
    codeLength: z.int(),
  })
  .openapi('OtpRequested');

export const otpVerifySchema = z
  .strictObject({
    phone: phoneSchema,
    deviceId: deviceIdSchema,
    code: codeSchema,
    pin: pinSchema.optional().openapi({ description: 'Opens a dormant account.' }),
    startFresh: z
      .boolean()
      .optional()
      .openapi({ description: 'The number is mine now, the dormant account is not.' }),
  })
  .openapi('OtpVerify');

export const refreshSchema = z.strictObject({ deviceId: deviceIdSchema }).openapi('Refresh');

export const registrationSchema = z
  .strictObject({
    name: nameSchema,
    language: languageSchema,
    termsVersion: z.string().max(20),
    privacyVersion: z.string().max(20),
  })
  .openapi('Registration');

export const profileSchema = z
  .strictObject({ name: nameSchema.optional(), language: languageSchema.optional() })
  .openapi('ProfileChange');
