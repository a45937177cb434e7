import { ok, type Result } from '@ecom/kernel';
import {
  type ImageFacts,
  type ImageLimits,
  type ImageRefusal,
  inspectImage,
  weigh,
} from './inspect-image.ts';
import { type StrippedImage, stripMetadata } from './strip-metadata.ts';

/**
 * The way in for an uploaded image: weighed, stripped, then inspected as it will be kept.
 * Stripping comes first because many phones append a film or a second picture to a photograph:
 * the appendix is cut, not held against its owner. What comes back passes `inspectImage`.
 */
export function cleanImage(
  bytes: Uint8Array,
  limits: ImageLimits,
): Result<StrippedImage & ImageFacts, ImageRefusal> {
  const weight = weigh(bytes, limits);
  if (!weight.ok) return weight;
  const stripped = stripMetadata(bytes);
  if (!stripped.ok) return stripped;
  const facts = inspectImage(stripped.value.bytes, limits);
  if (!facts.ok) return facts;
  return ok({ ...stripped.value, ...facts.value });
}
