import { CloudOff } from 'lucide-react';

/** Says that what is shown is not of now. */
export function OfflineBand({ text }: { readonly text: string }) {
  return (
    <p
      role="status"
      className="flex min-h-9 items-center justify-center gap-2 bg-sun-200 px-4 py-2 text-sm font-semibold text-sun-800"
    >
      <CloudOff size={16} aria-hidden="true" />
      {text}
    </p>
  );
}
