// The same as in shared/time.ts, which brings a library that code on this path does without.
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000
