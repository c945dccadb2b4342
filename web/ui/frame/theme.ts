import { effect, signal } from '@preact/signals'

export const THEMES = { auto: 'As the system', light: 'Light', dark: 'Dark' } as const
export type Theme = keyof typeof THEMES

const KEPT_AS = 'theme'

function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT_AS)
  return kept === 'light' || kept === 'dark' ? kept : 'auto'
}

export const theme = signal<Theme>(keptTheme())

effect(() => {
  localStorage.setItem(KEPT_AS, theme.value)
  document.documentElement.dataset.theme = theme.value
})
