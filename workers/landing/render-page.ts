import type { SiteSnapshot } from '../../shared/snapshot.ts'
import { compliancePage, isCompliancePage } from './compliance-page.ts'
import { landingPage } from './landing-page.ts'
import { pageOf, type View } from './page.ts'

/** A page of a site as text/html, or null where it has no such page. Goes with pageHeaders. */
export function renderPage(site: SiteSnapshot, view: View): string | null {
  if (view.page === null) return landingPage(pageOf(site, view))
  return isCompliancePage(view.page) ? compliancePage(pageOf(site, view), view.page) : null
}
