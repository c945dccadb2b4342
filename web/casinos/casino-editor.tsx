import type { Casino } from '../../shared/casino.ts'
import { api, invalidate } from '../api.ts'
import { session } from '../session/session.ts'
import { Chip } from '../ui/chip.tsx'
import { DeleteButton } from '../ui/delete-dialog.tsx'
import { DraftNote, FormActions, FormView } from '../ui/form.tsx'
import { useForm } from '../ui/use-form.ts'
import { formatInstant } from '../ui/format.ts'
import { PageHeader } from '../ui/page.tsx'
import { useGo } from '../ui/sub-route.ts'
import { FormColumns, Summary } from '../ui/summary.tsx'
import { toast, toastError } from '../ui/toast.tsx'
import { CasinoCard } from './casino-card.tsx'
import { CasinoFields, MoreCasinoFields } from './casino-fields.tsx'
import { BLANK_CASINO, casinoValues, newCasino } from './casino-values.ts'

export function CasinoEditor({ casino }: { casino: Casino | null }) {
  const go = useGo()
  const form = useForm({
    draft: casino ? `casino ${casino.id}` : 'new casino',
    initial: casino ? casinoValues(casino) : BLANK_CASINO,
    async send(values) {
      const body = newCasino(values)
      const saved = casino
        ? await api.patch<Casino>(`/casinos/${casino.id}`, body)
        : await api.post<Casino>('/casinos', body)
      invalidate('/casinos')
      toast(`Saved ${saved.name}. It wants a review before it is shown.`)
      if (!casino) go(`/casinos/${saved.id}`)
    },
  })
  return (
    <div class="stack">
      <PageHeader
        title={casino?.name ?? 'New casino'}
        note="The brand as players see it, the same for every offer and site."
        action={
          casino && (
            <DeleteButton
              noun="casino"
              name={casino.name}
              path={`/casinos/${casino.id}`}
              list="/casinos"
              page="/casinos"
              consequence="The entry goes from the list."
            />
          )
        }
      />
      <DraftNote form={form} />
      <FormColumns>
        <FormView form={form} label="Casino">
          <CasinoFields bind={form.field} />
          <MoreCasinoFields bind={form.field} />
          <FormActions
            form={form}
            sendLabel={casino ? 'Save' : 'Make the casino'}
            onCancel={() => go('/casinos')}
          />
        </FormView>
        <Summary title="As players will see it">
          <CasinoCard casino={form.values} />
          {casino && <Review casino={casino} isDirty={form.isDirty} />}
        </Summary>
      </FormColumns>
    </div>
  )
}

/** A person looks at what players will read, and says so. Every change asks for it again. */
function Review({ casino, isDirty }: { casino: Casino; isDirty: boolean }) {
  const zone = session.value?.workspace?.zone ?? 'UTC'

  async function review() {
    try {
      await api.post(`/casinos/${casino.id}/review`)
      invalidate('/casinos')
      toast(`${casino.name} can be shown on sites now.`)
    } catch (error) {
      toastError(error)
    }
  }

  if (casino.reviewedAt && !isDirty) {
    return (
      <p class="row">
        <Chip tone="green">Reviewed</Chip>
        <span class="muted">{formatInstant(casino.reviewedAt, zone)}</span>
      </p>
    )
  }
  return (
    <>
      <p class="muted">
        {isDirty
          ? 'Save first: what is reviewed is what is saved.'
          : 'Check the bonus against its terms and the licence against its register. Sites show it after that.'}
      </p>
      <button type="button" class="button" disabled={isDirty} onClick={() => void review()}>
        Mark as reviewed
      </button>
    </>
  )
}
