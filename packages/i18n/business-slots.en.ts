import type { BusinessSlotsMessages } from './business-slots.ts';

export const businessSlotsEn: BusinessSlotsMessages = {
  title: 'Times to choose',
  subtitle: 'Your customers order for a time, even while you are closed.',
  offer: 'Offer times to choose',
  capacity: 'Orders an hour',
  capacityHelp: 'Beyond that, the hour is full.',
  capacityInvalid: 'A whole number between 1 and 200.',
  lead: 'At the latest',
  leads: {
    0: 'Until the last moment',
    30: '30\u00a0minutes before',
    60: '1\u00a0hour before',
    120: '2\u00a0hours before',
    240: '4\u00a0hours before',
    720: '12\u00a0hours before',
    1440: 'A day before, at the same time',
    2880: 'Two days before',
  },
  leadMinutes: (minutes) => `${minutes}\u00a0min before`,
  days: 'How far ahead',
  dayNames: (days) =>
    days === 0
      ? 'The same day'
      : days === 1
        ? 'Until the next day'
        : `Up to ${days}\u00a0days ahead`,
  hours:
    'The times follow your opening hours, your days apart and your breaks. What is promised stays promised, even if you change these settings.',
  off: 'Without times to choose, people order from you only while you are open.',
};
