import type { AttributedConversion, Sending } from '../conversion-api.ts'

export const OCCURRED_AT = Date.parse('2026-03-01T09:30:15.250Z')
export const CLICKED_AT = Date.parse('2026-02-28T20:00:00.001Z')

export function aConversion(changes: Partial<AttributedConversion> = {}): AttributedConversion {
  return {
    id: 'cnv_00000000000000000001',
    event: 'first_deposit',
    eventName: 'Purchase',
    occurredAt: OCCURRED_AT,
    clickedAt: CLICKED_AT,
    value: { amount: '60.10', currency: 'EUR' },
    sourceClickId: 'IwAR2-AbC_x',
    pageUrl: 'https://play.example/c/summer?zone=7',
    userAgent: 'Mozilla/5.0 (Linux; Android 14)',
    address: '203.0.113.9',
    ...changes,
  }
}

export function toReal(baseUrl: string, changes: Partial<Sending> = {}): Sending {
  return { baseUrl, accessToken: null, isTest: false, ...changes }
}
