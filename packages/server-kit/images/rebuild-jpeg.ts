import { exifPrefix, type Orientation, orientationOnlyTiff } from './exif-orientation.ts';
import { type ImagePart, type ImageParts, standsAt } from './image-parts.ts';

const startOfImage = Buffer.from([0xff, 0xd8]);
const pixelParts = /^(SOF\d|DHT|DQT|DRI|SOS|EOI)$/;

/** JFIF's header without the thumbnail that may follow it; Adobe's, which is fixed. */
const jfifLength = 14;
const adobeLength = 12;

/**
 * Both headers decide how the three components become colours, so they stay, cut to the part
 * that says it; a JFIF one stands first.
 */
export function rebuildJpeg(bytes: Buffer, image: ImageParts, orientation: Orientation): Buffer {
  const jfif = image.parts.find((part) => isHeader(bytes, part, 'APP0', 'JFIF\0', jfifLength));
  const adobe = image.parts.find((part) => isHeader(bytes, part, 'APP14', 'Adobe', adobeLength));
  const pixels = image.parts
    .filter(({ name }) => pixelParts.test(name))
    .map((part) => bytes.subarray(part.start, part.end));
  return Buffer.concat([
    startOfImage,
    ...(jfif === undefined ? [] : [jfifWithoutThumbnail(bytes, jfif)]),
    ...(orientation === 1 ? [] : [exifSegment(orientation)]),
    ...(adobe === undefined ? [] : [segment(0xee, bodyOf(bytes, adobe, adobeLength))]),
    ...pixels,
  ]);
}

const isHeader = (
  bytes: Buffer,
  part: ImagePart,
  name: string,
  begins: string,
  length: number,
): boolean =>
  part.name === name &&
  part.bodyEnd - part.bodyStart >= length &&
  standsAt(bytes, part.bodyStart, begins);

function jfifWithoutThumbnail(bytes: Buffer, jfif: ImagePart): Buffer {
  const body = Buffer.from(bodyOf(bytes, jfif, jfifLength));
  body.writeUInt16BE(0, 12);
  return segment(0xe0, body);
}

const exifSegment = (orientation: Orientation): Buffer =>
  segment(
    0xe1,
    Buffer.concat([Buffer.from(exifPrefix, 'latin1'), orientationOnlyTiff(orientation)]),
  );

const bodyOf = (bytes: Buffer, { bodyStart }: ImagePart, length: number): Buffer =>
  bytes.subarray(bodyStart, bodyStart + length);

function segment(code: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
