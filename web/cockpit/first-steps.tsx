import { useNames } from '../ui/use-names.ts'
import { Icon } from '../ui/icons.tsx'

/** What a new workspace still lacks; gone once a first click can be counted and paid for. */
export function FirstSteps() {
  const connections = useNames('/connections')
  const offers = useNames('/offers')
  const sites = useNames('/sites')
  const campaigns = useNames('/campaigns')
  const steps = [
    {
      list: connections,
      href: '/connections/new',
      title: 'Connect an affiliate platform',
      why: 'Revenue arrives from its report, a day later.',
    },
    {
      list: offers,
      href: '/offers/new',
      title: 'Add an offer and its casino',
      why: 'Where players are sent, and what postbacks they cause.',
    },
    {
      list: sites,
      href: '/sites/new',
      title: 'Publish a site',
      why: 'With this alone clicks are counted already.',
    },
    {
      list: campaigns,
      href: '/campaigns/new',
      title: 'Make a campaign',
      why: 'Its tracking link ties cost, clicks and revenue together.',
    },
  ]
  const isKnown = steps.every(({ list }) => list.isKnown)
  if (!isKnown || steps.every(({ list }) => list.all.length > 0)) return null
  const next = steps.find(({ list }) => list.all.length === 0)
  return (
    <section class="card stack" aria-label="First steps">
      <h2>Four steps to a first click</h2>
      <ol class="first-steps">
        {steps.map(({ list, href, title, why }, index) => {
          const isDone = list.all.length > 0
          return (
            <li key={href} class={isDone ? 'done' : undefined}>
              <span class="step-mark">{isDone ? <Icon name="check" size={14} /> : index + 1}</span>
              <div>
                {isDone ? (
                  <>
                    {title}
                    <span class="visually-hidden"> (done)</span>
                  </>
                ) : (
                  <a href={href}>
                    <b>{title}</b>
                  </a>
                )}
                <p class="muted small">{why}</p>
                {next?.href === href && (
                  <a class="button" href={href}>
                    Begin<span class="visually-hidden">: {title.toLowerCase()}</span>
                  </a>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
