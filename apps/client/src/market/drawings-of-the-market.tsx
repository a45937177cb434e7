/** Each 64 × 48, flat, warm, two or three tones: what one eats and wears. */

export const basket = (
  <>
    <circle cx="25" cy="15" r="7.5" fill="#d9480f" />
    <circle cx="38" cy="14" r="8" fill="#f59a0b" />
    <path d="M44 17c3-9 7-11 9-12-1 6-2 10-5 14z" fill="#0f7f63" />
    <path d="M25 8c2-3 4-3 6-3" fill="none" stroke="#0f7f63" strokeWidth="2.6" />
    <path d="M10 19h44l-5 23c-.5 2-2 3-4 3H19c-2 0-3.5-1-4-3z" fill="#c98a55" />
    <path d="M10 19h44l-1 5H11z" fill="#7a4d00" />
    <path
      d="m19 26 3 17M32 26v17M45 26l-3 17M13 33h38"
      fill="none"
      stroke="#7a4d00"
      strokeWidth="2"
      opacity=".6"
    />
  </>
);

export const tomatoes = (
  <>
    <circle cx="22" cy="31" r="12" fill="#d9480f" />
    <circle cx="43" cy="30" r="13" fill="#bb4419" />
    <circle cx="32" cy="19" r="11" fill="#e8590c" />
    <path d="m32 10-6-4m6 4 6-5m-6 5V3" stroke="#0c6650" strokeWidth="3" strokeLinecap="round" />
    <path d="M25 15c2-3 5-4 8-4" fill="none" stroke="#fff" strokeWidth="2.5" opacity=".5" />
    <path d="m22 21-5-2m5 2 5-1m16-2-5-2m5 2 6-2" stroke="#0f7f63" strokeWidth="2.6" />
  </>
);

export const fish = (
  <>
    <path d="M6 26c8-15 30-17 42-3l11-9c-2 8-2 14 0 22l-11-9C36 41 14 41 6 26z" fill="#343fa0" />
    <path d="M6 26c9 8 30 11 42 1C36 41 14 41 6 26z" fill="#8fb6d6" />
    <circle cx="17" cy="22" r="2.8" fill="#fff" />
    <circle cx="17" cy="22" r="1.3" fill="#14201b" />
    <path d="M25 18c3 5 3 10 0 15" fill="none" stroke="#27307a" strokeWidth="2.4" />
    <path d="M31 14c4-5 8-6 12-5-2 3-3 6-3 9z" fill="#27307a" />
  </>
);

export const bowl = (
  <>
    <path d="M14 22c4-12 32-12 36 0z" fill="#fff6e2" />
    <path
      d="M20 18h.1M27 14h.1M34 16h.1M41 18h.1M31 19h.1"
      stroke="#c98a55"
      strokeWidth="3"
      strokeLinecap="round"
    />
    <path d="M8 21h48c0 13-8 23-24 23S8 34 8 21z" fill="#bb4419" />
    <path d="M11 29c13 5 29 5 42 0l-2 6c-12 4-26 4-38 0z" fill="#ffb81c" />
    <path d="M8 21h48v3H8z" fill="#9a3412" />
  </>
);

export const pot = (
  <>
    <path
      d="M22 8c-2 3 2 4 0 7M32 6c-2 3 2 4 0 7M42 8c-2 3 2 4 0 7"
      fill="none"
      stroke="#bdb3a1"
      strokeWidth="2.4"
      strokeLinecap="round"
    />
    <path d="M13 22h38v14c0 6-4 9-9 9H22c-5 0-9-3-9-9z" fill="#0c6650" />
    <path d="M13 22h38v5H13z" fill="#083a2d" />
    <path d="M11 17h42v6H11z" fill="#0f7f63" />
    <path d="M13 28H7m44 0h6" stroke="#083a2d" strokeWidth="4" strokeLinecap="round" />
    <path d="M20 31v8" stroke="#fff" strokeWidth="3" strokeLinecap="round" opacity=".35" />
  </>
);

export const cloth = (
  <>
    <path d="M10 14c12-6 32-6 44 0v26c-12 5-32 5-44 0z" fill="#27307a" />
    {[18, 32, 46].map((x) => (
      <g key={x}>
        <circle cx={x} cy="28" r="6.5" fill="#ffb81c" />
        <circle cx={x} cy="28" r="3.6" fill="#bb4419" />
        <circle cx={x} cy="28" r="1.5" fill="#fbf8f2" />
      </g>
    ))}
    <path d="M10 14c12-6 32-6 44 0-12 5-32 5-44 0z" fill="#5d67c4" />
    <path d="M10 36c12 5 32 5 44 0v4c-12 5-32 5-44 0z" fill="#14201b" opacity=".3" />
  </>
);

export const sandal = (
  <>
    <path
      d="M19 5c8-4 14 2 14 10 0 6-3 9-2 16 1 8-2 13-8 13s-9-5-8-13c1-8-5-21 4-26z"
      fill="#c98a55"
    />
    <path
      d="M45 5c-8-4-14 2-14 10 0 6 3 9 2 16-1 8 2 13 8 13s9-5 8-13c-1-8 5-21-4-26z"
      fill="#e2b384"
    />
    <path
      d="M14 24c5-5 13-5 18-1M50 24c-5-5-13-5-18-1"
      fill="none"
      stroke="#9a3412"
      strokeWidth="5"
      strokeLinecap="round"
    />
    <circle cx="23" cy="21" r="2" fill="#ffb81c" />
    <circle cx="41" cy="21" r="2" fill="#ffb81c" />
  </>
);

export const jar = (
  <>
    <rect x="15" y="17" width="34" height="28" rx="7" fill="#fbf8f2" />
    <rect x="15" y="24" width="34" height="14" fill="#0c6650" />
    <path d="M25 31c4-5 10-5 14 0-4 5-10 5-14 0z" fill="#ffb81c" />
    <rect x="12" y="8" width="40" height="11" rx="4" fill="#7a4d00" />
    <rect x="12" y="8" width="40" height="4" rx="2" fill="#fff" opacity=".2" />
  </>
);
