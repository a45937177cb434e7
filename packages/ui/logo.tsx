interface Props {
  readonly size?: number;
}

/** A palm frond that is also an E, on its amber tile. */
export function Logo({ size = 36 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="13" fill="#ffb81c" />
      <path d="M15 37V11" stroke="#083a2d" strokeWidth="5" strokeLinecap="round" />
      <path
        d="M15 12c7-3 14-3 19 1-6 2-13 3-19 2M15 24c6-2 12-2 16 1-5 2-11 3-16 2M15 37c7 1 14 0 19-3"
        fill="none"
        stroke="#083a2d"
        strokeWidth="4.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
