/** Large drawings for what is not there. */

/** A stall whose awning is up and whose table is still empty. */
export function EmptyStall() {
  return (
    <svg viewBox="0 0 160 112" className="h-28 w-40" aria-hidden="true">
      <ellipse cx="80" cy="104" rx="62" ry="6" fill="#7a4d00" opacity=".14" />
      <path d="M28 40v62M132 40v62" stroke="#7a4d00" strokeWidth="5" strokeLinecap="round" />
      <path d="M24 66h112v12H24z" fill="#c98a55" />
      <path d="M24 78h112l-5 20H29z" fill="#e2b384" />
      <path
        d="m40 78 3 20m20-20 2 20m15-20v20m17-20-2 20m22-20-3 20"
        stroke="#c98a55"
        strokeWidth="2"
      />
      <path d="M26 14h108l12 26H14z" fill="#bb4419" />
      {[0, 1, 2, 3, 4, 5].map((stripe) => (
        <path
          key={stripe}
          d={`M${14 + stripe * 22} 40h22a11 11 0 0 1-22 0z`}
          fill={stripe % 2 === 0 ? '#bb4419' : '#ffb81c'}
        />
      ))}
      <path d="M44 14h18l-4 26H36zm36 0h18l4 26H80z" fill="#ffb81c" />
      <path d="M92 66c-2-8 14-8 12 0z" fill="#0f7f63" />
      <path d="M97 60c-6-6-4-10 0-12 2 4 2 8 0 12z" fill="#0c6650" />
    </svg>
  );
}

/** A looking glass over a table where nothing lies: for searches that found nothing. */
export function NothingFound() {
  return (
    <svg viewBox="0 0 160 112" className="h-28 w-40" aria-hidden="true">
      <ellipse cx="80" cy="102" rx="54" ry="6" fill="#7a4d00" opacity=".14" />
      <path d="M30 70h100l-9 26a5 5 0 0 1-5 4H44a5 5 0 0 1-5-4z" fill="#c98a55" />
      <path d="M30 70h100l-2 8H32z" fill="#7a4d00" />
      <path
        d="m52 80 5 18m23-18v18m28-18-5 18M37 88h86"
        stroke="#7a4d00"
        strokeWidth="2.5"
        opacity=".5"
      />
      <circle cx="76" cy="42" r="27" fill="#eff8f3" />
      <circle cx="76" cy="42" r="27" fill="none" stroke="#0c6650" strokeWidth="7" />
      <path d="m96 61 22 20" stroke="#083a2d" strokeWidth="10" strokeLinecap="round" />
      <path
        d="M60 38c2-8 8-13 16-13"
        fill="none"
        stroke="#b9decf"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path d="M70 40h.1M84 40h.1" stroke="#14201b" strokeWidth="6" strokeLinecap="round" />
      <path
        d="M70 54c4-4 8-4 12 0"
        fill="none"
        stroke="#14201b"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** A heart of woven cloth with nothing in it yet. */
export function OpenHeart() {
  return (
    <svg viewBox="0 0 120 96" className="h-24 w-30" aria-hidden="true">
      <ellipse cx="60" cy="90" rx="34" ry="5" fill="#7a4d00" opacity=".14" />
      <path
        d="M60 82C22 58 18 40 22 28c5-14 27-17 38 2 11-19 33-16 38-2 4 12 0 30-38 54z"
        fill="#fbe4d8"
        stroke="#bb4419"
        strokeWidth="5"
        strokeLinejoin="round"
        strokeDasharray="1 9"
        strokeLinecap="round"
      />
      <path
        d="M60 70C36 54 32 43 34 35"
        fill="none"
        stroke="#bb4419"
        strokeWidth="4"
        strokeLinecap="round"
        opacity=".5"
      />
      <circle cx="92" cy="22" r="9" fill="#ffb81c" />
      <path d="M92 17v10m-5-5h10" stroke="#14201b" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
