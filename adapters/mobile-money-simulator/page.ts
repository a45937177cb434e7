import type { noFaults } from './faults.ts';
import type { Operation, OperationState } from './operation.ts';
import { endings } from './outcomes.ts';
import { floatOf, type World } from './world.ts';

const knobNames: Readonly<Record<keyof typeof noFaults, string>> = {
  scope: 'Pannes sur',
  settleMs: 'Temps avant chaque étape (ms)',
  delayMs: 'Réponse retardée (ms)',
  dropEvery: 'Appel perdu, 1 sur',
  cutAnswerEvery: 'Réponse perdue, 1 sur',
  failAfterEvery: 'Erreur 500 après acceptation, 1 sur',
  garbleEvery: 'Réponse illisible, 1 sur',
  silentWebhooks: 'Aucune notification',
  extraWebhooks: 'Notifications en double',
  reorderWebhooks: 'Notifications dans le désordre',
  webhookBeforeAnswer: 'Notification avant la réponse',
  signature: 'Signature',
  wrongAmount: 'Montant différent',
  declineFirst: 'Refus, puis paiement',
  floatExhausted: 'Plus de fonds pour payer',
};

const choices: Readonly<Record<string, readonly [string, string][]>> = {
  scope: [
    ['moves', 'les envois d’argent'],
    ['all', 'tous les appels'],
  ],
  signature: [
    ['good', 'bonne'],
    ['bad', 'fausse'],
    ['stale', 'périmée'],
    ['future', 'du futur'],
    ['missing', 'absente'],
  ],
};

const stateNames: Readonly<Record<OperationState, string>> = {
  created: 'créée',
  asked: 'en attente',
  approved: 'payée',
  declined: 'refusée',
  canceled: 'annulée',
  expired: 'expirée',
  sent: 'envoyée',
  failed: 'échouée',
};

/** The page to turn the knobs on. Without script: each button posts a form. */
export function pageOf(world: World): string {
  const latest = [...world.book.operations.values()].slice(-30).reverse();
  const floats = (['fedapay', 'paygate'] as const).flatMap((provider) =>
    (['mixx', 'moov'] as const).map(
      (network) => `${provider} ${network} : ${francs(floatOf(world, provider, network))}`,
    ),
  );
  return `<!doctype html>
<html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mobile money simulé</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:auto;padding:1rem;color:#1b1b1b}
label,td,th{display:block}form.knobs{display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}
input,select,button{font:inherit;padding:.35rem;max-width:100%}button{cursor:pointer}
table{border-collapse:collapse;width:100%}td,th{display:table-cell;text-align:left;padding:.25rem .5rem;border-bottom:1px solid #ddd}
td form{display:inline}td{overflow-wrap:anywhere}
@media(max-width:40rem){body{padding:.5rem;font-size:14px}td,th{padding:.25rem .2rem}button{padding:.3rem .2rem}td button{display:block;margin-bottom:.25rem}}
</style>
<h1>Mobile money simulé</h1>
<p>Aucun argent réel. Fonds : ${floats.join(' · ')}</p>
<h2>Pannes</h2>
<form class="knobs" method="post" action="/control/faults">
${Object.entries(world.book.faults).map(knob).join('\n')}
<button>Appliquer</button></form>
<form method="post" action="/control/restart"><button>Redémarrer</button></form>
<h2>Selon la fin du numéro</h2>
<table>${endings.map(({ suffix, meaning }) => `<tr><td>… ${suffix}</td><td>${meaning}</td></tr>`).join('')}
<tr><td>autre</td><td>paie, ou est payé</td></tr></table>
<h2>Dernières opérations</h2>
<table><tr><th>Opérateur</th><th>Référence</th><th>Montant</th><th>État</th><th></th></tr>
${latest.map(row).join('\n')}</table></html>`;
}

function knob([name, value]: [string, string | number | boolean]): string {
  const title = knobNames[name as keyof typeof noFaults] ?? name;
  if (typeof value === 'boolean') {
    return `<label><input type="checkbox" name="${name}"${value ? ' checked' : ''}> ${title}</label>`;
  }
  if (typeof value === 'number') {
    return `<label>${title}<br><input type="number" min="0" name="${name}" value="${value}"></label>`;
  }
  const options = (choices[name] ?? []).map(
    ([key, text]) => `<option value="${key}"${key === value ? ' selected' : ''}>${text}</option>`,
  );
  return `<label>${title}<br><select name="${name}">${options.join('')}</select></label>`;
}

function row({ provider, direction, reference, amountXof, state, askedAtMs }: Operation): string {
  const sense = direction === 'collect' ? 'reçoit' : 'envoie';
  const ends =
    direction === 'collect' ? (['approved', 'declined'] as const) : (['sent', 'failed'] as const);
  const isOpen = askedAtMs !== null && state !== 'approved' && state !== 'sent';
  const buttons = ends.map((end) => button(reference, end)).join(' ');
  return `<tr><td>${provider} ${sense}</td><td>${escaped(reference)}</td><td>${francs(amountXof)}</td>
<td>${stateNames[state]}</td><td>${isOpen ? buttons : ''}</td></tr>`;
}

const verbs: Readonly<Record<string, string>> = {
  approved: 'Payer',
  declined: 'Refuser',
  sent: 'Envoyer',
  failed: 'Échouer',
};

const button = (reference: string, state: OperationState): string =>
  `<form method="post" action="/control/end"><input type="hidden" name="reference" value="${escaped(reference)}">
<button name="state" value="${state}">${verbs[state] ?? state}</button></form>`;

const francs = (amountXof: number): string => `${amountXof.toLocaleString('fr')} F`;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
