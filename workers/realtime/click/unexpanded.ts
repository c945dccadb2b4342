const MACRO_SHAPES = [
  /^\$?\{\{?[^{}]*\}\}?$/,
  /^\[[^[\]]*\]$/,
  /^##.*##$/,
  /^__.*__$/,
  /^@@.*@@$/,
  /^%[^%]*%$/,
  /^#[a-z0-9_]+#$/i,
  // Encoded by a link builder, and once more on the way: {click_id} arrives as %7Bclick_id%7D.
  /^(?:\$|%24)?%(?:7b|5b|23).*%(?:7d|5d|23)$/i,
]

/** Whether a value is a macro's own text, which somebody should have filled in and did not. */
export function isUnexpanded(value: string): boolean {
  const text = value.trim()
  return text.length > 1 && MACRO_SHAPES.some((shape) => shape.test(text))
}
