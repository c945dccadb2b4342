import { defineConnector } from '../connector.ts'
import { classify } from './classify.ts'
import { parsePage, readPage } from './page.ts'
import { reportRequest } from './request.ts'
import { AFFILKA_FIELDS, AffilkaSettings } from './settings.ts'

/** Affilka by SOFTSWISS: the partner report of its customer API, one installation per program. */
export const affilka = defineConnector<AffilkaSettings>({
  id: 'affilka',
  name: 'Affilka',
  settings: AffilkaSettings,
  fields: AFFILKA_FIELDS,
  zone: 'UTC',
  restatesDays: 35,
  // Reports by dynamic variable are given for one month at a time.
  daysPerRequest: 31,

  firstRequest: (settings, window) => reportRequest(settings, window, 1),

  nextRequest(settings, window, page) {
    const { current_page: current, total_pages: last } = parsePage(page)
    if (!current || !last || current >= last) return null
    return reportRequest(settings, window, current + 1)
  },

  classify,
  readPage,
})
