import { applyD1Migrations, env, reset } from 'cloudflare:test'
import { beforeEach } from 'vitest'
import { forgetSnapshots } from '../runtime/snapshots.ts'
import { setNow } from '../runtime/clock.ts'

// Every test starts on an empty machine.
beforeEach(async () => {
  await reset()
  forgetSnapshots()
  setNow(null)
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
})
