import { createServer } from 'node:net'
import { Complaint } from './complaint.ts'

const DEFAULT_PORT = 8787

export function portFromEnv(): number {
  const text = process.env.PORT
  if (!text) return DEFAULT_PORT
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Complaint(`PORT must be a number from 1 to 65535, not '${text}'.`)
  }
  return port
}

/** Complains when the port is taken, before anything has been started that would need stopping. */
export async function assertPortFree(port: number): Promise<void> {
  if (await isPortFree(port)) return
  // The last owner may have been killed a moment ago and be on its way out.
  await new Promise((resolve) => setTimeout(resolve, 500))
  if (await isPortFree(port)) return
  throw new Complaint(
    `Port ${port} is taken by another program. Stop it, or use another port: PORT=${port + 1} npm start`,
  )
}

export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

/** A loopback port nobody has at this moment, for tests and measurements. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}
