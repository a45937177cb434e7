import { type StorePlan, store } from './plan.ts';

/** Invented stores; any likeness of a name is chance. */
export const householdStores: readonly StorePlan[] = [
  store(
    [
      'marmites-de-tante-rose',
      'Les Marmites de Tante Rose',
      'Rose',
      'be-kpota',
      'Allée des marmites, au fond du marché',
    ],
    'Marmites, bassines et foyers pour la maison et le traiteur.',
    ['market', 30, 2000, 500, 10],
    'marmites ustensiles foyers menage bidons vaisselle',
  ),
  store(
    ['belle-table', 'Belle Table', 'Pélagie', 'hanoukope', 'Rue de la gare, vitrine claire'],
    'Vaisselle, linge et petits cadeaux de mariage.',
    ['shop', 40, 3000, 500, 10],
    'vaisselle ustensiles linge decoration petit-electro',
  ),
  store(
    [
      'dors-bien',
      'Dors Bien, matelas et linge',
      'Bernice',
      'agoe-assiyeye',
      'Grand hangar avant le marché',
    ],
    'Matelas de toutes tailles, draps, rideaux et moustiquaires.',
    ['shop', 60, 5000, 1000, 14],
    'matelas linge decoration moustiquaires',
  ),
  store(
    [
      'meubles-du-teck',
      'Le Bon Teck, meubles',
      'Messan',
      'avepozo',
      'Route d’Aného, atelier à ciel ouvert',
    ],
    'Meubles fabriqués sur place en teck sec, livrés et montés.',
    ['shop', 240, 5000, 2000, 20],
    'meubles decoration jeux',
  ),
  store(
    [
      'droguerie-du-quartier',
      'Droguerie Mille Choses',
      'Amélé',
      'tokoin-ouest',
      'À l’angle, mur peint en rouge',
    ],
    'Lessive, seaux, lampes, cadenas : ce qu’on cherche partout est ici.',
    ['evening', 15, 1000, 300, 6],
    'lessive menage lampes serrures bidons savons foyers electricite',
  ),
];
export const buildingStores: readonly StorePlan[] = [
  store(
    [
      'quincaillerie-la-confiance',
      'Quincaillerie du Bon Ouvrier',
      'Tchalla',
      'adidogome',
      'Face au dépôt de sable',
    ],
    'Ciment, fer et tôles livrés sur chantier, du lundi au samedi.',
    ['office', 120, 10000, 3000, 18],
    'ciment fer toles briques chantier outils',
  ),
  store(
    [
      'bati-couleur',
      'Bâti Couleur',
      'Nadège',
      'be-klikame',
      'Grande salle d’exposition, feux tricolores',
    ],
    'Carreaux, peinture et plomberie. Teintes préparées à la demande.',
    ['office', 60, 5000, 1500, 14],
    'carreaux peinture plomberie electricite',
  ),
  store(
    [
      'outils-de-bruno',
      'Chez Bruno, outils et serrures',
      'Bruno',
      'gbonvie',
      'Ruelle des soudeurs',
    ],
    'L’outil qu’il faut, au détail, avec le conseil.',
    ['shop', 20, 1500, 400, 9],
    'outils chantier serrures electricite plomberie jardin peinture',
  ),
];
export const schoolStores: readonly StorePlan[] = [
  store(
    [
      'papeterie-du-campus',
      'Papeterie de l’Étudiant',
      'Hodalo',
      'universite-de-lome',
      'Entrée sud du campus',
    ],
    'Cahiers, livres et calculatrices, photocopies à côté.',
    ['office', 15, 1000, 300, 8],
    'cahiers papier stylos geometrie livres cartables cles-usb',
  ),
  store(
    [
      'librairie-des-ecoliers',
      'Librairie des Écoliers',
      'Vicentia',
      'kpehenou',
      'En face de l’école primaire',
    ],
    'La liste de rentrée préparée à l’avance, prête à retirer.',
    ['shop', 20, 1000, 300, 9],
    'cahiers papier stylos geometrie livres cartables jeux sport jouets',
  ),
];
