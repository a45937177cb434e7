import { expect } from '@playwright/test';
import type { Visitor } from './visitor.ts';

export interface Step {
  readonly name: string;
  take(visitor: Visitor, siteUrl: string): Promise<void>;
}

const phone = '+22890112233';
const typed = '90112233';
const name = 'Afi Mensah';
let firstCode = '';
const pin = '73051';
/** The product that she buys. */
let wanted = '';

/** «5 000», as amounts are held together. */
const thousands = (digits: string): string => `${digits}\u00a0000`;

/** The walk that README.md describes; every new part of the product adds its steps. */
export const walk: readonly Step[] = [
  {
    name: 'a guest opens the home',
    async take({ page, photograph }, siteUrl) {
      await page.goto(siteUrl);
      await expect(page.getByRole('link', { name: 'Commencer' })).toBeVisible();
      await photograph('home-guest');
    },
  },
  {
    name: 'a guest looks for something at the market (cherche au marché)',
    async take({ page }) {
      await page.getByRole('link', { name: 'Marché', exact: true }).click();
      await page.getByRole('combobox', { name: 'Chercher un article' }).fill('riz');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: /^Résultats pour «\sriz\s»/ })).toBeVisible();
      await expect(page.getByRole('link', { name: /^Riz / }).first()).toBeVisible();
      await page.getByRole('link', { name: 'Accueil', exact: true }).click();
      await expect(page.getByRole('link', { name: 'Commencer' })).toBeVisible();
    },
  },
  {
    name: 'sign up: gives a phone number',
    async take({ page, photograph }) {
      await page.getByRole('link', { name: 'Commencer' }).click();
      await page.getByLabel('Numéro au Togo').fill(typed);
      await photograph('sign-up-phone');
      await page.getByRole('button', { name: 'Recevoir le code' }).click();
    },
  },
  {
    name: 'sign up: types the code that arrived by SMS',
    async take({ page, photograph, readCode }) {
      await expect(page.getByRole('heading', { name: 'Le code reçu par SMS' })).toBeVisible();
      firstCode = await readCode(phone);
      await page.getByLabel('Code à six chiffres').fill(firstCode.slice(0, 4));
      await photograph('sign-up-code');
      await page.getByLabel('Code à six chiffres').fill(firstCode);
    },
  },
  {
    name: 'sign up: gives a name',
    async take({ page, photograph }) {
      await page.getByLabel('Nom ou prénom').fill(name);
      await photograph('sign-up-name');
      await page.getByRole('button', { name: 'Continuer' }).click();
    },
  },
  {
    name: 'sign up: reads and accepts the terms',
    async take({ page, photograph }) {
      await page.getByRole('checkbox').check();
      await photograph('sign-up-consent');
      await page.getByRole('button', { name: 'Créer mon compte' }).click();
    },
  },
  {
    name: 'look around: the home greets and shows the activity',
    async take({ page, photograph }) {
      await expect(page.getByText('Compte créé')).toBeVisible();
      await expect(page.getByText(name).first()).toBeVisible();
      await photograph('home');
    },
  },
  {
    name: 'look around: the profile',
    async take({ page, photograph }) {
      await page.getByRole('link', { name: 'Profil', exact: true }).click();
      await expect(page.getByText('90 11 22 33').first()).toBeVisible();
      await photograph('profile');
    },
  },
  {
    name: 'look around: chooses a PIN, twice',
    async take({ page, photograph }) {
      await page.getByRole('link', { name: 'Code PIN' }).click();
      await page.getByRole('button', { name: 'Choisir mon code PIN' }).click();
      await page.getByLabel('Nouveau code PIN').fill(pin);
      await photograph('pin');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await page.getByLabel('Répétez le code PIN').fill(pin);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(page.getByRole('heading', { name: 'Votre code PIN est prêt' })).toBeVisible();
      await page.getByRole('button', { name: 'Terminé' }).click();
      await page.getByRole('button', { name: 'Retour' }).click();
      await expect(page.getByText('Actif')).toBeVisible();
    },
  },
  {
    name: 'look around: the devices that are signed in',
    async take({ page, photograph }) {
      await page.getByRole('link', { name: 'Appareils' }).click();
      await expect(page.getByText('Cet appareil')).toBeVisible();
      await photograph('devices');
      await page.getByRole('button', { name: 'Retour' }).click();
    },
  },
  {
    name: 'look around: says who she is, and sees what that allows',
    async take({ page, photograph }) {
      await page.getByRole('link', { name: 'Identité' }).click();
      await page.getByRole('button', { name: 'Dire qui je suis' }).click();
      await page.getByLabel('Nom et prénoms').fill(name);
      await page.getByLabel('Jour').fill('7');
      await page.getByLabel('Mois').selectOption('avril');
      await page.getByLabel('Année').fill('1990');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(page.getByText('7 avril 1990')).toBeVisible();
      await photograph('identity');
      await page.getByRole('button', { name: 'Retour' }).click();
      await expect(page.getByText('Niveau 1')).toBeVisible();
    },
  },
  {
    name: 'tops up her wallet from her phone',
    async take({ page, photograph }) {
      await page.getByRole('link', { name: 'Argent', exact: true }).click();
      await expect(page.getByText('Aucun mouvement pour l’instant')).toBeVisible();
      await page.getByRole('link', { name: 'Recharger' }).click();
      await page.getByRole('radio', { name: 'Mixx by Yas' }).check();
      await photograph('topup-number');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await page.getByRole('button', { name: thousands('5') }).click();
      await photograph('topup-amount');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await page.getByRole('button', { name: /^Recharger 5/ }).click();
      await expect(page.getByRole('heading', { name: /Confirmez sur votre/ })).toBeVisible();
      await photograph('topup-waiting');
      await expect(page.getByRole('heading', { name: 'C’est fait' })).toBeVisible();
      await page.getByRole('button', { name: 'Terminé' }).click();
      await expect(page.getByText(thousands('+5')).first()).toBeVisible();
      await photograph('wallet');
    },
  },
  {
    name: 'a merchant signs in to her store (une commerçante entre dans sa boutique)',
    async take({ openShop, readCode, photographShop }) {
      const { shop, owner } = await openShop();
      await shop.getByLabel('Numéro au Togo').fill(owner.slice('+228'.length));
      await shop.getByRole('button', { name: 'Recevoir le code' }).click();
      await shop.getByLabel('Code à six chiffres').fill(await readCode(owner));
      await expect(shop.getByRole('link', { name: 'Articles' })).toBeVisible();
      await photographShop('home');
    },
  },
  {
    name: 'she changes a price, and her customer sees it',
    async take({ page, openShop }, siteUrl) {
      const { shop } = await openShop();
      await shop.getByRole('link', { name: 'Articles' }).click();
      await shop.getByRole('searchbox').fill('basmati');
      const found = shop.getByRole('list', { name: 'Articles' }).getByRole('listitem');
      await expect(found).toHaveCount(3);
      await shop.getByRole('link', { name: 'Riz basmati, sac de 5\u00a0kg' }).click();
      await shop.getByLabel('Prix', { exact: true }).fill('4000');
      wanted = `${siteUrl}/marche/produit/${new URL(shop.url()).pathname.split('/').at(-1)}`;
      await page.goto(wanted);
      await expect(page.getByRole('main')).not.toContainText(thousands('4'));
      await shop.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await expect(shop.getByText('Article enregistré.')).toBeVisible();
      await page.reload();
      await expect(page.getByRole('main')).toContainText(thousands('4'));
      await page.goBack();
    },
  },
  {
    name: 'her customer buys it out of her wallet, to fetch it',
    async take({ page, photograph }) {
      await page.goto(wanted);
      await page.getByRole('button', { name: 'Ajouter au panier', exact: true }).click();
      await page.getByRole('link', { name: 'Voir le panier' }).click();
      await expect(page.getByRole('button', { name: 'Commander' })).toBeVisible();
      await photograph('cart');
      await page.getByRole('button', { name: 'Commander' }).click();
      await page.getByLabel('Retrait sur place').check();
      const pay = page.getByRole('button', { name: /^Payer 4/ });
      await expect(pay).toBeEnabled();
      await photograph('checkout');
      await pay.click();
      await page.getByLabel('Code PIN').fill(pin);
      await page.getByRole('button', { name: 'Confirmer' }).click();
      await expect(page.getByRole('heading', { name: /^Commande envoyée/ })).toBeVisible();
      await page.getByRole('link', { name: /Le Grenier de Nafissatou/ }).click();
      await expect(page.getByRole('status').first()).toContainText('vous répond');
    },
  },
  {
    name: 'the store accepts it, has it ready, and hands it over for her code',
    async take({ page, openShop, photograph, photographShop }) {
      const { shop } = await openShop();
      await shop
        .getByRole('link', { name: /^Commandes/ })
        .first()
        .click();
      const accept = shop.getByRole('button', { name: 'Accepter', exact: true });
      await expect(accept).toBeVisible();
      await photographShop('orders');
      await accept.click();
      await shop.getByRole('button', { name: /^En cours/ }).click();
      await shop.getByRole('button', { name: 'C’est prêt' }).click();
      const spelled = page.getByText(/^Code\s:/);
      await expect(page.getByText('Prête', { exact: true }).first()).toBeVisible();
      await photograph('order');
      const code = ((await spelled.textContent()) ?? '').replace(/\D/g, '');
      await shop.getByRole('button', { name: 'Remettre' }).click();
      const dialog = shop.getByRole('dialog');
      await dialog.getByLabel('Code du client').fill(code);
      await dialog.getByRole('button', { name: 'Remettre' }).click();
      await expect(page.getByText('Remise', { exact: true }).first()).toBeVisible();
    },
  },
  {
    name: 'keeps the receipt (garde le reçu)',
    async take({ page }) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Garder ou envoyer le reçu' }).click();
      expect((await download).suggestedFilename()).toMatch(/^recu-.+\.pdf$/);
    },
  },
  {
    name: 'says that something is wrong, and the store gives money back (signale un problème)',
    async take({ page, openShop, photograph, photographShop }) {
      const { shop } = await openShop();
      const order = page.url();
      await page.getByRole('link', { name: 'Signaler un problème' }).click();
      await page.getByRole('checkbox', { name: /^Riz basmati/ }).check();
      await page.getByRole('radio', { name: 'Abîmé ou cassé' }).check();
      await page.getByLabel('Racontez en quelques mots').fill('Le sac est percé au coin.');
      await page.getByRole('radio', { name: 'Être remboursé' }).check();
      await photograph('return');
      await page.getByRole('button', { name: 'Envoyer à la boutique' }).click();
      await expect(page.getByRole('heading', { name: 'Votre signalement' })).toBeVisible();
      await shop
        .getByRole('link', { name: /Retours/ })
        .first()
        .click();
      await shop.getByRole('main').getByRole('listitem').getByRole('link').click();
      const accept = shop.getByRole('button', { name: /^Accepter/ });
      await expect(accept).toBeVisible();
      await photographShop('return');
      await accept.click();
      const dialog = shop.getByRole('dialog');
      await dialog.getByRole('textbox').first().fill('1000');
      await dialog.getByRole('button', { name: /^Rendre/ }).click();
      await expect(page.getByText('Accepté', { exact: true })).toBeVisible();
      await page.goto(order);
    },
  },
  {
    name: 'orders the same again, and this time her phone pays (paie par mobile money)',
    async take({ page, photograph }, siteUrl) {
      await page.getByRole('button', { name: 'Commander à nouveau' }).click();
      await page.getByRole('button', { name: 'Commander', exact: true }).click();
      await page.getByLabel('Retrait sur place').check();
      await page.getByLabel('Mobile money', { exact: false }).check();
      await expect(page.getByLabel('Numéro qui paie')).not.toHaveValue('');
      await page.getByRole('button', { name: /^Payer 4/ }).click();
      await expect(page.getByRole('heading', { name: /Confirmez sur votre/ })).toBeVisible();
      await photograph('checkout-phone');
      const sent = page.getByRole('heading', { name: /^Commande envoyée/ });
      // The network confirms in its customer's place, when she would have.
      await expect(sent).toBeVisible({ timeout: 20_000 });
      await page.goto(siteUrl);
    },
  },
  {
    name: 'sign out',
    async take({ page }) {
      await page.getByRole('link', { name: 'Profil', exact: true }).click();
      await page.getByRole('button', { name: 'Se déconnecter' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Se déconnecter' }).click();
      await expect(page.getByRole('link', { name: 'Commencer' })).toBeVisible();
    },
  },
  {
    name: 'sign in again with the same number and a new code',
    async take({ page, readCode, letTimePass }) {
      // A number gets one code a minute.
      await letTimePass(61);
      await page.getByRole('link', { name: 'Commencer' }).click();
      await page.getByLabel('Numéro au Togo').fill(typed);
      await page.getByRole('button', { name: 'Recevoir le code' }).click();
      const code = await readCode(phone, firstCode);
      await page.getByLabel('Code à six chiffres').fill(code);
      await expect(page.getByText(name).first()).toBeVisible();
      await expect(page.getByText('Déconnexion')).toBeVisible();
    },
  },
];
