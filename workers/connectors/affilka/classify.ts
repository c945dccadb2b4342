import { classifyHttp, type Wording } from '../classify-http.ts'
import type { Reply, Verdict } from '../verdict.ts'

const WORDING: Wording = {
  name: 'Affilka',
  newCredentials: 'Make a new one under Profile → API and paste it here.',
  checkAddress:
    'Check the program address: it is the one you sign in at, such as https://partners.example.com.',
}
/** Consumers of this API report that five seconds are enough when it does not say. */
const PATIENCE_MS = 5_000

export function classify(reply: Reply): Verdict {
  const verdict = classifyHttp(reply, WORDING)
  if (verdict.kind === 'throttled') return { ...verdict, retryAfterMs: PATIENCE_MS }
  if (verdict.kind === 'refused') return { ...verdict, ...whatItSaid(reply) }
  return verdict.kind === 'ok' ? classifyReport(reply.body) : verdict
}

function classifyReport(body: string): Verdict {
  const report = parsed(body)
  if (report === undefined) {
    return {
      kind: 'unreadable',
      message: "Affilka's report was cut off or is no JSON.",
      fix: 'Nothing to do: it is asked again within the hour.',
    }
  }
  const said = complaintOf(report)
  if (said !== null) {
    const isToken = /token|auth|permission|access/i.test(said)
    return {
      kind: isToken ? 'refused' : 'unreadable',
      message: `Affilka answered with an error instead of a report: ${said}.`,
      fix: isToken ? WORDING.newCredentials : WORDING.checkAddress,
    }
  }
  const rows = (report as { rows?: { data?: unknown } } | null)?.rows
  if (!Array.isArray(rows?.data)) {
    return {
      kind: 'unreadable',
      message: 'Affilka answered with JSON that has no rows in it.',
      fix: WORDING.checkAddress,
    }
  }
  return { kind: 'ok' }
}

/** A refusal in the platform's own words, and the fix where they name a tag we asked for. */
function whatItSaid({ status, body }: Reply): { message?: string; fix?: string } {
  if (status !== 400 && status !== 422) return {}
  const said = complaintOf(parsed(body))
  if (said === null) return {}
  const tag = /dynamic_tag_([A-Za-z0-9_-]+)/.exec(said)?.[1]
  return {
    message: `Affilka did not accept the request (${status}): ${said}.`,
    ...(tag && {
      fix: `Add the dynamic variable ${tag} in Affilka, or take it out of the settings.`,
    }),
  }
}

function complaintOf(report: unknown): string | null {
  if (typeof report !== 'object' || report === null || 'rows' in report) return null
  const { error, errors, message } = report as Record<string, unknown>
  const said = error ?? errors ?? message
  if (said === undefined || said === null) return null
  return (typeof said === 'string' ? said : JSON.stringify(said)).slice(0, 160).replace(/\.$/, '')
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
