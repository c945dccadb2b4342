import type { Site } from '../../shared/site.ts'
import { publicOrigin } from '../ui/public-origin.ts'

/** The published page for a look that is nobody's visit. */
export function previewAddress({ slug }: Pick<Site, 'slug'>): string {
  return `${publicOrigin()}/s/${slug}?preview=1`
}
