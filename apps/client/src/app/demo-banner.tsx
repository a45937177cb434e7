import './demo-banner.css';
import { useMessages } from '@ecom/i18n';
import { useInboxHref } from './demo.ts';

/**
 * On every screen of a demonstration: that nothing here is real, and where the codes arrive. It is
 * always in the page; `data-demo` on the root shows it, so that it can stand there from the first
 * paint of a prerendered page on.
 */
export function DemoBanner() {
  const { demo } = useMessages();
  const inboxHref = useInboxHref();
  return (
    <aside aria-label={demo.label} className="demo-banner">
      <p>{demo.text}</p>
      {inboxHref !== null && (
        <a href={inboxHref} target="_blank" rel="noopener">
          {demo.inbox}
        </a>
      )}
    </aside>
  );
}
