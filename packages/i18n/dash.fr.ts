/** The texts that every dashboard has: the administration, the merchants’ app. */
export const dashFr = {
  demo: {
    label: 'Démonstration',
    text: 'Démonstration : rien n’est réel, les personnes sont inventées',
    inbox: 'Voir les SMS',
  },
  app: {
    close: 'Fermer',
    cancel: 'Annuler',
    copy: 'Copier',
    copied: 'Copié',
    more: 'Voir plus',
    account: 'Mon compte',
    morePlaces: 'Plus',
    skip: 'Aller au contenu',
    home: 'Accueil',
    stale: 'Ce qui s’affiche date d’avant la coupure.',
    failed: 'Ceci n’a pas pu être chargé.',
    none: '—',
  },
  reason: {
    label: 'Raison',
    help: 'Gardée dans le journal. Ex. : signalé volé, vérifié au téléphone.',
    short: 'Donnez une raison, trois signes au moins.',
  },
  offline: 'Hors ligne : rien ne peut être changé pour le moment.',
  waited: {
    now: 'à l’instant',
    minutes: (n: number) => `${n} min`,
    hours: (n: number) => `${n} h`,
    days: (n: number) => `${n} j`,
  },
} as const;
