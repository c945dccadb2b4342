import type { TrafficSource } from '../../shared/traffic-source.ts'
import { api, invalidate } from '../api.ts'
import { trackingLink } from '../campaigns/tracking-link.ts'
import { CopyLine } from '../ui/copy-button.tsx'
import { DeleteButton } from '../ui/delete-dialog.tsx'
import { DraftNote, FormActions, FormView } from '../ui/form.tsx'
import { PageHeader } from '../ui/page.tsx'
import { publicOrigin } from '../ui/public-origin.ts'
import { useGo } from '../ui/sub-route.ts'
import { FormColumns, Summary } from '../ui/summary.tsx'
import { toast } from '../ui/toast.tsx'
import { useForm } from '../ui/use-form.ts'
import { exampleOf, PostbackFields } from './postback-fields.tsx'
import { newSource, type SourceValues } from './source-values.ts'
import { TokenFields } from './token-fields.tsx'

type EditorProps = {
  source: TrafficSource | null
  initial: SourceValues
  /** What a template says about setting it up. */
  help: string | null
}

export function SourceEditor({ source, initial, help }: EditorProps) {
  const go = useGo()
  const form = useForm<SourceValues>({
    draft: source ? `source ${source.id}` : `new ${initial.template} source`,
    initial,
    async send(values) {
      const body = newSource(values)
      const saved = source
        ? await api.patch<TrafficSource>(`/traffic-sources/${source.id}`, body)
        : await api.post<TrafficSource>('/traffic-sources', body)
      invalidate('/traffic-sources')
      toast(source ? `Saved ${saved.name}.` : `Made ${saved.name}. A campaign can use it now.`)
      if (!source) go('/sources')
    },
  })
  const { values } = form
  return (
    <div class="stack">
      <PageHeader
        title={source?.name ?? 'New traffic source'}
        note={help ?? 'What it fills in on our link, and how it is told of a conversion.'}
        action={
          source && (
            <DeleteButton
              noun="traffic source"
              name={source.name}
              path={`/traffic-sources/${source.id}`}
              list="/traffic-sources"
              page="/sources"
              consequence="It cannot be chosen for a campaign any more."
            />
          )
        }
      />
      <DraftNote form={form} />
      <FormColumns>
        <FormView form={form} label="Traffic source">
          <TokenFields form={form} />
          <PostbackFields form={form} />
          <FormActions
            form={form}
            sendLabel={source ? 'Save' : 'Make the source'}
            onCancel={() => go('/sources')}
          />
        </FormView>
        <Summary title="What comes of it">
          <CopyLine
            label="A tracking link"
            text={trackingLink(publicOrigin(), 'your-campaign', values)}
            isPreview
            help="Each campaign has its own; the source replaces the macros with what it knows."
          />
          {values.tellsConversions && values['postback.url'] && (
            <CopyLine
              label="A conversion, as it is told"
              text={exampleOf(values)}
              isPreview
              help="With a first deposit of 50.00 made up for this picture."
            />
          )}
        </Summary>
      </FormColumns>
    </div>
  )
}
