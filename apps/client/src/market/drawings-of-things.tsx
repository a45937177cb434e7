/** Each 64 × 48, flat, warm, two or three tones: what one works, plays and rides with. */

export const phone = (
  <>
    <rect x="20" y="3" width="25" height="42" rx="5" fill="#14201b" />
    <rect x="23" y="7" width="19" height="32" rx="2" fill="#5d67c4" />
    <path d="M23 30c6-8 12 2 19-7v14a2 2 0 0 1-2 2H25a2 2 0 0 1-2-2z" fill="#ffb81c" />
    <circle cx="32.5" cy="42" r="1.4" fill="#e8e1d5" />
    <circle cx="36" cy="14" r="3.5" fill="#ffe6a8" />
  </>
);

export const helmet = (
  <>
    <path d="M10 33C9 16 19 6 33 6s22 10 22 24v6H35z" fill="#bb4419" />
    <path d="M10 33c0 7 3 10 8 10h31c4 0 6-3 6-8z" fill="#9a3412" />
    <path d="M55 27H37c-5 0-7 3-6 7l1 4h21c2-2 2-7 2-11z" fill="#14201b" />
    <path d="M50 30H39" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" opacity=".5" />
    <path
      d="M16 22c2-6 7-10 13-11"
      fill="none"
      stroke="#ffb81c"
      strokeWidth="3"
      strokeLinecap="round"
    />
  </>
);

export const notebook = (
  <>
    <path d="M14 6h32a4 4 0 0 1 4 4v32a3 3 0 0 1-3 3H14z" fill="#343fa0" />
    <path d="M14 6h7v39h-7z" fill="#27307a" />
    <rect x="26" y="13" width="18" height="10" rx="2" fill="#fbf8f2" />
    <path d="M29 17h12" stroke="#8b968f" strokeWidth="2" />
    <path d="m40 44 3-13 12-19 5 3-12 19z" fill="#ffb81c" />
    <path d="m40 44 3-13 5 3z" fill="#e2b384" />
  </>
);

export const teddy = (
  <>
    <circle cx="19" cy="11" r="7" fill="#a8683a" />
    <circle cx="45" cy="11" r="7" fill="#a8683a" />
    <circle cx="32" cy="25" r="19" fill="#c98a55" />
    <ellipse cx="32" cy="32" rx="9" ry="7" fill="#f2dfb8" />
    <circle cx="25" cy="21" r="2.4" fill="#14201b" />
    <circle cx="39" cy="21" r="2.4" fill="#14201b" />
    <path d="M29 29h6l-3 3zm3 3v3" fill="#14201b" stroke="#14201b" strokeWidth="1.4" />
  </>
);

export const ball = (
  <>
    <circle cx="32" cy="24" r="20" fill="#fbf8f2" />
    <path d="m32 15 8.5 6-3.2 10H26.7l-3.2-10z" fill="#14201b" />
    <path
      d="M32 15V5m8.5 16 10-4M37.3 31l6 9m-16.6-9-6 9m2.8-19-10-4"
      stroke="#14201b"
      strokeWidth="2.4"
    />
    <circle cx="32" cy="24" r="19" fill="none" stroke="#0c6650" strokeWidth="2.4" />
  </>
);

export const hammer = (
  <>
    <path d="m14 40 22-24 6 6-22 24a4 4 0 0 1-6-6z" fill="#c98a55" />
    <path d="m14 40 22-24 2 2-23 25z" fill="#e2b384" />
    <path d="M28 12c6-8 14-9 20-5l-3 5 9 9-7 7-8-8-5 3z" fill="#56625c" />
    <path d="M28 12c6-8 14-9 20-5l-2 3c-6-2-11 0-15 5z" fill="#8b968f" />
  </>
);

export const bricks = (
  <>
    <path d="M8 31h22v13H8zm24 0h24v13H32z" fill="#bb4419" />
    <path d="M18 17h22v12H18zm24 0h12v12H42zM8 17h8v12H8z" fill="#9a3412" />
    <path d="M8 31h22v3H8zm24 0h24v3H32zM18 17h22v3H18z" fill="#fff" opacity=".18" />
    <path d="m24 15 12-11 6 11z" fill="#8b968f" />
    <path d="m36 4 9-3" stroke="#7a4d00" strokeWidth="4" strokeLinecap="round" />
  </>
);

export const cross = (
  <>
    <rect x="12" y="12" width="40" height="33" rx="6" fill="#0c6650" />
    <path d="M24 12V7c0-2 1-3 3-3h10c2 0 3 1 3 3v5" fill="none" stroke="#083a2d" strokeWidth="4" />
    <path d="M12 20h40v5H12z" fill="#083a2d" opacity=".35" />
    <path d="M28 19h8v6h6v8h-6v6h-8v-6h-6v-8h6z" fill="#fbf8f2" />
  </>
);
