import { useDashMessages } from '@ecom/i18n/dash';
import { Button } from '@mui/material';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';

/** Copies a text; where the browser refuses, the text still stands there to be selected. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const { app } = useDashMessages();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button
      size="small"
      startIcon={copied ? <Check size={16} /> : <Copy size={16} />}
      onClick={() => void copy()}
      aria-live="polite"
    >
      {copied ? app.copied : (label ?? app.copy)}
    </Button>
  );
}
