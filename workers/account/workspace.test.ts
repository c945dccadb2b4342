import { expect, it } from 'vitest'
import { aSignedInBrowser, codeOf, givenMember } from './test-app.ts'

it('changes what is said and leaves the rest', async () => {
  const ada = await aSignedInBrowser(await givenMember('ada'))
  const changed = await ada.ask('PATCH', '/workspace', { currency: 'USDT' })
  const expected = { name: 'Team of ada', zone: 'Europe/Malta', currency: 'USDT' }
  expect(await changed.json()).toMatchObject(expected)
  expect((await ada.ask('PATCH', '/workspace', {})).status).toBe(200)
  expect(await (await ada.ask('GET', '/workspace')).json()).toMatchObject(expected)
})

it('touches nobody else, whatever id is sent along', async () => {
  const ada = await aSignedInBrowser(await givenMember('ada'))
  const eve = await aSignedInBrowser(await givenMember('eve'))
  const { id } = await (await eve.ask('GET', '/workspace')).json<{ id: string }>()
  await ada.ask('PATCH', '/workspace', { id, workspaceId: id, name: 'Taken over' })
  expect(await (await eve.ask('GET', '/workspace')).json()).toMatchObject({
    name: 'Team of eve',
  })
})

it('refuses a zone that is none, naming the field', async () => {
  const ada = await aSignedInBrowser(await givenMember('ada'))
  const answer = await ada.ask('PATCH', '/workspace', { zone: 'Malta time' })
  const { error } = await answer.clone().json<{ error: { field: string } }>()
  expect(await codeOf(answer)).toBe('400 invalid_input')
  expect(error.field).toBe('zone')
})
