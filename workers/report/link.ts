import type { LinkGrade } from '../../shared/report.ts'

/** What a fact was tied to, and by what evidence. */
export type Link = {
  campaign: string
  site: string
  source: string
  grade: LinkGrade
  clickedAt: number | null
}

export type Linkable = { subId: string | null; clickId: string | null }
export type Place = { campaign: string; site: string; source: string }

/** Where the numbers inside click ids and the sub-ids on our links point. */
export type Places = { byNumber: Map<number, Place>; bySlug: Map<string, Place> }

/**
 * Ties a fact by the best evidence it carries: our click id, which says campaign or site by itself,
 * even if the click's row is gone; else the sub-id that our link carried; else only its tracker,
 * which says the offer and no more.
 */
export function linkOf(
  fact: Linkable,
  click: { container: number; at: number } | null,
  places: Places,
): Link {
  const clicked = click && places.byNumber.get(click.container)
  if (clicked) return { ...clicked, grade: 'exact', clickedAt: click.at }
  const tagged = fact.subId === null ? undefined : places.bySlug.get(fact.subId.toLowerCase())
  if (tagged) return { ...tagged, grade: 'sub-id', clickedAt: null }
  return { campaign: '', site: '', source: '', grade: 'tracker', clickedAt: null }
}
