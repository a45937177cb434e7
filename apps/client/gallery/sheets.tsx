import { Button } from '@ecom/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { type PinAsk, PinSheet } from '../src/profile/pin/pin-sheet.tsx';
import { Part } from './frame.tsx';

const queries = new QueryClient();
const payee = 'usr_00000000-0000-7000-8000-000000000000';

const asks: Readonly<Record<string, PinAsk>> = {
  device: { purpose: 'device' },
  payment: { purpose: 'payment', amountXof: 12_500, payee, payeeName: 'Boutique du coin' },
};

/** The sheet of the PIN, which nothing pays with yet. */
export function Sheets() {
  const [ask, setAsk] = useState<PinAsk | null>(null);
  return (
    <QueryClientProvider client={queries}>
      <Part title="PinSheet">
        {Object.entries(asks).map(([purpose, one]) => (
          <Button key={purpose} look="quiet" onClick={() => setAsk(one)}>
            {purpose}
          </Button>
        ))}
        {ask && (
          <PinSheet ask={ask} onProved={async () => setAsk(null)} onClose={() => setAsk(null)} />
        )}
      </Part>
    </QueryClientProvider>
  );
}
