import css from '@ecom/ui/tokens.css?raw';

/**
 * The shared tokens, read from the one file that holds them: the theme computes shades from
 * colours, for which a CSS variable is not enough.
 */
const theme = css.slice(css.indexOf('@theme'), css.indexOf('@layer'));
const declared = new Map(
  [...theme.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

/** The value of `--<name>`. @throws when tokens.css has none: a typing error must not pass */
export function token(name: string): string {
  const value = declared.get(name);
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}

/** `#rrggbb` of `--color-<name>`. */
export const color = (name: string): string => token(`color-${name}`);
