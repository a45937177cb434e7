/** The business app's texts of a store's team. They come with its screen, not with the first load. */
export const businessMembersFr = {
  title: 'Équipe',
  subtitle: (store: string) => `Qui travaille pour ${store}`,
  members: 'Membres',
  me: 'Vous',
  unnamed: 'Sans nom',
  since: (when: string) => `Depuis le ${when}`,
  roles: { owner: 'Propriétaire', manager: 'Gérant', clerk: 'Vendeur' },
  rights: {
    title: 'Qui peut quoi',
    owner: 'Tout, et lui seul l’équipe, les papiers et la demande d’ouverture.',
    manager: 'Les articles, un par un ou en nombre, l’import et les réglages.',
    clerk: 'Les articles, leurs photos et leur stock, un par un.',
  },
  invite: {
    act: 'Inviter',
    title: 'Inviter quelqu’un',
    body: 'L’invitation attend dans Ecom Business, sous ce numéro, pendant deux semaines.',
    phone: 'Son numéro de téléphone',
    role: 'Son rôle',
    send: 'Envoyer l’invitation',
    sent: (phone: string) => `Invitation envoyée au ${phone}.`,
  },
  invitations: {
    title: 'Invitations en attente',
    none: 'Personne n’est invité pour le moment.',
    until: (when: string) => `Valable jusqu’au ${when}`,
    withdraw: 'Retirer',
    withdrawOf: (phone: string) => `Retirer l’invitation du ${phone}`,
    withdrawn: (phone: string) => `Invitation du ${phone} retirée.`,
  },
  acts: {
    of: (name: string) => `Que faire de ${name}`,
    role: 'Changer de rôle',
    handOver: 'Transmettre la boutique',
    remove: 'Retirer de l’équipe',
    leave: 'Quitter la boutique',
  },
  role: {
    title: (name: string) => `Le rôle de ${name}`,
    body: 'Le changement vaut tout de suite.',
    save: 'Enregistrer',
    saved: (name: string, role: string) => `${name}\u00a0: ${role}.`,
  },
  handOver: {
    title: (name: string) => `Transmettre la boutique à ${name}\u00a0?`,
    body: (name: string) =>
      `${name} devient propriétaire et vous devenez gérant. Vous ne pourrez pas la reprendre sans son accord.`,
    confirm: 'Transmettre',
    done: (name: string) => `La boutique est à ${name}.`,
  },
  remove: {
    title: (name: string) => `Retirer ${name} de l’équipe\u00a0?`,
    body: 'L’accès à la boutique se ferme tout de suite. Vous pourrez réinviter plus tard.',
    done: (name: string) => `${name} ne fait plus partie de l’équipe.`,
  },
  leave: {
    title: (store: string) => `Quitter ${store}\u00a0?`,
    body: 'Vous n’aurez plus accès à cette boutique. Pour revenir, il faudra une invitation.',
    confirm: 'Quitter',
    done: (store: string) => `Vous avez quitté ${store}.`,
  },
} as const;
