import { unwrap } from '@ecom/api-client';
import { useLanguage, useMessages } from '@ecom/i18n';
import { useOrdersMessages } from '@ecom/i18n/orders';
import { Button, Notice } from '@ecom/ui';
import { ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { problemText } from '../app/problem-text.ts';
import { api } from '../session/session.ts';
import { useOnline } from '../session/use-online.ts';
import type { Order } from './order-data.ts';

/** The order as a paper: handed to another app of the phone, or kept among its files. */
export function Receipt({ order }: { readonly order: Pick<Order, 'id' | 'number'> }) {
  const messages = useMessages();
  const { receipt } = useOrdersMessages().orders;
  const language = useLanguage();
  const online = useOnline();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const get = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const params = { path: { orderId: order.id }, query: { language } };
      const got = api.GET('/v1/market/orders/{orderId}/receipt.pdf', { params, parseAs: 'blob' });
      const blob: Blob = await unwrap(got);
      const file = new File([blob], receipt.file(order.number), { type: 'application/pdf' });
      await handOver(file, `${receipt.title} ${order.number}`);
    } catch (error) {
      setProblem(problemText(messages, error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {problem && <Notice tone="danger">{problem}</Notice>}
      <Button look="quiet" wide busy={busy} disabled={!online} onClick={() => void get()}>
        <ReceiptText size={18} aria-hidden="true" />
        {online ? receipt.get : receipt.offline}
      </Button>
    </>
  );
}

/** Phones ask whom to send it to; where that is refused or unknown, it is kept as a file. */
async function handOver(file: File, title: string): Promise<void> {
  if (navigator.canShare?.({ files: [file] })) {
    try {
      return await navigator.share({ files: [file], title });
    } catch (error) {
      // She thought better of it.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // Some phones begin to read it only after the tap has ended.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
