import type { ConversionApiDescription } from '../../../../shared/conversion-api.ts'
import type { EventKind } from '../../../../shared/event-kind.ts'

/** A conversion as a source is told of it. */
export type OutgoingConversion = {
  /** Ours, the same at every try: what a source knows a repeat by. */
  id: string
  event: EventKind
  /** What the source calls it, by its event map. */
  eventName: string
  occurredAt: number
  clickedAt: number
  /** After the source's value rule, as the exact decimal. */
  value: { amount: string; currency: string } | null
  sourceClickId: string | null
  /** Where the visit arrived. */
  pageUrl: string
  userAgent: string
  address: string | null
}

/** One that carries the source's click id: no other is told. */
export type AttributedConversion = OutgoingConversion & { sourceClickId: string }

/** By the names of the fields, with secrets opened. */
export type ApiSettings = Record<string, string>

export type Sending = {
  /** The real API's, or whatever stands in for it. */
  baseUrl: string
  /** What signing in gave; null where an API has no such thing. */
  accessToken: string | null
  isTest: boolean
}

export type ApiRequest = {
  url: string
  method: 'POST'
  headers: Record<string, string>
  body: string
}

/** What a source's answer comes to. */
export type ApiAnswer = {
  ok: boolean
  /** Whether trying again can help. */
  retry: boolean
  message: string
  /** When the source says how long to wait; else the outbox knows. */
  retryInMs?: number
}

export type SignedIn =
  | { kind: 'token'; accessToken: string; expiresInMs: number }
  | { kind: 'refused'; retry: boolean; message: string }

/** For an API whose requests need a short-lived token first. */
export type SignIn = {
  baseUrl: string
  request(settings: ApiSettings, baseUrl: string): ApiRequest
  read(status: number, body: string): SignedIn
}

export type SettingField = ConversionApiDescription['fields'][number]

/** A source's conversion API: what it is, how it is asked, and how its answers are to be read. */
export type ConversionApi = Omit<ConversionApiDescription, 'fields'> & {
  settings: SettingField[]
  baseUrl: string
  signIn?: SignIn
  request(settings: ApiSettings, conversion: AttributedConversion, sending: Sending): ApiRequest
  read(status: number, body: string): ApiAnswer
}
