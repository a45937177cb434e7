/** The business app's texts of the hours that a store offers. They come with that screen. */
export const businessSlotsFr = {
  title: 'Heures au choix',
  subtitle: 'Vos clients commandent pour une heure, même quand vous êtes fermé.',
  offer: 'Proposer des heures au choix',
  capacity: 'Commandes par heure',
  capacityHelp: 'Au-delà, l’heure est complète.',
  capacityInvalid: 'Un nombre entier entre 1 et 200.',
  lead: 'Au plus tard',
  leads: {
    0: 'Jusqu’au dernier moment',
    30: '30\u00a0minutes avant',
    60: '1\u00a0heure avant',
    120: '2\u00a0heures avant',
    240: '4\u00a0heures avant',
    720: '12\u00a0heures avant',
    1440: 'La veille, à la même heure',
    2880: 'Deux jours avant',
  },
  leadMinutes: (minutes: number) => `${minutes}\u00a0minutes avant`,
  days: 'Jusqu’à quand',
  dayNames: (days: number) =>
    days === 0
      ? 'Le jour même'
      : days === 1
        ? 'Jusqu’au lendemain'
        : `Jusqu’à ${days}\u00a0jours d’avance`,
  hours:
    'Les heures suivent vos horaires, vos jours à part et vos pauses. Ce qui est promis reste promis, même si vous changez ces réglages.',
  off: 'Sans heures au choix, on commande chez vous seulement quand vous êtes ouvert.',
} as const;
