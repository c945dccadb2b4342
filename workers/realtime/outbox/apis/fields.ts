import type { SettingField } from './conversion-api.ts'

export function textField(name: string, label: string, help: string, required = true) {
  return { name, label, help, kind: 'text', required, options: [] } satisfies SettingField
}

export function secretField(name: string, label: string, help: string) {
  return { name, label, help, kind: 'secret', required: true, options: [] } satisfies SettingField
}

export function choiceField(name: string, label: string, help: string, options: string[]) {
  return { name, label, help, kind: 'choice', required: false, options } satisfies SettingField
}
