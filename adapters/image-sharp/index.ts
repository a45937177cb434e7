export { sharpDrawer } from './sharp-drawer.ts';
export { type SharpEncoderOptions, sharpEncoder } from './sharp-encoder.ts';
export { sharpPreview } from './sharp-preview.ts';
