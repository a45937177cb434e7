/**
 * Runs before the first paint, from the head of index.html (its hash is in the policy). It only
 * reads what this device remembers, so that the right half of the prerendered home is shown.
 */
export const bootScript =
  '(function(d){var s={};try{s=localStorage}catch(e){}' +
  "if(s['ecom.signedIn'])d.dataset.member='';" +
  "if(location.pathname!=='/'||s['ecom.language']==='en')d.dataset.fresh=''})" +
  '(document.documentElement)';
