import { useCommand, useToast } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Button } from '@mui/material';
import { FileDown } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from '../data/store.ts';
import { saveFile } from '../imports/import-files.ts';
import { fetchReceipt, type Order } from './order-data.ts';

/** The order as a paper, to print or to send. */
export function ReceiptButton({ order }: { readonly order: Pick<Order, 'id' | 'number'> }) {
  const { receipt } = useOrderMessages();
  const { id: storeId } = useStore();
  const language = useLanguage();
  const say = useToast();
  const { run, busy, error } = useCommand(() => fetchReceipt(storeId, order.id, language));
  useEffect(() => {
    if (error) say(error);
  }, [error, say]);
  const save = async () => {
    const done = await run(undefined);
    if (!done) return;
    saveFile(done.answer, `${order.number}.pdf`);
    say(receipt.saved);
  };
  return (
    <Button loading={busy} startIcon={<FileDown size={18} />} onClick={() => void save()}>
      {receipt.get}
    </Button>
  );
}
