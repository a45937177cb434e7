import {
  condition,
  fits,
  lengthM,
  material,
  pieces,
  powerW,
  volumeL,
  warranty,
  weightKg,
} from './attributes.ts';
import { type Branch, choice, leaf, number, text, yesNo } from './build.ts';

export const phones: Branch = {
  slug: 'telephones',
  fr: 'Téléphones',
  en: 'Phones',
  attributes: [condition, warranty],
  below: [
    leaf('smartphones', 'Smartphones', 'Smartphones', [
      number('storage', 'Mémoire', 'Storage', 'Go'),
      number('ram', 'Mémoire vive', 'RAM', 'Go'),
      yesNo('dualSim', 'Double SIM', 'Dual SIM'),
    ]),
    leaf('telephones-simples', 'Téléphones à touches', 'Button phones', [
      yesNo('dualSim', 'Double SIM', 'Dual SIM'),
    ]),
    leaf('chargeurs-et-batteries', 'Chargeurs et batteries', 'Chargers and batteries', [
      powerW,
      number('capacity', 'Capacité', 'Capacity', 'mAh'),
    ]),
    leaf('ecouteurs-et-casques', 'Écouteurs et casques', 'Earphones', [
      yesNo('wireless', 'Sans fil', 'Wireless'),
    ]),
    leaf('coques-et-cartes', 'Coques, cartes et mémoires', 'Cases and cards', [fits]),
  ],
};

export const electronics: Branch = {
  slug: 'electronique',
  fr: 'Télé, son et ordinateurs',
  en: 'TV, sound and computers',
  attributes: [condition, warranty],
  below: [
    leaf('televiseurs', 'Télévisions et décodeurs', 'TVs', [
      number('inches', 'Écran', 'Screen', 'pouces'),
    ]),
    leaf('radios-et-enceintes', 'Radios et enceintes', 'Radios and speakers', [powerW]),
    leaf('ordinateurs', 'Ordinateurs et tablettes', 'Computers', [
      number('storage', 'Mémoire', 'Storage', 'Go'),
      number('ram', 'Mémoire vive', 'RAM', 'Go'),
    ]),
    leaf('accessoires-informatiques', 'Accessoires informatiques', 'Computer accessories', [
      number('storage', 'Mémoire', 'Storage', 'Go'),
    ]),
  ],
};

export const house: Branch = {
  slug: 'maison',
  fr: 'Maison et cuisine',
  en: 'Home and kitchen',
  attributes: [material],
  below: [
    leaf('marmites-et-ustensiles', 'Marmites et ustensiles', 'Pots and utensils', [
      volumeL,
      pieces,
    ]),
    leaf('vaisselle', 'Vaisselle', 'Tableware', [pieces]),
    leaf('foyers-et-rechauds', 'Foyers et réchauds', 'Stoves'),
    leaf('matelas-et-linge', 'Matelas et linge', 'Bedding', [
      number('places', 'Places', 'Places', 'places'),
    ]),
    leaf('meubles', 'Meubles', 'Furniture'),
    leaf('decoration', 'Rideaux et décoration', 'Curtains and decoration'),
    leaf('menage-et-lessive', 'Ménage et lessive', 'Cleaning', [weightKg, volumeL]),
  ],
};

export const energy: Branch = {
  slug: 'electromenager-et-energie',
  fr: 'Électroménager et énergie',
  en: 'Appliances and energy',
  attributes: [powerW, warranty],
  below: [
    leaf('ventilateurs', 'Ventilateurs', 'Fans'),
    leaf('refrigerateurs', 'Réfrigérateurs et congélateurs', 'Fridges', [volumeL]),
    leaf('petit-electromenager', 'Petit électroménager', 'Small appliances'),
    leaf('solaire', 'Solaire', 'Solar'),
    leaf('lampes-et-ampoules', 'Lampes et ampoules', 'Lamps and bulbs'),
    leaf('groupes-et-rallonges', 'Groupes et rallonges', 'Generators and cords', [lengthM]),
  ],
};

export const vehicles: Branch = {
  slug: 'moto-et-auto',
  fr: 'Moto et auto',
  en: 'Motorbike and car',
  attributes: [fits],
  below: [
    leaf('casques-et-pluie', 'Casques et protection', 'Helmets and rain gear', [
      choice('form', 'Forme', 'Form', ['full: Intégral / Full face', 'open: Jet / Open face']),
    ]),
    leaf('pneus-et-chambres', 'Pneus et chambres à air', 'Tyres and tubes'),
    leaf('pieces-moto', 'Pièces moto', 'Motorbike parts'),
    leaf('huiles-et-batteries', 'Huiles et batteries', 'Engine oil and batteries', [volumeL]),
  ],
};

export const building: Branch = {
  slug: 'bricolage-et-jardin',
  fr: 'Matériaux, outils et jardin',
  en: 'Building, tools and garden',
  below: [
    leaf('ciment-fer-et-toles', 'Ciment, fer et tôles', 'Cement, steel and roofing', [
      weightKg,
      lengthM,
    ]),
    leaf('carreaux-et-peinture', 'Carreaux et peinture', 'Tiles and paint', [volumeL]),
    leaf('outillage', 'Outillage', 'Tools', [pieces]),
    leaf('plomberie', 'Plomberie', 'Plumbing', [lengthM]),
    leaf('electricite', 'Électricité et serrures', 'Wiring and locks', [lengthM]),
    leaf('jardin-et-semences', 'Jardin et semences', 'Garden and seeds', [weightKg]),
  ],
};

export const school: Branch = {
  slug: 'ecole-et-bureau',
  fr: 'École et bureau',
  en: 'School and office',
  below: [
    leaf('cahiers', 'Cahiers et papier', 'Notebooks and paper', [
      number('pages', 'Pages', 'Pages', 'pages'),
    ]),
    leaf('stylos-et-geometrie', 'Stylos et géométrie', 'Pens and geometry', [pieces]),
    leaf('cartables', 'Cartables', 'School bags', [volumeL]),
    leaf('livres-scolaires', 'Livres et tableaux', 'Books and boards', [
      text('grade', 'Classe', 'Grade'),
    ]),
  ],
};
