import type { GaugeReading, Reader } from '@ecom/server-kit';
import { alertKinds } from '../../store/alert-store.ts';
import { readGauges } from '../../store/watch-store.ts';

const openStates = ['created', 'submitted', 'pending', 'verified', 'suspended', 'returning'];

/** For the metrics: what the last check found and how old it is, open alerts, open orders. */
export async function ledgerGauges(reader: Reader): Promise<GaugeReading[]> {
  const rows = await readGauges(reader);
  const named = (name: string) => rows.filter((row) => row.name === name);
  const plain = (name: string) => named(name).map(({ value }) => ({ labels: {}, value }));
  // Those of which there is none are told as 0, or nobody could tell 0 from nothing.
  const counted = (name: string, label: string, all: readonly string[]) =>
    all.map((one) => ({
      labels: { [label]: one },
      value: named(name).find((row) => row.label === one)?.value ?? 0,
    }));
  return [
    {
      name: 'ecom_ledger_faults',
      help: 'Places that contradict each other, as the last check of the book found them.',
      samples: plain('faults'),
    },
    {
      name: 'ecom_ledger_check_age_seconds',
      help: 'Since the last check of the book ended.',
      samples: plain('check_age_s'),
    },
    {
      name: 'ecom_alerts_open',
      help: 'Alerts about money that are open, by kind.',
      samples: counted('alerts', 'kind', alertKinds),
    },
    {
      name: 'ecom_mobile_orders_open',
      help: 'Mobile money orders that are not over, by state.',
      samples: counted('orders', 'state', openStates),
    },
    {
      name: 'ecom_mobile_order_oldest_seconds',
      help: 'Age of the oldest mobile money order that is not over; 0 without one.',
      samples: plain('oldest_s'),
    },
  ];
}
