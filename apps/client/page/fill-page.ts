/** HTML that was made here, of escaped parts; any other value is text of somebody's. */
export interface Html {
  readonly html: string;
}

/** What stands in the holes of a page, by their names. */
export type Holes = Readonly<Record<string, string | Html>>;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in quoted attributes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

/** Data for a script element that is not run: nothing in it can end the element. */
export const escapeData = (data: unknown): Html => ({
  html: JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  }),
});

/** A page with its `{{holes}}` filled. What comes in is not looked through for holes again. */
export const fillPage = (page: string, holes: Holes): string =>
  page.replace(/\{\{([a-z]+)\}\}/g, (hole, name: string) => {
    const value = Object.hasOwn(holes, name) ? holes[name] : undefined;
    if (value === undefined) return hole;
    return typeof value === 'string' ? escapeText(value) : value.html;
  });
