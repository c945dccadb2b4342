import type { Site } from '../../shared/site.ts'
import { api, invalidate } from '../api.ts'
import { DraftNote } from '../ui/form.tsx'
import { PageHeader } from '../ui/page.tsx'
import { Stepper, useStep } from '../ui/stepper.tsx'
import { useGo } from '../ui/sub-route.ts'
import { FormColumns } from '../ui/summary.tsx'
import { toast } from '../ui/toast.tsx'
import { useForm } from '../ui/use-form.ts'
import { MarketFields, WordFields } from './site-fields.tsx'
import { SitePreview } from './site-preview.tsx'
import { BLANK_SITE, newSite, type SiteValues } from './site-values.ts'

export const SITE_STEPS: Record<string, (keyof SiteValues)[]> = {
  market: ['name', 'slug', 'market', 'offerIds'],
  words: ['headline', 'intro', 'locale'],
}

export function NewSiteForm() {
  const go = useGo()
  const { show } = useStep(Object.keys(SITE_STEPS))
  const form = useForm<SiteValues>({
    draft: 'new site',
    initial: BLANK_SITE,
    steps: { fields: SITE_STEPS, show },
    async send(values) {
      const body = { ...newSite(values), slug: values.slug }
      const site = await api.post<Site>('/sites', body)
      invalidate('/sites')
      toast(`Made ${site.name}. Visitors see it once you publish it.`)
      go(`/sites/${site.id}`)
    },
  })
  return (
    <div class="stack">
      <PageHeader title="New site" note="A landing page with one casino, or a wall of them." />
      <DraftNote form={form} />
      <FormColumns>
        <Stepper
          form={form}
          label="New site"
          isNew
          sendLabel="Make the site"
          onCancel={() => go('/sites')}
          steps={[
            {
              id: 'market',
              title: 'Market and offers',
              content: <MarketFields form={form} isNew />,
            },
            { id: 'words', title: 'Words', content: <WordFields form={form} /> },
          ]}
        />
        <SitePreview site={null} values={form.values} />
      </FormColumns>
    </div>
  )
}
