import { createHash } from 'node:crypto';
import type { ApiEnv } from '@ecom/server-kit';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { reviewPolicy } from '../domain/identity-review.ts';
import type { AuthRouteDeps } from '../http.ts';
import { limitPerson } from './limit-person.ts';

const binary = z.string().openapi({ format: 'binary' });

/** A body that is one image, without a form around it; what it is will be read from its bytes. */
export const imageBody = {
  required: true as const,
  content: {
    'image/jpeg': { schema: binary },
    'image/png': { schema: binary },
    'image/webp': { schema: binary },
  },
};

/** Why a file was refused, each with a code of its own. */
export const fileRefusals = [
  422,
  'files.empty',
  'files.not_an_image',
  'files.too_many_pixels',
  'files.too_small',
  'files.damaged',
] as const;

/** The bytes as sent, and what an idempotency key stands for in their place. */
export async function readUpload(c: Context<ApiEnv>) {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  return { bytes, digest: createHash('sha256').update(bytes).digest('base64url') };
}

/** @throws HttpRefusal `http.rate_limited` past so many uploads an hour by one person */
export const limitUploads = (deps: AuthRouteDeps, userId: string): Promise<void> =>
  limitPerson(deps, userId, { name: 'auth.upload', perHour: reviewPolicy.uploadsPerHour });
