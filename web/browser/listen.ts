import type { Page } from '@playwright/test'

/** A list that grows by whatever goes wrong in a page from now on. */
export function listenForTrouble(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`thrown: ${error.message}`))
  page.on('response', (answer) => {
    if (answer.status() >= 400) heard.push(`${answer.status()}: ${answer.url()}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // What was still being asked for when the page was left.
    if (why !== 'net::ERR_ABORTED') heard.push(`${why}: ${request.url()}`)
  })
  return heard
}
