import type { Site } from '../../shared/site.ts'
import { useResource } from '../api.ts'
import { session } from '../session/session.ts'
import { Chip } from '../ui/chip.tsx'
import { CopyLine } from '../ui/copy-button.tsx'
import { formatInstant } from '../ui/format.ts'
import { Icon } from '../ui/icons.tsx'
import { publicOrigin } from '../ui/public-origin.ts'
import { previewAddress } from './preview-address.ts'

export function SiteState({ site, isDirty = false }: { site: Site; isDirty?: boolean }) {
  if (isDirty) return <Chip tone="amber">Not saved</Chip>
  if (site.publishedVersion === null) return <Chip>Not published</Chip>
  if (site.hasUnpublishedChanges) return <Chip tone="amber">Unpublished changes</Chip>
  return <Chip tone="green">Published</Chip>
}

type Versions = { data: { version: number; publishedAt: string }[] }

/** Its public address, and when which version went out. */
export function PublishedCard({ site }: { site: Site }) {
  const { data } = useResource<Versions>(`/sites/${site.id}/versions`)
  const zone = session.value?.workspace?.zone ?? 'UTC'
  const versions = data?.data ?? []
  const address = `${publicOrigin()}/s/${site.slug}`
  const isOut = site.publishedVersion !== null
  return (
    <section class="card stack-tight" aria-label="Published">
      <CopyLine
        label="Public address"
        text={address}
        isPreview={!isOut}
        help={isOut ? undefined : 'Answers once the site is published.'}
      />
      {isOut && (
        <p class="spread">
          <a href={previewAddress(site)} target="_blank" rel="noreferrer">
            Open the page <Icon name="external" size={12} />
          </a>
        </p>
      )}
      {versions.length > 0 && (
        <details class="more">
          <summary>
            {versions.length === 1 ? '1 version' : `${versions.length} versions`} published
          </summary>
          <ol class="versions">
            {versions.map(({ version, publishedAt }) => (
              <li key={version}>
                Version {version} <time class="muted">{formatInstant(publishedAt, zone)}</time>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
