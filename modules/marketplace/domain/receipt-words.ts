import type { Fulfilment, PayMethod } from './order-state.ts';

/** The words of a receipt: a paper is drawn by the server, in the language of whoever asks. */
export interface ReceiptWords {
  receipt(number: string): string;
  order(number: string): string;
  readonly ordered: string;
  readonly delivered: string;
  readonly hour: string;
  readonly store: string;
  readonly customer: string;
  readonly phone: string;
  readonly place: string;
  readonly payment: string;
  readonly methods: Readonly<Record<PayMethod, string>>;
  readonly fulfilments: Readonly<Record<Fulfilment, string>>;
  readonly columns: readonly [goods: string, quantity: string, each: string, sum: string];
  readonly refused: string;
  readonly none: string;
  readonly goods: string;
  readonly discount: string;
  readonly delivery: string;
  readonly total: string;
  readonly refunded: string;
  /** Of what is not on the bill any more, and was never paid. */
  readonly deducted: string;
  readonly left: string;
  readonly toPay: string;
  readonly kept: string;
}

const fr: ReceiptWords = {
  receipt: (number) => `Reçu de la commande ${number}`,
  order: (number) => `Commande ${number}`,
  ordered: 'Commandée le',
  delivered: 'Remise le',
  hour: 'Heure choisie',
  store: 'Boutique',
  customer: 'Client',
  phone: 'Téléphone',
  place: 'Livraison à',
  payment: 'Paiement',
  methods: {
    wallet: 'Portefeuille Ecom',
    mobile_money: 'Mobile money',
    cash: 'Espèces à la remise',
  },
  fulfilments: { delivery: 'Livraison', pickup: 'Retrait en boutique' },
  columns: ['Article', 'Quantité', 'Prix', 'Montant'],
  refused: 'pas disponible',
  none: 'Aucun article',
  goods: 'Articles',
  discount: 'Réduction',
  delivery: 'Livraison',
  total: 'Total',
  refunded: 'Remboursé',
  deducted: 'Déduit',
  left: 'Reste payé',
  toPay: 'À payer à la remise',
  kept: 'Gardez ce papier : il vaut preuve de votre achat auprès de la boutique et d’Ecom.',
};

const en: ReceiptWords = {
  receipt: (number) => `Receipt of order ${number}`,
  order: (number) => `Order ${number}`,
  ordered: 'Ordered on',
  delivered: 'Handed over on',
  hour: 'Chosen time',
  store: 'Shop',
  customer: 'Customer',
  phone: 'Phone',
  place: 'Delivered to',
  payment: 'Payment',
  methods: { wallet: 'Ecom wallet', mobile_money: 'Mobile money', cash: 'Cash on delivery' },
  fulfilments: { delivery: 'Delivery', pickup: 'Fetched at the shop' },
  columns: ['Goods', 'Quantity', 'Price', 'Amount'],
  refused: 'not available',
  none: 'No goods',
  goods: 'Goods',
  discount: 'Discount',
  delivery: 'Delivery',
  total: 'Total',
  refunded: 'Given back',
  deducted: 'Taken off',
  left: 'Paid in the end',
  toPay: 'To pay on delivery',
  kept: 'Keep this paper: it proves your purchase to the shop and to Ecom.',
};

export const receiptLanguages = ['fr', 'en'] as const;
export type ReceiptLanguage = (typeof receiptLanguages)[number];
export const receiptWords: Readonly<Record<ReceiptLanguage, ReceiptWords>> = { fr, en };
