/** Something the person at the keyboard can mend; its message is the whole story. */
export class Complaint extends Error {
  override name = 'Complaint'
}

/** Runs a command's main: a complaint is one sentence and exit code 1, anything else is a bug. */
export async function main(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    console.error(error instanceof Complaint ? error.message : error)
    process.exit(1)
  }
}
