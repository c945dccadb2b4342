import { afterEach, beforeEach } from 'vitest'

/** The tests of a file follow on each other: after one that failed the rest would only echo it. */
export function tellAsOneStory(): void {
  let isBroken = false
  beforeEach(({ skip }) => skip(isBroken, 'what comes before it failed'))
  afterEach(({ task }) => {
    isBroken ||= task.result?.state === 'fail'
  })
}
