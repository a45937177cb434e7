/** A grey place of the final size; `className` gives width and height. */
export function Skeleton({ className }: { readonly className: string }) {
  return <span aria-hidden="true" className={`skeleton block ${className}`} />;
}
