import { useMessages } from '@ecom/i18n';
import { Button } from '@ecom/ui';
import { useState } from 'react';

/** The account's id, to be read out or sent: it names the account and opens nothing. */
export function Reference({ id }: { readonly id: string }) {
  const { support } = useMessages();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(id);
    setCopied(true);
  };
  // Where the browser refuses, the reference still stands there to be read.
  const tryCopy = () => void copy().catch(() => undefined);
  return (
    <section className="rounded-xl bg-card p-4 shadow-card">
      <h2 className="font-bold">{support.reference}</h2>
      <p className="mt-0.5 text-sm text-muted">{support.referenceHint}</p>
      <p className="num mt-3 break-all rounded-lg bg-sunk p-3 text-sm font-semibold">{id}</p>
      <div className="mt-3 flex items-center gap-3">
        <Button look="quiet" onClick={tryCopy}>
          {support.copy}
        </Button>
        <p role="status" className="text-sm font-semibold text-palm-700">
          {isCopied ? support.copied : ''}
        </p>
      </div>
    </section>
  );
}
