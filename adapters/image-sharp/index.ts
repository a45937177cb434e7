export { type SharpEncoderOptions, sharpEncoder } from './sharp-encoder.ts';
