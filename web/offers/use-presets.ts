import type { PostbackPreset } from '../../shared/postback-preset.ts'
import { useResource } from '../api.ts'

/** How the platforms tell of their players. */
export function usePresets(): PostbackPreset[] {
  return useResource<{ data: PostbackPreset[] }>('/postback-presets').data?.data ?? []
}
