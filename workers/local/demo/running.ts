import type { Simulator } from '../../simulator/simulator.ts'
import type { Platform } from '../platform.ts'
import type { Trouble } from './trouble.ts'

export type DemoOptions = {
  port: number
  stateDir: string
  seed: number
  days: number
  empty: boolean
}

/** What is up while a demo is being made ready. */
export type Running = {
  platform: Platform
  simulator: Simulator
  trouble: Trouble
  devClock: string
  signal: AbortSignal
}
