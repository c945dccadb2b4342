import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import { respondToError } from '../runtime/http.ts'
import { ERROR_CODES } from './error-codes.ts'

it.each(Object.entries(ERROR_CODES))(
  '%s is sent with the status that is written',
  async (code, { status }) => {
    const app = new Hono()
      .get('/', () => {
        throw new AppError(code as ErrorCode, 'Something.')
      })
      .onError(respondToError)
    expect((await app.request('/')).status).toBe(status)
  },
)
