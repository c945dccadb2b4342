import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, whatever folder the command was started from. */
export const projectDir = fileURLToPath(new URL('../../', import.meta.url))
export const webDir = join(projectDir, 'web')
export const distDir = join(webDir, 'dist')
export const migrationsDir = join(projectDir, 'migrations')
export const wranglerToml = join(projectDir, 'wrangler.toml')
