import type { DashMessages } from './dash.ts';

/** The texts that every dashboard has: the administration, the merchants’ app. */
export const dashEn: DashMessages = {
  demo: {
    label: 'Demonstration',
    text: 'Demonstration: nothing is real, the people are invented',
    inbox: 'See the SMS',
  },
  app: {
    close: 'Close',
    cancel: 'Cancel',
    copy: 'Copy',
    copied: 'Copied',
    more: 'Show more',
    account: 'My account',
    morePlaces: 'More',
    skip: 'Skip to the content',
    home: 'Home',
    stale: 'What you see dates from before the connection was lost.',
    failed: 'This could not be loaded.',
    none: '—',
  },
  reason: {
    label: 'Reason',
    help: 'Kept in the audit. E.g. reported stolen, checked by phone.',
    short: 'Give a reason, three characters at least.',
  },
  offline: 'Offline: nothing can be changed for the moment.',
  waited: {
    now: 'just now',
    minutes: (n) => `${n} min`,
    hours: (n) => `${n} h`,
    days: (n) => `${n} d`,
  },
};
