/** The brand's texture: the fan of a wax print, at low contrast. */
export function Weave({ className }: { readonly className: string }) {
  return (
    <svg className={className} aria-hidden="true" width="100%" height="100%">
      <defs>
        <pattern id="fan" width="48" height="48" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1.5">
            {[10, 19, 28, 37].map((radius) => (
              <circle key={radius} cx="0" cy="48" r={radius} />
            ))}
            {[10, 19].map((radius) => (
              <circle key={radius} cx="48" cy="48" r={radius} />
            ))}
            {[10, 19].map((radius) => (
              <circle key={radius} cx="48" cy="0" r={radius} />
            ))}
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#fan)" />
    </svg>
  );
}
