import { useState } from 'preact/hooks'
import type { Site } from '../../shared/site.ts'
import { previewAddress } from './preview-address.ts'
import { Summary } from '../ui/summary.tsx'
import { SiteSketch } from './site-sketch.tsx'
import type { SiteValues } from './site-values.ts'

type PreviewProps = { site: Site | null; values: SiteValues; isDirty?: boolean }

/** What visitors see now, and what is being edited as soon as something is. */
export function SitePreview({ site, values, isDirty = false }: PreviewProps) {
  const [chosen, setChosen] = useState<'edited' | 'published' | null>(null)
  const canShow = site !== null && site.publishedVersion !== null
  const isCurrent = canShow && !isDirty && !site.hasUnpublishedChanges
  const isPublished = canShow && (chosen ? chosen === 'published' : isCurrent)
  return (
    <Summary title="As players will see it">
      {canShow && (
        <fieldset class="segments">
          <legend class="visually-hidden">Which state of the page</legend>
          <button
            type="button"
            class="segment"
            aria-pressed={!isPublished}
            onClick={() => setChosen('edited')}
          >
            As edited
          </button>
          <button
            type="button"
            class="segment"
            aria-pressed={isPublished}
            onClick={() => setChosen('published')}
          >
            Published, version {site.publishedVersion}
          </button>
        </fieldset>
      )}
      {isPublished ? (
        <iframe
          class="site-frame"
          key={site.publishedVersion}
          title={`${site.name}, as published`}
          src={previewAddress(site)}
          // The page runs no script; this lets accessibility tools look inside.
          sandbox="allow-scripts"
          loading="lazy"
        />
      ) : (
        <SiteSketch values={values} />
      )}
    </Summary>
  )
}
