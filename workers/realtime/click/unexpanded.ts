const MACRO_SHAPES = [
  /^\$?\{\{?[^{}]*\}\}?$/,
  /^\[[^[\]]*\]$/,
  /^##.*##$/,
  /^__.*__$/,
  /^@@.*@@$/,
  /^%[^%]*%$/,
  /^#[a-z0-9_]+#$/i,
]

/** Whether a value is a macro's own text, which somebody should have filled in and did not. */
export function isUnexpanded(value: string): boolean {
  const text = value.trim()
  return text.length > 1 && MACRO_SHAPES.some((shape) => shape.test(text))
}
