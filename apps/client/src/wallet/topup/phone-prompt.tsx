/** A phone that asks: the amber dot breathes while one waits. */
export function PhonePrompt() {
  return (
    <svg viewBox="0 0 120 104" className="h-24 w-30" aria-hidden="true">
      <ellipse cx="60" cy="97" rx="34" ry="5" fill="#7a4d00" opacity=".14" />
      <rect x="37" y="6" width="46" height="88" rx="9" fill="#06291f" />
      <rect x="41" y="14" width="38" height="68" rx="4" fill="#dcefe6" />
      <circle cx="60" cy="88" r="2.6" fill="#b9decf" />
      <rect
        x="45"
        y="28"
        width="54"
        height="38"
        rx="7"
        fill="#fff"
        stroke="#0c6650"
        strokeWidth="2.5"
      />
      <path d="M53 39h26M53 47h18" stroke="#b9decf" strokeWidth="4" strokeLinecap="round" />
      <path
        d="M54 57h.01M62 57h.01M70 57h.01M78 57h.01"
        stroke="#0a4d3c"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <circle cx="97" cy="30" r="8" fill="#ffb81c" />
    </svg>
  );
}
