/** A woven basket with its handle up and nothing in it yet. */
export function EmptyBasket() {
  return (
    <svg viewBox="0 0 160 112" className="h-28 w-40" aria-hidden="true">
      <ellipse cx="80" cy="103" rx="52" ry="6" fill="#7a4d00" opacity=".14" />
      <path
        d="M44 52c0-46 72-46 72 0"
        fill="none"
        stroke="#7a4d00"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <path d="M30 52h100l-11 44a7 7 0 0 1-7 5H48a7 7 0 0 1-7-5z" fill="#e2b384" />
      <path
        d="M35 66h90M38 80h84M54 58l5 42m21-42v42m26-42-5 42"
        stroke="#c98a55"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path d="M24 46h112a5 5 0 0 1 0 12H24a5 5 0 0 1 0-12z" fill="#bb4419" />
      {[0, 1, 2, 3, 4].map((stripe) => (
        <path key={stripe} d={`M${30 + stripe * 22} 46h11v12h-11z`} fill="#ffb81c" />
      ))}
    </svg>
  );
}
