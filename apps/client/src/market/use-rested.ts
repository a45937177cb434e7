import { useEffect, useState } from 'react';

/** So long after the last letter, somebody has probably stopped typing. */
const restMs = 200;

/** The text once it has rested: letters in between are nobody's question. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
