import { fork } from 'node:child_process'
import { once } from 'node:events'

/** What the module sends back when it is run as a process of its own with these arguments. */
export const ownProcess = async (url, ...args) => {
  const child = fork(url, args.map(String))
  const [result] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${args.join(' ')} ended with exit code ${code} and no result`)
    }),
  ])
  return result
}

/** Peak memory of this process so far, in MB. */
export const peakMemory = () => Math.round(process.resourceUsage().maxRSS / 1024)

/** Runs the work and gives its seconds. */
export const timed = async (work) => {
  const start = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** Runs the work and gives the seconds that one core would need for it, whatever else the machine does meanwhile. */
export const processorSeconds = (work) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
