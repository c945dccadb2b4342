import type { ErrorCode } from '../../shared/errors.ts'

/** What every code means to a caller. A test compares the statuses with those that are sent. */
export const ERROR_CODES: Record<ErrorCode, { status: number; means: string }> = {
  invalid_input: { status: 400, means: 'The request cannot be read; `field` says where.' },
  unknown_metric: { status: 400, means: 'A report was asked for a metric there is not.' },
  unknown_group: { status: 400, means: 'A report was asked for a group there is not.' },
  unauthenticated: { status: 401, means: 'No API key and no session, or one that has ended.' },
  wrong_password: { status: 401, means: 'E-mail and password do not belong together.' },
  forbidden_origin: {
    status: 403,
    means: 'A page of another site tried to use a session. Scripts use an API key.',
  },
  not_found: { status: 404, means: 'There is no such thing in this workspace.' },
  not_deployed: { status: 404, means: 'This deployment does not have that part.' },
  setup_done: { status: 409, means: 'The owner’s account exists already.' },
  already_taken: { status: 409, means: 'Another thing has that name; `field` says which.' },
  still_in_use: { status: 409, means: 'Something else still needs it; the message names it.' },
  cannot_publish: { status: 409, means: 'Something is missing before visitors may see it.' },
  pull_in_progress: { status: 409, means: 'That connection is being pulled at this moment.' },
  too_many_requests: { status: 429, means: 'Wait a minute, then try again.' },
  connection_refused: { status: 502, means: 'The platform refused our credentials.' },
  connection_unreachable: { status: 502, means: 'The platform did not answer.' },
  connection_throttled: { status: 502, means: 'The platform asked us to wait.' },
  report_unreadable: { status: 502, means: 'The platform answered something that is no report.' },
}
