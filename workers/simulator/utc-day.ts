/** The programs close their days in UTC. */
export function utcDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

export function startOfUtcDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}
