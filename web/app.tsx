import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import type { SessionState } from '../shared/account.ts'
import { api } from './api.ts'
import { session } from './session/session.ts'
import { SignIn } from './session/sign-in.tsx'
import { Welcome } from './session/welcome.tsx'
import { Frame } from './ui/frame/frame.tsx'
import { ErrorNote, PageHeader } from './ui/page.tsx'

const PAGES = {
  '/': lazy(() => import('./cockpit/cockpit-page.tsx')),
  '/reports/site': lazy(() => import('./reports/site-report-page.tsx')),
  '/postbacks': lazy(() => import('./postbacks/postbacks-page.tsx')),
  '/conversions': lazy(() => import('./logs/conversions-page.tsx')),
  '/deliveries': lazy(() => import('./logs/deliveries-page.tsx')),
  '/clicks': lazy(() => import('./logs/clicks-page.tsx')),
  '/clicks/:id': lazy(() => import('./logs/click-page.tsx')),
  '/visits': lazy(() => import('./logs/visits-page.tsx')),
  '/revenue': lazy(() => import('./revenue/revenue-page.tsx')),
  '/settings': lazy(() => import('./settings/settings-page.tsx')),
  '/campaigns': lazy(() => import('./campaigns/campaigns-page.tsx')),
  '/sites': lazy(() => import('./sites/sites-page.tsx')),
  '/offers': lazy(() => import('./offers/offers-page.tsx')),
  '/casinos': lazy(() => import('./casinos/casinos-page.tsx')),
  '/sources': lazy(() => import('./traffic-sources/traffic-sources-page.tsx')),
  '/connections': lazy(() => import('./connections/connections-page.tsx')),
}

export function App() {
  const [error, setError] = useState<Error | null>(null)
  const ask = () => {
    setError(null)
    api.get<SessionState>('/session').then((state) => {
      session.value = state
    }, setError)
  }
  useEffect(ask, [])

  const state = session.value
  if (error && state === null) {
    return (
      <main class="alone">
        <ErrorNote error={error} onRetry={ask} />
      </main>
    )
  }
  if (state === null) return null
  if (state.needsSetup) return <Welcome />
  if (state.member === null) return <SignIn />
  return (
    <LocationProvider>
      <Frame preload={(href) => void PAGES[href as keyof typeof PAGES]?.preload()}>
        <Pages />
      </Frame>
    </LocationProvider>
  )
}

function Pages() {
  const { path } = useLocation()
  const [error, setError] = useState<Error | null>(null)
  useEffect(() => setError(null), [path])
  if (error) return <ErrorNote error={error} onRetry={() => location.reload()} />
  return (
    <ErrorBoundary onError={setError}>
      <Router>
        <Route path="/" component={PAGES['/']} />
        <Route path="/reports/site" component={PAGES['/reports/site']} />
        <Route path="/postbacks" component={PAGES['/postbacks']} />
        <Route path="/conversions" component={PAGES['/conversions']} />
        <Route path="/deliveries" component={PAGES['/deliveries']} />
        <Route path="/clicks" component={PAGES['/clicks']} />
        <Route path="/clicks/:id" component={PAGES['/clicks/:id']} />
        <Route path="/visits" component={PAGES['/visits']} />
        <Route path="/revenue" component={PAGES['/revenue']} />
        <Route path="/settings" component={PAGES['/settings']} />
        <Route path="/campaigns/:rest*" component={PAGES['/campaigns']} />
        <Route path="/sites/:rest*" component={PAGES['/sites']} />
        <Route path="/offers/:rest*" component={PAGES['/offers']} />
        <Route path="/casinos/:rest*" component={PAGES['/casinos']} />
        <Route path="/sources/:rest*" component={PAGES['/sources']} />
        <Route path="/connections/:rest*" component={PAGES['/connections']} />
        <Route default component={NotFound} />
      </Router>
    </ErrorBoundary>
  )
}

function NotFound() {
  return (
    <PageHeader
      title="There is no such page"
      note="The link may be of another version, or a letter is missing."
      action={
        <a class="button primary" href="/">
          To the cockpit
        </a>
      }
    />
  )
}
