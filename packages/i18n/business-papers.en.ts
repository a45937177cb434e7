import type { PaperMessages } from './business-papers.ts';

export const businessPapersEn: PaperMessages = {
  title: 'Papers',
  subtitle: 'What we check before the store opens',
  back: 'Settings',
  privacy:
    'The photos are kept sealed. Only our reviewers see them, and every look is written down.',
  ownerOnly: 'Only the owner sends papers and asks for the opening.',
  kinds: {
    id_card: { title: 'Your identity paper', help: 'Card or passport, whole and readable.' },
    premises: {
      title: 'The place of sale',
      help: 'Shop, stall or workshop, seen from the street.',
    },
    registration: { title: 'The trade register', help: 'If you have one. It is not required.' },
  },
  optional: 'Optional',
  missing: 'Missing',
  kept: (when) => `Received on ${when}`,
  send: 'Send a photo',
  replace: 'Replace the photo',
  sendOf: (paper) => `Send a photo: ${paper}`,
  replaceOf: (paper) => `Replace the photo: ${paper}`,
  sent: 'Photo received.',
  preparing: 'Preparing the photo…',
  sending: (percent) => `Sending… ${percent}\u00a0%`,
  sendingOf: (paper) => `Sending the photo: ${paper}`,
  broken: 'Sending broke off. The photo stays here, you need not take it again.',
  retry: 'Try again',
  retryOf: (paper) => `Try again: ${paper}`,
  unreadable: 'This file is not a photo that we can read.',
  application: {
    title: 'Application',
    papersFirst: 'Send the two papers above first.',
    ready: 'Everything is there. Send the application, we check it.',
    submit: 'Ask for the opening',
    submitted: 'Application sent.',
    waits: (when) => `Sent on ${when}. We are checking.`,
    withdraw: 'Take the application back',
    withdrawn: 'Application taken back: you may change it.',
    accepted: 'The store is checked. These photos are no longer asked for.',
  },
};
