import type { ImageEncoder } from '@ecom/auth';
import type { PictureDrawer } from '@ecom/marketplace';

/**
 * The encoder of processes that work. Its native code is loaded with the first image: a worker
 * at rest stays small, and a bundle of functions never meets it.
 */
export function lazyEncoder(): ImageEncoder & PictureDrawer {
  let loading: Promise<ImageEncoder & PictureDrawer> | undefined;
  const load = async () => {
    const { sharpDrawer, sharpEncoder } = await import('@ecom/image-sharp');
    return { ...sharpEncoder(), ...sharpDrawer() };
  };
  const loaded = () => {
    loading ??= load();
    return loading;
  };
  return {
    encode: async (bytes, options) => (await loaded()).encode(bytes, options),
    draw: async (bytes, widthsPx) => (await loaded()).draw(bytes, widthsPx),
  };
}
