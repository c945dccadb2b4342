import type { ComponentChildren } from 'preact'
import { invalidate, type Resource } from '../api.ts'
import { ErrorNote, PageHeader, Skeleton } from './page.tsx'

type LoadedProps<T> = {
  resource: Resource<T>
  /** Asked again on "Try again". */
  path: string
  noun: string
  /** The list to go back to when there is no such thing. */
  list: string
  children: (data: T) => ComponentChildren
}

/** One thing of the API: grey until it is there, in words when it is not. */
export function Loaded<T>({ resource, path, noun, list, children }: LoadedProps<T>) {
  const { data, error } = resource
  if (data !== undefined) return <>{children(data)}</>
  if (error?.status === 404) {
    return (
      <PageHeader
        title={`There is no such ${noun}`}
        note="It may have been deleted, or the address is of another workspace."
        action={
          <a class="button" href={list}>
            Back to the list
          </a>
        }
      />
    )
  }
  if (error) {
    return (
      <div class="stack">
        <PageHeader title={`The ${noun} cannot be shown`} />
        <ErrorNote error={error} onRetry={() => invalidate(path)} />
      </div>
    )
  }
  return (
    <div class="stack" aria-busy="true">
      <Skeleton height={28} width="240px" />
      <Skeleton height={320} />
    </div>
  )
}
