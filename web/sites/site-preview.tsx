import { useState } from 'preact/hooks'
import type { Site } from '../../shared/site.ts'
import { publicOrigin } from '../ui/public-origin.ts'
import { Summary } from '../ui/summary.tsx'
import { SiteSketch } from './site-sketch.tsx'
import type { SiteValues } from './site-values.ts'

/**
 * What is being edited, beside what visitors see now. The published page is only asked for when
 * it is wanted, since asking for it is an arrival.
 */
export function SitePreview({ site, values }: { site: Site | null; values: SiteValues }) {
  const [isPublished, setIsPublished] = useState(false)
  const canShow = site !== null && site.publishedVersion !== null
  return (
    <Summary title="As players will see it">
      {canShow && (
        <fieldset class="segments">
          <legend class="visually-hidden">Which state of the page</legend>
          <button
            type="button"
            class="segment"
            aria-pressed={!isPublished}
            onClick={() => setIsPublished(false)}
          >
            As edited
          </button>
          <button
            type="button"
            class="segment"
            aria-pressed={isPublished}
            onClick={() => setIsPublished(true)}
          >
            Published, version {site.publishedVersion}
          </button>
        </fieldset>
      )}
      {canShow && isPublished ? (
        <iframe
          class="site-frame"
          key={site.publishedVersion}
          title={`${site.name}, as published`}
          src={`${publicOrigin()}/s/${site.slug}`}
          sandbox=""
          loading="lazy"
        />
      ) : (
        <SiteSketch values={values} />
      )}
    </Summary>
  )
}
