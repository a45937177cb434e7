/** The business app's texts of a store's money. They come with this screen. */
export const businessMoneyFr = {
  title: 'Argent',
  balance: {
    title: 'Solde de la boutique',
    help: 'Commandes remises, commission et remboursements déduits.',
    escrow: 'À venir',
    escrowHelp: (amount: string) =>
      `${amount} payés pour des commandes pas encore remises, commission comprise.`,
    cashDue: 'Commission due',
    cashDueHelp: (amount: string) =>
      `${amount} sur les ventes en espèces, que la boutique a déjà en caisse.`,
  },
  pay: {
    open: (amount: string) => `Verser ${amount}`,
    ownerOnly: 'Seul le propriétaire de la boutique demande un versement.',
    tooLittle: (min: string) => `Un versement se demande à partir de ${min}.`,
    part: (amount: string) => `Un versement porte sur ${amount} au plus. Le reste viendra ensuite.`,
    title: (amount: string) => `Verser ${amount}`,
    body: 'Toute la somme part sur ce numéro, sans frais. Votre code PIN le confirme.',
    network: 'Réseau',
    phone: 'Numéro mobile money',
    phoneHelp: 'Vérifiez bien\u00a0: un versement reçu ne se reprend pas.',
    pin: 'Code PIN',
    pinHelp: 'Celui de votre compte Ecom.',
    pinMissing: 'Entrez votre code PIN.',
    phoneWrong: 'Entrez un numéro mobile du Togo.',
    confirm: (amount: string) => `Envoyer ${amount}`,
    asked: (amount: string) => `${amount} en route.`,
  },
  underWay: {
    sending: (amount: string, phone: string) => `${amount} partent vers le ${phone}.`,
    waiting: (amount: string, phone: string) =>
      `${amount} envoyés au ${phone}\u00a0: le réseau n’a pas encore confirmé. Rien à refaire, la somme reste réservée.`,
  },
  payouts: {
    title: 'Versements',
    empty: 'Aucun versement',
    emptyBody: 'Les sommes envoyées sur un téléphone s’affichent ici.',
    amount: 'Montant',
    state: 'État',
    to: 'Vers',
    at: 'Demandé',
  },
  states: {
    sending: 'En route',
    waiting: 'Attend le réseau',
    paid: 'Versé',
    failed: 'Échoué, somme rendue',
  },
  statement: {
    title: 'Relevé',
    month: 'Mois',
    empty: 'Rien ce mois-ci',
    emptyBody: 'Les commandes remises et les remboursements s’affichent ici.',
    sums: { wallet: 'Payé dans l’app', cash: 'Espèces' },
    sales: 'Ventes',
    refunds: 'Remboursements',
    commission: 'Commission',
    net: 'Net pour vous',
    number: 'Commande',
    at: 'Date',
    gross: 'Montant',
    state: 'État',
    refund: (number: string) => `${number} · remboursement`,
    pdf: 'Relevé PDF',
    csv: 'Fichier CSV',
    xlsx: 'Fichier Excel',
    saved: 'Relevé enregistré.',
  },
  lineStates: {
    due: 'À verser',
    under_way: 'Versement en cours',
    paid: 'Versé',
    in_hand: 'En caisse',
  },
  errors: {
    pinWrong: (left: number) =>
      left > 1
        ? `Ce n’est pas votre code PIN. Encore ${left} essais.`
        : 'Ce n’est pas votre code PIN. Encore un essai.',
    pinLocked: 'Code PIN bloqué après cinq erreurs. Remplacez-le dans l’application client.',
    pinNotSet: 'Choisissez d’abord un code PIN dans l’application client, sous Profil.',
    again: 'La confirmation n’est plus valable. Entrez votre code PIN encore une fois.',
    restricted:
      'Les sorties d’argent sont suspendues 24\u00a0h après un changement sur votre compte.',
    untrusted: 'Cet appareil n’est pas encore reconnu. Entrez votre code PIN encore une fois.',
    underWay: 'Un versement est déjà en route. Attendez sa réponse.',
    nothing: 'Il n’y a plus assez à verser.',
    changed: 'Le solde vient de changer. Regardez la nouvelle somme.',
    network: 'Ce réseau ne peut pas être payé en ce moment. Essayez l’autre.',
  },
} as const;
