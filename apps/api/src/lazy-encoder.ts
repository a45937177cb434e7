import type { ImageEncoder } from '@ecom/auth';

/**
 * The encoder of processes that work. Its native code is loaded with the first image: a worker
 * at rest stays small, and a bundle of functions never meets it.
 */
export function lazyEncoder(): ImageEncoder {
  let loading: Promise<ImageEncoder> | undefined;
  const load = async () => (await import('@ecom/image-sharp')).sharpEncoder();
  return {
    encode: async (bytes, options) => {
      loading ??= load();
      return (await loading).encode(bytes, options);
    },
  };
}
