export { sharpDrawer } from './sharp-drawer.ts';
export { type SharpEncoderOptions, sharpEncoder } from './sharp-encoder.ts';
