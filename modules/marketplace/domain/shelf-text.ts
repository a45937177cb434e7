/** Signs that turn the direction of what follows: a title must not read otherwise than it is. */
const turning = /\p{Bidi_Control}/gu;

/** One line without control characters: it is shown in lists and read aloud. */
export const oneLine = (text: string): string =>
  text
    .replace(turning, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** The same, but lines stay, and one empty line between them. */
export const paragraphs = (text: string): string =>
  text
    .replace(turning, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** How long PostgreSQL finds a text: a smiley is one sign there and two here. */
export const signsOf = (text: string): number => [...text].length;
