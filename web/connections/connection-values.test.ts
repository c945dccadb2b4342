import { expect, test } from 'vitest'
import type { Connection, PlatformDescription } from '../../shared/connection.ts'
import {
  blankConnection,
  connectionValues,
  newConnection,
  withoutSecrets,
} from './connection-values.ts'

const field = { help: '', placeholder: '', required: true }
const AFFILKA: PlatformDescription = {
  id: 'affilka',
  name: 'Affilka',
  zone: 'UTC',
  restatesDays: 35,
  fields: [
    { ...field, name: 'baseUrl', label: 'Address', kind: 'address' },
    { ...field, name: 'token', label: 'Token', kind: 'secret' },
  ],
}

const CONNECTION: Connection = {
  id: 'con_00000000000000000001',
  name: 'Star Partners',
  platform: 'affilka',
  settings: { baseUrl: 'https://star.example', token: null },
  zone: 'Europe/Malta',
  currency: 'EUR',
  restatesDays: 35,
  reportsAfterHour: 6,
  createdAt: '2026-11-20T09:00:00.000Z',
}

test('does not speak of a secret that nobody typed, so that it stays', () => {
  const values = connectionValues(CONNECTION, AFFILKA)
  expect(values.settings.token).toBe('')
  expect(newConnection(values, AFFILKA).settings).toEqual({ baseUrl: 'https://star.example' })
})

test('sends a secret that was typed', () => {
  const values = blankConnection(AFFILKA)
  const typed = { ...values, settings: { baseUrl: 'https://star.example', token: 's3cret' } }
  expect(newConnection(typed, AFFILKA).settings).toMatchObject({ token: 's3cret' })
})

test('keeps no secret in a draft', () => {
  const values = blankConnection(AFFILKA)
  const typed = { ...values, settings: { baseUrl: 'https://star.example', token: 's3cret' } }
  expect(JSON.stringify(withoutSecrets(typed, AFFILKA))).not.toContain('s3cret')
})
