import { type ApiEnv, problems } from '@ecom/server-kit';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { badRequest } from './merchant-parts.ts';

const binary = z.string().openapi({ format: 'binary' });

export const returnUnknown = [404, 'market.return_unknown'] as const;
export const returnId = z.string().max(60).openapi({ example: 'ret_0190b6a5-…' });
export const pictureId = z.string().max(60).openapi({ example: 'evd_0190b6a5-…' });

/** What a side shows, as its phone took it. */
export const photoBody = {
  required: true as const,
  content: {
    'image/jpeg': { schema: binary },
    'image/png': { schema: binary },
    'image/webp': { schema: binary },
  },
};
export const photoRules =
  'JPEG, PNG or WebP, 8 MB at most, five a side: what it is, is read from its bytes. Place and camera are cut out of it; it is stored sealed, for its two sides and the platform alone.';
export const photoProblems = [
  [413, 'http.body_too_large', 'files.too_large'],
  [
    422,
    'files.empty',
    'files.not_an_image',
    'files.too_many_pixels',
    'files.too_small',
    'files.damaged',
  ],
] as const;

/** A photo's bytes, or why not. */
export const photoResponses = <Problems extends Parameters<typeof problems>>(
  ...rest: Problems
) => ({
  200: { description: 'The photo', content: { 'image/*': { schema: binary } } },
  ...problems(badRequest, ...rest),
});

/** Should a browser ever show it as a page: it runs nothing and reaches nothing. */
const fileCsp = "sandbox; default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Answers with a photo that only some may see. */
export function photoAnswer(
  c: Context<ApiEnv>,
  { type, bytes }: { readonly type: string; readonly bytes: Uint8Array },
): never {
  c.header('content-type', type);
  c.header('content-disposition', `inline; filename="photo.${type.slice('image/'.length)}"`);
  c.header('cache-control', 'no-store');
  c.set('pageCsp', fileCsp);
  return c.body(new Uint8Array(bytes)) as never;
}
