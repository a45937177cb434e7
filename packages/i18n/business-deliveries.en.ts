import type { DeliveryMessages } from './business-deliveries.ts';

export const businessDeliveriesEn: DeliveryMessages = {
  title: 'To deliver',
  failed: 'The deliveries could not be loaded.',
  empty: 'Nothing to deliver',
  emptyBody: 'What is ready to leave appears here by itself.',
  states: { ready: 'At the shop', picked_up: 'With you' },
  unnamed: 'Customer',
  kilos: (count, title) => `${count}\u00a0kg of ${title}`,
  times: (count, title) => `${count} x ${title}`,
  variantOf: (title, variant) => `${title} (${variant})`,
  collect: (amount) => `To collect: ${amount}`,
  paid: 'Paid already: nothing to collect',
  call: (phone) => `Call ${phone}`,
  map: 'See on the map',
  mapOf: (number) => `See on the map: ${number}`,
  locked: 'Too many wrong codes: the handing over is locked. Tell the shop.',
  acts: {
    label: (number) => `What to do with order ${number}`,
    depart: 'I leave with it',
    deliver: 'Hand over',
    fail: 'Could not hand over',
  },
  moved: 'This order has just changed: here is what is left to deliver.',
};
