import type { ImageEncoder } from '@ecom/auth';
import type { PictureDrawer, PreviewDrawer } from '@ecom/marketplace';

type Encoder = ImageEncoder & PictureDrawer & PreviewDrawer;

/**
 * The encoder of processes that work. Its native code is loaded with the first image: a worker
 * at rest stays small, and a bundle of functions never meets it.
 */
export function lazyEncoder(): Encoder {
  let loading: Promise<Encoder> | undefined;
  const load = async () => {
    const { sharpDrawer, sharpEncoder, sharpPreview } = await import('@ecom/image-sharp');
    return { ...sharpEncoder(), ...sharpDrawer(), ...sharpPreview() };
  };
  const loaded = () => {
    loading ??= load();
    return loading;
  };
  return {
    encode: async (bytes, options) => (await loaded()).encode(bytes, options),
    draw: async (bytes, widthsPx) => (await loaded()).draw(bytes, widthsPx),
    preview: async (bytes) => (await loaded()).preview(bytes),
  };
}
