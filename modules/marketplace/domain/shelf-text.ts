/** One line without control characters: it is shown in lists and read aloud. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** How long PostgreSQL finds a text: a smiley is one sign there and two here. */
export const signsOf = (text: string): number => [...text].length;
