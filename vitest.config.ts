import { existsSync } from 'node:fs'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-pool-workers'
import preact from '@preact/preset-vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const TEST_KEY = 'dGVzdHMtb25seS1rZXktb2YtdGhpcnR5LXR3by1ieXRlcw'
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const browser = [process.env['CHROMIUM'], ...BROWSERS].find((path) => path && existsSync(path))

// Everything the Worker runs is tested in workerd, on a real D1, R2, KV and Durable Objects.
const inWorkerd: TestProjectInlineConfiguration = {
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.toml' },
      miniflare: {
        bindings: {
          MASTER_KEY: TEST_KEY,
          ALLOW_PRIVATE_HOSTS: 'true',
          TEST_MIGRATIONS: await readD1Migrations('./migrations'),
        },
      },
    }),
  ],
  test: {
    name: 'workers',
    include: ['{workers,shared}/**/*.test.ts'],
    exclude: ['workers/{local,simulator}/**', 'workers/**/*.node.test.ts'],
    setupFiles: ['workers/testing/setup.ts'],
    deps: { optimizer: { ssr: { enabled: true, include: ['itty-durable'] } } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}

// What runs beside the Worker on one machine: the local platform, the simulator, the tool chain.
const inNode: TestProjectInlineConfiguration = {
  test: {
    name: 'node',
    include: ['workers/{local,simulator}/**/*.test.ts', 'workers/**/*.node.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}

const inHappyDom: TestProjectInlineConfiguration = {
  plugins: [preact()],
  test: {
    name: 'web',
    include: ['web/**/*.test.{ts,tsx}'],
    exclude: ['web/browser/**'],
    environment: 'happy-dom',
  },
}

const inBrowser: TestProjectInlineConfiguration = {
  test: {
    name: 'browser',
    include: ['web/browser/**/*.test.ts'],
    env: { CHROMIUM: browser ?? '' },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
}

if (!browser) {
  const line = '!'.repeat(78)
  console.error(`${line}\nNO CHROMIUM FOUND: the browser tests are left out of this run.`)
  console.error(`Install one (apt-get install chromium) or set CHROMIUM=/path/to/it.\n${line}`)
}

export default defineConfig({
  test: {
    reporters: ['default', './workers/local/plain-reporter.ts'],
    projects: [inWorkerd, inNode, inHappyDom, ...(browser ? [inBrowser] : [])],
  },
})
