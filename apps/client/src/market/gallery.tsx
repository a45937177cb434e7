import { useMarketMessages } from '@ecom/i18n/market';
import { useEffect, useRef, useState } from 'react';
import { type PictureFile, ProductPicture } from './product-picture.tsx';

interface Props {
  readonly title: string;
  readonly pictures: readonly PictureFile[];
}

const sizes = '(min-width: 448px) 416px, 92vw';

/** Pictures side by side, one at a time: by swipe, or by the arrow keys. */
export function Gallery({ title, pictures }: Props) {
  const { product } = useMarketMessages();
  const strip = useRef<HTMLElement>(null);
  const [nth, setNth] = useState(0);
  useEffect(() => {
    const element = strip.current;
    if (!element) return;
    const look = () => setNth(Math.round(element.scrollLeft / Math.max(1, element.clientWidth)));
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, []);
  const show = (at: number) => strip.current?.scrollTo({ left: at * strip.current.clientWidth });
  const of = pictures.length;
  if (of < 2) {
    const [picture = null] = pictures;
    const alt = picture ? title : product.noPicture;
    return (
      <div className="overflow-hidden rounded-2xl">
        <ProductPicture picture={picture} alt={alt} title={title} sizes={sizes} eager />
      </div>
    );
  }
  return (
    <div className="relative">
      <section
        ref={strip}
        aria-label={product.pictures}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
        onKeyDown={(event) => {
          const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
          if (step === undefined) return;
          // The browser's own arrows go a few pixels, and the snap takes them back.
          event.preventDefault();
          show(Math.min(Math.max(nth + step, 0), of - 1));
        }}
        className="flex snap-x snap-mandatory overflow-x-auto rounded-2xl [scrollbar-width:none]"
      >
        {pictures.map((picture, at) => (
          <div key={picture.id} className="w-full shrink-0 snap-center">
            <ProductPicture
              picture={picture}
              alt={product.picture(title, product.position(at + 1, of))}
              title={title}
              sizes={sizes}
              eager={at === 0}
            />
          </div>
        ))}
      </section>
      <p
        aria-live="polite"
        className="num pointer-events-none absolute right-3 top-3 rounded-full bg-palm-950 px-2.5 py-0.5 text-xs font-bold text-white"
      >
        {product.position(nth + 1, of)}
      </p>
      <div aria-hidden="true" className="mt-3 flex justify-center gap-1.5">
        {pictures.map(({ id }, at) => (
          <span
            key={id}
            className={`h-2 rounded-full transition-all ${at === nth ? 'w-5 bg-palm-800' : 'w-2 bg-edge'}`}
          />
        ))}
      </div>
    </div>
  );
}
