/** The business app's texts of opening a store. They come with this screen. */
export const businessApplyFr = {
  title: 'Ouvrir une boutique',
  store: 'La boutique',
  subtitle: 'Dites ce que vous vendez et où.',
  back: 'Accueil',
  next: 'Papiers, horaires, livraison et articles viennent ensuite, à votre rythme.',
  send: 'Créer la boutique',
  begun: (name: string) => `${name} est créée. Suivez maintenant les premiers pas.`,
  pin: {
    title: 'Où elle se trouve',
    help: 'Glissez la carte jusqu’à ce que la pointe de l’épingle soit sur la boutique.',
    label: 'Carte. Les flèches du clavier la déplacent.',
    credit: '© OpenStreetMap contributors',
    closer: 'Agrandir la carte',
    farther: 'Réduire la carte',
    locate: 'Ma position',
    asking: 'Recherche de votre position…',
    refused:
      'L’accès à votre position est refusé. Autorisez-le dans le navigateur, ou glissez la carte.',
    none: 'Votre position est introuvable ici. Glissez la carte.',
    missing: 'Glissez la carte jusqu’à votre boutique.',
    sure: 'Si elle est bien là, envoyez encore une fois.',
    failed: 'La carte n’a pas pu être chargée.',
    retry: 'Réessayer',
  },
} as const;
