/**
 * Runs before the first paint, from the head of index.html (its hash is in the policy). It only
 * reads what this device remembers, so that the right half of the prerendered home is shown; a page that
 * the site has drawn is right in any language. On a first visit, without a service worker that has the font, the font waits for the paint.
 */
export const bootScript =
  '(function(d){var s={},w=navigator.serviceWorker;try{s=localStorage}catch(e){}' +
  "if(s['ecom.signedIn'])d.dataset.member='';" +
  "if(s['ecom.demo'])d.dataset.demo='';" +
  "if(!('drawn'in d.dataset)&&(location.pathname!=='/'||s['ecom.language']==='en'))" +
  "d.dataset.fresh='';" +
  "else if(!w||!w.controller)d.dataset.unpainted=''})" +
  '(document.documentElement)';
