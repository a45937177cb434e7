/** Which dashboard this page is, from its `<html data-app>`: each keeps a session of its own. */
export const appId: 'admin' | 'business' =
  document.documentElement.dataset.app === 'business' ? 'business' : 'admin';
