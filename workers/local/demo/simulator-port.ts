import { Complaint } from '../complaint.ts'
import { isPortFree } from '../port.ts'
import type { KeptDemo } from './kept-demo.ts'

/** The offers and connections of a kept world point at this port. */
export async function samePort({ simulatorPort }: KeptDemo): Promise<number> {
  if (await isPortFree(simulatorPort)) return simulatorPort
  throw new Complaint(
    `Port ${simulatorPort} is taken by another program, and the links of this demo lead there. ` +
      'Stop that program, or start a new demo in another STATE_DIR.',
  )
}

export async function nextFreePort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port += 1) if (await isPortFree(port)) return port
  throw new Complaint(`No port from ${first} to ${first + 99} is free for the simulator.`)
}
