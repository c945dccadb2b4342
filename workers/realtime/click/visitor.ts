import { isbot } from 'isbot'
import type { Device } from '../../../shared/visitor-field.ts'
import { regionOf } from './regions.ts'
import { deviceOf } from './user-agent.ts'

/** What a request tells of who is asking. */
export type Visitor = {
  country: string | null
  /** Whose ledger is near; see regions.ts. */
  region: number
  /** The state or province, by name and by the last part of its ISO 3166-2 code. */
  subdivision: string | null
  subdivisionCode: string | null
  city: string | null
  network: number | null
  isp: string | null
  language: string | null
  device: Device
  referrer: string | null
  userAgent: string
  /** Why this is thought not to be a person: flagged, never dropped. */
  botReason: string | null
}

const TEXT_MAX = 512

export function readVisitor(request: Request): Visitor {
  const { headers } = request
  const cf = request.cf as IncomingRequestCfProperties | undefined
  const userAgent = (headers.get('user-agent') ?? '').slice(0, TEXT_MAX)
  const agent = agentOf(userAgent)
  return {
    country: cf?.country ?? null,
    region: regionOf(cf?.continent),
    subdivision: cf?.region ?? null,
    subdivisionCode: cf?.regionCode ?? null,
    city: cf?.city ?? null,
    network: cf?.asn ?? null,
    isp: cf?.asOrganization ?? null,
    language: headers.get('accept-language')?.slice(0, 35).split(/[,;]/)[0] || null,
    device: agent.device,
    referrer: headers.get('referer')?.slice(0, TEXT_MAX) ?? null,
    userAgent,
    botReason: whyNotAPerson(request, agent.isBot),
  }
}

function whyNotAPerson(request: Request, saysSo: boolean): string | null {
  if (request.method === 'HEAD') return 'head'
  const { headers } = request
  const purpose = headers.get('sec-purpose') ?? headers.get('purpose')
  if (purpose?.includes('prefetch') || purpose?.includes('preview')) return 'prefetch'
  return saysSo ? 'user-agent' : null
}

type Agent = { device: Device; isBot: boolean }

// Few texts make up most traffic, and matching one is dearer than finding it again.
const agents = new Map<string, Agent>()
const AGENTS_MAX = 5_000

function agentOf(userAgent: string): Agent {
  let agent = agents.get(userAgent)
  if (!agent) {
    if (agents.size >= AGENTS_MAX) agents.clear()
    agent = { device: deviceOf(userAgent), isBot: userAgent === '' || isbot(userAgent) }
    agents.set(userAgent, agent)
  }
  return agent
}
