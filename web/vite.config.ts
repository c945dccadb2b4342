import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

// Everything the Worker answers; in development it is asked where `npm start` runs it.
const WORKER = process.env.WORKER_URL ?? 'http://localhost:8787'
const WORKER_PATHS = ['/api/', '/c/', '/s/', '/go/', '/postback/', '^/e$', '/healthz']

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  // These know light-dark(), so one rule serves both themes as it is written.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
  },
  server: { proxy: Object.fromEntries(WORKER_PATHS.map((path) => [path, WORKER])) },
})
