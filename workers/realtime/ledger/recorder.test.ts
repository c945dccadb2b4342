import { describe, expect, it } from 'vitest'
import { NOON } from '../../testing/given.ts'
import { Recorder, type Sender } from './recorder.ts'

/** A ledger that takes a batch only when it is told to. */
function aLedger(now = NOON) {
  const batches: string[][] = []
  const numbers: number[] = []
  const spilled: string[] = []
  const answers: { take: () => void; refuse: () => void }[] = []
  const work: Promise<void>[] = []
  const sender: Sender<string> = {
    append(events, lastNumber) {
      batches.push([...events])
      numbers.push(lastNumber)
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      answers.push({ take: resolve, refuse: () => reject(new Error('overloaded')) })
      return promise
    },
    async spill(events) {
      spilled.push(...events)
    },
    keepAlive: (promise) => void work.push(promise),
    now: () => now,
  }
  return { sender, batches, numbers, spilled, answers, settled: () => Promise.all(work) }
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1))

describe('record', () => {
  it('sends a lone event at once', async () => {
    const { sender, batches, answers } = aLedger()
    const outcome = new Recorder<string>().record('a', sender)
    expect(batches).toEqual([['a']])
    answers[0]!.take()
    expect(await outcome).toBe('kept')
  })

  it('sends what arrived during an append together, and keeps one append in flight', async () => {
    const { sender, batches, numbers, answers } = aLedger()
    const recorder = new Recorder<string>()
    const outcomes = ['a', 'b', 'c'].map((event) => recorder.record(event, sender))
    expect(batches).toEqual([['a']])

    answers[0]!.take()
    await aMoment()
    expect(batches).toEqual([['a'], ['b', 'c']])
    expect(numbers).toEqual([1, 3])
    answers[1]!.take()
    expect(await Promise.all(outcomes)).toEqual(['kept', 'kept', 'kept'])
  })

  it('lets the visitor go when the ledger is slow, and keeps the event all the same', async () => {
    const { sender, batches, answers, settled } = aLedger()
    expect(await new Recorder<string>().record('a', sender)).toBe('pending')
    answers[0]!.take()
    await settled()
    expect(batches).toEqual([['a']])
  })

  it('tries again with the same events, then spills them', async () => {
    const { sender, batches, spilled, answers, settled } = aLedger()
    void new Recorder<string>().record('a', sender)
    for (let tries = 0; tries < 3; tries += 1) {
      answers[tries]!.refuse()
      await aMoment()
    }
    await settled()
    expect(batches).toEqual([['a'], ['a'], ['a']])
    expect(spilled).toEqual(['a'])
  })

  it('takes over from a request that was cancelled, with what it was sending', async () => {
    const recorder = new Recorder<string>()
    const gone = aLedger(NOON)
    void recorder.record('a', gone.sender)
    void recorder.record('b', gone.sender)

    const { sender, batches, answers } = aLedger(NOON + 6_000)
    const outcome = recorder.record('c', sender)
    expect(batches).toEqual([['a', 'b', 'c']])
    answers[0]!.take()
    expect(await outcome).toBe('kept')
  })

  it('hands a long turn over to the next caller', async () => {
    const recorder = new Recorder<string>()
    const first = aLedger()
    const second = aLedger()
    void recorder.record('first', first.sender)
    for (let appends = 0; appends < 199; appends += 1) {
      void recorder.record(`event ${appends}`, second.sender)
      first.answers[appends]!.take()
      await aMoment()
    }
    void recorder.record('last', second.sender)
    expect(second.batches).toEqual([['last']])
  })
})
