/**
 * Preloaded into every process that the launcher starts: when the launcher dies, even by kill -9,
 * the channel between them closes, and the child ends too instead of keeping the port.
 */
const graceMs = 5000;

if (process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), graceMs).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // The guard alone must not keep an otherwise finished process alive.
  process.channel.unref();
}
