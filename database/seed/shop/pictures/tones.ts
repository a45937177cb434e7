/** The three depths of a colour. */
export interface Tone {
  readonly l: string;
  readonly m: string;
  readonly d: string;
}

/** Colours that things have by nature, tuned to stand beside the tokens of the interface. */
export const naturalTones: Readonly<Record<string, Tone>> = {
  tomato: { l: '#ee6a4a', m: '#d9431f', d: '#ad2f12' },
  chili: { l: '#e0483a', m: '#c22a24', d: '#8e1a1a' },
  orange: { l: '#ffb14a', m: '#f5930f', d: '#c96a06' },
  lemon: { l: '#ffe27a', m: '#ffcd3c', d: '#dd9f12' },
  leaf: { l: '#3f9e5b', m: '#1f7f48', d: '#0f5d36' },
  lime: { l: '#a8cf5a', m: '#7fb03a', d: '#568325' },
  palm: { l: '#2a8a6e', m: '#0c6650', d: '#083a2d' },
  sun: { l: '#ffd36b', m: '#ffb81c', d: '#d98c00' },
  clay: { l: '#d9683d', m: '#bb4419', d: '#8f2f10' },
  pagne: { l: '#5560c4', m: '#343fa0', d: '#232b75' },
  plum: { l: '#9a5a9c', m: '#76397b', d: '#50235a' },
  rose: { l: '#f6b3a8', m: '#e98577', d: '#c25f54' },
  onion: { l: '#cf7f9a', m: '#ab4f75', d: '#7c3355' },
  wood: { l: '#c98f57', m: '#a3683a', d: '#764622' },
  bark: { l: '#8a6038', m: '#68431f', d: '#452a10' },
  straw: { l: '#f2d59b', m: '#ddb56a', d: '#b88a40' },
  cream: { l: '#fffaf0', m: '#f5ead3', d: '#dccaa6' },
  white: { l: '#ffffff', m: '#f4f1ea', d: '#d9d3c6' },
  steel: { l: '#e3eaee', m: '#b4c0c8', d: '#7f8f99' },
  iron: { l: '#76838c', m: '#4d5a63', d: '#323d45' },
  ink: { l: '#3c4a45', m: '#202d28', d: '#101815' },
  gold: { l: '#ffdf8a', m: '#e5ac2c', d: '#a97610' },
  sky: { l: '#bfe3ef', m: '#86c3d8', d: '#4c8fa9' },
  honey: { l: '#f8b84a', m: '#dd8a12', d: '#a05a06' },
  smoke: { l: '#a9793f', m: '#7d5226', d: '#523413' },
  flesh: { l: '#f8d6b3', m: '#eab987', d: '#c98d59' },
};
