import type { Page } from '@playwright/test';
import { desk } from './admin.ts';
import { examine, inspect } from './inspect.ts';

const phone = { width: 360, height: 740 };

/** For whoever looks at the screens: a whole page, where a folder is named. */
export async function picture(page: Page, screen: string, width = phone.width): Promise<void> {
  const folder = process.env.ECOM_PICTURES;
  const path = `${folder}/${screen.replaceAll(/\W+/g, '-')}-${width}.png`;
  if (folder) await page.screenshot({ path, fullPage: true });
}

/** At a desk, then on a phone, where nothing may be wider than it and where it is left; axe at both. */
export async function look(page: Page, screen: string): Promise<void> {
  await page.setViewportSize(desk.viewport);
  await picture(page, screen, desk.viewport.width);
  await examine(page, `${screen} at a desk`);
  await page.setViewportSize(phone);
  await picture(page, screen, phone.width);
  await inspect(page, `${screen} on a phone`);
}
