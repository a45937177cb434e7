/** The texts of offers at the checkout. They come with the cart. */
export const offersFr = {
  title: 'Code promo',
  label: 'Votre code',
  hint: 'Écrit sur une affiche, un message, un sac…',
  have: 'J’ai un code promo',
  another: 'Ajouter un autre code',
  apply: 'Appliquer',
  remove: (code: string) => `Retirer le code ${code}`,
  applied: (amount: string) => `Appliqué\u00a0: vous gagnez ${amount}`,
  form: 'Un code a de 3 à 20 lettres et chiffres.',
  tooMany: (most: number) => `${most} codes au plus par commande.`,
  near: (missing: string, title: string) => `Plus que ${missing} pour «\u00a0${title}\u00a0»`,
  off: (amount: string) => `−${amount}`,
  refused: {
    unknown: 'Ce code n’existe pas. Vérifiez les lettres et les chiffres.',
    not_begun: (when: string) => `Ce code ne vaut qu’à partir du ${when}.`,
    ended: 'Ce code est terminé.',
    paused: 'Ce code est suspendu pour le moment.',
    used_up: 'Ce code a déjà servi autant de fois que prévu.',
    used_by_you: 'Vous avez déjà utilisé ce code.',
    other_store: 'Ce code est celui d’une autre boutique.',
    not_these_goods: 'Ce code ne vaut pour aucun de ces articles.',
    below_minimum: (missing: string) => `Il manque ${missing} d’articles pour ce code.`,
    no_delivery:
      'Ce code offre la livraison\u00a0: il s’applique dès qu’il y a des frais de livraison.',
    not_with_other: (title: string) =>
      `Ne s’ajoute pas à «\u00a0${title}\u00a0», qui vous fait gagner plus ou autant.`,
    not_with_any: 'Ne s’ajoute pas à une autre offre de ce panier.',
  },
} as const;
