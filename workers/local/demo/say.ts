// On the error stream: what is printed for programs to read is one line, the last.
export function say(line: string): void {
  console.error(`· ${line}`)
}
