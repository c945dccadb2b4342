import { defineConfig } from 'drizzle-kit'

// `npm run migrate -- <name>` runs this; every folder that owns tables declares them in tables.ts.
export default defineConfig({
  dialect: 'sqlite',
  schema: './workers/**/tables.ts',
  out: './migrations',
})
