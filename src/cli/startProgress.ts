const terminalInterval = 200
const logInterval = 5_000

/**
 * Says on standard error how far long work has come, until `stop` is called: in a terminal in one line that is rewritten,
 * elsewhere in a line every five seconds, so that short work leaves no trace.
 */
export const startProgress = (describe: () => string): { stop(): void } => {
  const { stderr } = process
  const clear = '\r\u001B[2K'
  const say = () => stderr.write(stderr.isTTY ? `${clear}${describe()}` : `${describe()}\n`)
  const timer = setInterval(say, stderr.isTTY ? terminalInterval : logInterval)
  return {
    stop: () => {
      clearInterval(timer)
      if (stderr.isTTY) stderr.write(clear)
    },
  }
}
