/** A letter that has just been opened: for lists that are still empty. */
export function Letter() {
  return (
    <svg viewBox="0 0 120 96" className="h-24 w-30" aria-hidden="true">
      <ellipse cx="60" cy="88" rx="40" ry="5" fill="#7a4d00" opacity=".14" />
      <path d="M22 38 60 12l38 26v44a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4z" fill="#0c6650" />
      <rect x="32" y="22" width="56" height="50" rx="5" fill="#fff" />
      <path
        d="M41 35h38M41 45h38M41 55h24"
        stroke="#b9decf"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path d="M22 40 60 66l38-26v42a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4z" fill="#0a4d3c" />
      <circle cx="92" cy="24" r="12" fill="#ffb81c" />
      <path d="m87 24 4 4 7-8" fill="none" stroke="#14201b" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}

/** A palm on the beach at the end of the day: for a page that is not there. */
export function PalmTree() {
  return (
    <svg viewBox="0 0 120 96" className="h-24 w-30" aria-hidden="true">
      <circle cx="84" cy="40" r="20" fill="#ffb81c" />
      <path d="M0 78c30-8 90-8 120 0v18H0z" fill="#f2dfb8" />
      <path
        d="M56 84c-2-18 0-32 6-46"
        fill="none"
        stroke="#7a4d00"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path
        d="M62 38c-14-10-28-6-34 4 12-4 22-4 34-4zm0 0c-4-16-18-22-28-16 12 2 20 8 28 16zm0 0c4-16 18-20 28-14-12 2-20 6-28 14zm0 0c14-6 28 0 32 10-12-6-20-8-32-10z"
        fill="#0f7f63"
      />
    </svg>
  );
}

/** A purse of woven cloth with coins that come: for money that is not there yet. */
export function Purse() {
  return (
    <svg viewBox="0 0 120 96" className="h-24 w-30" aria-hidden="true">
      <ellipse cx="60" cy="90" rx="38" ry="5" fill="#7a4d00" opacity=".14" />
      <circle cx="46" cy="20" r="11" fill="#ffb81c" />
      <circle cx="46" cy="20" r="6.5" fill="none" stroke="#7a4d00" strokeWidth="2" />
      <circle cx="76" cy="12" r="9" fill="#ffc94d" />
      <circle cx="76" cy="12" r="5" fill="none" stroke="#7a4d00" strokeWidth="2" />
      <path
        d="M42 40c-14 10-22 24-22 34 0 10 8 14 40 14s40-4 40-14c0-10-8-24-22-34z"
        fill="#0c6650"
      />
      <path d="M23 66c24 7 50 7 74 0l3 8c-26 8-54 8-80 0z" fill="#0a4d3c" />
      <path
        d="m30 71 6-5 6 5 6-5 6 5 6-5 6 5 6-5 6 5 6-5 6 5"
        fill="none"
        stroke="#ffc94d"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <path d="M40 30c8 5 32 5 40 0l-3 11H43z" fill="#0f7f63" />
      <path d="M42 41h36" stroke="#ffb81c" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
