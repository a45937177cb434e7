import type { ApplyMessages } from './business-apply.ts';

export const businessApplyEn: ApplyMessages = {
  title: 'Open a store',
  store: 'The store',
  subtitle: 'Say what you sell and where.',
  back: 'Home',
  next: 'Papers, hours, delivery and products come next, at your own pace.',
  send: 'Create the store',
  begun: (name) => `${name} is created. Now follow the first steps.`,
  pin: {
    title: 'Where it is',
    help: 'Drag the map until the point of the pin stands on the store.',
    label: 'Map. The arrow keys move it.',
    credit: '© OpenStreetMap contributors',
    closer: 'Zoom in',
    farther: 'Zoom out',
    locate: 'My position',
    asking: 'Looking for your position…',
    refused: 'Access to your position is refused. Allow it in the browser, or drag the map.',
    none: 'Your position cannot be found here. Drag the map.',
    missing: 'Drag the map to your store.',
    sure: 'If it is really there, send once more.',
    failed: 'The map could not be loaded.',
    retry: 'Try again',
  },
};
