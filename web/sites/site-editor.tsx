import { useState } from 'preact/hooks'
import type { Site } from '../../shared/site.ts'
import { ApiError, api, invalidate } from '../api.ts'
import { DeleteButton } from '../ui/delete-dialog.tsx'
import { DraftNote, FormActions, FormView } from '../ui/form.tsx'
import { ErrorNote, PageHeader } from '../ui/page.tsx'
import { useGo } from '../ui/sub-route.ts'
import { FormColumns } from '../ui/summary.tsx'
import { toast } from '../ui/toast.tsx'
import { useForm } from '../ui/use-form.ts'
import { MarketFields, WordFields } from './site-fields.tsx'
import { SitePreview } from './site-preview.tsx'
import { PublishedCard, SiteState } from './published-card.tsx'
import { newSite, siteValues, type SiteValues } from './site-values.ts'

/** One page to edit, see and publish a site. */
export function SiteEditor({ site }: { site: Site }) {
  const go = useGo()
  const [refused, setRefused] = useState<ApiError | null>(null)
  const [isPublishing, setIsPublishing] = useState(false)
  const form = useForm<SiteValues>({
    draft: `site ${site.id}`,
    initial: siteValues(site),
    async send(values) {
      await api.patch<Site>(`/sites/${site.id}`, newSite(values))
      invalidate('/sites')
      toast('Saved. Visitors see it once you publish it.')
    },
  })

  /** What is published is what is seen here, so it is saved first. */
  async function publish() {
    setRefused(null)
    if (form.isDirty && !(form.check() && (await form.submit()))) return
    setIsPublishing(true)
    try {
      const published = await api.post<Site>(`/sites/${site.id}/publish`)
      toast(`Published version ${published.publishedVersion} of ${published.name}.`)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setRefused(error)
    } finally {
      setIsPublishing(false)
      invalidate('/sites')
    }
  }

  const isUpToDate = site.publishedVersion !== null && !site.hasUnpublishedChanges && !form.isDirty
  return (
    <div class="stack">
      <PageHeader
        title={site.name}
        note={<SiteState site={site} isDirty={form.isDirty} />}
        action={
          <>
            <DeleteButton
              noun="site"
              name={site.name}
              path={`/sites/${site.id}`}
              list="/sites"
              page="/sites"
              consequence="Visitors of its address find nothing there any more."
            />
            <button
              type="button"
              class="button primary"
              disabled={isPublishing || form.isSending || isUpToDate}
              onClick={() => void publish()}
            >
              {form.isDirty ? 'Save and publish' : isUpToDate ? 'Published' : 'Publish'}
            </button>
          </>
        }
      />
      <ErrorNote error={refused} />
      <DraftNote form={form} />
      <FormColumns>
        <div class="stack">
          <PublishedCard site={site} />
          <FormView form={form} label="Site">
            <MarketFields form={form} isNew={false} />
            <WordFields form={form} />
            <FormActions form={form} sendLabel="Save" isSecond onCancel={() => go('/sites')} />
          </FormView>
        </div>
        <SitePreview site={site} values={form.values} isDirty={form.isDirty} />
      </FormColumns>
    </div>
  )
}
