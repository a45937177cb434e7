import { useMarketMessages } from '@ecom/i18n/market';
import { Toast } from '@ecom/ui';
import { Share2 } from 'lucide-react';
import { useEffect, useState } from 'react';

/** Long enough to be read twice. */
const saidMs = 4_000;

/** The phone's own sheet; where there is none, the link is copied, or shown to be copied. */
export function ShareButton({ title }: { readonly title: string }) {
  const { product } = useMarketMessages();
  const [state, setState] = useState<'none' | 'copied' | 'shown'>('none');
  const url = `${location.origin}${location.pathname}`;
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('none'), saidMs);
    return () => clearTimeout(timer);
  }, [state]);
  const share = async () => {
    // Somebody who closes the sheet has changed her mind.
    const sheet: Partial<Pick<Navigator, 'share'>> = navigator;
    if (sheet.share) return sheet.share({ title, url }).catch(() => undefined);
    try {
      await navigator.clipboard.writeText(url);
      setState('copied');
    } catch {
      setState('shown');
    }
  };
  return (
    <>
      <button
        type="button"
        aria-label={product.share}
        onClick={() => void share()}
        className="press grid size-12 place-items-center rounded-full"
      >
        <Share2 size={22} aria-hidden="true" />
      </button>
      {state === 'copied' && <Toast text={product.copied} />}
      {state === 'shown' && (
        <input
          readOnly
          value={url}
          aria-label={product.link}
          onFocus={({ currentTarget }) => currentTarget.select()}
          className="absolute inset-x-4 top-16 z-20 min-h-13 rounded-lg border-2 border-edge bg-card px-4 text-sm shadow-lift"
        />
      )}
    </>
  );
}
