/** The business app's texts of the papers that open a store. They come with their screen. */
export const businessPapersFr = {
  title: 'Papiers',
  subtitle: 'Ce que nous vérifions avant d’ouvrir la boutique',
  back: 'Réglages',
  privacy:
    'Les photos sont rangées sous scellés. Seuls nos vérificateurs les voient, et chaque regard est noté.',
  ownerOnly: 'Seul le propriétaire envoie les papiers et demande l’ouverture.',
  kinds: {
    id_card: { title: 'Votre pièce d’identité', help: 'Carte ou passeport, tout entier, lisible.' },
    premises: {
      title: 'Le lieu de vente',
      help: 'La boutique, l’étal ou l’atelier, vu de la rue.',
    },
    registration: {
      title: 'Le registre du commerce',
      help: 'Si vous en avez un. Ce n’est pas obligatoire.',
    },
  },
  optional: 'Facultatif',
  missing: 'Manque',
  kept: (when: string) => `Reçu le ${when}`,
  send: 'Envoyer une photo',
  replace: 'Remplacer la photo',
  sendOf: (paper: string) => `Envoyer une photo\u00a0: ${paper}`,
  replaceOf: (paper: string) => `Remplacer la photo\u00a0: ${paper}`,
  sent: 'Photo reçue.',
  unreadable: 'Ce fichier n’est pas une photo que nous savons lire.',
  application: {
    title: 'Demande d’ouverture',
    papersFirst: 'Envoyez d’abord les deux papiers ci-dessus.',
    ready: 'Tout est là. Envoyez la demande, nous vérifions.',
    submit: 'Demander l’ouverture',
    submitted: 'Demande envoyée.',
    waits: (when: string) => `Envoyée le ${when}. Nous vérifions.`,
    withdraw: 'Reprendre la demande',
    withdrawn: 'Demande reprise\u00a0: vous pouvez la changer.',
    accepted: 'La boutique est vérifiée. Ces photos ne sont plus demandées.',
  },
} as const;
