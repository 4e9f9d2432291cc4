// Preloaded into a server that is measured: answers over the channel between Node processes how much memory it uses.
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss });
});
// A server must still end when its editor goes away.
process.channel?.unref();
